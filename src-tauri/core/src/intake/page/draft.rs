//! The proposal while it is being written: facts with their sources, questions, and
//! what of the page is kept so far.
//!
//! Must not know how a fact is recognised.

use std::collections::HashMap;
use std::ops::Range;

use super::text::{Line, Page, Span};
use crate::domain::{Lang, Project, Source, Unrecognised};
use crate::fold::fold;
use crate::intake::proposal::{Answer, Choice, Found, Question};
use crate::intake::words::words;

/// What is known of a page so far.
pub struct Draft<'p> {
    /// The page.
    pub page: &'p Page<'p>,
    /// The record.
    pub project: Project,
    /// Language of the page, where it is known.
    pub lang: Option<Lang>,
    document: &'p str,
    answers: &'p [Answer],
    found: Vec<(usize, Found)>,
    questions: Vec<Question>,
    kept: Vec<Range<usize>>,
    rows: HashMap<&'static str, usize>,
}

impl<'p> Draft<'p> {
    /// An empty record of a page.
    pub fn new(document: &'p str, page: &'p Page<'p>, answers: &'p [Answer]) -> Draft<'p> {
        Draft {
            page,
            project: Project::default(),
            lang: None,
            document,
            answers,
            found: Vec::new(),
            questions: Vec::new(),
            kept: Vec::new(),
            rows: HashMap::new(),
        }
    }

    /// Says where a fact came from; the words count as kept. A fact has one source: of what
    /// is said again, only words that stand in it are kept.
    pub fn cite(&mut self, key: &str, field: &str, span: Span<'p>) {
        let span = span.trim();
        if self.project.sources.contains_key(key) {
            return self.repeat(key, span);
        }
        let quote = span.text.to_owned();
        let source = Source {
            document: self.document.to_owned(),
            quote: quote.clone(),
            offset: self.page.characters_before(span.at),
        };
        self.project.sources.insert(key.to_owned(), source);
        let line = self.page.line_at(span.at);
        self.found.push((span.at, Found { key: key.to_owned(), field: field.to_owned(), quote, line }));
        self.keep(span);
    }

    /// A fact said once more: kept, unless it comes with words that its source does not have.
    pub fn repeat(&mut self, key: &str, span: Span<'p>) {
        let quote = self.project.sources.get(key).map_or("", |source| source.quote.as_str());
        let said: Vec<&str> = words_of(quote).collect();
        if words_of(span.text).all(|word| said.contains(&word)) {
            self.keep(span);
        }
    }

    /// Says that these words stand verbatim in a fact.
    pub fn keep(&mut self, span: Span<'p>) {
        self.kept.push(span.range());
    }

    /// The key of a new row of a list: `framework-3`.
    pub fn row(&mut self, list: &'static str) -> String {
        let count = self.rows.entry(list).or_insert(0);
        *count += 1;
        format!("{list}-{count}")
    }

    /// A person's answer for a field.
    pub fn answer(&self, field: &str) -> Option<&'p str> {
        self.answers.iter().find(|answer| answer.field == field).map(|answer| answer.value.trim())
    }

    /// Asks how to read a place, unless it is answered: then what the answer says,
    /// which is nothing where the person leaves the fact out.
    pub fn decide<T>(
        &mut self,
        field: &str,
        span: Span<'p>,
        choices: Vec<Choice>,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        match self.answer(field) {
            Some("") => None,
            Some(value) if read(value).is_some() => read(value),
            _ => {
                let line = self.page.line_at(span.at);
                let quote = span.text.to_owned();
                if !self.questions.iter().any(|question| question.field == field) {
                    self.questions.push(Question { field: field.to_owned(), quote, line, choices });
                }
                None
            }
        }
    }

    /// The field has an open question.
    pub fn asked(&self, field: &str) -> bool {
        self.questions.iter().any(|question| question.field == field)
    }

    /// Something besides title and prose was found.
    pub fn found_values(&self) -> bool {
        let values = [
            "status",
            "identifiers",
            "budget",
            "countries",
            "coverage",
            "region",
            "type",
            "dates.start",
            "framework",
        ];
        self.found.iter().any(|(_, found)| values.contains(&found.field.as_str()))
    }

    /// Lines that are not kept, given where each line's own words begin.
    pub fn unrecognised(&mut self, lines: &[(Line<'p>, usize)]) -> Vec<Unrecognised> {
        self.kept.sort_by_key(|range| (range.start, range.end));
        let mut merged: Vec<Range<usize>> = Vec::new();
        for range in &self.kept {
            match merged.last_mut().filter(|last| range.start <= last.end) {
                Some(last) => last.end = last.end.max(range.end),
                None => merged.push(range.clone()),
            }
        }
        let open =
            |line: &Line<'p>, from: usize| !is_kept(self.page.text, from..line.body.range().end, &merged);
        lines
            .iter()
            .filter(|(line, from)| open(line, *from))
            .map(|(line, _)| Unrecognised {
                document: self.document.to_owned(),
                line: line.number,
                text: line.raw.text.to_owned(),
            })
            .collect()
    }

    /// The finished parts: what was found in the page's order, and the questions.
    pub fn finish(mut self) -> (Project, Vec<Found>, Vec<Question>) {
        self.found.sort_by_key(|(at, _)| *at);
        // Each country has its own words; the whole list is cited only where it names none.
        if !self.project.countries.is_empty() {
            self.project.sources.remove("countries");
            self.found.retain(|(_, found)| found.key != "countries");
        }
        (self.project, self.found.into_iter().map(|(_, found)| found).collect(), self.questions)
    }
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// What the kept pieces leave of a range is signs and joining words.
fn is_kept(text: &str, range: Range<usize>, merged: &[Range<usize>]) -> bool {
    let mut at = range.start;
    let first = merged.partition_point(|kept| kept.end <= range.start);
    let pieces = merged[first..].iter().take_while(|kept| kept.start < range.end).cloned();
    for kept in pieces.chain(std::iter::once(range.end..range.end)) {
        let gap = text.get(at..kept.start.max(at)).unwrap_or("");
        let whole = at == range.start && kept.start == range.end;
        if !gap.is_empty() && !is_joint(gap, whole) {
            return false;
        }
        at = at.max(kept.end);
    }
    true
}

/// Signs between facts, or a joining word; a line of its own is never only that.
fn is_joint(gap: &str, whole: bool) -> bool {
    if whole {
        return !gap.contains(|c: char| !c.is_whitespace());
    }
    let gap = fold(gap);
    gap.split(|c: char| !c.is_alphanumeric() && c != '&')
        .all(|word| word.is_empty() || words().is_connector(word))
}
