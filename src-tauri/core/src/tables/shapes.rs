//! What crosses the wire about a table: what is given, what was found, what it would become.
//!
//! Must not know how a table is read or a row kept.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::domain::Lang;
use crate::intake::Answer;
use crate::protection::PersonalColumn;

/// What the rows of a table become.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TableKind {
    /// Expenditure, commitments, advances, income.
    Entries,
    /// People reached.
    Reach,
    /// Lines of a budget.
    Budget,
    /// Exchange rates.
    Rates,
    /// Indicators.
    Indicators,
    /// Targets and values of indicators by period.
    Targets,
    /// Deliverables.
    Deliverables,
    /// Organisations.
    Organisations,
    /// Lessons.
    Lessons,
}

/// What a column holds: a field, and what all its values have in common where the heading says
/// it (`value` of `{ sex: "female" }`, `amount` of `{ date: "2025-03" }`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ColumnMeaning {
    /// The field (`TableLooked::fields`).
    pub field: String,
    /// What the heading says of each value.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[ts(as = "Option<BTreeMap<String, String>>", optional)]
    pub of: BTreeMap<String, String>,
}

/// A row that a person mended, or leaves out.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct CorrectedRow {
    /// Its number in the sheet, from 1.
    pub row: usize,
    /// What stands in its cells instead, by column from 0.
    pub cells: BTreeMap<usize, String>,
    /// It is not imported.
    pub leave_out: bool,
}

/// A table and what is known of it: the same for looking at it, for its preview and its import.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export, optional_fields)]
pub struct TableGiven {
    /// Name of the file; of a pasted block any name.
    #[ts(optional = false)]
    pub name: String,
    /// The text, where it was pasted.
    pub text: Option<String>,
    /// The bytes in base64, where it is a file.
    pub base64: Option<String>,
    /// The bytes as they are, where nothing lies between.
    #[serde(skip)]
    #[ts(skip)]
    pub bytes: Option<Vec<u8>>,
    /// Encoding of the text, where it is not UTF-8 (`windows-1252`).
    pub encoding: Option<String>,
    /// Name or number, from 1, of the sheet; the likeliest if nothing is said.
    pub sheet: Option<String>,
    /// Number, from 1, of the last row of the headings; 0 where there are none. Found if nothing
    /// is said.
    pub header: Option<usize>,
    /// What the rows become; the likeliest if nothing is said.
    pub kind: Option<TableKind>,
    /// Any identifier, acronym, title or key of the project.
    pub project: Option<String>,
    /// Language in which numbers and dates are written, where a person says so.
    pub language: Option<Lang>,
    /// What each column holds, null for nothing that is kept; proposed if nothing is said.
    pub columns: Option<Vec<Option<ColumnMeaning>>>,
    /// Answers to questions.
    #[ts(as = "Option<Vec<Answer>>", optional)]
    pub answers: Vec<Answer>,
    /// Rows that a person mended.
    #[ts(as = "Option<Vec<CorrectedRow>>", optional)]
    pub corrected: Vec<CorrectedRow>,
    /// Import: rows that are refused stay behind, and the others are kept all the same.
    #[ts(as = "Option<bool>", optional)]
    pub without_refused: bool,
    /// The word by which a person says that columns that look personal tell of nobody.
    pub confirmed: Option<String>,
    /// How many rows of each state are told; 200 if nothing is said.
    pub limit: Option<usize>,
}

/// A sheet of a file.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TableSheet {
    /// Its name; of a text file the file's.
    pub name: String,
    /// How many rows it has, up to the last that holds something.
    pub rows: usize,
    /// How many columns.
    pub columns: usize,
    /// The program that wrote the file hides it.
    pub hidden: bool,
}

/// A row of the sheet to be shown.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TableTopRow {
    /// Its number in the sheet, from 1.
    pub row: usize,
    /// What it is.
    pub part: TablePart,
    /// Its cells as they are written.
    pub cells: Vec<String>,
}

/// What a row of a sheet is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TablePart {
    /// A title, or anything else above the headings.
    Above,
    /// A line of the headings.
    Heading,
    /// HXL tags.
    Tags,
    /// A row of the table.
    Row,
    /// A sum, or anything else that is not imported.
    Total,
}

/// A column with what it seems to hold.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TableColumn {
    /// Its place, from 0.
    pub column: usize,
    /// Its letters in a spreadsheet.
    pub letters: String,
    /// Its heading; several lines are joined by " / ".
    pub heading: String,
    /// Its HXL tag.
    pub tag: Option<String>,
    /// The first values that differ.
    pub samples: Vec<String>,
    /// In how many rows it holds something.
    pub filled: usize,
    /// What it holds; `None` for nothing that is kept.
    pub meaning: Option<ColumnMeaning>,
    /// Where the meaning comes from.
    pub by: MeaningBy,
}

/// Where the meaning of a column comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MeaningBy {
    /// Nothing says what it is.
    Nothing,
    /// Its heading.
    Heading,
    /// Its HXL tag.
    Tag,
    /// A table of this layout was imported before.
    Layout,
    /// A person.
    Person,
}

/// A field that a column can hold.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TableField {
    /// Its name, as in `ColumnMeaning`.
    pub field: String,
    /// What people call it, in the person's language.
    pub name: String,
    /// Without it no row can be kept; a question or another field may stand in for it.
    pub needed: bool,
    /// Several columns may hold it, each of one sex, age, month …: what may be said in `of`.
    pub spread: Vec<String>,
}

