//! Where a figure of a report comes from: the cells it follows from, the entries and rows behind
//! it, who wrote them and when, and the page that it was read from.
//!
//! Must not know how a figure is reckoned: what the report and the record tell of it is put together.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::accounts::{self, Asked};
use crate::ctx::Ctx;
use crate::domain::{Audience, Lang, Measure, Project, ReachKind, Source};
use crate::error::{Refused, Result};
use crate::grid::{self, ExplainInput, RowTold};
use crate::history;
use crate::publish::{self, ReportInput};
use crate::report::compose::cells_of;
use crate::report::model::{Condition, Holds};
use crate::report::{Block, Cell, Column, Follows, Report, Row, RowKind, Value, story};
use crate::store::{HistoryInput, Workspace};
use crate::text::Texts;

/// The finance overview has a sheet of every entry.
const WITH_ENTRIES: &str = "finance";
const ENTRIES: &str = "entries";

/// Rows of whom it is told who wrote them: beyond, the history of a row can be asked for.
const MOST_TOLD: usize = 60;

/// Letters of a text by which rows are told apart (`Holds::Text`).
const LONGEST_CONDITION: usize = 255;

/// Which figure of which report.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct TraceInput {
    /// The project: any identifier, acronym, title or key.
    pub project: String,
    /// Id of the cell, such as `reach.direct`.
    pub cell: String,
    /// The template; the project's own report if none is given.
    pub template: Option<String>,
    /// Key or code of the period; everything until today if none is given.
    pub period: Option<String>,
    /// Key or number of the agreement; the first if none is given.
    pub agreement: Option<String>,
    /// Language of the report; the person's if none is given.
    pub language: Option<Lang>,
    /// For whom the report is made: what is held back from them is held back here.
    pub audience: Option<Audience>,
}

/// Another cell from which a figure follows.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TracedCell {
    /// Its id: it can be traced in turn.
    pub cell: String,
    /// What it is.
    pub label: String,
    /// As it is printed.
    pub text: String,
}

/// A row of the record behind a figure.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TracedRow {
    /// Its table.
    pub table: String,
    /// Its key.
    pub row: String,
    /// What it says, one text for each of the columns.
    pub told: Vec<String>,
    /// When it was last written (UTC, RFC 3339).
    pub at: Option<String>,
    /// By whom.
    pub who: Option<String>,
    /// In which step.
    pub step: Option<String>,
}

/// How a figure came about.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Traced {
    /// Id of the cell.
    pub cell: String,
    /// What it is.
    pub label: String,
    /// As it is printed.
    pub text: String,
    /// How it came about, in words.
    pub how: String,
    /// The cells that it follows from.
    pub parts: Vec<TracedCell>,
    /// What the rows tell, column by column.
    pub columns: Vec<String>,
    /// The rows of the record behind it.
    pub rows: Vec<TracedRow>,
    /// The page from which it was read.
    pub source: Option<Source>,
}

/// How a figure came about.
pub fn trace(workspace: &Workspace, ctx: &Ctx, input: &TraceInput) -> Result<Traced> {
    let wanted = wanted(input);
    let report = publish::compose(workspace, ctx, &wanted)?;
    let language = input.language.unwrap_or(ctx.lang);
    let project = workspace.project(&workspace.find_project(&input.project)?, Some(language))?;
    let tracer = Tracer { workspace, ctx, project, report, wanted, texts: Texts::of(ctx.lang) };
    tracer.traced(&input.cell)
}

fn wanted(input: &TraceInput) -> ReportInput {
    ReportInput {
        language: input.language,
        template: input.template.clone(),
        period: input.period.clone(),
        agreement: input.agreement.clone(),
        audience: input.audience.unwrap_or_default(),
        ..ReportInput::of(&input.project)
    }
}

struct Tracer<'a> {
    workspace: &'a Workspace,
    ctx: &'a Ctx,
    project: Project,
    report: Report,
    wanted: ReportInput,
    texts: &'static Texts,
}

/// What stands behind a figure.
#[derive(Default)]
struct Behind {
    how: String,
    columns: Vec<String>,
    rows: Vec<TracedRow>,
}

