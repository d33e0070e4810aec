//! A donor's form: its numbered lines with figures of the ledger and the agreement.
//!
//! Must not know the form: which line holds which figure, and how lines follow from each other,
//! stands in the template. A relation that the figures do not keep is a flaw of the template.

use crate::domain::entry::EntryKind;
use crate::domain::money::{Money, MoneyError};
use crate::domain::plan::FundingKind;
use crate::domain::sf425::{Sf425, Sf425Given};
use crate::domain::variance::share;
use crate::domain::{PartialDate, Role};
use crate::error::{Error, Result};
use crate::report::model::{Block, Cell, Column, ColumnKind, Condition, Follows, Holds, Row, RowKind, Value};
use crate::report::template::{FormLine, FormValue, Piece};

use super::super::{Composer, broken};
use super::{ENTRIES, Ledgered, following};

impl Composer<'_> {
    pub(in super::super) fn form(
        &self,
        money: &Ledgered<'_>,
        sheet: &str,
        lines: &[FormLine],
    ) -> Result<Vec<Block>> {
        let form = money.sf425()?;
        let mut rows: Vec<Row> = Vec::new();
        for line in lines {
            let of = |part: &str| format!("{}.{}.{part}", sheet, line.code.get_ref());
            let cell = self.form_value(money, &form, line.value, &of("value"));
            let follows = relation(sheet, line, self.no_detail("").text);
            let related = follows.is_some();
            let cell = match follows {
                Some(follows) => {
                    let known = cell.value != Value::Missing;
                    following(cell, known.then_some(follows))
                }
                None => self.of_ledger(money, line.value, cell),
            };
            let cells = vec![
                self.word(&of("code"), line.code.get_ref()),
                self.word(&of("text"), line.text.of(self.language)),
                cell,
            ];
            let kind = if related { RowKind::Heading } else { RowKind::Body };
            rows.push(Row { kind, depth: 0, cells });
        }
        keeps_its_word(sheet, lines, &rows)?;
        let column = |key: &str, kind: ColumnKind, weight: u8| {
            Column::new(key, self.say(&format!("accounts-form-{key}")), kind, weight)
        };
        let columns = vec![
            column("code", ColumnKind::Code, 1),
            column("text", ColumnKind::Text, 4),
            Column { fill: Some(self.say("accounts-fill-open")), ..column("value", ColumnKind::Money, 2) },
        ];
        let mut blocks = vec![Block::Table {
            id: sheet.to_owned(),
            caption: self.say("accounts-caption-form"),
            columns,
            rows,
        }];
        if let Some((count, amount)) =
            money.unattributed()?.filter(|_| money.has_others() && asks_of_the_grant(lines))
        {
            let amount = amount.map_or_else(|| self.say("accounts-open"), |amount| self.format.money(amount));
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            let count = self.format.count(count);
            let args = [("count", count.as_str()), ("amount", amount.as_str())];
            blocks.push(Block::Note { text: self.texts.with("accounts-note-unattributed", &args) });
        }
        Ok(blocks)
    }

    fn form_value(&self, money: &Ledgered<'_>, form: &Sf425, value: FormValue, id: &str) -> Cell {
        let accounts = money.accounts;
        let (agreement, total) = (accounts.agreement.as_ref(), &accounts.finance.total);
        let given = form.given;
        let word = |text: Option<String>| match text {
            Some(text) => self.word(id, text),
            None => self.lacking(id, "not-provided"),
        };
        let amount = |amount: Option<Money>| match amount {
            Some(amount) => self.money(id, amount),
            None => self.lacking(id, "not-provided"),
        };
        let ratio = |part: Option<Money>, whole: Option<Money>| {
            let told = part.zip(whole).and_then(|(part, whole)| share(part, whole));
            told.map_or_else(|| self.no_detail(id), |share| self.percent(id, share))
        };
        let spent = accounts.finance.limits.indirect_spent.as_ref();
        match value {
            FormValue::Donor => {
                let named = agreement.and_then(|it| it.donor.clone());
                word(named.or_else(|| self.names(id, Role::Funding).first().map(|cell| cell.text.clone())))
            }
            FormValue::Agreement => word(agreement.and_then(|it| it.number.clone())),
            FormValue::Recipient => {
                word(self.names(id, Role::Implementing).first().map(|cell| cell.text.clone()))
            }
            FormValue::GrantPeriod => word(self.grant_period(money)),
            FormValue::PeriodEnd => self.date(id, PartialDate::Day(accounts.last)),
            FormValue::Currency => word(Some(money.currency().code().to_owned())),
            FormValue::CashReceipts => amount(given.cash_receipts),
            FormValue::CashDisbursements => amount(given.cash_disbursements),
            FormValue::CashOnHand => amount(form.cash_on_hand),
            FormValue::Authorised => amount(given.authorised),
            FormValue::GrantSpent => amount(given.federal_expenditures),
            FormValue::Unliquidated => amount(given.unliquidated),
            FormValue::GrantShare => amount(form.federal_share),
            FormValue::Unobligated => amount(form.unobligated),
            FormValue::RecipientRequired => amount(given.recipient_required),
            FormValue::RecipientSpent => amount(given.recipient_expenditures),
            FormValue::RecipientRemaining => amount(form.recipient_remaining),
            FormValue::IndirectPercent => {
                let percent = agreement.and_then(|it| it.indirect_percent);
                let share = percent.and_then(|it| it.checked_div(rust_decimal::Decimal::ONE_HUNDRED));
                share.map_or_else(|| self.lacking(id, "not-provided"), |share| self.percent(id, share))
            }
            FormValue::IndirectBase => amount(spent.map(|limit| limit.base)),
            FormValue::IndirectCharged => amount(spent.map(|limit| limit.amount)),
            FormValue::Budget => amount(total.budget),
            FormValue::Received => amount(total.income.amount),
            FormValue::Spent => amount(total.spent),
            FormValue::DeliveryOfReceived => ratio(total.spent, total.income.amount),
            FormValue::DeliveryOfBudget => ratio(total.spent, total.budget),
            FormValue::Open => self.blank(id),
        }
    }

    fn grant_period(&self, money: &Ledgered<'_>) -> Option<String> {
        let agreement = money.accounts.agreement.as_ref()?;
        let start = self.format.date(agreement.start_date?);
        let end = self.format.date(agreement.ends()?);
        Some(self.texts.with("period-from-to", &[("start", &start), ("end", &end)]))
    }

    /// A figure that is the sum of entries says so to the workbook.
    fn of_ledger(&self, money: &Ledgered<'_>, value: FormValue, cell: Cell) -> Cell {
        let kind = match value {
            FormValue::Received => EntryKind::Income,
            FormValue::Spent => EntryKind::Expenditure,
            _ => return cell,
        };
        let kind = Condition { column: "kind".to_owned(), is: Holds::Text(self.entry_kind(kind)) };
        let follows =
            Follows::Where { table: ENTRIES.to_owned(), column: "into".to_owned(), conditions: vec![kind] };
        let known = cell.value != Value::Missing && money.has(Piece::Entries);
        following(cell, known.then_some(follows))
    }
}

