//! Entering people reached in the real window: a block from another program's clipboard, what
//! is refused of it, undo, and the figures after a restart.
//!
//! The core sets the scene before the window is there; what is true then the window says.

use std::path::{Path, PathBuf};

use bilan_core::domain::Lang;
use bilan_core::{Ctx, Workspace, api};
use serde_json::{Value, json};

use crate::app::{Home, Window, program};
use crate::{ENTER, SCREEN, clipboard};

/// A workspace with an open quarter and a line of people reached in each of two places.
struct Sheet {
    path: PathBuf,
    /// Where the window shows the grid.
    place: String,
}

impl Sheet {
    fn new(home: &Home) -> Sheet {
        let path = home.folder("documents/Reach.bilan");
        let ctx = Ctx::here(Lang::EN);
        let workspace = Workspace::create(&path, &ctx).unwrap();
        let call = |name: &str, input: Value| -> String {
            let answer = api::call(&workspace, &ctx, name, input).unwrap();
            answer["row"].as_str().unwrap().to_owned()
        };
        let project = call("add_row", json!({ "table": "project", "values": { "title": "Safe roads" } }));
        let period = json!({ "code": "2025Q2", "start_day": "2025-04-01", "end_day": "2025-06-30" });
        let period = call("add_row", json!({ "table": "period", "project": project, "values": period }));
        let indicator = json!({ "text": "People assisted", "measure": "people", "by_sex": "1" });
        let indicator =
            call("add_row", json!({ "table": "indicator", "project": project, "values": indicator }));
        for place in ["Zarqa", "مأدبا 🎒"] {
            let line = json!({ "project": project, "kind": "direct", "period": period,
                "indicator": indicator, "place": place });
            call("add_reach_line", line);
        }
        Sheet { path, place: format!("reach/{project}/direct/{period}") }
    }

    async fn open(&self, program: &Path, home: &Home) -> Window {
        let window = Window::open(program, home, &[&self.path.display().to_string()]).await;
        window.part("workspace").await;
        window.go(&self.place).await;
        window.part("grid").await;
        window
    }
}

/// The cell at a row and column, from 0: line, place, women, men, others, total.
fn cell(row: usize, column: usize) -> String {
    format!("[data-spot=\"{row}:{column}\"]")
}

async fn paste(window: &Window, row: usize, column: usize, block: &str) {
    clipboard::copy(block);
    window.find(&cell(row, column)).await.click().await.unwrap();
    window.ctrl(false, 'v').await;
}

#[tokio::test]
async fn a_pasted_block_is_mended_undone_and_there_after_a_restart() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    let sheet = Sheet::new(&home);
    let window = sheet.open(&program, &home).await;

    paste(&window, 0, 2, "1,240\t3.5\r\n0\t\r\n").await;
    window.until_count("refused-cell", 1).await;
    window.until_says("not a whole number").await;
    window.look("15-reach-refused").await;
    window.press("refused-next").await;
    window.type_keys(&format!("7{ENTER}")).await;
    window.until_count("refused-cell", 0).await;
    window.until_text(&cell(0, 5), "1,247").await;

    paste(&window, 1, 2, "9\t9\t9\n").await;
    window.until_text(&cell(1, 5), "27").await;
    window.find(&cell(1, 2)).await.click().await.unwrap();
    window.ctrl(false, 'z').await;
    window.until_text(&cell(1, 2), "0").await;
    window.until_text(&cell(1, 3), "").await;
    window.close().await;
    home.until_free(&sheet.path).await;

    let again = sheet.open(&program, &home).await;
    for (column, text) in [(2, "1,240"), (3, "7"), (4, ""), (5, "1,247")] {
        again.until_text(&cell(0, column), text).await;
    }
    for (column, text) in [(1, "مأدبا 🎒"), (2, "0"), (3, ""), (4, "")] {
        again.until_text(&cell(1, column), text).await;
    }
    again.look("16-reach-kept").await;
    again.close().await;
}

#[tokio::test]
async fn what_no_count_can_be_is_refused_beside_its_cell_and_nothing_else_is_lost() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    let sheet = Sheet::new(&home);
    let window = sheet.open(&program, &home).await;

    paste(&window, 0, 2, "3.5\t-2\t1000000000000000000\n12\ttwelve\t3\n").await;
    window.until_count("refused-cell", 4).await;
    for reason in ["not a whole number", "below zero", "people on Earth", "“twelve” is not a number"] {
        window.until_says(reason).await;
    }
    for (spot, text) in [(cell(0, 3), "-2"), (cell(1, 2), "12"), (cell(1, 4), "3"), (cell(1, 5), "15")] {
        window.until_text(&spot, text).await;
    }
    window.press("refused-discard").await;
    window.until_text(&cell(0, 3), "").await;

    window.press("add-line").await;
    // The driver's own keys know no emoji.
    window.paste("line-place", "الزرقاء 🏫").await;
    window.press("line-add").await;
    window.until_text(&cell(2, 1), "الزرقاء 🏫").await;

    paste(&window, 2, 2, "Full name\tGirls\nAmina Haddad\t4\nLina Saleh\t5\n").await;
    window.part("personal").await;
    window.until_says("names of people").await;
    window.look("17-reach-personal").await;
    window.press("personal-nothing").await;
    window.until_count("personal", 0).await;
    window.until_text(&cell(2, 2), "").await;

    window.press("close-period").await;
    window.part("period-closed").await;
    window.find(&cell(1, 2)).await.click().await.unwrap();
    window.type_keys("5").await;
    window.until_says("closed this period on").await;
    window.until_text(&cell(1, 2), "12").await;
    window.close().await;
}
