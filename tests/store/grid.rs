//! The grid of people reached: figures typed or pasted are kept row by row in one step, what
//! cannot stand comes back with its reason, and nothing that is missing becomes 0.

use bilan_core::domain::Lang;
use bilan_core::{Ctx, Error, Workspace, api};
use bilan_tests::cases::cases;
use proptest::prelude::*;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{ctx, example, open};

/// A project with two periods, an indicator by sex, and a line of it in Zarqa.
struct Desk {
    workspace: Workspace,
    project: String,
    first: String,
    second: String,
    line: String,
    /// Goes after the workspace that lies in it.
    _folder: TempDir,
}

impl Desk {
    fn new() -> Desk {
        let (folder, path) = example();
        let workspace = open(&path);
        let added = |input: Value| called(&workspace, "add_row", input)["row"].as_str().unwrap().to_owned();
        let project = added(json!({ "table": "project", "values": { "title": "Safe roads" } }));
        let row = |table: &str, values: Value| {
            added(json!({ "table": table, "project": project, "values": values }))
        };
        let period = |code: &str, start: &str, end: &str| {
            row("period", json!({ "code": code, "start_day": start, "end_day": end }))
        };
        let (first, second) =
            (period("2025Q1", "2025-01-01", "2025-03-31"), period("2025Q2", "2025-04-01", "2025-06-30"));
        let indicator = row("indicator", json!({ "text": "People", "measure": "people", "by_sex": "1" }));
        let line = json!({ "project": project, "kind": "direct", "period": first,
            "indicator": indicator, "place": "Zarqa" });
        let line = called(&workspace, "add_reach_line", line)["row"].as_str().unwrap().to_owned();
        Desk { workspace, project, first, second, line, _folder: folder }
    }

    fn grid(&self, period: &str) -> Value {
        let asked = json!({ "project": self.project, "kind": "direct", "period": period });
        called(&self.workspace, "reach_grid", asked)
    }

    /// The typed total and the parts of the only line: women, men, others.
    fn held(&self, period: &str) -> Value {
        let grid = self.grid(period);
        assert_eq!(grid["lines"].as_array().unwrap().len(), 1, "{grid}");
        json!([grid["lines"][0]["total"], grid["lines"][0]["values"]])
    }

    /// Types figures into cells of the line: `total` or a sex.
    fn typed(&self, lang: Lang, period: &str, figures: &[(&str, Option<&str>)]) -> Result<Value, Error> {
        let figures: Vec<Value> = figures
            .iter()
            .map(|(cell, text)| {
                let cell = if *cell == "total" { json!(cell) } else { json!({ "sex": cell }) };
                json!({ "line": self.line, "cell": cell, "text": text })
            })
            .collect();
        let input =
            json!({ "project": self.project, "kind": "direct", "period": period, "figures": figures });
        api::call(&self.workspace, &Ctx::at(ctx().now, "tester", lang), "record_reach", input)
    }

    /// How many were kept, and place and code of each that was not.
    fn outcome(&self, period: &str, figures: &[(&str, Option<&str>)]) -> Value {
        let told = self.typed(Lang::EN, period, figures).unwrap();
        let refused = told["refused"].as_array().unwrap().iter();
        json!([told["kept"], refused.map(|it| json!([it["index"], it["code"]])).collect::<Vec<_>>()])
    }
}

fn called(workspace: &Workspace, name: &str, input: Value) -> Value {
    api::call(workspace, &ctx(), name, input.clone())
        .unwrap_or_else(|error| panic!("{name} {input}: {error}"))
}

#[test]
fn what_is_typed_is_kept_zero_is_a_figure_and_nothing_is_none() {
    let desk = Desk::new();
    assert_eq!(desk.held(&desk.first), json!([null, [null, null, null]]), "nothing was reported yet");
    let figures = [("total", Some("1,240")), ("female", Some("700")), ("male", Some("0")), ("other", None)];
    assert_eq!(desk.outcome(&desk.first, &figures), json!([4, []]));
    assert_eq!(desk.held(&desk.first), json!([1240, [700, 0, null]]));
    assert_eq!(desk.grid(&desk.first)["lines"][0]["not_disaggregated"], json!(540));
    assert_eq!(desk.outcome(&desk.first, &[("male", None)]), json!([1, []]));
    assert_eq!(desk.held(&desk.first), json!([1240, [700, null, null]]), "emptied is missing, not 0");
}

