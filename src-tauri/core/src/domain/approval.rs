//! How a report that is kept goes from a draft to what was sent.
//!
//! Must not know what stands in it, nor how it is sealed.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Audience, Currency, Lang};

/// What stands before the key of a report in the metadata of its files.
pub const MARK: &str = "urn:bilan:report:";

/// Where a report stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ReportState {
    /// It is being written.
    #[default]
    Draft,
    /// Somebody else reads it.
    Review,
    /// It is sealed: nothing of it changes any more.
    Approved,
    /// The donor has it.
    Sent,
}

impl ReportState {
    /// It is sealed.
    pub fn is_sealed(self) -> bool {
        matches!(self, ReportState::Approved | ReportState::Sent)
    }

    /// It can go on to that state. What is approved goes no way back: a correction is a report of
    /// its own.
    pub fn may_become(self, next: ReportState) -> bool {
        use ReportState::*;
        matches!((self, next), (Draft, Review) | (Review, Draft | Approved) | (Approved, Sent))
    }

    /// As it is stored, crosses the wire and stands in the texts.
    pub fn word(self) -> &'static str {
        match self {
            ReportState::Draft => "draft",
            ReportState::Review => "review",
            ReportState::Approved => "approved",
            ReportState::Sent => "sent",
        }
    }
}

/// A report as it is kept, without its texts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReportKept {
    /// Its key.
    pub id: String,
    /// Key of its project.
    pub project: String,
    /// Code of its template.
    pub template: String,
    /// Version of the template when the report was begun.
    pub template_version: Option<u32>,
    /// Key of the period it tells of; everything until its date if there is none.
    pub period: Option<String>,
    /// Key of the agreement whose rules hold; the first if there is none.
    pub agreement: Option<String>,
    /// The currency of its money; that of the budget if there is none.
    pub currency: Option<Currency>,
    /// Its language.
    pub language: Lang,
    /// For whom it is made.
    pub audience: Audience,
    /// Staff and experts are called by their names.
    pub people: bool,
    /// The day on which it stands; none while that is today.
    #[ts(type = "string | null")]
    pub date: Option<NaiveDate>,
    /// Key of the report that it corrects.
    pub revises: Option<String>,
    /// Why it corrects it.
    pub reason: Option<String>,
    /// Where it stands.
    pub state: ReportState,
    /// Why it went back to the draft.
    pub returned_for: Option<String>,
    /// When it was approved.
    #[ts(type = "string | null")]
    pub approved_at: Option<DateTime<Utc>>,
    /// By whom.
    pub approved_by: Option<String>,
    /// When it was sent.
    #[ts(type = "string | null")]
    pub sent_at: Option<DateTime<Utc>>,
    /// Key of its sealed copy.
    pub seal: Option<String>,
    /// The row with which it was put aside.
    pub archived: Option<String>,
}

/// A remark beside a section.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ReportComment {
    /// Its key.
    pub id: String,
    /// The section.
    pub section: String,
    /// What is remarked.
    pub text: String,
    /// When.
    #[ts(type = "string | null")]
    pub at: Option<DateTime<Utc>>,
    /// By whom.
    pub who: Option<String>,
    /// It is dealt with.
    pub settled: bool,
}
