//! The patterns by which sentences show facts, from `resources/labels/cues.toml`.
//!
//! Must not know what is done with a hit.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::{Captures, Regex};
use serde::Deserialize;

use crate::intake::words;
use crate::resources;

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct File {
    part: BTreeMap<String, String>,
    cue: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    fact: String,
    pattern: String,
}

/// A pattern and the fact that it finds.
pub struct Cue {
    /// Which fact, such as `programme`.
    pub fact: String,
    /// Finds it in a paragraph.
    pub pattern: Regex,
}

static CUES: LazyLock<Vec<Cue>> = LazyLock::new(|| {
    let file: File = words::read("cues");
    let compiled = file.cue.iter().filter_map(|cue| compile(&file.part, cue).ok());
    compiled.collect()
});

/// Parts may hold parts; a chain is never longer than this.
const NESTING: usize = 5;

fn compile(parts: &BTreeMap<String, String>, cue: &Written) -> Result<Cue, regex::Error> {
    let pattern = Regex::new(&spelled(parts, &cue.pattern))?;
    Ok(Cue { fact: cue.fact.clone(), pattern })
}

fn spelled(parts: &BTreeMap<String, String>, pattern: &str) -> String {
    let mut full = pattern.to_owned();
    for _ in 0..NESTING {
        for (name, part) in parts {
            full = full.replace(&format!("{{{name}}}"), part);
        }
    }
    full
}

/// All cues.
pub fn all() -> &'static [Cue] {
    &CUES
}

/// What is wrong with the file, for the test that guards it.
pub fn flaws() -> Vec<String> {
    let content =
        resources::LABELS.iter().find(|(stem, _)| *stem == "cues").map_or("", |(_, content)| *content);
    let file: File = match toml::from_str(content) {
        Ok(file) => file,
        Err(error) => return vec![error.to_string()],
    };
    file.cue.iter().filter_map(|cue| compile(&file.part, cue).err()).map(|error| error.to_string()).collect()
}

/// The first hit of a fact's cues in a text, whole.
pub fn first<'t>(fact: &str, text: &'t str) -> Option<Captures<'t>> {
    all().iter().filter(|cue| cue.fact == fact).find_map(|cue| cue.pattern.captures(text))
}

/// The number of the law that a text names.
pub fn law_number(text: &str) -> Option<&str> {
    first("law", text)?.name("number").map(|number| number.as_str())
}

static PERSON: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let file: File = words::read("cues");
    let person = file.part.get("PERSON")?;
    Regex::new(&spelled(&file.part, person)).ok()
});

/// The person's name that a text begins with.
pub fn person_at_start(text: &str) -> Option<&str> {
    let hit = PERSON.as_ref()?.find(text)?;
    (hit.start() == 0).then(|| hit.as_str())
}

/// Every person's name in a text.
pub fn people(text: &str) -> Vec<std::ops::Range<usize>> {
    PERSON
        .as_ref()
        .map(|pattern| pattern.find_iter(text).map(|hit| hit.range()).collect())
        .unwrap_or_default()
}
