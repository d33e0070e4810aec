//! What rows of several tables say alike.
//!
//! Must not know which table it is for.

use rust_decimal::Decimal;

use super::Flat;
use crate::domain::dates::PartialDate;
use crate::domain::plan::Tree;
use crate::domain::{Identifier, Money, Period, Project};
use crate::text::Texts;

/// The identifier by which a project is known.
pub(super) fn project_code(project: &Project) -> Flat {
    let leading = Identifier::leading(&project.identifiers).map(|it| it.value.clone());
    Flat::text(leading.or_else(|| project.acronym.clone()))
}

/// Code, first and last day of a period.
pub(super) fn period(period: Option<&Period>) -> [Flat; 3] {
    period.map_or([Flat::Nothing, Flat::Nothing, Flat::Nothing], |it| {
        [Flat::Text(it.code.clone()), Flat::Date(it.start), Flat::Date(it.end)]
    })
}

/// The word for a code of a family, or the code where somebody made it.
pub(super) fn word(texts: &Texts, family: &str, code: &str) -> Flat {
    Flat::Text(texts.find(&format!("{family}-{code}")).unwrap_or_else(|| code.to_owned()))
}

/// The digits of an amount, without its currency.
pub(super) fn amount(money: Money) -> Flat {
    money.amount().parse::<Decimal>().map_or(Flat::Nothing, Flat::Number)
}

/// A date as far as it is known.
pub(super) fn date(date: Option<PartialDate>) -> Flat {
    match date {
        Some(PartialDate::Day(day)) => Flat::Date(day),
        date => Flat::text(date.map(|date| date.to_string())),
    }
}

/// The headings above a line, from the top.
pub(super) fn headings(tree: &Tree<'_>, at: usize) -> String {
    let mut above = Vec::new();
    let mut next = tree.above[at];
    while let Some(here) = next {
        let line = tree.lines[here];
        above.push(match &line.code {
            Some(code) => format!("{code} {}", line.text),
            None => line.text.clone(),
        });
        next = tree.above[here];
    }
    above.reverse();
    above.join(" / ")
}
