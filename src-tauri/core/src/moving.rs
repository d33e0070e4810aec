//! A move between budget lines: what it would come to beside the donor's limit, and kept.
//!
//! Must not know SQL, nor how much may move (`domain::moves`). What a move may say is the
//! business of `ledger`, as in any form.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::moves::{self, MoveLimit, Moved};
use crate::domain::plan::Move;
use crate::domain::{Currency, Money};
use crate::edit;
use crate::error::{Refused, Result};
use crate::finance::{Books, not_added};
use crate::intake::amounts::{self, Style};
use crate::op::Op;
use crate::store::{Assignment, Kept, Workspace};

/// A move as it was typed.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MoveTyped {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// Key of the move; a new one if nothing is said.
    #[serde(default)]
    pub row: Option<String>,
    /// The day.
    pub date: String,
    /// Key of the line that gives.
    pub from: String,
    /// Key of the line that gets.
    pub to: String,
    /// How much, in the budget's currency.
    pub amount: String,
    /// The donor's letter that allows it.
    #[serde(default)]
    pub approval: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
    /// Nothing is kept: just what it would come to.
    #[serde(default)]
    pub dry: bool,
}

/// A move, with what it touches.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct MoveKept {
    /// Its key; `None` where nothing was kept.
    pub row: Option<String>,
    /// What it gives to and takes from, beside the limit, with it among the moves.
    pub moved: Vec<Moved>,
}

/// Keeps a move, or says what it would come to.
pub fn keep(workspace: &Workspace, ctx: &Ctx, input: &MoveTyped) -> Result<MoveKept> {
    let books = Books::open(workspace, &input.project, ctx.lang, None)?;
    let entity = edit::known("reallocation")?;
    let row = match &input.row {
        Some(key) => workspace.row(entity, key)?,
        None => Kept {
            key: ctx.new_id(),
            project: Some(books.project.id.clone()),
            archived: None,
            values: BTreeMap::new(),
            texts: BTreeMap::new(),
        },
    };
    let (budget, currency) = place(&books, &input.from)?;
    let amount = amount(&input.amount, currency, ctx)?;
    let plain = format!("{} {}", amount.amount(), amount.currency());
    let own = workspace.project_language(&books.project.id)?;
    let language = row.texts.get("reason").and_then(|texts| texts.keys().next()).copied().unwrap_or(own);
    let given = [
        ("date", input.date.as_str()),
        ("from", &input.from),
        ("to", &input.to),
        ("amount", &plain),
        ("approval", &input.approval),
        ("reason", &input.reason),
    ];
    let given = given.into_iter().map(|(field, typed)| {
        // The amount was read already, in the budget's currency.
        let field_of = entity.field(field).filter(|_| field == "amount");
        match field_of {
            Some(field) => Ok(Assignment { field, language, value: Some(plain.clone()) }),
            None => edit::assignment(workspace, ctx, entity, field, language, Some(typed)),
        }
    });
    let assignments: Vec<Assignment> = given.collect::<Result<_>>()?;
    edit::check(workspace, entity, &row, &assignments)?;
    let date = assignments.iter().find(|it| it.field.name == "date").and_then(|it| it.value.as_deref());
    let date = date.and_then(|date| date.parse().ok());
    let moved = match date {
        Some(date) => {
            let (from, to) = (input.from.clone(), input.to.clone());
            let id = row.key.clone();
            beside_limit(
                &books,
                &budget,
                currency,
                Move { id, date, from, to, amount, approval: None, reason: None },
            )?
        }
        None => Vec::new(),
    };
    if input.dry {
        return Ok(MoveKept { row: None, moved });
    }
    let subject = subject(&books, input);
    match &input.row {
        Some(_) => workspace.set_fields(ctx, Op::EditField, &subject, (entity, &row), &assignments)?,
        None => workspace.insert_row(ctx, &subject, (entity, &row), None, &assignments)?,
    }
    Ok(MoveKept { row: Some(row.key), moved })
}

/// The version of a line, and its currency.
fn place(books: &Books, line: &str) -> Result<(String, Currency)> {
    if line.is_empty() {
        return Err(Refused::new("value-needed").at("from").into());
    }
    let unknown = || Refused::new("budget-line-unknown").with("line", line).at("from");
    let line = books.ledger.lines.iter().find(|it| it.id == line).ok_or_else(unknown)?;
    Ok((line.budget.clone(), books.version(Some(&line.budget))?.currency))
}

fn amount(typed: &str, currency: Currency, ctx: &Ctx) -> Result<Money> {
    if typed.trim().is_empty() {
        return Err(Refused::new("value-needed").at("amount").into());
    }
    let style = Style::of([typed].into_iter(), ctx.lang);
    amounts::amount(typed, currency, &style).map_err(|refused| refused.at("amount").into())
}

/// Both sides of a move with it among the others.
fn beside_limit(books: &Books, budget: &str, currency: Currency, this: Move) -> Result<Vec<Moved>> {
    let tree = books.ledger.tree(budget);
    let mut all: Vec<Move> = books.ledger.moves.iter().filter(|it| it.id != this.id).cloned().collect();
    let id = this.id.clone();
    all.push(this);
    let (counted, _) = moves::parted(&tree, &all, NaiveDate::MAX);
    let limit = MoveLimit::of(books.agreement());
    let reckoned = || {
        let costs = tree.costs(currency)?;
        moves::moved(&tree, &costs, &counted, currency, limit)
    };
    let moved: Vec<Moved> = reckoned().map_err(|error| not_added(&error))?;
    Ok(moved.into_iter().filter(|it| it.moves.contains(&id)).collect())
}

/// What moves from where to where, in the history.
fn subject(books: &Books, input: &MoveTyped) -> String {
    let name = |key: &str| {
        let line = books.ledger.lines.iter().find(|line| line.id == key);
        line.map(|line| line.code.clone().unwrap_or_else(|| line.text.clone())).unwrap_or_default()
    };
    format!("{} → {}", name(&input.from), name(&input.to))
}
