//! A project's money for a report: the books read once, the figures of the view, and the same
//! figures for every source of funds and every year of the donor.
//!
//! Must not know how a figure is reckoned, nor how it is printed.

use chrono::NaiveDate;

use crate::domain::calendar;
use crate::domain::finance::{self, Finance, View};
use crate::domain::ledger::Ledger;
use crate::domain::money::{Money, MoneyError};
use crate::domain::plan::BudgetVersion;
use crate::domain::policy::{Exchanged, RateError};
use crate::domain::restated::{Restating, Wish};
use crate::domain::{Agreement, Calendar, Currency, Lang, Period};
use crate::error::{Refused, Result};
use crate::finance::{Books, asked, not_added, rate_refused, rate_source, rate_told, warning};
use crate::format::Format;
use crate::periods;
use crate::report::{Accounts, Restated};
use crate::store::Workspace;
use crate::text::Texts;

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
    /// The currency of the report; the budget's if nothing is said.
    pub(crate) currency: Option<Currency>,
    /// The day on which one stands.
    pub(crate) day: NaiveDate,
    /// Language of texts.
    pub(crate) language: Lang,
}

/// A project's money; nothing where it has no budget. Refused where it is asked for in a currency
/// for which a rate is missing.
pub(crate) fn accounts(workspace: &Workspace, ask: &Asked<'_>) -> Result<Option<Accounts>> {
    let books = Books::open(workspace, ask.project, ask.language, ask.agreement)?;
    if books.ledger.versions.is_empty() {
        return Ok(None);
    }
    let (language, period) = (ask.language, books.period(ask.period)?);
    let last = period.map_or(ask.day, |period| period.end);
    let version = books.version(ask.version)?;
    let by = restating(&books, version, last, ask)?;
    let kept = Reckoned {
        ledger: &books.ledger,
        version,
        exchanged: &books.exchanged(version.currency),
        agreement: books.agreement(),
    };
    let told = by.map(|by| Told::of(&kept, by)).transpose().map_err(|error| not_added(&error))?;
    let of = |period: Option<&Period>, funding: Option<&str>| {
        let figures = kept.finance(&books, period, funding, ask.day);
        let figures = figures.and_then(|figures| match &told {
            Some(told) => told.finance(&books, period, funding, ask.day, &figures),
            None => Ok(figures),
        });
        figures.map_err(|error| not_added(&error))
    };
    let figures = of(period, None)?;
    let mut fundings = Vec::new();
    for funding in &told.as_ref().map_or(&books.ledger, |told| &told.plan).fundings {
        fundings.push((funding.clone(), of(period, Some(&funding.id))?));
    }
    let mut years = Vec::new();
    for year in donor_years(&books, last)? {
        let figures = of(Some(&year), None)?;
        years.push((year, figures));
    }
    let (shown_version, exchanged) = match &told {
        Some(told) => (told.version.clone(), told.exchanged.clone()),
        None => (version.clone(), kept.exchanged.to_vec()),
    };
    Ok(Some(Accounts {
        restated: told.map(|told| told.restated(language)),
        version: shown_version,
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

/// At which rate the money is told in the currency that is asked for; nothing where that is the
/// budget's own.
fn restating(
    books: &Books,
    version: &BudgetVersion,
    day: NaiveDate,
    ask: &Asked<'_>,
) -> Result<Option<Restating>> {
    let Some(into) = ask.currency.filter(|currency| *currency != version.currency) else {
        return Ok(None);
    };
    let wish = books.wish(version.currency, into, day);
    Ok(Some(wish.found().map_err(|error| lacking(&error, &wish, ask.language))?))
}

/// The rate that a report in another currency lacks, with whose it must be.
pub(crate) fn lacking(error: &RateError, wish: &Wish<'_>, language: Lang) -> Refused {
    let RateError::Missing { from, into, month } = error else { return rate_refused(error, language) };
    let (texts, format) = (Texts::of(language), Format::of(language));
    let source = match wish.source {
        Some(source) => rate_source(source, texts),
        None => texts.get("rate-source-any"),
    };
    let month = month.map(|month| format.date(month)).unwrap_or_default();
    let refused = Refused::new("report-rate-missing").with("from", from).with("into", into);
    refused.with("month", month).with("source", source).at("currency")
}

/// What figures are reckoned of, in one currency.
struct Reckoned<'a> {
    ledger: &'a Ledger,
    version: &'a BudgetVersion,
    exchanged: &'a [std::result::Result<Exchanged, RateError>],
    agreement: Option<&'a Agreement>,
}

impl Reckoned<'_> {
    fn finance(
        &self,
        books: &Books,
        period: Option<&Period>,
        funding: Option<&str>,
        day: NaiveDate,
    ) -> std::result::Result<Finance, MoneyError> {
        finance::finance(&View {
            ledger: self.ledger,
            budget: &self.version.id,
            currency: self.version.currency,
            exchanged: self.exchanged,
            period,
            periods: &books.project.periods,
            funding,
            agreement: self.agreement,
            span: books.span(),
            day,
        })
    }
}

/// The same in the report's currency.
struct Told {
    by: Restating,
    plan: Ledger,
    version: BudgetVersion,
    exchanged: Vec<std::result::Result<Exchanged, RateError>>,
    agreement: Option<Agreement>,
    in_one_sum: Option<Money>,
}

impl Told {
    fn of(kept: &Reckoned<'_>, by: Restating) -> std::result::Result<Told, MoneyError> {
        let budget = &kept.version.id;
        let plan = by.ledger(kept.ledger, budget)?;
        let version = plan.version(Some(budget)).unwrap_or(kept.version).clone();
        let exchanged = by.entries(&kept.ledger.entries, kept.exchanged);
        let agreement = kept.agreement.map(|agreement| by.rules(agreement)).transpose()?;
        let in_one_sum = by.in_one_sum(kept.ledger, &plan, budget)?;
        Ok(Told { by, plan, version, exchanged, agreement, in_one_sum })
    }

    fn finance(
        &self,
        books: &Books,
        period: Option<&Period>,
        funding: Option<&str>,
        day: NaiveDate,
        kept: &Finance,
    ) -> std::result::Result<Finance, MoneyError> {
        let reckoned = Reckoned {
            ledger: &self.plan,
            version: &self.version,
            exchanged: &self.exchanged,
            agreement: self.agreement.as_ref(),
        };
        Ok(self.by.judged(reckoned.finance(books, period, funding, day)?, kept))
    }

    fn restated(self, language: Lang) -> Restated {
        let Told { by, plan, in_one_sum, .. } = self;
        let plan = Ledger { entries: Vec::new(), ..plan };
        Restated { rate: rate_told(&by.rate, language), by, plan, in_one_sum }
    }
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
