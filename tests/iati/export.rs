//! What goes out: asked before it is written, valid against schema and rules, nothing invented.

use std::io::Write as _;
use std::process::Command;

use bilan_core::domain::Audience;
use bilan_core::iati::{self, Element, IatiInput, KeepIatiInput, rules};
use bilan_core::readiness::Mended;

use super::{Desk, MORE, activities, activity, answers, ctx};

/// What the example's largest project is asked.
const RUTAS: [(&str, &str); 5] = [
    ("reporting_org", "XM-DAC-47066"),
    ("reporting_name", "An implementer"),
    ("reporting_type", "40"),
    ("sectors", "15190"),
    ("countries", "GT 34, SV 33, HN 33"),
];

/// Validates with xmllint where there is one; says what the schema refuses.
pub fn assert_valid(text: &str) {
    let mut written = tempfile::NamedTempFile::new().unwrap();
    written.write_all(text.as_bytes()).unwrap();
    let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/files/iati/iati-activities-schema.xsd");
    let ran =
        Command::new("xmllint").args(["--noout", "--nonet", "--schema", schema]).arg(written.path()).output();
    match ran {
        Ok(ran) => assert!(ran.status.success(), "{}\n{text}", String::from_utf8_lossy(&ran.stderr)),
        Err(_) => {
            bilan_tests::say("no xmllint (libxml2-utils): IATI files were not validated against the schema")
        }
    }
}

fn asked(desk: &Desk, project: &str, given: &[(&str, &str)]) -> Vec<String> {
    let input = IatiInput { projects: vec![project.into()], answers: answers(given), ..IatiInput::default() };
    let asked = iati::ask(&desk.workspace, &ctx(), &input).unwrap();
    asked.questions.into_iter().map(|it| it.field).collect()
}

#[test]
fn what_the_record_lacks_is_asked_before_anything_is_written() {
    let desk = Desk::example();
    assert_eq!(
        asked(&desk, "CT.0689", &[]),
        [
            "reporting_org",
            "reporting_name",
            "reporting_type",
            "participating",
            "actual_start",
            "sectors",
            "original_budget"
        ]
    );
    let input = IatiInput { projects: vec!["CT.0689".into()], ..IatiInput::default() };
    assert_eq!(iati::make(&desk.workspace, &ctx(), &input).unwrap_err().code(), "refused-iati-open");
    // An answer that cannot be is no answer.
    for (field, bad) in [
        ("sectors", "99999"),
        ("sectors", "15190 60"),
        ("actual_start", "2023"),
        ("actual_start", "2030-01-01"),
        ("reporting_org", "no dash&"),
        ("original_budget", "2022-01-01/2023-12-31 190000.00 USD"),
        ("original_budget", "2022-01-01/2022-12-31 189999.99 USD"),
    ] {
        assert!(asked(&desk, "CT.0689", &[(field, bad)]).contains(&field.to_owned()), "{field}={bad}");
    }
}

#[test]
fn questions_lead_to_their_place_and_name_the_project() {
    let desk = Desk::example();
    let all = iati::ask(&desk.workspace, &ctx(), &IatiInput::default()).unwrap();
    assert_eq!(all.projects.len(), 6);
    let named = all.questions.iter().find(|it| it.called == "CT.0689" && it.field == "actual_start").unwrap();
    assert!(
        matches!(&named.mended, Mended::Row { table, field, .. } if table == "project" && field == "start_date")
    );
    // TRACK4TIP begins in a month, and has eight countries.
    let track =
        |field: &str| all.questions.iter().find(|it| it.called == "TRACK4TIP" && it.field == field).unwrap();
    assert_eq!(track("countries").choices[0].value.matches("12.5").count(), 8);
    assert_eq!(track("planned_start").said.as_deref(), Some("2019-11"));
}

#[test]
fn an_answer_for_one_project_is_not_that_of_another() {
    let desk = Desk::example();
    let input = IatiInput {
        projects: vec!["CT.0689".into(), "CT.1061".into()],
        answers: answers(&[("CT.0689:sectors", "15190")]),
        ..IatiInput::default()
    };
    let asked = iati::ask(&desk.workspace, &ctx(), &input).unwrap().questions;
    let sectors: Vec<&str> =
        asked.iter().filter(|it| it.field == "sectors").map(|it| it.called.as_str()).collect();
    assert_eq!(sectors, ["CT.1061"]);
}

#[test]
fn answers_are_kept_with_the_project_and_taken_back_by_one_undo() {
    let desk = Desk::example();
    let input = KeepIatiInput { project: "CT.0689".into(), answers: answers(&[("sectors", "15190")]) };
    iati::keep_answers(&desk.workspace, &ctx(), &input).unwrap();
    assert!(!asked(&desk, "CT.0689", &[]).contains(&"sectors".to_owned()));
    desk.workspace.undo(&ctx()).unwrap();
    assert!(asked(&desk, "CT.0689", &[]).contains(&"sectors".to_owned()));
}

#[test]
fn the_largest_project_of_the_example_is_valid() {
    let desk = Desk::example();
    let open = asked(&desk, "FEP-2024-118", &RUTAS);
    let more: Vec<(&str, &str)> = open
        .iter()
        .filter(|field| ["original_budget", "revised_budget", "baseline_year"].contains(&field.as_str()))
        .map(|field| (field.as_str(), ""))
        .collect();
    let given = [&RUTAS[..], &more].concat();
    let text = desk.export("FEP-2024-118", &given);
    assert_valid(&text);
    assert!(text.contains("<iati-identifier>XM-DAC-47066-FEP-2024-118</iati-identifier>"));
    assert!(text.contains("<transaction-type code=\"4\"/>"), "expenditure");
    assert!(text.contains("<dimension name=\"sex\" value=\"female\"/>"), "broken down");
}

