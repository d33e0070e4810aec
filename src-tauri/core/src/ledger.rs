//! What a row of money may say beside the rows around it: the right currency, a day within the
//! agreement, a line that is there, an open period. One place for what is typed into a form and
//! what is pasted into a grid.
//!
//! Must not know SQL, nor which command asks.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::domain::entity::Entity;
use crate::domain::entry::{self, EntryKind};
use crate::domain::ledger::Ledger;
use crate::domain::plan::{Move, PlanLine};
use crate::domain::rate::{self, NotARate};
use crate::domain::{Currency, Money, PartialDate, Project, moves};
use crate::edit::known;
use crate::error::{Error, Refused, Result};
use crate::store::{Bound, Kept, Workspace};

/// Checks a row of money as it is and as it would be.
pub(crate) fn check(workspace: &Workspace, entity: &Entity, row: &Kept, next: &Kept) -> Result<()> {
    match entity.table {
        "budget" => budget(workspace, next),
        "budget_line" => line(workspace, next),
        "allocation" => allocation(workspace, next),
        "entry" => {
            days_open(workspace, [row, next])?;
            one_entry(workspace, next)
        }
        "reallocation" => {
            days_open(workspace, [row, next])?;
            reallocation(workspace, next)
        }
        "explanation" => periods_open(workspace, [row, next]),
        "rate" => {
            rate_open(workspace, row)?;
            rate_open(workspace, next)?;
            one_rate(workspace, next)
        }
        "agreement" => percentages(entity, next),
        _ => Ok(()),
    }
}

