//! What a form says and where: its locked words, the cells that a partner fills in, the keys by
//! which the program knows it again, and the check code over all of them.
//!
//! Must not know how a workbook is written, nor who owes what.

use std::collections::BTreeMap;

use crate::domain::form::{part_of, part_word};
use crate::domain::grid::GridPart;
use crate::domain::{Lang, ReachKind};
use crate::grid::{headed, kind_word};
use crate::intake::table::letters;
use crate::store::sha256;
use crate::text::Texts;

/// Which arrangement of a form this program writes and reads.
pub(super) const VERSION: &str = "1";
/// The first word of the sheet with the keys, which is its name, too.
pub(super) const MARK: &str = "bilan-form";
/// The word of a cell for people whose breakdown is not known.
const REST: &str = "rest";

/// What tells a form from others.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Keys {
    pub(super) workspace: String,
    pub(super) form: String,
    pub(super) project: String,
    pub(super) period: String,
    pub(super) partner: String,
}

/// What a cell is asked for.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) enum Asked {
    /// People of a part.
    Part(GridPart),
    /// People whose breakdown is not known; all, where none is asked for.
    Rest,
}

impl Asked {
    pub(super) fn word(&self) -> String {
        match self {
            Asked::Part(part) => part_word(part),
            Asked::Rest => REST.to_owned(),
        }
    }

    pub(super) fn of(word: &str) -> Option<Asked> {
        if word == REST { Some(Asked::Rest) } else { part_of(word).map(Asked::Part) }
    }
}

/// A line of the form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct FrameLine {
    pub(super) key: String,
    pub(super) kind: ReachKind,
    /// Indicator or activity, place, group.
    pub(super) names: [String; 3],
    pub(super) parts: Vec<GridPart>,
}

/// The words at the head of a form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Head {
    pub(super) title: String,
    pub(super) facts: Vec<String>,
}

/// How words look.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Look {
    Title,
    Fact,
    Instruction,
    Heading,
    Kind,
    Name,
    Number,
    Sum,
    /// A cell of the table that is not asked for.
    Shut,
}

/// Words at a place, from 0, that nobody changes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Placed {
    pub(super) row: u32,
    pub(super) column: u16,
    /// The last column that they stretch over.
    pub(super) until: u16,
    pub(super) text: String,
    pub(super) look: Look,
}

/// A cell that adds up others of its row or column.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Sum {
    pub(super) row: u32,
    pub(super) column: u16,
    /// The first and the last cell of what is added.
    pub(super) from: (u32, u16),
    pub(super) to: (u32, u16),
}

/// A cell to be filled in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Open {
    pub(super) row: u32,
    pub(super) column: u16,
    pub(super) line: usize,
    pub(super) asked: Asked,
}

/// A form before it is a workbook.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Frame {
    pub(super) keys: Keys,
    pub(super) language: Lang,
    pub(super) sheet: String,
    pub(super) lines: Vec<FrameLine>,
    pub(super) placed: Vec<Placed>,
    pub(super) open: Vec<Open>,
    pub(super) sums: Vec<Sum>,
    /// Where the check code is printed.
    pub(super) code_at: (u32, u16),
    /// The last column.
    pub(super) last: u16,
    /// First row of the lines.
    pub(super) head: u32,
    /// Widths of the columns, in letters.
    pub(super) widths: Vec<f64>,
}

/// The columns of a form: those that name a line, the parts, what is not broken down, the total.
struct Columns {
    /// Those of indicator or activity, place, group; none where no line says it.
    names: [Option<u16>; 3],
    parts: Vec<GridPart>,
    first: u16,
}

/// Widths of what names a line.
const NAMED: [(&str, f64); 3] =
    [("form-column-what", 42.0), ("form-column-place", 18.0), ("form-column-group", 28.0)];

impl Columns {
    fn of(lines: &[FrameLine], parts: Vec<GridPart>) -> Columns {
        let mut first = 1;
        let names = [0, 1, 2].map(|at| {
            let named = lines.iter().any(|line| !line.names[at].is_empty());
            named.then(|| {
                first += 1;
                first - 1
            })
        });
        Columns { names, parts, first }
    }

    fn rest(&self) -> u16 {
        self.first + u16::try_from(self.parts.len()).unwrap_or(u16::MAX - self.first)
    }

    fn total(&self) -> Option<u16> {
        (!self.parts.is_empty()).then(|| self.rest() + 1)
    }

