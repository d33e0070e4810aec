//! An IATI file → projects that are kept: what each activity would become beside what is kept
//! already, then all of it in one step.
//!
//! Must not know XML (`intake::iati` reads) nor SQL.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::backups;
use crate::ctx::Ctx;
use crate::domain::closed;
use crate::domain::entry::{Entry, EntryKind};
use crate::domain::keys::rekey;
use crate::domain::merge::{align, differences, merge_whole, overlay};
use crate::domain::plan::BudgetVersion;
use crate::domain::{Currency, Money, Project};
use crate::error::{Error, Refused, Result};
use crate::format::Format;
use crate::import::{Decision, Existing, Imported, Outcome, Preview, known};
use crate::intake::iati::{self, ActivityRead};
use crate::intake::{Answer, decode};
use crate::op::Op;
use crate::protection::{self, PersonalLines};
use crate::store::{Document, EntryWritten, Workspace};
use crate::text::Texts;

/// A file with what a person decided about it.
#[derive(Clone, Default, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct IatiFile {
    /// Its name.
    pub name: String,
    /// The text, where it was pasted.
    pub text: Option<String>,
    /// The bytes in base64, where it is a file.
    pub base64: Option<String>,
    /// The bytes, where they are at hand.
    #[serde(skip)]
    #[ts(skip)]
    pub bytes: Option<Vec<u8>>,
    /// Encoding of the bytes, where the file does not say its own.
    pub encoding: Option<String>,
    /// Answers to the questions of all activities.
    pub answers: Vec<Answer>,
    /// What to do with activities that are kept already.
    pub decision: Option<Decision>,
    /// What was decided about single activities.
    pub chosen: Vec<IatiChosen>,
    /// The word by which a person says that lines tell of nobody.
    pub confirmed: Option<String>,
}

/// What a person decided about an activity.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct IatiChosen {
    /// Its place in the file, from 0.
    pub at: usize,
    /// It is not imported.
    #[serde(default)]
    pub left_out: bool,
    /// What to do where it is kept already.
    #[serde(default)]
    pub decision: Option<Decision>,
}

/// Money of one kind in one currency.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct IatiMoney {
    /// `original_budget`, `revised_budget`, or what entries tell: `expenditure`, …
    pub kind: String,
    /// How many.
    pub count: usize,
    /// How many of them are new beside a project that is kept already.
    pub new: usize,
    /// Their sum.
    pub total: Money,
}

/// An activity, as it would be kept.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct IatiActivity {
    /// Its place in the file, from 0.
    pub at: usize,
    /// Its identifier.
    pub identifier: String,
    /// What a page's preview tells, too.
    pub preview: Preview,
    /// Its money.
    pub money: Vec<IatiMoney>,
    /// Nothing would change.
    pub unchanged: bool,
}

/// What a file would become.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct IatiPreviewed {
    /// Its activities, in order.
    pub activities: Vec<IatiActivity>,
}

/// What became of a file.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct IatiImported {
    /// What became of each activity that was not left out.
    pub imported: Vec<Imported>,
}

/// An activity with keys of its own, ready to be kept.
struct Ready {
    at: usize,
    read: ActivityRead,
    project: Project,
    others: Vec<Project>,
    existing: Option<Found>,
    people: Vec<PersonalLines>,
}

/// The project that an activity is about and that is kept already.
struct Found {
    record: Project,
    keys: HashMap<String, String>,
    merged: Project,
    /// Entries that are not there yet.
    entries: Vec<Entry>,
    /// Versions of the budget that are not there yet.
    budgets: Vec<(u32, Money)>,
}

/// Reads a file and says what it would become; changes nothing.
pub fn preview(workspace: &Workspace, ctx: &Ctx, file: &IatiFile) -> Result<IatiPreviewed> {
    let ready = ready(workspace, ctx, file)?;
    let activities = ready.into_iter().map(|it| told(it, ctx)).collect::<Result<Vec<_>>>()?;
    Ok(IatiPreviewed { activities })
}

