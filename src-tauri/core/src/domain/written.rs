//! What people wrote for a report: texts beside the record's figures.
//!
//! Must not know how a text is read (`report::story`), nor where it is kept.

use std::collections::BTreeMap;

/// What people wrote, as report Markdown.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Written {
    /// By the id of the section.
    pub sections: BTreeMap<String, String>,
}
