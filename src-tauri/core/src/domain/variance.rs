//! By how much spending departs from a budget, and which lines must be explained.
//!
//! Must not know what was spent on what. A part of nothing is no figure: `None`, printed "–".

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::exchange::Fraction;
use super::money::{Money, MoneyError};

/// Decimals of a share that is told (0.0833 of a budget); limits are compared exactly.
pub(super) const DECIMALS_OF_A_SHARE: u32 = 6;

/// What was spent beside what was budgeted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Variance {
    /// Spent less budgeted: above zero where more was spent.
    pub difference: Money,
    /// The same as a part of the budget; `None` where nothing is budgeted.
    #[ts(type = "string | null")]
    pub share: Option<Decimal>,
}

/// One amount as a part of another of its currency, to six decimals; `None` of nothing.
pub fn share(part: Money, whole: Money) -> Option<Decimal> {
    if part.currency() != whole.currency() {
        return None;
    }
    Fraction::new(i128::from(part.minor()), i128::from(whole.minor()))?.shown(DECIMALS_OF_A_SHARE)
}

/// By how much spending departs.
pub fn variance(spent: Money, budget: Money) -> Result<Variance, MoneyError> {
    let difference = spent.minus(budget)?;
    Ok(Variance { difference, share: share(difference, budget) })
}

/// An amount, whichever its sign, is more than so many percent of another: compared exactly.
pub fn is_beyond(part: Money, percent: Decimal, whole: Money) -> bool {
    let limit = Fraction::of(percent).and_then(|limit| {
        let hundredth = Fraction::new(i128::from(whole.minor().unsigned_abs()), 100)?;
        limit.times(hundredth)
    });
    let part = Fraction::new(i128::from(part.minor().unsigned_abs()), 1);
    match (part, limit) {
        (Some(part), Some(limit)) => part > limit,
        // A limit that does not fit into 128 bits is never passed.
        _ => false,
    }
}

/// A line that departs by more than so many percent must be explained; one that spends what
/// nobody budgeted always, and one that does not depart never.
pub fn must_explain(variance: &Variance, budget: Money, percent: Decimal) -> bool {
    !variance.difference.is_zero() && (budget.is_zero() || is_beyond(variance.difference, percent, budget))
}
