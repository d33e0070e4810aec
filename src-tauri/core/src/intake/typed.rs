//! What a person types or pastes into a field, in the form in which it is kept.
//!
//! Must not know which row it is for. Nothing is guessed: what can be read in two ways is
//! refused with both, and a refusal says what to type instead.

use rust_decimal::Decimal;

use super::number::{Figure, figures};
use super::{amounts, counts, dates, money};
use crate::domain::bands::{BandError, Bands};
use crate::domain::entity::Kind;
use crate::domain::{Currency, Lang, PartialDate};
use crate::error::Refused;
use crate::{countries, language};

/// Letters in a short text.
const LINE: usize = 500;
/// Letters in one line of a language.
const WORDS: usize = 5_000;
/// Letters in paragraphs.
const PROSE: usize = 200_000;

/// The plain form of what was typed into a field of this kind; `None` where it is empty.
pub fn plain(kind: &Kind, typed: &str, lang: Lang) -> Result<Option<String>, Refused> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let value = match kind {
        Kind::Line => text(typed.trim(), LINE)?,
        Kind::Words => text(typed.trim(), WORDS)?,
        Kind::Prose => text(typed, PROSE)?,
        Kind::Count => counts::one(typed, lang)?.to_string(),
        Kind::Percent { most } => percent(typed, *most, lang)?.to_string(),
        Kind::Number => number(typed, lang)?.normalize().to_string(),
        Kind::Money => amount(typed, lang)?,
        Kind::Date => date(typed, lang)?.to_string(),
        Kind::Day => day(typed, lang)?.to_string(),
        Kind::Choice { codes, .. } => choice(typed, codes)?,
        Kind::Term { codes, .. } => choice(typed, codes).or_else(|_other_words| text(typed.trim(), LINE))?,
        Kind::YesNo => choice(typed, &["0", "1"])?,
        Kind::Row { .. } => typed.trim().to_owned(),
        Kind::Country => country(typed.trim())?,
        Kind::Countries => countries_of(typed)?,
        Kind::Bands => bands(typed)?,
        Kind::Language => language(typed.trim())?,
        Kind::Currency => currency(typed)?.to_string(),
    };
    Ok(Some(value))
}

/// A measured number, in the style of the language.
pub fn number(typed: &str, lang: Lang) -> Result<Decimal, Refused> {
    let figure = only_figure(typed, lang)?;
    figure.certain().or(figure.by_locale).ok_or_else(|| ambiguous(typed, &figure.readings))
}

fn percent(typed: &str, most: i64, lang: Lang) -> Result<i64, Refused> {
    let bare = typed.trim().trim_end_matches('%').trim_end();
    let value = counts::one(bare, lang)?;
    if value > most {
        return Err(Refused::new("percent-too-large").with("value", typed.trim()).with("most", most));
    }
    Ok(value)
}

/// The only figure of a text that holds nothing else.
fn only_figure(typed: &str, lang: Lang) -> Result<Figure, Refused> {
    let typed = typed.trim();
    let mut found = figures(typed, Some(lang));
    let whole = |figure: &Figure| figure.range == (0..typed.len());
    match found.pop() {
        Some(figure) if found.is_empty() && (whole(&figure) || in_brackets(typed, &figure)) => Ok(figure),
        _ => Err(Refused::new("number-unreadable").with("value", typed)),
    }
}

/// A bookkeeper's negative: the figure's range ends before the closing bracket.
fn in_brackets(typed: &str, figure: &Figure) -> bool {
    typed.starts_with('(') && typed.ends_with(')') && figure.range.end + 1 == typed.len()
}

/// It can be read in more than one way.
pub(super) fn ambiguous(typed: &str, readings: &[Decimal]) -> Refused {
    let readings: Vec<String> = readings.iter().map(Decimal::to_string).collect();
    Refused::new("number-ambiguous").with("value", typed.trim()).with("readings", readings.join(" / "))
}

fn amount(typed: &str, lang: Lang) -> Result<String, Refused> {
    match money::read(typed, None, Some(lang)) {
        money::Amount::One(amount) => Ok(format!("{} {}", amount.amount(), amount.currency())),
        money::Amount::Ask(choices) if !choices.is_empty() && !money::currencies(typed).is_empty() => {
            let readings: Vec<String> = choices.into_iter().map(|choice| choice.text).collect();
            Err(Refused::new("number-ambiguous")
                .with("value", typed.trim())
                .with("readings", readings.join(" / ")))
        }
        _ => Err(why_no_amount(typed, lang)),
    }
}

