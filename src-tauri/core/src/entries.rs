//! Entries by the page, and entries that were typed or pasted: what can stand is kept in one
//! step, each row that cannot comes back with its field and its reason.
//!
//! Must not know SQL, nor how a grid is drawn.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::closed;
use crate::domain::dates::PartialDate;
use crate::domain::entity::Kind;
use crate::domain::entry::{Entry, EntryKind};
use crate::domain::money::MoneyError;
use crate::domain::policy::Exchanged;
use crate::domain::rate;
use crate::domain::{Currency, Lang, Money};
use crate::error::{Error, Refused, Result};
use crate::finance::{Books, not_added, rate_refused};
use crate::format::Format;
use crate::intake::amounts::{self, Style};
use crate::intake::typed;
use crate::ledger::{self, Told};
use crate::store::{EntriesSummed, EntryFilter, EntryWritten, Workspace};
use crate::text::Texts;

/// Entries on a page unless a number is asked for, and at most.
const PAGE: usize = 200;
const LARGEST_PAGE: usize = 5_000;

/// Which entries are wanted; without anything all of them.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct EntriesInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// Key of a line or heading, of whatever version: with all that stands under it.
    pub line: Option<String>,
    /// Key or code of a period.
    pub period: Option<String>,
    /// ISO 4217.
    pub currency: Option<String>,
    /// What they tell.
    pub kind: Option<EntryKind>,
    /// Entries by their keys: those of a figure.
    pub keys: Option<Vec<String>>,
    /// How many are passed over: `EntriesPage::next`.
    pub after: Option<usize>,
    /// How many; 200 if nothing is said.
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
    /// Why it cannot, in words: which rate is missing.
    pub rate_needed: Option<String>,
    /// Its period is closed.
    pub closed: bool,
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
}

/// An entry as it was typed: what is missing stays as it was, what is empty is emptied.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export, optional_fields)]
pub struct EntryTyped {
    /// Key of the entry; a new one if nothing is said.
    pub entry: Option<String>,
    /// The day.
    pub date: Option<String>,
    /// What it tells: a code, or its word in the language.
    pub kind: Option<String>,
    /// Key, number or words of the budget line.
    pub line: Option<String>,
    /// The amount, with its currency or without.
    pub amount: Option<String>,
    /// ISO 4217; the budget's if nothing is said.
    pub currency: Option<String>,
    /// It corrects an earlier entry: told by an amount below zero if nothing is said.
    pub correction: Option<bool>,
    /// What an income became, with its currency.
    pub got: Option<String>,
    /// The rate of our own books.
    pub rate: Option<String>,
    /// Key or name of who pays.
    pub funding: Option<String>,
    /// Number of the voucher.
    pub reference: Option<String>,
    /// What it was for.
    pub note: Option<String>,
}

/// Entries typed or pasted together.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RecordEntriesInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// Language in which they are written; the person's if none is given.
    #[serde(default)]
    pub language: Option<Lang>,
    /// Nothing is kept: just what would become of them.
    #[serde(default)]
    pub dry: bool,
    /// The entries.
    pub rows: Vec<EntryTyped>,
}

/// Why a row was not kept, in words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct RefusedRow {
    /// Its place among the rows given.
    pub index: usize,
    /// The field that it is about.
    pub field: Option<String>,
    /// Which refusal.
    pub code: String,
    /// What to do about it, in the person's language.
    pub message: String,
}

impl RefusedRow {
    /// A refusal of a row in words.
    pub(crate) fn of(index: usize, refused: Refused, lang: Lang) -> RefusedRow {
        let (field, code) = (refused.field.clone(), refused.code.clone());
        RefusedRow { index, field, code, message: Error::from(refused).message(Texts::of(lang)) }
    }
}

/// What became of rows.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct RecordedEntries {
    /// How many were kept.
    pub kept: usize,
    /// Keys of those that were, by their place among the rows given.
    pub keys: BTreeMap<usize, String>,
    /// Those that were not.
    pub refused: Vec<RefusedRow>,
}

