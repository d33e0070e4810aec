//! How a table writes numbers and dates, told by all its rows; where two readings fit, a question.
//!
//! Must not know what the figures mean. A value leaves here in one form that has one reading
//! (`1234.50`, `2025-03-31`), or as it was, to be refused by name.

use std::borrow::Cow;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::fields::Holds;
use super::shapes::{TableChoice, TableQuestion};
use crate::domain::{Currency, Lang, PartialDate};
use crate::format::Format;
use crate::intake::amounts::{self, Style};
use crate::intake::dates::{self, DayOrder};
use crate::intake::money;
use crate::intake::number::figures;
use crate::intake::table::{Cell, letters};
use crate::text::Texts;

/// Years ahead that a year of two digits may lie: a table of a project tells of no later one.
const AHEAD: i32 = 20;
/// Values that are told of a question.
const EXAMPLES: usize = 3;

/// What the rows show, while they are read.
#[derive(Default)]
pub(super) struct Showing {
    groups: Signs,
    decimals: Signs,
    /// Figures that can be read in two ways, by their sign, with their places.
    open: Vec<(char, usize, String)>,
    day_first: bool,
    month_first: bool,
    /// Dates that can be read in both orders, with their places.
    days: Vec<(usize, String)>,
    /// Years of two digits with their places; the last one that they can mean.
    short: Vec<(usize, String)>,
    latest: Option<(i32, usize, String)>,
    /// Signs of money that several currencies have.
    signs: Vec<(usize, String, Vec<Currency>)>,
}

/// A point, a comma: those that were seen.
#[derive(Default, Clone)]
struct Signs(Vec<char>);

impl Signs {
    fn add(&mut self, sign: Option<char>) {
        if let Some(sign) = sign
            && !self.0.contains(&sign)
        {
            self.0.push(sign);
        }
    }

    fn has(&self, sign: char) -> bool {
        self.0.contains(&sign)
    }
}

impl Showing {
    /// Looks at a value.
    pub(super) fn see(&mut self, holds: Holds, (row, column): (usize, usize), cell: &Cell<'_>) {
        let Cell::Text(text) = cell else { return };
        match holds {
            Holds::Text => {}
            Holds::Number | Holds::Count => self.see_figures(text, (row, column)),
            Holds::Date => self.see_date(text, (row, column)),
        }
    }

