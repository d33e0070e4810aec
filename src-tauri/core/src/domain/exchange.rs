//! Exact fractions, and an amount of one currency in another: one division, rounded once.
//!
//! Must not know where a rate comes from. Nothing here is a floating-point number: a fraction is
//! two whole numbers, and what does not fit into 128 bits is refused, never cut.

use rust_decimal::Decimal;

use super::agreement::Rounding;
use super::money::{Currency, Money, MoneyError};

/// An exact fraction in lowest terms; the denominator is above zero.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fraction {
    over: i128,
    under: i128,
}

impl Fraction {
    /// One number over another; `None` where it is over nothing.
    pub fn new(over: i128, under: i128) -> Option<Fraction> {
        if under == 0 {
            return None;
        }
        let shared = common(over.checked_abs()?, under.checked_abs()?);
        let sign = under.signum();
        Some(Fraction { over: over / shared * sign, under: under / shared * sign })
    }

    /// A decimal as a fraction.
    pub fn of(decimal: Decimal) -> Option<Fraction> {
        Fraction::new(decimal.mantissa(), 10_i128.checked_pow(decimal.scale())?)
    }

    /// The number above the line.
    pub fn over(&self) -> i128 {
        self.over
    }

    /// The number below the line.
    pub fn under(&self) -> i128 {
        self.under
    }

    /// It is above zero.
    pub fn is_positive(&self) -> bool {
        self.over > 0
    }

    /// Turned round; `None` for zero.
    pub fn inverse(self) -> Option<Fraction> {
        Fraction::new(self.under, self.over)
    }

    /// The product; `None` where it does not fit.
    pub fn times(self, other: Fraction) -> Option<Fraction> {
        // Cut crosswise first, so that the product stays as small as it can be.
        let one = Fraction::new(self.over, other.under)?;
        let two = Fraction::new(other.over, self.under)?;
        Fraction::new(one.over.checked_mul(two.over)?, one.under.checked_mul(two.under)?)
    }

    /// The sum; `None` where it does not fit.
    pub fn plus(self, other: Fraction) -> Option<Fraction> {
        let shared = common(self.under, other.under);
        let widened = self.over.checked_mul(other.under / shared)?;
        let other_widened = other.over.checked_mul(self.under / shared)?;
        let under = (self.under / shared).checked_mul(other.under)?;
        Fraction::new(widened.checked_add(other_widened)?, under)
    }

    /// The simple mean of several; `None` of none.
    pub fn mean(fractions: &[Fraction]) -> Option<Fraction> {
        let (first, rest) = fractions.split_first()?;
        let sum = rest.iter().try_fold(*first, |sum, next| sum.plus(*next))?;
        let count = i128::try_from(fractions.len()).ok()?;
        sum.times(Fraction::new(1, count)?)
    }

    /// Rounded to so many decimals; `None` where it does not fit.
    pub fn rounded(self, decimals: u32, rounding: Rounding) -> Option<Fraction> {
        let scale = 10_i128.checked_pow(decimals)?;
        let scaled = self.times(Fraction::new(scale, 1)?)?;
        Fraction::new(divided(scaled.over, scaled.under, rounding), scale)
    }

    /// As a decimal with so many decimals at most, half away from zero: to be shown, never to be
    /// reckoned with.
    pub fn shown(self, decimals: u32) -> Option<Decimal> {
        let rounded = self.rounded(decimals, Rounding::HalfUp)?;
        let scale = 10_i128.checked_pow(decimals)? / rounded.under;
        let mantissa = rounded.over.checked_mul(scale)?;
        Decimal::try_from_i128_with_scale(mantissa, decimals).ok().map(|decimal| decimal.normalize())
    }

    /// So much of an amount, in a currency: the one place where an exchanged amount is rounded,
    /// to the minor unit of that currency.
    pub fn of_money(self, amount: Money, into: Currency, rounding: Rounding) -> Result<Money, MoneyError> {
        let minor = self.of_minor(amount.minor(), amount.currency(), into);
        let minor = minor.map(|exact| divided(exact.over, exact.under, rounding));
        let minor = minor.and_then(|minor| i64::try_from(minor).ok());
        Money::from_minor(minor.ok_or_else(|| MoneyError::TooLarge(amount.amount()))?, into)
    }

    /// The same before it is rounded, in minor units of the new currency.
    pub fn of_minor(self, minor: i64, from: Currency, into: Currency) -> Option<Fraction> {
        let scale = Fraction::new(10_i128.pow(into.decimals()), 10_i128.pow(from.decimals()))?;
        Fraction::new(i128::from(minor), 1)?.times(self)?.times(scale)
    }

    /// The nearest whole number by the rule.
    pub fn whole(self, rounding: Rounding) -> i128 {
        divided(self.over, self.under, rounding)
    }

    /// The largest whole number that is not above it: what may be spent at most.
    pub fn floor(self) -> i128 {
        self.over.div_euclid(self.under)
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        let difference = self.plus(Fraction { over: other.over.checked_neg()?, under: other.under })?;
        Some(difference.over.cmp(&0))
    }
}

/// A whole number over another, rounded. An agreement that asks for no rounding still has no
/// coin smaller than the minor unit: half goes away from zero there, too.
fn divided(over: i128, under: i128, rounding: Rounding) -> i128 {
    let (whole, rest) = (over / under, (over % under).abs());
    let away = match (rest.cmp(&(under - rest)), rounding) {
        (std::cmp::Ordering::Less, _) => false,
        (std::cmp::Ordering::Greater, _) => true,
        (std::cmp::Ordering::Equal, Rounding::HalfEven) => whole % 2 != 0,
        (std::cmp::Ordering::Equal, Rounding::HalfUp | Rounding::None) => true,
    };
    if away { whole + over.signum() } else { whole }
}

/// The greatest common divisor; 1 where there is none.
fn common(mut one: i128, mut two: i128) -> i128 {
    while two != 0 {
        (one, two) = (two, one % two);
    }
    one.abs().max(1)
}