/// A page of entries.
pub fn page(workspace: &Workspace, ctx: &Ctx, input: &EntriesInput) -> Result<EntriesPage> {
    let language = input.language.unwrap_or(ctx.lang);
    let books = Books::plan(workspace, &input.project, language, None)?;
    let period = books.period(input.period.as_deref())?;
    let currency = input.currency.as_deref().map(typed::currency).transpose();
    let filter = EntryFilter {
        lines: input.line.as_deref().map(|line| below(&books, line)).transpose()?,
        days: period.map(|period| (period.start, period.end)),
        currency: currency.map_err(|refused| refused.at("currency"))?,
        kind: input.kind,
        keys: input.keys.as_ref().map(|keys| keys.iter().map(String::as_str).collect()),
    };
    let (after, limit) = (input.after.unwrap_or(0), input.limit.unwrap_or(PAGE).clamp(1, LARGEST_PAGE));
    let found = workspace.entries(&books.project.id, &filter, Some((after, limit)))?;
    let summed = workspace.entries_summed(&books.project.id, &filter)?;
    let version = books.ledger.current();
    let exchanged =
        version.map(|version| books.exchanged_some(workspace, &found, version.currency)).transpose()?;
    let shown = found.into_iter().enumerate().map(|(at, entry)| {
        let told = exchanged.as_ref().and_then(|told| told.get(at));
        shown_entry(&books, entry, told, language)
    });
    let entries: Vec<EntryShown> = shown.collect();
    let (count, end) = (summed.iter().map(|it| it.count).sum(), after.saturating_add(entries.len()));
    Ok(EntriesPage { sums: sums(&summed)?, entries, count, next: (end < count).then_some(end) })
}

/// The keys, in whatever version, of a row and of all that stands under it.
fn below<'b>(books: &'b Books, line: &str) -> Result<Vec<&'b str>> {
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
    let same: HashSet<&str> =
        (0..tree.len()).filter(|at| is_below(*at)).map(|at| tree.lines[at].same()).collect();
    let rows = books.ledger.lines.iter().filter(|line| same.contains(line.same()));
    // The first version's row may have been put aside with its version; entries hang on it still.
    Ok(rows.map(|line| line.id.as_str()).chain(same.iter().copied()).collect())
}

fn shown_entry(
    books: &Books,
    entry: Entry,
    told: Option<&std::result::Result<Exchanged, crate::domain::policy::RateError>>,
    lang: Lang,
) -> EntryShown {
    let line = entry.line.as_ref().and_then(|key| books.ledger.lines.iter().find(|line| line.id == *key));
    let error = told.and_then(|told| told.as_ref().err());
    let periods = &books.project.periods;
    let period = periods.iter().find(|period| (period.start..=period.end).contains(&entry.date));
    EntryShown {
        line_code: line.and_then(|line| line.code.clone()),
        line_text: line.map(|line| line.text.clone()),
        exchanged: told.and_then(|told| told.clone().ok()),
        rate_needed: error.map(|error| Error::from(rate_refused(error, lang)).message(Texts::of(lang))),
        closed: period.is_some_and(|period| closed::check(period).is_err()),
        entry,
    }
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

/// Keeps what can be kept of entries that were typed or pasted.
pub fn record(workspace: &Workspace, ctx: &Ctx, input: &RecordEntriesInput) -> Result<RecordedEntries> {
    let language = input.language.unwrap_or(ctx.lang);
    let books = Books::plan(workspace, &input.project, language, None)?;
    let named = input.rows.iter().filter_map(|row| row.entry.as_deref()).collect();
    let filter = EntryFilter { keys: Some(named), ..EntryFilter::default() };
    let there = workspace.entries(&books.project.id, &filter, None)?;
    let there = there.into_iter().map(|entry| (entry.id.clone(), entry)).collect();
    let figures = input.rows.iter().filter_map(|row| row.amount.as_deref());
    let style = Style::of(figures, language);
    let all = all_amounts(workspace, &books.project.id)?;
    let mut reading = Reading { books: &books, there: &there, language, style, all };
    let (mut written, mut keys, mut refused) = (Vec::new(), BTreeMap::new(), Vec::new());
    for (index, row) in input.rows.iter().enumerate() {
        match reading.row(ctx, row) {
            Ok(entry) => {
                keys.insert(index, entry.entry.id.clone());
                written.push(entry);
            }
            Err(why) => refused.push(RefusedRow::of(index, why, ctx.lang)),
        }
    }
    if !written.is_empty() && !input.dry {
        let count = i64::try_from(written.len()).unwrap_or(i64::MAX);
        let told = Texts::of(ctx.lang).count("entries-kept", count, &Format::of(ctx.lang).count(count));
        let subject = format!("{told} · {}", books.project.title);
        workspace.record_entries(ctx, &subject, &books.project.id, &written)?;
    }
    Ok(RecordedEntries { kept: written.len(), keys, refused })
}

/// All amounts of a currency, whichever their sign: no sum of them leaves what is kept.
fn all_amounts(workspace: &Workspace, project: &str) -> Result<HashMap<Currency, i128>> {
    let mut all: HashMap<Currency, i128> = HashMap::new();
    for sum in workspace.entries_in_all(project)? {
        *all.entry(sum.currency).or_default() += sum.minor;
    }
    Ok(all)
}

/// Reads rows of one block.
struct Reading<'a> {
    books: &'a Books,
    /// The entries that the rows name.
    there: &'a HashMap<String, Entry>,
    language: Lang,
    style: Style,
    all: HashMap<Currency, i128>,
}

