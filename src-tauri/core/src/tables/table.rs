//! One table on its way: its sheet, where it lies in it, what its columns hold, how it writes
//! figures; row by row it hands out records.
//!
//! Must not know what becomes of a record.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::Datelike as _;
use serde::Deserialize;

use super::fields::{Holds, Spec};
use super::layout::Layout;
use super::mapping::{self, Hints};
use super::shapes::{
    ColumnMeaning, CorrectedRow, MeaningBy, TableGiven, TableKind, TableKindTold, TablePart, TableQuestion,
};
use super::style::{Reading, Showing};
use crate::ctx::Ctx;
use crate::error::{Error, Refused, Result};
use crate::intake::Answer;
use crate::intake::table::{Book, Cell, Sheet};
use crate::protection::{self, BlockInput, PersonalColumn};
use crate::store::Workspace;

/// Rows that are looked through for single people.
const LOOKED_THROUGH: usize = 2_000;

/// A table of a file.
pub(super) struct Table<'g> {
    pub(super) given: &'g TableGiven,
    pub(super) book: &'g Book,
    pub(super) at: usize,
    pub(super) layout: Layout,
    pub(super) kind: TableKind,
    pub(super) kinds: Vec<TableKindTold>,
    pub(super) columns: Vec<Option<(ColumnMeaning, MeaningBy)>>,
    pub(super) people: Vec<PersonalColumn>,
    pub(super) remembered: bool,
    /// What a person answered for the table of these headings that was imported last.
    remembered_answers: Vec<Answer>,
    hints: Hints,
    corrected: HashMap<usize, &'g CorrectedRow>,
}

/// One thing that a row says: a row of a wide table says several.
pub(super) struct Record<'r> {
    /// Its row in the sheet, from 1.
    pub(super) row: usize,
    /// The column that it alone holds, where a row says several things.
    pub(super) column: Option<usize>,
    kind: TableKind,
    values: &'r [Option<Cow<'r, str>>],
    /// A field whose cell is an error.
    fault: Option<(&'static str, &'r str)>,
}

impl<'r> Record<'r> {
    /// What it says of a field; `None` where no column holds it, the empty text where its cell
    /// is empty.
    pub(super) fn get(&self, field: &str) -> Option<&'r str> {
        let at = self.kind.fields().iter().position(|spec| spec.field == field)?;
        self.values[at].as_deref().map(str::trim)
    }

    /// Why it cannot stand whatever it says: a cell of it is an error.
    pub(super) fn fault(&self) -> Option<Refused> {
        let (field, value) = self.fault?;
        Some(Refused::new("table-cell-fault").with("value", value).at(field))
    }

    /// The same as a text of its own.
    pub(super) fn owned(&self, field: &str) -> Option<String> {
        self.get(field).map(str::to_owned)
    }
}

/// Columns that say the same of whom or when.
type Group = (BTreeMap<String, String>, Vec<(usize, usize)>);

