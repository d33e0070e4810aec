//! People reached: long and wide forms, lines of several headings, tags, figures of no part.

use serde_json::json;

use crate::{Desk, answered, asked, counts, meanings, pasted};

const LONG: &str = "Place,Period,Kind,Sex,Age,People\nLomé,2025Q1,direct,female,18-24,10\nLomé,2025Q1,direct,male,18-24,12\nKara,2025Q1,direct,female,18-24,3\n";

#[test]
fn a_long_form_makes_lines_and_cells() {
    let desk = Desk::new();
    let given = pasted("reach", LONG);
    assert_eq!(meanings(&desk.look(&given)), ["place", "period", "kind", "sex", "age", "value"]);
    assert_eq!(counts(&desk.import(&given)), [3, 0, 0, 0]);
    let grid =
        desk.call("reach_grid", json!({ "project": crate::PROJECT, "kind": "direct", "period": "2025Q1" }));
    let grid = grid.unwrap();
    let line = grid["lines"].as_array().unwrap().iter().find(|line| line["place"] == "Lomé").unwrap();
    assert!(line.to_string().contains("12"), "{line}");
    assert_eq!(counts(&desk.import(&given)), [0, 0, 3, 0], "the same file twice");
    let more = LONG.replace(",12\n", ",13\n");
    assert_eq!(counts(&desk.preview(&pasted("reach", &more))), [0, 1, 2, 0]);
}

#[test]
fn a_wide_form_of_two_lines_of_headings_is_read() {
    let desk = Desk::new();
    let wide = "Safe Routes – figures\nProvince;2025Q1;;;2025Q2;;\n;Femmes;Hommes;Total;Femmes;Hommes;Total\nLomé;10;12;22;11;13;24\nKara;1 234;3;1 237;;;\nTotal;1 244;15;1 259;11;13;24\n";
    let given = answered(pasted("reach", wide), &[("kind", "direct")]);
    let looked = desk.look(&given);
    assert_eq!((looked["header"].as_u64(), &looked["totals"]), (Some(3), &json!([6])));
    let [first, second] = ["2025Q1", "2025Q2"];
    let parts = [first, second]
        .map(|q| [format!("value {q} female"), format!("value {q} male"), format!("value {q}")]);
    assert_eq!(meanings(&looked)[1..], parts.concat());
    assert_eq!(counts(&desk.import(&given)), [2, 0, 0, 0]);
    assert_eq!(counts(&desk.import(&given)), [0, 0, 2, 0]);
}

#[test]
fn tags_say_what_columns_hold() {
    let desk = Desk::new();
    let tagged = "Où,Quand,Qui,X,Y\n#loc+name,#date+period+code,#meta+kind,#reached+f,#reached+m\nLomé,2025Q1,direct,10,12\n";
    let given = pasted("reach", tagged);
    let looked = desk.look(&given);
    assert_eq!(meanings(&looked), ["place", "period", "kind", "value female", "value male"]);
    assert_eq!(looked["top"][1]["part"], "tags");
    assert_eq!(counts(&desk.preview(&given)), [1, 0, 0, 0]);
}

#[test]
fn kind_and_period_are_asked_where_no_column_says_them() {
    let desk = Desk::new();
    let given = pasted("reach", "Lieu;Femmes;Hommes\nLomé;1;2\n");
    assert_eq!(asked(&desk.look(&given)), ["kind", "period"]);
    let given = answered(given, &[("kind", "indirect"), ("period", "2025Q1")]);
    assert_eq!(counts(&desk.preview(&given)), [1, 0, 0, 0]);
}

#[test]
fn a_figure_without_a_part_is_asked_about() {
    let desk = Desk::new();
    let text = "Place,Period,Kind,Sex,People\nLomé,2025Q1,direct,female,10\nLomé,2025Q1,direct,,25\n";
    let given = pasted("reach", text);
    let previewed = desk.preview(&given);
    assert_eq!(asked(&previewed), ["part_unknown"]);
    let total = |said: &str| {
        let given = answered(given.clone(), &[("part_unknown", said)]);
        let told = desk.preview(&given)["rows"][1]["values"].to_string();
        told.contains(if said == "whole" { "\"25\"" } else { "\"35\"" })
    };
    assert!(total("whole") && total("rest"));
    let all = pasted("reach", &text.replace("direct,,25", "direct,Total,25"));
    assert_eq!(counts(&desk.preview(&all)), [2, 0, 0, 0], "a row that says so is the whole");
}