impl<'a> Reading<'a> {
    fn row(&mut self, ctx: &Ctx, row: &EntryTyped) -> std::result::Result<EntryWritten, Refused> {
        let kept = match &row.entry {
            Some(key) => Some(self.kept(key)?),
            None => None,
        };
        if let Some(kept) = kept {
            self.open(kept.date)?;
        }
        let date = self.date(row, kept)?;
        self.open(date)?;
        let currency = self.currency(row, kept)?;
        let amount = self.amount(row, kept, currency)?;
        let kind = self.kind(row, kept)?;
        let correction = row.correction.or(kept.map(|kept| kept.correction && amount.minor() < 0));
        let correction = correction.unwrap_or(amount.minor() < 0 && kind != EntryKind::Advance);
        let got = self.got(row, kept)?;
        ledger::entry_fits(&self.books.project, &Told { kind, day: date, amount, correction, got })?;
        let entry = Entry {
            id: kept.map_or_else(|| ctx.new_id(), |kept| kept.id.clone()),
            kind,
            date,
            line: self.line(row, kept)?,
            funding: self.funding(row, kept)?,
            amount,
            correction,
            got,
            rate: self.rate(row, kept)?,
            reference: self.text(&row.reference, kept.and_then(|it| it.reference.as_ref()), "reference")?,
            note: self.text(&row.note, kept.and_then(|it| it.note.as_ref()), "note")?,
        };
        self.fits_among_all(&entry)?;
        Ok(EntryWritten { entry, new: kept.is_none() })
    }

