//! Budgets: shown as a tree, compared, begun from a ready structure, amended, pasted.
//!
//! Must not know SQL, nor how a tree is drawn. One field of a line is edited as any other field.

use std::collections::{BTreeMap, HashMap};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::budget_grid::{open_to_change, superseded_by};
use crate::ctx::Ctx;
use crate::domain::budget::BudgetLine;
use crate::domain::dates::PartialDate;
use crate::domain::entity::Kind;
use crate::domain::moves;
use crate::domain::plan::{self, BudgetVersion, Compared, CostType, Funding, PlanLine, Tree};
use crate::domain::variance;
use crate::domain::{Currency, Lang, Money};
use crate::donors;
use crate::entries::RefusedRow;
use crate::error::{Refused, Result};
use crate::finance::{Books, not_added};
use crate::intake::amounts::{self, Style};
use crate::intake::typed;
use crate::ledger;
use crate::op::Op;
use crate::rates::cells;
use crate::store::{LineAdded, Workspace};

/// Which budget.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct BudgetInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// Key or number of the version; the one in force if nothing is said.
    pub version: Option<String>,
    /// Key of who pays; everybody if nothing is said.
    pub funding: Option<String>,
    /// Language of texts; the person's if nothing is said.
    pub language: Option<Lang>,
}

/// A row of the tree.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct BudgetRow {
    /// The line as it is kept.
    #[serde(flatten)]
    #[ts(flatten)]
    pub line: PlanLine,
    /// How deep it stands.
    pub depth: usize,
    /// Others stand under it.
    pub heading: bool,
    /// What it is, as it or the heading above says.
    pub kind: CostType,
    /// What it costs; of a heading, what is told below it. Of one who pays: their part.
    pub cost: Option<Money>,
    /// What nobody was named to pay, or no period; `None` where no part is named at all.
    pub open: Option<Money>,
    /// So many at so much make another amount than the one stated.
    pub product: Option<Money>,
    /// What came by moves less what left, the reserve's among them.
    pub moved: Option<Money>,
    /// Its parts, in the order of the budget's; a heading's those below it.
    pub parts: Vec<Option<Money>>,
}

/// What one pays of the budget, in one period.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct BudgetPart {
    /// Key of who pays.
    pub funding: Option<String>,
    /// Key of the period.
    pub period: Option<String>,
    /// All lines together; `None` where nothing is told.
    pub total: Option<Money>,
}

/// A version of the budget.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct BudgetShown {
    /// Key of the project.
    pub project: String,
    /// The version.
    pub version: BudgetVersion,
    /// All versions.
    pub versions: Vec<BudgetVersion>,
    /// Who pays.
    pub fundings: Vec<Funding>,
    /// The rows in order, each heading before its lines.
    pub rows: Vec<BudgetRow>,
    /// The lines together; `None` where none tells an amount.
    pub total: Option<Money>,
    /// By how much the lines make more than the total that is stated.
    pub differs: Option<Money>,
    /// How many lines tell no amount.
    pub untold: usize,
    /// Which parts of lines are told, and one for everybody who pays.
    pub parts: Vec<BudgetPart>,
    /// Number of the later version that is in force: this one stays as it is.
    pub superseded_by: Option<u32>,
}

/// Which versions are compared.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CompareInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// Key or number of the earlier version.
    pub from: String,
    /// Key or number of the later one.
    pub to: String,
    /// Language of texts; the person's if nothing is said.
    #[serde(default)]
    pub language: Option<Lang>,
}

/// Two versions side by side.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ComparedBudgets {
    /// The earlier version.
    pub from: BudgetVersion,
    /// The later one.
    pub to: BudgetVersion,
    /// Line by line.
    pub lines: Vec<Compared>,
    /// The lines of the earlier version together.
    pub before: Option<Money>,
    /// Those of the later one.
    pub after: Option<Money>,
    /// By how much more; what one of them lacks counts as nothing here.
    pub difference: Money,
    /// The difference as a part of what it was before; `None` where that was nothing.
    #[ts(type = "string | null")]
    pub share: Option<Decimal>,
}

/// A budget that is to be begun.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct StartBudgetInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// Code of a ready structure: `blank` and others (`budget_structures`).
    pub structure: String,
    /// ISO 4217.
    pub currency: String,
}

