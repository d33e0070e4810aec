//! Every template of the program, made of the example: what is composed, printed and written is
//! as it was, and whatever a template asks is there in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use bilan_core::domain::{Lang, Written};
use bilan_core::report::compose::{Options, compose};
use bilan_core::report::look::Accent;
use bilan_core::report::template::{self, Content, Template, TemplateKind};
use bilan_core::report::{Block, Report, Value, pdf, xlsx};
use bilan_core::resources;
use bilan_core::text::Texts;
use bilan_tests::office::{Office, ctx};
use bilan_tests::{demo, golden, report_text, workbook};
use serde::Deserialize;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::printed;

/// The language in which a template's report is looked at: that in which its donor often reads it.
fn language(template: &str) -> Lang {
    match template {
        "gac" => Lang::FR,
        "iomdf" | "uk_financial" => Lang::ES,
        "harmonised" | "un_financial" => Lang::PT,
        _ => Lang::EN,
    }
}

fn every() -> Vec<Template> {
    resources::TEMPLATES.iter().map(|(code, _)| template::named(code).unwrap()).collect()
}

#[test]
fn what_each_template_makes_is_as_it_was() {
    let office = Office::example();
    for template in every() {
        let code = &template.code;
        let report = office.report(code, language(code), Some("2025Q2"));
        let case = format!("template.{code}.{}", report.language);
        golden::check(&format!("{case}.report.json"), &report_text::json(&report));
        golden::check(&format!("{case}.pdf.txt"), &printed(&case, &report));
        golden::check(&format!("{case}.xlsx.txt"), &workbook::dump(&xlsx::write(&report).unwrap()));
    }
}

#[test]
fn every_template_speaks_every_language_and_prints_every_cell() {
    let office = Office::example();
    for template in every() {
        for language in Texts::languages() {
            let report = office.report(&template.code, language, None);
            let case = format!("{} {language}", template.code);
            let mut ids = BTreeSet::new();
            for cell in report_text::cells(&report) {
                assert!(ids.insert(&cell.id), "{case}: {} stands twice", cell.id);
                let twice = template.kind == TemplateKind::Narrative && cell.id.contains('~');
                assert!(!twice, "{case}: {} was made unique by a suffix", cell.id);
            }
            let text = report_text::text(&report);
            assert!(!text.contains('⟦'), "{case}: a text is missing: {text}");
            let pdf = pdf::write(&report).unwrap();
            assert!(pdf.uncovered.is_empty(), "{case}: {:?}", pdf.uncovered);
        }
    }
}

/// The texts in a piece of a data file: what has words in English has them in every language.
fn texts_lacking(value: &toml::Value, place: &str, languages: &BTreeSet<String>, lacking: &mut Vec<String>) {
    match value {
        toml::Value::Table(table) if table.contains_key("en") => {
            let told: BTreeSet<String> = table.keys().cloned().collect();
            if !told.is_superset(languages) {
                lacking.push(format!("{place}: {told:?}"));
            }
        }
        toml::Value::Table(table) => {
            table
                .iter()
                .for_each(|(key, value)| texts_lacking(value, &format!("{place}.{key}"), languages, lacking));
        }
        toml::Value::Array(rows) => {
            rows.iter().for_each(|value| texts_lacking(value, place, languages, lacking));
        }
        _ => {}
    }
}

#[test]
fn texts_of_data_files_are_in_every_language() {
    let languages: BTreeSet<String> =
        Texts::languages_of_the_window().iter().map(ToString::to_string).collect();
    let files = [resources::TEMPLATES, resources::BUDGETS, resources::RULES].concat();
    let mut lacking = Vec::new();
    for (name, content) in files {
        let read: toml::Value = toml::from_str(content).unwrap();
        texts_lacking(&read, name, &languages, &mut lacking);
    }
    assert_eq!(lacking, Vec::<String>::new());
}

/// What a template says, without its comments, its version and where it comes from, as a digest.
fn digest(content: &str) -> String {
    let mut read: toml::Table = toml::from_str(content).unwrap();
    read.remove("version");
    read.remove("about");
    let said = serde_json::to_string(&read).unwrap();
    Sha256::digest(said).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Reports that were begun with another state of a template can tell so by its version: whoever
/// changes one raises it. `make golden` takes a digest over only with a version that is higher.
#[test]
fn a_template_that_says_something_else_is_another_version() {
    let known = fs::read_to_string(golden::path(VERSIONS)).unwrap_or_default();
    let known: BTreeMap<&str, (u32, &str)> = known
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            Some((words.next()?, (words.next()?.parse().ok()?, words.next()?)))
        })
        .collect();
    let mut told = String::new();
    for (code, content) in resources::TEMPLATES {
        let (version, now) = (template::named(code).unwrap().version, digest(content));
        if let Some((before, _)) = known.get(code).filter(|(_, digest)| *digest != now) {
            assert!(version > *before, "{code} says something else than its version {before}: raise it");
        }
        told.push_str(&format!("{code} {version} {now}\n"));
    }
    golden::check(VERSIONS, &told);
}

