//! The six policies by which money of other currencies is reported, each by hand, and what is
//! asked for by name where it is missing.

use bilan_core::domain::entry::{Entry, EntryKind};
use bilan_core::domain::policy::{Exchanged, Policy, RateError};
use bilan_core::domain::rate::{NotARate, Rate, check};
use bilan_core::domain::{Currency, Money, PartialDate, Period, RatePolicy, Rounding};
use rust_decimal::Decimal;

fn money(amount: &str, code: &str) -> Money {
    Money::parse(amount, code.parse().unwrap()).unwrap()
}

pub fn period(id: &str, start: &str, end: &str) -> Period {
    Period {
        id: id.to_owned(),
        code: id.to_owned(),
        start: start.parse().unwrap(),
        end: end.parse().unwrap(),
        closed_at: None,
        closed_by: None,
        reopened_for: None,
    }
}

/// So many XOF for one euro.
pub fn month_rate(id: &str, source: &str, date: &str, rate: &str) -> Rate {
    Rate {
        id: id.to_owned(),
        source: source.to_owned(),
        base: "EUR".parse().unwrap(),
        counter: "XOF".parse().unwrap(),
        date: (!date.is_empty()).then(|| date.parse().unwrap()),
        rate: rate.parse().unwrap(),
    }
}

pub fn entry(id: &str, kind: &str, day: &str, amount: &str, code: &str, rate: Option<&str>) -> Entry {
    Entry {
        id: id.to_owned(),
        kind: serde_json::from_value(kind.into()).unwrap(),
        date: day.parse().unwrap(),
        line: None,
        funding: None,
        amount: money(amount, code),
        correction: amount.starts_with('-'),
        got: None,
        rate: rate.map(|rate| rate.parse().unwrap()),
        reference: None,
        note: None,
    }
}

fn receipt(id: &str, day: &str, euros: &str, francs: &str) -> Entry {
    Entry { got: Some(money(francs, "XOF")), ..entry(id, "income", day, euros, "EUR", None) }
}

fn spent(id: &str, day: &str, francs: &str) -> Entry {
    entry(id, "expenditure", day, francs, "XOF", None)
}

fn exchange(
    policy: RatePolicy,
    rates: &[Rate],
    periods: &[Period],
    entries: &[Entry],
) -> Vec<Result<Exchanged, RateError>> {
    let into: Currency = "EUR".parse().unwrap();
    let rounding = Rounding::HalfUp;
    Policy { policy, source: None, into, rounding, rate_decimals: None, rates, periods }.exchange(entries)
}

/// Amounts in euro; what is missing as text.
fn told(outcome: Vec<Result<Exchanged, RateError>>) -> Vec<String> {
    outcome.into_iter().map(|it| it.map_or_else(|error| error.to_string(), |it| it.amount.amount())).collect()
}

#[test]
fn a_missing_rate_is_asked_for_by_currency_and_month() {
    let rates = [month_rate("r", "infor_euro", "2025-01", "655.957")];
    let outcome = exchange(RatePolicy::PaymentMonth, &rates, &[], &[spent("e", "2025-02-03", "1000")]);
    let missing = RateError::Missing {
        from: "XOF".parse().unwrap(),
        into: "EUR".parse().unwrap(),
        month: Some(PartialDate::Month(2025, 2)),
    };
    assert_eq!(outcome, [Err(missing.clone())], "never 1");
    let quarter = [period("q", "2025-01-01", "2025-03-31")];
    let outcome = exchange(RatePolicy::PeriodMean, &rates, &quarter, &[spent("e", "2025-01-03", "1000")]);
    assert_eq!(outcome, [Err(missing)], "the mean of January to March lacks February");
    let outcome = exchange(RatePolicy::PeriodMean, &rates, &[], &[spent("e", "2025-01-03", "1000")]);
    assert!(matches!(outcome[0], Err(RateError::NoPeriod { .. })));
    let outcome = exchange(RatePolicy::Fixed, &[], &[], &[spent("e", "2025-01-03", "1000")]);
    assert!(matches!(outcome[0], Err(RateError::Missing { month: None, .. })));
    let own = [entry("e", "expenditure", "2025-01-03", "10.00", "EUR", None)];
    assert_eq!(told(exchange(RatePolicy::PaymentMonth, &[], &[], &own)), ["10.00"], "no rate is needed");
}

#[test]
fn a_rate_that_holds_from_a_day_goes_before_the_month() {
    let rates = [
        month_rate("month", "un_operational", "2025-01", "600"),
        month_rate("from", "un_operational", "2025-01-15", "650"),
    ];
    let days = [spent("a", "2025-01-14", "65000"), spent("b", "2025-01-15", "65000")];
    assert_eq!(told(exchange(RatePolicy::PaymentMonth, &rates, &[], &days)), ["108.33", "100.00"]);
    assert_eq!(
        told(exchange(RatePolicy::OwnBooks, &rates, &[], &[spent("c", "2025-06-01", "65000")])),
        ["100.00"],
        "our own books go on with the last rate"
    );
}

