//! The annex of a workbook: every figure of every template's report leads to what it was made of,
//! and nothing comes out in it that the report holds back.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use bilan_core::domain::{Audience, Lang, ReachKind};
use bilan_core::op::Op;
use bilan_core::publish::{ReportFormat, ReportInput, compose, make_report};
use bilan_core::report::{Block, Report, Value};
use bilan_core::{Workspace, templates};
use calamine::{Data, Reader, Xlsx};

use crate::{ctx, example, open};

/// The project of the example that has everything.
const PROJECT: &str = "Rutas Seguras";

fn wanted(template: &str, audience: Audience) -> ReportInput {
    let template = Some(template.to_owned());
    let language = Some(Lang::EN);
    ReportInput { template, language, audience, trace: true, ..ReportInput::of(PROJECT) }
}

/// The last sheet of the workbook: its name and its rows below the headings.
fn annex(workspace: &Workspace, wanted: &ReportInput) -> (String, Vec<Vec<String>>) {
    let made = make_report(workspace, &ctx(), wanted, &[ReportFormat::Xlsx]).unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(made[0].bytes.clone())).unwrap();
    let name = book.sheet_names().pop().unwrap();
    let sheet = book.worksheet_range(&name).unwrap();
    let text = |cell: &Data| cell.to_string();
    let rows = sheet.rows().map(|row| row.iter().map(text).collect::<Vec<_>>());
    let rows = rows.skip_while(|row| row[0] != "Figure").skip(1).collect();
    (name, rows)
}

/// Ids of the cells that hold a figure.
fn figures(report: &Report) -> BTreeSet<String> {
    figures_where(report, |_| true)
}

/// Ids of the cells whose figure is zero.
fn zeros(report: &Report) -> BTreeSet<String> {
    figures_where(report, |value| match value {
        Value::Count(count) => *count == 0,
        Value::Number(number) | Value::Percent(number) => number.is_zero(),
        Value::Money(money) => money.minor() == 0,
        _ => false,
    })
}

fn figures_where(report: &Report, is_wanted: impl Fn(&Value) -> bool) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let mut note = |cell: &bilan_core::report::Cell| {
        let is_figure =
            matches!(cell.value, Value::Count(_) | Value::Number(_) | Value::Percent(_) | Value::Money(_));
        if is_figure && is_wanted(&cell.value) {
            ids.insert(cell.id.clone());
        }
    };
    for block in report.sections.iter().flat_map(|section| &section.blocks) {
        match block {
            Block::Figures { figures } => figures.iter().for_each(|figure| note(&figure.cell)),
            Block::Facts { rows } => rows.iter().flat_map(|fact| &fact.cells).for_each(&mut note),
            Block::Table { rows, .. } => rows.iter().flat_map(|row| &row.cells).for_each(&mut note),
            _ => {}
        }
    }
    ids
}

/// Ids of the cells that only a workbook has room for.
fn aside(report: &Report) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for block in report.sections.iter().flat_map(|section| &section.blocks) {
        let Block::Table { columns, rows, .. } = block else { continue };
        for row in rows {
            let cells = row.cells.iter().zip(columns).filter(|(_, column)| column.aside);
            ids.extend(cells.map(|(cell, _)| cell.id.clone()));
        }
    }
    ids
}

#[test]
fn every_figure_of_every_template_leads_on() {
    let (_folder, path) = example();
    let workspace = open(&path);
    for template in templates::list(&workspace, &ctx(), &serde_json::from_str("{}").unwrap()).unwrap() {
        let wanted = wanted(&template.code, Audience::Internal);
        let report = compose(&workspace, &ctx(), &wanted).unwrap();
        let (name, rows) = annex(&workspace, &wanted);
        assert_eq!(name, "Trace");
        // A row that says how stands for its figure; those below it are what it is made of.
        let told: BTreeSet<String> =
            rows.iter().filter(|row| !row[4].is_empty()).map(|row| row[0].clone()).collect();
        let missing: Vec<_> = figures(&report).difference(&told).cloned().collect();
        assert!(missing.is_empty(), "{}: {missing:?}", template.code);
        let blind: Vec<_> = rows.iter().filter(|row| row[4].contains("reckoned from the record")).collect();
        assert!(blind.is_empty(), "{}: {blind:?}", template.code);
        let trails = Trails { below: below(&rows), zeros: zeros(&report) };
        let lost: Vec<_> = figures(&report).into_iter().filter(|id| !trails.ends_well(id, 12)).collect();
        assert!(lost.is_empty(), "{}: these lead nowhere: {lost:?}", template.code);
        // Each figure that is printed can be clicked: it has its place on a page, and so leads there.
        let pages = bilan_core::report::pdf::write(&report).unwrap();
        let placed: BTreeSet<&str> = pages.places.iter().map(|place| place.cell.as_str()).collect();
        let aside = aside(&report);
        let is_hidden = |id: &String| !placed.contains(id.as_str()) && !aside.contains(id);
        let hidden: Vec<_> = figures(&report).into_iter().filter(is_hidden).collect();
        assert!(hidden.is_empty(), "{}: these have no place: {hidden:?}", template.code);
    }
}

