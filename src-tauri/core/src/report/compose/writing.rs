//! What people wrote for the report, in its place.
//!
//! Must not know how a text is read, nor how long it may be.

use crate::report::model::Block;
use crate::report::story;
use crate::report::template::Section;

use super::Composer;

impl Composer<'_> {
    /// The answer to a question; where nobody wrote one it says so.
    pub(super) fn written(&self, asked: &Section) -> Vec<Block> {
        let written = &self.options.written;
        let text = written.sections.get(&asked.id).map(String::as_str).unwrap_or_default();
        let told = story::blocks(&asked.id, text, asked.level, &written.pictures);
        match told.is_empty() && !asked.optional {
            true => vec![self.nothing_said(&asked.id)],
            false => told,
        }
    }

    /// Stands below a heading where there is nothing to be told.
    pub(super) fn nothing_said(&self, section: &str) -> Block {
        Block::Paragraph { cell: self.lacking(section, "not-provided") }
    }

    /// A line that people wrote among facts.
    pub(super) fn written_line(&self, id: &str) -> Option<String> {
        let text = self.options.written.sections.get(id)?;
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        (!line.is_empty()).then_some(line)
    }
}
