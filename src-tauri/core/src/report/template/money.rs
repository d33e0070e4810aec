//! What a template says of money: the columns and totals of a budget, the lines of a form.
//!
//! Must not know a project, nor how a figure is reckoned.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error as NotThere, StrDeserializer};
use toml::Spanned;

use super::asked::ColumnAsked;
use super::keys::{Keys, Source};
use crate::domain::entity::{Kind, entity};
use crate::domain::plan::CostType;
use crate::donors::{Flaw, Words};
use crate::error::Refused;

words! {
    /// Which rows of the budget are shown.
    pub enum Rows {
        /// Headings and lines.
        Lines = "lines",
        /// Main headings alone.
        Headings = "headings",
    }
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

words! {
    /// A figure of a line of the budget.
    pub enum Measure {
        /// The donor's number.
        Code = "code",
        /// What is paid for.
        Text = "text",
        /// What is counted.
        Unit = "unit",
        /// How many.
        Units = "units",
        /// What one costs.
        UnitCost = "unit_cost",
        /// The budget as signed.
        Budget = "budget",
        /// What came by moves less what left.
        Moved = "moved",
        /// What came out of the reserve.
        Reserve = "reserve",
        /// The budget with both.
        Revised = "revised",
        /// Planned until the end of the period.
        Planned = "planned",
        /// Planned in the period.
        PeriodPlanned = "period_planned",
        /// Spent in the period.
        Period = "period",
        /// Spent before it.
        Before = "before",
        /// Spent until its end.
        Spent = "spent",
        /// Promised and not paid.
        Committed = "committed",
        /// What is left of the revised budget.
        Remaining = "remaining",
        /// Spent less the revised budget.
        Variance = "variance",
        /// The same as a part of it.
        VarianceShare = "variance_share",
        /// Spent in the period less what was planned in it.
        PeriodVariance = "period_variance",
        /// The same as a part of it.
        PeriodVarianceShare = "period_variance_share",
        /// Spent as a part of the revised budget.
        Delivery = "delivery",
        /// What is said about the line.
        Explanation = "explanation",
        /// Nothing: people fill it in.
        Open = "open",
    }
}

/// A column of a budget.
pub type BudgetColumn = ColumnAsked<Measure>;

/// A total of a budget.
#[derive(Clone, Debug)]
pub struct BudgetTotal {
    /// The donor's number.
    pub code: Option<String>,
    /// What it is called.
    pub text: Words,
    /// The kinds of cost that it adds; all of them if nothing is said.
    pub of: Vec<CostType>,
}

words! {
    /// A figure or a fact of the project's money.
    pub enum FormValue {
        /// Who gives the money.
        Donor = "donor",
        /// The number of the agreement.
        Agreement = "agreement",
        /// Who receives it.
        Recipient = "recipient",
        /// From when until when the agreement runs.
        GrantPeriod = "grant_period",
        /// The last day that is reported.
        PeriodEnd = "period_end",
        /// The currency of the budget.
        Currency = "currency",
        /// Received from the grant.
        CashReceipts = "cash_receipts",
        /// Paid out of the grant, what was handed over included.
        CashDisbursements = "cash_disbursements",
        /// The first less the second.
        CashOnHand = "cash_on_hand",
        /// Granted in all.
        Authorised = "authorised",
        /// Spent out of the grant.
        GrantSpent = "grant_spent",
        /// Promised out of the grant and not paid.
        Unliquidated = "unliquidated",
        /// Both.
        GrantShare = "grant_share",
        /// Granted and neither spent nor promised.
        Unobligated = "unobligated",
        /// What others are to give.
        RecipientRequired = "recipient_required",
        /// What others spent.
        RecipientSpent = "recipient_spent",
        /// What others still have to give.
        RecipientRemaining = "recipient_remaining",
        /// The share of indirect costs that the agreement allows.
        IndirectPercent = "indirect_percent",
        /// On what it is reckoned, as spent.
        IndirectBase = "indirect_base",
        /// Indirect costs as charged.
        IndirectCharged = "indirect_charged",
        /// Everything budgeted.
        Budget = "budget",
        /// Everything received.
        Received = "received",
        /// Everything spent.
        Spent = "spent",
        /// Spent as a part of what was received.
        DeliveryOfReceived = "delivery_of_received",
        /// Spent as a part of the budget.
        DeliveryOfBudget = "delivery_of_budget",
        /// Nothing: people fill it in.
        Open = "open",
    }
}

/// A line of a form.
#[derive(Clone, Debug)]
pub struct FormLine {
    /// The donor's number.
    pub code: Spanned<String>,
    /// What it asks for.
    pub text: Words,
    /// What stands there.
    pub value: FormValue,
    /// It is the sum of these lines.
    pub sum: Vec<Spanned<String>>,
    /// It is the first of these lines less the second.
    pub less: Vec<Spanned<String>>,
    /// It is the first of these lines as a part of the second.
    pub share: Vec<Spanned<String>>,
}

/// The words for kinds of cost, as everywhere in the record.
pub fn cost_types() -> &'static [&'static str] {
    let field = entity("budget_line").and_then(|entity| entity.field("cost_type"));
    match field.map(|field| field.kind) {
        Some(Kind::Choice { codes, .. }) => codes,
        _ => &[],
    }
}

