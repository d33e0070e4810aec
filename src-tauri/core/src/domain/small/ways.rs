//! How a small figure could be another one: parts that change together so that all that readers
//! were told stays as it is.
//!
//! Must not know which figures are told, nor in which order.
//!
//! A way is a proof: who knows everything that was told, and solves for all parts at once, finds
//! the record and those along the way, and cannot tell which of them it is. It is looked for part by
//! part: one changes, so a sum that was told is off; another part of that sum makes good for it,
//! and so on until nothing is off. Who finds none has not shown that there is none; then the
//! figure that asks is held back, which is safe.

use std::collections::{BTreeMap, BTreeSet};

/// Steps along a way beyond the record: three values at least can be the true one.
const SPANS: [(i64, i64); 2] = [(0, 2), (-1, 1)];

/// So many parts change at most, tried one after the other: short ways first.
const LENGTHS: [usize; 6] = [1, 2, 4, 6, 8, 12];

/// At each step so many parts are tried, those that set most right first.
const BREADTH: usize = 8;

/// A guarded sum of many parts begins with these.
const BEGINNINGS: usize = 12;

/// So many steps are taken for one length and beginning.
const STEPS: usize = 120;

/// Parts that change together, by how much at each step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Way {
    moves: BTreeMap<usize, i64>,
    /// From so many steps back to so many ahead.
    span: (i64, i64),
}

impl Way {
    pub(super) fn change(&self, part: usize) -> i64 {
        self.moves.get(&part).copied().unwrap_or(0)
    }

    pub(super) fn parts(&self) -> impl Iterator<Item = usize> {
        self.moves.keys().copied()
    }
}

/// A sum that stays above zero.
struct Above {
    parts: Vec<usize>,
    makes: i64,
}

/// What a reader knows of the parts.
pub(super) struct Known {
    /// Sums that were told, and by part those that it is in.
    told: Vec<Vec<usize>>,
    told_with: Vec<Vec<usize>>,
    /// Parts that were told, alone or as one of nobody.
    fixed: Vec<bool>,
    /// The least that a part can be.
    least: Vec<i64>,
    above: Vec<Above>,
    above_with: Vec<Vec<usize>>,
}

/// What can be forgotten again.
pub(super) enum Learnt {
    Sum,
    Parts(Vec<usize>),
}

impl Known {
    pub(super) fn new(parts: usize) -> Known {
        Known {
            told: Vec::new(),
            told_with: vec![Vec::new(); parts],
            fixed: vec![false; parts],
            least: vec![0; parts],
            above: Vec::new(),
            above_with: vec![Vec::new(); parts],
        }
    }

    pub(super) fn learn(&mut self, parts: &[usize], values: &[i64]) -> Learnt {
        if parts.len() == 1 || parts.iter().all(|part| values[*part] == 0) {
            let new: Vec<usize> = parts.iter().copied().filter(|part| !self.fixed[*part]).collect();
            new.iter().for_each(|part| self.fixed[*part] = true);
            return Learnt::Parts(new);
        }
        let number = self.told.len();
        parts.iter().for_each(|part| self.told_with[*part].push(number));
        self.told.push(parts.to_vec());
        Learnt::Sum
    }

    /// Forgets what was learnt last.
    pub(super) fn forget(&mut self, learnt: Learnt) {
        match learnt {
            Learnt::Parts(parts) => parts.iter().for_each(|part| self.fixed[*part] = false),
            Learnt::Sum => {
                let parts = self.told.pop().unwrap_or_default();
                for part in parts {
                    self.told_with[part].pop();
                }
            }
        }
    }

    /// Says whether that is new.
    pub(super) fn keep_above_zero(&mut self, parts: Vec<usize>, values: &[i64]) -> bool {
        let makes = parts.iter().map(|part| values[*part]).sum();
        if makes <= 0 {
            return false;
        }
        if let [only] = parts[..] {
            return !self.raise(&[only]).is_empty();
        }
        let number = self.above.len();
        parts.iter().for_each(|part| self.above_with[*part].push(number));
        self.above.push(Above { parts, makes });
        true
    }

    /// These parts are not zero; answers with those of which that is new.
    pub(super) fn raise(&mut self, parts: &[usize]) -> Vec<usize> {
        let new: Vec<usize> = parts.iter().copied().filter(|part| self.least[*part] == 0).collect();
        new.iter().for_each(|part| self.least[*part] = 1);
        new
    }

    pub(super) fn lower(&mut self, parts: &[usize]) {
        parts.iter().for_each(|part| self.least[*part] = 0);
    }

    /// No part falls below what it can be, at no step of the way. Sums that were told are not
    /// looked at: a way is made so that it keeps them.
    pub(super) fn allows(&self, way: &Way, values: &[i64]) -> bool {
        let lowest = |change: i64| (way.span.0 * change).min(way.span.1 * change);
        let kept = |(part, change): (&usize, &i64)| values[*part] + lowest(*change) >= self.least[*part];
        let touched: BTreeSet<usize> =
            way.parts().flat_map(|part| self.above_with[part].iter().copied()).collect();
        let stays_above = |number: usize| {
            let above = &self.above[number];
            let change = way.moves.iter().filter(|(part, _)| above.parts.binary_search(part).is_ok());
            above.makes + lowest(change.map(|(_, by)| by).sum()) > 0
        };
        way.moves.iter().all(kept) && touched.into_iter().all(stays_above)
    }
}

