//! Any row of the record is added, edited, moved, put aside and deleted by the same commands,
//! and every one of them can be taken back.

use bilan_core::domain::Lang;
use bilan_core::domain::entity::{ENTITIES, Entity, Field, Kind, Scope};
use bilan_core::{Ctx, Error, Workspace, api};
use serde_json::{Value, json};

use crate::{ctx, example, open};

fn call(workspace: &Workspace, name: &str, input: Value) -> Value {
    api::call(workspace, &ctx(), name, input.clone())
        .unwrap_or_else(|error| panic!("{name} {input}: {error}"))
}

/// The code and the field of a refusal.
fn refusal(workspace: &Workspace, ctx: &Ctx, name: &str, input: Value) -> (String, Option<String>) {
    match api::call(workspace, ctx, name, input.clone()) {
        Err(Error::Refused(refused)) => (refused.code, refused.field),
        other => panic!("{name} {input} should be refused: {other:?}"),
    }
}

fn text<'a>(row: &'a Value, at: &str) -> &'a str {
    row[at].as_str().unwrap_or_else(|| panic!("{at} of {row}"))
}

/// Something that may stand in a field.
fn sample(workspace: &Workspace, project: &str, field: &Field) -> Option<String> {
    Some(match field.kind {
        // Money never moves to the line it comes from, nor becomes what it was.
        Kind::Row { table: "budget_line", .. } if field.name == "to" => {
            let lines = ENTITIES.iter().find(|entity| entity.table == "budget_line").unwrap();
            text(&add(workspace, project, lines), "row").to_owned()
        }
        Kind::Money if field.name == "got" => "650.250 TND".into(),
        Kind::Line | Kind::Words | Kind::Prose => format!("a {} of its own — « é » 😀 شخص", field.name),
        Kind::Count => "1240".into(),
        Kind::Percent { .. } => "15".into(),
        Kind::Number => "12.5".into(),
        Kind::Money => "190000.50 USD".into(),
        Kind::Date => "2025-02".into(),
        Kind::Day => "2025-02-28".into(),
        Kind::Choice { codes, .. } | Kind::Term { codes, .. } => (*codes.last()?).to_owned(),
        Kind::YesNo => "1".into(),
        Kind::Row { table, .. } => text(&ready(workspace, project, table), "row").to_owned(),
        Kind::Country => "PY".into(),
        Kind::Countries => "PY BR".into(),
        Kind::Bands => "0-17,18+".into(),
        Kind::Language => "pt".into(),
        Kind::Currency => if field.name == "counter" { "XOF" } else { "USD" }.into(),
    })
}

/// A row of a table: the first that is there, else a new one.
fn ready(workspace: &Workspace, project: &str, table: &str) -> Value {
    let rows = call(workspace, "list_rows", json!({ "table": table, "project": project }));
    match rows.as_array().and_then(|rows| rows.first()) {
        Some(row) => row.clone(),
        None => {
            let entity = ENTITIES.iter().find(|entity| entity.table == table).unwrap();
            add(workspace, project, entity)
        }
    }
}

/// A new row with whatever it needs.
fn add(workspace: &Workspace, project: &str, entity: &Entity) -> Value {
    let needed = entity.fields.iter().filter(|field| field.required);
    let values: serde_json::Map<String, Value> =
        needed.map(|field| (field.name.to_owned(), json!(sample(workspace, project, field)))).collect();
    let project = (entity.scope == Scope::Project).then_some(project);
    call(workspace, "add_row", json!({ "table": entity.table, "project": project, "values": values }))
}

#[test]
fn every_field_of_every_kind_of_row_keeps_what_is_typed() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = workspace.list_projects().unwrap()[0].id.clone();
    for entity in ENTITIES.iter().filter(|entity| entity.table != "attachment") {
        let row = add(&workspace, &project, entity);
        for field in entity.fields {
            let Some(typed) = sample(&workspace, &project, field) else { continue };
            // A cell of reach may not hold more than its row; a parent may not be the row itself.
            if (entity.table, field.name) == ("reach_cell", "value") || field.name == "parent" {
                continue;
            }
            let input =
                json!({ "table": entity.table, "row": row["row"], "field": field.name, "value": typed });
            let kept = call(&workspace, "edit_field", input);
            let found = match field.is_text() {
                true => kept["texts"][field.name].as_object().and_then(|it| it.values().next()).cloned(),
                false => Some(kept["values"][field.name]["value"].clone()),
            };
            assert_eq!(found, Some(json!(typed)), "{}.{}", entity.table, field.name);
        }
    }
    assert!(workspace.check().is_ok(), "the file is whole");
    for listed in workspace.list_projects().unwrap() {
        workspace.project(&listed.id, None).unwrap();
    }
}

