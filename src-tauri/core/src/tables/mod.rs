//! From a foreign table to kept rows: reads it (intake), finds out what it is, asks where two
//! readings fit, shows what would become of each row, and keeps them in one step by the road by
//! which the same rows are typed or pasted.
//!
//! Must not know SQL, nor how a file is unpacked.

mod budget;
mod entries;
mod fields;
mod layout;
mod mapping;
pub mod names;
mod plan;
mod rates;
mod reach;
mod records;
mod several;
mod shapes;
mod style;
mod table;
mod words;

use std::collections::HashMap;

pub use shapes::*;

use crate::backups;
use crate::ctx::Ctx;
use crate::error::{Error, Refused, Result};
use crate::format::Format;
use crate::intake::decode;
use crate::intake::table::{self as foreign, Book, letters};
use crate::op::Op;
use crate::protection;
use crate::store::Workspace;
use crate::text::Texts;
use plan::{Outcome, Plan, Settled};
use table::Table;

/// Rows of each state that are told unless a number is asked for, and at most.
const TOLD: usize = 200;
const MOST_TOLD: usize = 10_000;
/// So many rows are read or written before somebody is told.
const TOLD_EVERY: usize = 1_000;
/// The code of the refusal by which an import ends that somebody stopped.
pub const STOPPED: &str = "import-stopped";

/// Is told how far it is of how much, rows read and then rows written, and says whether to go on.
pub type GoesOn<'a> = &'a mut (dyn FnMut(usize, usize) -> bool + Send);

/// What a file is, as far as it can be seen; changes nothing.
pub fn look(workspace: &Workspace, ctx: &Ctx, given: &TableGiven) -> Result<TableLooked> {
    let book = open(given)?;
    let table = Table::of(workspace, ctx, given, &book)?;
    let (reading, money, mut questions) = table.reading(ctx);
    let project = plan::project_of(workspace, &table)?;
    questions.extend(plan::questions(workspace, ctx, &table, &money, project.as_deref())?);
    let assumed = plan::assumed(ctx, &table, &reading);
    let projects = match &project {
        Some(_named) => Vec::new(),
        None => several::projects(workspace, &table)?,
    };
    Ok(TableLooked { assumed, projects, ..looked(ctx, &table, project, questions) })
}

/// What a table would become; changes nothing.
pub fn preview(workspace: &Workspace, ctx: &Ctx, given: &TableGiven) -> Result<TablePreviewed> {
    let book = open(given)?;
    let table = Table::of(workspace, ctx, given, &book)?;
    let understood = understand(workspace, ctx, &table, &mut |_, _| true)?;
    let (plan, outcomes, assumed) = match understood {
        Understood::Asked(questions) => return Ok(asked(ctx, &table, questions)),
        Understood::Plan(plan, outcomes, assumed) => (plan, outcomes, assumed),
    };
    let rows = by_row(&outcomes);
    let limit = given.limit.unwrap_or(TOLD).min(MOST_TOLD);
    let mut previewed = asked(ctx, &table, Vec::new());
    previewed.assumed = assumed;
    previewed.counts = counts(&rows, table.left_out());
    previewed.rows = told_rows(ctx, plan.as_ref(), &outcomes, &rows, limit);
    previewed.refused = refused_rows(ctx, &table, &outcomes, &rows, limit);
    Ok(previewed)
}

/// Keeps a table in one step.
pub fn import(workspace: &Workspace, ctx: &Ctx, given: &TableGiven) -> Result<TableImported> {
    import_while(workspace, ctx, given, &mut |_, _| true)
}

