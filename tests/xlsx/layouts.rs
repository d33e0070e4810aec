//! Donors' layouts: data that is read or refused with its place, and the worked cases of their
//! rules in the figures they show.

use bilan_core::domain::Lang;
use bilan_core::report::template;
use bilan_core::report::{Cell, Report, Value};
use bilan_core::resources;
use bilan_tests::{report_text, workbook};
use serde_json::json;

use crate::written;
use bilan_tests::office::Office;

fn cell<'a>(report: &'a Report, id: &str) -> &'a Cell {
    let found = report_text::cells(report).into_iter().find(|cell| cell.id == id);
    found.unwrap_or_else(|| panic!("{} has no {id}", report.template))
}

fn amount(report: &Report, id: &str) -> String {
    match &cell(report, id).value {
        Value::Money(money) => money.amount(),
        other => panic!("{id} is {other:?}"),
    }
}

#[test]
fn every_layout_is_read_and_says_what_nobody_confirmed() {
    assert!(resources::TEMPLATES.len() >= 5);
    for (name, content) in resources::TEMPLATES {
        let read = template::template(name, content).unwrap_or_else(|flaw| panic!("{flaw}"));
        let own = ["finance", "project"].contains(name);
        assert!(own || read.about.contains("nobody confirmed"), "{name}: {}", read.about);
        assert!(own || read.about.contains("It is no form of"), "{name} claims no blessing");
    }
}

#[test]
fn a_flaw_is_told_with_its_file_line_and_key() {
    let head = "version = 1\nabout = \"a\"\n[name]\nen = \"a\"\nfr = \"a\"\npt = \"a\"\nes = \"a\"\n\n";
    let words = "{ en = \"a\", fr = \"a\", pt = \"a\", es = \"a\" }";
    let form = |lines: &str| format!("{head}[[section]]\ncontent = \"form\"\n{lines}");
    let line = |code: &str, rest: &str| {
        format!("[[section.line]]\ncode = \"{code}\"\ntext = {words}\nvalue = \"spent\"\n{rest}")
    };
    let cases = [
        (format!("{head}[[section]]\ncontent = \"nonsense\"\n"), 10, "nonsense"),
        (format!("{head}[[section]]\ncontent = \"check\"\ntitel = 1\n"), 11, "titel"),
        (format!("{head}[[section]]\ncontent = \"budget\"\n"), 10, "“column” is missing"),
        (
            format!("{head}[[section]]\ncontent = \"check\"\n[[section]]\ncontent = \"check\"\n"),
            12,
            "stands twice",
        ),
        (
            format!(
                "{head}[[section]]\ncontent = \"budget\"\n[[section.column]]\nvalue = \"text\"\n[[section.column]]\nvalue = \"text\"\n"
            ),
            14,
            "stands twice",
        ),
        (
            format!(
                "{head}[[section]]\ncontent = \"budget\"\n[[section.column]]\nvalue = \"text\"\n[[section.column]]\nvalue = \"open\"\n"
            ),
            14,
            "needs a title",
        ),
        (form(&line("1", "sum = [\"2\"]\n")), 15, "no line of this form has the number “2”"),
        (form(&line("1", "less = [\"1\"]\n")), 12, "the numbers of two lines"),
        (form(&format!("{}{}", line("1", ""), line("1", ""))), 16, "stands twice"),
    ];
    for (content, at, word) in cases {
        let flaw = template::template("donor", &content).unwrap_err();
        assert_eq!((flaw.file.as_str(), flaw.line), ("donor", at), "{flaw}\n{content}");
        assert!(flaw.to_string().contains(word), "{flaw}");
    }
}

#[test]
fn a_layout_that_is_not_there_is_refused_by_name() {
    let office = Office::with_budget("EUR", "eu", "1\tStaff\t\t\t\t100");
    let refused = office.asked("no_such", Lang::EN, None).unwrap_err();
    assert!(refused.to_string().contains("template-unknown"), "{refused}");
    let refused = office.asked("finance", Lang::EN, Some("Q9")).unwrap_err();
    assert!(refused.to_string().contains("period-unknown"), "{refused}");
}

/// a 90,000, b 82,500 → c 7,500; d 250,000, e 80,000, f 5,500 → g 85,500, h 164,500;
/// i 25,000, j 10,000 → k 15,000: cumulative, whatever the period.
#[test]
fn sf_425_of_the_worked_case() {
    let office = Office::with_budget("USD", "us_state", "1\tStaff\t\t\t\t250000");
    office.row("period", json!({ "code": "Q1", "start_day": "2025-01-01", "end_day": "2025-03-31" }));
    office.row("period", json!({ "code": "Q2", "start_day": "2025-04-01", "end_day": "2025-06-30" }));
    office.row("funding", json!({ "name": "Grant", "kind": "grant", "amount": "250000 USD" }));
    office.row("funding", json!({ "name": "Own", "kind": "own", "amount": "25000 USD" }));
    office.record(json!([
        { "date": "2025-01-02", "kind": "income", "amount": "90000", "funding": "Grant" },
        { "date": "2025-02-02", "line": "1", "amount": "50000", "funding": "Grant" },
        { "date": "2025-04-02", "line": "1", "amount": "30000", "funding": "Grant" },
        { "date": "2025-04-03", "line": "1", "amount": "10000", "funding": "Own" },
        { "date": "2025-05-02", "kind": "advance", "line": "1", "amount": "2500", "funding": "Grant" },
        { "date": "2025-05-03", "kind": "commitment", "line": "1", "amount": "5500", "funding": "Grant" }
    ]));
    for period in [None, Some("Q2")] {
        let report = office.report("sf425", Lang::EN, period);
        for (line, wanted) in [
            ("10a", "90000.00"),
            ("10b", "82500.00"),
            ("10c", "7500.00"),
            ("10d", "250000.00"),
            ("10e", "80000.00"),
            ("10f", "5500.00"),
            ("10g", "85500.00"),
            ("10h", "164500.00"),
            ("10i", "25000.00"),
            ("10j", "10000.00"),
            ("10k", "15000.00"),
        ] {
            assert_eq!(amount(&report, &format!("sf425.{line}.value")), wanted, "{line} of {period:?}");
        }
    }
}

