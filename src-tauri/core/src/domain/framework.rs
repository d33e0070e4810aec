//! The results framework: nodes with the donor's own numbering on parallel axes.
//!
//! Must not know indicators' values or how a level is named in a language.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::dates::PartialDate;

/// What kind of row a result node is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Level {
    /// The change to which the project contributes.
    Goal,
    /// A stated aim of the project ("Metas").
    Objective,
    /// A component ("volet").
    Component,
    /// A pillar of work, beside the objectives and not below them.
    Pillar,
    /// A change in behaviour or capacity.
    Outcome,
    /// A product or service delivered.
    Output,
    /// Something done.
    Activity,
}

/// How far an activity is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Progress {
    /// To be done.
    Planned,
    /// Being done.
    InProgress,
    /// Done.
    Done,
    /// Given up.
    Cancelled,
}

/// One row of the framework.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ResultNode {
    /// Key of the row.
    pub id: String,
    /// The row above, on the same axis.
    pub parent: Option<String>,
    /// Which of the parallel axes the row stands on: rows of one axis share a
    /// numbering (`objectives`, `pillars`, `activities`, …).
    pub axis: String,
    /// Kind of row.
    pub level: Level,
    /// The donor's number as given (`1.1`, `3`), gaps kept.
    pub code: Option<String>,
    /// Title, or the whole statement where there is no title.
    pub text: String,
    /// The sentence below the title.
    pub description: Option<String>,
    /// When work on it begins.
    pub start_date: Option<PartialDate>,
    /// When work on it ends.
    pub end_date: Option<PartialDate>,
    /// How far it is.
    pub progress: Option<Progress>,
    /// Where, as given.
    pub place: Option<String>,
}
