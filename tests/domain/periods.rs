//! Reporting periods cover an agreement exactly, whatever its calendar and its days.

use bilan_core::domain::calendar::{CalendarError, Span, days, periods, spans};
use bilan_core::domain::{Agreement, Amendment, Calendar, PartialDate};
use bilan_tests::cases::cases;
use chrono::NaiveDate;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn agreement(calendar: Option<Calendar>, month: Option<u32>, start: &str, end: &str) -> Agreement {
    let date = |text: &str| (!text.is_empty()).then(|| text.parse().unwrap());
    Agreement {
        id: "a".to_owned(),
        calendar,
        year_month: month,
        start_date: date(start),
        end_date: date(end),
        organisation: None,
        donor: None,
        number: None,
        amount: None,
        signed_date: None,
        report_days: None,
        variance_percent: None,
        indirect_percent: None,
        indirect_base: None,
        rounding: None,
        rate_policy: None,
        smallest_cell: None,
        jump_percent: None,
        money: bilan_core::domain::MoneyRules::default(),
        reports: bilan_core::domain::ReportRules::default(),
        amendments: Vec::new(),
    }
}

/// `2025Q1 2025-02-15/2025-03-31; …`
fn told(spans: &[Span]) -> String {
    let one = |span: &Span| format!("{} {}/{}", span.code, span.start, span.end);
    spans.iter().map(one).collect::<Vec<_>>().join("; ")
}

#[test]
fn each_calendar_has_its_periods() {
    use Calendar::{Annual, DonorYear, Quarterly, SemiAnnual};
    let cases = [
        (
            Quarterly,
            None,
            "2025-01-01",
            "2025-06-30",
            "2025Q1 2025-01-01/2025-03-31; 2025Q2 2025-04-01/2025-06-30",
        ),
        // The first and the last are shorter.
        (
            Quarterly,
            None,
            "2025-02-15",
            "2025-04-10",
            "2025Q1 2025-02-15/2025-03-31; 2025Q2 2025-04-01/2025-04-10",
        ),
        // All of it in one.
        (Quarterly, None, "2025-02-15", "2025-02-15", "2025Q1 2025-02-15/2025-02-15"),
        // A month stands for its first and its last day; leap years have one day more.
        (Quarterly, None, "2024-01", "2024-02", "2024Q1 2024-01-01/2024-02-29"),
        (
            SemiAnnual,
            None,
            "2024-11",
            "2025-07",
            "2024S2 2024-11-01/2024-12-31; 2025S1 2025-01-01/2025-06-30; 2025S2 2025-07-01/2025-07-31",
        ),
        (
            Annual,
            None,
            "2024-11",
            "2026-01",
            "2024 2024-11-01/2024-12-31; 2025 2025-01-01/2025-12-31; 2026 2026-01-01/2026-01-31",
        ),
        (Annual, Some(1), "2024-11", "2025-01", "2024 2024-11-01/2024-12-31; 2025 2025-01-01/2025-01-31"),
        // A donor whose year begins in April; the agreement begins in its fourth quarter.
        (Quarterly, Some(4), "2025-02", "2025-06", "Y1Q4 2025-02-01/2025-03-31; Y2Q1 2025-04-01/2025-06-30"),
        (
            SemiAnnual,
            Some(10),
            "2024-12-10",
            "2025-10-31",
            "Y1S1 2024-12-10/2025-03-31; Y1S2 2025-04-01/2025-09-30; Y2S1 2025-10-01/2025-10-31",
        ),
        // Quarters that begin in the second month of the calendar's.
        (
            Quarterly,
            Some(2),
            "2025-01",
            "2025-05",
            "Y1Q4 2025-01-01/2025-01-31; Y2Q1 2025-02-01/2025-04-30; Y2Q2 2025-05-01/2025-05-31",
        ),
        (Annual, Some(7), "2024-07-01", "2025-09-30", "Y1 2024-07-01/2025-06-30; Y2 2025-07-01/2025-09-30"),
        (DonorYear, Some(4), "2025-02", "2026-03", "Y1 2025-02-01/2025-03-31; Y2 2025-04-01/2026-03-31"),
        // Years from the agreement's own first day.
        (DonorYear, None, "2024-03-15", "2026-01-31", "Y1 2024-03-15/2025-03-14; Y2 2025-03-15/2026-01-31"),
        (DonorYear, None, "2023-03-01", "2025-02", "Y1 2023-03-01/2024-02-29; Y2 2024-03-01/2025-02-28"),
        // 29 February comes back every four years.
        (
            DonorYear,
            None,
            "2024-02-29",
            "2028-03-01",
            "Y1 2024-02-29/2025-02-27; Y2 2025-02-28/2026-02-27; Y3 2026-02-28/2027-02-27; Y4 2027-02-28/2028-02-28; Y5 2028-02-29/2028-03-01",
        ),
    ];
    for (calendar, month, start, end, expected) in cases {
        let found = periods(&agreement(Some(calendar), month, start, end)).unwrap();
        assert_eq!(told(&found), expected, "{calendar:?} {month:?} {start} {end}");
    }
}

