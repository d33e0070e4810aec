//! The budget beside spending: rows of the tree, any columns that a layout names, totals.
//!
//! Must not know how a figure is reckoned; how a cell follows from others is told beside it.

use chrono::NaiveDate;

use crate::domain::entry::EntryKind;
use crate::domain::finance::{Finance, FinanceLine};
use crate::domain::money::Money;
use crate::domain::plan::CostType;
use crate::domain::variance::share;
use crate::domain::{Period, Source};
use crate::error::Result;
use crate::report::accounts::Accounts;
use crate::report::model::{Block, Cell, Column, Condition, Follows, Holds, Row, RowKind, Signal};
use crate::report::template::{BudgetTotal, Measure, Rows};
use rust_decimal::Decimal;

use super::super::cells::word_of;
use super::super::{Composer, broken};
use super::{ENTRIES, Ledgered, MOVES, following, less, sum_of};

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

/// The row that stands for entries on no line of the version.
const UNPLACED: &str = "unplaced";
/// The row of all lines.
const TOTAL: &str = "total";

impl Composer<'_> {
    pub(in super::super) fn budget_beside_spending(
        &self,
        money: &Ledgered<'_>,
        wanted: &Wanted<'_>,
        scope: &Scope<'_>,
    ) -> Result<Block> {
        let mut rows = Vec::new();
        for at in 0..money.lines.tree.len() {
            if wanted.rows == Rows::Lines || money.lines.tree.above[at].is_none() {
                rows.push(self.line_row(money, wanted, scope, at)?);
            }
        }
        let unplaced = !scope.finance.total.unplaced.entries.is_empty();
        if unplaced {
            rows.push(self.unplaced_row(money, wanted, scope)?);
        }
        rows.extend(self.total_rows(money, wanted, scope, unplaced)?);
        let columns = wanted
            .columns
            .iter()
            .map(|(measure, column)| Column { signal: self.signal(money, *measure), ..column.clone() });
        Ok(Block::Table {
            id: wanted.id.clone(),
            caption: wanted.caption.clone(),
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

    fn line_row(
        &self,
        money: &Ledgered<'_>,
        wanted: &Wanted<'_>,
        scope: &Scope<'_>,
        at: usize,
    ) -> Result<Row> {
        let (slug, line) = (&money.lines.slugs[at], &scope.finance.lines[at]);
        let heading = money.lines.tree.is_heading(at) && wanted.rows == Rows::Lines;
        let mut cells = Vec::with_capacity(wanted.columns.len());
        for (measure, column) in &wanted.columns {
            let id = match measure {
                Measure::Open => format!("{}.{slug}.{}", wanted.id, column.key),
                _ => wanted.cell(slug, *measure),
            };
            cells.push(self.line_cell(money, wanted, scope, at, *measure, &id, line)?);
        }
        let depth = if wanted.rows == Rows::Lines { money.lines.tree.depth[at] } else { 0 };
        let kind = if heading { RowKind::Heading } else { RowKind::Body };
        Ok(Row { kind, depth: u8::try_from(depth).unwrap_or(u8::MAX), cells })
    }

    #[expect(clippy::too_many_arguments, reason = "the cell, its row, its column and where both stand")]
    fn line_cell(
        &self,
        money: &Ledgered<'_>,
        wanted: &Wanted<'_>,
        scope: &Scope<'_>,
        at: usize,
        measure: Measure,
        id: &str,
        line: &FinanceLine,
    ) -> Result<Cell> {
        let plan = money.lines.tree.lines[at];
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
                let slug = &money.lines.slugs[at];
                let known = figure(line, part).is_some() && figure(line, whole).is_some();
                following(cell, known.then(|| self.part_of(wanted, slug, measure)))
            }
            _ => {
                let amount = figure(line, measure);
                let cell = self.amount_or_none(id, amount);
                let follows = amount.and_then(|_| self.row_follows(money, wanted, scope, at, measure));
                let cell = following(cell, follows);
                match measure {
                    Measure::Period => self.of_entries(cell, money, &line.period.entries),
                    Measure::Before => self.of_entries(cell, money, &line.before.entries),
                    Measure::Committed => self.of_entries(cell, money, &line.committed.entries),
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

    fn part_of(&self, wanted: &Wanted<'_>, slug: &str, measure: Measure) -> Follows {
        let (part, whole) = parts(measure);
        let none = self.no_detail("").text;
        Follows::Share { part: wanted.cell(slug, part), whole: wanted.cell(slug, whole), none }
    }

    /// A comment that names the vouchers.
    fn of_entries(&self, mut cell: Cell, money: &Ledgered<'_>, entries: &[String]) -> Cell {
        if entries.is_empty() {
            return cell;
        }
        let count = i64::try_from(entries.len()).unwrap_or(i64::MAX);
        let document = self.texts.count("accounts-source-entries", count, &self.format.count(count));
        let named = |key: &&String| {
            let entry = money.accounts.ledger.entries.iter().find(|entry| entry.id == **key);
            entry.and_then(|entry| entry.reference.clone())
        };
        let mut references: Vec<String> =
            entries.iter().filter_map(|key| named(&key)).take(MOST_REFERENCES).collect();
        if entries.len() > references.len() && !references.is_empty() {
            references.push("…".to_owned());
        }
        cell.source = Some(Source { document, quote: references.join(", "), offset: 0 });
        cell
    }

    /// How an amount of a row follows from others.
    fn row_follows(
        &self,
        money: &Ledgered<'_>,
        wanted: &Wanted<'_>,
        scope: &Scope<'_>,
        at: usize,
        measure: Measure,
    ) -> Option<Follows> {
        let slug = &money.lines.slugs[at];
        if let Some(across) = self.across(wanted, scope, slug, &scope.finance.lines[at], measure) {
            return Some(across);
        }
        let name = &money.lines.names[at];
        if wanted.rows == Rows::Headings {
            let main = if scope.whole { money.in_main(slug, measure) } else { None };
            return match main {
                Some(cell) => Some(Follows::Same { cell }),
                None => self.entered(scope, measure, "heading", name),
            };
        }
        if !money.lines.tree.is_heading(at) {
            return match measure {
                Measure::Moved | Measure::Reserve => Some(self.moved_of(name, measure)),
                _ => self.entered(scope, measure, "line", name),
            };
        }
        let below = money.lines.below(at).map(|row| wanted.cell(&money.lines.slugs[row], measure));
        let sum = Follows::Sum { cells: below.collect() };
        let line = &scope.finance.lines[at];
        let alone = match measure {
            Measure::Period => line.period.entries.is_empty(),
            Measure::Before => line.before.entries.is_empty(),
            Measure::Spent => line.period.entries.is_empty() && line.before.entries.is_empty(),
            Measure::Committed => line.committed.entries.is_empty(),
            _ => true,
        };
        // Lines were added under a line that had entries: they stay with it.
        match alone {
            true => Some(sum),
            false => Some(Follows::All { parts: vec![sum, self.entered(scope, measure, "line", name)?] }),
        }
    }

    /// How an amount follows from others of its row.
    fn across(
        &self,
        wanted: &Wanted<'_>,
        scope: &Scope<'_>,
        slug: &str,
        line: &FinanceLine,
        measure: Measure,
    ) -> Option<Follows> {
        let cell = |measure: Measure| wanted.cell(slug, measure);
        let all = |measures: &[Measure]| measures.iter().all(|measure| wanted.shows(*measure));
        let told = |measure: Measure| figure(line, measure).is_some();
        match measure {
            Measure::Revised if all(&[Measure::Budget]) => {
                let parts = [Measure::Budget, Measure::Moved, Measure::Reserve];
                let hidden = parts.iter().any(|part| told(*part) && !wanted.shows(*part));
                let shown = parts.iter().filter(|part| wanted.shows(**part)).map(|part| cell(*part));
                (!hidden).then(|| Follows::Sum { cells: shown.collect() })
            }
            Measure::Spent if all(&[Measure::Period, Measure::Before]) => {
                Some(Follows::Sum { cells: vec![cell(Measure::Period), cell(Measure::Before)] })
            }
            Measure::Spent if scope.first.is_none() && all(&[Measure::Period]) => {
                Some(Follows::Same { cell: cell(Measure::Period) })
            }
            Measure::Variance | Measure::Remaining | Measure::PeriodVariance => {
                let (from, by) = match measure {
                    Measure::Variance => (Measure::Spent, Measure::Revised),
                    Measure::Remaining => (Measure::Revised, Measure::Spent),
                    _ => (Measure::Period, Measure::PeriodPlanned),
                };
                let sum = |measure: Measure| Box::new(Follows::Sum { cells: vec![cell(measure)] });
                match told(from) && told(by) {
                    true => Some(less(&cell(from), &cell(by))),
                    // What is not told counts for nothing, and is no number in the workbook.
                    false => Some(Follows::Less { from: sum(from), by: sum(by) }),
                }
            }
            _ => None,
        }
    }

    /// An amount that is the sum of entries whose `column` says this name.
    fn entered(&self, scope: &Scope<'_>, measure: Measure, column: &str, name: &str) -> Option<Follows> {
        let day = |is: Holds| Condition { column: "date".to_owned(), is };
        let kind = if measure == Measure::Committed { EntryKind::Commitment } else { EntryKind::Expenditure };
        let mut conditions = vec![
            Condition { column: column.to_owned(), is: Holds::Text(name.to_owned()) },
            self.of_kind(kind),
        ];
        match (measure, scope.first) {
            (Measure::Period, first) => {
                conditions.extend(first.map(|first| day(Holds::From(first))));
            }
            (Measure::Before, Some(first)) => conditions.push(day(Holds::Until(first.pred_opt()?))),
            (Measure::Spent | Measure::Committed, _) => {}
            _ => return None,
        }
        if !scope.whole && measure != Measure::Before {
            conditions.push(day(Holds::Until(scope.last)));
        }
        Some(Follows::Where { table: ENTRIES.to_owned(), column: "into".to_owned(), conditions })
    }

    /// Entries of one kind.
    pub(super) fn of_kind(&self, kind: EntryKind) -> Condition {
        Condition { column: "kind".to_owned(), is: Holds::Text(self.entry_kind(kind)) }
    }

    pub(super) fn entry_kind(&self, kind: EntryKind) -> String {
        self.say(&format!("entry-{}", word_of(kind)))
    }

    /// What came to a line by moves less what left it.
    fn moved_of(&self, name: &str, measure: Measure) -> Follows {
        let kind = self.move_kind(measure == Measure::Reserve);
        let side = |column: &str| {
            let holds = |column: &str, text: &str| Condition {
                column: column.to_owned(),
                is: Holds::Text(text.to_owned()),
            };
            Box::new(Follows::Where {
                table: MOVES.to_owned(),
                column: "amount".to_owned(),
                conditions: vec![holds(column, name), holds("kind", &kind)],
            })
        };
        Follows::Less { from: side("to"), by: side("from") }
    }

    pub(super) fn move_kind(&self, of_reserve: bool) -> String {
        self.say(if of_reserve { "accounts-move-reserve" } else { "accounts-move-lines" })
    }

    /// What was spent on no line of the version: the totals less what the main headings have.
    fn unplaced_row(&self, money: &Ledgered<'_>, wanted: &Wanted<'_>, scope: &Scope<'_>) -> Result<Row> {
        let line = unplaced(money, scope)?;
        let name = self.say("accounts-unplaced");
        let mut cells = Vec::new();
        for (measure, column) in &wanted.columns {
            let id = format!("{}.{UNPLACED}.{}", wanted.id, column.key);
            let amount = figure(&line, *measure);
            cells.push(match measure {
                Measure::Text => self.word(&id, &name),
                Measure::Period | Measure::Before | Measure::Spent | Measure::Committed => {
                    let across = self.across(wanted, scope, UNPLACED, &line, *measure);
                    let follows = across.or_else(|| self.entered(scope, *measure, "line", &name));
                    following(self.amount_or_none(&id, amount), amount.and(follows))
                }
                Measure::Variance => {
                    let follows = self.across(wanted, scope, UNPLACED, &line, *measure);
                    following(self.amount_or_none(&id, amount), amount.and(follows))
                }
                _ => self.blank(&id),
            });
        }
        Ok(Row { kind: RowKind::Body, depth: 0, cells })
    }

    fn total_rows(
        &self,
        money: &Ledgered<'_>,
        wanted: &Wanted<'_>,
        scope: &Scope<'_>,
        unplaced: bool,
    ) -> Result<Vec<Row>> {
        if wanted.totals.is_empty() {
            let all = All { id: TOTAL, code: None, text: self.say("word-total"), of: &[], unplaced };
            return Ok(vec![self.total_row(money, wanted, scope, &all)?]);
        }
        let mut rows = Vec::new();
        for (place, total) in wanted.totals.iter().enumerate() {
            let id = if total.of.is_empty() { TOTAL.to_owned() } else { format!("total_{}", place + 1) };
            let text = total.text.of(self.language);
            let all = All { id: &id, code: total.code.as_deref(), text, of: &total.of, unplaced };
            rows.push(self.total_row(money, wanted, scope, &all)?);
        }
        Ok(rows)
    }

    fn total_row(
        &self,
        money: &Ledgered<'_>,
        wanted: &Wanted<'_>,
        scope: &Scope<'_>,
        all: &All<'_>,
    ) -> Result<Row> {
        let places = all.places(money, wanted.rows);
        let line = all.line(money, scope, &places)?;
        let mut cells = Vec::new();
        for (measure, column) in &wanted.columns {
            let id = format!("{}.{}.{}", wanted.id, all.id, column.key);
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
                    following(cell, known.then(|| self.part_of(wanted, all.id, *measure)))
                }
                _ => {
                    let amount = figure(&line, *measure);
                    let across = match measure {
                        Measure::Variance | Measure::Remaining | Measure::PeriodVariance => {
                            self.across(wanted, scope, all.id, &line, *measure)
                        }
                        _ => None,
                    };
                    let mut below: Vec<String> =
                        places.iter().map(|at| wanted.cell(&money.lines.slugs[*at], *measure)).collect();
                    if all.of.is_empty() && all.unplaced {
                        below.push(wanted.cell(UNPLACED, *measure));
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
            Some((spent, revised)) => {
                Some(crate::domain::variance::variance(spent, revised).map_err(broken)?)
            }
            None => None,
        };
        Ok(line)
    }
}

/// A line of which nothing is told.
fn empty(money: &Ledgered<'_>, text: String) -> FinanceLine {
    let nothing = || crate::domain::finance::EntryFigure { amount: None, entries: Vec::new() };
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

/// An amount of a line.
pub(super) fn figure(line: &FinanceLine, measure: Measure) -> Option<Money> {
    match measure {
        Measure::Budget => line.budget,
        Measure::Moved => line.moved,
        Measure::Reserve => line.reserve,
        Measure::Revised => line.revised,
        Measure::Planned => line.planned,
        Measure::PeriodPlanned => line.period_planned,
        Measure::Period => line.period.amount,
        Measure::Before => line.before.amount,
        Measure::Spent => line.spent,
        Measure::Committed => line.committed.amount,
        Measure::Variance => line.variance.map(|variance| variance.difference),
        Measure::Remaining => line.revised?.minus(line.spent?).ok(),
        Measure::PeriodVariance => line.period.amount?.minus(line.period_planned?).ok(),
        _ => None,
    }
}

/// The part and the whole of a share.
fn parts(measure: Measure) -> (Measure, Measure) {
    match measure {
        Measure::PeriodVarianceShare => (Measure::PeriodVariance, Measure::PeriodPlanned),
        Measure::Delivery => (Measure::Spent, Measure::Revised),
        _ => (Measure::Variance, Measure::Revised),
    }
}

fn ratio(line: &FinanceLine, measure: Measure) -> Option<Decimal> {
    let (part, whole) = parts(measure);
    share(figure(line, part)?, figure(line, whole)?)
}
