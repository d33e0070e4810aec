//! A period that is closed: what was told of it stays as it was told.
//!
//! Must not know which rows belong to a period.

use chrono::{DateTime, Utc};

use super::indicator::Period;

/// Why nothing in a period may change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Closed {
    /// Who closed it.
    pub who: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// Refuses a change in a closed period.
pub fn check(period: &Period) -> Result<(), Closed> {
    match period.closed_at {
        Some(at) => Err(Closed { who: period.closed_by.clone().unwrap_or_default(), at }),
        None => Ok(()),
    }
}
