//! Exchange rates, which all projects share: one row each.
//!
//! Must not know SQL, nor which rate an entry takes.

use super::telling::{date, word};
use super::{Flat, Heading, Taking, heading};
use crate::error::Result;
use crate::store::Workspace;
use crate::text::Texts;

pub(super) const HEADINGS: &[Heading] = &[
    heading("rate-date", "#date", 12),
    heading("rate-base", "#currency+base", 12),
    heading("rate", "#value+rate", 16),
    heading("rate-counter", "#currency+counter", 12),
    heading("rate-source", "#meta+source", 28),
    heading("row", "#meta+id", 38),
];

pub(super) fn write(workspace: &Workspace, texts: &Texts, taking: &mut Taking<'_>) -> Result<()> {
    for rate in workspace.rates()? {
        taking.row(&[
            date(rate.date),
            Flat::Text(rate.base.code().to_owned()),
            Flat::Number(rate.rate),
            Flat::Text(rate.counter.code().to_owned()),
            word(texts, "rate-source", &rate.source),
            Flat::Text(rate.id.clone()),
        ])?;
    }
    Ok(())
}
