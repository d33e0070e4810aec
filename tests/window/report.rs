//! The screen of a report in the real window: its pages are drawn from their bytes, words reach
//! them, and the sealed files lie where the person says.
//!
//! Must not ask the core once the window is there: what is told is what the window shows.

use bilan_core::domain::Lang;
use bilan_core::{Ctx, Workspace, api, example};
use serde_json::json;

use crate::SCREEN;
use crate::app::{Home, Window, program};

const PROJECT: &str = "Rutas Seguras";

#[tokio::test]
async fn the_pages_of_a_report_are_drawn_and_follow_its_words() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    let path = home.folder("documents/Example.bilan");
    let report = {
        let ctx = Ctx::here(Lang::EN);
        let workspace = Workspace::create(&path, &ctx).unwrap();
        example::add(&workspace, &ctx).unwrap();
        let project = workspace.find_project(PROJECT).unwrap();
        let begin = json!({ "project": project, "template": "harmonised", "language": "en" });
        let begun = api::call(&workspace, &ctx, "begin_report", begin).unwrap();
        begun["report"]["id"].as_str().unwrap().to_owned()
    };

    let window = Window::open(&program, &home, &[&path.display().to_string()]).await;
    window.part("workspace").await;
    window.go(&format!("report/{report}")).await;
    window.find("[data-testid=sheet] [data-drawn] canvas").await;
    window.part("prose").await;
    window.look("17-report").await;

    window.run("document.querySelector('[data-testid=prose]').focus()").await;
    window.type_keys("Many people came.").await;
    window.find("[data-testid=keeping][data-keeping=kept]").await;
    window.find("[data-testid=sheet] [data-drawn='2'] canvas").await;
    window.close().await;
}
