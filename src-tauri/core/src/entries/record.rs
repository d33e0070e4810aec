//! Entries that were typed or pasted: what can stand is kept in one step, each row that cannot
//! comes back with its field and its reason.
//!
//! Must not know how one field is read.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::RefusedRow;
use super::reading::Reading;
use super::shown::{EntryShown, Showing};
use crate::ctx::Ctx;
use crate::domain::entry::Entry;
use crate::domain::{Currency, Lang};
use crate::edit::{self, RowInput};
use crate::error::{Refused, Result};
use crate::finance::Books;
use crate::format::Format;
use crate::intake::amounts::Style;
use crate::intake::dates::{self, DayOrder};
use crate::store::{EntryFilter, EntryWritten, Workspace};
use crate::text::Texts;

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
    pub(super) fn leave(&mut self, field: &str) -> bool {
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

    pub(super) fn says_nothing(&self) -> bool {
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
