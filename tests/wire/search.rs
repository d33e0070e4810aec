//! Searching and the library of lessons.

use serde_json::json;

use crate::run::Desk;

#[test]
fn a_search_tells_where_its_finds_stand() {
    let desk = Desk::example();
    let hits = desk.json(&["call", "search", r#"{"query": "ct.0689"}"#]);
    assert_eq!(hits[0]["kind"], "project");
    let project = hits[0]["project"].clone();
    let shown = desk.json(&["show", project.as_str().unwrap()]);
    assert_eq!(hits[0]["project_title"], shown["title"]);
    assert_eq!(hits[0]["excerpt"], json!([{ "text": "CT.0689", "found": true }]));
    let few = desk.json(&["call", "search", r#"{"query": "de", "limit": 1}"#]);
    let mut kinds: Vec<&str> =
        few.as_array().unwrap().iter().map(|hit| hit["kind"].as_str().unwrap()).collect();
    let count = kinds.len();
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(kinds.len(), count, "at most one of each kind");
}

#[test]
fn a_lesson_is_cited_by_another_project_and_the_library_says_so() {
    let desk = Desk::example();
    let library = desk.json(&["call", "lessons", "{}"]);
    let lesson = &library["lessons"][0];
    let list = desk.json(&["list"]);
    let other = list.as_array().unwrap().iter().find(|row| row["id"] != lesson["origin"]["project"]).unwrap();
    let row = json!({ "table": "citation", "project": other["id"], "values": { "lesson": lesson["id"] } });
    desk.run(&["call", "add_row", &row.to_string()]).well();
    let library = desk.json(&["call", "lessons", "{}"]);
    let cited = &library["lessons"][0]["cited_in"];
    assert_eq!((&cited[0]["by"]["project"], &cited[0]["by"]["title"]), (&other["id"], &other["title"]));
    desk.run(&["undo"]).well();
    assert_eq!(desk.json(&["call", "lessons", "{}"])["lessons"][0]["cited_in"], json!([]));
}

#[test]
fn the_index_can_be_made_anew() {
    let desk = Desk::example();
    desk.run(&["call", "rebuild_search"]).well();
    desk.run(&["check"]).well();
    assert_eq!(desk.json(&["call", "search", r#"{"query": "track4tip"}"#])[0]["kind"], "project");
}
