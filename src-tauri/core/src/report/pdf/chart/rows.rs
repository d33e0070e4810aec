//! Charts of rows: a name at the left, its bars or days beside it, figures at their ends.
//!
//! Must not know columns or curves. Every row is a strip, so that a chart of many rows goes on on
//! the next page.

use super::canvas::{self, Canvas, few_lines};
use super::look::{self, FAINT, FIGURE, LABEL, NOTHING, SCALE, SUM};
use super::{BETWEEN, Scale, figure, grid, legend, number};
use crate::charts::{ChartData, ChartMark, ChartPoint};
use crate::report::pdf::breaking::Line;
use crate::report::pdf::flow::Strip;
use crate::report::pdf::setter::Setter;
use crate::report::pdf::style::{INK, LEFT, LINE, MEASURE, MUTED, RIGHT, TEAL, TEAL_MID, TINT, WHITE};
use crate::report::pdf::tags::NodeId;

/// Height of a bar, and the white to the next one.
const BAR: (f32, f32) = (8.4, 2.0);
/// White between rows.
const ROW: f32 = 7.0;
/// White between a name, its bars and its figures.
const GUTTER: f32 = 8.0;
/// Share of the width that names take at most.
const NAMES: f32 = 0.36;
/// The same between the sides of a pyramid.
const AGES: f32 = 0.24;
/// Lines of a name.
const LINES: usize = 3;
/// Half of a mark on a timeline.
const MARK: f32 = 3.6;

/// The parts of a row from left to right.
struct Frame {
    name: f32,
    scale: Scale,
}

impl Frame {
    /// Names as wide as they need, figures as wide as the widest.
    fn of(setter: &mut Setter, data: &ChartData, figures: f32) -> Frame {
        let names = canvas::widest(setter, data.labels.iter().map(String::as_str), &LABEL);
        let name = names.min(MEASURE * NAMES).ceil();
        let (from, to) = (LEFT + name + GUTTER, RIGHT - figures - GUTTER / 2.0);
        Frame { name, scale: Scale::of(&data.scale, from, to) }
    }

    fn names(&self, setter: &mut Setter, label: &str) -> Vec<Line> {
        few_lines(setter, label, &LABEL, self.name, LINES)
    }
}

/// Draws the lines of a name in the middle of a row.
fn name(canvas: &mut Canvas, lines: &[Line], height: f32) {
    let top = (height - lines.len() as f32 * LABEL.leading) / 2.0;
    for (at, line) in lines.iter().enumerate() {
        canvas.line(line, &LABEL, LEFT, top + at as f32 * LABEL.leading);
    }
}

/// Figures along the foot of the rows.
fn foot(setter: &mut Setter, node: NodeId, scale: &Scale, marks: &[ChartMark], unit: &str) -> Strip {
    let mut canvas = Canvas::new(node);
    let shown = apart(setter, scale, marks);
    for (mark, at) in shown.iter().filter_map(|mark| Some((mark, number(&mark.value)?))) {
        canvas.text_around(setter, &mark.text, &SCALE, scale.place(at), 1.0);
    }
    if !unit.is_empty() {
        let first = marks.first().map_or(0.0, |mark| canvas::width(setter, &mark.text, &SCALE));
        canvas.text_before(setter, unit, &SCALE, scale.from - (first / 2.0 + 3.0).max(14.0), 1.0);
    }
    Strip { height: SCALE.leading + 3.0, items: canvas.items, ..Strip::default() }
}

/// The marks whose words do not touch: all, or each second, third, …
fn apart<'m>(setter: &mut Setter, scale: &Scale, marks: &'m [ChartMark]) -> Vec<&'m ChartMark> {
    let wide = canvas::widest(setter, marks.iter().map(|mark| mark.text.as_str()), &SCALE) + 5.0;
    let room = (scale.to - scale.from).abs() / marks.len().saturating_sub(1).max(1) as f32;
    let each = (wide / room.max(1.0)).ceil().max(1.0) as usize;
    marks.iter().step_by(each).collect()
}

