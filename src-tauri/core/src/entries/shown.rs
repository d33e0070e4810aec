//! Entries by the page, with their sums.
//!
//! Must not know how a grid is drawn, nor how a row is read.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::closed;
use crate::domain::entry::{Entry, EntryKind};
use crate::domain::money::MoneyError;
use crate::domain::policy::{Exchanged, RateError};
use crate::domain::rate;
use crate::domain::{Currency, Lang, Money};
use crate::error::{Error, Refused, Result};
use crate::finance::{Books, PolicyTold, not_added, rate_refused};
use crate::fold::fold;
use crate::format::Format;
use crate::intake::typed;
use crate::ledger::{self};
use crate::store::{EntriesSummed, EntryFilter, Workspace};
use crate::text::Texts;

/// Entries on a page unless a number is asked for, and at most.
const PAGE: usize = 200;
const LARGEST_PAGE: usize = 5_000;

/// Decimals of a mean that is shown; it is reckoned with exactly.
const DECIMALS_SHOWN: u32 = 6;

/// Which entries are wanted; without anything all of them.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct EntriesInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// Key of a line or heading, of whatever version: with all that stands under it. The empty
    /// text is "on no line of the version in force".
    pub line: Option<String>,
    /// Key or code of a period.
    pub period: Option<String>,
    /// The first day.
    #[ts(optional, type = "string")]
    pub from: Option<NaiveDate>,
    /// The last day.
    #[ts(optional, type = "string")]
    pub until: Option<NaiveDate>,
    /// Key of who pays.
    pub funding: Option<String>,
    /// Words that reference, note or line hold, whatever their accents and case.
    pub text: Option<String>,
    /// ISO 4217.
    pub currency: Option<String>,
    /// What they tell.
    pub kind: Option<EntryKind>,
    /// Entries by their keys: those of a figure.
    pub keys: Option<Vec<String>>,
    /// How many are passed over: `EntriesPage::next`.
    pub after: Option<usize>,
    /// How many; 200 if nothing is said, and none for the sums alone.
    pub limit: Option<usize>,
    /// Language of texts; the person's if nothing is said.
    pub language: Option<Lang>,
}

/// An entry with what it means.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct EntryShown {
    /// The entry.
    #[serde(flatten)]
    #[ts(flatten)]
    pub entry: Entry,
    /// The line's number.
    pub line_code: Option<String>,
    /// The line's words.
    pub line_text: Option<String>,
    /// In the budget's currency; `None` where it cannot be exchanged.
    pub exchanged: Option<Exchanged>,
    /// At which rate; `None` where its currency is the budget's.
    pub rate_used: Option<RateUsed>,
    /// Why it cannot, in words: which rate is missing.
    pub rate_needed: Option<String>,
    /// Who closed its period and when, in words; `None` while it is open.
    pub closed: Option<String>,
    /// Its day lies outside the agreement, in words.
    pub outside: Option<String>,
}

/// At which rate an entry is reported, to be shown.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct RateUsed {
    /// The number, as it is published where one rate made it.
    pub number: String,
    /// What it was made of, a line each: how many of what for one of what, whose, and for when.
    pub words: String,
}

/// Entries of one kind and currency together.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct EntrySum {
    /// What they tell.
    pub kind: EntryKind,
    /// Together.
    pub amount: Money,
    /// How many.
    pub count: usize,
}

/// A page of entries, by day.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct EntriesPage {
    /// The entries.
    pub entries: Vec<EntryShown>,
    /// How many there are on all pages.
    pub count: usize,
    /// Where the next page begins; `None` where there is none.
    pub next: Option<usize>,
    /// Those of all pages together, by kind and currency: never added across.
    pub sums: Vec<EntrySum>,
    /// The budget's currency; `None` as long as there is no budget.
    pub currency: Option<Currency>,
    /// How money of other currencies is reported.
    pub policy: PolicyTold,
}

/// A page of entries.
pub fn page(workspace: &Workspace, ctx: &Ctx, input: &EntriesInput) -> Result<EntriesPage> {
    let language = input.language.unwrap_or(ctx.lang);
    let books = Books::plan(workspace, &input.project, language, None)?;
    let (project, wanted) = (&books.project.id, Wanted::of(&books, input)?);
    let (after, limit) = (input.after.unwrap_or(0), input.limit.unwrap_or(PAGE).min(LARGEST_PAGE));
    let (found, summed) = match &wanted.text {
        None => (
            workspace.entries(project, &wanted.filter, Some((after, limit)))?,
            workspace.entries_summed(project, &wanted.filter)?,
        ),
        // Words are compared without accents and case: that is not for SQL.
        Some(text) => {
            let mut all = workspace.entries(project, &wanted.filter, None)?;
            all.retain(|entry| wanted.holds(entry, text));
            let summed = summed(&all);
            (all.into_iter().skip(after).take(limit).collect(), summed)
        }
    };
    let entries = Showing::of(workspace, &books, &found, language)?.entries();
    let (count, end) = (summed.iter().map(|it| it.count).sum(), after.saturating_add(entries.len()));
    Ok(EntriesPage {
        sums: sums(&summed)?,
        entries,
        count,
        next: (end < count).then_some(end),
        currency: books.ledger.current().map(|version| version.currency),
        policy: books.policy_told(language),
    })
}