#[test]
fn a_line_gets_its_row_in_the_next_period_with_its_first_figure() {
    let desk = Desk::new();
    desk.outcome(&desk.first, &[("total", Some("40"))]);
    assert_eq!(desk.held(&desk.second), json!([null, [null, null, null]]), "the line stands there, empty");
    assert_eq!(desk.outcome(&desk.second, &[("total", None)]), json!([0, []]), "emptying makes no row");
    assert_eq!(desk.grid(&desk.second)["lines"][0]["row"], json!(null));
    desk.outcome(&desk.second, &[("total", Some("55"))]);
    let line = &desk.grid(&desk.second)["lines"][0];
    assert_eq!(json!([line["total"], line["previous"], line["place"]]), json!([55, 40, "Zarqa"]));
    assert_eq!(desk.held(&desk.first)[0], json!(40), "the first period is as it was");
}

#[test]
fn of_a_pasted_block_what_can_stand_is_kept_and_the_rest_comes_back() {
    let desk = Desk::new();
    let block = [("total", Some("100")), ("female", Some("3.5")), ("male", Some("-2")), ("other", Some("7"))];
    assert_eq!(desk.outcome(&desk.first, &block), json!([2, [[1, "count-fraction"], [2, "count-negative"]]]));
    assert_eq!(desk.held(&desk.first), json!([100, [null, null, 7]]));
    let cases = [("1000000000000000000", "count-too-large"), ("twelve", "number-unreadable")];
    for (text, code) in cases {
        assert_eq!(desk.outcome(&desk.first, &[("male", Some(text))]), json!([0, [[0, code]]]), "{text}");
    }
    assert_eq!(desk.held(&desk.first), json!([100, [null, null, 7]]));
}

#[test]
fn parts_never_hold_more_people_than_the_whole() {
    let desk = Desk::new();
    desk.outcome(&desk.first, &[("total", Some("50")), ("female", Some("30"))]);
    let refused = |at: usize| json!([0, [[at, "parts-exceed-whole"]]]);
    assert_eq!(desk.outcome(&desk.first, &[("male", Some("21"))]), refused(0));
    assert_eq!(desk.outcome(&desk.first, &[("total", Some("29"))]), refused(0));
    assert_eq!(desk.outcome(&desk.first, &[("male", Some("20"))]), json!([1, []]));
}

#[test]
fn figures_are_read_in_the_persons_language_and_never_guessed() {
    let desk = Desk::new();
    let keeps = |lang: Lang, text: &str| {
        let told = desk.typed(lang, &desk.first, &[("total", Some(text))]).unwrap();
        told["refused"][0]["code"]
            .as_str()
            .map_or_else(|| desk.held(&desk.first)[0].to_string(), str::to_owned)
    };
    assert_eq!(keeps(Lang::PT, "1.234"), "1234");
    assert_eq!(keeps(Lang::FR, "1\u{202f}250"), "1250");
    assert_eq!(keeps(Lang::FR, "1.234"), "number-ambiguous");
    assert_eq!(keeps(Lang::EN, "=12+30"), "42");
}

#[test]
fn a_closed_period_takes_no_figure_and_says_who_closed_it() {
    let desk = Desk::new();
    let period = json!({ "project": desk.project, "period": desk.first });
    called(&desk.workspace, "close_period", period.clone());
    let Err(Error::Refused(refused)) = desk.typed(Lang::EN, &desk.first, &[("total", Some("5"))]) else {
        panic!("a closed period took a figure");
    };
    assert_eq!((refused.code.as_str(), refused.args["who"].as_str()), ("period-closed", "tester"));
    called(
        &desk.workspace,
        "reopen_period",
        json!({ "project": desk.project, "period": desk.first,
        "reason": "a sheet came late" }),
    );
    assert_eq!(desk.outcome(&desk.first, &[("total", Some("5"))]), json!([1, []]));
}