fn style_of(point: &ChartPoint) -> &'static super::super::style::TextStyle {
    match point.value.as_deref().map(number) {
        None => &NOTHING,
        Some(Some(0.0)) => &FAINT,
        Some(_) => &FIGURE,
    }
}

/// Bars beside each other under each name.
pub fn bars(setter: &mut Setter, node: NodeId, data: &ChartData) -> Vec<Strip> {
    let texts = data.series.iter().flat_map(|series| &series.points).map(|point| point.text.as_str());
    let figures = canvas::widest(setter, texts, &FIGURE) + 4.0;
    let frame = Frame::of(setter, data, figures);
    let all: Vec<usize> = (0..data.series.len()).collect();
    let mut strips: Vec<Strip> = legend(setter, node, data, &all).into_iter().collect();
    let nothing = frame.scale.place(0.0);
    for (at, label) in data.labels.iter().enumerate() {
        let lines = frame.names(setter, label);
        let bars = data.series.len() as f32 * (BAR.0 + BAR.1) - BAR.1;
        let height = bars.max(lines.len() as f32 * LABEL.leading) + ROW;
        let mut canvas = Canvas::new(node);
        grid(&mut canvas, &frame.scale, &data.scale, height);
        name(&mut canvas, &lines, height);
        let mut y = (height - bars) / 2.0;
        for (of, series) in data.series.iter().enumerate() {
            let Some(point) = series.points.get(at) else { continue };
            let end = figure(data, of, at).map_or(nothing, |figure| frame.scale.place(figure));
            let (left, right) = (end.min(nothing), end.max(nothing));
            canvas.bar([left, y, right - left, BAR.0], look::filling(&series.code));
            let top = y + (BAR.0 - FIGURE.leading) / 2.0;
            canvas.text(setter, &point.text, style_of(point), right + 4.0, top);
            y += BAR.0 + BAR.1;
        }
        canvas.lines(vec![vec![[nothing, 0.0], [nothing, height]]], 0.7, MUTED, &[]);
        strips.push(Strip { height, items: canvas.items, ..Strip::default() });
    }
    strips.push(foot(setter, node, &frame.scale, &data.scale, &data.unit));
    strips
}

/// A bar for each name on its way to the target, which is one.
pub fn progress(setter: &mut Setter, node: NodeId, data: &ChartData) -> Vec<Strip> {
    let Some(series) = data.series.first() else { return Vec::new() };
    let figures = canvas::widest(setter, series.points.iter().map(|point| point.text.as_str()), &FIGURE);
    let frame = Frame::of(setter, data, figures.min(MEASURE * 0.3) + 4.0);
    let (nothing, target) = (frame.scale.place(0.0), frame.scale.place(1.0));
    let mut strips = Vec::new();
    for (at, (label, point)) in data.labels.iter().zip(&series.points).enumerate() {
        let lines = frame.names(setter, label);
        let said = few_lines(setter, &point.text, style_of(point), RIGHT - frame.scale.to - GUTTER / 2.0, 2);
        let rows = lines.len().max(said.len()) as f32;
        let height = (BAR.0 + 2.0).max(rows * LABEL.leading) + ROW;
        let mut canvas = Canvas::new(node);
        grid(&mut canvas, &frame.scale, &data.scale, height);
        name(&mut canvas, &lines, height);
        let (y, tall) = ((height - BAR.0) / 2.0, BAR.0);
        canvas.rect([nothing, y, target - nothing, tall], TINT);
        if let Some(share) = figure(data, 0, at) {
            let end = frame.scale.place(share);
            canvas.bar([nothing, y, end - nothing, tall], look::filling(&series.code));
            if share > frame.scale.most {
                beyond(&mut canvas, end, y, tall);
            }
        }
        canvas.lines(vec![vec![[target, y - 2.5], [target, y + tall + 2.5]]], 1.6, INK, &[]);
        let top = (height - said.len() as f32 * FIGURE.leading) / 2.0;
        for (at, line) in said.iter().enumerate() {
            let x = frame.scale.to + GUTTER / 2.0;
            canvas.line(line, style_of(point), x, top + at as f32 * FIGURE.leading);
        }
        strips.push(Strip { height, items: canvas.items, ..Strip::default() });
    }
    strips.push(foot(setter, node, &frame.scale, &data.scale, ""));
    strips
}

