//! Small figures are held back, and nobody can work them out from what is printed: an attacker
//! who knows all reports and tables and solves for every part finds another value for each.

mod attacker;

use std::collections::BTreeSet;

use bilan_core::domain::small::{Summed, Telling};
use bilan_tests::cases::cases;
use proptest::prelude::*;

use attacker::Print;

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

fn held_back(values: &[i64], figures: &[Summed]) -> Vec<bool> {
    Telling::new(values, K).report(&places(values.len()), figures)
}

fn places(length: usize) -> Vec<usize> {
    (0..length).collect()
}

fn shown(values: &[i64], columns: usize) -> Vec<Option<i64>> {
    let figures = table(values, columns);
    let hidden = held_back(values, &figures);
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
    let hidden = held_back(&values, &figures);
    let told: Vec<usize> = (0..figures.len()).filter(|at| !hidden[*at]).collect();
    assert!(!(told.contains(&0) && told.contains(&5)), "{told:?}");
}

#[test]
fn the_difference_of_two_reports_tells_nothing_small() {
    // After the first quarter 40 people were told, after the second there are 3 more.
    let values = [40, 3];
    let figures = vec![Summed::of([0], &values), Summed::of([0, 1], &values), Summed::of([1], &values)];
    assert_eq!(held_back(&values, &figures), [false, true, true]);
    // A third quarter of 60 gives away neither the second nor the sum of the two.
    let values = [40, 3, 60];
    let reports = [vec![0], vec![0, 1], vec![0, 1, 2], vec![2], vec![1]];
    let figures: Vec<Summed> = reports.into_iter().map(|parts| Summed::of(parts, &values)).collect();
    assert_eq!(held_back(&values, &figures), [false, true, false, true, true]);
}

/// Of a table of hundreds of rows only what is small is held back, and what stands beside it.
#[test]
fn in_a_table_of_many_rows_most_figures_are_told() {
    let values: Vec<i64> = (0..480).map(|at| if at % 23 == 0 { at % 10 + 1 } else { 12 + at % 37 }).collect();
    let figures = table(&values, 6);
    let hidden = held_back(&values, &figures);
    let small = figures.iter().filter(|figure| (1..K).contains(&figure.printed)).count();
    let held = hidden.iter().filter(|hidden| **hidden).count();
    assert!(small > 20 && held < 4 * small, "{held} of {} are held back for {small}", figures.len());
    assert!(hidden[..87].iter().all(|hidden| !hidden), "no total needs to be held back");
    let print = Print::of(&values, &figures, &hidden);
    let few = figures.iter().enumerate().filter(|(_, it)| (1..K).contains(&it.printed));
    for (at, figure) in few.step_by(3) {
        assert!(hidden[at] && print.could_be_another(&figure.parts), "{figure:?}");
    }
}

/// Two reports that follow each other, and the flat tables of the same days.
struct Pair {
    values: Vec<i64>,
    columns: usize,
    /// Parts of the first period; those after it are of the second.
    first: usize,
}

impl Pair {
    /// By the end of a period: in all, by period, by row and column of all periods, by cell.
    fn figures(&self, until: usize) -> Vec<Summed> {
        let values = &self.values;
        let mut figures = vec![Summed::of(0..until, values), Summed::of(0..self.first, values)];
        figures.extend((until > self.first).then(|| Summed::of(self.first..until, values)));
        let rows = self.first / self.columns;
        let in_row = |at: usize| (at % self.first) / self.columns;
        figures.extend((0..rows).map(|row| Summed::of((0..until).filter(|at| in_row(*at) == row), values)));
        let columns = 0..self.columns;
        figures.extend(
            columns.map(|column| Summed::of((0..until).filter(|at| at % self.columns == column), values)),
        );
        // As a chart of periods tells them.
        for from in (0..until).step_by(self.first) {
            let columns = 0..self.columns;
            let here = from..from + self.first;
            figures.extend(
                columns
                    .map(|column| Summed::of(here.clone().filter(|at| at % self.columns == column), values)),
            );
        }
        figures
    }

    /// What is told, what is held back, and what of it is small, in all that is handed out.
    fn print(&self) -> (Print, Vec<Summed>) {
        let (first, all) = (self.figures(self.first), self.figures(self.values.len()));
        let mut telling = Telling::new(&self.values, K);
        let mut print = Print::new(&self.values);
        let mut small = Vec::new();
        for (parts, figures) in [(places(self.first), first), (places(self.values.len()), all)] {
            let hidden = telling.report(&parts, &figures);
            print.add(&figures, &hidden);
            let each: Vec<Summed> = parts.iter().map(|at| Summed::of([*at], &self.values)).collect();
            if let Some(hidden) = telling.table(&parts) {
                print.add(&each, &hidden);
            }
            small.extend(figures.into_iter().chain(each).filter(|it| (1..K).contains(&it.printed)));
        }
        (print, small)
    }
}

#[test]
fn a_later_report_changes_nothing_in_what_an_earlier_one_tells() {
    let pair = Pair { values: vec![3, 20, 14, 30, 25, 2, 40, 50], columns: 2, first: 4 };
    let alone = Telling::new(&pair.values[..4], K).report(&places(4), &pair.figures(4));
    let before = Telling::new(&pair.values, K).report(&places(4), &pair.figures(4));
    assert_eq!(alone, before);
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn no_small_figure_can_be_worked_out(
        values in prop::collection::vec(prop_oneof![0_i64..4, 1_i64..11, 11_i64..30], 4..=12),
        columns in 2_usize..=4,
    ) {
        let length = values.len() / columns * columns;
        let values = &values[..length];
        let figures = table(values, columns);
        let hidden = held_back(values, &figures);
        let print = Print::of(values, &figures, &hidden);
        for (at, figure) in figures.iter().enumerate() {
            let small = (1..K).contains(&figure.printed);
            prop_assert!(!small || hidden[at], "{values:?}: {figure:?} is told");
            prop_assert!(!small || print.could_be_another(&figure.parts), "{values:?}: {figure:?} is known");
        }
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn no_small_figure_comes_out_of_two_reports_that_follow_each_other(
        values in prop::collection::vec(prop_oneof![0_i64..4, 1_i64..11, 11_i64..30], 12),
        (columns, rows) in prop_oneof![Just((2, 2)), Just((3, 2)), Just((2, 3)), Just((2, 1))],
    ) {
        let first = columns * rows;
        let pair = Pair { values: values[..2 * first].to_vec(), columns, first };
        let (print, small) = pair.print();
        let told: BTreeSet<&BTreeSet<usize>> = print.told().collect();
        for figure in &small {
            prop_assert!(!told.contains(&figure.parts), "{:?}: {figure:?} is told", pair.values);
            prop_assert!(print.could_be_another(&figure.parts), "{:?}: {figure:?} is known", pair.values);
        }
    }
}
