//! A project's money → parts of a report by a template: budget beside spending, entries, moves, rates, and
//! the proof that all of it agrees.
//!
//! Must not know the store, nor how a figure is reckoned: `Accounts` has them all, and what is
//! added here (a column of what is printed) is told as such to the workbook.

mod check;
mod entries;
mod form;
mod in_project;
mod lines;
mod moves;
mod overview;
mod rates;
mod table;

use std::collections::HashMap;

use crate::domain::Lang;
use crate::domain::money::{Currency, Money, MoneyError};
use crate::error::Result;
use crate::report::accounts::Accounts;
use crate::report::model::{Block, Cell, Column, ColumnKind, Fact, Follows};
use crate::report::template::{BudgetAsked, BudgetColumn, Content, Measure, Piece, Rows, Template};

use super::Composer;
use lines::Lines;
use table::{Scope, Sheet, Wanted};

/// Id of the table of entries, by which sums are told.
pub(super) const ENTRIES: &str = "entries";
/// Id of the table of moves.
pub(super) const MOVES: &str = "reallocations";

/// Money on its way into a report.
pub(super) struct Ledgered<'a> {
    pub(super) accounts: &'a Accounts,
    pub(super) lines: Lines<'a>,
    /// What vouchers are called, by the keys of their entries.
    references: HashMap<&'a str, &'a str>,
    template: &'a Template,
}

/// A budget beside spending.
pub(super) struct BudgetMade {
    pub(super) id: String,
    /// Of which year of the donor; of the whole report if none is said.
    pub(super) year: Option<String>,
    pub(super) table: Block,
}

impl<'a> Ledgered<'a> {
    pub(super) fn new(accounts: &'a Accounts, template: &'a Template) -> Ledgered<'a> {
        let entries = accounts.ledger.entries.iter();
        let references = entries.filter_map(|entry| Some((entry.id.as_str(), entry.reference.as_deref()?)));
        Ledgered { accounts, lines: Lines::of(accounts), references: references.collect(), template }
    }

    fn currency(&self) -> Currency {
        self.accounts.finance.currency
    }

    /// The section of the template on which every line of the budget stands, with its columns.
    fn main_budget(&self) -> Option<(&'a str, &'a BudgetAsked)> {
        self.template.sections.iter().find_map(|section| match &section.content {
            Content::Budget(asked) if asked.rows == Rows::Lines && !asked.each_year => {
                Some((section.id.as_str(), asked))
            }
            _ => None,
        })
    }

    /// The cell of the main budget that holds a figure, where the template shows it.
    fn in_main(&self, slug: &str, measure: Measure) -> Option<String> {
        let (id, asked) = self.main_budget()?;
        let is =
            |column: &BudgetColumn| column.value == measure && (!column.optional || self.has_any(measure));
        asked.columns.iter().any(is).then(|| format!("{id}.{slug}.{}", measure.key()))
    }

    /// The cell that holds a figure of a line: in the main budget, else in the project's own
    /// report.
    pub(super) fn stands(&self, slug: &str, measure: Measure) -> String {
        self.in_main(slug, measure).unwrap_or_else(|| format!("finance.{slug}.{}", measure.key()))
    }

    /// Some line has a figure there that is not nothing.
    fn has_any(&self, measure: Measure) -> bool {
        let lines = &self.accounts.finance.lines;
        lines.iter().any(|line| table::figure(line, measure).is_some_and(|amount| !amount.is_zero()))
    }

    fn has(&self, piece: Piece) -> bool {
        self.template.sections.iter().any(|section| section.is(piece))
    }
}

