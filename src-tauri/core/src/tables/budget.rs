//! A table of budget lines, kept as a pasted block is: the same lines under the same headings.
//!
//! Must not know SQL. What a line is known by: its number. A line that is there and says something
//! else stays as it is: a budget is changed by an amendment, or in its own grid.

use std::collections::HashMap;

use super::plan::{Outcome, Plan, Settled};
use super::shapes::{RowState, TableValue};
use super::style::Reading;
use super::table::{Record, Table};
use crate::budgets::{self, BudgetColumn, PasteBudgetInput, PastedBudget};
use crate::ctx::Ctx;
use crate::domain::plan::PlanLine;
use crate::error::{Refused, Result};
use crate::finance::Books;
use crate::format::Format;
use crate::store::Workspace;

/// The columns of the block, with the fields that the table has for them.
const COLUMNS: [(BudgetColumn, &str); 6] = [
    (BudgetColumn::Code, "line_code"),
    (BudgetColumn::Text, "line"),
    (BudgetColumn::Unit, "unit"),
    (BudgetColumn::Units, "units"),
    (BudgetColumn::UnitCost, "unit_cost"),
    (BudgetColumn::Amount, "amount"),
];

/// Lines of a table.
pub(super) struct Budget {
    project: String,
    version: Option<String>,
    kept: Vec<PlanLine>,
    places: Vec<usize>,
    lines: Vec<[String; 6]>,
    understood: Option<PastedBudget>,
    places_in_block: Vec<usize>,
}

impl Budget {
    pub(super) fn of(workspace: &Workspace, ctx: &Ctx, table: &Table<'_>, project: &str) -> Result<Budget> {
        let books = Books::plan(workspace, project, ctx.lang, None)?;
        let version = table.answer("version");
        let budget = books.version(version.as_deref())?.id.clone();
        let kept = books.ledger.lines.iter().filter(|line| line.budget == budget).cloned().collect();
        Ok(Budget {
            project: project.to_owned(),
            version,
            kept,
            places: Vec::new(),
            lines: Vec::new(),
            understood: None,
            places_in_block: Vec::new(),
        })
    }

    fn pasted(&self, workspace: &Workspace, ctx: &Ctx, lines: &[usize], dry: bool) -> Result<PastedBudget> {
        let text: Vec<String> = lines.iter().map(|at| self.lines[*at].join("\t")).collect();
        let input = PasteBudgetInput {
            project: self.project.clone(),
            version: self.version.clone(),
            columns: COLUMNS.iter().map(|(column, _)| *column).collect(),
            text: text.join("\n"),
            language: None,
            dry,
        };
        budgets::paste(workspace, ctx, &input)
    }

    /// The line of this number says the same already.
    fn is_there(&self, line: &[String; 6]) -> Option<bool> {
        let number = |code: &str| code.trim_end_matches('.').to_owned();
        let code = number(&line[0]);
        let kept = self.kept.iter().find(|it| it.code.as_deref().map(number).as_ref() == Some(&code))?;
        let decimal = |text: &str| text.parse::<rust_decimal::Decimal>().ok();
        let same = |said: &str, kept: Option<rust_decimal::Decimal>| said.is_empty() || decimal(said) == kept;
        let money = |kept: Option<crate::domain::Money>| kept.and_then(|kept| decimal(&kept.amount()));
        let heading = self.kept.iter().any(|it| it.parent.as_deref() == Some(&kept.id));
        Some(
            crate::fold::fold(&kept.text) == crate::fold::fold(&line[1])
                && same(&line[3], kept.units)
                && same(&line[4], money(kept.unit_cost))
                && (heading || same(&line[5], money(kept.cost()))),
        )
    }
}

/// "1.1 Salaries" begins with its number.
fn numbered(text: &str) -> (String, String) {
    let end = text.find(|sign: char| !(sign.is_ascii_digit() || sign == '.')).unwrap_or(0);
    let (code, rest) = text.split_at(end);
    match code.starts_with(|sign: char| sign.is_ascii_digit()) && rest.starts_with([' ', '\u{a0}']) {
        true => (code.trim_end_matches('.').to_owned(), rest.trim().to_owned()),
        false => (String::new(), text.to_owned()),
    }
}

impl Plan for Budget {
    fn take(&mut self, _ctx: &Ctx, record: &Record<'_>) {
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut line = COLUMNS.map(|(_, field)| one_line(record.get(field).unwrap_or_default()));
        if line[0].is_empty() {
            (line[0], line[1]) = numbered(&line[1]);
        }
        self.places.push(record.row);
        self.lines.push(line);
    }

    fn settle(&mut self, workspace: &Workspace, ctx: &Ctx, _reading: &Reading) -> Result<Settled> {
        let there: Vec<Option<bool>> = self.lines.iter().map(|line| self.is_there(line)).collect();
        let asked: Vec<usize> = (0..self.lines.len()).filter(|at| there[*at].is_none()).collect();
        let pasted = self.pasted(workspace, ctx, &asked, true)?;
        let mut refused: HashMap<usize, Vec<Refused>> = HashMap::new();
        for row in &pasted.refused {
            let mut why = Refused::new(&row.code);
            why.field = row.field.as_deref().map(|field| match field {
                "code" => "line_code".to_owned(),
                "text" => "line".to_owned(),
                other => other.to_owned(),
            });
            why.args.insert("said".to_owned(), row.message.clone());
            refused.entry(asked[row.index]).or_default().push(why);
        }
        let outcomes = self.places.iter().enumerate().map(|(at, row)| {
            let refused = match there[at] {
                Some(false) => {
                    vec![Refused::new("line-known").with("code", &self.lines[at][0]).at("line_code")]
                }
                _ => refused.remove(&at).unwrap_or_default(),
            };
            let state = match (there[at], refused.is_empty()) {
                (_, false) => RowState::Refused,
                (Some(_), true) => RowState::Unchanged,
                (None, true) => RowState::New,
            };
            Outcome { row: *row, column: None, state, refused }
        });
        let outcomes = outcomes.collect();
        self.understood = Some(pasted);
        self.places_in_block = asked;
        Ok(Settled::Outcomes(outcomes))
    }

    fn told(&self, ctx: &Ctx, at: usize) -> Vec<TableValue> {
        let format = Format::of(ctx.lang);
        let plain = |field: &str, new: Option<String>| TableValue { field: field.to_owned(), old: None, new };
        let place = self.places_in_block.iter().position(|place| *place == at);
        let pasted = self.understood.as_ref();
        let line = place.and_then(|place| pasted?.lines.iter().find(|line| line.index == place));
        let told = match line {
            Some(line) => vec![
                plain("line_code", line.code.clone()),
                plain("line", Some(line.text.clone())),
                plain("unit", line.unit.clone()),
                plain("units", line.units.map(|units| format.number(units))),
                plain("unit_cost", line.unit_cost.map(|cost| format.money(cost))),
                plain("amount", line.cost.map(|cost| format.money(cost))),
            ],
            None => {
                let line = &self.lines[at];
                let said = |at: usize| Some(line[at].clone()).filter(|text| !text.is_empty());
                vec![plain("line_code", said(0)), plain("line", said(1))]
            }
        };
        told.into_iter().filter(|value| value.new.is_some()).collect()
    }

    fn keep(&self, workspace: &Workspace, ctx: &Ctx, keeps: &[bool]) -> Result<()> {
        let kept: Vec<usize> = (0..keeps.len()).filter(|at| keeps[*at]).collect();
        self.pasted(workspace, ctx, &kept, false).map(|_pasted| ())
    }
}
