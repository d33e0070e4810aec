//! What is due, and whether a report is ready, as a script meets them.

use serde_json::Value;

use crate::run::Desk;

/// The example's agreement asks for a report 45 days after each quarter.
const PROJECT: &str = "FEP-2024-118";

fn codes(told: &Value) -> Vec<(String, String)> {
    let word = |line: &Value, name: &str| line[name].as_str().unwrap().to_owned();
    let lines = told["lines"].as_array().unwrap();
    lines.iter().map(|line| (word(line, "severity"), word(line, "code"))).collect()
}

#[test]
fn what_is_due_is_told_by_its_day_with_the_days_left() {
    let desk = Desk::example();
    let told = desk.json(&["due", "--date", "2026-05-14"]);
    let told: Vec<(&str, i64, &str)> = told["due"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            (line["day"].as_str().unwrap(), line["left"].as_i64().unwrap(), line["stage"].as_str().unwrap())
        })
        .collect();
    let expected = [
        ("2025-05-15", -364, "interim"),
        ("2025-08-14", -273, "interim"),
        ("2025-11-14", -181, "interim"),
        ("2026-02-14", -89, "interim"),
        ("2026-05-15", 1, "interim"),
        ("2026-08-14", 92, "final"),
    ];
    assert_eq!(told, expected);
    let french = desk.speaking("fr", &["due", "--date", "2026-05-14", "--workspace", "w.bilan"]).well();
    assert!(french.out.contains("à rendre demain"), "{}", french.out);
    assert!(french.out.contains("364 jours de retard"), "{}", french.out);
    let none = desk.run(&["due", "--project", "CT.0689"]).well();
    assert_eq!(none.out.trim(), "Nothing is due.");
}

#[test]
fn the_calendar_file_is_the_same_list() {
    let desk = Desk::example();
    let arguments = ["due", "--ics", "due.ics", "--date", "2026-05-14", "--until", "2026-06-30"];
    desk.run(&arguments).well();
    let calendar = std::fs::read_to_string(desk.path("due.ics")).unwrap();
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), "{calendar}");
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 5);
    assert_eq!(calendar.matches("DTSTART;VALUE=DATE:20260515\r\n").count(), 1);
    let names = |calendar: &str| -> Vec<String> {
        calendar.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    desk.run(&arguments).well();
    let again = std::fs::read_to_string(desk.path("due.ics")).unwrap();
    assert_eq!(names(&calendar), names(&again), "an event is the same whenever it is written");
}

#[test]
fn a_report_that_lacks_what_its_template_asks_for_is_not_ready() {
    let desk = Desk::example();
    let run = desk.run(&["readiness", "CT.0689", "--template", "finance", "--json"]);
    assert_eq!(run.code, 4, "{run:?}");
    let told = run.json();
    assert_eq!(told["ready"], false);
    assert_eq!(codes(&told)[0], ("must".to_owned(), "required-expenditure".to_owned()));
    assert_eq!(told["lines"][0]["mended"]["view"], "entries", "it leads to where it is mended");
    let known = desk.run(&["readiness", "CT.0689", "--template", "nothing-like-it"]);
    assert_eq!(known.code, 3, "{known:?}");
}

