//! Raw export: every figure once, texts that cannot act, nothing left behind when it is stopped.

use std::collections::BTreeSet;
use std::path::Path;

use bilan_core::domain::{Lang, Reach, ReachKind};
use bilan_core::export::{self, ExportInput};
use bilan_core::op::Op;
use bilan_core::{Ctx, Error, Workspace, api};
use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::{Value, json};

use crate::{ctx, example, open};

/// What is asked for, for use inside unless it says for whom.
fn input(mut value: Value) -> ExportInput {
    let audience = value.as_object_mut().unwrap().entry("audience");
    audience.or_insert_with(|| json!("internal"));
    serde_json::from_value(value).unwrap()
}

fn written(workspace: &Workspace, path: &Path, asked: Value) -> u64 {
    export::write(workspace, &ctx(), &input(asked), path, &mut |_| true).unwrap().rows
}

/// Cells of a CSV file, read by a parser of its own.
fn cells(text: &str, separator: char) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => quoted = !quoted,
            _ if quoted => cell.push(letter),
            '\r' => {}
            '\n' => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ if letter == separator => row.push(std::mem::take(&mut cell)),
            _ => cell.push(letter),
        }
    }
    assert!(row.is_empty() && cell.is_empty() && !quoted, "the file ends with its last row");
    rows
}

#[test]
fn every_figure_of_people_goes_out_once() {
    let (folder, path) = example();
    let workspace = open(&path);
    let out = folder.path().join("reach.csv");
    let rows = written(
        &workspace,
        &out,
        json!({ "what": "reach", "format": "csv", "project": "Rutas Seguras", "hxl": true, "bom": true }),
    );
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(text.starts_with('\u{feff}'));
    let table = cells(&text, ',');
    assert_eq!(table.len() as u64, rows + 2);
    assert!(table.iter().all(|row| row.len() == table[0].len()));
    assert_eq!(table[0][0], "Project");
    assert!(table[1].iter().all(|tag| tag.starts_with('#')));
    let at = |name: &str| table[0].iter().position(|title| title == name).unwrap();
    let sum = |kind: &str| -> i64 {
        let of_kind = table[2..].iter().filter(|row| row[at("Kind")] == kind);
        of_kind.map(|row| row[at("People")].parse::<i64>().unwrap()).sum()
    };
    let id = workspace.find_project("Rutas Seguras").unwrap();
    let project = workspace.project(&id, None).unwrap();
    for (kind, word) in [("direct", "Reached directly"), ("indirect", "Reached indirectly")] {
        let own = project.reach.iter().filter(|row| serde_json::to_value(row.kind).unwrap() == kind);
        let whole: i64 = own.filter_map(|row| row.figure().unwrap()).sum();
        assert!(whole > 0 && sum(word) == whole, "{kind}: {whole}");
    }
}

#[test]
fn a_full_sheet_is_followed_by_another_one() {
    const MOST: u32 = 10;
    let (folder, path) = example();
    let workspace = open(&path);
    for hxl in [false, true] {
        let asked = |format| json!({ "what": "reach", "format": format, "hxl": hxl });
        let csv = folder.path().join("reach.csv");
        let rows = usize::try_from(written(&workspace, &csv, asked("csv"))).unwrap();
        let table = cells(&std::fs::read_to_string(&csv).unwrap(), ',');
        let (heads, figures) = table.split_at(if hxl { 2 } else { 1 });
        let of_a_sheet = MOST as usize - heads.len();
        assert!(rows > 2 * of_a_sheet, "{rows} rows fill more than two sheets");

        let xlsx = folder.path().join("reach.xlsx");
        export::write_in_sheets(&workspace, &ctx(), &input(asked("xlsx")), &xlsx, MOST, &mut |_| true)
            .unwrap();
        let mut book: Xlsx<_> = open_workbook(&xlsx).unwrap();
        let names = book.sheet_names();
        let numbered = (2..=rows.div_ceil(of_a_sheet)).map(|at| format!("People reached {at}"));
        assert_eq!(names, std::iter::once("People reached".to_owned()).chain(numbered).collect::<Vec<_>>());
        let mut told = Vec::new();
        for name in &names {
            let sheet = book.worksheet_range(name).unwrap();
            assert!(sheet.height() <= MOST as usize, "{name}");
            if name != names.last().unwrap() {
                assert_eq!(sheet.height(), MOST as usize, "{name} is full");
            }
            let lines: Vec<Vec<String>> = sheet.rows().map(|row| row.iter().map(shown).collect()).collect();
            assert_eq!(lines[..heads.len()], *heads, "{name}");
            told.extend_from_slice(&lines[heads.len()..]);
        }
        assert_eq!(told, figures, "no row is lost or doubled");
    }
}

