//! Money is exact, in every currency, and refuses what it cannot hold.

use bilan_core::domain::money::MoneyError;
use bilan_core::domain::{Currency, Money};
use bilan_tests::cases::cases;
use proptest::prelude::*;
use rust_decimal::Decimal;

fn currency(code: &str) -> Currency {
    code.parse().unwrap()
}

#[test]
fn amounts_keep_the_decimals_of_their_currency() {
    let cases = [
        ("190000.00", "USD", 19_000_000, "190000.00"),
        ("190000", "USD", 19_000_000, "190000.00"),
        ("0.5", "EUR", 50, "0.50"),
        ("-1234.56", "EUR", -123_456, "-1234.56"),
        ("-0.05", "USD", -5, "-0.05"),
        ("3000000", "JPY", 3_000_000, "3000000"),
        ("3000000.00", "JPY", 3_000_000, "3000000"),
        ("1.234", "TND", 1_234, "1.234"),
        ("0.0001", "CLF", 1, "0.0001"),
        ("1000000000000000", "KWD", 1_000_000_000_000_000_000, "1000000000000000.000"),
    ];
    for (given, code, minor, told) in cases {
        let money = Money::parse(given, currency(code)).unwrap();
        assert_eq!((money.minor(), money.amount().as_str()), (minor, told), "{given} {code}");
    }
}

#[test]
fn what_is_no_exact_amount_is_refused() {
    for given in ["", "-", ".", "1.", ".5", "1,5", "1e3", "+1", "1 000", "١٢", "--1", "0x10", "NaN"] {
        let refused = Money::parse(given, currency("USD"));
        assert!(matches!(refused, Err(MoneyError::NotADecimal(_))), "{given:?}: {refused:?}");
    }
    let refused = Money::parse("1.234", currency("USD"));
    assert!(matches!(refused, Err(MoneyError::TooManyDecimals { .. })), "{refused:?}");
    for given in ["1000000000000000.01", "9999999999999999999999999999"] {
        let refused = Money::parse(given, currency("USD"));
        assert!(matches!(refused, Err(MoneyError::TooLarge(_))), "{given}: {refused:?}");
    }
    assert!(matches!("XYZ".parse::<Currency>(), Err(MoneyError::UnknownCurrency(_))));
}

#[test]
fn two_currencies_are_never_added() {
    let dollars = Money::parse("1", currency("USD")).unwrap();
    let euros = Money::parse("1", currency("EUR")).unwrap();
    assert!(matches!(dollars.plus(euros), Err(MoneyError::TwoCurrencies(..))));
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn sums_agree_with_decimals(minors in proptest::collection::vec(-1_000_000_000_000_i64..1_000_000_000_000, 1..50), code in "USD|JPY|TND|CLF") {
        let currency = currency(&code);
        let amounts: Vec<Money> = minors.iter().map(|minor| Money::from_minor(*minor, currency).unwrap()).collect();
        let sum = amounts.iter().skip(1).try_fold(amounts[0], |sum, amount| sum.plus(*amount)).unwrap();
        let exact: Decimal = amounts.iter().map(|money| money.amount().parse::<Decimal>().unwrap()).sum();
        prop_assert_eq!(sum.amount().parse::<Decimal>().unwrap(), exact);
    }

    #[test]
    fn an_amount_reads_back_as_it_was_told(minor in -999_999_999_999_999_i64..999_999_999_999_999, code in "USD|JPY|TND|CLF") {
        let money = Money::from_minor(minor, currency(&code)).unwrap();
        prop_assert_eq!(Money::parse(&money.amount(), money.currency()).unwrap(), money);
        let wire = serde_json::to_string(&money).unwrap();
        prop_assert_eq!(serde_json::from_str::<Money>(&wire).unwrap(), money);
    }
}
