//! Who may know whom.

use std::collections::BTreeSet;
use std::fs;

use crate::{root, sources};

/// A word that only some places may say, and why.
const ONLY: &[(&str, &[&str], &str)] = &[
    (
        "rusqlite",
        &["src-tauri/core/src/store/", "src-tauri/core/examples/bench/plain.rs"],
        "SQL has one room",
    ),
    ("printpdf", &["src-tauri/core/src/report/pdf/"], "the PDF writer can be swapped"),
    ("lopdf", &["src-tauri/core/src/report/pdf/"], "the PDF writer can be swapped"),
    (
        "rust_xlsxwriter",
        &[
            "src-tauri/core/src/report/xlsx/",
            "src-tauri/core/src/export/xlsx.rs",
            "src-tauri/core/src/forms/sheet.rs",
            "src-tauri/core/examples/bench/plain.rs",
        ],
        "the workbook writer can be swapped",
    ),
    ("encoding_rs", &["src-tauri/core/src/intake/"], "foreign bytes have one door"),
    ("chardetng", &["src-tauri/core/src/intake/"], "foreign bytes have one door"),
    ("image::", &["src-tauri/core/src/intake/"], "foreign bytes have one door"),
    ("infer::", &["src-tauri/core/src/intake/"], "foreign bytes have one door"),
    ("icu_", &["src-tauri/core/src/format"], "a value becomes text in one place"),
    ("tauri::", &["src-tauri/src/"], "the core knows no window"),
    ("tauri_plugin", &["src-tauri/src/"], "the core knows no window"),
    ("Utc::now", &["src-tauri/core/src/ctx.rs"], "the clock has one door"),
    ("Local::now", &[], "the clock has one door"),
    ("SystemTime::now", &[], "the clock has one door"),
];

/// A room of the core and the rooms that it must not know.
const APART: &[(&str, &[&str])] = &[
    (
        "src-tauri/core/src/domain/",
        &["store", "intake", "report", "api", "ctx", "text", "format", "files", "resources", "error"],
    ),
    ("src-tauri/core/src/store/", &["intake", "report", "api", "text", "format"]),
    ("src-tauri/core/src/intake/", &["store", "report", "api", "files"]),
    ("src-tauri/core/src/report/", &["store", "intake", "api", "files", "ctx"]),
    ("src-tauri/core/src/report/pdf/", &["text", "format"]),
    ("src-tauri/core/src/report/xlsx/", &["text", "format"]),
];

/// Code without its comments and doc lines: words may speak of anything.
fn code(source: &str) -> String {
    let lines = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn some_words_are_said_in_one_room_only() {
    let files = sources("src-tauri", &[".rs"]);
    for (word, rooms, why) in ONLY {
        for (path, source) in &files {
            let at_home = rooms.iter().any(|room| path.starts_with(room));
            assert!(at_home || !code(source).contains(word), "{path} says {word}: {why}");
        }
    }
}

#[test]
fn rooms_do_not_know_each_other() {
    for (room, strangers) in APART {
        for (path, source) in sources(room, &[".rs"]) {
            for stranger in *strangers {
                let named = format!("crate::{stranger}");
                let says =
                    code(&source).split(&named).skip(1).any(|rest| !rest.starts_with(char::is_alphanumeric));
                assert!(!says, "{path} knows {named}");
            }
        }
    }
}

#[test]
fn the_page_speaks_to_the_desktop_through_one_door() {
    let untyped =
        regex::Regex::new(r"(: |as |<)any\b|@ts-ignore|dangerouslySetInnerHTML|\binnerHTML\b").unwrap();
    for (path, source) in sources("ui/src", &[".ts", ".tsx"]) {
        let source = code(&source);
        let door = ["ui/src/lib/host.ts", "ui/src/lib/call.ts"].contains(&path.as_str());
        assert!(door || !source.contains("@tauri-apps/"), "{path} imports Tauri");
        let found = untyped.find(&source).map(|found| found.as_str());
        assert!(found.is_none(), "{path} says {found:?}");
    }
}

#[test]
fn every_module_says_what_it_is_for() {
    for folder in ["src-tauri", "tests"] {
        for (path, source) in sources(folder, &[".rs"]) {
            assert!(source.starts_with("//! "), "{path} does not open with a //! line");
        }
    }
}

#[test]
fn nothing_names_one_machine() {
    let files =
        [sources("src-tauri", &[".rs", ".toml", ".json"]), sources("tests", &[".rs", ".toml", ".py"])];
    for (path, source) in files.into_iter().flatten() {
        for place in ["/work/", "/root/", "/home/"] {
            let here = path == "tests/tidy/boundaries.rs";
            assert!(here || !source.contains(place), "{path} names {place}");
        }
    }
}

#[test]
fn the_top_level_holds_what_the_house_says() {
    const HOUSE: [&str; 12] = [
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE",
        "Makefile",
        "README.md",
        "docs",
        "resources",
        "src-tauri",
        "tauri.conf.json",
        "tests",
    ];
    // Made by a build or a run, and ignored by git.
    const MADE: [&str; 3] = ["gen", "out", "target"];
    let names: BTreeSet<String> = fs::read_dir(root())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.') && !MADE.contains(&name.as_str()))
        .collect();
    let house: BTreeSet<String> = HOUSE.iter().chain(&["ui"]).map(|name| (*name).to_owned()).collect();
    assert_eq!(names, house);
}

/// Cases that differ from run to run would make it a matter of luck which change is refused.
#[test]
fn every_property_is_tried_on_the_same_cases() {
    let begins = ["proptest! {\n    #![proptest_config(cases(", "proptest!(cases"];
    for (path, source) in sources("tests", &[".rs"]) {
        let code = code(&source);
        let tried: usize = begins.iter().map(|begin| code.matches(begin).count()).sum();
        let all = code.matches("\nproptest! {").count() + code.matches("    proptest!(").count();
        assert_eq!(all, tried, "{path} takes its cases from `bilan_tests::cases`");
    }
}
