//! What is owed to whom by when: worked cases of donors' deadlines, and the calendar file.

use bilan_core::domain::due::{Due, Part, Stage, owed};
use bilan_core::domain::{Project, ReportKept, ReportState};
use bilan_core::ical::{self, Event};
use bilan_tests::cases::cases;
use chrono::{DateTime, NaiveDate};
use proptest::prelude::*;
use serde_json::{Value, json};

fn project(agreement: &Value, periods: &[(&str, &str, &str)]) -> Project {
    let period =
        |(id, start, end): &(&str, &str, &str)| json!({ "id": id, "code": id, "start": start, "end": end });
    let periods: Vec<Value> = periods.iter().map(period).collect();
    let whole = json!({
        "id": "p", "title": "T", "language": "en", "languages": ["en"],
        "dates": { "start": null, "end": null, "end_derived": false },
        "agreements": [agreement], "periods": periods
    });
    serde_json::from_value(whole).unwrap()
}

fn agreement(start: &str, end: &str, calendar: &str, days: Option<u32>, reports: &Value) -> Value {
    json!({
        "id": "a", "start_date": start, "end_date": end, "calendar": calendar, "report_days": days,
        "reports": reports
    })
}

/// `code day`, with what tells the report from an interim report.
fn told(due: &Due) -> String {
    let stage = if due.stage == Stage::Final { " final" } else { "" };
    let part = if due.part == Part::Finance { " finance" } else { "" };
    format!("{} {}{stage}{part}", due.code, due.day)
}

fn all(agreement: &Value) -> Vec<String> {
    owed(&project(agreement, &[]), &[]).iter().map(told).collect()
}

#[test]
fn each_donor_has_its_deadlines() {
    // (whose rule, agreement, what is owed)
    let cases = [
        (
            "60 days after a period, three months after the end",
            agreement("2025-01-01", "2026-06-30", "annual", Some(60), &json!({ "final_months": 3 })),
            vec!["2025 2026-03-01", "2026 2026-09-30 final"],
        ),
        (
            "30 days after a quarter, 120 after the end",
            agreement("2025-01-01", "2025-09-30", "quarterly", Some(30), &json!({ "final_days": 120 })),
            vec!["2025Q1 2025-04-30", "2025Q2 2025-07-30", "2025Q3 2026-01-28 final"],
        ),
        (
            "six weeks after six months, three months after the end",
            agreement("2025-01-01", "2025-12-31", "semi_annual", Some(42), &json!({ "final_months": 3 })),
            vec!["2025S1 2025-08-11", "2025S2 2026-03-31 final"],
        ),
        (
            "the report by 31 March, the money by 30 April",
            agreement(
                "2024-07-01",
                "2025-12-31",
                "annual",
                None,
                &json!({ "report_month": 3, "report_day": 31, "finance_month": 4, "final_months": 4 }),
            ),
            vec![
                "2024 2025-03-31",
                "2024 2025-04-30 finance",
                "2025 2026-04-30 final",
                "2025 2026-04-30 final finance",
            ],
        ),
        (
            "what was handed in elsewhere is owed no more",
            agreement(
                "2025-01-01",
                "2025-09-30",
                "quarterly",
                Some(45),
                &json!({ "reported_until": "2025-06-30" }),
            ),
            vec!["2025Q3 2025-11-14 final"],
        ),
        (
            "no deadline, nothing owed",
            agreement("2025-01-01", "2025-09-30", "quarterly", None, &json!({})),
            vec![],
        ),
        (
            "the end of February carries on to the end of May",
            agreement("2025-03-01", "2026-02", "donor_year", Some(30), &json!({ "final_months": 3 })),
            vec!["Y1 2026-05-31 final"],
        ),
    ];
    for (rule, agreement, expected) in cases {
        assert_eq!(all(&agreement), expected, "{rule}");
    }
}

