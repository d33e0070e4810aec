//! A project's money told in another currency than its budget's: every amount by hand, what is
//! judged where, and the rate that is asked for where it is missing.

use bilan_core::domain::caps::Limit;
use bilan_core::domain::entry::Entry;
use bilan_core::domain::finance::{Finance, View, finance};
use bilan_core::domain::ledger::Ledger;
use bilan_core::domain::plan::BudgetVersion;
use bilan_core::domain::policy::{Exchanged, Policy, RateError};
use bilan_core::domain::rate::Rate;
use bilan_core::domain::restated::{Restating, Wish};
use bilan_core::domain::{Agreement, Budget, BudgetLine, Currency, Money, RatePolicy, Rounding};

use crate::budgets::{eur, euro, line, shift};
use crate::policies::{entry, month_rate};

fn francs() -> Currency {
    "XOF".parse().unwrap()
}

fn xof(amount: i64) -> Money {
    Money::from_minor(amount, francs()).unwrap()
}

fn wish<'a>(rates: &'a [Rate], policy: Option<RatePolicy>, source: Option<&'a str>) -> Wish<'a> {
    let (from, into, day) = (euro(), francs(), "2025-03-31".parse().unwrap());
    Wish { from, into, day, policy, source, rates, rounding: Rounding::HalfUp }
}

/// One euro is 655.957 francs.
fn at_the_usual_rate() -> Restating {
    let rates = [month_rate("march", "infor_euro", "2025-03", "655.957")];
    wish(&rates, None, None).found().unwrap()
}

#[test]
fn the_rate_is_that_of_the_last_day_as_the_agreement_finds_rates() {
    let rates = [
        month_rate("january", "infor_euro", "2025-01", "650"),
        month_rate("march", "infor_euro", "2025-03", "655.957"),
        month_rate("books", "own_books", "2025-02-10", "640"),
        month_rate("always", "agreement", "", "600"),
    ];
    let found = |policy: Option<RatePolicy>, source: Option<&str>| {
        wish(&rates, policy, source).found().map(|by| by.rate.id).map_err(|error| error.to_string())
    };
    assert_eq!(found(None, None).unwrap(), "march");
    assert_eq!(found(Some(RatePolicy::FifoReceipts), Some("infor_euro")).unwrap(), "march");
    assert_eq!(found(Some(RatePolicy::OwnBooks), Some("own_books")).unwrap(), "books");
    assert_eq!(found(Some(RatePolicy::Fixed), None).unwrap(), "always");
    assert_eq!(found(None, Some("agreement")).unwrap(), "always", "a rate that holds always holds then, too");
    let missing = wish(&rates, None, Some("un_operational")).found();
    let month = "2025-03".parse().ok();
    assert_eq!(
        missing,
        Err(RateError::Missing { from: euro(), into: francs(), month }),
        "whose rates, is said"
    );
}

#[test]
fn a_rate_is_turned_round_where_it_is_kept_the_other_way() {
    let rates = [month_rate("march", "infor_euro", "2025-03", "655.957")];
    let (from, into) = (francs(), euro());
    let by = Wish { from, into, ..wish(&rates, None, None) }.found().unwrap();
    // 100 000 / 655.957 = 152.4490…
    assert_eq!(by.amount(xof(100_000)).unwrap(), eur("152.45"));
    assert_eq!(by.amount(eur("7.00")).unwrap(), eur("7.00"), "what is of another currency stays");
}

