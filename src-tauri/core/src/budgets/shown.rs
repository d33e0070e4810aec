//! A budget as a tree with what each line costs, and two versions side by side.
//!
//! Must not know how a tree is drawn, nor how a budget is changed.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::budget_grid::superseded_by;
use crate::ctx::Ctx;
use crate::domain::budget::BudgetLine;
use crate::domain::moves;
use crate::domain::plan::{self, BudgetVersion, Compared, CostType, Funding, PlanLine, Tree};
use crate::domain::variance;
use crate::domain::{Currency, Lang, Money};
use crate::error::{Refused, Result};
use crate::finance::{Books, not_added};
use crate::store::Workspace;

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
