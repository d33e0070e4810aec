//! Budgets and transactions of an activity. Types are never mixed: what the record has no kind for
//! stays where it stands.
//!
//! Must not know rates: an amount keeps its currency.

use super::activity::Draft;
use super::node::Node;
use crate::domain::entry::Entry;
use crate::domain::iati::{BudgetYear, INCOMING_COMMITMENT, budget_years_told, entry_kind_of};
use crate::domain::{
    Agreement, Budget, Currency, IatiFactKind, Money, MoneyRules, PartialDate, ReportRules, Role,
};

impl Draft<'_> {
    pub(super) fn money(&mut self) {
        self.budget(("1", 1), IatiFactKind::OriginalBudget);
        self.budget(("2", 2), IatiFactKind::RevisedBudget);
        if let Some((version, total)) = self.budgets.last().copied() {
            let id = "budget-1".to_owned();
            self.project.budget = Some(Budget { id, version, total, lines: Vec::new() });
        }
        for node in self.node.each("transaction") {
            self.transaction(node);
        }
    }

    /// All budgets of a type, if they are of one currency and can be read.
    fn budget(&mut self, (kind, version): (&str, u32), fact: IatiFactKind) {
        let of_type = |node: &&Node| node.look("type").unwrap_or("1") == kind;
        let nodes: Vec<&Node> = self.node.each("budget").filter(of_type).collect();
        let Some(years) = nodes.iter().map(|node| self.year(node)).collect::<Option<Vec<BudgetYear>>>()
        else {
            return;
        };
        let Some(first) = years.first() else { return };
        let Ok(total) = Money::sum(years.iter().map(|it| it.amount), first.amount.currency()) else { return };
        for node in &nodes {
            node.place();
            node.get("type");
            node.get("status");
            node.day_of("period-start");
            node.day_of("period-end");
            if let Some(value) = node.one("value") {
                placed_value(value);
            }
        }
        self.fact(fact, &budget_years_told(&years));
        if let Some(node) = nodes.first() {
            self.cite("budget", "budget", node);
        }
        self.budgets.push((version, total));
    }

    fn year(&self, node: &Node) -> Option<BudgetYear> {
        let value = node.one("value")?;
        let committed = match node.look("status") {
            None => None,
            Some("1") => Some(false),
            Some("2") => Some(true),
            Some(_) => return None,
        };
        let (start, end) = (node.one("period-start")?.day()?, node.one("period-end")?.day()?);
        let value_date = match value.look("value-date") {
            Some(_) => Some(value_day(value)?),
            None => None,
        };
        let amount = self.amount(value)?;
        (start < end).then_some(BudgetYear { start, end, amount, value_date, committed })
    }

    fn amount(&self, value: &Node) -> Option<Money> {
        let currency = match value.look("currency") {
            Some(code) => code.parse::<Currency>().ok()?,
            None => self.currency?,
        };
        // Zeros beyond the currency's decimals change nothing.
        let plain: rust_decimal::Decimal = value.text.trim().trim_start_matches('+').parse().ok()?;
        let plain = plain.normalize().to_string();
        Money::parse(&plain, currency).ok()
    }

    fn transaction(&mut self, node: &Node) {
        let Some(code) = node.one("transaction-type").and_then(|it| it.look("code")) else { return };
        let (Some(value), Some(day)) = (node.one("value"), node.one("transaction-date").and_then(Node::day))
        else {
            return;
        };
        // A value whose rate is of another day is no entry of that day.
        let Some(amount) = self.amount(value) else { return };
        if code == INCOMING_COMMITMENT {
            return self.agreement(node, value, (day, amount));
        }
        let Some(kind) = entry_kind_of(code) else { return };
        placed_transaction(node, value, day);
        let reference = node.get("ref").map(str::to_owned);
        let note = node.one("description").and_then(|it| self.say(it, "entry"));
        self.project.foreign.remove("entry");
        let correction = !crate::domain::entry::sign_is_told(kind, amount, false);
        let id = self.row("entries");
        if let Some(since) = node.look("bilan:since").and_then(|it| it.parse().ok()) {
            self.summed.insert(id.clone(), since);
        }
        self.entries.push(Entry {
            id,
            kind,
            date: day,
            line: None,
            funding: None,
            amount,
            correction,
            got: None,
            rate: None,
            reference,
            note,
        });
    }

    /// What a donor promised is an agreement.
    fn agreement(&mut self, node: &Node, value: &Node, (day, amount): (chrono::NaiveDate, Money)) {
        placed_transaction(node, value, day);
        let provider = node.one("provider-org");
        let reference = provider.and_then(|it| it.look("ref"));
        let named = provider.and_then(|it| it.one("narrative")).map(|it| it.text.trim());
        let donors = self.project.in_role(Role::Funding);
        let donor = donors.into_iter().find(|it| {
            (reference.is_some() && it.reference.as_deref() == reference) || Some(it.name.as_str()) == named
        });
        let organisation = donor.and_then(|it| it.body.clone());
        let donor = donor.map(|it| it.name.clone());
        if let Some(provider) = provider.filter(|_| organisation.is_some()) {
            provider.place();
            provider.get("ref");
            provider.each("narrative").for_each(|it| {
                it.place();
                it.get("xml:lang");
            });
        }
        let id = self.row("agreements");
        self.cite(&id, "agreements", node);
        self.project.agreements.push(Agreement {
            id,
            organisation,
            donor,
            number: node.get("ref").map(str::to_owned),
            amount: Some(amount),
            signed_date: Some(PartialDate::Day(day)),
            start_date: None,
            end_date: None,
            calendar: None,
            year_month: None,
            report_days: None,
            variance_percent: None,
            indirect_percent: None,
            indirect_base: None,
            rounding: None,
            rate_policy: None,
            smallest_cell: None,
            jump_percent: None,
            money: MoneyRules::default(),
            reports: ReportRules::default(),
            amendments: Vec::new(),
        });
    }
}

fn value_day(value: &Node) -> Option<chrono::NaiveDate> {
    value.look("value-date")?.get(..10)?.parse().ok()
}

fn placed_value(value: &Node) {
    value.place();
    value.get("currency");
    value.get("value-date");
}

/// The day of the value is kept where it is that of the transaction; another one is named.
fn placed_transaction(node: &Node, value: &Node, day: chrono::NaiveDate) {
    node.place();
    if let Some(kind) = node.one("transaction-type") {
        kind.place().get("code");
    }
    node.day_of("transaction-date");
    value.place();
    value.get("currency");
    if value_day(value) == Some(day) {
        value.get("value-date");
    }
}