/// Places called like people of ten scripts, with marks, emoji and signs that turn the direction.
#[test]
fn every_letter_of_a_name_goes_out() {
    let (folder, path) = example();
    let workspace = open(&path);
    let names: Vec<String> = bilan_tests::names::names().into_iter().map(|name| name.text).collect();
    let id = workspace.find_project("Rutas Seguras").unwrap();
    let mut project = workspace.project(&id, None).unwrap();
    for name in &names {
        let mut row = Reach::new(ctx().new_id(), ReachKind::Indirect);
        (row.place, row.value) = (Some(name.clone()), Some(20));
        project.reach.push(row);
    }
    workspace.keep_projects(&ctx(), Op::EditField, "test", &[(project, Vec::new())]).unwrap();
    let asked = |format| json!({ "what": "reach", "format": format, "project": id });
    let (csv, xlsx) = (folder.path().join("names.csv"), folder.path().join("names.xlsx"));
    written(&workspace, &csv, asked("csv"));
    written(&workspace, &xlsx, asked("xlsx"));
    let told: BTreeSet<String> =
        cells(&std::fs::read_to_string(&csv).unwrap(), ',').into_iter().flatten().collect();
    let mut book: Xlsx<_> = open_workbook(&xlsx).unwrap();
    let sheet = book.worksheet_range_at(0).unwrap().unwrap();
    let kept: BTreeSet<String> = sheet.rows().flatten().map(ToString::to_string).collect();
    for name in &names {
        assert!(told.contains(name), "{name:?} is not in the CSV file");
        let shown = name.replace('\0', "");
        assert!(kept.contains(name) || kept.contains(&shown), "{name:?} is not in the workbook");
    }
}

#[test]
fn the_rows_of_a_budget_add_up_to_it() {
    let (folder, path) = example();
    let workspace = open(&path);
    let out = folder.path().join("budget.csv");
    written(
        &workspace,
        &out,
        json!({ "what": "budget", "format": "csv", "project": "Rutas Seguras", "hxl": true }),
    );
    let table = cells(&std::fs::read_to_string(&out).unwrap(), ',');
    let at = |name: &str| table[0].iter().position(|title| title == name).unwrap();
    let budget = api::call(&workspace, &ctx(), "budget", json!({ "project": "Rutas Seguras" })).unwrap();
    let rows = budget["rows"].as_array().unwrap();
    let in_force: Vec<_> = table[2..].iter().filter(|row| row[at("In force")] == "yes").collect();
    assert!(!in_force.is_empty());
    let cents = |text: &str| text.replace('.', "").parse::<i64>().unwrap();
    for line in rows.iter().filter(|row| row["heading"] == false) {
        let own = in_force.iter().filter(|row| row[at("Key")] == line["id"].as_str().unwrap());
        let sum: i64 = own.map(|row| cents(&row[at("Amount")])).sum();
        let cost = line["amount"]["amount"].as_str().unwrap();
        assert_eq!(sum, cents(cost), "{line}");
    }
    assert!(in_force.iter().all(|row| !row[at("Headings")].is_empty()), "no heading has a row");
}

