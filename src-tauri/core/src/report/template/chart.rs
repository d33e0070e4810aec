//! Which charts a template may ask for.
//!
//! Must not know how one is made or drawn.

words! {
    /// A chart of the record.
    pub enum ChartAsked {
        /// Budget, spent and committed by main heading.
        BudgetByHeading = "budget_by_heading",
        /// Spending month by month with plan and forecast.
        Spending = "spending",
        /// People reached by period, women and men apart, and by age.
        ReachByPeriodAndSex = "reach_by_period_and_sex",
        /// How far each indicator is on the way to its target.
        Indicators = "indicators",
        /// Things promised: when they are due and when they were delivered.
        Deliverables = "deliverables",
    }
}

impl ChartAsked {
    /// The key of its usual title.
    pub fn title(self) -> &'static str {
        match self {
            ChartAsked::BudgetByHeading => "chart-headings",
            ChartAsked::Spending => "chart-burn",
            ChartAsked::ReachByPeriodAndSex => "chart-reach",
            ChartAsked::Indicators => "chart-indicators",
            ChartAsked::Deliverables => "chart-deliverables",
        }
    }
}
