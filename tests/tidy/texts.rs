//! Every word that people see: the same keys in every language, all of them used, none missing.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use regex::Regex;

use crate::sources;

/// The language that stands in where another one of reports has no words.
const ENGLISH: &str = "resources/text/en.ftl";

/// Key → (text, names of its arguments), per language.
fn languages() -> BTreeMap<String, BTreeMap<String, (String, BTreeSet<String>)>> {
    let argument = Regex::new(r"\{\s*\$([a-z_]+)").unwrap();
    let mut all = BTreeMap::new();
    for (path, source) in sources("resources/text", &[".ftl"]) {
        let mut entries: BTreeMap<String, (String, BTreeSet<String>)> = BTreeMap::new();
        let mut key = String::new();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, text)) = line.split_once(" =").filter(|_| !line.starts_with([' ', '\t', '}']))
            {
                key = name.to_owned();
                let known = entries.insert(key.clone(), (text.to_owned(), BTreeSet::new()));
                assert!(known.is_none(), "{path} says {key} twice");
            } else if let Some((text, _)) = entries.get_mut(&key) {
                text.push_str(line);
            }
        }
        for (text, arguments) in entries.values_mut() {
            arguments.extend(argument.captures_iter(text).map(|found| found[1].to_owned()));
        }
        all.insert(path, entries);
    }
    all
}

/// The language of the window and the command line, or of reports alone.
fn of_the_window(entries: &BTreeMap<String, (String, BTreeSet<String>)>) -> bool {
    entries["language-speaks"].0.split(' ').any(|whom| whom == "window")
}

