//! Lines of a budget pasted as a block: read, put into a tree, their sums compared.
//!
//! Must not know where the block came from.

use std::collections::{BTreeMap, HashMap};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::versions::bare;
use crate::budget_grid::open_to_change;
use crate::ctx::Ctx;
use crate::domain::entity::Kind;
use crate::domain::plan::{BudgetVersion, PlanLine, Tree};
use crate::domain::{Currency, Lang, Money};
use crate::entries::RefusedRow;
use crate::error::{Refused, Result};
use crate::finance::{Books, not_added};
use crate::intake::amounts::{self, Style};
use crate::intake::typed;
use crate::ledger;
use crate::rates::cells;
use crate::store::{LineAdded, Workspace};

/// A column of a pasted budget.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum BudgetColumn {
    /// The donor's number: `1.2` stands under `1`.
    Code,
    /// What is paid for.
    Text,
    /// What is counted.
    Unit,
    /// How many.
    Units,
    /// What one costs.
    UnitCost,
    /// What the line costs.
    Amount,
    /// Nothing that is kept.
    Skip,
}

/// A block that is to become lines of a budget.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PasteBudgetInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// Key or number of the version; the one in force if nothing is said.
    #[serde(default)]
    pub version: Option<String>,
    /// What the columns hold; number, words, unit, units, unit cost, amount if nothing is said.
    #[serde(default)]
    pub columns: Vec<BudgetColumn>,
    /// Lines, cells parted by tabs or semicolons.
    pub text: String,
    /// Language in which it is written; the project's own if none is given.
    #[serde(default)]
    pub language: Option<Lang>,
    /// Nothing is kept: just what would become of it.
    #[serde(default)]
    pub dry: bool,
}

/// What became of a pasted block.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct PastedBudget {
    /// How many lines were kept.
    pub kept: usize,
    /// Lines that were not, and headings whose sum is another than the block says.
    pub refused: Vec<RefusedRow>,
    /// The lines as they were understood.
    pub lines: Vec<PastedLine>,
    /// All of them together; `None` where none tells an amount.
    pub total: Option<Money>,
}

/// A line of a pasted block as it was understood.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct PastedLine {
    /// Its place in the block.
    pub index: usize,
    /// How deep it stands in the block.
    pub depth: usize,
    /// Others of the block stand under it.
    pub heading: bool,
    /// The donor's number.
    pub code: Option<String>,
    /// What is paid for.
    pub text: String,
    /// What is counted.
    pub unit: Option<String>,
    /// How many.
    #[ts(type = "string | null")]
    pub units: Option<Decimal>,
    /// What one costs.
    pub unit_cost: Option<Money>,
    /// What it costs; of a heading, what is told below it.
    pub cost: Option<Money>,
}

const USUAL_COLUMNS: [BudgetColumn; 6] = [
    BudgetColumn::Code,
    BudgetColumn::Text,
    BudgetColumn::Unit,
    BudgetColumn::Units,
    BudgetColumn::UnitCost,
    BudgetColumn::Amount,
];

/// A pasted line as it was read.
struct Pasted {
    at: usize,
    code: Option<String>,
    text: String,
    unit: Option<String>,
    units: Option<Decimal>,
    unit_cost: Option<Money>,
    amount: Option<Money>,
}

