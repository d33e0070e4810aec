//! Charts: figures as bars, columns, lines and marks, drawn of plain shapes and words.
//!
//! Must not know the report's other parts. Each figure stands in words beside its mark, and marks
//! differ by shape and pattern as well as by colour. All of it is one figure to those who listen.

mod canvas;
mod columns;
mod curves;
mod look;
mod rows;

use super::blocks::GAP;
use super::flow::Strip;
use super::notes::{self, Captioned};
use super::setter::{Numbered, Setter};
use super::style::{CAPTION, LEFT, LINE, MEASURE, TILE_NOTE};
use super::tags::{NodeId, Role};
use crate::charts::{ChartData, ChartMark};
use crate::report::model::ChartKind;
use canvas::Canvas;

/// White between what stands above each other.
const BETWEEN: f32 = 5.0;

/// Sets a chart; `above` is the heading directly above, if any. Nothing is drawn of nothing.
/// Gives back its caption, where one is drawn.
pub fn set(
    setter: &mut Setter,
    parent: NodeId,
    drawn: ChartKind,
    data: &ChartData,
    above: &str,
) -> Option<Captioned> {
    if data.labels.is_empty() || data.series.is_empty() {
        return None;
    }
    let first = setter.strips.len();
    let caption = match setter.captions.number(Numbered::Figure) {
        Some(number) => Some(format!("{number}. {}", data.title)),
        None => (data.title != above).then(|| data.title.clone()),
    };
    let captioned = caption.and_then(|caption| title(setter, parent, &caption));
    let figure = setter.tree.add(parent, Role::Figure);
    setter.tree.nodes[figure.0].alternative = Some(data.alt.clone());
    let strips = match drawn {
        ChartKind::Bars => rows::bars(setter, figure, data),
        ChartKind::Progress => rows::progress(setter, figure, data),
        ChartKind::Timeline => rows::timeline(setter, figure, data),
        ChartKind::Pyramid => rows::pyramid(setter, figure, data),
        ChartKind::Columns | ChartKind::Stacked => columns::set(setter, figure, data),
        ChartKind::Curves => curves::set(setter, figure, data),
    };
    setter.strips.extend(strips);
    if let Some(strip) = setter.strips.get_mut(first) {
        strip.before = GAP;
    }
    // A chart is read at a glance: it stands on one page where one can hold it.
    let last = setter.strips.len().saturating_sub(1);
    let noted = !data.notes.is_empty();
    for strip in &mut setter.strips[first..] {
        strip.keep = true;
    }
    if let Some(strip) = setter.strips.get_mut(last) {
        strip.keep = noted;
    }
    for note in &data.notes {
        match captioned {
            Some(captioned) => notes::set(setter, parent, captioned, note),
            None => self::note(setter, parent, note),
        }
    }
    captioned
}

fn title(setter: &mut Setter, parent: NodeId, text: &str) -> Option<Captioned> {
    let node = setter.tree.add(parent, Role::Caption);
    let part = setter.part(text, CAPTION, MEASURE - notes::ROOM, node);
    let first = setter.strips.len();
    setter.flow(&part, LEFT, MEASURE - notes::ROOM, GAP);
    let captioned = notes::captioned(&setter.strips, first, node);
    setter.strips.push(Strip { height: 3.0, ..Strip::default() });
    captioned
}

fn note(setter: &mut Setter, parent: NodeId, text: &str) {
    let node = setter.tree.add(parent, Role::P);
    let part = setter.part(text, TILE_NOTE.scaled(1.1), MEASURE, node);
    setter.flow(&part, LEFT, MEASURE, BETWEEN);
}

/// A scale from its first to its last mark, drawn between two places.
#[derive(Clone, Copy)]
struct Scale {
    least: f32,
    most: f32,
    from: f32,
    to: f32,
}

impl Scale {
    fn of(marks: &[ChartMark], from: f32, to: f32) -> Scale {
        let ends = marks.first().zip(marks.last());
        let ends = ends.and_then(|(first, last)| Some((number(&first.value)?, number(&last.value)?)));
        let (least, most) = ends.filter(|(least, most)| most > least).unwrap_or((0.0, 1.0));
        Scale { least, most, from, to }
    }

    /// The place of a figure; one beyond the scale stands at its end.
    fn place(&self, figure: f32) -> f32 {
        let part = ((figure - self.least) / (self.most - self.least)).clamp(0.0, 1.0);
        self.from + (self.to - self.from) * part
    }
}

/// A figure near enough for its place on the page.
fn number(value: &str) -> Option<f32> {
    value.parse().ok()
}

fn figure(data: &ChartData, series: usize, at: usize) -> Option<f32> {
    number(data.series.get(series)?.points.get(at)?.value.as_deref()?)
}

/// Names of the series beside a piece of what their marks look like; nothing for a single one.
fn legend(setter: &mut Setter, node: NodeId, data: &ChartData, shown: &[usize]) -> Option<Strip> {
    if shown.len() < 2 {
        return None;
    }
    let mut canvas = Canvas::new(node);
    let (mut x, mut y) = (LEFT, 0.0);
    for at in shown {
        let series = data.series.get(*at)?;
        let wide = canvas::width(setter, &series.name, &look::LABEL) + 16.0;
        if x > LEFT && x + wide > LEFT + MEASURE {
            (x, y) = (LEFT, y + look::LABEL.leading);
        }
        canvas.bar([x, y + 2.0, 11.0, 7.5], look::filling(&series.code));
        canvas.text(setter, &series.name, &look::LABEL, x + 16.0, y);
        x += wide + 14.0;
    }
    let height = y + look::LABEL.leading + BETWEEN;
    Some(Strip { height, items: canvas.items, ..Strip::default() })
}

/// Lines from top to bottom at each mark of a scale.
fn grid(canvas: &mut Canvas, scale: &Scale, marks: &[ChartMark], height: f32) {
    let at: Vec<f32> = marks.iter().filter_map(|mark| number(&mark.value)).collect();
    let lines = at.iter().map(|at| vec![[scale.place(*at), 0.0], [scale.place(*at), height]]).collect();
    canvas.lines(lines, 0.5, LINE, &[]);
}
