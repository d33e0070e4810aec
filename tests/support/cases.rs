//! How many random cases a property is tried on, and which.
//!
//! `make test` tries the same cases every time: whether a change is sound must not hang on luck.
//! `make explore` tries many more, others each time; what it finds becomes a test of its own.

use proptest::test_runner::{Config, RngSeed};

/// The seed of the cases that every run tries.
const USUAL: u64 = 2026;

/// A property's cases: `usual` of them, or as many times more as `BILAN_EXPLORE` says.
pub fn cases(usual: u32) -> Config {
    cases_apart(usual, 0)
}

/// As `cases`, but other ones for each part of a test that runs in several threads.
pub fn cases_apart(usual: u32, part: u64) -> Config {
    let explored: Option<u32> = std::env::var("BILAN_EXPLORE").ok().and_then(|times| times.parse().ok());
    let rng_seed = explored.map_or(RngSeed::Fixed(USUAL + part), |_| RngSeed::Random);
    let cases = usual.saturating_mul(explored.unwrap_or(1));
    Config { cases, rng_seed, failure_persistence: None, ..Config::default() }
}
