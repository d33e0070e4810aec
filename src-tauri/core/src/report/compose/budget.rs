//! The budget: total and version as stated, lines under headings, subtotals and shares.
//!
//! Must not know entries nor rates (`finance`): amounts in two currencies are shown, never added.

use rust_decimal::Decimal;

use crate::domain::project::text_place;
use crate::domain::{Budget, BudgetLine, Money};
use crate::error::Result;
use crate::report::model::{Block, Cell, Column, ColumnKind, Fact, Row};

use super::cells::{body, code_or_place, group, total};
use super::{Composer, broken};

/// Which columns the lines need beside text and amount.
struct Shape {
    code: bool,
    unit: bool,
    cost: bool,
    /// All amounts are in the budget's currency: the heading names it and they are added.
    one_currency: bool,
}

impl Composer<'_> {
    pub(super) fn budget(&self) -> Result<Vec<Block>> {
        let Some(budget) = &self.project.budget else {
            let rows =
                vec![self.fact(self.label("budget-total"), "budget.total", Vec::new()), self.expenditure()];
            return Ok(vec![Block::Facts { rows }]);
        };
        let shape = Shape::of(budget);
        let sum = match shape.one_currency {
            true => budget.sum_of_lines().map_err(broken)?,
            false => None,
        };
        let mut blocks = vec![Block::Facts { rows: self.budget_facts(budget, sum) }];
        blocks.extend(self.sum_note(budget, sum, &shape));
        if !budget.lines.is_empty() {
            blocks.push(self.budget_table(budget, sum, &shape)?);
        }
        Ok(blocks)
    }

    fn budget_facts(&self, budget: &Budget, sum: Option<Money>) -> Vec<Fact> {
        let version = match budget.version {
            0 | 1 => self.say("budget-original"),
            later => {
                let number = self.format.count(i64::from(later - 1));
                self.texts.with("budget-amended", &[("number", &number)])
            }
        };
        let stated = self.sourced(self.money("budget.total", budget.total), "budget");
        let mut rows = vec![self.fact(self.label("budget-total"), "budget.total", vec![stated])];
        if let Some(sum) = sum {
            rows.push(self.fact(
                self.label("budget-lines_total"),
                "budget.lines_total",
                vec![self.money("budget.lines_total", sum)],
            ));
        }
        rows.push(self.fact(
            self.label("budget-version"),
            "budget.version",
            vec![self.word("budget.version", version)],
        ));
        rows.push(self.expenditure());
        rows
    }

    /// What was spent in all, by the ledger.
    fn expenditure(&self) -> Fact {
        self.one("expenditure", self.spent("expenditure"))
    }

    /// The same as a cell; none where nobody entered money.
    pub(super) fn spent(&self, id: &str) -> Option<Cell> {
        let accounts = self.accounts.filter(|accounts| accounts.has_entries())?;
        Some(match accounts.finance.total.spent {
            Some(spent) => self.money(id, spent),
            None => self.lacking(id, "accounts-open"),
        })
    }

    /// Says whether the lines make the stated total.
    fn sum_note(&self, budget: &Budget, sum: Option<Money>, shape: &Shape) -> Option<Block> {
        if !shape.one_currency {
            return Some(self.note("note-budget-currencies"));
        }
        match sum? {
            sum if sum == budget.total => Some(self.note("note-budget-agrees")),
            sum => {
                let difference =
                    Money::from_minor(sum.minor() - budget.total.minor(), sum.currency()).ok()?;
                let shown = self.format.money(difference);
                let text = self.texts.with("note-budget-differs", &[("difference", &shown)]);
                Some(Block::Note { text })
            }
        }
    }

    fn budget_table(&self, budget: &Budget, sum: Option<Money>, shape: &Shape) -> Result<Block> {
        let mut rows = Vec::new();
        for (place, (heading, lines)) in headings(budget).into_iter().enumerate() {
            let id = format!("budget.heading.{}", place + 1);
            let named = !heading.trim().is_empty();
            if let (true, Some((_, first))) = (named, lines.first()) {
                rows.push(group(self.quoted(&id, &text_place(&first.id, "heading"), heading)));
            }
            rows.extend(
                lines.iter().map(|(place, line)| body(self.budget_line(*place, line, budget, shape))),
            );
            if named {
                rows.extend(self.subtotal(&id, &lines, budget, shape)?);
            }
        }
        if let Some(sum) = sum {
            rows.push(self.grand_total(sum, budget, shape));
        }
        let caption = self.say("caption-budget");
        let columns = self.budget_columns(budget, shape);
        Ok(Block::Table { id: "budget".to_owned(), caption, columns, rows })
    }

    fn subtotal(
        &self,
        id: &str,
        lines: &[(usize, &BudgetLine)],
        budget: &Budget,
        shape: &Shape,
    ) -> Result<Option<Row>> {
        let sum = if shape.one_currency { add(lines)? } else { None };
        let label = self.word(&format!("{id}.label"), self.say("subtotal"));
        Ok(sum.map(|sum| total(self.total_cells(id, label, sum, budget, shape))))
    }

    fn grand_total(&self, sum: Money, budget: &Budget, shape: &Shape) -> Row {
        let label = self.word("budget.lines.label", self.say("word-total"));
        total(self.total_cells("budget.lines", label, sum, budget, shape))
    }

    fn budget_columns(&self, budget: &Budget, shape: &Shape) -> Vec<Column> {
        let currency = budget.total.currency();
        let money = |key: &str| {
            let mut column = self.column(key, ColumnKind::Money, 1);
            if shape.one_currency {
                column.title = format!("{} ({currency})", column.title);
            }
            column
        };
        let mut columns = Vec::new();
        if shape.code {
            columns.push(self.column("number", ColumnKind::Code, 1));
        }
        columns.push(self.column("budget-line", ColumnKind::Text, 4));
        if shape.unit {
            columns.push(self.column("unit", ColumnKind::Text, 1));
        }
        if shape.cost {
            columns.push(self.column("units", ColumnKind::Number, 1));
            columns.push(money("unit-cost"));
        }
        columns.push(money("amount"));
        if shape.one_currency {
            columns.push(self.column("share", ColumnKind::Number, 1));
        }
        columns
    }

    fn budget_line(&self, place: usize, line: &BudgetLine, budget: &Budget, shape: &Shape) -> Vec<Cell> {
        let id = line_id(place, line);
        let of = |part: &str| format!("{id}.{part}");
        let or_none = |cell: Option<Cell>, part: &str| cell.unwrap_or_else(|| self.no_detail(&of(part)));
        let mut cells = Vec::new();
        if shape.code {
            let code = line.code.as_ref().map(|code| self.code(&of("code"), &line.id, code));
            cells.push(or_none(code, "code"));
        }
        cells.push(self.quoted(&id, &line.id, &line.text));
        if shape.unit {
            let unit = line
                .unit
                .as_ref()
                .map(|unit| self.unit(&of("unit"), unit, Some(1), &text_place(&line.id, "unit")));
            cells.push(or_none(unit, "unit"));
        }
        if shape.cost {
            cells.push(or_none(line.units.map(|units| self.number(&of("units"), units)), "units"));
            let cost = line.unit_cost.map(|cost| self.in_column(&of("unit_cost"), cost, shape));
            cells.push(or_none(cost, "unit_cost"));
        }
        cells.push(self.sourced(self.in_column(&of("amount"), line.amount, shape), &line.id));
        if shape.one_currency {
            cells.push(self.share(&of("share"), line.amount, budget.total));
        }
        cells
    }

    /// Label, amount and share; blanks in the columns that are not added.
    fn total_cells(&self, id: &str, label: Cell, sum: Money, budget: &Budget, shape: &Shape) -> Vec<Cell> {
        let blank = |part: &str| self.blank(&format!("{id}.{part}"));
        let mut cells = Vec::new();
        if shape.code {
            cells.push(blank("code"));
        }
        cells.push(label);
        if shape.unit {
            cells.push(blank("unit"));
        }
        if shape.cost {
            cells.extend([blank("units"), blank("unit_cost")]);
        }
        cells.push(self.amount(&format!("{id}.amount"), sum));
        cells.push(self.share(&format!("{id}.share"), sum, budget.total));
        cells
    }

    fn in_column(&self, id: &str, money: Money, shape: &Shape) -> Cell {
        if shape.one_currency { self.amount(id, money) } else { self.money(id, money) }
    }

    /// The share of the stated total; a share of nothing is no figure.
    fn share(&self, id: &str, part: Money, whole: Money) -> Cell {
        match Decimal::from(part.minor()).checked_div(Decimal::from(whole.minor())) {
            Some(share) => self.percent(id, share),
            None => self.no_detail(id),
        }
    }
}