#[test]
fn what_cannot_stand_is_refused_with_its_column() {
    let desk = Desk::new();
    let text = "Place,Period,Kind,Sex,Age,People\nLomé,1999Q1,direct,female,18-24,1\nLomé,2025Q1,direct,autre chose,18-24,1\nLomé,2025Q1,direct,female,vieux,1\nLomé,2025Q1,direct,female,18-24,-1\nLomé,2025Q1,direct,female,18-24,1.5\nLomé,2025Q1,direct,female,18-24,1\nLomé,2025Q1,direct,female,18-24,2\n";
    let previewed = desk.preview(&pasted("reach", text));
    let refused = previewed["refused"].as_array().unwrap().iter();
    let told: Vec<(u64, &str)> = refused
        .map(|row| {
            (row["reasons"][0]["column"].as_u64().unwrap(), row["reasons"][0]["code"].as_str().unwrap())
        })
        .collect();
    let expected = [
        (1, "period-unknown"),
        (3, "choice-unknown"),
        (4, "band-unreadable"),
        (5, "count-negative"),
        (5, "count-fraction"),
        (5, "table-twice"),
    ];
    assert_eq!(told, expected);
}

#[test]
fn people_by_name_stay_out() {
    let desk = Desk::new();
    let mut text = String::from("Nom;Téléphone;Période;Femmes\n");
    for (name, number) in
        [("Ama Mensah", 41), ("Kofi Adjei", 42), ("Maria da Silva", 43), ("Jean Dupont", 44)]
    {
        text += &format!("{name};+228 90 11 22 {number};2025Q1;1\n");
    }
    let mut given = answered(pasted("reach", &text), &[("kind", "direct")]);
    given["columns"] = json!([{ "field": "place" }, null, { "field": "period" }, { "field": "value", "of": { "sex": "female" } }]);
    let looked = desk.look(&given);
    assert_eq!(looked["people"].as_array().unwrap().len(), 1, "{looked}");
    assert_eq!(meanings(&looked)[0], "", "the column is left out");
    given["confirmed"] = looked["confirm"].clone();
    assert_eq!(meanings(&desk.look(&given))[0], "place", "unless a person says that they are places");
}

#[test]
fn an_import_can_be_stopped_while_it_reads_and_while_it_writes() {
    use bilan_core::tables::{STOPPED, TableGiven, TableKind, import_while};
    let desk = Desk::new();
    let before = desk.kept();
    let rows: String = (0..2_500).map(|at| format!("2025Q1,direct,Village {at},{at}\n")).collect();
    let given = TableGiven {
        name: "t.csv".to_owned(),
        text: Some(format!("period,kind,place,value\n{rows}")),
        kind: Some(TableKind::Reach),
        project: Some(crate::PROJECT.to_owned()),
        ..TableGiven::default()
    };
    for (half, until) in [("reads", 0.25), ("weighs", 0.5), ("writes", 0.75)] {
        let mut told = Vec::new();
        let mut goes_on = |done: usize, of: usize| {
            told.push(done);
            (done as f64) < until * of as f64
        };
        let stopped = import_while(&desk.workspace, &crate::ctx(), &given, &mut goes_on).unwrap_err();
        assert_eq!(stopped.code(), format!("refused-{STOPPED}"), "{half}");
        assert!(told.is_sorted(), "{told:?}");
        assert_eq!(desk.kept(), before, "{half}");
    }
    import_while(&desk.workspace, &crate::ctx(), &given, &mut |_, _| true).unwrap();
    assert_ne!(desk.kept(), before);
    desk.undo();
    assert_eq!(desk.kept(), before);
}

#[test]
fn a_line_of_cells_without_end_is_refused() {
    let desk = Desk::new();
    let rows: String =
        (0..2_100).map(|at| format!("2025Q1,direct,X,{}-{},1\n", at / 120, at / 120 + at % 120)).collect();
    let given = pasted("reach", &format!("period,kind,place,age,value\n{rows}"));
    let previewed = desk.preview(&given);
    assert_eq!(counts(&previewed)[3], 100, "{:?}", counts(&previewed));
}
