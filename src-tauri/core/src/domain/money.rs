//! Money: whole minor units of an ISO 4217 currency, never a float.
//!
//! Must not know exchange rates or how an amount is printed for people.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// No amount beyond ±10^15 main units: nothing an NGO owns, and far from overflow.
const LARGEST_MAIN_UNITS: i64 = 1_000_000_000_000_000;

/// Why a text is not an amount of money.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// The code is not in ISO 4217.
    #[error("unknown currency {0:?}")]
    UnknownCurrency(String),
    /// The text is not a plain decimal such as `-1234.50`.
    #[error("not a plain decimal: {0:?}")]
    NotADecimal(String),
    /// More decimals than the currency has.
    #[error("{amount:?} has more decimals than {currency} has")]
    TooManyDecimals {
        /// The amount as given.
        amount: String,
        /// The currency it was meant in.
        currency: Currency,
    },
    /// Beyond ±10^15 main units.
    #[error("beyond what can be kept: {0:?}")]
    TooLarge(String),
    /// Amounts in two currencies were to be added.
    #[error("{0} and {1} are not added without a rate")]
    TwoCurrencies(Currency, Currency),
}

/// An ISO 4217 currency by its three letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string", export)]
pub struct Currency(iso_currency::Currency);

impl Currency {
    /// The three letters.
    pub fn code(&self) -> &'static str {
        self.0.code()
    }

    /// Decimals of the minor unit: 0 for JPY, 2 for USD, 3 for TND.
    /// Codes without a minor unit (gold, test codes) count as 0.
    pub fn decimals(&self) -> u32 {
        u32::from(self.0.exponent().unwrap_or(0))
    }

    fn minor_per_main(&self) -> i64 {
        10_i64.pow(self.decimals())
    }
}

impl FromStr for Currency {
    type Err = MoneyError;
    fn from_str(code: &str) -> Result<Self, Self::Err> {
        iso_currency::Currency::from_code(&code.to_ascii_uppercase())
            .map(Currency)
            .ok_or_else(|| MoneyError::UnknownCurrency(code.to_owned()))
    }
}

impl TryFrom<String> for Currency {
    type Error = MoneyError;
    fn try_from(code: String) -> Result<Self, Self::Error> {
        code.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An exact amount. On the wire `{"amount": "190000.00", "currency": "USD"}`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(try_from = "Wire", into = "Wire")]
#[ts(export)]
pub struct Money {
    /// A plain decimal on the wire, with the currency's decimals and `.` as the separator.
    #[ts(rename = "amount", type = "string")]
    minor: i64,
    /// ISO 4217.
    currency: Currency,
}

/// How money crosses the wire: the amount as a decimal text.
#[derive(Clone, Serialize, Deserialize)]
struct Wire {
    amount: String,
    currency: Currency,
}

impl Money {
    /// So many minor units (cents).
    pub fn from_minor(minor: i64, currency: Currency) -> Result<Money, MoneyError> {
        let limit = LARGEST_MAIN_UNITS.saturating_mul(currency.minor_per_main());
        if minor.unsigned_abs() > limit.unsigned_abs() {
            return Err(MoneyError::TooLarge(minor.to_string()));
        }
        Ok(Money { minor, currency })
    }

    /// Reads a plain decimal (`1234`, `-1234.5`); national styles are the intake's business.
    pub fn parse(amount: &str, currency: Currency) -> Result<Money, MoneyError> {
        let bad = || MoneyError::NotADecimal(amount.to_owned());
        let (negative, digits) = match amount.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, amount),
        };
        let (main, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if main.is_empty() || !plain(main) || !plain(fraction) || digits.ends_with('.') {
            return Err(bad());
        }
        let minor = minor_units(main, fraction, currency)
            .map_err(|cause| cause.unwrap_or_else(|| MoneyError::TooLarge(amount.to_owned())))?;
        Money::from_minor(if negative { -minor } else { minor }, currency)
    }

