//! Where the table lies in a sheet: titles above, headings of one or several lines, a row of tags,
//! rows, sums below.
//!
//! Must not know what becomes of the rows.

use super::mapping::{self, Heading, Hints};
use super::names::names;
use super::shapes::{TableKind, TablePart};
use crate::fold::fold;
use crate::intake::table::{Cell, Sheet};
use crate::store::sha256;

/// The headings stand in one of the first rows.
const TOP: usize = 40;
/// Lines of headings, at most.
const LINES: usize = 3;
/// Letters of a heading, at most.
const LONGEST: usize = 300;
/// Columns whose headings tell where the headings stand.
const TELLING: usize = 64;
/// Values that are told of a column.
const SAMPLES: usize = 3;

/// A sheet with its parts.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// The first rows as they are written.
    pub(super) top: Vec<Vec<String>>,
    /// The first line of the headings, from 1; 0 where there are none.
    pub(super) first: usize,
    /// The last line of the headings, from 1; 0 where there are none.
    pub(super) header: usize,
    /// The row of tags.
    pub(super) tags: Option<usize>,
    /// The headings, column by column.
    pub(super) headings: Vec<Heading>,
    /// The first row of the table.
    pub(super) begin: usize,
    /// Rows that only sum up or stand below, in order.
    pub(super) totals: Vec<usize>,
    /// How many rows remain.
    pub(super) rows: usize,
    /// Values of each column that differ.
    pub(super) samples: Vec<Vec<String>>,
    /// In how many rows each column holds something.
    pub(super) filled: Vec<usize>,
}

impl Layout {
    /// Finds the parts of a sheet; a person may have said where the headings end.
    pub(super) fn of(sheet: &Sheet, said: Option<usize>, hints: &Hints) -> Layout {
        let top = top(sheet);
        let mut layout = Layout { ..Layout::default() };
        layout.find_headings(&top, sheet.columns, said, hints);
        layout.top = top;
        layout.look_through(sheet);
        layout
    }

    /// What tells tables of the same headings from others.
    pub(super) fn fingerprint(&self) -> String {
        let heading = |heading: &Heading| fold(&heading.text()) + heading.tag.as_deref().unwrap_or_default();
        let headings: Vec<String> = self.headings.iter().map(heading).collect();
        sha256(headings.join("\u{1f}").as_bytes())
    }

    /// What a row is.
    pub(super) fn part(&self, row: usize) -> TablePart {
        match row {
            _ if self.tags == Some(row) => TablePart::Tags,
            row if row < self.first => TablePart::Above,
            row if row <= self.header => TablePart::Heading,
            row if row < self.begin => TablePart::Above,
            row if self.totals.binary_search(&row).is_ok() => TablePart::Total,
            _ => TablePart::Row,
        }
    }

    fn find_headings(&mut self, top: &[Vec<String>], columns: usize, said: Option<usize>, hints: &Hints) {
        self.tags = top.iter().position(|row| is_tags(row)).map(|at| at + 1);
        let last = self.tags.map(|tags| tags - 1);
        let (first, header) = match said {
            Some(0) => (0, 0),
            Some(header) => (best_first(top, header, columns, hints), header),
            None => match last {
                Some(0) => (0, 0),
                Some(header) => (best_first(top, header, columns, hints), header),
                None => best(top, columns, hints),
            },
        };
        (self.first, self.header) = (first, header);
        self.begin = self.tags.unwrap_or(header).max(header) + 1;
        self.headings = headings(top, (first, header), self.tags, columns);
    }

    /// Counts rows and values; sums and notes below the table are told apart.
    fn look_through(&mut self, sheet: &Sheet) {
        self.samples = vec![Vec::new(); sheet.columns];
        self.filled = vec![0; sheet.columns];
        let width = self.headings.iter().filter(|heading| !heading.lines.is_empty()).count();
        let mut below: Vec<usize> = Vec::new();
        let mut sums: Vec<(usize, usize)> = Vec::new();
        sheet.each(|row, cells| {
            if row < self.begin {
                return true;
            }
            let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
            match filled {
                0 => return true,
                _ if total(cells) == Some(true) => self.totals.push(row),
                _ if total(cells) == Some(false) => sums.push((row, filled)),
                // A single value in a wide table may be a note below it; what follows tells.
                1 if width > 2 => below.push(row),
                _ => {
                    self.rows += 1 + below.len();
                    below.clear();
                    self.count(cells);
                }
            }
            true
        });
        // A sum has nothing to say in most columns: a supplier may be called Total, too.
        let usual = self.filled.iter().sum::<usize>().checked_div(self.rows).unwrap_or(usize::MAX);
        let (sums, rows): (Vec<_>, Vec<_>) = sums.into_iter().partition(|(_, filled)| *filled < usual);
        self.rows += rows.len();
        self.totals.extend(sums.into_iter().map(|(row, _)| row));
        self.totals.append(&mut below);
        self.totals.sort_unstable();
    }

