//! The text of a template → a `Template`, or the flaw that keeps it from being one.
//!
//! Must not know what is printed: it knows which keys a section may have.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde::de::value::{Error as NotThere, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};
use toml::Spanned;

use super::asked::{ColumnAsked, Fact, FactAsked, Required, ResultFigure};
use super::chart::ChartAsked;
use super::money::{BudgetAsked, BudgetTotal, FormLine, Measure, Rows, check_lines};
use super::{Content, Section, Template, TemplateKind};
use crate::donors::{Flaw, Words};
use crate::report::look::{Accent, Look};

/// The file while it is read, for flaws with their place.
pub(super) struct Source<'a> {
    file: &'a str,
    content: &'a str,
}

impl Source<'_> {
    /// A flaw at an offset.
    pub(super) fn flaw(&self, at: usize, cause: impl Into<String>) -> Flaw {
        Flaw::at(self.file, self.content, at, cause.into())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TemplateFile {
    version: Spanned<u32>,
    name: Words,
    about: String,
    #[serde(default)]
    kind: TemplateKind,
    accent: Option<Spanned<String>>,
    #[serde(default)]
    plain_cover: bool,
    #[serde(default)]
    at_most: BTreeMap<String, Spanned<u32>>,
    #[serde(default)]
    section: Vec<SectionFile>,
}

/// A section with every key that some content has.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionFile {
    id: Option<Spanned<String>>,
    content: Spanned<String>,
    level: Option<Spanned<u8>>,
    title: Option<Words>,
    note: Option<Words>,
    guidance: Option<Words>,
    words: Option<Spanned<u32>>,
    choice: Option<Spanned<String>>,
    #[serde(default)]
    required: Vec<Required>,
    #[serde(default)]
    optional: bool,
    each_year: Option<bool>,
    rows: Option<Rows>,
    column: Option<Vec<ColumnFile>>,
    total: Option<Vec<BudgetTotal>>,
    line: Option<Vec<FormLine>>,
    fact: Option<Vec<FactAsked>>,
    signatory: Option<Vec<Words>>,
    chart: Option<ChartAsked>,
}

/// A column of a budget or of results.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ColumnFile {
    value: Spanned<String>,
    title: Option<Words>,
    #[serde(default)]
    aside: bool,
    #[serde(default)]
    optional: bool,
}

/// Contents that are no part of the record in its usual shape, for those who misspell one.
const MADE_HERE: &str = "`chapter`, `question`, `facts`, `results`, `budget`, `form`, `signature`, `chart`";

/// Reads a template and checks it.
pub(super) fn read(file: &str, content: &str) -> Result<Template, Flaw> {
    let read: TemplateFile = toml::from_str(content).map_err(|error| Flaw::of(file, content, &error))?;
    let source = Source { file, content };
    if *read.version.get_ref() == 0 {
        return Err(source.flaw(read.version.span().start, "version: the first is 1"));
    }
    if read.section.is_empty() {
        return Err(source.flaw(content.len(), "section: there is none"));
    }
    let mut ids = BTreeSet::new();
    let mut sections: Vec<Section> = Vec::new();
    for given in read.section {
        check_choice(&source, &given, &read.at_most)?;
        let (at, level_at) = (given.at(), given.level.as_ref().map_or(given.at(), |it| it.span().start));
        let section = section(&source, given)?;
        check_ids(&source, at, &section, &mut ids)?;
        let first = sections.is_empty();
        if !(1..=2).contains(&section.level) || (first && section.level != 1) {
            return Err(source.flaw(level_at, "level is 1, or 2 for a part of the section above"));
        }
        sections.push(section);
    }
    let version = *read.version.get_ref();
    let (code, name, about) = (file.to_owned(), read.name, read.about);
    let at_most = read.at_most.into_iter().map(|(choice, most)| (choice, most.into_inner())).collect();
    let accent = read.accent.map(|given| accent(&source, &given)).transpose()?;
    let look = Look { accent, plain_cover: read.plain_cover };
    Ok(Template { code, version, name, about, kind: read.kind, look, at_most, sections })
}