#[test]
fn rates_go_out_parted_as_is_asked() {
    let (folder, path) = example();
    let workspace = open(&path);
    let out = folder.path().join("rates.csv");
    let known = workspace.rates().unwrap();
    for (separator, letter) in [("comma", ','), ("semicolon", ';'), ("tab", '\t')] {
        let asked = json!({ "what": "rates", "format": "csv", "separator": separator });
        assert_eq!(written(&workspace, &out, asked), known.len() as u64);
        let table = cells(&std::fs::read_to_string(&out).unwrap(), letter);
        assert!(table.iter().all(|row| row.len() == 6), "{table:?}");
        let row = ["2025-01", "USD", "25.4", "HNL", "United Nations operational rate"];
        assert!(table.iter().any(|it| it[..5] == row), "{table:?}");
    }
}

#[test]
fn rows_are_not_chosen_by_what_their_table_does_not_tell() {
    let (folder, path) = example();
    let workspace = open(&path);
    for (asked, code) in [
        (json!({ "what": "rates", "format": "csv", "project": "Rutas Seguras" }), "rates-of-no-project"),
        (json!({ "what": "rates", "format": "csv", "period": "2025Q1" }), "export-of-no-period"),
        (
            json!({ "what": "budget", "format": "csv", "project": "Rutas Seguras", "period": "2025Q1" }),
            "export-of-no-period",
        ),
        (json!({ "what": "entries", "format": "csv", "period": "2025Q1" }), "project-needed"),
        (json!({ "what": "budget", "format": "csv", "kind": "direct" }), "kind-of-reach-alone"),
    ] {
        let told =
            export::write(&workspace, &ctx(), &input(asked), &folder.path().join("x.csv"), &mut |_| true);
        assert!(matches!(told, Err(Error::Refused(refused)) if refused.code == code), "{code}");
    }
}

/// The last question comes while the file is put together, when every row is told already.
#[test]
fn a_workbook_can_be_stopped_until_it_is_put_together() {
    let (folder, path) = example();
    let workspace = open(&path);
    let out = folder.path().join("reach.xlsx");
    let asked = input(json!({ "what": "reach", "format": "xlsx" }));
    let mut told = Vec::new();
    let rows = export::write(&workspace, &ctx(), &asked, &out, &mut |rows| {
        told.push(rows);
        true
    });
    let rows = rows.unwrap().rows;
    assert_eq!(told.iter().filter(|it| **it == rows).count(), 2, "after the rows, and at the first byte");
    std::fs::write(&out, "old").unwrap();
    let mut questions = 0;
    let stopped = export::write(&workspace, &ctx(), &asked, &out, &mut |_rows| {
        questions += 1;
        questions < told.len()
    });
    assert!(matches!(stopped, Err(Error::Refused(refused)) if refused.code == "export-stopped"));
    assert_eq!(std::fs::read_to_string(&out).unwrap(), "old");
}

/// What stands in a cell, as CSV writes it.
fn shown(cell: &Data) -> String {
    match cell {
        Data::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year}-{month:02}-{day:02}")
        }
        cell => cell.to_string(),
    }
}

#[test]
fn a_workbook_may_be_as_long_as_excels() {
    assert_eq!(export::ROWS_OF_A_SHEET, 1 << 20);
}

#[test]
fn one_kind_of_reach_goes_out_alone() {
    let (folder, path) = example();
    let workspace = open(&path);
    let out = folder.path().join("reach.csv");
    let lines = |kind: Option<&str>| {
        written(&workspace, &out, json!({ "what": "reach", "format": "csv", "kind": kind }));
        cells(&std::fs::read_to_string(&out).unwrap(), ',').split_off(1)
    };
    let all = lines(None);
    for (kind, word) in [("direct", "Reached directly"), ("indirect", "Reached indirectly")] {
        let own: Vec<_> = all.iter().filter(|row| row[11] == word).cloned().collect();
        assert!(!own.is_empty() && own.len() < all.len(), "{kind}");
        assert_eq!(lines(Some(kind)), own, "{kind}");
    }
    let asked = input(json!({ "what": "entries", "format": "csv", "kind": "direct" }));
    let refused = export::write(&workspace, &ctx(), &asked, &out, &mut |_| true);
    assert!(matches!(refused, Err(Error::Refused(refused)) if refused.code == "kind-of-reach-alone"));
}