const VERSIONS: &str = "templates.versions.txt";

#[test]
fn every_question_says_what_is_asked() {
    for template in every() {
        for section in &template.sections {
            let asks = matches!(section.content, Content::Question);
            assert!(!asks || section.guidance.is_some(), "{}: {}", template.code, section.id);
        }
    }
}

#[test]
fn a_report_of_a_period_tells_nothing_that_came_later() {
    let office = Office::example();
    let cell = |report: &Report, id: &str| {
        let cells = report_text::cells(report);
        cells.into_iter().find(|cell| cell.id == id).cloned().unwrap_or_else(|| panic!("no {id}"))
    };
    let whole = office.report("mptf", Lang::EN, None);
    let first = office.report("mptf", Lang::EN, Some("2025Q1"));
    assert_eq!(cell(&whole, "indicators.2.1.a.achieved").text, "529");
    let then = cell(&first, "indicators.2.1.a.achieved");
    assert!(
        matches!(&then.value, Value::Number(number) if number.to_string().parse::<f64>().unwrap() < 529.0)
    );
    let reach = office.report("gac", Lang::EN, Some("2025Q1"));
    assert_eq!(cell(&reach, "reach.direct").value, Value::Count(212));
}

/// The colour of an organisation is one that people can read, and its refusal has words.
#[test]
fn a_template_tells_its_colour() {
    let text = |accent: &str| {
        let section = "[[section]]\ncontent = \"lessons\"\n";
        format!(
            "version = 1\nabout = \"Ours.\"\naccent = \"{accent}\"\nplain_cover = true\nname = {{ en = \"Letter\" }}\n{section}"
        )
    };
    let read = template::template("letter", &text("#7A1F3D")).unwrap();
    assert_eq!((read.look.accent, read.look.plain_cover), (Accent::read("#7A1F3D"), true));
    for (accent, code) in [("red", "template-flaw-accent"), ("#F2C200", "template-flaw-accent-pale")] {
        let flaw = template::template("letter", &text(accent)).unwrap_err();
        assert_eq!((flaw.cause.code.as_str(), flaw.line), (code, 3));
        assert_eq!(flaw.cause.args["accent"].as_str(), accent);
    }
}

/// A new template needs no Rust: one made out of the air is kept, listed, printed and dropped.
#[test]
fn a_template_out_of_the_air() {
    let office = Office::example();
    let text = r#"
version = 3
about = "Ours."
[name]
en = "Letter to our friends"
[[section]]
content = "question"
title = { en = "Dear friends" }
guidance = { en = "Say what went well." }
words = 100
[[section]]
content = "results"
id = "figures"
title = { en = "In figures" }
[[section.column]]
value = "indicator"
[[section.column]]
value = "achieved"
title = { en = "So far" }
[[section]]
content = "lessons"
level = 2
"#;
    let kept = office.called("keep_template", json!({ "code": "letter", "text": text }));
    assert_eq!(kept["own"], json!(true));
    let listed = office.called("report_templates", json!({}));
    let told = listed.as_array().unwrap().iter().find(|it| it["code"] == "letter").unwrap();
    assert_eq!((&told["name"], &told["version"]), (&json!("Letter to our friends"), &json!(3)));
    let report = office.report("letter", Lang::PT, None);
    let titles: Vec<&str> = report.sections.iter().map(|it| it.title.as_str()).collect();
    assert_eq!((report.kind.as_str(), titles), ("Letter to our friends", vec!["Dear friends", "In figures"]));
    let read = printed("letter", &report);
    assert!(read.contains("So far") && read.contains("529"), "{read}");
    assert!(xlsx::write(&report).is_ok());
    office.called("undo", json!({}));
    assert!(office.asked("letter", Lang::PT, None).is_err(), "one step back and it is gone");
}