    fn see_figures(&mut self, text: &str, at: (usize, usize)) {
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return;
        }
        for figure in figures(text, None) {
            self.groups.add(figure.marks.group);
            self.decimals.add(figure.marks.decimal);
            if let Some(sign) = figure.marks.open {
                keep(&mut self.open, |known| known.0 == sign, (sign, at.1, place(at, text)));
            }
        }
    }

    fn see_date(&mut self, text: &str, at: (usize, usize)) {
        if let Some((_, year)) = short_year(text) {
            keep(&mut self.short, |_| true, (at.1, place(at, text)));
            if self.latest.as_ref().is_none_or(|(latest, ..)| year > *latest) {
                self.latest = Some((year, at.1, place(at, text)));
            }
        }
        let text = whole_year(text, None);
        let both = [DayOrder::DayFirst, DayOrder::MonthFirst].map(|order| dates::by_order(&text, order));
        match both {
            [Some(one), Some(two)] if one != two => {
                keep(&mut self.days, |_| true, (at.1, place(at, &text)));
            }
            [Some(_), None] => self.day_first = true,
            [None, Some(_)] => self.month_first = true,
            _ => {}
        }
    }

    /// What amounts say of their currency beside the figure.
    pub(super) fn see_currency(&mut self, at: (usize, usize), cell: &Cell<'_>) {
        let Cell::Text(text) = cell else { return };
        for sign in money::currencies(text).into_iter().filter(|sign| sign.codes.len() > 1) {
            keep(&mut self.signs, |_| true, (at.1, place(at, text), sign.codes));
        }
    }

    /// Currencies that a sign beside an amount can mean, with the places of the first such.
    pub(super) fn open_currencies(&self) -> (Vec<Currency>, Vec<String>) {
        let mut codes: Vec<Currency> = self.signs.iter().flat_map(|(_, _, codes)| codes.clone()).collect();
        codes.sort_unstable();
        codes.dedup();
        (codes, self.signs.iter().map(|(_, place, _)| place.clone()).collect())
    }

    /// How values are read, and what a person has to decide first. An answer wins over what the
    /// rows show, and both over a language that a person named.
    pub(super) fn decided(
        self,
        answer: impl Fn(&str) -> Option<String>,
        language: Option<Lang>,
        (shown, this_year): (Lang, i32),
    ) -> (Reading, Vec<TableQuestion>) {
        let mut questions = Vec::new();
        let mark =
            answer("decimal_mark").and_then(|mark| mark.chars().next().filter(|sign| ",.".contains(*sign)));
        let (mut groups, mut decimals) = (self.groups.0.clone(), self.decimals.0.clone());
        if let Some(mark) = mark {
            (groups, decimals) = (vec![other(mark)], vec![mark]);
        } else if let Some((sign, ..)) = self.open.iter().find(|(sign, ..)| !self.is_told(*sign)) {
            match language.and_then(usual) {
                Some(mark) => {
                    decimals.push(mark);
                    groups.push(other(mark));
                }
                None => questions.push(self.ask_mark(*sign, shown)),
            }
        }
        let order = answer("day_order").and_then(|word| match word.as_str() {
            "day_first" => Some(DayOrder::DayFirst),
            "month_first" => Some(DayOrder::MonthFirst),
            _ => None,
        });
        let shows = match (self.day_first, self.month_first) {
            (true, false) => Some(DayOrder::DayFirst),
            (false, true) => Some(DayOrder::MonthFirst),
            _ => None,
        };
        let named = language.filter(|lang| crate::intake::words::words().day_first(Some(*lang)));
        let order = order.or(shows).or(named.map(|_| DayOrder::DayFirst));
        if order.is_none() && !self.days.is_empty() {
            questions.push(self.ask_order(shown));
        }
        let horizon = this_year - 2_000 + AHEAD;
        let latest = self.latest.as_ref().filter(|(year, ..)| *year > horizon);
        let last = match (answer("century").as_deref(), latest) {
            (Some("19"), _) => Some(horizon),
            (None, Some(latest)) => {
                questions.push(ask_century(latest, shown));
                None
            }
            _ => None,
        };
        let lang = language.unwrap_or(shown);
        let style = Style::known(groups, decimals, lang);
        (Reading { style, order, last, lang, short: self.short }, questions)
    }

    /// Other figures tell what a sign means.
    fn is_told(&self, sign: char) -> bool {
        let opposite = other(sign);
        let own = self.groups.has(sign) != self.decimals.has(sign);
        let by_the_other = !self.groups.has(sign)
            && !self.decimals.has(sign)
            && self.groups.has(opposite) != self.decimals.has(opposite);
        own || by_the_other
    }

    fn ask_mark(&self, sign: char, lang: Lang) -> TableQuestion {
        let (texts, format) = (Texts::of(lang), Format::of(lang));
        let open = self.open.iter().filter(|(other, ..)| *other == sign);
        let first = open.clone().next();
        let read = |decimal: bool| {
            let text = first.map_or("", |(_, _, place)| place.split_once(": ").map_or("", |(_, text)| text));
            let readings = figures(text, None).into_iter().find(|it| it.marks.open.is_some());
            let value = readings.and_then(|it| it.readings.get(usize::from(decimal)).copied());
            value.map(|value| format.number(value)).unwrap_or_default()
        };
        let choice = |mark: char| {
            let key = if mark == '.' { "table-decimal-point" } else { "table-decimal-comma" };
            let text = texts.with(key, &[("value", &read(mark == sign))]);
            TableChoice { value: mark.to_string(), text }
        };
        TableQuestion {
            field: "decimal_mark".to_owned(),
            message: texts.get("table-ask-decimal_mark"),
            column: first.map(|(_, column, _)| *column),
            examples: open.map(|(_, _, place)| place.clone()).collect(),
            choices: vec![choice(','), choice('.')],
        }
    }

    fn ask_order(&self, lang: Lang) -> TableQuestion {
        let (texts, format) = (Texts::of(lang), Format::of(lang));
        let first = self.days.first();
        let text = first.and_then(|(_, place)| place.split_once(": ")).map_or("", |(_, text)| text);
        let choice = |word: &str, order| {
            let day = dates::by_order(text, order).map(|day| format.date(PartialDate::Day(day)));
            TableChoice { value: word.to_owned(), text: day.unwrap_or_default() }
        };
        TableQuestion {
            field: "day_order".to_owned(),
            message: texts.get("table-ask-day_order"),
            column: first.map(|(column, _)| *column),
            examples: self.days.iter().map(|(_, place)| place.clone()).collect(),
            choices: vec![
                choice("day_first", DayOrder::DayFirst),
                choice("month_first", DayOrder::MonthFirst),
            ],
        }
    }
}

/// Whether a year of two digits that lies far ahead is of the last century.
fn ask_century((year, column, place): &(i32, usize, String), lang: Lang) -> TableQuestion {
    let texts = Texts::of(lang);
    let choice = |century: i32| {
        let year = (century * 100 + year).to_string();
        TableChoice { value: century.to_string(), text: year }
    };
    TableQuestion {
        field: "century".to_owned(),
        message: texts.get("table-ask-century"),
        column: Some(*column),
        examples: vec![place.clone()],
        choices: vec![choice(19), choice(20)],
    }
}

