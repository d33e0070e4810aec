//! The raw export in the real window: entries as a flat table where the person says; nothing is
//! written where the dialog is left.
//!
//! Must not ask the core once the window is there: what is exported is what lies on the disk.

use std::path::Path;

use bilan_core::domain::Lang;
use bilan_core::{Ctx, Workspace, api, example};
use serde_json::json;

use crate::SCREEN;
use crate::app::{Home, Window, program};

const PROJECT: &str = "Rutas Seguras";

#[tokio::test]
async fn entries_are_exported_where_the_person_says() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    let path = home.folder("documents/Example.bilan");
    let (project, keys) = {
        let ctx = Ctx::here(Lang::EN);
        let workspace = Workspace::create(&path, &ctx).unwrap();
        example::add(&workspace, &ctx).unwrap();
        let project = workspace.find_project(PROJECT).unwrap();
        let page = api::call(&workspace, &ctx, "entries", json!({ "project": project })).unwrap();
        let entries = page["entries"].as_array().unwrap();
        assert_eq!(page["count"], entries.len(), "all of them are on the first page");
        let all = entries.iter().map(|entry| entry["id"].as_str().unwrap().to_owned());
        (project, all.collect::<Vec<String>>())
    };
    assert!(!keys.is_empty(), "the example has entries");

    let window = Window::open(&program, &home, &[&path.display().to_string()]).await;
    window.part("workspace").await;
    window.go(&format!("money/{project}")).await;
    window.press("export-tables").await;
    window.part("export-format").await;
    // An element found once may be drawn anew while the dialog opens.
    window.run("document.querySelector('[data-testid=export-format] input[value=csv]').click()").await;
    window.part("export-bom").await;
    window.look("15-export").await;

    // The person thinks better of it: the choice stays, nothing is written. Then the ending is
    // put where it was not typed.
    home.answers(&[Path::new("-"), &home.folder("documents/spent")]);
    window.press("save-export").await;
    home.until_asked(1).await;
    window.find("[data-testid=save-export]:not([data-loading])").await;
    assert_eq!(window.count("written-file").await, 0);
    window.press("save-export").await;
    window.part("written-file").await;
    window.look("16-exported").await;
    let asked = home.asked().join("\n");
    assert!(asked.contains("-entries.csv"), "a name is proposed: {asked}");

    let file = home.folder("documents/spent.csv");
    let table = std::fs::read_to_string(&file).unwrap();
    assert!(table.starts_with('\u{feff}'), "Excel is told that it is UTF-8");
    for key in &keys {
        assert_eq!(table.matches(key.as_str()).count(), 1, "each entry stands once: {key}\n{table}");
    }
    assert_eq!(table.lines().count(), keys.len() + 1, "the headings and a row each:\n{table}");
    window.press("reveal-file").await;
    home.until_shown("revealed", &file).await;
    window.close().await;
}
