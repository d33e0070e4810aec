//! A project's money → a report by a layout: budget beside spending, entries, moves, rates, and
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

use crate::domain::Lang;
use crate::domain::money::{Currency, Money, MoneyError};
use crate::error::Result;
use crate::report::accounts::Accounts;
use crate::report::layout::{Content, Layout, LayoutColumn, Measure, Sheet};
use crate::report::model::{Block, Cell, Column, ColumnKind, Fact, Follows, Section};

use super::Composer;
use lines::Lines;
use table::{Scope, Wanted};

/// Id of the table of entries, by which sums are told.
pub(super) const ENTRIES: &str = "entries";
/// Id of the table of moves.
pub(super) const MOVES: &str = "reallocations";

/// Money on its way into a report.
pub(super) struct Ledgered<'a> {
    pub(super) accounts: &'a Accounts,
    pub(super) lines: Lines<'a>,
    pub(super) layout: Option<&'a Layout>,
}

impl<'a> Ledgered<'a> {
    pub(super) fn new(accounts: &'a Accounts, layout: Option<&'a Layout>) -> Ledgered<'a> {
        Ledgered { accounts, lines: Lines::of(accounts), layout }
    }

    fn currency(&self) -> Currency {
        self.accounts.finance.currency
    }

    /// The sheet of the layout on which every line of the budget stands.
    fn main_sheet(&self) -> Option<&'a Sheet> {
        let all_lines = |sheet: &&Sheet| {
            *sheet.content.get_ref() == Content::Budget
                && sheet.rows == crate::report::layout::Rows::Lines
                && !sheet.each_year
        };
        self.layout?.sheets.iter().find(all_lines)
    }

    /// The cell of the main budget that holds a figure, where the layout shows it.
    fn in_main(&self, slug: &str, measure: Measure) -> Option<String> {
        let sheet = self.main_sheet()?;
        let is = |column: &LayoutColumn| {
            *column.value.get_ref() == measure && (!column.optional || self.has_any(measure))
        };
        let shown = sheet.columns.iter().any(is);
        shown.then(|| format!("{}.{slug}.{}", sheet.id(), measure.key()))
    }

    /// Some line has a figure there that is not nothing.
    fn has_any(&self, measure: Measure) -> bool {
        let lines = &self.accounts.finance.lines;
        lines.iter().any(|line| table::figure(line, measure).is_some_and(|amount| !amount.is_zero()))
    }

    fn has(&self, content: Content) -> bool {
        self.layout.is_none_or(|layout| layout.sheets.iter().any(|it| *it.content.get_ref() == content))
    }
}

impl Composer<'_> {
    /// The sections of a layout.
    pub(super) fn finance_sections(&self, layout: &Layout, accounts: &Accounts) -> Result<Vec<Section>> {
        let money = Ledgered::new(accounts, Some(layout));
        let mut sections = Vec::new();
        for sheet in &layout.sheets {
            if sheet.each_year {
                for (place, (year, finance)) in accounts.years.iter().enumerate() {
                    let id = format!("{}.{}", sheet.id(), place + 1);
                    let title = format!("{} {}", self.sheet_title(sheet), year.code);
                    let scope = Scope::of_year(finance, year);
                    let caption = self.format.span(year.start, year.end);
                    let blocks = self.budget_sheet(&money, sheet, (&id, caption), &scope)?;
                    sections.push(Section { id, title, blocks: self.noted(sheet, blocks) });
                }
                continue;
            }
            let Some(blocks) = self.sheet_blocks(&money, sheet)? else { continue };
            let (id, title) = (sheet.id().to_owned(), self.sheet_title(sheet));
            sections.push(Section { id, title, blocks: self.noted(sheet, blocks) });
        }
        Ok(sections)
    }

    fn sheet_blocks(&self, money: &Ledgered<'_>, sheet: &Sheet) -> Result<Option<Vec<Block>>> {
        let scope = Scope::whole(money.accounts);
        Ok(Some(match *sheet.content.get_ref() {
            Content::Summary => self.finance_summary(money)?,
            Content::Budget => {
                let caption = self.say("accounts-caption-budget");
                self.budget_sheet(money, sheet, (sheet.id(), caption), &scope)?
            }
            Content::Entries => self.entries_sheet(money)?,
            Content::Reallocations => self.moves_sheet(money)?,
            Content::Rates => self.rates_sheet(money),
            Content::Check => self.check_sheet(money)?,
            Content::Form => self.form_sheet(money, sheet)?,
            Content::Deliverables => self.deliverables().blocks,
            Content::Reach => {
                let mut blocks = self.reach()?.blocks;
                if let Some(indicators) = self.indicators() {
                    blocks.push(Block::Heading { text: indicators.title });
                    blocks.extend(indicators.blocks);
                }
                blocks
            }
        }))
    }

    fn noted(&self, sheet: &Sheet, mut blocks: Vec<Block>) -> Vec<Block> {
        if let Some(note) = &sheet.note {
            blocks.insert(0, Block::Note { text: note.of(self.language) });
        }
        blocks
    }

    fn sheet_title(&self, sheet: &Sheet) -> String {
        match &sheet.title {
            Some(title) => title.of(self.language),
            None => self.say(match *sheet.content.get_ref() {
                Content::Summary => "accounts-sheet-summary",
                Content::Budget => "accounts-sheet-budget",
                Content::Entries => "accounts-sheet-entries",
                Content::Reallocations => "accounts-sheet-reallocations",
                Content::Rates => "accounts-sheet-rates",
                Content::Reach => "accounts-sheet-reach",
                Content::Deliverables => "section-deliverables",
                Content::Check => "accounts-sheet-check",
                Content::Form => "accounts-sheet-form",
            }),
        }
    }

    fn budget_sheet(
        &self,
        money: &Ledgered<'_>,
        sheet: &Sheet,
        (id, caption): (&str, String),
        scope: &Scope<'_>,
    ) -> Result<Vec<Block>> {
        let wanted = Wanted {
            id: id.to_owned(),
            caption,
            rows: sheet.rows,
            columns: self.layout_columns(&sheet.columns, money),
            totals: &sheet.totals,
        };
        Ok(vec![self.budget_beside_spending(money, &wanted, scope)?])
    }

    fn layout_columns(&self, columns: &[LayoutColumn], money: &Ledgered<'_>) -> Vec<(Measure, Column)> {
        let mut opened = 0;
        let shown =
            columns.iter().filter(|column| !column.optional || money.has_any(*column.value.get_ref()));
        let column = |wanted: &LayoutColumn| {
            let measure = *wanted.value.get_ref();
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
