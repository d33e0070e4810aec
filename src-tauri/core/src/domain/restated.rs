//! A project's money told in another currency than that of its budget: every amount exchanged at
//! one rate and rounded by itself, so that sums are sums of what is shown.
//!
//! Must not know SQL, words or the clock. What an agreement says of the money (its limits, what
//! must be explained) is judged in the currency of the budget and only told in the other one.

use chrono::{Datelike, NaiveDate};

use super::agreement::{Agreement, RatePolicy, Rounding};
use super::budget::Budget;
use super::caps::Limit;
use super::dates::PartialDate;
use super::entry::{Entry, EntryKind};
use super::exchange::Fraction;
use super::finance::{Finance, FinanceAlert};
use super::ledger::Ledger;
use super::money::{Currency, Money, MoneyError};
use super::plan::PlanLine;
use super::policy::{Exchanged, RateError, SHOWN_DECIMALS};
use super::rate::{Rate, Rates};

/// Which rate is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// The currency of the budget.
    pub from: Currency,
    /// The currency of the report.
    pub into: Currency,
    /// The last day that the report tells of.
    pub day: NaiveDate,
    /// How the agreement finds rates.
    pub policy: Option<RatePolicy>,
    /// Whose rates it wants; anybody's if nothing is said.
    pub source: Option<&'a str>,
    /// All rates that are kept.
    pub rates: &'a [Rate],
    /// How the last minor unit is found.
    pub rounding: Rounding,
}

/// The one rate at which a report is told in another currency.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Restating {
    /// The currency of the budget.
    pub from: Currency,
    /// The currency of the report.
    pub into: Currency,
    /// The rate.
    pub rate: Rate,
    fraction: Fraction,
    rounding: Rounding,
}

impl Wish<'_> {
    /// The rate of the last day: as our own books or the agreement have it, where they decide;
    /// else that of its month, or the one that holds always.
    pub fn found(self) -> Result<Restating, RateError> {
        let Wish { from, into, day, rounding, .. } = self;
        let rates = Rates { all: self.rates, source: self.source, from, into };
        let of_month = || rates.of_month(day).or_else(|| rates.always());
        let found = match self.policy {
            Some(RatePolicy::OwnBooks) => rates.on(day),
            Some(RatePolicy::Fixed) => rates.fixed().or_else(of_month),
            _ => of_month(),
        };
        let month = Some(PartialDate::Month(day.year(), day.month()));
        let (rate, fraction) = found.ok_or(RateError::Missing { from, into, month })?;
        Ok(Restating { from, into, rate: rate.clone(), fraction, rounding })
    }
}

impl Restating {
    /// An amount of the budget's currency in the report's; one of a third currency stays as it is.
    pub fn amount(&self, amount: Money) -> Result<Money, MoneyError> {
        match amount.currency() == self.from {
            true => self.fraction.of_money(amount, self.into, self.rounding),
            false => Ok(amount),
        }
    }

    fn told(&self, amount: Option<Money>) -> Result<Option<Money>, MoneyError> {
        amount.map(|amount| self.amount(amount)).transpose()
    }

    /// Entries in the report's currency. What moved in that very currency is told as it moved;
    /// everything else by way of the budget's currency. What cannot be reckoned in that one is
    /// known in none.
    pub fn entries(
        &self,
        entries: &[Entry],
        kept: &[Result<Exchanged, RateError>],
    ) -> Vec<Result<Exchanged, RateError>> {
        let told = |(entry, kept): (&Entry, &Result<Exchanged, RateError>)| {
            let kept = kept.as_ref().map_err(Clone::clone)?;
            match self.moved(entry) {
                Some(amount) => Ok(Exchanged { amount, factor: None, of: Vec::new() }),
                None => self.exchanged(kept),
            }
        };
        entries.iter().zip(kept).map(told).collect()
    }

    /// What moved in the report's currency itself: paid in it, or received and exchanged into it.
    fn moved(&self, entry: &Entry) -> Option<Money> {
        let got = entry.got.filter(|_| entry.kind == EntryKind::Income);
        [Some(entry.amount), got].into_iter().flatten().find(|amount| amount.currency() == self.into)
    }

    fn exchanged(&self, kept: &Exchanged) -> Result<Exchanged, RateError> {
        let factor = match kept.factor {
            Some(factor) => Fraction::of(factor).and_then(|factor| factor.times(self.fraction)),
            None => Some(self.fraction),
        };
        let mut of = kept.of.clone();
        of.push(self.rate.id.clone());
        let factor = factor.and_then(|factor| factor.shown(SHOWN_DECIMALS));
        Ok(Exchanged { amount: self.amount(kept.amount)?, factor, of })
    }

