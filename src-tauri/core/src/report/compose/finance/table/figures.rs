//! Which figure of a line a column shows, and which two make a share.
//!
//! Must not know how a figure is reckoned, nor where it is printed.

use rust_decimal::Decimal;

use crate::domain::Money;
use crate::domain::finance::FinanceLine;
use crate::domain::variance::share;
use crate::report::template::Measure;

/// An amount of a line.
pub(in super::super) fn figure(line: &FinanceLine, measure: Measure) -> Option<Money> {
    match measure {
        Measure::Budget => line.budget,
        Measure::Moved => line.moved,
        Measure::Reserve => line.reserve,
        Measure::Revised => line.revised,
        Measure::Planned => line.planned,
        Measure::PeriodPlanned => line.period_planned,
        Measure::Period => line.period.amount,
        Measure::Before => line.before.amount,
        Measure::Spent => line.spent,
        Measure::Committed => line.committed.amount,
        Measure::Variance => line.variance.map(|variance| variance.difference),
        Measure::Remaining => line.revised?.minus(line.spent?).ok(),
        Measure::PeriodVariance => line.period.amount?.minus(line.period_planned?).ok(),
        _ => None,
    }
}

/// The part and the whole of a share.
pub(super) fn parts(measure: Measure) -> (Measure, Measure) {
    match measure {
        Measure::PeriodVarianceShare => (Measure::PeriodVariance, Measure::PeriodPlanned),
        Measure::Delivery => (Measure::Spent, Measure::Revised),
        _ => (Measure::Variance, Measure::Revised),
    }
}

pub(super) fn ratio(line: &FinanceLine, measure: Measure) -> Option<Decimal> {
    let (part, whole) = parts(measure);
    share(figure(line, part)?, figure(line, whole)?)
}
