//! The rows below the lines: what stands on none of them, and the totals that a layout names.
//!
//! Must not know how a figure of a line is reckoned.

use crate::domain::finance::{EntryFigure, FinanceLine};
use crate::domain::money::Money;
use crate::domain::plan::CostType;
use crate::domain::variance::variance;
use crate::error::Result;
use crate::report::compose::{Composer, broken};
use crate::report::model::{Follows, Row, RowKind};
use crate::report::template::{Measure, Rows};

use super::super::{Ledgered, following, sum_of};
use super::figures::{figure, parts, ratio};
use super::{Scope, Sheet};

/// The row that stands for entries on no line of the version.
const UNPLACED: &str = "unplaced";
/// The row of all lines.
const TOTAL: &str = "total";

impl Composer<'_> {
    /// What was spent on no line of the version: the totals less what the main headings have.
    pub(super) fn unplaced_row(&self, sheet: &Sheet<'_>) -> Result<Row> {
        let line = unplaced(sheet.money, sheet.scope)?;
        let name = self.say("accounts-unplaced");
        let mut cells = Vec::new();
        for (measure, column) in &sheet.wanted.columns {
            let id = format!("{}.{UNPLACED}.{}", sheet.wanted.id, column.key);
            let amount = figure(&line, *measure);
            cells.push(match measure {
                Measure::Text => self.word(&id, &name),
                Measure::Period | Measure::Before | Measure::Spent | Measure::Committed => {
                    let across = self.across(sheet, UNPLACED, &line, *measure);
                    let follows = across.or_else(|| self.entered(sheet.scope, *measure, "line", &name));
                    following(self.amount_or_none(&id, amount), amount.and(follows))
                }
                Measure::Variance => {
                    let follows = self.across(sheet, UNPLACED, &line, *measure);
                    following(self.amount_or_none(&id, amount), amount.and(follows))
                }
                _ => self.blank(&id),
            });
        }
        Ok(Row { kind: RowKind::Body, depth: 0, cells })
    }

    pub(super) fn total_rows(&self, sheet: &Sheet<'_>, unplaced: bool) -> Result<Vec<Row>> {
        if sheet.wanted.totals.is_empty() {
            let all = All { id: TOTAL, code: None, text: self.say("word-total"), of: &[], unplaced };
            return Ok(vec![self.total_row(sheet, &all)?]);
        }
        let mut rows = Vec::new();
        for (place, total) in sheet.wanted.totals.iter().enumerate() {
            let id = if total.of.is_empty() { TOTAL.to_owned() } else { format!("total_{}", place + 1) };
            let text = total.text.of(self.language);
            let all = All { id: &id, code: total.code.as_deref(), text, of: &total.of, unplaced };
            rows.push(self.total_row(sheet, &all)?);
        }
        Ok(rows)
    }

    fn total_row(&self, sheet: &Sheet<'_>, all: &All<'_>) -> Result<Row> {
        let places = all.places(sheet.money, sheet.wanted.rows);
        let line = all.line(sheet.money, sheet.scope, &places)?;
        let mut cells = Vec::new();
        for (measure, column) in &sheet.wanted.columns {
            let id = format!("{}.{}.{}", sheet.wanted.id, all.id, column.key);
            cells.push(match measure {
                Measure::Code => match all.code {
                    Some(code) => self.word(&id, code),
                    None => self.blank(&id),
                },
                Measure::Text => self.word(&id, &all.text),
                Measure::Unit | Measure::Units | Measure::UnitCost | Measure::Explanation | Measure::Open => {
                    self.blank(&id)
                }
                Measure::VarianceShare | Measure::PeriodVarianceShare | Measure::Delivery => {
                    let (part, whole) = parts(*measure);
                    let cell = ratio(&line, *measure)
                        .map_or_else(|| self.no_detail(&id), |share| self.percent(&id, share));
                    let known = figure(&line, part).is_some() && figure(&line, whole).is_some();
                    following(cell, known.then(|| self.part_of(sheet.wanted, all.id, *measure)))
                }
                _ => {
                    let amount = figure(&line, *measure);
                    let across = match measure {
                        Measure::Variance | Measure::Remaining | Measure::PeriodVariance => {
                            self.across(sheet, all.id, &line, *measure)
                        }
                        _ => None,
                    };
                    let mut below: Vec<String> = places
                        .iter()
                        .map(|at| sheet.wanted.cell(&sheet.money.lines.slugs[*at], *measure))
                        .collect();
                    if all.of.is_empty() && all.unplaced {
                        below.push(sheet.wanted.cell(UNPLACED, *measure));
                    }
                    let sum = (!below.is_empty()).then_some(Follows::Sum { cells: below });
                    following(self.amount_or_none(&id, amount), amount.and(across.or(sum)))
                }
            });
        }
        Ok(Row { kind: RowKind::Total, depth: 0, cells })
    }
}

