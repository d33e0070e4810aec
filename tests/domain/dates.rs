//! Dates keep their precision; ends that follow from a duration are exact.

use bilan_core::domain::PartialDate;

#[test]
fn precision_survives() {
    for told in ["2024", "2019-11", "2019-11-05", "2024-02-29", "0999"] {
        assert_eq!(told.parse::<PartialDate>().unwrap().to_string(), told);
    }
    for wrong in [
        "",
        "24",
        "2024-13",
        "2024-00",
        "2023-02-29",
        "2024-2",
        "2024-02-3",
        "2024-02-03-1",
        "20 24",
        "2024/02",
        "-2024",
    ] {
        assert!(wrong.parse::<PartialDate>().is_err(), "{wrong:?} is no date");
    }
}

#[test]
fn a_span_ends_on_its_last_month_or_day() {
    let cases = [
        ("2019-11", 36, Some("2022-10")),
        ("2024-01", 12, Some("2024-12")),
        ("2024-01", 1, Some("2024-01")),
        ("2020-03-01", 24, Some("2022-02-28")),
        ("2024-01-31", 1, Some("2024-02-28")),
        ("2024-02-29", 12, Some("2025-02-27")),
        ("2024", 12, None),
        ("2024-01", 0, None),
    ];
    for (start, months, end) in cases {
        let found = start.parse::<PartialDate>().unwrap().end_of_span(months).map(|date| date.to_string());
        assert_eq!(found.as_deref(), end, "{months} months from {start}");
    }
}