/// Adds the lines of a pasted block at the end of a version. A line whose number begins another's
/// (1 and 1.2) is its heading; an amount of a heading must be the sum of its lines.
pub fn paste(workspace: &Workspace, ctx: &Ctx, input: &PasteBudgetInput) -> Result<PastedBudget> {
    let books = Books::plan(workspace, &input.project, ctx.lang, None)?;
    let version = books.version(input.version.as_deref())?;
    let language = match input.language {
        Some(language) => language,
        None => workspace.project_language(&books.project.id)?,
    };
    open_to_change(&books, version)?;
    let columns = if input.columns.is_empty() { &USUAL_COLUMNS[..] } else { &input.columns };
    let block = cells(&input.text);
    let figures = block.iter().flat_map(|(_, cells)| {
        cells.iter().zip(columns).filter_map(|(cell, column)| {
            matches!(column, BudgetColumn::Units | BudgetColumn::UnitCost | BudgetColumn::Amount)
                .then_some(*cell)
        })
    });
    let style = Style::of(figures, language);
    let (mut read, mut refused) = (Vec::new(), Vec::new());
    for (at, cells) in &block {
        match pasted(*at, cells, columns, version.currency, &style, language) {
            Ok(line) => read.push(line),
            Err(why) => refused.push(RefusedRow::of(*at, why, ctx.lang)),
        }
    }
    let mut kept: Vec<&str> = books
        .ledger
        .lines
        .iter()
        .filter(|line| line.budget == version.id)
        .filter_map(|line| line.code.as_deref())
        .collect();
    kept.sort_unstable();
    read.retain(|line| match line.code.as_deref().filter(|code| kept.binary_search(code).is_ok()) {
        Some(code) => {
            let why = Refused::new("line-known").with("code", code).at("code");
            refused.push(RefusedRow::of(line.at, why, ctx.lang));
            false
        }
        None => true,
    });
    let mut standing = Vec::with_capacity(read.len());
    for line in read {
        match under_a_line(workspace, &books, version, &line)? {
            Some(why) => refused.push(RefusedRow::of(line.at, why.at("code"), ctx.lang)),
            None => standing.push(line),
        }
    }
    let read = standing;
    let lines = treed(ctx, &books, version, language, &read, &mut refused)?;
    if !lines.is_empty() && !input.dry {
        workspace.add_lines(ctx, &books.project.title, &books.project.id, &lines)?;
    }
    refused.sort_by_key(|row| row.index);
    let (told, total) = understood(version, &read, &lines).map_err(|error| not_added(&error))?;
    Ok(PastedBudget { kept: lines.len(), refused, lines: told, total })
}

/// Why a pasted line may not stand under the one that its number names, where that is kept.
fn under_a_line(
    workspace: &Workspace,
    books: &Books,
    version: &BudgetVersion,
    line: &Pasted,
) -> Result<Option<Refused>> {
    let Some(wanted) = line.code.as_deref().and_then(above) else { return Ok(None) };
    let is_above = |it: &&PlanLine| it.budget == version.id && it.code.as_deref().map(number) == Some(wanted);
    let found = books.ledger.lines.iter().find(is_above);
    found.map_or(Ok(None), |heading| ledger::no_heading(workspace, heading))
}

/// The lines of a block in their order, with what they come to.
fn understood(
    version: &BudgetVersion,
    read: &[Pasted],
    lines: &[LineAdded],
) -> std::result::Result<(Vec<PastedLine>, Option<Money>), crate::domain::money::MoneyError> {
    let plain: Vec<PlanLine> = lines.iter().map(|added| added.line.clone()).collect();
    let tree = Tree::of(&plain, &version.id);
    let costs = tree.costs(version.currency)?;
    let told = read.iter().zip(&plain).filter_map(|(pasted, line)| {
        let at = tree.place(&line.id)?;
        Some(PastedLine {
            index: pasted.at,
            depth: tree.depth[at],
            heading: tree.is_heading(at),
            code: pasted.code.clone(),
            text: pasted.text.clone(),
            unit: pasted.unit.clone(),
            units: line.units,
            unit_cost: line.unit_cost,
            cost: costs[at],
        })
    });
    Ok((told.collect(), tree.total(&costs, version.currency)?))
}

