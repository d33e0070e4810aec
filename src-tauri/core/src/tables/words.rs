//! Words of a table's cells that stand for codes: statuses, sexes, periods, in any language.
//!
//! Must not know what the codes are for.

use crate::domain::{Lang, PartialDate, Period, Project};
use crate::fold::fold;
use crate::text::Texts;

use super::names;

/// The code of a word: the code itself, or what any language calls it.
pub(super) fn code<'c>(family: &str, codes: &[&'c str], said: &str) -> Option<&'c str> {
    let folded = fold(said);
    let is = |code: &&&str| {
        let called = |lang: Lang| Texts::of(lang).find(&format!("{family}-{code}"));
        fold(code) == folded
            || Texts::languages().into_iter().filter_map(called).any(|word| fold(&word) == folded)
    };
    codes.iter().find(is).copied()
}

/// Yes or no, in any language.
pub(super) fn yes(said: &str) -> Option<bool> {
    let folded = fold(said);
    let word =
        |key: &str| Texts::languages().into_iter().any(|lang| fold(&Texts::of(lang).get(key)) == folded);
    match folded.as_str() {
        "1" | "x" | "true" | "y" => Some(true),
        "0" | "false" | "n" => Some(false),
        _ if word("word-yes") => Some(true),
        _ if word("word-no") => Some(false),
        _ => None,
    }
}

/// A period by its key or code, or by the year, quarter, month or day that it lasts.
pub(super) fn period<'p>(project: &'p Project, said: &str) -> Option<&'p Period> {
    let folded = fold(said);
    let by_name = project.periods.iter().find(|it| it.id == said || fold(&it.code) == folded);
    by_name.or_else(|| {
        let time = names::time(said)?;
        let by_code = project.periods.iter().find(|it| fold(&it.code) == fold(&time));
        by_code.or_else(|| {
            let (start, end) = span(&time)?;
            project.periods.iter().find(|it| it.start == start && it.end == end)
        })
    })
}

/// The first and last day of `2025`, `2025Q1`, `2025-03`.
pub(super) fn span(time: &str) -> Option<(chrono::NaiveDate, chrono::NaiveDate)> {
    let days = |year: i32, first: u32, months: u32| {
        let start = chrono::NaiveDate::from_ymd_opt(year, first, 1)?;
        let end = start.checked_add_months(chrono::Months::new(months))?.pred_opt()?;
        Some((start, end))
    };
    if let Some((year, quarter)) = time.split_once('Q') {
        let quarter: u32 = quarter.parse().ok()?;
        return days(year.parse().ok()?, quarter * 3 - 2, 3);
    }
    match time.parse().ok()? {
        PartialDate::Year(year) => days(year, 1, 12),
        PartialDate::Month(year, month) => days(year, month, 1),
        PartialDate::Day(day) => Some((day, day)),
    }
}

/// Key, code and words of something that a cell can name.
pub(super) type Named = (String, Option<String>, String);

/// One of several that have a code and words, by one or the other.
pub(super) fn named<'k>(rows: &'k [Named], code: Option<&str>, words: Option<&str>) -> Option<&'k str> {
    let only = |is: &dyn Fn(&Named) -> bool| {
        let mut found = rows.iter().filter(|row| is(row));
        found.next().filter(|_| found.next().is_none()).map(|row| row.0.as_str())
    };
    let of_code = |code: &str| {
        only(&|row: &Named| row.0 == code)
            .or_else(|| only(&|row| row.1.as_deref().is_some_and(|own| fold(own) == fold(code))))
    };
    let of_words = |words: &str| {
        let both = |row: &Named| {
            row.1.as_ref().is_some_and(|code| fold(&format!("{code} {}", row.2)) == fold(words))
        };
        only(&|row| fold(&row.2) == fold(words)).or_else(|| of_code(words)).or_else(|| only(&both))
    };
    code.and_then(of_code).or_else(|| words.and_then(of_words))
}
