//! In which currencies a report can be told: those for which the record has a rate, and why not in
//! the others.
//!
//! Must not know how an amount is exchanged.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::accounts::lacking;
use crate::ctx::Ctx;
use crate::domain::Currency;
use crate::error::{Error, Refused, Result};
use crate::finance::{Books, rate_told};
use crate::publish::ReportInput;
use crate::store::Workspace;
use crate::text::Texts;

/// Of which report the currencies are asked for.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct ReportCurrenciesInput {
    /// The project: any identifier, acronym, title or key.
    pub project: String,
    /// Key or code of the period; everything until the date if none is given.
    pub period: Option<String>,
    /// Key or number of the agreement; the first if none is given.
    pub agreement: Option<String>,
    /// Date of the report; today if none is given.
    #[ts(optional, type = "string")]
    pub date: Option<NaiveDate>,
}

/// A currency in which a report may be told.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ReportCurrency {
    /// The currency.
    pub currency: Currency,
    /// The rate at which amounts would be exchanged; `None` for the budget's own, and where it lacks.
    pub rate: Option<String>,
    /// What is missing, in words.
    pub lacks: Option<String>,
}

/// The currencies of a report: that of the budget first, then those of which rates are kept. None
/// where the project has no budget.
pub fn currencies(
    workspace: &Workspace,
    ctx: &Ctx,
    input: &ReportCurrenciesInput,
) -> Result<Vec<ReportCurrency>> {
    let books = Books::plan(workspace, &input.project, ctx.lang, input.agreement.as_deref())?;
    let Some(own) = books.ledger.version(None).map(|version| version.currency) else {
        return Ok(Vec::new());
    };
    let period = books.period(input.period.as_deref())?;
    let day = period.map_or_else(|| input.date.unwrap_or_else(|| ctx.today()), |period| period.end);
    let rates = books.ledger.rates.iter();
    let mut others: BTreeSet<Currency> = rates.flat_map(|rate| [rate.base, rate.counter]).collect();
    others.remove(&own);
    let other = |into: Currency| {
        let wish = books.wish(own, into, day);
        match wish.found() {
            Ok(by) => {
                ReportCurrency { currency: into, rate: Some(rate_told(&by.rate, ctx.lang)), lacks: None }
            }
            Err(error) => {
                let lacks = Error::from(lacking(&error, &wish, ctx.lang)).message(Texts::of(ctx.lang));
                ReportCurrency { currency: into, rate: None, lacks: Some(lacks) }
            }
        }
    };
    let mut told = vec![ReportCurrency { currency: own, rate: None, lacks: None }];
    told.extend(others.into_iter().map(other));
    told.sort_by_key(|it| it.lacks.is_some());
    Ok(told)
}

/// Refuses a currency in which a report cannot be told, before anything is kept.
pub(crate) fn tellable(workspace: &Workspace, ctx: &Ctx, made: &ReportInput) -> Result<()> {
    let Some(into) = made.currency else { return Ok(()) };
    let books = Books::plan(workspace, &made.project, ctx.lang, made.agreement.as_deref())?;
    let none = || Refused::new("budget-needed").with("project", &books.project.title).at("currency");
    let own = books.ledger.version(None).ok_or_else(none)?.currency;
    let day = made.date.unwrap_or_else(|| ctx.today());
    let day = books.period(made.period.as_deref())?.map_or(day, |period| period.end);
    let wish = books.wish(own, into, day);
    if into != own {
        wish.found().map_err(|error| lacking(&error, &wish, ctx.lang))?;
    }
    Ok(())
}
