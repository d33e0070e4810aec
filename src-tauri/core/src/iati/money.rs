//! Money in IATI's words: budgets by their type, transactions by theirs; kinds are never mixed.
//!
//! Must not know rates: each amount stands in its own currency. Notes of entries, which may name
//! somebody, stay at home.

use chrono::{Months, NaiveDate};

use super::asking::{Asking, Question};
use super::head::{Days, reference, whole_name};
use super::summed::{Summed, summed};
use super::told::Told;
use super::tree::Element;
use crate::domain::entry::Entry;
use crate::domain::iati::{
    BudgetYear, INCOMING_COMMITMENT, budget_years, budget_years_told, is_over_a_year, transaction_code,
};
use crate::domain::plan::BudgetVersion;
use crate::domain::{Agreement, Currency, IatiFactKind, Money, PartialDate};
use crate::error::{Error, Result};
use crate::format::Format;
use crate::intake::Choice;
use crate::text::Texts;

/// The currency of the budget in force.
pub(super) fn currency(told: &Told) -> Option<Currency> {
    told.ledger.current().map(|version| version.currency)
}

/// The original budget and, where it was changed, the one in force.
pub(super) fn budgets(told: &Told, asking: &mut Asking<'_>) -> Result<Vec<Element>> {
    let versions = &told.ledger.versions;
    let first = versions.iter().find(|it| it.version == 1);
    let later = told.ledger.current().filter(|it| it.version > 1);
    let kinds = [(first, IatiFactKind::OriginalBudget, "1"), (later, IatiFactKind::RevisedBudget, "2")];
    let mut elements = Vec::new();
    for (version, fact, kind) in kinds {
        let Some(version) = version else { continue };
        let Some(total) = total(told, version)? else { continue };
        for year in years(told, asking, (version, total), fact)? {
            elements.push(budget(version, &year, kind));
        }
    }
    Ok(elements)
}

fn total(told: &Told, version: &BudgetVersion) -> Result<Option<Money>> {
    if version.total.is_some() {
        return Ok(version.total);
    }
    let failed = |error| Error::failed("reckon-money", error);
    let tree = told.ledger.tree(&version.id);
    let costs = tree.costs(version.currency).map_err(failed)?;
    tree.total(&costs, version.currency).map_err(failed)
}

fn budget(version: &BudgetVersion, year: &BudgetYear, kind: &str) -> Element {
    let stated = match version.date {
        Some(PartialDate::Day(day)) => Some(day),
        _ => None,
    };
    let status = year.committed.map(|committed| if committed { "2" } else { "1" });
    Element::new("budget")
        .with("type", kind)
        .maybe("status", status)
        .holding(Element::day("period-start", year.start))
        .holding(Element::day("period-end", year.end))
        .holding(value(year.amount, year.value_date.or(stated).unwrap_or(year.start)))
}

fn value(amount: Money, day: NaiveDate) -> Element {
    let element = Element::new("value").with("currency", amount.currency()).with("value-date", day);
    Element { text: amount.amount(), ..element }
}

/// How a budget falls on years: as it was kept or answered, as it is allocated to periods, whole where
/// the project lasts no longer; else it is asked.
fn years(
    told: &Told,
    asking: &mut Asking<'_>,
    (version, total): (&BudgetVersion, Money),
    fact: IatiFactKind,
) -> Result<Vec<BudgetYear>> {
    let fit = |years: &[BudgetYear]| {
        let amounts = years.iter().map(|year| year.amount);
        let sound = years.iter().all(|year| !is_over_a_year(year.start, year.end));
        sound && Money::sum(amounts, total.currency()).is_ok_and(|sum| sum == total)
    };
    let read = |given: &str| budget_years(given).filter(|years| fit(years));
    let days = Days::of(told.project(), asking);
    let span = days.start().zip(days.end()).filter(|(start, end)| start < end);
    if asking.fact(fact).is_none() {
        let allocated = allocated(told, version)?;
        if fit(&allocated) {
            return Ok(allocated);
        }
        if let Some((start, end)) = span.filter(|(start, end)| !is_over_a_year(*start, *end)) {
            return Ok(vec![BudgetYear { start, end, amount: total, value_date: None, committed: None }]);
        }
    }
    let format = Format::of(asking.lang);
    let even = span.and_then(|(start, end)| even(total, start, end));
    let choice = |years: Vec<BudgetYear>| {
        let shown =
            years.iter().map(|it| format!("{}: {}", format.span(it.start, it.end), format.money(it.amount)));
        Choice { text: shown.collect::<Vec<_>>().join(" · "), value: budget_years_told(&years) }
    };
    let asked = Question::of(fact)
        .said(Some(format.money(total)))
        .choices(even.map(choice).into_iter().collect())
        .optional();
    Ok(asking.decide(asked, read).unwrap_or_default())
}

