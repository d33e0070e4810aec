//! What is promised to the people behind the figures (P1 to P10), each as a test of the written
//! files. P9 stands in `seals`, beside what a seal keeps.

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};
use std::path::Path;

use bilan_core::domain::entity::ENTITIES;
use bilan_core::domain::{Audience, BreakdownCell, Lang, Project, Reach, ReachKind};
use bilan_core::export::{self, ExportInput};
use bilan_core::intake::{personal, sensitive};
use bilan_core::op::Op;
use bilan_core::publish::{ReportFormat, ReportInput, compose, make_report};
use bilan_core::report::Report;
use bilan_core::report::compose::{self as composing, Options};
use bilan_core::text::Texts;
use bilan_core::{Ctx, Workspace, api};
use rusqlite::Connection;
use serde_json::json;
use tempfile::TempDir;

use crate::{ctx, example, open};

const PROJECT: &str = "Rutas Seguras";

#[test]
fn p1_nothing_asks_for_a_person_and_a_list_of_people_is_told() {
    let (_folder, path) = example();
    drop(open(&path));
    let conn = Connection::open(&path).unwrap();
    let mut columns = conn
        .prepare("SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c")
        .unwrap();
    let columns: Vec<String> =
        columns.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap();
    let asks = ["birth", "born", "phone", "mail", "passport", "surname", "first_name", "address"];
    let person: Vec<_> = columns.iter().filter(|it| asks.iter().any(|word| it.contains(word))).collect();
    assert!(columns.len() > 200 && person.is_empty(), "{person:?}");
    let sheet: Vec<Vec<String>> = [["Nom et prénom", "Tél."], ["Amina Traoré", "+223 70 12 34 56"]]
        .map(|row| row.map(ToOwned::to_owned).to_vec())
        .to_vec();
    assert_eq!(personal::look(&sheet, Lang::FR).findings.len(), 2);
}

#[test]
fn p2_what_speaks_of_people_in_danger_is_proposed_as_sensitive() {
    for text in ["Victims sheltered", "Victimes de la traite", "Vítimas de tráfico", "Víctimas de trata"] {
        assert!(!sensitive::words_of(text).is_empty(), "{text}");
    }
    assert!(ENTITIES.iter().any(|entity| entity.fields.iter().any(|field| field.name == "sensitive")));
}

/// A project of survivors in two quarters, two places and two sexes, with these figures.
fn survivors(values: [i64; 8]) -> Project {
    let period = |id: &str, start: &str, end: &str| {
        serde_json::from_value(json!({ "id": id, "code": id, "start": start, "end": end })).unwrap()
    };
    let indicator = json!({ "id": "indicator-1", "node": null, "code": "1", "text": "Survivors sheltered",
        "unit": "person", "measure": "people", "sensitive": true, "accumulation": "periodic",
        "baseline": null, "target": "400", "values": [] });
    let row = |(at, id): (usize, &str)| {
        let cell = |(place, sex): (usize, &str)| BreakdownCell {
            id: format!("{id}-{sex}"),
            sex: Some(sex.to_owned()),
            age: None,
            disability: None,
            value: values[2 * at + place],
        };
        Reach {
            value: Some(values[2 * at] + values[2 * at + 1]),
            cells: ["female", "male"].into_iter().enumerate().map(cell).collect(),
            period: Some(if at < 2 { "Q1" } else { "Q2" }.to_owned()),
            place: Some(if at % 2 == 0 { "North" } else { "South" }.to_owned()),
            indicator: Some("indicator-1".to_owned()),
            ..Reach::new(id.to_owned(), ReachKind::Direct)
        }
    };
    Project {
        id: "project-1".to_owned(),
        title: "Shelters".to_owned(),
        indicators: vec![serde_json::from_value(indicator).unwrap()],
        periods: vec![period("Q1", "2025-01-01", "2025-03-31"), period("Q2", "2025-04-01", "2025-06-30")],
        reach: ["row-a", "row-b", "row-c", "row-d"].into_iter().enumerate().map(row).collect(),
        ..Project::default()
    }
}

fn keeping(project: Project) -> (TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::create(&folder.path().join("w.bilan"), &ctx()).unwrap();
    workspace.keep_projects(&ctx(), Op::UpdateFromPage, "kept", &[(project, Vec::new())]).unwrap();
    (folder, workspace)
}

fn wanted(period: Option<&str>) -> ReportInput {
    ReportInput {
        period: period.map(ToOwned::to_owned),
        language: Some(Lang::EN),
        trace: true,
        date: "2025-07-10".parse().ok(),
        ..ReportInput::of("Shelters")
    }
}

