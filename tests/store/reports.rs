//! Reports that are kept: written, remarked on, turned, sealed, corrected, each as a step.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bilan_core::domain::ReportState;
use bilan_core::seal::{self, VerifiedAs};
use bilan_core::{Access, Ctx, Error, Workspace, api};
use bilan_tests::cases::cases;
use proptest::prelude::*;
use rusqlite::Connection;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{ctx, ctx_after, edit, everything, example, newest, open, steps};

/// A template that asks for texts.
const NARRATIVE: &str = "harmonised";

fn call(workspace: &Workspace, name: &str, input: Value) -> Value {
    api::call(workspace, &ctx(), name, input.clone())
        .unwrap_or_else(|error| panic!("{name} {input}: {error}"))
}

fn refused(workspace: &Workspace, name: &str, input: Value) -> String {
    match api::call(workspace, &ctx(), name, input.clone()) {
        Err(Error::Refused(refused)) => refused.code,
        other => panic!("{name} {input} should be refused: {other:?}"),
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).to_owned()
}

/// A workspace with a report of TRACK4TIP in Portuguese, and its key.
fn begun() -> (TempDir, PathBuf, Workspace, String) {
    let (folder, path) = example();
    let workspace = open(&path);
    let begun = begin(&workspace);
    (folder, path, workspace, begun)
}

fn begin(workspace: &Workspace) -> String {
    let input = json!({ "project": "TRACK4TIP", "template": NARRATIVE, "language": "pt" });
    text(&call(workspace, "begin_report", input)["report"]["id"])
}

fn turn(workspace: &Workspace, report: &str, to: &str) -> Value {
    let input = json!({ "report": report, "to": to, "reason": "Falta um valor.", "remarks_open": true });
    call(workspace, "turn_report", input)
}

fn write(workspace: &Workspace, report: &str, section: &str, words: &str) -> Value {
    call(workspace, "write_section", json!({ "report": report, "section": section, "text": words }))
}

fn show(workspace: &Workspace, report: &str) -> Value {
    call(workspace, "show_report", json!({ "report": report }))
}

fn section<'s>(shown: &'s Value, id: &str) -> &'s Value {
    let sections = shown["sections"].as_array().unwrap();
    sections.iter().find(|it| it["id"] == id).unwrap_or_else(|| panic!("no section {id}"))
}

/// Turns a report until it is approved.
fn approve(workspace: &Workspace, report: &str) {
    turn(workspace, report, "review");
    turn(workspace, report, "approved");
}

/// The bytes of a sealed report.
fn sealed(workspace: &Workspace, report: &str) -> (Vec<u8>, Vec<u8>) {
    let files = call(workspace, "make_sealed", json!({ "report": report }));
    let bytes = |name: &str| STANDARD.decode(files[name].as_str().unwrap()).unwrap();
    (bytes("pdf"), bytes("xlsx"))
}

#[test]
fn a_report_is_begun_and_told_with_what_its_template_asks() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let before = everything(&workspace);
    let report = begin(&workspace);
    assert_eq!(newest(&workspace).name.op, "begin-report");
    let shown = show(&workspace, &report);
    let row = &shown["report"];
    assert_eq!(
        (&row["state"], &row["audience"], &row["language"]),
        (&json!("draft"), &json!("donor"), &json!("pt"))
    );
    assert!(row["template_version"].as_u64().unwrap() >= 1, "{row}");
    let overall = section(&shown, "overall");
    assert_eq!(
        (&overall["asks"], &overall["text"], &overall["words"]),
        (&json!("question"), &json!(""), &json!(0))
    );
    assert!(!text(&overall["title"]).is_empty());
    let listed = call(&workspace, "list_reports", json!({ "project": "TRACK4TIP" }));
    assert_eq!(listed[0]["id"], json!(report));
    assert_eq!(call(&workspace, "list_reports", json!({})).as_array().unwrap().len(), 1);
    assert_eq!(call(&workspace, "list_reports", json!({ "project": "CT.0689" })), json!([]));
    workspace.undo(&ctx()).unwrap();
    assert_eq!(call(&workspace, "list_reports", json!({})), json!([]), "it was one step");
    assert_eq!(everything(&workspace), before);
}

