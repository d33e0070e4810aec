//! What donors granted, what was changed later, and which reporting periods are closed.
//!
//! Must not know how periods follow from an agreement. Who closed a period stays in the record.

use crate::domain::calendar::MONTHS;
use crate::domain::project::text_place;
use crate::domain::{Agreement, Amendment, PartialDate, Period};
use crate::report::model::{Block, Cell, ColumnKind, Fact};

use super::Composer;
use super::cells::{body, word_of};

impl Composer<'_> {
    /// Nothing where the record has no agreement and no period that was closed.
    pub(super) fn agreements(&self) -> Vec<Block> {
        let project = self.project;
        let closed = project.periods.iter().any(|period| period.closed_at.is_some());
        if project.agreements.is_empty() && !closed {
            return Vec::new();
        }
        let several = project.agreements.len() > 1;
        let mut blocks = Vec::new();
        for (place, agreement) in project.agreements.iter().enumerate() {
            let id = format!("agreements.{}", place + 1);
            if several {
                blocks.push(self.agreement_heading(agreement, place));
            }
            blocks.push(Block::Facts { rows: self.agreement(&id, agreement) });
            if !agreement.amendments.is_empty() {
                blocks.push(self.amendments(&id, agreement));
            }
        }
        if !project.periods.is_empty() {
            blocks.push(self.reporting_periods());
        }
        blocks
    }

    fn agreement_heading(&self, agreement: &Agreement, place: usize) -> Block {
        let number = self.format.count(i64::try_from(place + 1).unwrap_or(i64::MAX));
        let called = agreement.donor.clone().or(agreement.number.clone()).unwrap_or(number);
        Block::Heading { text: self.texts.with("heading-agreement", &[("agreement", &called)]) }
    }

    fn agreement(&self, id: &str, agreement: &Agreement) -> Vec<Fact> {
        let of = |part: &str| format!("{id}.{part}");
        let key = &agreement.id;
        let fact = |part: &str, cell: Option<Cell>| {
            let cell = cell.map(|cell| self.sourced(cell, key));
            self.fact(self.label(&format!("agreements-{part}")), &of(part), cell.into_iter().collect())
        };
        let dated = |part: &str, date: Option<PartialDate>| date.map(|date| self.date(&of(part), date));
        let donor = agreement.donor.as_ref().map(|donor| self.code(&of("donor"), key, donor));
        let number = agreement.number.as_ref().map(|number| self.code(&of("number"), key, number));
        let granted = agreement.granted().map(|money| self.money(&of("amount"), money));
        let mut rows = vec![fact("donor", donor), fact("number", number), fact("amount", granted)];
        if agreement.granted() != agreement.amount {
            let before = agreement.amount.map(|money| self.money(&of("original"), money));
            rows.push(fact("original", before));
        }
        if agreement.signed_date.is_some() {
            rows.push(fact("signed", dated("signed", agreement.signed_date)));
        }
        rows.push(fact("start", dated("start", agreement.start_date)));
        rows.push(fact("end", dated("end", agreement.ends())));
        if let Some(calendar) = self.calendar(agreement) {
            rows.push(fact("calendar", Some(self.word(&of("calendar"), calendar))));
        }
        if let Some(days) = agreement.report_days {
            rows.push(fact("report-days", Some(self.count(&of("report_days"), days.into()))));
        }
        rows
    }

    /// `Quarterly`, `Every year of the donor, from April`.
    fn calendar(&self, agreement: &Agreement) -> Option<String> {
        let calendar = self.say(&format!("calendar-{}", word_of(agreement.calendar?)));
        Some(match agreement.year_month.filter(|month| MONTHS.contains(month)) {
            Some(month) => {
                let month = self.say(&format!("month-{month}"));
                self.texts.with("calendar-from-month", &[("calendar", &calendar), ("month", &month)])
            }
            None => calendar,
        })
    }

    fn amendments(&self, agreement: &str, of: &Agreement) -> Block {
        let row = |(place, amendment): (usize, &Amendment)| {
            let id = format!("{agreement}.amendments.{}", place + 1);
            let part = |part: &str| format!("{id}.{part}");
            let or_none = |cell: Option<Cell>, name: &str| match cell {
                Some(cell) => self.sourced(cell, &amendment.id),
                None => self.no_detail(&part(name)),
            };
            let number = amendment.number.as_ref().map(|it| self.code(&part("number"), &amendment.id, it));
            let reason = text_place(&amendment.id, "reason");
            body(vec![
                or_none(number, "number"),
                or_none(amendment.date.map(|date| self.short_date(&part("date"), date)), "date"),
                or_none(amendment.end_date.map(|date| self.short_date(&part("end"), date)), "end"),
                or_none(amendment.amount.map(|money| self.money(&part("amount"), money)), "amount"),
                or_none(
                    amendment.reason.as_ref().map(|it| self.quoted(&part("reason"), &reason, it)),
                    "reason",
                ),
            ])
        };
        let rows = of.amendments.iter().enumerate().map(row).collect();
        let columns = vec![
            self.column("number", ColumnKind::Code, 1),
            self.column("date", ColumnKind::Date, 1),
            self.column("new-end", ColumnKind::Date, 1),
            self.column("new-amount", ColumnKind::Money, 1),
            self.column("reason", ColumnKind::Text, 3),
        ];
        let caption = self.say("caption-amendments");
        Block::Table { id: format!("{agreement}.amendments"), caption, columns, rows }
    }

    /// Which periods are closed: figures of the others may still change.
    fn reporting_periods(&self) -> Block {
        let row = |period: &Period| {
            let id = format!("periods.{}", period.code);
            let state = if period.closed_at.is_some() { "period-state-closed" } else { "period-state-open" };
            let closed = format!("{id}.closed");
            body(vec![
                self.word(&id, self.period_name(&period.id)),
                self.word(&format!("{id}.state"), self.say(state)),
                match period.closed_at {
                    Some(at) => self.short_date(&closed, PartialDate::Day(at.date_naive())),
                    None => self.no_detail(&closed),
                },
            ])
        };
        let rows = self.project.periods.iter().map(row).collect();
        let columns = vec![
            self.column("period", ColumnKind::Text, 2),
            self.column("state", ColumnKind::Text, 2),
            self.column("closed", ColumnKind::Date, 1),
        ];
        Block::Table { id: "periods".to_owned(), caption: self.say("caption-periods"), columns, rows }
    }
}