/// Everything that is handed out: the reports of both quarters as PDF and workbook with its annex,
/// and the flat table as CSV and as a workbook, after the first quarter and after the second.
fn handed_out(values: [i64; 8]) -> Vec<Vec<u8>> {
    let whole = survivors(values);
    let early = whole.until("2025-03-31".parse().unwrap());
    let mut files = Vec::new();
    for project in [early, whole] {
        let (folder, workspace) = keeping(project);
        let formats = [ReportFormat::Pdf, ReportFormat::Xlsx];
        for period in [Some("Q1"), None] {
            let made = make_report(&workspace, &ctx(), &wanted(period), &formats).unwrap();
            files.extend(made.into_iter().map(|file| file.bytes));
        }
        files.push(table(&workspace, folder.path(), "csv", "donor"));
        // When it was written is another matter.
        let workbook = parts(table(&workspace, folder.path(), "xlsx", "donor"));
        files.extend(
            workbook.into_iter().filter(|(name, _)| name != "docProps/core.xml").map(|(_, part)| part),
        );
    }
    files
}

fn table(workspace: &Workspace, folder: &Path, format: &str, audience: &str) -> Vec<u8> {
    let path = folder.join(format!("reach.{format}"));
    let asked: ExportInput = serde_json::from_value(
        json!({ "what": "reach", "format": format, "project": "Shelters", "audience": audience, "language": "en" }),
    )
    .unwrap();
    export::write(workspace, &ctx(), &asked, &path, &mut |_| true).unwrap();
    std::fs::read(path).unwrap()
}

/// Two parts of a quarter by one, one way or the other, in one quarter or both.
fn steps() -> Vec<[i64; 8]> {
    let pairs = |first: usize| {
        let places = move || first..first + 4;
        places().flat_map(move |up| places().filter(move |down| *down != up).map(move |down| (up, down)))
    };
    let mut steps = Vec::new();
    let step = |pairs: &[(usize, usize)]| {
        let mut step = [0; 8];
        pairs.iter().for_each(|(up, down)| (step[*up], step[*down]) = (1, -1));
        step
    };
    for early in pairs(0) {
        steps.push(step(&[early]));
        steps.extend(pairs(4).map(|late| step(&[early, late])));
    }
    steps.extend(pairs(4).map(|late| step(&[late])));
    // Four corners of one quarter.
    for first in [0, 4] {
        steps.push(step(&[(first, first + 1), (first + 3, first + 2)]));
        steps.push(step(&[(first + 1, first), (first + 2, first + 3)]));
    }
    steps
}

fn both(values: [i64; 8]) -> [Report; 2] {
    let project = survivors(values);
    [project.periods.first().cloned(), None].map(|period| {
        let options = Options { period, ..Options::of(Lang::EN, "2025-07-10".parse().unwrap()) };
        composing::compose(&project, &options).unwrap()
    })
}

/// Each small figure could be another: there is a record that says something else of it, and every
/// file that leaves the house is the same to the last byte. No text, chart, formula, hidden sheet,
/// share or difference of two reports can tell what the bytes do not.
fn cannot_be_told(values: [i64; 8]) {
    let as_it_is = both(values);
    let files = handed_out(values);
    let small: BTreeSet<usize> = (0..8).filter(|at| (1..11).contains(&values[*at])).collect();
    assert!(!small.is_empty());
    let (mut open, mut differ) = (BTreeSet::new(), Vec::new());
    for step in steps() {
        if small.iter().all(|at| step[*at] == 0 || open.contains(at)) {
            continue;
        }
        let mut other = values;
        (0..8).for_each(|at| other[at] += step[at]);
        let possible = (0..8).all(|at| other[at] >= i64::from(values[at] > 0));
        if !possible || both(other) != as_it_is {
            continue;
        }
        let others = handed_out(other);
        match files.iter().zip(&others).position(|(file, other)| file != other) {
            Some(number) => differ.push((step, number)),
            None => open.extend((0..8).filter(|at| step[*at] != 0)),
        }
    }
    let known: Vec<_> = small.difference(&open).collect();
    assert!(known.is_empty(), "{values:?}: {known:?} have no other figure; files that differ: {differ:?}");
}

#[test]
fn p3_small_figures_are_in_no_file_that_leaves_the_house() {
    cannot_be_told([40, 30, 20, 13, 50, 12, 7, 30]);
    cannot_be_told([40, 30, 20, 13, 50, 3, 30, 2]);
    // Inside the exact figures stay.
    let (folder, workspace) = keeping(survivors([40, 30, 20, 13, 50, 12, 7, 30]));
    let inside = String::from_utf8(table(&workspace, folder.path(), "csv", "internal")).unwrap();
    let outside = String::from_utf8(table(&workspace, folder.path(), "csv", "donor")).unwrap();
    assert!(inside.contains(",7,") && !outside.contains(",7,"), "{outside}");
}

