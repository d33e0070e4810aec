//! Where a fact came from.
//!
//! Must not know how documents are read or stored.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The place in a document that a fact was read from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Source {
    /// Name of the document, such as a file name.
    pub document: String,
    /// The words that carry the fact, as given.
    pub quote: String,
    /// Where the quote begins, in characters from the start of the text.
    pub offset: u32,
}

/// A line that no rule of the intake could place. Kept, shown, never dropped.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Unrecognised {
    /// Name of the document.
    pub document: String,
    /// Line number, from 1.
    pub line: u32,
    /// The line as given, without its line break.
    pub text: String,
}
