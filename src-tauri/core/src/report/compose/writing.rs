//! What people wrote for the report, in its place.
//!
//! Must not know what was asked, nor how long it may be.

use crate::report::model::Block;
use crate::report::story;

use super::Composer;

impl Composer<'_> {
    /// The text of a section that stands so deep; nothing where nobody wrote one.
    pub(super) fn written(&self, section: &str, level: u8) -> Vec<Block> {
        let written = &self.options.written;
        let text = written.sections.get(section).map(String::as_str).unwrap_or_default();
        story::blocks(section, text, level, &written.pictures)
    }

    /// A line that people wrote among facts.
    pub(super) fn written_line(&self, id: &str) -> Option<String> {
        let text = self.options.written.sections.get(id)?;
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        (!line.is_empty()).then_some(line)
    }
}