/// Direct costs of 200,000 allow 14,000 of indirect costs and a reserve of 10,000.
#[test]
fn eu_caps_and_totals_of_the_worked_case() {
    let block = "1\tStaff\t\t\t\t150000\n2\tTravel\t\t\t\t50000\n8\tIndirect\t\t\t\t14000.01\n10\tReserve\t\t\t\t10000";
    let office = Office::with_budget("EUR", "eu", block);
    let shown = office.called("budget", json!({ "project": office.project }));
    for (code, kind) in [("8", "indirect"), ("10", "contingency")] {
        let rows = shown["rows"].as_array().unwrap();
        let row = rows.iter().find(|row| row["code"] == code).unwrap()["id"].clone();
        let input = json!({ "table": "budget_line", "row": row, "field": "cost_type", "value": kind });
        office.called("edit_field", input);
    }
    let report = office.report("eu_financial", Lang::EN, None);
    for (total, wanted) in
        [("total_1", "200000.00"), ("total_2", "214000.01"), ("total_3", "224000.01"), ("total", "224000.01")]
    {
        assert_eq!(amount(&report, &format!("eu.{total}.budget")), wanted, "{total}");
    }
    let warned = report_text::cells(&report);
    let warning = warned.iter().find(|cell| cell.id.starts_with("summary.warning"));
    assert!(warning.is_some_and(|cell| cell.text.contains("14,000.00")), "one cent above the cap");
}

/// A heading of 10,000: 2,000 moved are 20 %, of 25 % that may move; 600 more pass the limit.
#[test]
fn eu_25_percent_of_the_worked_case() {
    let block = "1\tStaff\n1.1\tWork\t\t\t\t10000\n2\tTravel\n2.1\tJourneys\t\t\t\t40000";
    let office = Office::with_budget("EUR", "eu", block);
    let shown = office.called("budget", json!({ "project": office.project }));
    let key = |at: usize| shown["rows"][at]["id"].clone();
    let moved = |day: &str, amount: &str| {
        office.row("reallocation", json!({ "date": day, "from": key(3), "to": key(1), "amount": amount }));
        let report = office.report("eu_financial", Lang::EN, None);
        (cell(&report, "limits.1.share").text.clone(), cell(&report, "limits.1.result").text.clone())
    };
    assert_eq!(moved("2025-02-01", "2000 EUR"), ("20.0%".to_owned(), "kept".to_owned()));
    assert_eq!(moved("2025-03-01", "600 EUR"), ("26.0%".to_owned(), "passed".to_owned()));
}

#[test]
fn a_part_of_nothing_is_a_dash_and_a_missing_rate_stays_open() {
    let office = Office::with_budget("EUR", "eu", "1\tStaff\t\t\t\t0");
    office.record(json!([{ "date": "2025-01-02", "line": "1", "amount": "5" }]));
    let report = office.report("finance", Lang::FR, None);
    let share = cell(&report, "finance.1.variance_share");
    assert_eq!((share.value.clone(), share.text.as_str()), (Value::Missing, "–"));
    assert!(share.follows.is_some(), "and becomes a figure when somebody budgets something");
    office.record(json!([{ "date": "2025-01-03", "line": "1", "amount": "5", "currency": "XOF" }]));
    let report = office.report("finance", Lang::FR, None);
    assert_eq!(cell(&report, "finance.1.spent").value, Value::Missing, "never the sum of the others");
    assert_eq!(cell(&report, "check.all.result").value, Value::Missing, "nothing is proved");
    assert!(cell(&report, "rates.asked.1").text.contains("XOF"), "the rate is asked for by name");
}

#[test]
fn texts_that_look_like_formulas_are_words() {
    let office = Office::with_budget("EUR", "eu", "1\t=cmd|' /c calc'!A0\t\t\t\t100");
    let texts = ["=1+1", "+1", "-1", "@SUM(A1)", "\ttab"];
    let rows: Vec<_> = texts
        .iter()
        .map(|text| json!({ "date": "2025-01-02", "line": "1", "amount": "5", "note": text, "reference": text }))
        .collect();
    office.record(json!(rows));
    let found = workbook::cells(&written(&office.report("finance", Lang::EN, None)));
    for text in ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /c calc'!A0"] {
        let cells: Vec<_> =
            found.iter().filter(|it| it.value == calamine::Data::String(text.to_owned())).collect();
        assert!(!cells.is_empty(), "{text} is there");
        assert!(cells.iter().all(|cell| cell.formula.is_none()), "{text} is no formula");
    }
}
