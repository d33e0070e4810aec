//! What a donor caps or asks at least: indirect costs, the reserve, evaluation.
//!
//! Must not know whether the amounts are budgeted or spent: the same rules hold for both. A cap
//! is rounded down to the minor unit and a least share up, so that rounding never breaks one.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::agreement::IndirectBase;
use super::exchange::Fraction;
use super::money::{Currency, Money, MoneyError};
use super::moves::most;
use super::plan::{CostType, Tree};

/// Amounts by what they are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Costs {
    currency: Currency,
    by_type: Vec<(CostType, Money)>,
}

/// An amount beside the limit of its kind.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Limit {
    /// On what the limit is reckoned.
    pub base: Money,
    /// In percent of it.
    #[ts(type = "string")]
    pub percent: Decimal,
    /// The most, or the least, that it may be.
    pub limit: Money,
    /// What it is.
    pub amount: Money,
    /// It is above the most, or below the least.
    pub broken: bool,
}

/// Why a limit cannot be told.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum CapError {
    /// There are sub-grants, and the agreement does not say how much of each bears indirect costs.
    #[error("how much of a sub-grant bears indirect costs is not said")]
    NoSubgrantLimit,
    /// Beyond what can be kept.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

impl Costs {
    /// The amounts of the rows that cost something themselves; what is not told counts for nothing.
    pub fn of(tree: &Tree<'_>, amounts: &[Option<Money>], currency: Currency) -> Costs {
        let told = tree.leaves().filter_map(|at| Some((tree.cost_type(at), amounts[at]?)));
        Costs { currency, by_type: told.collect() }
    }

    /// The sum of what a condition holds for.
    pub fn sum(&self, is: impl Fn(CostType) -> bool) -> Result<Money, MoneyError> {
        let chosen = self.by_type.iter().filter(|(kind, _)| is(*kind)).map(|(_, amount)| *amount);
        Money::sum(chosen, self.currency)
    }

    /// Direct costs: everything but indirect costs, the reserve and what stands outside.
    pub fn direct(&self) -> Result<Money, MoneyError> {
        self.sum(is_direct)
    }

    /// On what indirect costs are reckoned.
    pub fn base(&self, base: IndirectBase, subgrant_limit: Option<Money>) -> Result<Money, CapError> {
        Ok(match base {
            IndirectBase::DirectCosts => self.direct()?,
            IndirectBase::Personnel => self.sum(|kind| kind == CostType::Personnel)?,
            IndirectBase::Total => self.sum(|kind| is_direct(kind) || kind == CostType::Indirect)?,
            IndirectBase::ModifiedDirectCosts => {
                use CostType::{Equipment, Rent, Subgrant};
                let bears = |kind| is_direct(kind) && !matches!(kind, Equipment | Rent | Subgrant);
                self.sum(bears)?.plus(self.of_subgrants(subgrant_limit)?)?
            }
        })
    }

    /// The part of each sub-grant that bears indirect costs.
    fn of_subgrants(&self, limit: Option<Money>) -> Result<Money, CapError> {
        let mut sum = Money::zero(self.currency);
        for (_, amount) in self.by_type.iter().filter(|(kind, _)| *kind == CostType::Subgrant) {
            let limit = limit.ok_or(CapError::NoSubgrantLimit)?;
            // Refused where the two are of different currencies.
            let over = amount.minus(limit)?;
            sum = sum.plus(if over.minor() > 0 { limit } else { *amount })?;
        }
        Ok(sum)
    }

    /// Indirect costs beside their cap.
    pub fn indirect(
        &self,
        percent: Decimal,
        base: IndirectBase,
        subgrant_limit: Option<Money>,
    ) -> Result<Limit, CapError> {
        let amount = self.sum(|kind| kind == CostType::Indirect)?;
        cap(self.base(base, subgrant_limit)?, percent, amount)
    }

    /// The reserve beside its cap, a part of the direct costs.
    pub fn contingency(&self, percent: Decimal) -> Result<Limit, CapError> {
        cap(self.direct()?, percent, self.sum(|kind| kind == CostType::Contingency)?)
    }

    /// Evaluation beside the least that it must be, a part of everything that the donor counts.
    pub fn evaluation(&self, percent: Decimal) -> Result<Limit, CapError> {
        let base = self.sum(|kind| kind != CostType::Outside)?;
        let amount = self.sum(|kind| kind == CostType::Evaluation)?;
        let limit = least(base, percent).ok_or_else(|| too_large(base))?;
        Ok(Limit { base, percent, limit, amount, broken: amount.minor() < limit.minor() })
    }
}

fn is_direct(kind: CostType) -> bool {
    !matches!(kind, CostType::Indirect | CostType::Contingency | CostType::Outside)
}

fn cap(base: Money, percent: Decimal, amount: Money) -> Result<Limit, CapError> {
    let limit = most(base, percent).ok_or_else(|| too_large(base))?;
    Ok(Limit { base, percent, limit, amount, broken: amount.minor() > limit.minor() })
}

fn least(base: Money, percent: Decimal) -> Option<Money> {
    let exact = Fraction::of(percent)?.times(Fraction::new(i128::from(base.minor()), 100)?)?;
    let up = exact.times(Fraction::new(-1, 1)?)?.floor().checked_neg()?;
    Money::from_minor(i64::try_from(up).ok()?, base.currency()).ok()
}

fn too_large(amount: Money) -> MoneyError {
    MoneyError::TooLarge(amount.amount())
}