#[test]
fn every_language_says_the_same_things() {
    let all = languages();
    let (first, model) = (ENGLISH, &all[ENGLISH]);
    let needed = said_in_reports(model);
    for (path, entries) in &all {
        let everything = of_the_window(entries);
        let missing: Vec<_> = model
            .keys()
            .filter(|key| (everything || needed.contains(*key)) && !entries.contains_key(*key))
            .collect();
        let surplus: Vec<_> = entries.keys().filter(|key| !model.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{path} lacks {missing:?} of {first}");
        assert!(surplus.is_empty(), "{first} lacks {surplus:?} of {path}");
        for (key, (text, arguments)) in entries {
            assert!(!text.trim().is_empty(), "{path}: {key} is empty");
            assert_eq!(arguments, &model[key].1, "{path}: {key} names other things than {first}");
        }
    }
}

/// The keys that reports print: those that stand whole in what composes and writes reports, and the
/// families of which a word is chosen there.
fn said_in_reports(model: &BTreeMap<String, (String, BTreeSet<String>)>) -> BTreeSet<String> {
    use bilan_core::domain::entity::{ENTITIES, Kind};
    const ROOMS: [&str; 5] = [
        "src-tauri/core/src/report",
        "src-tauri/core/src/trace",
        "src-tauri/core/src/charts",
        "src-tauri/core/src/charts.rs",
        "src-tauri/core/src/publish.rs",
    ];
    let whole = Regex::new(r#""([a-z][\w-]*)""#).unwrap();
    let beginning = Regex::new(r#""([a-z]+(?:-[a-z]+)*)-\{"#).unwrap();
    let codes: BTreeMap<&str, &[&str]> = ENTITIES
        .iter()
        .flat_map(|entity| entity.fields)
        .filter_map(|field| match field.kind {
            Kind::Choice { family, codes } | Kind::Term { family, codes } => Some((family, codes)),
            _ => None,
        })
        .collect();
    let mut families: BTreeSet<String> = ["rate-policy", "rounding"].map(str::to_owned).into();
    let mut needed = BTreeSet::new();
    for (path, source) in sources("src-tauri/core/src", &[".rs"]) {
        if ROOMS.iter().any(|room| path == *room || path.starts_with(&format!("{room}/"))) {
            needed.extend(whole.captures_iter(&source).map(|found| found[1].to_owned()));
            families.extend(beginning.captures_iter(&source).map(|found| found[1].to_owned()));
        }
    }
    for family in families {
        let known = codes.get(family.as_str()).copied();
        needed.extend(known.into_iter().flatten().map(|code| format!("{family}-{code}")));
        let begins = format!("{family}-");
        needed.extend(model.keys().filter(|key| known.is_none() && key.starts_with(&begins)).cloned());
    }
    needed.retain(|key| model.contains_key(key) && !key.starts_with("refused-"));
    assert!(needed.len() > 500, "reports say more than {} things", needed.len());
    needed
}

/// Nobody takes for finished what only a program or a person of another language wrote.
#[test]
fn a_draft_says_that_it_is_one() {
    for (path, source) in sources("resources/text", &[".ftl"]) {
        let draft =
            source.lines().take_while(|line| line.starts_with('#')).any(|line| line.contains("Draft"));
        let checked = source.contains("\nlanguage-checked = yes\n");
        assert_ne!(
            draft, checked,
            "{path} must say at its head, and in language-checked, whether it is a draft"
        );
    }
}

/// The house of languages: what a language is stands in its file, and nowhere in the code.
#[test]
fn a_language_is_added_without_code() {
    let listed =
        Regex::new(r#"["'](?:fr|pt|es|ru|ar)["'](?:,|\s|=>)*["'](?:en|fr|pt|es|ru|ar)["']"#).unwrap();
    let matched = Regex::new(r"Lang::(?:FR|PT|ES)").unwrap();
    for (path, source) in [sources("src-tauri", &[".rs"]), sources("ui/src", &[".ts", ".tsx"])].concat() {
        let tests = path.contains(".test.") || path.contains("/tests") || path.contains("/benches/");
        // IATI itself publishes the words of its codes in two languages.
        if tests || path.ends_with("domain/lang.rs") || path.ends_with("iati/codes.rs") {
            continue;
        }
        let found = listed.find(&source).or_else(|| matched.find(&source));
        assert!(found.is_none(), "{path} names languages: {:?}", found.map(|found| found.as_str()));
    }
}

#[test]
fn every_text_can_be_read() {
    for (lang, source) in bilan_core::resources::TEXTS {
        if let Err((_, errors)) = fluent_bundle::FluentResource::try_new((*source).to_owned()) {
            panic!("{lang}.ftl: {errors:?}");
        }
    }
}

#[test]
fn french_keeps_its_spaces() {
    let before = Regex::new(r"[A-Za-zà-ÿ0-9)»}] ?[;!?:»](\s|$)").unwrap();
    let all = languages();
    let french = &all["resources/text/fr.ftl"];
    for (key, (text, _)) in french {
        for line in text.lines() {
            let plain = line.replace(['\u{a0}', '\u{202f}'], "_");
            assert!(!before.is_match(&plain), "fr.ftl: {key} lacks a no-break space: {line}");
            assert!(!line.contains('\''), "fr.ftl: {key} has a straight apostrophe: {line}");
        }
    }
}

/// Keys are written whole in the code, or made of a fixed beginning and a word of the record.
#[test]
fn every_key_is_used_and_every_used_key_is_there() {
    let made: BTreeSet<String> = {
        let beginning = Regex::new(r#"["`]([a-z]+(?:-[a-z]+)*-)(?:\{|\$\{)"#).unwrap();
        let family = Regex::new(r#"family: "([a-z-]+)""#).unwrap();
        let files = [sources("src-tauri", &[".rs"]), sources("ui/src", &[".ts", ".tsx"])];
        let files = files.into_iter().flatten();
        files
            .flat_map(|(_, source)| {
                let families = family.captures_iter(&source).map(|found| format!("{}-", &found[1]));
                let made = beginning.captures_iter(&source).map(|found| found[1].to_owned());
                made.chain(families).collect::<Vec<_>>()
            })
            .collect()
    };
    let everything: String = [sources("src-tauri", &[".rs"]), sources("ui/src", &[".ts", ".tsx"])]
        .into_iter()
        .flatten()
        .map(|(_, source)| source)
        .collect();
    // What stands between two quotes of any kind: looked for key by key it took minutes.
    let said: HashSet<&str> = everything.split(['"', '\'', '`']).collect();
    let all = languages();
    let keys: BTreeSet<&String> = all.values().flat_map(|entries| entries.keys()).collect();
    let unused: Vec<_> = keys
        .iter()
        .filter(|key| {
            // `refused-x` and `failed-x` are said by their codes alone; cli texts by clap's names.
            let bare = key.split_once('-').map_or("", |(_, rest)| rest);
            let by_code = key.starts_with("refused-") || key.starts_with("failed-");
            let said = said.contains(key.as_str()) || (by_code && said.contains(bare));
            !said
                && !made.iter().any(|beginning| key.starts_with(beginning.as_str()))
                && !key.starts_with("cli-")
        })
        .collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");

    let refused = Regex::new(r#"Refused::new\(\s*"([a-z-]+)""#).unwrap();
    for found in refused.captures_iter(&everything) {
        let key = format!("refused-{}", &found[1]);
        assert!(keys.contains(&key), "{key} has no words");
    }
    let failed = Regex::new(r#"failed(?:_at)?\(\s*"([a-z-]+)""#).unwrap();
    for found in failed.captures_iter(&everything) {
        let key = format!("failed-{}", &found[1]);
        assert!(keys.contains(&key), "{key} has no words");
    }
}

/// A form shows the name of every field and the word of every code.
#[test]
fn every_field_and_code_of_the_record_has_words() {
    use bilan_core::domain::entity::{ENTITIES, Kind};
    let keys: BTreeSet<String> = languages().into_values().flat_map(|entries| entries.into_keys()).collect();
    for entity in ENTITIES {
        for field in entity.fields {
            let named =
                ["window-field-", "fact-"].iter().any(|it| keys.contains(&format!("{it}{}", field.name)));
            assert!(named, "{}.{} has no name", entity.table, field.name);
            if let Kind::Choice { codes, family } | Kind::Term { codes, family } = field.kind {
                for code in codes {
                    assert!(keys.contains(&format!("{family}-{code}")), "{family}-{code} has no words");
                }
            }
        }
    }
}
