//! The text of a template → a `Template`, or the flaw that keeps it from being one.
//!
//! Must not know what is printed: it knows which keys a section may have.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;
use toml::de::DeTable;

use super::asked::{ColumnAsked, Fact, FactAsked, Piece, Required, ResultFigure};
use super::chart::ChartAsked;
use super::keys::{Keys, Source, one_of};
use super::money::{BudgetAsked, Measure, Rows, lines, total};
use super::{Content, Section, Template, TemplateKind, Word, syntax};
use crate::donors::Flaw;
use crate::error::Refused;
use crate::report::look::{Accent, Look};

/// Contents that are no part of the record in its usual shape.
pub const MADE_HERE: [&str; 8] =
    ["question", "chapter", "facts", "results", "budget", "form", "chart", "signature"];

/// Reads a template and checks it.
pub(super) fn read(file: &str, content: &str) -> Result<Template, Flaw> {
    let source = Source { file, content };
    let read = DeTable::parse(content).map_err(|error| syntax::flaw(source, &error))?;
    let mut keys = Keys::of(source, 0, read.get_ref());
    let version = keys.number("version")?;
    let version = keys.needed("version", version)?;
    if *version.get_ref() == 0 {
        return Err(source.flaw(version.span().start, Refused::new("template-flaw-version")));
    }
    let name = keys.words("name")?;
    let about = keys.text("about")?;
    let kind = keys.word("kind")?.map_or(TemplateKind::Narrative, Spanned::into_inner);
    let accent = keys.text("accent")?.map(|given| accent(source, &given)).transpose()?;
    let look = Look { accent, plain_cover: keys.flag("plain_cover")? };
    let at_most = keys.numbers("at_most")?;
    let given = keys.tables("section")?;
    let template = Template {
        code: file.to_owned(),
        version: version.into_inner(),
        name: keys.needed("name", name)?,
        about: keys.needed("about", about)?.into_inner(),
        kind,
        look,
        sections: sections(given, &at_most)?,
        at_most,
    };
    keys.end()?;
    match template.sections.is_empty() {
        true => Err(source.flaw(content.len(), Refused::new("template-flaw-no-section"))),
        false => Ok(template),
    }
}

/// The organisation's colour, if it can be read as text and on the cover.
fn accent(source: Source<'_>, given: &Spanned<String>) -> Result<Accent, Flaw> {
    let (at, text) = (given.span().start, given.get_ref());
    let Some(accent) = Accent::read(text) else {
        return Err(source.flaw(at, Refused::new("template-flaw-accent").with("accent", text)));
    };
    match accent.is_readable() {
        true => Ok(accent),
        false => Err(source.flaw(at, Refused::new("template-flaw-accent-pale").with("accent", text))),
    }
}

fn sections(given: Vec<Keys<'_>>, choices: &BTreeMap<String, u32>) -> Result<Vec<Section>, Flaw> {
    let mut ids = BTreeSet::new();
    let mut sections: Vec<Section> = Vec::new();
    for keys in given {
        sections.push(section(keys, choices, &mut ids, sections.is_empty())?);
    }
    Ok(sections)
}

fn section(
    mut keys: Keys<'_>,
    choices: &BTreeMap<String, u32>,
    ids: &mut BTreeSet<String>,
    first: bool,
) -> Result<Section, Flaw> {
    let shown = keys.text("content")?;
    let shown = keys.needed("content", shown)?;
    // What is wrong with the whole section is told beside what it holds.
    keys.at = shown.span().start;
    let id = keys.text("id")?.unwrap_or_else(|| shown.clone());
    let title = keys.words("title")?;
    let level = level(&mut keys, first)?;
    let mut section = Section {
        id: id.get_ref().clone(),
        level,
        title,
        note: keys.words("note")?,
        guidance: keys.words("guidance")?,
        words: None,
        choice: None,
        required: keys.words_of("required", Required::ALL.iter().map(|it| it.key()), Required::of)?,
        optional: keys.flag("optional")?,
        content: content(&mut keys, &shown)?,
    };
    check_id(keys.source, &id, id.get_ref(), ids)?;
    if let Content::Question = section.content {
        section.words = limit(&mut keys)?;
        section.choice = choice(&mut keys, section.optional, choices)?;
    }
    let needs_title = matches!(section.content, Content::Question | Content::Chapter);
    if needs_title && section.title.is_none() {
        return Err(keys.flaw(Refused::new("template-flaw-missing-key").with("key", "title")));
    }
    if let Content::Facts(facts) = &section.content {
        check_lines(keys.source, &section.id, facts, ids)?;
    }
    keys.end()?;
    Ok(section)
}

fn level(keys: &mut Keys<'_>, first: bool) -> Result<u8, Flaw> {
    let Some(level) = keys.number("level")? else { return Ok(1) };
    match (*level.get_ref(), first) {
        (1, _) => Ok(1),
        (2, false) => Ok(2),
        (_, first) => {
            let what = if first { "template-flaw-level-first" } else { "template-flaw-level" };
            Err(keys.source.flaw(level.span().start, Refused::new(what)))
        }
    }
}

fn limit(keys: &mut Keys<'_>) -> Result<Option<u32>, Flaw> {
    match keys.number("words")? {
        Some(words) if *words.get_ref() == 0 => {
            Err(keys.source.flaw(words.span().start, Refused::new("template-flaw-limit")))
        }
        words => Ok(words.map(Spanned::into_inner)),
    }
}

