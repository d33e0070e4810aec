//! What the IATI standard calls things: its codes beside the record's words, and the facts that it wants
//! to know of a project and that no other field says.
//!
//! Must not know XML, nor who asks. A fact's value is one line of text, as a person types it.

use std::str::FromStr;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::entry::EntryKind;
use super::framework::Level;
use super::money::{Currency, Money};
use super::organisation::Role;
use super::project::{Coverage, Status};

/// Our own attributes: what IATI has no word for comes back to us by them.
pub const OWN: &str = "urn:bilan:iati:1";

/// Which fact.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum IatiFactKind {
    /// The identifier of the organisation that reports: `XM-DAC-47066`.
    ReportingOrg,
    /// Its name.
    ReportingName,
    /// What kind of organisation it is: `40`.
    ReportingType,
    /// Sectors of the OECD with their shares: `15190`, or `15190 60, 16010 40`.
    Sectors,
    /// Shares of the countries: `PY 50, BO 50`.
    Countries,
    /// Regions: `298`, or `298 40` beside countries.
    Regions,
    /// The day on which it was to begin.
    PlannedStart,
    /// The day on which it began.
    ActualStart,
    /// The day on which it is to end.
    PlannedEnd,
    /// The day on which it ended.
    ActualEnd,
    /// How the first budget falls on years: `2025-01-01/2025-12-31 1000.00 USD; …`.
    OriginalBudget,
    /// The same of the budget in force.
    RevisedBudget,
    /// How donor and partners work together.
    CollaborationType,
    /// What kind of flow it is.
    FlowType,
    /// What kind of finance.
    FinanceType,
    /// What kind of aid.
    AidType,
    /// Whether it is tied.
    TiedStatus,
    /// It is humanitarian: `1` or `0`.
    Humanitarian,
}

impl IatiFactKind {
    /// Every kind, in the order in which people are asked.
    pub const ALL: [IatiFactKind; 18] = [
        IatiFactKind::ReportingOrg,
        IatiFactKind::ReportingName,
        IatiFactKind::ReportingType,
        IatiFactKind::Sectors,
        IatiFactKind::Countries,
        IatiFactKind::Regions,
        IatiFactKind::PlannedStart,
        IatiFactKind::ActualStart,
        IatiFactKind::PlannedEnd,
        IatiFactKind::ActualEnd,
        IatiFactKind::OriginalBudget,
        IatiFactKind::RevisedBudget,
        IatiFactKind::CollaborationType,
        IatiFactKind::FlowType,
        IatiFactKind::FinanceType,
        IatiFactKind::AidType,
        IatiFactKind::TiedStatus,
        IatiFactKind::Humanitarian,
    ];

    /// Their codes, in the same order.
    pub const CODES: [&'static str; 18] = [
        "reporting_org",
        "reporting_name",
        "reporting_type",
        "sectors",
        "countries",
        "regions",
        "planned_start",
        "actual_start",
        "planned_end",
        "actual_end",
        "original_budget",
        "revised_budget",
        "collaboration_type",
        "flow_type",
        "finance_type",
        "aid_type",
        "tied_status",
        "humanitarian",
    ];

    /// As it is kept and crosses the wire.
    pub fn code(self) -> &'static str {
        let at = Self::ALL.iter().position(|it| *it == self).unwrap_or_default();
        Self::CODES[at]
    }

    /// The kind of a code.
    pub fn of(code: &str) -> Option<IatiFactKind> {
        let at = Self::CODES.iter().position(|it| *it == code)?;
        Some(Self::ALL[at])
    }
}

/// A fact of a project.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct IatiFact {
    /// Key.
    pub id: String,
    /// Which.
    pub fact: IatiFactKind,
    /// What it says.
    pub value: String,
}

/// A code with its part of a hundred, where one is told.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Share {
    /// The code.
    pub code: String,
    /// Its part.
    pub percent: Option<Decimal>,
}

/// Reads `15190`, or `PY 50, BO 50`; `None` for what is neither.
pub fn shares(text: &str) -> Option<Vec<Share>> {
    let share = |part: &str| {
        let mut words = part.split_whitespace();
        let code = words.next()?.to_ascii_uppercase();
        let percent = words.next().map(|it| it.trim_end_matches('%').parse::<Decimal>());
        let percent = percent.transpose().ok()?;
        let inside = percent.is_none_or(|it| Decimal::ZERO <= it && it <= Decimal::ONE_HUNDRED);
        (words.next().is_none() && inside && code.chars().all(char::is_alphanumeric))
            .then_some(Share { code, percent })
    };
    let parts = text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty());
    let shares = parts.map(share).collect::<Option<Vec<Share>>>()?;
    (!shares.is_empty()).then_some(shares)
}

/// Shares in one line, as `shares` reads them.
pub fn shares_told(shares: &[Share]) -> String {
    let told = shares.iter().map(|share| match share.percent {
        Some(percent) => format!("{} {}", share.code, percent.normalize()),
        None => share.code.clone(),
    });
    told.collect::<Vec<_>>().join(", ")
}

/// Even parts of a hundred, of two decimals, that make a hundred together.
pub fn even_shares(codes: &[String]) -> Vec<Share> {
    let count = i64::try_from(codes.len()).unwrap_or(i64::MAX).max(1);
    let (each, left) = (10_000 / count, 10_000 % count);
    let share = |(at, code): (usize, &String)| {
        let more = i64::from(i64::try_from(at).is_ok_and(|at| at < left));
        Share { code: code.clone(), percent: Some(Decimal::new(each + more, 2)) }
    };
    codes.iter().enumerate().map(share).collect()
}