#[test]
fn a_paste_is_one_step_and_one_undo() {
    let desk = Desk::new();
    let before = desk.held(&desk.first);
    desk.outcome(&desk.first, &[("total", Some("9")), ("female", Some("4")), ("male", Some("5"))]);
    let pasted = desk.held(&desk.first);
    called(&desk.workspace, "undo", json!({}));
    assert_eq!(desk.held(&desk.first), before);
    called(&desk.workspace, "redo", json!({}));
    assert_eq!(desk.held(&desk.first), pasted);
}

#[test]
fn the_figure_of_the_kind_is_told_row_by_row() {
    let desk = Desk::new();
    desk.outcome(&desk.first, &[("total", Some("40"))]);
    desk.outcome(&desk.second, &[("total", Some("55"))]);
    let told = called(&desk.workspace, "explain_reach", json!({ "project": desk.project, "kind": "direct" }));
    let rows: Vec<Value> =
        told["rows"].as_array().unwrap().iter().map(|it| json!([it["value"], it["counted"]])).collect();
    assert_eq!((&told["value"], json!(rows)), (&json!(95), json!([[40, 40], [55, 55]])));
    let other = json!({ "project": desk.project, "kind": "public_engagement" });
    assert_eq!(
        called(&desk.workspace, "explain_reach", other)["value"],
        json!(null),
        "kinds are never added"
    );
}

#[test]
fn what_stands_without_a_period_is_not_the_period_before_the_first() {
    let desk = Desk::new();
    let so_far = json!({ "project": desk.project, "kind": "direct", "period": null,
        "figures": [{ "line": desk.line, "cell": "total", "text": "900" }] });
    called(&desk.workspace, "record_reach", so_far);
    desk.outcome(&desk.first, &[("total", Some("40"))]);
    let line = &desk.grid(&desk.first)["lines"][0];
    assert_eq!(json!([line["total"], line["previous"], line["marks"]]), json!([40, null, []]));
}

/// Papers' numbers in a column of figures: only who says in words that they are counts keeps them.
#[test]
fn a_column_that_tells_of_single_people_is_kept_out_until_a_person_confirms_it() {
    let desk = Desk::new();
    let mut lines = vec![desk.line.clone()];
    for place in ["Irbid", "Mafraq"] {
        let line = json!({ "project": desk.project, "kind": "direct", "period": desk.first, "place": place });
        lines.push(called(&desk.workspace, "add_reach_line", line)["row"].as_str().unwrap().to_owned());
    }
    let texts = [("12", "70345612"), ("9", "66123409"), ("30", "75550001")];
    let figures: Vec<Value> = lines
        .iter()
        .zip(texts)
        .flat_map(|(line, (women, paper))| {
            [
                json!({ "line": line, "cell": { "sex": "female" }, "text": women }),
                json!({ "line": line, "cell": "total", "text": paper }),
            ]
        })
        .collect();
    let record = |confirmed: Option<&str>| {
        called(
            &desk.workspace,
            "record_reach",
            json!({
        "project": desk.project, "kind": "direct", "period": desk.first,
        "figures": figures, "confirmed": confirmed }),
        )
    };
    for typed in [None, Some(""), Some("yes")] {
        let told = record(typed);
        let codes: Vec<Value> =
            told["refused"].as_array().unwrap().iter().map(|it| json!([it["index"], it["code"]])).collect();
        assert_eq!(
            (&told["kept"], json!(codes)),
            (&json!(3), json!([[1, "personal-data"], [3, "personal-data"], [5, "personal-data"]])),
            "{typed:?}"
        );
        assert_eq!(told["confirm"], "counts");
    }
    let grid = desk.grid(&desk.first);
    let totals: Vec<&Value> = grid["lines"].as_array().unwrap().iter().map(|line| &line["total"]).collect();
    assert_eq!(json!(totals), json!([null, null, null]), "the rest of the block was kept, these were not");
    let told = record(Some(" Counts "));
    assert_eq!(json!([told["kept"], told["refused"], told["confirm"]]), json!([6, [], null]));
}

