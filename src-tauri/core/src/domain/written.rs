//! What people wrote for a report: texts beside the record's figures.
//!
//! Must not know how a text is read (`report::story`), nor where it is kept.

use std::collections::BTreeMap;
use std::sync::Arc;

/// What people wrote.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Written {
    /// Report Markdown by the id of the section.
    pub sections: BTreeMap<String, String>,
    /// The pictures that the texts show, by what the texts call them.
    pub pictures: BTreeMap<String, Shown>,
    /// The photographs that the report shows, by the keys of their files.
    pub photos: BTreeMap<String, Shown>,
    /// The sign of the organisation that reports.
    pub logo: Option<Shown>,
}

/// A picture that a text shows, ready to be printed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shown {
    /// Points from left to right.
    pub width: u32,
    /// Points from top to bottom.
    pub height: u32,
    /// A JPEG.
    pub jpeg: Arc<[u8]>,
    /// What the record says of it, with its credit.
    pub caption: Option<String>,
}
