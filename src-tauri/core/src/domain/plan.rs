//! The whole budget: its versions, the lines of each as a tree, who pays which part of a line.
//!
//! Must not know entries, rates or how a tree is drawn. A heading is a line that others stand
//! under; it has no amount but the sum of theirs.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::budget::BudgetLine;
use super::dates::PartialDate;
use super::money::{Currency, Money, MoneyError};

/// What a cost is, as far as a donor's rules care.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CostType {
    /// Any other direct cost.
    Direct,
    /// People who are paid.
    Personnel,
    /// Journeys.
    Travel,
    /// Things that last.
    Equipment,
    /// Things that are used up.
    Supplies,
    /// Rooms.
    Rent,
    /// Work of others.
    Services,
    /// Evaluation.
    Evaluation,
    /// Grants passed on.
    Subgrant,
    /// Indirect costs.
    Indirect,
    /// The reserve.
    Contingency,
    /// Taxes, things given and the like: no part of the direct costs.
    Outside,
}

/// A version of a project's budget.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BudgetVersion {
    /// Key.
    pub id: String,
    /// 1 for the original, then one more for each addendum.
    pub version: u32,
    /// It is the one in force.
    pub current: bool,
    /// Since when.
    pub date: Option<PartialDate>,
    /// Key of the amendment that brought it.
    pub amendment: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// The currency of all its lines.
    pub currency: Currency,
    /// The total as a document states it.
    pub total: Option<Money>,
}

/// A row of a version's tree.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
pub struct PlanLine {
    /// Key.
    pub id: String,
    /// Key of its version.
    pub budget: String,
    /// Key of the heading above it.
    pub parent: Option<String>,
    /// Key of the same line in the first version that has it; `None` where this is the first.
    pub origin: Option<String>,
    /// The donor's number.
    pub code: Option<String>,
    /// What is paid for.
    pub text: String,
    /// What is counted, such as a month.
    pub unit: Option<String>,
    /// How many.
    #[ts(type = "string | null")]
    pub units: Option<Decimal>,
    /// What one costs.
    pub unit_cost: Option<Money>,
    /// What the line costs, where somebody stated it.
    pub amount: Option<Money>,
    /// What it is; as the heading above says, if nothing is said.
    pub cost_type: Option<CostType>,
}

impl PlanLine {
    /// The key under which entries know the line in every version.
    pub fn same(&self) -> &str {
        self.origin.as_deref().unwrap_or(&self.id)
    }

    /// What it costs: as stated, else so many at so much.
    pub fn cost(&self) -> Option<Money> {
        self.amount.or_else(|| BudgetLine::product(self.units, self.unit_cost))
    }
}

/// What kind of money pays.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FundingKind {
    /// The donor's grant.
    Grant,
    /// Another donor's.
    CoFunding,
    /// Our own.
    Own,
    /// Things and work given.
    InKind,
}

/// Who pays.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Funding {
    /// Key.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What kind it is.
    pub kind: FundingKind,
    /// Key of the agreement.
    pub agreement: Option<String>,
    /// How much it gives in all.
    pub amount: Option<Money>,
}

/// A part of a line: what one pays of it, in one period. Parts of a line share nothing.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
pub struct Allocation {
    /// Key.
    pub id: String,
    /// Key of the line.
    pub line: String,
    /// Key of who pays.
    pub funding: Option<String>,
    /// Key of the period.
    pub period: Option<String>,
    /// How much.
    pub amount: Money,
}

/// An amount that was moved from one line to another of the same version.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
pub struct Move {
    /// Key.
    pub id: String,
    /// When.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Key of the line that gives.
    pub from: String,
    /// Key of the line that gets.
    pub to: String,
    /// How much.
    pub amount: Money,
    /// The donor's letter that allows it.
    pub approval: Option<String>,
    /// Why.
    pub reason: Option<String>,
}

