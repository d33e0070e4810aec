//! Lines over time, each named with its last figure at its end.
//!
//! Must not know rows or columns.

use super::canvas::{self, Canvas, few_lines};
use super::look::{self, FIGURE, SCALE, SUM};
use super::{Scale, figure, number};
use crate::charts::ChartData;
use crate::report::pdf::flow::Strip;
use crate::report::pdf::setter::Setter;
use crate::report::pdf::style::{LEFT, LINE, MUTED, RIGHT, TextStyle};
use crate::report::pdf::tags::NodeId;

/// Height of the lines.
const HEIGHT: f32 = 165.0;
/// White between the lines and their names.
const GUTTER: f32 = 10.0;
/// A month takes at most this much.
const MONTH: f32 = 80.0;
/// Half of the mark at a line's end.
const END: f32 = 2.4;

/// A line with its end.
struct Curve {
    series: usize,
    points: Vec<[f32; 2]>,
    end: [f32; 2],
    text: String,
}

/// Draws the lines.
pub fn set(setter: &mut Setter, node: NodeId, data: &ChartData) -> Vec<Strip> {
    let axis = canvas::widest(setter, data.scale.iter().map(|mark| mark.text.as_str()), &SCALE);
    let names = canvas::widest(setter, data.series.iter().map(|series| series.name.as_str()), &SUM);
    let figures = data.series.iter().flat_map(|series| &series.points).map(|point| point.text.as_str());
    let names = names.max(canvas::widest(setter, figures, &FIGURE)) + GUTTER + 14.0;
    let (from, to, top) = (LEFT + axis + 6.0, RIGHT - names, SCALE.leading + 3.0);
    let scale = Scale::of(&data.scale, top + HEIGHT, top);
    let last = data.labels.len().saturating_sub(1).max(1) as f32;
    let place = |at: usize| from + (to - from) * at as f32 / last;
    let mut canvas = Canvas::new(node);
    canvas.text_before(setter, &data.unit, &SCALE, from - 5.0, 0.0);
    for (mark, at) in data.scale.iter().filter_map(|mark| Some((mark, number(&mark.value)?))) {
        let y = scale.place(at);
        canvas.lines(vec![vec![[from, y], [to, y]]], 0.5, if at == 0.0 { MUTED } else { LINE }, &[]);
        canvas.text_before(setter, &mark.text, &SCALE, from - 5.0, y - SCALE.leading / 2.0);
    }
    months(setter, &mut canvas, data, &place, top + HEIGHT);
    let curves = curves(data, &place, &scale);
    for curve in &curves {
        let (width, colour, dashes) = look::stroke(&data.series[curve.series].code);
        canvas.lines(vec![curve.points.clone()], width, colour, dashes);
        let [x, y] = curve.end;
        canvas.rect([x - END, y - END, 2.0 * END, 2.0 * END], colour);
    }
    ends(setter, &mut canvas, data, &curves, (to, top));
    let height = top + HEIGHT + SCALE.leading + 8.0;
    vec![Strip { height, items: canvas.items, ..Strip::default() }]
}

fn curves(data: &ChartData, place: &dyn Fn(usize) -> f32, scale: &Scale) -> Vec<Curve> {
    let curve = |series: usize| {
        let told = (0..data.labels.len()).filter_map(|at| Some((at, figure(data, series, at)?)));
        let told: Vec<(usize, f32)> = told.collect();
        let points: Vec<[f32; 2]> =
            told.iter().map(|(at, value)| [place(*at), scale.place(*value)]).collect();
        let (last, _) = *told.last()?;
        let text = data.series[series].points.get(last)?.text.clone();
        Some(Curve { series, end: *points.last()?, points, text })
    };
    (0..data.series.len()).filter_map(curve).collect()
}

/// As many of the months as have room.
fn months(setter: &mut Setter, canvas: &mut Canvas, data: &ChartData, place: &dyn Fn(usize) -> f32, y: f32) {
    let wide = canvas::widest(setter, data.labels.iter().map(String::as_str), &SCALE).min(MONTH) + 8.0;
    let room = if data.labels.len() > 1 { place(1) - place(0) } else { wide };
    let each = (wide / room.max(0.1)).ceil().max(1.0) as usize;
    for at in (0..data.labels.len()).step_by(each) {
        let x = place(at);
        canvas.lines(vec![vec![[x, y], [x, y + 3.0]]], 0.6, MUTED, &[]);
        for line in few_lines(setter, &data.labels[at], &SCALE, MONTH, 1) {
            let left = (x - line.width / 2.0).clamp(LEFT, RIGHT - line.width);
            canvas.line(&line, &SCALE, left, y + 4.0);
        }
    }
}

/// Names and figures at the right, each as near to its line's end as its neighbours let it.
fn ends(setter: &mut Setter, canvas: &mut Canvas, data: &ChartData, curves: &[Curve], (to, top): (f32, f32)) {
    let tall = SUM.leading + FIGURE.leading;
    let mut order: Vec<&Curve> = curves.iter().collect();
    order.sort_by(|one, other| one.end[1].total_cmp(&other.end[1]));
    let mut tops: Vec<f32> = order.iter().map(|curve| curve.end[1] - tall / 2.0).collect();
    let bottom = top + HEIGHT + SCALE.leading - tall;
    // Pushed down from the top, then up from the foot.
    let mut least = top - SCALE.leading;
    for place in &mut tops {
        *place = place.max(least);
        least = *place + tall;
    }
    let mut most = bottom;
    for place in tops.iter_mut().rev() {
        *place = place.min(most);
        most = *place - tall;
    }
    for (curve, top) in order.into_iter().zip(tops) {
        let series = &data.series[curve.series];
        let (_, colour, dashes) = look::stroke(&series.code);
        let middle = top + SUM.leading / 2.0;
        let x = to + GUTTER;
        // From the end of the line to its name, where that had to move.
        let lead = vec![[curve.end[0] + END, curve.end[1]], [x - 3.0, middle]];
        canvas.lines(vec![lead], 0.6, LINE, &[1.5, 2.5]);
        let (width, _, _) = look::stroke(&series.code);
        canvas.lines(vec![vec![[x, middle], [x + 11.0, middle]]], width, colour, dashes);
        let style: TextStyle = SUM.colour(colour);
        canvas.text(setter, &series.name, &style, x + 14.0, top);
        canvas.text(setter, &curve.text, &FIGURE, x + 14.0, top + SUM.leading);
    }
}
