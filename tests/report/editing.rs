//! A template that is edited: each change touches what it says and nothing else of the text, what
//! is offered can be put in, and the pages are those of the text that is not kept yet.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bilan_core::domain::Lang;
use bilan_core::report::template;
use bilan_core::resources;
use bilan_core::templates::{TemplateChange, changed, form};
use bilan_tests::cases::cases;
use bilan_tests::office::{Office, ctx};
use proptest::prelude::*;
use serde_json::{Value, json};

/// With what somebody wrote beside it.
const OURS: &str = r#"# Ours since the meeting of May.
version = 2
about = "Ours." # nobody else's

[name]
en = "Letter"

# The donor wants this first.
[[section]]
content = "question"
title = { en = "Dear friends" } # not longer
guidance = { en = "Say what went well." }

[[section]]
content = "results"
id = "figures" # as in the agreement
[[section.column]]
value = "indicator"
# So far, they say.
[[section.column]]
value = "achieved"
title = { en = "So far" }

[[section]]
content = "lessons"
level = 2
"#;

fn change(text: &str, what: Value) -> String {
    let change: TemplateChange = serde_json::from_value(what).unwrap();
    changed(text, &change).unwrap()
}

fn ids(text: &str) -> Vec<String> {
    template::template("ours", text).unwrap().sections.into_iter().map(|section| section.id).collect()
}

#[test]
fn one_key_changes_and_the_rest_stays_as_it_was_written() {
    for (what, old, new) in [
        (
            json!({ "what": "title", "section": 0, "language": "en", "text": "Dear “friends”" }),
            "title = { en = \"Dear friends\" } # not longer",
            "title = { en = \"Dear “friends”\" } # not longer",
        ),
        (
            json!({ "what": "title", "section": 0, "language": "fr", "text": "Chers amis" }),
            "title = { en = \"Dear friends\" } # not longer",
            "title = { en = \"Dear friends\", fr = \"Chers amis\" } # not longer",
        ),
        (
            json!({ "what": "part_title", "section": 1, "part": 1, "language": "en", "text": "" }),
            "title = { en = \"So far\" }\n",
            "",
        ),
        (
            json!({ "what": "words", "section": 0, "words": 250 }),
            "went well.\" }\n",
            "went well.\" }\nwords = 250\n",
        ),
        (
            json!({ "what": "required", "section": 1, "required": ["indicators", "actuals"] }),
            "as in the agreement\n",
            "as in the agreement\nrequired = [\"indicators\", \"actuals\"]\n",
        ),
        (json!({ "what": "level", "section": 2, "level": 1 }), "level = 2\n", ""),
        (json!({ "what": "name", "language": "en", "text": "Note" }), "en = \"Letter\"", "en = \"Note\""),
    ] {
        assert_eq!(OURS.matches(old).count(), 1, "{old}");
        assert_eq!(change(OURS, what), OURS.replace(old, new));
    }
}

#[test]
fn a_section_goes_with_its_parts_and_its_comments() {
    let moved = change(OURS, json!({ "what": "move_section", "section": 1, "before": 0 }));
    assert_eq!(ids(&moved), ["figures", "lessons", "question"]);
    let at = |words: &str| moved.find(words).unwrap_or_else(|| panic!("{words} is gone: {moved}"));
    assert!(at("# So far, they say.") < at("# The donor wants this first."));
    assert!(at("# The donor wants this first.") < at("Dear friends"));
    assert_eq!(change(&moved, json!({ "what": "move_section", "section": 2, "before": 0 })), OURS);
    let alone = change(OURS, json!({ "what": "remove_section", "section": 0 }));
    assert_eq!(ids(&alone), ["figures", "lessons"]);
    let columns = change(OURS, json!({ "what": "move_part", "section": 1, "part": 1, "before": 0 }));
    assert_eq!(change(&columns, json!({ "what": "move_part", "section": 1, "part": 1, "before": 0 })), OURS);
    let place = json!({ "what": "remove_section", "section": 9 });
    let refused = changed(OURS, &serde_json::from_value(place).unwrap()).unwrap_err();
    assert_eq!(refused.code, "template-place");
}

