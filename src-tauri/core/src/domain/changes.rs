//! What a package of changes between colleagues holds: rows with the version of each field.
//!
//! Must not know how packages are written or read, nor how their rows are merged.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The field of a row that tells whether the row is there at all.
pub const THERE: &str = "*";

/// A step of some workspace: what wrote a field. Higher ones may know of lower ones, never the other
/// way round; the order of two that know nothing of each other means nothing, but is the same
/// everywhere.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Version {
    /// Higher than all that its writer knew.
    pub height: u32,
    /// Tells it from all others.
    pub id: [u8; 16],
}

impl Version {
    /// As it is kept: height and key.
    pub fn stamp(&self) -> [u8; 20] {
        let mut stamp = [0; 20];
        stamp[..4].copy_from_slice(&self.height.to_be_bytes());
        stamp[4..].copy_from_slice(&self.id);
        stamp
    }

    /// What was kept; `None` of anything that is no stamp.
    pub fn of_stamp(stamp: &[u8]) -> Option<Version> {
        let height = u32::from_be_bytes(stamp.get(..4)?.try_into().ok()?);
        let id = stamp.get(4..)?.try_into().ok()?;
        Some(Version { height, id })
    }

    /// 40 hexadecimal digits.
    pub fn digits(&self) -> String {
        self.stamp().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// What `digits` wrote.
    pub fn of_digits(digits: &str) -> Option<Version> {
        if digits.len() != 40 || !digits.bytes().all(|it| it.is_ascii_hexdigit()) {
            return None;
        }
        let bytes = (0..20).map(|at| u8::from_str_radix(digits.get(at * 2..at * 2 + 2)?, 16).ok());
        Version::of_stamp(&bytes.collect::<Option<Vec<u8>>>()?)
    }
}

/// A version with who made it and when.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Known {
    /// Which.
    pub version: Version,
    /// When, UTC, RFC 3339.
    pub at: String,
    /// Who.
    pub who: String,
}

/// A value of a column.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Plain {
    /// Nothing is said.
    Missing,
    /// A whole number.
    Whole(i64),
    /// A text.
    Text(String),
}

/// A row of the record: its table and the parts of its key.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Place {
    /// The table.
    pub table: &'static str,
    /// The parts of its key, as texts.
    pub key: Vec<String>,
}

/// Columns that say one thing together, such as an amount and its currency.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FieldGiven {
    /// What wrote it; `None` where that was before anything is known.
    pub version: Option<Version>,
    /// Its columns.
    pub values: BTreeMap<String, Plain>,
}

/// A row as a package tells it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RowGiven {
    /// Which.
    pub place: Place,
    /// Whether it is there.
    pub there: bool,
    /// What made it or took it away, where the package tells that; all its fields are told then.
    pub version: Option<Version>,
    /// Nothing of it was left out.
    pub whole: bool,
    /// Its fields, as far as they are told.
    pub fields: BTreeMap<String, FieldGiven>,
    /// Where it stands in the package.
    pub line: usize,
}

/// A file of an attachment.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileGiven {
    /// SHA-256 of its bytes.
    pub hash: String,
    /// Base64.
    pub bytes: String,
    /// Its small picture, base64.
    pub thumbnail: Option<String>,
}

/// A sealed report.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealGiven {
    /// Its texts by column.
    pub texts: BTreeMap<String, String>,
    /// Its files by column, base64.
    pub files: BTreeMap<String, String>,
}

/// Where a package comes from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// The workspace that gives.
    pub workspace: String,
    /// The name of its file.
    pub name: String,
    /// Who made the package.
    pub author: String,
    /// When, UTC, RFC 3339.
    pub at: String,
    /// How many changes of the schema the workspace has taken.
    pub schema: usize,
}

/// A package of changes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Package {
    /// Where it comes from.
    pub origin: Origin,
    /// Every version that the giver knows.
    pub known: Vec<Known>,
    /// The first so many of them are not told: who takes the package must know them.
    pub from: usize,
    /// What changed.
    pub rows: Vec<RowGiven>,
    /// Files of attachments that are named.
    pub files: Vec<FileGiven>,
    /// Sealed reports that are named.
    pub seals: Vec<SealGiven>,
    /// SHA-256 of all of it.
    pub hash: String,
}

/// Whose word stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Side {
    /// What this workspace says.
    Mine,
    /// What the package says.
    Theirs,
}

/// How two workspaces contradict each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ConflictKind {
    /// Both changed the same field.
    Field,
    /// Deleted here, changed there.
    GoneHere,
    /// Changed here, deleted there.
    GoneThere,
    /// Two rows that cannot both be what they say they are, such as two of the same code.
    Same,
}

/// The form that packages are written in.
pub const FORM: u32 = 1;

/// The parts of the archive that a package is.
pub const PARTS: [&str; 2] = ["head.json", "changes.jsonl"];

/// The head of a package as it is written. Its hash covers itself, written without it, and the lines.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The form.
    pub bilan_changes: u32,
    /// Where it comes from.
    pub origin: Origin,
    /// How many of the known versions are not told.
    pub from: usize,
    /// Stamp, when, who.
    pub known: Vec<(String, String, String)>,
    /// How many lines follow.
    pub lines: usize,
    /// SHA-256, hexadecimal.
    pub hash: String,
}

/// A line of a package as it is written.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum Line {
    /// A row.
    Row(RowLine),
    /// A file of an attachment.
    File(FileGiven),
    /// A sealed report.
    Seal(SealGiven),
}

/// A row as it is written; versions by their place among those known.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowLine {
    /// The table.
    pub table: String,
    /// The parts of its key.
    pub key: Vec<String>,
    /// Whether it is there.
    pub there: bool,
    /// What made it or took it away.
    pub version: Option<usize>,
    /// Nothing was left out.
    pub whole: bool,
    /// Its fields with their versions and columns.
    pub fields: BTreeMap<String, (Option<usize>, BTreeMap<String, Plain>)>,
}

/// A column as the schema has it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ColumnShape {
    /// Its name.
    pub name: String,
    /// It holds whole numbers, and else texts.
    pub whole: bool,
    /// It must hold something.
    pub needed: bool,
}

/// A table as the schema has it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TableShape {
    /// The columns of its key.
    pub keys: Vec<ColumnShape>,
    /// All other columns by field: those that say one thing together are one.
    pub fields: BTreeMap<String, Vec<ColumnShape>>,
}

/// Which tables and columns a package may tell of.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Shape {
    /// The tables of the record.
    pub tables: BTreeMap<&'static str, TableShape>,
    /// How many changes of the schema there were.
    pub version: usize,
}
