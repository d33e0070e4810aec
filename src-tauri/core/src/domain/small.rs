//! Which figures about people are held back, so that nobody is found behind a small one.
//!
//! Must not know what a figure is called or where it is printed. A figure of 1 to k − 1 is small;
//! zero is told. Any other is told only while no small one follows from all that are told
//! together: neither exactly, by sums and differences of whatever length, nor nearly, for want of room.
//!
//! Every figure is a sum of *parts* that nobody divides further. What is told are equations
//! over these parts; they are kept solved (Gauss–Jordan, in whole numbers), so that what they
//! fix stands in a row of its own. What each part may be at least and at most follows from the
//! rows, from parts never being below zero, and from what is held back being above zero.

use std::collections::{BTreeMap, BTreeSet};

/// What agreements ask for where they say nothing: a cell of 1 to 10 people is held back.
pub const USUAL_SMALLEST: u32 = 11;

/// The bounds within which an agreement may set it.
pub const SMALLEST: (u32, u32) = (5, 30);

/// More figures than this are not weighed against each other: the rest is held back.
const MOST_WEIGHED: usize = 250;

/// A figure that is held back may be one of three at least, as far as a reader can tell.
const LEAST_WIDTH: i128 = 2;

/// How often bounds are drawn closer; each round makes use of those before.
const ROUNDS: usize = 24;

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

/// Which figures are held back, in the order of the figures: those that matter most first, for
/// the later ones give way to them.
pub fn held_back(values: &[i64], figures: &[Summed], smallest: i64) -> Vec<bool> {
    let is_small = |value: i64| (1..smallest).contains(&value);
    let sum = |figure: &Summed| figure.parts.iter().map(|at| values[*at]).sum::<i64>();
    let small = |figure: &Summed| is_small(figure.printed) || is_small(sum(figure));
    let (classes, class_of) = classes(values, figures);
    let in_classes = |figure: &Summed| figure.parts.iter().map(|at| class_of[*at]).collect::<BTreeSet<_>>();
    let alone = classes.iter().enumerate().filter(|(_, value)| is_small(**value));
    let guarded: BTreeSet<BTreeSet<usize>> = figures
        .iter()
        .filter(|figure| small(figure))
        .map(in_classes)
        .chain(alone.map(|(at, _)| BTreeSet::from([at])))
        .collect();
    let mut told = Told::new(classes.len(), &guarded);
    let weighed = figures.iter().enumerate().map(|(at, figure)| {
        if small(figure) || at >= MOST_WEIGHED {
            return true;
        }
        match told.telling(&in_classes(figure), sum(figure)).filter(|next| next.keeps(&guarded)) {
            Some(next) => {
                told = next;
                false
            }
            None => true,
        }
    });
    weighed.collect()
}

/// Parts that stand in the same figures are one: nothing tells them apart.
fn classes(values: &[i64], figures: &[Summed]) -> (Vec<i64>, Vec<usize>) {
    let mut stands_in: Vec<Vec<usize>> = vec![Vec::new(); values.len()];
    for (number, figure) in figures.iter().enumerate() {
        figure.parts.iter().for_each(|at| stands_in[*at].push(number));
    }
    let mut known: BTreeMap<&[usize], usize> = BTreeMap::new();
    let (mut classes, mut class_of) = (Vec::new(), Vec::with_capacity(values.len()));
    for (at, value) in values.iter().enumerate() {
        let class = *known.entry(&stands_in[at]).or_insert_with(|| {
            classes.push(0);
            classes.len() - 1
        });
        classes[class] += value;
        class_of.push(class);
    }
    (classes, class_of)
}

/// Whole numbers by column, without zeros, and what they make together.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Equation {
    of: BTreeMap<usize, i128>,
    makes: i128,
}

impl Equation {
    fn new(parts: &BTreeSet<usize>, makes: i64) -> Equation {
        Equation { of: parts.iter().map(|at| (*at, 1)).collect(), makes: i128::from(makes) }
    }

