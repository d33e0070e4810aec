//! Reading the history: steps by the page, what each changed, what undo and redo would do.
//!
//! Must not know words that people see, and writes nothing.

use std::collections::BTreeMap;

use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Workspace;
use super::changesets;
use super::decode::{Altered, COMPANION, Row, Tables, field_of, plain};
use super::kin::{Kin, Names, RowName, Words};
use crate::domain::entity::{self, FieldShown};
use crate::domain::{Currency, Lang, Money};
use crate::error::Result;

/// Steps on a page unless a number is asked for, and at most.
const PAGE: usize = 50;
const LARGEST_PAGE: usize = 500;

/// Changes told of one step: an import changes thousands, which nobody reads one by one.
const TOLD: usize = 200;

/// Where a step stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum StepState {
    /// It holds.
    Done,
    /// It was undone and can be redone.
    Undone,
    /// It was undone and something else was done since.
    Dropped,
    /// It is itself an undo or a redo.
    Mark,
}

/// One field that a step changed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Change {
    /// Table of the record, such as `deliverable`; a text's is that of the row whose text it is.
    pub table: String,
    /// Key of the row.
    pub row: String,
    /// Field, in the record's words; a text's field and language, such as `title.fr`.
    pub field: String,
    /// What it was; `None` where it was empty or the row is new.
    pub old: Option<FieldShown>,
    /// What it became; `None` where it is empty or the row is gone.
    pub new: Option<FieldShown>,
    /// The field can get back what it was, as long as the row is there.
    pub restorable: bool,
}

/// A step of the history.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Step {
    /// Which it is.
    #[serde(flatten)]
    #[ts(flatten)]
    pub name: StepName,
    /// When, UTC, RFC 3339; of several edits made one, the first.
    pub at: String,
    /// Who.
    pub who: String,
    /// Where it stands.
    pub state: StepState,
    /// For an undo or redo: the operation that was turned.
    pub turned: Option<String>,
    /// What changed, field by field, as far as it is told.
    pub changes: Vec<Change>,
    /// How many changes more there are.
    pub more: usize,
}

/// What a step is called: `op-<op>` is its text, with `subject` and `count`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct StepName {
    /// Number in order, from 1.
    pub seq: i64,
    /// Which operation.
    pub op: String,
    /// What it was done to, such as a project's title.
    pub subject: String,
    /// How many rows it changed.
    pub count: u32,
}

/// What undo and redo would do next.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Undoable {
    /// Undone next.
    pub undo: Option<StepName>,
    /// Redone next.
    pub redo: Option<StepName>,
}

/// A step that was undone or done again.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Turned {
    /// Which it is.
    #[serde(flatten)]
    #[ts(flatten)]
    pub name: StepName,
    /// Where it stands now.
    pub state: StepState,
}

/// What a field was before a step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Was {
    /// The row's table.
    pub table: String,
    /// The plain value (`entity::Kind`); `None` where the field was empty.
    pub value: Option<String>,
    /// The row was there already.
    pub there: bool,
}

/// The last step that wrote a row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stamp {
    /// When, UTC, RFC 3339.
    pub at: String,
    /// Who.
    pub who: String,
    /// Which operation.
    pub op: String,
    /// What it was done to.
    pub subject: String,
    /// How many rows it changed.
    pub count: u32,
}

/// Which steps are asked for; without anything the newest.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct HistoryInput {
    /// Steps before this one: `History::before` of the page that was read.
    pub before: Option<i64>,
    /// How many; 50 if nothing is said.
    pub limit: Option<usize>,
    /// What was changed in this project: any identifier, acronym, title or key of it.
    pub project: Option<String>,
    /// What was changed in the row with this key and in what hangs on it.
    pub row: Option<String>,
    /// What was changed in this field of the row: `status`, `title` in any language, `title.fr`.
    pub field: Option<String>,
}

/// A page of the history, the latest step first.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct History {
    /// The steps; where a project, a row or a field was asked for, with its changes alone.
    pub steps: Vec<Step>,
    /// What the rows are called that the changes name, by key.
    pub names: BTreeMap<String, RowName>,
    /// Where the next page begins; `None` where there is none.
    pub before: Option<i64>,
}

/// Whose changes are told.
#[derive(Default)]
struct Wanted<'a> {
    project: Option<&'a str>,
    row: Option<&'a str>,
    field: Option<&'a str>,
}

