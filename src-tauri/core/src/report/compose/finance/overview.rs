//! The money at a glance: key figures, spending by heading, by source of funds and by quarter,
//! and what is to be looked at.
//!
//! Must not know single entries.

use std::collections::BTreeMap;

use chrono::{Datelike, Months, NaiveDate};

use crate::domain::PartialDate;
use crate::domain::entry::EntryKind;
use crate::domain::finance::Finance;
use crate::domain::money::Money;
use crate::error::Result;
use crate::report::model::{
    Block, Cell, ChartKind, ColumnKind, Condition, Figure, Follows, Holds, Row, RowKind,
};
use crate::report::template::{Measure, Piece, Rows};

use super::super::cells::body;
use super::super::{Composer, broken};
use super::table::{Scope, Sheet, Wanted};
use super::{ENTRIES, Ledgered, column_of, following, is_foreign};

/// A chart of one bar says nothing.
const FEWEST_BARS: usize = 2;
/// More bars than this cannot be read.
const MOST_BARS: usize = 24;

impl Composer<'_> {
    pub(super) fn finance_summary(&self, money: &Ledgered<'_>) -> Result<Vec<Block>> {
        let mut blocks = Vec::new();
        if is_foreign(self.language, self.project.language) {
            blocks.extend(self.language_note());
        }
        blocks.push(Block::Facts { rows: self.view_facts(money) });
        blocks.push(Block::Figures { figures: self.money_figures(money)? });
        blocks.extend(self.told_in_words("summary.warning", &money.accounts.warnings));
        blocks.extend(self.told_in_words("summary.asked", &money.accounts.asked));
        blocks.extend(self.by_heading(money)?);
        blocks.extend(self.by_funding(money)?);
        blocks.extend(self.by_quarter(money)?);
        Ok(blocks)
    }

    /// What was looked at: period, version, rules.
    pub(super) fn view_facts(&self, money: &Ledgered<'_>) -> Vec<crate::report::model::Fact> {
        let accounts = money.accounts;
        let period = accounts.period.as_ref().map(|it| self.format.span(it.start, it.end));
        let until = self.format.date(PartialDate::Day(accounts.last));
        let period = period.unwrap_or_else(|| self.texts.with("accounts-until", &[("day", &until)]));
        let number = self.format.count(i64::from(accounts.version.version.saturating_sub(1)));
        let version = match accounts.version.version {
            0 | 1 => self.say("budget-original"),
            _ => self.texts.with("budget-amended", &[("number", &number)]),
        };
        let mut rows = vec![
            self.told_fact(
                "accounts-fact-period",
                "summary.period",
                Some(self.word("summary.period", period)),
            ),
            self.told_fact(
                "fact-budget-version",
                "summary.version",
                Some(self.word("summary.version", version)),
            ),
        ];
        if let Some(agreement) = &accounts.agreement {
            let named = [agreement.donor.as_deref(), agreement.number.as_deref()];
            let named: Vec<&str> = named.into_iter().flatten().collect();
            let cell = (!named.is_empty()).then(|| self.word("summary.agreement", named.join(" · ")));
            rows.push(self.told_fact("accounts-fact-agreement", "summary.agreement", cell));
        }
        rows.extend(self.policy_facts(money));
        rows
    }

    fn money_figures(&self, money: &Ledgered<'_>) -> Result<Vec<Figure>> {
        let finance = &money.accounts.finance;
        let total = &finance.total;
        let figure = |key: &str, cell: Cell| Figure {
            label: self.say(&format!("accounts-figure-{key}")),
            cell,
            note: None,
        };
        let amount = |key: &str, amount: Option<Money>, measure: Option<Measure>| {
            let id = format!("key.finance.{key}");
            let cell = match amount {
                Some(amount) => self.money(&id, amount),
                None => self.lacking(&id, "accounts-open"),
            };
            let main = amount.and(measure).and_then(|measure| money.in_main("total", measure));
            figure(key, following(cell, main.map(|cell| Follows::Same { cell })))
        };
        let mut figures = vec![amount("budget", total.budget, Some(Measure::Budget))];
        if money.accounts.period.is_some() {
            figures.push(amount("period", total.period, Some(Measure::Period)));
        }
        figures.push(amount("spent", total.spent, Some(Measure::Spent)));
        if let Some(burned) = finance.outlook.burned {
            let cell = self.percent("key.finance.burned", burned);
            let follows = Follows::Share {
                part: "key.finance.spent".to_owned(),
                whole: "key.finance.budget".to_owned(),
                none: self.no_detail("").text,
            };
            figures.push(figure("burned", following(cell, Some(follows))));
        }
        figures.push(amount("committed", total.committed, Some(Measure::Committed)));
        if !total.advances.entries.is_empty() {
            figures.push(amount("advances", total.advances.amount, None));
        }
        figures.push(amount("income", total.income.amount, None));
        if let Some(linear) = finance.outlook.linear {
            figures.push(amount("forecast", Some(linear), None));
        }
        if money.has(Piece::Check) {
            figures.push(figure("check", self.all_agree(money, "key.finance.check")?));
        }
        Ok(figures)
    }

    /// Main headings with a chart.
    fn by_heading(&self, money: &Ledgered<'_>) -> Result<Vec<Block>> {
        let columns =
            [Measure::Text, Measure::Revised, Measure::Spent, Measure::Committed, Measure::Delivery];
        let columns = columns.map(|measure| {
            let mut column = self.measure_column(measure, money.currency());
            column.aside = false;
            (measure, column)
        });
        let scope = Scope::whole(money.accounts);
        let caption = self.say("accounts-caption-headings");
        let id = "headings".to_owned();
        let wanted = Wanted {
            id,
            caption: caption.clone(),
            rows: Rows::Headings,
            columns: columns.to_vec(),
            totals: &[],
        };
        let table = self.budget_beside_spending(&Sheet { money, wanted: &wanted, scope: &scope })?;
        let mut blocks = vec![Block::Heading { text: caption }];
        let bars = money.lines.tops().count();
        if (FEWEST_BARS..=MOST_BARS).contains(&bars) {
            let shown = [("budget", Measure::Revised.key()), ("spent", Measure::Spent.key())];
            let chart = self.chart_of_table(ChartKind::Bars, &table, Measure::Text.key(), &shown);
            blocks.extend([table].into_iter().chain(chart));
        } else {
            blocks.push(table);
        }
        Ok(blocks)
    }

    /// What each source of funds pays, where there are any.
    fn by_funding(&self, money: &Ledgered<'_>) -> Result<Vec<Block>> {
        let told = &money.accounts.fundings;
        if told.is_empty() {
            return Ok(Vec::new());
        }
        let currency = money.currency();
        let column = |key: &str, kind: ColumnKind, weight: u8| {
            column_of(key, &self.say(&format!("accounts-funding-{key}")), kind, weight, currency)
        };
        let columns = vec![
            column("name", ColumnKind::Text, 3),
            column("given", ColumnKind::Money, 1),
            column("spent", ColumnKind::Money, 1),
        ];
        let mut rows = Vec::new();
        for (place, (funding, finance)) in told.iter().enumerate() {
            let of = |part: &str| format!("fundings.{}.{part}", place + 1);
            let given = match funding.amount {
                Some(amount) if amount.currency() == currency => self.amount(&of("given"), amount),
                Some(amount) => self.money(&of("given"), amount),
                None => self.no_detail(&of("given")),
            };
            let spent = finance.total.spent;
            let cell = self.amount_or_none(&of("spent"), spent);
            rows.push(body(vec![
                self.word(&of("name"), &funding.name),
                given,
                following(cell, spent.map(|_| self.paid_by(&funding.name))),
            ]));
        }
        let unpaid = money.unattributed()?;
        if let Some((_, amount)) = unpaid {
            let cell = self.amount_or_none("fundings.none.spent", amount);
            rows.push(body(vec![
                self.word("fundings.none.name", self.say("accounts-funding-none")),
                self.no_detail("fundings.none.given"),
                following(cell, amount.map(|_| self.paid_by(""))),
            ]));
        }
        let spent = money.accounts.finance.total.spent;
        let sum = (0..told.len()).map(|place| format!("fundings.{}.spent", place + 1));
        let sum = sum.chain(["fundings.none.spent".to_owned()].into_iter().filter(|_| unpaid.is_some()));
        let total = self.amount_or_none("fundings.total.spent", spent);
        rows.push(Row {
            kind: RowKind::Total,
            depth: 0,
            cells: vec![
                self.word("fundings.total.name", self.say("word-total")),
                self.blank("fundings.total.given"),
                following(total, spent.map(|_| Follows::Sum { cells: sum.collect() })),
            ],
        });
        let caption = self.say("accounts-caption-fundings");
        let table = Block::Table { id: "fundings".to_owned(), caption: caption.clone(), columns, rows };
        Ok(vec![Block::Heading { text: caption }, table])
    }

    /// What was spent out of a source of funds, by the entries.
    pub(super) fn paid_by(&self, name: &str) -> Follows {
        let paid = Condition { column: "funding".to_owned(), is: Holds::Text(name.to_owned()) };
        Follows::Where {
            table: ENTRIES.to_owned(),
            column: "into".to_owned(),
            conditions: vec![self.of_kind(EntryKind::Expenditure), paid],
        }
    }

    /// Quarter by quarter, with a chart.
    fn by_quarter(&self, money: &Ledgered<'_>) -> Result<Vec<Block>> {
        let quarters = quarters(&money.accounts.finance)?;
        if quarters.len() < FEWEST_BARS {
            return Ok(Vec::new());
        }
        let currency = money.currency();
        let column = |key: &str, kind: ColumnKind, weight: u8| {
            column_of(key, &self.say(&format!("accounts-quarter-{key}")), kind, weight, currency)
        };
        let columns = vec![
            column("quarter", ColumnKind::Text, 3),
            column("spent", ColumnKind::Money, 1),
            column("total", ColumnKind::Money, 1),
        ];
        let mut rows = Vec::new();
        for (place, quarter) in quarters.iter().enumerate() {
            let of = |part: &str| format!("quarters.{}.{part}", place + 1);
            let (number, year) =
                ((quarter.start.month0() / 3 + 1).to_string(), quarter.start.year().to_string());
            let name = self.texts.with("accounts-quarter-name", &[("number", &number), ("year", &year)]);
            let day = |is: Holds| Condition { column: "date".to_owned(), is };
            let follows = Follows::Where {
                table: ENTRIES.to_owned(),
                column: "into".to_owned(),
                conditions: vec![
                    self.of_kind(EntryKind::Expenditure),
                    day(Holds::From(quarter.start)),
                    day(Holds::Until(quarter.end)),
                ],
            };
            let spent = self.amount_or_none(&of("spent"), quarter.spent);
            let total = self.amount_or_none(&of("total"), quarter.total);
            let until = (0..=place).map(|at| format!("quarters.{}.spent", at + 1)).collect();
            rows.push(body(vec![
                self.word(&of("quarter"), name),
                following(spent, quarter.spent.map(|_| follows)),
                following(total, quarter.total.map(|_| Follows::Sum { cells: until })),
            ]));
        }
        let caption = self.say("accounts-caption-quarters");
        let shown = quarters.len() <= MOST_BARS;
        let table = Block::Table { id: "quarters".to_owned(), caption: caption.clone(), columns, rows };
        let chart = self.chart_of_table(ChartKind::Columns, &table, "quarter", &[("spent", "spent")]);
        let chart = chart.filter(|_| shown);
        Ok([Some(Block::Heading { text: caption }), Some(table), chart].into_iter().flatten().collect())
    }
}

