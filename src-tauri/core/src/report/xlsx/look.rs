//! Fonts, colours and borders of the workbook.
//!
//! Must not know what a cell says, only what it is. Arial stands on every office
//! machine or has a twin of the same widths there; a missing font would cut figures.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use super::figure::Figure;
use crate::domain::Lang;
use crate::language::Language;
use crate::report::model::{ColumnKind, RowKind};

/// Height of an empty row.
pub const DEFAULT_ROW_PIXELS: u32 = 17;
/// Width of an untouched column.
pub const DEFAULT_COLUMN_PIXELS: u32 = 64;
/// Points of a line at 10 points.
pub const LINE: f64 = 12.75;

/// Deep teal: headings, header rows, the summary's tab.
pub const ACCENT: Color = Color::RGB(0x000B_5563);
/// Lines of a chart.
pub const RULE: Color = Color::RGB(0x00D0_D9DB);
/// What is overspent, and its ground; what is underspent, and its ground.
const OVER: (Color, Color) = (Color::RGB(0x009B_1C1C), Color::RGB(0x00FB_E3E1));
const UNDER: (Color, Color) = (Color::RGB(0x0080_5300), Color::RGB(0x00FD_F0D2));
/// The ground of cells that people fill in.
const OPEN: Color = Color::RGB(0x00FF_FBE8);
/// The tabs of the other sheets.
pub const TAB: Color = Color::RGB(0x008F_B8BF);
const TINT: Color = Color::RGB(0x00E4_EFF1);
const INK: Color = Color::RGB(0x0021_2B2E);
/// LibreOffice forgets the right indent of a figure whose neighbour differs in nothing
/// but the number format; an ink that nobody can tell apart makes them differ.
const INK_OF_ODD_COLUMNS: Color = Color::RGB(0x0021_2B2F);
const ACCENT_OF_ODD_COLUMNS: Color = Color::RGB(0x000B_5564);
const MUTED: Color = Color::RGB(0x005B_686C);

/// What a cell outside a table is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Part {
    /// Kind of the report, above its title.
    Kind,
    /// The report's date beside its kind.
    Day,
    /// Title of the report.
    Title,
    /// Second line of the cover.
    Subtitle,
    /// Title of a section.
    Section,
    /// A heading inside a section.
    Heading,
    /// What a table shows.
    Caption,
    /// Label of a fact.
    Label,
    /// Value of a fact.
    Fact,
    /// A paragraph.
    Paragraph,
    /// One of a list.
    Item,
    /// A remark of the report.
    Note,
    /// Label of a key figure.
    FigureLabel,
    /// A key figure, with its size in points.
    Figure(u8),
    /// What stands beside a key figure.
    Remark,
    /// The way to another sheet.
    Link,
}

impl Part {
    /// Size in points.
    pub fn points(self) -> u8 {
        match self {
            Part::Title => 20,
            Part::Section => 15,
            Part::Subtitle => 12,
            Part::Heading => 11,
            Part::Figure(points) => points,
            Part::Note | Part::Remark => 9,
            _ => 10,
        }
    }

    /// Stands a step to the right, clear of its label or of the margin.
    pub fn indented(self) -> bool {
        matches!(self, Part::Item | Part::Fact | Part::Figure(_))
    }

    /// Letters are bold.
    pub fn bold(self) -> bool {
        use Part::{Caption, Figure, FigureLabel, Heading, Kind, Section, Title};
        matches!(self, Kind | Title | Section | Heading | Caption | Figure(_) | FigureLabel)
    }
}

/// The letters that every other format begins with.
pub fn base() -> Format {
    Format::new().set_font_name("Arial").set_font_size(10).set_font_color(INK)
}

/// Excel's number for the direction of a cell's words.
const RIGHT_TO_LEFT: u8 = 2;

/// Which way a report's language is read.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// From right to left.
    pub rtl: bool,
}

impl Reading {
    /// The way a language is read.
    pub fn of(lang: Lang) -> Reading {
        Reading { rtl: Language::of(lang).rtl }
    }

    /// The edge where words begin.
    fn start(self) -> FormatAlign {
        if self.rtl { FormatAlign::Right } else { FormatAlign::Left }
    }

    /// Words of the language begin at its edge also where a figure or a name comes first.
    pub fn turned(self, format: Format, figure: &Figure) -> Format {
        // Dates of the language may have no letter of it, only the mark that turns them.
        let letters =
            |text: &String| text.chars().any(|one| matches!(one, '\u{590}'..='\u{8FF}' | '\u{200F}'));
        let own = match figure {
            Figure::Words(text) | Figure::Missing(text) => letters(text),
            Figure::Day(..) => true,
            Figure::Number(..) => false,
        };
        if self.rtl && own { format.set_reading_direction(RIGHT_TO_LEFT) } else { format }
    }

    /// The edge where words end.
    fn end(self) -> FormatAlign {
        if self.rtl { FormatAlign::Left } else { FormatAlign::Right }
    }
}

