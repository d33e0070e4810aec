//! A donor's grant to a project: its dates, its amount and the rules that the donor sets.
//!
//! Must not know how periods are made of a calendar (`calendar`) nor how a rule is applied.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::dates::PartialDate;
use super::money::Money;

/// How often the donor wants a report.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Calendar {
    /// Every three months of the donor's year.
    Quarterly,
    /// Every six months of the donor's year.
    SemiAnnual,
    /// Every year; from January unless the agreement states another month.
    Annual,
    /// Every year, counted from the agreement's start unless it states a month.
    DonorYear,
}

/// On which costs the share for indirect costs is reckoned.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum IndirectBase {
    /// Every direct cost.
    DirectCosts,
    /// Direct costs without equipment, rent and the larger part of each sub-grant (US rules).
    ModifiedDirectCosts,
    /// Staff costs alone.
    Personnel,
    /// Direct and indirect costs together.
    Total,
}

/// How amounts in a report to this donor are rounded.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Rounding {
    /// Halves to the even neighbour.
    HalfEven,
    /// Halves away from zero.
    HalfUp,
    /// Not at all.
    None,
}

/// At which rate money spent in other currencies is reported.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RatePolicy {
    /// The rate of the month of the payment.
    PaymentMonth,
    /// The mean of the period's monthly rates.
    PeriodMean,
    /// The weighted mean of the rates at which the donor's funds were received.
    WeightedReceipts,
    /// The rate of the oldest funds received that are not spent yet.
    FifoReceipts,
    /// The rates of the organisation's own books.
    OwnBooks,
    /// One rate, fixed by the agreement.
    Fixed,
}

/// What a donor's limit on moved amounts is a part of.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum VarianceLevel {
    /// Each main heading: what came to it or left it, beside its own amount.
    Heading,
    /// Each line beside its own amount.
    Line,
    /// All moves between main headings together, beside the whole budget.
    Total,
}

/// How moves to and fro add up.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum VarianceCount {
    /// What came less what left.
    Net,
    /// What came and what left, each counted.
    Gross,
}

/// Beside what a line's spending is looked at when it is to be explained.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ExplainAgainst {
    /// The whole budget of the line.
    Budget,
    /// What was planned until the end of the period.
    Plan,
}

/// What the donor asks of the money besides. Percentages are parts of a hundred.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct MoneyRules {
    /// What `variance_percent` is a part of; main headings if nothing is said.
    pub variance_level: Option<VarianceLevel>,
    /// How moves to and fro add up; net if nothing is said.
    pub variance_count: Option<VarianceCount>,
    /// A line that departs by more is to be explained; 0 asks for a word on every line.
    #[ts(type = "string | null")]
    pub explain_percent: Option<Decimal>,
    /// Beside what it departs; its whole budget if nothing is said.
    pub explain_against: Option<ExplainAgainst>,
    /// The most that the reserve may be, in percent of the direct costs.
    #[ts(type = "string | null")]
    pub contingency_percent: Option<Decimal>,
    /// The least that evaluation must be, in percent of the whole budget.
    #[ts(type = "string | null")]
    pub evaluation_percent: Option<Decimal>,
    /// How much of each sub-grant bears indirect costs (US rules).
    pub subgrant_limit: Option<Money>,
    /// Whose exchange rates are used.
    pub rate_source: Option<String>,
    /// Decimals to which a mean of rates is rounded; exact if nothing is said.
    pub rate_decimals: Option<u32>,
    /// Spending that is so many points ahead of or behind the time is pointed at.
    #[ts(type = "string | null")]
    pub alert_percent: Option<Decimal>,
    /// Nobody else may pay within this budget.
    pub no_cofunding: bool,
}