#[test]
fn entries_go_out_with_what_they_are_in_the_budgets_currency() {
    let (folder, path) = example();
    let workspace = open(&path);
    let asked = json!({ "project": "Rutas Seguras", "rows": [
        { "date": "2025-02-01", "line": "1.1", "amount": "-5.00", "correction": true, "note": "=1+1", "reference": "+44" },
        { "date": "2025-02-02", "line": "1.1", "amount": "1.00", "note": "a;b \"c\"\nd" }
    ] });
    api::call(&workspace, &ctx(), "record_entries", asked).unwrap();
    let csv = folder.path().join("entries.csv");
    for (lang, separator, date) in
        [("en", ',', "Date"), ("fr", ';', "Date"), ("es", ';', "Fecha"), ("pt", ';', "Data")]
    {
        let asked = json!({ "what": "entries", "format": "csv", "language": lang, "local_numbers": true });
        assert_eq!(written(&workspace, &csv, asked), 14);
        let table = cells(&std::fs::read_to_string(&csv).unwrap(), separator);
        let row = table.iter().find(|row| row.contains(&"'=1+1".to_owned())).unwrap();
        assert_eq!(table[0][5], date, "{lang}");
        assert_eq!(row[16], "'+44");
        assert_eq!(row[8], if lang == "en" { "-5.00" } else { "-5,00" }, "a number stays one");
        assert!(table.iter().any(|row| row[17] == "a;b \"c\"\nd"));
    }
    let xlsx = folder.path().join("entries.xlsx");
    written(
        &workspace,
        &xlsx,
        json!({ "what": "entries", "format": "xlsx", "project": "Rutas Seguras", "period": "2025Q1" }),
    );
    let mut book: Xlsx<_> = open_workbook(&xlsx).unwrap();
    let sheet = book.worksheet_range("Entries").unwrap();
    assert_eq!(sheet.height(), 1 + 11, "the first quarter's");
    let row = sheet.rows().find(|row| row[17] == Data::String("=1+1".to_owned())).unwrap();
    assert_eq!((&row[8], &row[16]), (&Data::Float(-5.0), &Data::String("+44".to_owned())));
    let row = sheet.rows().find(|row| row[16] == Data::String("PL-0102".to_owned())).unwrap();
    assert_eq!((&row[8], &row[10]), (&Data::Float(110_490.0), &Data::Float(4_350.0)));
    assert!(book.worksheet_formula("Entries").unwrap().is_empty());
}

/// Where the oldest money is spent first, an amount rests on every one before it, those of
/// earlier periods and later-kept ones of earlier days among them.
#[test]
fn the_oldest_money_goes_out_as_the_window_shows_it() {
    let (folder, path) = example();
    let workspace = open(&path);
    let ask = |name: &str, input: Value| api::call(&workspace, &ctx(), name, input).unwrap();
    let shown = ask("show_project", json!({ "project": "Rutas Seguras" }));
    let agreement = &shown["agreements"][0]["id"];
    let policy =
        json!({ "table": "agreement", "row": agreement, "field": "rate_policy", "value": "fifo_receipts" });
    ask("edit_field", policy);
    let rows = json!([
        { "date": "2025-01-02", "kind": "income", "amount": "100.00", "currency": "USD", "got": "300000.00 CRC" },
        { "date": "2025-04-02", "kind": "income", "amount": "100.00", "currency": "USD", "got": "200000.00 CRC" },
        { "date": "2025-05-02", "kind": "expenditure", "amount": "250000.00", "currency": "CRC" },
        { "date": "2025-02-02", "kind": "expenditure", "amount": "200000.00", "currency": "CRC" }
    ]);
    let kept = ask("record_entries", json!({ "project": "Rutas Seguras", "rows": rows }));
    assert_eq!(kept["kept"], 4, "{kept}");
    let window = ask("entries", json!({ "project": "Rutas Seguras" }));
    for period in [None, Some("2025Q2")] {
        let out = folder.path().join("entries.csv");
        let asked =
            json!({ "what": "entries", "format": "csv", "project": "Rutas Seguras", "period": period });
        written(&workspace, &out, asked);
        let table = cells(&std::fs::read_to_string(&out).unwrap(), ',').split_off(1);
        assert!(table.iter().any(|row| row[9] == "CRC" && row[8] == "250000.00" && row[10] == "108.33"));
        for row in &table {
            let entry = window["entries"].as_array().unwrap().iter().find(|it| it["id"] == *row[18]).unwrap();
            let exchanged = entry["exchanged"]["amount"]["amount"].as_str().unwrap_or_default();
            assert_eq!(row[10], exchanged, "{entry}");
        }
    }
}

