//! A template that is edited: each change touches what it says and nothing else of the text, what
//! is offered can be put in, and the pages are those of the text that is not kept yet.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bilan_core::domain::Lang;
use bilan_core::report::template;
use bilan_core::resources;
use bilan_core::templates::{PartChange, TemplateChange, changed, form};
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

/// A change in a list of a section.
fn part(section: usize, list: &str, change: Value) -> Value {
    json!({ "what": "part", "section": section, "list": list, "change": change })
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
            part(1, "column", json!({ "what": "title", "part": 1, "language": "en", "text": "" })),
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
        (
            json!({ "what": "note", "section": 2, "language": "en", "text": "As told in May." }),
            "level = 2\n",
            "level = 2\nnote = { en = \"As told in May.\" }\n",
        ),
        (
            part(1, "column", json!({ "what": "optional", "part": 0, "optional": true })),
            "value = \"indicator\"\n",
            "value = \"indicator\"\noptional = true\n",
        ),
        (
            part(1, "column", json!({ "what": "aside", "part": 0, "aside": true })),
            "value = \"indicator\"\n",
            "value = \"indicator\"\naside = true\n",
        ),
        (json!({ "what": "name", "language": "en", "text": "Note" }), "en = \"Letter\"", "en = \"Note\""),
    ] {
        assert_eq!(OURS.matches(old).count(), 1, "{old}");
        assert_eq!(change(OURS, what), OURS.replace(old, new));
    }
}

/// A form, a budget with totals, and who signs.
const MONEY: &str = r#"version = 1
about = "Ours."
name = { en = "Money" }

[[section]]
content = "form"
[[section.line]]
code = "a"
text = { en = "Got" }
value = "received"
[[section.line]]
code = "b"
text = { en = "Spent" }
value = "spent"
[[section.line]]
code = "c"
text = { en = "Left" }
value = "open"
less = ["a", "b"] # as in the form

[[section]]
content = "budget"
[[section.column]]
value = "text"
[[section.total]]
code = "7"
text = { en = "Total" } # of all

[[section]]
content = "signature"
signatory = [
    { en = "The director" }, # she
    { en = "The treasurer" },
]
"#;

#[test]
fn lines_totals_and_signatories_change_and_the_rest_stays() {
    let line = |change: Value| part(0, "line", change);
    let total = |change: Value| part(1, "total", change);
    let signatory = |change: Value| part(2, "signatory", change);
    for (what, replaced) in [
        (
            line(json!({ "what": "code", "part": 0, "code": "10a" })),
            vec![("code = \"a\"", "code = \"10a\""), ("less = [\"a\", \"b\"]", "less = [\"10a\", \"b\"]")],
        ),
        (
            line(json!({ "what": "value", "part": 2, "value": "cash_on_hand" })),
            vec![("value = \"open\"", "value = \"cash_on_hand\"")],
        ),
        (
            line(json!({ "what": "title", "part": 1, "language": "en", "text": "Used" })),
            vec![("en = \"Spent\"", "en = \"Used\"")],
        ),
        (
            line(json!({ "what": "reckoned", "part": 1, "how": "sum", "of": ["a", "c"] })),
            vec![("value = \"spent\"\n", "value = \"spent\"\nsum = [\"a\", \"c\"]\n")],
        ),
        (
            line(json!({ "what": "reckoned", "part": 2, "how": null, "of": [] })),
            vec![("less = [\"a\", \"b\"] # as in the form\n", "")],
        ),
        (
            total(json!({ "what": "cost_types", "part": 0, "of": ["travel", "indirect"] })),
            vec![("# of all\n", "# of all\nof = [\"travel\", \"indirect\"]\n")],
        ),
        (total(json!({ "what": "code", "part": 0, "code": "" })), vec![("code = \"7\"\n", "")]),
        (
            total(json!({ "what": "remove", "part": 0 })),
            vec![("[[section.total]]\ncode = \"7\"\ntext = { en = \"Total\" } # of all\n", "")],
        ),
        (
            signatory(json!({ "what": "title", "part": 1, "language": "fr", "text": "La trésorière" })),
            vec![("en = \"The treasurer\"", "en = \"The treasurer\", fr = \"La trésorière\"")],
        ),
        (
            json!({ "what": "headings", "section": 1, "headings": true }),
            vec![("content = \"budget\"\n", "content = \"budget\"\nrows = \"headings\"\n")],
        ),
    ] {
        let mut wanted = MONEY.to_owned();
        for (old, new) in replaced {
            assert_eq!(wanted.matches(old).count(), 1, "{old}");
            wanted = wanted.replace(old, new);
        }
        assert_eq!(change(MONEY, what), wanted);
        template::template("ours", &wanted).unwrap_or_else(|flaw| panic!("{flaw}: {wanted}"));
    }
    let more = change(MONEY, signatory(json!({ "what": "add", "value": "" })));
    let fewer = change(&more, signatory(json!({ "what": "remove", "part": 0 })));
    let names = |text: &str| {
        let signatories = form(text).unwrap().sections[2].lists[0].parts.clone();
        signatories.into_iter().map(|part| part.titles[&Lang::EN].clone()).collect::<Vec<_>>()
    };
    assert_eq!(names(&fewer), ["The treasurer", "The authorised signatory"]);
    // Without the last line that others name, what names it is told.
    let flawed = change(MONEY, line(json!({ "what": "remove", "part": 0 })));
    let flaw = template::template("ours", &flawed).unwrap_err();
    assert_eq!((flaw.cause.code.as_str(), flaw.cause.args["code"].as_str()), ("template-flaw-no-line", "a"));
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
    let columns = change(OURS, part(1, "column", json!({ "what": "move", "part": 1, "before": 0 })));
    assert_eq!(change(&columns, part(1, "column", json!({ "what": "move", "part": 1, "before": 0 }))), OURS);
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
        for list in block["lists"].as_array().unwrap() {
            let named = list["list"].as_str().unwrap();
            let mut offered = list["parts"].as_array().unwrap().clone();
            if offered.is_empty() {
                offered.push(json!({ "value": "", "title": "-", "open": true }));
            }
            for one in offered {
                let shown = &form(&text).unwrap().sections[1].lists;
                let shown = shown.iter().find(|own| json!(own.list) == list["list"]).unwrap();
                let there = shown.parts.iter().any(|known| one["value"] == known.value.as_str());
                if !there || one["open"] == true {
                    text = change(&text, part(1, named, json!({ "what": "add", "value": one["value"] })));
                }
                assert!(!one["title"].as_str().unwrap().contains('⟦'), "{one}");
            }
        }
    }
    for chart in catalogue["charts"].as_array().unwrap() {
        assert!(!chart["title"].as_str().unwrap().contains('⟦'), "{chart}");
        text = change(&text, json!({ "what": "add_section", "content": "chart", "before": 1 }));
        text = change(&text, json!({ "what": "chart", "section": 1, "chart": chart["value"] }));
    }
    let read = template::template("ours", &text).unwrap_or_else(|flaw| panic!("{flaw}: {text}"));
    let charts = catalogue["charts"].as_array().unwrap().len();
    assert_eq!(read.sections.len(), 3 + blocks.len() + charts);
    let input = json!({ "code": "ours", "text": text, "language": "en" });
    assert!(office.called("preview_template", input)["pages"].as_u64().unwrap() > 1);
}

