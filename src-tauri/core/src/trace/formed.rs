//! The lines of a donor's form, and facts about money among other facts: the entries, the budget
//! or the agreement behind them.
//!
//! Must not know how a line is reckoned (`domain::sf425`), nor which form it is.

use super::TracedRow;
use super::tracer::{Behind, Tracer, told_row};
use crate::domain::entry::{Entry, EntryKind};
use crate::domain::plan::FundingKind;
use crate::report::template::{Content, FormValue, Template};

/// Whose money.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    Everybody,
    /// That of the grant: what nobody attributed, too.
    Grant,
    /// Of other sources.
    Others,
}

/// The figures of a template's forms by the ids of their cells.
pub(super) fn form_values(template: &Template) -> Vec<(String, FormValue)> {
    let forms = template.sections.iter().filter_map(|section| match &section.content {
        Content::Form(lines) => Some((section, lines)),
        _ => None,
    });
    let lines = forms.flat_map(|(section, lines)| lines.iter().map(move |line| (section, line)));
    lines
        .map(|(section, line)| (format!("{}.{}.value", section.id, line.code.get_ref()), line.value))
        .collect()
}

impl Tracer<'_> {
    /// The rows behind a line of a form or a fact about money; nothing where it is neither.
    pub(super) fn formed(&self, id: &str) -> Option<Behind> {
        use EntryKind::{Advance, Commitment, Expenditure, Income};
        let of = |whose: Whose, kinds: &[EntryKind]| (self.entries_paid_by(whose, kinds), "trace-rows");
        let line = self.form_values.iter().find(|(line, _)| line == id).map(|(_, value)| *value);
        let fact = id.rsplit('.').next().unwrap_or_default();
        let (rows, key) = match (line, fact) {
            (Some(FormValue::CashReceipts), _) => of(Whose::Grant, &[Income]),
            (Some(FormValue::CashDisbursements), _) => of(Whose::Grant, &[Expenditure, Advance]),
            (Some(FormValue::GrantSpent), _) => of(Whose::Grant, &[Expenditure]),
            (Some(FormValue::Unliquidated), _) => of(Whose::Grant, &[Commitment]),
            (Some(FormValue::RecipientSpent), _) => of(Whose::Others, &[Expenditure]),
            (Some(FormValue::Received), _) => of(Whose::Everybody, &[Income]),
            (Some(FormValue::Spent | FormValue::IndirectBase | FormValue::IndirectCharged), _) => {
                of(Whose::Everybody, &[Expenditure])
            }
            (Some(FormValue::Authorised | FormValue::IndirectPercent), _) => {
                (self.agreement(), "trace-typed")
            }
            (Some(FormValue::RecipientRequired), _) => (self.other_fundings(), "trace-rows"),
            (Some(FormValue::Budget), _) | (None, "budget") => (self.version(), "trace-typed"),
            (None, "expenditure" | "two") => of(Whose::Everybody, &[Expenditure]),
            (None, "budget_total") => (self.budget_itself(), "trace-typed"),
            (None, "agreements_amount") => (self.agreement(), "trace-typed"),
            (None, "duration_months") => {
                (vec![told_row("project", &self.project.id, Vec::new())], "trace-typed")
            }
            _ => return None,
        };
        let columns = vec![self.texts.get("trace-column-says")];
        (!rows.is_empty()).then(|| Behind { columns, rows, ..self.said(key) })
    }

    fn entries_paid_by(&self, whose: Whose, kinds: &[EntryKind]) -> Vec<TracedRow> {
        let is = |entry: &&Entry| {
            kinds.contains(&entry.kind)
                && match whose {
                    Whose::Everybody => true,
                    Whose::Grant => !self.is_of_others(entry),
                    Whose::Others => self.is_of_others(entry),
                }
        };
        let rows = self.entries.iter().filter(is).map(|entry| self.entry_row(entry)).collect();
        self.with_rates(rows)
    }

    /// Another source than the grant of the agreement paid it.
    fn is_of_others(&self, entry: &Entry) -> bool {
        let Some(accounts) = &self.accounts else { return false };
        let agreement = accounts.agreement.as_ref().map(|agreement| &agreement.id);
        let funding = accounts.ledger.fundings.iter().find(|it| Some(&it.id) == entry.funding.as_ref());
        funding.is_some_and(|it| {
            it.kind != FundingKind::Grant || (it.agreement.is_some() && it.agreement.as_ref() != agreement)
        })
    }

    fn other_fundings(&self) -> Vec<TracedRow> {
        let fundings = self.accounts.iter().flat_map(|accounts| &accounts.ledger.fundings);
        let others = fundings.filter(|it| it.kind != FundingKind::Grant);
        others.map(|it| told_row("funding", &it.id, vec![it.name.clone()])).collect()
    }

    fn agreement(&self) -> Vec<TracedRow> {
        let of_money = self.accounts.as_ref().and_then(|accounts| accounts.agreement.as_ref());
        let agreement = of_money.or_else(|| self.project.agreements.first());
        let told = agreement.map(|it| told_row("agreement", &it.id, it.number.iter().cloned().collect()));
        told.into_iter().collect()
    }

    /// The version of the budget that the report tells of.
    fn version(&self) -> Vec<TracedRow> {
        let version = self.accounts.iter().map(|accounts| &accounts.version);
        version.map(|it| told_row("budget", &it.id, Vec::new())).collect()
    }
}
