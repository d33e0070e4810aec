//! One worksheet while it is written: where the next row stands, how high it is, how it prints.
//!
//! Must not know sections or tables.

use rust_xlsxwriter::{Format, Formula, Image, Note, ObjectMovement, Url, Worksheet, XlsxError};

use super::figure::Figure;
use super::grid::{Grid, Span};
use super::live::Live;
use super::look::{self, Part, Reading};
use super::measure;
use super::names::Names;
use super::plan::{Planned, Role};
use super::story::{Look, Looks};
use crate::domain::Source;
use crate::language::Language;
use crate::report::model::{Block, Cell, Report, Section, Value};

/// Excel shows no row higher than 409 points; higher texts take several joined rows of
/// whole lines, so that a printed page does not end inside a line.
const HIGHEST: f64 = 31.0 * look::LINE;
/// A frozen head must leave room to scroll.
const HIGHEST_HEAD: f64 = 200.0;
/// A summary up to this height prints on one page and is still easy to read.
const HIGHEST_SUMMARY: f64 = 1050.0;
/// So much smaller a sheet may be printed to stay on one page, and at which percentage at least.
const SMALLER: f64 = 0.8;
const LEAST_SCALE: f64 = 56.0;
/// How much of a quote a note shows.
const QUOTE: usize = 400;
/// How much of the title stands at the head of each printed page.
const HEAD_TITLE: usize = 70;
const A4: u8 = 9;
/// Numbers beside words that are read from right to left stand where they are read: programs lay
/// the foot of a page out from left to right, whatever the sheet.
const RTL: char = '\u{200f}';
/// More breaks than this a sheet cannot hold.
const MOST_BREAKS: usize = 1_000;
/// Points of an upright printed page between its margins: width, height. A little less than there
/// are, so that no program ends a page before we do.
const PAGE: (f64, f64) = (505.0, 716.0);
/// The same of one that lies on its side.
const LYING_PAGE: (f64, f64) = (750.0, 468.0);
/// Points of a unit of column width.
const UNIT: f64 = 5.9;
/// Decimals to which differences are rounded that are of no one currency: no currency has more.
const DECIMALS: u32 = 4;

/// What a piece of a line says.
#[derive(Clone, Copy, Debug)]
pub enum Says<'a> {
    /// Words of the report.
    Words(&'a str),
    /// A cell of the report.
    Cell(&'a Cell),
}

/// A part of a line: joined columns with one content.
#[derive(Clone, Debug)]
pub struct Piece<'a> {
    /// Its columns.
    pub span: Span,
    /// What it is.
    pub part: Part,
    /// What it says.
    pub says: Says<'a>,
}

/// The head of a table that was written: the row after it, what stands above that row, its own height
/// and, when the table is written, the row after that.
#[derive(Clone, Copy, Debug)]
struct Head {
    row: u32,
    above: f64,
    height: f64,
    end: u32,
}

/// A worksheet with its cursor.
pub struct Page<'a> {
    /// The report that is written.
    pub report: &'a Report,
    /// How the words of its texts look.
    looks: &'a Looks,
    /// The columns.
    pub grid: Grid,
    /// Names given so far in the workbook.
    pub names: &'a mut Names,
    /// What stands where, for formulas.
    pub live: &'a mut Live,
    /// The worksheet itself.
    pub sheet: &'a mut Worksheet,
    /// Which way it is read.
    pub reading: Reading,
    name: String,
    number: usize,
    is_summary: bool,
    filtered: bool,
    row: u32,
    height: f64,
    heads: Vec<Head>,
    printed: f64,
    breaks: Vec<u32>,
}

