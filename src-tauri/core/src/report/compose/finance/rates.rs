//! At which rates money of other currencies is reported: the policy in words, the rates used, and
//! those that are asked for.
//!
//! Must not know which rate a policy wants.

use crate::domain::rate::Rate;
use crate::report::model::{Block, Cell, Column, ColumnKind, Fact};

use super::super::Composer;
use super::super::cells::body;
use super::Ledgered;

impl Composer<'_> {
    pub(super) fn rates_sheet(&self, money: &Ledgered<'_>) -> Vec<Block> {
        let mut blocks = vec![Block::Facts { rows: self.policy_facts(money) }];
        if !money.accounts.asked.is_empty() {
            blocks.push(self.note("accounts-note-asked"));
            blocks.extend(self.told_in_words("rates.asked", &money.accounts.asked));
        }
        match self.rates_used(money) {
            Some(table) => blocks.push(table),
            None => blocks.push(self.note("accounts-no-rates")),
        }
        blocks
    }

    /// The policy and the rounding in words.
    pub(in super::super) fn policy_facts(&self, money: &Ledgered<'_>) -> Vec<Fact> {
        let accounts = money.accounts;
        let word = |id: &str, text: &str| Some(self.word(id, text));
        let rules = accounts.agreement.as_ref().map(|agreement| &agreement.money);
        let mut rows = vec![
            self.told_fact(
                "accounts-fact-currency",
                "rates.currency",
                word("rates.currency", money.currency().code()),
            ),
            self.told_fact("accounts-fact-policy", "rates.policy", word("rates.policy", &accounts.policy)),
        ];
        if let Some(restated) = &accounts.restated {
            let (kept, rate) = (restated.by.from.code(), &restated.rate);
            rows.push(self.told_fact("accounts-fact-kept", "rates.kept", word("rates.kept", kept)));
            rows.push(self.told_fact("accounts-fact-rate", "rates.rate", word("rates.rate", rate)));
        }
        if let Some(source) = rules.and_then(|rules| rules.rate_source.as_deref()) {
            let source = self.rate_source(source);
            rows.push(self.told_fact(
                "accounts-fact-rate-source",
                "rates.source",
                word("rates.source", &source),
            ));
        }
        if let Some(decimals) = rules.and_then(|rules| rules.rate_decimals) {
            let cell = self.count("rates.decimals", i64::from(decimals));
            rows.push(self.told_fact("accounts-fact-rate-decimals", "rates.decimals", Some(cell)));
        }
        rows
    }

    /// The report's word for whose rates they are, else as given.
    fn rate_source(&self, source: &str) -> String {
        let key = format!("rate-source-{source}");
        let known = super::super::cells::is_key(source).then(|| self.texts.find(&key)).flatten();
        known.unwrap_or_else(|| source.to_owned())
    }

    /// The rates and the receipts that made the figures.
    pub(in super::super) fn rates_used(&self, money: &Ledgered<'_>) -> Option<Block> {
        let used = &money.accounts.finance.rates_used;
        let rates: Vec<&Rate> =
            money.accounts.ledger.rates.iter().filter(|rate| used.contains(&rate.id)).collect();
        let receipts = money.told().into_iter().filter(|(entry, _)| used.contains(&entry.id));
        let mut rows: Vec<_> =
            rates.iter().enumerate().map(|(place, rate)| body(self.rate(place, rate))).collect();
        for (place, (entry, _)) in (rates.len()..).zip(receipts) {
            let of = |part: &str| format!("rates.{}.{part}", place + 1);
            let date = crate::domain::PartialDate::Day(entry.date);
            let reference = entry.reference.clone().unwrap_or_default();
            // A receipt: so much became so much. An entry of our own books: the rate it names.
            let (base, counter, rate) = match (entry.got, entry.rate) {
                (Some(got), _) => (
                    self.money(&of("base"), entry.amount),
                    self.money(&of("counter"), got),
                    self.blank(&of("rate")),
                ),
                (None, Some(rate)) => (
                    self.word(&of("base"), money.accounts.kept_in().code()),
                    self.word(&of("counter"), entry.amount.currency().code()),
                    self.number(&of("rate"), rate),
                ),
                (None, None) => continue,
            };
            let source = format!("{} {reference}", self.say("accounts-rate-of-entry"));
            let source = self.word(&of("source"), source.trim());
            rows.push(body(vec![self.short_date(&of("date"), date), base, counter, rate, source]));
        }
        if rows.is_empty() {
            return None;
        }
        let column = |key: &str, kind: ColumnKind, weight: u8| {
            Column::new(key, self.say(&format!("accounts-rate-{key}")), kind, weight)
        };
        let columns = vec![
            column("date", ColumnKind::Date, 1),
            column("base", ColumnKind::Text, 1),
            column("counter", ColumnKind::Text, 1),
            column("rate", ColumnKind::Number, 1),
            column("source", ColumnKind::Text, 2),
        ];
        Some(Block::Table {
            id: "rates".to_owned(),
            caption: self.say("accounts-caption-rates"),
            columns,
            rows,
        })
    }

    fn rate(&self, place: usize, rate: &Rate) -> Vec<Cell> {
        let of = |part: &str| format!("rates.{}.{part}", place + 1);
        vec![
            match rate.date {
                Some(date) => self.short_date(&of("date"), date),
                None => self.word(&of("date"), self.say("accounts-rate-always")),
            },
            self.word(&of("base"), rate.base.code()),
            self.word(&of("counter"), rate.counter.code()),
            self.number(&of("rate"), rate.rate),
            self.word(&of("source"), self.rate_source(&rate.source)),
        ]
    }
}
