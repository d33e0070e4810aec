//! Small figures are held back, and nobody can work them out from what is printed: an attacker
//! who tries every table that agrees with the print finds several values for each of them.

use std::collections::BTreeSet;

use bilan_core::domain::small::{Before, Summed, held_back, held_back_after};
use proptest::prelude::*;

const K: i64 = 11;

/// A table with its total, the totals of rows and columns, and its cells, in this order.
fn table(values: &[i64], columns: usize) -> Vec<Summed> {
    let all = 0..values.len();
    let row = |row: usize| Summed::of(all.clone().filter(|at| at / columns == row), values);
    let column = |column: usize| Summed::of(all.clone().filter(|at| at % columns == column), values);
    let mut figures = vec![Summed::of(all.clone(), values)];
    figures.extend((0..values.len() / columns).map(row));
    figures.extend((0..columns).map(column));
    figures.extend(all.clone().map(|at| Summed::of([at], values)));
    figures
}

/// Everything a small figure can be: `None` where the attacker gives up with several found.
fn candidates(values: &[i64], figures: &[Summed], hidden: &[bool], wanted: usize) -> BTreeSet<i64> {
    let mut found = BTreeSet::new();
    let mut cells = vec![0; values.len()];
    search(values, figures, hidden, wanted, 0, &mut cells, &mut found);
    found
}

/// Tries every filling, cell by cell, leaving out what a printed sum rules out at once.
fn search(
    values: &[i64],
    figures: &[Summed],
    hidden: &[bool],
    wanted: usize,
    at: usize,
    cells: &mut Vec<i64>,
    found: &mut BTreeSet<i64>,
) {
    if found.len() > 1 {
        return;
    }
    if at == values.len() {
        found.insert(figures[wanted].parts.iter().map(|at| cells[*at]).sum());
        return;
    }
    let most = values.iter().sum::<i64>() + 2;
    for guess in 0..=most {
        cells[at] = guess;
        let agrees = figures.iter().zip(hidden).all(|(figure, hidden)| {
            let so_far: i64 = figure.parts.iter().filter(|part| **part <= at).map(|part| cells[*part]).sum();
            let whole = figure.parts.iter().all(|part| *part <= at);
            match (hidden, whole) {
                (false, true) => so_far == figure.printed,
                (false, false) => so_far <= figure.printed,
                // A zero would have been printed.
                (true, true) => so_far > 0,
                (true, false) => true,
            }
        });
        if agrees {
            search(values, figures, hidden, wanted, at + 1, cells, found);
        }
    }
    cells[at] = 0;
}

fn shown(values: &[i64], columns: usize) -> Vec<Option<i64>> {
    let figures = table(values, columns);
    let hidden = held_back(values, &figures, K);
    figures.iter().zip(hidden).map(|(figure, hidden)| (!hidden).then_some(figure.printed)).collect()
}

#[test]
fn nothing_small_is_told_and_nothing_else_hidden_without_need() {
    // Nothing is small: all is told. A zero is told, too.
    assert_eq!(shown(&[20, 30, 40, 0], 2), [90, 50, 40, 60, 30, 20, 30, 40, 0].map(Some));
    // One row of two: the small one takes the other with it, or the total would give it away.
    assert_eq!(shown(&[4, 30], 2)[0], Some(34));
    assert_eq!(shown(&[4, 30], 2)[4..], [None, None]);
    // One small cell of four: a second one in its row, its column, and the corner.
    let told = shown(&[4, 30, 40, 50], 2);
    assert_eq!(told[..5], [Some(124), Some(34), Some(90), Some(44), Some(80)]);
    assert_eq!(told[5..], [None; 4]);
}

#[test]
fn one_and_one_are_not_told_as_two() {
    // Of 22 people 20 are told; the other two would be one and one.
    let values = [20, 1, 1];
    let figures = table(&values, 3);
    let hidden = held_back(&values, &figures, K);
    let told: Vec<usize> = (0..figures.len()).filter(|at| !hidden[*at]).collect();
    assert!(!(told.contains(&0) && told.contains(&5)), "{told:?}");
}

