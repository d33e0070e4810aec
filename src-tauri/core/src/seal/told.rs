//! What a report says, in units that come and go as a whole: a fact, a row, an item, a passage.
//!
//! Must not know what another report says.

use crate::domain::Project;
use crate::report::passage::{self, Passage};
use crate::report::{Block, Cell, Report, Row, RowKind};
use crate::trace;

/// Units that stand together and are compared with each other.
pub(super) struct Group {
    pub(super) id: String,
    pub(super) units: Vec<Unit>,
}

/// What comes and goes as a whole.
pub(super) struct Unit {
    pub(super) cells: Vec<Told>,
    /// What it is called; a unit of the same name is the same one that changed.
    pub(super) name: String,
    /// All that it says, but for the number of its place.
    pub(super) says: String,
    /// Key of the row of the record that it tells of: it is the same one whatever it says.
    pub(super) key: Option<String>,
}

/// A cell with where it stands.
pub(super) struct Told {
    pub(super) id: String,
    pub(super) section: String,
    pub(super) label: String,
    pub(super) text: String,
    /// It says only at which place its row stands.
    pub(super) is_place: bool,
}

impl Told {
    fn of(section: &str, label: impl Into<String>, cell: &Cell) -> Told {
        let (id, text) = (cell.id.clone(), cell.text.clone());
        Told { id, section: section.to_owned(), label: label.into(), text, is_place: false }
    }
}

impl Unit {
    /// A cell that is known by its id where it says something else.
    fn named(cell: Told) -> Unit {
        let (name, says) = (cell.id.clone(), format!("{}: {}", cell.label, cell.text));
        Unit { cells: vec![cell], name, says, key: None }
    }

    /// Words that are known by nothing but what they say.
    fn words(cell: Told) -> Unit {
        let says = cell.text.clone();
        Unit { cells: vec![cell], name: String::new(), says, key: None }
    }
}

/// All that a report of a project says.
pub(super) fn told(report: &Report, project: &Project) -> Vec<Group> {
    let mut head = vec![Unit::named(Told::of("", "", &report.title))];
    head.extend(report.subtitle.iter().map(|cell| Unit::named(Told::of("", "", cell))));
    for fact in &report.cover {
        head.extend(fact.cells.iter().map(|cell| Unit::named(Told::of("", &fact.label, cell))));
    }
    let mut groups = vec![Group { id: String::new(), units: head }];
    for section in &report.sections {
        for (place, block) in section.blocks.iter().enumerate() {
            let id = match block {
                Block::Table { id, .. } | Block::Story { id, .. } => id.clone(),
                // Lists of a section have no name: they are told by what kind of block they are.
                Block::List { .. } => {
                    let before = section.blocks.iter().take(place);
                    let lists = before.filter(|other| matches!(other, Block::List { .. })).count();
                    format!("{} list {lists}", section.id)
                }
                _ => section.id.clone(),
            };
            let units = units(&section.title, block, project);
            match groups.iter_mut().find(|group| group.id == id) {
                Some(group) => group.units.extend(units),
                None => groups.push(Group { id, units }),
            }
        }
    }
    groups
}

fn units(section: &str, block: &Block, project: &Project) -> Vec<Unit> {
    match block {
        Block::Facts { rows } => {
            let cells = rows.iter().flat_map(|fact| fact.cells.iter().map(move |cell| (&fact.label, cell)));
            cells.map(|(label, cell)| Unit::named(Told::of(section, label, cell))).collect()
        }
        Block::Figures { figures } => {
            figures.iter().map(|it| Unit::named(Told::of(section, &it.label, &it.cell))).collect()
        }
        Block::Table { caption, columns, rows, .. } => {
            let titles: Vec<&str> = columns.iter().map(|column| column.title.as_str()).collect();
            let rows = rows.iter().enumerate();
            let unit = |(place, row)| {
                let key = key_of(row, project);
                Unit { key, ..row_told((section, caption, &titles), place, row) }
            };
            rows.map(unit).collect()
        }
        Block::Paragraph { cell } => vec![Unit::named(Told::of(section, "", cell))],
        Block::List { items } => {
            let item = |cell: &Cell| {
                let key = row_told_by(cell, project);
                Unit { key, ..Unit::words(Told::of(section, "", cell)) }
            };
            items.iter().map(item).collect()
        }
        Block::Story { id, passages } => {
            let passages = passages.iter().zip(1..);
            passages.map(|(passage, place)| Unit::words(passage_told(section, id, place, passage))).collect()
        }
        Block::Heading { .. } | Block::Note { .. } | Block::Chart { .. } => Vec::new(),
    }
}

fn passage_told(section: &str, id: &str, place: usize, passage: &Passage) -> Told {
    let words: Vec<String> = passage.words().into_iter().map(passage::text).collect();
    let (id, label) = (format!("{id}.{place}"), String::new());
    Told { id, section: section.to_owned(), label, text: words.join("\n"), is_place: false }
}

/// A cell of a table is called by what the row is called and its column.
fn row_told((section, caption, titles): (&str, &str, &[&str]), place: usize, row: &Row) -> Unit {
    let texts = || row.cells.iter().map(|cell| cell.text.as_str());
    if row.kind == RowKind::Group {
        let cells = row.cells.iter().map(|cell| Told::of(section, caption, cell)).collect();
        let says = texts().collect::<Vec<_>>().join("\n");
        return Unit { cells, name: says.clone(), says, key: None };
    }
    let named = texts().take(2).max_by_key(|text| text.len()).unwrap_or(caption);
    let number = (place + 1).to_string();
    let told = |(cell, title): (&Cell, _)| {
        let is_place = cell.text == number;
        Told { is_place, ..Told::of(section, format!("{named} · {title}"), cell) }
    };
    Unit {
        cells: row.cells.iter().zip(titles).map(told).collect(),
        name: named.to_owned(),
        says: texts().map(|text| if text == number { "" } else { text }).collect::<Vec<_>>().join("\n"),
        key: None,
    }
}

/// The row of the record that a row of a table tells of: all of its cells that name one name it.
fn key_of(row: &Row, project: &Project) -> Option<String> {
    let mut keys = row.cells.iter().filter_map(|cell| row_told_by(cell, project));
    let first = keys.next()?;
    keys.all(|key| key == first).then_some(first)
}

fn row_told_by(cell: &Cell, project: &Project) -> Option<String> {
    trace::row_told(project, &cell.id).map(str::to_owned)
}