/// A bar that goes further than is drawn is torn before its end.
fn beyond(canvas: &mut Canvas, end: f32, y: f32, height: f32) {
    let torn = |x: f32| vec![[x, y + height + 1.0], [x + 3.0, y - 1.0]];
    canvas.lines(vec![torn(end - 10.0), torn(end - 7.0)], 1.4, WHITE, &[]);
}

/// When each is due and when it came, on one scale of days.
pub fn timeline(setter: &mut Setter, node: NodeId, data: &ChartData) -> Vec<Strip> {
    let widths: Vec<f32> = data
        .series
        .iter()
        .map(|series| {
            let texts = series.points.iter().map(|point| point.text.as_str());
            let figures = canvas::widest(setter, texts, &FIGURE);
            figures.max(canvas::width(setter, &series.name, &SUM) + 11.0) + GUTTER
        })
        .collect();
    let frame = Frame::of(setter, data, widths.iter().sum());
    let columns = columns(&widths);
    let mut strips = vec![heads(setter, node, data, &columns)];
    for (at, label) in data.labels.iter().enumerate() {
        let lines = frame.names(setter, label);
        let height = (2.0 * MARK).max(lines.len() as f32 * LABEL.leading) + ROW;
        let mut canvas = Canvas::new(node);
        grid(&mut canvas, &frame.scale, &data.scale, height);
        canvas.lines(vec![vec![[LEFT, height], [RIGHT, height]]], 0.4, LINE, &[]);
        name(&mut canvas, &lines, height);
        let middle = height / 2.0;
        let today = data.marks.first().and_then(|mark| number(&mark.value));
        if let Some(x) = today.map(|day| frame.scale.place(day)) {
            canvas.lines(vec![vec![[x, 0.0], [x, height]]], 0.9, MUTED, &[3.0, 2.0]);
        }
        let days: Vec<f32> =
            (0..data.series.len()).filter_map(|of| Some(frame.scale.place(figure(data, of, at)?))).collect();
        if let [first, .., last] = days[..] {
            canvas.lines(vec![vec![[first, middle], [last, middle]]], 1.2, TEAL_MID, &[]);
        }
        for (of, series) in data.series.iter().enumerate() {
            let Some(point) = series.points.get(at) else { continue };
            if let Some(day) = figure(data, of, at) {
                mark(&mut canvas, of, frame.scale.place(day), middle);
            }
            let top = middle - FIGURE.leading / 2.0;
            canvas.text(setter, &point.text, style_of(point), columns[of], top);
        }
        strips.push(Strip { height, items: canvas.items, ..Strip::default() });
    }
    strips.push(foot(setter, node, &frame.scale, &data.scale, ""));
    strips.extend(today(setter, node, data, &frame.scale));
    strips
}

/// Where the columns of days begin.
fn columns(widths: &[f32]) -> Vec<f32> {
    let mut x = RIGHT - widths.iter().sum::<f32>() + GUTTER;
    let mut columns = Vec::new();
    for width in widths {
        columns.push(x);
        x += width;
    }
    columns
}

/// What each mark means stands above its days.
fn heads(setter: &mut Setter, node: NodeId, data: &ChartData, columns: &[f32]) -> Strip {
    let mut canvas = Canvas::new(node);
    for (of, (series, x)) in data.series.iter().zip(columns).enumerate() {
        mark(&mut canvas, of, x + MARK, SUM.leading / 2.0);
        canvas.text(setter, &series.name, &SUM, x + 11.0, 0.0);
    }
    Strip { height: SUM.leading + BETWEEN, items: canvas.items, ..Strip::default() }
}