/// What a field shows can be typed back, in each language.
#[test]
fn what_is_shown_can_be_typed_back() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = workspace.list_projects().unwrap()[0].id.clone();
    let samples = [
        ("deliverable", "quantity", "1240"),
        ("deliverable", "due", "2025-02-28"),
        ("deliverable", "due", "2019-11"),
        ("deliverable", "due", "2024"),
        ("indicator", "baseline", "1234567.125"),
        ("indicator", "baseline", "-0.5"),
        ("agreement", "amount", "1234567.89 USD"),
        ("agreement", "amount", "190000 JPY"),
        ("agreement", "amount", "1500.250 TND"),
        ("project", "countries", "PY TT CW"),
    ];
    for lang in [Lang::EN, Lang::FR, Lang::PT, Lang::ES] {
        let person = Ctx::at(ctx().now, "tester", lang);
        for (table, field, plain) in samples {
            let row = ready(&workspace, &project, table);
            let place = json!({ "table": table, "row": row["row"], "field": field });
            let with = |value: &str| {
                let mut input = place.clone();
                input["value"] = json!(value);
                input
            };
            // English is the plain form's own style.
            api::call(&workspace, &ctx(), "edit_field", with(plain)).unwrap();
            let seen = json!({ "table": table, "row": row["row"] });
            let seen = api::call(&workspace, &person, "show_row", seen).unwrap();
            let shown = seen["values"][field]["shown"].as_str().unwrap();
            let again = api::call(&workspace, &person, "edit_field", with(shown));
            let again = again.unwrap_or_else(|error| panic!("{lang} {shown:?}: {error:?}"));
            assert_eq!(again["values"][field]["value"], json!(plain), "{lang}: {shown:?}");
        }
    }
}

#[test]
fn what_cannot_be_is_refused_beside_its_field() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = workspace.list_projects().unwrap()[0].id.clone();
    // More than any field holds; a call that brings more still is refused before it is read.
    let long = "é".repeat(300_000);
    let cases = [
        ("deliverable", "quantity", "3.5", "count-fraction"),
        ("deliverable", "quantity", "-3", "count-negative"),
        ("deliverable", "quantity", "(3)", "count-negative"),
        ("deliverable", "quantity", "1000000000000000000", "count-too-large"),
        ("deliverable", "quantity", "99999999999999999999999999999999999", "count-too-large"),
        ("deliverable", "quantity", "about 30", "number-unreadable"),
        ("deliverable", "quantity", "12 and 13", "number-unreadable"),
        ("deliverable", "due", "31/02/2025", "date-unreadable"),
        ("deliverable", "due", "soon", "date-unreadable"),
        ("deliverable", "text", "  ", "value-needed"),
        ("deliverable", "text", &long, "text-too-long"),
        ("deliverable", "status", "ready", "choice-unknown"),
        ("lesson", "recommendation", &long, "text-too-long"),
        ("lesson", "observation", "a \u{0} in it", "text-control"),
        ("period", "end_day", "1990-01-01", "end-before-start"),
        ("period", "end_day", "2991-01-01", "date-outside-project"),
        ("period", "start_day", "2025-02", "date-not-a-day"),
        ("indicator", "age_bands", "0-17,15-20", "band-overlap"),
        ("indicator", "age_bands", "young", "band-unreadable"),
        ("agreement", "amount", "190000", "money-unreadable"),
        ("organisation", "country", "Atlantis", "country-unknown"),
        ("reach", "overlap_percent", "101 %", "percent-too-large"),
    ];
    let dated = json!({ "table": "project", "row": project });
    for (field, value) in [("start_date", "2024"), ("end_date", "2026")] {
        let mut input = dated.clone();
        (input["field"], input["value"]) = (json!(field), json!(value));
        call(&workspace, "edit_field", input);
    }
    for (table, field, typed, code) in cases {
        let row = ready(&workspace, &project, table);
        let input = json!({ "table": table, "row": row["row"], "field": field, "value": typed });
        let told = refusal(&workspace, &ctx(), "edit_field", input);
        let short: String = typed.chars().take(30).collect();
        assert_eq!(told, (code.to_owned(), Some(field.to_owned())), "{table}.{field} = {short}");
        let now = call(&workspace, "show_row", json!({ "table": table, "row": row["row"] }));
        assert_eq!(now, row, "{table}.{field}: nothing was changed");
    }
}

