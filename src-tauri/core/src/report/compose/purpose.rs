//! Why the project exists: objective, context, fields of support, those it is for.
//!
//! Must not know results or figures.

use crate::domain::{Level, SupportDomain};
use crate::report::model::Block;

use super::Composer;

impl Composer<'_> {
    pub(super) fn purpose(&self) -> Vec<Block> {
        let project = self.project;
        let mut blocks = vec![self.heading("fact-objective")];
        blocks.extend(self.objective());
        blocks.push(self.heading("fact-context"));
        blocks.extend(self.paragraphs("context", project.context.as_deref()));
        if !project.domains.is_empty() {
            let cell = |(place, domain): (usize, &SupportDomain)| {
                self.quoted(&format!("domains.{}", place + 1), &domain.id, &domain.text)
            };
            blocks.push(self.heading("fact-domains"));
            blocks.push(Block::List { items: project.domains.iter().enumerate().map(cell).collect() });
        }
        if !project.target_groups.is_empty() {
            let groups = project.target_groups.iter().enumerate();
            let items = groups
                .map(|(place, group)| {
                    self.quoted(&format!("target_groups.{}", place + 1), &group.id, &group.text)
                })
                .collect();
            blocks.push(self.heading("fact-target_groups"));
            blocks.push(Block::List { items });
        }
        blocks
    }

    /// The stated objective; without one, the goals of the framework.
    fn objective(&self) -> Vec<Block> {
        let goals = self.project.framework.iter().filter(|node| node.level == Level::Goal);
        if self.project.objective.is_none() {
            let paragraphs: Vec<Block> = goals
                .map(|goal| Block::Paragraph { cell: self.quoted("objective", &goal.id, &goal.text) })
                .collect();
            if !paragraphs.is_empty() {
                return paragraphs;
            }
        }
        self.paragraphs("objective", self.project.objective.as_deref())
    }

    /// A text of the record, cut at its blank lines; a note where there is none.
    fn paragraphs(&self, field: &str, text: Option<&str>) -> Vec<Block> {
        let parts = text.map(parts).unwrap_or_default();
        if parts.is_empty() {
            return vec![self.not_provided_note()];
        }
        let id = |place: usize| match parts.len() {
            1 => field.to_owned(),
            _ => format!("{field}.{}", place + 1),
        };
        let paragraph =
            |(place, part): (usize, &String)| Block::Paragraph { cell: self.quoted(&id(place), field, part) };
        parts.iter().enumerate().map(paragraph).collect()
    }
}

/// Paragraphs are parted by blank lines; a line break inside one stays.
fn parts(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        match (line.trim().is_empty(), open, parts.last_mut()) {
            (true, ..) => open = false,
            (false, true, Some(last)) => {
                last.push('\n');
                last.push_str(line);
            }
            (false, ..) => {
                parts.push(line.to_owned());
                open = true;
            }
        }
    }
    parts
}
