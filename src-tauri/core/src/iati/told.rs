//! What is known of a project when it is exported: the record in each of its languages, its money,
//! and which figures are not told outside.
//!
//! Must not know what IATI asks.

use std::collections::BTreeSet;

use crate::domain::ledger::Ledger;
use crate::domain::{Audience, Lang, Project};
use crate::error::Result;
use crate::report::compose::{HeldParts, figures_held_back, parts_held_back, smallest};
use crate::store::Workspace;

/// A project in all its languages, the own one first.
pub(super) struct Told {
    spoken: Vec<Project>,
    pub(super) ledger: Ledger,
    audience: Audience,
    /// Parts of rows of people reached that are not told.
    pub(super) parts: HeldParts,
    /// Values of indicators that are not told: indicator and period.
    pub(super) figures: BTreeSet<(String, String)>,
}

impl Told {
    pub(super) fn of(workspace: &Workspace, id: &str, audience: Audience) -> Result<Told> {
        let own = workspace.project(id, None)?;
        let others = own.languages.iter().filter(|lang| **lang != own.language);
        let others = others.map(|lang| workspace.project(id, Some(*lang))).collect::<Result<Vec<_>>>()?;
        let (parts, figures) = match audience.is_outside() {
            true => (parts_held_back(&own, own.language)?, figures_held_back(&own, own.language)?),
            false => (HeldParts::new(), BTreeSet::new()),
        };
        let ledger = workspace.ledger(id, own.language)?;
        let mut spoken = vec![own];
        spoken.extend(others);
        Ok(Told { spoken, ledger, audience, parts, figures })
    }

    /// Parts of rows that are not told, and how many people are few.
    pub(super) fn held(&self) -> (&HeldParts, i64) {
        (&self.parts, smallest(self.project()))
    }

    /// The file leaves the organisation.
    pub(super) fn is_outside(&self) -> bool {
        self.audience.is_outside()
    }

    /// The record in its own language.
    pub(super) fn project(&self) -> &Project {
        &self.spoken[0]
    }

    pub(super) fn into_project(mut self) -> Project {
        self.spoken.swap_remove(0)
    }

    /// A text in each language in which it is there, by its place.
    pub(super) fn words<'a>(
        &'a self,
        place: &str,
        text: impl Fn(&'a Project) -> Option<&'a str>,
    ) -> Vec<(Lang, String)> {
        let mut words: Vec<(Lang, String)> = Vec::new();
        for project in &self.spoken {
            let lang = project.language_of(place);
            let said = text(project).map(str::trim).filter(|said| !said.is_empty());
            if let Some(said) = said.filter(|_| !words.iter().any(|(known, _)| *known == lang)) {
                words.push((lang, said.to_owned()));
            }
        }
        words
    }
}