#[test]
fn a_figure_with_two_readings_is_asked_about_in_the_persons_language() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = workspace.list_projects().unwrap()[0].id.clone();
    let row = ready(&workspace, &project, "deliverable");
    let typed = |lang: Lang, value: &str| {
        let person = Ctx::at(ctx().now, "tester", lang);
        let input = json!({ "table": "deliverable", "row": row["row"], "field": "quantity", "value": value });
        match api::call(&workspace, &person, "edit_field", input) {
            Ok(row) => row["values"]["quantity"]["value"].as_str().unwrap().to_owned(),
            Err(error) => error.code(),
        }
    };
    assert_eq!(typed(Lang::PT, "1.234"), "1234");
    assert_eq!(typed(Lang::EN, "1,234"), "1234");
    assert_eq!(typed(Lang::FR, "1\u{202f}234"), "1234");
    assert_eq!(typed(Lang::EN, "1.234"), "refused-number-ambiguous");
    assert_eq!(typed(Lang::EN, "12.34"), "refused-count-fraction");
    assert_eq!(typed(Lang::FR, "1.234"), "refused-number-ambiguous");
}

#[test]
fn parts_never_exceed_the_whole() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = workspace.list_projects().unwrap()[0].id.clone();
    let add = |table: &str, values: Value| {
        call(&workspace, "add_row", json!({ "table": table, "project": project, "values": values }))
    };
    let reach = add("reach", json!({ "value": "42" }));
    let cell = add("reach_cell", json!({ "reach": reach["row"], "sex": "female", "value": "40" }));
    let typed = |table: &str, row: &Value, value: &str| {
        refusal(
            &workspace,
            &ctx(),
            "edit_field",
            json!({ "table": table, "row": row["row"], "field": "value", "value": value }),
        )
    };
    let exceeds = ("parts-exceed-whole".to_owned(), Some("value".to_owned()));
    assert_eq!(typed("reach_cell", &cell, "43"), exceeds);
    assert_eq!(typed("reach", &reach, "39"), exceeds);
    let second = json!({ "table": "reach_cell", "project": project,
        "values": { "reach": reach["row"], "sex": "male", "value": "3" } });
    assert_eq!(refusal(&workspace, &ctx(), "add_row", second), exceeds);
}

#[test]
fn a_row_stands_where_it_is_put() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = workspace.list_projects().unwrap()[0].id.clone();
    let list = || -> Vec<String> {
        let rows = call(&workspace, "list_rows", json!({ "table": "lesson", "project": project }));
        rows.as_array().unwrap().iter().map(|row| text(row, "row").to_owned()).collect()
    };
    for observation in ["one", "two", "three"] {
        let values = json!({ "observation": observation });
        call(&workspace, "add_row", json!({ "table": "lesson", "project": project, "values": values }));
    }
    let before = list();
    let (last, first) = (before.last().unwrap().clone(), before[0].clone());
    call(&workspace, "move_row", json!({ "table": "lesson", "row": last, "after": null }));
    assert_eq!(list()[0], last);
    call(&workspace, "move_row", json!({ "table": "lesson", "row": last, "after": first }));
    assert_eq!(list()[..2], [first, last]);
    call(&workspace, "undo", json!({}));
    call(&workspace, "undo", json!({}));
    assert_eq!(list(), before);
}

#[test]
fn no_node_stands_under_itself() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = workspace.list_projects().unwrap()[0].id.clone();
    let node = |parent: Option<&str>| {
        let mut values = json!({ "text": "a node", "level": "outcome" });
        if let Some(parent) = parent {
            values["parent"] = json!(parent);
        }
        let input = json!({ "table": "result_node", "project": project, "values": values });
        text(&call(&workspace, "add_row", input), "row").to_owned()
    };
    let top = node(None);
    let middle = node(Some(&top));
    let low = node(Some(&middle));
    for below in [&top, &middle, &low] {
        let input = json!({ "table": "result_node", "row": top, "field": "parent", "value": below });
        assert_eq!(refusal(&workspace, &ctx(), "edit_field", input).0, "under-itself");
    }
    let deeper = json!({ "table": "result_node", "row": top, "after": null, "values": { "parent": low } });
    assert_eq!(refusal(&workspace, &ctx(), "move_row", deeper).0, "under-itself");
}