#[test]
fn an_export_that_is_stopped_leaves_what_was_there() {
    let (folder, path) = example();
    let workspace = open(&path);
    let ctx = Ctx::at(ctx().now, "tester", Lang::EN);
    for format in ["csv", "xlsx"] {
        let out = folder.path().join(format!("old.{format}"));
        std::fs::write(&out, "old").unwrap();
        let asked = input(json!({ "what": "reach", "format": format }));
        let stopped = export::write(&workspace, &ctx, &asked, &out, &mut |rows| rows == 0);
        assert!(matches!(stopped, Err(Error::Refused(refused)) if refused.code == "export-stopped"));
        assert_eq!(std::fs::read_to_string(&out).unwrap(), "old");
    }
    let left = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name());
    assert!(left.into_iter().all(|name| !name.to_string_lossy().starts_with(".bilan-")));
}

#[test]
fn few_people_are_held_back_from_those_outside() {
    let (folder, path) = example();
    let workspace = open(&path);
    let id = workspace.find_project("Rutas Seguras").unwrap();
    let mut project = workspace.project(&id, None).unwrap();
    project.indicators[0].sensitive = true;
    let indicator = Some(project.indicators[0].id.clone());
    let row = project.reach.iter_mut().find(|row| row.kind == ReachKind::Direct).unwrap();
    row.indicator = indicator;
    (row.value, row.cells) = (Some(3), Vec::new());
    let (few, kind) = (row.id.clone(), row.kind);
    workspace
        .keep_projects(&ctx(), bilan_core::op::Op::UpdateFromPage, "few", &[(project.clone(), Vec::new())])
        .unwrap();
    let out = folder.path().join("reach.csv");
    let table = |audience: &str| {
        let asked =
            json!({ "what": "reach", "format": "csv", "project": id, "hxl": true, "audience": audience });
        let told = export::write(&workspace, &ctx(), &input(asked), &out, &mut |_| true).unwrap();
        let table = cells(&std::fs::read_to_string(&out).unwrap(), ',');
        let at = |tag: &str| table[1].iter().position(|it| it == tag).unwrap();
        let (value, row, how) = (at("#reached"), at("#meta+id"), at("#meta+kind"));
        let rows = table[2..].iter().map(|it| (it[row].clone(), it[how].clone(), it[value].clone()));
        (told, rows.collect::<Vec<_>>())
    };
    let (inside, whole) = table("internal");
    assert_eq!(inside.held_back, 0);
    assert!(whole.iter().any(|(row, _, value)| *row == few && value == "3"));
    for audience in ["donor", "public"] {
        let (outside, rows) = table(audience);
        assert_eq!(outside.rows, inside.rows, "no row is left out");
        let hidden: Vec<_> = rows.iter().filter(|(_, _, value)| value == "*").collect();
        assert_eq!(hidden.len() as u64, outside.held_back);
        assert!(hidden.iter().any(|(row, ..)| *row == few), "{rows:?}");
        assert!(hidden.len() > 1, "one alone would follow from the rest");
        let reached =
            hidden.iter().all(|(row, ..)| project.reach.iter().any(|it| it.id == *row && it.kind == kind));
        assert!(reached, "other kinds are told: {hidden:?}");
    }
}
