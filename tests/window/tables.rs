//! A ledger in the real window: chosen in the dialog or dropped, previewed, imported and undone;
//! what is refused is saved as a list, and a file that changes meanwhile is told.
//!
//! Must not ask the core once the window is there: what is kept is what the window says.

use std::fmt::Write as _;
use std::path::PathBuf;

use bilan_core::domain::Lang;
use bilan_core::{Ctx, Workspace, api};
use serde_json::{Value, json};

use crate::SCREEN;
use crate::app::{Home, Window, program};
use crate::drag::{Hand, Outcome};

const LEDGER: &str = "\
Date,Line,Amount,Currency,Reference,Note
2025-01-31,1.1,1000.50,EUR,P-1,January
2025-02-28,9.9,200.00,EUR,P-2,February
2025-03-31,1.2,75.25,EUR,P-3,March
";

/// A workspace with one project and its budget, and the address of its entries.
fn workspace(home: &Home) -> (PathBuf, String) {
    let path = home.folder("documents/Ledger.bilan");
    let ctx = Ctx::here(Lang::EN);
    let workspace = Workspace::create(&path, &ctx).unwrap();
    let call = |name: &str, input: Value| api::call(&workspace, &ctx, name, input).unwrap();
    let values = json!({ "title": "Safe roads" });
    let added = call("add_row", json!({ "table": "project", "values": values }));
    let project = added["row"].as_str().unwrap().to_owned();
    call("start_budget", json!({ "project": project, "structure": "blank", "currency": "EUR" }));
    let budget = "1.1\tCoordination\t\t\t\t10,000.00\n1.2\tLegal advice\t\t\t\t5,000.00";
    call("paste_budget", json!({ "project": project, "text": budget, "language": "en" }));
    (path, format!("money/{project}/entries"))
}

#[tokio::test]
async fn a_ledger_is_imported_but_one_row_and_undone() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    let (path, place) = workspace(&home);
    let ledger = home.folder("documents/ledger.csv");
    std::fs::write(&ledger, LEDGER).unwrap();
    let window = Window::open(&program, &home, &[&path.display().to_string()]).await;
    window.part("workspace").await;
    window.go(&place).await;

    window.press("import-a-table").await;
    home.answers(&[&ledger]);
    window.press("choose-table").await;
    window.until_text("[data-testid=count-new]", "2").await;
    window.until_text("[data-testid=count-refused]", "1").await;
    window.look("22-table").await;

    let list = home.folder("documents/refused");
    home.answers(&[&list]);
    window.press("save-list").await;
    window.until_says("refused.csv").await;
    let list = std::fs::read_to_string(list.with_extension("csv")).unwrap();
    assert!(list.starts_with('\u{feff}') && list.contains("P-2") && !list.contains("P-1"), "{list}");

    window.press("import-table").await;
    window.part("table-done").await;
    window.look("23-table-imported").await;
    window.press("open-imported-rows").await;
    window.until_says("January").await;
    window.until_says("March").await;
    window.ctrl(false, 'z').await;
    window.until_not_says("January").await;
    window.close().await;
}

#[tokio::test]
async fn a_large_table_stays_with_the_shell_and_its_change_is_told() {
    let Some(program) = program() else { return };
    let _screen = SCREEN.lock().await;
    let home = Home::new();
    let (path, place) = workspace(&home);
    let ledger = home.folder("documents/large.csv");
    let mut text = String::from("Date,Line,Amount,Currency,Reference,Note\n");
    for row in 1..=6_000 {
        let note = "Payment of the quarter for offices, boats and roads along the coast";
        writeln!(text, "2025-01-31,1.1,10.50,EUR,P-{row},{note}").unwrap();
    }
    std::fs::write(&ledger, &text).unwrap();
    let window = Window::open(&program, &home, &[&path.display().to_string()]).await;
    window.part("workspace").await;
    window.go(&place).await;
    window.part("import-a-table").await;

    let mut hand = Hand::take(&[&ledger]);
    hand.over_window();
    window.part("drop-here").await;
    assert_eq!(hand.let_go(), Outcome::Taken);
    window.until_text("[data-testid=count-new]", "6,000").await;

    writeln!(text, "2025-01-31,1.1,10.50,EUR,P-0,one more").unwrap();
    std::fs::write(&ledger, &text).unwrap();
    window.press("import-table").await;
    window.until_says("was changed since it was looked at").await;
    window.close().await;
}
