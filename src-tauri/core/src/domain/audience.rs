//! For whom a report is made: it decides what may be read in it.
//!
//! Must not know what is held back from whom, nor where it is printed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// For whom a report is made.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Audience {
    /// The organisation itself: every figure as it is kept.
    Internal,
    /// Who pays.
    #[default]
    Donor,
    /// Everybody.
    Public,
}

impl Audience {
    /// The report leaves the organisation.
    pub fn is_outside(self) -> bool {
        self != Audience::Internal
    }

    /// As it crosses the wire and stands in the texts.
    pub fn word(self) -> &'static str {
        match self {
            Audience::Internal => "internal",
            Audience::Donor => "donor",
            Audience::Public => "public",
        }
    }
}
