//! Native charts of cells of the workbook.
//!
//! Must not know what is drawn: titles, names and figures are the report's. A chart is drawn when
//! every sheet is written, for its cells may stand below it or on another sheet.

use rust_xlsxwriter::{
    Chart, ChartAxis, ChartAxisCrossing, ChartDataLabel, ChartEmptyCells, ChartFont, ChartFormat,
    ChartLegendPosition, ChartLine, ChartLineDashType, ChartPatternFill, ChartPatternFillType, ChartSeries,
    ChartSolidFill, ChartType, Color, Workbook, XlsxError,
};

use super::blocks::band;
use super::live::{Drawing, Live, Run};
use super::look::{self, Part, Reading};
use super::page::{Page, Says};
use crate::charts::ChartData;
use crate::report::model::ChartKind;

/// Points of a chart's height: a base, and for every bar; of one that stands.
const HEIGHT: f64 = 96.0;
const PER_BAR: f64 = 15.0;
const STANDING: f64 = 270.0;
const HIGHEST: f64 = 620.0;
/// Pixels of a chart's width at most.
const WIDEST: f64 = 820.0;
/// Pixels of a unit of column width, of a point.
const UNIT: f64 = 7.0;
const POINT: f64 = 96.0 / 72.0;
/// Points of the empty rows that a chart covers.
const ROW: f64 = 15.0;
/// Points of the words above a chart.
const TITLE: f64 = 24.0;
/// The series that is the whole of the others: their sum is not drawn beside them.
const WHOLE: &str = "total";
/// Letters that Excel takes of an alternative text.
const LONGEST_ALT: usize = 250;

const SAND: Color = Color::RGB(0x00FB_EEDA);
const EARTH: Color = Color::RGB(0x009A_5B13);
const GREEN: Color = Color::RGB(0x003F_6B2E);
const GREY: Color = Color::RGB(0x0056_6569);
const PALE: Color = Color::RGB(0x00D5_E6E8);

/// Leaves room for a chart at the page's cursor; nothing where nothing is drawn.
pub fn write(page: &mut Page<'_>, drawn: ChartKind, data: &ChartData, above: &str) -> Result<(), XlsxError> {
    if data.series.is_empty() || data.labels.is_empty() {
        return Ok(());
    }
    let height = height(drawn, data);
    page.keep(room(drawn, data));
    if data.title != above {
        band(page, Part::Caption, Says::Words(&data.title))?;
    }
    let width = (page.grid.width(page.grid.all()) * UNIT).min(WIDEST);
    let size = (width as u32, (height * POINT) as u32);
    let (sheet, row) = (page.number(), page.row());
    page.live.draws(Drawing { sheet, row, size, drawn, data: data.clone() });
    let mut left = height + ROW;
    while left > 0.0 {
        page.end_row(ROW)?;
        left -= ROW;
    }
    data.notes.iter().try_for_each(|note| band(page, Part::Note, Says::Words(note)))
}

/// Points that a chart takes with its title, which would be left alone otherwise.
pub fn room(drawn: ChartKind, data: &ChartData) -> f64 {
    height(drawn, data) + ROW + TITLE
}

fn height(drawn: ChartKind, data: &ChartData) -> f64 {
    let (labels, series) = (data.labels.len() as f64, data.series.len() as f64);
    match drawn {
        ChartKind::Columns | ChartKind::Stacked | ChartKind::Curves => STANDING,
        ChartKind::Bars | ChartKind::Pyramid | ChartKind::Progress | ChartKind::Timeline => {
            (HEIGHT + labels * (series * PER_BAR + 12.0)).min(HIGHEST)
        }
    }
}

/// Draws every chart that waits.
pub fn draw(book: &mut Workbook, live: &mut Live, reading: Reading) -> Result<(), XlsxError> {
    for drawing in live.drawings() {
        let Some(mut chart) = chart(live, &drawing, reading) else { continue };
        chart.set_width(drawing.size.0).set_height(drawing.size.1);
        let sheet = book.worksheet_from_index(drawing.sheet)?;
        sheet.insert_chart_with_offset(drawing.row, 0, &chart, 2, 4)?;
    }
    Ok(())
}

fn chart(live: &Live, drawing: &Drawing, reading: Reading) -> Option<Chart> {
    let Drawing { drawn, data, .. } = drawing;
    let labels = live.run(data.named_in.iter().map(String::as_str))?;
    let mut chart = Chart::new(match drawn {
        ChartKind::Columns => ChartType::Column,
        ChartKind::Stacked => ChartType::ColumnStacked,
        ChartKind::Curves => ChartType::Line,
        ChartKind::Bars | ChartKind::Pyramid | ChartKind::Progress | ChartKind::Timeline => ChartType::Bar,
    });
    let single = data.series.len() == 1;
    for series in data.series.iter().filter(|series| single || series.code != WHOLE) {
        let figures = live.run(series.points.iter().filter_map(|point| point.cell.as_deref()))?;
        if figures.last - figures.first != labels.last - labels.first {
            return None;
        }
        let range = |run: Run| (live.name(run.sheet).to_owned(), run);
        let ((names, label), (sheet, figure)) = (range(labels), range(figures));
        let added = chart
            .add_series()
            .set_name(&series.name)
            .set_categories((names.as_str(), label.first, label.column, label.last, label.column))
            .set_values((sheet.as_str(), figure.first, figure.column, figure.last, figure.column))
            .set_gap(if *drawn == ChartKind::Stacked { 80 } else { 50 });
        dress(added, *drawn, &series.code);
    }
    axes(&mut chart, *drawn, data, reading);
    // The words above the chart say what it shows.
    chart.title().set_hidden();
    chart.legend().set_position(ChartLegendPosition::Bottom).set_font(&font(9));
    if single {
        chart.legend().set_hidden();
    }
    chart.show_empty_cells_as(ChartEmptyCells::Connected);
    chart.chart_area().set_format(ChartFormat::new().set_no_border());
    chart.set_alt_text(shortened(&data.alt));
    Some(chart)
}