/// Where ways are looked for, and of which figure.
pub(super) struct Ways<'a> {
    pub(super) values: &'a [i64],
    pub(super) known: &'a Known,
    pub(super) guarded: &'a [usize],
    /// By part, whose ways change it already: it will be held back anyway.
    pub(super) worn: &'a [BTreeSet<usize>],
}

impl Ways<'_> {
    /// A way, if one is found before the effort is spent.
    pub(super) fn find(&self, effort: &mut usize) -> Option<Way> {
        let free = |part: &&usize| !self.known.fixed[**part];
        let beginnings: Vec<usize> = self.guarded.iter().filter(free).take(BEGINNINGS).copied().collect();
        for length in LENGTHS {
            for span in SPANS {
                // What goes one step both ways goes so whichever way it is begun.
                let aheads: &[i64] = if span.0 == 0 { &[1, -1] } else { &[1] };
                for (ahead, part) in aheads.iter().flat_map(|by| beginnings.iter().map(move |it| (*by, *it)))
                {
                    let mut steps = STEPS;
                    let mut walk = Walk::new(self, span, ahead, effort, &mut steps);
                    if walk.begin(part, length) {
                        return Some(Way { moves: walk.moves, span });
                    }
                }
            }
        }
        None
    }
}

/// A way as far as it goes.
struct Walk<'a, 'b> {
    of: &'a Ways<'a>,
    span: (i64, i64),
    /// In which direction guarded parts go.
    ahead: i64,
    moves: BTreeMap<usize, i64>,
    /// Sums that were told and are off, by how much.
    off: BTreeMap<usize, i64>,
    effort: &'b mut usize,
    steps: &'b mut usize,
}

impl<'a, 'b> Walk<'a, 'b> {
    fn new(
        of: &'a Ways<'a>,
        span: (i64, i64),
        ahead: i64,
        effort: &'b mut usize,
        steps: &'b mut usize,
    ) -> Walk<'a, 'b> {
        Walk { of, span, ahead, moves: BTreeMap::new(), off: BTreeMap::new(), effort, steps }
    }

    fn begin(&mut self, part: usize, length: usize) -> bool {
        if !self.can(part, self.ahead) {
            return false;
        }
        self.shift(part, self.ahead);
        self.go_on(length - 1)
    }

    fn go_on(&mut self, left: usize) -> bool {
        let known = self.of.known;
        let off = |number: &usize| (known.told[*number].len(), *number);
        let Some(number) = self.off.keys().copied().min_by_key(off) else {
            let way = Way { moves: self.moves.clone(), span: self.span };
            return known.allows(&way, self.of.values);
        };
        if left == 0 || *self.steps == 0 {
            return false;
        }
        *self.steps -= 1;
        let by = -self.off.get(&number).map_or(0, |off| off.signum());
        for part in self.next(number, by, left) {
            self.shift(part, by);
            if self.go_on(left - 1) {
                return true;
            }
            self.shift(part, -by);
        }
        false
    }

    /// The parts of a sum that may change, those that set most right first.
    fn next(&mut self, number: usize, by: i64, left: usize) -> Vec<usize> {
        let mut next: Vec<(i64, bool, usize)> = Vec::new();
        for part in &self.of.known.told[number] {
            *self.effort = self.effort.saturating_sub(1);
            if *self.effort == 0 {
                return Vec::new();
            }
            if self.can(*part, by) {
                let worse = self.worse(*part, by);
                // The last part has to set everything right.
                if left > 1 || worse == -self.amiss() {
                    next.push((worse, self.of.worn[*part].is_empty(), *part));
                }
            }
        }
        next.sort_unstable();
        next.truncate(BREADTH);
        next.into_iter().map(|(_, _, part)| part).collect()
    }

    fn amiss(&self) -> i64 {
        self.off.values().map(|off| off.abs()).sum()
    }

    /// By how much more all told sums together are off.
    fn worse(&self, part: usize, by: i64) -> i64 {
        let change = |number: &usize| {
            let off = self.off.get(number).copied().unwrap_or(0);
            (off + by).abs() - off.abs()
        };
        self.of.known.told_with[part].iter().map(change).sum()
    }

    fn can(&self, part: usize, by: i64) -> bool {
        let gone = self.moves.get(&part).copied().unwrap_or(0);
        let change = gone + by;
        let lowest = (self.span.0 * change).min(self.span.1 * change);
        !self.of.known.fixed[part]
            && gone * by >= 0
            && self.of.values[part] + lowest >= self.of.known.least[part]
            && (by == self.ahead || self.of.guarded.binary_search(&part).is_err())
    }

    fn shift(&mut self, part: usize, by: i64) {
        add(&mut self.moves, part, by);
        for number in &self.of.known.told_with[part] {
            add(&mut self.off, *number, by);
        }
    }
}

/// Nothing stands where it comes to zero.
fn add(to: &mut BTreeMap<usize, i64>, at: usize, by: i64) {
    let sum = to.get(&at).copied().unwrap_or(0) + by;
    match sum {
        0 => drop(to.remove(&at)),
        sum => drop(to.insert(at, sum)),
    }
}