impl Workspace {
    /// What undo and redo would do.
    pub fn undoable(&self) -> Result<Undoable> {
        let name = |sql| {
            let name = self.conn.query_row(sql, [], step_name).optional();
            name.map_err(|error| self.failed("read-workspace", error))
        };
        Ok(Undoable {
            undo: name(
                "SELECT seq, op, subject, count FROM step WHERE state = 'done' ORDER BY seq DESC LIMIT 1",
            )?,
            redo: name(
                "SELECT seq, op, subject, count FROM step WHERE state = 'undone' ORDER BY seq LIMIT 1",
            )?,
        })
    }

    /// A page of the history.
    pub fn history(&self, asked: &HistoryInput, words: &Words<'_>) -> Result<History> {
        let project =
            asked.project.as_deref().map(|named| self.project_past_or_present(named)).transpose()?;
        let wanted =
            Wanted { project: project.as_deref(), row: asked.row.as_deref(), field: asked.field.as_deref() };
        let read = || {
            let tables = self.tables()?;
            let kin = Kin::new(&self.conn, tables);
            let mut telling = Telling { tables, kin: &kin, names: Names::new(&kin, words) };
            let (steps, before) = self.page(asked, &wanted, &mut telling)?;
            Ok(History { steps, names: telling.names.all(), before })
        };
        read().map_err(|error| self.failed("read-history", error))
    }

    /// The last step that wrote a row and holds; `None` where no step is known to have.
    pub fn last_written(&self, row: &str) -> Result<Option<Stamp>> {
        let sql = "SELECT s.at, s.who, s.op, s.subject, s.count FROM touched t JOIN step s USING (seq)
                   WHERE t.row_id = ?1 AND s.state = 'done' ORDER BY s.seq DESC LIMIT 1";
        let stamp = |row: &rusqlite::Row<'_>| {
            let (at, who, op) = (row.get("at")?, row.get("who")?, row.get("op")?);
            Ok(Stamp { at, who, op, subject: row.get("subject")?, count: row.get("count")? })
        };
        let read = || self.conn.prepare_cached(sql)?.query_row([row], stamp).optional();
        read().map_err(|error| self.failed("read-history", error))
    }

    /// What a field of a row was before a step; `None` where the step did not change it.
    pub fn value_before(&self, seq: i64, row: &str, field: &str) -> Result<Option<Was>> {
        let read = || {
            let tables = self.tables()?;
            let kin = Kin::new(&self.conn, tables);
            let words = Words { lang: Lang::EN, say: &|_, _, value| value.to_owned() };
            let telling = Telling { tables, kin: &kin, names: Names::new(&kin, &words) };
            let changeset = changesets::of(&self.conn, seq)?;
            changeset.map_or(Ok(None), |changeset| telling.value_before(&changeset, row, field))
        };
        read().map_err(|error| self.failed("read-history", error))
    }

    /// How a step stands that was just turned.
    pub(super) fn turned(&self, seq: i64, state: StepState) -> Result<Turned> {
        let sql = "SELECT seq, op, subject, count FROM step WHERE seq = ?1";
        Ok(Turned { name: self.ask(sql, [seq], step_name)?, state })
    }

    /// A project that is there, or the key of one that was.
    fn project_past_or_present(&self, named: &str) -> Result<String> {
        let known = "SELECT EXISTS (SELECT 1 FROM touched WHERE row_id = ?1)";
        match self.ask(known, [named], |row| row.get(0))? {
            true => Ok(named.to_owned()),
            false => self.find_project(named),
        }
    }

    /// The steps of a page, and where the next one begins. A step that touched the row but not
    /// the field is passed over, so that a page may take more steps than it shows.
    fn page(
        &self,
        asked: &HistoryInput,
        wanted: &Wanted<'_>,
        telling: &mut Telling<'_>,
    ) -> rusqlite::Result<(Vec<Step>, Option<i64>)> {
        let limit = asked.limit.unwrap_or(PAGE).clamp(1, LARGEST_PAGE);
        let touched = wanted.row.or(wanted.project);
        let own = if wanted.field.is_some() { "AND t.own = 1" } else { "" };
        let sql = match touched {
            Some(_) => format!(
                "{STEP} JOIN touched t USING (seq)
                 WHERE t.row_id = ?1 AND seq < ?2 {own} ORDER BY seq DESC"
            ),
            None => format!("{STEP} WHERE ?1 IS NULL AND seq < ?2 ORDER BY seq DESC"),
        };
        let mut found = self.conn.prepare_cached(&sql)?;
        let mut rows = found.query((touched, asked.before.unwrap_or(i64::MAX)))?;
        let mut steps: Vec<Step> = Vec::new();
        while let Some(row) = rows.next()? {
            if steps.len() == limit {
                return Ok((std::mem::take(&mut steps), Some(row.get::<_, i64>("seq")? + 1)));
            }
            let changeset = changesets::whole(&self.conn, row.get("seq")?, row.get("changeset")?)?;
            let step = telling.step(row, &changeset, wanted)?;
            if wanted.field.is_none() || !step.changes.is_empty() {
                steps.push(step);
            }
        }
        Ok((steps, None))
    }
}