#[test]
fn what_people_are_called_is_no_place_and_no_group() {
    let desk = Desk::new();
    let code = |name: &str, input: Value| match api::call(&desk.workspace, &ctx(), name, input) {
        Err(Error::Refused(refused)) => (refused.code, refused.field),
        other => panic!("{other:?}"),
    };
    let refused = |field: &str| ("personal-text".to_owned(), Some(field.to_owned()));
    for (field, text) in [
        ("place", "+962 7 9012 3456"),
        ("place", "0788 123 456"),
        ("group", "amina@example.org"),
        ("counted_from", "00962 790 123 456"),
        ("group", "Mme Amina Traoré"),
    ] {
        let edit = json!({ "table": "reach", "row": desk.line, "field": field, "value": text });
        assert_eq!(code("edit_field", edit), refused(field), "{text}");
    }
    let line = json!({ "project": desk.project, "kind": "direct", "place": "70 12 34 56 78, 0788123456",
        "group": "0788123456" });
    assert_eq!(code("add_reach_line", line), refused("group"));
    for text in ["San José", "ML010101", "Police, 2024-2025", "M. district", "Don Bosco centre"] {
        let edit = json!({ "table": "reach", "row": desk.line, "field": "place", "value": text });
        assert_eq!(called(&desk.workspace, "edit_field", edit)["values"]["place"]["value"], text);
    }
}

#[test]
fn a_block_is_checked_in_words_before_it_is_pasted() {
    let desk = Desk::new();
    let rows = json!([["Nom et prénom", "Femmes"], ["Amina Traoré", "12"], ["Oumar Keïta", "9"]]);
    let french = Ctx::at(ctx().now, "tester", Lang::FR);
    let told = api::call(&desk.workspace, &french, "check_block", json!({ "rows": rows })).unwrap();
    let finding = &told["findings"][0];
    assert_eq!(
        json!([finding["column"], finding["heading"], finding["personal"]]),
        json!([0, "Nom et prénom", "name"])
    );
    assert_eq!(
        json!([told["findings"].as_array().unwrap().len(), told["counts"], told["confirm"]]),
        json!([1, [1], "nombres"])
    );
    let message = finding["message"].as_str().unwrap();
    assert!(message.contains("Nom et prénom") && !message.contains("Amina"), "{message}");
}

#[test]
fn an_indicator_is_sensitive_with_its_first_such_words_and_a_persons_choice_stands() {
    let desk = Desk::new();
    let add = |values: Value| {
        let row = json!({ "table": "indicator", "project": desk.project, "values": values });
        called(&desk.workspace, "add_row", row)
    };
    let value = |row: &Value| row["values"]["sensitive"]["value"].clone();
    let edit = |row: &Value, field: &str, typed: &str| {
        called(
            &desk.workspace,
            "edit_field",
            json!({ "table": "indicator", "row": row["row"], "field": field, "value": typed }),
        )
    };
    let victims = add(json!({ "text": "Victims of trafficking assisted", "measure": "people" }));
    assert_eq!(value(&victims), "1");
    assert_eq!(value(&edit(&victims, "sensitive", "0")), "0");
    assert_eq!(value(&edit(&victims, "text", "Victims of trafficking sheltered")), "0", "a person said no");
    let chosen = add(json!({ "text": "Children at school", "measure": "people", "sensitive": "0" }));
    assert_eq!(value(&chosen), "0");
    let judges = add(json!({ "text": "Judges trained", "measure": "people" }));
    assert_eq!(value(&judges), "0");
    assert_eq!(value(&edit(&judges, "text", "Survivors trained")), "1");
    called(&desk.workspace, "undo", json!({}));
    let row = called(&desk.workspace, "show_row", json!({ "table": "indicator", "row": judges["row"] }));
    assert_eq!(value(&row), "0", "one step");
    let told = called(&desk.workspace, "propose_sensitive", json!({ "text": "Enfants hébergés" }));
    assert_eq!(told, json!({ "sensitive": true, "words": ["enfants"] }));
}

impl Desk {
    /// Says words of lines anew: their keys, the field, the words.
    fn say(&self, changes: &[(&str, &str, Option<&str>)]) -> Value {
        let changes: Vec<Value> = changes
            .iter()
            .map(|(line, field, text)| json!({ "line": line, "field": field, "text": text }))
            .collect();
        let input = json!({ "project": self.project, "kind": "direct", "changes": changes });
        called(&self.workspace, "change_reach_lines", input)
    }

