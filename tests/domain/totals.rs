//! The figure of a kind of reach under every method, against a naive reckoning beside it.

use bilan_core::domain::breakdown::breakdown_of;
use bilan_core::domain::totals::{CountingRule, Why, explain, reach_by_kind};
use bilan_core::domain::{BreakdownCell, CountingMethod, Reach, ReachKind};
use bilan_tests::cases::cases;
use proptest::prelude::*;
use rust_decimal::{Decimal, RoundingStrategy};

use CountingMethod::{Distinct, Maximum, Overlap};

const KIND: ReachKind = ReachKind::Direct;

fn row(value: Option<i64>, method: CountingMethod, percent: Option<u8>, period: Option<&str>) -> Reach {
    Reach {
        value,
        method,
        overlap_percent: percent,
        period: period.map(ToOwned::to_owned),
        ..Reach::new(format!("{value:?}-{method:?}-{percent:?}-{period:?}"), KIND)
    }
}

fn figure(rows: &[Reach]) -> Option<i64> {
    reach_by_kind(rows).unwrap().first().and_then(|total| total.value)
}

fn cell(sex: &str, age: Option<&str>, value: i64) -> BreakdownCell {
    let age = age.map(ToOwned::to_owned);
    BreakdownCell { id: String::new(), sex: Some(sex.to_owned()), age, disability: None, value }
}

#[test]
fn an_overlap_is_taken_off_row_by_row_and_rounded_to_even() {
    let told = |rows: &[(i64, u8)]| {
        let rows: Vec<Reach> = rows.iter().map(|(v, n)| row(Some(*v), Overlap, Some(*n), None)).collect();
        figure(&rows)
    };
    for (rows, expected) in [
        (&[(100, 20)][..], 80),
        (&[(100, 0)], 100),
        (&[(100, 100)], 0),
        (&[(1, 50)], 0),          // 0.5: half goes to the even neighbour
        (&[(3, 50)], 2),          // 1.5
        (&[(5, 50)], 2),          // 2.5
        (&[(1, 50), (1, 50)], 0), // row by row, not 1.0 in all
        (&[(7, 33)], 5),          // 4.69
        (&[(200, 25), (40, 10)], 186),
    ] {
        assert_eq!(told(rows), Some(expected), "{rows:?}");
    }
    let huge = [row(Some(i64::MAX), Overlap, Some(0), None), row(Some(1), Overlap, Some(0), None)];
    assert!(reach_by_kind(&huge).is_err(), "beyond what can be counted");
}

/// One row of another method does not make ten sites into one.
#[test]
fn methods_that_do_not_go_together_count_the_larger_outcome() {
    let mut rows: Vec<Reach> = (0..10).map(|_| row(Some(100), Distinct, None, None)).collect();
    rows.push(row(Some(120), Maximum, None, None));
    let told = explain(KIND, &rows).unwrap();
    assert_eq!((told.value, told.rule), (Some(1000), CountingRule::Mixed));
    assert_eq!(told.methods, [Distinct, Maximum]);
    assert_eq!((told.rows[10].counted, told.rows[10].why), (0, Why::Fewer));

    rows.push(row(Some(5000), Maximum, None, None));
    let told = explain(KIND, &rows).unwrap();
    assert_eq!((told.value, told.rule), (Some(5000), CountingRule::Mixed));
    assert_eq!(
        told.rows.iter().map(|row| row.why).collect::<Vec<_>>()[9..],
        [Why::Fewer, Why::SamePeople, Why::Largest]
    );
}

#[test]
fn distinct_is_an_overlap_of_nobody() {
    let rows = [row(Some(100), Distinct, None, None), row(Some(50), Overlap, Some(40), None)];
    let told = explain(KIND, &rows).unwrap();
    assert_eq!((told.value, told.rule), (Some(130), CountingRule::Overlap));
    let unsized_rows = [row(Some(100), Overlap, None, None), row(Some(50), Overlap, None, None)];
    let told = explain(KIND, &unsized_rows).unwrap();
    assert_eq!((told.value, told.rule), (Some(100), CountingRule::Maximum), "nobody said how many overlap");
}

