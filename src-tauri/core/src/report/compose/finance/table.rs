//! The budget beside spending: rows of the tree, any columns that a layout names.
//!
//! Must not know how a figure is reckoned; how a cell follows from others is told beside it
//! (`follows`), totals stand in `totals`.

mod figures;
mod follows;
mod totals;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::domain::finance::{Finance, FinanceLine};
use crate::domain::{Period, Source};
use crate::error::Result;
use crate::report::accounts::Accounts;
use crate::report::model::{Block, Cell, Column, Row, RowKind, Signal};
use crate::report::template::{BudgetTotal, Measure, Rows};

use super::super::Composer;
use super::{Ledgered, following};
pub(super) use figures::figure;
use figures::{parts, ratio};

/// References that a comment names.
const MOST_REFERENCES: usize = 12;

/// Which figures are shown, and of which days.
pub(in super::super) struct Scope<'a> {
    finance: &'a Finance,
    first: Option<NaiveDate>,
    last: NaiveDate,
    /// The figures are those of the whole report.
    whole: bool,
}

impl<'a> Scope<'a> {
    /// What the report shows.
    pub(in super::super) fn whole(accounts: &'a Accounts) -> Scope<'a> {
        let first = accounts.period.as_ref().map(|period| period.start);
        Scope { finance: &accounts.finance, first, last: accounts.last, whole: true }
    }

    /// One year of it.
    pub(super) fn of_year(finance: &'a Finance, year: &Period) -> Scope<'a> {
        Scope { finance, first: Some(year.start), last: year.end, whole: false }
    }
}

/// A table that is wanted.
pub(in super::super) struct Wanted<'a> {
    pub(in super::super) id: String,
    pub(in super::super) caption: String,
    pub(in super::super) rows: Rows,
    pub(in super::super) columns: Vec<(Measure, Column)>,
    pub(in super::super) totals: &'a [BudgetTotal],
}

impl Wanted<'_> {
    fn cell(&self, slug: &str, measure: Measure) -> String {
        format!("{}.{slug}.{}", self.id, measure.key())
    }

    fn shows(&self, measure: Measure) -> bool {
        self.columns.iter().any(|(shown, _)| *shown == measure)
    }
}

/// A table on its way: whose figures, which of them, of which days.
pub(in super::super) struct Sheet<'a> {
    pub(in super::super) money: &'a Ledgered<'a>,
    pub(in super::super) wanted: &'a Wanted<'a>,
    pub(in super::super) scope: &'a Scope<'a>,
}

