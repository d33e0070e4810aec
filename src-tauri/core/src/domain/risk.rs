//! What may go wrong, how likely that is, and what is done about it.
//!
//! Must not know how a likelihood is named in a language.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::dates::PartialDate;

/// How likely a risk is, or how hard it would hit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Grade {
    /// Little.
    Low,
    /// Middling.
    Medium,
    /// Much.
    High,
}

/// Where a risk stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RiskStatus {
    /// It may still happen.
    Open,
    /// It cannot happen any more.
    Closed,
    /// It happened.
    Occurred,
}

/// Something that may go wrong.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Risk {
    /// Key.
    pub id: String,
    /// What may happen.
    pub text: String,
    /// What is done about it.
    pub mitigation: Option<String>,
    /// Of what kind it is, such as `security`.
    pub category: Option<String>,
    /// How likely it is.
    pub likelihood: Option<Grade>,
    /// How hard it would hit.
    pub impact: Option<Grade>,
    /// Where it stands.
    pub status: Option<RiskStatus>,
    /// Who watches it, by part or office.
    pub owner: Option<String>,
    /// When it is to be looked at again.
    pub review_date: Option<PartialDate>,
}