#[test]
fn without_a_calendar_each_kept_period_is_reported() {
    let agreement =
        json!({ "id": "a", "start_date": "2025-01-01", "end_date": "2025-06-30", "report_days": 10 });
    let project =
        project(&agreement, &[("one", "2025-01-01", "2025-02-28"), ("past", "2025-07-01", "2025-09-30")]);
    let owed: Vec<String> = owed(&project, &[]).iter().map(told).collect();
    assert_eq!(owed, ["one 2025-03-10"]);
}

#[test]
fn a_report_answers_for_its_period_template_and_agreement() {
    let reports = json!({ "report_template": "narrative", "finance_template": "money" });
    let agreement = agreement("2025-01-01", "2025-12-31", "semi_annual", Some(30), &reports);
    let project =
        project(&agreement, &[("s1", "2025-01-01", "2025-06-30"), ("s2", "2025-07-01", "2025-12-31")]);
    let begun =
        |id: &str, template: &str, period: &str, agreement: Option<&str>, state: ReportState| -> ReportKept {
            let told = json!({
                "id": id, "project": "p", "template": template, "period": period, "agreement": agreement,
                "language": "en", "audience": "donor", "people": false, "state": state
            });
            serde_json::from_value(told).unwrap()
        };
    let reports = [
        begun("draft", "narrative", "s1", None, ReportState::Draft),
        begun("sent", "narrative", "s1", Some("a"), ReportState::Sent),
        begun("revision", "narrative", "s1", Some("a"), ReportState::Draft),
        begun("elsewhere", "narrative", "s2", Some("b"), ReportState::Sent),
        begun("money", "money", "s2", None, ReportState::Review),
    ];
    let answered: Vec<(String, Option<String>)> = owed(&project, &reports)
        .iter()
        .map(|due| (told(due), due.begun.as_ref().map(|begun| begun.id.clone())))
        .collect();
    let expected = [
        ("2025S1 2025-07-30", Some("sent")),
        ("2025S1 2025-07-30 finance", None),
        ("2025S2 2026-01-30 final", None),
        ("2025S2 2026-01-30 final finance", Some("money")),
    ];
    let expected: Vec<_> = expected.map(|(due, begun)| (due.to_owned(), begun.map(str::to_owned))).into();
    assert_eq!(answered, expected);
}

/// A calendar's lines, put together again as RFC 5545 says, with their texts as they were.
fn unfolded(calendar: &str) -> Vec<String> {
    let plain = |line: &str| {
        let mut text = String::new();
        let mut letters = line.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => text.extend(letters.next().map(|next| if next == 'n' { '\n' } else { next })),
                _ => text.push(letter),
            }
        }
        text
    };
    calendar.replace("\r\n ", "").split("\r\n").map(plain).collect()
}

fn moment() -> DateTime<chrono::Utc> {
    "2026-01-02T03:04:05Z".parse().unwrap()
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_calendar_says_any_text_and_keeps_its_form(
        summary in "\\PC{0,200}",
        description in proptest::collection::vec("\\PC{0,60}", 0..5),
        day in 0_u64..40_000,
    ) {
        let description = description.join("\n");
        let day = NaiveDate::default() + chrono::Days::new(day);
        let event = Event { uid: "1".to_owned(), day, summary: summary.clone(), description: description.clone() };
        let written = ical::write("C", moment(), &[event]);
        for line in written.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line:?}", line.len());
            prop_assert!(!line.contains(['\r', '\n']), "a bare line end: {line:?}");
        }
        prop_assert!(written.ends_with("END:VCALENDAR\r\n"));
        let lines = unfolded(&written);
        prop_assert!(lines.contains(&format!("SUMMARY:{summary}")), "{lines:?}");
        prop_assert!(lines.contains(&format!("DESCRIPTION:{description}")), "{lines:?}");
        let starts = format!("DTSTART;VALUE=DATE:{}", day.format("%Y%m%d"));
        let stamp = "DTSTAMP:20260102T030405Z".to_owned();
        prop_assert!(lines.contains(&starts) && lines.contains(&stamp), "{lines:?}");
    }
}