/// The format of a cell outside a table, in a row of so many lines.
pub fn part(part: Part, lines: u32, reading: Reading) -> Format {
    let plain = base().set_font_size(part.points()).set_text_wrap().set_align(FormatAlign::Top);
    let format = if part.bold() { plain.set_bold() } else { plain };
    let ruled = |format: Format| under(format, FormatBorder::Thin, RULE);
    match part {
        Part::Kind => format.set_font_color(ACCENT),
        Part::Day => format.set_font_color(MUTED).set_align(reading.end()),
        Part::Title => format.set_font_color(ACCENT),
        Part::Subtitle => format.set_font_color(MUTED),
        Part::Section => {
            let format = format.set_font_color(ACCENT).set_align(FormatAlign::VerticalCenter);
            under(format, FormatBorder::Medium, ACCENT)
        }
        Part::Heading | Part::Caption => format.set_font_color(ACCENT).set_align(FormatAlign::VerticalCenter),
        Part::Label => ruled(format.set_font_color(MUTED).set_align(height_of_lines(lines))),
        Part::Fact => {
            let format = format.set_align(reading.start()).set_indent(1);
            ruled(format.set_align(height_of_lines(lines)))
        }
        Part::Item => ruled(format.set_indent(1).set_align(height_of_lines(lines))),
        Part::Note => format.set_italic().set_font_color(MUTED),
        Part::Remark => {
            ruled(format.set_italic().set_font_color(MUTED).set_align(FormatAlign::VerticalCenter))
        }
        Part::FigureLabel => ruled(format.set_align(FormatAlign::VerticalCenter)),
        Part::Figure(_) => {
            let format = format.set_font_color(ACCENT).set_align(reading.start()).set_indent(1);
            ruled(format.set_align(FormatAlign::VerticalCenter))
        }
        Part::Link => ruled(format.set_font_color(ACCENT).set_align(height_of_lines(lines))),
        Part::Paragraph => format,
    }
}

/// Texts of few lines stand in the middle of their row, longer ones at its top, where reading begins.
fn height_of_lines(lines: u32) -> FormatAlign {
    if lines <= 4 { FormatAlign::VerticalCenter } else { FormatAlign::Top }
}

/// The header cell of a column; a filter's button takes the right end of it.
pub fn header(kind: ColumnKind, filtered: bool, reading: Reading) -> Format {
    let format = base().set_bold().set_font_color(Color::White).set_background_color(ACCENT);
    let indent = if filtered && is_right(kind) { 2 } else { 1 };
    side(format.set_text_wrap(), kind, reading).set_indent(indent).set_align(FormatAlign::VerticalCenter)
}

/// What a table's cell depends on.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The row.
    pub row: RowKind,
    /// The column.
    pub column: ColumnKind,
    /// Which column it is, from 0.
    pub index: u16,
    /// Depth in the tree: indents the words.
    pub depth: u8,
    /// Lines of the row's highest cell.
    pub lines: u32,
    /// The last total of the table.
    pub closing: bool,
    /// The way of reading.
    pub reading: Reading,
}

/// A cell of a table's row.
pub fn row(place: Place) -> Format {
    let indent = place.depth.saturating_add(1).min(15);
    let format = side(base().set_text_wrap(), place.column, place.reading).set_indent(indent);
    let format = format.set_align(height_of_lines(place.lines));
    let odd = place.index % 2 == 1 && is_right(place.column);
    let format = if odd { format.set_font_color(INK_OF_ODD_COLUMNS) } else { format };
    let ruled = |format: Format| under(format, FormatBorder::Thin, RULE);
    match place.row {
        RowKind::Body => ruled(format),
        RowKind::Heading if place.depth == 0 => {
            let ink = if odd { ACCENT_OF_ODD_COLUMNS } else { ACCENT };
            ruled(format.set_bold().set_font_color(ink)).set_background_color(TINT)
        }
        RowKind::Heading => ruled(format.set_bold()),
        RowKind::Group => ruled(format.set_bold().set_font_color(ACCENT)).set_background_color(TINT),
        RowKind::Total => {
            let format = format.set_bold().set_border_top(FormatBorder::Thin).set_border_top_color(ACCENT);
            if place.closing {
                under(format, FormatBorder::Thin, ACCENT).set_background_color(TINT)
            } else {
                ruled(format)
            }
        }
    }
}

/// A cell that people fill in.
pub fn open(format: Format) -> Format {
    format.set_background_color(OPEN).set_unlocked()
}

/// What a figure looks like beyond its bounds: overspent, underspent.
pub fn signal(over: bool) -> Format {
    let (ink, ground) = if over { OVER } else { UNDER };
    Format::new().set_font_color(ink).set_background_color(ground).set_bold()
}

/// What was not given: said in grey italics, never a figure.
pub fn missing(format: Format) -> Format {
    format.set_italic().set_font_color(MUTED).unset_bold()
}

/// Figures end at the right whatever the language: so their digits stand below each other.
fn side(format: Format, kind: ColumnKind, reading: Reading) -> Format {
    format.set_align(if is_right(kind) { FormatAlign::Right } else { reading.start() })
}

fn is_right(kind: ColumnKind) -> bool {
    matches!(kind, ColumnKind::Number | ColumnKind::Money)
}

fn under(format: Format, border: FormatBorder, colour: Color) -> Format {
    format.set_border_bottom(border).set_border_bottom_color(colour)
}
