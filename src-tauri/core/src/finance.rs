//! The finance overview and the entries behind it, as the window and the workbook need them.
//!
//! Must not know SQL, nor how a figure is reckoned (`domain::finance`, `domain::policy`).

use std::collections::HashMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::charts::{self, FinanceCharts};
use crate::ctx::Ctx;
use crate::domain::caps::Limit;
use crate::domain::dates::PartialDate;
use crate::domain::entry::{Entry, EntryKind};
use crate::domain::finance::{self, Finance, FinanceAlert, FinanceLine, RateNeeded, View};
use crate::domain::ledger::Ledger;
use crate::domain::plan::{BudgetVersion, Funding};
use crate::domain::policy::{Exchanged, Exchanging, Policy, RateError, RestsOn};
use crate::domain::rate::Rate;
use crate::domain::restated::Wish;
use crate::domain::variance::share;
use crate::domain::{Agreement, Currency, Lang, Period, Project, RatePolicy, Rounding};
use crate::error::{Refused, Result};
use crate::format::Format;
use crate::store::{EntryFilter, Workspace};
use crate::text::Texts;

/// Which money is wanted.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct FinanceInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// Key or code of the period; everything until the day if nothing is said.
    pub period: Option<String>,
    /// Key or number of the version of the budget; the one in force if nothing is said.
    pub version: Option<String>,
    /// Key of who pays; everybody if nothing is said.
    pub funding: Option<String>,
    /// Key or number of the agreement whose rules hold; the first if nothing is said.
    pub agreement: Option<String>,
    /// The day on which one stands; today if nothing is said.
    #[ts(optional, type = "string")]
    pub day: Option<NaiveDate>,
    /// Language of texts; the person's if nothing is said.
    pub language: Option<Lang>,
}

/// How money of other currencies is reported, to be printed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct PolicyTold {
    /// Which; `None` where the agreement does not say.
    pub policy: Option<RatePolicy>,
    /// Whose rates.
    pub source: Option<String>,
    /// How the last minor unit is found.
    pub rounding: Rounding,
    /// Decimals to which a mean is rounded before it is used.
    pub rate_decimals: Option<u32>,
    /// The same in words.
    pub words: String,
}

/// A limit with its words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct LimitTold {
    /// Which: `indirect`, `indirect-spent`, `contingency`, `evaluation`.
    pub code: String,
    /// What is limited.
    pub name: String,
    /// How much it is beside its limit, and of what that is a part.
    pub words: String,
    /// The amount as a part of its limit; `None` where the limit is nothing.
    #[ts(type = "string | null")]
    pub share: Option<Decimal>,
    /// It is to be at least so much.
    pub least: bool,
    /// It is above the most, or below the least.
    pub broken: bool,
}

/// A project's money with what it rests on.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct FinanceShown {
    /// Key of the project.
    pub project: String,
    /// The version of the budget.
    pub version: BudgetVersion,
    /// Key of the period.
    pub period: Option<String>,
    /// The day on which one stands.
    #[ts(type = "string")]
    pub day: NaiveDate,
    /// Key of the agreement whose rules hold.
    pub agreement: Option<String>,
    /// Who pays.
    pub fundings: Vec<Funding>,
    /// How money of other currencies is reported.
    pub policy: PolicyTold,
    /// The rates that made the figures.
    pub rates: Vec<Rate>,
    /// The alerts in words, in their order.
    pub warnings: Vec<String>,
    /// The rates that are asked for in words, in their order.
    pub asked: Vec<String>,
    /// The limits in words.
    pub limits_told: Vec<LimitTold>,
    /// Charts of the figures.
    pub charts: FinanceCharts,
    /// The figures.
    #[serde(flatten)]
    #[ts(flatten)]
    pub finance: Finance,
}

/// A project's books, read once: what every command about money begins with.
pub(crate) struct Books {
    pub(crate) project: Project,
    pub(crate) ledger: Ledger,
    agreement: Option<usize>,
}

impl Books {
    /// Reads them with every entry.
    pub(crate) fn open(
        workspace: &Workspace,
        named: &str,
        language: Lang,
        agreement: Option<&str>,
    ) -> Result<Books> {
        let mut books = Books::plan(workspace, named, language, agreement)?;
        books.ledger.entries = workspace.entries(&books.project.id, &EntryFilter::default(), None)?;
        Ok(books)
    }

