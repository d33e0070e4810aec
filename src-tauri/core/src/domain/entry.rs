//! Money that moved or is promised: expenditure, commitments, advances, income.
//!
//! Must not know rates or how a line is budgeted. Kinds are never added to each other.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::money::Money;

/// What an entry tells.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum EntryKind {
    /// Money that was spent.
    Expenditure,
    /// Money that is promised and not paid.
    Commitment,
    /// Money handed over that is not accounted for yet; what was accounted for is below zero.
    Advance,
    /// Money that came in.
    Income,
}

/// One entry.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
pub struct Entry {
    /// Key.
    pub id: String,
    /// What it tells.
    pub kind: EntryKind,
    /// When.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Key of the budget line, as it was in its first version.
    pub line: Option<String>,
    /// Key of who pays.
    pub funding: Option<String>,
    /// How much; below zero only where it corrects, or accounts for an advance.
    pub amount: Money,
    /// It corrects an earlier entry.
    pub correction: bool,
    /// Of an income: what it became when it was exchanged.
    pub got: Option<Money>,
    /// The rate of our own books: so many of the entry's currency for one of the budget's.
    #[ts(type = "string | null")]
    pub rate: Option<Decimal>,
    /// Number of the voucher.
    pub reference: Option<String>,
    /// What it was for.
    pub note: Option<String>,
}

/// An amount below zero corrects an entry or accounts for an advance; anything else is a slip.
pub fn sign_is_told(kind: EntryKind, amount: Money, correction: bool) -> bool {
    amount.minor() >= 0 || correction || kind == EntryKind::Advance
}
