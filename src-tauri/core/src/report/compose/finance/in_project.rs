//! The money in a project's own report: budget beside spending, what is explained, and at which
//! rates it was reckoned.
//!
//! Must not know the template beside it.

use crate::error::Result;
use crate::report::model::{Block, ColumnKind};
use crate::report::template::{Measure, Rows};

use super::super::Composer;
use super::super::cells::body;
use super::table::{Scope, Sheet, Wanted};
use super::{Ledgered, column_of};

impl Composer<'_> {
    /// Something is known of what was spent.
    pub(in super::super) fn has_entries(&self) -> bool {
        self.accounts.is_some_and(|accounts| accounts.has_entries())
    }

    /// Budget beside spending with all that a reader of it asks next.
    pub(super) fn spending(&self, money: &Ledgered<'_>) -> Result<Vec<Block>> {
        let mut blocks = vec![Block::Facts { rows: self.view_facts(money) }];
        blocks.extend(self.told_in_words("finance.asked", &money.accounts.asked));
        blocks.push(self.spending_table(money)?);
        let explained = self.explanations(money);
        if !explained.is_empty() {
            blocks.push(self.heading("accounts-caption-explanations"));
        }
        blocks.extend(explained);
        if let Some(rates) = self.rates_used(money) {
            blocks.push(self.heading("accounts-caption-rates"));
            blocks.push(rates);
        }
        Ok(blocks)
    }

    fn spending_table(&self, money: &Ledgered<'_>) -> Result<Block> {
        let mut measures = vec![Measure::Code, Measure::Text, Measure::Revised];
        if money.accounts.period.is_some() {
            measures.push(Measure::Period);
        }
        measures.extend([Measure::Spent, Measure::Variance, Measure::VarianceShare]);
        let columns = measures.into_iter().map(|it| (it, self.measure_column(it, money.currency())));
        let wanted = Wanted {
            id: "finance".to_owned(),
            caption: self.say("accounts-caption-budget"),
            rows: Rows::Lines,
            columns: columns.collect(),
            totals: &[],
        };
        self.budget_beside_spending(&Sheet { money, wanted: &wanted, scope: &Scope::whole(money.accounts) })
    }

    /// Each line of which something is said, or the donor wants something said.
    pub(super) fn explanations(&self, money: &Ledgered<'_>) -> Vec<Block> {
        let lines = money.accounts.finance.lines.iter().enumerate();
        let rows: Vec<_> = lines
            .filter(|(_, line)| line.explanation.is_some() || line.must_explain)
            .map(|(at, line)| {
                let id = format!("finance.{}.explanation", money.lines.slugs[at]);
                let title = self.line_title(money, &format!("{id}.line"), at);
                body(vec![title, self.explanation(&id, line)])
            })
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let column = |measure: Measure, weight: u8| {
            let title = self.say(&format!("accounts-column-{}", measure.key()));
            column_of(measure.key(), &title, ColumnKind::Text, weight, money.currency())
        };
        let columns = vec![column(Measure::Text, 2), column(Measure::Explanation, 3)];
        let caption = self.say("accounts-caption-explanations");
        let id = "finance.explanations".to_owned();
        vec![Block::Table { id, caption, columns, rows }]
    }
}
