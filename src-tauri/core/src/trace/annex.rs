//! Where every figure of a report comes from, as the last sheet of its workbook.
//!
//! Must not know how a figure came about (`tracer`), nor how a sheet is drawn: it is a section with
//! a table like any other.

use chrono::NaiveDate;

use super::tracer::{Tracer, cells};
use super::{Traced, TracedCell, TracedRow};
use crate::ctx::Ctx;
use crate::domain::PartialDate;
use crate::error::Result;
use crate::format::Format;
use crate::publish::ReportInput;
use crate::report::{ANNEX, Block, Cell, Column, ColumnKind, Follows, Report, Row, RowKind, Section, Value};
use crate::store::Workspace;

/// So many rows behind one figure are told each; how many more there are is said.
const MOST_ROWS: usize = 200;
/// The columns, that of who wrote a row among them.
const COLUMNS: usize = 8;
/// What parts the texts of a row.
const BETWEEN: &str = " · ";

/// The report with the annex that tells where its figures come from.
pub(crate) fn annexed(
    workspace: &Workspace,
    ctx: &Ctx,
    report: &Report,
    wanted: ReportInput,
) -> Result<Report> {
    let tracer = Tracer::of(workspace, ctx, report, wanted, report.language)?.going_along();
    let mut writing = Writing { tracer: &tracer, format: Format::of(report.language), rows: Vec::new() };
    for (section, cell) in cells(report) {
        if is_figure(cell) || tracer.is_held_back(cell) {
            writing.figure(section.map_or("", |section| &section.title), cell)?;
        }
    }
    let section = writing.section();
    let mut whole = report.clone();
    whole.sections.push(section);
    Ok(whole)
}

fn is_figure(cell: &Cell) -> bool {
    matches!(cell.value, Value::Count(_) | Value::Number(_) | Value::Percent(_) | Value::Money(_))
}

/// The rows of the annex while they are put together.
struct Writing<'a> {
    tracer: &'a Tracer<'a>,
    format: Format,
    rows: Vec<Row>,
}

impl Writing<'_> {
    fn say(&self, key: &str) -> String {
        self.tracer.texts.get(key)
    }

    fn section(self) -> Section {
        let column = |key: &str, kind: ColumnKind, weight: u8| {
            Column::new(key, self.say(&format!("trace-annex-{key}")), kind, weight)
        };
        let columns = [
            column("figure", ColumnKind::Text, 1),
            column("section", ColumnKind::Text, 1),
            column("what", ColumnKind::Text, 4),
            column("printed", ColumnKind::Number, 1),
            column("how", ColumnKind::Text, 2),
            column("when", ColumnKind::Code, 1),
            column("page", ColumnKind::Text, 2),
            column("who", ColumnKind::Text, 1),
        ];
        let columns = columns.into_iter().take(self.width()).collect();
        let title = self.say("trace-annex-title");
        let note = Block::Note { text: self.say("trace-annex-note") };
        let caption = title.clone();
        let table = Block::Table { id: ANNEX.to_owned(), caption, columns, rows: self.rows };
        Section { id: ANNEX.to_owned(), title, blocks: vec![note, table] }
    }

    /// A figure, and below it what it follows from and the rows behind it.
    fn figure(&mut self, section: &str, cell: &Cell) -> Result<()> {
        let traced = self.tracer.traced(&cell.id)?;
        let below = traced.parts.len() + traced.rows.len();
        let place = self.rows.len();
        let kind = if below > 0 { RowKind::Heading } else { RowKind::Body };
        let printed = Cell {
            id: id(place, "printed"),
            // The figure itself, so that it leads to its place.
            follows: is_figure(cell).then(|| Follows::Same { cell: cell.id.clone() }),
            lang: None,
            source: None,
            ..cell.clone()
        };
        let source = traced.source.as_ref().map(|source| {
            let args = [("document", source.document.as_str()), ("quote", &source.quote)];
            self.tracer.texts.with("story-source", &args)
        });
        let cells = [
            word(place, "figure", &traced.cell),
            word(place, "section", section),
            word(place, "what", &traced.label),
            printed,
            word(place, "how", &traced.how),
            word(place, "when", ""),
            word(place, "page", &source.unwrap_or_default()),
            word(place, "who", ""),
        ];
        self.push(kind, 0, cells);
        traced.parts.iter().for_each(|part| self.part(&traced, part));
        traced.rows.iter().take(MOST_ROWS).for_each(|row| self.behind(&traced, row));
        if let Some(more) = traced.rows.len().checked_sub(MOST_ROWS).filter(|more| *more > 0) {
            let count = i64::try_from(more).unwrap_or(i64::MAX);
            let words = self.tracer.texts.count("trace-annex-more", count, &self.format.count(count));
            self.below(&traced, &words, "", None, None);
        }
        Ok(())
    }

    fn part(&mut self, traced: &Traced, part: &TracedCell) {
        let what = format!("{} [{}]", part.label, part.cell);
        self.below(traced, &what, &part.text, None, None);
    }

    /// A row of the record: what it says under which heading.
    fn behind(&mut self, traced: &Traced, row: &TracedRow) {
        let told = row.told.iter().enumerate().filter(|(_, text)| !text.is_empty());
        let titled = traced.columns.len() > 1 && traced.columns.len() == row.told.len();
        let told = told.map(|(at, text)| match traced.columns.get(at).filter(|_| titled) {
            Some(column) => format!("{column}: {text}"),
            None => text.clone(),
        });
        let told: Vec<String> = told.collect();
        let what = if told.is_empty() { self.say("trace-annex-row") } else { told.join(BETWEEN) };
        let day = row.at.as_ref().and_then(|at| at.get(..10)?.parse::<NaiveDate>().ok());
        self.below(traced, &what, "", row.who.as_deref(), day);
    }

    fn below(
        &mut self,
        traced: &Traced,
        what: &str,
        printed: &str,
        who: Option<&str>,
        day: Option<NaiveDate>,
    ) {
        let place = self.rows.len();
        let day = day.map(|day| self.format.short_date(PartialDate::Day(day)));
        let cells = [
            word(place, "figure", &traced.cell),
            word(place, "section", ""),
            word(place, "what", what),
            word(place, "printed", printed),
            word(place, "how", ""),
            word(place, "when", &day.unwrap_or_default()),
            word(place, "page", ""),
            word(place, "who", who.unwrap_or_default()),
        ];
        self.push(RowKind::Body, 1, cells);
    }

    fn push(&mut self, kind: RowKind, depth: u8, cells: [Cell; COLUMNS]) {
        let cells = cells.into_iter().take(self.width()).collect();
        self.rows.push(Row { kind, depth, cells });
    }

    /// Who wrote the rows stands in the last column, where it may be told.
    fn width(&self) -> usize {
        if self.tracer.names_people() { COLUMNS } else { COLUMNS - 1 }
    }
}

fn id(place: usize, part: &str) -> String {
    format!("{ANNEX}.{}.{part}", place + 1)
}

fn word(place: usize, part: &str, text: &str) -> Cell {
    let (id, value, text) = (id(place, part), Value::Text, text.to_owned());
    Cell { id, value, text, lang: None, source: None, follows: None }
}
