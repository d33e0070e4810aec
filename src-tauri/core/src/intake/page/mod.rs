//! A project page → a proposal.
use super::{Answer, Proposal};
use crate::domain::Lang;
use crate::error::Refused;
/// Reads a page.
pub fn read(
    name: &str,
    _text: &str,
    _language: Option<Lang>,
    _answers: &[Answer],
) -> Result<Proposal, Refused> {
    Err(Refused::new("page-no-label").with("file", name))
}
