//! The currency of a report: told in another than the budget's, chosen as a step, refused with its
//! place where a rate is missing, sealed with what it was told at.

use std::fs;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bilan_core::domain::{Currency, Lang};
use bilan_core::error::Error;
use bilan_core::publish::{self, ReportFormat, ReportInput};
use bilan_core::report::{Block, Cell, Report, Value as Held, xlsx};
use bilan_core::seal::{self, VerifiedAs};
use bilan_core::text::Texts;
use bilan_core::{api, templates};
use bilan_tests::office::{Office, ctx};
use bilan_tests::{golden, report_text, workbook};
use serde_json::{Value, json};

use crate::{printed, squeezed};

const PROJECT: &str = "Rutas Seguras";

/// The money of the example is kept in dollars; some of it was paid in lempiras.
fn told_in(template: &str, language: Lang, currency: &str, period: &str) -> Result<Report, Error> {
    let input = ReportInput {
        language: Some(language),
        date: "2025-07-10".parse().ok(),
        template: Some(template.to_owned()),
        period: Some(period.to_owned()),
        currency: currency.parse().ok(),
        ..ReportInput::of(PROJECT)
    };
    publish::compose(&Office::example().workspace, &ctx(), &input)
}

fn report(template: &str, language: Lang, currency: &str) -> Report {
    told_in(template, language, currency, "2025Q2").unwrap_or_else(|error| panic!("{template}: {error}"))
}

fn text_of(report: &Report, id: &str) -> String {
    let found = report_text::cells(report).into_iter().find(|cell| cell.id == id);
    found.unwrap_or_else(|| panic!("no cell {id}")).text.replace('\u{a0}', " ")
}

#[test]
fn a_report_in_another_currency_is_as_it_was() {
    let report = report("finance", Lang::ES, "HNL");
    golden::check("currency.finance.es.report.json", &report_text::json(&report));
    golden::check("currency.finance.es.pdf.txt", &printed("currency.finance.es", &report));
    golden::check("currency.finance.es.xlsx.txt", &workbook::dump(&xlsx::write(&report).unwrap()));
}

#[test]
fn figures_are_the_sums_that_hands_make() {
    let report = report("finance", Lang::EN, "HNL");
    // At 26 lempiras for a dollar: 3200 + 3200 + 11250 − 225 + 14500 dollars are 830,050.00; paid in
    // lempiras were 110,490 + 110,925 + 13,775 + 72,960.
    assert_eq!(text_of(&report, "key.finance.spent"), "HNL 1,138,200.00");
    assert_eq!(text_of(&report, "key.finance.income"), "HNL 3,900,000.00");
    assert_eq!(text_of(&report, "key.finance.check"), "OK");
    assert_eq!(
        text_of(&report, "finance.1.2.spent"),
        "221,415.00",
        "what was paid in lempiras, as it was paid"
    );
}

/// Money cells of a block but those of the table of rates and what entries moved themselves.
fn amounts(block: &Block) -> Vec<&Cell> {
    let cells: Vec<&Cell> = match block {
        Block::Facts { rows } => rows.iter().flat_map(|fact| &fact.cells).collect(),
        Block::Figures { figures } => figures.iter().map(|figure| &figure.cell).collect(),
        Block::Table { id, rows, .. } if id != "rates" => rows.iter().flat_map(|row| &row.cells).collect(),
        _ => Vec::new(),
    };
    let own = |cell: &Cell| cell.id.starts_with("entries.") && cell.id.ends_with(".amount");
    cells.into_iter().filter(|cell| matches!(cell.value, Held::Money(_)) && !own(cell)).collect()
}

#[test]
fn every_template_tells_its_money_in_the_currency_and_says_the_rate() {
    let lempiras: Currency = "HNL".parse().unwrap();
    let office = Office::example();
    let known = templates::list(&office.workspace, &ctx(), &serde_json::from_str("{}").unwrap()).unwrap();
    for template in known {
        let report = report(&template.code, Lang::EN, "HNL");
        for section in &report.sections {
            // What an agreement grants stays as it was signed; the proof tells each currency apart.
            let signed = |cell: &&Cell| cell.id.contains("agreement") || cell.id.starts_with("check.");
            for (at, block) in section.blocks.iter().enumerate() {
                if let Block::Chart { id, data, .. } = block {
                    assert_ne!(data.unit, "USD", "{}: the chart {id}", template.code);
                }
                let all = amounts(block);
                let told: Vec<&Cell> = all.iter().copied().filter(|cell| !signed(cell)).collect();
                for cell in &told {
                    let is = matches!(cell.value, Held::Money(money) if money.currency() == lempiras);
                    assert!(is, "{}: {} says {}", template.code, cell.id, cell.text);
                }
                if !told.is_empty() {
                    let noted = matches!(section.blocks.get(at + 1), Some(Block::Note { text }) if text.contains("1 USD = 26 HNL"));
                    assert!(noted, "{}: nothing is said under {}", template.code, told[0].id);
                }
            }
        }
    }
}

