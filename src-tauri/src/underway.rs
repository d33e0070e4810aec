//! The long call that goes on, and how it is stopped: without waiting for it.
//!
//! Must not know what is being done.

use std::sync::atomic::{AtomicU64, Ordering};

/// How the page's calls begin that stop another.
const STOPS: &str = "cancel_";

/// The number of the call that goes on: whoever changes it stops that one.
#[derive(Debug, Default)]
pub struct Underway(AtomicU64);

impl Underway {
    /// Begins a call that can be stopped; the one before, if it still goes on, ends.
    pub fn begin(&self) -> u64 {
        self.0.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// Nobody has stopped it.
    pub fn goes_on(&self, number: u64) -> bool {
        self.0.load(Ordering::Relaxed) == number
    }

    /// Stops the call that goes on, where this one says so.
    pub fn stopped_by(&self, name: &str) -> bool {
        let stops = name.starts_with(STOPS);
        if stops {
            self.begin();
        }
        stops
    }
}