    /// Place, group and total of each line.
    fn lines(&self, period: &str) -> Value {
        let grid = self.grid(period);
        let lines = grid["lines"].as_array().unwrap().iter();
        json!(lines.map(|it| json!([it["place"], it["group"], it["total"]])).collect::<Vec<_>>())
    }

    fn add(&self, period: &str, place: &str) -> String {
        let line = json!({ "project": self.project, "kind": "direct", "period": period, "place": place });
        called(&self.workspace, "add_reach_line", line)["row"].as_str().unwrap().to_owned()
    }

    fn close(&self, period: &str) {
        called(&self.workspace, "close_period", json!({ "project": self.project, "period": period }));
    }
}

fn codes(told: &Value) -> Value {
    let refused = told["refused"].as_array().unwrap().iter();
    json!(refused.map(|it| json!([it["index"], it["code"]])).collect::<Vec<_>>())
}

#[test]
fn a_line_said_anew_stays_one_line_in_every_open_period() {
    let desk = Desk::new();
    desk.outcome(&desk.first, &[("total", Some("40"))]);
    desk.outcome(&desk.second, &[("total", Some("55"))]);
    let told = desk.say(&[(&desk.line, "place", Some(" Irbid ")), (&desk.line, "group", Some("Police"))]);
    assert_eq!(told, json!({ "kept": 2, "changed": true, "refused": [], "confirm": null }));
    assert_eq!(desk.lines(&desk.first), json!([["Irbid", "Police", 40]]));
    assert_eq!(desk.lines(&desk.second), json!([["Irbid", "Police", 55]]));
    called(&desk.workspace, "undo", json!({}));
    assert_eq!(desk.lines(&desk.second), json!([["Zarqa", null, 55]]), "one step");
    desk.say(&[(&desk.line, "place", None)]);
    assert_eq!(desk.lines(&desk.first), json!([[null, null, 40]]));
}

#[test]
fn a_line_with_a_closed_period_stays_and_the_others_of_the_block_are_said_anew() {
    let desk = Desk::new();
    let irbid = desk.add(&desk.second, "Irbid");
    desk.outcome(&desk.first, &[("total", Some("40"))]);
    desk.close(&desk.first);
    let told = desk.say(&[(&desk.line, "place", Some("Karak")), (&irbid, "place", Some("Mafraq"))]);
    assert_eq!(codes(&told), json!([[0, "reach-line-closed"]]));
    let message = told["refused"][0]["message"].as_str().unwrap();
    assert!(message.contains("2025Q1") && !message.contains("2025Q2"), "the period is named: {message}");
    assert_eq!(desk.lines(&desk.second), json!([["Zarqa", null, null], ["Mafraq", null, null]]));
    let told = desk.say(&[(&irbid, "place", Some(" Mafraq "))]);
    assert_eq!((&told["kept"], &told["changed"]), (&json!(1), &json!(false)), "nothing new, no step");
}

#[test]
fn two_lines_never_come_to_say_the_same_and_a_split_line_can_be_mended() {
    let desk = Desk::new();
    let irbid = desk.add(&desk.first, "Irbid");
    called(
        &desk.workspace,
        "edit_field",
        json!({ "table": "reach", "row": desk.line, "field": "indicator", "value": null }),
    );
    let known = json!([[0, "reach-line-known"]]);
    assert_eq!(codes(&desk.say(&[(&desk.line, "place", Some("Irbid"))])), known);
    let swap = [(desk.line.as_str(), "place", Some("Irbid")), (irbid.as_str(), "place", Some("Zarqa"))];
    assert_eq!(codes(&desk.say(&swap)), json!([]), "they change places");
    assert_eq!(desk.lines(&desk.first), json!([["Irbid", null, null], ["Zarqa", null, null]]));
    let both = [(desk.line.as_str(), "place", Some("Karak")), (irbid.as_str(), "place", Some("Karak"))];
    assert_eq!(codes(&desk.say(&both)), json!([[1, "reach-line-known"]]), "the first may");
    let later = desk.add(&desk.second, "Kerak");
    assert_eq!(desk.lines(&desk.second).as_array().unwrap().len(), 3);
    assert_eq!(codes(&desk.say(&[(&later, "place", Some("Karak"))])), json!([]));
    assert_eq!(desk.lines(&desk.second).as_array().unwrap().len(), 2, "it is the line of the first period");
}