/// When and in which form the donor wants its reports, besides `calendar` and `report_days`.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct ReportRules {
    /// The month (1 to 12) after a period by which its report is owed, where the donor fixes one
    /// in place of a number of days.
    pub report_month: Option<u32>,
    /// The day of that month; its last one if nothing is said.
    pub report_day: Option<u32>,
    /// The month by which the money is reported, where it is reported apart.
    pub finance_month: Option<u32>,
    /// Months after the agreement's end within which the final report is owed.
    pub final_months: Option<u32>,
    /// Days after the agreement's end (or after those months).
    pub final_days: Option<u32>,
    /// Reports on periods that end until this day were handed in without this workspace.
    #[ts(type = "string | null")]
    pub reported_until: Option<NaiveDate>,
    /// The template of a report on a period, by its code.
    pub report_template: Option<String>,
    /// The template of the final report; as on a period if nothing is said.
    pub final_template: Option<String>,
    /// The template of the report on the money, where that is a report of its own.
    pub finance_template: Option<String>,
}

impl ReportRules {
    /// The money is reported apart.
    pub fn finance_apart(&self) -> bool {
        self.finance_month.is_some() || self.finance_template.is_some()
    }
}

/// What the donor and we changed later.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Amendment {
    /// Key.
    pub id: String,
    /// Its number as given.
    pub number: Option<String>,
    /// When it was signed.
    pub date: Option<PartialDate>,
    /// Until when the agreement runs from now on; `None` where that stays.
    pub end_date: Option<PartialDate>,
    /// The whole amount from now on; `None` where that stays.
    pub amount: Option<Money>,
    /// Why, in words.
    pub reason: Option<String>,
}

/// One donor's grant to a project.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Agreement {
    /// Key.
    pub id: String,
    /// Key of the organisation that gives it (`Organisation::body`).
    pub organisation: Option<String>,
    /// That organisation's name, as read.
    #[serde(default)]
    pub donor: Option<String>,
    /// The donor's number.
    pub number: Option<String>,
    /// What is granted, before any amendment.
    pub amount: Option<Money>,
    /// When it was signed.
    pub signed_date: Option<PartialDate>,
    /// From when it runs.
    pub start_date: Option<PartialDate>,
    /// Until when it runs, before any amendment.
    pub end_date: Option<PartialDate>,
    /// How often a report is owed.
    pub calendar: Option<Calendar>,
    /// The month (1 to 12) with which the donor's year begins, where the agreement states one.
    pub year_month: Option<u32>,
    /// Days after a period's end within which its report is owed.
    pub report_days: Option<u32>,
    /// By how much a budget heading may move before the donor is asked, in percent.
    #[ts(type = "string | null")]
    pub variance_percent: Option<Decimal>,
    /// The most that indirect costs may be, in percent of `indirect_base`.
    #[ts(type = "string | null")]
    pub indirect_percent: Option<Decimal>,
    /// On what that share is reckoned.
    pub indirect_base: Option<IndirectBase>,
    /// To what amounts are rounded.
    pub rounding: Option<Rounding>,
    /// At which rate other currencies are reported.
    pub rate_policy: Option<RatePolicy>,
    /// Counts of people below it are not published; `None` is "not set".
    pub smallest_cell: Option<u32>,
    /// A figure that moves by more than so many percent between periods is pointed at.
    pub jump_percent: Option<u32>,
    /// What the donor asks of the money besides.
    #[serde(default)]
    pub money: MoneyRules,
    /// When and in which form the donor wants its reports.
    #[serde(default)]
    pub reports: ReportRules,
    /// What was changed later, in order.
    #[serde(default)]
    pub amendments: Vec<Amendment>,
}

impl Agreement {
    /// Until when it runs: what the last amendment that says so says.
    pub fn ends(&self) -> Option<PartialDate> {
        self.amendments.iter().rev().find_map(|it| it.end_date).or(self.end_date)
    }

    /// What is granted: what the last amendment that says so says.
    pub fn granted(&self) -> Option<Money> {
        self.amendments.iter().rev().find_map(|it| it.amount).or(self.amount)
    }
}
