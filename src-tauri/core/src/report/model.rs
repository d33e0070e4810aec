//! The report as one value: composed once, rendered by the PDF and the XLSX writer.
//!
//! Must not know either writer. `text` is what people read, `value` what a workbook
//! calculates with; both are made in one place (`compose`), so they cannot disagree.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use crate::domain::{Lang, Money, PartialDate, Source};

/// What a cell holds.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
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
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
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
}

/// A label and its value (or values, one below the other).
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Fact {
    /// The label in the report's language.
    pub label: String,
    /// At least one cell.
    pub cells: Vec<Cell>,
}

/// A key figure: a large number with what it counts.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
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
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
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
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Column {
    /// Heading in the report's language.
    pub title: String,
    /// What its cells hold.
    pub kind: ColumnKind,
    /// Share of the width that is left among the text columns (1 is usual).
    pub weight: u8,
}

/// What a row is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RowKind {
    /// Data.
    Body,
    /// A heading over the rows that follow; its first cell spans the table.
    Group,
    /// A total.
    Total,
}

/// A row of a table: as many cells as the table has columns (a `Group` row has one).
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
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
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
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
}

/// A part of the report with its own heading.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
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
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
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
    pub words: std::collections::BTreeMap<String, String>,
    /// The sections in order.
    pub sections: Vec<Section>,
}
