//! What people wrote for the report, in its place.
//!
//! Must not know what was asked, nor how long it may be.

use crate::report::model::Block;

use super::Composer;
use super::purpose::parts;

impl Composer<'_> {
    /// The text of a section; nothing where nobody wrote one.
    pub(super) fn written(&self, section: &str) -> Vec<Block> {
        let text = self.options.written.sections.get(section).map(String::as_str).unwrap_or_default();
        let paragraph = |(place, part): (usize, &String)| Block::Paragraph {
            cell: self.word(&format!("{section}.{}", place + 1), part),
        };
        parts(text).iter().enumerate().map(paragraph).collect()
    }

    /// A line that people wrote among facts.
    pub(super) fn written_line(&self, id: &str) -> Option<String> {
        let text = self.options.written.sections.get(id)?;
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        (!line.is_empty()).then_some(line)
    }
}