#[test]
fn every_kind_of_text_is_valid_and_comes_back() {
    let odd = "A &amp; B &lt;c&gt; \"d\" ’é\u{202f}: 12 % 😀 العربية";
    let desk = Desk::empty();
    let one = activity("XM-DAC-47066-X1", MORE).replace("Advice along the road.", odd);
    desk.import(&activities(&one));
    let text = desk.export("XM-DAC-47066-X1", &[]);
    assert_valid(&text);
    let again = Desk::empty();
    let id = again.import(&text).remove(0);
    assert_eq!(again.project(&id).context.unwrap(), "A & B <c> \"d\" ’é\u{202f}: 12 % 😀 العربية");
}

#[test]
fn types_of_money_are_never_mixed() {
    let desk = Desk::empty();
    desk.import(&activities(&activity("XM-DAC-47066-X1", MORE)));
    let text = desk.export_for(Audience::Internal, "XM-DAC-47066-X1", &[]);
    let of = |code: &str| {
        let mark = format!("<transaction-type code=\"{code}\"/>");
        text.split("<transaction").filter(|it| it.contains(&mark[12..])).count()
    };
    assert_eq!([of("1"), of("2"), of("3"), of("4"), of("11"), of("12")], [0, 0, 1, 1, 1, 0]);
    assert!(text.contains(">1234.56</value>") && text.contains(">600000.50</value>"));
}

/// A file in which one thing is wrong breaks the rule of it.
#[test]
fn the_rules_of_the_standard_are_looked_after() {
    let leaf = |name: &'static str, attributes: &[(&'static str, &str)]| Element {
        name,
        attributes: attributes.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(),
        ..Element::default()
    };
    let words = |name: &'static str| Element {
        name,
        children: vec![Element { name: "narrative", text: "words".into(), ..Element::default() }],
        ..Element::default()
    };
    let sound = Element {
        name: "iati-activity",
        attributes: vec![("xml:lang", "en".into())],
        children: vec![
            Element { name: "iati-identifier", text: "XM-1-1".into(), ..Element::default() },
            leaf("reporting-org", &[("ref", "XM-1")]),
            words("title"),
            words("description"),
            leaf("activity-date", &[("type", "1"), ("iso-date", "2025-01-01")]),
            leaf("recipient-country", &[("code", "PY")]),
            leaf("sector", &[("code", "15190")]),
        ],
        ..Element::default()
    };
    let broken = |activity: Element| -> Vec<&'static str> {
        let file = Element { name: "iati-activities", children: vec![activity], ..Element::default() };
        rules::broken(&file, ctx().today()).iter().map(|it| it.rule).collect()
    };
    assert_eq!(broken(sound.clone()), [""; 0]);
    let without = |name: &str| {
        let mut activity = sound.clone();
        activity.children.retain(|it| it.name != name);
        broken(activity)
    };
    for (name, rule) in [
        ("title", "4.3.1"),
        ("description", "4.4.1"),
        ("activity-date", "6.11.1"),
        ("recipient-country", "3.7.1"),
        ("sector", "6.2.2"),
    ] {
        assert_eq!(without(name), [rule]);
    }
    let with = |more: Element| {
        let mut activity = sound.clone();
        activity.children.push(more);
        broken(activity)
    };
    assert_eq!(with(leaf("recipient-country", &[("code", "BO")])), ["3.1.1"]);
    assert_eq!(with(leaf("recipient-region", &[("code", "298")])), ["3.4.1"]);
    assert_eq!(with(leaf("sector", &[("code", "16010")])), ["2.1.1"]);
    assert_eq!(with(leaf("participating-org", &[("ref", "A & B")])), ["1.8.13"]);
    assert_eq!(with(leaf("participating-org", &[])), ["6.10.1"]);
    assert_eq!(with(leaf("other-identifier", &[("ref", " X"), ("type", "A3")])), ["1.6.1"]);
    let shared = |name: &str, parts: &[&str]| {
        let mut activity = sound.clone();
        activity.children.retain(|it| it.name != name);
        let name: &'static str = if name == "sector" { "sector" } else { "recipient-country" };
        let part = |part: &&str| leaf(name, &[("code", "PY"), ("percentage", part)]);
        activity.children.extend(parts.iter().map(part));
        broken(activity)
    };
    assert_eq!(shared("recipient-country", &["50"]), ["3.1.4"]);
    assert_eq!(shared("recipient-country", &["50", "49.9"]), ["3.1.2"]);
    assert_eq!(shared("recipient-country", &["110", "-10"]), ["12.1.1"]);
    assert_eq!(shared("recipient-country", &["33.34", "33.33", "33.33"]), [""; 0]);
    assert_eq!(shared("sector", &["60"]), ["2.1.4"]);
    assert_eq!(shared("sector", &["60", "60"]), ["2.1.2"]);
    assert_eq!(shared("sector", &["-60", "160"]), ["12.3.1"]);
    assert_eq!(with(leaf("activity-date", &[("type", "3"), ("iso-date", "2024-01-01")])), ["11.1.2"]);
    assert_eq!(with(leaf("activity-date", &[("type", "2"), ("iso-date", "2027-01-01")])), ["11.1.4"]);
    let mut budget = leaf("budget", &[]);
    budget.children = vec![
        leaf("period-start", &[("iso-date", "2025-01-01")]),
        leaf("period-end", &[("iso-date", "2026-01-01")]),
        leaf("value", &[("currency", "USD")]),
    ];
    assert_eq!(with(budget), ["7.5.3"]);
    let twice =
        Element { name: "iati-activities", children: vec![sound.clone(), sound], ..Element::default() };
    assert_eq!(rules::broken(&twice, ctx().today())[0].rule, "1.1.2");
}