impl Tracer<'_> {
    fn traced(&self, id: &str) -> Result<Traced> {
        let unknown = || Refused::new("cell-unknown").with("cell", id).at("cell");
        let cell = find(&self.report, id).ok_or_else(unknown)?;
        let known = story::known(&self.report);
        let label = known.get(id).map_or_else(String::new, |known| known.label.clone());
        let ids = cell.follows.as_ref().map(cells_in).unwrap_or_default();
        let parts = ids.into_iter().filter_map(|id| {
            let known = known.get(&id)?;
            Some(TracedCell { cell: id, label: known.label.clone(), text: known.text.clone() })
        });
        let parts = parts.collect();
        let behind = match &cell.follows {
            Some(follows) => self.followed(follows)?,
            None => self.recorded(&cell)?,
        };
        let rows = self.written(behind.rows)?;
        let Behind { how, columns, .. } = behind;
        Ok(Traced { cell: cell.id, label, text: cell.text, how, parts, columns, rows, source: cell.source })
    }

    fn followed(&self, follows: &Follows) -> Result<Behind> {
        let how = self.texts.get(match follows {
            Follows::Same { .. } => "trace-same",
            Follows::Sum { .. } | Follows::All { .. } => "trace-sum",
            Follows::Less { .. } => "trace-less",
            Follows::Share { .. } => "trace-share",
            Follows::Where { .. } => "trace-where",
            Follows::Agrees { .. } => "trace-agrees",
        });
        match wheres(follows).as_slice() {
            [] => Ok(Behind { how, ..Behind::default() }),
            all => self.rows_where(how, all),
        }
    }

    /// The rows of a table of the report that meet conditions; entries stand in the finance
    /// overview where the report itself has no sheet of them.
    fn rows_where(&self, how: String, all: &[(&str, &[Condition])]) -> Result<Behind> {
        let entries = self.entry_keys()?;
        let mut behind = Behind { how, ..Behind::default() };
        for (table, conditions) in all {
            let elsewhere = match table_of(&self.report, table) {
                None if *table == ENTRIES => Some(self.overview()?),
                _ => None,
            };
            let Some((columns, rows)) = table_of(elsewhere.as_ref().unwrap_or(&self.report), table) else {
                continue;
            };
            behind.columns = columns.iter().map(|column| column.title.clone()).collect();
            let met = rows.iter().filter(|row| row.kind == RowKind::Body && meets(columns, row, conditions));
            behind.rows.extend(met.map(|row| {
                let key =
                    if *table == ENTRIES { number_of(row).and_then(|at| entries.get(at)) } else { None };
                told_row(
                    if key.is_some() { "entry" } else { "" },
                    key.map_or("", String::as_str),
                    texts_of(row),
                )
            }));
        }
        Ok(behind)
    }

    fn overview(&self) -> Result<Report> {
        let wanted = ReportInput { template: Some(WITH_ENTRIES.to_owned()), ..self.wanted.clone() };
        publish::compose(self.workspace, self.ctx, &wanted)
    }

    /// Keys of the entries in the order in which a report tells them.
    fn entry_keys(&self) -> Result<Vec<String>> {
        let asked = Asked {
            project: &self.project.id,
            period: self.wanted.period.as_deref(),
            version: None,
            agreement: self.wanted.agreement.as_deref(),
            day: self.wanted.date.unwrap_or_else(|| self.ctx.today()),
            language: self.wanted.language.unwrap_or(self.ctx.lang),
        };
        let Some(accounts) = accounts::accounts(self.workspace, &asked)? else { return Ok(Vec::new()) };
        let told = accounts.ledger.entries.iter().filter(|entry| entry.date <= accounts.last);
        Ok(told.map(|entry| entry.id.clone()).collect())
    }

    /// What the record has for a cell that follows from no other.
    fn recorded(&self, cell: &Cell) -> Result<Behind> {
        let id = cell.id.strip_prefix("key.").unwrap_or(&cell.id);
        let mut parts = id.split('.');
        match (parts.next(), parts.next()) {
            (Some("reach"), Some(kind)) if cell.value != Value::Text => {
                let kind = serde_json::from_value(serde_json::Value::String(kind.to_owned()));
                match kind {
                    Ok(kind) => self.reached(kind, parts.next()),
                    Err(_no_kind) => Ok(self.typed(id)),
                }
            }
            (Some("indicators"), Some(_)) => self.indicated(id),
            _ => Ok(self.typed(id)),
        }
    }

    /// The rows of a kind of reach, of one period where the figure is that period's.
    fn reached(&self, kind: ReachKind, part: Option<&str>) -> Result<Behind> {
        let language = Some(self.ctx.lang);
        let input = ExplainInput { project: self.project.id.clone(), kind, language };
        let told = grid::explain(self.workspace, self.ctx, &input)?;
        let period = self.project.periods.iter().find(|period| Some(period.code.as_str()) == part);
        let of = |row: &&RowTold| period.is_none_or(|period| row.period.as_ref() == Some(&period.code));
        let rows: Vec<&RowTold> = told.rows.iter().filter(of).collect();
        let how = self.texts.with("trace-reach", &[("method", &told.method)]);
        Ok(Behind { how, columns: self.reach_columns(), rows: rows.into_iter().map(reach_row).collect() })
    }

    fn reach_columns(&self) -> Vec<String> {
        ["period", "of", "place", "group", "people", "counted", "because"]
            .map(|column| self.texts.get(&format!("trace-column-{column}")))
            .into()
    }

    /// An indicator's own row and its values, or the people that it counts.
    fn indicated(&self, id: &str) -> Result<Behind> {
        let named = self.project.indicators.iter().enumerate().find(|(at, indicator)| {
            let code = indicator.code.clone().unwrap_or_else(|| (at + 1).to_string());
            let own = format!("indicators.{code}");
            id == own || id.strip_prefix(&own).is_some_and(|rest| rest.starts_with('.'))
        });
        let Some((_, indicator)) = named else { return Ok(self.typed(id)) };
        let counts = indicator.measure == Measure::People;
        let mut rows: Vec<TracedRow> =
            vec![told_row("indicator", &indicator.id, vec![indicator.text.clone()])];
        for value in indicator.values.iter().filter(|value| !counts && !value.id.is_empty()) {
            let code = self.project.periods.iter().find(|period| period.id == value.period);
            let code = code.map_or("", |period| period.code.as_str());
            let actual = value.actual.map(|actual| actual.to_string()).unwrap_or_default();
            rows.push(told_row("period_value", &value.id, vec![format!("{code}: {actual}")]));
        }
        for row in self.project.reach.iter().filter(|row| row.indicator.as_ref() == Some(&indicator.id)) {
            let people = row.figure().ok().flatten().map(|people| people.to_string()).unwrap_or_default();
            let place = row.place.clone().unwrap_or_default();
            rows.push(told_row("reach", &row.id, vec![format!("{place}: {people}")]));
        }
        let how = self.texts.get(if counts { "trace-counted" } else { "trace-typed" });
        Ok(Behind { how, columns: vec![self.texts.get("trace-column-says")], rows })
    }

    /// The row of the record that says it.
    fn typed(&self, id: &str) -> Behind {
        let rows: Vec<TracedRow> =
            self.row_of(id).map(|(table, row)| told_row(table, row, Vec::new())).into_iter().collect();
        let how = self.texts.get(if rows.is_empty() { "trace-reckoned" } else { "trace-typed" });
        Behind { how, rows, ..Behind::default() }
    }

    /// The row that a cell's id names by its place in a list; the project for its own facts.
    fn row_of(&self, id: &str) -> Option<(&'static str, &str)> {
        let project = &self.project;
        let (list, rest) = id.split_once('.').unwrap_or((id, ""));
        let own = ["title", "subtitle", "acronym", "status", "type", "coverage", "region", "geo_note"];
        let own = own.contains(&list) || ["objective", "context", "dates", "countries"].contains(&list);
        if own || list == "duration_months" {
            return Some(("project", &project.id));
        }
        let at = rest.split('.').next()?.parse::<usize>().ok()?.checked_sub(1)?;
        let named: Option<(&'static str, &String)> = match list {
            "deliverables" => project.deliverables.get(at).map(|it| ("deliverable", &it.id)),
            "risks" => project.risks.get(at).map(|it| ("risk", &it.id)),
            "lessons" => project.lessons.get(at).map(|it| ("lesson", &it.id)),
            "results" => project.results.get(at).map(|it| ("result_statement", &it.id)),
            "engagement" => project.engagement.get(at).map(|it| ("engagement", &it.id)),
            "agreements" => project.agreements.get(at).map(|it| ("agreement", &it.id)),
            "references" => project.references.get(at).map(|it| ("reference", &it.id)),
            "target_groups" => project.target_groups.get(at).map(|it| ("target_group", &it.id)),
            _ => None,
        };
        named.map(|(table, row)| (table, row.as_str()))
    }

    /// Notes who wrote the rows last.
    fn written(&self, mut rows: Vec<TracedRow>) -> Result<Vec<TracedRow>> {
        for row in rows.iter_mut().filter(|row| !row.row.is_empty()).take(MOST_TOLD) {
            let asked =
                HistoryInput { row: Some(row.row.clone()), limit: Some(1), ..HistoryInput::default() };
            let Some(step) = history::page(self.workspace, self.ctx, &asked)?.steps.into_iter().next() else {
                continue;
            };
            row.step = Some(self.texts.step(&step.name.op, &step.name.subject, step.name.count));
            (row.at, row.who) = (Some(step.at), Some(step.who));
        }
        Ok(rows)
    }
}