/// A page states 116 in all; the record has quarters. The two are never added.
#[test]
fn a_statement_without_a_period_is_not_added_to_the_periods() {
    let told = |whole: Option<i64>, quarters: &[Option<i64>]| {
        let mut rows = vec![row(whole, Distinct, None, None)];
        rows.extend(quarters.iter().map(|value| row(*value, Distinct, None, Some("q"))));
        let total = reach_by_kind(&rows).unwrap().remove(0);
        (total.value, total.so_far, total.of_periods, total.differs())
    };
    assert_eq!(told(Some(116), &[None]), (Some(116), None, None, false), "no period reports yet");
    assert_eq!(told(Some(116), &[Some(5)]), (Some(116), Some(116), Some(5), true), "121 is nowhere");
    assert_eq!(told(Some(116), &[Some(90), Some(26)]), (Some(116), Some(116), Some(116), false));
    assert_eq!(told(Some(116), &[Some(90), Some(90)]), (Some(180), Some(116), Some(180), true));
    assert_eq!(told(None, &[Some(90)]), (Some(90), None, None, false));
    assert_eq!(told(Some(0), &[Some(0)]), (Some(0), Some(0), Some(0), false), "zero is not missing");
    assert_eq!(told(None, &[None]), (None, None, None, false), "missing is not zero");

    let rows = [row(Some(116), Distinct, None, None), row(Some(5), Distinct, None, Some("q"))];
    let whys: Vec<Why> = explain(KIND, &rows).unwrap().rows.iter().map(|row| row.why).collect();
    assert_eq!(whys, [Why::Added, Why::InSoFar]);
    let rows = [row(Some(4), Distinct, None, None), row(Some(5), Distinct, None, Some("q"))];
    let whys: Vec<Why> = explain(KIND, &rows).unwrap().rows.iter().map(|row| row.why).collect();
    assert_eq!(whys, [Why::SoFar, Why::Added]);
}

#[test]
fn a_breakdown_follows_the_rows_that_count() {
    let with = |mut row: Reach, cells: Vec<BreakdownCell>| {
        row.cells = cells;
        row
    };
    let parts = |rows: &[Reach]| {
        let told = breakdown_of(KIND, rows).unwrap().unwrap();
        let parts: Vec<(Option<String>, i64)> =
            told.parts.into_iter().map(|part| (part.sex, part.value)).collect();
        (parts, told.not_disaggregated, told.total)
    };
    let named = |sex: &str, value: i64| (Some(sex.to_owned()), value);

    let halved =
        with(row(Some(6), Overlap, Some(50), None), vec![cell("female", None, 3), cell("male", None, 3)]);
    assert_eq!(parts(&[halved]), (vec![named("female", 2), named("male", 1)], 0, 3), "3 people, not 4");

    let untyped =
        with(row(None, Distinct, None, None), vec![cell("female", None, 30), cell("male", None, 12)]);
    assert_eq!(
        figure(std::slice::from_ref(&untyped)),
        Some(42),
        "the sum of the parts, where nobody typed a total"
    );
    assert_eq!(parts(&[untyped]), (vec![named("female", 30), named("male", 12)], 0, 42));

    let same = [
        with(row(Some(10), Maximum, None, None), vec![cell("other", None, 4)]),
        with(row(Some(20), Maximum, None, None), vec![cell("female", None, 15)]),
    ];
    assert_eq!(parts(&same), (vec![named("female", 15)], 5, 20), "of the same people the largest row alone");

    let stated = [
        row(Some(116), Distinct, None, None),
        with(row(Some(42), Distinct, None, Some("q")), vec![cell("female", None, 40)]),
    ];
    assert_eq!(parts(&stated), (vec![named("female", 40)], 76, 116), "the periods' people are among them");
}