    /// Without the column, by taking off so much of a row that has it; `None` beyond 128 bits.
    fn without(&self, column: usize, row: &Equation) -> Option<Equation> {
        let Some(own) = self.of.get(&column) else { return Some(self.clone()) };
        let other = row.of.get(&column)?;
        let mut of = BTreeMap::new();
        for at in self.of.keys().chain(row.of.keys()) {
            let here = self.of.get(at).copied().unwrap_or(0).checked_mul(*other)?;
            let there = row.of.get(at).copied().unwrap_or(0).checked_mul(*own)?;
            let left = here.checked_sub(there)?;
            if left != 0 {
                of.insert(*at, left);
            }
        }
        let makes = self.makes.checked_mul(*other)?.checked_sub(row.makes.checked_mul(*own)?)?;
        Some(Equation { of, makes }.reduced())
    }

    fn reduced(mut self) -> Equation {
        let divisor = self.of.values().fold(self.makes.abs(), |divisor, it| common(divisor, it.abs()));
        if divisor > 1 {
            self.of.values_mut().for_each(|it| *it /= divisor);
            self.makes /= divisor;
        }
        self
    }
}

fn common(one: i128, other: i128) -> i128 {
    if other == 0 { one } else { common(other, one % other) }
}

/// What a reader knows of the parts.
#[derive(Clone)]
struct Told {
    /// As they were told.
    given: Vec<Equation>,
    /// Solved: each has a column that no other one has.
    rows: Vec<(usize, Equation)>,
    /// The least and the most that each part may be, as far as a reader can tell.
    bounds: Vec<Bounds>,
}

/// The least and the most that a sum may be, as far as a reader can tell.
type Bounds = (i128, Option<i128>);

impl Told {
    fn new(parts: usize, guarded: &BTreeSet<BTreeSet<usize>>) -> Told {
        let mut bounds = vec![(0, None); parts];
        // What is held back by itself is above zero, or zero would stand there.
        for sum in guarded.iter().filter(|sum| sum.len() == 1) {
            sum.iter().for_each(|at| bounds[*at].0 = 1);
        }
        Told { given: Vec::new(), rows: Vec::new(), bounds }
    }

    /// What is known once a figure is told, too; `None` beyond 128 bits.
    fn telling(&self, parts: &BTreeSet<usize>, makes: i64) -> Option<Told> {
        let mut next = self.clone();
        next.add(Equation::new(parts, makes))?;
        next.narrow();
        Some(next)
    }

    fn add(&mut self, given: Equation) -> Option<()> {
        let mut row = given.clone();
        for (pivot, solved) in &self.rows {
            row = row.without(*pivot, solved)?;
        }
        self.given.push(given);
        let Some(pivot) = row.of.keys().next().copied() else { return Some(()) };
        for (_, solved) in &mut self.rows {
            *solved = solved.without(pivot, &row)?;
        }
        self.rows.push((pivot, row));
        Some(())
    }

    /// Every guarded sum stays open.
    fn keeps(&self, guarded: &BTreeSet<BTreeSet<usize>>) -> bool {
        guarded.iter().all(|sum| match sum.first().filter(|_| sum.len() == 1) {
            Some(at) => self.is_open_alone(*at),
            None => !self.is_fixed(sum) && self.is_open(sum),
        })
    }

    /// The bounds of a part hold all that a reader can tell of it alone.
    fn is_open_alone(&self, at: usize) -> bool {
        let (least, most) = self.bounds[at];
        most.is_none_or(|most| most - least >= LEAST_WIDTH)
    }

    /// The sum follows from what was told.
    fn is_fixed(&self, sum: &BTreeSet<usize>) -> bool {
        let mut left = Equation::new(sum, 0);
        for (pivot, solved) in &self.rows {
            match left.without(*pivot, solved) {
                Some(next) => left = next,
                None => return true,
            }
        }
        left.of.is_empty()
    }

    fn is_open(&self, sum: &BTreeSet<usize>) -> bool {
        let bounds = &self.bounds;
        let least = sum.iter().map(|at| bounds[*at].0).sum::<i128>();
        let most = sum.iter().map(|at| bounds[*at].1).sum::<Option<i128>>();
        // The sum may be told as part of a row that holds it whole.
        let most = most.into_iter().chain(self.all().filter_map(|row| most_within(row, sum, bounds))).min();
        let least = self.all().filter_map(|row| least_within(row, sum, bounds)).fold(least, i128::max);
        most.is_none_or(|most| most - least >= LEAST_WIDTH)
    }

    fn all(&self) -> impl Iterator<Item = &Equation> {
        self.given.iter().chain(self.rows.iter().map(|(_, row)| row))
    }