/// What a flaw says that could stand there, against what is offered.
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
        words(&block["lists"][0]["parts"], Some("value"))
    };
    let section =
        |rest: &str| format!("version = 1\nabout = \"a\"\nname = {{ en = \"a\" }}\n[[section]]\n{rest}");
    let of = |content: &str, list: &str| {
        section(&format!("content = \"{content}\"\n[[section.{list}]]\nvalue = \"?\"\n"))
    };
    let total = "content = \"budget\"\ncolumn = [{ value = \"text\" }]\n[[section.total]]\ntext = { en = \"a\" }\nof = [\"?\"]";
    for (text, offered) in [
        (section("content = \"?\""), words(blocks, Some("content"))),
        (section("content = \"reach\"\nrequired = [\"?\"]"), words(&catalogue["required"], None)),
        (section("content = \"chart\"\nchart = \"?\""), words(&catalogue["charts"], Some("value"))),
        (section(total), words(&catalogue["cost_types"], Some("value"))),
        (of("facts", "fact"), parts("facts")),
        (of("results", "column"), parts("results")),
        (of("budget", "column"), parts("budget")),
        (of("form", "line"), parts("form")),
    ] {
        let cause = template::template("ours", &text).unwrap_err().cause;
        assert_eq!(cause.code, "template-flaw-unknown-word", "{cause:?}");
        assert_eq!(cause.args["known"], offered.join(", "));
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
    let number = template::named("sida").unwrap().version;
    let told = |begun: u32, now: u32| (json!(number + begun), json!(number + now));
    assert_eq!(versions(&first), told(0, 0));
    let keep = |text: &Value| {
        office.called("keep_template", json!({ "code": "sida", "text": text }))["text"].clone()
    };
    let shipped = office.called("template_text", json!({ "template": "sida" }))["text"].clone();
    assert_eq!(keep(&shipped), shipped, "a copy is no new state");
    let what = json!({ "what": "words", "section": 1, "words": 300 });
    let own = keep(&json!(change(shipped.as_str().unwrap(), what)));
    assert_eq!(versions(&first), told(0, 1));
    assert_eq!(versions(&begin()), told(1, 1));
    let what = json!({ "what": "words", "section": 1, "words": 200 });
    keep(&json!(change(own.as_str().unwrap(), what)));
    assert_eq!(versions(&first), told(0, 2));
    office.called("undo", json!({}));
    assert_eq!(versions(&first), told(0, 1));
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
    let unknown = text("choice = \"extra\"", "choice = \"more\"");
    assert_eq!((unknown.code.as_str(), unknown.args["choice"].as_str()), ("template-flaw-choice", "more"));
    let asked = text("id = \"overall\"", "id = \"overall\"\nchoice = \"extra\"");
    assert_eq!(asked.code, "template-flaw-choice-optional");
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
        for list in &known.sections[section].lists {
            let (own, columns) = (list.list, list.parts.len());
            if columns == 0 {
                continue;
            }
            let part = part % columns;
            let made = |change| TemplateChange::Part { section, list: own, change };
            let there = made(PartChange::Move { part, before: columns });
            let back = made(PartChange::Move { part: columns - 1, before: part });
            prop_assert_eq!(changed(&changed(text, &there).unwrap(), &back).unwrap(), text);
        }
    }
}
