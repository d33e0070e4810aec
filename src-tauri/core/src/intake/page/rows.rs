//! Lists of a page: deliverables, results, lessons, engagement, target groups.
//!
//! Must not know prose.

use std::sync::LazyLock;

use regex::Regex;

use super::draft::Draft;
use super::sections::{Entry, Section, entries};
use super::text::{Bullet, Span};
use super::{cues, framework, reach};
use crate::domain::{
    Deliverable, DeliverableStatus, Engagement, Lesson, Reference, ResultStatement, TargetGroup,
};
use crate::fold::fold;
use crate::intake::dates;
use crate::intake::number::{figures, spoken};
use crate::intake::words::words;

/// Takes the rows below a label.
pub fn take<'p>(draft: &mut Draft<'p>, section: &Section<'p>) {
    let field = section.label.field;
    let list = entries(draft.page, section.label.value, &section.rows);
    if let Some(level) = framework::level(field) {
        return framework::take(draft, level, &list);
    }
    match field {
        "deliverables" => deliverables(draft, &list),
        _ if field.starts_with("reach") => {
            list.iter().for_each(|entry| reach::take(draft, field, entry.span))
        }
        _ => list.iter().for_each(|entry| row(draft, field, entry.span)),
    }
}

fn row<'p>(draft: &mut Draft<'p>, field: &str, span: Span<'p>) {
    let text = span.text.to_owned();
    match field {
        "results" => {
            let id = cited(draft, "results", span);
            draft.project.results.push(ResultStatement { id, text });
        }
        "lessons" => {
            let id = cited(draft, "lessons", span);
            let (context, cause, recommendation, theme, phase) = (None, None, None, None, None);
            let observation = text;
            let lesson = Lesson { id, observation, context, cause, recommendation, theme, phase };
            draft.project.lessons.push(lesson);
        }
        "target_groups" => {
            let id = cited(draft, "target_groups", span);
            draft.project.target_groups.push(TargetGroup { id, text });
        }
        "references" => {
            let id = cited(draft, "references", span);
            let number = cues::law_number(span.text).map(str::to_owned);
            draft.project.references.push(Reference { id, kind: "law".to_owned(), number, text });
        }
        "engagement" => engagement(draft, span),
        _ => {}
    }
}

fn cited<'p>(draft: &mut Draft<'p>, list: &'static str, span: Span<'p>) -> String {
    let id = draft.row(list);
    draft.cite(&id, list, span);
    id
}