/// The organisation's colour, if it can be read as text and on the cover.
fn accent(source: &Source<'_>, given: &Spanned<String>) -> Result<Accent, Flaw> {
    let (at, text) = (given.span().start, given.get_ref());
    let Some(accent) = Accent::read(text) else {
        return Err(source.flaw(at, format!("accent {text:?}: a colour is written as #0B4F5C")));
    };
    let contrast = accent.contrast();
    if contrast < Accent::LEAST {
        let cause = format!(
            "accent {text:?}: its contrast is {contrast:.1} to 1, and words are read from {:.1} to 1 on; \
             a darker shade has more",
            Accent::LEAST
        );
        return Err(source.flaw(at, cause));
    }
    Ok(accent)
}

/// A question that one chooses belongs to a choice that says how many.
fn check_choice(
    source: &Source<'_>,
    given: &SectionFile,
    known: &BTreeMap<String, Spanned<u32>>,
) -> Result<(), Flaw> {
    let Some(choice) = &given.choice else { return Ok(()) };
    let at = choice.span().start;
    if given.content.get_ref() != "question" || !given.optional {
        return Err(source.flaw(at, "choice: only an optional question is chosen"));
    }
    match known.contains_key(choice.get_ref()) {
        true => Ok(()),
        false => {
            Err(source.flaw(at, format!("choice {:?}: at_most does not say how many", choice.get_ref())))
        }
    }
}

impl SectionFile {
    /// Where a flaw of the whole section is shown.
    fn at(&self) -> usize {
        self.id.as_ref().map_or(self.content.span().start, |id| id.span().start)
    }
}

fn section(source: &Source<'_>, mut given: SectionFile) -> Result<Section, Flaw> {
    let at = given.content.span().start;
    let words = given.words.take();
    let content = content(source, &mut given)?;
    let left = given.left_over();
    if let Some(key) = left {
        return Err(source.flaw(at, format!("{key}: content {:?} has none", given.content.get_ref())));
    }
    if let (Some(words), false) = (&words, matches!(content, Content::Question)) {
        return Err(source.flaw(words.span().start, "words: only a question has a limit"));
    }
    if words.as_ref().is_some_and(|words| *words.get_ref() == 0) {
        return Err(source.flaw(at, "words: a limit of nothing"));
    }
    let titled = given.title.is_some() || !matches!(content, Content::Question | Content::Chapter);
    if !titled {
        return Err(source.flaw(at, "title: a question and a chapter need one"));
    }
    let id = given.id.map(Spanned::into_inner).unwrap_or_else(|| given.content.get_ref().clone());
    Ok(Section {
        id,
        level: given.level.map_or(1, Spanned::into_inner),
        title: given.title,
        note: given.note,
        guidance: given.guidance,
        words: words.map(Spanned::into_inner),
        choice: given.choice.map(Spanned::into_inner),
        required: given.required,
        optional: given.optional,
        content,
    })
}

impl SectionFile {
    /// A key that the content did not take.
    fn left_over(&self) -> Option<&'static str> {
        [
            ("each_year", self.each_year.is_some()),
            ("rows", self.rows.is_some()),
            ("column", self.column.is_some()),
            ("total", self.total.is_some()),
            ("line", self.line.is_some()),
            ("fact", self.fact.is_some()),
            ("signatory", self.signatory.is_some()),
            ("chart", self.chart.is_some()),
        ]
        .into_iter()
        .find_map(|(key, left)| left.then_some(key))
    }
}

fn content(source: &Source<'_>, given: &mut SectionFile) -> Result<Content, Flaw> {
    let at = given.content.span().start;
    Ok(match given.content.get_ref().as_str() {
        "chapter" => Content::Chapter,
        "question" => Content::Question,
        "facts" => Content::Facts(given.fact.take().unwrap_or_default()),
        "results" => Content::Results(columns(source, given, ResultFigure::Indicator)?),
        "budget" => Content::Budget(BudgetAsked {
            columns: columns(source, given, Measure::Text)?,
            each_year: given.each_year.take().unwrap_or_default(),
            rows: given.rows.take().unwrap_or_default(),
            totals: given.total.take().unwrap_or_default(),
        }),
        "form" => {
            let lines = given.line.take().unwrap_or_default();
            check_lines(source, at, &lines)?;
            Content::Form(lines)
        }
        "signature" => match given.signatory.take() {
            Some(signatories) if !signatories.is_empty() => Content::Signature(signatories),
            _ => return Err(source.flaw(at, "content \"signature\" needs a signatory")),
        },
        "chart" => match given.chart.take() {
            Some(chart) => Content::Chart(chart),
            None => return Err(source.flaw(at, "content \"chart\" needs a chart")),
        },
        other => Content::Record(known(other).map_err(|cause: NotThere| {
            source.flaw(at, format!("content {other:?}: {cause}, or of {MADE_HERE}"))
        })?),
    })
}

