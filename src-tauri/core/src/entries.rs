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
use crate::domain::policy::{Exchanged, RateError};
use crate::domain::rate;
use crate::domain::{Currency, Lang, Money};
use crate::edit::{self, RowInput};
use crate::error::{Error, Refused, Result};
use crate::finance::{Books, PolicyTold, not_added, rate_refused};
use crate::fold::fold;
use crate::format::Format;
use crate::intake::amounts::{self, Style};
use crate::intake::dates::{self, DayOrder};
use crate::intake::typed;
use crate::ledger::{self, Told};
use crate::store::{EntriesSummed, EntryFilter, EntryWritten, Workspace};
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

/// An entry as it was typed: what is missing stays as it was, what is empty is emptied.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize, TS)]
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

impl EntryTyped {
    /// Leaves a field as it is kept; `false` where it was not typed.
    fn leave(&mut self, field: &str) -> bool {
        let typed = match field {
            "date" => &mut self.date,
            "kind" => &mut self.kind,
            "line" => &mut self.line,
            "amount" => &mut self.amount,
            "currency" => &mut self.currency,
            "got" => &mut self.got,
            "rate" => &mut self.rate,
            "funding" => &mut self.funding,
            "reference" => &mut self.reference,
            "note" => &mut self.note,
            "correction" => return self.correction.take().is_some(),
            _ => return false,
        };
        typed.take().is_some()
    }

    fn says_nothing(&self) -> bool {
        let bare = EntryTyped { entry: self.entry.clone(), ..EntryTyped::default() };
        *self == bare
    }
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
    /// Which number of a date such as 03/04/2025 is the day; told by the other dates, then by the
    /// language, if nothing is said.
    #[serde(default)]
    pub order: Option<DayOrder>,
    /// The entries.
    pub rows: Vec<EntryTyped>,
}

/// Entries that are to go.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct DeleteEntriesInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// Their keys.
    pub entries: Vec<String>,
}