impl<'a> Page<'a> {
    /// An empty sheet with its columns.
    pub fn open(
        sheet: &'a mut Worksheet,
        planned: &Planned<'_>,
        (report, looks): (&'a Report, &'a Looks),
        (names, live): (&'a mut Names, &'a mut Live),
    ) -> Result<Page<'a>, XlsxError> {
        let is_summary = planned.role == Role::Summary;
        let landscape = report.landscape && !is_summary;
        let grid = match planned.sections.iter().find(|section| has_table(section)) {
            Some(section) => Grid::of_tables(section, report.language, landscape),
            None => Grid::prose(),
        };
        let reading = Reading::of(report.language);
        sheet.set_name(&planned.name)?.set_screen_gridlines(false);
        sheet.set_right_to_left(reading.rtl);
        for (column, width) in (0..).zip(grid.widths()) {
            sheet.set_column_width(column, *width)?;
        }
        sheet.set_tab_color(if is_summary { look::ACCENT } else { look::TAB });
        sheet.set_active(is_summary);
        let name = planned.name.clone();
        let number = live.sheet(&name);
        let (row, height, heads, filtered) = (0, 0.0, Vec::new(), false);
        let (printed, breaks) = (0.0, Vec::new());
        Ok(Page {
            report,
            looks,
            grid,
            names,
            live,
            sheet,
            reading,
            name,
            number,
            is_summary,
            filtered,
            row,
            height,
            heads,
            printed,
            breaks,
        })
    }

    /// Number of the sheet in the workbook.
    pub fn number(&self) -> usize {
        self.number
    }

    /// Lets people filter these rows; a sheet has one such range beside its tables.
    pub fn filter(&mut self, head: u32, last: u32, column: u16) -> Result<(), XlsxError> {
        if !std::mem::replace(&mut self.filtered, true) {
            self.sheet.autofilter(head, 0, last, column)?;
        }
        Ok(())
    }

    /// The row that is written next.
    pub fn row(&self) -> u32 {
        self.row
    }

    /// Writes pieces side by side, as high as the highest needs, and goes to the next row.
    pub fn line(&mut self, pieces: &[Piece<'_>]) -> Result<u32, XlsxError> {
        let first = self.row;
        let needed = pieces.iter().map(|piece| self.needs(piece)).fold(look::LINE, f64::max);
        let rows = rows_for(needed);
        let lines = pieces.iter().map(|piece| self.lines(piece)).max().unwrap_or(1);
        for piece in pieces {
            self.piece(piece, rows, lines)?;
        }
        self.end_row(needed)?;
        Ok(first)
    }

    /// Puts a picture of a height into rows of its own.
    pub fn picture(&mut self, image: &Image, height: f64) -> Result<(), XlsxError> {
        self.keep(height + 4.0);
        self.sheet.insert_image_with_offset(self.row, 0, image, 2, 2)?;
        self.end_row(height + 4.0)
    }

    /// Gives the current row, or as many as the height takes, their height and goes to the next.
    pub fn end_row(&mut self, height: f64) -> Result<(), XlsxError> {
        let mut left = height;
        for _ in 0..rows_for(height) {
            let part = left.min(HIGHEST);
            self.keep(part);
            self.sheet.set_row_height(self.row, part)?;
            self.row += 1;
            self.printed += part;
            left -= HIGHEST;
        }
        self.height += height;
        Ok(())
    }

    /// Points that a printed page holds, by its scale.
    fn page_height(&self) -> f64 {
        let goes_on = |head: &&Head| self.breaks.last().is_some_and(|row| *row >= head.row);
        let head = self.heads.last().filter(goes_on).map_or(0.0, |head| head.height);
        self.paper().1 * 100.0 / f64::from(self.scale()) - head
    }

    /// The scale in percent at which the columns are as wide as a page.
    fn scale(&self) -> u16 {
        let width = self.grid.width(self.grid.all()) * UNIT;
        (self.paper().0 * 100.0 / width.max(1.0)).floor().clamp(10.0, 100.0) as u16
    }

    /// What goes a little beyond a printed page is made smaller, as far as it stays easy to read.
    fn fits_one_page(&self) -> bool {
        let page = self.paper().1 * 100.0 / f64::from(self.scale());
        let smaller = (page / self.height.max(1.0)).min(1.0);
        let is_readable = smaller >= SMALLER && f64::from(self.scale()) * smaller >= LEAST_SCALE;
        (self.is_summary && self.height <= HIGHEST_SUMMARY) || (!self.breaks.is_empty() && is_readable)
    }

    fn paper(&self) -> (f64, f64) {
        if self.lies() { LYING_PAGE } else { PAGE }
    }

    /// A printed page lies on its side.
    fn lies(&self) -> bool {
        self.grid.is_wide() || (self.report.landscape && !self.is_summary)
    }

    /// What is so high is not to be cut: where the printed page has no room left, it begins the next.
    /// What is higher than a page begins where it stands.
    pub fn keep(&mut self, height: f64) {
        let page = self.page_height();
        let fits = self.printed + height <= page || (height > page && self.printed + HIGHEST <= page);
        if self.printed > 0.0 && !fits {
            self.breaks.push(self.row);
            self.printed = 0.0;
        }
    }

    /// Remembers that the row just written is the header of a table, and its height.
    pub fn head_ends_here(&mut self, height: f64) {
        self.heads.push(Head { row: self.row, above: self.height, height, end: self.row });
    }

    /// Remembers that the table whose header was written last is written.
    pub fn table_ends_here(&mut self) {
        if let Some(head) = self.heads.last_mut() {
            head.end = self.row;
        }
    }

    /// The header that each page repeats from its table on: that of the only table, or of one that goes
    /// over all ends of pages that come after it. A page without its rows would repeat it for nothing.
    fn repeated(&self) -> Option<Head> {
        if let [head] = self.heads.as_slice()
            && self.breaks.is_empty()
        {
            return Some(*head);
        }
        let goes_over_all = |head: &&Head| {
            let mut after = self.breaks.iter().filter(|row| **row >= head.row).peekable();
            after.peek().is_some() && after.all(|row| *row < head.end)
        };
        self.heads.iter().find(goes_over_all).copied()
    }

    /// Height in points.
    fn needs(&self, piece: &Piece<'_>) -> f64 {
        let padding = match piece.part {
            Part::Section => 12.0,
            Part::Figure(_) => 11.0,
            Part::Heading | Part::Caption | Part::Paragraph | Part::Title => 9.0,
            _ => 6.0,
        };
        f64::from(self.lines(piece)) * look::LINE * f64::from(piece.part.points()) / 10.0 + padding
    }

    fn lines(&self, piece: &Piece<'_>) -> u32 {
        let words = match piece.says {
            Says::Words(words) => words,
            Says::Cell(cell) => cell.text.as_str(),
        };
        let bold = if piece.part.bold() { measure::BOLD } else { 1.0 };
        let indent = if piece.part.indented() { measure::INDENT } else { 0.0 };
        let scale = f64::from(piece.part.points()) / 10.0 * bold;
        measure::lines(words, self.grid.width(piece.span) - indent, scale)
    }

    fn piece(&mut self, piece: &Piece<'_>, rows: u32, lines: u32) -> Result<(), XlsxError> {
        let (first, last) = piece.span;
        let (top, bottom) = (self.row, self.row + rows - 1);
        let (figure, source) = match piece.says {
            Says::Words(words) => (Figure::Words(words.to_owned()), None),
            Says::Cell(cell) => (Figure::of(cell, self.report.language), cell.source.as_ref()),
        };
        let format =
            self.reading.turned(dressed(look::part(piece.part, lines, self.reading), &figure), &figure);
        if (top, first) != (bottom, last) {
            self.sheet.merge_range(top, first, bottom, last, "", &format)?;
        }
        self.put(top, first, &figure, &format)?;
        if let Says::Cell(cell) = piece.says {
            self.dress((top, first), cell, &figure, &format)?;
            self.stands((top, first), cell, &format, &figure);
        }
        source.map_or(Ok(()), |source| self.note(top, first, source))
    }

    /// Writes a cell of a table; `sum` is its live formula.
    pub fn figure(
        &mut self,
        column: u16,
        cell: &Cell,
        format: Format,
        sum: Option<String>,
        one_currency: bool,
    ) -> Result<(), XlsxError> {
        let row = self.row;
        let figure = Figure::of(cell, self.report.language);
        let figure = if one_currency { figure.bare(cell) } else { figure };
        let format = self.reading.turned(dressed(format, &figure), &figure);
        match (&figure, sum) {
            (Figure::Number(value, _), Some(sum)) => {
                let formula = Formula::new(sum).set_result(value.to_string());
                self.sheet.write_formula_with_format(row, column, formula, &format)?;
            }
            _ => self.put(row, column, &figure, &format)?,
        }
        self.dress((row, column), cell, &figure, &format)?;
        self.stands((row, column), cell, &format, &figure);
        cell.source.as_ref().map_or(Ok(()), |source| self.note(row, column, source))
    }

    /// Remembers where a cell stands, and that it is to become a formula.
    fn stands(&mut self, (row, column): (u32, u16), cell: &Cell, format: &Format, figure: &Figure) {
        self.live.stands(&cell.id, self.number, row, column);
        if let Some(follows) = &cell.follows {
            let decimals = match &cell.value {
                Value::Money(money) => money.currency().decimals(),
                _ => DECIMALS,
            };
            self.live.waits((self.number, row, column), format, figure, decimals, follows);
        }
    }

    /// A cell that people fill in.
    pub fn open_cell(&mut self, column: u16, format: &Format) -> Result<(), XlsxError> {
        self.sheet.write_blank(self.row, column, format)?;
        Ok(())
    }

    /// Strings are written as strings: nothing that people typed can become a formula.
    fn put(&mut self, row: u32, column: u16, figure: &Figure, format: &Format) -> Result<(), XlsxError> {
        match figure {
            Figure::Number(value, _) => self.sheet.write_number_with_format(row, column, *value, format)?,
            Figure::Day(day, _) => self.sheet.write_datetime_with_format(row, column, day, format)?,
            Figure::Words(text) | Figure::Missing(text) => {
                self.sheet.write_string_with_format(row, column, text, format)?
            }
        };
        Ok(())
    }

    /// Sets words of several looks as they look on the page.
    fn dress(
        &mut self,
        (row, column): (u32, u16),
        cell: &Cell,
        figure: &Figure,
        format: &Format,
    ) -> Result<(), XlsxError> {
        let (Figure::Words(text), Some(looks)) = (figure, self.looks.get(&cell.id)) else { return Ok(()) };
        let looks: Vec<&Look> = looks.iter().filter(|look| !look.text.is_empty()).collect();
        if looks.iter().map(|look| look.text.as_str()).collect::<String>() != *text {
            return Ok(());
        }
        let formats: Vec<Format> = looks.iter().map(|look| faced(format, look)).collect();
        let parts: Vec<(&Format, &str)> =
            formats.iter().zip(&looks).map(|(format, look)| (format, look.text.as_str())).collect();
        match parts.as_slice() {
            [(only, text)] => self.sheet.write_string_with_format(row, column, *text, only)?,
            parts => self.sheet.write_rich_string_with_format(row, column, parts, format)?,
        };
        Ok(())
    }

    /// Gives a figure's place a name that other workbooks can use.
    pub fn name_figure(&mut self, id: &str, row: u32, column: u16) {
        self.names.figure(id, &self.name, row, column);
    }

    /// Turns the words of a place into the way to another sheet.
    pub fn link(&mut self, row: u32, column: u16, sheet: &str) -> Result<(), XlsxError> {
        let place = format!("internal:'{}'!A1", sheet.replace('\'', "''"));
        let link = Url::new(place).set_text(sheet);
        self.sheet.write_url_with_format(row, column, link, &look::part(Part::Link, 1, self.reading))?;
        Ok(())
    }

    fn note(&mut self, row: u32, column: u16, source: &Source) -> Result<(), XlsxError> {
        let label = self.report.words.get("source").map(|word| format!("{word}: ")).unwrap_or_default();
        let quote: String = source.quote.chars().take(QUOTE).collect();
        let rest = if source.quote.chars().nth(QUOTE).is_some() { "…" } else { "" };
        let text = format!("{label}{}\n\n{quote}{rest}", source.document);
        let height = measure::lines(&text, 40.0, 0.9) * 16 + 16;
        let note = Note::new(text.trim_end())
            .add_author_prefix(false)
            .set_author("Bilan")
            .set_font_name("Arial")
            .set_font_size(9)
            .set_width(300)
            .set_height(height)
            .set_object_movement(ObjectMovement::DontMoveOrSizeWithCells);
        self.sheet.insert_note(row, column, &note)?;
        Ok(())
    }

    /// Freezes the head and sets up the printed page.
    pub fn close(self) -> Result<(), XlsxError> {
        match self.heads.as_slice() {
            [head] if head.above <= HIGHEST_HEAD => {
                self.sheet.set_freeze_panes(head.row, 0)?;
            }
            [] => {}
            // Several tables: only the section's title stays.
            _ => {
                self.sheet.set_freeze_panes(1, 0)?;
            }
        }
        if let Some(head) = self.repeated() {
            self.sheet.set_repeat_rows(head.row - 1, head.row - 1)?;
        }
        if self.lies() {
            self.sheet.set_landscape();
        }
        let last = u16::try_from(self.grid.widths().len().saturating_sub(1)).unwrap_or(0);
        self.sheet.set_print_area(0, 0, self.row.saturating_sub(1), last)?;
        let one = self.fits_one_page();
        self.sheet.set_paper_size(A4);
        // Fitting to pages knows no breaks of our own.
        if one || self.breaks.is_empty() || self.breaks.len() > MOST_BREAKS {
            self.sheet.set_print_fit_to_pages(1, u16::from(one));
        } else {
            self.sheet.set_print_scale(self.scale()).set_page_breaks(&self.breaks)?;
        }
        self.sheet.set_margins(0.6, 0.6, 0.75, 0.75, 0.35, 0.35);
        self.sheet.set_header(head(self.report)).set_footer(foot(self.report));
        Ok(())
    }
}

