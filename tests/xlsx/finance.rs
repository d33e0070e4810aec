//! Finance workbooks: every figure live, and the same whoever reckons it.

use std::collections::BTreeMap;

use bilan_core::domain::{Lang, PartialDate};
use bilan_core::report::{Block, Cell, Report, Value};
use bilan_tests::{office_suite, report_text, workbook};
use calamine::Data;
use serde_json::json;

use crate::follows::Sheet;
use crate::sample::LANGUAGES;
use crate::written;
use bilan_tests::office::Office;

/// The layouts that are built in.
const TEMPLATES: [&str; 6] = ["finance", "eu_financial", "sf425", "un_financial", "uk_financial", "project"];

/// The example's money in every layout and language.
pub fn every() -> Vec<(String, Report)> {
    let office = Office::example();
    let mut reports = Vec::new();
    for template in TEMPLATES {
        for language in LANGUAGES {
            let report = office.report(template, language, None);
            reports.push((format!("money.{template}.{language}"), report));
        }
    }
    reports
}

/// A budget with everything that makes sums hard: a line that got entries before lines were added
/// under it, one without a budget, one without a number, numbers that read as the same decimal, a
/// move, a move out of the reserve, entries on no line, two currencies, two payers, two periods.
fn hard(currency: &str) -> Office {
    let block = "1\tStaff\n1.1\tCoordination\tmonth\t10\t1000\t10000\n1.10\tAdvice\t\t\t\t5000\n\
                 2\tTravel\n2.1\tJourneys\t\t\t\t20000\n\tWithout \"a\" number\t\t\t\t0\n\
                 7\tOverheads\t\t\t\t2450\n8\tReserve\t\t\t\t1750";
    let office = Office::with_budget(currency, "eu", block);
    let shown = office.called("budget", json!({ "project": office.project }));
    let key = |code: &str| {
        let rows = shown["rows"].as_array().unwrap().iter();
        let row = rows.clone().find(|row| row["code"] == code || row["text"] == code);
        row.unwrap_or_else(|| panic!("{code}: {shown}"))["id"].as_str().unwrap().to_owned()
    };
    for (code, kind) in [("7", "indirect"), ("8", "contingency")] {
        office.called(
            "edit_field",
            json!({ "table": "budget_line", "row": key(code), "field": "cost_type", "value": kind }),
        );
    }
    office.row("period", json!({ "code": "Q1", "start_day": "2025-01-01", "end_day": "2025-03-31" }));
    office.row("period", json!({ "code": "Q2", "start_day": "2025-04-01", "end_day": "2025-06-30" }));
    office.row("funding", json!({ "name": "Grant", "kind": "grant" }));
    office.row("funding", json!({ "name": "Own", "kind": "own", "amount": format!("25000 {currency}") }));
    let rates = json!({ "source": "infor_euro", "base": currency, "text": "2025-01;XOF;655.957\n2025-04;XOF;650", "language": "en" });
    office.called("paste_rates", rates);
    let foreign = "XOF";
    office.record(json!([
        { "date": "2025-01-10", "kind": "income", "amount": "90000", "reference": "B-1", "funding": "Grant" },
        { "date": "2025-01-15", "line": "1.1", "amount": "1000", "reference": "=1+1", "funding": "Grant" },
        { "date": "2025-01-20", "line": "1.10", "amount": "700000", "currency": foreign, "funding": "Grant" },
        { "date": "2025-02-20", "line": "2.1", "amount": "333", "note": "-", "funding": "Own" },
        { "date": "2025-03-31", "line": "2.1", "amount": "-33", "correction": true, "funding": "Own" },
        { "date": "2025-04-02", "line": "1.1", "amount": "21000", "note": "@home", "funding": "Grant" },
        { "date": "2025-04-03", "line": "2.1", "amount": "65000", "currency": foreign },
        { "date": "2025-05-05", "line": "Without \"a\" number", "amount": "12", "funding": "Grant" },
        { "date": "2025-06-01", "kind": "commitment", "line": "2.1", "amount": "5500", "funding": "Grant" },
        { "date": "2025-06-02", "kind": "advance", "line": "2.1", "amount": "2500", "funding": "Grant" },
        { "date": "2025-09-02", "line": "2.1", "amount": "77", "note": "after the period" }
    ]));
    // A line of an older file is parted: what was spent on it stays with it.
    office.part(shown["version"]["id"].as_str().unwrap(), &key("1.1"), (6_000, currency));
    let line = |code: &str, amount: &str, to: &str| json!({ "date": "2025-02-01", "from": key(code), "to": key(to), "amount": format!("{amount} {currency}") });
    office.row("reallocation", line("2.1", "1500", "7"));
    office.row("reallocation", line("8", "250", "1.10"));
    office
}

/// Currencies without decimals, with two, three and four.
const CURRENCIES: [&str; 4] = ["JPY", "EUR", "TND", "CLF"];

/// Every workbook that is looked at: the example's, and the hard one in every layout.
fn all() -> Vec<(String, Report)> {
    let mut all = every();
    for (currency, language) in CURRENCIES.into_iter().zip(LANGUAGES) {
        let office = hard(currency);
        for template in TEMPLATES {
            for period in [None, Some("Q2")] {
                let name = format!("hard-{currency}.{template}.{}", period.unwrap_or("all"));
                all.push((name, office.report(template, language, period)));
            }
        }
    }
    all
}