/// Which entries are wanted, with everything looked up.
struct Wanted<'a> {
    filter: EntryFilter<'a>,
    /// The line's key → its number and words.
    named: HashMap<&'a str, String>,
    text: Option<String>,
}

impl<'a> Wanted<'a> {
    fn of(books: &'a Books, input: &'a EntriesInput) -> Result<Wanted<'a>> {
        let currency = input.currency.as_deref().map(typed::currency).transpose();
        let text = input.text.as_deref().map(fold).filter(|text| !text.trim().is_empty());
        let named = |line: &'a crate::domain::plan::PlanLine| {
            let words = format!("{} {}", line.code.as_deref().unwrap_or_default(), line.text);
            (line.id.as_str(), fold(&words))
        };
        let lines = books.ledger.lines.iter().filter(|_| text.is_some());
        let period = books.period(input.period.as_deref())?;
        let later = |one: Option<NaiveDate>, other| one.max(other);
        let first = later(input.from, period.map(|period| period.start));
        let last = [input.until, period.map(|period| period.end)].into_iter().flatten().min();
        let filter = EntryFilter {
            lines: input.line.as_deref().map(|line| below(books, line)).transpose()?,
            on_no_line: input.line.as_deref() == Some(""),
            from: first,
            until: last,
            currency: currency.map_err(|refused| refused.at("currency"))?,
            kind: input.kind,
            funding: input.funding.as_deref(),
            keys: input.keys.as_ref().map(|keys| keys.iter().map(String::as_str).collect()),
        };
        Ok(Wanted { filter, named: lines.map(named).collect(), text })
    }

    fn holds(&self, entry: &Entry, text: &str) -> bool {
        let said = |words: &Option<String>| words.as_deref().is_some_and(|words| fold(words).contains(text));
        let line = entry.line.as_deref().and_then(|line| self.named.get(line));
        said(&entry.reference) || said(&entry.note) || line.is_some_and(|line| line.contains(text))
    }
}

/// The keys, in whatever version, of a row and of all that stands under it; of the empty text
/// those of all lines of the version in force. The first version's row may have been put aside
/// with its version: entries hang on it still.
fn below<'b>(books: &'b Books, line: &str) -> Result<HashSet<&'b str>> {
    let mut same = same_below(books, line)?;
    let rows = books.ledger.lines.iter().filter(|line| same.contains(line.same()));
    let rows: Vec<&str> = rows.map(|line| line.id.as_str()).collect();
    same.extend(rows);
    Ok(same)
}

/// The keys under which entries know a row and all that stands under it; of the empty text all
/// lines of the version in force.
fn same_below<'b>(books: &'b Books, line: &str) -> Result<HashSet<&'b str>> {
    if line.is_empty() {
        let tree = books.ledger.current().map(|version| books.ledger.tree(&version.id));
        return Ok(tree.map(|tree| tree.lines.iter().map(|line| line.same()).collect()).unwrap_or_default());
    }
    let unknown = || Refused::new("budget-line-unknown").with("line", line).at("line");
    let found = books.ledger.lines.iter().find(|it| it.id == line).ok_or_else(unknown)?;
    let tree = books.ledger.tree(&found.budget);
    let top = tree.place(line).ok_or_else(unknown)?;
    let is_below = |mut at: usize| loop {
        match tree.above[at] {
            _ if at == top => return true,
            Some(above) => at = above,
            None => return false,
        }
    };
    let keys: Vec<usize> = (0..tree.len()).filter(|at| is_below(*at)).collect();
    Ok(keys.into_iter().map(|at| tree.lines[at].same()).collect())
}

/// Shows entries with what they mean: everything that is the same for all is looked up once.
pub(super) struct Showing<'a> {
    books: &'a Books,
    found: &'a [Entry],
    exchanged: Vec<std::result::Result<Exchanged, RateError>>,
    into: Option<Currency>,
    lines: HashMap<&'a str, (&'a Option<String>, &'a str)>,
    rates: HashMap<&'a str, &'a rate::Rate>,
    format: Format,
    language: Lang,
}