impl Shape {
    fn of(budget: &Budget) -> Shape {
        let currency = budget.total.currency();
        let lines = &budget.lines;
        let foreign = |line: &BudgetLine| {
            line.amount.currency() != currency
                || line.unit_cost.is_some_and(|cost| cost.currency() != currency)
        };
        Shape {
            code: lines.iter().any(|line| line.code.is_some()),
            unit: lines.iter().any(|line| line.unit.is_some()),
            cost: lines.iter().any(|line| line.units.is_some() || line.unit_cost.is_some()),
            one_currency: !lines.iter().any(foreign),
        }
    }
}

/// The lines with their places, by heading in the order of the record.
fn headings(budget: &Budget) -> Vec<(&str, Vec<(usize, &BudgetLine)>)> {
    let mut found: Vec<(&str, Vec<(usize, &BudgetLine)>)> = Vec::new();
    for (place, line) in budget.lines.iter().enumerate() {
        match found.iter_mut().find(|(heading, _)| *heading == line.heading) {
            Some((_, lines)) => lines.push((place, line)),
            None => found.push((&line.heading, vec![(place, line)])),
        }
    }
    found
}

fn add(lines: &[(usize, &BudgetLine)]) -> Result<Option<Money>> {
    let mut amounts = lines.iter().map(|(_, line)| line.amount);
    let Some(first) = amounts.next() else {
        return Ok(None);
    };
    amounts.try_fold(first, Money::plus).map(Some).map_err(broken)
}

fn line_id(place: usize, line: &BudgetLine) -> String {
    match &line.code {
        Some(code) => format!("budget.{}", code_or_place(Some(code), place)),
        None => format!("budget.line.{}", place + 1),
    }
}
