//! What people wrote, as a report prints it: headings, paragraphs, quotes, lists, tables, pictures, with
//! live figures among the words.
//!
//! Must not know how it is written by people (`story`), nor where a figure comes from.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use super::model::{Block, Cell, Column, ColumnKind, Row, RowKind, Value};
use crate::domain::Source;

/// A part of what people wrote.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum Passage {
    /// A heading below the section's own.
    Heading {
        /// 1 directly below the section's heading, 3 at most; none is left out.
        level: u8,
        /// The words.
        words: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph {
        /// The words.
        words: Vec<Inline>,
    },
    /// What somebody else said.
    Quote {
        /// The words, paragraph by paragraph; there is one at least.
        paragraphs: Vec<Vec<Inline>>,
    },
    /// A list, with the lists in it.
    Items {
        /// In order of reading.
        entries: Vec<ListItem>,
    },
    /// A simple table.
    Table {
        /// The headings of the columns.
        head: Vec<Vec<Inline>>,
        /// As many cells a row as there are headings.
        rows: Vec<Vec<Vec<Inline>>>,
        /// Which columns end at the right edge.
        right: Vec<bool>,
    },
    /// A picture.
    Picture {
        /// The picture.
        picture: Picture,
    },
}

/// An item of a list.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ListItem {
    /// How many lists it stands within, 0 in the outermost.
    pub depth: u8,
    /// Its number, where the list is numbered.
    pub number: Option<u64>,
    /// The words.
    pub words: Vec<Inline>,
}

/// Words of one look.
#[derive(Clone, PartialEq, Default, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Inline {
    /// What people read.
    pub text: String,
    /// Set in bold letters.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(as = "Option<bool>", optional)]
    pub bold: bool,
    /// Set in italic letters.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(as = "Option<bool>", optional)]
    pub italic: bool,
    /// Leads to this address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub link: Option<String>,
    /// The words are a figure of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub live: Option<Box<Live>>,
}

/// A figure of the record among words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Live {
    /// Id of the cell that it repeats.
    pub cell: String,
    /// What the cell holds; `None` where there is no such cell.
    pub value: Option<Value>,
    /// Where the fact came from.
    pub source: Option<Source>,
}

/// A photo or drawing, ready to be printed.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Picture {
    /// Points from left to right.
    pub width: u32,
    /// Points from top to bottom.
    pub height: u32,
    /// What it shows, for those who do not see it.
    pub alternative: String,
    /// What stands below it.
    pub caption: Option<String>,
    /// A JPEG.
    #[serde(serialize_with = "in_base64", deserialize_with = "from_base64")]
    #[ts(type = "string")]
    pub jpeg: Arc<[u8]>,
}

fn in_base64<S: Serializer>(bytes: &Arc<[u8]>, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&STANDARD.encode(bytes))
}

fn from_base64<'de, D: Deserializer<'de>>(from: D) -> Result<Arc<[u8]>, D::Error> {
    let text = String::deserialize(from)?;
    STANDARD.decode(text).map(Arc::from).map_err(serde::de::Error::custom)
}

impl Inline {
    /// Plain words.
    pub fn plain(text: impl Into<String>) -> Inline {
        Inline { text: text.into(), ..Inline::default() }
    }

    /// The words refer to a figure that does not exist.
    pub fn is_unknown(&self) -> bool {
        self.live.as_ref().is_some_and(|live| live.value.is_none())
    }
}

/// The words without their looks.
pub fn text(words: &[Inline]) -> String {
    words.iter().map(|inline| inline.text.as_str()).collect()
}

/// The words where nothing can be clicked: an address follows what leads to it.
fn with_addresses(words: &[Inline]) -> String {
    addressed(words).into_iter().map(|(text, _)| text).collect()
}

/// The same part by part, so that each keeps its look.
pub fn addressed(words: &[Inline]) -> Vec<(String, &Inline)> {
    let mut parts: Vec<(String, &Inline)> = Vec::new();
    for (at, inline) in words.iter().enumerate() {
        let mut text = inline.text.clone();
        let ends = words.get(at + 1).is_none_or(|next| next.link != inline.link);
        let address = inline.link.as_deref().map(|link| link.strip_prefix("mailto:").unwrap_or(link));
        if let Some(address) = address.filter(|address| ends && !text.ends_with(address)) {
            text.push_str(&format!(" ({address})"));
        }
        parts.push((text, inline));
    }
    parts
}