    /// Whole minor units.
    pub fn minor(&self) -> i64 {
        self.minor
    }

    /// The currency.
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// The amount as a plain decimal with the currency's decimals: `190000.00`.
    pub fn amount(&self) -> String {
        let decimals = self.currency.decimals() as usize;
        let sign = if self.minor < 0 { "-" } else { "" };
        let digits = format!("{:0width$}", self.minor.unsigned_abs(), width = decimals + 1);
        let (main, fraction) = digits.split_at(digits.len() - decimals);
        match fraction {
            "" => format!("{sign}{main}"),
            _ => format!("{sign}{main}.{fraction}"),
        }
    }

    /// Nothing, in a currency.
    pub fn zero(currency: Currency) -> Money {
        Money { minor: 0, currency }
    }

    /// It is exactly nothing.
    pub fn is_zero(&self) -> bool {
        self.minor == 0
    }

    /// What is left, refused across currencies and beyond the limit.
    pub fn minus(self, other: Money) -> Result<Money, MoneyError> {
        self.plus(Money { minor: -other.minor, currency: other.currency })
    }

    /// All of them together; nothing where there are none.
    pub fn sum(amounts: impl IntoIterator<Item = Money>, currency: Currency) -> Result<Money, MoneyError> {
        amounts.into_iter().try_fold(Money::zero(currency), Money::plus)
    }

    /// Parts in proportion to weights that make the whole again to the last minor unit: each is
    /// rounded down, and what is left over goes, unit by unit, where most was cut off (the first
    /// of equals). `None` where no weight is above zero or one is below it.
    pub fn split(self, weights: &[u64]) -> Option<Vec<Money>> {
        let all: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
        if all == 0 {
            return None;
        }
        let whole = u128::from(self.minor.unsigned_abs());
        let share = |weight: &u64| whole.checked_mul(u128::from(*weight));
        let exact: Vec<u128> = weights.iter().map(share).collect::<Option<_>>()?;
        let mut parts: Vec<u128> = exact.iter().map(|part| part / all).collect();
        let mut order: Vec<usize> = (0..parts.len()).collect();
        order.sort_by_key(|at| std::cmp::Reverse(exact[*at] % all));
        let left = whole - parts.iter().sum::<u128>();
        for at in order.into_iter().take(usize::try_from(left).ok()?) {
            parts[at] += 1;
        }
        let signed = |part: u128| Some(i64::try_from(part).ok()? * self.minor.signum());
        let part = |part: u128| Some(Money { minor: signed(part)?, currency: self.currency });
        parts.into_iter().map(part).collect()
    }

    /// The sum, refused across currencies and beyond the limit.
    pub fn plus(self, other: Money) -> Result<Money, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::TwoCurrencies(self.currency, other.currency));
        }
        let minor = self.minor.checked_add(other.minor).ok_or_else(|| MoneyError::TooLarge(self.amount()))?;
        Money::from_minor(minor, self.currency)
    }
}

/// `Err(None)` says "too large", `Err(Some(_))` says why else.
fn minor_units(main: &str, fraction: &str, currency: Currency) -> Result<i64, Option<MoneyError>> {
    let decimals = currency.decimals() as usize;
    let (kept, surplus) = fraction.split_at(fraction.len().min(decimals));
    if surplus.bytes().any(|byte| byte != b'0') {
        return Err(Some(MoneyError::TooManyDecimals { amount: format!("{main}.{fraction}"), currency }));
    }
    let digits = format!("{main}{kept:0<decimals$}");
    digits.parse::<i64>().map_err(|_too_long| None)
}

impl From<Money> for Wire {
    fn from(money: Money) -> Self {
        Wire { amount: money.amount(), currency: money.currency }
    }
}

impl TryFrom<Wire> for Money {
    type Error = MoneyError;
    fn try_from(wire: Wire) -> Result<Self, Self::Error> {
        Money::parse(&wire.amount, wire.currency)
    }
}
