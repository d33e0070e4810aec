//! The report as one value: composed once, rendered by the PDF and the XLSX writer.
//!
//! Must not know either writer. `text` is what people read, `value` what a workbook
//! calculates with; both are made in one place (`compose`), so they cannot disagree. Its JSON is
//! whole: read back, it makes the same files.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::look::Look;
use super::passage::{Passage, Picture};
use crate::charts::ChartData;
use crate::domain::{Lang, Money, PartialDate, Source};

/// What a cell holds.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
#[ts(export)]
pub enum Value {
    /// Nobody gave it; the text says so in the report's language. Never 0.
    Missing,
    /// Words.
    Text,
    /// People or things.
    Count(i64),
    /// A measured number.
    Number(#[ts(type = "string")] Decimal),
    /// A share: 0.25 is 25 %.
    Percent(#[ts(type = "string")] Decimal),
    /// Money.
    Money(Money),
    /// A date with its precision.
    Date(PartialDate),
}

/// One figure or text of a report.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Cell {
    /// Stable id in the record's words, such as `reach.direct` or `budget.1.1.amount`.
    pub id: String,
    /// What it holds.
    pub value: Value,
    /// What people read, formatted for the report's language.
    pub text: String,
    /// The text's language where it is not the report's.
    pub lang: Option<Lang>,
    /// Where the fact came from.
    pub source: Option<Source>,
    /// How it is reckoned from other cells; a workbook makes a live formula of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub follows: Option<Follows>,
}

/// How a figure follows from other cells of the report, which are named by their ids. It tells
/// what was done, and is not done again: the value is composed beside it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum Follows {
    /// It repeats another cell.
    Same {
        /// The cell.
        cell: String,
    },
    /// These cells added; one that is missing counts for nothing.
    Sum {
        /// The cells.
        cells: Vec<String>,
    },
    /// These parts added.
    All {
        /// The parts.
        parts: Vec<Follows>,
    },
    /// One part less another.
    Less {
        /// What is lessened.
        from: Box<Follows>,
        /// By what.
        by: Box<Follows>,
    },
    /// One cell as a part of another; a part of nothing is no figure.
    Share {
        /// The part.
        part: String,
        /// The whole.
        whole: String,
        /// What stands there where the whole is nothing.
        none: String,
    },
    /// A column of a table added, as far as its rows meet every condition.
    Where {
        /// The table.
        table: String,
        /// The column, by its key.
        column: String,
        /// What the rows must meet.
        conditions: Vec<Condition>,
    },
    /// Says whether every one of these differences is nothing.
    Agrees {
        /// The differences.
        cells: Vec<String>,
        /// The words if so.
        yes: String,
        /// The words if not.
        no: String,
    },
}

/// What the rows of a table must meet in one column.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Condition {
    /// The column, by its key.
    pub column: String,
    /// What stands there.
    pub is: Holds,
}

/// What stands in a column.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Holds {
    /// Exactly this text, at most 255 letters of it.
    Text(String),
    /// This day or a later one.
    From(#[ts(type = "string")] NaiveDate),
    /// This day or an earlier one.
    Until(#[ts(type = "string")] NaiveDate),
}

/// A label and its value (or values, one below the other).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Fact {
    /// The label in the report's language.
    pub label: String,
    /// At least one cell.
    pub cells: Vec<Cell>,
}

/// A key figure: a large number with what it counts.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Figure {
    /// What it is.
    pub label: String,
    /// The figure.
    pub cell: Cell,
    /// What must be read with it, such as "derived".
    pub note: Option<String>,
}

/// What the cells of a column hold: decides alignment and the workbook's format.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ColumnKind {
    /// A donor's number; narrow, never broken.
    Code,
    /// Words; takes the width that is left.
    Text,
    /// Counts and numbers; right-aligned.
    Number,
    /// Money; right-aligned.
    Money,
    /// Dates.
    Date,
}

/// A column of a table.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Column {
    /// Heading in the report's language.
    pub title: String,
    /// What its cells hold.
    pub kind: ColumnKind,
    /// Share of the width that is left among the text columns (1 is usual).
    pub weight: u8,
    /// Stable name within its table, by which other cells follow from it.
    pub key: String,
    /// Its title names the currency of every amount.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub one_currency: bool,
    /// A detail for workbooks: a printed page has no room for it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub aside: bool,
    /// People fill it in, in a workbook: what they are to write.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub fill: Option<String>,
    /// Figures that are to catch the eye.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub signal: Option<Signal>,
}

impl Column {
    /// A column that is printed and read.
    pub fn new(key: impl Into<String>, title: impl Into<String>, kind: ColumnKind, weight: u8) -> Column {
        let (key, title) = (key.into(), title.into());
        let (one_currency, aside) = (false, false);
        Column { title, kind, weight, key, one_currency, aside, fill: None, signal: None }
    }
}