/// The same; `goes_on` is told how far it is, and where it says no, nothing is kept.
pub fn import_while(
    workspace: &Workspace,
    ctx: &Ctx,
    given: &TableGiven,
    goes_on: GoesOn<'_>,
) -> Result<TableImported> {
    let book = open(given)?;
    let table = Table::of(workspace, ctx, given, &book)?;
    let (plan, outcomes) = match understand(workspace, ctx, &table, &mut *goes_on)? {
        Understood::Plan(plan, outcomes, _) => (plan, outcomes),
        Understood::Asked(questions) => return Err(undecided(ctx, &table, &questions).into()),
    };
    let rows = by_row(&outcomes);
    let counts = counts(&rows, table.left_out());
    if counts.refused > 0 && !given.without_refused {
        let refused = Refused::new("table-rows-refused").with("file", &given.name);
        return Err(refused.with("count", counts.refused).into());
    }
    let keeps: Vec<bool> = keeps(&outcomes, &rows);
    if keeps.contains(&true) {
        let count = counts.new + counts.changed;
        let format = Format::of(ctx.lang);
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let told = Texts::of(ctx.lang).count("table-rows", count, &format.count(count));
        let subject = format!("{told} · {}", given.name);
        backups::before(workspace, ctx)?;
        let (all, kept) = (table.layout.rows, keeps.iter().filter(|keep| **keep).count().max(1));
        // Written rows are told as rows read a second time.
        let mut told = 0;
        let mut written = |done: usize| {
            let due = done >= told + TOLD_EVERY;
            told = if due { done } else { told };
            !due || goes_on(all + (all * done.min(kept)) / kept, all * 2)
        };
        let keep = || plan.keep(workspace, ctx, &keeps, &mut written);
        workspace.in_one_step(ctx, Op::ImportTable, &subject, keep)?;
    }
    table.remember(workspace)?;
    let project = plan::project_of(workspace, &table)?;
    let limit = given.limit.unwrap_or(TOLD).min(MOST_TOLD);
    let refused = refused_rows(ctx, &table, &outcomes, &rows, limit);
    Ok(TableImported { kind: table.kind, project, counts, refused })
}

fn open(given: &TableGiven) -> Result<Book> {
    let decoded;
    let bytes: &[u8] = match (&given.text, &given.bytes, &given.base64) {
        (Some(text), _, _) => text.as_bytes(),
        (None, Some(bytes), _) => bytes,
        (None, None, Some(base64)) => {
            decoded = decode::of_base64(base64)?;
            &decoded
        }
        (None, None, None) => &[],
    };
    Ok(foreign::open(&given.name, bytes, given.encoding.as_deref())?)
}

/// A table that was read, or what a person has to decide first.
enum Understood<'a> {
    Asked(Vec<TableQuestion>),
    Plan(Box<dyn Plan + 'a>, Vec<Outcome>, Vec<String>),
}

fn understand<'a>(
    workspace: &'a Workspace,
    ctx: &Ctx,
    table: &'a Table<'a>,
    goes_on: GoesOn<'_>,
) -> Result<Understood<'a>> {
    let (reading, money, mut questions) = table.reading(ctx);
    let project = plan::project_of(workspace, table)?;
    questions.extend(plan::questions(workspace, ctx, table, &money, project.as_deref())?);
    if !questions.is_empty() || !plan::missing(ctx, table).is_empty() {
        return Ok(Understood::Asked(questions));
    }
    let mut plan = plan::of(workspace, ctx, table, project.as_deref())?;
    let (all, mut done, mut stopped) = (table.layout.rows, 0, false);
    let mut faults: HashMap<(usize, Option<usize>), Refused> = HashMap::new();
    table.each_record(&reading, |record| {
        faults.extend(record.fault().map(|refused| ((record.row, record.column), refused)));
        done += 1;
        stopped = done % TOLD_EVERY == 0 && !goes_on(done.min(all), all * 2);
        plan.take(ctx, &record);
        !stopped
    });
    if stopped || !goes_on(all, all * 2) {
        return Err(Refused::new(STOPPED).into());
    }
    match plan.settle(workspace, ctx, &reading)? {
        Settled::Asked(question) => Ok(Understood::Asked(vec![question])),
        Settled::Outcomes(mut outcomes) => {
            for outcome in outcomes.iter_mut().filter(|_| !faults.is_empty()) {
                if let Some(fault) = faults.get(&(outcome.row, outcome.column)) {
                    outcome.state = RowState::Refused;
                    outcome.refused = vec![fault.clone()];
                }
            }
            Ok(Understood::Plan(plan, outcomes, plan::assumed(ctx, table, &reading)))
        }
    }
}