impl<'g> Table<'g> {
    /// Finds the table of a file that is given.
    pub(super) fn of(
        workspace: &Workspace,
        ctx: &Ctx,
        given: &'g TableGiven,
        book: &'g Book,
    ) -> Result<Table<'g>> {
        let at = sheet_at(given, book)?;
        let sheet = &book.sheets[at];
        let hints = hints(workspace, given)?;
        let layout = Layout::of(sheet, given.header, &hints);
        let remembered = remembered(workspace, &layout, given)?;
        let (kind, kinds) =
            kinds(&layout, &hints, given.kind.or(remembered.as_ref().map(|layout| layout.kind)));
        kind.check_answers(&given.answers)?;
        let columns = match &given.columns {
            Some(said) => by(MeaningBy::Person, kind, said, sheet.columns)?,
            None => match &remembered {
                Some(layout) => by(MeaningBy::Layout, kind, &layout.columns, sheet.columns)?,
                None => proposed(kind, &layout, &hints, sheet.columns),
            },
        };
        let corrected = given.corrected.iter().map(|row| (row.row, row)).collect();
        let mut table = Table {
            given,
            book,
            at,
            layout,
            kind,
            kinds,
            columns,
            people: Vec::new(),
            remembered: remembered.is_some() && given.columns.is_none(),
            remembered_answers: remembered.map(|layout| layout.answers).unwrap_or_default(),
            hints,
            corrected,
        };
        table.keep_people_out(ctx);
        Ok(table)
    }

    pub(super) fn sheet(&self) -> &'g Sheet {
        &self.book.sheets[self.at]
    }

    /// Keeps in mind what the columns hold.
    pub(super) fn remember(&self, workspace: &Workspace) -> Result<()> {
        let columns: Vec<Option<&ColumnMeaning>> =
            self.columns.iter().map(|column| column.as_ref().map(|(meaning, _)| meaning)).collect();
        let answers = REMEMBERED.into_iter().filter_map(|field| Some((field, self.answer(field)?)));
        let answers: BTreeMap<&str, String> = answers.collect();
        let kept = serde_json::json!({ "columns": columns, "answers": answers });
        let columns = serde_json::to_string(&kept).map_err(|error| Error::failed("answer", error))?;
        workspace.remember_layout(&self.layout.fingerprint(), self.kind.code(), &columns)
    }

    /// A column holds the field.
    pub(super) fn holds(&self, field: &str) -> bool {
        self.columns
            .iter()
            .flatten()
            .any(|(meaning, _)| meaning.field == field || meaning.of.contains_key(field))
    }

    /// Columns hold a field, each of another part.
    pub(super) fn spreads(&self, field: &str, part: &str) -> bool {
        let mut all = self.columns.iter().flatten();
        all.any(|(meaning, _)| meaning.field == field && meaning.of.contains_key(part))
    }

    /// An answer that nobody gave this time.
    pub(super) fn remembered_answer(&self, field: &str) -> Option<&str> {
        let said = self.given.answers.iter().any(|answer| answer.field == field);
        let found = self.remembered_answers.iter().find(|answer| answer.field == field && !said);
        found.map(|answer| answer.value.as_str())
    }

    /// The column that holds a field, where it is one.
    pub(super) fn column_of(&self, field: &str) -> Option<usize> {
        let holds = |it: &Option<(ColumnMeaning, MeaningBy)>| {
            it.as_ref().is_some_and(|(meaning, _)| meaning.field == field)
        };
        let mut found = (0..self.columns.len()).filter(|at| holds(&self.columns[*at]));
        found.next().filter(|_| found.next().is_none())
    }

    pub(super) fn answer(&self, field: &str) -> Option<String> {
        let said = self.given.answers.iter().find(|answer| answer.field == field);
        let found = said.or_else(|| self.remembered_answers.iter().find(|answer| answer.field == field));
        found.map(|answer| answer.value.trim().to_owned()).filter(|value| !value.is_empty())
    }

    /// Columns that look as if they told of single people are left out, unless a person says
    /// that they do not.
    fn keep_people_out(&mut self, ctx: &Ctx) {
        if self.kind == TableKind::Organisations
            || protection::is_confirmed(self.given.confirmed.as_deref(), ctx.lang)
        {
            return;
        }
        let mut rows = vec![self.layout.headings.iter().map(|heading| heading.text()).collect::<Vec<_>>()];
        self.each_row(|_, cells| {
            rows.push(cells.iter().map(|cell| begun(&cell.text()).to_owned()).collect());
            rows.len() < LOOKED_THROUGH
        });
        let found = protection::check_block(ctx, &BlockInput { rows }).findings;
        let told = |field: &str| {
            matches!(field, "note" | "group" | "place" | "counted_from" | "observation" | "context" | "text")
        };
        for personal in found {
            let column = self.columns.get_mut(personal.column);
            let looks = column.is_some_and(|it| match it {
                Some((meaning, _)) if told(&meaning.field) => {
                    *it = None;
                    true
                }
                _ => false,
            });
            if looks {
                self.people.push(personal);
            }
        }
    }

    /// The rows of the table with what a person mended in them, until `take` says to stop.
    pub(super) fn each_row(&self, mut take: impl FnMut(usize, &[Cell<'_>]) -> bool) {
        self.sheet().each(|row, cells| {
            if self.layout.part(row) != TablePart::Row {
                return true;
            }
            match self.corrected.get(&row) {
                Some(mended) if mended.leave_out => true,
                Some(mended) if !mended.cells.is_empty() => take(row, &mended_row(cells, mended)),
                _ if cells.iter().all(Cell::is_empty) => true,
                _ => take(row, cells),
            }
        });
    }

    /// Columns of periods of which nobody says what they hold.
    pub(super) fn only_periods(&self) -> Vec<usize> {
        let open = |at: &usize| self.columns.get(*at).is_some_and(Option::is_none);
        mapping::only_periods(self.kind, &self.layout.headings, &self.hints)
            .into_iter()
            .filter(open)
            .collect()
    }

    /// Hands out each name once that the first of these fields holds that a row has.
    pub(super) fn each_named(&self, fields: &[&str], mut take: impl FnMut(String)) {
        let columns: Vec<usize> = fields.iter().filter_map(|field| self.column_of(field)).collect();
        let (mut known, mut last) = (HashSet::new(), String::new());
        self.each_row(|_, cells| {
            let cell = columns.iter().filter_map(|at| cells.get(*at)).find(|cell| !cell.is_empty());
            if let Some(text) = cell.map(|cell| cell.text())
                && text.trim() != last
            {
                last = text.trim().to_owned();
                if known.insert(last.clone()) {
                    take(last.clone());
                }
            }
            true
        });
    }

    /// How many rows a person leaves out.
    pub(super) fn left_out(&self) -> usize {
        let out = self.given.corrected.iter().filter(|row| row.leave_out);
        out.filter(|row| self.layout.part(row.row) == TablePart::Row).count()
    }

    /// How the rows write figures and dates, and what a person has to decide of it.
    pub(super) fn reading(&self, ctx: &Ctx) -> (Reading, Showing, Vec<TableQuestion>) {
        let (mut showing, mut money) = (Showing::default(), Showing::default());
        let holds: Vec<Option<(Holds, bool)>> = self
            .columns
            .iter()
            .map(|column| {
                let spec = self.kind.field(&column.as_ref()?.0.field)?;
                let is_money = matches!(spec.field, "amount" | "debit" | "credit");
                (spec.holds != Holds::Text).then_some((spec.holds, is_money))
            })
            .collect();
        self.each_row(|row, cells| {
            for (at, cell) in cells.iter().enumerate() {
                let Some(Some((holds, is_money))) = holds.get(at) else { continue };
                showing.see(*holds, (row, at), cell);
                if *is_money {
                    money.see_currency((row, at), cell);
                }
            }
            true
        });
        let shown = (ctx.lang, ctx.today().year());
        let (reading, questions) = showing.decided(|field| self.answer(field), self.given.language, shown);
        (reading, money, questions)
    }

    /// Hands out everything that the rows say.
    pub(super) fn each_record(&self, reading: &Reading, mut take: impl FnMut(Record<'_>) -> bool) {
        let specs = self.kind.fields();
        let (base, groups) = self.grouped(specs);
        self.each_row(|row, cells| {
            let empty = Cell::Nothing;
            let value = |column: usize, spec: usize| {
                Some(reading.plain(specs[spec].holds, cells.get(column).unwrap_or(&empty)))
            };
            let fault = |columns: &[(usize, usize)]| {
                columns.iter().find_map(|(column, spec)| match cells.get(*column) {
                    Some(Cell::Fault(said)) => Some((specs[*spec].field, said.as_ref())),
                    _ => None,
                })
            };
            let mut values: Vec<Option<Cow<'_, str>>> = vec![None; specs.len()];
            for (column, spec) in &base {
                values[*spec] = value(*column, *spec);
            }
            if groups.is_empty() {
                let fault = fault(&base);
                return take(Record { row, column: None, kind: self.kind, values: &values, fault });
            }
            for (of, columns) in &groups {
                if columns.iter().all(|(column, _)| cells.get(*column).is_none_or(Cell::is_empty)) {
                    continue;
                }
                let mut values = values.clone();
                for (column, spec) in columns {
                    values[*spec] = value(*column, *spec);
                }
                for (field, code) in of {
                    if let Some(at) = specs.iter().position(|spec| spec.field == field) {
                        values[at] = Some(Cow::Borrowed(code));
                    }
                }
                let column = columns.first().map(|(column, _)| *column);
                let fault = fault(&base).or_else(|| fault(columns));
                if !take(Record { row, column, kind: self.kind, values: &values, fault }) {
                    return false;
                }
            }
            true
        });
    }

    /// Columns that every record of a row shares, and those that make a record each.
    fn grouped(&self, specs: &[Spec]) -> (Vec<(usize, usize)>, Vec<Group>) {
        let (mut base, mut groups): (Vec<(usize, usize)>, Vec<Group>) = (Vec::new(), Vec::new());
        for (column, meaning) in self.columns.iter().enumerate() {
            let Some((meaning, _)) = meaning else { continue };
            let Some(spec) = specs.iter().position(|spec| spec.field == meaning.field) else { continue };
            if meaning.of.is_empty() {
                base.push((column, spec));
                continue;
            }
            match groups.iter_mut().find(|(of, _)| *of == meaning.of) {
                Some((_, columns)) => columns.push((column, spec)),
                None => groups.push((meaning.of.clone(), vec![(column, spec)])),
            }
        }
        (base, groups)
    }
}

/// As much of a cell as is looked through for single people.
fn begun(text: &str) -> &str {
    const LOOKED_AT: usize = 1_000;
    text.char_indices().nth(LOOKED_AT).map_or(text, |(end, _)| &text[..end])
}

fn mended_row<'c>(cells: &[Cell<'c>], mended: &'c CorrectedRow) -> Vec<Cell<'c>> {
    let mut cells = cells.to_vec();
    for (column, text) in &mended.cells {
        if *column >= cells.len() {
            cells.resize(column + 1, Cell::Nothing);
        }
        cells[*column] = match text.trim().is_empty() {
            true => Cell::Nothing,
            false => Cell::Text(Cow::Borrowed(text)),
        };
    }
    cells
}

/// The sheet that is named, by name or by number; else the one with the most rows that is shown.
fn sheet_at(given: &TableGiven, book: &Book) -> Result<usize> {
    let sheets = &book.sheets;
    let Some(named) = given.sheet.as_deref().map(str::trim).filter(|named| !named.is_empty()) else {
        let shown = (0..sheets.len()).filter(|at| !sheets[*at].hidden || sheets.len() == 1);
        let best =
            shown.max_by_key(|at| (sheets[*at].rows * sheets[*at].columns.min(2), std::cmp::Reverse(*at)));
        return Ok(best.unwrap_or(0));
    };
    let by_name = sheets.iter().position(|sheet| sheet.name == named);
    let by_number = || named.parse::<usize>().ok().filter(|number| (1..=sheets.len()).contains(number));
    let unknown = || {
        let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        Refused::new("table-sheet-unknown").with("sheet", named).with("sheets", names.join(", "))
    };
    by_name.or_else(|| by_number().map(|number| number - 1)).ok_or_else(|| unknown().at("sheet").into())
}

/// What the table could be, the likeliest first; a person's word comes before all.
fn kinds(layout: &Layout, hints: &Hints, said: Option<TableKind>) -> (TableKind, Vec<TableKindTold>) {
    let mut kinds: Vec<((bool, usize), TableKindTold)> = TableKind::ALL
        .into_iter()
        .map(|kind| {
            let proposed = mapping::propose(kind, &layout.headings, hints);
            let recognised = proposed.iter().flatten().count();
            let has = |field: &str| proposed.iter().flatten().any(|(meaning, _)| meaning.field == field);
            let complete =
                kind.fields().iter().filter(|spec| spec.needed).all(|spec| {
                    has(spec.field) || (spec.field == "amount" && (has("debit") || has("credit")))
                });
            let score = (complete, recognised);
            (score, TableKindTold { kind, recognised, needs_project: kind.needs_project() })
        })
        .collect();
    kinds.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let kinds: Vec<TableKindTold> = kinds.into_iter().map(|(_, told)| told).collect();
    let likeliest = kinds.first().map_or(TableKind::Entries, |told| told.kind);
    (said.unwrap_or(likeliest), kinds)
}

fn proposed(
    kind: TableKind,
    layout: &Layout,
    hints: &Hints,
    columns: usize,
) -> Vec<Option<(ColumnMeaning, MeaningBy)>> {
    let mut proposed = mapping::propose(kind, &layout.headings, hints);
    proposed.resize(columns, None);
    // A heading that only sounds like a figure's stands over words: it is none.
    for (at, column) in proposed.iter_mut().enumerate() {
        let figures = |(meaning, _): &(ColumnMeaning, MeaningBy)| {
            kind.field(&meaning.field).is_some_and(|spec| spec.holds != Holds::Text)
        };
        let digits = |text: &String| text.chars().any(|sign| sign.is_ascii_digit());
        let samples = &layout.samples[at];
        if column.as_ref().is_some_and(figures) && !samples.is_empty() && !samples.iter().any(digits) {
            *column = None;
        }
    }
    proposed
}

/// Codes of the project's periods, and what a person said that columns of periods hold.
fn hints(workspace: &Workspace, given: &TableGiven) -> Result<Hints> {
    let named = given.project.as_deref().filter(|named| !named.trim().is_empty());
    let periods = match named {
        Some(named) => workspace.project_frame(&workspace.find_project(named)?, None)?.periods,
        None => Vec::new(),
    };
    let figures = given.answers.iter().find(|answer| answer.field == "figures");
    let figures = figures.map(|answer| answer.value.trim().to_owned());
    Ok(Hints::new(periods.into_iter().map(|period| period.code).collect(), figures))
}

/// Answers that say how tables of a layout are read, whatever they hold.
const REMEMBERED: [&str; 2] = ["value", "age_bands"];

/// A table that was imported before.
struct Remembered {
    kind: TableKind,
    columns: Vec<Option<ColumnMeaning>>,
    answers: Vec<Answer>,
}

/// As it is kept; at first there were columns alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum Kept {
    Columns(Vec<Option<ColumnMeaning>>),
    Whole { columns: Vec<Option<ColumnMeaning>>, answers: BTreeMap<String, String> },
}