/// A row of totals.
struct All<'a> {
    id: &'a str,
    code: Option<&'a str>,
    text: String,
    of: &'a [CostType],
    unplaced: bool,
}

impl All<'_> {
    /// The rows whose figures it adds: main headings, or the largest parts of the tree that are of
    /// some kinds of cost.
    fn places(&self, money: &Ledgered<'_>, rows: Rows) -> Vec<usize> {
        let lines = &money.lines;
        if self.of.is_empty() {
            return lines.tops().collect();
        }
        let mut is: Vec<bool> = (0..lines.tree.len())
            .map(|at| lines.tree.is_heading(at) || self.of.contains(&lines.tree.cost_type(at)))
            .collect();
        // A heading stands before what is under it: seen from the end, it loses what one of them lacks.
        for at in (0..is.len()).rev() {
            if let (false, Some(above)) = (is[at], lines.tree.above[at]) {
                is[above] = false;
            }
        }
        let largest = |at: &usize| is[*at] && lines.tree.above[*at].is_none_or(|above| !is[above]);
        let shown = |at: &usize| rows == Rows::Lines || lines.tree.above[*at].is_none();
        (0..lines.tree.len()).filter(largest).filter(shown).collect()
    }

    /// The figures as one line.
    fn line(&self, money: &Ledgered<'_>, scope: &Scope<'_>, places: &[usize]) -> Result<FinanceLine> {
        let (lines, total) = (&scope.finance.lines, &scope.finance.total);
        let currency = scope.finance.currency;
        let sum = |of: fn(&FinanceLine) -> Option<Money>| {
            sum_of(places.iter().map(|at| of(&lines[*at])), currency).map_err(broken)
        };
        // What cannot be exchanged leaves the whole sum open.
        let whole =
            |of: fn(&FinanceLine) -> Option<Money>| match places.iter().all(|at| of(&lines[*at]).is_some()) {
                true => sum(of),
                false => Ok(None),
            };
        let everything = self.of.is_empty();
        let mut line = empty(money, self.text.clone());
        line.budget = if everything { total.budget } else { sum(|it| it.budget)? };
        line.moved = sum(|it| it.moved)?;
        line.reserve = sum(|it| it.reserve)?;
        line.revised = sum(|it| it.revised)?;
        line.planned = sum(|it| it.planned)?;
        line.period_planned = sum(|it| it.period_planned)?;
        line.period.amount = if everything { total.period } else { whole(|it| it.period.amount)? };
        line.before.amount = if everything { total.before } else { whole(|it| it.before.amount)? };
        line.spent = if everything { total.spent } else { whole(|it| it.spent)? };
        line.committed.amount = if everything { total.committed } else { whole(|it| it.committed.amount)? };
        line.variance = match line.spent.zip(line.revised) {
            Some((spent, revised)) => Some(variance(spent, revised).map_err(broken)?),
            None => None,
        };
        Ok(line)
    }
}

/// A line of which nothing is told.
fn empty(money: &Ledgered<'_>, text: String) -> FinanceLine {
    let nothing = || EntryFigure { amount: None, entries: Vec::new() };
    FinanceLine {
        line: money.accounts.version.id.clone(),
        parent: None,
        depth: 0,
        heading: false,
        code: None,
        text,
        cost_type: CostType::Direct,
        budget: None,
        moved: None,
        reserve: None,
        revised: None,
        planned: None,
        period_planned: None,
        period: nothing(),
        before: nothing(),
        spent: None,
        committed: nothing(),
        variance: None,
        plan_variance: None,
        must_explain: false,
        explanation: None,
    }
}

/// What no main heading has of the totals.
fn unplaced(money: &Ledgered<'_>, scope: &Scope<'_>) -> Result<FinanceLine> {
    let total = &scope.finance.total;
    let rest = |all: Option<Money>, of: fn(&FinanceLine) -> Option<Money>| -> Result<Option<Money>> {
        let Some(all) = all else { return Ok(None) };
        let tops = money.lines.tops().map(|at| of(&scope.finance.lines[at]));
        let tops: Option<Vec<Money>> = tops.collect();
        let tops = tops.map(|tops| Money::sum(tops, scope.finance.currency)).transpose().map_err(broken)?;
        tops.map(|tops| all.minus(tops)).transpose().map_err(broken)
    };
    let mut line = empty(money, String::new());
    line.period.amount = rest(total.period, |it| it.period.amount)?;
    line.before.amount = rest(total.before, |it| it.before.amount)?;
    line.spent = rest(total.spent, |it| it.spent)?;
    line.committed.amount = rest(total.committed, |it| it.committed.amount)?;
    Ok(line)
}