/// A part of a budget: at most a year.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BudgetYear {
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// How much.
    pub amount: Money,
    /// The day at whose rate it would be exchanged, where one is told.
    pub value_date: Option<NaiveDate>,
    /// It is promised, not only planned; `None` where nobody told.
    pub committed: Option<bool>,
}

/// Reads `2025-01-01/2025-12-31 1000.00 USD; …`, each with a value date and `committed` or
/// `indicative` where they are told.
pub fn budget_years(text: &str) -> Option<Vec<BudgetYear>> {
    let parts = text.split(';').map(str::trim).filter(|part| !part.is_empty());
    let years = parts.map(budget_year).collect::<Option<Vec<BudgetYear>>>()?;
    (!years.is_empty()).then_some(years)
}

fn budget_year(text: &str) -> Option<BudgetYear> {
    let mut words = text.split_whitespace();
    let (start, end) = words.next()?.split_once('/')?;
    let (start, end): (NaiveDate, NaiveDate) = (start.parse().ok()?, end.parse().ok()?);
    let (amount, currency) = (words.next()?, Currency::from_str(words.next()?).ok()?);
    let amount = Money::parse(amount, currency).ok()?;
    let mut year = BudgetYear { start, end, amount, value_date: None, committed: None };
    for word in words {
        match word {
            "committed" => year.committed = Some(true),
            "indicative" => year.committed = Some(false),
            day => year.value_date = Some(day.parse().ok()?),
        }
    }
    (start < end).then_some(year)
}

/// Parts of a budget in one line, as `budget_years` reads them.
pub fn budget_years_told(years: &[BudgetYear]) -> String {
    let told = years.iter().map(|year| {
        let currency = year.amount.currency().code();
        let mut told = format!("{}/{} {} {currency}", year.start, year.end, year.amount.amount());
        if let Some(day) = year.value_date {
            told.push_str(&format!(" {day}"));
        }
        if let Some(committed) = year.committed {
            told.push_str(if committed { " committed" } else { " indicative" });
        }
        told
    });
    told.collect::<Vec<_>>().join("; ")
}

/// Longer than a year: IATI's rule of budgets.
pub fn is_over_a_year(start: NaiveDate, end: NaiveDate) -> bool {
    let next = start.checked_add_months(chrono::Months::new(12));
    next.is_none_or(|next| end >= next)
}

/// The record's words beside IATI's codes: what stands first for a code is what it becomes.
const STATUSES: [(Status, &str); 6] = [
    (Status::Pipeline, "1"),
    (Status::Implementation, "2"),
    (Status::Finalisation, "3"),
    (Status::Completed, "4"),
    (Status::Cancelled, "5"),
    (Status::Suspended, "6"),
];

const COVERAGES: [(Coverage, &str); 8] = [
    (Coverage::Global, "1"),
    (Coverage::Regional, "2"),
    (Coverage::MultiNational, "3"),
    (Coverage::National, "4"),
    (Coverage::SubNational, "5"),
    (Coverage::SubNational, "6"),
    (Coverage::SubNational, "7"),
    (Coverage::SubNational, "8"),
];

const ROLES: [(Role, &str); 3] = [(Role::Funding, "1"), (Role::Accountable, "2"), (Role::Implementing, "4")];

const TRANSACTIONS: [(EntryKind, &str); 4] = [
    (EntryKind::Income, "1"),
    (EntryKind::Commitment, "2"),
    (EntryKind::Advance, "3"),
    (EntryKind::Expenditure, "4"),
];

const RESULTS: [(Level, &str); 7] = [
    (Level::Output, "1"),
    (Level::Outcome, "2"),
    (Level::Goal, "3"),
    (Level::Objective, "9"),
    (Level::Component, "9"),
    (Level::Pillar, "9"),
    (Level::Activity, "9"),
];

fn code_of<T: PartialEq>(list: &[(T, &'static str)], word: T) -> Option<&'static str> {
    list.iter().find(|(known, _)| *known == word).map(|(_, code)| *code)
}

fn word_of<T: Copy>(list: &[(T, &'static str)], code: &str) -> Option<T> {
    list.iter().find(|(_, known)| *known == code).map(|(word, _)| *word)
}

/// Code of an activity's status.
pub fn status_code(status: Status) -> Option<&'static str> {
    code_of(&STATUSES, status)
}

/// The status of a code.
pub fn status_of(code: &str) -> Option<Status> {
    word_of(&STATUSES, code)
}

/// Code of an activity's scope; below a country IATI tells four apart that the record does not.
pub fn scope_code(coverage: Coverage) -> Option<&'static str> {
    code_of(&COVERAGES, coverage).filter(|_| coverage != Coverage::SubNational)
}

/// The coverage of a scope's code.
pub fn coverage_of(code: &str) -> Option<Coverage> {
    word_of(&COVERAGES, code)
}

/// Code of an organisation's role; a partner carries out with others.
pub fn role_code(role: Role) -> Option<&'static str> {
    match role {
        Role::Partner => Some("4"),
        other => code_of(&ROLES, other),
    }
}

/// The role of a code.
pub fn role_of(code: &str) -> Option<Role> {
    word_of(&ROLES, code)
}

/// Code of a transaction's type.
pub fn transaction_code(kind: EntryKind) -> Option<&'static str> {
    code_of(&TRANSACTIONS, kind)
}

/// What a transaction of this type tells.
pub fn entry_kind_of(code: &str) -> Option<EntryKind> {
    word_of(&TRANSACTIONS, code)
}

/// Code of a promise to us: an agreement that is signed.
pub const INCOMING_COMMITMENT: &str = "11";

/// Code of a result's type.
pub fn result_code(level: Level) -> Option<&'static str> {
    code_of(&RESULTS, level)
}

/// The level of a result's type.
pub fn level_of(code: &str) -> Option<Level> {
    word_of(&RESULTS, code)
}
