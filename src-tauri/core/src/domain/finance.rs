//! A project's money at one view: every line budgeted and spent, what departs and must be
//! explained, what a donor's limits say, where spending leads. Every figure with its entries.
//!
//! Must not know SQL, words or the clock. Where an entry cannot be exchanged, the figures that it
//! belongs to are `None` and the rate is asked for: a sum without it would be wrong.

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, Months, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::agreement::{Agreement, ExplainAgainst, IndirectBase};
use super::burn::{Burn, BurnPoint};
use super::caps::{CapError, Costs, Limit};
use super::dates::PartialDate;
use super::entry::{Entry, EntryKind};
use super::forecast::{self, Elapsed, Pace};
use super::indicator::Period;
use super::ledger::{Explanation, Ledger};
use super::money::{Currency, Money, MoneyError};
use super::moves::{self, MoveLimit, Moved};
use super::plan::{CostType, FundingKind, Tree};
use super::policy::{Exchanged, RateError};
use super::variance::{Variance, must_explain, variance};

/// An amount with the entries that make it. Without any entry it is nothing; `None` where one of
/// them cannot be exchanged.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EntryFigure {
    /// The amount in the budget's currency.
    pub amount: Option<Money>,
    /// Keys of the entries; a heading's are those of its lines.
    pub entries: Vec<String>,
}

/// A line or heading, budgeted and spent.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FinanceLine {
    /// Key of the row in this version.
    pub line: String,
    /// Key of the heading above.
    pub parent: Option<String>,
    /// How deep it stands.
    pub depth: usize,
    /// Others stand under it.
    pub heading: bool,
    /// The donor's number.
    pub code: Option<String>,
    /// What is paid for.
    pub text: String,
    /// What it is.
    pub cost_type: CostType,
    /// As the version has it.
    pub budget: Option<Money>,
    /// What came by moves less what left.
    pub moved: Option<Money>,
    /// What came out of the reserve.
    pub reserve: Option<Money>,
    /// The budget with both.
    pub revised: Option<Money>,
    /// Planned until the end of the period; `None` where nothing is planned by periods.
    pub planned: Option<Money>,
    /// Planned in the period.
    pub period_planned: Option<Money>,
    /// Spent in the period.
    pub period: EntryFigure,
    /// Spent before it.
    pub before: EntryFigure,
    /// Spent until its end.
    pub spent: Option<Money>,
    /// Promised and not paid until its end.
    pub committed: EntryFigure,
    /// Spent beside the revised budget.
    pub variance: Option<Variance>,
    /// Spent beside the plan.
    pub plan_variance: Option<Variance>,
    /// The donor wants to know why.
    pub must_explain: bool,
    /// What is said.
    pub explanation: Option<Explanation>,
}

/// A rate that nobody entered.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RateNeeded {
    /// The entries' currency.
    pub from: String,
    /// The budget's currency.
    pub into: String,
    /// The month, or the day for which no receipt or period is there.
    pub date: Option<String>,
    /// Why: `rate-missing`, `rate-not-received`, `rate-no-period`, `money-too-large`.
    pub code: String,
    /// Keys of the entries that wait for it.
    pub entries: Vec<String>,
}

/// What is to be looked at.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FinanceAlert {
    /// Which: `finance-alert-<code>` is its text.
    pub code: String,
    /// Key of the line.
    pub line: Option<String>,
    /// Amounts that the text names.
    pub amounts: BTreeMap<String, Money>,
    /// A percentage that the text names.
    #[ts(type = "string | null")]
    pub percent: Option<Decimal>,
}

/// A month of the burn curve.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CurvePoint {
    /// The month.
    #[ts(type = "string")]
    pub month: PartialDate,
    /// Spent in it.
    pub spent: Option<Money>,
    /// Spent until its end.
    pub total: Option<Money>,
}

/// Where spending leads.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Outlook {
    /// How much of the time is over; `None` where no dates tell.
    pub elapsed: Option<Elapsed>,
    /// The same as a part of the whole.
    #[ts(type = "string | null")]
    pub gone: Option<Decimal>,
    /// Spent as a part of the budget.
    #[ts(type = "string | null")]
    pub burned: Option<Decimal>,
    /// How spending keeps pace.
    pub pace: Option<Pace>,
    /// In the end, going on as so far.
    pub linear: Option<Money>,
    /// In the end, if the rest goes as planned; `None` where nothing is planned by periods.
    pub by_plan: Option<Money>,
    /// Month by month.
    pub curve: Vec<CurvePoint>,
    /// Month by month from the first to the last day, with plan and forecast.
    pub burn: Vec<BurnPoint>,
}