impl Passage {
    /// All words in it, piece by piece.
    pub fn words(&self) -> Vec<&[Inline]> {
        match self {
            Passage::Heading { words, .. } | Passage::Paragraph { words } => vec![words],
            Passage::Quote { paragraphs } => paragraphs.iter().map(Vec::as_slice).collect(),
            Passage::Items { entries } => entries.iter().map(|entry| entry.words.as_slice()).collect(),
            Passage::Table { head, rows, .. } => {
                head.iter().chain(rows.iter().flatten()).map(Vec::as_slice).collect()
            }
            Passage::Picture { .. } => Vec::new(),
        }
    }

    /// All words in it, to be changed.
    pub fn words_mut(&mut self) -> Vec<&mut Vec<Inline>> {
        match self {
            Passage::Heading { words, .. } | Passage::Paragraph { words } => vec![words],
            Passage::Quote { paragraphs } => paragraphs.iter_mut().collect(),
            Passage::Items { entries } => entries.iter_mut().map(|entry| &mut entry.words).collect(),
            Passage::Table { head, rows, .. } => head.iter_mut().chain(rows.iter_mut().flatten()).collect(),
            Passage::Picture { .. } => Vec::new(),
        }
    }

    /// The ids of its cells in `plain` with their words; a numbered item's number comes before them.
    pub fn told(&self, id: &str) -> Vec<(String, Option<u64>, &[Inline])> {
        match self {
            Passage::Paragraph { words } => vec![(id.to_owned(), None, words.as_slice())],
            Passage::Items { entries } => {
                let items = entries.iter().zip(1..);
                items.map(|(it, at)| (format!("{id}.{at}"), it.number, it.words.as_slice())).collect()
            }
            Passage::Table { rows, .. } => {
                let rows = rows.iter().zip(1..);
                let cells = rows.flat_map(|(row, at)| row.iter().zip(1..).map(move |it| (at, it)));
                cells.map(|(row, (words, at))| (format!("{id}.{row}.{at}"), None, words.as_slice())).collect()
            }
            Passage::Heading { .. } | Passage::Quote { .. } | Passage::Picture { .. } => Vec::new(),
        }
    }

    /// The same in blocks without looks, for writers that have none; a picture stays one; `id` names its cells.
    pub fn plain(&self, id: &str) -> Vec<Block> {
        match self {
            Passage::Heading { words, .. } => vec![Block::Heading { text: text(words) }],
            Passage::Paragraph { words } => vec![Block::Paragraph { cell: cell(id, words) }],
            Passage::Quote { paragraphs } => {
                let notes = paragraphs.iter().map(|words| Block::Note { text: with_addresses(words) });
                notes.collect()
            }
            Passage::Items { entries } => {
                let items = entries.iter().zip(1..);
                let items =
                    items.map(|(entry, at)| numbered(cell(&format!("{id}.{at}"), &entry.words), entry));
                vec![Block::List { items: items.collect() }]
            }
            Passage::Table { head, rows, right } => vec![table(id, head, rows, right)],
            Passage::Picture { .. } => vec![Block::Story { id: id.to_owned(), passages: vec![self.clone()] }],
        }
    }
}

/// What stands before a numbered item.
pub fn before(number: u64) -> String {
    format!("{number}. ")
}

/// An item that is numbered says its number in words.
fn numbered(mut cell: Cell, entry: &ListItem) -> Cell {
    if let Some(number) = entry.number {
        (cell.text, cell.value) = (format!("{}{}", before(number), cell.text), Value::Text);
    }
    cell
}

/// A table of cells: one that is nothing but a figure keeps its value.
fn table(id: &str, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], right: &[bool]) -> Block {
    let columns = head.iter().enumerate().map(|(at, words)| {
        let is_right = right.get(at).copied().unwrap_or(false);
        let kind = if is_right { ColumnKind::Number } else { ColumnKind::Text };
        Column::new((at + 1).to_string(), text(words), kind, 1)
    });
    let row = |(row, cells): (usize, &Vec<Vec<Inline>>)| {
        let cells = cells.iter().zip(1..).map(|(words, at)| cell(&format!("{id}.{}.{at}", row + 1), words));
        Row { kind: RowKind::Body, depth: 0, cells: cells.collect() }
    };
    let rows = rows.iter().enumerate().map(row).collect();
    Block::Table { id: id.to_owned(), caption: String::new(), columns: columns.collect(), rows }
}

/// The figure, where the words are nothing but one.
pub fn alone(words: &[Inline]) -> Option<&Live> {
    let mut said = words.iter().filter(|inline| !inline.text.trim().is_empty());
    said.next().filter(|_| said.next().is_none())?.live.as_deref()
}

fn cell(id: &str, words: &[Inline]) -> Cell {
    let live = alone(words);
    let value = live.and_then(|live| live.value.clone()).unwrap_or(Value::Text);
    let source = live.and_then(|live| live.source.clone());
    Cell { id: id.to_owned(), value, text: with_addresses(words), lang: None, source, follows: None }
}
