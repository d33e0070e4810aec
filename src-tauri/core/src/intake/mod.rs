//! The only room that reads foreign bytes: bytes → a `Proposal`, never a write.
//!
//! Must not know the store or a report.

pub mod proposal;

pub use proposal::{Answer, Choice, Proposal, Question};