/// A step with the operation that it turned, if it is an undo or redo.
const STEP: &str =
    "SELECT step.*, (SELECT turned.op FROM step turned WHERE turned.seq = step.of) AS turned FROM step";

/// What is needed to tell steps.
struct Telling<'a> {
    tables: &'a Tables,
    kin: &'a Kin<'a>,
    names: Names<'a>,
}

/// A change before it is put into words.
struct Plain {
    table: &'static str,
    row: String,
    field: String,
    old: Option<String>,
    new: Option<String>,
    restorable: bool,
}

impl Telling<'_> {
    fn step(
        &mut self,
        row: &rusqlite::Row<'_>,
        changeset: &[u8],
        wanted: &Wanted<'_>,
    ) -> rusqlite::Result<Step> {
        let (changes, more) = self.changes(changeset, wanted)?;
        let state: String = row.get("state")?;
        Ok(Step {
            name: step_name(row)?,
            at: row.get("at")?,
            who: row.get("who")?,
            state: match state.as_str() {
                "done" => StepState::Done,
                "undone" => StepState::Undone,
                "dropped" => StepState::Dropped,
                _ => StepState::Mark,
            },
            turned: row.get("turned")?,
            changes,
            more,
        })
    }

    /// The first changes that are wanted, and how many more there are.
    fn changes(&mut self, changeset: &[u8], wanted: &Wanted<'_>) -> rusqlite::Result<(Vec<Change>, usize)> {
        let (mut plain, mut more) = (Vec::new(), 0);
        self.tables.rows(changeset, |row| {
            if !self.is_wanted(&row, wanted)? {
                return Ok(());
            }
            match plain.len() < TOLD {
                true => plain.extend(self.plain(&row, wanted)?),
                false => more += told_fields(&row, wanted).count(),
            }
            Ok(())
        })?;
        more += plain.len().saturating_sub(TOLD);
        plain.truncate(TOLD);
        let told: rusqlite::Result<_> = plain.into_iter().map(|change| self.told(change)).collect();
        Ok((told?, more))
    }

    fn told(&mut self, change: Plain) -> rusqlite::Result<Change> {
        let Plain { table, row, field, old, new, restorable } = change;
        self.names.label(&row)?;
        let name = field.split('.').next().unwrap_or(&field);
        let old = self.said(table, name, old)?;
        let new = self.said(table, name, new)?;
        let edited = entity::entity(table).is_some_and(|entity| entity.field(name).is_some());
        let restorable = restorable && edited;
        Ok(Change { table: table.to_owned(), row, field, old, new, restorable })
    }

    fn said(
        &mut self,
        table: &str,
        field: &str,
        value: Option<String>,
    ) -> rusqlite::Result<Option<FieldShown>> {
        let Some(value) = value else { return Ok(None) };
        Ok(Some(FieldShown { shown: self.names.said(table, field, &value)?, value }))
    }

    fn value_before(&self, changeset: &[u8], row: &str, field: &str) -> rusqlite::Result<Option<Was>> {
        let wanted = Wanted { project: None, row: Some(row), field: Some(field) };
        let mut found = None;
        self.tables.rows(changeset, |row| {
            if self.is_wanted(&row, &wanted)? {
                found = self.plain(&row, &wanted)?.into_iter().find(|it| it.field == field).or(found.take());
            }
            Ok(())
        })?;
        let was = |it: Plain| Was { table: it.table.to_owned(), value: it.old, there: it.restorable };
        Ok(found.map(was))
    }

    fn is_wanted(&self, row: &Row<'_>, wanted: &Wanted<'_>) -> rusqlite::Result<bool> {
        if row.table == COMPANION {
            return Ok(false);
        }
        let place = row.place();
        if let Some(key) = wanted.row {
            return Ok(place == key
                || wanted.field.is_none() && self.kin.belongs(row)?.parent.as_deref() == Some(key));
        }
        let Some(project) = wanted.project else { return Ok(true) };
        // What projects share is told with each of them.
        Ok(self.kin.belongs(row)?.project.is_none_or(|id| id == project))
    }

    /// The fields of a row that differ; amounts as decimals with their currency.
    fn plain(&self, row: &Row<'_>, wanted: &Wanted<'_>) -> rusqlite::Result<Vec<Plain>> {
        let place = row.place();
        let table = match row.table {
            "country" => "project",
            "text" => self.kin.table_of(&place)?.unwrap_or("text"),
            table => table,
        };
        let restorable = row.restorable();
        let change = |field, old, new| Plain { table, row: place.clone(), field, old, new, restorable };
        let mut told = Vec::new();
        for (field, column) in told_fields(row, wanted) {
            let (old, new) = match column {
                Some(column) => self.values(row, column)?,
                None => row.listed(),
            };
            told.push(change(field, old, new));
        }
        Ok(told)
    }

    /// What a column was and became.
    fn values(
        &self,
        row: &Row<'_>,
        column: &Altered<'_>,
    ) -> rusqlite::Result<(Option<String>, Option<String>)> {
        let (old, new) = (column.old.as_ref().and_then(plain), column.new.as_ref().and_then(plain));
        if !column.name.ends_with("_minor") {
            return Ok((old, new));
        }
        let (before, after) = self.currencies(row, column.name)?;
        let money = |minor: Option<String>, currency: Option<Currency>| {
            minor.map(|minor| match currency {
                Some(currency) => told_money(minor, currency),
                None => minor,
            })
        };
        Ok((money(old, before), money(new, after)))
    }

    /// The currencies of an amount of a row before and after: the changeset's own, or, where an
    /// update left it alone, the one that stands in the row.
    fn currencies(
        &self,
        row: &Row<'_>,
        amount: &str,
    ) -> rusqlite::Result<(Option<Currency>, Option<Currency>)> {
        let own = amount.replace("_minor", "_currency");
        let beside = |name: &str| row.columns.iter().find(|column| column.name == name);
        let column = beside(&own).or_else(|| beside("currency"));
        let (old, new) = column.map_or((None, None), |column| (column.old.as_ref(), column.new.as_ref()));
        let standing = || self.kin.column(row, column.map_or("currency", |column| column.name));
        let code = |value: Option<String>| value.and_then(|code| code.parse().ok());
        let (old, new) = (old.and_then(plain), new.and_then(plain));
        match (old, new) {
            (None, None) => {
                let standing = code(standing()?);
                Ok((standing, standing))
            }
            (old, new) => Ok((code(old), code(new))),
        }
    }
}