#[test]
fn p4_two_reports_that_follow_each_other_give_nothing_away() {
    // Few in the first quarter in one place, many later: the sums of both quarters would tell.
    cannot_be_told([40, 30, 3, 20, 50, 25, 40, 30]);
    cannot_be_told([30, 20, 25, 4, 3, 40, 35, 22]);
}

#[test]
fn p5_a_note_says_in_each_language_what_a_star_is() {
    let (_folder, workspace) = keeping(survivors([40, 30, 20, 13, 50, 3, 30, 2]));
    for (language, words) in [
        (Lang::EN, "1 to 10 of sensitive indicators are not printed"),
        (Lang::FR, "ne sont pas imprimés"),
        (Lang::PT, "não são impressos"),
        (Lang::ES, "no se imprimen"),
    ] {
        let input = ReportInput { language: Some(language), ..wanted(None) };
        let report = serde_json::to_string(&compose(&workspace, &ctx(), &input).unwrap()).unwrap();
        assert!(report.contains("\"text\":\"*\"") && report.contains(words), "{language}");
        let inside = ReportInput { audience: Audience::Internal, ..input };
        let report = serde_json::to_string(&compose(&workspace, &ctx(), &inside).unwrap()).unwrap();
        assert!(!report.contains("\"text\":\"*\""), "{language}: the exact figures stay inside");
    }
}

/// The words of a workbook's parts and of a report.
fn words(workspace: &Workspace, input: &ReportInput) -> String {
    let made = make_report(workspace, &ctx(), input, &[ReportFormat::Xlsx]).unwrap();
    let told = serde_json::to_string(&compose(workspace, &ctx(), input).unwrap()).unwrap();
    let parts = parts(made[0].bytes.clone()).into_iter();
    parts.fold(told, |told, (_, part)| told + &String::from_utf8_lossy(&part))
}

/// The parts of a workbook by their names.
fn parts(workbook: Vec<u8>) -> Vec<(String, Vec<u8>)> {
    let mut parts = zip::ZipArchive::new(Cursor::new(workbook)).unwrap();
    let length = parts.len();
    let part = |at: usize| {
        let mut bytes = Vec::new();
        let mut part = parts.by_index(at).unwrap();
        part.read_to_end(&mut bytes).unwrap();
        let name = part.name().unwrap().into_owned();
        (name, bytes)
    };
    (0..length).map(part).collect()
}

#[test]
fn p6_places_of_sensitive_projects_are_not_told_to_everybody() {
    let (folder, workspace) = keeping(survivors([40, 30, 20, 13, 50, 12, 27, 30]));
    let of = |audience| words(&workspace, &ReportInput { audience, ..wanted(None) });
    assert!(of(Audience::Donor).contains("South"));
    assert!(!of(Audience::Public).contains("South"));
    let told = |audience| String::from_utf8(table(&workspace, folder.path(), "csv", audience)).unwrap();
    assert!(told("donor").contains("South") && !told("public").contains("South"));
}

#[test]
fn p7_nobody_who_works_there_is_named_unless_that_is_ticked() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let projects = workspace.list_projects().unwrap().into_iter();
    let projects = projects.map(|row| workspace.project(&row.id, None).unwrap());
    let project = projects.max_by_key(|project| project.experts.len()).unwrap();
    let names: Vec<&str> = project.experts.iter().map(|expert| expert.name.as_str()).collect();
    assert!(!names.is_empty(), "the example has people");
    for template in ["project", "harmonised", "eu_interim"] {
        for trace in [false, true] {
            let template = Some(template.to_owned());
            let of = ReportInput::of(&project.id);
            let input = ReportInput { template, trace, language: Some(Lang::EN), ..of };
            let told = words(&workspace, &input);
            let named: Vec<_> = names.iter().filter(|name| told.contains(**name)).collect();
            assert!(named.is_empty(), "{:?}: {named:?}", input.template);
            assert!(!told.contains("tester"), "who keeps the record is nobody's matter");
        }
    }
}

/// So many words that stand nowhere else.
const CANARIES: usize = 50;