/// A workspace's own copy wins over the program's template of its code, until it is dropped.
#[test]
fn the_workspaces_own_wins() {
    let office = Office::example();
    let shipped = office.called("template_text", json!({ "template": "sida" }))["text"].clone();
    let changed = shipped.as_str().unwrap().replace("2 Summary", "2 In a few words");
    office.called("keep_template", json!({ "code": "sida", "text": changed, "copied_from": "sida" }));
    let own = office.called("template_text", json!({ "template": "sida" }));
    let number = template::named("sida").unwrap().version;
    let newer = changed.replacen(&format!("version = {number}"), &format!("version = {}", number + 1), 1);
    assert_eq!((&own["own"], own["text"].as_str()), (&json!(true), Some(newer.as_str())));
    let title = |office: &Office| office.report("sida", Lang::EN, None).sections[1].title.clone();
    assert_eq!(title(&office), "2 In a few words");
    office.called("drop_template", json!({ "template": "sida" }));
    assert_eq!(title(&office), "2 Summary");
    assert_eq!(office.called("template_text", json!({ "template": "sida" }))["text"], shipped);
}

#[test]
fn a_bad_template_is_told_with_its_line_and_never_kept() {
    let office = Office::example();
    let head = "version = 1\nabout = \"a\"\n[name]\nen = \"a\"\n";
    for (rest, line, word) in [
        ("[[section]]\ncontent = \"crystal_ball\"\n", 6, "crystal_ball"),
        ("[[section]]\ncontent = \"question\"\n", 6, "“title” is missing"),
        (
            "[[section]]\ncontent = \"reach\"\nwords = 12\n",
            7,
            "“words” cannot stand here. What can: content, id, title",
        ),
        ("[[section]]\ncontent = \"reach\"\nlevel = 2\n", 7, "part of none"),
        (
            "[[section]]\ncontent = \"reach\"\n[[section]]\ncontent = \"risks\"\nlevel = 3\n",
            9,
            "2 for a part",
        ),
        ("[[section]]\ncontent = \"reach\"\nlevel = \"two\"\n", 7, "level: a whole number is expected"),
        ("[[section]]\ncontent = \"reach\"\noptional = \"yes\"\n", 7, "true or false"),
        ("[[section]]\ncontent = \"reach\"\nrequired = \"reach\"\n", 7, "a list is expected"),
        (
            "[[section]]\ncontent = \"reach\"\nrequired = [\"luck\"]\n",
            7,
            "required: “luck” is not known. What can stand here: identifiers, ",
        ),
        ("[[section]]\ncontent = \"reach\"\ntitle = { en = \"\" }\n", 7, "there are words missing"),
        (
            "[[section]]\ncontent = \"reach\"\ntitle = \"Reach\"\n",
            7,
            "words by language are expected, such as { en",
        ),
        (
            "[[section]]\ncontent = \"reach\"\ntitle = { english = \"Reach\" }\n",
            7,
            "“english” is no language",
        ),
        ("[[section]]\ncontent = \"reach\"\nid = \"Reach!\"\n", 7, "small letters"),
        ("[[section]]\ncontent = \"reach\"\nid = \"cover\"\n", 7, "first page"),
        ("[[section]]\ncontent = \"reach\"\n[[section]]\ncontent = \"reach\"\n", 8, "“reach” stands twice"),
        (
            "[[section]]\ncontent = \"reach\"\n[[section.column]]\nvalue = \"text\"\n",
            7,
            "“column” cannot stand here",
        ),
        (
            "[[section]]\ncontent = \"results\"\n[[section.column]]\nvalue = \"spent\"\n",
            8,
            "“spent” is not known. What can stand here: code, indicator",
        ),
        (
            "[[section]]\ncontent = \"results\"\n[[section.column]]\nvalue = \"target\"\n",
            6,
            "The column “indicator” is missing",
        ),
        ("[[section]]\ncontent = \"facts\"\n[[section.fact]]\nvalue = \"open\"\n", 8, "needs an id"),
        ("[[section]]\ncontent = \"facts\"\nfact = \"title\"\n", 7, "double brackets"),
        ("[[section]]\ncontent = \"signature\"\n", 6, "“signatory” is missing"),
        ("[[section]]\ncontent = \"chart\"\nchart = \"cake\"\n", 7, "budget_by_heading, spending"),
        ("[[section]]\nid = \"one\"\n", 5, "“content” is missing"),
        ("", 5, "no section"),
        ("[[section]\n", 5, "The brackets of “[[section]” do not match"),
        ("[[section]]\ncontent = reach\n", 6, "needs quotation marks"),
        ("[[section]]\ncontent = \"reach\n", 6, "quotation mark is missing at “content”"),
        ("[[section]]\ncontent\n", 6, "“content” says nothing"),
        ("[[section]]\ncontent =\n", 6, "“content =” says nothing"),
        ("[[section]]\ncontent = \"reach\"\ncontent = \"risks\"\n", 7, "“content” stands twice here"),
        ("[[section]]\ncontent = \"\\q\"\n", 6, "The reader of the format says: “"),
    ] {
        let typed = json!({ "code": "ours", "text": format!("{head}{rest}") });
        let checked = office.called("check_template", typed.clone());
        assert_eq!(checked["flaw"]["line"], json!(line), "{rest}: {checked}");
        assert!(checked["flaw"]["cause"].as_str().unwrap().contains(word), "{rest}: {checked}");
        let refused = bilan_core::api::call(&office.workspace, &ctx(), "keep_template", typed).unwrap_err();
        assert_eq!(refused.code(), "refused-template-flawed");
        let told = refused.message(Texts::of(Lang::EN));
        assert!(told.contains(word) && told.contains(&format!("line {line}")), "{told}");
    }
    assert!(office.asked("ours", Lang::EN, None).is_err());
    let named = json!({ "code": "../ours", "text": format!("{head}[[section]]\ncontent = \"reach\"\n") });
    let refused = bilan_core::api::call(&office.workspace, &ctx(), "keep_template", named).unwrap_err();
    assert_eq!(refused.code(), "refused-template-code");
}