fn told_row(table: &str, row: &str, told: Vec<String>) -> TracedRow {
    TracedRow { table: table.to_owned(), row: row.to_owned(), told, at: None, who: None, step: None }
}

fn reach_row(row: &RowTold) -> TracedRow {
    let people = |value: Option<i64>| value.map(|value| value.to_string()).unwrap_or_default();
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let told = vec![
        text(&row.period),
        text(&row.of),
        text(&row.place),
        text(&row.group),
        people(row.value),
        // Of nobody knows how many, nobody is counted: not even 0.
        people((row.value.is_some() || row.counted > 0).then_some(row.counted)),
        row.because.clone(),
    ];
    told_row("reach", &row.row, told)
}

fn find(report: &Report, id: &str) -> Option<Cell> {
    let mut sections = report.sections.clone();
    let own = [Some(&report.title), report.subtitle.as_ref()];
    let cover = report.cover.iter().flat_map(|fact| &fact.cells);
    let head = own.into_iter().flatten().chain(cover).find(|cell| cell.id == id).cloned();
    head.or_else(|| sections.iter_mut().flat_map(cells_of).find(|cell| cell.id == id).cloned())
}

fn table_of<'a>(report: &'a Report, wanted: &str) -> Option<(&'a [Column], &'a [Row])> {
    report.sections.iter().flat_map(|section| &section.blocks).find_map(|block| match block {
        Block::Table { id, columns, rows, .. } if id == wanted => Some((&columns[..], &rows[..])),
        _ => None,
    })
}