    /// Reads them without any entry, of which there may be very many.
    pub(crate) fn plan(
        workspace: &Workspace,
        named: &str,
        language: Lang,
        agreement: Option<&str>,
    ) -> Result<Books> {
        let id = workspace.find_project(named)?;
        let project = workspace.project_frame(&id, Some(language))?;
        let ledger = workspace.plan(&id, language)?;
        let is = |it: &Agreement, name: &str| it.id == name || it.number.as_deref() == Some(name);
        let agreement = match agreement {
            None => (!project.agreements.is_empty()).then_some(0),
            Some(name) => {
                let unknown = || Refused::new("agreement-unknown").with("agreement", name).at("agreement");
                Some(project.agreements.iter().position(|it| is(it, name)).ok_or_else(unknown)?)
            }
        };
        Ok(Books { project, ledger, agreement })
    }

    /// The agreement whose rules hold.
    pub(crate) fn agreement(&self) -> Option<&Agreement> {
        self.agreement.and_then(|at| self.project.agreements.get(at))
    }

    /// A version of the budget; refused where there is none.
    pub(crate) fn version(&self, named: Option<&str>) -> Result<&BudgetVersion> {
        let none = || match named {
            None => Refused::new("budget-needed").with("project", &self.project.title),
            Some(named) => Refused::new("budget-unknown").with("version", named).at("version"),
        };
        self.ledger.version(named).ok_or_else(|| none().into())
    }

    /// A period by key or code.
    pub(crate) fn period(&self, named: Option<&str>) -> Result<Option<&Period>> {
        let Some(named) = named else { return Ok(None) };
        let by_key = self.project.periods.iter().find(|period| period.id == named);
        let found = by_key.or_else(|| self.project.periods.iter().find(|period| period.code == named));
        let unknown = || Refused::new("period-unknown").with("period", named).at("period");
        found.map(Some).ok_or_else(|| unknown().into())
    }

    /// Every entry in the budget's currency. Where the agreement says no policy, nothing is
    /// exchanged: every rate is missing.
    pub(crate) fn exchanged(&self, into: Currency) -> Vec<std::result::Result<Exchanged, RateError>> {
        self.policy(into).exchange(&self.ledger.entries)
    }

    /// Some entries in the budget's currency, with as few others read as their rates need.
    pub(crate) fn exchanged_some(
        &self,
        workspace: &Workspace,
        entries: &[Entry],
        into: Currency,
    ) -> Result<Vec<std::result::Result<Exchanged, RateError>>> {
        let policy = self.policy(into);
        if policy.rests_on() != RestsOn::AllEntries {
            return Ok(policy.exchange_beside(entries, &self.beside(workspace, into)?));
        }
        let all = workspace.entries(&self.project.id, &EntryFilter::default(), None)?;
        let told = all.iter().map(|entry| &entry.id).zip(policy.exchange(&all));
        let told: HashMap<&String, _> = told.collect();
        Ok(entries.iter().filter_map(|entry| told.get(&entry.id).cloned()).collect())
    }

    /// The entries that must stand beside others for these to be exchanged one by one.
    pub(crate) fn beside(&self, workspace: &Workspace, into: Currency) -> Result<Vec<Entry>> {
        if self.policy(into).rests_on() == RestsOn::Rates {
            return Ok(Vec::new());
        }
        let incomes = EntryFilter { kind: Some(EntryKind::Income), ..EntryFilter::default() };
        workspace.entries(&self.project.id, &incomes, None)
    }