/// A version that is to follow another.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct AmendBudgetInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// Key or number of the version it follows; the one in force if nothing is said.
    pub version: Option<String>,
    /// Why.
    pub reason: String,
    /// Since when: a year, a month or a day.
    pub date: Option<String>,
    /// Key of the amendment that brings it.
    pub amendment: Option<String>,
    /// It is in force at once; a draft if nothing is said.
    #[serde(default)]
    #[ts(optional = false)]
    pub adopt: bool,
}

/// Names a version.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct VersionInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// Key or number of the version.
    pub version: String,
}

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

/// A version as a tree.
pub fn show(workspace: &Workspace, ctx: &Ctx, input: &BudgetInput) -> Result<BudgetShown> {
    let books = Books::plan(workspace, &input.project, input.language.unwrap_or(ctx.lang), None)?;
    let version = books.version(input.version.as_deref())?;
    let tree = books.ledger.tree(&version.id);
    let currency = version.currency;
    let reckoned = || -> std::result::Result<_, crate::domain::money::MoneyError> {
        let costs = tree.costs(currency)?;
        let parts = allocated(&books, &tree, currency, None)?;
        let shown = match input.funding.as_deref() {
            Some(funding) => allocated(&books, &tree, currency, Some(funding))?,
            None => costs.clone(),
        };
        let moves: Vec<&plan::Move> = books.ledger.moves.iter().collect();
        let moved = moves::net(&tree, &moves, currency)?;
        let told = told_parts(&books, &tree, currency)?;
        let mut rows = Vec::with_capacity(tree.len());
        for at in 0..tree.len() {
            let open = costs[at].zip(parts[at]).map(|(cost, part)| cost.minus(part)).transpose()?;
            rows.push(BudgetRow {
                line: tree.lines[at].clone(),
                depth: tree.depth[at],
                heading: tree.is_heading(at),
                kind: tree.cost_type(at),
                cost: shown[at],
                open,
                product: product(tree.lines[at]),
                moved: moved[at],
                parts: told.iter().map(|(_, amounts)| amounts[at]).collect(),
            });
        }
        let total = tree.total(&shown, currency)?;
        let stated = version.total.filter(|_| input.funding.is_none());
        let differs = total.zip(stated).map(|(sum, stated)| sum.minus(stated)).transpose()?;
        let parts = told.into_iter().map(|((funding, period), amounts)| {
            Ok(BudgetPart { funding, period, total: tree.total(&amounts, currency)? })
        });
        Ok((rows, total, differs, parts.collect::<std::result::Result<_, _>>()?))
    };
    let (rows, total, differs, parts) = reckoned().map_err(|error| not_added(&error))?;
    let untold = tree.leaves().filter(|at| rows[*at].line.cost().is_none()).count();
    Ok(BudgetShown {
        project: books.project.id.clone(),
        version: version.clone(),
        versions: books.ledger.versions.clone(),
        fundings: books.ledger.fundings.clone(),
        rows,
        total,
        differs: differs.filter(|differs| !differs.is_zero()),
        untold,
        parts,
        superseded_by: superseded_by(&books, version).map(|later| later.version),
    })
}

/// So many at so much, where that is not what is stated.
fn product(line: &PlanLine) -> Option<Money> {
    let product = BudgetLine::product(line.units, line.unit_cost)?;
    line.amount.filter(|amount| *amount != product).map(|_| product)
}

fn allocated(
    books: &Books,
    tree: &Tree<'_>,
    currency: Currency,
    funding: Option<&str>,
) -> std::result::Result<Vec<Option<Money>>, crate::domain::money::MoneyError> {
    let mut own = vec![None; tree.len()];
    for part in &books.ledger.allocations {
        if let Some(at) = tree.place(&part.line)
            && funding.is_none_or(|wanted| part.funding.as_deref() == Some(wanted))
        {
            own[at] = Some(own[at].unwrap_or(Money::zero(currency)).plus(part.amount)?);
        }
    }
    tree.summed(own, currency)
}

/// Who pays, in which period.
type PartKey = (Option<String>, Option<String>);

/// A part with its amounts, row by row.
type PartTold = (PartKey, Vec<Option<Money>>);

