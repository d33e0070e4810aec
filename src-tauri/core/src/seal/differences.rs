//! What changed in the record since a report was sealed, figure by figure.
//!
//! Must not know how a report is composed.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use ts_rs::TS;

use super::{opened, sealed_copy};
use crate::ctx::Ctx;
use crate::error::Result;
use crate::publish;
use crate::report::passage::{self, Passage};
use crate::report::{Block, Cell, Report, Row, RowKind};
use crate::reports::ReportNamed;
use crate::store::Workspace;
use crate::templates;

/// What became of a cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ChangeKind {
    /// It is there now and was not.
    Added,
    /// It was there and is not.
    Gone,
    /// It says something else.
    Changed,
}

/// A cell that is not as it was sealed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ReportDifference {
    /// What became of it.
    pub kind: ChangeKind,
    /// Id of the cell.
    pub cell: String,
    /// Heading of its section; empty for the first page.
    pub section: String,
    /// What it is called there: a label, or a row and a column.
    pub label: String,
    /// What it said when it was sealed.
    pub sealed: Option<String>,
    /// What it would say now.
    pub now: Option<String>,
}

/// A sealed report beside the record as it is now.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ReportDifferences {
    /// When it was sealed.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// By whom.
    pub who: String,
    /// The template is another than it was.
    pub template_changed: bool,
    /// The cells that differ, in the order of the report.
    pub cells: Vec<ReportDifference>,
}

/// The sealed report beside the one that would be composed now, of the same day.
pub fn differences(workspace: &Workspace, ctx: &Ctx, input: &ReportNamed) -> Result<ReportDifferences> {
    let (kept, seal) = sealed_copy(workspace, &input.report)?;
    let was = opened(workspace, &seal)?;
    let now = publish::compose_kept(workspace, ctx, &kept)?.report;
    Ok(ReportDifferences {
        at: seal.at,
        who: seal.who,
        template_changed: templates::text(workspace, &kept.template)?.text != was.template,
        cells: compared(&was.report, &now),
    })
}

/// The cells of two reports that do not say the same.
fn compared(was: &Report, now: &Report) -> Vec<ReportDifference> {
    let (sealed, current) = (told(was), told(now));
    let by_id = |cells: &[Told]| -> BTreeMap<String, String> {
        cells.iter().map(|told| (told.id.clone(), told.text.clone())).collect()
    };
    let (texts_was, texts_now) = (by_id(&sealed), by_id(&current));
    let gone = sealed.into_iter().filter_map(|told| match texts_now.get(&told.id) {
        None => Some(told.differs(ChangeKind::Gone, None)),
        Some(text) if *text != told.text => Some(told.differs(ChangeKind::Changed, Some(text.clone()))),
        Some(_) => None,
    });
    let added = current.into_iter().filter(|told| !texts_was.contains_key(&told.id)).map(Told::added);
    gone.chain(added).collect()
}

/// A cell with where it stands.
struct Told {
    id: String,
    section: String,
    label: String,
    text: String,
}

impl Told {
    fn of(section: &str, label: impl Into<String>, cell: &Cell) -> Told {
        Told {
            id: cell.id.clone(),
            section: section.to_owned(),
            label: label.into(),
            text: cell.text.clone(),
        }
    }

    fn passage(section: &str, id: &str, place: usize, passage: &Passage) -> Told {
        let words: Vec<String> = passage.words().into_iter().map(passage::text).collect();
        let (id, label) = (format!("{id}.{place}"), String::new());
        Told { id, section: section.to_owned(), label, text: words.join("\n") }
    }

    fn differs(self, kind: ChangeKind, now: Option<String>) -> ReportDifference {
        let Told { id, section, label, text } = self;
        ReportDifference { kind, cell: id, section, label, sealed: Some(text), now }
    }

    fn added(self) -> ReportDifference {
        let Told { id, section, label, text } = self;
        let (kind, now) = (ChangeKind::Added, Some(text));
        ReportDifference { kind, cell: id, section, label, sealed: None, now }
    }
}

fn told(report: &Report) -> Vec<Told> {
    let mut cells = vec![Told::of("", "", &report.title)];
    cells.extend(report.subtitle.iter().map(|cell| Told::of("", "", cell)));
    for fact in &report.cover {
        cells.extend(fact.cells.iter().map(|cell| Told::of("", &fact.label, cell)));
    }
    for section in &report.sections {
        section.blocks.iter().for_each(|block| told_block(&section.title, block, &mut cells));
    }
    cells
}

fn told_block(section: &str, block: &Block, cells: &mut Vec<Told>) {
    match block {
        Block::Facts { rows } => {
            for fact in rows {
                cells.extend(fact.cells.iter().map(|cell| Told::of(section, &fact.label, cell)));
            }
        }
        Block::Figures { figures } => {
            cells.extend(figures.iter().map(|it| Told::of(section, &it.label, &it.cell)));
        }
        Block::Table { caption, columns, rows, .. } => {
            let titles: Vec<&str> = columns.iter().map(|column| column.title.as_str()).collect();
            rows.iter().for_each(|row| told_row(section, caption, &titles, row, cells));
        }
        Block::Paragraph { cell } => cells.push(Told::of(section, "", cell)),
        Block::List { items } => cells.extend(items.iter().map(|cell| Told::of(section, "", cell))),
        Block::Story { id, passages } => {
            let passages = passages.iter().zip(1..);
            cells.extend(passages.map(|(passage, place)| Told::passage(section, id, place, passage)));
        }
        Block::Heading { .. } | Block::Note { .. } | Block::Chart { .. } => {}
    }
}

/// A cell of a table is called by what the row is called and its column.
fn told_row(section: &str, caption: &str, titles: &[&str], row: &Row, cells: &mut Vec<Told>) {
    if row.kind == RowKind::Group {
        cells.extend(row.cells.iter().map(|cell| Told::of(section, caption, cell)));
        return;
    }
    let named = row.cells.iter().map(|cell| cell.text.as_str()).take(2).max_by_key(|text| text.len());
    for (cell, title) in row.cells.iter().zip(titles) {
        let label = format!("{} · {title}", named.unwrap_or(caption));
        cells.push(Told::of(section, label, cell));
    }
}