pub(super) fn known<T: DeserializeOwned>(word: &str) -> Result<T, NotThere> {
    let word: StrDeserializer<'_, NotThere> = word.into_deserializer();
    T::deserialize(word)
}

/// What a column can show.
trait Shown: DeserializeOwned + Copy + Ord {
    /// The word for it.
    fn key(self) -> &'static str;
    /// People fill it in: any number of such columns, each with its title.
    const OPEN: Option<Self>;
}

impl Shown for Measure {
    fn key(self) -> &'static str {
        Measure::key(self)
    }
    const OPEN: Option<Measure> = Some(Measure::Open);
}

impl Shown for ResultFigure {
    fn key(self) -> &'static str {
        ResultFigure::key(self)
    }
    const OPEN: Option<ResultFigure> = None;
}

/// The columns of a table: no figure twice, and the words that say what a row is about.
fn columns<V: Shown>(
    source: &Source<'_>,
    given: &mut SectionFile,
    about: V,
) -> Result<Vec<ColumnAsked<V>>, Flaw> {
    let (at, name) = (given.content.span().start, given.content.get_ref().clone());
    let mut seen = BTreeSet::new();
    let mut columns = Vec::new();
    for column in given.column.take().unwrap_or_default() {
        let at = column.value.span().start;
        let word = column.value.get_ref();
        let value: V =
            known(word).map_err(|cause: NotThere| source.flaw(at, format!("value {word:?}: {cause}")))?;
        let open = V::OPEN == Some(value);
        if open && column.title.is_none() {
            return Err(source.flaw(at, "value \"open\" needs a title"));
        }
        if !open && !seen.insert(value) {
            return Err(source.flaw(at, format!("value {word:?} stands twice")));
        }
        let ColumnFile { title, aside, optional, .. } = column;
        columns.push(ColumnAsked { value, title, aside, optional });
    }
    if columns.is_empty() {
        return Err(source.flaw(at, format!("content {name:?} needs a column")));
    }
    if !seen.contains(&about) {
        return Err(source.flaw(at, format!("content {name:?} needs the column {:?}", about.key())));
    }
    Ok(columns)
}

/// Ids are plain and stand once: what people write is kept by them.
fn check_ids(
    source: &Source<'_>,
    at: usize,
    section: &Section,
    ids: &mut BTreeSet<String>,
) -> Result<(), Flaw> {
    check_id(source, at, &section.id, &section.id, ids)?;
    let Content::Facts(facts) = &section.content else { return Ok(()) };
    if facts.is_empty() {
        return Err(source.flaw(at, "content \"facts\" needs a fact"));
    }
    for fact in facts {
        let open = *fact.value.get_ref() == Fact::Open;
        match &fact.id {
            Some(id) if open && fact.title.is_some() => {
                let whole = format!("{}.{}", section.id, id.get_ref());
                check_id(source, id.span().start, id.get_ref(), &whole, ids)?;
            }
            Some(id) if !open => return Err(source.flaw(id.span().start, "id: only an open fact has one")),
            _ if open => {
                return Err(source.flaw(fact.value.span().start, "value \"open\" needs an id and a title"));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Figures of the first page are told by it.
const COVER: &str = "cover";

/// `whole` must be new.
fn check_id(
    source: &Source<'_>,
    at: usize,
    id: &str,
    whole: &str,
    ids: &mut BTreeSet<String>,
) -> Result<(), Flaw> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if id.is_empty() || !id.chars().all(plain) {
        return Err(source.flaw(at, format!("id {id:?} is not of small letters, digits and _")));
    }
    if whole == COVER {
        return Err(source.flaw(at, format!("id {id:?} is that of the first page")));
    }
    if !ids.insert(whole.to_owned()) {
        return Err(source.flaw(at, format!("id {id:?} stands twice")));
    }
    Ok(())
}