#[test]
fn what_moved_in_the_reports_currency_is_told_as_it_moved() {
    let by = at_the_usual_rate();
    let dollars =
        Rate { counter: "USD".parse().unwrap(), ..month_rate("usd", "infor_euro", "2025-03", "1.25") };
    let rates = [month_rate("march", "infor_euro", "2025-03", "640"), dollars];
    let mut entries = vec![
        entry("local", "expenditure", "2025-03-05", "64001", "XOF", None),
        entry("euros", "expenditure", "2025-03-06", "10.01", "EUR", None),
        entry("dollars", "expenditure", "2025-03-07", "12.52", "USD", None),
        entry("income", "income", "2025-03-01", "1000", "EUR", None),
        entry("lost", "expenditure", "2025-04-01", "500", "XOF", None),
    ];
    entries[3].got = Some(xof(655_000));
    let policy = Policy {
        policy: RatePolicy::PaymentMonth,
        source: None,
        into: euro(),
        rounding: Rounding::HalfUp,
        rate_decimals: None,
        rates: &rates,
        periods: &[],
    };
    let told = by.entries(&entries, &policy.exchange(&entries));
    let amount = |at: usize| told[at].as_ref().unwrap().amount;
    assert_eq!(amount(0), xof(64_001), "not 100.00 € back at another rate");
    // 10.01 × 655.957 = 6566.12957
    assert_eq!(amount(1), xof(6_566));
    // 12.52 / 1.25 = 10.016, which are 10.02 €; × 655.957 = 6572.68914
    assert_eq!(amount(2), xof(6_573));
    assert_eq!(amount(3), xof(655_000), "what was received and exchanged is what it became");
    assert!(told[4].is_err(), "what cannot be reckoned in the budget's currency is known in none");
    let of = |at: usize| told[at].as_ref().unwrap().of.clone();
    assert_eq!((of(0), of(1)), (Vec::new(), vec!["march".to_owned()]));
    assert_eq!(of(2), ["usd", "march"], "both rates stay with the figure");
    let factor = told[2].as_ref().unwrap().factor.unwrap();
    assert_eq!(factor.to_string(), "524.7656", "0.8 × 655.957");
}

/// A version in euro with these lines, and these entries on them.
fn ledger(amounts: &[(&str, &str)], entries: Vec<Entry>) -> Ledger {
    let version = BudgetVersion {
        id: "v1".to_owned(),
        version: 1,
        current: true,
        date: None,
        amendment: None,
        reason: None,
        currency: euro(),
        total: None,
    };
    let lines = amounts.iter().map(|(id, amount)| line(id, None, Some(amount))).collect();
    Ledger { versions: vec![version], lines, entries, ..Ledger::default() }
}

#[test]
fn a_sum_is_the_sum_of_rounded_amounts_and_says_what_it_would_be_as_one() {
    let by = at_the_usual_rate();
    let mut kept = ledger(&[("1", "1000.01"), ("2", "1000.01"), ("3", "1000.01")], Vec::new());
    kept.versions[0].total = Some(eur("3000.03"));
    kept.moves = vec![shift("m", "2025-03-01", "1", "2", "10.01")];
    let told = by.ledger(&kept, "v1").unwrap();
    // 1000.01 × 655.957 = 655963.55957
    assert!(told.lines.iter().all(|line| line.amount == Some(xof(655_964))));
    assert_eq!(told.moves[0].amount, xof(6_566));
    assert_eq!(told.versions[0].currency, francs());
    assert_eq!(told.versions[0].total, Some(xof(1_967_892)), "the stated total is still what its lines make");
    // 3000.03 × 655.957 = 1967890.67871
    assert_eq!(by.in_one_sum(&kept, &told, "v1").unwrap(), Some(xof(1_967_891)));
    kept.versions[0].total = Some(eur("3000.00"));
    let told = by.ledger(&kept, "v1").unwrap();
    assert_eq!(
        told.versions[0].total,
        Some(xof(1_967_871)),
        "a total that its lines do not make stays another"
    );
}

#[test]
fn so_many_at_a_price_are_exchanged_as_one_amount() {
    let by = at_the_usual_rate();
    let mut kept = ledger(&[("1", "0")], Vec::new());
    kept.lines[0].amount = None;
    (kept.lines[0].units, kept.lines[0].unit_cost) = ("12".parse().ok(), Some(eur("0.10")));
    let told = by.ledger(&kept, "v1").unwrap();
    // 0.10 € are 65.5957, twelve of them 787.1484: not twelve times 66.
    assert_eq!((told.lines[0].unit_cost, told.lines[0].amount), (Some(xof(66)), Some(xof(787))));
    let whole = by.in_one_sum(&kept, &told, "v1").unwrap();
    assert_eq!(whole, None, "nothing is to be said of one line");
}

