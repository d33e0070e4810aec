//! The proof: what the entries make, what the budget's sheet says and what the report says are
//! the same, in all, for every source of funds and for every currency.
//!
//! Must not know rules of donors.

use std::collections::BTreeMap;

use crate::domain::entry::EntryKind;
use crate::domain::money::{Currency, Money};
use crate::error::Result;
use crate::report::model::{
    Block, Cell, Column, ColumnKind, Condition, Follows, Holds, Row, RowKind, Signal, Value,
};
use crate::report::template::Measure;
use rust_decimal::Decimal;

use super::super::{Composer, broken};
use super::{ENTRIES, Ledgered, following};

/// Two figures that must be the same.
struct Pair {
    what: String,
    one: Option<Money>,
    one_follows: Option<Follows>,
    two: Option<Money>,
    two_follows: Option<Follows>,
}

impl Composer<'_> {
    pub(super) fn check_sheet(&self, money: &Ledgered<'_>) -> Result<Vec<Block>> {
        let pairs = self.pairs(money)?;
        let mut rows = Vec::new();
        for (place, pair) in pairs.iter().enumerate() {
            rows.push(self.compared(place, pair)?);
        }
        rows.push(Row {
            kind: RowKind::Total,
            depth: 0,
            cells: vec![
                self.word("check.all.what", self.say("accounts-check-all")),
                self.blank("check.all.one"),
                self.blank("check.all.two"),
                self.blank("check.all.difference"),
                self.all_of(&rows, "check.all.result"),
            ],
        });
        let column = |key: &str, kind: ColumnKind, weight: u8| {
            Column::new(key, self.say(&format!("accounts-check-{key}")), kind, weight)
        };
        let zero = Decimal::ZERO;
        let columns = vec![
            column("what", ColumnKind::Text, 4),
            column("one", ColumnKind::Money, 1),
            column("two", ColumnKind::Money, 1),
            Column {
                signal: Some(Signal { above: zero, below: Some(zero) }),
                ..column("difference", ColumnKind::Money, 1)
            },
            column("result", ColumnKind::Text, 1),
        ];
        let caption = self.say("accounts-caption-check");
        let note = self.note("accounts-note-check");
        Ok(vec![note, Block::Table { id: "check".to_owned(), caption, columns, rows }])
    }

    fn compared(&self, place: usize, pair: &Pair) -> Result<Row> {
        let of = |part: &str| format!("check.{}.{part}", place + 1);
        let difference = pair.one.zip(pair.two).map(|(one, two)| one.minus(two));
        let difference = difference.transpose().map_err(broken)?;
        let shown = |id: &str, amount: Option<Money>, follows: &Option<Follows>| match amount {
            Some(amount) => following(self.money(id, amount), follows.clone()),
            None => self.lacking(id, "accounts-open"),
        };
        let result = self.verdict(&of("result"), difference, vec![of("difference")]);
        let follows = super::less(&of("one"), &of("two"));
        let cells = vec![
            self.word(&of("what"), &pair.what),
            shown(&of("one"), pair.one, &pair.one_follows),
            shown(&of("two"), pair.two, &pair.two_follows),
            shown(&of("difference"), difference, &Some(follows)),
            result,
        ];
        Ok(Row { kind: RowKind::Body, depth: 0, cells })
    }

    /// "OK" or not, in words.
    fn verdict(&self, id: &str, difference: Option<Money>, cells: Vec<String>) -> Cell {
        let (yes, no) = (self.say("accounts-check-yes"), self.say("accounts-check-no"));
        match difference {
            None => self.lacking(id, "accounts-open"),
            Some(difference) => {
                let word = if difference.is_zero() { &yes } else { &no };
                following(self.word(id, word), Some(Follows::Agrees { cells, yes, no }))
            }
        }
    }

    fn all_of(&self, rows: &[Row], id: &str) -> Cell {
        let differences: Vec<&Cell> = rows.iter().filter_map(|row| row.cells.get(3)).collect();
        let (yes, no) = (self.say("accounts-check-yes"), self.say("accounts-check-no"));
        if differences.iter().any(|cell| cell.value == Value::Missing) {
            return self.lacking(id, "accounts-open");
        }
        let nothing = |cell: &&Cell| matches!(cell.value, Value::Money(amount) if amount.is_zero());
        let word = if differences.iter().all(nothing) { yes.clone() } else { no.clone() };
        let cells = differences.iter().map(|cell| cell.id.clone()).collect();
        following(self.word(id, word), Some(Follows::Agrees { cells, yes, no }))
    }

    /// The verdict on everything, for the summary.
    pub(super) fn all_agree(&self, money: &Ledgered<'_>, id: &str) -> Result<Cell> {
        let pairs = self.pairs(money)?;
        let open = pairs.iter().any(|pair| pair.one.is_none() || pair.two.is_none());
        if open {
            return Ok(self.lacking(id, "accounts-open"));
        }
        let agree = pairs.iter().all(|pair| pair.one == pair.two);
        let word = self.say(if agree { "accounts-check-yes" } else { "accounts-check-no" });
        let same = Follows::Same { cell: "check.all.result".to_owned() };
        Ok(following(self.word(id, word), Some(same)))
    }

    fn pairs(&self, money: &Ledgered<'_>) -> Result<Vec<Pair>> {
        let accounts = money.accounts;
        let total = &accounts.finance.total;
        let mut pairs = Vec::new();
        for (kind, key, measure, reported) in [
            (EntryKind::Expenditure, "spent", Some(Measure::Spent), total.spent),
            (EntryKind::Commitment, "committed", Some(Measure::Committed), total.committed),
            (EntryKind::Advance, "advances", None, total.advances.amount),
            (EntryKind::Income, "income", None, total.income.amount),
        ] {
            let listed = money.listed(|it| it == kind, None)?;
            let Some(listed) = listed else { continue };
            let sheet = measure.and_then(|measure| money.in_main("total", measure));
            if let Some(cell) = &sheet {
                pairs.push(Pair {
                    what: self.say(&format!("accounts-check-entries-{key}")),
                    one: listed,
                    one_follows: Some(self.entries_of(kind, Vec::new())),
                    two: reported,
                    two_follows: Some(Follows::Same { cell: cell.clone() }),
                });
            }
            pairs.push(Pair {
                what: self.say(&format!("accounts-check-report-{key}")),
                one: reported,
                one_follows: Some(match sheet {
                    Some(cell) => Follows::Same { cell },
                    None => self.entries_of(kind, Vec::new()),
                }),
                two: listed,
                two_follows: None,
            });
        }
        pairs.extend(self.budget_pair(money));
        pairs.extend(self.funding_pairs(money)?);
        pairs.extend(self.currency_pairs(money)?);
        Ok(pairs)
    }

    fn entries_of(&self, kind: EntryKind, more: Vec<Condition>) -> Follows {
        let conditions = [vec![self.of_kind(kind)], more].concat();
        Follows::Where { table: ENTRIES.to_owned(), column: "into".to_owned(), conditions }
    }

    /// The lines make the total that the signed document states.
    fn budget_pair(&self, money: &Ledgered<'_>) -> Option<Pair> {
        let stated = money.accounts.version.total?;
        let cell = money.in_main("total", Measure::Budget)?;
        let lines = money.accounts.finance.total.budget?;
        (stated.currency() == lines.currency()).then(|| Pair {
            what: self.say("accounts-check-budget"),
            one: Some(lines),
            one_follows: Some(Follows::Same { cell }),
            two: Some(stated),
            two_follows: None,
        })
    }

    /// Each source of funds by itself.
    fn funding_pairs(&self, money: &Ledgered<'_>) -> Result<Vec<Pair>> {
        let mut pairs = Vec::new();
        for (funding, finance) in &money.accounts.fundings {
            let what = self.texts.with("accounts-check-funding", &[("funding", &funding.name)]);
            let listed = money.listed(|kind| kind == EntryKind::Expenditure, Some(&funding.id))?;
            pairs.push(Pair {
                what,
                one: listed.unwrap_or(Some(Money::zero(money.currency()))),
                one_follows: Some(self.paid_by(&funding.name)),
                two: finance.total.spent,
                two_follows: None,
            });
        }
        Ok(pairs)
    }

    /// Each currency by itself, in that currency.
    fn currency_pairs(&self, money: &Ledgered<'_>) -> Result<Vec<Pair>> {
        let mut sums: BTreeMap<Currency, Money> = BTreeMap::new();
        for (entry, _) in money.told() {
            if entry.kind == EntryKind::Expenditure {
                let currency = entry.amount.currency();
                let sum = sums.entry(currency).or_insert(Money::zero(currency));
                *sum = sum.plus(entry.amount).map_err(broken)?;
            }
        }
        let pair = |(currency, sum): (&Currency, &Money)| {
            let holds =
                Condition { column: "currency".to_owned(), is: Holds::Text(currency.code().to_owned()) };
            let follows = Follows::Where {
                table: ENTRIES.to_owned(),
                column: "amount".to_owned(),
                conditions: vec![self.of_kind(EntryKind::Expenditure), holds],
            };
            Pair {
                what: self.texts.with("accounts-check-currency", &[("currency", currency.code())]),
                one: Some(*sum),
                one_follows: Some(follows),
                two: Some(*sum),
                two_follows: None,
            }
        };
        Ok(sums.iter().map(pair).collect())
    }
}

impl Ledgered<'_> {
    /// The entries as they are listed, added: `None` where there is none, and an open sum where
    /// one cannot be exchanged.
    fn listed(&self, is: impl Fn(EntryKind) -> bool, funding: Option<&str>) -> Result<Option<Option<Money>>> {
        let amounts: Vec<Option<Money>> = self
            .told()
            .into_iter()
            .filter(|(entry, _)| is(entry.kind))
            .filter(|(entry, _)| funding.is_none_or(|key| entry.funding.as_deref() == Some(key)))
            .map(|(_, told)| told.as_ref().ok().map(|told| told.amount))
            .collect();
        if amounts.is_empty() {
            return Ok(None);
        }
        let told: Option<Vec<Money>> = amounts.into_iter().collect();
        Ok(Some(told.map(|told| Money::sum(told, self.currency())).transpose().map_err(broken)?))
    }
}
