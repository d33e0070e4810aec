//! Budgets as trees: sums, versions, moves, variances, forecasts.

use bilan_core::domain::caps::{CapError, Costs};
use bilan_core::domain::forecast::{Elapsed, Pace, by_plan, linear, pace};
use bilan_core::domain::moves::{MoveLimit, Moved, moved, net, parted};
use bilan_core::domain::plan::{BudgetLineChange, CostType, Move, PlanLine, Tree, compare};
use bilan_core::domain::variance::{must_explain, variance};
use bilan_core::domain::{Currency, IndirectBase, Money, VarianceCount, VarianceLevel};
use chrono::NaiveDate;
use rust_decimal::Decimal;

pub fn euro() -> Currency {
    "EUR".parse().unwrap()
}

pub fn eur(amount: &str) -> Money {
    Money::parse(amount, euro()).unwrap()
}

/// A row of version `v1`.
pub fn line(id: &str, parent: Option<&str>, amount: Option<&str>) -> PlanLine {
    PlanLine {
        id: id.to_owned(),
        budget: "v1".to_owned(),
        parent: parent.map(str::to_owned),
        origin: None,
        code: None,
        text: id.to_owned(),
        unit: None,
        units: None,
        unit_cost: None,
        amount: amount.map(eur),
        cost_type: None,
    }
}

pub fn shift(id: &str, day: &str, from: &str, to: &str, amount: &str) -> Move {
    Move {
        id: id.to_owned(),
        date: day.parse().unwrap(),
        from: from.to_owned(),
        to: to.to_owned(),
        amount: eur(amount),
        approval: None,
        reason: None,
    }
}

#[test]
fn headings_are_the_sum_of_what_is_told_below_them() {
    let mut lines = vec![
        line("1.1.1", Some("1.1"), Some("100.10")),
        line("1", None, Some("999")),
        line("1.1", Some("1"), None),
        line("1.1.2", Some("1.1"), None),
        line("1.2", Some("1"), Some("50")),
        line("2", None, None),
    ];
    lines[3].units = Some("1.5".parse().unwrap());
    lines[3].unit_cost = Some(eur("33.33"));
    let tree = Tree::of(&lines, "v1");
    let order: Vec<&str> = tree.lines.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(order, ["1", "1.1", "1.1.1", "1.1.2", "1.2", "2"]);
    assert_eq!(tree.depth, [0, 1, 2, 2, 1, 0]);
    let costs = tree.costs(euro()).unwrap();
    // 1.5 at 33.33 are 49.995, half a cent away from zero.
    let expected = [Some("200.10"), Some("150.10"), Some("100.10"), Some("50.00"), Some("50"), None];
    assert_eq!(costs, expected.map(|amount| amount.map(eur)), "nothing told is not zero");
    assert_eq!(tree.total(&costs, euro()).unwrap(), Some(eur("200.10")));
}

#[test]
fn no_row_of_a_damaged_tree_is_lost() {
    let lines = vec![
        line("a", Some("b"), Some("1")),
        line("b", Some("a"), Some("2")),
        line("c", Some("gone"), Some("4")),
        line("d", Some("d"), Some("8")),
    ];
    let tree = Tree::of(&lines, "v1");
    let mut names: Vec<&str> = tree.lines.iter().map(|line| line.id.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["a", "b", "c", "d"]);
}

#[test]
fn two_versions_are_compared_line_by_line() {
    let mut lines = vec![
        line("h", None, None),
        line("kept", Some("h"), Some("100")),
        line("more", Some("h"), Some("80")),
        line("gone", Some("h"), Some("20")),
        line("zero", Some("h"), Some("0")),
    ];
    let second = |id: &str, origin: Option<&str>, parent: Option<&str>, amount: Option<&str>| PlanLine {
        budget: "v2".to_owned(),
        origin: origin.map(str::to_owned),
        ..line(id, parent, amount)
    };
    lines.extend([
        second("h2", Some("h"), None, None),
        second("kept2", Some("kept"), Some("h2"), Some("100")),
        second("more2", Some("more"), Some("h2"), Some("100")),
        second("new", None, Some("h2"), Some("5")),
        second("zero2", Some("zero"), Some("h2"), Some("3")),
    ]);
    let (before, after) = (Tree::of(&lines, "v1"), Tree::of(&lines, "v2"));
    let told = compare(&before, &after, euro()).unwrap();
    let told: Vec<_> = told.iter().map(|it| (it.line.as_str(), it.change, it.difference, it.share)).collect();
    let share = |text: &str| Some(text.parse::<Decimal>().unwrap());
    assert_eq!(
        told,
        [
            ("h", BudgetLineChange::Changed, eur("8"), share("0.04")),
            ("kept", BudgetLineChange::Same, eur("0"), share("0")),
            ("more", BudgetLineChange::Changed, eur("20"), share("0.25")),
            ("new", BudgetLineChange::Added, eur("5"), None),
            ("zero", BudgetLineChange::Changed, eur("3"), None),
            ("gone", BudgetLineChange::Dropped, eur("-20"), share("-1")),
        ]
    );
}

