//! The figures of the United States' Federal Financial Report (SF-425), lines 10 and 11: what is
//! given, and what follows from it.
//!
//! Must not know where the figures come from. All of them are cumulative, never of one period.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::money::{Money, MoneyError};

/// What is given.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Sf425Given {
    /// 10a: cash receipts.
    pub cash_receipts: Money,
    /// 10b: cash disbursements.
    pub cash_disbursements: Money,
    /// 10d: federal funds authorised in all.
    pub authorised: Money,
    /// 10e: the federal share of expenditures.
    pub federal_expenditures: Money,
    /// 10f: the federal share of obligations that are not paid.
    pub unliquidated: Money,
    /// 10i: the recipient's share that is required.
    pub recipient_required: Money,
    /// 10j: the recipient's share of expenditures.
    pub recipient_expenditures: Money,
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
    pub cash_on_hand: Money,
    /// 10g: the federal share in all, e and f.
    pub federal_share: Money,
    /// 10h: federal funds that are not obligated, d less g.
    pub unobligated: Money,
    /// 10k: what the recipient still has to give, i less j.
    pub recipient_remaining: Money,
}

impl Sf425 {
    /// What follows.
    pub fn of(given: Sf425Given) -> Result<Sf425, MoneyError> {
        let federal_share = given.federal_expenditures.plus(given.unliquidated)?;
        Ok(Sf425 {
            cash_on_hand: given.cash_receipts.minus(given.cash_disbursements)?,
            federal_share,
            unobligated: given.authorised.minus(federal_share)?,
            recipient_remaining: given.recipient_required.minus(given.recipient_expenditures)?,
            given,
        })
    }
}