#[test]
fn places_that_look_like_people_are_kept_out_together() {
    let desk = Desk::new();
    let lines: Vec<String> =
        ["Irbid", "Mafraq", "Karak"].iter().map(|place| desk.add(&desk.first, place)).collect();
    let names = ["Amina Traoré", "Luis Quispe Mamani", "Grace Otieno"];
    let changes: Vec<Value> = lines
        .iter()
        .zip(names)
        .map(|(line, name)| json!({ "line": line, "field": "place", "text": name }))
        .collect();
    let say = |confirmed: Option<&str>| {
        called(
            &desk.workspace,
            "change_reach_lines",
            json!({ "project": desk.project, "kind": "direct", "changes": changes, "confirmed": confirmed }),
        )
    };
    let told = say(None);
    assert_eq!((&told["kept"], &told["confirm"]), (&json!(0), &json!("counts")));
    assert_eq!(codes(&told), json!([[0, "personal-text"], [1, "personal-text"], [2, "personal-text"]]));
    assert_eq!(desk.lines(&desk.first)[1], json!(["Irbid", null, null]));
    assert_eq!(say(Some("counts"))["kept"], 3, "places may be called after people");
    let told = desk.say(&[(&lines[0], "place", Some("+962 7 9012 3456")), ("nobody", "group", None)]);
    assert_eq!(codes(&told), json!([[0, "personal-text"], [1, "reach-line-unknown"]]));
}

#[test]
fn many_places_get_their_lines_in_one_step_and_names_get_none() {
    let desk = Desk::new();
    let add = |places: &[&str], confirmed: Option<&str>| {
        let line = json!({ "project": desk.project, "kind": "direct", "period": desk.first });
        let input = json!({ "line": line, "places": places, "confirmed": confirmed });
        called(&desk.workspace, "add_reach_places", input)
    };
    let before = desk.lines(&desk.first);
    let told = add(&["Irbid", " Mafraq ", "", "Irbid"], None);
    assert_eq!((told["rows"].as_array().unwrap().len(), &told["known"]), (2, &json!(1)));
    assert_eq!(add(&["Mafraq", "Karak"], None)["known"], 1, "a place has its line once");
    called(&desk.workspace, "undo", json!({}));
    called(&desk.workspace, "undo", json!({}));
    assert_eq!(desk.lines(&desk.first), before, "each paste was one step");

    let people = ["Amina Traoré", "Luis Quispe Mamani", "Grace Otieno"];
    let told = add(&people, None);
    assert_eq!((&told["rows"], &told["confirm"]), (&json!([]), &json!("counts")));
    assert_eq!(add(&people, Some("counts"))["rows"].as_array().unwrap().len(), 3);
    let told = add(&["Ajloun", &"x".repeat(5_000)], None);
    assert_eq!(
        (&told["rows"], &told["confirm"]),
        (&json!([]), &Value::Null),
        "one that cannot stand stops all"
    );
    assert_eq!(told["refused"][0]["index"], 1, "{told}");
}

/// Cells of figures typed at random: the total, three sexes, a band that no indicator asks for.
fn cells() -> [Value; 5] {
    let sex = |sex: &str| json!({ "sex": sex });
    [
        json!("total"),
        sex("female"),
        sex("male"),
        sex("other"),
        json!({ "age": "18-29", "disability": "with" }),
    ]
}

/// A figure typed at random: its line, its cell, its text.
type TypedAtRandom = (usize, usize, Option<u16>);

/// Figures typed together: the period, the figures.
fn typed_at_random() -> impl Strategy<Value = (usize, Vec<TypedAtRandom>)> {
    let figure = (0..4_usize, 0..5_usize, prop::option::weighted(0.8, 0..400_u16));
    (0..3_usize, prop::collection::vec(figure, 1..8))
}

