//! Which figures about people are held back, so that nobody is found behind a small one.
//!
//! Must not know what a figure is called or where it is printed. A figure of 1 to k − 1 is small;
//! zero is told. Any other is told only while, for each small one, another record can be shown
//! that agrees with all that was ever told and says something else of it (`ways`).
//!
//! Every figure is a sum of *parts* that nobody divides further. Reports follow each other: what
//! an earlier one told is known for ever, so the figures of each are weighed in turn, and each is
//! weighed alike however many come after it.

mod ways;

use std::collections::{BTreeMap, BTreeSet};

use ways::{Known, Way, Ways};

/// What agreements ask for where they say nothing: a cell of 1 to 10 people is held back.
pub const USUAL_SMALLEST: u32 = 11;

/// The bounds within which an agreement may set it.
pub const SMALLEST: (u32, u32) = (5, 30);

/// So many parts are looked at for one report or table; what cannot be weighed by then is held back.
const EFFORT: usize = 6_000_000;

/// A figure: people of some parts together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Summed {
    /// The places of its parts.
    pub parts: BTreeSet<usize>,
    /// As it is printed: not always the sum of its parts, for people may be counted twice.
    pub printed: i64,
}

impl Summed {
    /// A figure that is the sum of its parts.
    pub fn of(parts: impl IntoIterator<Item = usize>, values: &[i64]) -> Summed {
        let parts: BTreeSet<usize> = parts.into_iter().collect();
        let printed = parts.iter().map(|at| values[*at]).sum();
        Summed { parts, printed }
    }
}

/// A small figure, and how it could be another one.
struct Guarded {
    parts: Vec<usize>,
    /// None where an earlier report, which held nothing back, has given it away.
    way: Option<Way>,
}

/// What readers were told so far of people in parts.
pub struct Telling<'a> {
    values: &'a [i64],
    smallest: i64,
    known: Known,
    guarded: Vec<Guarded>,
    guards: BTreeMap<Vec<usize>, usize>,
    /// By part, the guarded figures whose way changes it.
    resting: Vec<BTreeSet<usize>>,
    told: BTreeSet<Vec<usize>>,
    effort: usize,
}