#[test]
fn what_is_not_known_is_not_invented() {
    let missing = |field| Err(CalendarError::Missing { field });
    let quarterly = Some(Calendar::Quarterly);
    assert_eq!(periods(&agreement(None, None, "2025-01", "2025-02")), missing("calendar"));
    assert_eq!(periods(&agreement(quarterly, None, "", "2025-02")), missing("start_date"));
    assert_eq!(periods(&agreement(quarterly, None, "2025-01", "")), missing("end_date"));
    let bare = PartialDate::Year(2025);
    let only_year = CalendarError::OnlyYear { field: "end_date", date: bare };
    assert_eq!(periods(&agreement(quarterly, None, "2025-01", "2025")), Err(only_year));
    let reversed = CalendarError::Reversed { start: day("2025-03-01"), end: day("2025-02-28") };
    assert_eq!(periods(&agreement(quarterly, None, "2025-03", "2025-02")), Err(reversed));
    assert_eq!(periods(&agreement(quarterly, None, "2025-03", "2205-02")), Err(CalendarError::TooLong));
}

#[test]
fn the_last_amendment_that_says_so_moves_the_end() {
    let mut agreement = agreement(Some(Calendar::Quarterly), None, "2025-01", "2025-03");
    let amendment = |end: Option<&str>| Amendment {
        id: "m".to_owned(),
        number: None,
        date: None,
        end_date: end.map(|end| end.parse().unwrap()),
        amount: None,
        reason: None,
    };
    agreement.amendments = vec![amendment(Some("2025-06")), amendment(None)];
    assert_eq!(days(&agreement), Ok((day("2025-01-01"), day("2025-06-30"))));
    assert_eq!(periods(&agreement).unwrap().len(), 2);
}

fn calendars() -> impl Strategy<Value = (Calendar, Option<u32>)> {
    let calendar = prop_oneof![
        Just(Calendar::Quarterly),
        Just(Calendar::SemiAnnual),
        Just(Calendar::Annual),
        Just(Calendar::DonorYear)
    ];
    (calendar, proptest::option::of(1_u32..=12))
}

proptest! {
    #![proptest_config(cases(256))]

    /// From the first day to the last, no gap, no overlap, each code once.
    #[test]
    fn periods_cover_an_agreement_exactly(
        (calendar, month) in calendars(), offset in 0_u64..20_000, length in 0_u64..3_000,
    ) {
        let start = day("1990-01-01") + chrono::Days::new(offset);
        let end = start + chrono::Days::new(length);
        let found = spans(calendar, month, start, end).unwrap();
        prop_assert_eq!(found.first().map(|span| span.start), Some(start));
        prop_assert_eq!(found.last().map(|span| span.end), Some(end));
        for pair in found.windows(2) {
            prop_assert_eq!(pair[0].end.succ_opt(), Some(pair[1].start), "{}", told(&found));
        }
        prop_assert!(found.iter().all(|span| span.start <= span.end));
        let codes: std::collections::BTreeSet<_> = found.iter().map(|span| &span.code).collect();
        prop_assert_eq!(codes.len(), found.len(), "{}", told(&found));
    }

    /// An agreement that is made longer keeps the periods it had, but for the last one's end.
    #[test]
    fn a_longer_agreement_keeps_its_periods(
        (calendar, month) in calendars(), offset in 0_u64..20_000, length in 0_u64..1_500, more in 0_u64..900,
    ) {
        let start = day("1990-01-01") + chrono::Days::new(offset);
        let end = start + chrono::Days::new(length);
        let before = spans(calendar, month, start, end).unwrap();
        let after = spans(calendar, month, start, end + chrono::Days::new(more)).unwrap();
        let whole = before.len() - 1;
        prop_assert_eq!(&before[..whole], &after[..whole]);
        prop_assert_eq!((&before[whole].code, before[whole].start), (&after[whole].code, after[whole].start));
    }
}
