//! What people wrote for the report, in its place.
//!
//! Must not know what was asked, nor how long it may be.

use crate::report::model::Block;
use crate::report::story;

use super::Composer;

impl Composer<'_> {
    /// The text of a section; nothing where nobody wrote one. Its figures are put in when all else
    /// is composed.
    pub(super) fn written(&self, section: &str) -> Vec<Block> {
        let written = &self.options.written;
        let text = written.sections.get(section).map(String::as_str).unwrap_or_default();
        story::blocks(section, text, &written.pictures)
    }

    /// A line that people wrote among facts.
    pub(super) fn written_line(&self, id: &str) -> Option<String> {
        let text = self.options.written.sections.get(id)?;
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        (!line.is_empty()).then_some(line)
    }
}
