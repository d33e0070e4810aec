//! Moves between budget lines beside a donor's limit: how much every heading moved since the
//! version that the donor signed, and how much more it may.
//!
//! Must not know entries. An addendum is a new version: its moves begin from nothing, so that the
//! base is the amended heading.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::agreement::{Agreement, VarianceCount, VarianceLevel};
use super::exchange::Fraction;
use super::money::{Currency, Money, MoneyError};
use super::plan::{CostType, Move, Tree};
use super::variance::{is_beyond, share};

/// A donor's limit on moves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MoveLimit {
    /// In percent; `None` where the agreement sets none.
    pub percent: Option<Decimal>,
    /// Of what.
    pub level: VarianceLevel,
    /// How moves to and fro add up.
    pub count: VarianceCount,
}

impl MoveLimit {
    /// What an agreement says; main headings and net amounts where it says nothing else.
    pub fn of(agreement: Option<&Agreement>) -> MoveLimit {
        let rules = agreement.map(|agreement| &agreement.money);
        MoveLimit {
            percent: agreement.and_then(|agreement| agreement.variance_percent),
            level: rules.and_then(|rules| rules.variance_level).unwrap_or(VarianceLevel::Heading),
            count: rules.and_then(|rules| rules.variance_count).unwrap_or(VarianceCount::Net),
        }
    }
}

/// What came to a heading (or line, or the whole budget) and left it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Moved {
    /// Key of the row; `None` for the whole budget.
    pub line: Option<String>,
    /// Its amount as signed.
    pub base: Money,
    /// What came.
    pub came: Money,
    /// What left.
    pub left: Money,
    /// What counts against the limit, whichever its direction.
    pub counted: Money,
    /// That as a part of the base; `None` of nothing.
    #[ts(type = "string | null")]
    pub share: Option<Decimal>,
    /// How much more may come without an addendum; `None` without a limit.
    pub may_come: Option<Money>,
    /// How much more may leave.
    pub may_leave: Option<Money>,
    /// More was moved than may be.
    pub passed: bool,
    /// Key of the move that passed the limit.
    pub passed_by: Option<String>,
    /// Keys of the moves.
    pub moves: Vec<String>,
}

/// The moves until a day that count, and those out of the reserve, which a donor allows one by one.
pub fn parted<'m>(tree: &Tree<'_>, moves: &'m [Move], until: NaiveDate) -> (Vec<&'m Move>, Vec<&'m Move>) {
    let is_known = |it: &&Move| tree.place(&it.from).is_some() && tree.place(&it.to).is_some();
    let mut known: Vec<&Move> = moves.iter().filter(|it| it.date <= until).filter(is_known).collect();
    known.sort_by_key(|it| it.date);
    let of_reserve =
        |it: &&Move| tree.place(&it.from).is_some_and(|from| tree.cost_type(from) == CostType::Contingency);
    known.into_iter().partition(|it| !of_reserve(it))
}

/// What came to every row itself less what left it, by the moves given.
pub fn net(tree: &Tree<'_>, moves: &[&Move], currency: Currency) -> Result<Vec<Option<Money>>, MoneyError> {
    let mut net = vec![None; tree.len()];
    for it in moves {
        for (key, amount) in [(&it.to, it.amount), (&it.from, Money::zero(currency).minus(it.amount)?)] {
            if let Some(at) = tree.place(key) {
                let before = net[at].unwrap_or(Money::zero(currency));
                net[at] = Some(before.plus(amount)?);
            }
        }
    }
    tree.summed(net, currency)
}

/// How far every heading or line moved, or the whole budget. `costs` are those of the version.
pub fn moved(
    tree: &Tree<'_>,
    costs: &[Option<Money>],
    moves: &[&Move],
    currency: Currency,
    limit: MoveLimit,
) -> Result<Vec<Moved>, MoneyError> {
    // What a move is between: main headings, lines, or (for the whole budget) main headings again.
    let side = |key: &str| {
        let at = tree.place(key)?;
        Some(if limit.level == VarianceLevel::Line { at } else { tree.main(at) })
    };
    let between: Vec<(usize, usize, &Move)> = moves
        .iter()
        .filter_map(|it| Some((side(&it.from)?, side(&it.to)?, *it)))
        .filter(|(from, to, _)| from != to)
        .collect();
    let places: Vec<usize> = match limit.level {
        VarianceLevel::Heading => (0..tree.len()).filter(|at| tree.above[*at].is_none()).collect(),
        VarianceLevel::Line => tree.leaves().collect(),
        VarianceLevel::Total => return whole(tree, costs, &between, currency, limit).map(|it| vec![it]),
    };
    let row = |at: usize| {
        let base = costs[at].unwrap_or(Money::zero(currency));
        let mut told = Moved::none(Some(tree.lines[at].id.clone()), base);
        for (from, to, it) in &between {
            if *from == at || *to == at {
                told.add(it, *to == at, limit)?;
            }
        }
        told.settle(limit)
    };
    places.into_iter().map(row).collect()
}

