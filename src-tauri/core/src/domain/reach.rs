//! People reached: counts only, by kind, never added across kinds.
//!
//! Must not know a single person, nor how totals are formed (`totals`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How people were reached. Kinds are never added together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ReachKind {
    /// Took part.
    Direct,
    /// Benefit through those who took part.
    Indirect,
    /// Reached by public engagement.
    PublicEngagement,
}

/// How the rows of one kind add up.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CountingMethod {
    /// Other people in each row: the rows are added.
    #[default]
    Distinct,
    /// The same people again: the largest row counts.
    Maximum,
    /// A stated part of the row's people is counted elsewhere already: it is taken off.
    Overlap,
}

/// One cell of a breakdown, such as women from 18 to 29: 120.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BreakdownCell {
    /// Key.
    pub id: String,
    /// `female`, `male`, `other`; `None` where sex was not recorded.
    pub sex: Option<String>,
    /// Age band such as `18-29`; `None` where age was not recorded.
    pub age: Option<String>,
    /// `with` or `without` a disability; `None` where not recorded.
    pub disability: Option<String>,
    /// People.
    pub value: i64,
}

/// A row of reach.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Reach {
    /// Key.
    pub id: String,
    /// How people were reached.
    pub kind: ReachKind,
    /// People; `None` is "not reported", never 0.
    pub value: Option<i64>,
    /// What is counted, `person` unless stated otherwise.
    pub unit: String,
    /// Who they are, in the source's word ("participants").
    pub group: Option<String>,
    /// The statement the figure came in.
    pub text: Option<String>,
    /// Key of the reporting period.
    pub period: Option<String>,
    /// Place as given.
    pub place: Option<String>,
    /// How rows of this kind add up.
    pub method: CountingMethod,
    /// By overlap: how many of a hundred people of this row are counted elsewhere already.
    #[serde(default)]
    pub overlap_percent: Option<u8>,
    /// What the people were counted from, such as attendance lists.
    #[serde(default)]
    pub counted_from: Option<String>,
    /// Key of the indicator that counts these people.
    #[serde(default)]
    pub indicator: Option<String>,
    /// Key of the activity that reached them.
    #[serde(default)]
    pub activity: Option<String>,
    /// Breakdown; it may cover fewer people than `value`, never more.
    pub cells: Vec<BreakdownCell>,
}

/// Why a row of reach is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReachError {
    /// A count below zero.
    #[error("a count of people is never below zero: {0}")]
    Negative(i64),
    /// The parts hold more people than the whole.
    #[error("the parts hold {parts} people, the whole {whole}")]
    PartsExceedWhole {
        /// Sum of the cells.
        parts: i64,
        /// The row's value.
        whole: i64,
    },
    /// Beyond what can be counted.
    #[error("beyond what can be counted")]
    TooLarge,
}

impl Reach {
    /// A row of a kind that says nothing yet.
    pub fn new(id: String, kind: ReachKind) -> Reach {
        Reach {
            id,
            kind,
            value: None,
            unit: "person".to_owned(),
            group: None,
            text: None,
            period: None,
            place: None,
            method: CountingMethod::default(),
            overlap_percent: None,
            counted_from: None,
            indicator: None,
            activity: None,
            cells: Vec::new(),
        }
    }

    /// People in the cells.
    pub fn broken_down(&self) -> Result<i64, ReachError> {
        self.cells.iter().try_fold(0_i64, |sum, cell| match cell.value {
            negative if negative < 0 => Err(ReachError::Negative(negative)),
            value => sum.checked_add(value).ok_or(ReachError::TooLarge),
        })
    }

    /// People of the row: as stated, or the sum of the parts where nobody stated a total.
    pub fn figure(&self) -> Result<Option<i64>, ReachError> {
        match self.value {
            None if !self.cells.is_empty() => self.broken_down().map(Some),
            stated => Ok(stated),
        }
    }

    /// People whose breakdown is not known: 756 with 42 broken down leaves 714.
    pub fn not_disaggregated(&self) -> Result<Option<i64>, ReachError> {
        let parts = self.broken_down()?;
        match self.value {
            Some(whole) if whole < 0 => Err(ReachError::Negative(whole)),
            Some(whole) if parts > whole => Err(ReachError::PartsExceedWhole { parts, whole }),
            Some(whole) if !self.cells.is_empty() => Ok(Some(whole - parts)),
            _ => Ok(None),
        }
    }
}