#[test]
fn p8_no_message_and_no_name_of_a_file_tells_what_is_kept() {
    let (folder, path) = example();
    let workspace = open(&path);
    let canary = |number: usize| format!("Canary{number:02}zq");
    let mut planted = 0;
    while planted < CANARIES {
        let add = json!({ "table": "risk", "project": PROJECT, "values": { "text": canary(planted) } });
        api::call(&workspace, &ctx(), "add_row", add).unwrap();
        planted += 1;
    }
    let mut said = failures(&workspace, &path);
    let out = folder.path().join("out");
    std::fs::create_dir(&out).unwrap();
    for template in ["project", "finance"] {
        let input = ReportInput { template: Some(template.to_owned()), ..ReportInput::of(PROJECT) };
        let made = make_report(&workspace, &ctx(), &input, &[ReportFormat::Pdf, ReportFormat::Xlsx]).unwrap();
        said.extend(made.into_iter().map(|file| file.name));
    }
    let keeping = ctx().keeping(Some(out.clone()));
    api::call(&workspace, &keeping, "make_backup", json!({})).unwrap();
    said.extend(names_in(&out));
    drop(workspace);
    // A file that is damaged says where, and not what.
    let bytes = std::fs::read(&path).unwrap();
    for at in [100, bytes.len() / 3, bytes.len() / 2] {
        let mut damaged = bytes.clone();
        damaged[at..at + 64].fill(0xff);
        let broken = folder.path().join("broken.bilan");
        std::fs::write(&broken, damaged).unwrap();
        if let Err(error) =
            Workspace::open(&broken, bilan_core::Access::Read, &ctx()).and_then(|it| it.check().map(drop))
        {
            said.push(format!("{error} {error:?}"));
        }
    }
    assert!(said.len() > 10, "{said:?}");
    for number in 0..planted {
        let told: Vec<_> = said.iter().filter(|words| words.contains(&canary(number))).collect();
        assert!(told.is_empty(), "{told:?}");
    }
}

/// What is said where something cannot be done, in every language.
fn failures(workspace: &Workspace, path: &Path) -> Vec<String> {
    let risks =
        api::call(workspace, &ctx(), "list_rows", json!({ "table": "risk", "project": PROJECT })).unwrap();
    let risk = risks[0]["row"].as_str().unwrap();
    let attempts = [
        ("edit_field", json!({ "table": "risk", "row": risk, "field": "likelihood", "value": "never ever" })),
        ("edit_field", json!({ "table": "risk", "row": risk, "field": "nothing", "value": "x" })),
        ("edit_field", json!({ "table": "lesson", "row": risk, "field": "text", "value": "x" })),
        ("delete_row", json!({ "table": "lesson", "row": risk })),
        ("compose_report", json!({ "project": PROJECT, "period": "1999" })),
        ("compose_report", json!({ "project": PROJECT, "template": "none" })),
        ("trace", json!({ "project": PROJECT, "cell": "risks.99.text" })),
        ("show_report", json!({ "report": risk })),
    ];
    let mut said = Vec::new();
    for language in [Lang::EN, Lang::FR, Lang::PT, Lang::ES] {
        let ctx = Ctx::at(ctx().now, "tester", language);
        for (name, input) in &attempts {
            let error = api::call(workspace, &ctx, name, input.clone()).unwrap_err();
            said.push(format!("{} {error:?}", error.message(Texts::of(language))));
        }
        let second = Workspace::open(path, bilan_core::Access::Write, &ctx).map(drop).unwrap_err();
        said.push(second.message(Texts::of(language)));
    }
    said
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        names.push(path.file_name().unwrap().to_string_lossy().into_owned());
        if path.is_dir() {
            names.extend(names_in(&path));
        }
    }
    names
}

#[test]
fn p10_the_first_page_says_for_whom_a_report_is_made_and_so_does_its_seal() {
    let (_folder, path) = example();
    let workspace = open(&path);
    for audience in [Audience::Internal, Audience::Donor, Audience::Public] {
        let input = ReportInput { audience, language: Some(Lang::EN), ..ReportInput::of(PROJECT) };
        let report = compose(&workspace, &ctx(), &input).unwrap();
        let cover = report.cover.iter().flat_map(|fact| &fact.cells);
        let told = cover.filter(|cell| cell.id == "cover.audience").map(|cell| cell.text.clone());
        let told: Vec<String> = told.collect();
        let words = Texts::of(Lang::EN).get(&format!("audience-{}", audience.word()));
        assert_eq!(told, [words], "{audience:?}");
    }
    let begun = json!({ "project": PROJECT, "template": "project", "audience": "public", "language": "en" });
    let report = api::call(&workspace, &ctx(), "begin_report", begun).unwrap()["report"].clone();
    assert_eq!(report["audience"], "public", "it is kept with the report, and so in its history and seal");
}
