//! What cannot stand in a report: named, with its place, before anything is written.

use std::fs::File;

use serde_json::{Value, json};

use crate::run::{Desk, Ran};

/// A picture of a single point.
const DOT: [u8; 69] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00,
    0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x02, 0x00, 0x00, 0x00, 0x90, 0x77, 0x53, 0xDE, 0x00,
    0x00, 0x00, 0x0C, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0xF8, 0xCF, 0xC0, 0x00, 0x00, 0x03, 0x01,
    0x01, 0x00, 0xC9, 0xFE, 0x92, 0xEF, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60,
    0x82,
];

fn call(desk: &Desk, name: &str, input: Value) -> Value {
    desk.json(&["call", name, &input.to_string()])
}

/// A draft of TRACK4TIP by a template, and its key.
fn begun(desk: &Desk, template: &str, section: &str, text: &str) -> String {
    let input = json!({ "project": "TRACK4TIP", "template": template, "language": "en" });
    let report = call(desk, "begin_report", input)["report"]["id"].as_str().unwrap().to_owned();
    call(desk, "write_section", json!({ "report": report, "section": section, "text": text }));
    report
}

/// Nothing came of it, and nothing changed.
fn came_to_nothing(desk: &Desk, arguments: &[&str], code: i32) -> Ran {
    let before = desk.workspace();
    let ran = desk.run(arguments);
    assert_eq!(ran.code, code, "{ran:?}");
    assert!(!desk.path("out").exists(), "{ran:?}");
    assert!(desk.workspace() == before, "{ran:?}");
    ran
}

/// Held until a person mends it, or says that it stays.
fn is_held(desk: &Desk, report: &str, code: &str, words: &[&str]) {
    let arguments = ["report", "--id", report, "--format", "pdf", "--out", "out"];
    let ran = came_to_nothing(desk, &arguments, 4);
    for word in words.iter().chain(&[code, "Nothing was written", "--draft"]) {
        assert!(ran.told.contains(word), "{word}: {ran:?}");
    }
    let first: Value = serde_json::from_str(
        came_to_nothing(desk, &[&arguments[..], &["--json"]].concat(), 4).told.lines().next().unwrap(),
    )
    .unwrap();
    assert!(first["error"]["mended"]["at"].is_string(), "{first}");
    let ran = desk.run(&[&arguments[..], &["--draft"]].concat()).well();
    assert!(ran.told.contains(code), "told all the same: {ran:?}");
    std::fs::remove_dir_all(desk.path("out")).unwrap();
}

#[test]
fn a_template_with_an_unknown_block_is_named_with_line_key_and_what_could_stand_there() {
    let desk = Desk::empty();
    let text = "version = 1\nabout = \"a\"\nname = { en = \"a\" }\n\n[[section]]\ncontent = \"luck\"\n";
    desk.write("ours.toml", text);
    let ran = came_to_nothing(&desk, &["templates", "--keep", "ours.toml"], 3);
    for word in ["“ours”", "line 6", "content: “luck”", "question, chapter, facts"] {
        assert!(ran.told.contains(word), "{word}: {ran:?}");
    }
    let ran = desk.speaking("fr", &["templates", "--keep", "ours.toml", "--workspace", "w.bilan"]);
    assert!(ran.told.contains("est inconnu. Ce qui peut figurer ici"), "{ran:?}");
    desk.write("ours.toml", text.replace("\"luck\"", "luck"));
    let ran = came_to_nothing(&desk, &["templates", "--keep", "ours.toml"], 3);
    assert!(ran.told.contains("line 6: What stands at “content” needs quotation marks"), "{ran:?}");
}

#[test]
fn a_figure_that_is_gone_is_named_with_its_section() {
    let desk = Desk::example();
    let report = begun(&desk, "harmonised", "overall", "We reached {reach.martians} people.");
    is_held(&desk, &report, "section-says", &["“1 Overall performance”", "{reach.martians}"]);
}

#[test]
fn a_text_beyond_its_limit_is_named_with_its_section() {
    let desk = Desk::example();
    let own = "version = 1\nabout = \"a\"\nname = { en = \"Note\" }\n[[section]]\ncontent = \"question\"\n\
        id = \"story\"\ntitle = { en = \"In short\" }\nwords = 4\n";
    desk.write("note.toml", own);
    desk.run(&["templates", "--keep", "note.toml"]).well();
    let report = begun(&desk, "note", "story", "Far more words than that were written here.");
    is_held(&desk, &report, "section-long", &["“In short” has 8 words", "allows 4"]);
}

#[test]
fn a_missing_rate_is_named_before_anything_is_written() {
    let desk = Desk::example();
    let project = desk.json(&["show", "FEP-2024-118"])["id"].clone();
    let rows = json!([{ "date": "2025-03-03", "amount": "5000", "currency": "XOF", "line": "1.1" }]);
    let recorded =
        call(&desk, "record_entries", json!({ "project": project, "language": "en", "rows": rows }));
    assert_eq!(recorded["refused"], json!([]), "{recorded}");
    let input = json!({ "project": "FEP-2024-118", "template": "eu_financial", "language": "en" });
    let report = call(&desk, "begin_report", input)["report"]["id"].as_str().unwrap().to_owned();
    is_held(&desk, &report, "rate-missing", &["XOF"]);
    let made = ["report", "FEP-2024-118", "--template", "eu_financial", "--format", "pdf", "--out", "out"];
    let ran = desk.run(&made).well();
    assert!(ran.told.contains("XOF") && ran.told.contains("rate-missing"), "{ran:?}");
}

#[test]
fn a_picture_that_cannot_be_printed_is_named_with_its_section() {
    let desk = Desk::example();
    // 200 MB of nothing, after the first letters of a JPEG.
    desk.write("huge.jpg", [0xFF, 0xD8, 0xFF, 0xE0]);
    File::options().write(true).open(desk.path("huge.jpg")).unwrap().set_len(200_000_000).unwrap();
    let ran = came_to_nothing(&desk, &["attach", "TRACK4TIP", "huge.jpg"], 3);
    assert!(ran.told.contains("huge.jpg is larger than 25 MB"), "{ran:?}");

    desk.write("cut.jpg", b"\xFF\xD8\xFF\xE0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00");
    desk.write("dot.png", DOT);
    for (file, code, words) in [
        ("cut.jpg", "refused-picture-unreadable", "cut.jpg is not a picture that can be printed"),
        ("dot.png", "refused-picture-too-small", "dot.png has 1 × 1 points"),
    ] {
        desk.run(&["attach", "TRACK4TIP", file]).well();
        let report = begun(&desk, "harmonised", "overall", &format!("![What we saw]({file})"));
        let ran = came_to_nothing(&desk, &["report", "--id", &report, "--out", "out"], 3);
        for word in [code, words, "It stands in “overall”"] {
            assert!(ran.told.contains(word), "{word}: {ran:?}");
        }
    }
}

#[test]
fn letters_that_no_font_has_are_listed_with_their_places() {
    let desk = Desk::example();
    let report = begun(&desk, "harmonised", "overall", "They said ሰላም.");
    let ran = desk.run(&["report", "--id", &report, "--format", "pdf", "--out", "out"]).well();
    for letter in ["U+1230 ሰ", "U+120B ላ", "U+121D ም"] {
        assert!(ran.told.contains(&format!("{letter} (story.overall.1)")), "{letter}: {ran:?}");
    }
}
