//! The real window, driven as a person would: the example, an import, undo, a report,
//! another language, another day. One picture of each screen is kept as an artefact.
//!
//! Must not ask the core: what is true is what the window says and what lies on the disk.

mod app;
mod clipboard;
mod drag;
mod export;
mod files;
mod grid;
mod report;
mod tables;

use std::path::Path;
use std::sync::LazyLock;

use tokio::sync::Mutex;

use crate::app::{Home, Window, program};
use crate::drag::{Hand, Outcome};

/// One window at a time: two browsers at once starve each other on a small machine.
static SCREEN: LazyLock<Mutex<()>> = LazyLock::new(|| Mutex::new(()));

/// The key, as WebDriver writes it.
const ENTER: char = '\u{e007}';

const PAGE: &str = include_str!("page.txt");

#[tokio::test]
async fn from_the_example_to_a_report() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    let window = Window::open(&program, &home, &[]).await;
    window.part("new-workspace").await;
    window.look("1-empty").await;

    window.press("try-example").await;
    window.until_count("project-row", 6).await;
    window.look("2-projects").await;

    window.write("search", "CT.0689").await;
    window.until_count("project-row", 1).await;
    window.press("project-row").await;
    window.until_says("4788").await;
    window.look("3-project").await;

    let pdf = home.folder("documents/paraguay.pdf");
    save_report(&window, &home, &pdf).await;
    window.look("4-report").await;
    let asked = home.asked().join("\n");
    assert!(asked.contains("CT-0689-project-"), "a file name is proposed: {asked}");
    assert_report(&pdf);
    window.press("reveal-file").await;
    window.press("open-file").await;
    home.until_shown("revealed", &pdf).await;
    home.until_shown("opened", &pdf).await;
    window.close().await;
}

#[tokio::test]
async fn an_import_can_be_undone_and_done_again() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    let window = Window::open(&program, &home, &[]).await;
    window.press("try-example").await;
    window.until_count("project-row", 6).await;

    window.press("import-page").await;
    window.paste("paste-area", PAGE).await;
    window.press("preview").await;
    window.until_says("XT.0417").await;
    window.look("5-preview").await;
    window.press("confirm-import").await;
    window.until_says("Atacora").await;
    window.look("6-imported").await;

    window.go("projects").await;
    window.until_count("project-row", 7).await;
    window.ctrl(false, 'z').await;
    window.until_count("project-row", 6).await;
    window.ctrl(true, 'z').await;
    window.until_count("project-row", 7).await;
    window.press("history").await;
    window.look("7-history").await;
    window.close().await;
}

#[tokio::test]
async fn a_page_dropped_on_the_window_is_previewed_and_kept() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    home.answers(&[&home.folder("documents/Kept.bilan")]);
    let window = Window::open(&program, &home, &[]).await;
    window.press("new-workspace").await;
    window.part("import-page").await;

    let page = home.folder("documents/L’eau potable (Atacora).txt");
    std::fs::write(&page, PAGE).unwrap();
    let mut hand = Hand::take(&[&page]);
    hand.over_window();
    window.part("drop-here").await;
    window.picture("10-dragged").await;
    hand.back();
    window.until_count("drop-here", 0).await;
    hand.over_window();
    window.part("drop-here").await;
    assert_eq!(hand.let_go(), Outcome::Taken);
    window.until_count("drop-here", 0).await;

    window.until_says("XT.0417").await;
    window.until_says("L’eau potable (Atacora).txt").await;
    window.look("11-dropped").await;
    window.press("confirm-import").await;
    window.part("make-report").await;
    window.go("projects").await;
    window.until_count("project-row", 1).await;
    window.close().await;
}

#[tokio::test]
async fn pages_dropped_before_a_workspace_is_open_wait_for_it() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    home.answers(&[&home.folder("documents/Kept.bilan")]);
    let window = Window::open(&program, &home, &[]).await;
    window.part("new-workspace").await;

    let pages = ["XT.0417", "XT.0418"].map(|code| {
        let page = home.folder("documents").join(format!("{code}.txt"));
        std::fs::write(&page, PAGE.replace("XT.0417", code).replace("l’Atacora", code)).unwrap();
        page
    });
    drop_on(&window, &[&pages[0], &pages[1]]).await;
    window.part("pages-waiting").await;
    window.look("12-waiting").await;

    window.press("new-workspace").await;
    window.until_count("sheet", 2).await;
    for page in [1, 2] {
        window.find(&format!("li:nth-child({page}) > [data-testid=sheet][aria-current]")).await;
        window.press("confirm-import").await;
        window.find(&format!("li:nth-child({page}) > [data-testid=sheet] [data-state=imported]")).await;
    }
    window.part("open-imported").await;
    window.look("13-both-kept").await;
    window.go("projects").await;
    window.until_count("project-row", 2).await;
    window.close().await;
}

#[tokio::test]
async fn a_workspace_dropped_on_the_window_is_opened_in_place_of_another() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    let workspace = home.folder("documents/Kept.bilan");
    home.answers(&[&workspace]);
    let window = Window::open(&program, &home, &[]).await;
    window.press("new-workspace").await;
    window.part("import-page").await;
    window.press("workspace").await;
    window.press("close-workspace").await;
    window.press("try-example").await;
    window.press("project-row").await;
    window.part("make-report").await;

    drop_on(&window, &[&workspace]).await;
    window.until_text("[data-testid=workspace]", "Kept").await;
    // Not the place where the other workspace had been left.
    window.part("import-page").await;
    window.until_count("project-row", 0).await;

    for refused in ["foreign.bilan", "folder"] {
        let refused = home.folder("documents").join(refused);
        match refused.extension() {
            Some(_) => std::fs::write(&refused, "this is not a workspace").unwrap(),
            None => std::fs::create_dir(&refused).unwrap(),
        }
        drop_on(&window, &[&refused]).await;
        window.until_says(&refused.display().to_string()).await;
    }
    window.until_text("[data-testid=workspace]", "Kept").await;
    window.close().await;
}

