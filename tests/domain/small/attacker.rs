//! Who knows every print and solves for all parts at once.

use std::collections::BTreeSet;

use bilan_core::domain::small::Summed;

/// So many guesses for each beginning, in turn, before the attacker gives up; then the figure
/// counts as known.
const GUESSES: [usize; 3] = [200, 4_000, 100_000];

/// How far from the truth the attacker looks: nobody is hidden behind less.
const FAR: i64 = 12;

/// What was told of parts, in whatever reports and tables.
pub struct Print {
    values: Vec<i64>,
    told: Vec<BTreeSet<usize>>,
    /// Where a star stands and not a zero.
    above: Vec<BTreeSet<usize>>,
}

impl Print {
    pub fn new(values: &[i64]) -> Print {
        Print { values: values.to_vec(), told: Vec::new(), above: Vec::new() }
    }

    pub fn of(values: &[i64], figures: &[Summed], hidden: &[bool]) -> Print {
        let mut print = Print::new(values);
        print.add(figures, hidden);
        print
    }

    pub fn add(&mut self, figures: &[Summed], hidden: &[bool]) {
        for (figure, hidden) in figures.iter().zip(hidden) {
            let sums = if *hidden { &mut self.above } else { &mut self.told };
            // One who thinks that a star is never zero errs where it is.
            if (!hidden || figure.printed > 0) && !sums.contains(&figure.parts) {
                sums.push(figure.parts.clone());
            }
        }
    }

    pub fn told(&self) -> impl Iterator<Item = &BTreeSet<usize>> {
        self.told.iter()
    }

    /// Some record agrees with all that is told and says something else of these parts.
    pub fn could_be_another(&self, wanted: &BTreeSet<usize>) -> bool {
        let told_with = |at: usize| (0..self.told.len()).filter(move |told| self.told[*told].contains(&at));
        let alone = |at: usize| i64::from(self.above.contains(&BTreeSet::from([at])));
        let least: Vec<i64> = (0..self.values.len()).map(alone).collect();
        let mut solving = Solving {
            print: self,
            wanted,
            told_with: (0..self.values.len()).map(|at| told_with(at).collect()).collect(),
            open: self.told.iter().map(BTreeSet::len).collect(),
            rest: self.told.iter().map(|told| told.iter().map(|at| self.values[*at]).sum()).collect(),
            cells: vec![None; self.values.len()],
            least_open: self.told.iter().map(|told| told.iter().map(|at| least[*at]).sum()).collect(),
            least,
            guesses: 0,
        };
        let beginnings =
            (1..=FAR).flat_map(|by| [by, -by]).flat_map(|by| wanted.iter().map(move |at| (*at, by)));
        let beginnings: Vec<(usize, i64)> = beginnings.collect();
        GUESSES.iter().any(|guesses| {
            beginnings.iter().any(|(at, by)| solving.begin(*at, self.values[*at] + by, *guesses))
        })
    }
}

/// A record while it is guessed, part by part.
struct Solving<'a> {
    print: &'a Print,
    wanted: &'a BTreeSet<usize>,
    told_with: Vec<Vec<usize>>,
    /// Of each sum that is told, how many parts are open and what they make together.
    open: Vec<usize>,
    rest: Vec<i64>,
    /// What its open parts make at least.
    least_open: Vec<i64>,
    cells: Vec<Option<i64>>,
    /// What a part is at least: one where a star stands for it alone.
    least: Vec<i64>,
    guesses: usize,
}

impl Solving<'_> {
    fn begin(&mut self, at: usize, guess: i64, guesses: usize) -> bool {
        self.guesses = guesses;
        if !self.fits(at, guess) {
            return false;
        }
        self.put(at, guess);
        let found = self.guess();
        self.take(at, guess);
        found
    }

    fn guess(&mut self) -> bool {
        let Some(at) = self.next() else { return self.is_another() };
        let truth = self.print.values[at];
        let forced =
            self.told_with[at].iter().find(|told| self.open[**told] == 1).map(|told| self.rest[*told]);
        let near = (1..=FAR).flat_map(|by| [truth + by, truth - by]);
        let guesses: Vec<i64> = match forced {
            Some(rest) => vec![rest],
            None => std::iter::once(truth).chain(near).collect(),
        };
        for guess in guesses {
            if self.guesses == 0 {
                return false;
            }
            self.guesses -= 1;
            if self.fits(at, guess) {
                self.put(at, guess);
                let found = self.guess();
                self.take(at, guess);
                if found {
                    return true;
                }
            }
        }
        false
    }

    /// A part that is forced, one of those that are wanted, one of the sum with fewest open ones.
    fn next(&self) -> Option<usize> {
        let open = |at: &usize| self.cells[*at].is_none();
        let tightest =
            |at: &usize| self.told_with[*at].iter().map(|told| self.open[*told]).min().unwrap_or(99);
        let places = || (0..self.cells.len()).filter(open);
        let forced = places().find(|at| tightest(at) == 1);
        forced.or_else(|| self.wanted.iter().copied().find(open)).or_else(|| places().min_by_key(tightest))
    }

    fn fits(&self, at: usize, guess: i64) -> bool {
        let fits = |told: &usize| match self.open[*told] {
            1 => self.rest[*told] == guess,
            _ => self.rest[*told] - guess >= self.least_beside(*told, at),
        };
        guess >= self.least[at] && self.told_with[at].iter().all(fits)
    }

    /// What the other open parts of a sum make at least.
    fn least_beside(&self, told: usize, at: usize) -> i64 {
        self.least_open[told] - self.least[at]
    }

    fn put(&mut self, at: usize, guess: i64) {
        self.cells[at] = Some(guess);
        for told in &self.told_with[at] {
            self.open[*told] -= 1;
            self.rest[*told] -= guess;
            self.least_open[*told] -= self.least[at];
        }
    }

    fn take(&mut self, at: usize, guess: i64) {
        self.cells[at] = None;
        for told in &self.told_with[at] {
            self.open[*told] += 1;
            self.rest[*told] += guess;
            self.least_open[*told] += self.least[at];
        }
    }

    fn is_another(&self) -> bool {
        let sum = |parts: &BTreeSet<usize>| parts.iter().filter_map(|at| self.cells[*at]).sum::<i64>();
        let truth: i64 = self.wanted.iter().map(|at| self.print.values[*at]).sum();
        sum(self.wanted) != truth && self.print.above.iter().all(|parts| sum(parts) > 0)
    }
}