impl<'a> Telling<'a> {
    /// Nothing was told of these parts, of which sums below `smallest` are small.
    pub fn new(values: &'a [i64], smallest: i64) -> Telling<'a> {
        Telling {
            values,
            smallest,
            known: Known::new(values.len()),
            guarded: Vec::new(),
            guards: BTreeMap::new(),
            resting: vec![BTreeSet::new(); values.len()],
            told: BTreeSet::new(),
            effort: 0,
        }
    }

    /// Which figures of a report of these parts are held back, in the order of the figures: those
    /// that matter most first, for the later ones give way to them.
    pub fn report(&mut self, parts: &[usize], figures: &[Summed]) -> Vec<bool> {
        self.effort = EFFORT;
        for figure in figures {
            self.keep_above_zero(figure.parts.iter().copied().collect());
        }
        let small = figures.iter().filter(|figure| self.is_small(figure));
        let small = small.map(|figure| figure.parts.iter().copied().collect());
        let few = parts.iter().filter(|part| self.is_few(self.values[**part])).map(|part| vec![*part]);
        let guarded: Vec<Vec<usize>> = small.chain(few).collect();
        guarded.into_iter().for_each(|parts| self.guard(parts));
        figures.iter().map(|figure| self.is_small(figure) || !self.tell(figure)).collect()
    }

    /// A report of which nothing was sensitive told all its figures.
    pub fn report_openly(&mut self, figures: &[Summed]) {
        for figure in figures {
            let parts: Vec<usize> = figure.parts.iter().copied().collect();
            for guard in self.shaken(&parts) {
                self.rest_on(guard, None);
            }
            self.known.learn(&parts, self.values);
            self.told.insert(parts);
        }
    }

    /// Which of the parts a flat table holds back that tells them one by one. Nothing where it
    /// would give a small figure away by naming those that are not zero: then it tells none.
    pub fn table(&mut self, parts: &[usize]) -> Option<Vec<bool>> {
        self.effort = EFFORT;
        let above = parts.iter().copied().filter(|part| self.values[*part] > 0).collect::<Vec<_>>();
        let raised = self.known.raise(&above);
        let shaken: BTreeSet<usize> = raised.iter().flat_map(|part| self.resting[*part].clone()).collect();
        let shaken = shaken.into_iter().filter(|guard| !self.stands(*guard)).collect();
        if !self.mend(shaken) {
            self.known.lower(&raised);
            return None;
        }
        let part = |at: &usize| Summed::of([*at], self.values);
        let each: Vec<Summed> = parts.iter().map(part).collect();
        Some(each.iter().map(|part| self.is_small(part) || !self.tell(part)).collect())
    }

    fn is_few(&self, people: i64) -> bool {
        (1..self.smallest).contains(&people)
    }

    fn is_small(&self, figure: &Summed) -> bool {
        self.is_few(figure.printed) || self.is_few(self.sum(figure))
    }

    fn sum(&self, figure: &Summed) -> i64 {
        figure.parts.iter().map(|part| self.values[*part]).sum()
    }

    /// What stands there held back is above zero, or zero would stand there.
    fn keep_above_zero(&mut self, parts: Vec<usize>) {
        let touched: BTreeSet<usize> = parts.iter().flat_map(|part| self.resting[*part].clone()).collect();
        if self.known.keep_above_zero(parts, self.values) {
            let shaken: Vec<usize> = touched.into_iter().filter(|guard| !self.stands(*guard)).collect();
            // Where no other way is found, the old one is better than none.
            for guard in shaken {
                self.mend(vec![guard]);
            }
        }
    }

    fn guard(&mut self, parts: Vec<usize>) {
        if self.guards.contains_key(&parts) {
            return;
        }
        let number = self.guarded.len();
        self.guards.insert(parts.clone(), number);
        self.guarded.push(Guarded { parts, way: None });
        let way = self.another_way(number);
        self.rest_on(number, way);
    }

    /// Tells a figure if every guarded one can still be another; says whether it did.
    fn tell(&mut self, figure: &Summed) -> bool {
        let parts: Vec<usize> = figure.parts.iter().copied().collect();
        if self.told.contains(&parts) {
            return true;
        }
        let shaken = self.shaken(&parts);
        let learnt = self.known.learn(&parts, self.values);
        let mended = self.mend(shaken);
        match mended {
            true => drop(self.told.insert(parts)),
            false => self.known.forget(learnt),
        }
        mended
    }

    /// The guarded figures whose way would change what is told.
    fn shaken(&self, parts: &[usize]) -> Vec<usize> {
        let alone = parts.len() == 1 || parts.iter().all(|part| self.values[*part] == 0);
        let mut change: BTreeMap<usize, i64> = BTreeMap::new();
        for part in parts {
            for guard in &self.resting[*part] {
                let by = self.guarded[*guard].way.as_ref().map_or(0, |way| way.change(*part));
                *change.entry(*guard).or_default() += if alone { by.abs() } else { by };
            }
        }
        change.into_iter().filter(|(_, change)| *change != 0).map(|(guard, _)| guard).collect()
    }

    /// Finds another way for each of the guarded figures; leaves all as it was where one has none.
    fn mend(&mut self, shaken: Vec<usize>) -> bool {
        let mut found = Vec::with_capacity(shaken.len());
        for guard in shaken {
            match self.another_way(guard) {
                Some(way) => found.push((guard, way)),
                None => return false,
            }
        }
        for (guard, way) in found {
            self.rest_on(guard, Some(way));
        }
        true
    }

    fn another_way(&mut self, guard: usize) -> Option<Way> {
        let (values, known, worn) = (self.values, &self.known, &self.resting);
        let ways = Ways { values, known, guarded: &self.guarded[guard].parts, worn };
        ways.find(&mut self.effort)
    }

    fn stands(&self, guard: usize) -> bool {
        self.guarded[guard].way.as_ref().is_none_or(|way| self.known.allows(way, self.values))
    }

    fn rest_on(&mut self, guard: usize, way: Option<Way>) {
        for part in self.guarded[guard].way.iter().flat_map(Way::parts) {
            self.resting[part].remove(&guard);
        }
        for part in way.iter().flat_map(Way::parts) {
            self.resting[part].insert(guard);
        }
        self.guarded[guard].way = way;
    }
}