#[test]
fn a_report_of_what_is_not_there_is_refused() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let begin = |more: Value| {
        let mut input = json!({ "project": "TRACK4TIP", "template": NARRATIVE });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        refused(&workspace, "begin_report", input)
    };
    assert_eq!(begin(json!({ "template": "unheard_of" })), "template-unknown");
    assert_eq!(begin(json!({ "language": "de" })), "language-unknown");
    assert_eq!(begin(json!({ "period": "1999Q1" })), "period-unknown");
    assert_eq!(begin(json!({ "agreement": "N-999" })), "agreement-unknown");
    assert_eq!(refused(&workspace, "show_report", json!({ "report": "nobody" })), "report-unknown");
}

#[test]
fn what_is_written_in_a_section_is_kept_counted_and_undone() {
    let (_folder, _path, workspace, report) = begun();
    let written = write(&workspace, &report, "overall", "As três oficinas correram bem.");
    assert_eq!((&written["text"], &written["words"]), (&json!("As três oficinas correram bem."), &json!(5)));
    write(&workspace, &report, "overall", "As quatro oficinas correram bem.");
    assert_eq!(section(&show(&workspace, &report), "overall")["text"], "As quatro oficinas correram bem.");
    workspace.undo(&ctx()).unwrap();
    assert_eq!(section(&show(&workspace, &report), "overall")["text"], "As três oficinas correram bem.");
    workspace.undo(&ctx()).unwrap();
    assert_eq!(section(&show(&workspace, &report), "overall")["text"], "");
    let at = |section: &str| json!({ "report": report, "section": section, "text": "x" });
    assert_eq!(refused(&workspace, "write_section", at("unheard_of")), "section-unknown");
    assert_eq!(refused(&workspace, "write_section", at("matrix")), "section-not-written");
}

#[test]
fn what_is_typed_in_one_go_is_one_step() {
    let (_folder, _path, workspace, report) = begun();
    let later = |seconds: i64, words: &str| {
        let input = json!({ "report": report, "section": "overall", "text": words });
        api::call(&workspace, &ctx_after(seconds), "write_section", input).unwrap();
    };
    write(&workspace, &report, "overall", "A");
    let before = steps(&workspace).len();
    later(100, "As");
    later(103, "As oficinas");
    later(106, "As oficinas correram bem.");
    assert_eq!(steps(&workspace).len(), before + 1);
}

#[test]
fn a_rewrite_of_the_project_leaves_reports_alone() {
    let (_folder, _path, workspace, report) = begun();
    write(&workspace, &report, "overall", "Fica.");
    call(&workspace, "comment_section", json!({ "report": report, "section": "overall", "text": "Mais." }));
    let id = workspace.find_project("TRACK4TIP").unwrap();
    // Every row of the project is written anew, in the language of the report and in its own.
    for language in ["pt", "fr"] {
        let project = workspace.project(&id, Some(language.parse().unwrap())).unwrap();
        workspace
            .keep_projects(&ctx(), bilan_core::op::Op::UpdateFromPage, "x", &[(project, Vec::new())])
            .unwrap();
    }
    let shown = show(&workspace, &report);
    let overall = section(&shown, "overall");
    assert_eq!((&overall["text"], &overall["comments"][0]["text"]), (&json!("Fica."), &json!("Mais.")));
}

#[test]
fn remarks_stand_beside_their_section_until_they_are_settled() {
    let (_folder, _path, workspace, report) = begun();
    let remark = json!({ "report": report, "section": "overall", "text": "Which workshops?" });
    let made = call(&workspace, "comment_section", remark);
    assert_eq!((&made["who"], &made["settled"]), (&json!("tester"), &json!(false)));
    let shown = show(&workspace, &report);
    assert_eq!(section(&shown, "overall")["comments"], json!([made]));
    assert_eq!(shown["report"]["open_comments"], json!(1));
    let settled = call(&workspace, "settle_comment", json!({ "comment": made["id"], "settled": true }));
    assert_eq!(settled["settled"], json!(true));
    assert_eq!(show(&workspace, &report)["report"]["open_comments"], json!(0));
    let empty = json!({ "report": report, "section": "overall", "text": " " });
    assert_eq!(refused(&workspace, "comment_section", empty), "value-needed");
}