fn engagement<'p>(draft: &mut Draft<'p>, span: Span<'p>) {
    static EVENT: LazyLock<Option<Regex>> =
        LazyLock::new(|| Regex::new(r#"[“«"„]\s*([^”»"“«]+?)\s*[”»"]"#).ok());
    let event = EVENT.as_ref().and_then(|pattern| pattern.captures(span.text)).and_then(|hit| hit.get(1));
    let date = match dates::mentions(span.text, draft.lang).as_slice() {
        [one] => one.certain(),
        _ => None,
    };
    let person = cues::person_at_start(span.text).map(str::to_owned);
    let id = cited(draft, "engagement", span);
    draft.project.engagement.push(Engagement {
        id,
        person,
        event: event.map(|event| event.as_str().to_owned()),
        place: None,
        date,
        text: span.text.to_owned(),
    });
}

/// Deliverables below their group: an entry followed by entries of another style.
fn deliverables<'p>(draft: &mut Draft<'p>, list: &[Entry<'p>]) {
    let top = list.first().map(style);
    let mut group: Option<Span<'p>> = None;
    for (at, entry) in list.iter().enumerate() {
        let next = list.get(at + 1);
        let heads =
            next.is_some_and(|next| is_below(entry, next)) && (Some(style(entry)) == top || group.is_none());
        if heads || (entry.span.text.ends_with(':') && next.is_some()) {
            let head = entry.span.trimmed(|c| c == ':' || c.is_whitespace());
            group = Some(head);
            continue;
        }
        let back = group.is_some()
            && Some(style(entry)) == top
            && at > 0
            && !list[at - 1..at].iter().all(|before| style(before) == style(entry));
        if back {
            group = None;
        }
        deliverable(draft, group, entry.span, None);
    }
}

fn style(entry: &Entry<'_>) -> Option<char> {
    entry.bullet.map(|bullet| match bullet {
        Bullet::Sign('–' | '—') => '-',
        Bullet::Sign(sign) => sign,
        Bullet::Number(_) => '1',
    })
}

/// The next entry hangs below this one: another bullet, or the same further in.
fn is_below(entry: &Entry<'_>, next: &Entry<'_>) -> bool {
    let styles = (style(entry), style(next));
    match styles {
        (_, None) => false,
        (a, b) if a == b => next.indent >= entry.indent + 2,
        _ => !entry.span.text.ends_with('.'),
    }
}

/// Adds a deliverable with the quantity that it begins with.
pub fn deliverable<'p>(
    draft: &mut Draft<'p>,
    group: Option<Span<'p>>,
    span: Span<'p>,
    status: Option<DeliverableStatus>,
) {
    let id = draft.row("deliverables");
    group.into_iter().for_each(|group| draft.keep(group));
    let (quantity, unit) = match status {
        None => quantity(draft, &id, span),
        Some(_) => (None, None),
    };
    draft.cite(&id, "deliverables", span);
    draft.project.deliverables.push(Deliverable {
        id,
        group: group.map(|group| group.text.to_owned()),
        text: span.text.to_owned(),
        quantity,
        delivered: None,
        unit,
        status,
        due: None,
        delivered_date: None,
        evidence: None,
    });
}

/// "Trois itérations …" → 3 iterations. A figure with two readings is asked about.
fn quantity<'p>(draft: &mut Draft<'p>, id: &str, span: Span<'p>) -> (Option<i64>, Option<String>) {
    let (count, end) = match figures(span.text, draft.lang).first().filter(|figure| figure.range.start == 0) {
        Some(figure) => {
            let field = format!("{id}.quantity");
            let count = match figure.readings.as_slice() {
                [_] => figure.whole(),
                _ => {
                    let choices = figure
                        .readings
                        .iter()
                        .map(|value| crate::intake::Choice {
                            value: value.to_string(),
                            text: value.to_string(),
                        })
                        .collect();
                    draft.decide(&field, span, choices, |given| given.parse().ok())
                }
            };
            (count, figure.range.end)
        }
        None => match spoken(span.text, draft.lang) {
            Some((count, end)) => (Some(count), end),
            None => return (None, None),
        },
    };
    let rest =
        span.part(end..span.text.len()).trimmed_start(|c| c.is_whitespace() || matches!(c, '×' | 'x' | ')'));
    let year = span
        .text
        .get(..end)
        .is_some_and(|given| given.len() == 4 && count.is_some_and(|count| (1900..=2100).contains(&count)));
    let tied = span.text.get(end..).is_some_and(|rest| {
        rest.starts_with(['-', '/', '%', '°', ':']) || rest.trim_start().starts_with('%')
    });
    let (unit, known) = unit(rest);
    if tied || unit.is_none() || (year && !known) {
        return (None, None);
    }
    (count, unit.filter(|_| count.is_some()))
}

/// The noun that is counted: its code where the vocabulary knows one of the next words.
fn unit(rest: Span<'_>) -> (Option<String>, bool) {
    let near: Vec<&str> = rest.text.split_whitespace().take(4).collect();
    let folded = fold(&near.join(" "));
    let mut at = 0;
    while at < folded.len() {
        if let Some((code, _)) = words().begins("unit", &folded[at..]) {
            return (Some(code.to_owned()), true);
        }
        at = folded[at..].find(' ').map_or(folded.len(), |blank| at + blank + 1);
    }
    let noun = near.first().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    (noun.filter(|noun| noun.chars().next().is_some_and(char::is_alphabetic)).map(str::to_owned), false)
}
