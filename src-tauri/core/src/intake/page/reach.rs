//! People reached: a figure, the kind that its words name, and who they are.
//!
//! Must not know totals: kinds are never added.

use super::draft::Draft;
use super::text::Span;
use crate::domain::{Reach, ReachKind};
use crate::fold::folded;
use crate::intake::number::{Figure, Marks, figures, spoken};
use crate::intake::proposal::Choice;
use crate::intake::words::words;

/// Takes a line below a label of reach.
pub fn take<'p>(draft: &mut Draft<'p>, field: &str, span: Span<'p>) {
    let found = counts(span.text, draft);
    let kinds: Vec<Option<ReachKind>> = segments(span, &found).iter().map(|part| kind(part.text)).collect();
    match found.as_slice() {
        [] => {}
        [one] => row(draft, field, span, one),
        several if kinds.iter().all(Option::is_some) => {
            let parts = segments(span, several);
            for (part, figure) in parts.iter().zip(several) {
                let start = part.at - span.at;
                let range = figure.range.start - start..figure.range.end - start;
                row(
                    draft,
                    field,
                    part.trimmed(|c| c.is_whitespace() || c == ';' || c == ','),
                    &Figure { range, ..figure.clone() },
                );
            }
        }
        several => several_counts(draft, field, span, several),
    }
}

/// "116 personnes, dont 60 femmes": the first figure is the whole.
fn several_counts<'p>(draft: &mut Draft<'p>, field: &str, span: Span<'p>, figures: &[Figure]) {
    let given = folded(span.text);
    let part = words().all_as("reach", "part", &given.text).first().map(|(start, _)| given.origin(*start));
    let whole: Vec<&Figure> =
        figures.iter().filter(|figure| part.is_none_or(|part| figure.range.end <= part)).collect();
    if let [one] = whole.as_slice() {
        return row(draft, field, span, one);
    }
    let key = draft.row("reach");
    let choices = figures
        .iter()
        .filter_map(|figure| figure.whole())
        .map(|value| Choice { value: value.to_string(), text: value.to_string() })
        .collect();
    if let Some(value) = draft.decide(&key, span, choices, |given| given.parse::<i64>().ok()) {
        add(draft, key, span, ReachKind::Direct, Some(value), None);
    }
}

/// Figures that can count people: whole, no percentage, no year behind "in".
fn counts(text: &str, draft: &Draft<'_>) -> Vec<Figure> {
    let mut found = figures(text, draft.lang);
    found.retain(|figure| {
        let behind = text.get(figure.range.end..).unwrap_or("").trim_start();
        let year = text
            .get(figure.range.clone())
            .is_some_and(|given| given.len() == 4 && (given.starts_with("19") || given.starts_with("20")));
        let lead = text.get(..figure.range.start).unwrap_or("").trim_end();
        let dated =
            year && (lead.is_empty() || lead.ends_with(['(', '/', '-', '–']) || ends_with_joint(lead));
        !behind.starts_with('%') && !dated && (figure.readings.len() > 1 || figure.whole().is_some())
    });
    if found.is_empty() {
        found.extend(spoken(text, draft.lang).map(|(value, end)| Figure {
            range: 0..end,
            readings: vec![value.into()],
            by_locale: None,
            marks: Marks::default(),
        }));
    }
    found
}

fn ends_with_joint(lead: &str) -> bool {
    let last = lead.rsplit(char::is_whitespace).next().unwrap_or("");
    words().is_connector(&crate::fold::fold(last))
}

/// From each figure to the next; the first from the beginning.
fn segments<'p>(span: Span<'p>, found: &[Figure]) -> Vec<Span<'p>> {
    let starts: Vec<usize> =
        found.iter().enumerate().map(|(at, figure)| if at == 0 { 0 } else { figure.range.start }).collect();
    let ends = starts.iter().skip(1).copied().chain([span.text.len()]);
    starts.iter().zip(ends).map(|(start, end)| span.part(*start..end)).collect()
}

/// The kind that the words name; public engagement before indirect before direct.
fn kind(text: &str) -> Option<ReachKind> {
    let given = folded(text);
    let named = |code: &str| !words().all_as("reach", code, &given.text).is_empty();
    match () {
        () if named("public_engagement") => Some(ReachKind::PublicEngagement),
        () if named("indirect") => Some(ReachKind::Indirect),
        () if named("direct") => Some(ReachKind::Direct),
        () => None,
    }
}

fn kind_of(code: &str) -> Option<ReachKind> {
    match code {
        "direct" => Some(ReachKind::Direct),
        "indirect" => Some(ReachKind::Indirect),
        "public_engagement" => Some(ReachKind::PublicEngagement),
        _ => None,
    }
}

fn row<'p>(draft: &mut Draft<'p>, field: &str, span: Span<'p>, figure: &Figure) {
    let key = draft.row("reach");
    let stated = field.strip_prefix("reach.").and_then(kind_of).or_else(|| kind(span.text));
    let kind = match stated {
        Some(kind) => Some(kind),
        None => {
            let codes = ["direct", "indirect", "public_engagement"];
            let choices = codes
                .iter()
                .map(|code| Choice { value: (*code).to_owned(), text: (*code).to_owned() })
                .collect();
            draft.decide(&format!("{key}.kind"), span, choices, kind_of)
        }
    };
    let value = match figure.whole() {
        Some(value) => Some(value),
        None => {
            let choices = figure
                .readings
                .iter()
                .map(|value| Choice { value: value.to_string(), text: value.to_string() })
                .collect();
            draft.decide(&format!("{key}.value"), span, choices, |given| given.parse::<i64>().ok())
        }
    };
    let group = group(span.part(figure.range.end..span.text.len()));
    if let (Some(kind), Some(value)) = (kind, value) {
        add(draft, key, span, kind, Some(value), group);
    }
}

fn add<'p>(
    draft: &mut Draft<'p>,
    id: String,
    span: Span<'p>,
    kind: ReachKind,
    value: Option<i64>,
    group: Option<Span<'p>>,
) {
    draft.cite(&id, "reach", span);
    draft.project.reach.push(Reach {
        value,
        group: group.map(|group| group.text.to_owned()),
        text: Some(span.text.to_owned()),
        ..Reach::new(id, kind)
    });
}

/// The words behind the figure up to the verb: "participants", "police officers".
fn group(rest: Span<'_>) -> Option<Span<'_>> {
    let rest = rest.trim();
    let (mut first, mut end) = (None, 0);
    for (count, word) in rest.text.split_inclusive(char::is_whitespace).enumerate() {
        let bare = word.trim();
        let folded = crate::fold::fold(bare.trim_matches(|c: char| !c.is_alphanumeric()));
        let stop = count > 0 && (words().code("reach", &folded).is_some() || words().is_connector(&folded));
        if count == 4 || stop || !bare.starts_with(char::is_alphabetic) {
            break;
        }
        end += word.len();
        first.get_or_insert(bare.trim_end_matches(|c: char| !c.is_alphanumeric()).len());
        if bare.ends_with([',', ';', ':', '.', ')']) {
            return Some(rest.part(0..end).trimmed(|c| !c.is_alphanumeric()));
        }
        if count == 3 {
            return first.map(|first| rest.part(0..first));
        }
    }
    (end > 0).then(|| rest.part(0..end).trimmed(|c| !c.is_alphanumeric()))
}