    /// Exchanges entries as they are read, none of them left out where `needs_all` says so.
    pub(crate) fn exchanging<'e>(&self, into: Currency, beside: &'e [Entry]) -> Exchanging<'_, 'e> {
        self.policy(into).exchanging(beside)
    }

    /// No entry can be exchanged without those before it.
    pub(crate) fn needs_all(&self, into: Currency) -> bool {
        self.policy(into).rests_on() == RestsOn::AllEntries
    }

    fn policy(&self, into: Currency) -> Policy<'_> {
        let rules = self.agreement();
        let policy = rules.and_then(|agreement| agreement.rate_policy);
        Policy {
            policy: policy.unwrap_or(RatePolicy::PaymentMonth),
            source: rules.and_then(|agreement| agreement.money.rate_source.as_deref()),
            into,
            rounding: self.rounding(),
            rate_decimals: rules.and_then(|agreement| agreement.money.rate_decimals),
            rates: if policy.is_some() { &self.ledger.rates } else { &[] },
            periods: &self.project.periods,
        }
    }

    /// At which rate the money would be told in another currency on a day.
    pub(crate) fn wish(&self, from: Currency, into: Currency, day: NaiveDate) -> Wish<'_> {
        let rules = self.agreement();
        Wish {
            from,
            into,
            day,
            policy: rules.and_then(|agreement| agreement.rate_policy),
            source: rules.and_then(|agreement| agreement.money.rate_source.as_deref()),
            rates: &self.ledger.rates,
            rounding: self.rounding(),
        }
    }

    fn rounding(&self) -> Rounding {
        self.agreement().and_then(|agreement| agreement.rounding).unwrap_or(Rounding::HalfUp)
    }

    /// From when until when money may be spent.
    pub(crate) fn span(&self) -> Option<(NaiveDate, NaiveDate)> {
        let (start, end) = match self.agreement() {
            Some(agreement) => (
                agreement.start_date.or(self.project.dates.start),
                agreement.ends().or(self.project.dates.end),
            ),
            None => (self.project.dates.start, self.project.dates.end),
        };
        start?.first_day().zip(end?.last_day())
    }

    /// How money of other currencies is reported, with its words.
    pub(crate) fn policy_told(&self, lang: Lang) -> PolicyTold {
        let texts = Texts::of(lang);
        let rules = self.agreement();
        let policy = rules.and_then(|agreement| agreement.rate_policy);
        let word = |family: &str, value: serde_json::Value| {
            value.as_str().map(|code| texts.get(&format!("{family}-{code}"))).unwrap_or_default()
        };
        let rounding = self.rounding();
        let policy_words = match policy {
            Some(policy) => {
                let code = serde_json::to_value(policy).unwrap_or_default();
                word("rate-policy", code)
            }
            None => texts.get("finance-alert-no-policy"),
        };
        let rounding_words = word("rounding", serde_json::to_value(rounding).unwrap_or_default());
        PolicyTold {
            policy,
            source: rules.and_then(|agreement| agreement.money.rate_source.clone()),
            rounding,
            rate_decimals: rules.and_then(|agreement| agreement.money.rate_decimals),
            words: texts.with("finance-policy", &[("policy", &policy_words), ("rounding", &rounding_words)]),
        }
    }
}

/// The overview.
pub fn show(workspace: &Workspace, ctx: &Ctx, input: &FinanceInput) -> Result<FinanceShown> {
    let language = input.language.unwrap_or(ctx.lang);
    let books = Books::open(workspace, &input.project, language, input.agreement.as_deref())?;
    let version = books.version(input.version.as_deref())?;
    let period = books.period(input.period.as_deref())?;
    let exchanged = books.exchanged(version.currency);
    let day = input.day.unwrap_or_else(|| ctx.today());
    if let Some(funding) = &input.funding
        && !books.ledger.fundings.iter().any(|it| it.id == *funding)
    {
        return Err(Refused::new("funding-unknown").with("funding", funding).at("funding").into());
    }
    let view = View {
        ledger: &books.ledger,
        budget: &version.id,
        currency: version.currency,
        exchanged: &exchanged,
        period,
        periods: &books.project.periods,
        funding: input.funding.as_deref(),
        agreement: books.agreement(),
        span: books.span(),
        day,
    };
    let finance = finance::finance(&view).map_err(|error| not_added(&error))?;
    let used = &finance.rates_used;
    let rates = books.ledger.rates.iter().filter(|rate| used.contains(&rate.id)).cloned().collect();
    Ok(FinanceShown {
        project: books.project.id.clone(),
        version: version.clone(),
        period: period.map(|period| period.id.clone()),
        day,
        agreement: books.agreement().map(|agreement| agreement.id.clone()),
        fundings: books.ledger.fundings.clone(),
        policy: books.policy_told(language),
        rates,
        warnings: finance.alerts.iter().map(|alert| warning(alert, &finance, language)).collect(),
        asked: finance.rates_needed.iter().map(|needed| asked(needed, language)).collect(),
        limits_told: limits_told(&finance, language),
        charts: charts::of_finance(&finance, PartialDate::Day(stands(period, day)), language),
        finance,
    })
}

/// The last day of what is shown.
fn stands(period: Option<&Period>, day: NaiveDate) -> NaiveDate {
    period.map_or(day, |period| period.end.min(day))
}

