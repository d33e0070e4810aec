//! Forms for partners: what goes out is locked but for its cells, what comes back is checked,
//! previewed and taken in as if it had been typed, and everything else is told apart.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bilan_tests::office_suite::recalculated;
use regex::Regex;
use serde_json::{Value, json};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::{Desk, PROJECT};

const PARTNER: &str = "Asociación Casa Ceiba";
const PERIOD: &str = "2026Q2";

fn ask(desk: &Desk, more: Value) -> Value {
    let mut input = json!({ "project": PROJECT, "partner": PARTNER, "period": PERIOD });
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    desk.call("ask_partner", input).unwrap()
}

fn bytes(made: &Value) -> Vec<u8> {
    STANDARD.decode(made["base64"].as_str().unwrap()).unwrap()
}

fn given(bytes: &[u8]) -> Value {
    json!({ "name": "form.xlsx", "base64": STANDARD.encode(bytes) })
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The form's sheet with other cells: `12`, `#REF!`, `=5+7|12` or words.
fn filled(form: &[u8], cells: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(form)).unwrap();
    let mut written = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        if name == "xl/worksheets/sheet1.xml" {
            let mut text = String::from_utf8(content).unwrap();
            for (place, value) in cells {
                let cell = Regex::new(&format!(r#"<c r="{place}"( s="\d+")?(?:/>|[^>]*>.*?</c>)"#)).unwrap();
                assert!(cell.is_match(&text), "the form has no cell {place}");
                let style = cell.captures(&text).unwrap().get(1).map_or("", |it| it.as_str()).to_owned();
                let told = match value.split_at_checked(1) {
                    Some(("=", formula)) => {
                        let (formula, result) = formula.split_once('|').unwrap();
                        format!("><f>{formula}</f><v>{result}</v></c>")
                    }
                    Some(("#", _)) => format!(r#" t="e"><v>{value}</v></c>"#),
                    _ if value.parse::<f64>().is_ok() => format!("><v>{value}</v></c>"),
                    _ => format!(r#" t="inlineStr"><is><t>{value}</t></is></c>"#),
                };
                let new = format!(r#"<c r="{place}"{style}{told}"#);
                text = cell.replace(&text, regex::NoExpand(&new)).into_owned();
            }
            content = text.into_bytes();
        }
        written.start_file(name, SimpleFileOptions::default()).unwrap();
        written.write_all(&content).unwrap();
    }
    written.finish().unwrap().into_inner()
}

/// The cells of each line that are to be filled in: their places with what they are asked for.
fn open_cells(form: &[u8]) -> Vec<Vec<(String, String)>> {
    let book = bilan_core::intake::table::open("f.xlsx", form, None).unwrap();
    let keys = book.sheets.iter().find(|sheet| sheet.name == "bilan-form").unwrap();
    assert!(keys.hidden);
    let mut lines = Vec::new();
    keys.each(|_, cells| {
        let told: Vec<String> = cells.iter().map(|cell| cell.text().into_owned()).collect();
        if told[0] == "line" {
            let cells = told[4].split(' ').map(|cell| cell.split_once('=').unwrap());
            lines.push(
                cells.map(|(column, word)| (format!("{column}{}", told[1]), word.to_owned())).collect(),
            );
        }
        true
    });
    lines
}

fn refused(desk: &Desk, given: &Value) -> String {
    desk.call("receive_form", given.clone()).unwrap_err().code()
}

fn figure<'v>(previewed: &'v Value, place: &str) -> &'v Value {
    previewed["figures"].as_array().unwrap().iter().find(|it| it["place"] == place).unwrap()
}

fn grid(desk: &Desk) -> Value {
    desk.call("reach_grid", json!({ "project": PROJECT, "kind": "direct", "period": PERIOD })).unwrap()
}

fn line(grid: &Value, place: &str) -> Value {
    grid["lines"].as_array().unwrap().iter().find(|line| line["place"] == place).unwrap().clone()
}

fn standing(desk: &Desk) -> Value {
    desk.call("partner_forms", json!({ "project": PROJECT })).unwrap()[0].clone()
}

#[test]
fn what_a_partner_fills_in_is_kept_in_one_step() {
    let desk = Desk::new();
    let made = bytes(&ask(&desk, json!({})));
    let cells = open_cells(&made);
    let places = |at: usize| cells[at].iter().map(|(place, _)| place.as_str()).collect::<Vec<_>>();
    let (first, second) = (places(0), places(1));
    let (rest, last) = (*first.last().unwrap(), *second.last().unwrap());
    let back = filled(
        &made,
        &[(first[0], "12"), (first[1], "=5+7|12"), (rest, "6"), (second[0], "0"), (last, "1 240")],
    );
    let before = desk.kept();

    let previewed = desk.call("preview_form", given(&back)).unwrap();
    assert_eq!(desk.kept(), before, "a preview changes nothing");
    assert_eq!(figure(&previewed, first[1])["new"], "12");
    assert_eq!(figure(&previewed, rest)["new"], "30", "the total is the parts and the rest");
    assert_eq!(previewed["counts"]["new"], 5);
    let asked: usize = cells.iter().map(Vec::len).sum();
    assert_eq!(previewed["counts"]["empty"], asked - 5);

    desk.call("receive_form", given(&back)).unwrap();
    let kept = grid(&desk);
    let (guatemala, honduras) = (line(&kept, "Guatemala"), line(&kept, "Honduras"));
    assert_eq!(guatemala["total"], 30);
    assert_eq!(guatemala["parts"], 24);
    assert_eq!(honduras["total"], 1240);
    assert_eq!(honduras["parts"], 0, "0 is nobody");
    let filled_in =
        |line: &Value| line["values"].as_array().unwrap().iter().filter(|it| !it.is_null()).count();
    assert_eq!((filled_in(&guatemala), filled_in(&honduras)), (2, 1));
    let salvador = line(&kept, "El Salvador");
    assert!(salvador["total"].is_null() && filled_in(&salvador) == 0, "an empty cell says nothing");

    let project = desk.call("show_project", json!({ "project": PROJECT })).unwrap();
    let source = &project["sources"][guatemala["row"].as_str().unwrap()];
    assert_eq!(source["document"], "Form from Asociación Casa Ceiba for 2026Q2, received on 1 March 2026");
    let form = standing(&desk);
    assert_eq!(form["answers"][0]["file"], "form.xlsx");
    assert_eq!(form["answers"][0]["who"], "tester");
    assert_eq!(form["standing"], "partly");

    assert_eq!(refused(&desk, &given(&back)), "refused-form-received");
    desk.undo();
    assert_eq!(desk.kept(), before, "one undo takes it back");
    assert_eq!(standing(&desk)["standing"], "waiting");
    desk.workspace.check().unwrap();
}

#[test]
fn a_form_that_is_corrected_changes_what_differs() {
    let desk = Desk::new();
    let made = bytes(&ask(&desk, json!({})));
    let cells = open_cells(&made);
    let (one, two) = (cells[0][0].0.as_str(), cells[0][1].0.as_str());
    desk.call("receive_form", given(&filled(&made, &[(one, "12"), (two, "5")]))).unwrap();
    let again = given(&filled(&made, &[(one, "13"), (two, "5")]));
    let previewed = desk.call("preview_form", again.clone()).unwrap();
    assert_eq!(figure(&previewed, one)["state"], "changed");
    assert_eq!(figure(&previewed, one)["old"], "12");
    assert_eq!(figure(&previewed, two)["state"], "unchanged");
    let received = desk.call("receive_form", again).unwrap();
    assert_eq!(received["form"]["answers"].as_array().unwrap().len(), 2);
}

#[test]
fn each_cell_that_is_no_count_is_refused_with_its_reason() {
    let desk = Desk::new();
    let made = bytes(&ask(&desk, json!({})));
    let cells = open_cells(&made);
    let at = |cell: usize| cells[0][cell].0.as_str();
    let rest = cells[0].last().unwrap().0.as_str();
    let bad = [(at(0), "3.5"), (at(1), "-2"), (at(2), "#REF!"), (at(3), "ana perez"), (at(4), "7")];
    let back = filled(&made, &[&bad[..], &[(rest, "1")]].concat());
    let previewed = desk.call("preview_form", given(&back)).unwrap();
    for (place, _) in &bad[..4] {
        assert_eq!(figure(&previewed, place)["state"], "refused", "{place}");
    }
    assert_eq!(figure(&previewed, rest)["state"], "refused", "no total without its parts");
    assert!(!previewed.to_string().contains("perez"), "words are not told on");
    assert_eq!(previewed["counts"]["new"], 1);
    let before = desk.kept();
    assert_eq!(refused(&desk, &given(&back)), "refused-form-cells-refused");
    assert_eq!(desk.kept(), before);
    let mut without = given(&back);
    without["without_refused"] = json!(true);
    let received = desk.call("receive_form", without).unwrap();
    assert_eq!(received["refused"].as_array().unwrap().len(), 5);
    assert_eq!(line(&grid(&desk), "Guatemala")["parts"], 7);
}

#[test]
fn what_is_no_answer_to_this_form_is_told_apart() {
    let desk = Desk::new();
    let made = bytes(&ask(&desk, json!({})));
    let cells = open_cells(&made);
    let place = cells[0][0].0.as_str();
    let back = filled(&made, &[(place, "12")]);
    let row = place.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    let frame = filled(&back, &[(&format!("B{row}"), "Elsewhere")]);
    assert_eq!(refused(&desk, &given(&frame)), "refused-form-altered");
    let told = desk.call("preview_form", given(&frame)).unwrap_err();
    assert!(told.message(bilan_core::text::Texts::of(bilan_core::domain::Lang::EN)).contains(row));
    let mut other = given(&back);
    (other["project"], other["period"]) = (json!(PROJECT), json!("2025Q1"));
    assert_eq!(refused(&desk, &other), "refused-form-other-period");
    assert_eq!(refused(&Desk::new(), &given(&back)), "refused-form-other-workspace");
    assert_eq!(refused(&desk, &given(&made)), "refused-form-empty");
    assert_eq!(
        refused(&desk, &json!({ "name": "t.csv", "base64": STANDARD.encode("a;b\n1;2") })),
        "refused-form-none"
    );
    assert_eq!(desk.call("recognise_form", given(b"PK\x03\x04")).unwrap(), Value::Null);
    assert!(desk.call("recognise_form", given(&back)).unwrap()["project"].is_string());

    desk.call("close_period", json!({ "project": PROJECT, "period": PERIOD })).unwrap();
    assert_eq!(refused(&desk, &given(&back)), "refused-period-closed");
    desk.undo();
    let withdrawn = standing(&desk)["form"].clone();
    desk.call("delete_row", json!({ "table": "partner_form", "row": withdrawn })).unwrap();
    assert_eq!(refused(&desk, &given(&back)), "refused-form-unknown");
}

#[test]
fn only_the_asked_cells_are_open() {
    let desk = Desk::new();
    let made = bytes(&ask(&desk, json!({ "language": "fr" })));
    let sheet = part(&made, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<sheetProtection sheet=\"1\"") && !sheet.contains("password"));
    assert!(sheet.contains("type=\"whole\"") && sheet.contains("<formula1>0</formula1>"));
    assert!(!sheet.contains("</f><v>0</v>"), "a sum of nothing is not 0");
    assert!(part(&made, "xl/workbook.xml").contains("veryHidden"));
    let words = part(&made, "xl/sharedStrings.xml");
    for word in ["Période", "Femmes et filles", "Asociación Casa Ceiba", "Guatemala"] {
        assert!(words.contains(word), "{word}");
    }
}

#[test]
fn libreoffice_keeps_the_frame_and_reckons_the_totals() {
    let desk = Desk::new();
    let made = bytes(&ask(&desk, json!({})));
    let cells = open_cells(&made);
    let (one, rest) = (cells[0][0].0.as_str(), cells[0].last().unwrap().0.as_str());
    let back = filled(&made, &[(one, "12"), (rest, "3")]);
    let saved = recalculated(&BTreeMap::from([("form".to_owned(), back)])).remove("form").unwrap();
    desk.call("receive_form", given(&saved)).unwrap();
    assert_eq!(line(&grid(&desk), "Guatemala")["total"], 15);
    let row = one.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    let cells = bilan_tests::workbook::cells(&saved);
    let total = cells.iter().rfind(|it| it.formula.is_some() && it.place.ends_with(row)).unwrap();
    assert_eq!(total.value.to_string(), "15");
}

#[test]
fn what_is_missing_from_whom_is_a_list() {
    let desk = Desk::new();
    ask(&desk, json!({ "places": ["Honduras"] }));
    let form = standing(&desk);
    assert_eq!(form["standing"], "waiting");
    assert_eq!(form["lines"].as_array().unwrap().len(), 1);
    let choices = desk.call("ask_choices", json!({ "project": PROJECT })).unwrap();
    let lines = choices["lines"].as_array().unwrap();
    let own = lines.iter().filter(|line| line["partners"][0] == form["partner"]).count();
    assert_eq!(own, 1);
    // Whoever is asked next is asked for what nobody else was; the first one for the same again.
    let other = ask(&desk, json!({ "partner": "Red Luz de Camino" }));
    assert_eq!(other["lines"], lines.len() - 1);
    let again = ask(&desk, json!({}));
    assert_eq!(again["lines"], 1);
    let standings: Vec<String> = desk
        .call("partner_forms", json!({}))
        .unwrap()
        .as_array()
        .unwrap()
        .iter()
        .map(|form| form["standing"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(standings, ["waiting", "waiting", "replaced"]);

    let owes = |date: &str| {
        let lines = desk.call("attention", json!({ "project": PROJECT, "date": date })).unwrap();
        lines.as_array().unwrap().iter().filter(|line| line["code"] == "partner-owes").count()
    };
    assert_eq!(owes("2026-06-30"), 0, "the period is not over");
    assert_eq!(owes("2026-07-01"), 2);
    let ready = json!({ "project": PROJECT, "period": PERIOD, "date": "2026-08-01" });
    let ready = desk.call("readiness", ready).unwrap();
    assert!(ready["lines"].as_array().unwrap().iter().any(|line| line["code"] == "partner-owes"));
}

#[test]
fn nobody_is_asked_for_what_is_not_there() {
    let desk = Desk::new();
    let code = |more: Value| {
        let mut input = json!({ "project": PROJECT, "partner": PARTNER, "period": PERIOD });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        desk.call("ask_partner", input).unwrap_err().code()
    };
    assert_eq!(code(json!({ "partner": "Nobody" })), "refused-partner-unknown");
    assert_eq!(code(json!({ "period": "1999Q1" })), "refused-period-unknown");
    assert_eq!(code(json!({ "places": ["Atlantis"] })), "refused-form-no-lines");
    assert_eq!(code(json!({ "language": "de" })), "refused-form-language");
}

#[test]
fn who_does_what_where_goes_out_with_its_tags() {
    let desk = Desk::new();
    ask(&desk, json!({ "places": ["Honduras"] }));
    let out = desk.folder.path().join("3w.csv");
    let asked = json!({ "what": "3w", "format": "csv", "project": PROJECT, "hxl": true });
    let input = serde_json::from_value(asked).unwrap();
    bilan_core::export::write(&desk.workspace, &crate::ctx(), &input, &out, &mut |_| true).unwrap();
    let text = std::fs::read_to_string(&out).unwrap();
    let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split(',').collect()).collect();
    let at = |tag: &str| rows[1].iter().position(|it| *it == tag).unwrap();
    let of = |place: &str| rows.iter().find(|row| row[at("#loc+name")] == place).unwrap();
    assert_eq!(of("Honduras")[at("#org+name")], PARTNER, "the partner that was asked works there");
    assert_eq!(of("Honduras")[at("#country+code")], "HN");
    assert_eq!(of("Guatemala")[at("#org+name")], "Fundación Puentes Abiertos");
    assert!(!text.contains("#reached"), "figures of people stand in no coordination table");
}
