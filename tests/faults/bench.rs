//! How much is tried, on how many cores, and what came of it.
//!
//! Must not know a fault.

use std::fmt;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What a run of the bench has at hand.
pub struct Bench {
    /// Of a hundred parts of the whole so many; none for a sample.
    share: Option<usize>,
    /// The command line under test.
    pub program: PathBuf,
}

impl Bench {
    /// As the environment says.
    pub fn here() -> Bench {
        let program =
            std::env::var_os("BILAN").map(PathBuf::from).expect("BILAN names the program under test");
        let program = program.canonicalize().expect("the program under test is there");
        let share = match std::env::var("FAULTS").as_deref() {
            Ok("whole") => Some(100),
            Ok("sample") | Err(_) => None,
            Ok(share) => Some(share.parse().expect("FAULTS is whole, sample or a number up to 100")),
        };
        Bench { share, program }
    }

    /// More than a sample.
    pub fn is_large(&self) -> bool {
        self.share.is_some()
    }

    /// How many are tried: all, or those of a sample.
    pub fn of(&self, whole: usize, sample: usize) -> usize {
        self.share.map_or(sample, |share| (whole * share / 100).max(sample))
    }

    /// Every so many-th of what could be tried, so that a sample reaches the beginning and the end.
    pub fn some<T>(&self, all: Vec<T>, sample: usize) -> Vec<T> {
        let step = all.len().div_ceil(self.of(all.len(), sample.min(all.len())).max(1)).max(1);
        all.into_iter().step_by(step).collect()
    }

    /// Does work on all cores.
    pub fn each<T: Send + Sync>(&self, all: &[T], tally: &mut Tally, work: impl Fn(&T, &mut Tally) + Sync) {
        let next = AtomicUsize::new(0);
        let together = Mutex::new(std::mem::take(tally));
        let cores = std::thread::available_parallelism().map_or(1, usize::from).min(4);
        std::thread::scope(|scope| {
            for _core in 0..cores {
                scope.spawn(|| {
                    let mut own = Tally::default();
                    while let Some(one) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                        work(one, &mut own);
                    }
                    together.lock().unwrap().add(own);
                });
            }
        });
        *tally = together.into_inner().unwrap();
    }
}

/// What was tried and what went wrong.
#[derive(Default)]
pub struct Tally {
    counts: Vec<(&'static str, usize)>,
    wrong: Vec<String>,
    skipped: Option<String>,
}

impl Tally {
    /// So many more of something.
    pub fn count(&mut self, what: &'static str, more: usize) {
        match self.counts.iter_mut().find(|it| it.0 == what) {
            Some(known) => known.1 += more,
            None => self.counts.push((what, more)),
        }
    }

    /// Something that must never be.
    pub fn wrong(&mut self, what: impl Into<String>) {
        self.wrong.push(what.into());
    }

    /// What must hold.
    pub fn must(&mut self, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.wrong.push(what());
        }
    }

    /// Why it was not tried, or not all of it.
    pub fn skip(&mut self, why: impl Into<String>) {
        self.skipped = Some(why.into());
    }

    /// Nothing went wrong.
    pub fn is_well(&self) -> bool {
        self.wrong.is_empty()
    }

    /// Nothing could be tried.
    pub fn is_skipped(&self) -> bool {
        self.skipped.is_some() && self.counts.is_empty()
    }

    fn add(&mut self, other: Tally) {
        other.counts.into_iter().for_each(|(what, more)| self.count(what, more));
        self.wrong.extend(other.wrong);
        self.skipped = self.skipped.take().or(other.skipped);
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const TOLD: usize = 12;
        for (what, count) in &self.counts {
            write!(f, "{what} {count}, ")?;
        }
        write!(f, "wrong {}", self.wrong.len())?;
        if let Some(why) = &self.skipped {
            write!(f, "; SKIPPED: {why}")?;
        }
        for wrong in self.wrong.iter().take(TOLD) {
            write!(f, "\n      ! {wrong}")?;
        }
        Ok(())
    }
}

/// Numbers that look random and are the same in every run.
pub struct Dice(u64);

impl Dice {
    /// A row of numbers of its own for each seed.
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x2026)
    }

    /// The next number (splitmix64).
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap()
    }
}
