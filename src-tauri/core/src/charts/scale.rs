//! The round figures along the scale of a chart.
//!
//! Must not know what is measured, nor how a figure is written.

use rust_decimal::Decimal;

/// Steps of a scale, before their power of ten.
const STEPS: [i64; 4] = [1, 2, 5, 10];

/// Round figures from at or below `least` to at or above `most`, nothing among them, in at most
/// `count` steps (but for the steps on the other side of nothing). Whole ones where only whole
/// things are counted.
pub fn scale(least: Decimal, most: Decimal, count: u32, whole: bool) -> Vec<Decimal> {
    let (least, most) = (least.min(Decimal::ZERO), most.max(Decimal::ZERO));
    let Some(step) = step(most.saturating_sub(least), count, whole) else { return vec![Decimal::ZERO] };
    let steps = |end: Decimal| end.checked_div(step).map_or(Decimal::ZERO, |steps| steps);
    let mut at = steps(least).floor();
    let last = steps(most).ceil().max(Decimal::ONE);
    let mut scale = Vec::new();
    while at <= last {
        scale.extend(at.checked_mul(step).map(|figure| figure.normalize()));
        at += Decimal::ONE;
    }
    scale
}

/// The smallest round step that needs no more than `count` of them.
fn step(span: Decimal, count: u32, whole: bool) -> Option<Decimal> {
    let raw = span.checked_div(Decimal::from(count.max(1)))?;
    if raw.is_zero() {
        return Some(Decimal::ONE);
    }
    let mut power = Decimal::ONE;
    while power > raw {
        power = power.checked_div(Decimal::TEN)?;
    }
    while power.checked_mul(Decimal::TEN)? <= raw {
        power = power.checked_mul(Decimal::TEN)?;
    }
    let steps = STEPS.iter().filter_map(|step| power.checked_mul(Decimal::from(*step)));
    let step = steps.into_iter().find(|step| *step >= raw)?;
    Some(if whole { step.max(Decimal::ONE) } else { step })
}