fn pasted(
    at: usize,
    cells: &[&str],
    columns: &[BudgetColumn],
    currency: Currency,
    style: &Style,
    lang: Lang,
) -> std::result::Result<Pasted, Refused> {
    let cell = |wanted: BudgetColumn| {
        let place = columns.iter().position(|column| *column == wanted)?;
        cells.get(place).copied().filter(|cell| !cell.is_empty())
    };
    let text = |wanted, field: &str| -> std::result::Result<Option<String>, Refused> {
        let plain = cell(wanted).map(|cell| typed::plain(&Kind::Line, cell, lang));
        Ok(plain.transpose().map_err(|refused| refused.at(field))?.flatten())
    };
    let money = |wanted, field: &str| -> std::result::Result<Option<Money>, Refused> {
        let amount = cell(wanted).map(|cell| amounts::amount(cell, currency, style)).transpose();
        match amount.map_err(|refused| refused.at(field))? {
            Some(amount) if amount.minor() < 0 => Err(Refused::new("amount-negative").at(field)),
            amount => Ok(amount),
        }
    };
    let units = cell(BudgetColumn::Units).map(|cell| amounts::number(cell, style)).transpose();
    let units = units.map_err(|refused| refused.at("units"))?;
    if units.is_some_and(|units| units < Decimal::ZERO) {
        return Err(Refused::new("amount-negative").at("units"));
    }
    Ok(Pasted {
        at,
        code: text(BudgetColumn::Code, "code")?,
        text: text(BudgetColumn::Text, "text")?.ok_or_else(|| Refused::new("value-needed").at("text"))?,
        unit: text(BudgetColumn::Unit, "unit")?,
        units,
        unit_cost: money(BudgetColumn::UnitCost, "unit_cost")?,
        amount: money(BudgetColumn::Amount, "amount")?,
    })
}

/// Number, without the point that some write behind it.
fn number(code: &str) -> &str {
    code.trim_end_matches('.')
}

/// The number of the heading above: `1.2` of `1.2.3`.
fn above(code: &str) -> Option<&str> {
    number(code).rsplit_once('.').map(|(above, _)| above)
}

fn treed(
    ctx: &Ctx,
    books: &Books,
    version: &BudgetVersion,
    language: Lang,
    read: &[Pasted],
    refused: &mut Vec<RefusedRow>,
) -> Result<Vec<LineAdded>> {
    let there = books.ledger.lines.iter().filter(|line| line.budget == version.id);
    let mut keys: HashMap<String, String> =
        there.filter_map(|line| Some((number(line.code.as_deref()?).to_owned(), line.id.clone()))).collect();
    let new: Vec<String> = read.iter().map(|_| ctx.new_id()).collect();
    for (line, key) in read.iter().zip(&new) {
        if let Some(code) = &line.code {
            keys.entry(number(code).to_owned()).or_insert_with(|| key.clone());
        }
    }
    let mut lines: Vec<LineAdded> = Vec::new();
    for (line, key) in read.iter().zip(&new) {
        let parent = line.code.as_deref().and_then(above).and_then(|code| keys.get(code).cloned());
        let in_language = |text: &String| BTreeMap::from([(language, text.clone())]);
        lines.push(LineAdded {
            line: PlanLine {
                code: line.code.clone(),
                parent: parent.filter(|parent| parent != key),
                units: line.units,
                unit_cost: line.unit_cost,
                amount: line.amount,
                ..bare(key, &version.id)
            },
            texts: in_language(&line.text),
            units: line.unit.as_ref().map(in_language).unwrap_or_default(),
            like: None,
        });
    }
    sums_of_headings(version, read, &mut lines, ctx.lang, refused)?;
    Ok(lines)
}

/// A heading's amount is the sum of its lines, or it comes back with both; it is never kept.
fn sums_of_headings(
    version: &BudgetVersion,
    read: &[Pasted],
    lines: &mut [LineAdded],
    lang: Lang,
    refused: &mut Vec<RefusedRow>,
) -> Result<()> {
    let plain: Vec<PlanLine> = lines.iter().map(|added| added.line.clone()).collect();
    let tree = Tree::of(&plain, &version.id);
    let costs = tree.costs(version.currency).map_err(|error| not_added(&error))?;
    for (at, added) in lines.iter_mut().enumerate() {
        let Some(place) = tree.place(&added.line.id).filter(|place| tree.is_heading(*place)) else {
            continue;
        };
        if let (Some(stated), Some(sum)) = (added.line.cost(), costs[place])
            && stated != sum
        {
            let why = Refused::new("heading-sum").with("stated", stated.amount()).with("sum", sum.amount());
            refused.push(RefusedRow::of(read[at].at, why.at("amount"), lang));
        }
        (added.line.amount, added.line.units, added.line.unit_cost) = (None, None, None);
    }
    Ok(())
}
