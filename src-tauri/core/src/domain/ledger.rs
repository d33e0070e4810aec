//! Everything that is kept of a project's money, as one value.
//!
//! Must not know how it is kept, nor what follows from it (`finance`).

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::entry::Entry;
use super::plan::{Allocation, BudgetVersion, Funding, Move, PlanLine, Tree};
use super::rate::Rate;

/// What somebody says about a line's departure.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Explanation {
    /// Key.
    pub id: String,
    /// Key of the line.
    pub line: String,
    /// Key of the period; `None` as a whole.
    pub period: Option<String>,
    /// Why.
    pub text: String,
}

/// Everything of a project's money that is not put aside.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize)]
pub struct Ledger {
    /// Versions of the budget, the first one first.
    pub versions: Vec<BudgetVersion>,
    /// The lines of all versions, in order.
    pub lines: Vec<PlanLine>,
    /// Who pays.
    pub fundings: Vec<Funding>,
    /// Parts of lines.
    pub allocations: Vec<Allocation>,
    /// Moves between lines.
    pub moves: Vec<Move>,
    /// Entries by day.
    pub entries: Vec<Entry>,
    /// What is said about lines.
    pub explanations: Vec<Explanation>,
    /// Exchange rates, which all projects share.
    pub rates: Vec<Rate>,
}

impl Ledger {
    /// The version in force: the one that was adopted, else the last.
    pub fn current(&self) -> Option<&BudgetVersion> {
        self.versions.iter().find(|it| it.current).or(self.versions.last())
    }

    /// A version by its key or number; the one in force if nothing is said.
    pub fn version(&self, named: Option<&str>) -> Option<&BudgetVersion> {
        match named {
            None => self.current(),
            Some(named) => self.versions.iter().find(|it| it.id == named || it.version.to_string() == named),
        }
    }

    /// The tree of a version.
    pub fn tree(&self, budget: &str) -> Tree<'_> {
        Tree::of(&self.lines, budget)
    }

    /// Every line's key → the key under which entries know it.
    pub fn origins(&self) -> HashMap<&str, &str> {
        self.lines.iter().map(|line| (line.id.as_str(), line.same())).collect()
    }
}