/// The workbook's cell holds what the report's cell says.
fn holds(value: &Data, cell: &Cell) -> bool {
    let number = |text: String| {
        let wanted: f64 = text.parse().unwrap();
        matches!(value, Data::Float(value) if *value == wanted)
    };
    match &cell.value {
        Value::Text | Value::Missing | Value::Date(PartialDate::Month(..)) => {
            *value == Data::String(cell.text.clone())
        }
        Value::Count(count) => number(count.to_string()),
        Value::Number(value) => number(value.to_string()),
        // A quotient goes on for ever; fourteen digits of it are kept.
        Value::Percent(share) => {
            let wanted: f64 = share.to_string().parse().unwrap();
            matches!(value, Data::Float(value) if (value - wanted).abs() <= wanted.abs() * 1e-13)
        }
        Value::Money(money) => number(money.amount()),
        Value::Date(PartialDate::Year(year)) => number(year.to_string()),
        Value::Date(PartialDate::Day(_)) => matches!(value, Data::DateTime(_)),
    }
}

#[test]
fn every_cell_of_a_finance_report_is_in_its_workbook() {
    for (name, report) in all() {
        let found = workbook::cells(&written(&report));
        for cell in report_text::cells(&report).into_iter().filter(|cell| !cell.text.is_empty()) {
            let there = found.iter().any(|found| holds(&found.value, cell));
            assert!(there, "{name}: {} {:?} {:?}", cell.id, cell.value, cell.text);
        }
    }
}

#[test]
fn what_is_said_to_follow_follows() {
    for (name, report) in all() {
        let sheet = Sheet::of(&report);
        let mut told = 0;
        for cell in report_text::cells(&report) {
            let Some(follows) = &cell.follows else { continue };
            let Some(reckoned) = sheet.reckoned(follows) else { continue };
            told += 1;
            assert_eq!(reckoned, crate::follows::Told::of(cell), "{name}: {} {follows:?}", cell.id);
        }
        assert!(told > 20, "{name}: {told} figures follow from others");
    }
}

#[test]
fn libre_office_reckons_the_same() {
    // Every layout with every difficulty once; the other currencies in the fullest workbook.
    let chosen = |name: &str| !name.starts_with("hard") || name.contains("EUR") || name.contains(".finance.");
    let books: BTreeMap<String, Vec<u8>> = all()
        .into_iter()
        .filter(|(name, _)| chosen(name))
        .map(|(name, report)| (name, written(&report)))
        .collect();
    let again = office_suite::recalculated(&books);
    let mut formulas = 0;
    for (name, bytes) in &books {
        let saved: BTreeMap<(String, String), Data> = workbook::cells(&again[name])
            .into_iter()
            .map(|cell| ((cell.sheet, cell.place), cell.value))
            .collect();
        for cell in workbook::cells(bytes) {
            let place = (cell.sheet.clone(), cell.place.clone());
            let other = saved.get(&place).unwrap_or(&Data::Empty);
            formulas += usize::from(cell.formula.is_some());
            assert!(
                same(&cell.value, other),
                "{name}: {place:?} is {:?}, and reckoned {other:?} of {:?}",
                cell.value,
                cell.formula
            );
        }
    }
    assert!(formulas > 3_000, "every total is live: {formulas}");
}

/// Sums in floating point may be off by a trifle far below the smallest unit.
fn same(one: &Data, two: &Data) -> bool {
    match (one, two) {
        (Data::Float(one), Data::Float(two)) => (one - two).abs() < 1e-6,
        (Data::String(one), Data::Empty) => one.is_empty(),
        _ => one == two,
    }
}

#[test]
fn all_totals_agree_and_the_check_says_so() {
    for (name, report) in all() {
        let check = report.sections.iter().find(|section| section.id == "check");
        let Some(check) = check else {
            assert!(name.contains("project"), "{name} has a check");
            continue;
        };
        let rows = check.blocks.iter().find_map(|block| match block {
            Block::Table { id, rows, .. } if id == "check" => Some(rows),
            _ => None,
        });
        let rows = rows.expect("a table of checks");
        assert!(rows.len() >= 6, "{name}: spent twice, funding, currencies, all of it");
        for row in rows {
            let result = &row.cells[4];
            let yes = ["OK", "Conforme", "Certo"].contains(&result.text.as_str());
            assert!(yes, "{name}: {} {}", row.cells[0].text, result.text);
            assert!(result.follows.is_some(), "{name}: the verdict is live");
        }
    }
}

#[test]
fn a_figure_that_is_wrong_is_told_by_the_check() {
    let mut report = hard("EUR").report("finance", Lang::EN, None);
    // Somebody types another amount over an entry.
    for section in &mut report.sections {
        for block in &mut section.blocks {
            let Block::Table { id, rows, .. } = block else { continue };
            if id == "entries" {
                let cell = rows[1].cells.last_mut().unwrap();
                cell.value =
                    Value::Money(bilan_core::domain::Money::parse("999.99", "EUR".parse().unwrap()).unwrap());
            }
        }
    }
    let books = BTreeMap::from([("wrong".to_owned(), written(&report))]);
    let again = office_suite::recalculated(&books);
    let said: Vec<String> = workbook::cells(&again["wrong"])
        .into_iter()
        .filter(|cell| cell.sheet == "Check")
        .filter_map(|cell| match cell.value {
            Data::String(text) => Some(text),
            _ => None,
        })
        .collect();
    assert!(said.iter().filter(|text| *text == "Not equal").count() >= 3, "{said:?}");
}

#[test]
fn the_same_money_gives_the_same_bytes() {
    let office = hard("EUR");
    for template in TEMPLATES {
        let (one, two) =
            (office.report(template, Lang::FR, Some("Q2")), office.report(template, Lang::FR, Some("Q2")));
        assert!(written(&one) == written(&two), "{template}: bytes differ");
    }
}