/// Refuses that a row goes while money hangs on it, or on a line that goes with it.
pub(crate) fn removable(workspace: &Workspace, entity: &Entity, row: &Kept, bound: &Bound) -> Result<()> {
    if entity.table == "rate" {
        rate_open(workspace, row)?;
    }
    let whole_version = entity.table == "budget";
    for (table, key) in &bound.going {
        match *table {
            "budget_line" => {
                let count = workspace.entries_on(key, !whole_version)?;
                if count > 0 {
                    return Err(Refused::new("line-has-entries").with("count", count).into());
                }
            }
            "reallocation" if !whole_version && entity.table != "reallocation" => {
                return Err(Refused::new("line-has-moves").into());
            }
            "entry" | "reallocation" => {
                let going = workspace.row(known(table)?, key)?;
                days_open(workspace, [&going, &going])?;
            }
            "explanation" => {
                let going = workspace.row(known(table)?, key)?;
                periods_open(workspace, [&going, &going])?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn said<'r>(row: &'r Kept, field: &str) -> Option<&'r str> {
    row.values.get(field).map(String::as_str)
}

fn day(row: &Kept) -> Option<NaiveDate> {
    said(row, "date")?.parse().ok()
}

/// An amount of a row, from its plain form `190000.00 USD`.
fn amount(row: &Kept, field: &str) -> Option<Money> {
    let (amount, code) = said(row, field)?.rsplit_once(' ')?;
    Money::parse(amount, code.parse().ok()?).ok()
}

/// A closed period's money stays as it is, before and after.
fn days_open(workspace: &Workspace, rows: [&Kept; 2]) -> Result<()> {
    for row in rows {
        if let (Some(project), Some(day)) = (&row.project, said(row, "date"))
            && let Some(closed) = workspace.day_closed(project, day)?
        {
            return Err(Refused::from(closed).at("date").into());
        }
    }
    Ok(())
}

fn periods_open(workspace: &Workspace, rows: [&Kept; 2]) -> Result<()> {
    for period in rows.into_iter().filter_map(|row| said(row, "period")) {
        if let Some(closed) = workspace.period_closed(period)? {
            return Err(Refused::from(closed).into());
        }
    }
    Ok(())
}

/// A rate that made figures of a closed period stays as it is.
fn rate_open(workspace: &Workspace, row: &Kept) -> Result<()> {
    let currency = |field| said(row, field).and_then(|code| code.parse::<Currency>().ok());
    let Some(pair) = currency("base").zip(currency("counter")) else { return Ok(()) };
    let date = said(row, "date").and_then(|date| date.parse::<PartialDate>().ok());
    let first = date.and_then(|date| date.first_day()).unwrap_or(NaiveDate::MIN);
    let last = match date {
        Some(PartialDate::Day(_)) | None => NaiveDate::MAX,
        Some(date) => date.last_day().unwrap_or(NaiveDate::MAX),
    };
    let plain = |day: NaiveDate| match day {
        NaiveDate::MIN => "0000-01-01".to_owned(),
        NaiveDate::MAX => "9999-12-31".to_owned(),
        day => day.to_string(),
    };
    match workspace.rate_closed([pair.0, pair.1], (&plain(first), &plain(last)))? {
        Some(closed) => Err(Refused::from(closed).at("rate").into()),
        None => Ok(()),
    }
}

fn project_of(row: &Kept) -> Result<&str> {
    row.project.as_deref().ok_or_else(|| Refused::new("project-needed").into())
}

/// Without the entries: none of these rules asks for them.
fn ledger_of(workspace: &Workspace, row: &Kept) -> Result<Ledger> {
    let project = project_of(row)?;
    workspace.plan(project, workspace.project_language(project)?)
}

fn budget(workspace: &Workspace, next: &Kept) -> Result<()> {
    let version = said(next, "version").unwrap_or_default();
    if version.parse::<u32>().is_ok_and(|version| version == 0) {
        return Err(Refused::new("value-needed").at("version").into());
    }
    let rows = workspace.rows(known("budget")?, next.project.as_deref())?;
    if rows.iter().any(|other| other.key != next.key && said(other, "version") == Some(version)) {
        return Err(Refused::new("budget-version-known").with("version", version).at("version").into());
    }
    let Some(currency) = said(next, "currency").and_then(|code| code.parse::<Currency>().ok()) else {
        return Ok(());
    };
    in_currency(amount(next, "total"), currency, "total")?;
    match workspace.lines_in_other_currency(&next.key, currency)? {
        0 => Ok(()),
        count => {
            let refused = Refused::new("budget-currency-lines").with("count", count);
            Err(refused.with("currency", currency).at("currency").into())
        }
    }
}

fn in_currency(amount: Option<Money>, currency: Currency, field: &str) -> Result<()> {
    match amount {
        Some(amount) if amount.currency() != currency => {
            let refused = Refused::new("currency-differs").with("value", amount.currency());
            Err(refused.with("currency", currency).at(field).into())
        }
        Some(amount) if amount.minor() < 0 => Err(Refused::new("amount-negative").at(field).into()),
        _ => Ok(()),
    }
}

fn line(workspace: &Workspace, next: &Kept) -> Result<()> {
    let ledger = ledger_of(workspace, next)?;
    let budget = said(next, "budget").unwrap_or_default();
    let unknown = || Refused::new("row-unknown").with("table", "budget").with("row", budget).at("budget");
    let version = ledger.version(Some(budget)).ok_or_else(unknown)?;
    for field in ["amount", "unit_cost"] {
        in_currency(amount(next, field), version.currency, field)?;
    }
    if said(next, "units")
        .and_then(|units| units.parse::<Decimal>().ok())
        .is_some_and(|it| it < Decimal::ZERO)
    {
        return Err(Refused::new("amount-negative").at("units").into());
    }
    let costs = ["amount", "unit_cost"].iter().find(|field| said(next, field).is_some());
    let is_heading = ledger.lines.iter().any(|other| other.parent.as_deref() == Some(&next.key));
    if let (true, Some(field)) = (is_heading, costs) {
        return Err(Refused::new("heading-amount").at(field).into());
    }
    under(workspace, &ledger, next)?;
    let parts: Vec<Money> =
        ledger.allocations.iter().filter(|it| it.line == next.key).map(|it| it.amount).collect();
    let whole = amount(next, "amount");
    parts_fit(&parts, whole).map_err(|refused| refused.at("amount").into())
}

/// A line stands under another of its version, not under itself, and not under one that has an
/// amount or entries of its own: they would be counted with its lines.
fn under(workspace: &Workspace, ledger: &Ledger, next: &Kept) -> Result<()> {
    let Some(parent) = said(next, "parent") else { return Ok(()) };
    let mut above = Some(parent);
    let mut steps = 0;
    while let Some(key) = above.filter(|_| steps <= ledger.lines.len()) {
        if key == next.key {
            return Err(Refused::new("under-itself").at("parent").into());
        }
        steps += 1;
        above = ledger.lines.iter().find(|it| it.id == key).and_then(|it| it.parent.as_deref());
    }
    let found = ledger.lines.iter().find(|it| it.id == parent);
    let heading = found.filter(|it| Some(it.budget.as_str()) == said(next, "budget"));
    let heading = heading.ok_or_else(|| Refused::new("line-other-budget").at("parent"))?;
    match no_heading(workspace, heading)? {
        None => Ok(()),
        Some(refused) => Err(refused.at("parent").into()),
    }
}

/// Why no line may stand under this one: what hangs on it would be counted with them.
pub(crate) fn no_heading(workspace: &Workspace, line: &PlanLine) -> Result<Option<Refused>> {
    if line.cost().is_some() {
        return Ok(Some(Refused::new("line-has-amount")));
    }
    let count = workspace.entries_on(&line.id, true)?;
    Ok((count > 0).then(|| Refused::new("line-has-entries").with("count", count)))
}

/// Parts of a line are never more than the line.
pub(crate) fn parts_fit(parts: &[Money], whole: Option<Money>) -> Result<(), Refused> {
    let Some(whole) = whole else { return Ok(()) };
    let not_added = |_two| Refused::new("money-not-added").with("cause", whole.currency());
    let sum = Money::sum(parts.iter().copied(), whole.currency()).map_err(not_added)?;
    if sum.minor() <= whole.minor() {
        return Ok(());
    }
    let refused = Refused::new("parts-exceed-amount").with("parts", told(sum)).with("whole", told(whole));
    Err(refused)
}

fn not_added(field: &str) -> Error {
    Refused::new("money-not-added").at(field).into()
}

fn told(amount: Money) -> String {
    format!("{} {}", amount.amount(), amount.currency())
}

fn allocation(workspace: &Workspace, next: &Kept) -> Result<()> {
    let ledger = ledger_of(workspace, next)?;
    let key = said(next, "line").unwrap_or_default();
    let line = own_line(&ledger, key, "line")?;
    let currency = ledger.version(Some(&line.0.budget)).map(|version| version.currency);
    let Some((part, currency)) = amount(next, "amount").zip(currency) else { return Ok(()) };
    in_currency(Some(part), currency, "amount")?;
    let others = ledger.allocations.iter().filter(|it| it.line == key && it.id != next.key);
    let parts: Vec<Money> = others.map(|it| it.amount).chain([part]).collect();
    parts_fit(&parts, line.0.cost()).map_err(|refused| refused.at("amount").into())
}

/// A line of the project that is no heading, with its place among the lines.
fn own_line<'l>(
    ledger: &'l Ledger,
    key: &str,
    field: &str,
) -> Result<(&'l crate::domain::plan::PlanLine, usize)> {
    let at = ledger.lines.iter().position(|line| line.id == key);
    let at = at.ok_or_else(|| Refused::new("budget-line-unknown").with("line", key).at(field))?;
    if ledger.lines.iter().any(|line| line.parent.as_deref() == Some(key)) {
        return Err(Refused::new("line-is-heading").with("line", &ledger.lines[at].text).at(field).into());
    }
    Ok((&ledger.lines[at], at))
}

fn one_entry(workspace: &Workspace, next: &Kept) -> Result<()> {
    let project = project_of(next)?;
    let frame = workspace.project_frame(project, None)?;
    let Some((day, amount)) = day(next).zip(amount(next, "amount")) else { return Ok(()) };
    let kind = entry_kind(said(next, "kind").unwrap_or_default());
    entry_fits(
        &frame,
        &Told {
            kind,
            day,
            amount,
            correction: said(next, "correction") == Some("1"),
            got: self::amount(next, "got"),
        },
    )?;
    if let Some(rate) = said(next, "rate").and_then(|rate| rate.parse().ok()) {
        rate::check(rate).map_err(|why| no_rate(why, "rate"))?;
    }
    match said(next, "line") {
        Some(line) => own_line(&ledger_of(workspace, next)?, line, "line").map(drop),
        None => Ok(()),
    }
}

pub(crate) fn entry_kind(word: &str) -> EntryKind {
    match word {
        "commitment" => EntryKind::Commitment,
        "advance" => EntryKind::Advance,
        "income" => EntryKind::Income,
        _ => EntryKind::Expenditure,
    }
}

/// What an entry tells, as far as it is looked at by itself.
pub(crate) struct Told {
    pub(crate) kind: EntryKind,
    pub(crate) day: NaiveDate,
    pub(crate) amount: Money,
    pub(crate) correction: bool,
    pub(crate) got: Option<Money>,
}

/// Checks an entry beside the project and its agreements.
pub(crate) fn entry_fits(project: &Project, told: &Told) -> Result<(), Refused> {
    day_fits(project, told.kind, told.day)?;
    if !entry::sign_is_told(told.kind, told.amount, told.correction) {
        return Err(Refused::new("entry-negative").at("amount"));
    }
    match told.got {
        Some(_) if told.kind != EntryKind::Income => Err(Refused::new("got-not-income").at("got")),
        Some(got) if got.currency() == told.amount.currency() => {
            Err(Refused::new("rate-same-currency").with("currency", got.currency()).at("got"))
        }
        _ => Ok(()),
    }
}

/// A day within the agreements; the last payment of a grant comes after its end.
pub(crate) fn day_fits(project: &Project, kind: EntryKind, day: NaiveDate) -> Result<(), Refused> {
    match kind {
        EntryKind::Income => Ok(()),
        _ => within(project, day),
    }
}

/// From when until when money may be spent: as the agreements say, amendments among them, else as
/// the project does.
fn within(project: &Project, day: NaiveDate) -> Result<(), Refused> {
    let starts: Vec<Option<PartialDate>> = project.agreements.iter().map(|it| it.start_date).collect();
    let ends: Vec<Option<PartialDate>> = project.agreements.iter().map(|it| it.ends()).collect();
    let (start, end) = match project.agreements.is_empty() {
        true => (project.dates.start, project.dates.end),
        // An agreement that does not say it may begin or end at any time.
        false => (
            starts.into_iter().collect::<Option<Vec<_>>>().and_then(|all| all.into_iter().min()),
            ends.into_iter().collect::<Option<Vec<_>>>().and_then(|all| all.into_iter().max()),
        ),
    };
    let early = start.and_then(|start| start.first_day()).is_some_and(|first| day < first);
    let late = end.and_then(|end| end.last_day()).is_some_and(|last| day > last);
    if !early && !late {
        return Ok(());
    }
    let known = |date: Option<PartialDate>| date.map_or_else(|| "…".to_owned(), |date| date.to_string());
    let refused = Refused::new("date-outside-agreement").with("date", day).with("start", known(start));
    Err(refused.with("end", known(end)).at("date"))
}

fn reallocation(workspace: &Workspace, next: &Kept) -> Result<()> {
    let ledger = ledger_of(workspace, next)?;
    let (Some(from), Some(to), Some(moved)) = (said(next, "from"), said(next, "to"), amount(next, "amount"))
    else {
        return Ok(());
    };
    if moved.minor() <= 0 {
        return Err(Refused::new("amount-not-positive").at("amount").into());
    }
    if from == to {
        return Err(Refused::new("move-same-line").at("to").into());
    }
    let ((giving, _), (getting, _)) = (own_line(&ledger, from, "from")?, own_line(&ledger, to, "to")?);
    if giving.budget != getting.budget {
        return Err(Refused::new("line-other-budget").at("to").into());
    }
    if let Some(version) = ledger.version(Some(&giving.budget)) {
        in_currency(Some(moved), version.currency, "amount")?;
        left_in_line(&ledger, &giving.budget, from, next, moved)?;
    }
    let frame = workspace.project_frame(project_of(next)?, None)?;
    if let Some(day) = day(next) {
        within(&frame, day)?;
    }
    Ok(())
}

/// No more is moved out of a line than there is in it.
fn left_in_line(ledger: &Ledger, budget: &str, from: &str, next: &Kept, moved: Money) -> Result<()> {
    let tree = ledger.tree(budget);
    let others: Vec<&Move> = ledger.moves.iter().filter(|it| it.id != next.key).collect();
    let net = moves::net(&tree, &others, moved.currency()).map_err(|_two| not_added("amount"))?;
    let Some(at) = tree.place(from) else { return Ok(()) };
    let Some(cost) = tree.lines[at].cost() else { return Ok(()) };
    let there = cost.plus(net[at].unwrap_or(Money::zero(moved.currency())));
    let there = there.map_err(|_two| not_added("amount"))?;
    match moved.minor() > there.minor() {
        true => Err(Refused::new("move-too-large").with("there", told(there)).at("amount").into()),
        false => Ok(()),
    }
}

fn one_rate(workspace: &Workspace, next: &Kept) -> Result<()> {
    let value = said(next, "rate").and_then(|rate| rate.parse().ok()).unwrap_or_default();
    rate::check(value).map_err(|why| no_rate(why, "rate"))?;
    let (base, counter) = (said(next, "base"), said(next, "counter"));
    if base == counter {
        let currency = base.unwrap_or_default();
        return Err(Refused::new("rate-same-currency").with("currency", currency).at("counter").into());
    }
    let says = |row: &Kept| ["source", "base", "counter", "date"].map(|field| row.values.get(field).cloned());
    let twin = workspace
        .rows(known("rate")?, None)?
        .into_iter()
        .find(|other| other.key != next.key && other.archived.is_none() && says(other) == says(next));
    match twin {
        Some(twin) => {
            let kept = said(&twin, "rate").unwrap_or_default();
            Err(Refused::new("rate-known").with("rate", kept).at("date").into())
        }
        None => Ok(()),
    }
}

pub(crate) fn no_rate(why: NotARate, field: &str) -> Refused {
    match why {
        NotARate::NotPositive => Refused::new("rate-not-positive").at(field),
        NotARate::TooPrecise => Refused::new("rate-too-precise").at(field),
    }
}

/// Limits are parts of a hundred, never below zero.
fn percentages(entity: &Entity, next: &Kept) -> Result<()> {
    let limits = entity.fields.iter().filter(|field| field.name.ends_with("_percent"));
    for field in limits {
        let value = said(next, field.name).and_then(|value| value.parse::<Decimal>().ok());
        if value.is_some_and(|value| value < Decimal::ZERO) {
            return Err(Refused::new("amount-negative").at(field.name).into());
        }
    }
    Ok(())
}