fn moves_of(level: VarianceLevel, count: VarianceCount, moves: &[Move]) -> Vec<Moved> {
    let mut lines = vec![
        line("1", None, None),
        line("1.1", Some("1"), Some("600")),
        line("1.2", Some("1"), Some("400")),
        line("2", None, None),
        line("2.1", Some("2"), Some("1000")),
        line("r", None, Some("100")),
    ];
    lines[5].cost_type = Some(CostType::Contingency);
    let tree = Tree::of(&lines, "v1");
    let costs = tree.costs(euro()).unwrap();
    let (counting, _) = parted(&tree, moves, NaiveDate::MAX);
    let limit = MoveLimit { percent: Some(Decimal::TEN), level, count };
    moved(&tree, &costs, &counting, euro(), limit).unwrap()
}

#[test]
fn moves_within_a_heading_and_out_of_the_reserve_do_not_count() {
    let moves = [
        shift("within", "2025-01-01", "1.1", "1.2", "300"),
        shift("reserve", "2025-01-02", "r", "1.1", "90"),
    ];
    let told = moves_of(VarianceLevel::Heading, VarianceCount::Net, &moves);
    assert!(told.iter().all(|it| it.counted.is_zero() && !it.passed), "{told:?}");
    let lines = moves_of(VarianceLevel::Line, VarianceCount::Net, &moves);
    let told: Vec<_> = lines.iter().map(|it| (it.line.as_deref().unwrap(), it.passed)).collect();
    assert_eq!(told, [("1.1", true), ("1.2", true), ("2.1", false), ("r", false)]);
}