fn keep<T: PartialEq>(list: &mut Vec<T>, alike: impl Fn(&T) -> bool, item: T) {
    if list.iter().filter(|known| alike(known)).count() < EXAMPLES && !list.contains(&item) {
        list.push(item);
    }
}

/// `C7: 03/04/2025`
fn place((row, column): (usize, usize), text: &str) -> String {
    const LONGEST: usize = 60;
    let text: String = text.trim().chars().take(LONGEST).collect();
    format!("{}{row}: {text}", letters(column))
}

fn other(mark: char) -> char {
    if mark == '.' { ',' } else { '.' }
}

fn usual(lang: Lang) -> Option<char> {
    crate::intake::words::words().style(Some(lang)).map(|style| style.decimal)
}

/// How the values of a table are read.
pub(super) struct Reading {
    style: Style,
    order: Option<DayOrder>,
    /// Years of two digits after this one are of the last century.
    last: Option<i32>,
    lang: Lang,
    short: Vec<(usize, String)>,
}

impl Reading {
    /// What is taken for granted of the values, in words: which years two digits mean.
    pub(super) fn assumed(&self, lang: Lang) -> Option<String> {
        let (_, place) = self.short.first()?;
        let (_, text) = place.split_once(": ")?;
        let day = dates::by_order(&whole_year(text, self.last), self.order.unwrap_or(DayOrder::DayFirst))?;
        let day = Format::of(lang).date(PartialDate::Day(day));
        Some(Texts::of(lang).with("table-assumed-century", &[("example", place), ("day", &day)]))
    }

    /// The value in the one form that has one reading; as it was, where it has none.
    pub(super) fn plain<'c>(&self, holds: Holds, cell: &'c Cell<'_>) -> Cow<'c, str> {
        match (holds, cell) {
            (Holds::Number | Holds::Count, Cell::Number(number)) => Cow::Owned(sure(*number)),
            (Holds::Number | Holds::Count, Cell::Text(text)) => self.number(text),
            // Yes is not one.
            (Holds::Number | Holds::Count | Holds::Date, Cell::YesNo(yes)) => {
                Cow::Borrowed(if *yes { "TRUE" } else { "FALSE" })
            }
            (Holds::Date, Cell::Text(text)) => match self.day(text) {
                Some(day) => Cow::Owned(day.to_string()),
                None => whole_year(text, self.last),
            },
            _ => cell.text(),
        }
    }

    fn number<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let text = text.trim();
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Cow::Borrowed(text);
        }
        // A sign of money stays beside its figure; its currency is read with it.
        let signs = money::currencies(text);
        let (before, bare, behind) = match signs.as_slice() {
            [sign] if sign.range.start == 0 => (&text[..sign.range.end], &text[sign.range.end..], ""),
            [sign] if sign.range.end == text.len() => {
                ("", &text[..sign.range.start], &text[sign.range.start..])
            }
            _ => ("", text, ""),
        };
        match amounts::number(bare, &self.style) {
            Ok(value) if before.is_empty() && behind.is_empty() => Cow::Owned(sure(value)),
            Ok(value) => Cow::Owned(format!("{before} {} {behind}", sure(value)).trim().to_owned()),
            Err(_refused_below) => Cow::Borrowed(text),
        }
    }

    fn day(&self, text: &str) -> Option<NaiveDate> {
        dates::by_order(&whole_year(text, self.last), self.order?)
    }

    /// The language in which words are written.
    pub(super) fn lang(&self) -> Lang {
        self.lang
    }
}

/// A number that nobody can take for thousands: `1.234` is written `1.2340`.
pub(super) fn sure(number: Decimal) -> String {
    let mut text = number.normalize().to_string();
    if text.split_once('.').is_some_and(|(_, decimals)| decimals.len() == 3) {
        text.push('0');
    }
    text
}

/// `03/04/25` with the century that it means: this one, but for years after a last one.
fn whole_year(text: &str, last: Option<i32>) -> Cow<'_, str> {
    match short_year(text) {
        Some((head, year)) => {
            let century = if last.is_some_and(|last| year > last) { 19 } else { 20 };
            Cow::Owned(format!("{head}{century}{year:02}"))
        }
        None => Cow::Borrowed(text.trim()),
    }
}

/// Day and month with the sign behind them, and the two digits of a year.
fn short_year(text: &str) -> Option<(&str, i32)> {
    let text = text.trim();
    let at = text.rfind(['/', '.'])?;
    let (head, year) = (&text[..=at], &text[at + 1..]);
    let digits = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let sign = &head[at..];
    let parts: Vec<&str> = head[..at].split(sign).collect();
    (year.len() == 2 && digits(year) && parts.len() == 2 && parts.into_iter().all(digits))
        .then(|| year.parse().ok().map(|year| (head, year)))?
}