#[test]
fn a_report_goes_its_way_and_no_other() {
    let (_folder, _path, workspace, report) = begun();
    let to = |state: &str| json!({ "report": report, "to": state });
    assert_eq!(refused(&workspace, "turn_report", to("approved")), "report-not-reviewed");
    assert_eq!(refused(&workspace, "turn_report", to("sent")), "report-not-approved");
    assert_eq!(refused(&workspace, "turn_report", to("draft")), "report-stands-so");
    turn(&workspace, &report, "review");
    assert_eq!(refused(&workspace, "turn_report", to("draft")), "report-reason-needed");
    assert_eq!(turn(&workspace, &report, "draft")["report"]["returned_for"], json!("Falta um valor."));
    turn(&workspace, &report, "review");
    let approved = turn(&workspace, &report, "approved");
    assert_eq!(approved["report"]["approved_by"], json!("tester"));
    assert_eq!(approved["report"]["date"], json!("2026-03-01"), "its day is fixed");
    assert_eq!(approved["seal"]["report"], json!(report));
    assert_eq!(refused(&workspace, "turn_report", to("review")), "report-approved");
    assert!(turn(&workspace, &report, "sent")["report"]["sent_at"].is_string());
}

#[test]
fn approving_insists_on_a_reason_and_on_remarks() {
    let (_folder, _path, workspace, report) = begun();
    let remark = json!({ "report": report, "section": "overall", "text": "Quantas mulheres?" });
    let remark = text(&call(&workspace, "comment_section", remark)["id"]);
    turn(&workspace, &report, "review");
    let approved = |more: Value| {
        let mut input = json!({ "report": report, "to": "approved" });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    assert_eq!(refused(&workspace, "turn_report", approved(json!({}))), "report-remarks-open");
    let reason = json!({ "reason": "O doador sabe." });
    assert_eq!(refused(&workspace, "turn_report", approved(reason.clone())), "report-remarks-open");
    let seen = json!({ "remarks_open": true });
    match api::call(&workspace, &ctx(), "turn_report", approved(seen)) {
        Err(Error::Refused(refused)) => {
            assert_eq!(refused.code, "report-not-ready");
            let words = bilan_core::text::Texts::of(bilan_core::domain::Lang::EN);
            let told = Error::Refused(refused).message(words);
            assert!(told.contains("must be mended") && told.contains("Not in the record"), "{told}");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(workspace.report(&report).unwrap().state, ReportState::Review, "nothing was sealed");
    call(&workspace, "settle_comment", json!({ "comment": remark, "settled": true }));
    call(&workspace, "turn_report", approved(reason));
    let told = call(&workspace, "report_differences", json!({ "report": report }));
    assert_eq!(told["despite"], "O doador sabe.", "it is kept in the seal");
}

#[test]
fn a_row_that_came_in_between_is_one_difference() {
    let (_folder, _path, workspace) = {
        let (folder, path) = example();
        let workspace = open(&path);
        (folder, path, workspace)
    };
    let input = json!({ "project": "Rutas Seguras", "template": "project", "language": "es" });
    let report = text(&call(&workspace, "begin_report", input)["report"]["id"]);
    approve(&workspace, &report);
    let rows = call(&workspace, "list_rows", json!({ "table": "risk", "project": "Rutas Seguras" }));
    assert!(rows.as_array().unwrap().len() > 1, "the example has risks");
    let add = json!({ "table": "risk", "project": "Rutas Seguras", "after": rows[0]["row"], "language": "es",
        "values": { "text": "El puente se cierra" } });
    call(&workspace, "add_row", add);
    let told = call(&workspace, "report_differences", json!({ "report": report }));
    let cells = told["cells"].as_array().unwrap();
    assert_eq!(cells.len(), 1, "{cells:#?}");
    assert_eq!(cells[0]["kind"], "added");
    assert!(text(&cells[0]["now"]).contains("El puente se cierra"), "{cells:#?}");
    // One that changes stays the one it was.
    let changed = json!({ "table": "risk", "row": rows[1]["row"], "field": "mitigation", "language": "es",
        "value": "Se prepara otra ruta" });
    call(&workspace, "edit_field", changed);
    let told = call(&workspace, "report_differences", json!({ "report": report }));
    let mut kinds: Vec<_> = told["cells"].as_array().unwrap().iter().map(|it| text(&it["kind"])).collect();
    kinds.sort();
    assert_eq!(kinds, ["added", "changed"], "{told:#?}");
}

#[test]
fn an_approved_report_refuses_every_change() {
    let (_folder, _path, workspace, report) = begun();
    write(&workspace, &report, "overall", "Tudo correu bem.");
    let remark = json!({ "report": report, "section": "overall", "text": "Bem." });
    let remark = text(&call(&workspace, "comment_section", remark)["id"]);
    approve(&workspace, &report);
    let before = show(&workspace, &report);
    let section = json!({ "report": report, "section": "overall", "text": "Outra coisa." });
    let row = |table: &str, row: &str| json!({ "table": table, "row": row });
    let rows = call(&workspace, "list_rows", json!({ "table": "report_section", "project": "TRACK4TIP" }));
    let kept = text(&rows[0]["row"]);
    let field =
        json!({ "table": "report_section", "row": kept, "field": "content", "value": "x", "language": "pt" });
    let audience = json!({ "table": "report", "row": report, "field": "audience", "value": "public" });
    for (name, input) in [
        ("write_section", section.clone()),
        ("comment_section", section),
        ("settle_comment", json!({ "comment": remark, "settled": true })),
        ("edit_field", field),
        ("edit_field", audience),
        ("delete_row", row("report", &report)),
        ("archive_row", row("report", &report)),
        ("delete_row", row("report_section", &kept)),
    ] {
        assert_eq!(refused(&workspace, name, input.clone()), "report-approved", "{name} {input}");
    }
    assert_eq!(show(&workspace, &report), before);
}

#[test]
fn a_sealed_report_is_handed_out_bit_for_bit_whatever_the_record_says_now() {
    let (folder, path, workspace, report) = begun();
    write(&workspace, &report, "overall", "Tudo correu **bem**.");
    approve(&workspace, &report);
    let before = sealed(&workspace, &report);
    let id = workspace.find_project("TRACK4TIP").unwrap();
    edit(&workspace, &ctx_after(60), "project", &id, "title", "Another title");
    assert_eq!(sealed(&workspace, &report), before);
    let again = call(&workspace, "remake_sealed", json!({ "report": report }));
    let same = json!({ "program": seal::PROGRAM, "same_program": true, "same_pdf": true, "same_xlsx": true,
        "same_fonts": true, "same_writers": true, "same_words": true });
    assert_eq!(again, same, "made again from what was frozen");
    let preview = call(&workspace, "preview_report", json!({ "report": report }));
    assert_eq!(preview["pdf"], json!(STANDARD.encode(&before.0)));

    drop(workspace);
    let copy = folder.path().join("copy.bilan");
    std::fs::copy(&path, &copy).unwrap();
    let other = Workspace::open(&copy, Access::Read, &ctx()).unwrap();
    assert_eq!(call(&other, "remake_sealed", json!({ "report": report })), same);
    assert_eq!(sealed(&other, &report), before);
}

#[test]
fn what_changed_since_the_seal_is_told_figure_by_figure() {
    let (_folder, _path, workspace, report) = begun();
    approve(&workspace, &report);
    let told = || call(&workspace, "report_differences", json!({ "report": report }));
    assert_eq!(told()["cells"], json!([]), "nothing changed yet");
    let id = workspace.find_project("TRACK4TIP").unwrap();
    let was = workspace.project(&id, Some("pt".parse().unwrap())).unwrap().title;
    let renamed =
        json!({ "table": "project", "row": id, "field": "title", "value": "Outro nome", "language": "pt" });
    call(&workspace, "edit_field", renamed);
    let told = told();
    let cells = told["cells"].as_array().unwrap();
    let title = cells.iter().find(|it| it["cell"] == "title").unwrap();
    assert_eq!(
        (&title["kind"], &title["sealed"], &title["now"]),
        (&json!("changed"), &json!(was), &json!("Outro nome"))
    );
    assert_eq!(told["template_changed"], json!(false));
}

#[test]
fn a_correction_is_a_report_of_its_own_with_its_reason() {
    let (_folder, _path, workspace, report) = begun();
    write(&workspace, &report, "overall", "Tudo correu bem.");
    let input = json!({ "report": report, "reason": "Um valor estava errado." });
    assert_eq!(refused(&workspace, "begin_revision", input.clone()), "report-not-approved");
    approve(&workspace, &report);
    let before = steps(&workspace).len();
    let revision = call(&workspace, "begin_revision", input);
    assert_eq!(steps(&workspace).len(), before + 1, "it is one step");
    let row = &revision["report"];
    assert_eq!((&row["revises"], &row["reason"]), (&json!(report), &json!("Um valor estava errado.")));
    assert_eq!(row["state"], json!("draft"));
    let overall = section(&revision, "overall");
    assert_eq!(overall["text"], "Tudo correu bem.");
    assert_eq!(overall["last"], json!({ "report": report, "text": "Tudo correu bem." }));
    write(&workspace, &text(&row["id"]), "overall", "Quase tudo correu bem.");
    assert_eq!(section(&show(&workspace, &report), "overall")["text"], "Tudo correu bem.");
}

#[test]
fn a_file_is_told_for_what_it_is() {
    let (_folder, _path, workspace, report) = begun();
    let draft = call(&workspace, "preview_report", json!({ "report": report }));
    let draft = STANDARD.decode(draft["pdf"].as_str().unwrap()).unwrap();
    let is = |bytes: &[u8]| seal::verify(&workspace, &ctx(), bytes).unwrap();
    assert_eq!(is(&draft).is_a, VerifiedAs::Draft);
    approve(&workspace, &report);
    let (pdf, xlsx) = sealed(&workspace, &report);
    for file in [&pdf, &xlsx] {
        let told = is(file);
        assert_eq!((told.is_a, told.stands), (VerifiedAs::Sealed, true));
        assert_eq!(told.report.unwrap().kept.id, report);
    }
    let mut changed = pdf.clone();
    changed.push(b'\n');
    assert_eq!(is(&changed).is_a, VerifiedAs::Altered);
    // The comment at the end of a ZIP: the same workbook to every reader, other bytes.
    let mut commented = xlsx.clone();
    let at = commented.len() - 2;
    commented[at] = 1;
    commented.push(b'!');
    assert_eq!(is(&commented).is_a, VerifiedAs::Altered);
    assert_eq!(is(b"%PDF-1.7 something else").is_a, VerifiedAs::Unknown);
    assert_eq!(is(b"PK nothing of ours").is_a, VerifiedAs::Unknown);
    assert_eq!(is(b"").is_a, VerifiedAs::Unknown);

    // An approval that is taken back: the copy that went out is still known.
    workspace.undo(&ctx()).unwrap();
    let told = is(&pdf);
    assert_eq!((told.is_a, told.stands), (VerifiedAs::Sealed, false));
    turn(&workspace, &report, "approved");
    assert_eq!(call(&workspace, "check", json!({}))["projects"], json!(6));
}

/// Changes the closed file as somebody else's program would.
fn damage(path: &Path, sql: &str) {
    let conn = Connection::open(path).unwrap();
    conn.pragma_update(None, "foreign_keys", false).unwrap();
    assert!(conn.execute(sql, []).unwrap() > 0, "{sql}");
}

#[test]
fn a_broken_seal_is_refused_by_name() {
    let breaks = [
        ("UPDATE seal SET pdf = x'25504446', xlsx = x'504b'", vec!["make_sealed", "preview_report", "check"]),
        ("UPDATE seal SET snapshot = x'00'", vec!["remake_sealed", "report_differences", "preview_report"]),
        ("UPDATE seal SET snapshot = pdf", vec!["remake_sealed", "report_differences"]),
        ("UPDATE seal SET report_id = 'another'", vec!["make_sealed", "report_differences", "check"]),
        ("DELETE FROM seal", vec!["make_sealed", "show_report", "preview_report", "check"]),
    ];
    for (sql, commands) in breaks {
        let (_folder, path, workspace, report) = begun();
        approve(&workspace, &report);
        drop(workspace);
        damage(&path, sql);
        let workspace = open(&path);
        for command in commands {
            let input = if command == "check" { json!({}) } else { json!({ "report": report }) };
            assert_eq!(refused(&workspace, command, input), "seal-broken", "{command} after {sql}");
        }
    }
}

#[derive(Clone, Debug)]
enum Deed {
    Write(u8),
    Comment,
    Turn(&'static str),
    Retitle(u8),
    Undo,
    Redo,
    Reopen,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        3 => any::<u8>().prop_map(Deed::Write),
        1 => Just(Deed::Comment),
        6 => prop_oneof![Just("review"), Just("approved"), Just("approved"), Just("sent"), Just("draft")]
            .prop_map(Deed::Turn),
        1 => any::<u8>().prop_map(Deed::Retitle),
        3 => Just(Deed::Undo),
        2 => Just(Deed::Redo),
        1 => Just(Deed::Reopen),
    ];
    prop::collection::vec(deed, 1..24)
}

/// Does it, or is refused; nothing may fail or panic.
fn attempt(workspace: &Workspace, ctx: &Ctx, name: &str, input: Value) {
    match api::call(workspace, ctx, name, input) {
        Ok(_) | Err(Error::Refused(_)) => {}
        Err(error) => panic!("{name}: {error}"),
    }
}

/// An approved report has a seal of its own, whose snapshot says what the report says.
fn assert_sealed_as_it_stands(workspace: &Workspace, report: &str) {
    let kept = workspace.report(report).unwrap();
    assert_eq!(kept.state.is_sealed(), kept.seal.is_some());
    if !kept.state.is_sealed() {
        return;
    }
    let again = call(workspace, "remake_sealed", json!({ "report": report }));
    assert_eq!((&again["same_pdf"], &again["same_xlsx"]), (&json!(true), &json!(true)));
    let shown = show(workspace, report);
    let overall = text(&section(&shown, "overall")["text"]);
    let cells = call(workspace, "report_differences", json!({ "report": report }))["cells"].clone();
    let wrote = |cell: &&Value| cell["cell"].as_str().unwrap().contains("overall");
    let differs: Vec<_> = cells.as_array().unwrap().iter().filter(wrote).collect();
    assert!(differs.is_empty(), "{overall}: {differs:?}");
    assert_ne!(kept.state, ReportState::Draft);
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn no_order_of_deeds_leaves_an_approved_report_beside_its_seal(deeds in deeds()) {
        let (_folder, path, mut workspace, report) = begun();
        let project = workspace.find_project("TRACK4TIP").unwrap();
        for (at, deed) in deeds.into_iter().enumerate() {
            let ctx = ctx_after(60 * i64::try_from(at).unwrap());
            match deed {
                Deed::Write(n) => {
                    let input = json!({ "report": report, "section": "overall", "text": format!("Texto {n}.") });
                    attempt(&workspace, &ctx, "write_section", input);
                }
                Deed::Comment => {
                    let input = json!({ "report": report, "section": "overall", "text": "Porquê?" });
                    attempt(&workspace, &ctx, "comment_section", input);
                }
                Deed::Turn(to) => {
                    let input = json!({ "report": report, "to": to, "reason": "Falta algo." });
                    attempt(&workspace, &ctx, "turn_report", input);
                }
                Deed::Retitle(n) => {
                    let (field, value) = ("acronym", format!("T{n}"));
                    let input = json!({ "table": "project", "row": project, "field": field, "value": value });
                    attempt(&workspace, &ctx, "edit_field", input);
                }
                Deed::Undo => attempt(&workspace, &ctx, "undo", json!({})),
                Deed::Redo => attempt(&workspace, &ctx, "redo", json!({})),
                Deed::Reopen => {
                    drop(workspace);
                    workspace = open(&path);
                }
            }
            // Even the beginning of the report can be taken back.
            if workspace.report(&report).is_ok() {
                assert_sealed_as_it_stands(&workspace, &report);
            }
        }
    }
}