fn has_table(section: &Section) -> bool {
    section.blocks.iter().any(|block| matches!(block, Block::Table { .. }))
}

/// How many rows a height takes.
pub fn rows_for(height: f64) -> u32 {
    let mut rows = 1;
    while height > f64::from(rows) * HIGHEST {
        rows += 1;
    }
    rows
}

/// The format of a figure: its number format, grey where missing, guarded where a
/// program could take the words for a formula once they are edited.
fn dressed(format: Format, figure: &Figure) -> Format {
    match figure {
        // A figure stands on one line; some programs lose the indent of one that may wrap.
        Figure::Number(_, number) | Figure::Day(_, number) => format.set_num_format(number).unset_text_wrap(),
        Figure::Missing(_) => look::missing(format),
        Figure::Words(text) if Figure::is_hostile(text) => format.set_quote_prefix(),
        Figure::Words(_) => format,
    }
}

fn head(report: &Report) -> String {
    let title = &report.title.text;
    let cut: String = title.chars().take(HEAD_TITLE).collect();
    let rest = if title.chars().nth(HEAD_TITLE).is_some() { "…" } else { "" };
    let kind = plain(&report.kind, HEAD_TITLE);
    sides(report, &kind, &format!("{}{rest}", plain(&cut, HEAD_TITLE)))
}

