//! What the program exports it takes back: nothing changes, and into an empty project all of it comes.

use bilan_core::domain::Audience;
use bilan_core::export::{ExportFormat, ExportInput, ExportWhat, write};
use bilan_tests::cases::cases;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{Desk, PROJECT, answered, counts, ctx, pasted};

fn exported(desk: &Desk, what: ExportWhat, format: ExportFormat, hxl: bool, local: bool) -> Vec<u8> {
    let path = desk.folder.path().join("out");
    let input = ExportInput {
        what,
        format,
        project: (what != ExportWhat::Rates).then(|| PROJECT.to_owned()),
        period: None,
        kind: None,
        hxl,
        bom: hxl,
        separator: None,
        local_numbers: local,
        audience: Audience::Internal,
        language: Some(if local { "pt" } else { "fr" }.parse().unwrap()),
    };
    write(&desk.workspace, &ctx(), &input, &path, &mut |_| true).unwrap();
    std::fs::read(&path).unwrap()
}

fn given(kind: &str, bytes: &[u8]) -> Value {
    use base64::Engine as _;
    let base64 = base64::engine::general_purpose::STANDARD.encode(bytes);
    json!({ "name": "export.csv", "base64": base64, "kind": kind, "project": PROJECT })
}

#[test]
fn an_export_says_nothing_new() {
    let desk = Desk::new();
    let kept = desk.kept();
    for (what, kind) in
        [(ExportWhat::Entries, "entries"), (ExportWhat::Reach, "reach"), (ExportWhat::Rates, "rates")]
    {
        for format in [ExportFormat::Csv, ExportFormat::Xlsx] {
            for (hxl, local) in [(false, false), (true, true)] {
                let given = given(kind, &exported(&desk, what, format, hxl, local));
                let looked = desk.look(&given);
                assert_eq!(looked["kind"], kind);
                let imported = desk.import(&given);
                let [new, changed, unchanged, refused] = counts(&imported);
                assert_eq!([new, changed, refused], [0, 0, 0], "{kind} {format:?} {imported}");
                assert!(unchanged > 0, "{kind}");
            }
        }
    }
    assert_eq!(desk.kept(), kept);
}

/// Lines of the budget as the export tells them, without their keys.
fn lines(desk: &Desk) -> Vec<String> {
    let text =
        String::from_utf8(exported(desk, ExportWhat::Budget, ExportFormat::Csv, false, false)).unwrap();
    let mut rows: Vec<String> =
        text.lines().map(|line| line.rsplit_once(';').unwrap().0.to_owned()).collect();
    rows.sort();
    rows
}

#[test]
fn a_budget_comes_back_as_it_went_out() {
    let desk = Desk::new();
    let kept = desk.kept();
    for format in [ExportFormat::Csv, ExportFormat::Xlsx] {
        for (hxl, local) in [(false, false), (true, true)] {
            let given = given("budget", &exported(&desk, ExportWhat::Budget, format, hxl, local));
            let imported = desk.preview(&given);
            let [new, changed, unchanged, refused] = counts(&imported);
            assert_eq!([new, changed, refused], [0, 0, 0], "{format:?} {imported}");
            assert!(unchanged > 0);
            desk.import(&given);
        }
    }
    assert_eq!(desk.kept(), kept);
}

#[test]
fn lines_with_their_parts_come_back_with_their_export() {
    let desk = Desk::new();
    let before = lines(&desk);
    let mut given = pasted(
        "budget",
        "a,b,c,d,e,f,g,h\n9.1,Posters,9 Campaign,piece,100,2.5,150,100\n9.2,Radio,9 Campaign,,,,300,\n",
    );
    let of = |period: &str| json!({ "field": "amount", "of": { "period": period } });
    let named = ["line_code", "line", "headings", "unit", "units", "unit_cost"];
    let mut columns: Vec<Value> = named.iter().map(|field| json!({ "field": field })).collect();
    columns.extend([of("2025Q1"), of("2025Q2")]);
    given["columns"] = json!(columns);
    given["header"] = json!(1);
    let imported = desk.import(&given);
    assert_eq!(counts(&imported), [2, 0, 0, 0], "{imported}");
    let out = exported(&desk, ExportWhat::Budget, ExportFormat::Csv, false, false);
    let kept = lines(&desk);
    let told = |rows: &[String], said: &str| rows.iter().filter(|row| row.contains(said)).count();
    assert_eq!(
        (told(&kept, "9 Campaign"), told(&kept, "Posters"), told(&kept, "Radio")),
        (3, 2, 1),
        "{kept:#?}"
    );
    desk.undo();
    assert_eq!(lines(&desk), before);
    let imported = desk.import(&self::given("budget", &out));
    assert_eq!(counts(&imported)[0], 3, "{imported}");
    assert_eq!(lines(&desk), kept);
    desk.undo();
    assert_eq!(lines(&desk), before, "one undo takes lines, headings and parts back");
}

#[test]
fn deleted_entries_come_back_with_their_export() {
    let desk = Desk::new();
    let bytes = exported(&desk, ExportWhat::Entries, ExportFormat::Csv, false, false);
    let before = exported(&desk, ExportWhat::Entries, ExportFormat::Csv, false, false);
    let page = desk.call("entries", json!({ "project": PROJECT })).unwrap();
    let keys: Vec<&Value> = page["entries"].as_array().unwrap().iter().map(|entry| &entry["id"]).collect();
    desk.call("delete_entries", json!({ "project": PROJECT, "entries": keys })).unwrap();
    let imported = desk.import(&given("entries", &bytes));
    assert_eq!(counts(&imported)[0], keys.len() as u64);
    let without_keys = |bytes: &[u8]| -> Vec<String> {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        let mut rows: Vec<String> =
            text.lines().map(|line| line.rsplit_once(';').unwrap().0.to_owned()).collect();
        rows.sort();
        rows
    };
    let after = exported(&desk, ExportWhat::Entries, ExportFormat::Csv, false, false);
    assert_eq!(without_keys(&after), without_keys(&before));
}

proptest! {
    #![proptest_config(cases(16))]

    /// Texts with anything in them, and amounts of any size, come through a table as they are.
    #[test]
    fn entries_come_through_a_table(
        rows in prop::collection::vec((1u32..28, 1u32..13, -999_999_999i64..999_999_999, "[^\\p{C}\u{2028}\u{2029}\u{fffd}]{0,30}"), 1..12)
    ) {
        let desk = Desk::new();
        let mut text = String::from("Date,Amount,Currency,Voucher,Note\n");
        for (at, (day, month, minor, note)) in rows.iter().enumerate() {
            let note = note.trim().trim_start_matches('\'').replace('"', "\"\"");
            let sign = if *minor < 0 { "-" } else { "" };
            let minor = minor.abs();
            text += &format!("2025-{month:02}-{day:02},{sign}{}.{:02},USD,V-{at},\"x {note}\"\n", minor / 100, minor % 100);
        }
        let given = answered(json!({ "name": "t.csv", "text": text, "kind": "entries", "project": PROJECT }), &[]);
        let imported = desk.import(&given);
        prop_assert_eq!(counts(&imported)[3], 0);
        prop_assert_eq!(counts(&desk.import(&given)), [0, 0, rows.len() as u64, 0]);
        let bytes = exported(&desk, ExportWhat::Entries, ExportFormat::Xlsx, false, false);
        let again = desk.preview(&self::given("entries", &bytes));
        prop_assert_eq!([counts(&again)[0], counts(&again)[1], counts(&again)[3]], [0, 0, 0]);
    }
}