    fn count(&mut self, cells: &[Cell<'_>]) {
        for (at, cell) in
            cells.iter().enumerate().take(self.filled.len()).filter(|(_, cell)| !cell.is_empty())
        {
            self.filled[at] += 1;
            let samples = &mut self.samples[at];
            if samples.len() < SAMPLES {
                let text = short(&cell.text());
                if !samples.contains(&text) {
                    samples.push(text);
                }
            }
        }
    }
}

/// As much of a text as is looked at: no heading is longer.
fn short(text: &str) -> String {
    text.char_indices().nth(LONGEST).map_or(text, |(end, _)| &text[..end]).to_owned()
}

fn top(sheet: &Sheet) -> Vec<Vec<String>> {
    let mut top: Vec<Vec<String>> = Vec::new();
    sheet.each(|row, cells| {
        // A workbook may leave out rows that hold nothing.
        while top.len() + 1 < row && top.len() < TOP {
            top.push(Vec::new());
        }
        if top.len() < TOP {
            top.push(cells.iter().map(|cell| short(cell.text().trim())).collect());
        }
        top.len() < TOP
    });
    top
}

/// Most cells are tags such as `#reached+f`.
fn is_tags(row: &[String]) -> bool {
    let tag = |cell: &&String| {
        cell.strip_prefix('#').is_some_and(|rest| rest.starts_with(|sign: char| sign.is_ascii_lowercase()))
    };
    let (tags, filled) = (row.iter().filter(tag).count(), row.iter().filter(|cell| !cell.is_empty()).count());
    tags > 0 && tags * 2 > filled
}

/// The lines whose words name the most columns; else the first row that is as wide as the table and
/// holds no figure.
fn best(top: &[Vec<String>], columns: usize, hints: &Hints) -> (usize, usize) {
    let mut best = ((0, 0), 0);
    for header in 1..=top.len() {
        for first in (header.saturating_sub(LINES - 1).max(1)..=header).rev() {
            if top[header - 1].iter().all(String::is_empty)
                || !top[first - 1..header].iter().all(|row| is_heading(row))
            {
                continue;
            }
            let named = named(top, (first, header), columns, hints);
            // A heading that spans several lines names more than each line alone.
            if named > best.1 {
                best = ((first, header), named);
            }
        }
    }
    match best.1 {
        0 | 1 => widest(top, columns).unwrap_or(best.0),
        _ => best.0,
    }
}

/// Where headings begin that end in a row.
fn best_first(top: &[Vec<String>], header: usize, columns: usize, hints: &Hints) -> usize {
    let header = header.min(top.len());
    let mut best = (header, named(top, (header, header), columns, hints));
    for first in (header.saturating_sub(LINES - 1).max(1)..header).rev() {
        let found = named(top, (first, header), columns, hints);
        if !top[first - 1..header].iter().all(|row| is_heading(row)) {
            break;
        }
        if found > best.1 {
            best = (first, found);
        }
    }
    best.0
}

/// How many columns the lines name, by the kind that knows the most of them.
fn named(top: &[Vec<String>], lines: (usize, usize), columns: usize, hints: &Hints) -> usize {
    let headings = headings(top, lines, None, columns.min(TELLING));
    let known = |kind| mapping::propose(kind, &headings, hints).iter().flatten().count();
    TableKind::ALL.into_iter().map(known).max().unwrap_or(0)
}

/// A heading holds words; a year or an age band may be one, a figure with decimals is none.
fn is_heading(row: &[String]) -> bool {
    let figures = row.iter().filter(|cell| is_figure(cell)).count();
    let filled = row.iter().filter(|cell| !cell.is_empty()).count();
    figures * 2 <= filled
}

fn is_figure(cell: &str) -> bool {
    let digits = cell.chars().any(|sign| sign.is_ascii_digit());
    digits
        && !cell.chars().any(char::is_alphabetic)
        && super::names::time(cell).is_none()
        && super::names::band(cell).is_none()
}

fn widest(top: &[Vec<String>], columns: usize) -> Option<(usize, usize)> {
    let filled = |row: &Vec<String>| row.iter().filter(|cell| !cell.is_empty()).count();
    let most = top.iter().map(filled).max()?.min(columns);
    let at =
        top.iter().position(|row| filled(row) * 3 >= most * 2 && row.iter().all(|cell| !is_figure(cell)))?;
    (at + 1 < top.len()).then_some((at + 1, at + 1))
}

/// The headings of lines; a line above the last reaches to the right as far as nothing else stands
/// in it.
fn headings(
    top: &[Vec<String>],
    (first, header): (usize, usize),
    tags: Option<usize>,
    columns: usize,
) -> Vec<Heading> {
    let cell = |row: usize, column: usize| {
        top.get(row - 1).and_then(|row| row.get(column)).map_or("", String::as_str)
    };
    let mut headings = vec![Heading::default(); columns];
    for row in first..=header {
        if row == 0 {
            break;
        }
        let mut reaching = "";
        for (column, heading) in headings.iter_mut().enumerate() {
            let own = cell(row, column);
            let below = (row + 1..=header).any(|row| !cell(row, column).is_empty());
            if !own.is_empty() {
                reaching = own;
            } else if !below {
                // Nothing stands below: the blank is no part of what spans to the left of it.
                reaching = "";
            }
            let said = if own.is_empty() && row < header { reaching } else { own };
            if !said.is_empty() {
                heading.lines.push(said.to_owned());
            }
        }
    }
    if let Some(tags) = tags {
        for (column, heading) in headings.iter_mut().enumerate() {
            heading.tag = Some(cell(tags, column)).filter(|tag| tag.starts_with('#')).map(str::to_owned);
        }
    }
    headings
}

/// The first words are nothing but "Total" (`true`), or begin with it; `None` where they do not.
fn total(cells: &[Cell<'_>]) -> Option<bool> {
    let texts = cells.iter().filter_map(|cell| match cell {
        Cell::Text(text) if !text.trim().is_empty() => Some(text.as_ref()),
        _ => None,
    });
    let first = texts.into_iter().find(|text| text.chars().any(char::is_alphabetic))?;
    names().total(first)
}
