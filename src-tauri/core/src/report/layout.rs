//! Layouts of finance reports as data: one file of `resources/templates` for each, so that a
//! donor's layout needs no Rust.
//!
//! Must not know a project. A file that cannot be read is a flaw with its file, line and key; a
//! test reads every one of them.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use crate::domain::plan::CostType;
use crate::donors::{Flaw, Words};
use crate::error::{Error, Refused, Result};
use crate::resources;

/// A layout.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layout {
    /// What the report is called.
    pub name: Words,
    /// Where the layout comes from, and what nobody confirmed.
    pub about: String,
    /// Its sheets (in a document: its sections) in order.
    #[serde(rename = "sheet")]
    pub sheets: Vec<Sheet>,
}

/// What stands on a sheet.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Content {
    /// Key figures, spending by heading and by quarter, warnings.
    Summary,
    /// The lines of the budget with the columns that are named.
    Budget,
    /// The entries.
    Entries,
    /// Moves between lines, beside the donor's limit.
    Reallocations,
    /// The policy and the rates that were used.
    Rates,
    /// People reached and indicators.
    Reach,
    /// Deliverables.
    Deliverables,
    /// The proof that all of it agrees.
    Check,
    /// Figures of the donor's form, one below the other.
    Form,
}

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

/// A sheet.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// Its id; that of its content if nothing is said.
    pub id: Option<Spanned<String>>,
    /// What stands on it.
    pub content: Spanned<Content>,
    /// Its title; the usual one of its content if nothing is said.
    pub title: Option<Words>,
    /// A remark.
    pub note: Option<Words>,
    /// One such sheet for every year of the donor.
    #[serde(default)]
    pub each_year: bool,
    /// Of a budget: its rows.
    #[serde(default)]
    pub rows: Rows,
    /// Of a budget: its columns.
    #[serde(default, rename = "column")]
    pub columns: Vec<LayoutColumn>,
    /// Of a budget: its totals; one of everything if none is named.
    #[serde(default, rename = "total")]
    pub totals: Vec<LayoutTotal>,
    /// Of a form: its lines.
    #[serde(default, rename = "line")]
    pub lines: Vec<FormLine>,
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
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LayoutColumn {
    /// What it shows.
    pub value: Spanned<Measure>,
    /// Its title; the usual one if nothing is said.
    pub title: Option<Words>,
    /// A detail for workbooks.
    #[serde(default)]
    pub aside: bool,
    /// It is left out where no line has a figure in it.
    #[serde(default)]
    pub optional: bool,
}

/// A total of a budget.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LayoutTotal {
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

impl Sheet {
    /// Its id.
    pub fn id(&self) -> &str {
        match &self.id {
            Some(id) => id.get_ref(),
            None => usual_id(*self.content.get_ref()),
        }
    }
}

fn usual_id(content: Content) -> &'static str {
    match content {
        Content::Summary => "summary",
        Content::Budget => "finance",
        Content::Entries => "entries",
        Content::Reallocations => "reallocations",
        Content::Rates => "rates",
        Content::Reach => "reach",
        Content::Deliverables => "deliverables",
        Content::Check => "check",
        Content::Form => "form",
    }
}

/// Reads a layout.
pub fn layout(file: &str, content: &str) -> Result<Layout, Flaw> {
    let read: Layout = toml::from_str(content).map_err(|error| Flaw::of(file, content, &error))?;
    let mut ids = BTreeSet::new();
    for sheet in &read.sheets {
        let at = sheet.id.as_ref().map_or(sheet.content.span().start, |id| id.span().start);
        let flaw = |cause: String| Flaw::at(file, content, at, cause);
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if sheet.id().is_empty() || !sheet.id().chars().all(plain) {
            return Err(flaw(format!("id {:?} is not of small letters, digits and _", sheet.id())));
        }
        if !ids.insert(sheet.id().to_owned()) {
            return Err(flaw(format!("id {:?} stands twice", sheet.id())));
        }
        check_budget(file, content, sheet)?;
        check_form(file, content, sheet)?;
    }
    Ok(read)
}

fn check_budget(file: &str, content: &str, sheet: &Sheet) -> Result<(), Flaw> {
    let is_budget = *sheet.content.get_ref() == Content::Budget;
    let flaw = |at: usize, cause: String| Err(Flaw::at(file, content, at, cause));
    if is_budget == sheet.columns.is_empty() {
        let cause =
            if is_budget { "content \"budget\" needs a column" } else { "column: only a budget has them" };
        return flaw(sheet.content.span().start, cause.to_owned());
    }
    let mut seen = BTreeSet::new();
    for column in &sheet.columns {
        let value = *column.value.get_ref();
        let at = column.value.span().start;
        if value == Measure::Open && column.title.is_none() {
            return flaw(at, "value \"open\" needs a title".to_owned());
        }
        if value != Measure::Open && !seen.insert(value) {
            return flaw(at, format!("value {:?} stands twice", value.key()));
        }
    }
    if is_budget && !seen.contains(&Measure::Text) {
        return flaw(sheet.content.span().start, "content \"budget\" needs the column \"text\"".to_owned());
    }
    Ok(())
}

fn check_form(file: &str, content: &str, sheet: &Sheet) -> Result<(), Flaw> {
    let is_form = *sheet.content.get_ref() == Content::Form;
    let flaw = |at: usize, cause: String| Err(Flaw::at(file, content, at, cause));
    if is_form == sheet.lines.is_empty() {
        let cause = if is_form { "content \"form\" needs a line" } else { "line: only a form has them" };
        return flaw(sheet.content.span().start, cause.to_owned());
    }
    let mut codes = BTreeSet::new();
    for line in &sheet.lines {
        if !codes.insert(line.code.get_ref().as_str()) {
            return flaw(line.code.span().start, format!("code {:?} stands twice", line.code.get_ref()));
        }
    }
    for line in &sheet.lines {
        for (key, named, wanted) in
            [("sum", &line.sum, None), ("less", &line.less, Some(2)), ("share", &line.share, Some(2))]
        {
            let unknown = named.iter().find(|code| !codes.contains(code.get_ref().as_str()));
            if let Some(code) = unknown {
                return flaw(code.span().start, format!("{key} {:?}: no line has this code", code.get_ref()));
            }
            if !named.is_empty() && wanted.is_some_and(|wanted| named.len() != wanted) {
                return flaw(line.code.span().start, format!("{key} takes two codes"));
            }
        }
    }
    Ok(())
}

/// A layout by its code; refused where there is none.
pub fn named(code: &str) -> Result<Layout> {
    let found = resources::TEMPLATES.iter().find(|(stem, _)| *stem == code);
    let (stem, content) =
        found.ok_or_else(|| Refused::new("template-unknown").with("template", code).at("template"))?;
    layout(stem, content).map_err(|flaw| Error::failed("read-resource", flaw))
}