proptest! {
    #![proptest_config(cases(12))]
    #[test]
    fn the_answer_to_figures_is_what_the_grid_shows_of_their_lines(
        blocks in prop::collection::vec(typed_at_random(), 1..8)
    ) {
        let desk = Desk::new();
        let mut lines = vec![desk.line.clone()];
        for place in ["Irbid", "Mafraq", "Aqaba"] {
            let line = json!({ "project": desk.project, "kind": "direct", "period": desk.second,
                "place": place, "group": "police", "method": "maximum" });
            lines.push(called(&desk.workspace, "add_reach_line", line)["row"].as_str().unwrap().to_owned());
        }
        for (period, figures) in blocks {
            let period = [json!(desk.first), json!(desk.second), json!(null)][period].clone();
            let asked = |columns: Value| called(&desk.workspace, "reach_grid", json!({
                "project": desk.project, "kind": "direct", "period": period, "columns": columns }));
            let shown = asked(json!([]));
            let parts: Vec<&Value> =
                shown["columns"].as_array().unwrap().iter().map(|column| &column["part"]).collect();
            let figures: Vec<Value> = figures.iter().map(|(line, cell, value)| json!({
                "line": lines[*line], "cell": cells()[*cell], "text": value.map(|it| it.to_string()),
            })).collect();
            let mut answer = called(&desk.workspace, "record_reach", json!({
                "project": desk.project, "kind": "direct", "period": period,
                "figures": figures, "columns": parts }));
            let mut now = asked(json!(parts));
            let told: Vec<Value> = answer["grid"]["lines"].as_array_mut().unwrap().drain(..).collect();
            let lines_now: Vec<Value> = now["lines"].as_array_mut().unwrap().drain(..).collect();
            prop_assert_eq!(&answer["grid"], &now, "all but the lines");
            for line in &told {
                prop_assert!(lines_now.contains(line), "{} is not among {:?}", line, lines_now);
            }
            let was = shown["lines"].as_array().unwrap();
            for line in lines_now.iter().filter(|line| !told.contains(line)) {
                let before = was.iter().find(|before| before["id"] == line["id"]);
                let held = |line: &Value| json!([line["total"], line["parts"], line["row"]]);
                prop_assert_eq!(before.map(held), Some(held(line)), "a line that was not written to");
            }
        }
    }
}

#[test]
fn what_makes_a_line_is_changed_in_every_period_and_in_one_step() {
    let desk = Desk::new();
    desk.outcome(&desk.first, &[("total", Some("40"))]);
    desk.outcome(&desk.second, &[("total", Some("55"))]);
    let row = desk.grid(&desk.second)["lines"][0]["row"].clone();
    let edit = |field: &str, value: &str| {
        let input = json!({ "table": "reach", "row": row, "field": field, "value": value });
        called(&desk.workspace, "edit_reach_line", input);
    };
    edit("place", "Zarqa Governorate");
    assert_eq!(desk.grid(&desk.first)["lines"][0]["place"], json!("Zarqa Governorate"));
    assert_eq!(desk.held(&desk.second)[0], json!(55), "still one line");
    edit("method", "maximum");
    assert_eq!(
        desk.grid(&desk.first)["lines"][0]["method"],
        json!("distinct"),
        "how a period was counted is its own"
    );
    called(&desk.workspace, "undo", json!({}));
    called(&desk.workspace, "undo", json!({}));
    for period in [&desk.first, &desk.second] {
        assert_eq!(desk.grid(period)["lines"][0]["place"], json!("Zarqa"));
        assert_eq!(desk.grid(period)["lines"].as_array().unwrap().len(), 1);
    }
}

#[test]
fn a_line_with_a_closed_period_keeps_its_name_until_that_is_opened() {
    let desk = Desk::new();
    desk.outcome(&desk.second, &[("total", Some("55"))]);
    called(&desk.workspace, "close_period", json!({ "project": desk.project, "period": desk.first }));
    let row = desk.grid(&desk.second)["lines"][0]["row"].clone();
    let input = json!({ "table": "reach", "row": row, "field": "place", "value": "Irbid" });
    let refused = api::call(&desk.workspace, &ctx(), "edit_reach_line", input).unwrap_err();
    let Error::Refused(refused) = refused else { panic!("{refused:?}") };
    assert_eq!((refused.code.as_str(), refused.args["periods"].as_str()), ("reach-line-closed", "2025Q1"));
    assert_eq!(desk.grid(&desk.second)["lines"][0]["place"], json!("Zarqa"));
}
