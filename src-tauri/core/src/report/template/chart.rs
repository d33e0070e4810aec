//! Which charts a template may ask for.
//!
//! Must not know how one is made or drawn.

use serde::Deserialize;

/// A chart of the record.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChartAsked {
    /// Budget, spent and committed by main heading.
    BudgetByHeading,
    /// Spending month by month with plan and forecast.
    Spending,
    /// People reached by period, women and men apart, and by age.
    ReachByPeriodAndSex,
    /// How far each indicator is on the way to its target.
    Indicators,
    /// Things promised: when they are due and when they were delivered.
    Deliverables,
}

impl ChartAsked {
    /// The key of its usual title.
    pub(super) fn title(self) -> &'static str {
        match self {
            ChartAsked::BudgetByHeading => "chart-headings",
            ChartAsked::Spending => "chart-burn",
            ChartAsked::ReachByPeriodAndSex => "chart-reach",
            ChartAsked::Indicators => "chart-indicators",
            ChartAsked::Deliverables => "chart-deliverables",
        }
    }
}