/// What the columns held of the table of these headings that was imported last.
fn remembered(workspace: &Workspace, layout: &Layout, given: &TableGiven) -> Result<Option<Remembered>> {
    let Some((kind, columns)) = workspace.layout(&layout.fingerprint())? else { return Ok(None) };
    let kind = TableKind::ALL.into_iter().find(|it| it.code() == kind);
    let kind = kind.filter(|kind| given.kind.is_none_or(|said| said == *kind));
    // What an older program wrote and this one cannot read is proposed anew.
    let kept = kind.and_then(|kind| Some((kind, serde_json::from_str::<Kept>(&columns).ok()?)));
    Ok(kept.map(|(kind, kept)| match kept {
        Kept::Columns(columns) => Remembered { kind, columns, answers: Vec::new() },
        Kept::Whole { columns, answers } => {
            let answers = answers.into_iter().map(|(field, value)| Answer { field, value });
            Remembered { kind, columns, answers: answers.collect() }
        }
    }))
}

fn by(
    by: MeaningBy,
    kind: TableKind,
    said: &[Option<ColumnMeaning>],
    columns: usize,
) -> Result<Vec<Option<(ColumnMeaning, MeaningBy)>>> {
    let mut mapped = Vec::with_capacity(columns);
    for meaning in said.iter().take(columns) {
        let known = meaning.as_ref().filter(|meaning| !meaning.field.is_empty());
        if let Some(meaning) = known
            && kind.field(&meaning.field).is_none()
        {
            let refused = Refused::new("field-unknown").with("field", &meaning.field);
            return Err(refused.with("table", kind.code()).at("columns").into());
        }
        mapped.push(known.map(|meaning| (meaning.clone(), by)));
    }
    mapped.resize(columns, None);
    Ok(mapped)
}