/// The donor's limits on parts of the budget, as budgeted and as spent.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Limits {
    /// Indirect costs as budgeted.
    pub indirect: Option<Limit>,
    /// Indirect costs as charged.
    pub indirect_spent: Option<Limit>,
    /// The reserve.
    pub contingency: Option<Limit>,
    /// Evaluation.
    pub evaluation: Option<Limit>,
}

/// A project's money.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
pub struct Finance {
    /// The budget's currency.
    pub currency: Currency,
    /// Lines and headings in order.
    pub lines: Vec<FinanceLine>,
    /// All of them together, and what is in no line.
    pub total: FinanceTotal,
    /// How far headings moved beside the donor's limit.
    pub moved: Vec<Moved>,
    /// Limits.
    pub limits: Limits,
    /// What is to be looked at.
    pub alerts: Vec<FinanceAlert>,
    /// Rates that nobody entered.
    pub rates_needed: Vec<RateNeeded>,
    /// Keys of the rates and receipts that made the figures.
    pub rates_used: Vec<String>,
    /// Where spending leads.
    pub outlook: Outlook,
}

/// All lines together.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FinanceTotal {
    /// The lines' budgets; `None` where no line tells.
    pub budget: Option<Money>,
    /// Spent in the period, whatever the line.
    pub period: Option<Money>,
    /// Spent before.
    pub before: Option<Money>,
    /// Spent in all until the end of the period.
    pub spent: Option<Money>,
    /// Promised and not paid.
    pub committed: Option<Money>,
    /// Budgeted, and neither spent nor promised.
    pub available: Option<Money>,
    /// Handed over and not accounted for.
    pub advances: EntryFigure,
    /// Received.
    pub income: EntryFigure,
    /// Spent on lines that this version does not have, or on none.
    pub unplaced: EntryFigure,
    /// Spent beside the budget.
    pub variance: Option<Variance>,
}

/// What the view is made of.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// All that is kept.
    pub ledger: &'a Ledger,
    /// Key of the version.
    pub budget: &'a str,
    /// Its currency.
    pub currency: Currency,
    /// The entries in the budget's currency, in the ledger's order.
    pub exchanged: &'a [Result<Exchanged, RateError>],
    /// The period; without one everything until `day` is in "this period".
    pub period: Option<&'a Period>,
    /// The reporting periods.
    pub periods: &'a [Period],
    /// Key of who pays; everybody if nothing is said.
    pub funding: Option<&'a str>,
    /// The rules.
    pub agreement: Option<&'a Agreement>,
    /// From when until when money may be spent.
    pub span: Option<(NaiveDate, NaiveDate)>,
    /// The day on which one stands.
    pub day: NaiveDate,
}

/// The share for indirect costs is reckoned on direct costs where an agreement does not say.
const USUAL_BASE: IndirectBase = IndirectBase::DirectCosts;

/// The view.
pub fn finance(view: &View<'_>) -> Result<Finance, MoneyError> {
    let tree = view.ledger.tree(view.budget);
    let maker = Maker { view, tree: &tree, places: tree.by_origin(), origins: view.ledger.origins() };
    maker.made()
}

struct Maker<'a> {
    view: &'a View<'a>,
    tree: &'a Tree<'a>,
    places: HashMap<&'a str, usize>,
    origins: HashMap<&'a str, &'a str>,
}

/// Amounts of one kind in one span of time, by row.
struct Sums {
    amounts: Vec<Option<Money>>,
    entries: Vec<Vec<String>>,
    unplaced: EntryFigure,
}