/// The amounts of every part that is told, and of everybody who pays, row by row.
fn told_parts(
    books: &Books,
    tree: &Tree<'_>,
    currency: Currency,
) -> std::result::Result<Vec<PartTold>, crate::domain::money::MoneyError> {
    let ledger = &books.ledger;
    let named = |key: &PartKey| {
        let funding = key.0.as_ref().and_then(|key| ledger.fundings.iter().position(|it| it.id == *key));
        let period = key.1.as_ref().and_then(|key| books.project.periods.iter().position(|it| it.id == *key));
        (funding.map_or(usize::MAX, |at| at), period.map_or(0, |at| at + 1))
    };
    let in_tree = |line: &str| tree.place(line);
    let told = ledger.allocations.iter().filter_map(|part| Some((part, in_tree(&part.line)?)));
    let told: Vec<_> = told.collect();
    let mut keys: Vec<PartKey> = ledger.fundings.iter().map(|it| (Some(it.id.clone()), None)).collect();
    keys.extend(told.iter().map(|(part, _)| (part.funding.clone(), part.period.clone())));
    keys.sort_by_key(named);
    keys.dedup();
    let amounts = keys.into_iter().map(|key| {
        let mut own = vec![None; tree.len()];
        for (part, at) in &told {
            if part.funding == key.0 && part.period == key.1 {
                own[*at] = Some(own[*at].unwrap_or(Money::zero(currency)).plus(part.amount)?);
            }
        }
        Ok((key, tree.summed(own, currency)?))
    });
    amounts.collect()
}

/// Two versions line by line.
pub fn compare(workspace: &Workspace, ctx: &Ctx, input: &CompareInput) -> Result<ComparedBudgets> {
    let books = Books::plan(workspace, &input.project, input.language.unwrap_or(ctx.lang), None)?;
    let (from, to) = (books.version(Some(&input.from))?, books.version(Some(&input.to))?);
    if from.currency != to.currency {
        let refused = Refused::new("currency-differs").with("value", to.currency);
        return Err(refused.with("currency", from.currency).at("to").into());
    }
    let (earlier, later) = (books.ledger.tree(&from.id), books.ledger.tree(&to.id));
    let reckoned = || {
        let total = |tree: &Tree<'_>| tree.total(&tree.costs(to.currency)?, to.currency);
        let (before, after) = (total(&earlier)?, total(&later)?);
        let nothing = Money::zero(to.currency);
        let difference = after.unwrap_or(nothing).minus(before.unwrap_or(nothing))?;
        Ok((plan::compare(&earlier, &later, to.currency)?, before, after, difference))
    };
    let (lines, before, after, difference) = reckoned().map_err(|error| not_added(&error))?;
    let share = before.and_then(|before| variance::share(difference, before));
    Ok(ComparedBudgets { from: from.clone(), to: to.clone(), lines, before, after, difference, share })
}

/// Begins a project's budget with a ready structure.
pub fn start(workspace: &Workspace, ctx: &Ctx, input: &StartBudgetInput) -> Result<BudgetShown> {
    let books = Books::plan(workspace, &input.project, ctx.lang, None)?;
    if let Some(version) = books.ledger.current()
        && (!books.ledger.tree(&version.id).is_empty() || books.ledger.versions.len() > 1)
    {
        return Err(Refused::new("budget-begun").with("project", &books.project.title).into());
    }
    let currency = typed::currency(&input.currency).map_err(|refused| refused.at("currency"))?;
    let structure = donors::structure_named(&input.structure)?;
    let stated = books.ledger.current();
    if let Some(total) = stated.and_then(|version| version.total)
        && total.currency() != currency
    {
        let refused = Refused::new("currency-differs").with("value", currency);
        return Err(refused.with("currency", total.currency()).at("currency").into());
    }
    let version = BudgetVersion {
        id: stated.map_or_else(|| ctx.new_id(), |version| version.id.clone()),
        version: 1,
        current: true,
        date: None,
        amendment: None,
        reason: None,
        currency,
        total: None,
    };
    let keys: Vec<String> = structure.lines.iter().map(|_| ctx.new_id()).collect();
    let lines = structure.lines.iter().zip(&keys).map(|(line, key)| LineAdded {
        line: PlanLine {
            code: Some(line.code.clone()),
            parent: line.above.map(|above| keys[above].clone()),
            cost_type: line.cost_type,
            ..bare(key, &version.id)
        },
        texts: line.text.clone(),
        units: BTreeMap::new(),
        like: None,
    });
    let lines: Vec<LineAdded> = lines.collect();
    let project = &books.project;
    // A total that a page stated stands already: its version gets the lines.
    match stated {
        Some(_) => workspace.add_lines(ctx, &project.title, &project.id, &lines)?,
        None => {
            workspace.add_budget(ctx, Op::StartBudget, &project.title, &project.id, &version, &lines)?;
        }
    }
    let (version, funding) = (Some(version.id), None);
    show(workspace, ctx, &BudgetInput { project: project.id.clone(), version, funding, language: None })
}

