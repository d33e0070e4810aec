//! What came of it: results reached, public engagement, lessons learned.
//!
//! Must not know figures.

use crate::domain::project::text_place;
use crate::domain::{Citation, Engagement, Lesson};
use crate::report::model::{Block, Cell, Column, ColumnKind};

use super::Composer;
use super::cells::body;

/// A part of a lesson beside what was observed: a column where some lesson has it.
struct Part {
    name: &'static str,
    weight: u8,
    /// It stands before the observation.
    before: bool,
    of: fn(&Lesson) -> Option<&String>,
}

impl Part {
    fn is_in(&self, lesson: &Lesson) -> bool {
        (self.of)(lesson).is_some()
    }
}

const PARTS: [Part; 4] = [
    Part { name: "theme", weight: 1, before: true, of: |it| it.theme.as_ref() },
    Part { name: "context", weight: 2, before: true, of: |it| it.context.as_ref() },
    Part { name: "cause", weight: 3, before: false, of: |it| it.cause.as_ref() },
    Part { name: "recommendation", weight: 3, before: false, of: |it| it.recommendation.as_ref() },
];

impl Composer<'_> {
    pub(super) fn results(&self) -> Vec<Block> {
        let results = self.project.results.iter().enumerate();
        let items: Vec<Cell> = results
            .map(|(place, result)| self.quoted(&format!("results.{}", place + 1), &result.id, &result.text))
            .collect();
        list(items)
    }

    /// Lessons in rank; a table where some have a subject or more parts than one. Then the
    /// lessons of other projects, with where they come from.
    pub(super) fn lessons(&self) -> Vec<Block> {
        let lessons = &self.project.lessons;
        let parts: Vec<&Part> = PARTS.iter().filter(|part| lessons.iter().any(|it| part.is_in(it))).collect();
        if lessons.is_empty() && self.project.citations.is_empty() {
            return Vec::new();
        }
        let mut blocks = match (lessons.is_empty(), parts.is_empty()) {
            (true, _) => vec![self.not_provided_note()],
            (false, true) => {
                let items = lessons.iter().enumerate();
                list(items.map(|(place, it)| self.observation(place, it)).collect())
            }
            (false, false) => vec![self.lesson_table(&parts)],
        };
        if !self.project.citations.is_empty() {
            blocks.push(self.heading("heading-citations"));
            blocks.push(self.citations());
        }
        blocks
    }

    fn lesson_table(&self, parts: &[&Part]) -> Block {
        let row = |(place, lesson): (usize, &Lesson)| {
            let part = |part: &&Part| self.lesson_part(place, lesson, part);
            let (before, after): (Vec<_>, Vec<_>) = parts.iter().copied().partition(|part| part.before);
            let mut cells: Vec<Cell> = before.iter().map(part).collect();
            cells.push(self.observation(place, lesson));
            cells.extend(after.iter().map(part));
            body(cells)
        };
        let rows = self.project.lessons.iter().enumerate().map(row).collect();
        let column = |part: &&Part| self.column(part.name, ColumnKind::Text, part.weight);
        let mut columns: Vec<Column> = parts.iter().filter(|part| part.before).map(column).collect();
        columns.push(self.column("lesson", ColumnKind::Text, 4));
        columns.extend(parts.iter().filter(|part| !part.before).map(column));
        Block::Table { id: "lessons".to_owned(), caption: self.say("caption-lessons"), columns, rows }
    }

    fn observation(&self, place: usize, lesson: &Lesson) -> Cell {
        self.quoted(&format!("lessons.{}", place + 1), &lesson.id, &lesson.observation)
    }

    fn lesson_part(&self, place: usize, lesson: &Lesson, part: &Part) -> Cell {
        let id = format!("lessons.{}.{}", place + 1, part.name);
        let cell = match ((part.of)(lesson), part.name) {
            (Some(theme), "theme") => self.theme(&id, theme, &lesson.id),
            (Some(text), name) => Some(self.quoted(&id, &text_place(&lesson.id, name), text)),
            (None, _) => None,
        };
        cell.unwrap_or_else(|| self.no_detail(&id))
    }

    fn theme(&self, id: &str, theme: &String, key: &str) -> Option<Cell> {
        self.term(id, Some(format!("theme-{theme}")), Some(theme), key)
    }

    fn citations(&self) -> Block {
        let row = |(place, citation): (usize, &Citation)| {
            let id = format!("citations.{}", place + 1);
            let of = |part: &str| format!("{id}.{part}");
            let told = |part: &str, text: &Option<String>| match text {
                Some(text) => self.quoted_in(&of(part), citation.language, text),
                None => self.no_detail(&of(part)),
            };
            let origin = match &citation.identifier {
                Some(identifier) => format!("{} ({identifier})", citation.title),
                None => citation.title.clone(),
            };
            body(vec![
                self.quoted_in(&id, citation.language, &citation.observation),
                told("recommendation", &citation.recommendation),
                self.quoted_in(&of("origin"), citation.title_language, &origin),
            ])
        };
        let rows = self.project.citations.iter().enumerate().map(row).collect();
        let columns = vec![
            self.column("lesson", ColumnKind::Text, 4),
            self.column("recommendation", ColumnKind::Text, 3),
            self.column("origin", ColumnKind::Text, 2),
        ];
        Block::Table { id: "citations".to_owned(), caption: self.say("caption-citations"), columns, rows }
    }

    pub(super) fn engagement(&self) -> Vec<Block> {
        let events = &self.project.engagement;
        if events.is_empty() {
            return Vec::new();
        }
        let details: Vec<&str> = ["event", "person", "place", "date"]
            .into_iter()
            .filter(|key| events.iter().any(|event| self.engagement_detail("", event, key).is_some()))
            .collect();
        let kind = |key: &str| if key == "date" { ColumnKind::Date } else { ColumnKind::Text };
        let mut columns: Vec<Column> = details.iter().map(|key| self.column(key, kind(key), 2)).collect();
        columns.push(self.column("account", ColumnKind::Text, 4));
        let rows = events
            .iter()
            .enumerate()
            .map(|(place, event)| body(self.engagement_row(place, event, &details)))
            .collect();
        let caption = self.say("caption-engagement");
        vec![Block::Table { id: "engagement".to_owned(), caption, columns, rows }]
    }

    fn engagement_row(&self, place: usize, event: &Engagement, details: &[&str]) -> Vec<Cell> {
        let id = format!("engagement.{}", place + 1);
        let cell = |key: &&str| {
            let id = format!("{id}.{key}");
            self.engagement_detail(&id, event, key).unwrap_or_else(|| self.no_detail(&id))
        };
        let mut cells: Vec<Cell> = details.iter().map(cell).collect();
        cells.push(self.quoted(&id, &event.id, &event.text));
        cells
    }

    fn engagement_detail(&self, id: &str, event: &Engagement, key: &str) -> Option<Cell> {
        let text = match key {
            "event" => &event.event,
            "person" => &event.person,
            "place" => &event.place,
            _ => return event.date.map(|date| self.sourced(self.short_date(id, date), &event.id)),
        };
        text.as_ref().map(|text| self.quoted(id, &event.id, text))
    }
}

fn list(items: Vec<Cell>) -> Vec<Block> {
    if items.is_empty() { Vec::new() } else { vec![Block::List { items }] }
}