#[test]
fn a_rate_is_read_in_both_directions() {
    let (base, counter) = ("XOF".parse().unwrap(), "EUR".parse().unwrap());
    let turned =
        Rate { base, counter, rate: "0.0015".parse().unwrap(), ..month_rate("r", "s", "2025-01", "1") };
    let outcome = exchange(RatePolicy::PaymentMonth, &[turned], &[], &[spent("e", "2025-01-05", "1001")]);
    assert_eq!(told(outcome), ["1.50"], "1.5015");
}

#[test]
fn a_fixed_rate_needs_no_date() {
    let rates = [month_rate("r", "agreement", "", "655.957")];
    let outcome = exchange(RatePolicy::Fixed, &rates, &[], &[spent("e", "2025-01-05", "655957")]);
    assert_eq!(told(outcome), ["1000.00"]);
}

#[test]
fn weighted_receipts_are_all_that_was_received_by_the_end_of_the_period() {
    let quarters = [period("q1", "2025-01-01", "2025-03-31"), period("q2", "2025-04-01", "2025-06-30")];
    let entries = [
        receipt("r1", "2025-01-10", "1000", "650000"),
        receipt("r2", "2025-03-10", "3000", "1990000"),
        receipt("r3", "2025-04-10", "1000", "700000"),
        spent("e1", "2025-02-01", "66000"),
        spent("e2", "2025-04-01", "66800"),
        spent("e0", "2024-01-01", "1"),
    ];
    let outcome = told(exchange(RatePolicy::WeightedReceipts, &[], &quarters, &entries));
    // 4000 EUR became 2,640,000 XOF by March, 5000 became 3,340,000 by June.
    assert_eq!(outcome[3..5], ["100.00", "100.00"]);
    assert!(outcome[5].contains("not enough XOF"), "nothing was received by then: {}", outcome[5]);
}

#[test]
fn the_oldest_receipt_is_spent_first_and_a_stretch_over_two_is_rounded_once() {
    let entries = [
        spent("e3", "2025-03-03", "100000"),
        receipt("r2", "2025-03-01", "1000", "700000"),
        receipt("r1", "2025-01-01", "100", "60000"),
        spent("e1", "2025-01-05", "50000"),
        spent("e2", "2025-02-05", "20000"),
        spent("back", "2025-03-02", "-10000"),
        spent("all", "2025-04-01", "600000"),
        spent("more", "2025-04-02", "1"),
    ];
    let outcome = told(exchange(RatePolicy::FifoReceipts, &[], &[], &entries));
    assert_eq!(outcome[3], "83.33", "50,000 of the first 60,000, which were 100 EUR");
    assert_eq!(outcome[4], "30.95", "10,000 at 600 and 10,000 at 700: 16.667 + 14.286");
    assert_eq!(outcome[5], "-14.29", "given back at the rate at which it was taken");
    assert_eq!(outcome[0], "142.86");
    assert_eq!(outcome[6], "857.14");
    assert!(outcome[7].contains("not enough XOF"), "{}", outcome[7]);
    assert_eq!(outcome[1], "1000.00", "the receipt itself is in the budget's currency");
}

#[test]
fn a_mean_is_rounded_before_it_is_used_only_where_the_agreement_says_so() {
    let rates = [month_rate("a", "s", "2025-01", "600"), month_rate("b", "s", "2025-02", "600.01")];
    let periods = [period("p", "2025-01-01", "2025-02-28")];
    let into: Currency = "EUR".parse().unwrap();
    let of = |rate_decimals| {
        let (policy, rounding) = (RatePolicy::PeriodMean, Rounding::HalfUp);
        let policy =
            Policy { policy, source: None, into, rounding, rate_decimals, rates: &rates, periods: &periods };
        policy.exchange(&[spent("e", "2025-01-05", "60000500")]).remove(0).unwrap()
    };
    assert_eq!(of(None).amount, money("100000.00", "EUR"), "at 600.005");
    assert_eq!(of(Some(2)).amount, money("99999.17", "EUR"), "at 600.01");
}

#[test]
fn what_is_no_rate_is_refused() {
    assert_eq!(check(Decimal::ZERO), Err(NotARate::NotPositive));
    assert_eq!(check(Decimal::NEGATIVE_ONE), Err(NotARate::NotPositive));
    assert_eq!(check("0.0000000000001".parse().unwrap()), Err(NotARate::TooPrecise));
    assert_eq!(check("655.9570".parse().unwrap()), Ok("655.957".parse().unwrap()));
    let told = |kind, amount: &str, correction| {
        bilan_core::domain::entry::sign_is_told(kind, money(amount, "EUR"), correction)
    };
    assert!(!told(EntryKind::Expenditure, "-1", false) && told(EntryKind::Expenditure, "-1", true));
    assert!(told(EntryKind::Advance, "-1", false), "an advance that is accounted for");
}