/// The whole words that fit; all figures stand in cells.
fn shortened(text: &str) -> String {
    if text.encode_utf16().count() <= LONGEST_ALT {
        return text.to_owned();
    }
    let mut short = String::new();
    for word in text.split_inclusive(' ') {
        if short.encode_utf16().count() + word.encode_utf16().count() >= LONGEST_ALT {
            break;
        }
        short.push_str(word);
    }
    format!("{}…", short.trim_end())
}

/// Series differ by pattern or dashes as well as by colour.
fn dress(series: &mut ChartSeries, drawn: ChartKind, code: &str) {
    if drawn == ChartKind::Curves {
        let (colour, width, dash) = match code {
            "spent" => (look::ACCENT, 2.5, ChartLineDashType::Solid),
            "budget" => (GREY, 1.25, ChartLineDashType::Solid),
            "planned" => (GREY, 1.75, ChartLineDashType::Dash),
            "forecast" => (EARTH, 1.75, ChartLineDashType::RoundDot),
            _ => (GREEN, 1.75, ChartLineDashType::DashDot),
        };
        let mut line = ChartLine::new();
        line.set_color(colour).set_width(width).set_dash_type(dash);
        series.set_format(ChartFormat::new().set_line(&line));
        return;
    }
    let pattern = |ground: Color, ink: Color, pattern: ChartPatternFillType| {
        let mut fill = ChartPatternFill::new();
        fill.set_pattern(pattern).set_background_color(ground).set_foreground_color(ink);
        let mut edge = ChartLine::new();
        edge.set_color(ink).set_width(0.75);
        ChartFormat::new().set_pattern_fill(&fill).set_border(&edge).clone()
    };
    let solid = |colour: Color| {
        let mut format = ChartFormat::new();
        format.set_solid_fill(ChartSolidFill::new().set_color(colour));
        format
    };
    let mut format = match code {
        "budget" | "due" => solid(PALE),
        "committed" => pattern(Color::White, look::ACCENT, ChartPatternFillType::DiagonalStripesWideUpwards),
        "male" => pattern(SAND, EARTH, ChartPatternFillType::DiagonalStripesWideUpwards),
        "open" => {
            let mut edge = ChartLine::new();
            edge.set_color(GREY).set_width(0.75);
            let mut format = solid(Color::White);
            format.set_border(&edge);
            format
        }
        "spent" | "female" | "achieved" | "delivered" => solid(look::ACCENT),
        _ => pattern(Color::White, GREEN, ChartPatternFillType::DiagonalStripesWideDownwards),
    };
    series.set_format(&mut format);
    if drawn != ChartKind::Stacked {
        series.set_data_label(ChartDataLabel::new().show_value().set_font(&font(8)));
    }
}

fn axes(chart: &mut Chart, drawn: ChartKind, data: &ChartData, reading: Reading) {
    let ends = data.scale.first().zip(data.scale.last());
    let ends: Option<(f64, f64)> =
        ends.and_then(|(first, last)| Some((first.value.parse().ok()?, last.value.parse().ok()?)));
    let scale = |axis: &mut ChartAxis| {
        axis.set_font(&font(9)).set_major_gridlines_line(&line());
        axis.set_num_format(match drawn {
            ChartKind::Progress => "0%",
            ChartKind::Timeline => "mmm\\ yyyy",
            _ => "#,##0",
        });
        if let (Some((first, last)), ChartKind::Timeline | ChartKind::Progress) = (ends, drawn) {
            axis.set_min(first).set_max(last);
        }
    };
    // The axes keep their names when bars lie: x is where names stand.
    if matches!(drawn, ChartKind::Columns | ChartKind::Stacked | ChartKind::Curves) {
        chart.x_axis().set_font(&font(9));
        scale(chart.y_axis());
    } else {
        scale(chart.x_axis());
        chart.y_axis().set_font(&font(9)).set_major_gridlines(false);
        // The first name stands at the top, as in the table; the youngest stand at the foot.
        if drawn != ChartKind::Pyramid {
            chart.y_axis().set_reverse().set_crossing(ChartAxisCrossing::Max);
        }
    }
    // Read from right to left, a chart begins at the right: the axis that lies runs the other way,
    // and what stands at its beginning comes along.
    if reading.rtl {
        chart.x_axis().set_reverse();
    }
}

fn font(points: u8) -> ChartFont {
    let mut font = ChartFont::new();
    font.set_name("Arial").set_size(points);
    font
}

fn line() -> ChartLine {
    let mut line = ChartLine::new();
    line.set_color(look::RULE).set_width(0.5);
    line
}