fn bare(key: &str, budget: &str) -> PlanLine {
    PlanLine {
        id: key.to_owned(),
        budget: budget.to_owned(),
        parent: None,
        origin: None,
        code: None,
        text: String::new(),
        unit: None,
        units: None,
        unit_cost: None,
        amount: None,
        cost_type: None,
    }
}

/// Makes a new version out of another: its lines with what was moved between them, so that the
/// moves begin from nothing again.
pub fn amend(workspace: &Workspace, ctx: &Ctx, input: &AmendBudgetInput) -> Result<BudgetShown> {
    let books = Books::plan(workspace, &input.project, ctx.lang, None)?;
    let old = books.version(input.version.as_deref())?;
    let reason = typed::plain(&Kind::Words, &input.reason, ctx.lang).map_err(|it| it.at("reason"))?;
    let reason = Some(reason.ok_or_else(|| Refused::new("value-needed").at("reason"))?);
    let date = input.date.as_deref().filter(|date| !date.trim().is_empty());
    let date: Option<PartialDate> =
        date.map(|date| typed::date(date, ctx.lang)).transpose().map_err(|it| it.at("date"))?;
    if let Some(amendment) = &input.amendment {
        workspace.row(crate::edit::known("amendment")?, amendment)?;
    }
    let number = books.ledger.versions.iter().map(|it| it.version).max().unwrap_or(0);
    let tree = books.ledger.tree(&old.id);
    let moves: Vec<&plan::Move> = books.ledger.moves.iter().collect();
    let net = moves::net(&tree, &moves, old.currency).map_err(|error| not_added(&error))?;
    let version = BudgetVersion {
        id: ctx.new_id(),
        version: number.saturating_add(1),
        current: input.adopt,
        date,
        amendment: input.amendment.clone(),
        reason,
        currency: old.currency,
        // The amended total is whatever the addendum says: nobody has said it yet.
        total: None,
    };
    let keys: Vec<String> = tree.lines.iter().map(|_| ctx.new_id()).collect();
    let mut lines = Vec::with_capacity(tree.len());
    for (at, line) in tree.lines.iter().enumerate() {
        let mut copy = PlanLine {
            id: keys[at].clone(),
            budget: version.id.clone(),
            parent: tree.above[at].map(|above| keys[above].clone()),
            origin: Some(line.same().to_owned()),
            ..(*line).clone()
        };
        if let Some(moved) = net[at].filter(|moved| !tree.is_heading(at) && !moved.is_zero()) {
            let cost = line.cost().unwrap_or(Money::zero(old.currency));
            copy.amount = Some(cost.plus(moved).map_err(|error| not_added(&error))?);
        }
        let (texts, units) = (BTreeMap::new(), BTreeMap::new());
        lines.push(LineAdded { line: copy, texts, units, like: Some(line.id.clone()) });
    }
    let project = &books.project;
    workspace.add_budget(ctx, Op::AmendBudget, &project.title, &project.id, &version, &lines)?;
    let (version, funding) = (Some(version.id), None);
    show(workspace, ctx, &BudgetInput { project: project.id.clone(), version, funding, language: None })
}

/// Makes a version the one in force.
pub fn adopt(workspace: &Workspace, ctx: &Ctx, input: &VersionInput) -> Result<BudgetShown> {
    let books = Books::plan(workspace, &input.project, ctx.lang, None)?;
    let version = books.version(Some(&input.version))?;
    let project = &books.project;
    workspace.adopt_budget(ctx, &project.title, &project.id, &version.id)?;
    let version = Some(version.id.clone());
    let project = project.id.clone();
    show(workspace, ctx, &BudgetInput { project, version, funding: None, language: None })
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
