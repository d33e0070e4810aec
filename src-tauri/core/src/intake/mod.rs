//! The only room that reads foreign bytes: bytes → a `Proposal`, never a write.
//!
//! Must not know the store or a report.

pub mod amounts;
pub mod changes;
pub mod counts;
pub mod dates;
pub mod decode;
pub mod duration;
pub mod file;
pub mod iati;
mod markup;
pub mod money;
pub mod number;
pub mod page;
pub mod people;
pub mod personal;
pub mod proposal;
pub mod report_mark;
pub mod sensitive;
pub mod table;
pub mod typed;
pub mod words;

pub use decode::decode;
pub use proposal::{Answer, Choice, Found, Proposal, Question};