#[test]
fn a_missing_rate_and_a_text_in_another_language_stand_in_the_way() {
    let desk = Desk::example();
    let asked = ["readiness", PROJECT, "--template", "eu_financial", "--date", "2026-05-20"];
    let ready = desk.json(&[&asked[..], &["--lang", "es"]].concat());
    assert!(codes(&ready).iter().all(|(severity, _)| severity != "must"), "{ready}");
    assert!(!codes(&ready).iter().any(|(_, code)| code == "texts-missing"), "its own language: {ready}");
    let french = desk.json(&[&asked[..], &["--lang", "fr"]].concat());
    assert!(codes(&french).contains(&("should".to_owned(), "texts-missing".to_owned())), "{french}");
    let rates = desk.json(&["call", "list_rows", r#"{"table": "rate"}"#]);
    for rate in rates.as_array().unwrap() {
        let input = format!(r#"{{"table": "rate", "row": {}}}"#, rate["row"]);
        desk.run(&["call", "delete_row", &input]).well();
    }
    let run = desk.run(&asked);
    assert_eq!(run.code, 4, "{run:?}");
    assert!(run.out.contains("[rate-missing]"), "{}", run.out);
}

#[test]
fn figures_of_other_periods_are_no_matter_of_a_report() {
    let desk = Desk::example();
    let of = |period: &str| desk.json(&["readiness", PROJECT, "--period", period, "--date", "2026-05-20"]);
    let silent =
        |told: &Value| codes(told).iter().filter(|(_, code)| code == "indicator-without-figure").count();
    assert_eq!([silent(&of("2025Q3")), silent(&of("2025Q4")), silent(&of("2025Q2"))], [1, 2, 0]);
}

#[test]
fn a_report_that_is_begun_answers_what_is_due_and_lacks_its_texts() {
    let desk = Desk::example();
    let asked =
        r#"{"project": "FEP-2024-118", "template": "eu_interim", "period": "2025Q1", "language": "es"}"#;
    let begun = desk.json(&["call", "begin_report", asked]);
    let report = begun["report"]["id"].as_str().unwrap();
    let due = desk.json(&["due", "--date", "2026-05-14"]);
    assert_eq!(due["due"][0]["report"], report);
    assert_eq!(due["due"][0]["standing"], "draft");
    assert_eq!(due["due"][1]["report"], Value::Null);
    let told = desk.run(&["readiness", "--report", report, "--json"]).json();
    let empty = codes(&told).iter().filter(|(_, code)| code == "section-empty").count();
    let asks = begun["sections"].as_array().unwrap().iter();
    let asks = asks.filter(|section| section["asks"] == "question" || section["asks"] == "line").count();
    assert!(empty > 0 && empty <= asks, "{empty} of {asks}");
    let question =
        told["lines"].as_array().unwrap().iter().find(|line| line["code"] == "section-empty").unwrap();
    let section = question["section"].as_str().unwrap();
    let text =
        format!(r#"{{"report": "{report}", "section": "{section}", "text": "Se ve en {{no.figure}}."}}"#);
    desk.run(&["call", "write_section", &text]).well();
    let told = desk.run(&["readiness", "--report", report, "--json"]).json();
    let left = codes(&told).iter().filter(|(_, code)| code == "section-empty").count();
    assert_eq!(left, empty - 1, "{section} has a text now");
    let says = codes(&told).contains(&("must".to_owned(), "section-says".to_owned()));
    assert!(says, "a figure that does not exist: {told}");
}

#[test]
fn a_figure_leads_to_its_entries_rows_and_page() {
    let desk = Desk::example();
    let of = |cell: &str, more: &[&str]| desk.json(&[&["trace", PROJECT, cell][..], more].concat());
    let spent = of("eu.1.1.period", &["--template", "eu_financial"]);
    let rows = spent["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 2, "{spent}");
    assert!(
        rows.iter().all(|row| row["table"] == "entry" && row["who"].is_string() && row["at"].is_string())
    );
    let amount = |row: &Value| row["told"].as_array().unwrap().last().unwrap().as_str().unwrap().to_owned();
    assert_eq!((amount(&rows[0]), amount(&rows[1])), ("3,200.00".to_owned(), "3,200.00".to_owned()));
    assert_eq!(spent["text"], "6,400.00");
    let total = of("eu.1._Personal.spent", &["--template", "eu_financial"]);
    let parts: Vec<&str> =
        total["parts"].as_array().unwrap().iter().map(|it| it["cell"].as_str().unwrap()).collect();
    assert_eq!(parts, ["eu.1._Personal.period", "eu.1._Personal.before"]);
    let people = of("reach.direct.2025Q2", &[]);
    let counted: i64 = people["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["told"][5].as_str().unwrap().parse::<i64>().unwrap())
        .sum();
    assert_eq!(people["text"], counted.to_string());
    assert!(of("key.budget.total", &[])["source"]["quote"].as_str().unwrap().contains("408.855,56"));
    let unknown = desk.run(&["trace", PROJECT, "reach.nobody"]);
    assert_eq!(unknown.code, 3, "{unknown:?}");
}

#[test]
fn all_that_is_due_is_written_at_once() {
    let desk = Desk::example();
    let told = desk.json(&["report", "--due", "--date", "2025-09-01", "--format", "pdf", "--out", "due"]);
    let mut days: Vec<String> = told["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["path"].as_str().unwrap().split(['/', '\\']).nth(1).unwrap().to_owned())
        .collect();
    days.sort();
    assert_eq!(days, ["2025-05-15", "2025-08-14"]);
    let spoken = desk.run(&["report", "--due", "--date", "2025-09-01", "--out", "due"]).well();
    assert!(spoken.told.contains("2 of 2: FEP-2024-118"), "{spoken:?}");
    assert_eq!(desk.run(&["report", "--due", "FEP-2024-118"]).code, 2);
}
