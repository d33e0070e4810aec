//! The lines of the budget by names that mean one line each: what entries and formulas say.
//!
//! Must not know amounts.

use std::collections::{BTreeSet, HashMap};

use crate::domain::plan::Tree;
use crate::report::accounts::Accounts;

/// Longest name of a line that has no number; a formula compares 255 letters at most.
const LONGEST: usize = 60;

/// The rows of the version, each with a name and an id.
pub(in super::super) struct Lines<'a> {
    /// The rows; `Finance::lines` are in the same order.
    pub(in super::super) tree: Tree<'a>,
    /// The donor's number where it is the only one, else the words; no two are alike.
    pub(in super::super) names: Vec<String>,
    /// The part of ids that tells the row.
    pub(in super::super) slugs: Vec<String>,
    places: HashMap<&'a str, usize>,
    origins: HashMap<&'a str, &'a str>,
}

impl<'a> Lines<'a> {
    /// The rows of the version that is shown.
    pub(super) fn of(accounts: &'a Accounts) -> Lines<'a> {
        let plan = accounts.plan();
        let tree = plan.tree(&accounts.version.id);
        let (mut names, mut slugs) = (Vec::new(), Vec::new());
        let (mut taken, mut taken_slugs) = (BTreeSet::new(), BTreeSet::new());
        for line in &tree.lines {
            let code = line.code.as_deref().map(str::trim).filter(|code| !code.is_empty());
            let name: String = code.unwrap_or(line.text.trim()).chars().take(LONGEST).collect();
            let slug = name.split_whitespace().collect::<Vec<_>>().join("_");
            names.push(free(&name, &mut taken, " "));
            slugs.push(free(&slug, &mut taken_slugs, "~"));
        }
        let places = tree.by_origin();
        Lines { tree, names, slugs, places, origins: plan.origins() }
    }

    /// The place of the row on which an entry hangs.
    pub(super) fn place(&self, line: Option<&str>) -> Option<usize> {
        let line = line?;
        let same = self.origins.get(line).copied().unwrap_or(line);
        self.places.get(same).copied()
    }

    /// The places of the rows directly below one.
    pub(super) fn below(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.tree.len()).filter(move |row| self.tree.above[*row] == Some(at))
    }

    /// The places of the main headings.
    pub(in super::super) fn tops(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.tree.len()).filter(|at| self.tree.above[*at].is_none())
    }
}

/// The text, with a number where another row has it already (upper and lower case are one).
fn free(wanted: &str, taken: &mut BTreeSet<String>, mark: &str) -> String {
    let wanted = if wanted.is_empty() { "?" } else { wanted };
    let mut name = wanted.to_owned();
    let mut times = 1;
    while !taken.insert(name.to_lowercase()) {
        times += 1;
        name = format!("{wanted}{mark}{times}");
    }
    name
}