#[test]
fn no_row_names_a_row_of_another_project_but_a_cited_lesson() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let [own, other] = ["own", "other"].map(|title| {
        let input = json!({ "table": "project", "values": { "title": title } });
        text(&call(&workspace, "add_row", input), "row").to_owned()
    });
    let owned =
        |table: &str| ENTITIES.iter().any(|entity| entity.table == table && entity.scope == Scope::Project);
    let mut asked = 0;
    for entity in ENTITIES.iter().filter(|entity| entity.scope == Scope::Project) {
        for field in entity.fields {
            let Kind::Row { table, .. } = field.kind else { continue };
            if !owned(table) {
                continue;
            }
            let row = text(&ready(&workspace, &own, entity.table), "row").to_owned();
            let foreign = text(&ready(&workspace, &other, table), "row").to_owned();
            let input = json!({
                "table": entity.table, "row": row, "field": field.name, "value": foreign,
            });
            if (entity.table, field.name) == ("citation", "lesson") {
                call(&workspace, "edit_field", input);
                continue;
            }
            let (code, at) = refusal(&workspace, &ctx(), "edit_field", input);
            assert_eq!((&*code, at.as_deref()), ("row-elsewhere", Some(field.name)), "{}", entity.table);
            asked += 1;
        }
    }
    assert!(asked > 5, "only {asked} fields name rows of a project");
    let whole = |workspace: &Workspace| call(workspace, "show_project", json!({ "project": own }));
    let before = whole(&workspace);
    call(&workspace, "delete_project", json!({ "project": other }));
    let after = whole(&workspace);
    assert_eq!(after["citations"], json!([]), "the lesson went with its project");
    call(&workspace, "undo", json!({}));
    assert_eq!(whole(&workspace), before);
}

#[test]
fn what_goes_with_a_row_is_told_goes_and_comes_back() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = workspace.list_projects().unwrap()[0].id.clone();
    let add = |table: &str, values: Value| {
        let input = json!({ "table": table, "project": project, "values": values });
        text(&call(&workspace, "add_row", input), "row").to_owned()
    };
    let outcome = add("result_node", json!({ "text": "outcome", "level": "outcome" }));
    let activity = add("result_node", json!({ "text": "activity", "level": "activity", "parent": outcome }));
    let indicator = add("indicator", json!({ "text": "people", "node": outcome }));
    let reach = add("reach", json!({ "value": "10", "node": activity, "indicator": indicator }));
    add("reach_cell", json!({ "reach": reach, "sex": "female", "value": "4" }));
    let place = json!({ "table": "result_node", "row": outcome });
    let whole = |workspace: &Workspace| {
        let tables = ["result_node", "indicator", "reach", "reach_cell"];
        tables.map(|table| call(workspace, "list_rows", json!({ "table": table, "project": project })))
    };
    let before = whole(&workspace);
    let going = call(&workspace, "going_with", place.clone());
    let expected = [("indicator", 1), ("reach", 1), ("reach_cell", 1), ("result_node", 1)];
    let expected: Vec<Value> =
        expected.iter().map(|(table, count)| json!({ "table": table, "count": count })).collect();
    assert_eq!(going, json!(expected));

    call(&workspace, "delete_row", place.clone());
    assert_eq!(refusal(&workspace, &ctx(), "show_row", place.clone()).0, "row-unknown");
    call(&workspace, "undo", json!({}));
    assert_eq!(whole(&workspace), before);

    call(&workspace, "archive_row", place.clone());
    let aside = workspace.project(&project, None).unwrap();
    assert!(aside.framework.iter().all(|node| node.id != outcome && node.id != activity));
    assert!(aside.reach.iter().all(|row| row.id != reach), "what is put aside is not counted");
    call(&workspace, "restore_row", place);
    assert_eq!(whole(&workspace), before);
}

#[test]
fn a_rewrite_by_an_import_leaves_what_was_put_aside() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = workspace.list_projects().unwrap()[0].id.clone();
    let values = json!({ "observation": "put aside" });
    let lesson =
        call(&workspace, "add_row", json!({ "table": "lesson", "project": project, "values": values }));
    let place = json!({ "table": "lesson", "row": lesson["row"] });
    let aside = call(&workspace, "archive_row", place.clone());
    let mut record = workspace.project(&project, None).unwrap();
    record.acronym = Some("NEW".to_owned());
    let op = bilan_core::op::Op::UpdateFromPage;
    workspace.keep_projects(&ctx(), op, "t", &[(record, Vec::new())]).unwrap();
    assert_eq!(call(&workspace, "show_row", place), aside);
}