fn limits_told(finance: &Finance, lang: Lang) -> Vec<LimitTold> {
    let limits = &finance.limits;
    let all = [
        ("indirect", &limits.indirect),
        ("indirect-spent", &limits.indirect_spent),
        ("contingency", &limits.contingency),
        ("evaluation", &limits.evaluation),
    ];
    all.into_iter().filter_map(|(code, limit)| Some(limit_told(code, limit.as_ref()?, lang))).collect()
}

fn limit_told(code: &str, limit: &Limit, lang: Lang) -> LimitTold {
    let (texts, format) = (Texts::of(lang), Format::of(lang));
    let least = code == "evaluation";
    let [amount, most, base] = [limit.amount, limit.limit, limit.base].map(|amount| format.money(amount));
    let percent = format.number(limit.percent);
    let key = if least { "finance-limit-least" } else { "finance-limit-most" };
    let args = [("amount", amount.as_str()), ("limit", &most), ("base", &base), ("percent", &percent)];
    LimitTold {
        code: code.to_owned(),
        name: texts.get(&format!("finance-limit-{code}")),
        words: texts.with(key, &args),
        share: share(limit.amount, limit.limit),
        least,
        broken: limit.broken,
    }
}

/// An alert in words.
pub(crate) fn warning(alert: &FinanceAlert, finance: &Finance, lang: Lang) -> String {
    let (texts, format) = (Texts::of(lang), Format::of(lang));
    let row = finance.lines.iter().find(|line| Some(&line.line) == alert.line.as_ref());
    let line = match row {
        Some(FinanceLine { code: Some(code), text, .. }) => format!("{code} {text}"),
        Some(FinanceLine { text, .. }) => text.clone(),
        None => texts.get("fact-budget"),
    };
    let percent = alert.percent.map(|percent| format.number(percent)).unwrap_or_default();
    let amounts: Vec<(&str, String)> =
        alert.amounts.iter().map(|(name, amount)| (name.as_str(), format.money(*amount))).collect();
    let mut args = vec![("line", line.as_str()), ("percent", percent.as_str())];
    args.extend(amounts.iter().map(|(name, amount)| (*name, amount.as_str())));
    texts.with(&format!("finance-alert-{}", alert.code), &args)
}

/// A rate that is asked for, in words.
pub(crate) fn asked(needed: &RateNeeded, lang: Lang) -> String {
    let format = Format::of(lang);
    let date = needed.date.as_deref().and_then(|date| date.parse().ok());
    let date = date.map_or_else(|| "–".to_owned(), |date: PartialDate| format.date(date));
    let args = [
        ("from", needed.from.as_str()),
        ("into", needed.into.as_str()),
        ("month", &date),
        ("day", &date),
        ("value", &date),
    ];
    Texts::of(lang).with(&format!("refused-{}", needed.code), &args)
}

/// Whose rates they are, in words; as given where no word is known.
pub(crate) fn rate_source(source: &str, texts: &Texts) -> String {
    texts.find(&format!("rate-source-{source}")).unwrap_or_else(|| source.to_owned())
}

/// `1 EUR = 655.957 XAF · InforEuro · March 2025`
pub(crate) fn rate_told(rate: &Rate, lang: Lang) -> String {
    let format = Format::of(lang);
    let of = format!("1 {} = {} {}", rate.base.code(), format.number(rate.rate), rate.counter.code());
    let date = rate.date.map(|date| format.date(date));
    let told = [Some(of), Some(rate_source(&rate.source, Texts::of(lang))), date];
    told.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Amounts that cannot be added: of two currencies, or beyond what is kept.
pub(crate) fn not_added(error: &crate::domain::money::MoneyError) -> Refused {
    Refused::new("money-not-added").with("cause", error)
}

/// A rate that is missing, in words: currency and month.
pub(crate) fn rate_refused(error: &RateError, lang: Lang) -> Refused {
    let format = Format::of(lang);
    let on = |day: &NaiveDate| format.date(PartialDate::Day(*day));
    match error {
        RateError::Missing { from, into, month } => {
            let month = month.map_or_else(|| "–".to_owned(), |month| format.date(month));
            Refused::new("rate-missing").with("from", from).with("into", into).with("month", month)
        }
        RateError::NotReceived { from, day } => {
            Refused::new("rate-not-received").with("from", from).with("day", on(day))
        }
        RateError::NoPeriod { day } => Refused::new("rate-no-period").with("day", on(day)),
        RateError::Money(error) => not_added(error),
    }
}
