//! Money reconciles to the last minor unit: sums, exchanges and parts against arithmetic with
//! numbers of any length, which shares no line with ours.

use bilan_core::domain::exchange::Fraction;
use bilan_core::domain::variance::{is_beyond, share};
use bilan_core::domain::{Currency, Money, Rounding};
use bilan_tests::cases::cases;
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;
use rust_decimal::Decimal;

/// Currencies with 0, 2, 3 and 4 decimals.
const CURRENCIES: [&str; 5] = ["JPY", "EUR", "USD", "TND", "CLF"];

const CASES: u32 = 100_000;

fn currency(at: usize) -> Currency {
    CURRENCIES[at].parse().unwrap()
}

fn exact(money: Money) -> BigRational {
    let scale = BigInt::from(10).pow(money.currency().decimals());
    BigRational::new(BigInt::from(money.minor()), scale)
}

fn decimal(value: Decimal) -> BigRational {
    BigRational::new(BigInt::from(value.mantissa()), BigInt::from(10).pow(value.scale()))
}

/// Rounds to whole units; halves away from zero, or to the even neighbour.
fn rounded(value: &BigRational, rounding: Rounding) -> BigInt {
    let half = BigRational::new(BigInt::from(1), BigInt::from(2));
    let zero = BigRational::from_integer(BigInt::from(0));
    let sign = if *value < zero { -1 } else { 1 };
    let size = if sign < 0 { -value.clone() } else { value.clone() };
    let below = size.floor().to_integer();
    let rest = size - BigRational::from_integer(below.clone());
    let even: bool = (&below % BigInt::from(2)) == BigInt::from(0);
    let up = rest > half || (rest == half && (rounding != Rounding::HalfEven || !even));
    BigInt::from(sign) * if up { below + 1 } else { below }
}

proptest! {
    #![proptest_config(cases(CASES))]

    #[test]
    fn sums_are_exact(minors in prop::collection::vec(-1_000_000_000_000_i64..1_000_000_000_000, 0..12), at in 0..5_usize) {
        let amounts: Vec<Money> = minors.iter().map(|minor| Money::from_minor(*minor, currency(at)).unwrap()).collect();
        let sum = Money::sum(amounts.iter().copied(), currency(at)).unwrap();
        let there: BigRational = amounts.iter().map(|amount| exact(*amount)).sum();
        prop_assert_eq!(exact(sum), there);
    }

    #[test]
    fn an_exchange_is_rounded_once_and_by_the_rule(
        minor in -10_000_000_000_i64..10_000_000_000,
        from in 0..5_usize,
        into in 0..5_usize,
        mantissa in 1_i64..1_000_000_000_000,
        scale in 0..9_u32,
        turned in any::<bool>(),
        half_up in any::<bool>(),
    ) {
        let (amount, rate) = (Money::from_minor(minor, currency(from)).unwrap(), Decimal::new(mantissa, scale));
        let rounding = if half_up { Rounding::HalfUp } else { Rounding::HalfEven };
        let fraction = Fraction::of(rate).unwrap();
        let fraction = if turned { fraction.inverse().unwrap() } else { fraction };
        let there = exact(amount) * if turned { decimal(rate).recip() } else { decimal(rate) };
        let there = rounded(&(there * BigInt::from(10).pow(currency(into).decimals())), rounding);
        match fraction.of_money(amount, currency(into), rounding) {
            Ok(told) => prop_assert_eq!(BigInt::from(told.minor()), there),
            // Only what is beyond 10^15 main units is refused, and what no 64 bits hold.
            Err(_) => {
                let most = BigInt::from(10).pow(15 + currency(into).decimals()).min(BigInt::from(i64::MAX));
                prop_assert!(there.magnitude() > most.magnitude());
            }
        }
    }

}

proptest! {
    #![proptest_config(cases(CASES / 10))]

    #[test]
    fn parts_make_the_whole_again(
        minor in -1_000_000_000_000_i64..1_000_000_000_000,
        weights in prop::collection::vec(0..1_000_u64, 1..20),
        at in 0..5_usize,
    ) {
        let whole = Money::from_minor(minor, currency(at)).unwrap();
        let all: u64 = weights.iter().sum();
        let Some(parts) = whole.split(&weights) else {
            prop_assert_eq!(all, 0);
            return Ok(());
        };
        prop_assert_eq!(Money::sum(parts.iter().copied(), currency(at)).unwrap(), whole);
        for (part, weight) in parts.iter().zip(&weights) {
            // No part is a whole minor unit away from what it is exactly.
            let there = BigRational::new(BigInt::from(minor) * BigInt::from(*weight), BigInt::from(all));
            let apart = BigRational::from_integer(BigInt::from(part.minor())) - there;
            let one = BigRational::from_integer(BigInt::from(1));
            prop_assert!(apart < one && -apart < one, "{part:?} of {weight}");
        }
    }

    #[test]
    fn a_limit_is_compared_exactly(part in -1_000_000_i64..1_000_000, whole in 0..1_000_000_i64, percent in 0..20_000_i64) {
        let money = |minor| Money::from_minor(minor, currency(1)).unwrap();
        let there = BigInt::from(part.abs()) * 10_000 > BigInt::from(percent) * BigInt::from(whole);
        prop_assert_eq!(is_beyond(money(part), Decimal::new(percent, 2), money(whole)), there);
        prop_assert_eq!(share(money(part), money(0)), None);
    }
}

#[test]
fn halves_go_where_the_agreement_says() {
    let euro = currency(1);
    let half = Fraction::new(1, 2).unwrap();
    let cases = [(5, 3, 2), (7, 4, 4), (15, 8, 8), (-5, -3, -2), (-7, -4, -4), (1, 1, 0)];
    for (minor, up, even) in cases {
        let amount = Money::from_minor(minor, euro).unwrap();
        let told = |rounding| half.of_money(amount, euro, rounding).unwrap().minor();
        assert_eq!((told(Rounding::HalfUp), told(Rounding::HalfEven)), (up, even), "half of {minor}");
        assert_eq!(told(Rounding::None), up, "there is no half of a cent");
    }
}

#[test]
fn what_does_not_fit_is_refused_and_never_cut() {
    let yen = currency(0);
    let much = Money::parse("999999999999999", yen).unwrap();
    let rate = Fraction::of("1000000".parse().unwrap()).unwrap();
    assert!(rate.of_money(much, currency(4), Rounding::HalfUp).is_err());
    assert!(much.plus(much).is_err());
    let huge = Fraction::new(i128::MAX, 1).unwrap();
    assert_eq!(huge.times(huge), None);
    assert_eq!(huge.plus(huge), None);
    assert_eq!(Fraction::new(1, 0), None);
    assert_eq!(Fraction::new(0, 5).unwrap().inverse(), None);
}
