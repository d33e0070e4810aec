//! An attacker who has the file alone, and solves for every part, finds another value for each small
//! figure of a sensitive indicator.

#[path = "../domain/small/attacker.rs"]
mod solver;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use bilan_core::domain::small::Summed;
use bilan_tests::cases::cases;
use proptest::prelude::*;

use super::{Desk, activities, activity};
use solver::Print;

/// Below so many people a figure is small.
const K: i64 = 11;
const PERIODS: [&str; 2] = ["2024", "2025"];
/// Women, men, and people of whom nobody noted it.
const PARTS: usize = 3;

/// What a file tells: indicator, period, and women, men or all of them.
type Told = BTreeMap<(usize, usize, Option<usize>), i64>;

/// The place of a part among all.
fn place(indicator: usize, period: usize, part: usize) -> usize {
    (indicator * PERIODS.len() + period) * PARTS + part
}

fn file(values: &[i64]) -> String {
    let mut out = String::from("<result type=\"2\"><title><narrative>People are safe</narrative></title>");
    for indicator in 0..values.len() / PARTS / PERIODS.len() {
        let _ =
            write!(out, "<indicator measure=\"1\"><title><narrative>Case {indicator}</narrative></title>");
        for (period, year) in PERIODS.iter().enumerate() {
            let part = |part| values[place(indicator, period, part)];
            let (women, men, open) = (part(0), part(1), part(2));
            let _ = write!(
                out,
                "<period><period-start iso-date=\"{year}-01-01\"/><period-end iso-date=\"{year}-12-31\"/>\
                 <actual value=\"{}\"/>\
                 <actual value=\"{women}\"><dimension name=\"sex\" value=\"female\"/></actual>\
                 <actual value=\"{men}\"><dimension name=\"sex\" value=\"male\"/></actual></period>",
                women + men + open
            );
        }
        out.push_str("</indicator>");
    }
    out + "</result>"
}

/// Reads a figure off each line: the writer sets one element on each.
fn told(text: &str) -> Told {
    let value =
        |line: &str| -> Option<i64> { line.split("value=\"").nth(1)?.split('"').next()?.parse().ok() };
    let mut told = Told::new();
    let (mut indicator, mut period, mut waiting) = (None, None, None);
    for line in text.lines().map(str::trim) {
        if let Some(title) = line.strip_prefix("<narrative xml:lang=\"en\">Case ") {
            indicator = title.split('<').next().and_then(|number| number.parse::<usize>().ok());
        } else if line.starts_with("<period-start") {
            period = PERIODS.iter().position(|year| line.contains(year));
        } else if line.starts_with("<actual") {
            let (Some(indicator), Some(period), Some(value)) = (indicator, period, value(line)) else {
                continue;
            };
            match line.ends_with("/>") {
                true => {
                    told.insert((indicator, period, None), value);
                }
                false => waiting = Some((indicator, period, value)),
            }
        } else if line.starts_with("<dimension") {
            let part = usize::from(!line.contains("female"));
            if let Some((indicator, period, value)) = waiting.take() {
                told.insert((indicator, period, Some(part)), value);
            }
        }
    }
    told
}

fn exported(values: &[i64]) -> Told {
    let desk = Desk::empty();
    let id = desk.import(&activities(&activity("XM-DAC-47066-X1", &file(values)))).remove(0);
    let mut project = desk.project(&id);
    project.indicators.iter_mut().for_each(|it| it.sensitive = true);
    desk.keep(project);
    told(&desk.export("XM-DAC-47066-X1", &[]))
}

/// Everything a file could tell, and whether this one does.
fn print(values: &[i64], told: &Told) -> (Print, Vec<(Summed, bool)>) {
    let mut figures = Vec::new();
    for indicator in 0..values.len() / PARTS / PERIODS.len() {
        for period in 0..PERIODS.len() {
            let all = (0..PARTS).map(|part| place(indicator, period, part));
            figures.push((Summed::of(all, values), told.contains_key(&(indicator, period, None))));
            for part in 0..2 {
                let one = Summed::of([place(indicator, period, part)], values);
                figures.push((one, told.contains_key(&(indicator, period, Some(part)))));
            }
        }
    }
    let (mut sums, mut hidden): (Vec<Summed>, Vec<bool>) =
        figures.iter().map(|(figure, told)| (figure.clone(), !told)).unzip();
    // Whoever reads it takes women and men for all there are, where they are.
    for at in (0..values.len()).filter(|at| at % PARTS == 2 && values[*at] == 0) {
        sums.push(Summed::of([at], values));
        hidden.push(false);
    }
    (Print::of(values, &sums, &hidden), figures)
}

#[test]
fn four_women_are_not_what_is_left_of_two_hundred_and_fifty() {
    let told = exported(&[4, 246, 0, 30, 40, 0]);
    assert!(!told.contains_key(&(0, 0, Some(0))), "the small figure: {told:?}");
    let both = told.contains_key(&(0, 0, None)) && told.contains_key(&(0, 0, Some(1)));
    assert!(!both, "their difference: {told:?}");
    // Reports tell the women of both years together.
    assert!(!told.contains_key(&(0, 1, Some(0))), "what is left of them: {told:?}");
    assert!(told.contains_key(&(0, 0, None)) && told.contains_key(&(0, 1, None)), "the wholes: {told:?}");
}

proptest! {
    #![proptest_config(cases(16))]
    #[test]
    fn no_small_figure_can_be_worked_out_of_a_file(
        values in prop::collection::vec(prop_oneof![Just(0), 0_i64..4, 1_i64..11, 11_i64..30, 100_i64..300], 12),
    ) {
        let told = exported(&values);
        let (print, figures) = print(&values, &told);
        for (figure, _) in figures {
            let small = (1..K).contains(&figure.printed);
            prop_assert!(!small || print.told().all(|parts| *parts != figure.parts), "{values:?}: {figure:?} is told");
            prop_assert!(!small || print.could_be_another(&figure.parts), "{values:?}: {figure:?} is known");
        }
    }
}