/// Keeps what a file says, in one step. Refused while something is open.
pub fn import(workspace: &Workspace, ctx: &Ctx, file: &IatiFile) -> Result<IatiImported> {
    let ready = ready(workspace, ctx, file)?;
    let taken: Vec<Ready> = ready.into_iter().filter(|it| !is_left_out(file, it.at)).collect();
    for activity in &taken {
        decided(file, activity)?;
    }
    let count = i64::try_from(taken.len()).unwrap_or(i64::MAX);
    let shown = Format::of(ctx.lang).count(count);
    let subject = format!("{} · {}", Texts::of(ctx.lang).count("iati-activities", count, &shown), file.name);
    backups::before(workspace, ctx)?;
    let mut imported = Vec::new();
    workspace.in_one_step(ctx, Op::ImportIati, &subject, || {
        for activity in taken {
            imported.push(keep(workspace, ctx, file, activity)?);
        }
        Ok(())
    })?;
    Ok(IatiImported { imported })
}

fn ready(workspace: &Workspace, ctx: &Ctx, file: &IatiFile) -> Result<Vec<Ready>> {
    let read = match (&file.text, &file.bytes, &file.base64) {
        (Some(text), _, _) => iati::read(&file.name, text.as_bytes(), Some("utf-8"), &file.answers)?,
        (None, Some(bytes), _) => iati::read(&file.name, bytes, file.encoding.as_deref(), &file.answers)?,
        (None, None, base64) => {
            let bytes = decode::of_base64(base64.as_deref().unwrap_or_default())?;
            iati::read(&file.name, &bytes, file.encoding.as_deref(), &file.answers)?
        }
    };
    let confirmed = protection::is_confirmed(file.confirmed.as_deref(), ctx.lang);
    let mut ready = Vec::new();
    for (at, read) in read.into_iter().enumerate() {
        let people = if confirmed { Vec::new() } else { protection::check_page(&read.words, ctx.lang) };
        let (project, others) = keyed(&read, ctx);
        let existing = match known(workspace, &read.proposal)? {
            Some(id) => Some(found(workspace, &read, &project, &id)?),
            None => None,
        };
        ready.push(Ready { at, read, project, others, existing, people });
    }
    Ok(ready)
}

/// The same new keys in every language.
fn keyed(read: &ActivityRead, ctx: &Ctx) -> (Project, Vec<Project>) {
    let mut made: Vec<String> = Vec::new();
    let mut project = read.proposal.project.clone();
    rekey(&mut project, || {
        made.push(ctx.new_id());
        made.last().cloned().unwrap_or_default()
    });
    let others = read.others.iter().map(|other| {
        let mut again = made.iter();
        let mut other = other.clone();
        rekey(&mut other, || again.next().cloned().unwrap_or_else(|| ctx.new_id()));
        other
    });
    let others = others.collect();
    (project, others)
}

fn found(workspace: &Workspace, read: &ActivityRead, file: &Project, id: &str) -> Result<Found> {
    let record = workspace.project(id, Some(read.proposal.language))?;
    let ledger = workspace.ledger(id, read.proposal.language)?;
    let keys = align(&record, file);
    let version = |number: u32| ledger.versions.iter().find(|it| it.version == number);
    let budgets = read.budgets.iter().filter(|(number, _)| version(*number).is_none()).copied().collect();
    let mut file = file.clone();
    let in_force = ledger.current().map(|it| it.version);
    if in_force.is_some() && file.budget.as_ref().map(|it| it.version) != in_force {
        file.budget = None;
    }
    let merged = merge_whole(&record, &file, &keys);
    let entries = new_entries(read, &ledger.entries);
    Ok(Found { record, keys, merged, entries, budgets })
}