fn cost_type(word: &str) -> Option<CostType> {
    let word: StrDeserializer<'_, NotThere> = word.into_deserializer();
    CostType::deserialize(word).ok()
}

pub(super) fn total(mut keys: Keys<'_>) -> Result<BudgetTotal, Flaw> {
    let text = keys.words("text")?;
    let total = BudgetTotal {
        code: keys.text("code")?.map(Spanned::into_inner),
        text: keys.needed("text", text)?,
        of: keys.words_of("of", cost_types().iter().copied(), cost_type)?,
    };
    keys.end()?;
    Ok(total)
}

/// A form has lines, each with a code of its own, and names only those that it has.
pub(super) fn lines(keys: &mut Keys<'_>) -> Result<Vec<FormLine>, Flaw> {
    let lines: Vec<FormLine> = keys.tables("line")?.into_iter().map(line).collect::<Result<_, _>>()?;
    let lines = keys.needed("line", Some(lines).filter(|lines| !lines.is_empty()))?;
    let mut codes = BTreeSet::new();
    for line in &lines {
        if !codes.insert(line.code.get_ref().as_str()) {
            let cause =
                Refused::new("template-flaw-twice").with("key", "code").with("word", line.code.get_ref());
            return Err(keys.source.flaw(line.code.span().start, cause));
        }
    }
    lines.iter().try_for_each(|line| check_line(keys.source, line, &codes))?;
    Ok(lines)
}

fn line(mut keys: Keys<'_>) -> Result<FormLine, Flaw> {
    let code = keys.text("code")?;
    let text = keys.words("text")?;
    let value = keys.word::<FormValue>("value")?;
    let line = FormLine {
        code: keys.needed("code", code)?,
        text: keys.needed("text", text)?,
        value: keys.needed("value", value)?.into_inner(),
        sum: keys.texts("sum")?,
        less: keys.texts("less")?,
        share: keys.texts("share")?,
    };
    keys.end()?;
    Ok(line)
}

fn check_line(source: Source<'_>, line: &FormLine, codes: &BTreeSet<&str>) -> Result<(), Flaw> {
    for (key, named, wanted) in
        [("sum", &line.sum, None), ("less", &line.less, Some(2)), ("share", &line.share, Some(2))]
    {
        if let Some(code) = named.iter().find(|code| !codes.contains(code.get_ref().as_str())) {
            let cause = Refused::new("template-flaw-no-line").with("key", key).with("code", code.get_ref());
            return Err(source.flaw(code.span().start, cause));
        }
        if !named.is_empty() && wanted.is_some_and(|wanted| named.len() != wanted) {
            return Err(
                source.flaw(line.code.span().start, Refused::new("template-flaw-two-codes").with("key", key))
            );
        }
    }
    Ok(())
}