/// The rows of an annex by their figure: what it is made of stands below it.
fn below(rows: &[Vec<String>]) -> BTreeMap<&str, Vec<&Vec<String>>> {
    let mut below: BTreeMap<&str, Vec<&Vec<String>>> = BTreeMap::new();
    rows.iter().for_each(|row| below.entry(&row[0]).or_default().push(row));
    below
}

/// What stands below each figure in an annex: other figures, rows of the record, a page.
struct Trails<'a> {
    below: BTreeMap<&'a str, Vec<&'a Vec<String>>>,
    zeros: BTreeSet<String>,
}

impl Trails<'_> {
    /// The trail ends at a row of the record or a page, of the figure or of one that it follows from;
    /// or the figure is zero, and of nothing there is no row.
    fn ends_well(&self, id: &str, depth: u8) -> bool {
        let Some(rows) = self.below.get(id) else { return false };
        rows.iter().any(|row| {
            let part = row[2].rsplit_once('[').and_then(|(_, rest)| rest.strip_suffix(']'));
            match (row[4].is_empty(), part) {
                (false, _) => !row[6].is_empty() || self.zeros.contains(id),
                (true, Some(part)) if self.below.contains_key(part) => {
                    depth > 0 && self.ends_well(part, depth - 1)
                }
                (true, _) => true,
            }
        })
    }
}

#[test]
fn an_entry_names_its_rate_its_day_and_who_wrote_it() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let (_, rows) = annex(&workspace, &wanted("finance", Audience::Internal));
    let of = |id: &str| rows.iter().filter(|row| row[0] == id).collect::<Vec<_>>();
    let exchanged = rows.iter().find(|row| row[4].contains("at these rates")).unwrap();
    let below = of(&exchanged[0]);
    assert!(below.iter().any(|row| row[2].starts_with("1 ") && row[2].contains(" = ")), "{below:?}");
    let entry = below[1];
    assert_eq!((entry[5].as_str(), entry[7].as_str()), ("1 Mar 2026", "tester"), "{entry:?}");
    // In every language, with the language's own word for it.
    for (language, word) in [("fr", "Traçabilité"), ("pt", "Rastreio"), ("es", "Trazabilidad")] {
        let language = Some(language.parse().unwrap());
        let wanted = ReportInput { language, ..wanted("eu_financial", Audience::Donor) };
        let made = make_report(&workspace, &ctx(), &wanted, &[ReportFormat::Xlsx]).unwrap();
        let book: Xlsx<_> = Xlsx::new(Cursor::new(made[0].bytes.clone())).unwrap();
        assert_eq!(book.sheet_names().last().unwrap(), word);
    }
}

/// The example with three people in a row of a sensitive indicator.
fn with_few(workspace: &Workspace) {
    let id = workspace.find_project(PROJECT).unwrap();
    let mut project = workspace.project(&id, None).unwrap();
    project.indicators[0].sensitive = true;
    let indicator = Some(project.indicators[0].id.clone());
    let row = project.reach.iter_mut().find(|row| row.kind == ReachKind::Direct).unwrap();
    (row.indicator, row.place) = (indicator, Some("Casa Aurora".to_owned()));
    (row.value, row.cells) = (Some(3), Vec::new());
    workspace.keep_projects(&ctx(), Op::UpdateFromPage, "few", &[(project, Vec::new())]).unwrap();
}

#[test]
fn what_a_report_holds_back_and_who_works_there_stay_out_of_it() {
    let (_folder, path) = example();
    let workspace = open(&path);
    with_few(&workspace);
    let (_, inside) = annex(&workspace, &wanted("project", Audience::Internal));
    assert!(inside.iter().any(|row| row[2].contains("Stated: 3 · Counted: 3")), "{inside:?}");
    for audience in [Audience::Donor, Audience::Public] {
        let (_, rows) = annex(&workspace, &wanted("project", audience));
        let held: Vec<_> = rows.iter().filter(|row| row[3] == "*").collect();
        assert!(held.iter().any(|row| row[4].starts_with("It is held back")), "{held:?}");
        let all = rows.iter().flatten().cloned().collect::<Vec<_>>().join("\n");
        assert!(!all.contains("tester"), "nobody is named");
        assert!(!all.contains("Stated: 3 ·") && !all.contains("Casa Aurora: 3"), "no row tells it");
        let people = rows.iter().filter(|row| row[0] == "reach.direct").collect::<Vec<_>>();
        assert_eq!(people.len(), 1, "no rows stand below it: {people:?}");
    }
    // Those who keep the record see the names of the report's makers where they are ticked.
    let ticked = ReportInput { people: true, ..wanted("project", Audience::Donor) };
    let (_, rows) = annex(&workspace, &ticked);
    assert!(rows.iter().any(|row| row.last().unwrap() == "tester"));
}