/// What lines are to cost by period, where periods are named.
fn allocated(told: &Told, version: &BudgetVersion) -> Result<Vec<BudgetYear>> {
    let lines: Vec<&str> =
        told.ledger.lines.iter().filter(|it| it.budget == version.id).map(|it| it.id.as_str()).collect();
    let mut years = Vec::new();
    for period in &told.project().periods {
        let parts = told.ledger.allocations.iter().filter(|it| it.period.as_ref() == Some(&period.id));
        let parts = parts.filter(|it| lines.contains(&it.line.as_str())).map(|it| it.amount);
        let parts: Vec<Money> = parts.collect();
        if parts.is_empty() || period.start >= period.end {
            continue;
        }
        let amount =
            Money::sum(parts, version.currency).map_err(|error| Error::failed("reckon-money", error))?;
        let (start, end) = (period.start, period.end);
        years.push(BudgetYear { start, end, amount, value_date: None, committed: None });
    }
    Ok(years)
}

/// The same for each day, year by year from the first day.
fn even(total: Money, first: NaiveDate, last: NaiveDate) -> Option<Vec<BudgetYear>> {
    let mut spans: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    let mut start = first;
    for year in 1..=50 {
        let next = first.checked_add_months(Months::new(12 * year))?;
        if next >= last {
            spans.push((start, last));
            break;
        }
        spans.push((start, next.pred_opt()?));
        start = next;
    }
    let days = spans.iter().map(|(start, end)| u64::try_from((*end - *start).num_days() + 1).ok());
    let parts = total.split(&days.collect::<Option<Vec<u64>>>()?)?;
    let year = |((start, end), amount)| BudgetYear { start, end, amount, value_date: None, committed: None };
    Some(spans.into_iter().zip(parts).map(year).collect())
}

/// What was promised to us, and what entries tell by their kinds: one by one for ourselves, in sums
/// for others. Nothing is dated after today.
pub(super) fn transactions(told: &Told, asking: &mut Asking<'_>) -> Result<Vec<Element>> {
    let mut elements = Vec::new();
    for agreement in told.project().agreements.iter().filter(|it| it.amount.is_some()) {
        match promised(told, asking, agreement) {
            Some(element) => elements.push(element),
            None => asking.leave_out("agreements", 1),
        }
    }
    let (told_of, ahead): (Vec<&Entry>, Vec<&Entry>) =
        told.ledger.entries.iter().partition(|entry| entry.date <= asking.today);
    asking.leave_out("future", ahead.len());
    match told.is_outside() {
        true => elements.extend(sums(told, asking, &told_of)?),
        false => elements.extend(told_of.into_iter().filter_map(single)),
    }
    Ok(elements)
}

fn single(entry: &Entry) -> Option<Element> {
    let code = transaction_code(entry.kind)?;
    Some(transaction(code, entry.reference.as_deref(), (entry.date, entry.amount)))
}

/// What others read: no voucher alone, for one may be what a single person is paid.
fn sums(told: &Told, asking: &mut Asking<'_>, entries: &[&Entry]) -> Result<Vec<Element>> {
    asking.leave_out("summed", entries.len());
    let language = told.project().language;
    let (texts, format) = (Texts::of(language), Format::of(language));
    let sum = |sum: Summed| {
        let span = format.span(sum.first, sum.last);
        let words = vec![(language, texts.with("iati-summed", &[("span", &span)]))];
        let day = sum.last.min(asking.today);
        Some(
            transaction(transaction_code(sum.kind)?, None, (day, sum.amount))
                .with("bilan:since", sum.first)
                .holding(Element::new("description").narrated(&words)),
        )
    };
    Ok(summed(entries)?.into_iter().filter_map(sum).collect())
}

fn transaction(code: &str, reference: Option<&str>, (day, amount): (NaiveDate, Money)) -> Element {
    Element::new("transaction")
        .maybe("ref", reference)
        .holding(Element::new("transaction-type").with("code", code))
        .holding(Element::day("transaction-date", day))
        .holding(value(amount, day))
}

/// An agreement whose day of signing is known, with who gave it.
fn promised(told: &Told, asking: &Asking<'_>, agreement: &Agreement) -> Option<Element> {
    let Some(PartialDate::Day(day)) = agreement.signed_date else { return None };
    let amount = agreement.amount.filter(|_| day <= asking.today)?;
    let element = transaction(INCOMING_COMMITMENT, agreement.number.as_deref(), (day, amount));
    let project = told.project();
    let donor = agreement
        .organisation
        .as_ref()
        .and_then(|key| project.organisations.iter().find(|it| it.body.as_ref() == Some(key)));
    let named = donor.map(whole_name).or_else(|| agreement.donor.clone());
    let provider = named.map(|name| {
        let provider = Element::new("provider-org");
        let provider = provider.maybe("ref", reference(donor.and_then(|donor| donor.reference.as_deref())));
        provider.narrated(&[(project.language, name)])
    });
    Some(element.all(provider))
}