#[tokio::test]
async fn characters_that_a_report_cannot_draw_are_named() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    home.answers(&[&home.folder("documents/Kept.bilan")]);
    let window = Window::open(&program, &home, &[]).await;
    window.press("new-workspace").await;
    window.press("import-page").await;
    window.paste("paste-area", &PAGE.replace("l’Atacora", "l’Atacora \u{1F600}")).await;
    window.press("preview").await;
    window.press("confirm-import").await;
    save_report(&window, &home, &home.folder("documents/smile.pdf")).await;
    window.until_says("U+1F600").await;
    assert_eq!(window.count("uncovered").await, 1, "the workbook is drawn by another program's fonts");
    window.look("14-uncovered").await;
    window.close().await;
}

#[tokio::test]
async fn a_deliverable_that_was_typed_is_there_after_a_restart() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    let workspace = home.folder("documents/Typed.bilan");
    home.answers(&[&workspace]);
    let window = Window::open(&program, &home, &[]).await;
    window.press("new-workspace").await;
    window.press("new-project").await;
    window.write("new-project-title", &format!("Pumps for schools{ENTER}")).await;
    window.press("add-deliverable").await;
    window.write("field-text", &format!("Twenty pumps with a committee{ENTER}")).await;
    window.until_count("row-actions", 1).await;
    window.write("field-quantity", &format!("-20{ENTER}")).await;
    window.find("[data-testid=field-quantity][aria-invalid=true]").await;
    window.look("10-refused-value").await;
    window.close().await;
    home.until_free(&workspace).await;

    let again = Window::open(&program, &home, &[&workspace.display().to_string()]).await;
    // It opens where it was left: the project, being edited.
    again.part("rows-deliverable").await;
    again.until_says("Twenty pumps with a committee").await;
    again.look("11-editing").await;
    again.close().await;
}

#[tokio::test]
async fn the_window_speaks_another_language_at_once_and_remembers_it() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    let workspace = home.folder("documents/Kept.bilan");
    home.answers(&[&workspace]);
    let window = Window::open(&program, &home, &[]).await;
    window.press("new-workspace").await;
    window.part("import-page").await;
    let english = window.words().await;
    window.press("language").await;
    window.press("language-fr").await;
    window.until_not_says(&english).await;
    window.look("8-french").await;
    let french = window.words().await;
    window.close().await;
    home.until_free(&workspace).await;

    let again = Window::open(&program, &home, &[&workspace.display().to_string()]).await;
    again.part("import-page").await;
    assert_eq!(again.words().await, french, "the same workspace in the same language as when it was closed");
    again.close().await;
}

#[tokio::test]
async fn a_file_that_is_no_workspace_is_refused_in_words() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    let foreign = home.folder("documents/foreign.bilan");
    std::fs::write(&foreign, "this is not a workspace").unwrap();
    home.answers(&[&foreign]);
    let window = Window::open(&program, &home, &[]).await;
    window.press("open-workspace").await;
    window.until_says("foreign.bilan").await;
    window.look("9-refused").await;
    window.close().await;

    let opened_by_the_desktop = Window::open(&program, &home, &[&foreign.display().to_string()]).await;
    opened_by_the_desktop.until_says("foreign.bilan").await;
    opened_by_the_desktop.close().await;
    assert_eq!(std::fs::read(&foreign).unwrap(), b"this is not a workspace", "nothing is written to it");
}

#[tokio::test]
async fn the_page_reaches_nothing_but_our_own_call() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    let window = Window::open(&program, &home, &[]).await;
    for door in [
        "plugin:dialog|open",
        "plugin:dialog|save",
        "plugin:event|emit",
        "plugin:window|close",
        "plugin:opener|open_path",
    ] {
        let refused = format!(
            "return window.__TAURI_INTERNALS__.invoke('{door}', {{ options: {{}} }}).then(() => 'opened', error => String(error))"
        );
        let answer = window.run(&refused).await;
        assert!(answer.as_str().unwrap().contains("not allowed"), "{door} is shut to the page: {answer}");
    }
    let outside = "return fetch('http://127.0.0.1:9/').then(() => 'reached', error => error.name)";
    assert_eq!(window.run(outside).await, "TypeError", "the page has no network");
    assert_eq!(window.run("return typeof window.__TAURI__").await, "undefined");
    window.close().await;
}

/// Drags files from another program onto the window and lets go once it shows that they may come.
async fn drop_on(window: &Window, files: &[&Path]) {
    let mut hand = Hand::take(files);
    hand.over_window();
    window.part("drop-here").await;
    assert_eq!(hand.let_go(), Outcome::Taken, "{files:?}");
    window.until_count("drop-here", 0).await;
}

async fn save_report(window: &Window, home: &Home, pdf: &Path) {
    home.answers(&[pdf]);
    window.press("make-report").await;
    window.press("save-report").await;
    window.until_count("written-file", 2).await;
}

fn assert_report(pdf: &Path) {
    let bytes = std::fs::read(pdf).unwrap();
    assert!(bytes.starts_with(b"%PDF-"), "a PDF lies where the person said");
    let workbook = std::fs::read(pdf.with_extension("xlsx")).unwrap();
    assert!(workbook.starts_with(b"PK"), "the workbook lies beside it under the same name");
}
