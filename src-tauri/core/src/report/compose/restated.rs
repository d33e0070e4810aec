//! A report in another currency than the budget's: the signed budget exchanged like all else, and
//! the rate said once in full and again under everything that was exchanged.
//!
//! Must not know which rate that is, nor how an amount is exchanged.

use crate::domain::Project;
use crate::domain::money::Currency;
use crate::error::Result;
use crate::report::accounts::{Accounts, Restated};
use crate::report::model::{Block, Cell, Section, Value};

use super::{Composer, broken};

/// The table of the rates themselves.
const RATES: &str = "rates";

/// The project with its budget in the report's currency; nothing where that is the budget's own.
pub(super) fn budget(project: &Project, accounts: Option<&Accounts>) -> Result<Option<Project>> {
    let restated = accounts.and_then(|accounts| accounts.restated.as_ref());
    let Some((restated, budget)) = restated.zip(project.budget.as_ref()) else { return Ok(None) };
    let budget = restated.by.budget(budget).map_err(broken)?;
    Ok(Some(Project { budget: Some(budget), ..project.clone() }))
}

impl Composer<'_> {
    /// Says at which rate amounts were exchanged: how and why where the first of them stands, the
    /// rate alone under every other block of them.
    pub(super) fn note_rate(&self, sections: &mut [Section]) {
        let Some(restated) = self.accounts.and_then(|accounts| accounts.restated.as_ref()) else { return };
        let mut said = false;
        for section in sections {
            let mut blocks = Vec::with_capacity(section.blocks.len());
            for block in section.blocks.drain(..) {
                let exchanged = is_told_in(&block, restated.by.into);
                if exchanged && !said {
                    blocks.extend(self.rule_of_rate(restated));
                    said = true;
                }
                blocks.push(block);
                if exchanged {
                    blocks.push(self.rate_note(restated));
                }
            }
            section.blocks = blocks;
        }
    }

    fn rate_note(&self, restated: &Restated) -> Block {
        let args = [("into", restated.by.into.code()), ("rate", restated.rate.as_str())];
        Block::Note { text: self.texts.with("note-currency-rate", &args) }
    }

    /// How the amounts came about, and what the rounding did to their sum.
    fn rule_of_rate(&self, restated: &Restated) -> Vec<Block> {
        let (from, into) = (restated.by.from.code(), restated.by.into.code());
        let args = [("from", from), ("into", into), ("rate", restated.rate.as_str())];
        let mut blocks = vec![Block::Note { text: self.texts.with("note-currency", &args) }];
        if let Some(budget) = restated.in_one_sum {
            let args = [("from", from), ("budget", &self.format.money(budget))];
            blocks.push(Block::Note { text: self.texts.with("note-currency-sum", &args) });
        }
        blocks
    }
}

/// Some figure of the block is money of that currency.
fn is_told_in(block: &Block, currency: Currency) -> bool {
    let is = |cell: &Cell| matches!(cell.value, Value::Money(money) if money.currency() == currency);
    match block {
        Block::Facts { rows } => rows.iter().flat_map(|fact| &fact.cells).any(is),
        Block::Figures { figures } => figures.iter().any(|figure| is(&figure.cell)),
        Block::Table { id, rows, .. } => id != RATES && rows.iter().flat_map(|row| &row.cells).any(is),
        _ => false,
    }
}