/// What a row becomes, with its records: a row of which one thing cannot stand waits whole.
struct RowOutcome {
    row: usize,
    state: RowState,
    first: usize,
    end: usize,
}

fn by_row(outcomes: &[Outcome]) -> Vec<RowOutcome> {
    let mut rows: Vec<RowOutcome> = Vec::new();
    for (at, outcome) in outcomes.iter().enumerate() {
        match rows.last_mut().filter(|last| last.row == outcome.row) {
            Some(last) => {
                last.end = at + 1;
                last.state = together(last.state, outcome.state);
            }
            None => rows.push(RowOutcome { row: outcome.row, state: outcome.state, first: at, end: at + 1 }),
        }
    }
    rows
}

fn together(one: RowState, other: RowState) -> RowState {
    let all = [RowState::Refused, RowState::New, RowState::Changed];
    all.into_iter().find(|state| one == *state || other == *state).unwrap_or(RowState::Unchanged)
}

fn counts(rows: &[RowOutcome], left_out: usize) -> TableCounts {
    let count = |state| rows.iter().filter(|row| row.state == state).count();
    TableCounts {
        new: count(RowState::New),
        changed: count(RowState::Changed),
        unchanged: count(RowState::Unchanged),
        refused: count(RowState::Refused),
        left_out,
    }
}

fn keeps(outcomes: &[Outcome], rows: &[RowOutcome]) -> Vec<bool> {
    let mut keeps = vec![false; outcomes.len()];
    for row in rows.iter().filter(|row| row.state != RowState::Refused) {
        let records = row.first..row.end;
        for (keep, outcome) in keeps[records.clone()].iter_mut().zip(&outcomes[records]) {
            *keep = matches!(outcome.state, RowState::New | RowState::Changed);
        }
    }
    keeps
}

fn told_rows(
    ctx: &Ctx,
    plan: &dyn Plan,
    outcomes: &[Outcome],
    rows: &[RowOutcome],
    limit: usize,
) -> Vec<TableRowTold> {
    let mut left = [limit; 3];
    let mut told = Vec::new();
    for row in rows {
        let place = match row.state {
            RowState::New => 0,
            RowState::Changed => 1,
            RowState::Unchanged => 2,
            RowState::Refused => continue,
        };
        if left[place] == 0 {
            continue;
        }
        left[place] -= 1;
        told.extend((row.first..row.end).map(|at| TableRowTold {
            row: row.row,
            state: outcomes[at].state,
            values: plan.told(ctx, at),
        }));
    }
    told
}

fn refused_rows(
    ctx: &Ctx,
    table: &Table<'_>,
    outcomes: &[Outcome],
    rows: &[RowOutcome],
    limit: usize,
) -> Vec<TableRowRefused> {
    let mut told: Vec<TableRowRefused> = Vec::new();
    for row in rows.iter().filter(|row| row.state == RowState::Refused).take(limit) {
        let records = &outcomes[row.first..row.end];
        let reasons = records.iter().flat_map(|record| {
            record.refused.iter().map(|refused| reason(ctx, table, record.column, refused))
        });
        told.push(TableRowRefused { row: row.row, reasons: reasons.collect(), cells: Vec::new() });
    }
    let mut next = 0;
    table.each_row(|row, cells| {
        if next < told.len() && told[next].row == row {
            let mut cells: Vec<String> = cells.iter().map(|cell| cell.text().into_owned()).collect();
            cells.resize(table.sheet().columns, String::new());
            told[next].cells = cells;
            next += 1;
        }
        next < told.len()
    });
    told
}