    /// The plan of a version and all that hangs on it; entries stay as they were typed.
    pub fn ledger(&self, kept: &Ledger, budget: &str) -> Result<Ledger, MoneyError> {
        let mut told = kept.clone();
        for line in told.lines.iter_mut().filter(|line| line.budget == budget) {
            self.line(line)?;
        }
        for part in &mut told.allocations {
            part.amount = self.amount(part.amount)?;
        }
        for it in &mut told.moves {
            it.amount = self.amount(it.amount)?;
        }
        for funding in &mut told.fundings {
            funding.amount = self.told(funding.amount)?;
        }
        let (was, is) = (made(kept, budget, self.from)?, made(&told, budget, self.into)?);
        for version in told.versions.iter_mut().filter(|version| version.id == budget) {
            version.currency = self.into;
            version.total = self.stated(version.total, was, is)?;
        }
        Ok(told)
    }

    fn line(&self, line: &mut PlanLine) -> Result<(), MoneyError> {
        // So many at an exchanged price would be rounded so many times: the whole is exchanged.
        line.amount = self.told(line.cost())?;
        line.unit_cost = self.told(line.unit_cost)?;
        Ok(())
    }

    /// A stated total that its lines make is what they make in the other currency, too.
    fn stated(
        &self,
        stated: Option<Money>,
        was: Option<Money>,
        is: Option<Money>,
    ) -> Result<Option<Money>, MoneyError> {
        match stated.is_some() && stated == was {
            true => Ok(is),
            false => self.told(stated),
        }
    }

    /// What a version's budget would be, exchanged as one sum, where its lines in the report's
    /// currency make another.
    pub fn in_one_sum(
        &self,
        kept: &Ledger,
        told: &Ledger,
        budget: &str,
    ) -> Result<Option<Money>, MoneyError> {
        let whole = self.told(made(kept, budget, self.from)?)?;
        let lines = made(told, budget, self.into)?;
        Ok(whole.filter(|_| whole != lines))
    }

    /// A budget as the record has it.
    pub fn budget(&self, kept: &Budget) -> Result<Budget, MoneyError> {
        let mut told = kept.clone();
        for line in &mut told.lines {
            line.amount = self.amount(line.amount)?;
            line.unit_cost = self.told(line.unit_cost)?;
        }
        let mixed = |budget: &Budget| {
            let currency = budget.total.currency();
            budget.lines.iter().any(|line| line.amount.currency() != currency)
        };
        let sum = |budget: &Budget| if mixed(kept) { Ok(None) } else { budget.sum_of_lines() };
        let total = self.stated(Some(kept.total), sum(kept)?, sum(&told)?)?;
        told.total = total.unwrap_or(kept.total);
        Ok(told)
    }

    /// The rules of an agreement with their amounts in the report's currency.
    pub fn rules(&self, kept: &Agreement) -> Result<Agreement, MoneyError> {
        let mut told = kept.clone();
        told.money.subgrant_limit = self.told(kept.money.subgrant_limit)?;
        Ok(told)
    }

    /// What the agreement's rules say of figures, as they say it in the budget's currency: no
    /// rounding and no rate makes a line one that must be explained, or a limit one that is passed.
    pub fn judged(&self, mut told: Finance, kept: &Finance) -> Finance {
        for (line, kept) in told.lines.iter_mut().zip(&kept.lines) {
            line.must_explain = kept.must_explain;
        }
        for (moved, kept) in told.moved.iter_mut().zip(&kept.moved) {
            moved.passed = kept.passed;
            moved.passed_by.clone_from(&kept.passed_by);
        }
        let judged = |told: &mut Option<Limit>, kept: &Option<Limit>| {
            if let (Some(told), Some(kept)) = (told, kept) {
                told.broken = kept.broken;
            }
        };
        judged(&mut told.limits.indirect, &kept.limits.indirect);
        judged(&mut told.limits.indirect_spent, &kept.limits.indirect_spent);
        judged(&mut told.limits.contingency, &kept.limits.contingency);
        judged(&mut told.limits.evaluation, &kept.limits.evaluation);
        told.outlook.pace = kept.outlook.pace;
        told.alerts = kept.alerts.iter().map(|alert| as_told(alert, &told.alerts)).collect();
        told.rates_needed.clone_from(&kept.rates_needed);
        if !told.rates_used.contains(&self.rate.id) {
            told.rates_used.push(self.rate.id.clone());
        }
        told
    }
}

/// What the lines of a version make.
fn made(ledger: &Ledger, budget: &str, currency: Currency) -> Result<Option<Money>, MoneyError> {
    let tree = ledger.tree(budget);
    tree.total(&tree.costs(currency)?, currency)
}

/// An alert with the amounts that the report shows, where they show the same; else with those by
/// which it was judged, in the budget's currency.
fn as_told(judged: &FinanceAlert, told: &[FinanceAlert]) -> FinanceAlert {
    let same = told.iter().find(|it| it.code == judged.code && it.line == judged.line);
    same.unwrap_or(judged).clone()
}