    fn widths(&self) -> Vec<f64> {
        let named = self.names.iter().zip(NAMED).filter(|(column, _)| column.is_some());
        let mut widths: Vec<f64> = std::iter::once(5.0).chain(named.map(|(_, (_, width))| width)).collect();
        widths.resize(usize::from(self.last()) + 1, 12.0);
        widths
    }

    fn last(&self) -> u16 {
        self.total().unwrap_or_else(|| self.rest())
    }
}

impl Frame {
    pub(super) fn of(
        keys: Keys,
        language: Lang,
        head: Head,
        lines: Vec<FrameLine>,
        parts: Vec<GridPart>,
    ) -> Frame {
        let texts = Texts::of(language);
        let columns = Columns::of(&lines, parts);
        let mut frame = Frame {
            keys,
            language,
            sheet: texts.get("form-sheet"),
            lines,
            placed: Vec::new(),
            open: Vec::new(),
            sums: Vec::new(),
            code_at: (0, 0),
            last: columns.last().max(7),
            head: 0,
            widths: columns.widths(),
        };
        let row = frame.put_head(head, texts);
        let row = frame.put_headings(row, &columns, texts);
        frame.head = row;
        frame.put_kinds(row, &columns, texts);
        frame
    }

    fn put(&mut self, (row, column): (u32, u16), until: u16, text: &str, look: Look) {
        self.placed.push(Placed { row, column, until, text: text.to_owned(), look });
    }

    /// Title, what the form is about, how it is filled in.
    fn put_head(&mut self, head: Head, texts: &Texts) -> u32 {
        let last = self.last;
        self.put((0, 0), last, &head.title, Look::Title);
        let mut row = 1;
        for fact in &head.facts {
            self.put((row, 0), last, fact, Look::Fact);
            row += 1;
        }
        self.code_at = (row, 0);
        row += 2;
        let parted = self.lines.iter().any(|line| !line.parts.is_empty());
        let how = ["form-how-fill", "form-how-empty", "form-how-rest", "form-how-nobody", "form-how-back"];
        for key in how.into_iter().filter(|key| parted || *key != "form-how-rest") {
            self.put((row, 0), last, &texts.get(key), Look::Instruction);
            row += 1;
        }
        row + 1
    }

    fn put_headings(&mut self, row: u32, columns: &Columns, texts: &Texts) -> u32 {
        let headed = headed(&columns.parts, texts);
        let above = headed.first().map_or(0, |column| column.headings.len());
        let lowest = row + u32::try_from(above).unwrap_or(0);
        self.put((lowest, 0), 0, &texts.get("form-column-number"), Look::Heading);
        for (column, (key, _)) in columns.names.iter().zip(NAMED) {
            if let Some(column) = *column {
                self.put((lowest, column), column, &texts.get(key), Look::Heading);
            }
        }
        for (level, row) in (0..above).zip(row..) {
            let mut from = 0;
            while from < headed.len() {
                let alike = |column: &&crate::grid::GridColumn| {
                    column.headings[..=level] == headed[from].headings[..=level]
                };
                let to = from + headed[from..].iter().take_while(alike).count();
                let at = |place: usize| columns.first + u16::try_from(place).unwrap_or(0);
                self.put((row, at(from)), at(to - 1), &headed[from].headings[level], Look::Heading);
                from = to;
            }
        }
        for (column, at) in headed.iter().zip(columns.first..) {
            self.put((lowest, at), at, &column.name, Look::Heading);
        }
        let rest = if columns.parts.is_empty() { "form-column-people" } else { "form-column-rest" };
        self.put((lowest, columns.rest()), columns.rest(), &texts.get(rest), Look::Heading);
        if let Some(total) = columns.total() {
            self.put((lowest, total), total, &texts.get("form-column-total"), Look::Heading);
        }
        lowest + 1
    }

    /// The lines, kind by kind: kinds are never added.
    fn put_kinds(&mut self, mut row: u32, columns: &Columns, texts: &Texts) {
        for kind in [ReachKind::Direct, ReachKind::Indirect, ReachKind::PublicEngagement] {
            let of_kind: Vec<usize> =
                (0..self.lines.len()).filter(|line| self.lines[*line].kind == kind).collect();
            if of_kind.is_empty() {
                continue;
            }
            self.put((row, 0), columns.last(), &texts.get(&format!("reach-{}", kind_word(kind))), Look::Kind);
            row += 1;
            let first = row;
            for line in &of_kind {
                self.put_line(row, *line, columns);
                row += 1;
            }
            if of_kind.len() > 1 {
                self.put_sums((first, row), columns, texts);
                row += 1;
            }
        }
    }