    fn kept(&self, key: &str) -> std::result::Result<&'a Entry, Refused> {
        self.there.get(key).ok_or_else(|| Refused::new("row-unknown").with("table", "entry").with("row", key))
    }

    fn open(&self, day: NaiveDate) -> std::result::Result<(), Refused> {
        let periods = &self.books.project.periods;
        let periods = periods.iter().filter(|period| (period.start..=period.end).contains(&day));
        for period in periods {
            closed::check(period).map_err(|closed| Refused::from(closed).at("date"))?;
        }
        Ok(())
    }

    fn date(&self, row: &EntryTyped, kept: Option<&Entry>) -> std::result::Result<NaiveDate, Refused> {
        let Some(typed) = &row.date else {
            return kept.map(|kept| kept.date).ok_or_else(|| Refused::new("value-needed").at("date"));
        };
        if typed.trim().is_empty() {
            return Err(Refused::new("value-needed").at("date"));
        }
        match typed::date(typed, self.language).map_err(|refused| refused.at("date"))? {
            PartialDate::Day(day) => Ok(day),
            _ => Err(Refused::new("date-not-a-day").with("value", typed.trim()).at("date")),
        }
    }

    /// As it stands beside the amount, or in it, or as the entry or the budget has it.
    fn currency(&self, row: &EntryTyped, kept: Option<&Entry>) -> std::result::Result<Currency, Refused> {
        if let Some(code) = row.currency.as_deref().filter(|code| !code.trim().is_empty()) {
            return typed::currency(code).map_err(|refused| refused.at("currency"));
        }
        let named = row.amount.as_deref().map(crate::intake::money::currencies).unwrap_or_default();
        if let [sign] = named.as_slice()
            && let [currency] = sign.codes.as_slice()
        {
            return Ok(*currency);
        }
        let usual = kept.map(|kept| kept.amount.currency());
        let usual = usual.or(self.books.ledger.current().map(|version| version.currency));
        usual.ok_or_else(|| Refused::new("value-needed").at("currency"))
    }

    fn amount(
        &self,
        row: &EntryTyped,
        kept: Option<&Entry>,
        currency: Currency,
    ) -> std::result::Result<Money, Refused> {
        let at = |refused: Refused| refused.at("amount");
        match (row.amount.as_deref(), kept) {
            (Some(typed), _) if !typed.trim().is_empty() => {
                amounts::amount(typed, currency, &self.style).map_err(at)
            }
            // Another currency for the same figure.
            (None, Some(kept)) => {
                let value = kept.amount.amount().parse().unwrap_or_default();
                amounts::exact(value, currency).map_err(at)
            }
            _ => Err(Refused::new("value-needed").at("amount")),
        }
    }

    fn kind(&self, row: &EntryTyped, kept: Option<&Entry>) -> std::result::Result<EntryKind, Refused> {
        let usual = || Ok(kept.map_or(EntryKind::Expenditure, |kept| kept.kind));
        let Some(typed) = row.kind.as_deref().map(str::trim).filter(|it| !it.is_empty()) else {
            return usual();
        };
        const CODES: [&str; 4] = ["expenditure", "commitment", "advance", "income"];
        let texts = Texts::of(self.language);
        let is = |code: &&&str| {
            **code == typed
                || crate::fold::fold(&texts.get(&format!("entry-{code}"))) == crate::fold::fold(typed)
        };
        let found = CODES.iter().find(is).map(|code| ledger::entry_kind(code));
        found.ok_or_else(|| {
            Refused::new("choice-unknown").with("value", typed).with("choices", CODES.join(", ")).at("kind")
        })
    }

    fn got(&self, row: &EntryTyped, kept: Option<&Entry>) -> std::result::Result<Option<Money>, Refused> {
        let Some(typed) = &row.got else { return Ok(kept.and_then(|kept| kept.got)) };
        let plain = typed::plain(&Kind::Money, typed, self.language).map_err(|refused| refused.at("got"))?;
        Ok(plain.as_deref().and_then(crate::intake::money::answer))
    }

    /// By key, else by number, else by words, among the lines of the version in force.
    fn line(&self, row: &EntryTyped, kept: Option<&Entry>) -> std::result::Result<Option<String>, Refused> {
        let Some(typed) = &row.line else { return Ok(kept.and_then(|kept| kept.line.clone())) };
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let unknown = || Refused::new("budget-line-unknown").with("line", typed).at("line");
        let ledger = &self.books.ledger;
        let tree = ledger.current().map(|version| ledger.tree(&version.id)).ok_or_else(unknown)?;
        let by = |is: &dyn Fn(usize) -> bool| {
            let mut found = (0..tree.len()).filter(|at| is(*at));
            found.next().filter(|_| found.next().is_none())
        };
        let place = by(&|at| tree.lines[at].id == typed || tree.lines[at].same() == typed)
            .or_else(|| by(&|at| tree.lines[at].code.as_deref() == Some(typed)))
            .or_else(|| by(&|at| crate::fold::fold(&tree.lines[at].text) == crate::fold::fold(typed)));
        let at = place.ok_or_else(unknown)?;
        if tree.is_heading(at) {
            return Err(Refused::new("line-is-heading").with("line", &tree.lines[at].text).at("line"));
        }
        // The first version's row, if it is still there; else this one.
        let same = tree.lines[at].same();
        let stands = ledger.lines.iter().any(|line| line.id == same);
        Ok(Some(if stands { same.to_owned() } else { tree.lines[at].id.clone() }))
    }

    fn funding(
        &self,
        row: &EntryTyped,
        kept: Option<&Entry>,
    ) -> std::result::Result<Option<String>, Refused> {
        let Some(typed) = &row.funding else { return Ok(kept.and_then(|kept| kept.funding.clone())) };
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let is = |it: &&crate::domain::plan::Funding| it.id == typed || it.name == typed;
        let found = self.books.ledger.fundings.iter().find(is).map(|it| Some(it.id.clone()));
        found.ok_or_else(|| Refused::new("funding-unknown").with("funding", typed).at("funding"))
    }

    fn rate(
        &self,
        row: &EntryTyped,
        kept: Option<&Entry>,
    ) -> std::result::Result<Option<rust_decimal::Decimal>, Refused> {
        let Some(typed) = &row.rate else { return Ok(kept.and_then(|kept| kept.rate)) };
        if typed.trim().is_empty() {
            return Ok(None);
        }
        let value = amounts::number(typed, &self.style).map_err(|refused| refused.at("rate"))?;
        rate::check(value).map(Some).map_err(|why| ledger::no_rate(why, "rate"))
    }

    fn text(
        &self,
        typed: &Option<String>,
        kept: Option<&String>,
        field: &str,
    ) -> std::result::Result<Option<String>, Refused> {
        match typed {
            None => Ok(kept.cloned()),
            Some(typed) => {
                typed::plain(&Kind::Line, typed, self.language).map_err(|refused| refused.at(field))
            }
        }
    }

    /// No sum of all amounts may be beyond what is kept.
    fn fits_among_all(&mut self, entry: &Entry) -> std::result::Result<(), Refused> {
        let currency = entry.amount.currency();
        let all = self.all.entry(currency).or_default();
        let sum = *all + i128::from(entry.amount.minor()).abs();
        let fits = i64::try_from(sum).is_ok_and(|sum| Money::from_minor(sum, currency).is_ok());
        if !fits {
            let value = entry.amount.amount();
            return Err(Refused::new("money-too-large").with("value", value).at("amount"));
        }
        *all = sum;
        Ok(())
    }
}