/// Bounds beyond which a figure catches the eye.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Signal {
    /// Above it: overspent.
    #[ts(type = "string")]
    pub above: Decimal,
    /// Below it: underspent; never, if nothing is said.
    #[ts(type = "string | null")]
    pub below: Option<Decimal>,
}

/// What a row is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RowKind {
    /// Data.
    Body,
    /// A heading over the rows that follow; its first cell spans the table.
    Group,
    /// A heading with figures of its own, over the deeper rows that follow.
    Heading,
    /// A total.
    Total,
}

/// A row of a table: as many cells as the table has columns (a `Group` row has one).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Row {
    /// What it is.
    pub kind: RowKind,
    /// Depth in a tree, 0 at the top.
    pub depth: u8,
    /// The cells.
    pub cells: Vec<Cell>,
}

/// A piece of a section.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum Block {
    /// A heading below the section's own.
    Heading {
        /// The heading.
        text: String,
    },
    /// One paragraph of the record.
    Paragraph {
        /// The paragraph.
        cell: Cell,
    },
    /// Labels with values.
    Facts {
        /// The rows.
        rows: Vec<Fact>,
    },
    /// Large numbers side by side.
    Figures {
        /// The figures.
        figures: Vec<Figure>,
    },
    /// A table.
    Table {
        /// Stable id, the prefix of its cells' ids.
        id: String,
        /// What the table shows, in the report's language.
        caption: String,
        /// The columns.
        columns: Vec<Column>,
        /// The rows.
        rows: Vec<Row>,
    },
    /// Figures as a drawing.
    Chart {
        /// Stable id.
        #[serde(default)]
        id: String,
        /// How they are drawn.
        drawn: ChartKind,
        /// The figures with all their words.
        #[serde(default)]
        data: ChartData,
        /// For workbooks: a form that a donor prescribes has no place for it.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        aside: bool,
    },
    /// Items side by side in rank.
    List {
        /// The items.
        items: Vec<Cell>,
    },
    /// A remark of the report itself: not provided, not added up, derived.
    Note {
        /// The remark in the report's language.
        text: String,
    },
    /// What people wrote.
    Story {
        /// Stable id, the prefix of its places.
        id: String,
        /// In order.
        passages: Vec<Passage>,
    },
}

/// How a chart is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ChartKind {
    /// Bars that lie, for long names.
    Bars,
    /// Columns that stand, for time.
    Columns,
    /// Columns of parts that make a whole, which is the series `total`.
    Stacked,
    /// Bars to both sides of their names: two parts of the people by age.
    Pyramid,
    /// Lines over time; one goes on to its next figure where it has none.
    Curves,
    /// How far each is on the way to its target, which is one.
    Progress,
    /// Days beside each other.
    Timeline,
}

/// The section of a workbook that tells where its figures come from, and prefix of its cells.
pub const ANNEX: &str = "trace";

/// A part of the report with its own heading.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Section {
    /// Stable id, such as `reach`.
    pub id: String,
    /// Heading in the report's language.
    pub title: String,
    /// What stands in it, in order.
    pub blocks: Vec<Block>,
}

/// A whole report.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Report {
    /// Id of the template, such as `project`.
    pub template: String,
    /// What kind of report it is, in its language ("Project report").
    pub kind: String,
    /// Language of labels, numbers and dates.
    pub language: Lang,
    /// Title of the project, with its language where that is another.
    pub title: Cell,
    /// Second line of the cover.
    pub subtitle: Option<Cell>,
    /// Facts of the cover: identifiers, donor, period, countries, status, date.
    pub cover: Vec<Fact>,
    /// Date of the report.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// The date as printed.
    pub date_text: String,
    /// Words that writers need: "Page", "Contents", "Sources", … by key.
    pub words: BTreeMap<String, String>,
    /// Key of the report in the workspace, which its files name; none for one that is not kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub kept: Option<String>,
    /// Its sheets lie on their side: it is made of wide tables.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub landscape: bool,
    /// How its pages look, as its template says.
    #[serde(default, skip_serializing_if = "Look::is_usual")]
    #[ts(as = "Option<Look>", optional)]
    pub look: Look,
    /// The sign of the organisation that reports.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub logo: Option<Picture>,
    /// Photographs, by the id of the cell that tells what they show: the rows of its table are
    /// shown by them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[ts(as = "Option<BTreeMap<String, Picture>>", optional)]
    pub photos: BTreeMap<String, Picture>,
    /// The sections in order.
    pub sections: Vec<Section>,
}