fn foot(report: &Report) -> String {
    let word = |key: &str| report.words.get(key).map(|word| format!("{} ", plain(word, 20)));
    let (page, of) = (word("page").unwrap_or_default(), word("of").unwrap_or_else(|| "/ ".to_owned()));
    let date = plain(&report.date_text, 40);
    match Language::of(report.language).rtl {
        true => {
            sides(report, &format!("{RTL}{date}{RTL}"), &format!("{RTL} {page}{RTL}&P{RTL} {of}{RTL}&N{RTL}"))
        }
        false => sides(report, &date, &format!("{page}&P {of}&N")),
    }
}

/// Words at the side where lines begin, and others where they end.
fn sides(report: &Report, first: &str, last: &str) -> String {
    let (left, right) = if Language::of(report.language).rtl { (last, first) } else { (first, last) };
    format!("&L&8 {left}&R&8 {right}")
}

/// An ampersand begins a code there; two print one.
fn plain(text: &str, longest: usize) -> String {
    let line: String = text.chars().take(longest).map(|c| if c.is_control() { ' ' } else { c }).collect();
    line.replace('&', "&&")
}

/// A format in the face of some words.
fn faced(format: &Format, look: &Look) -> Format {
    let format = if look.bold { format.clone().set_bold() } else { format.clone() };
    if look.italic { format.set_italic() } else { format }
}