/// Too many decimals, too large, or no amount at all.
fn why_no_amount(typed: &str, lang: Lang) -> Refused {
    let unreadable = || Refused::new("money-unreadable").with("value", typed.trim());
    let named = money::currencies(typed);
    let [money::Sign { codes, .. }] = named.as_slice() else { return unreadable() };
    let [currency] = codes.as_slice() else { return unreadable() };
    let style = amounts::Style::of([typed].into_iter(), lang);
    amounts::amount(typed, *currency, &style).err().unwrap_or_else(unreadable)
}

/// A year, a month or a day, as it is written.
pub fn date(typed: &str, lang: Lang) -> Result<PartialDate, Refused> {
    let unreadable = || Refused::new("date-unreadable").with("value", typed.trim());
    if let Ok(date) = typed.trim().parse() {
        return Ok(date);
    }
    let mention = dates::whole(typed.trim(), Some(lang)).ok_or_else(unreadable)?;
    mention.certain().ok_or_else(|| {
        let readings: Vec<String> = mention.readings.iter().map(PartialDate::to_string).collect();
        Refused::new("date-ambiguous").with("value", typed.trim()).with("readings", readings.join(" / "))
    })
}

fn day(typed: &str, lang: Lang) -> Result<PartialDate, Refused> {
    match date(typed, lang)? {
        day @ PartialDate::Day(_) => Ok(day),
        _ => Err(Refused::new("date-not-a-day").with("value", typed.trim())),
    }
}

fn choice(typed: &str, codes: &[&str]) -> Result<String, Refused> {
    let typed = typed.trim();
    match codes.contains(&typed) {
        true => Ok(typed.to_owned()),
        false => Err(Refused::new("choice-unknown").with("value", typed).with("choices", codes.join(", "))),
    }
}

fn country(typed: &str) -> Result<String, Refused> {
    let code = typed.to_ascii_uppercase();
    if countries::is_known(&code) {
        return Ok(code);
    }
    let named = countries::code(typed).map(str::to_owned);
    named.ok_or_else(|| Refused::new("country-unknown").with("value", typed))
}

/// Codes parted by blanks, or names in any language parted by commas.
fn countries_of(typed: &str) -> Result<String, Refused> {
    let codes: Result<Vec<String>, Refused> = match typed.contains([',', ';']) {
        true => typed.split([',', ';']).map(str::trim).filter(|name| !name.is_empty()).map(country).collect(),
        false if country(typed.trim()).is_ok() => country(typed.trim()).map(|code| vec![code]),
        false => typed.split_whitespace().map(country).collect(),
    };
    let mut seen = Vec::new();
    for code in codes? {
        if !seen.contains(&code) {
            seen.push(code);
        }
    }
    Ok(seen.join(" "))
}

fn bands(typed: &str) -> Result<String, Refused> {
    match typed.parse::<Bands>() {
        Ok(bands) => Ok(bands.to_string()),
        Err(BandError::Unreadable(value)) => Err(Refused::new("band-unreadable").with("value", value)),
        Err(BandError::Overlap(value)) => Err(Refused::new("band-overlap").with("value", value)),
    }
}

fn language(typed: &str) -> Result<String, Refused> {
    let lang: Lang = typed.parse().map_err(|_not_two_letters| language::unknown(&typed))?;
    language::needed(lang).map(|()| lang.to_string())
}

/// A code of ISO 4217.
pub fn currency(typed: &str) -> Result<Currency, Refused> {
    let unknown = |_no_such_code| Refused::new("currency-unknown").with("value", typed.trim());
    typed.trim().parse().map_err(unknown)
}

/// A text as given, unless it is too long or holds signs that no keyboard types.
fn text(typed: &str, most: usize) -> Result<String, Refused> {
    let length = typed.chars().count();
    if length > most {
        return Err(Refused::new("text-too-long").with("length", length).with("most", most));
    }
    let unseen = |sign: char| sign.is_control() && !matches!(sign, '\n' | '\r' | '\t' | '\u{85}');
    if typed.chars().any(unseen) {
        return Err(Refused::new("text-control"));
    }
    Ok(typed.to_owned())
}