/// How many entries went.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(export)]
pub struct DeletedEntries {
    /// How many.
    pub deleted: usize,
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
    /// Those that were not; of an entry that is there already, only the fields named.
    pub refused: Vec<RefusedRow>,
    /// Those that were, as they are shown from now on.
    pub entries: Vec<EntryShown>,
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
struct Showing<'a> {
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
    fn of(
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

    fn entries(&self) -> Vec<EntryShown> {
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

/// Keeps what can be kept of entries that were typed or pasted.
pub fn record(workspace: &Workspace, ctx: &Ctx, input: &RecordEntriesInput) -> Result<RecordedEntries> {
    let language = input.language.unwrap_or(ctx.lang);
    let books = Books::plan(workspace, &input.project, language, None)?;
    let days = input.rows.iter().filter_map(|row| row.date.as_deref());
    let order = input.order.or_else(|| dates::order_of(days));
    let understood = understand(workspace, ctx, &books, (language, order), &input.rows)?;
    let (mut written, mut keys, mut refused) = (Vec::new(), BTreeMap::new(), Vec::new());
    for (index, (entry, whys)) in understood.into_iter().enumerate() {
        if let Some(entry) = entry {
            keys.insert(index, entry.entry.id.clone());
            written.push(entry);
        }
        refused.extend(whys.into_iter().map(|why| RefusedRow::of(index, why, ctx.lang)));
    }
    let mut entries = Vec::new();
    if !written.is_empty() && !input.dry {
        keep(workspace, ctx, &books, &written)?;
        let keys = written.iter().map(|written| written.entry.id.as_str()).collect();
        entries = shown_by_key(workspace, &books.project.id, language, keys)?;
    }
    Ok(RecordedEntries { kept: written.len(), keys, refused, entries })
}

/// What rows say that were typed, pasted or imported together: each as far as it can stand, with
/// what cannot.
pub(crate) fn understand(
    workspace: &Workspace,
    ctx: &Ctx,
    books: &Books,
    (language, order): (Lang, Option<DayOrder>),
    rows: &[EntryTyped],
) -> Result<Vec<(Option<EntryWritten>, Vec<Refused>)>> {
    let named = rows.iter().filter_map(|row| row.entry.as_deref()).collect();
    let there = by_keys(workspace, &books.project.id, named)?;
    let there = there.into_iter().map(|entry| (entry.id.clone(), entry)).collect();
    let style = Style::of(rows.iter().filter_map(|row| row.amount.as_deref()), language);
    let all = all_amounts(workspace, &books.project.id)?;
    let mut reading = Reading { books, there: &there, language, style, order, all };
    Ok(rows.iter().map(|row| reading.as_far_as_possible(ctx, row)).collect())
}

/// Keeps entries that were understood, in one step.
pub(crate) fn keep(workspace: &Workspace, ctx: &Ctx, books: &Books, written: &[EntryWritten]) -> Result<()> {
    let subject = told_count("entries-kept", written.len(), ctx.lang, books);
    workspace.record_entries(ctx, &subject, &books.project.id, written)
}

fn told_count(key: &str, count: usize, lang: Lang, books: &Books) -> String {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let told = Texts::of(lang).count(key, count, &Format::of(lang).count(count));
    format!("{told} · {}", books.project.title)
}

/// Entries as they are kept now.
fn shown_by_key(
    workspace: &Workspace,
    project: &str,
    language: Lang,
    keys: HashSet<&str>,
) -> Result<Vec<EntryShown>> {
    let books = Books::plan(workspace, project, language, None)?;
    let found = by_keys(workspace, project, keys)?;
    Ok(Showing::of(workspace, &books, &found, language)?.entries())
}

fn by_keys(workspace: &Workspace, project: &str, keys: HashSet<&str>) -> Result<Vec<Entry>> {
    workspace.entries(project, &EntryFilter { keys: Some(keys), ..EntryFilter::default() }, None)
}

/// Deletes entries in one step, with the files that are their evidence. Where one cannot go,
/// all stay.
pub fn delete(workspace: &Workspace, ctx: &Ctx, input: &DeleteEntriesInput) -> Result<DeletedEntries> {
    let books = Books::plan(workspace, &input.project, ctx.lang, None)?;
    let there = by_keys(workspace, &books.project.id, input.entries.iter().map(String::as_str).collect())?;
    let there: HashSet<&str> = there.iter().map(|entry| entry.id.as_str()).collect();
    let bound = |key: &String| {
        if !there.contains(key.as_str()) {
            return Err(Refused::new("row-unknown").with("table", "entry").with("row", key).into());
        }
        edit::bound(workspace, &RowInput { table: "entry".to_owned(), row: key.clone() })
    };
    let bounds = input.entries.iter().map(bound).collect::<Result<Vec<_>>>()?;
    if !bounds.is_empty() {
        let subject = told_count("entries-kept", bounds.len(), ctx.lang, &books);
        workspace.delete_entries(ctx, &subject, &books.project.id, &bounds)?;
    }
    Ok(DeletedEntries { deleted: bounds.len() })
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
    order: Option<DayOrder>,
    all: HashMap<Currency, i128>,
}

impl<'a> Reading<'a> {
    /// An entry that is there already keeps what it was where a field cannot stand; a new one
    /// waits until every field can.
    fn as_far_as_possible(&mut self, ctx: &Ctx, row: &EntryTyped) -> (Option<EntryWritten>, Vec<Refused>) {
        let (mut row, mut refused) = (row.clone(), Vec::new());
        loop {
            match self.row(ctx, &row) {
                Ok(entry) => return (Some(entry), refused),
                Err(why) => {
                    if row.entry.is_none() {
                        return (None, self.slips(&row, why));
                    }
                    let rest = why.field.as_deref().is_some_and(|field| row.leave(field));
                    refused.push(why);
                    if !rest || row.says_nothing() {
                        return (None, refused);
                    }
                }
            }
        }
    }

    /// Everything that is wrong with the fields of a new row, each by itself, beside what keeps it
    /// as a whole from standing.
    fn slips(&self, row: &EntryTyped, why: Refused) -> Vec<Refused> {
        let currency = self.currency(row, None);
        // An amount whose currency is unknown has no number of decimals to be wrong.
        let amount = match &currency {
            Ok(currency) => self.amount(row, None, *currency).err(),
            Err(_) => self.figure(row).err(),
        };
        let found = [
            self.date(row, None).err(),
            self.kind(row, None).err(),
            self.line(row, None).err(),
            amount,
            currency.err(),
            self.got(row, None).err(),
            self.rate(row, None).err(),
            self.funding(row, None).err(),
            self.text(&row.reference, None, "reference").err(),
            self.text(&row.note, None, "note").err(),
        ];
        let mut slips: Vec<Refused> = found.into_iter().flatten().collect();
        if !slips.iter().any(|slip| slip.field == why.field) {
            slips.push(why);
        }
        slips
    }

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
        if let Some(day) = self.order.and_then(|order| dates::by_order(typed, order)) {
            return Ok(day);
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

    /// The figure alone, where its currency is not known.
    fn figure(&self, row: &EntryTyped) -> std::result::Result<(), Refused> {
        let typed = row.amount.as_deref().map(str::trim).filter(|typed| !typed.is_empty());
        let typed = typed.ok_or_else(|| Refused::new("value-needed").at("amount"))?;
        if !crate::intake::money::currencies(typed).is_empty() {
            return Ok(());
        }
        amounts::number(typed, &self.style).map(|_number| ()).map_err(|refused| refused.at("amount"))
    }

    fn kind(&self, row: &EntryTyped, kept: Option<&Entry>) -> std::result::Result<EntryKind, Refused> {
        let usual = || Ok(kept.map_or(EntryKind::Expenditure, |kept| kept.kind));
        let Some(typed) = row.kind.as_deref().map(str::trim).filter(|it| !it.is_empty()) else {
            return usual();
        };
        const CODES: [&str; 4] = ["expenditure", "commitment", "advance", "income"];
        let texts = Texts::of(self.language);
        let is = |code: &&&str| **code == typed || fold(&texts.get(&format!("entry-{code}"))) == fold(typed);
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
            .or_else(|| by(&|at| fold(&tree.lines[at].text) == fold(typed)));
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