/// Rows as they may stand in one kind.
fn rows() -> impl Strategy<Value = Vec<Reach>> {
    let method = prop_oneof![Just(Distinct), Just(Maximum), Just(Overlap)];
    let sexes = prop_oneof![Just("female"), Just("male"), Just("other")];
    let ages = prop_oneof![Just(None), Just(Some("0-17")), Just(Some("18+"))];
    let cells = proptest::collection::vec((sexes, ages, 0..500_i64), 0..4);
    let told =
        (proptest::option::of(0..5000_i64), method, proptest::option::of(0..=100_u8), any::<bool>(), cells);
    let told = told.prop_map(|(open, method, percent, dated, cells)| {
        let cells: Vec<BreakdownCell> =
            cells.into_iter().map(|(sex, age, value)| cell(sex, age, value)).collect();
        let parts: i64 = cells.iter().map(|cell| cell.value).sum();
        // The whole is never smaller than its parts: that is refused where it is typed.
        let mut row = row(open.map(|open| open + parts), method, percent, dated.then_some("q"));
        row.cells = cells;
        row
    });
    proptest::collection::vec(told, 0..12)
}

/// What the methods say, reckoned with decimals and without cleverness.
fn naive(rows: &[&Reach]) -> Option<i64> {
    let value = |row: &&Reach| match row.value {
        Some(value) => Some(value),
        None if row.cells.is_empty() => None,
        None => Some(row.cells.iter().map(|cell| cell.value).sum()),
    };
    let reported: Vec<(&Reach, i64)> = rows.iter().filter_map(|row| Some((*row, value(row)?))).collect();
    let mut added: Option<Decimal> = None;
    let mut largest: Option<i64> = None;
    for (row, value) in reported {
        let factor = match (row.method, row.overlap_percent) {
            (Distinct, _) => Some(Decimal::ONE),
            (Overlap, Some(percent)) => Some(Decimal::new(100 - i64::from(percent), 2)),
            _ => None,
        };
        match factor {
            Some(factor) => {
                let counted = (Decimal::from(value) * factor)
                    .round_dp_with_strategy(0, RoundingStrategy::MidpointNearestEven);
                added = Some(added.unwrap_or_default() + counted);
            }
            None => largest = largest.max(Some(value)),
        }
    }
    let added = added.map(|added| i64::try_from(added).unwrap());
    added.max(largest)
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_figure_is_what_the_methods_say(rows in rows()) {
        let (dated, whole): (Vec<&Reach>, Vec<&Reach>) = rows.iter().partition(|row| row.period.is_some());
        let expected = naive(&dated).max(naive(&whole));
        prop_assert_eq!(figure(&rows), expected);
        let told = explain(KIND, &rows).unwrap();
        let counted: i64 = told.rows.iter().map(|row| row.counted).sum();
        prop_assert_eq!(told.value.unwrap_or(0), counted, "the rows make the figure");
        for row in &told.rows {
            prop_assert!(row.counted <= row.value.unwrap_or(0), "nobody is counted twice");
            prop_assert_eq!(row.value.is_none(), row.why == Why::NotReported);
        }
    }

    #[test]
    fn a_breakdown_makes_the_figure(rows in rows()) {
        let Some(told) = breakdown_of(KIND, &rows).unwrap() else { return Ok(()) };
        prop_assert_eq!(Some(told.total), figure(&rows));
        let parts: i64 = told.parts.iter().map(|part| part.value).sum();
        prop_assert_eq!(parts + told.not_disaggregated, told.total, "nobody is lost");
        prop_assert!(told.not_disaggregated >= 0);
        for part in &told.parts {
            let given: i64 = rows
                .iter()
                .flat_map(|row| &row.cells)
                .filter(|cell| (&cell.sex, &cell.age) == (&part.sex, &part.age))
                .map(|cell| cell.value)
                .sum();
            prop_assert!((0..=given).contains(&part.value), "no part has people that nobody gave");
        }
    }

    #[test]
    fn rows_of_another_kind_change_nothing(rows in rows()) {
        let mut mixed = rows.clone();
        mixed.extend(rows.iter().cloned().map(|row| Reach { kind: ReachKind::Indirect, ..row }));
        prop_assert_eq!(explain(KIND, &mixed).unwrap(), explain(KIND, &rows).unwrap());
    }
}