/// A kind that the table could be.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TableKindTold {
    /// The kind.
    pub kind: TableKind,
    /// How many columns of it were recognised.
    pub recognised: usize,
    /// The rows belong to a project, which has to be named.
    pub needs_project: bool,
}

/// Something that can be read in two ways, or that no column says. A person decides.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TableQuestion {
    /// What an answer names: `decimal_mark`, `day_order`, `currency` …
    pub field: String,
    /// The question, in the person's language.
    pub message: String,
    /// The column it is about, from 0.
    pub column: Option<usize>,
    /// Values of the file that it is about, with their places: `C7: 03/04/2025`.
    pub examples: Vec<String>,
    /// The possible answers; empty where anything may be typed.
    pub choices: Vec<TableChoice>,
}

/// An answer to choose.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TableChoice {
    /// What an answer holds.
    pub value: String,
    /// What people read: the reading of the first example, a name.
    pub text: String,
}

/// What a file is, as far as it can be seen.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TableLooked {
    /// The sheets.
    pub sheets: Vec<TableSheet>,
    /// Place of the sheet that is looked at, from 0.
    pub sheet: usize,
    /// Number, from 1, of the last row of the headings; 0 where there are none.
    pub header: usize,
    /// The first rows of the sheet.
    pub top: Vec<TableTopRow>,
    /// How many rows would be imported.
    pub rows: usize,
    /// Rows that are not imported, for they are sums, by number from 1.
    pub totals: Vec<usize>,
    /// The columns.
    pub columns: Vec<TableColumn>,
    /// What it could be, the likeliest first.
    pub kinds: Vec<TableKindTold>,
    /// What it is taken for.
    pub kind: TableKind,
    /// Key of the project, where it is named or the only one.
    pub project: Option<String>,
    /// Keys of the projects that the rows name, where none is named for all of them.
    pub projects: Vec<String>,
    /// The fields of that kind.
    pub fields: Vec<TableField>,
    /// Fields without which no row can be kept and that no column holds, in words.
    pub missing: Vec<String>,
    /// What a person has to decide.
    pub questions: Vec<TableQuestion>,
    /// What is taken for granted, in words: that years of two digits are of this century.
    pub assumed: Vec<String>,
    /// The columns were mapped like this before.
    pub remembered: bool,
    /// Columns that look as if they told of single people; they are left out.
    pub people: Vec<PersonalColumn>,
    /// The word that a person types to say that they tell of nobody.
    pub confirm: String,
}

/// What becomes of a row.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RowState {
    /// It is not there yet.
    New,
    /// It is there and says otherwise.
    Changed,
    /// It is there already.
    Unchanged,
    /// It cannot stand.
    Refused,
}

/// How many rows become what.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, TS)]
#[ts(export)]
pub struct TableCounts {
    /// Not there yet.
    pub new: usize,
    /// There, saying otherwise.
    pub changed: usize,
    /// There already.
    pub unchanged: usize,
    /// Those that cannot stand.
    pub refused: usize,
    /// Left out by a person.
    pub left_out: usize,
}

/// A field of a row as it would be kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TableValue {
    /// The field.
    pub field: String,
    /// What is kept, of a row that is changed; as people read it.
    pub old: Option<String>,
    /// What it would be, as people read it.
    pub new: Option<String>,
}

/// A row with what it would become.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TableRowTold {
    /// Its number in the sheet, from 1.
    pub row: usize,
    /// What becomes of it.
    pub state: RowState,
    /// Its fields; of a changed row those that differ and what it is known by.
    pub values: Vec<TableValue>,
}

/// Why a row cannot stand.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TableReason {
    /// The column that it is about, from 0.
    pub column: Option<usize>,
    /// The field.
    pub field: Option<String>,
    /// Which refusal.
    pub code: String,
    /// What to do about it, in the person's language.
    pub message: String,
}

/// A row that cannot stand, with its cells so that it can be mended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TableRowRefused {
    /// Its number in the sheet, from 1.
    pub row: usize,
    /// Why.
    pub reasons: Vec<TableReason>,
    /// Its cells, as they are written or as a person mended them.
    pub cells: Vec<String>,
}

/// What a table would become; nothing is kept yet.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TablePreviewed {
    /// The kind.
    pub kind: TableKind,
    /// How many rows become what.
    pub counts: TableCounts,
    /// The first rows of each state but the refused ones, in the sheet's order.
    pub rows: Vec<TableRowTold>,
    /// The first rows that cannot stand.
    pub refused: Vec<TableRowRefused>,
    /// What a person has to decide first; nothing is counted while there are any.
    pub questions: Vec<TableQuestion>,
    /// What is taken for granted, in words.
    pub assumed: Vec<String>,
    /// Fields without which no row can be kept and that no column holds, in words.
    pub missing: Vec<String>,
    /// Columns that look as if they told of single people; they are left out.
    pub people: Vec<PersonalColumn>,
    /// The word that a person types to say that they tell of nobody.
    pub confirm: String,
}

/// What became of a table.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TableImported {
    /// The kind.
    pub kind: TableKind,
    /// Key of the project, where the rows belong to one.
    pub project: Option<String>,
    /// How many rows became what; where none is new or changed, nothing was written.
    pub counts: TableCounts,
    /// The first rows that stayed behind.
    pub refused: Vec<TableRowRefused>,
}