impl<'a> Showing<'a> {
    pub(super) fn of(
        workspace: &Workspace,
        books: &'a Books,
        found: &'a [Entry],
        language: Lang,
    ) -> Result<Showing<'a>> {
        let into = books.ledger.current().map(|version| version.currency);
        let lines = books.ledger.lines.iter();
        let exchanged = into.map(|into| books.exchanged_some(workspace, found, into)).transpose()?;
        Ok(Showing {
            found,
            exchanged: exchanged.unwrap_or_default(),
            into,
            lines: lines.map(|line| (line.id.as_str(), (&line.code, line.text.as_str()))).collect(),
            rates: books.ledger.rates.iter().map(|rate| (rate.id.as_str(), rate)).collect(),
            format: Format::of(language),
            books,
            language,
        })
    }

    pub(super) fn entries(&self) -> Vec<EntryShown> {
        (0..self.found.len()).map(|at| self.entry(at)).collect()
    }

    fn entry(&self, at: usize) -> EntryShown {
        let entry = self.found[at].clone();
        let line = entry.line.as_deref().and_then(|key| self.lines.get(key));
        let told = self.exchanged.get(at);
        let words = |refused: Refused| Error::from(refused).message(Texts::of(self.language));
        let project = &self.books.project;
        let period = project.periods.iter().find(|period| (period.start..=period.end).contains(&entry.date));
        let closed = period.and_then(|period| closed::check(period).err());
        let exchanged = told.and_then(|told| told.as_ref().ok());
        EntryShown {
            line_code: line.and_then(|(code, _)| (*code).clone()),
            line_text: line.map(|(_, text)| (*text).to_owned()),
            rate_used: exchanged.and_then(|told| self.rate_used(&entry, told)),
            exchanged: exchanged.cloned(),
            rate_needed: told
                .and_then(|told| told.as_ref().err())
                .map(|error| words(rate_refused(error, self.language))),
            closed: closed.map(|closed| words(Refused::from(closed))),
            outside: ledger::day_fits(project, entry.kind, entry.date).err().map(words),
            entry,
        }
    }

    /// One rate is shown as it was published; a mean as so many for one of the other currency.
    fn rate_used(&self, entry: &Entry, told: &Exchanged) -> Option<RateUsed> {
        let (factor, into) = (told.factor?, self.into?);
        let from = entry.amount.currency();
        let made: Vec<&rate::Rate> =
            told.of.iter().filter_map(|key| self.rates.get(key.as_str()).copied()).collect();
        let line = |base: Currency, number: &str, counter: Currency, whose: &[String]| {
            let equal = format!("1 {base} = {number} {counter}");
            std::iter::once(&equal).chain(whose).cloned().collect::<Vec<_>>().join(" · ")
        };
        if let [one] = made.as_slice() {
            let number = self.format.number(one.rate);
            return Some(RateUsed { words: line(one.base, &number, one.counter, &self.whose(one)), number });
        }
        let texts = Texts::of(self.language);
        let inverse =
            rust_decimal::Decimal::ONE.checked_div(factor).filter(|_| factor < rust_decimal::Decimal::ONE);
        let (base, shown, counter) = match inverse {
            Some(inverse) => (into, inverse, from),
            None => (from, factor, into),
        };
        let number = self.format.number(shown.round_dp(DECIMALS_SHOWN));
        let source = match made.is_empty() {
            false => texts.get("entries-rate-mean"),
            true if told.of.contains(&entry.id) => texts.get("rate-source-own_books"),
            true => texts.get("entries-rate-receipts"),
        };
        let parts = made
            .iter()
            .map(|rate| line(rate.base, &self.format.number(rate.rate), rate.counter, &self.whose(rate)));
        let words: Vec<String> =
            std::iter::once(line(base, &number, counter, &[source])).chain(parts).collect();
        Some(RateUsed { number, words: words.join("\n") })
    }

    /// Whose rate it is, and for when.
    fn whose(&self, rate: &rate::Rate) -> Vec<String> {
        let texts = Texts::of(self.language);
        let source =
            texts.find(&format!("rate-source-{}", rate.source)).unwrap_or_else(|| rate.source.clone());
        std::iter::once(source).chain(rate.date.map(|date| self.format.date(date))).collect()
    }
}

/// Entries together, by kind and currency.
fn summed(entries: &[Entry]) -> Vec<EntriesSummed> {
    let mut sums: BTreeMap<(EntryKind, Currency), (i128, usize)> = BTreeMap::new();
    for entry in entries {
        let (minor, count) = sums.entry((entry.kind, entry.amount.currency())).or_default();
        *minor += i128::from(entry.amount.minor());
        *count += 1;
    }
    let told = |((kind, currency), (minor, count))| EntriesSummed { kind, currency, minor, count };
    sums.into_iter().map(told).collect()
}

fn sums(summed: &[EntriesSummed]) -> Result<Vec<EntrySum>> {
    let mut sums: Vec<EntrySum> = Vec::with_capacity(summed.len());
    for &EntriesSummed { kind, currency, minor, count } in summed {
        let too_large = || MoneyError::TooLarge(minor.to_string());
        let amount = i64::try_from(minor).map_err(|_beyond| too_large());
        let amount = amount.and_then(|minor| Money::from_minor(minor, currency));
        sums.push(EntrySum { kind, amount: amount.map_err(|error| not_added(&error))?, count });
    }
    sums.sort_by_key(|sum| (sum.kind, sum.amount.currency()));
    Ok(sums)
}
