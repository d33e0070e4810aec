//! What a template says of money: the columns and totals of a budget, the lines of a form.
//!
//! Must not know a project, nor how a figure is reckoned.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use super::asked::ColumnAsked;
use super::file::Source;
use crate::domain::plan::CostType;
use crate::donors::{Flaw, Words};

/// Which rows of the budget are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rows {
    /// Headings and lines.
    #[default]
    Lines,
    /// Main headings alone.
    Headings,
}

/// The budget beside spending.
#[derive(Clone, Debug)]
pub struct BudgetAsked {
    /// One such table for every year of the donor.
    pub each_year: bool,
    /// Its rows.
    pub rows: Rows,
    /// Its columns.
    pub columns: Vec<BudgetColumn>,
    /// Its totals; one of everything if none is named.
    pub totals: Vec<BudgetTotal>,
}

/// A figure of a line of the budget.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// The donor's number.
    Code,
    /// What is paid for.
    Text,
    /// What is counted.
    Unit,
    /// How many.
    Units,
    /// What one costs.
    UnitCost,
    /// The budget as signed.
    Budget,
    /// What came by moves less what left.
    Moved,
    /// What came out of the reserve.
    Reserve,
    /// The budget with both.
    Revised,
    /// Planned until the end of the period.
    Planned,
    /// Planned in the period.
    PeriodPlanned,
    /// Spent in the period.
    Period,
    /// Spent before it.
    Before,
    /// Spent until its end.
    Spent,
    /// Promised and not paid.
    Committed,
    /// What is left of the revised budget.
    Remaining,
    /// Spent less the revised budget.
    Variance,
    /// The same as a part of it.
    VarianceShare,
    /// Spent in the period less what was planned in it.
    PeriodVariance,
    /// The same as a part of it.
    PeriodVarianceShare,
    /// Spent as a part of the revised budget.
    Delivery,
    /// What is said about the line.
    Explanation,
    /// Nothing: people fill it in.
    Open,
}

impl Measure {
    /// Every one, in the order in which people choose.
    pub const ALL: &[Measure] = {
        use Measure::*;
        &[
            Code,
            Text,
            Unit,
            Units,
            UnitCost,
            Budget,
            Moved,
            Reserve,
            Revised,
            Planned,
            PeriodPlanned,
            Period,
            Before,
            Spent,
            Committed,
            Remaining,
            Variance,
            VarianceShare,
            PeriodVariance,
            PeriodVarianceShare,
            Delivery,
            Explanation,
            Open,
        ]
    };

    /// The word for it, as data files and cell ids have it.
    pub fn key(self) -> &'static str {
        use Measure::*;
        match self {
            Code => "code",
            Text => "text",
            Unit => "unit",
            Units => "units",
            UnitCost => "unit_cost",
            Budget => "budget",
            Moved => "moved",
            Reserve => "reserve",
            Revised => "revised",
            Planned => "planned",
            PeriodPlanned => "period_planned",
            Period => "period",
            Before => "before",
            Spent => "spent",
            Committed => "committed",
            Remaining => "remaining",
            Variance => "variance",
            VarianceShare => "variance_share",
            PeriodVariance => "period_variance",
            PeriodVarianceShare => "period_variance_share",
            Delivery => "delivery",
            Explanation => "explanation",
            Open => "open",
        }
    }
}

/// A column of a budget.
pub type BudgetColumn = ColumnAsked<Measure>;

/// A total of a budget.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BudgetTotal {
    /// The donor's number.
    pub code: Option<String>,
    /// What it is called.
    pub text: Words,
    /// The kinds of cost that it adds; all of them if nothing is said.
    #[serde(default)]
    pub of: Vec<CostType>,
}

/// A figure or a fact of the project's money.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FormValue {
    /// Who gives the money.
    Donor,
    /// The number of the agreement.
    Agreement,
    /// Who receives it.
    Recipient,
    /// From when until when the agreement runs.
    GrantPeriod,
    /// The last day that is reported.
    PeriodEnd,
    /// The currency of the budget.
    Currency,
    /// Received from the grant.
    CashReceipts,
    /// Paid out of the grant, what was handed over included.
    CashDisbursements,
    /// The first less the second.
    CashOnHand,
    /// Granted in all.
    Authorised,
    /// Spent out of the grant.
    GrantSpent,
    /// Promised out of the grant and not paid.
    Unliquidated,
    /// Both.
    GrantShare,
    /// Granted and neither spent nor promised.
    Unobligated,
    /// What others are to give.
    RecipientRequired,
    /// What others spent.
    RecipientSpent,
    /// What others still have to give.
    RecipientRemaining,
    /// The share of indirect costs that the agreement allows.
    IndirectPercent,
    /// On what it is reckoned, as spent.
    IndirectBase,
    /// Indirect costs as charged.
    IndirectCharged,
    /// Everything budgeted.
    Budget,
    /// Everything received.
    Received,
    /// Everything spent.
    Spent,
    /// Spent as a part of what was received.
    DeliveryOfReceived,
    /// Spent as a part of the budget.
    DeliveryOfBudget,
    /// Nothing: people fill it in.
    Open,
}

/// A line of a form.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormLine {
    /// The donor's number.
    pub code: Spanned<String>,
    /// What it asks for.
    pub text: Words,
    /// What stands there.
    pub value: FormValue,
    /// It is the sum of these lines.
    #[serde(default)]
    pub sum: Vec<Spanned<String>>,
    /// It is the first of these lines less the second.
    #[serde(default)]
    pub less: Vec<Spanned<String>>,
    /// It is the first of these lines as a part of the second.
    #[serde(default)]
    pub share: Vec<Spanned<String>>,
}

/// A form has lines, each with a code of its own, and names only those that it has.
pub(super) fn check_lines(source: &Source<'_>, at: usize, lines: &[FormLine]) -> Result<(), Flaw> {
    if lines.is_empty() {
        return Err(source.flaw(at, "content \"form\" needs a line"));
    }
    let mut codes = BTreeSet::new();
    for line in lines {
        if !codes.insert(line.code.get_ref().as_str()) {
            let cause = format!("code {:?} stands twice", line.code.get_ref());
            return Err(source.flaw(line.code.span().start, cause));
        }
    }
    lines.iter().try_for_each(|line| check_line(source, line, &codes))
}

fn check_line(source: &Source<'_>, line: &FormLine, codes: &BTreeSet<&str>) -> Result<(), Flaw> {
    for (key, named, wanted) in
        [("sum", &line.sum, None), ("less", &line.less, Some(2)), ("share", &line.share, Some(2))]
    {
        if let Some(code) = named.iter().find(|code| !codes.contains(code.get_ref().as_str())) {
            let cause = format!("{key} {:?}: no line has this code", code.get_ref());
            return Err(source.flaw(code.span().start, cause));
        }
        if !named.is_empty() && wanted.is_some_and(|wanted| named.len() != wanted) {
            return Err(source.flaw(line.code.span().start, format!("{key} takes two codes")));
        }
    }
    Ok(())
}