#[test]
fn a_text_tells_its_figures_in_the_currency() {
    let (office, report) = begun(json!({ "template": "harmonised", "currency": "HNL" }));
    let row = office.called("show_report", json!({ "report": report }))["report"].clone();
    let part = |name: &str| row[name].clone();
    let made = json!({ "project": part("project"), "template": "harmonised", "language": "en",
                       "period": part("period"), "currency": part("currency") });
    let figures = office.called("report_figures", json!({ "made": made }));
    let figure = figures.as_array().unwrap().iter().find(|it| it["id"] == "budget.total").unwrap();
    let text = figure["text"].as_str().unwrap();
    assert_eq!(text.replace('\u{a0}', " "), "HNL 10,630,244.56");
    let written = "In all {budget.total} were there to spend.";
    office.called("write_section", json!({ "report": report, "section": "overall", "text": written }));
    let report = report.as_str().unwrap();
    let files = publish::make_kept(&office.workspace, &ctx(), report, (&[ReportFormat::Pdf], false)).unwrap();
    assert!(files[0].name.ends_with("-en-HNL.pdf"), "{}", files[0].name);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("told.pdf");
    fs::write(&path, &files[0].bytes).unwrap();
    let read = Command::new("pdftotext").arg(&path).arg("-").output().unwrap();
    let told = squeezed(&String::from_utf8(read.stdout).unwrap());
    assert!(told.contains(&squeezed(&written.replace("{budget.total}", text))), "{told}");
}

#[test]
fn the_rule_is_said_in_every_language() {
    for language in Texts::languages() {
        let told = report_text::text(&report("project", language, "HNL"));
        assert!(!told.contains('⟦'), "{language}: a text is missing");
        let finance = report("finance", language, "HNL");
        let rate = report_text::cells(&finance).into_iter().find(|cell| cell.id == "rates.rate").unwrap();
        let args = [("from", "USD"), ("into", "HNL"), ("rate", rate.text.as_str())];
        let rule = Texts::of(language).with("note-currency", &args);
        assert!(told.contains(&rule), "{language}: {rule}");
    }
}

#[test]
fn a_missing_rate_is_refused_with_its_place() {
    let Err(Error::Refused(refused)) = told_in("finance", Lang::EN, "EUR", "2025Q2") else {
        panic!("there is no rate into euro");
    };
    assert_eq!((refused.code.as_str(), refused.field.as_deref()), ("report-rate-missing", Some("currency")));
    assert_eq!((&refused.args["from"][..], &refused.args["month"][..]), ("USD", "June 2025"));
    let Err(Error::Refused(refused)) = told_in("finance", Lang::EN, "HNL", "2025Q4") else {
        panic!("there is no rate of December");
    };
    assert_eq!(refused.args["month"], "December 2025");
    let words = Error::from(refused).message(Texts::of(Lang::EN));
    assert!(words.contains("Exchange rates"), "the place is named: {words}");
}

/// A kept report of the example, and its office.
fn begun(more: Value) -> (Office, Value) {
    let office = Office::example();
    let project = office.called("search", json!({ "query": "Rutas", "limit": 1 }))[0]["project"].clone();
    let mut input =
        json!({ "project": project, "template": "eu_financial", "period": "2025Q2", "language": "en" });
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let report = office.called("begin_report", input)["report"]["id"].clone();
    (office, report)
}

fn refused(office: &Office, name: &str, input: Value) -> String {
    api::call(&office.workspace, &ctx(), name, input).unwrap_err().code()
}

#[test]
fn the_choice_is_a_step_that_can_be_taken_back() {
    let (office, report) = begun(json!({}));
    let shown = || office.called("show_report", json!({ "report": report }))["report"]["currency"].clone();
    assert_eq!(shown(), Value::Null, "the budget's own, if nothing is said");
    let choose = |currency: Value, period: &str| {
        json!({ "report": report, "template": "eu_financial", "period": period, "currency": currency,
                "language": "en", "audience": "donor" })
    };
    office.called("change_report", choose(json!("HNL"), "2025Q2"));
    assert_eq!(shown(), json!("HNL"));
    assert_eq!(
        refused(&office, "change_report", choose(json!("EUR"), "2025Q2")),
        "refused-report-rate-missing"
    );
    let beyond = choose(json!("HNL"), "2025Q4");
    assert_eq!(refused(&office, "change_report", beyond), "refused-report-rate-missing");
    assert_eq!(shown(), json!("HNL"), "what is refused keeps nothing");
    office.called("undo", json!({}));
    assert_eq!(shown(), Value::Null);
    office.called("redo", json!({}));
    assert_eq!(shown(), json!("HNL"));
    office.called("change_report", choose(Value::Null, "2025Q2"));
    assert_eq!(shown(), Value::Null);
}