impl<'a> Maker<'a> {
    fn made(&self) -> Result<Finance, MoneyError> {
        let view = self.view;
        let (first, last) = self.days();
        let nothing = Money::zero(view.currency);
        let period = self.sums(EntryKind::Expenditure, first, last)?;
        let before = match first.pred_opt().filter(|_| view.period.is_some()) {
            Some(eve) => self.sums(EntryKind::Expenditure, NaiveDate::MIN, eve)?,
            None => self.nothing(),
        };
        let committed = self.sums(EntryKind::Commitment, NaiveDate::MIN, last)?;
        let costs = self.costs()?;
        let (counting, reserve) = moves::parted(self.tree, &view.ledger.moves, last);
        let came = moves::net(self.tree, &counting, view.currency)?;
        let freed = moves::net(self.tree, &reserve, view.currency)?;
        let planned = self.planned(Some(last))?;
        let period_planned = self.planned_within(first, last)?;
        let mut lines = Vec::with_capacity(self.tree.len());
        for at in 0..self.tree.len() {
            let spent = added(period.amounts[at], before.amounts[at])?;
            let revised = match costs[at] {
                Some(cost) => {
                    Some(cost.plus(came[at].unwrap_or(nothing))?.plus(freed[at].unwrap_or(nothing))?)
                }
                None => came[at].or(freed[at]),
            };
            let beside = |budget: Option<Money>| match spent.zip(budget) {
                Some((spent, budget)) => variance(spent, budget).map(Some),
                None => Ok(None),
            };
            let line = self.tree.lines[at];
            lines.push(FinanceLine {
                line: line.id.clone(),
                parent: line.parent.clone(),
                depth: self.tree.depth[at],
                heading: self.tree.is_heading(at),
                code: line.code.clone(),
                text: line.text.clone(),
                cost_type: self.tree.cost_type(at),
                budget: costs[at],
                moved: came[at],
                reserve: freed[at],
                revised,
                planned: planned[at],
                period_planned: period_planned[at],
                period: EntryFigure { amount: period.amounts[at], entries: period.entries[at].clone() },
                before: EntryFigure { amount: before.amounts[at], entries: before.entries[at].clone() },
                spent,
                committed: EntryFigure {
                    amount: committed.amounts[at],
                    entries: committed.entries[at].clone(),
                },
                variance: beside(Some(revised.unwrap_or(nothing)))?,
                plan_variance: beside(planned[at])?,
                must_explain: false,
                explanation: self.explanation(at),
            });
        }
        self.mark(&mut lines);
        let total = self.total(&costs, [&period, &before, &committed], last)?;
        let moved =
            moves::moved(self.tree, &costs, &counting, view.currency, MoveLimit::of(self.view.agreement))?;
        let (limits, mut alerts) = self.limits(&costs, &lines)?;
        let outlook = self.outlook(&total, last)?;
        self.alerts(&lines, &total, &moved, &outlook, &mut alerts)?;
        let (rates_needed, rates_used) = (self.rates_needed(last), self.rates_used(last));
        let currency = view.currency;
        Ok(Finance { currency, lines, total, moved, limits, alerts, rates_needed, rates_used, outlook })
    }

    /// First and last day of "this period".
    fn days(&self) -> (NaiveDate, NaiveDate) {
        match self.view.period {
            Some(period) => (period.start, period.end),
            None => (NaiveDate::MIN, self.view.day),
        }
    }

    fn is_paid(&self, entry: &Entry) -> bool {
        self.view.funding.is_none_or(|wanted| entry.funding.as_deref() == Some(wanted))
    }

    /// Entries of a kind in a span of days, with what they are in the budget's currency.
    fn entries(
        &self,
        kind: EntryKind,
        first: NaiveDate,
        last: NaiveDate,
    ) -> impl Iterator<Item = (&'a Entry, Option<Money>)> {
        let all = self.view.ledger.entries.iter().zip(self.view.exchanged);
        all.filter(move |(entry, _)| entry.kind == kind && (first..=last).contains(&entry.date))
            .filter(move |(entry, _)| self.is_paid(entry))
            .map(|(entry, told)| (entry, told.as_ref().ok().map(|told| told.amount)))
    }

    fn nothing(&self) -> Sums {
        let nothing = Money::zero(self.view.currency);
        Sums {
            amounts: vec![Some(nothing); self.tree.len()],
            entries: vec![Vec::new(); self.tree.len()],
            unplaced: EntryFigure { amount: Some(nothing), entries: Vec::new() },
        }
    }

