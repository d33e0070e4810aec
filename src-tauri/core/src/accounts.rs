//! A project's money for a report: the books read once, the figures of the view, and the same
//! figures for every source of funds and every year of the donor.
//!
//! Must not know how a figure is reckoned, nor how it is printed.

use chrono::NaiveDate;

use crate::domain::calendar;
use crate::domain::finance::{self, View};
use crate::domain::{Calendar, Lang, Period};
use crate::error::Result;
use crate::finance::{Books, asked, not_added, warning};
use crate::periods;
use crate::report::Accounts;
use crate::store::Workspace;

/// Which money a report tells of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    /// Any identifier, acronym, title or key of the project.
    pub(crate) project: &'a str,
    /// Key or code of the period; everything until the day if nothing is said.
    pub(crate) period: Option<&'a str>,
    /// Key or number of the version of the budget; the one in force if nothing is said.
    pub(crate) version: Option<&'a str>,
    /// Key or number of the agreement whose rules hold; the first if nothing is said.
    pub(crate) agreement: Option<&'a str>,
    /// The day on which one stands.
    pub(crate) day: NaiveDate,
    /// Language of texts.
    pub(crate) language: Lang,
}

/// A project's money; nothing where it has no budget.
pub(crate) fn accounts(workspace: &Workspace, ask: &Asked<'_>) -> Result<Option<Accounts>> {
    let books = Books::open(workspace, ask.project, ask.language, ask.agreement)?;
    if books.ledger.versions.is_empty() {
        return Ok(None);
    }
    let version = books.version(ask.version)?;
    let period = books.period(ask.period)?;
    let exchanged = books.exchanged(version.currency);
    let of = |period: Option<&Period>, funding: Option<&str>| {
        let view = View {
            ledger: &books.ledger,
            budget: &version.id,
            currency: version.currency,
            exchanged: &exchanged,
            period,
            periods: &books.project.periods,
            funding,
            agreement: books.agreement(),
            span: books.span(),
            day: ask.day,
        };
        finance::finance(&view).map_err(|error| not_added(&error))
    };
    let figures = of(period, None)?;
    let last = period.map_or(ask.day, |period| period.end);
    let mut fundings = Vec::new();
    for funding in &books.ledger.fundings {
        fundings.push((funding.clone(), of(period, Some(&funding.id))?));
    }
    let mut years = Vec::new();
    for year in donor_years(&books, last)? {
        let figures = of(Some(&year), None)?;
        years.push((year, figures));
    }
    let language = ask.language;
    Ok(Some(Accounts {
        version: version.clone(),
        period: period.cloned(),
        last,
        agreement: books.agreement().cloned(),
        policy: books.policy_told(language).words,
        warnings: figures.alerts.iter().map(|alert| warning(alert, &figures, language)).collect(),
        asked: figures.rates_needed.iter().map(|needed| asked(needed, language)).collect(),
        finance: figures,
        fundings,
        years,
        exchanged,
        ledger: books.ledger,
    }))
}

/// The years of the donor from the first day of the agreement (or the first entry, where no
/// agreement says it) until a day; the last one until that day.
fn donor_years(books: &Books, last: NaiveDate) -> Result<Vec<Period>> {
    let entered = books.ledger.entries.iter().map(|entry| entry.date).min();
    let first = match (books.span().map(|(start, _)| start), entered) {
        (Some(start), Some(entered)) => start.min(entered),
        (start, entered) => match start.or(entered) {
            Some(first) => first,
            None => return Ok(Vec::new()),
        },
    };
    let rules = books.agreement();
    let calendar = match rules.and_then(|agreement| agreement.calendar) {
        Some(Calendar::DonorYear) => Calendar::DonorYear,
        _ => Calendar::Annual,
    };
    let month = rules.and_then(|agreement| agreement.year_month);
    let spans = calendar::spans(calendar, month, first, last).map_err(periods::refused)?;
    let year = |span: calendar::Span| Period {
        id: span.code.clone(),
        code: span.code,
        start: span.start,
        end: span.end,
        closed_at: None,
        closed_by: None,
        reopened_for: None,
    };
    Ok(spans.into_iter().map(year).collect())
}