/// The rows of one version in the order of its tree, each heading before its lines.
#[derive(Clone, Debug)]
pub struct Tree<'a> {
    /// The rows.
    pub lines: Vec<&'a PlanLine>,
    /// How deep each stands; 0 for main headings.
    pub depth: Vec<usize>,
    /// The place of the row above each.
    pub above: Vec<Option<usize>>,
    heading: Vec<bool>,
}

impl<'a> Tree<'a> {
    /// The tree of a version. A row whose parent is not there stands at the top, and a loop in a
    /// damaged file is cut where it closes: no row is lost.
    pub fn of(lines: &'a [PlanLine], budget: &str) -> Tree<'a> {
        let rows: Vec<&PlanLine> = lines.iter().filter(|line| line.budget == budget).collect();
        let known: HashSet<&str> = rows.iter().map(|line| line.id.as_str()).collect();
        let mut below: HashMap<&str, Vec<&PlanLine>> = HashMap::new();
        let mut waiting: Vec<(&PlanLine, usize, Option<usize>)> = Vec::new();
        for line in &rows {
            match line.parent.as_deref().filter(|parent| known.contains(parent)) {
                Some(parent) => below.entry(parent).or_default().push(line),
                None => waiting.push((line, 0, None)),
            }
        }
        waiting.reverse();
        let mut tree = Tree { lines: Vec::new(), depth: Vec::new(), above: Vec::new(), heading: Vec::new() };
        tree.take(&mut below, waiting);
        for line in &rows {
            if below.contains_key(line.id.as_str()) && !tree.lines.iter().any(|it| it.id == line.id) {
                tree.take(&mut below, vec![(line, 0, None)]);
            }
        }
        tree
    }

    fn take(
        &mut self,
        below: &mut HashMap<&'a str, Vec<&'a PlanLine>>,
        mut waiting: Vec<(&'a PlanLine, usize, Option<usize>)>,
    ) {
        while let Some((line, depth, above)) = waiting.pop() {
            if self.lines.iter().any(|known| known.id == line.id) {
                continue;
            }
            let at = self.lines.len();
            let lines = below.remove(line.id.as_str()).unwrap_or_default();
            self.lines.push(line);
            self.depth.push(depth);
            self.above.push(above);
            self.heading.push(!lines.is_empty());
            waiting.extend(lines.into_iter().rev().map(|line| (line, depth + 1, Some(at))));
        }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// There are none.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Others stand under the row.
    pub fn is_heading(&self, at: usize) -> bool {
        self.heading[at]
    }

    /// The places of the rows that cost something themselves.
    pub fn leaves(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.len()).filter(|at| !self.heading[*at])
    }

    /// The main heading that a row stands under; itself at the top.
    pub fn main(&self, mut at: usize) -> usize {
        while let Some(above) = self.above[at] {
            at = above;
        }
        at
    }

    /// What a row is: as it says, else as the nearest heading above says.
    pub fn cost_type(&self, at: usize) -> CostType {
        let mut next = Some(at);
        while let Some(here) = next {
            if let Some(told) = self.lines[here].cost_type {
                return told;
            }
            next = self.above[here];
        }
        CostType::Direct
    }

    /// The place of a row by its key.
    pub fn place(&self, key: &str) -> Option<usize> {
        self.lines.iter().position(|line| line.id == key)
    }

    /// Places of the rows by the key under which entries know them.
    pub fn by_origin(&self) -> HashMap<&'a str, usize> {
        self.lines.iter().enumerate().map(|(at, line)| (line.same(), at)).collect()
    }

    /// What each row costs, as far as anybody told; a heading the sum of what is told below it.
    pub fn costs(&self, currency: Currency) -> Result<Vec<Option<Money>>, MoneyError> {
        let own = self.lines.iter().map(|line| line.cost()).collect();
        self.summed(own, currency)
    }

    /// Amounts of the rows that cost something themselves, with those of the headings added. A
    /// heading of which nothing is told has no amount, not zero.
    pub fn summed(
        &self,
        mut own: Vec<Option<Money>>,
        currency: Currency,
    ) -> Result<Vec<Option<Money>>, MoneyError> {
        for (at, amount) in own.iter_mut().enumerate() {
            if self.heading[at] {
                *amount = None;
            }
        }
        for at in (0..own.len()).rev() {
            let (Some(amount), Some(above)) = (own[at], self.above[at]) else { continue };
            let sum = own[above].unwrap_or(Money::zero(currency));
            own[above] = Some(sum.plus(amount)?);
        }
        Ok(own)
    }

    /// The sum of the amounts at the top; `None` where nothing is told.
    pub fn total(&self, amounts: &[Option<Money>], currency: Currency) -> Result<Option<Money>, MoneyError> {
        let tops = (0..self.len()).filter(|at| self.above[*at].is_none()).filter_map(|at| amounts[at]);
        let tops: Vec<Money> = tops.collect();
        match tops.is_empty() {
            true => Ok(None),
            false => Money::sum(tops, currency).map(Some),
        }
    }
}

/// How a line of one version stands in another.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum BudgetLineChange {
    /// It costs the same.
    Same,
    /// It costs more or less, or its amount was told or taken back.
    Changed,
    /// Only the later version has it.
    Added,
    /// Only the earlier version has it.
    Dropped,
}