fn whole(
    tree: &Tree<'_>,
    costs: &[Option<Money>],
    between: &[(usize, usize, &Move)],
    currency: Currency,
    limit: MoveLimit,
) -> Result<Moved, MoneyError> {
    let base = tree.total(costs, currency)?.unwrap_or(Money::zero(currency));
    let mut told = Moved::none(None, base);
    let mut net = vec![Money::zero(currency); tree.len()];
    for (from, to, it) in between {
        net[*to] = net[*to].plus(it.amount)?;
        net[*from] = net[*from].minus(it.amount)?;
        // What came somewhere left somewhere else: it is counted once.
        told.came = told.came.plus(it.amount)?;
        told.left = told.came;
        told.moves.push(it.id.clone());
        told.counted = match limit.count {
            VarianceCount::Gross => told.came,
            VarianceCount::Net => {
                Money::sum(net.iter().copied().filter(|amount| amount.minor() > 0), currency)?
            }
        };
        told.pass(it, limit);
    }
    told.settle(limit)
}

impl Moved {
    fn none(line: Option<String>, base: Money) -> Moved {
        let nothing = Money::zero(base.currency());
        Moved {
            line,
            base,
            came: nothing,
            left: nothing,
            counted: nothing,
            share: None,
            may_come: None,
            may_leave: None,
            passed: false,
            passed_by: None,
            moves: Vec::new(),
        }
    }

    fn add(&mut self, it: &Move, came: bool, limit: MoveLimit) -> Result<(), MoneyError> {
        let side = if came { &mut self.came } else { &mut self.left };
        *side = side.plus(it.amount)?;
        self.moves.push(it.id.clone());
        self.counted = match limit.count {
            VarianceCount::Gross => self.came.plus(self.left)?,
            VarianceCount::Net => absolute(self.came.minus(self.left)?)?,
        };
        self.pass(it, limit);
        Ok(())
    }

    /// Notes the move by which the limit is passed; one that brings it back within clears it.
    fn pass(&mut self, it: &Move, limit: MoveLimit) {
        let Some(percent) = limit.percent else { return };
        self.passed = is_beyond(self.counted, percent, self.base);
        match (self.passed, &self.passed_by) {
            (true, None) => self.passed_by = Some(it.id.clone()),
            (false, _) => self.passed_by = None,
            (true, Some(_)) => {}
        }
    }

    fn settle(mut self, limit: MoveLimit) -> Result<Moved, MoneyError> {
        self.share = share(self.counted, self.base);
        if let Some(most) = limit.percent.and_then(|percent| most(self.base, percent)) {
            let net = match limit.count {
                VarianceCount::Net if self.line.is_some() => self.came.minus(self.left)?,
                _ => self.counted,
            };
            let both = limit.count == VarianceCount::Gross || self.line.is_none();
            self.may_come = Some(at_least_nothing(most.minus(net)?));
            self.may_leave = Some(at_least_nothing(if both { most.minus(net)? } else { most.plus(net)? }));
        }
        Ok(self)
    }
}

/// The most that may move: a part of a hundred, rounded down to the minor unit, for a limit is
/// never passed by rounding.
pub fn most(base: Money, percent: Decimal) -> Option<Money> {
    let exact = Fraction::of(percent)?.times(Fraction::new(i128::from(base.minor()), 100)?)?;
    Money::from_minor(i64::try_from(exact.floor()).ok()?, base.currency()).ok()
}

fn at_least_nothing(amount: Money) -> Money {
    if amount.minor() < 0 { Money::zero(amount.currency()) } else { amount }
}

fn absolute(amount: Money) -> Result<Money, MoneyError> {
    if amount.minor() < 0 { Money::zero(amount.currency()).minus(amount) } else { Ok(amount) }
}
