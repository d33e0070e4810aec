//! Small figures are held back, and nobody can work them out from what is printed: an attacker
//! who tries every table that agrees with the print finds several values for each of them.

use std::collections::BTreeSet;

use bilan_core::domain::small::{Summed, held_back};
use bilan_tests::cases::cases;
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
    #![proptest_config(cases(1000))]

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