/// A line in two versions.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Compared {
    /// Key under which entries know it.
    pub line: String,
    /// The donor's number, as the later version has it.
    pub code: Option<String>,
    /// What is paid for, as the later version says.
    pub text: String,
    /// Others stand under it.
    pub heading: bool,
    /// How deep it stands.
    pub depth: usize,
    /// What it costs in the earlier version.
    pub before: Option<Money>,
    /// What it costs in the later one.
    pub after: Option<Money>,
    /// By how much more; what one of them lacks counts as nothing here.
    pub difference: Money,
    /// The difference as a part of what it cost before; `None` where that was nothing.
    #[ts(type = "string | null")]
    pub share: Option<Decimal>,
    /// How it stands.
    pub change: BudgetLineChange,
}

/// Two versions line by line: the later one's lines in order, then those that it dropped.
pub fn compare(before: &Tree<'_>, after: &Tree<'_>, currency: Currency) -> Result<Vec<Compared>, MoneyError> {
    let (earlier, later) = (before.costs(currency)?, after.costs(currency)?);
    let places = before.by_origin();
    let known = after.by_origin();
    let mut compared = Vec::new();
    for (at, line) in after.lines.iter().enumerate() {
        let was = places.get(line.same()).copied();
        let row = Compared { heading: after.is_heading(at), depth: after.depth[at], ..of(line, currency) };
        let change = was.map_or(BudgetLineChange::Added, |_| BudgetLineChange::Same);
        compared.push(row.told(was.and_then(|was| earlier[was]), later[at], change)?);
    }
    for (at, line) in before.lines.iter().enumerate() {
        if !known.contains_key(line.same()) {
            let row =
                Compared { heading: before.is_heading(at), depth: before.depth[at], ..of(line, currency) };
            compared.push(row.told(earlier[at], None, BudgetLineChange::Dropped)?);
        }
    }
    Ok(compared)
}

fn of(line: &PlanLine, currency: Currency) -> Compared {
    Compared {
        line: line.same().to_owned(),
        code: line.code.clone(),
        text: line.text.clone(),
        heading: false,
        depth: 0,
        before: None,
        after: None,
        difference: Money::zero(currency),
        share: None,
        change: BudgetLineChange::Same,
    }
}

impl Compared {
    fn told(
        mut self,
        before: Option<Money>,
        after: Option<Money>,
        change: BudgetLineChange,
    ) -> Result<Compared, MoneyError> {
        let nothing = self.difference;
        self.difference = after.unwrap_or(nothing).minus(before.unwrap_or(nothing))?;
        self.share = before.and_then(|before| super::variance::share(self.difference, before));
        let differs = change == BudgetLineChange::Same && before != after;
        self.change = if differs { BudgetLineChange::Changed } else { change };
        (self.before, self.after) = (before, after);
        Ok(self)
    }
}