#[test]
fn the_signed_budget_keeps_its_sum() {
    let by = at_the_usual_rate();
    let line = |id: &str, amount: &str| BudgetLine {
        id: id.to_owned(),
        code: None,
        heading: String::new(),
        text: id.to_owned(),
        unit: None,
        units: None,
        unit_cost: None,
        amount: eur(amount),
    };
    let lines = vec![line("1", "1000.01"), line("2", "1000.01"), line("3", "1000.01")];
    let signed =
        |total: &str| Budget { id: "b".to_owned(), version: 1, total: eur(total), lines: lines.clone() };
    assert_eq!(by.budget(&signed("3000.03")).unwrap().total, xof(1_967_892));
    assert_eq!(by.budget(&signed("3000.00")).unwrap().total, xof(1_967_871));
}

/// The figures in euro, and the same told in francs.
fn both(kept: &Ledger, agreement: &Agreement) -> (Finance, Finance, Finance) {
    let by = at_the_usual_rate();
    let own: Vec<Result<Exchanged, RateError>> = kept
        .entries
        .iter()
        .map(|it| Ok(Exchanged { amount: it.amount, factor: None, of: Vec::new() }))
        .collect();
    let told = by.ledger(kept, "v1").unwrap();
    let exchanged = by.entries(&kept.entries, &own);
    let view = |ledger, currency, exchanged| {
        let view = View {
            ledger,
            budget: "v1",
            currency,
            exchanged,
            period: None,
            periods: &[],
            funding: None,
            agreement: Some(agreement),
            span: None,
            day: "2025-03-31".parse().unwrap(),
        };
        finance(&view).unwrap()
    };
    let (in_euro, in_francs) = (view(kept, euro(), &own), view(&told, francs(), &exchanged));
    let judged = by.judged(in_francs.clone(), &in_euro);
    (in_euro, in_francs, judged)
}

#[test]
fn rules_are_judged_in_the_currency_of_the_budget() {
    let on = |line: &str, amount: &str| Entry {
        line: Some(line.to_owned()),
        ..entry(line, "expenditure", "2025-03-01", amount, "EUR", None)
    };
    let kept = ledger(&[("1", "0.10"), ("2", "9.90")], vec![on("1", "0.11")]);
    let mut agreement: Agreement = serde_json::from_value(serde_json::json!({ "id": "a" })).unwrap();
    agreement.money.explain_percent = "9.5".parse().ok();
    let (in_euro, in_francs, judged) = both(&kept, &agreement);
    // 0.11 beside 0.10 is 10 % more; 72 francs beside 66 are 9.09 %.
    assert!(in_euro.lines[0].must_explain && !in_francs.lines[0].must_explain);
    assert!(judged.lines[0].must_explain, "no rounding takes it away");
    assert_eq!((judged.lines[0].spent, judged.lines[0].budget), (Some(xof(72)), Some(xof(66))));
    let codes = |of: &Finance| of.alerts.iter().map(|it| it.code.clone()).collect::<Vec<_>>();
    assert_eq!(codes(&judged), codes(&in_euro));
    let over = judged.alerts.iter().find(|it| it.code == "overspent").unwrap();
    assert_eq!(over.amounts["over"], xof(6), "told with the amounts that the report shows");
    assert_eq!(judged.rates_used, ["march"], "the rate of the report is among those that made it");
}

#[test]
fn a_limit_that_is_kept_in_the_budgets_currency_is_kept() {
    let mut kept = ledger(&[("1", "0.10"), ("2", "0.01")], Vec::new());
    kept.lines[1].cost_type = Some(bilan_core::domain::plan::CostType::Indirect);
    let mut agreement: Agreement = serde_json::from_value(serde_json::json!({ "id": "a" })).unwrap();
    agreement.indirect_percent = "10".parse().ok();
    let (in_euro, in_francs, judged) = both(&kept, &agreement);
    let broken = |of: &Finance| of.limits.indirect.as_ref().map(|it: &Limit| it.broken);
    // A tenth of 0.10 is 0.01; a tenth of 66 francs is 6, and 0.01 € are 7.
    assert_eq!((broken(&in_euro), broken(&in_francs)), (Some(false), Some(true)));
    assert_eq!(broken(&judged), Some(false));
    assert!(judged.alerts.is_empty(), "{:?}", judged.alerts);
}