fn reason(ctx: &Ctx, table: &Table<'_>, column: Option<usize>, refused: &Refused) -> TableReason {
    let field = refused.field.clone();
    let own = field.as_deref().and_then(|field| table.column_of(field));
    TableReason {
        column: own.or(column),
        field,
        code: refused.code.clone(),
        // What a pasted block was refused for comes in its words.
        message: refused
            .args
            .get("said")
            .cloned()
            .unwrap_or_else(|| Error::from(refused.clone()).message(Texts::of(ctx.lang))),
    }
}

/// What a person has to decide before a table can be kept.
fn undecided(ctx: &Ctx, table: &Table<'_>, questions: &[TableQuestion]) -> Refused {
    let missing = plan::missing(ctx, table);
    if !missing.is_empty() {
        let refused = Refused::new("table-columns-missing").with("file", &table.given.name);
        return refused.with("fields", missing.join(", ")).at("columns");
    }
    let fields: Vec<&str> = questions.iter().map(|question| question.field.as_str()).collect();
    Refused::new("table-ambiguous").with("file", &table.given.name).with("fields", fields.join(", "))
}

fn asked(ctx: &Ctx, table: &Table<'_>, questions: Vec<TableQuestion>) -> TablePreviewed {
    TablePreviewed {
        kind: table.kind,
        counts: TableCounts::default(),
        rows: Vec::new(),
        refused: Vec::new(),
        questions,
        assumed: Vec::new(),
        missing: plan::missing(ctx, table),
        people: table.people.clone(),
        confirm: protection::confirmation(ctx.lang),
    }
}

fn looked(
    ctx: &Ctx,
    table: &Table<'_>,
    project: Option<String>,
    questions: Vec<TableQuestion>,
) -> TableLooked {
    let layout = &table.layout;
    let sheets = table.book.sheets.iter().map(|sheet| TableSheet {
        name: sheet.name.clone(),
        rows: sheet.rows,
        columns: sheet.columns,
        hidden: sheet.hidden,
    });
    let top = layout.top.iter().enumerate().map(|(at, cells)| TableTopRow {
        row: at + 1,
        part: layout.part(at + 1),
        cells: cells.clone(),
    });
    let fields = table.kind.fields().iter().map(|spec| TableField {
        field: spec.field.to_owned(),
        name: plan::field_name(spec.field, ctx.lang),
        needed: spec.needed,
        spread: spec.spread.iter().map(|it| (*it).to_owned()).collect(),
    });
    TableLooked {
        sheets: sheets.collect(),
        sheet: table.at,
        header: layout.header,
        top: top.collect(),
        rows: layout.rows,
        totals: layout.totals.clone(),
        columns: columns(table),
        kinds: table.kinds.clone(),
        kind: table.kind,
        project,
        projects: Vec::new(),
        fields: fields.collect(),
        missing: plan::missing(ctx, table),
        questions,
        assumed: Vec::new(),
        remembered: table.remembered,
        people: table.people.clone(),
        confirm: protection::confirmation(ctx.lang),
    }
}

fn columns(table: &Table<'_>) -> Vec<TableColumn> {
    let layout = &table.layout;
    let column = |at: usize| {
        let heading = layout.headings.get(at).cloned().unwrap_or_default();
        let meaning = table.columns.get(at).cloned().flatten();
        TableColumn {
            column: at,
            letters: letters(at),
            heading: heading.text(),
            tag: heading.tag,
            samples: layout.samples[at].clone(),
            filled: layout.filled[at],
            by: meaning.as_ref().map_or(MeaningBy::Nothing, |(_, by)| *by),
            meaning: meaning.map(|(meaning, _)| meaning),
        }
    };
    (0..table.sheet().columns).map(column).collect()
}