#[test]
fn a_report_tells_of_the_moves_until_its_last_day() {
    let lines = [line("1", None, Some("100")), line("2", None, Some("100"))];
    let tree = Tree::of(&lines, "v1");
    let moves = [shift("late", "2025-04-01", "1", "2", "5"), shift("due", "2025-03-31", "1", "2", "7")];
    let until = |day: &str| {
        let (counting, _) = parted(&tree, &moves, day.parse::<NaiveDate>().unwrap());
        counting.iter().map(|it| it.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(until("2025-03-30"), Vec::<String>::new());
    assert_eq!(until("2025-03-31"), ["due"]);
    assert_eq!(until("2025-04-01"), ["due", "late"]);
}

#[test]
fn to_and_fro_is_net_or_gross_as_the_agreement_says() {
    let moves = [shift("a", "2025-01-01", "2.1", "1.1", "80"), shift("b", "2025-02-01", "1.2", "2.1", "50")];
    let first = |count| moves_of(VarianceLevel::Heading, count, &moves).remove(0);
    let net = first(VarianceCount::Net);
    assert_eq!((net.counted, net.passed, net.may_come), (eur("30"), false, Some(eur("70"))));
    assert_eq!(net.may_leave, Some(eur("130")));
    let gross = first(VarianceCount::Gross);
    assert_eq!((gross.counted, gross.passed, gross.passed_by), (eur("130"), true, Some("b".to_owned())));
    // Beside the whole budget of 2100 at most 210 may move; each move counts once.
    let whole = moves_of(VarianceLevel::Total, VarianceCount::Gross, &moves).remove(0);
    assert_eq!((whole.counted, whole.base, whole.passed), (eur("130"), eur("2100"), false));
    assert_eq!(whole.may_come, Some(eur("80")));
}

#[test]
fn a_move_changes_two_lines_and_their_headings_by_as_much() {
    let lines = vec![line("1", None, None), line("1.1", Some("1"), Some("5")), line("2", None, Some("5"))];
    let tree = Tree::of(&lines, "v1");
    let it = shift("m", "2025-01-01", "2", "1.1", "2.50");
    let told = net(&tree, &[&it], euro()).unwrap();
    assert_eq!(told, [Some(eur("2.50")), Some(eur("2.50")), Some(eur("-2.50"))]);
}

#[test]
fn us_base_leaves_out_equipment_rent_and_the_larger_part_of_sub_grants() {
    let typed =
        |id: &str, amount: &str, kind| PlanLine { cost_type: Some(kind), ..line(id, None, Some(amount)) };
    let lines = vec![
        typed("staff", "100000", CostType::Personnel),
        typed("car", "30000", CostType::Equipment),
        typed("rooms", "10000", CostType::Rent),
        typed("one", "80000", CostType::Subgrant),
        typed("two", "20000", CostType::Subgrant),
        typed("nicra", "17000", CostType::Indirect),
    ];
    let tree = Tree::of(&lines, "v1");
    let costs = Costs::of(&tree, &tree.costs(euro()).unwrap(), euro());
    let base = |base, limit| costs.base(base, limit);
    assert_eq!(base(IndirectBase::ModifiedDirectCosts, Some(eur("50000"))), Ok(eur("170000")));
    assert_eq!(base(IndirectBase::ModifiedDirectCosts, None), Err(CapError::NoSubgrantLimit));
    assert_eq!(base(IndirectBase::Personnel, None), Ok(eur("100000")));
    assert_eq!(base(IndirectBase::DirectCosts, None), Ok(eur("240000")));
    assert_eq!(base(IndirectBase::Total, None), Ok(eur("257000")));
}

#[test]
fn a_variance_of_nothing_is_no_figure_and_is_explained() {
    let of = |spent: &str, budget: &str| variance(eur(spent), eur(budget)).unwrap();
    assert_eq!(of("110", "100").share, Some("0.1".parse().unwrap()));
    assert_eq!(of("90", "100").difference, eur("-10"));
    let nothing = of("5", "0");
    assert_eq!((nothing.difference, nothing.share), (eur("5"), None));
    let ten = Decimal::TEN;
    assert!(must_explain(&nothing, eur("0"), ten));
    assert!(!must_explain(&of("0", "0"), eur("0"), Decimal::ZERO));
    assert!(!must_explain(&of("110", "100"), eur("100"), ten), "10 % is within ± 10 %");
    assert!(must_explain(&of("110.01", "100"), eur("100"), ten));
    assert!(must_explain(&of("89.99", "100"), eur("100"), ten));
    assert!(must_explain(&of("100.01", "100"), eur("100"), Decimal::ZERO), "0 asks for every one");
}

#[test]
fn spending_leads_somewhere() {
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let (start, end) = (day("2025-01-01"), day("2025-12-31"));
    let on = |text: &str| Elapsed::on(day(text), start, end).unwrap();
    assert_eq!((on("2024-12-31").days, on("2025-01-01").days, on("2026-05-01").days), (0, 1, 365));
    assert_eq!(Elapsed::on(start, end, start), None, "a reversed span has no days");
    let spent = eur("7300");
    assert_eq!(linear(spent, on("2025-03-14")).unwrap(), Some(eur("36500")), "73 of 365 days");
    assert_eq!(linear(spent, on("2024-06-01")).unwrap(), None);
    assert_eq!(by_plan(spent, &[eur("100"), eur("0.01")]).unwrap(), eur("7400.01"));
    let pace = |spent: &str| pace(eur(spent), eur("36500"), on("2025-03-14"), Decimal::from(15));
    assert_eq!(pace("12775"), Some(Pace::Even), "35 % beside 20 % of the time: 15 points");
    assert_eq!(pace("12775.01"), Some(Pace::Ahead));
    assert_eq!(pace("1825"), Some(Pace::Even));
    assert_eq!(pace("1824.99"), Some(Pace::Behind));
    assert_eq!(pace_of_nothing(), None);
}

fn pace_of_nothing() -> Option<Pace> {
    pace(eur("1"), eur("0"), Elapsed { days: 1, of: 2 }, Decimal::ONE)
}