    fn sums(&self, kind: EntryKind, first: NaiveDate, last: NaiveDate) -> Result<Sums, MoneyError> {
        let mut sums = self.nothing();
        for (entry, amount) in self.entries(kind, first, last) {
            let line = entry.line.as_deref();
            let same = line.map(|line| self.origins.get(line).copied().unwrap_or(line));
            let place = same.and_then(|same| self.places.get(same).copied());
            // An entry on a heading (lines were added under it later) counts in the heading.
            let mut next = place;
            while let Some(at) = next {
                sums.amounts[at] = added(sums.amounts[at], amount)?;
                next = self.tree.above[at];
            }
            match place {
                Some(at) => sums.entries[at].push(entry.id.clone()),
                None => {
                    sums.unplaced.amount = added(sums.unplaced.amount, amount)?;
                    sums.unplaced.entries.push(entry.id.clone());
                }
            }
        }
        Ok(sums)
    }

    fn figure(&self, kind: EntryKind, last: NaiveDate) -> Result<EntryFigure, MoneyError> {
        let mut figure = EntryFigure { amount: Some(Money::zero(self.view.currency)), entries: Vec::new() };
        for (entry, amount) in self.entries(kind, NaiveDate::MIN, last) {
            figure.amount = added(figure.amount, amount)?;
            figure.entries.push(entry.id.clone());
        }
        Ok(figure)
    }

    /// What the rows cost: all of it, or the part that one pays.
    fn costs(&self) -> Result<Vec<Option<Money>>, MoneyError> {
        if self.view.funding.is_none() {
            return self.tree.costs(self.view.currency);
        }
        self.allocated(|_| true)
    }

    /// Planned by periods: those that begin by a day, or after it.
    fn planned(&self, until: Option<NaiveDate>) -> Result<Vec<Option<Money>>, MoneyError> {
        self.allocated(|period| {
            let found = period.and_then(|key| self.view.periods.iter().find(|it| it.id == key));
            found.is_some_and(|period| until.is_none_or(|last| period.start <= last))
        })
    }

    /// Planned by periods that begin in a span of days.
    fn planned_within(&self, first: NaiveDate, last: NaiveDate) -> Result<Vec<Option<Money>>, MoneyError> {
        self.allocated(|period| {
            let found = period.and_then(|key| self.view.periods.iter().find(|it| it.id == key));
            found.is_some_and(|period| (first..=last).contains(&period.start))
        })
    }

    fn allocated(&self, is: impl Fn(Option<&str>) -> bool) -> Result<Vec<Option<Money>>, MoneyError> {
        let mut own: Vec<Option<Money>> = vec![None; self.tree.len()];
        let parts = self.view.ledger.allocations.iter().filter(|part| is(part.period.as_deref()));
        for part in parts
            .filter(|part| self.view.funding.is_none_or(|wanted| part.funding.as_deref() == Some(wanted)))
        {
            if let Some(at) = self.tree.place(&part.line) {
                own[at] = Some(own[at].unwrap_or(Money::zero(self.view.currency)).plus(part.amount)?);
            }
        }
        self.tree.summed(own, self.view.currency)
    }

    fn explanation(&self, at: usize) -> Option<Explanation> {
        let same = self.tree.lines[at].same();
        let period = self.view.period.map(|period| period.id.as_str());
        let about = |it: &&Explanation| {
            let line = self.origins.get(it.line.as_str()).copied().unwrap_or(&it.line);
            line == same && it.period.as_deref() == period
        };
        self.view.ledger.explanations.iter().find(about).cloned()
    }

    /// Marks the lines that the donor wants explained.
    fn mark(&self, lines: &mut [FinanceLine]) {
        let rules = self.view.agreement.map(|agreement| &agreement.money);
        let Some(percent) = rules.and_then(|rules| rules.explain_percent) else { return };
        let against = rules.and_then(|rules| rules.explain_against).unwrap_or(ExplainAgainst::Budget);
        let nothing = Money::zero(self.view.currency);
        for line in lines.iter_mut().filter(|line| !line.heading) {
            let (variance, beside) = match against {
                ExplainAgainst::Plan if line.planned.is_some() => (&line.plan_variance, line.planned),
                _ => (&line.variance, line.revised),
            };
            let beside = beside.unwrap_or(nothing);
            line.must_explain = variance.as_ref().is_some_and(|it| must_explain(it, beside, percent));
        }
    }