#[test]
fn currencies_are_offered_with_their_rate_or_what_lacks() {
    let (office, report) = begun(json!({}));
    let project = office.called("show_report", json!({ "report": report }))["report"]["project"].clone();
    let offered = |period: &str| {
        let told = office.called("report_currencies", json!({ "project": project, "period": period }));
        let row = |it: &Value| (it["currency"].clone(), it["rate"].is_string(), it["lacks"].is_string());
        told.as_array().unwrap().iter().map(row).collect::<Vec<_>>()
    };
    let own = (json!("USD"), false, false);
    assert_eq!(offered("2025Q2"), [own.clone(), (json!("HNL"), true, false)]);
    assert_eq!(offered("2025Q4"), [own, (json!("HNL"), false, true)]);
    let without = office.called("search", json!({ "query": "EUROFRONT", "limit": 1 }))[0]["project"].clone();
    assert_eq!(office.called("report_currencies", json!({ "project": without })), json!([]), "no budget");
    let asked = json!({ "project": without, "template": "project", "currency": "EUR" });
    assert_eq!(refused(&office, "begin_report", asked), "refused-budget-needed");
}

/// The rate of June, put aside.
fn without_june(office: &Office) {
    let rows = office.called("list_rows", json!({ "table": "rate" }));
    let june = rows.as_array().unwrap().iter().find(|row| row["values"]["date"]["value"] == "2025-06");
    let row = june.unwrap_or_else(|| panic!("{rows}"))["row"].clone();
    office.called("archive_row", json!({ "table": "rate", "row": row }));
}

#[test]
fn a_rate_that_went_away_stands_in_the_way_and_names_its_place() {
    let (office, report) = begun(json!({ "currency": "HNL" }));
    let lines = || {
        let told = office.called("readiness", json!({ "report": report }));
        let lines = told["lines"].as_array().unwrap().clone();
        let of_rate = |line: &Value| line["code"] == "rate-missing";
        lines.into_iter().filter(of_rate).collect::<Vec<_>>()
    };
    assert_eq!(lines(), Vec::<Value>::new());
    without_june(&office);
    let told = lines();
    let mended = json!({ "at": "money", "view": "rates", "line": null });
    let line = told.iter().find(|line| line["mended"] == mended).unwrap_or_else(|| panic!("{told:?}"));
    assert_eq!(line["severity"], json!("must"));
    assert!(line["message"].as_str().unwrap().contains("told in HNL"), "{line}");
    assert_eq!(
        refused(&office, "preview_report", json!({ "report": report })),
        "refused-report-rate-missing"
    );
    office.called("turn_report", json!({ "report": report, "to": "review" }));
    let despite = json!({ "report": report, "to": "approved", "reason": "We know.", "remarks_open": true });
    assert_eq!(
        refused(&office, "turn_report", despite),
        "refused-report-rate-missing",
        "no reason makes a rate"
    );
}

#[test]
fn a_sealed_copy_holds_its_currency_and_its_rate() {
    let (office, report) = begun(json!({ "currency": "HNL" }));
    for to in ["review", "approved"] {
        let turn = json!({ "report": report, "to": to, "reason": "We know.", "remarks_open": true });
        office.called("turn_report", turn);
    }
    let files = office.called("make_sealed", json!({ "report": report }));
    without_june(&office);
    assert_eq!(office.called("make_sealed", json!({ "report": report })), files);
    let again = office.called("remake_sealed", json!({ "report": report }));
    assert_eq!((&again["same_pdf"], &again["same_xlsx"]), (&json!(true), &json!(true)));
    let bytes = STANDARD.decode(files["pdf"].as_str().unwrap()).unwrap();
    let verified = seal::verify(&office.workspace, &ctx(), &bytes).unwrap();
    assert_eq!(verified.is_a, VerifiedAs::Sealed);
    let corrected =
        office.called("begin_revision", json!({ "report": report, "reason": "A line was missing." }));
    assert_eq!(corrected["report"]["currency"], json!("HNL"), "a correction speaks of the same money");
}

#[test]
fn a_figure_says_at_which_rate_it_was_exchanged() {
    let office = Office::example();
    let trace = |cell: &str| {
        let asked = json!({ "project": PROJECT, "cell": cell, "template": "finance", "period": "2025Q2",
                            "currency": "HNL", "language": "en" });
        office.called("trace", asked)
    };
    let rates = |told: &Value| {
        let rows = told["rows"].as_array().unwrap().iter().filter(|row| row["table"] == "rate");
        rows.map(|row| row["told"][0].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let june = "1 USD = 26 HNL · United Nations operational rate · June 2025";
    let line = trace("finance.1.1.budget");
    assert_eq!(rates(&line), [june]);
    assert!(line["how"].as_str().unwrap().contains("from USD into HNL"), "{line}");
    assert_eq!(rates(&trace("entries.2.into")), [june], "an entry in dollars");
    let local = trace("entries.3.into");
    assert_eq!(rates(&local), Vec::<String>::new(), "an entry in lempiras is told as it moved");
    assert!(!local["how"].as_str().unwrap().contains("from USD into HNL"), "{local}");
}
