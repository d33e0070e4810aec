//! Entries by the page, and entries that were typed or pasted.
//!
//! ```text
//! shown    a page of them, with sums
//! record   rows typed or pasted: kept, refused, deleted
//! reading  one row, field by field
//! ```
//! Must not know SQL, nor how a grid is drawn.

mod reading;
mod record;
mod shown;

use serde::Serialize;
use ts_rs::TS;

use crate::domain::Lang;
use crate::error::{Error, Refused};
use crate::text::Texts;

pub use record::{
    DeleteEntriesInput, DeletedEntries, EntryTyped, RecordEntriesInput, RecordedEntries, delete, record,
};
pub(crate) use record::{keep, understand};
pub use shown::{EntriesInput, EntriesPage, EntryShown, EntrySum, RateUsed, page};

/// Why a row was not kept, in words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct RefusedRow {
    /// Its place among the rows given.
    pub index: usize,
    /// The field that it is about.
    pub field: Option<String>,
    /// Which refusal.
    pub code: String,
    /// What to do about it, in the person's language.
    pub message: String,
}

impl RefusedRow {
    /// A refusal of a row in words.
    pub(crate) fn of(index: usize, refused: Refused, lang: Lang) -> RefusedRow {
        let (field, code) = (refused.field.clone(), refused.code.clone());
        RefusedRow { index, field, code, message: Error::from(refused).message(Texts::of(lang)) }
    }
}