/// What a donor's form asks, and where the template answers it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Clauses {
    form: String,
    clause: Vec<Clause>,
}

/// A clause is met by a section, left to people, or not covered; `own` is what no clause asks for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Clause {
    asks: String,
    section: Option<String>,
    user: Option<String>,
    missing: Option<String>,
    own: Option<String>,
}

#[test]
fn every_clause_of_a_form_is_met_or_told_and_every_section_answers_one() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../resources/templates/clauses");
    let ours = ["finance", "project"];
    for template in every().into_iter().filter(|it| !ours.contains(&it.code.as_str())) {
        let code = &template.code;
        let text = fs::read_to_string(folder.join(format!("{code}.toml")))
            .unwrap_or_else(|error| panic!("{code} has no clauses: {error}"));
        let read: Clauses = toml::from_str(&text).unwrap_or_else(|error| panic!("{code}: {error}"));
        assert!(!read.form.is_empty(), "{code}");
        let mut answered = BTreeSet::new();
        for clause in &read.clause {
            let told = [&clause.section, &clause.user, &clause.missing, &clause.own];
            let told: Vec<&String> = told.into_iter().flatten().collect();
            assert!(told.len() == 1 && !told[0].is_empty(), "{code}: {}", clause.asks);
            let Some(section) = clause.section.as_ref().or(clause.own.as_ref()) else { continue };
            let known = template.sections.iter().any(|it| it.id == *section);
            assert!(known, "{code}: {:?} is met by {section}, which is not there", clause.asks);
            answered.insert(section.as_str());
        }
        for section in &template.sections {
            assert!(answered.contains(section.id.as_str()), "{code}: no clause asks for {}", section.id);
        }
    }
    let sheets = fs::read_dir(&folder).unwrap().count();
    assert_eq!(
        sheets,
        resources::TEMPLATES.len() - ours.len(),
        "a sheet for each donor's template, and no other"
    );
}

/// What people write stands in its question, and a line of theirs among facts; without a budget
/// a narrative says that there is none, and a finance report is refused.
#[test]
fn what_people_write_stands_where_it_was_asked() {
    let project = demo::project("rutas-seguras");
    let written = [
        ("overall", "We reached **{reach.direct}** people.\n\n- one\n- two"),
        ("admin.contact", "Ana\n Pérez, coordinator"),
    ];
    let sections = written.map(|(id, text)| (id.to_owned(), text.to_owned())).into();
    let options = Options {
        template: "harmonised".to_owned(),
        written: Written { sections, ..Written::default() },
        ..Options::of(Lang::EN, "2026-04-15".parse().unwrap())
    };
    let report = compose(&project, &options).unwrap();
    let read = printed("written", &report);
    for words in ["We reached 1,402 people.", "one", "Ana Pérez, coordinator", "2 Changes and amendments"] {
        assert!(read.contains(words), "{words} is missing in\n{read}");
    }
    assert!(!read.contains("Value for money"), "an extra question that nobody answered is left out");
    let without =
        |template: &str| compose(&project, &Options { template: template.to_owned(), ..options.clone() });
    let finance = without("gac").unwrap().sections.into_iter().find(|it| it.id == "finance").unwrap();
    assert!(
        finance.blocks.iter().all(|block| matches!(
            block,
            Block::Note { .. } | Block::Paragraph { .. } | Block::Heading { .. }
        ))
    );
    assert_eq!(without("sf425").unwrap_err().code(), "refused-budget-needed");
}