#[test]
fn what_a_person_writes_is_no_longer_what_the_page_said() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let page = "Project title: Safe roads\nProject ID: CT.0001\nEnd date: 2024\nProject status: Completed\n";
    let imported = call(&workspace, "import_page", json!({ "name": "page.txt", "text": page }));
    let id = text(&imported, "project").to_owned();
    let before = workspace.project(&id, None).unwrap();
    assert!(before.sources.contains_key("dates.end"), "{:?}", before.sources);
    let input = json!({ "table": "project", "row": id, "field": "end_date", "value": "2025" });
    call(&workspace, "edit_field", input);
    let after = workspace.project(&id, None).unwrap();
    assert!(!after.sources.contains_key("dates.end"));
    assert!(after.sources.contains_key("title"), "other facts keep theirs");
}

#[test]
fn a_derived_end_follows_its_start() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let id = workspace.find_project("TRACK4TIP").unwrap();
    let before = workspace.project(&id, None).unwrap().dates;
    assert!(before.end_derived);
    let typed = |field: &str, value: &str| {
        let input = json!({ "table": "project", "row": id, "field": field, "value": value });
        call(&workspace, "edit_field", input);
        workspace.project(&id, None).unwrap().dates
    };
    let moved = typed("start_date", "2020-01");
    assert_eq!((moved.end.unwrap().to_string(), moved.end_derived), ("2022-12".to_owned(), true));
    let stated = typed("end_date", "2023-06");
    assert!(!stated.end_derived);
    assert_eq!(typed("start_date", "2020-02").end, stated.end, "a stated end stays");
}

/// Nothing that can be typed is lost when the record is written whole, as an import does.
#[test]
fn a_rewrite_keeps_every_field_of_every_row() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = workspace.list_projects().unwrap()[0].id.clone();
    for entity in ENTITIES.iter().filter(|entity| !["attachment", "project"].contains(&entity.table)) {
        let row = add(&workspace, &project, entity);
        let kept = |field: &&Field| field.name != "parent" && entity.table != "reach_cell";
        for field in entity.fields.iter().filter(kept) {
            let typed = sample(&workspace, &project, field);
            let input =
                json!({ "table": entity.table, "row": row["row"], "field": field.name, "value": typed });
            call(&workspace, "edit_field", input);
        }
    }
    let everything = || -> Vec<Value> {
        let list = |entity: &Entity| json!({ "table": entity.table, "project": project });
        ENTITIES.iter().map(|entity| call(&workspace, "list_rows", list(entity))).collect()
    };
    let before = everything();
    let record = workspace.project(&project, None).unwrap();
    let op = bilan_core::op::Op::UpdateFromPage;
    workspace.keep_projects(&ctx(), op, "t", &[(record, Vec::new())]).unwrap();
    for (entity, (before, after)) in ENTITIES.iter().zip(before.iter().zip(everything())) {
        assert_eq!(*before, after, "{}", entity.table);
    }
}

#[test]
fn a_shared_row_is_counted_once_for_each_project_that_names_it() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = |title: &str| {
        let values = json!({ "title": title });
        text(&call(&workspace, "add_row", json!({ "table": "project", "values": values })), "row").to_owned()
    };
    let (one, other) = (project("One"), project("Other"));
    let body = call(&workspace, "add_row", json!({ "table": "organisation", "values": { "name": "Body" } }));
    let body = text(&body, "row");
    let uses = || call(&workspace, "list_uses", json!({ "table": "organisation" }))[body].as_u64();
    assert_eq!(uses(), None, "nobody names it yet");
    for (table, project, role) in [
        ("project_organisation", &one, Some("funding")),
        ("project_organisation", &one, Some("partner")),
        ("agreement", &one, None),
        ("agreement", &other, None),
    ] {
        let mut values = json!({ "organisation": body });
        if let Some(role) = role {
            values["role"] = json!(role);
        }
        call(&workspace, "add_row", json!({ "table": table, "project": project, "values": values }));
    }
    assert_eq!(uses(), Some(2), "two projects, however often each of them names it");
}