/// The day of the report under the line that marks it.
fn today(setter: &mut Setter, node: NodeId, data: &ChartData, scale: &Scale) -> Option<Strip> {
    let mark = data.marks.first()?;
    let x = scale.place(number(&mark.value)?);
    let mut canvas = Canvas::new(node);
    let half = canvas::width(setter, &mark.text, &SCALE) / 2.0;
    let style = SCALE.colour(INK);
    canvas.text_around(setter, &mark.text, &style, x.clamp(LEFT + half, RIGHT - half), 0.0);
    Some(Strip { height: SCALE.leading + 1.0, items: canvas.items, ..Strip::default() })
}

/// The first is an open square on its corner, what follows a filled disc.
fn mark(canvas: &mut Canvas, of: usize, x: f32, y: f32) {
    if of == 0 {
        let corners =
            |half: f32| vec![[x, y - half], [x + half, y], [x, y + half], [x - half, y], [x, y - half]];
        canvas.area(corners(MARK), WHITE);
        canvas.lines(vec![corners(MARK)], 1.1, TEAL, &[]);
        return;
    }
    let corner = |at: u8| {
        let angle = f32::from(at) * std::f32::consts::TAU / 24.0;
        [x + angle.cos() * MARK * 0.85, y + angle.sin() * MARK * 0.85]
    };
    canvas.area((0..24).map(corner).collect(), TEAL);
}

/// Bars to both sides of the ages.
pub fn pyramid(setter: &mut Setter, node: NodeId, data: &ChartData) -> Vec<Strip> {
    let [left, right] = &data.series[..] else { return bars(setter, node, data) };
    let room = MEASURE * AGES;
    let names = canvas::widest(setter, data.labels.iter().map(String::as_str), &LABEL).min(room);
    let names = names + 2.0 * GUTTER;
    let texts = left.points.iter().chain(&right.points).map(|point| point.text.as_str());
    let figures = canvas::widest(setter, texts, &FIGURE) + 5.0;
    let middle = LEFT + MEASURE / 2.0;
    let scales = [
        Scale::of(&data.scale, middle - names / 2.0, LEFT + figures),
        Scale::of(&data.scale, middle + names / 2.0, RIGHT - figures),
    ];
    let mut canvas = Canvas::new(node);
    canvas.text_before(setter, &left.name, &SUM, scales[0].from, 0.0);
    canvas.text(setter, &right.name, &SUM, scales[1].from, 0.0);
    let mut strips = vec![Strip { height: SUM.leading + 3.0, items: canvas.items, ..Strip::default() }];
    // The oldest stand at the top.
    for (at, label) in data.labels.iter().enumerate().rev() {
        let height = LABEL.leading + 4.0;
        let tall = height - 2.5;
        let mut canvas = Canvas::new(node);
        scales.iter().for_each(|scale| grid(&mut canvas, scale, &data.scale, height));
        for line in few_lines(setter, label, &LABEL, room, 1) {
            canvas.line(&line, &LABEL, middle - line.width / 2.0, 2.0);
        }
        for (of, (series, scale)) in data.series.iter().zip(&scales).enumerate() {
            let Some(point) = series.points.get(at) else { continue };
            let end = figure(data, of, at).map_or(scale.from, |figure| scale.place(figure));
            let (from, to) = (end.min(scale.from), end.max(scale.from));
            canvas.bar([from, 1.2, to - from, tall], look::filling(&series.code));
            match of {
                0 => canvas.text_before(setter, &point.text, style_of(point), end - 4.0, 2.0),
                _ => canvas.text(setter, &point.text, style_of(point), end + 4.0, 2.0),
            }
        }
        strips.push(Strip { height, items: canvas.items, ..Strip::default() });
    }
    let mut canvas = Canvas::new(node);
    for scale in &scales {
        for (mark, at) in
            apart(setter, scale, &data.scale).iter().filter_map(|mark| Some((*mark, number(&mark.value)?)))
        {
            canvas.text_around(setter, &mark.text, &SCALE, scale.place(at), 1.0);
        }
    }
    strips.push(Strip { height: SCALE.leading + 3.0, items: canvas.items, ..Strip::default() });
    strips
}
