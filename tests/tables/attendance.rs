//! Attendance lists as survey tools export them: rows are counted into cells, ages into bands, days
//! into periods; who the people are is neither kept nor told.

use serde_json::{Value, json};

use crate::{Desk, PROJECT, answered, asked, counts, pasted};

/// As a survey tool writes it: groups before the questions, a row for each person.
const LIST: &str = "today,participant/name,participant/phone,participant/sex,participant/age,site,_id
2026-04-12,Zulmira Exemplo,555 0101,female,23,Santa Rosa,1
2026-04-12,Quirina Exemplo,555 0102,f,29,Santa Rosa,2
2026-05-02,Wenceslau Exemplo,555 0103,male,41,Santa Rosa,3
2026-05-02,Ximena Exemplo,555 0104,female,,Puerto Sur,4
2026-01-20,Yolanda Exemplo,555 0105,female,17,Santa Rosa,5
";

fn list(desk: &Desk, text: &str) -> Value {
    let given = answered(
        pasted("reach", text),
        &[("value", "rows"), ("kind", "direct"), ("age_bands", "0-17,18-29,30+")],
    );
    let looked = desk.look(&given);
    let mut columns: Vec<Value> =
        looked["columns"].as_array().unwrap().iter().map(|column| column["meaning"].clone()).collect();
    columns[0] = json!({ "field": "period" });
    let mut given = given;
    given["columns"] = json!(columns);
    given
}

fn grid(desk: &Desk, period: &str) -> Vec<(String, Option<i64>, Vec<i64>)> {
    let grid =
        desk.call("reach_grid", json!({ "project": PROJECT, "kind": "direct", "period": period })).unwrap();
    let lines = grid["lines"].as_array().unwrap().iter();
    let told = lines.filter(|line| matches!(line["place"].as_str(), Some("Santa Rosa" | "Puerto Sur"))).map(
        |line| {
            let values = line["values"].as_array().unwrap().iter().filter_map(Value::as_i64).collect();
            (line["place"].as_str().unwrap().to_owned(), line["total"].as_i64(), values)
        },
    );
    told.collect()
}

#[test]
fn rows_are_counted_only_where_a_person_says_so() {
    let desk = Desk::new();
    let looked = desk.look(&pasted("reach", LIST));
    assert!(asked(&looked).contains(&"value"));
    assert_eq!(looked["columns"][3]["meaning"]["field"], "sex");
    assert_eq!(desk.refused(&pasted("reach", LIST)), "refused-table-columns-missing");
}

#[test]
fn people_become_counts_and_nothing_of_them_stays() {
    let desk = Desk::new();
    let given = list(&desk, LIST);
    let previewed = desk.preview(&given);
    assert_eq!(counts(&previewed), [4, 0, 0, 0]);
    desk.import(&given);
    let second = grid(&desk, "2026Q2");
    assert!(second.contains(&("Santa Rosa".to_owned(), None, vec![2, 1])), "{second:?}");
    assert!(second.contains(&("Puerto Sur".to_owned(), None, vec![1])), "{second:?}");
    assert!(grid(&desk, "2026Q1").contains(&("Santa Rosa".to_owned(), None, vec![1])));
    assert_eq!(counts(&desk.preview(&given)), [0, 0, 4, 0], "the same list twice changes nothing");
    desk.call("check", Value::Null).unwrap();
    for file in std::fs::read_dir(desk.folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        for word in [&b"Zulmira"[..], b"Wenceslau", b"555 01"] {
            assert!(!bytes.windows(word.len()).any(|it| it == word), "the workspace knows nobody");
        }
    }
    desk.undo();
    assert!(grid(&desk, "2026Q2").is_empty());
}

#[test]
fn ages_ask_for_their_bands_and_what_fits_none_is_refused() {
    let desk = Desk::new();
    let mut given = list(&desk, LIST);
    let answers = given["answers"].as_array_mut().unwrap();
    answers.retain(|answer| answer["field"] != "age_bands");
    let id = desk.workspace.find_project(PROJECT).unwrap();
    let project = desk.workspace.project(&id, None).unwrap();
    if project.indicators.iter().all(|it| it.age_bands.is_empty()) {
        assert_eq!(asked(&desk.preview(&given)), ["age_bands"]);
    }
    given["answers"].as_array_mut().unwrap().push(json!({ "field": "age_bands", "value": "18-29" }));
    assert_eq!(counts(&desk.preview(&given))[3], 2);
}

#[test]
fn a_second_list_is_added_or_takes_the_place_of_the_first() {
    let desk = Desk::new();
    desk.import(&list(&desk, LIST));
    let second = "today,participant/name,participant/phone,participant/sex,participant/age,site,_id
2026-04-20,Aurelio Exemplo,555 0106,female,20,Santa Rosa,6
";
    let given = list(&desk, second);
    assert_eq!(asked(&desk.preview(&given)), ["counted"]);
    assert_eq!(desk.refused(&given), "refused-table-ambiguous", "a count is never replaced unasked");
    let more = |word: &str| {
        let mut given = given.clone();
        given["answers"].as_array_mut().unwrap().push(json!({ "field": "counted", "value": word }));
        given
    };
    desk.import(&more("add"));
    assert!(grid(&desk, "2026Q2").contains(&("Santa Rosa".to_owned(), None, vec![3, 1])));
    desk.undo();
    desk.import(&more("replace"));
    assert!(grid(&desk, "2026Q2").contains(&("Santa Rosa".to_owned(), None, vec![1, 1])));
}

#[test]
fn how_rows_are_counted_is_remembered_with_the_headings() {
    let desk = Desk::new();
    desk.import(&list(&desk, LIST));
    let mut again = list(&desk, LIST);
    again["answers"] = json!([{ "field": "kind", "value": "direct" }]);
    again.as_object_mut().unwrap().remove("columns");
    let previewed = desk.preview(&again);
    assert_eq!(counts(&previewed), [0, 0, 4, 0], "{previewed}");
    assert!(previewed["assumed"].to_string().contains("0-17,18-29,30+"), "{previewed}");
}

#[test]
fn a_person_whose_cell_is_an_error_is_refused_alone() {
    use base64::Engine as _;
    let desk = Desk::new();
    let text =
        |place: &str, text: &str| format!(r#"<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"#);
    let row = |row: usize, sex: &str| {
        format!(r#"<row r="{row}">{}{sex}</row>"#, text(&format!("A{row}"), "Santa Rosa"))
    };
    let rows = [
        format!(r#"<row r="1">{}{}</row>"#, text("A1", "site"), text("B1", "sex")),
        row(2, &text("B2", "f")),
        row(3, &text("B3", "f")),
        row(4, r#"<c r="B4" t="e"><v>#REF!</v></c>"#),
        row(5, &text("B5", "f")),
    ];
    let bytes = crate::workbooks::xlsx("", &rows.concat(), &[]);
    let base64 = base64::engine::general_purpose::STANDARD.encode(bytes);
    let given = json!({ "name": "t.xlsx", "base64": base64, "kind": "reach", "project": PROJECT });
    let given = answered(given, &[("value", "rows"), ("kind", "direct"), ("period", "2026Q2")]);
    let previewed = desk.preview(&given);
    assert_eq!(counts(&previewed), [1, 0, 0, 1], "{previewed}");
    assert_eq!(previewed["refused"][0]["row"], 4);
    assert!(previewed["rows"][0].to_string().contains("\"3\""), "{previewed}");
}