/// What is not there yet. A sum of our own file is made of entries that the record may hold.
fn new_entries(read: &ActivityRead, kept: &[Entry]) -> Vec<Entry> {
    let mut there: Vec<&Entry> = kept.iter().collect();
    let mut entries = Vec::new();
    for entry in &read.entries {
        let same = |it: &&Entry| {
            (it.kind, it.date, it.amount, &it.reference)
                == (entry.kind, entry.date, entry.amount, &entry.reference)
        };
        match there.iter().position(same) {
            Some(at) => {
                there.swap_remove(at);
            }
            None if is_summed_of(read, entry, kept) => {}
            None => entries.push(entry.clone()),
        }
    }
    entries
}

fn is_summed_of(read: &ActivityRead, sum: &Entry, kept: &[Entry]) -> bool {
    let Some(since) = read.summed.get(&sum.id) else { return false };
    let part = |it: &Entry| {
        (it.kind, it.amount.currency()) == (sum.kind, sum.amount.currency())
            && (*since..=sum.date).contains(&it.date)
    };
    kept.iter().any(part)
}

impl Found {
    /// Nothing changes in a period that is closed.
    fn leaves_closed_periods(&self) -> Result<()> {
        let figures = |project: &Project, period: &str| {
            let values = project.indicators.iter().flat_map(|it| &it.values);
            let values = values.filter(|it| it.period == period).map(|it| (it.target, it.actual));
            let rows = project.reach.iter().filter(|it| it.period.as_deref() == Some(period));
            (values.collect::<Vec<_>>(), rows.cloned().collect::<Vec<_>>())
        };
        for period in &self.record.periods {
            let dated = self.entries.iter().any(|it| (period.start..=period.end).contains(&it.date));
            if dated || figures(&self.record, &period.id) != figures(&self.merged, &period.id) {
                closed::check(period).map_err(Refused::from)?;
            }
        }
        Ok(())
    }

    fn is_unchanged(&self) -> bool {
        self.entries.is_empty()
            && self.budgets.is_empty()
            && differences(&self.record, &self.merged).is_empty()
    }
}

fn told(ready: Ready, ctx: &Ctx) -> Result<IatiActivity> {
    let Ready { at, read, existing, people, .. } = ready;
    let money = money(&read, existing.as_ref())?;
    let unchanged = existing.as_ref().is_some_and(Found::is_unchanged);
    let existing = existing.map(|found| Existing {
        differences: differences(&found.record, &found.merged),
        id: found.record.id,
        title: found.record.title,
    });
    let confirm = protection::confirmation(ctx.lang);
    let preview = Preview { proposal: read.proposal, existing, people, confirm };
    Ok(IatiActivity { at, identifier: read.identifier, preview, money, unchanged })
}

/// Sums by kind and currency: kinds are never added.
fn money(read: &ActivityRead, existing: Option<&Found>) -> Result<Vec<IatiMoney>> {
    let failed = |error| Error::failed("reckon-money", error);
    let mut told: Vec<IatiMoney> = Vec::new();
    for (number, total) in &read.budgets {
        let kind = if *number == 1 { "original_budget" } else { "revised_budget" };
        let new = existing.is_none_or(|it| it.budgets.iter().any(|(version, _)| version == number));
        told.push(IatiMoney { kind: kind.to_owned(), count: 1, new: usize::from(new), total: *total });
    }
    let kinds = [
        (EntryKind::Income, "income"),
        (EntryKind::Commitment, "commitment"),
        (EntryKind::Advance, "advance"),
        (EntryKind::Expenditure, "expenditure"),
    ];
    for (kind, word) in kinds {
        let own: Vec<&Entry> = read.entries.iter().filter(|it| it.kind == kind).collect();
        let mut currencies: Vec<Currency> = own.iter().map(|it| it.amount.currency()).collect();
        currencies.sort();
        currencies.dedup();
        for currency in currencies {
            let of = |entry: &&&Entry| entry.amount.currency() == currency;
            let amounts: Vec<Money> = own.iter().filter(of).map(|it| it.amount).collect();
            let new = existing.map_or(amounts.len(), |it| {
                it.entries.iter().filter(|it| it.kind == kind && it.amount.currency() == currency).count()
            });
            let (count, total) = (amounts.len(), Money::sum(amounts, currency).map_err(failed)?);
            told.push(IatiMoney { kind: word.to_owned(), count, new, total });
        }
    }
    Ok(told)
}