#[test]
fn the_difference_of_two_reports_tells_nothing_small() {
    // After the first quarter 40 people were told, after the second there are 3 more.
    let values = [40, 3];
    let figures = vec![Summed::of([0], &values), Summed::of([0, 1], &values), Summed::of([1], &values)];
    assert_eq!(held_back(&values, &figures, K), [false, true, true]);
    // A third quarter of 60 gives away neither the second nor the sum of the two.
    let values = [40, 3, 60];
    let reports = [vec![0], vec![0, 1], vec![0, 1, 2], vec![2], vec![1]];
    let figures: Vec<Summed> = reports.into_iter().map(|parts| Summed::of(parts, &values)).collect();
    assert_eq!(held_back(&values, &figures, K), [false, true, false, true, true]);
}

#[test]
fn very_many_figures_are_held_back_rather_than_weighed_for_hours() {
    let values: Vec<i64> = (0..400).map(|at| at % 37).collect();
    let hidden = held_back(&values, &table(&values, 20), K);
    assert!(!hidden[0] && hidden.iter().skip(250).all(|hidden| *hidden));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_small_figure_can_be_worked_out(
        values in prop::collection::vec(prop_oneof![0_i64..4, 1_i64..11, 11_i64..30], 4..=6),
        columns in 2_usize..=3,
    ) {
        let length = values.len() / columns * columns;
        let values = &values[..length];
        let figures = table(values, columns);
        let hidden = held_back(values, &figures, K);
        for (at, figure) in figures.iter().enumerate() {
            let small = (1..K).contains(&figure.printed);
            prop_assert!(!small || hidden[at], "{values:?}: {figure:?} is told");
            if small {
                let found = candidates(values, &figures, &hidden, at);
                prop_assert!(found.len() > 1, "{values:?}: {figure:?} is {found:?}");
            }
        }
    }
}

/// Two reports of one table: what came until the first, and what came between the two.
fn successive(first: &[i64], second: &[i64], columns: usize) -> (Vec<i64>, Vec<Summed>, Vec<bool>) {
    let values = [first, second].concat();
    let early = table(first, columns);
    let held = held_back(first, &early, K);
    let before = |(figure, held): (&Summed, &bool)| Before { figure: figure.clone(), held: *held };
    let before: Vec<Before> = early.iter().zip(&held).map(before).collect();
    let both =
        |figure: &Summed| Summed::of(figure.parts.iter().flat_map(|at| [*at, at + first.len()]), &values);
    let late: Vec<Summed> = early.iter().map(both).collect();
    let held_late = held_back_after(&values, &before, &late, K);
    (values, [early, late].concat(), [held, held_late].concat())
}

#[test]
fn a_place_that_grew_by_few_people_does_not_tell_them() {
    // 30 people in the first place, 33 after the second quarter: the three would be told.
    let (_, _, hidden) = successive(&[30, 40, 50, 60], &[3, 40, 50, 60], 2);
    assert_eq!(hidden[..9], [false; 9], "the first report tells all");
    assert!(hidden[14], "the cell that grew by three is held back");
    let (_, _, open) = successive(&[30, 40, 50, 60], &[30, 40, 50, 60], 2);
    assert_eq!(open, [false; 18]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// With both reports in hand nobody works out what is small in one of them or between them.
    #[test]
    fn the_difference_of_successive_reports_pins_nothing_small(
        first in prop::collection::vec(prop_oneof![0_i64..4, 1_i64..11, 11_i64..20], 2),
        second in prop::collection::vec(prop_oneof![0_i64..4, 1_i64..11, 11_i64..20], 2),
    ) {
        let (values, mut figures, mut hidden) = successive(&first, &second, 2);
        // What came between the two is printed nowhere.
        figures.extend((0..2).map(|at| Summed::of([at + 2], &values)));
        hidden.extend([true; 2]);
        for (at, figure) in figures.iter().enumerate().filter(|(_, figure)| (1..K).contains(&figure.printed)) {
            prop_assert!(hidden[at], "{values:?}: {figure:?} is told");
            // A zero between the two would be no secret; the attacker may rule it out.
            let printed = figures.len() - 2;
            let known: Vec<Summed> = figures[..printed].iter().chain([figure]).cloned().collect();
            let flags: Vec<bool> = hidden[..printed].iter().copied().chain([true]).collect();
            let found = candidates(&values, &known, &flags, known.len() - 1);
            prop_assert!(found.len() > 1, "{values:?}: {figure:?} is {found:?}");
        }
    }
}