impl Composer<'_> {
    pub(in super::super) fn budget_beside_spending(&self, sheet: &Sheet<'_>) -> Result<Block> {
        let mut rows = Vec::new();
        for at in 0..sheet.money.lines.tree.len() {
            if sheet.wanted.rows == Rows::Lines || sheet.money.lines.tree.above[at].is_none() {
                rows.push(self.line_row(sheet, at)?);
            }
        }
        let unplaced = !sheet.scope.finance.total.unplaced.entries.is_empty();
        if unplaced {
            rows.push(self.unplaced_row(sheet)?);
        }
        rows.extend(self.total_rows(sheet, unplaced)?);
        let columns = sheet
            .wanted
            .columns
            .iter()
            .map(|(measure, column)| Column { signal: self.signal(sheet.money, *measure), ..column.clone() });
        Ok(Block::Table {
            id: sheet.wanted.id.clone(),
            caption: sheet.wanted.caption.clone(),
            columns: columns.collect(),
            rows,
        })
    }

    /// More than the budget catches the eye, and so does less than the donor wants explained.
    fn signal(&self, money: &Ledgered<'_>, measure: Measure) -> Option<Signal> {
        let rules = money.accounts.agreement.as_ref().map(|agreement| &agreement.money);
        let percent = rules.and_then(|rules| rules.explain_percent).filter(|percent| !percent.is_zero());
        match measure {
            Measure::Variance | Measure::PeriodVariance => Some(Signal { above: Decimal::ZERO, below: None }),
            Measure::VarianceShare | Measure::PeriodVarianceShare => {
                let below = percent.and_then(|percent| percent.checked_div(Decimal::from(-100)));
                Some(Signal { above: Decimal::ZERO, below })
            }
            Measure::Delivery => Some(Signal { above: Decimal::ONE, below: None }),
            _ => None,
        }
    }

    fn line_row(&self, sheet: &Sheet<'_>, at: usize) -> Result<Row> {
        let (slug, line) = (&sheet.money.lines.slugs[at], &sheet.scope.finance.lines[at]);
        let heading = sheet.money.lines.tree.is_heading(at) && sheet.wanted.rows == Rows::Lines;
        let mut cells = Vec::with_capacity(sheet.wanted.columns.len());
        for (measure, column) in &sheet.wanted.columns {
            let id = match measure {
                Measure::Open => format!("{}.{slug}.{}", sheet.wanted.id, column.key),
                _ => sheet.wanted.cell(slug, *measure),
            };
            cells.push(self.line_cell(sheet, at, *measure, &id, line)?);
        }
        let depth = if sheet.wanted.rows == Rows::Lines { sheet.money.lines.tree.depth[at] } else { 0 };
        let kind = if heading { RowKind::Heading } else { RowKind::Body };
        Ok(Row { kind, depth: u8::try_from(depth).unwrap_or(u8::MAX), cells })
    }

    fn line_cell(
        &self,
        sheet: &Sheet<'_>,
        at: usize,
        measure: Measure,
        id: &str,
        line: &FinanceLine,
    ) -> Result<Cell> {
        let plan = sheet.money.lines.tree.lines[at];
        let none = || self.no_detail(id);
        Ok(match measure {
            Measure::Code => match &plan.code {
                Some(code) => self.code(id, &plan.id, code),
                None => self.blank(id),
            },
            Measure::Text => self.quoted(id, plan.same(), &plan.text),
            Measure::Unit => match &plan.unit {
                Some(unit) => self.unit(id, unit, Some(1), plan.same()),
                None => self.blank(id),
            },
            Measure::Units => plan.units.map_or_else(|| self.blank(id), |units| self.number(id, units)),
            Measure::UnitCost => plan.unit_cost.map_or_else(|| self.blank(id), |cost| self.amount(id, cost)),
            Measure::Explanation => self.explanation(id, line),
            Measure::Open => self.blank(id),
            Measure::VarianceShare | Measure::PeriodVarianceShare | Measure::Delivery => {
                let (part, whole) = parts(measure);
                let told = ratio(line, measure);
                let cell = told.map_or_else(none, |share| self.percent(id, share));
                let slug = &sheet.money.lines.slugs[at];
                let known = figure(line, part).is_some() && figure(line, whole).is_some();
                following(cell, known.then(|| self.part_of(sheet.wanted, slug, measure)))
            }
            _ => {
                let amount = figure(line, measure);
                let cell = self.amount_or_none(id, amount);
                let follows = amount.and_then(|_| self.row_follows(sheet, at, measure));
                let cell = following(cell, follows);
                match measure {
                    Measure::Period => self.of_entries(cell, sheet.money, &line.period.entries),
                    Measure::Before => self.of_entries(cell, sheet.money, &line.before.entries),
                    Measure::Committed => self.of_entries(cell, sheet.money, &line.committed.entries),
                    _ => cell,
                }
            }
        })
    }

    /// What is said, or that the donor wants it said.
    pub(super) fn explanation(&self, id: &str, line: &FinanceLine) -> Cell {
        match &line.explanation {
            Some(told) => self.word(id, &told.text),
            None if line.must_explain => self.lacking(id, "accounts-to-be-explained"),
            None => self.blank(id),
        }
    }

    /// A comment that names the vouchers.
    fn of_entries(&self, mut cell: Cell, money: &Ledgered<'_>, entries: &[String]) -> Cell {
        if entries.is_empty() {
            return cell;
        }
        let count = i64::try_from(entries.len()).unwrap_or(i64::MAX);
        let document = self.texts.count("accounts-source-entries", count, &self.format.count(count));
        let named = |key: &String| money.references.get(key.as_str()).map(|named| (*named).to_owned());
        let mut references: Vec<String> = entries.iter().filter_map(named).take(MOST_REFERENCES).collect();
        if entries.len() > references.len() && !references.is_empty() {
            references.push("…".to_owned());
        }
        cell.source = Some(Source { document, quote: references.join(", "), offset: 0 });
        cell
    }
}
