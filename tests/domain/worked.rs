//! The worked cases of donors' rules, by name, each as a finance officer would check it by hand.

use bilan_core::domain::caps::Costs;
use bilan_core::domain::moves::{MoveLimit, moved, parted};
use bilan_core::domain::plan::{CostType, Move, PlanLine, Tree};
use bilan_core::domain::policy::Policy;
use bilan_core::domain::rate::Rate;
use bilan_core::domain::sf425::{Sf425, Sf425Given};
use bilan_core::domain::totals::reach_by_kind;
use bilan_core::domain::{
    Currency, IndirectBase, Lang, Money, Period, RatePolicy, Reach, ReachKind, Rounding, VarianceCount,
    VarianceLevel,
};
use bilan_core::intake::number::figures;
use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::budgets::{line, shift};
use crate::policies::{entry, month_rate, period};

fn eur(amount: &str) -> Money {
    Money::parse(amount, "EUR".parse().unwrap()).unwrap()
}

fn usd(amount: &str) -> Money {
    Money::parse(amount, "USD".parse().unwrap()).unwrap()
}

fn limit(percent: i64) -> MoveLimit {
    MoveLimit {
        percent: Some(Decimal::from(percent)),
        level: VarianceLevel::Heading,
        count: VarianceCount::Net,
    }
}

/// Headings 1 and 2 with a line each.
fn two_headings(first: &str, second: &str) -> Vec<PlanLine> {
    vec![
        line("h1", None, None),
        line("l1", Some("h1"), Some(first)),
        line("h2", None, None),
        line("l2", Some("h2"), Some(second)),
    ]
}

fn told(lines: &[PlanLine], moves: &[Move], percent: i64) -> bilan_core::domain::moves::Moved {
    let currency: Currency = "EUR".parse().unwrap();
    let tree = Tree::of(lines, "v1");
    let costs = tree.costs(currency).unwrap();
    let (counting, _) = parted(&tree, moves, NaiveDate::MAX);
    moved(&tree, &costs, &counting, currency, limit(percent)).unwrap().remove(0)
}

#[test]
fn eu_25_percent() {
    let lines = two_headings("10000", "40000");
    let once = [shift("m1", "2025-02-01", "l2", "l1", "2000")];
    let heading = told(&lines, &once, 25);
    assert!(!heading.passed, "20 % is allowed");
    assert_eq!(heading.share, Some("0.2".parse().unwrap()));
    assert_eq!(heading.may_come, Some(eur("500")), "the next may be 500 at most");
    let and = |amount: &str| vec![once[0].clone(), shift("m2", "2025-05-01", "l2", "l1", amount)];
    assert!(!told(&lines, &and("500"), 25).passed);
    let addendum = told(&lines, &and("600"), 25);
    assert!(addendum.passed, "600 more needs an addendum");
    assert_eq!(addendum.passed_by.as_deref(), Some("m2"));

    // After an addendum the base is the amended heading, and moves begin from nothing.
    let amended = two_headings("12000", "38000");
    let after = told(&amended, &[], 25);
    assert_eq!((after.counted, after.may_come), (eur("0"), Some(eur("3000"))));
    // Down as up.
    let down = told(&lines, &[shift("m1", "2025-02-01", "l1", "l2", "2500.01")], 25);
    assert!(down.passed);
    assert_eq!((down.may_leave, down.may_come), (Some(eur("0")), Some(eur("5000.01"))));
}

#[test]
fn eu_15_percent_of_older_contracts() {
    let lines = two_headings("10000", "40000");
    let moves = [shift("m1", "2025-02-01", "l2", "l1", "2000")];
    assert!(told(&lines, &moves, 15).passed, "the same move flags at 15 %");
    assert!(!told(&lines, &[shift("m1", "2025-02-01", "l2", "l1", "1500")], 15).passed);
}

#[test]
fn eu_caps() {
    let currency: Currency = "EUR".parse().unwrap();
    let typed =
        |id: &str, amount: &str, kind| PlanLine { cost_type: Some(kind), ..line(id, None, Some(amount)) };
    let costs = |indirect: &str, reserve: &str| {
        let lines = vec![
            line("direct", None, Some("200000")),
            typed("indirect", indirect, CostType::Indirect),
            typed("reserve", reserve, CostType::Contingency),
            typed("tax", "9999", CostType::Outside),
        ];
        let tree = Tree::of(&lines, "v1");
        Costs::of(&tree, &tree.costs(currency).unwrap(), currency)
    };
    let (seven, five) = (Decimal::from(7), Decimal::from(5));
    let indirect = |costs: &Costs| costs.indirect(seven, IndirectBase::DirectCosts, None).unwrap();
    let within = costs("14000", "10000");
    let told = indirect(&within);
    assert_eq!((told.base, told.limit, told.broken), (eur("200000"), eur("14000"), false));
    let told = within.contingency(five).unwrap();
    assert_eq!((told.base, told.limit, told.broken), (eur("200000"), eur("10000"), false));
    let above = costs("14000.01", "10000.01");
    assert!(indirect(&above).broken && above.contingency(five).unwrap().broken);
}

#[test]
fn iom_evaluation_is_at_least_5_percent() {
    let currency: Currency = "USD".parse().unwrap();
    let told = |evaluation: &str| {
        let mut lines = vec![line("a", None, None), line("b", None, None)];
        lines[0].amount = Some(usd("190000"));
        (lines[1].amount, lines[1].cost_type) = (Some(usd(evaluation)), Some(CostType::Evaluation));
        let tree = Tree::of(&lines, "v1");
        Costs::of(&tree, &tree.costs(currency).unwrap(), currency).evaluation(Decimal::from(5)).unwrap()
    };
    assert_eq!((told("10000").limit, told("10000").broken), (usd("10000"), false));
    assert!(told("9999.99").broken);
}

