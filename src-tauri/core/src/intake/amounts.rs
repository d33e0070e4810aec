//! Amounts and numbers that were typed or pasted together, with their currencies beside them.
//!
//! Must not know what is paid. Nothing is guessed: whether `1.234` is a thousand is told by the
//! other figures of its block, then by the language; where neither tells, it is refused with both
//! readings. Decimals that a currency does not have are refused, never cut.

use rust_decimal::Decimal;

use super::money::currencies;
use super::number::{Figure, figures};
use super::typed::ambiguous;
use super::words::words;
use crate::domain::money::MoneyError;
use crate::domain::{Currency, Lang, Money};
use crate::error::Refused;

/// What the signs of a block mean, as far as its figures show it.
#[derive(Clone, Debug)]
pub struct Style {
    groups: Vec<char>,
    decimals: Vec<char>,
    lang: Lang,
}

impl Style {
    /// Learns from every figure of a block.
    pub fn of<'t>(texts: impl Iterator<Item = &'t str>, lang: Lang) -> Style {
        let mut style = Style { groups: Vec::new(), decimals: Vec::new(), lang };
        for figure in texts.flat_map(|text| figures(text, None)) {
            style.groups.extend(figure.marks.group);
            style.decimals.extend(figure.marks.decimal);
        }
        style
    }

    /// What is known already: the signs between thousands and before decimals.
    pub fn known(groups: Vec<char>, decimals: Vec<char>, lang: Lang) -> Style {
        Style { groups, decimals, lang }
    }

    /// The sign parts thousands; `None` where nothing tells.
    fn parts_thousands(&self, sign: char) -> Option<bool> {
        let other = if sign == '.' { ',' } else { '.' };
        match (self.groups.contains(&sign), self.decimals.contains(&sign)) {
            (true, false) => return Some(true),
            (false, true) => return Some(false),
            (true, true) => return None,
            (false, false) => {}
        }
        match (self.decimals.contains(&other), self.groups.contains(&other)) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            _ => {
                let usual = words().style(Some(self.lang))?;
                match sign {
                    sign if sign == usual.group => Some(true),
                    sign if sign == usual.decimal => Some(false),
                    _ => None,
                }
            }
        }
    }
}

/// A number with a sign and decimals.
pub fn number(typed: &str, style: &Style) -> Result<Decimal, Refused> {
    let text = typed.trim();
    let bracketed = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let bare = bracketed.unwrap_or(text).trim();
    // Typewriters' and typographers' minus signs stand before the figure, or behind it in ledgers.
    let minus = |sign: char| matches!(sign, '-' | '−' | '–');
    let (bare, signed) = match (bare.strip_prefix(minus), bare.strip_suffix(minus)) {
        (Some(rest), _) | (None, Some(rest)) => (rest.trim(), true),
        _ => (bare.strip_prefix('+').unwrap_or(bare).trim(), false),
    };
    let unreadable = || Refused::new("number-unreadable").with("value", text);
    let mut found = figures(bare, Some(style.lang));
    let figure = found.pop().filter(|figure| found.is_empty() && figure.range == (0..bare.len()));
    let value = read(text, &figure.ok_or_else(unreadable)?, style)?;
    match (signed, bracketed.is_some()) {
        (true, true) => Err(unreadable()),
        (false, false) => Ok(value),
        _ => Ok(-value),
    }
}

fn read(text: &str, figure: &Figure, style: &Style) -> Result<Decimal, Refused> {
    let [thousands, decimals] = figure.readings.as_slice() else {
        return figure.certain().ok_or_else(|| ambiguous(text, &figure.readings));
    };
    match figure.marks.open.and_then(|sign| style.parts_thousands(sign)) {
        Some(true) => Ok(*thousands),
        Some(false) => Ok(*decimals),
        None => Err(ambiguous(text, &figure.readings)),
    }
}

/// An amount in a currency. A currency that is written beside the figure must be that one.
pub fn amount(typed: &str, currency: Currency, style: &Style) -> Result<Money, Refused> {
    let signs = currencies(typed);
    let bare = match signs.as_slice() {
        [] => typed.to_owned(),
        [sign] if sign.codes.contains(&currency) => {
            format!(
                "{}{}",
                typed.get(..sign.range.start).unwrap_or(""),
                typed.get(sign.range.end..).unwrap_or("")
            )
        }
        _ => {
            let other = Refused::new("currency-differs").with("value", typed.trim());
            return Err(other.with("currency", currency));
        }
    };
    exact(number(&bare, style)?, currency)
}

/// A number as an amount: with no more decimals than the currency has, and not beyond what is kept.
pub fn exact(value: Decimal, currency: Currency) -> Result<Money, Refused> {
    Money::parse(&value.to_string(), currency).map_err(|error| refused(&error, value, currency))
}

fn refused(error: &MoneyError, value: Decimal, currency: Currency) -> Refused {
    let decimals = currency.decimals();
    match error {
        MoneyError::TooManyDecimals { .. } => {
            Refused::new("money-decimals").with("currency", currency).with("decimals", decimals)
        }
        MoneyError::TooLarge(_) => Refused::new("money-too-large"),
        _ => Refused::new("money-unreadable"),
    }
    .with("value", value)
}
