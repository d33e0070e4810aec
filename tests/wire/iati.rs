//! IATI out and in as a script meets it.

use crate::run::Desk;

const ANSWERS: [&str; 5] = [
    "reporting_org=XM-DAC-47066",
    "reporting_type=40",
    "participating=implementing",
    "sectors=15190",
    "actual_start=2023-02-01",
];

fn answered<'a>(more: &[&'a str]) -> Vec<&'a str> {
    let mut arguments = vec!["export", "iati", "CT.0689", "--out", "out.xml"];
    for answer in ANSWERS.iter().chain(more) {
        arguments.extend(["--answer", answer]);
    }
    arguments
}

#[test]
fn what_is_open_is_told_with_the_option_that_decides_it_and_nothing_is_written() {
    let desk = Desk::example();
    let ran = desk.run(&["export", "iati", "CT.0689", "--out", "out.xml"]);
    assert_eq!(ran.code, 4, "{ran:?}");
    assert!(
        ran.told.contains("--answer 'sectors=15190'") || ran.told.contains("--answer 'sectors=…'"),
        "{ran:?}"
    );
    assert!(!desk.path("out.xml").exists());
}

#[test]
fn out_and_in_again() {
    let desk = Desk::example();
    let name = ["reporting_name=An agency", "original_budget="];
    desk.run(&answered(&name)).well();
    let text = std::fs::read_to_string(desk.path("out.xml")).unwrap();
    assert!(text.contains("<iati-identifier>XM-DAC-47066-CT.0689</iati-identifier>"), "{text}");
    let other = Desk::empty();
    other.write("out.xml", text);
    let before = other.workspace();
    other.run(&["import", "iati", "out.xml", "--dry-run"]).well();
    assert_eq!(other.workspace(), before);
    other.run(&["import", "iati", "out.xml"]).well();
    let again = other.json(&["import", "iati", "out.xml"]);
    assert_eq!(again["imported"][0]["outcome"], "unchanged");
    // What is said otherwise is asked about.
    let changed = std::fs::read_to_string(other.path("out.xml"))
        .unwrap()
        .replace("activity-status code=\"4\"", "activity-status code=\"3\"");
    other.write("changed.xml", changed);
    assert_eq!(other.run(&["import", "iati", "changed.xml"]).code, 4);
    other.run(&["import", "iati", "changed.xml", "--update"]).well();
    other.run(&["undo"]).well();
}

#[test]
fn answers_are_kept_where_that_is_asked() {
    let desk = Desk::example();
    let mut arguments =
        answered(&["reporting_name=An agency", "original_budget=2023-02-01/2023-12-31 190000.00 USD"]);
    arguments.push("--keep-answers");
    desk.run(&arguments).well();
    let open = desk.run(&["export", "iati", "CT.0689", "--dry-run"]);
    assert_eq!(open.code, 4);
    assert!(open.told.contains("participating"), "what is no fact of IATI alone is not kept: {open:?}");
    assert!(!open.told.contains("sectors"), "{open:?}");
}

#[test]
fn a_file_that_is_none_is_refused_with_its_name() {
    let desk = Desk::empty();
    desk.write("a.json", "{\"activities\": []}");
    let ran = desk.run(&["import", "iati", "a.json"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(ran.told.contains("a.json"), "{ran:?}");
}