#[test]
fn sf_425() {
    let report = Sf425::of(Sf425Given {
        cash_receipts: Some(usd("90000")),
        cash_disbursements: Some(usd("82500")),
        authorised: Some(usd("250000")),
        federal_expenditures: Some(usd("80000")),
        unliquidated: Some(usd("5500")),
        recipient_required: Some(usd("25000")),
        recipient_expenditures: Some(usd("10000")),
    })
    .unwrap();
    assert_eq!(report.cash_on_hand, Some(usd("7500")), "10c");
    assert_eq!(report.federal_share, Some(usd("85500")), "10g");
    assert_eq!(report.unobligated, Some(usd("164500")), "10h");
    assert_eq!(report.recipient_remaining, Some(usd("15000")), "10k");
}

#[test]
fn cumulative_indicator() {
    let indicator = |accumulation: &str, targets: [&str; 2], values: [&str; 2]| {
        let value = |at: usize| serde_json::json!({ "id": format!("v{at}"), "period": format!("p{at}"), "target": targets[at], "actual": values[at] });
        serde_json::from_value::<bilan_core::domain::Indicator>(serde_json::json!({
            "id": "i", "code": null, "text": "t", "node": null, "unit": "", "accumulation": accumulation,
            "baseline": "0", "target": "1000", "values": [value(0), value(1)],
        }))
        .unwrap()
    };
    let periods: Vec<Period> =
        vec![period("p0", "2025-01-01", "2025-12-31"), period("p1", "2026-01-01", "2026-12-31")];
    let read = |mut it: bilan_core::domain::Indicator| {
        it.settle(&periods, &[]);
        it.achieved(&[])
    };
    let hundred = Decimal::ONE_HUNDRED;
    let sum = read(indicator("periodic", ["40", "60"], ["15", "40"])).unwrap();
    assert_eq!(sum, Decimal::from(55));
    assert_eq!(sum / Decimal::from(100) * hundred, Decimal::from(55), "of the year-2 target 100");
    assert_eq!(sum / Decimal::from(1000) * hundred, "5.5".parse().unwrap(), "of the final target");
    let last = read(indicator("cumulative", ["40", "60"], ["15", "40"])).unwrap();
    assert_eq!(last, Decimal::from(40), "percentages and the like: the last value, no sum");
}

#[test]
fn mixed_entries_and_reach() {
    let row = |id: &str, kind, value| Reach { value: Some(value), ..Reach::new(id.to_owned(), kind) };
    let mixed = [row("a", ReachKind::Direct, 42), row("b", ReachKind::Direct, 714)];
    assert_eq!(reach_by_kind(&mixed).unwrap()[0].value, Some(756));
    let two = [row("a", ReachKind::Direct, 116), row("b", ReachKind::PublicEngagement, 31)];
    let told = reach_by_kind(&two).unwrap();
    let told: Vec<Option<i64>> = told.iter().map(|total| total.value).collect();
    assert_eq!(told, [Some(116), Some(31)], "two figures, and 147 nowhere");
}

#[test]
fn rates() {
    // 655,957 XOF paid in March 2025, first quarter.
    let rates: Vec<Rate> = vec![
        month_rate("jan", "infor_euro", "2025-01", "650"),
        month_rate("feb", "infor_euro", "2025-02", "655.957"),
        month_rate("mar", "infor_euro", "2025-03", "660"),
    ];
    let periods = [period("q1", "2025-01-01", "2025-03-31")];
    let expense = entry("e", "expenditure", "2025-03-14", "655957", "XOF", Some("657.5"));
    let under = |policy| {
        let policy = Policy {
            policy,
            source: Some("infor_euro"),
            into: "EUR".parse().unwrap(),
            rounding: Rounding::HalfUp,
            rate_decimals: None,
            rates: &rates,
            periods: &periods,
        };
        policy.exchange(std::slice::from_ref(&expense)).remove(0).unwrap()
    };
    let month = under(RatePolicy::PaymentMonth);
    assert_eq!((month.amount, month.of), (eur("993.87"), vec!["mar".to_owned()]), "655957 / 660");
    let mean = under(RatePolicy::PeriodMean);
    // (650 + 655.957 + 660) / 3 = 655.319
    assert_eq!(mean.amount, eur("1000.97"), "655957 / 655.319");
    assert_eq!(mean.of, ["jan", "feb", "mar"]);
    let own = under(RatePolicy::OwnBooks);
    assert_eq!(own.amount, eur("997.65"), "655957 / 657.5");
}

#[test]
fn amount_parsing() {
    let read = |text: &str, lang: Lang| {
        let figure = figures(text, Some(lang)).remove(0);
        figure.certain().or(figure.by_locale)
    };
    assert_eq!(read("USD 3.000.000", Lang::PT), Some(Decimal::from(3_000_000)));
    assert_eq!(read("190000.00", Lang::EN), Some(Decimal::from(190_000)));
    assert_eq!(read("3.000", Lang::PT), Some(Decimal::from(3_000)));
    assert_eq!(read("3.000", Lang::EN), Some(Decimal::from(3)));
    assert_eq!(read("3.000", Lang::FR), None, "ambiguity asks");
}