    fn put_line(&mut self, row: u32, line: usize, columns: &Columns) {
        let FrameLine { names, parts, .. } = self.lines[line].clone();
        self.put((row, 0), 0, &(line + 1).to_string(), Look::Number);
        for (column, name) in columns.names.iter().zip(&names) {
            if let Some(column) = *column {
                self.put((row, column), column, name, Look::Name);
            }
        }
        for (part, column) in columns.parts.iter().zip(columns.first..) {
            match parts.contains(part) {
                true => self.open.push(Open { row, column, line, asked: Asked::Part(part.clone()) }),
                false => self.put((row, column), column, "", Look::Shut),
            }
        }
        self.open.push(Open { row, column: columns.rest(), line, asked: Asked::Rest });
        if let Some(column) = columns.total() {
            let (from, to) = ((row, columns.first), (row, columns.rest()));
            self.sums.push(Sum { row, column, from, to });
        }
    }

    fn put_sums(&mut self, (first, row): (u32, u32), columns: &Columns, texts: &Texts) {
        self.put((row, 0), columns.first - 1, &texts.get("form-sum"), Look::Sum);
        for column in columns.first..=columns.last() {
            self.sums.push(Sum { row, column, from: (first, column), to: (row - 1, column) });
        }
    }

    /// The rows of the sheet with the keys, without the check code.
    pub(super) fn keys_told(&self) -> Vec<Vec<String>> {
        let Keys { workspace, form, project, period, partner } = &self.keys;
        let mut told: Vec<Vec<String>> = [
            (MARK, VERSION),
            ("workspace", workspace),
            ("form", form),
            ("project", project),
            ("period", period),
            ("partner", partner),
            ("language", self.language.as_str()),
            ("sheet", &self.sheet),
        ]
        .map(|(name, value)| vec![name.to_owned(), value.to_owned()])
        .into();
        for (at, line) in self.lines.iter().enumerate() {
            let open: Vec<&Open> = self.open.iter().filter(|open| open.line == at).collect();
            let Some(first) = open.first() else { continue };
            let cells =
                open.iter().map(|open| format!("{}={}", column_letters(open.column), open.asked.word()));
            let row = (first.row + 1).to_string();
            let cells = cells.collect::<Vec<_>>().join(" ");
            told.push(vec!["line".into(), row, line.key.clone(), kind_word(line.kind).into(), cells]);
        }
        for sum in &self.sums {
            told.push(vec!["skip".into(), (sum.row + 1).to_string(), column_letters(sum.column)]);
        }
        let (row, column) = self.code_at;
        told.push(vec!["skip".into(), (row + 1).to_string(), column_letters(column)]);
        for (row, digest) in
            row_digests(self.placed.iter().map(|it| (it.row + 1, it.column, it.text.as_str())))
        {
            told.push(vec!["row".into(), row.to_string(), digest]);
        }
        told
    }

    pub(super) fn code(&self) -> String {
        code_of(&self.keys_told())
    }
}

pub(super) fn column_letters(column: u16) -> String {
    letters(usize::from(column))
}

/// The check code over the rows of the sheet with the keys.
pub(super) fn code_of(told: &[Vec<String>]) -> String {
    let rows: Vec<String> = told.iter().map(|row| row.join("\t")).collect();
    sha256(rows.join("\n").as_bytes())
}

/// What people read of a check code.
pub(super) fn short(code: &str) -> String {
    let parts = [0, 4, 8].map(|at| code.get(at..at + 4).unwrap_or_default().to_uppercase());
    parts.join("-")
}

/// A digest of the words of each row; rows without words have none.
pub(super) fn row_digests<'t>(cells: impl Iterator<Item = (u32, u16, &'t str)>) -> BTreeMap<u32, String> {
    let mut rows: BTreeMap<u32, BTreeMap<u16, String>> = BTreeMap::new();
    for (row, column, text) in cells {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            rows.entry(row).or_default().insert(column, text);
        }
    }
    let digest = |cells: BTreeMap<u16, String>| {
        let told: Vec<String> = cells.into_iter().map(|(column, text)| format!("{column} {text}")).collect();
        sha256(told.join("\n").as_bytes()).get(..12).unwrap_or_default().to_owned()
    };
    rows.into_iter().map(|(row, cells)| (row, digest(cells))).collect()
}
