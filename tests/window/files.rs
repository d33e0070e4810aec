//! Files kept with a project in the real window: chosen in the dialog, dropped on their list,
//! opened and saved as copies; what cannot be kept is named where it was to go.
//!
//! Must not ask the core once the window is there: what is kept is what comes out again.

use std::path::{Path, PathBuf};

use bilan_core::domain::Lang;
use bilan_core::{Ctx, Workspace, api};
use serde_json::json;

use crate::SCREEN;
use crate::app::{Home, PATIENCE, Window, program};
use crate::drag::{Hand, Outcome};

const LIST: &str = "[data-testid=files-of-project]";

/// A workspace with one project, and the address of its files.
fn workspace(home: &Home) -> (PathBuf, String) {
    let path = home.folder("documents/Files.bilan");
    let ctx = Ctx::here(Lang::EN);
    let workspace = Workspace::create(&path, &ctx).unwrap();
    let project = json!({ "table": "project", "values": { "title": "Safe roads" } });
    let added = api::call(&workspace, &ctx, "add_row", project).unwrap();
    (path, format!("project/{}/files?edit", added["row"].as_str().unwrap()))
}

/// A photo as a phone makes them, small.
fn photo(path: &Path) -> Vec<u8> {
    let picture = image::RgbImage::from_fn(640, 480, |x, y| {
        image::Rgb([u8::try_from(x / 4).unwrap(), u8::try_from(y / 3).unwrap(), 96])
    });
    picture.save(path).unwrap();
    std::fs::read(path).unwrap()
}

/// The middle of an element on the screen: no window manager has moved the window.
async fn middle(window: &Window, css: &str) -> (i16, i16) {
    let script = format!(
        "const part = document.querySelector({css:?});
         part.scrollIntoView({{ block: 'center' }});
         const {{ x, y, width, height }} = part.getBoundingClientRect();
         return [Math.round(x + width / 2), Math.round(y + height / 2)];"
    );
    let at = window.run(&script).await;
    let point = |side: usize| i16::try_from(at[side].as_i64().unwrap()).unwrap();
    (point(0), point(1))
}

async fn drop_on_list(window: &Window, files: &[&Path]) {
    let at = middle(window, LIST).await;
    let mut hand = Hand::take(files);
    hand.over(at);
    window.find("html[data-dropping]").await;
    assert_eq!(hand.let_go(), Outcome::Taken, "{files:?}");
}

/// Waits until a file holds these bytes: the copy is written before the window says so.
async fn until_holds(file: &Path, bytes: &[u8]) {
    let begun = std::time::Instant::now();
    while std::fs::read(file).ok().as_deref() != Some(bytes) {
        assert!(begun.elapsed() < PATIENCE, "{} does not hold what was attached", file.display());
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn files_are_attached_opened_and_saved_as_copies() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    let (path, place) = workspace(&home);
    let chosen = home.folder("documents/Atelier à Zarqa.png");
    let bytes = photo(&chosen);
    let window = Window::open(&program, &home, &[&path.display().to_string()]).await;
    window.part("workspace").await;
    window.go(&place).await;

    home.answers(&[&chosen]);
    window.press("add-attachment").await;
    window.until_count("thumbnail", 1).await;

    let minutes = home.folder("documents/Minutes (مأدبا).txt");
    std::fs::write(&minutes, "People came.\n").unwrap();
    drop_on_list(&window, &[&minutes]).await;
    window.until_count("row", 2).await;
    window.look("12-files").await;

    // What the person has may go: the workspace holds it now.
    std::fs::remove_file(&chosen).unwrap();
    window.close().await;
    drop(window);
    home.until_free(&path).await;
    let window = Window::open(&program, &home, &[&path.display().to_string()]).await;
    window.part("workspace").await;
    window.go(&place).await;
    window.until_count("thumbnail", 1).await;
    window.press("row-open").await;

    window.press("open-attachment").await;
    let opened = copy_opened(&home).await;
    assert_eq!(opened.file_name().unwrap(), "Atelier à Zarqa.png");
    until_holds(&opened, &bytes).await;

    let saved = home.folder("documents/Copie.png");
    home.answers(&[&saved]);
    window.press("save-attachment").await;
    until_holds(&saved, &bytes).await;
    let asked = home.asked().join("\n");
    assert!(asked.contains("Atelier à Zarqa.png"), "the name is proposed: {asked}");
    window.until_says("Copie.png").await;
    window.close().await;
}

/// The file that the program handed to a viewer, once it did.
async fn copy_opened(home: &Home) -> PathBuf {
    let begun = std::time::Instant::now();
    loop {
        if let Some(file) = home.shown("opened").pop() {
            return file;
        }
        assert!(begun.elapsed() < PATIENCE, "no copy was opened");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_kept_is_named_and_the_others_are_kept() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    let (path, place) = workspace(&home);
    let window = Window::open(&program, &home, &[&path.display().to_string()]).await;
    window.part("workspace").await;
    window.go(&place).await;
    window.part("files-of-project").await;

    let empty = home.folder("documents/Empty.pdf");
    std::fs::write(&empty, "").unwrap();
    let kept = home.folder("documents/Kept.txt");
    std::fs::write(&kept, "Minutes").unwrap();
    drop_on_list(&window, &[&empty, &kept]).await;
    window.until_count("row", 1).await;
    window.find(&format!("{LIST} [role=alert] p")).await;
    let alert = "return document.querySelector('[data-testid=files-of-project] [role=alert]').innerText";
    let said = window.run(alert).await;
    assert!(said.as_str().unwrap().contains("Empty.pdf"), "{said}");

    let huge = home.folder("documents/Film.mp4");
    std::fs::File::create(&huge).unwrap().set_len(60 * 1024 * 1024).unwrap();
    drop_on_list(&window, &[&huge]).await;
    window.until_says("Film.mp4").await;
    window.until_count("row", 1).await;
    window.look("13-file-refused").await;
    window.close().await;
}