fn chosen(file: &IatiFile, at: usize) -> Option<&IatiChosen> {
    file.chosen.iter().find(|it| it.at == at)
}

fn is_left_out(file: &IatiFile, at: usize) -> bool {
    chosen(file, at).is_some_and(|it| it.left_out)
}

fn decision(file: &IatiFile, at: usize) -> Option<Decision> {
    chosen(file, at).and_then(|it| it.decision).or(file.decision)
}

/// Refuses an activity of which something is open.
fn decided(file: &IatiFile, ready: &Ready) -> Result<()> {
    if !ready.people.is_empty() {
        let lines = ready.people.iter().map(|found| found.message.as_str());
        let lines = lines.collect::<Vec<_>>().join(" ");
        return Err(Refused::new("page-personal").with("file", &file.name).with("lines", lines).into());
    }
    let questions = &ready.read.proposal.questions;
    if !questions.is_empty() {
        let fields = questions.iter().map(|question| question.field.as_str());
        let fields = fields.collect::<Vec<_>>().join(", ");
        return Err(Refused::new("page-ambiguous").with("file", &file.name).with("fields", fields).into());
    }
    let open = |found: &Found| !found.is_unchanged() && decision(file, ready.at).is_none();
    match &ready.existing {
        Some(found) if open(found) => {
            let refused = Refused::new("page-known").with("file", &file.name);
            Err(refused.with("title", &found.record.title).into())
        }
        _ => Ok(()),
    }
}

fn keep(workspace: &Workspace, ctx: &Ctx, file: &IatiFile, ready: Ready) -> Result<Imported> {
    let decision = decision(file, ready.at);
    let Ready { read, project, others, existing, .. } = ready;
    let proposal = &read.proposal;
    let document = Document {
        id: ctx.new_id(),
        name: proposal.document.clone(),
        language: proposal.language,
        fingerprint: proposal.fingerprint.clone(),
        text: proposal.text.clone(),
    };
    let update = existing.filter(|_| decision != Some(Decision::New));
    update.as_ref().map_or(Ok(()), Found::leaves_closed_periods)?;
    if let Some(found) = &update
        && found.is_unchanged()
    {
        let (project, title) = (found.record.id.clone(), found.record.title.clone());
        return Ok(Imported { project, title, outcome: Outcome::Unchanged });
    }
    let (outcome, kept, keys, entries, budgets) = match update {
        Some(found) => (Outcome::Updated, found.merged, found.keys, found.entries, found.budgets),
        None => (Outcome::Created, project, HashMap::new(), read.entries.clone(), read.budgets.clone()),
    };
    let (id, title) = (kept.id.clone(), kept.title.clone());
    let existed = outcome == Outcome::Updated;
    let in_force = kept.budget.as_ref().map(|it| it.version);
    workspace.keep_projects(ctx, Op::ImportIati, &title, &[(kept, vec![document])])?;
    for other in others {
        let record = workspace.project(&id, Some(other.language))?;
        let spoken = overlay(&record, &other, &keys);
        workspace.keep_projects(ctx, Op::ImportIati, &title, &[(spoken, Vec::new())])?;
    }
    for (version, total) in budgets.into_iter().filter(|(version, _)| existed || Some(*version) != in_force) {
        let version = BudgetVersion {
            id: ctx.new_id(),
            version,
            current: in_force.is_none_or(|it| it < version),
            date: None,
            amendment: None,
            reason: None,
            currency: total.currency(),
            total: Some(total),
        };
        workspace.add_budget(ctx, Op::ImportIati, &title, &id, &version, &[])?;
    }
    let written = entries
        .into_iter()
        .map(|entry| EntryWritten { entry: Entry { id: ctx.new_id(), ..entry }, new: true });
    workspace.record_entries(ctx, &title, &id, &written.collect::<Vec<_>>())?;
    Ok(Imported { project: id, title, outcome })
}