fn texts_of(row: &Row) -> Vec<String> {
    row.cells.iter().map(|cell| cell.text.clone()).collect()
}

/// `entries.12.date` is the twelfth.
fn number_of(row: &Row) -> Option<usize> {
    row.cells.first()?.id.split('.').nth(1)?.parse::<usize>().ok()?.checked_sub(1)
}

fn meets(columns: &[Column], row: &Row, conditions: &[Condition]) -> bool {
    conditions.iter().all(|condition| {
        let at = columns.iter().position(|column| column.key == condition.column);
        at.and_then(|at| row.cells.get(at)).is_some_and(|cell| holds(cell, &condition.is))
    })
}

fn holds(cell: &Cell, is: &Holds) -> bool {
    let day = match &cell.value {
        Value::Date(date) => date.first_day(),
        _ => None,
    };
    match is {
        Holds::Text(text) => cell.text.chars().take(LONGEST_CONDITION).eq(text.chars()),
        Holds::From(first) => day.is_some_and(|day| day >= *first),
        Holds::Until(last) => day.is_some_and(|day| day <= *last),
    }
}

/// The ids of the cells that a figure follows from.
fn cells_in(follows: &Follows) -> Vec<String> {
    match follows {
        Follows::Same { cell } => vec![cell.clone()],
        Follows::Sum { cells } | Follows::Agrees { cells, .. } => cells.clone(),
        Follows::All { parts } => parts.iter().flat_map(cells_in).collect(),
        Follows::Less { from, by } => [from, by].into_iter().flat_map(|part| cells_in(part)).collect(),
        Follows::Share { part, whole, .. } => vec![part.clone(), whole.clone()],
        Follows::Where { .. } => Vec::new(),
    }
}

/// The tables whose rows make a figure, with what the rows must meet.
fn wheres(follows: &Follows) -> Vec<(&str, &[Condition])> {
    match follows {
        Follows::Where { table, conditions, .. } => vec![(table.as_str(), &conditions[..])],
        Follows::All { parts } => parts.iter().flat_map(wheres).collect(),
        Follows::Less { from, by } => [from, by].into_iter().flat_map(|part| wheres(part)).collect(),
        _ => Vec::new(),
    }
}
