//! A budget begun from a ready structure or from nothing, amended, adopted.
//!
//! Must not know how lines are read from a block.

use std::collections::BTreeMap;

use serde::Deserialize;
use ts_rs::TS;

use super::shown::{BudgetInput, BudgetShown, show};
use crate::ctx::Ctx;
use crate::domain::Money;
use crate::domain::dates::PartialDate;
use crate::domain::entity::Kind;
use crate::domain::moves;
use crate::domain::plan::{self, BudgetVersion, PlanLine};
use crate::donors;
use crate::error::{Refused, Result};
use crate::finance::{Books, not_added};
use crate::intake::typed;
use crate::op::Op;
use crate::store::{LineAdded, Workspace};

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

pub(super) fn bare(key: &str, budget: &str) -> PlanLine {
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