impl Ledgered<'_> {
    /// Expenditure for which nobody said who pays: how many entries, how much. `None` where
    /// every one says it.
    pub(super) fn unattributed(&self) -> Result<Option<(usize, Option<Money>)>> {
        let known = |key: &Option<String>| {
            key.as_ref().is_some_and(|key| self.accounts.ledger.fundings.iter().any(|it| it.id == *key))
        };
        let all: Vec<Option<Money>> = self
            .told()
            .into_iter()
            .filter(|(entry, _)| entry.kind == EntryKind::Expenditure && !known(&entry.funding))
            .map(|(_, told)| told.as_ref().ok().map(|told| told.amount))
            .collect();
        if all.is_empty() {
            return Ok(None);
        }
        let told: Option<Vec<Money>> = all.iter().copied().collect();
        let sum = told.map(|told| Money::sum(told, self.currency())).transpose().map_err(broken)?;
        Ok(Some((all.len(), sum)))
    }
}

/// A quarter of the calendar.
struct Quarter {
    start: NaiveDate,
    end: NaiveDate,
    spent: Option<Money>,
    total: Option<Money>,
}

/// The burn curve by quarters: the months of each added, and the total at the end of its last.
fn quarters(finance: &Finance) -> Result<Vec<Quarter>> {
    let mut found: BTreeMap<NaiveDate, Quarter> = BTreeMap::new();
    for point in &finance.outlook.curve {
        let Some(month) = point.month.first_day() else { continue };
        let first = month.month0() / 3 * 3 + 1;
        let Some(start) = NaiveDate::from_ymd_opt(month.year(), first, 1) else { continue };
        let Some(end) = start.checked_add_months(Months::new(3)).and_then(|next| next.pred_opt()) else {
            continue;
        };
        let nothing = Some(Money::zero(finance.currency));
        let quarter = found.entry(start).or_insert(Quarter { start, end, spent: nothing, total: None });
        let sum = quarter.spent.zip(point.spent).map(|(one, two)| one.plus(two));
        quarter.spent = sum.transpose().map_err(broken)?;
        quarter.total = point.total;
    }
    Ok(found.into_values().collect())
}
