//! A chart of columns of a table that stands above it on the same sheet.
//!
//! Must not know what is drawn: the table's own titles and figures are.

use rust_xlsxwriter::{Chart, ChartFormat, ChartLegendPosition, ChartLine, ChartType, Color, XlsxError};

use super::look;
use super::page::Page;
use crate::report::model::ChartKind;

/// Points of a chart's height: a base, and for every bar.
const HEIGHT: f64 = 150.0;
const PER_BAR: f64 = 34.0;
const HIGHEST: f64 = 480.0;
/// Pixels of a chart's width at most.
const WIDEST: f64 = 900.0;
/// Pixels of a unit of column width, of a point.
const UNIT: f64 = 7.0;
const POINT: f64 = 96.0 / 72.0;
/// Points of the empty rows that a chart covers.
const ROW: f64 = 15.0;

/// Told apart in print and by those who see few colours: dark and light.
const COLOURS: [Color; 3] = [Color::RGB(0x00A9_C6CC), look::ACCENT, Color::RGB(0x00D9_8E32)];

/// What is drawn.
pub struct Drawing<'a> {
    /// What it shows.
    pub caption: &'a str,
    /// How.
    pub kind: ChartKind,
    /// Id of the table.
    pub table: &'a str,
    /// Key of the column that names the bars.
    pub label: &'a str,
    /// Keys of the columns drawn, with their titles.
    pub values: Vec<(&'a str, &'a str)>,
}

/// Draws at the page's cursor; nothing where the table has no rows.
pub fn write(page: &mut Page<'_>, drawing: &Drawing<'_>) -> Result<(), XlsxError> {
    let Some(rows) = page.live.rows(drawing.table).cloned() else { return Ok(()) };
    let sheet = page.live.name(rows.sheet).to_owned();
    let place = |key: &str| {
        let at = rows.keys.iter().position(|known| known == key);
        at.and_then(|at| u16::try_from(at).ok())
    };
    let Some(label) = place(drawing.label) else { return Ok(()) };
    let kind = match drawing.kind {
        ChartKind::Bars => ChartType::Bar,
        ChartKind::Columns => ChartType::Column,
    };
    let mut chart = Chart::new(kind);
    // One series alone takes the strong colour.
    let colours = COLOURS.iter().skip(usize::from(drawing.values.len() == 1));
    for ((key, title), colour) in drawing.values.iter().zip(colours) {
        let Some(column) = place(key) else { continue };
        chart
            .add_series()
            .set_name(*title)
            .set_categories((sheet.as_str(), rows.first, label, rows.last, label))
            .set_values((sheet.as_str(), rows.first, column, rows.last, column))
            .set_gap(60)
            .set_format(
                ChartFormat::new().set_solid_fill(rust_xlsxwriter::ChartSolidFill::new().set_color(*colour)),
            );
    }
    chart.title().set_name(drawing.caption).set_font(font(11).set_bold());
    chart.legend().set_position(ChartLegendPosition::Bottom).set_font(&font(9));
    // The axes keep their names when bars lie: x is where figures grow.
    if drawing.kind == ChartKind::Bars {
        chart.x_axis().set_font(&font(9)).set_num_format("#,##0").set_major_gridlines_line(&line());
        // The first heading stands at the top, as in the table.
        chart.y_axis().set_font(&font(9)).set_reverse().set_major_gridlines(false);
    } else {
        chart.x_axis().set_font(&font(9));
        chart.y_axis().set_font(&font(9)).set_num_format("#,##0").set_major_gridlines_line(&line());
    }
    chart.set_alt_text(drawing.caption);
    let bars = f64::from(rows.last - rows.first + 1);
    let height = if drawing.kind == ChartKind::Bars { HEIGHT + PER_BAR * bars } else { HEIGHT + 90.0 };
    let height = height.min(HIGHEST);
    let width = (page.grid.width(page.grid.all()) * UNIT).min(WIDEST);
    chart.set_width(width as u32).set_height((height * POINT) as u32);
    page.keep(height + ROW);
    let top = page.row();
    page.sheet.insert_chart_with_offset(top, 0, &chart, 2, 4)?;
    let mut left = height + ROW;
    while left > 0.0 {
        page.end_row(ROW)?;
        left -= ROW;
    }
    Ok(())
}

fn font(points: u8) -> rust_xlsxwriter::ChartFont {
    let mut font = rust_xlsxwriter::ChartFont::new();
    font.set_name("Arial").set_size(points);
    font
}

fn line() -> ChartLine {
    let mut line = ChartLine::new();
    line.set_color(look::RULE).set_width(0.5);
    line
}
