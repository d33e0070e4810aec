//! Budgets, every version: one row for each part of a line, and beside the parts what nobody
//! allotted, so that the rows of a line add up to what it costs. Headings have no row: they are
//! the sum of theirs.
//!
//! Must not know SQL, nor how much may be moved.

use std::collections::HashMap;

use super::telling::{amount, date, headings, period, project_code, word};
use super::{Flat, Heading, Taking, heading, projects};
use crate::domain::plan::{Allocation, BudgetVersion, PlanLine, Tree};
use crate::domain::{Money, Period};
use crate::error::{Error, Result};
use crate::finance::{Books, not_added};
use crate::store::Workspace;
use crate::text::Texts;

pub(super) const HEADINGS: &[Heading] = &[
    heading("project", "#activity+project+name", 36),
    heading("project-code", "#activity+project+code", 14),
    heading("version", "#meta+version", 9),
    heading("version-date", "#date+version", 12),
    heading("in-force", "#meta+current", 9),
    heading("headings", "#meta+heading", 36),
    heading("line-code", "#meta+line+code", 10),
    heading("line", "#meta+line+name", 36),
    heading("cost-type", "#meta+cost_type", 18),
    heading("unit", "#meta+unit", 12),
    heading("units", "#meta+units", 10),
    heading("unit-cost", "#value+unit", 14),
    heading("funding", "#org+funder", 24),
    heading("period", "#date+period+code", 10),
    heading("from", "#date+start", 12),
    heading("until", "#date+end", 12),
    heading("amount", "#value+budget", 14),
    heading("currency", "#currency", 9),
    heading("row", "#meta+id", 38),
];

pub(super) fn write(
    workspace: &Workspace,
    texts: &Texts,
    only: Option<&str>,
    taking: &mut Taking<'_>,
) -> Result<()> {
    for id in projects(workspace, only)? {
        let books = Books::plan(workspace, &id, texts.lang, None)?;
        let telling = Telling::of(&books, texts);
        for version in &books.ledger.versions {
            telling.version(version, &books.ledger.tree(&version.id), taking)?;
        }
    }
    Ok(())
}

/// What is the same for many lines, looked up once.
struct Telling<'a> {
    texts: &'a Texts,
    project: [Flat; 2],
    in_force: Option<&'a str>,
    parts: HashMap<&'a str, Vec<&'a Allocation>>,
    fundings: HashMap<&'a str, &'a str>,
    periods: HashMap<&'a str, &'a Period>,
}

impl<'a> Telling<'a> {
    fn of(books: &'a Books, texts: &'a Texts) -> Telling<'a> {
        let (project, ledger) = (&books.project, &books.ledger);
        let mut parts: HashMap<&str, Vec<&Allocation>> = HashMap::new();
        for part in &ledger.allocations {
            parts.entry(&part.line).or_default().push(part);
        }
        Telling {
            texts,
            project: [Flat::Text(project.title.clone()), project_code(project)],
            in_force: ledger.current().map(|version| version.id.as_str()),
            parts,
            fundings: ledger.fundings.iter().map(|it| (it.id.as_str(), it.name.as_str())).collect(),
            periods: project.periods.iter().map(|it| (it.id.as_str(), it)).collect(),
        }
    }

    fn version(&self, version: &BudgetVersion, tree: &Tree<'_>, taking: &mut Taking<'_>) -> Result<()> {
        let in_force = match self.in_force == Some(version.id.as_str()) {
            true => Flat::Text(self.texts.get("word-yes")),
            false => Flat::Nothing,
        };
        let known = [Flat::Count(i64::from(version.version)), date(version.date), in_force];
        for at in tree.leaves() {
            let line = self.line(tree, at)?;
            let parts = self.parts.get(tree.lines[at].id.as_str()).map_or(&[][..], Vec::as_slice);
            for part in parts {
                taking.row(
                    &[&self.project[..], &known, &line, &self.part(part, &tree.lines[at].id)].concat(),
                )?;
            }
            let cost = tree.lines[at].cost();
            if let Some(rest) = rest(cost, parts)? {
                let alone = whole(rest, version, &tree.lines[at].id);
                taking.row(&[&self.project[..], &known, &line, &alone].concat())?;
            }
        }
        Ok(())
    }

    fn line(&self, tree: &Tree<'_>, at: usize) -> Result<[Flat; 7]> {
        let line: &PlanLine = tree.lines[at];
        let code = serde_json::to_value(tree.cost_type(at));
        let code = code.map_err(|error| Error::failed("answer", error))?;
        let above = headings(tree, at);
        Ok([
            Flat::text(Some(above).filter(|it| !it.is_empty())),
            Flat::text(line.code.clone()),
            Flat::Text(line.text.clone()),
            code.as_str().map_or(Flat::Nothing, |code| word(self.texts, "cost-type", code)),
            Flat::text(line.unit.clone()),
            line.units.map_or(Flat::Nothing, Flat::Number),
            line.unit_cost.map_or(Flat::Nothing, amount),
        ])
    }

    fn part(&self, part: &Allocation, line: &str) -> Vec<Flat> {
        let funding = part.funding.as_deref().and_then(|key| self.fundings.get(key));
        let of = part.period.as_deref().and_then(|key| self.periods.get(key).copied());
        let [code, from, until] = period(of);
        vec![
            Flat::text(funding.copied()),
            code,
            from,
            until,
            amount(part.amount),
            Flat::Text(part.amount.currency().code().to_owned()),
            Flat::Text(line.to_owned()),
        ]
    }
}

/// What of a line's cost no part tells. A line that nobody priced stands there without an amount.
fn rest(cost: Option<Money>, parts: &[&Allocation]) -> Result<Option<Option<Money>>> {
    let Some(cost) = cost else { return Ok(parts.is_empty().then_some(None)) };
    let told = parts.iter().try_fold(cost, |left, part| left.minus(part.amount));
    let left = told.map_err(|error| not_added(&error))?;
    Ok((left.minor() != 0 || parts.is_empty()).then_some(Some(left)))
}

fn whole(rest: Option<Money>, version: &BudgetVersion, line: &str) -> Vec<Flat> {
    let [code, from, until] = period(None);
    let currency = rest.map_or(version.currency, |rest| rest.currency());
    vec![
        Flat::Nothing,
        code,
        from,
        until,
        rest.map_or(Flat::Nothing, amount),
        Flat::Text(currency.code().to_owned()),
        Flat::Text(line.to_owned()),
    ]
}