/// A question that one chooses belongs to a choice that says how many.
fn choice(
    keys: &mut Keys<'_>,
    optional: bool,
    known: &BTreeMap<String, u32>,
) -> Result<Option<String>, Flaw> {
    let Some(choice) = keys.text("choice")? else { return Ok(None) };
    let at = choice.span().start;
    if !optional {
        return Err(keys.source.flaw(at, Refused::new("template-flaw-choice-optional")));
    }
    match known.contains_key(choice.get_ref()) {
        true => Ok(Some(choice.into_inner())),
        false => {
            Err(keys.source.flaw(at, Refused::new("template-flaw-choice").with("choice", choice.get_ref())))
        }
    }
}

fn content(keys: &mut Keys<'_>, shown: &Spanned<String>) -> Result<Content, Flaw> {
    Ok(match shown.get_ref().as_str() {
        "chapter" => Content::Chapter,
        "question" => Content::Question,
        "facts" => Content::Facts(facts(keys)?),
        "results" => Content::Results(columns(keys, ResultFigure::Indicator, None)?),
        "budget" => Content::Budget(BudgetAsked {
            columns: columns(keys, Measure::Text, Some(Measure::Open))?,
            each_year: keys.flag("each_year")?,
            rows: keys.word("rows")?.map_or(Rows::Lines, Spanned::into_inner),
            totals: keys.tables("total")?.into_iter().map(total).collect::<Result<_, _>>()?,
        }),
        "form" => Content::Form(lines(keys)?),
        "signature" => {
            let signatories = keys.listed_words("signatory")?;
            let signatories = Some(signatories).filter(|it| !it.is_empty());
            Content::Signature(keys.needed("signatory", signatories)?)
        }
        "chart" => {
            let chart = keys.word::<ChartAsked>("chart")?;
            Content::Chart(keys.needed("chart", chart)?.into_inner())
        }
        _ => {
            let known = MADE_HERE.into_iter().chain(Piece::ALL.iter().map(|it| it.key()));
            Content::Record(one_of(keys.source, "content", shown, known, Piece::of)?)
        }
    })
}

/// The columns of a table: no figure twice, and the words that say what a row is about.
fn columns<V: Word + Ord>(
    keys: &mut Keys<'_>,
    about: V,
    open: Option<V>,
) -> Result<Vec<ColumnAsked<V>>, Flaw> {
    let mut seen = BTreeSet::new();
    let mut columns = Vec::new();
    for given in keys.tables("column")? {
        let (at, column) = column::<V>(given)?;
        let is_open = open == Some(column.value);
        if is_open && column.title.is_none() {
            return Err(keys.source.flaw(at, Refused::new("template-flaw-open-title")));
        }
        if !is_open && !seen.insert(column.value) {
            let cause =
                Refused::new("template-flaw-twice").with("key", "value").with("word", column.value.key());
            return Err(keys.source.flaw(at, cause));
        }
        columns.push(column);
    }
    let columns = Some(columns).filter(|columns| !columns.is_empty());
    let columns = keys.needed("column", columns)?;
    match seen.contains(&about) {
        true => Ok(columns),
        false => Err(keys.flaw(Refused::new("template-flaw-needs-column").with("column", about.key()))),
    }
}

fn column<V: Word>(mut keys: Keys<'_>) -> Result<(usize, ColumnAsked<V>), Flaw> {
    let value = keys.word::<V>("value")?;
    let value = keys.needed("value", value)?;
    let column = ColumnAsked {
        value: *value.get_ref(),
        title: keys.words("title")?,
        aside: keys.flag("aside")?,
        optional: keys.flag("optional")?,
    };
    keys.end()?;
    Ok((value.span().start, column))
}

fn facts(keys: &mut Keys<'_>) -> Result<Vec<FactAsked>, Flaw> {
    let facts: Vec<FactAsked> = keys.tables("fact")?.into_iter().map(fact).collect::<Result<_, Flaw>>()?;
    keys.needed("fact", Some(facts).filter(|facts| !facts.is_empty()))
}

/// What people write among facts needs a name, by which it is kept, and says what it asks.
fn fact(mut keys: Keys<'_>) -> Result<FactAsked, Flaw> {
    let value = keys.word::<Fact>("value")?;
    let value = keys.needed("value", value)?;
    keys.at = value.span().start;
    let open = *value.get_ref() == Fact::Open;
    let id = if open { keys.text("id")? } else { None };
    let title = keys.words("title")?;
    if open && (id.is_none() || title.is_none()) {
        return Err(keys.flaw(Refused::new("template-flaw-open-id")));
    }
    keys.end()?;
    Ok(FactAsked { value, id, title })
}

/// The ids of what people write among facts.
fn check_lines(
    source: Source<'_>,
    section: &str,
    facts: &[FactAsked],
    ids: &mut BTreeSet<String>,
) -> Result<(), Flaw> {
    let named = facts.iter().filter_map(|fact| fact.id.as_ref());
    named.into_iter().try_for_each(|id| check_id(source, id, &format!("{section}.{}", id.get_ref()), ids))
}

/// Figures of the first page are told by it.
const COVER: &str = "cover";

/// Ids are plain and stand once, for what people write is kept by them: `whole` must be new.
fn check_id(
    source: Source<'_>,
    id: &Spanned<String>,
    whole: &str,
    ids: &mut BTreeSet<String>,
) -> Result<(), Flaw> {
    let flaw = |cause: Refused| source.flaw(id.span().start, cause);
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let said = id.get_ref();
    if said.is_empty() || !said.chars().all(plain) {
        return Err(flaw(Refused::new("template-flaw-id").with("id", said)));
    }
    if whole == COVER {
        return Err(flaw(Refused::new("template-flaw-id-cover").with("id", said)));
    }
    if !ids.insert(whole.to_owned()) {
        return Err(flaw(Refused::new("template-flaw-twice").with("key", "id").with("word", said)));
    }
    Ok(())
}