/// Some line holds what the grant paid.
fn asks_of_the_grant(lines: &[FormLine]) -> bool {
    let of_grant =
        |line: &FormLine| matches!(line.value, FormValue::GrantSpent | FormValue::CashDisbursements);
    lines.iter().any(of_grant)
}

/// How a line follows from others.
fn relation(sheet: &str, line: &FormLine, none: String) -> Option<Follows> {
    let cell = |code: &toml::Spanned<String>| format!("{sheet}.{}.value", code.get_ref());
    match (&line.sum[..], &line.less[..], &line.share[..]) {
        ([_, ..], ..) => Some(Follows::Sum { cells: line.sum.iter().map(cell).collect() }),
        (_, [from, by], _) => Some(super::less(&cell(from), &cell(by))),
        (_, _, [part, whole]) => Some(Follows::Share { part: cell(part), whole: cell(whole), none }),
        _ => None,
    }
}

/// Checks that every amount is what the template says of it.
fn keeps_its_word(sheet: &str, lines: &[FormLine], rows: &[Row]) -> Result<()> {
    let amount = |code: &str| {
        let place = lines.iter().position(|line| line.code.get_ref() == code)?;
        match rows.get(place)?.cells.last()?.value {
            Value::Money(amount) => Some(amount),
            _ => None,
        }
    };
    for line in lines {
        let Some(told) = amount(line.code.get_ref()) else { continue };
        let named = |codes: &[toml::Spanned<String>]| -> Option<Vec<Money>> {
            codes.iter().map(|code| amount(code.get_ref())).collect()
        };
        let wanted = match (&line.sum[..], &line.less[..]) {
            ([_, ..], _) => named(&line.sum).map(|parts| Money::sum(parts, told.currency())),
            (_, [_, _]) => named(&line.less).map(|parts| parts[0].minus(parts[1])),
            _ => continue,
        };
        let wanted = wanted.transpose().map_err(broken)?;
        if wanted != Some(told) {
            let flaw = format!("{}, {}: not what its lines make", sheet, line.code.get_ref());
            return Err(Error::failed("read-resource", flaw));
        }
    }
    Ok(())
}

