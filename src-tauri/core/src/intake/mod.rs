//! The only room that reads foreign bytes: bytes → a `Proposal`, never a write.
//!
//! Must not know the store or a report.

pub mod dates;
pub mod decode;
pub mod duration;
pub mod money;
pub mod number;
pub mod page;
pub mod proposal;
pub mod words;

<<<<<<< HEAD
pub use decode::decode;
pub use proposal::{Answer, Choice, Found, Proposal, Question};
=======
pub use proposal::{Answer, Choice, Proposal, Question};

pub mod page;

/// Bytes → text.
pub fn decode(name: &str, bytes: &[u8], _encoding: Option<&str>) -> Result<String, crate::error::Refused> {
    String::from_utf8(bytes.to_vec())
        .map_err(|_| crate::error::Refused::new("page-encoding").with("file", name))
}
>>>>>>> main