#[test]
fn whatever_is_offered_can_be_put_in() {
    let office = Office::example();
    let catalogue = office.called("template_catalogue", json!({}));
    let blocks = catalogue["blocks"].as_array().unwrap();
    let mut text = OURS.to_owned();
    for block in blocks {
        let title = block["title"].as_str().unwrap();
        assert!(!title.is_empty() && !title.contains('⟦'), "{block}");
        text = change(&text, json!({ "what": "add_section", "content": block["content"], "before": 1 }));
        for part in block["parts"].as_array().unwrap() {
            let shown = form(&text).unwrap().sections[1].parts.clone().unwrap();
            let there = shown.iter().any(|known| part["value"] == known.value.as_str());
            if !there || part["open"] == true {
                text = change(&text, json!({ "what": "add_part", "section": 1, "value": part["value"] }));
            }
            assert!(!part["title"].as_str().unwrap().contains('⟦'), "{part}");
        }
    }
    let read = template::template("ours", &text).unwrap_or_else(|flaw| panic!("{flaw}: {text}"));
    assert_eq!(read.sections.len(), 3 + blocks.len());
    let input = json!({ "code": "ours", "text": text, "language": "en" });
    assert!(office.called("preview_template", input)["pages"].as_u64().unwrap() > 1);
}

/// What the reader of the format takes, by its own words, against what is offered.
#[test]
fn nothing_that_a_template_can_hold_is_left_out() {
    let office = Office::example();
    let catalogue = office.called("template_catalogue", json!({}));
    let words = |values: &Value, key: Option<&str>| -> Vec<String> {
        let word = |value: &Value| key.map_or(value, |key| &value[key]).as_str().unwrap().to_owned();
        values.as_array().unwrap().iter().map(word).collect()
    };
    let blocks = &catalogue["blocks"];
    let parts = |content: &str| {
        let block = blocks.as_array().unwrap().iter().find(|block| block["content"] == content).unwrap();
        words(&block["parts"], Some("value"))
    };
    let section =
        |rest: &str| format!("version = 1\nabout = \"a\"\nname = {{ en = \"a\" }}\n[[section]]\n{rest}");
    for (text, mut offered, made) in [
        (section("content = \"?\""), words(blocks, Some("content")), vec!["form", "chart"]),
        (section("content = \"reach\"\nrequired = [\"?\"]"), words(&catalogue["required"], None), vec![]),
        (section("content = \"facts\"\n[[section.fact]]\nvalue = \"?\""), parts("facts"), vec![]),
        (section("content = \"results\"\n[[section.column]]\nvalue = \"?\""), parts("results"), vec![]),
        (section("content = \"budget\"\n[[section.column]]\nvalue = \"?\""), parts("budget"), vec![]),
    ] {
        let cause = template::template("ours", &text).unwrap_err().cause;
        let expected = cause.split('`').skip(3).step_by(2);
        let mut expected: Vec<String> = expected.map(str::to_owned).collect();
        offered.extend(made.into_iter().map(str::to_owned));
        expected.sort();
        offered.sort();
        assert_eq!(offered, expected, "{cause}");
    }
}

/// As the window does it: the text of a preview is kept by nobody.
#[test]
fn the_pages_of_a_template_that_is_not_kept() {
    let office = Office::example();
    let project = office.called("search", json!({ "query": "TRACK4TIP", "limit": 1 }))[0]["project"].clone();
    let printed = |text: &str| {
        let input = json!({ "code": "harmonised", "text": text, "project": project, "language": "en" });
        let pdf = office.called("preview_template", input)["pdf"].as_str().unwrap().to_owned();
        words_of(&STANDARD.decode(pdf).unwrap())
    };
    let shipped = office.called("template_text", json!({ "template": "harmonised" }));
    let shipped = shipped["text"].as_str().unwrap();
    let text =
        change(shipped, json!({ "what": "title", "section": 1, "language": "en", "text": "How it went" }));
    let guidance =
        json!({ "what": "guidance", "section": 1, "language": "en", "text": "In *ten* words, {all}." });
    let text = change(&text, guidance);
    let pages = printed(&text);
    assert!(pages.contains("How it went") && !pages.contains("1 Overall performance"), "{pages}");
    assert!(pages.contains("In *ten* words, {all}."), "what is asked stands where nobody wrote: {pages}");
    assert_eq!(office.called("template_text", json!({ "template": "harmonised" }))["own"], false);
    // What was written in the last report of this template stands in its place.
    let begun = office.called("begin_report", json!({ "project": project, "template": "harmonised" }));
    let written =
        json!({ "report": begun["report"]["id"], "section": "overall", "text": "Well, on the whole." });
    office.called("write_section", written);
    let pages = printed(&text);
    assert!(pages.contains("Well, on the whole.") && !pages.contains("In *ten* words"), "{pages}");
    let flawed =
        json!({ "code": "harmonised", "text": text.replace("content = \"reach\"", "content = \"luck\"") });
    let refused = bilan_core::api::call(&office.workspace, &ctx(), "preview_template", flawed).unwrap_err();
    assert_eq!(refused.code(), "refused-template-flawed");
}