#[test]
fn a_figure_that_is_held_back_is_held_back_wherever_it_stands() {
    let (_folder, path) = example();
    let workspace = open(&path);
    with_few(&workspace);
    let hidden = |template: &str, audience: Audience| -> BTreeSet<String> {
        let report = compose(&workspace, &ctx(), &wanted(template, audience)).unwrap();
        let json = serde_json::to_value(&report).unwrap();
        let mut ids = BTreeSet::new();
        stars(&json, &mut ids);
        ids
    };
    let own = hidden("project", Audience::Donor);
    assert!(own.iter().any(|id| id.starts_with("reach.direct.place")), "{own:?}");
    assert!(hidden("project", Audience::Internal).is_empty());
    // The workbook on money tells of people, too.
    let money = compose(&workspace, &ctx(), &wanted("finance", Audience::Donor)).unwrap();
    let told = serde_json::to_string(&money).unwrap();
    assert!(told.contains("reach.direct"), "it has a sheet of them");
    let beside = hidden("finance", Audience::Donor);
    for id in own.iter().filter(|id| told.contains(&format!("\"{id}\""))) {
        assert!(beside.contains(id), "{id} is told in the workbook on money");
    }
    // A text that refers to it prints what the report prints.
    let input = serde_json::json!({ "made": { "project": PROJECT, "audience": "donor", "language": "en" } });
    let figures = bilan_core::api::call(&workspace, &ctx(), "report_figures", input).unwrap();
    for figure in figures.as_array().unwrap() {
        let id = figure["id"].as_str().unwrap_or_default();
        assert!(!own.contains(id) || figure["text"].is_null(), "{figure}");
    }
    // Those who send the report are told how many there are, and where.
    let ready = |audience: &str| {
        let input = serde_json::json!({ "project": PROJECT, "audience": audience });
        let told = bilan_core::api::call(&workspace, &ctx(), "readiness", input).unwrap();
        let lines = told["lines"].as_array().unwrap().clone();
        lines.into_iter().filter(|line| line["code"] == "held-back").collect::<Vec<_>>()
    };
    assert!(ready("internal").is_empty());
    let lines = ready("donor");
    let reach = lines.iter().find(|line| line["section"] == "reach").unwrap();
    assert_eq!(reach["severity"], "note");
    let count = own.iter().filter(|id| id.starts_with("reach.")).count();
    assert!(reach["message"].as_str().unwrap().contains(&count.to_string()), "{reach} of {own:?}");
}

/// Ids of the cells that say "*".
fn stars(json: &serde_json::Value, ids: &mut BTreeSet<String>) {
    match json {
        serde_json::Value::Object(fields) => {
            if let (Some(id), Some(text)) = (fields.get("id"), fields.get("text"))
                && text == "*"
            {
                ids.insert(id.as_str().unwrap().to_owned());
            }
            fields.values().for_each(|value| stars(value, ids));
        }
        serde_json::Value::Array(all) => all.iter().for_each(|value| stars(value, ids)),
        _ => {}
    }
}

#[test]
fn letters_that_no_font_has_are_named_before_anything_is_sealed() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let id = workspace.find_project(PROJECT).unwrap();
    crate::edit(&workspace, &crate::ctx_after(60), "project", &id, "acronym", "ሰላም");
    let input = serde_json::json!({ "project": PROJECT, "language": "en" });
    let told = bilan_core::api::call(&workspace, &ctx(), "readiness", input).unwrap();
    let lines = told["lines"].as_array().unwrap();
    let line = lines.iter().find(|line| line["code"] == "uncovered").unwrap();
    assert_eq!(line["severity"], "must");
    assert!(line["message"].as_str().unwrap().contains("U+1230"), "{line}");
    // It is what the written file says of itself.
    let wanted = ReportInput { trace: false, ..wanted("project", Audience::Donor) };
    let made = make_report(&workspace, &ctx(), &wanted, &[ReportFormat::Pdf]).unwrap();
    assert!(!made[0].uncovered.is_empty());
}
