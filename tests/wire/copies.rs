//! Copies of the workspace on the command line.

use std::fs;

use crate::run::Desk;

#[test]
fn a_copy_is_made_listed_looked_at_and_put_back() {
    let desk = Desk::example();
    let made = desk.json(&["backup"]);
    assert_eq!((made["number"].as_i64(), made["current"].as_bool()), (Some(1), Some(true)));
    let all = desk.json(&["list"]);
    let first = all[0]["id"].as_str().unwrap();
    desk.run(&["call", "delete_project", &format!(r#"{{"project":"{first}"}}"#)]).well();

    let before = desk.workspace();
    let told = desk.json(&["restore", "1", "--dry-run"]);
    assert_eq!(told["projects_back"].as_array().map(Vec::len), Some(1));
    assert_eq!(desk.workspace(), before, "looking changes nothing");
    desk.run(&["restore", "1"]).well();
    assert_eq!(desk.json(&["list"]), all);
    assert_eq!(desk.json(&["backups"])["copies"].as_array().map(Vec::len), Some(2));
    assert_eq!(desk.run(&["restore", "7"]).code, 3, "there is no such copy");
    assert!(desk.data().join("org.bilan.desktop/backups").is_dir());
}

#[test]
fn a_damaged_file_is_put_aside_and_a_copy_takes_its_place() {
    let desk = Desk::example();
    desk.run(&["backup"]).well();
    let all = desk.json(&["list"]);
    assert_eq!(desk.run(&["restore", "--replace"]).code, 3, "a sound file is not replaced");
    fs::write(desk.path("w.bilan"), "not a workspace any more").unwrap();
    assert_eq!(desk.run(&["list"]).code, 3);
    let told = desk.json(&["restore", "--replace"]);
    let aside = told["aside"].as_str().unwrap();
    assert_eq!(fs::read_to_string(desk.path(aside)).unwrap(), "not a workspace any more");
    assert_eq!(desk.json(&["list"]), all);
}

#[test]
fn what_an_import_would_change_is_copied_before() {
    let desk = Desk::example();
    desk.write("page.txt", "Titre du projet : Abri\nStatut du projet : Achevé\n");
    desk.run(&["import", "page", "page.txt"]).well();
    assert_eq!(desk.json(&["backups"])["copies"].as_array().map(Vec::len), Some(1));
    let told = desk.json(&["restore", "1", "--dry-run"]);
    assert_eq!(told["projects_gone"].as_array().map(Vec::len), Some(1), "the copy is older than the page");
}