    fn total(
        &self,
        costs: &[Option<Money>],
        [period, before, committed]: [&Sums; 3],
        last: NaiveDate,
    ) -> Result<FinanceTotal, MoneyError> {
        let all = |sums: &Sums| -> Result<Option<Money>, MoneyError> {
            let tops = (0..self.tree.len()).filter(|at| self.tree.above[*at].is_none());
            let mut sum = sums.unplaced.amount;
            for at in tops {
                sum = added(sum, sums.amounts[at])?;
            }
            Ok(sum)
        };
        let (this, earlier) = (all(period)?, all(before)?);
        let spent = added(this, earlier)?;
        let budget = self.tree.total(costs, self.view.currency)?;
        let mut unplaced = before.unplaced.clone();
        unplaced.amount = added(unplaced.amount, period.unplaced.amount)?;
        unplaced.entries.extend(period.unplaced.entries.iter().cloned());
        let committed = all(committed)?;
        let open = match budget.zip(spent) {
            Some((budget, spent)) => Some(budget.minus(spent)?),
            None => None,
        };
        let available = open.zip(committed).map(|(open, committed)| open.minus(committed)).transpose()?;
        Ok(FinanceTotal {
            budget,
            period: this,
            before: earlier,
            spent,
            committed,
            available,
            advances: self.figure(EntryKind::Advance, last)?,
            income: self.figure(EntryKind::Income, last)?,
            unplaced,
            variance: spent.zip(budget).map(|(spent, budget)| variance(spent, budget)).transpose()?,
        })
    }

    fn limits(
        &self,
        costs: &[Option<Money>],
        lines: &[FinanceLine],
    ) -> Result<(Limits, Vec<FinanceAlert>), MoneyError> {
        let mut alerts = Vec::new();
        let Some(agreement) = self.view.agreement else { return Ok((Limits::default(), alerts)) };
        let rules = &agreement.money;
        let budgeted = Costs::of(self.tree, costs, self.view.currency);
        let spent: Vec<Option<Money>> = lines.iter().map(|line| line.spent).collect();
        let spent_known = self.tree.leaves().all(|at| spent[at].is_some());
        let spent = Costs::of(self.tree, &spent, self.view.currency);
        let base = agreement.indirect_base.unwrap_or(USUAL_BASE);
        let mut told = |limit: Option<Result<Limit, CapError>>, code: &str| match limit {
            None => Ok(None),
            Some(Ok(limit)) => {
                if limit.broken {
                    let amounts = [("amount", limit.amount), ("limit", limit.limit)];
                    alerts.push(alert(code, self.first_of(code), &amounts, Some(limit.percent)));
                }
                Ok(Some(limit))
            }
            Some(Err(CapError::NoSubgrantLimit)) => {
                alerts.push(alert("subgrant-limit", None, &[], None));
                Ok(None)
            }
            Some(Err(CapError::Money(error))) => Err(error),
        };
        let percent = agreement.indirect_percent;
        let limit = rules.subgrant_limit;
        let limits = Limits {
            indirect: told(percent.map(|it| budgeted.indirect(it, base, limit)), "indirect")?,
            indirect_spent: told(
                percent.filter(|_| spent_known).map(|it| spent.indirect(it, base, limit)),
                "indirect-spent",
            )?,
            contingency: told(rules.contingency_percent.map(|it| budgeted.contingency(it)), "contingency")?,
            evaluation: told(rules.evaluation_percent.map(|it| budgeted.evaluation(it)), "evaluation")?,
        };
        Ok((limits, alerts))
    }

    /// The first line of the costs that a limit is about.
    fn first_of(&self, limit: &str) -> Option<&str> {
        let wanted = match limit {
            "contingency" => CostType::Contingency,
            "evaluation" => CostType::Evaluation,
            _ => CostType::Indirect,
        };
        let at = self.tree.leaves().find(|at| self.tree.cost_type(*at) == wanted)?;
        Some(&self.tree.lines[at].id)
    }

