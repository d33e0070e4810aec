//! Which lines belong to which label, and which stand loose.
//!
//! Must not know what the lines say.

use super::framework;
use super::labels::{self, Label};
use super::shape::{self, Class};
use super::text::{Bullet, Line, Page, Span};

/// A line of a section or a loose one; `gap` says that a blank line stood before it.
#[derive(Debug, Clone, Copy)]
pub struct Row<'p> {
    /// The line.
    pub line: Line<'p>,
    /// A blank line before.
    pub gap: bool,
}

/// A label and what belongs to it.
#[derive(Debug)]
pub struct Section<'p> {
    /// The label.
    pub label: Label<'p>,
    /// The lines below it.
    pub rows: Vec<Row<'p>>,
}

impl<'p> Section<'p> {
    /// The value of a field of one line: beside the label, or the line below.
    pub fn value(&self) -> Option<Span<'p>> {
        self.label.value.or_else(|| self.rows.first().map(|row| row.line.body))
    }

    /// The label's own value and each row below.
    pub fn spans(&self) -> Vec<Span<'p>> {
        self.label.value.into_iter().chain(self.rows.iter().map(|row| row.line.body)).collect()
    }

    fn waits(&self) -> bool {
        self.label.value.is_none() && self.rows.is_empty()
    }

    /// The row belongs to this section.
    fn takes(&self, row: &Row<'p>, begun: bool) -> bool {
        let text = row.line.body.text;
        match shape::class(self.label.field) {
            Class::Marker => false,
            Class::Single => self.waits(),
            Class::Countries => self.waits() || (!row.gap && shape::only_countries(text)),
            Class::Names => self.waits() || self.takes_name(row),
            Class::Statement => {
                self.waits() || row.line.bullet.is_some() && !row.gap || row.line.goes_on() && !row.gap
            }
            Class::Prose => {
                !framework::coded(row.line.body).is_some_and(|coded| coded.sure && coded.level.is_some())
            }
            Class::Elsewhere => {
                begun && !shape::is_sentence(text) && (!row.gap || row.line.bullet.is_some() || self.waits())
            }
            Class::Rows => self.waits() || self.takes_row(row),
        }
    }

    fn takes_name(&self, row: &Row<'p>) -> bool {
        let first = self.rows.first();
        let bulleted = row.line.bullet.is_some() && first.is_none_or(|first| first.line.bullet.is_some());
        let short = !row.gap && first.is_some() && !shape::is_sentence(row.line.body.text);
        bulleted
            || short && first.is_some_and(|first| first.line.bullet.is_none() && row.line.bullet.is_none())
    }

    fn takes_row(&self, row: &Row<'p>) -> bool {
        let text = row.line.body.text;
        let marked = |row: &Row<'_>| row.line.bullet.is_some() || framework::coded(row.line.body).is_some();
        let Some(last) = self.rows.last() else {
            // After a value beside the label only marked lines go on.
            return marked(row) || (!row.gap && row.line.goes_on());
        };
        let unfinished = framework::coded(last.line.body).is_some_and(|coded| coded.text.is_empty());
        let first_marked = self.rows.first().is_some_and(marked);
        if unfinished || marked(row) {
            return true;
        }
        if labels::is_upper(text) && !shape::is_sentence(text) {
            return false;
        }
        let long = shape::rows_are_short(self.label.field) && text.len() > 300;
        !(row.gap && (first_marked || long))
    }
}

/// The sections of a page in its order, and the lines that stand loose.
pub fn build<'p>(page: &Page<'p>, found: &[Option<Label<'p>>]) -> (Vec<Section<'p>>, Vec<Row<'p>>) {
    let (mut sections, mut loose): (Vec<Section<'p>>, Vec<Row<'p>>) = (Vec::new(), Vec::new());
    let (mut open, mut gap) = (false, true);
    for (line, label) in page.lines.iter().zip(found) {
        if line.is_blank() {
            gap = true;
            continue;
        }
        let row = Row { line: *line, gap };
        gap = false;
        let current = sections.last_mut().filter(|_| open);
        // "Local" below "Coverage" is a value, though it is a label elsewhere.
        let value = current.as_ref().is_some_and(|section| {
            section.waits()
                && label.is_some_and(|label| label.bare)
                && shape::reads_as(section.label.field, line.body.text, None)
        });
        match (label.filter(|_| !value), current) {
            (Some(label), _) => {
                sections.push(Section { label, rows: Vec::new() });
                open = true;
            }
            (None, Some(section)) if section.takes(&row, !loose.is_empty()) => section.rows.push(row),
            (None, _) => {
                open = false;
                loose.push(row);
            }
        }
    }
    (sections, loose)
}

/// One entry of a list: a line with the lines that go on from it.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'p> {
    /// The words.
    pub span: Span<'p>,
    /// The first line's bullet.
    pub bullet: Option<Bullet<'p>>,
    /// How far the first line is set in, in characters.
    pub indent: usize,
}

/// Lines are wrapped at this many characters or more.
const WRAPPED: usize = 45;

/// The entries of rows: a line that begins small goes on from an unfinished one.
pub fn entries<'p>(page: &Page<'p>, first: Option<Span<'p>>, rows: &[Row<'p>]) -> Vec<Entry<'p>> {
    let mut entries: Vec<Entry<'p>> =
        first.into_iter().map(|span| Entry { span, bullet: None, indent: 0 }).collect();
    for row in rows {
        let line = &row.line;
        // A line that is wrapped is long; a short one before is an entry of its own.
        let goes_on = |last: &&mut Entry<'p>| {
            let long = last.span.text.lines().last().is_some_and(|last| last.chars().count() >= WRAPPED);
            line.goes_on() && !row.gap && long && !shape::is_closed(last.span.text)
        };
        match entries.last_mut().filter(goes_on) {
            Some(last) => last.span = page.between(last.span, line.body),
            None => {
                let indent = line.raw.text.chars().take_while(|c| c.is_whitespace()).count();
                entries.push(Entry { span: line.body, bullet: line.bullet, indent });
            }
        }
    }
    entries
}