/// The fields of a row that differ, as far as they are asked for, with the column that says so;
/// what a list of words holds is said by its key.
fn told_fields<'r>(
    row: &'r Row<'_>,
    wanted: &'r Wanted<'_>,
) -> impl Iterator<Item = (String, Option<&'r Altered<'r>>)> {
    let listed = row.list_field();
    let whole = listed.clone().filter(|_| row.table == "country").map(|field| (field, None));
    let fields = row.differing().filter(|_| row.table != "country").map(move |column| {
        (listed.clone().unwrap_or_else(|| field_of(column.name).to_owned()), Some(column))
    });
    whole.into_iter().chain(fields).filter(|(field, _)| {
        wanted.field.is_none_or(|asked| {
            field == asked || field.strip_prefix(asked).is_some_and(|rest| rest.starts_with('.'))
        })
    })
}

/// `190000.00 USD`; what cannot be money any more is told as it stands.
fn told_money(minor: String, currency: Currency) -> String {
    let money = minor.parse().ok().and_then(|minor| Money::from_minor(minor, currency).ok());
    money.map_or(minor, |money| format!("{} {currency}", money.amount()))
}

fn step_name(row: &rusqlite::Row<'_>) -> rusqlite::Result<StepName> {
    Ok(StepName {
        seq: row.get("seq")?,
        op: row.get("op")?,
        subject: row.get("subject")?,
        count: row.get("count")?,
    })
}