impl Ledgered<'_> {
    /// Others than the donor pay.
    fn has_others(&self) -> bool {
        self.accounts.fundings.iter().any(|(funding, _)| !self.is_grant(funding))
    }

    /// The source of funds is the grant of the agreement.
    fn is_grant(&self, funding: &crate::domain::plan::Funding) -> bool {
        let agreement = self.accounts.agreement.as_ref().map(|agreement| agreement.id.as_str());
        let same = funding.agreement.is_none() || funding.agreement.as_deref() == agreement;
        funding.kind == FundingKind::Grant && same
    }

    /// The lines of the United States' form. Others' money is what other sources of funds have;
    /// everything else is the grant's, what nobody attributed included (a note says so).
    fn sf425(&self) -> Result<Sf425> {
        let (finance, currency) = (&self.accounts.finance, self.currency());
        let others: Vec<_> = self.accounts.fundings.iter().filter(|(it, _)| !self.is_grant(it)).collect();
        let of_others = |of: fn(&crate::domain::finance::Finance) -> Option<Money>| -> Result<Option<Money>> {
            let amounts: Option<Vec<Money>> = others.iter().map(|(_, finance)| of(finance)).collect();
            amounts.map(|amounts| Money::sum(amounts, currency)).transpose().map_err(broken)
        };
        let of_grant = |of: fn(&crate::domain::finance::Finance) -> Option<Money>| -> Result<Option<Money>> {
            let rest = of(finance).zip(of_others(of)?).map(|(all, others)| all.minus(others));
            rest.transpose().map_err(broken)
        };
        let spent = of_grant(|it| it.total.spent)?;
        let advances = of_grant(|it| it.total.advances.amount)?;
        let disbursed = spent.zip(advances).map(|(spent, advances)| spent.plus(advances));
        let same = |amount: &Money| amount.currency() == currency;
        let granted = self.accounts.agreement.as_ref().and_then(|agreement| agreement.granted());
        let granted = granted.map(|granted| self.accounts.told(granted)).transpose().map_err(broken)?;
        // Nobody else is named: whether the recipient owes a share is not told.
        let required: Option<Vec<Money>> =
            others.iter().map(|(funding, _)| funding.amount.filter(same)).collect();
        let required = required.filter(|required| !required.is_empty());
        let recipient = if others.is_empty() { None } else { of_others(|it| it.total.spent)? };
        Sf425::of(Sf425Given {
            cash_receipts: of_grant(|it| it.total.income.amount)?,
            cash_disbursements: disbursed.transpose().map_err(broken)?,
            authorised: granted.filter(same),
            federal_expenditures: spent,
            unliquidated: of_grant(|it| it.total.committed)?,
            recipient_required: required
                .map(|required| Money::sum(required, currency))
                .transpose()
                .map_err(broken)?,
            recipient_expenditures: recipient,
        })
        .map_err(|error: MoneyError| broken(error))
    }
}