impl Composer<'_> {
    /// A budget of the template, once for the whole report or once for every year of the donor.
    pub(super) fn budgets(
        &self,
        money: &Ledgered<'_>,
        id: &str,
        asked: &BudgetAsked,
    ) -> Result<Vec<BudgetMade>> {
        if !asked.each_year {
            let caption = self.say("accounts-caption-budget");
            let scope = Scope::whole(money.accounts);
            let table = self.budget_table_of(money, asked, (id, caption), &scope)?;
            return Ok(vec![BudgetMade { id: id.to_owned(), year: None, table }]);
        }
        let years = money.accounts.years.iter().enumerate().map(|(place, (year, finance))| {
            let id = format!("{id}.{}", place + 1);
            let caption = self.format.span(year.start, year.end);
            let scope = Scope::of_year(finance, year);
            let table = self.budget_table_of(money, asked, (&id, caption), &scope)?;
            Ok(BudgetMade { id, year: Some(year.code.clone()), table })
        });
        years.collect()
    }

    fn budget_table_of(
        &self,
        money: &Ledgered<'_>,
        asked: &BudgetAsked,
        (id, caption): (&str, String),
        scope: &Scope<'_>,
    ) -> Result<Block> {
        let wanted = Wanted {
            id: id.to_owned(),
            caption,
            rows: asked.rows,
            columns: self.budget_columns_of(&asked.columns, money),
            totals: &asked.totals,
        };
        self.budget_beside_spending(&Sheet { money, wanted: &wanted, scope })
    }

    /// A part of the report that is made of money alone.
    pub(super) fn money_piece(&self, money: &Ledgered<'_>, piece: Piece) -> Result<Option<Vec<Block>>> {
        Ok(Some(match piece {
            Piece::Summary => self.finance_summary(money)?,
            Piece::Entries => self.entries_sheet(money)?,
            Piece::Reallocations => self.moves_sheet(money)?,
            Piece::Rates => self.rates_sheet(money),
            Piece::Check => self.check_sheet(money)?,
            Piece::Spending if money.accounts.has_entries() => self.spending(money)?,
            Piece::Variances => self.explanations(money),
            _ => return Ok(None),
        }))
    }

    fn budget_columns_of(&self, columns: &[BudgetColumn], money: &Ledgered<'_>) -> Vec<(Measure, Column)> {
        let mut opened = 0;
        let shown = columns.iter().filter(|column| !column.optional || money.has_any(column.value));
        let column = |wanted: &BudgetColumn| {
            let measure = wanted.value;
            let mut column = self.measure_column(measure, money.currency());
            if let Some(title) = &wanted.title {
                let named = column_of("", &title.of(self.language), column.kind, 1, money.currency());
                column.title = named.title;
            }
            if measure == Measure::Open {
                opened += 1;
                column.key = format!("open_{opened}");
            }
            column.aside = wanted.aside;
            (measure, column)
        };
        shown.map(column).collect()
    }

    /// The usual column of a figure.
    fn measure_column(&self, measure: Measure, currency: Currency) -> Column {
        let kind = match measure {
            Measure::Code => ColumnKind::Code,
            Measure::Text | Measure::Unit | Measure::Explanation | Measure::Open => ColumnKind::Text,
            Measure::Units | Measure::VarianceShare | Measure::PeriodVarianceShare | Measure::Delivery => {
                ColumnKind::Number
            }
            _ => ColumnKind::Money,
        };
        let weight = match measure {
            Measure::Text => 4,
            Measure::Explanation => 3,
            _ => 1,
        };
        let title = self.say(&format!("accounts-column-{}", measure.key()));
        let mut column = column_of(measure.key(), &title, kind, weight, currency);
        column.fill = match measure {
            Measure::Explanation => Some(self.say("accounts-fill-explanation")),
            Measure::Open => Some(self.say("accounts-fill-open")),
            _ => None,
        };
        column
    }

    /// A fact of one cell.
    fn told_fact(&self, key: &str, id: &str, cell: Option<Cell>) -> Fact {
        self.fact(self.say(key), id, cell.into_iter().collect())
    }

    /// An amount in a column, or what stands where there is none.
    fn amount_or_none(&self, id: &str, amount: Option<Money>) -> Cell {
        match amount {
            Some(amount) => self.amount(id, amount),
            None => self.no_detail(id),
        }
    }

    /// What is said of rates, in one language.
    fn told_in_words(&self, id: &str, texts: &[String]) -> Option<Block> {
        let item = |(place, text): (usize, &String)| self.word(&format!("{id}.{}", place + 1), text);
        let items: Vec<Cell> = texts.iter().enumerate().map(item).collect();
        (!items.is_empty()).then_some(Block::List { items })
    }
}

/// A column; that of amounts names their currency.
fn column_of(key: &str, title: &str, kind: ColumnKind, weight: u8, currency: Currency) -> Column {
    let one_currency = kind == ColumnKind::Money;
    let title = if one_currency { format!("{title} ({currency})") } else { title.to_owned() };
    Column { one_currency, ..Column::new(key, title, kind, weight) }
}

/// A cell with how it follows from others.
fn following(mut cell: Cell, follows: Option<Follows>) -> Cell {
    cell.follows = follows;
    cell
}

fn less(from: &str, by: &str) -> Follows {
    let same = |cell: &str| Box::new(Follows::Same { cell: cell.to_owned() });
    Follows::Less { from: same(from), by: same(by) }
}

/// Amounts that are there, added; `None` where none is.
fn sum_of(
    amounts: impl IntoIterator<Item = Option<Money>>,
    currency: Currency,
) -> std::result::Result<Option<Money>, MoneyError> {
    let told: Vec<Money> = amounts.into_iter().flatten().collect();
    match told.is_empty() {
        true => Ok(None),
        false => Money::sum(told, currency).map(Some),
    }
}

/// Some languages of the report name a line in the words of another.
fn is_foreign(language: Lang, other: Lang) -> bool {
    language != other
}