fn words_of(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("template.pdf");
    std::fs::write(&path, pdf).unwrap();
    let text = std::process::Command::new("pdftotext").arg(&path).arg("-").output().unwrap().stdout;
    String::from_utf8(text).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A changed template is a new state of it, and a report knows with which it was begun.
#[test]
fn a_template_that_changes_is_a_new_version() {
    let office = Office::example();
    let project = office.called("search", json!({ "query": "TRACK4TIP", "limit": 1 }))[0]["project"].clone();
    let begin = || office.called("begin_report", json!({ "project": project, "template": "sida" }));
    let first = begin();
    let versions = |report: &Value| {
        let shown = office.called("show_report", json!({ "report": report["report"]["id"] }));
        (shown["report"]["template_version"].clone(), shown["template_now"].clone())
    };
    assert_eq!(versions(&first), (json!(1), json!(1)));
    let keep = |text: &Value| {
        office.called("keep_template", json!({ "code": "sida", "text": text }))["text"].clone()
    };
    let shipped = office.called("template_text", json!({ "template": "sida" }))["text"].clone();
    assert_eq!(keep(&shipped), shipped, "a copy is no new state");
    let what = json!({ "what": "words", "section": 1, "words": 300 });
    let own = keep(&json!(change(shipped.as_str().unwrap(), what)));
    assert_eq!(versions(&first), (json!(1), json!(2)));
    assert_eq!(versions(&begin()), (json!(2), json!(2)));
    let what = json!({ "what": "words", "section": 1, "words": 200 });
    keep(&json!(change(own.as_str().unwrap(), what)));
    assert_eq!(versions(&first), (json!(1), json!(3)));
    office.called("undo", json!({}));
    assert_eq!(versions(&first), (json!(1), json!(2)));
}

/// A draft can become another report; what was written stays, and one step takes it all back.
#[test]
fn what_a_draft_is_made_of_is_chosen_anew() {
    let office = Office::example();
    let project = office.called("search", json!({ "query": "Rutas", "limit": 1 }))[0]["project"].clone();
    let begun = office.called("begin_report", json!({ "project": project, "template": "sida" }));
    let report = begun["report"]["id"].clone();
    let first = begun["sections"].as_array().unwrap().iter().find(|it| it["asks"] == "question").unwrap();
    let written = json!({ "report": report, "section": first["id"], "text": "All went well." });
    office.called("write_section", written);
    let choices = |period: Value| {
        json!({ "report": report, "template": "harmonised", "period": period, "language": "fr",
                "audience": "public" })
    };
    let changed = office.called("change_report", choices(json!("2025Q1")));
    let told = &changed["report"];
    assert_eq!(
        [&told["template"], &told["period_code"], &told["language"], &told["audience"]],
        [&json!("harmonised"), &json!("2025Q1"), &json!("fr"), &json!("public")]
    );
    let lost = changed["sections"].as_array().unwrap().iter().find(|it| it["lost"] == true).unwrap();
    assert_eq!(lost["text"], "All went well.");
    office.called("undo", json!({}));
    let back = office.called("show_report", json!({ "report": report }));
    assert_eq!((&back["report"]["template"], &back["report"]["language"]), (&json!("sida"), &json!("en")));
    assert_eq!(back["report"]["period"], Value::Null);
    let refused = |input: Value| {
        bilan_core::api::call(&office.workspace, &ctx(), "change_report", input)
            .unwrap_err()
            .code()
            .to_owned()
    };
    assert_eq!(refused(choices(json!("1999"))), "refused-period-unknown");
    office.called("turn_report", json!({ "report": report, "to": "review" }));
    assert_eq!(refused(choices(Value::Null)), "refused-report-in-review");
}

/// Three further questions are answered at most.
#[test]
fn a_choice_that_goes_too_far_is_told() {
    let office = Office::example();
    let project = office.called("search", json!({ "query": "Rutas", "limit": 1 }))[0]["project"].clone();
    let begun = office.called("begin_report", json!({ "project": project, "template": "harmonised" }));
    let report = begun["report"]["id"].clone();
    let beyond = || {
        let told = office.called("readiness", json!({ "report": report }));
        let lines = told["lines"].as_array().unwrap().iter().filter(|line| line["code"] == "section-beyond");
        lines.map(|line| line["section"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    for section in ["extra_next", "extra_value", "extra_partners"] {
        office.called("write_section", json!({ "report": report, "section": section, "text": "Well." }));
    }
    assert_eq!(beyond(), Vec::<String>::new());
    office.called(
        "write_section",
        json!({ "report": report, "section": "extra_environment", "text": "Well." }),
    );
    assert_eq!(beyond(), ["extra_environment"]);
    let text = |old: &str, new: &str| {
        let shipped = office.called("template_text", json!({ "template": "harmonised" }))["text"].clone();
        let text = shipped.as_str().unwrap().replacen(old, new, 1);
        template::template("harmonised", &text).unwrap_err().cause
    };
    assert!(text("choice = \"extra\"", "choice = \"more\"").contains("more"));
    assert!(text("id = \"overall\"", "id = \"overall\"\nchoice = \"extra\"").contains("optional"));
}

#[test]
fn a_flaw_is_told_with_its_section_and_key() {
    let office = Office::example();
    let typed = json!({ "code": "ours", "text": OURS.replace("level = 2", "level = 3") });
    let checked = office.called("check_template", typed);
    assert_eq!((&checked["flaw"]["section"], &checked["flaw"]["key"]), (&json!(2), &json!("level")));
    assert_eq!(checked["form"]["sections"][2]["level"], 3);
    let typed = json!({ "code": "ours", "text": "version = " });
    assert_eq!(office.called("check_template", typed)["form"], Value::Null);
}

proptest! {
    #![proptest_config(cases(64))]

    /// Any template of the program, its sections and columns moved about: nothing of it is lost.
    #[test]
    fn what_is_moved_can_be_moved_back(
        which in 0..resources::TEMPLATES.len(), from in 0..40_usize, before in 0..40_usize, part in 0..10_usize,
    ) {
        let (code, text) = resources::TEMPLATES[which];
        let known = form(text).unwrap();
        let (count, section) = (known.sections.len(), from % known.sections.len());
        let moved = changed(text, &TemplateChange::MoveSection { section, before: before % (count + 1) }).unwrap();
        let mut lines: Vec<&str> = text.lines().filter(|line| !line.starts_with("level")).collect();
        let mut after: Vec<&str> = moved.lines().filter(|line| !line.starts_with("level")).collect();
        lines.sort_unstable();
        after.sort_unstable();
        prop_assert_eq!(lines, after);
        prop_assert!(template::template(code, &moved).is_ok());
        let columns = known.sections[section].parts.as_ref().map_or(0, Vec::len);
        if columns > 0 {
            let part = part % columns;
            let there = TemplateChange::MovePart { section, part, before: columns };
            let back = TemplateChange::MovePart { section, part: columns - 1, before: part };
            prop_assert_eq!(changed(&changed(text, &there).unwrap(), &back).unwrap(), text);
        }
        let titled = TemplateChange::Title { section, language: Lang::EN, text: "Other".to_owned() };
        let titled = form(&changed(text, &titled).unwrap()).unwrap();
        prop_assert_eq!(titled.sections[section].titles[&Lang::EN].as_str(), "Other");
    }
}