    fn outlook(&self, total: &FinanceTotal, last: NaiveDate) -> Result<Outlook, MoneyError> {
        let day = last.min(self.view.day);
        let elapsed = self.view.span.and_then(|(start, end)| Elapsed::on(day, start, end));
        let points = self.view.agreement.and_then(|agreement| agreement.money.alert_percent);
        let known = total.spent.zip(total.budget);
        let rest = self.allocated(|period| {
            let found = period.and_then(|key| self.view.periods.iter().find(|it| it.id == key));
            found.is_some_and(|period| period.start > last)
        })?;
        let planned = self.planned(None)?.iter().any(Option::is_some);
        let rest = self.tree.total(&rest, self.view.currency)?;
        let linear = match total.spent.zip(elapsed) {
            Some((spent, time)) => forecast::linear(spent, time)?,
            None => None,
        };
        let curve = self.curve(last)?;
        let burn = Burn {
            spent: &curve,
            planned: &self.plan(None)?,
            rest: &match total.spent {
                Some(spent) => self.plan(Some((last, spent)))?,
                None => Vec::new(),
            },
            span: self.view.span,
            day,
            nothing: Money::zero(self.view.currency),
            linear,
        };
        Ok(Outlook {
            burned: known.and_then(|(spent, budget)| forecast::burned(spent, budget)),
            pace: known
                .zip(elapsed.zip(points))
                .and_then(|((spent, budget), (time, points))| forecast::pace(spent, budget, time, points)),
            linear,
            gone: elapsed.and_then(Elapsed::share),
            burn: burn.points(),
            by_plan: match total.spent.filter(|_| planned) {
                Some(spent) => Some(forecast::by_plan(spent, rest.as_slice())?),
                None => None,
            },
            elapsed,
            curve,
        })
    }

    /// Planned in all until each period's end; or, from a day on, beside what was spent by then.
    fn plan(&self, from: Option<(NaiveDate, Money)>) -> Result<Vec<(NaiveDate, Money)>, MoneyError> {
        let mut ends: Vec<&Period> = self.view.periods.iter().collect();
        ends.retain(|period| from.is_none_or(|(last, _)| period.start > last));
        ends.sort_by_key(|period| period.end);
        let (mut total, mut told) =
            (from.map_or(Money::zero(self.view.currency), |(_, spent)| spent), Vec::new());
        for period in ends {
            let amounts = self.allocated(|key| key == Some(period.id.as_str()))?;
            if let Some(amount) = self.tree.total(&amounts, self.view.currency)? {
                total = total.plus(amount)?;
                told.push((period.end, total));
            }
        }
        Ok(told)
    }

    /// From the first month in which money was spent until the last.
    fn curve(&self, last: NaiveDate) -> Result<Vec<CurvePoint>, MoneyError> {
        let nothing = Some(Money::zero(self.view.currency));
        let mut months: BTreeMap<NaiveDate, Option<Money>> = BTreeMap::new();
        for (entry, amount) in self.entries(EntryKind::Expenditure, NaiveDate::MIN, last) {
            let month = months.entry(entry.date.with_day(1).unwrap_or(entry.date)).or_insert(nothing);
            *month = added(*month, amount)?;
        }
        let (Some(first), Some(end)) = (months.keys().next().copied(), months.keys().next_back().copied())
        else {
            return Ok(Vec::new());
        };
        let (mut curve, mut total, mut next) = (Vec::new(), nothing, Some(first));
        while let Some(month) = next.filter(|month| *month <= end) {
            let spent = months.get(&month).copied().unwrap_or(nothing);
            total = added(total, spent)?;
            curve.push(CurvePoint { month: PartialDate::Month(month.year(), month.month()), spent, total });
            next = month.checked_add_months(Months::new(1));
        }
        Ok(curve)
    }

