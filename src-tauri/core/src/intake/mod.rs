//! The only room that reads foreign bytes: bytes → a `Proposal`, never a write.
//!
//! Must not know the store or a report.

pub mod proposal;

pub use proposal::{Answer, Choice, Proposal, Question};

pub mod page;

/// Bytes → text.
pub fn decode(name: &str, bytes: &[u8], _encoding: Option<&str>) -> Result<String, crate::error::Refused> {
    String::from_utf8(bytes.to_vec())
        .map_err(|_| crate::error::Refused::new("page-encoding").with("file", name))
}
