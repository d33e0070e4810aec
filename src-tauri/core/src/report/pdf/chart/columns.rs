//! Columns that stand: one for each label, or of parts one on the other under their whole.
//!
//! Must not know rows or curves.

use super::canvas::{self, Canvas, few_lines};
use super::look::{self, FIGURE, LIGHT, Lines, NOTHING, SCALE, SUM};
use super::{Scale, figure, legend, number};
use crate::charts::ChartData;
use crate::report::pdf::flow::Strip;
use crate::report::pdf::setter::Setter;
use crate::report::pdf::style::{LEFT, LINE, MUTED, RIGHT, TextStyle};
use crate::report::pdf::tags::NodeId;

/// Height of the columns.
const HEIGHT: f32 = 140.0;
/// Share of its place that a column takes, and its width at most.
const COLUMN: (f32, f32) = (0.56, 58.0);
/// Lines of a label.
const LINES: usize = 3;
/// The series that is the whole: not drawn, its figures stand above the columns.
const WHOLE: &str = "total";

/// Draws the columns.
pub fn set(setter: &mut Setter, node: NodeId, data: &ChartData) -> Vec<Strip> {
    let parts: Vec<usize> = (0..data.series.len())
        .filter(|at| data.series[*at].code != WHOLE || data.series.len() == 1)
        .collect();
    let mut strips: Vec<Strip> = legend(setter, node, data, &parts).into_iter().collect();
    let axis = canvas::widest(setter, data.scale.iter().map(|mark| mark.text.as_str()), &SCALE);
    let (from, top) = (LEFT + axis + 6.0, SUM.leading + 2.0);
    let scale = Scale::of(&data.scale, top + HEIGHT, top);
    let mut canvas = Canvas::new(node);
    scale_lines(setter, &mut canvas, data, &scale, from);
    let place = (RIGHT - from) / data.labels.len().max(1) as f32;
    let mut lowest: f32 = 0.0;
    for (at, label) in data.labels.iter().enumerate() {
        let middle = from + place * (at as f32 + 0.5);
        let wide = (place * COLUMN.0).min(COLUMN.1);
        column(setter, &mut canvas, data, &parts, at, (&scale, middle, wide, place));
        let lines = few_lines(setter, label, &SCALE, place - 4.0, LINES);
        for (number, line) in lines.iter().enumerate() {
            let top = top + HEIGHT + 4.0 + number as f32 * SCALE.leading;
            canvas.line(line, &SCALE, middle - line.width / 2.0, top);
        }
        lowest = lowest.max(lines.len() as f32 * SCALE.leading);
    }
    let height = top + HEIGHT + 6.0 + lowest;
    strips.push(Strip { height, items: canvas.items, ..Strip::default() });
    strips
}

fn scale_lines(setter: &mut Setter, canvas: &mut Canvas, data: &ChartData, scale: &Scale, from: f32) {
    for (mark, at) in data.scale.iter().filter_map(|mark| Some((mark, number(&mark.value)?))) {
        let y = scale.place(at);
        let (width, colour) = if at == 0.0 { (0.8, MUTED) } else { (0.5, LINE) };
        canvas.lines(vec![vec![[from, y], [RIGHT, y]]], width, colour, &[]);
        canvas.text_before(setter, &mark.text, &SCALE, from - 5.0, y - SCALE.leading / 2.0);
    }
}

fn column(
    setter: &mut Setter,
    canvas: &mut Canvas,
    data: &ChartData,
    parts: &[usize],
    at: usize,
    (scale, middle, wide, place): (&Scale, f32, f32, f32),
) {
    let mut sum = 0.0;
    let mut figures = Vec::new();
    for part in parts {
        let Some(value) = figure(data, *part, at) else { continue };
        let (low, high) = (scale.place(sum), scale.place(sum + value));
        sum += value;
        let (top, height) = (low.min(high), (low - high).abs());
        let filling = look::filling(&data.series[*part].code);
        canvas.bar([middle - wide / 2.0, top, wide, height], filling);
        figures.push((*part, top, height, filling));
    }
    // A figure stands in its part where that has room; all of them stand in the table below.
    for (part, top, height, filling) in figures.into_iter().filter(|_| parts.len() > 1) {
        let text = data.series[part].points[at].text.as_str();
        let words = canvas::width(setter, text, &FIGURE);
        if height < FIGURE.leading || words + 6.0 > wide {
            continue;
        }
        let line = top + (height - FIGURE.leading) / 2.0;
        let style: &TextStyle = if filling.ground == filling.ink { &LIGHT } else { &FIGURE };
        if filling.lines != Lines::None {
            canvas.rect(
                [middle - words / 2.0 - 2.0, line + 1.0, words + 4.0, FIGURE.leading - 2.0],
                filling.ground,
            );
        }
        canvas.text_around(setter, text, style, middle, line);
    }
    let whole = data.series.iter().find(|series| series.code == WHOLE).or(data.series.first());
    let Some(point) = whole.and_then(|series| series.points.get(at)) else { return };
    let style = if point.value.is_none() { &NOTHING } else { &SUM };
    if canvas::width(setter, &point.text, style) + 4.0 > place {
        return;
    }
    canvas.text_around(setter, &point.text, style, middle, scale.place(sum.max(0.0)) - SUM.leading - 0.5);
}
