//! Figures that the record makes by counting or adding its rows: how many deliverables, what came
//! in, what the lines of the budget come to.
//!
//! Must not know how a figure is reckoned: the rows that it is made of are named, no more.

use super::TracedRow;
use super::tracer::{Behind, Tracer, told_row};
use crate::domain::budget::BudgetLine;
use crate::domain::entry::{Entry, EntryKind};
use crate::domain::{Level, ResultNode};
use crate::format::Format;
use crate::report::{Cell, Value};

impl Tracer<'_> {
    /// The rows that a figure counts or adds; nothing where it is none of these.
    pub(super) fn counted(&self, id: &str, cell: &Cell) -> Option<Behind> {
        let (list, rest) = id.split_once('.').unwrap_or((id, ""));
        let rows = match (list, rest) {
            ("deliverables", "") => self.deliverables(),
            ("framework", _) => self.nodes(cell),
            ("budget", "total") => self.budget_itself(),
            ("budget", "lines_total") => self.budget_lines(|_| true),
            ("budget", part) => {
                let of_heading = part.strip_prefix("heading.").and_then(|rest| rest.split('.').next());
                match of_heading.and_then(|number| self.heading(number.parse().ok()?)) {
                    Some(heading) => self.budget_lines(|line| line.heading == heading),
                    None if part.starts_with("lines.") => self.budget_lines(|_| true),
                    None => return None,
                }
            }
            ("finance", "income") => self.entries_of(EntryKind::Income),
            ("finance", "advances") => self.entries_of(EntryKind::Advance),
            ("finance", "committed") => self.entries_of(EntryKind::Commitment),
            ("finance", "spent" | "forecast") | ("expenditure", _) => self.entries_of(EntryKind::Expenditure),
            ("reallocations", part) => self.moved(part),
            ("rates", part) => self.rate_used(part),
            _ => return None,
        };
        let columns = vec![self.texts.get("trace-column-says")];
        let key = match (list, rest) {
            ("finance", "forecast") => "trace-forecast",
            ("budget", "total") | ("reallocations" | "rates", _) => "trace-typed",
            _ => "trace-rows",
        };
        (!rows.is_empty()).then(|| Behind { columns, rows, ..self.said(key) })
    }

    fn format(&self) -> Format {
        Format::of(self.texts.lang)
    }

    fn deliverables(&self) -> Vec<TracedRow> {
        let all = self.project.deliverables.iter();
        all.map(|it| told_row("deliverable", &it.id, vec![it.text.clone()])).collect()
    }

    /// The level of the results framework of which there are so many.
    fn nodes(&self, cell: &Cell) -> Vec<TracedRow> {
        let Value::Count(count) = cell.value else { return Vec::new() };
        let of = |level: Level| self.project.framework.iter().filter(move |node| node.level == level);
        let is_it = |node: &&ResultNode| {
            node.level != Level::Goal && i64::try_from(of(node.level).count()) == Ok(count)
        };
        let Some(level) = self.project.framework.iter().find(is_it).map(|node| node.level) else {
            return Vec::new();
        };
        of(level).map(|node| told_row("result_node", &node.id, vec![node.text.clone()])).collect()
    }

    pub(super) fn budget_itself(&self) -> Vec<TracedRow> {
        let budget = self.project.budget.iter();
        budget.map(|it| told_row("budget", &it.id, vec![self.format().money(it.total)])).collect()
    }

    fn budget_lines(&self, is: impl Fn(&BudgetLine) -> bool) -> Vec<TracedRow> {
        let lines = self.project.budget.iter().flat_map(|budget| &budget.lines).filter(|line| is(line));
        let told = |line: &BudgetLine| {
            let of = line.code.as_deref().map_or(String::new(), |code| format!("{code} "));
            let says = format!("{of}{}: {}", line.text, self.format().money(line.amount));
            told_row("budget_line", &line.id, vec![says])
        };
        lines.map(told).collect()
    }

    /// The headings of the budget in order, counted from 1.
    fn heading(&self, number: usize) -> Option<&str> {
        let mut headings: Vec<&str> = Vec::new();
        for line in self.project.budget.iter().flat_map(|budget| &budget.lines) {
            if !headings.contains(&line.heading.as_str()) {
                headings.push(&line.heading);
            }
        }
        headings.get(number.checked_sub(1)?).copied()
    }

    fn entries_of(&self, kind: EntryKind) -> Vec<TracedRow> {
        let entries = self.entries.iter().filter(|entry| entry.kind == kind);
        self.with_rates(entries.map(|entry| self.entry_row(entry)).collect())
    }

    /// `3,200.00 USD · 12.03.2025 · F-118`
    pub(super) fn entry_row(&self, entry: &Entry) -> TracedRow {
        let format = self.format();
        let day = format.short_date(crate::domain::PartialDate::Day(entry.date));
        let told = [Some(format.money(entry.amount)), Some(day), entry.reference.clone(), entry.note.clone()];
        told_row("entry", &entry.id, vec![told.into_iter().flatten().collect::<Vec<_>>().join(" · ")])
    }

    fn moved(&self, part: &str) -> Vec<TracedRow> {
        let Some(accounts) = &self.accounts else { return Vec::new() };
        let mut moves: Vec<_> = accounts.ledger.moves.iter().filter(|it| it.date <= accounts.last).collect();
        moves.sort_by_key(|it| it.date);
        let place = part.split('.').next().and_then(|number| number.parse::<usize>().ok());
        let found = place.and_then(|place| moves.get(place.checked_sub(1)?));
        let told = found.map(|it| {
            let reason = it.reason.clone();
            let says = [Some(self.format().money(it.amount)), reason];
            told_row("reallocation", &it.id, vec![says.into_iter().flatten().collect::<Vec<_>>().join(" · ")])
        });
        told.into_iter().collect()
    }

    /// The rates that the report used, as it numbers them.
    fn rate_used(&self, part: &str) -> Vec<TracedRow> {
        let Some(accounts) = &self.accounts else { return Vec::new() };
        let used = &accounts.finance.rates_used;
        let rates = accounts.ledger.rates.iter().filter(|rate| used.contains(&rate.id));
        let rates = rates.map(|rate| told_row("rate", &rate.id, vec![self.rate_told(rate)]));
        let receipts = self.entries.iter().filter(|entry| used.contains(&entry.id));
        let all: Vec<TracedRow> = rates.chain(receipts.map(|entry| self.entry_row(entry))).collect();
        let place = part.split('.').next().and_then(|number| number.parse::<usize>().ok());
        place.and_then(|place| all.into_iter().nth(place.checked_sub(1)?)).into_iter().collect()
    }
}
