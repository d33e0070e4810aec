//! The figures of the United States' Federal Financial Report (SF-425), lines 10 and 11: what is
//! given, and what follows from it.
//!
//! Must not know where the figures come from. All of them are cumulative, never of one period. A
//! figure that nobody gave is `None`, and so is every one that follows from it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::money::{Money, MoneyError};

/// What is given.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Sf425Given {
    /// 10a: cash receipts.
    pub cash_receipts: Option<Money>,
    /// 10b: cash disbursements.
    pub cash_disbursements: Option<Money>,
    /// 10d: federal funds authorised in all.
    pub authorised: Option<Money>,
    /// 10e: the federal share of expenditures.
    pub federal_expenditures: Option<Money>,
    /// 10f: the federal share of obligations that are not paid.
    pub unliquidated: Option<Money>,
    /// 10i: the recipient's share that is required.
    pub recipient_required: Option<Money>,
    /// 10j: the recipient's share of expenditures.
    pub recipient_expenditures: Option<Money>,
}

/// The whole of line 10, as far as it is about funds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Sf425 {
    /// What is given.
    #[serde(flatten)]
    #[ts(flatten)]
    pub given: Sf425Given,
    /// 10c: cash on hand, a less b.
    pub cash_on_hand: Option<Money>,
    /// 10g: the federal share in all, e and f.
    pub federal_share: Option<Money>,
    /// 10h: federal funds that are not obligated, d less g.
    pub unobligated: Option<Money>,
    /// 10k: what the recipient still has to give, i less j.
    pub recipient_remaining: Option<Money>,
}

impl Sf425 {
    /// What follows.
    pub fn of(given: Sf425Given) -> Result<Sf425, MoneyError> {
        let federal_share = both(given.federal_expenditures, given.unliquidated, Money::plus)?;
        Ok(Sf425 {
            cash_on_hand: both(given.cash_receipts, given.cash_disbursements, Money::minus)?,
            federal_share,
            unobligated: both(given.authorised, federal_share, Money::minus)?,
            recipient_remaining: both(given.recipient_required, given.recipient_expenditures, Money::minus)?,
            given,
        })
    }
}

/// What two amounts make, where both are told.
fn both(
    one: Option<Money>,
    two: Option<Money>,
    make: fn(Money, Money) -> Result<Money, MoneyError>,
) -> Result<Option<Money>, MoneyError> {
    one.zip(two).map(|(one, two)| make(one, two)).transpose()
}
