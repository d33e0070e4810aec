//! What came of it: results reached, public engagement, lessons learned.
//!
//! Must not know figures.

use crate::domain::Engagement;
use crate::report::model::{Block, Cell, Column, ColumnKind, Section};

use super::Composer;
use super::cells::body;

impl Composer<'_> {
    pub(super) fn results(&self) -> Section {
        let results = self.project.results.iter().enumerate();
        let items: Vec<Cell> = results
            .map(|(place, result)| self.quoted(&format!("results.{}", place + 1), &result.id, &result.text))
            .collect();
        self.asked_section("results", list(items))
    }

    /// Lessons in rank; a table where some have a subject.
    pub(super) fn lessons(&self) -> Section {
        let lessons = &self.project.lessons;
        let text = |place: usize| format!("lessons.{}", place + 1);
        if lessons.iter().all(|lesson| lesson.theme.is_none()) {
            let items = lessons
                .iter()
                .enumerate()
                .map(|(place, it)| self.quoted(&text(place), &it.id, &it.observation));
            return self.asked_section("lessons", list(items.collect()));
        }
        let row = |(place, lesson): (usize, &crate::domain::Lesson)| {
            let id = format!("{}.theme", text(place));
            let theme = self.term(
                &id,
                lesson.theme.as_ref().map(|theme| format!("theme-{theme}")),
                lesson.theme.as_ref(),
                &lesson.id,
            );
            let theme = theme.unwrap_or_else(|| self.no_detail(&id));
            body(vec![theme, self.quoted(&text(place), &lesson.id, &lesson.observation)])
        };
        let rows = lessons.iter().enumerate().map(row).collect();
        let columns =
            vec![self.column("theme", ColumnKind::Text, 1), self.column("lesson", ColumnKind::Text, 4)];
        let caption = self.say("caption-lessons");
        self.section("lessons", vec![Block::Table { id: "lessons".to_owned(), caption, columns, rows }])
    }

    pub(super) fn engagement(&self) -> Section {
        let events = &self.project.engagement;
        if events.is_empty() {
            return self.asked_section("engagement", Vec::new());
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
        let table = Block::Table { id: "engagement".to_owned(), caption, columns, rows };
        self.section("engagement", vec![table])
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
            _ => return event.date.map(|date| self.sourced(self.date(id, date), &event.id)),
        };
        text.as_ref().map(|text| self.quoted(id, &event.id, text))
    }
}

fn list(items: Vec<Cell>) -> Vec<Block> {
    if items.is_empty() { Vec::new() } else { vec![Block::List { items }] }
}
