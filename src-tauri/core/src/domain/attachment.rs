//! Files that are evidence of what the record says: named and described here, kept by the store.
//!
//! Must not know the bytes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::dates::PartialDate;

/// A file that belongs to a project or to one of its rows.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Attachment {
    /// Key.
    pub id: String,
    /// Key of the row that it is evidence for; `None` where it belongs to the project.
    pub owner: Option<String>,
    /// The file's name, without a folder.
    pub name: String,
    /// What its content is, such as `image/jpeg`.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// SHA-256 of the content, in hexadecimal.
    pub hash: String,
    /// What it shows.
    pub caption: Option<String>,
    /// Who made it.
    pub credit: Option<String>,
    /// When it was taken.
    pub taken_date: Option<PartialDate>,
}