    /// Draws the bounds closer by what was told. They only ever come closer: those of before hold.
    fn narrow(&mut self) {
        let mut bounds = std::mem::take(&mut self.bounds);
        for _ in 0..ROUNDS {
            let before = bounds.clone();
            self.all().for_each(|row| narrow(row, &mut bounds));
            if bounds == before {
                break;
            }
        }
        self.bounds = bounds;
    }
}

/// How much a sum may be at most by one row, if the row holds all of it in equal measure.
fn most_within(row: &Equation, sum: &BTreeSet<usize>, bounds: &[Bounds]) -> Option<i128> {
    let factor = *row.of.get(sum.first()?)?;
    if !sum.iter().all(|at| row.of.get(at) == Some(&factor)) {
        return None;
    }
    // factor × sum = makes − the rest; the rest is least where the sum is most.
    let sign = factor.signum();
    let mut most = row.makes.checked_mul(sign)?;
    for (at, other) in row.of.iter().filter(|(at, _)| !sum.contains(at)) {
        let other = other * sign;
        let extreme = if other > 0 { bounds[*at].0 } else { bounds[*at].1? };
        most = most.checked_sub(other.checked_mul(extreme)?)?;
    }
    Some(most.div_euclid(factor.abs()))
}

/// Draws the bounds of a row's parts closer by the bounds of its other parts. One that has no
/// upper bound leaves the others without a bound on its side, unless it is the only such.
fn narrow(row: &Equation, bounds: &mut [Bounds]) {
    let ends = |factor: i128, (least, most): Bounds| {
        let (low, high) = (Some(least), most);
        let end = |bound: Option<i128>| bound.and_then(|bound| bound.checked_mul(factor));
        if factor > 0 { (end(low), end(high)) } else { (end(high), end(low)) }
    };
    let (mut low, mut high) = (Span::default(), Span::default());
    let each: Vec<(usize, i128, Option<i128>, Option<i128>)> = row
        .of
        .iter()
        .map(|(at, factor)| {
            let (least, most) = ends(*factor, bounds[*at]);
            low.add(least);
            high.add(most);
            (*at, *factor, least, most)
        })
        .collect();
    for (at, factor, least, most) in each {
        // factor × part lies between these two.
        let from = high.but(most).and_then(|rest| row.makes.checked_sub(rest));
        let to = low.but(least).and_then(|rest| row.makes.checked_sub(rest));
        let (from, to) = if factor > 0 { (from, to) } else { (to, from) };
        let width = factor.abs();
        let sign = factor.signum();
        if let Some(to) = to {
            let most = (to * sign).div_euclid(width);
            bounds[at].1 = Some(bounds[at].1.map_or(most, |known| known.min(most)));
        }
        if let Some(from) = from {
            bounds[at].0 = bounds[at].0.max(-((-(from * sign)).div_euclid(width)));
        }
    }
}

/// Ends of spans together, and how many have none.
#[derive(Default)]
struct Span {
    sum: i128,
    open: usize,
}

impl Span {
    fn add(&mut self, end: Option<i128>) {
        match end.and_then(|end| self.sum.checked_add(end)) {
            Some(sum) => self.sum = sum,
            None => self.open += 1,
        }
    }

    /// The sum of all but one; `None` where another one is open.
    fn but(&self, end: Option<i128>) -> Option<i128> {
        match (end, self.open) {
            (Some(end), 0) => self.sum.checked_sub(end),
            (None, 1) => Some(self.sum),
            _ => None,
        }
    }
}

/// How little it may be at least.
fn least_within(row: &Equation, sum: &BTreeSet<usize>, bounds: &[Bounds]) -> Option<i128> {
    let factor = *row.of.get(sum.first()?)?;
    if !sum.iter().all(|at| row.of.get(at) == Some(&factor)) {
        return None;
    }
    let sign = factor.signum();
    let mut least = row.makes.checked_mul(sign)?;
    for (at, other) in row.of.iter().filter(|(at, _)| !sum.contains(at)) {
        let other = other * sign;
        let extreme = if other > 0 { bounds[*at].1? } else { bounds[*at].0 };
        least = least.checked_sub(other.checked_mul(extreme)?)?;
    }
    Some(-((-least).div_euclid(factor.abs())))
}