    fn alerts(
        &self,
        lines: &[FinanceLine],
        total: &FinanceTotal,
        moved: &[Moved],
        outlook: &Outlook,
        alerts: &mut Vec<FinanceAlert>,
    ) -> Result<(), MoneyError> {
        for line in lines {
            if let Some((spent, budget)) =
                line.spent.zip(line.revised).filter(|(spent, budget)| spent.minor() > budget.minor())
            {
                let amounts = [("spent", spent), ("budget", budget), ("over", spent.minus(budget)?)];
                alerts.push(alert("overspent", Some(&line.line), &amounts, None));
            }
            if line.must_explain && line.explanation.is_none() {
                alerts.push(alert("explain", Some(&line.line), &[], None));
            }
        }
        let percent = self.view.agreement.and_then(|agreement| agreement.variance_percent);
        for it in moved.iter().filter(|it| it.passed) {
            let amounts = [("moved", it.counted), ("base", it.base)];
            alerts.push(alert("moved", it.line.as_deref(), &amounts, percent));
        }
        for it in moves::parted(self.tree, &self.view.ledger.moves, self.days().1).1 {
            if it.approval.is_none() {
                alerts.push(alert("reserve-approval", Some(&it.to), &[("amount", it.amount)], None));
            }
        }
        let points = self.view.agreement.and_then(|agreement| agreement.money.alert_percent);
        match outlook.pace {
            Some(Pace::Ahead) => alerts.push(alert("ahead", None, &[], points)),
            Some(Pace::Behind) => alerts.push(alert("behind", None, &[], points)),
            _ => {}
        }
        if let Some((end, budget)) =
            outlook.linear.zip(total.budget).filter(|(end, budget)| end.minor() > budget.minor())
        {
            alerts.push(alert("forecast", None, &[("forecast", end), ("budget", budget)], None));
        }
        if let Some(amount) = total.unplaced.amount.filter(|_| !total.unplaced.entries.is_empty()) {
            alerts.push(alert("unplaced", None, &[("amount", amount)], None));
        }
        let alone = self.view.agreement.is_some_and(|agreement| agreement.money.no_cofunding);
        if alone && self.view.ledger.fundings.iter().any(|it| it.kind != FundingKind::Grant) {
            alerts.push(alert("cofunding", None, &[], None));
        }
        let foreign = self.view.ledger.entries.iter().any(|it| it.amount.currency() != self.view.currency);
        if foreign && self.view.agreement.is_none_or(|agreement| agreement.rate_policy.is_none()) {
            alerts.push(alert("no-policy", None, &[], None));
        }
        Ok(())
    }

    fn rates_needed(&self, last: NaiveDate) -> Vec<RateNeeded> {
        let mut needed: BTreeMap<(String, Option<String>, &str), Vec<String>> = BTreeMap::new();
        let all = self.view.ledger.entries.iter().zip(self.view.exchanged);
        for (entry, told) in all.filter(|(entry, _)| entry.date <= last) {
            let Err(error) = told else { continue };
            let (date, code) = match error {
                RateError::Missing { month, .. } => (month.map(|it| it.to_string()), "rate-missing"),
                RateError::NotReceived { day, .. } => (Some(day.to_string()), "rate-not-received"),
                RateError::NoPeriod { day } => (Some(day.to_string()), "rate-no-period"),
                RateError::Money(_) => (Some(entry.date.to_string()), "money-too-large"),
            };
            let from = entry.amount.currency().code().to_owned();
            needed.entry((from, date, code)).or_default().push(entry.id.clone());
        }
        let told = needed.into_iter().map(|((from, date, code), entries)| RateNeeded {
            from,
            into: self.view.currency.code().to_owned(),
            date,
            code: code.to_owned(),
            entries,
        });
        told.collect()
    }

    fn rates_used(&self, last: NaiveDate) -> Vec<String> {
        let all = self.view.ledger.entries.iter().zip(self.view.exchanged);
        let told = all.filter(|(entry, _)| entry.date <= last).filter_map(|(_, told)| told.as_ref().ok());
        let mut used: Vec<String> = told.flat_map(|told| told.of.iter().cloned()).collect();
        used.sort();
        used.dedup();
        used
    }
}

/// The sum; `None` where one of the two is not known.
fn added(one: Option<Money>, two: Option<Money>) -> Result<Option<Money>, MoneyError> {
    one.zip(two).map(|(one, two)| one.plus(two)).transpose()
}

fn alert(
    code: &str,
    line: Option<&str>,
    amounts: &[(&str, Money)],
    percent: Option<Decimal>,
) -> FinanceAlert {
    let amounts = amounts.iter().map(|(name, amount)| ((*name).to_owned(), *amount)).collect();
    FinanceAlert { code: code.to_owned(), line: line.map(str::to_owned), amounts, percent }
}
