//! The budget as a project page and a report know it: the version in force with its lines, each
//! under its main heading. The whole of it, with all versions, is read by `store::ledger`.

use std::collections::HashMap;

use rusqlite::OptionalExtension;

use crate::domain::project::text_place;
use crate::domain::{Budget, BudgetLine, Money, Project};
use crate::store::reading::{self, Reader};
use crate::store::rows::Writer;

/// Writes the total that is stated, and lines that are new: a page tells no more of a budget, and
/// what people made of its lines stays.
pub(super) fn write(writer: &Writer<'_>) -> rusqlite::Result<()> {
    let Some(budget) = &writer.project.budget else {
        return Ok(());
    };
    let key = match in_force(writer)? {
        Some((key, stated)) => {
            restate(writer, budget, &key, stated)?;
            key
        }
        None => {
            begin(writer, budget)?;
            budget.id.clone()
        }
    };
    let mut headings: HashMap<&str, String> = HashMap::new();
    for (at, line) in budget.lines.iter().enumerate() {
        if !has(writer, "budget_line", &line.id)? {
            let parent = heading(writer, &key, line, 2 * at, &mut headings)?;
            write_line(writer, &key, line, 2 * at + 1, parent)?;
        }
    }
    Ok(())
}

/// The version in force, with the total that is stated.
fn in_force(writer: &Writer<'_>) -> rusqlite::Result<Option<(String, Option<i64>)>> {
    let sql = "SELECT id, total_minor FROM budget WHERE project_id = ?1 AND archived IS NULL
               ORDER BY current DESC, version DESC LIMIT 1";
    let mut found = writer.conn.prepare_cached(sql)?;
    found.query_row([&writer.project.id], |row| Ok((row.get(0)?, row.get(1)?))).optional()
}

/// A total that is only the sum of the lines was stated by nobody, and stays so.
fn restate(writer: &Writer<'_>, budget: &Budget, key: &str, stated: Option<i64>) -> rusqlite::Result<()> {
    let is_sum = budget.sum_of_lines().ok().flatten() == Some(budget.total);
    if stated.is_none() && is_sum {
        return Ok(());
    }
    let sql = "UPDATE budget SET total_minor = ?2, currency = ?3
               WHERE id = ?1 AND (total_minor IS NOT ?2 OR currency <> ?3)";
    let total = (key, budget.total.minor(), budget.total.currency().code());
    writer.conn.prepare_cached(sql)?.execute(total).map(|_one| ())
}

fn begin(writer: &Writer<'_>, budget: &Budget) -> rusqlite::Result<()> {
    writer.row(
        "budget",
        &[
            ("id", &budget.id),
            ("version", &budget.version),
            ("position", &budget.version),
            ("current", &true),
            ("total_minor", &budget.total.minor()),
            ("currency", &budget.total.currency().code()),
        ],
    )
}

fn has(writer: &Writer<'_>, table: &str, key: &str) -> rusqlite::Result<bool> {
    writer.conn.prepare_cached(&format!("SELECT 1 FROM {table} WHERE id = ?1"))?.exists([key])
}

/// The key of the heading that a new line stands under, which is made where it is not there.
fn heading<'a>(
    writer: &Writer<'_>,
    budget: &str,
    line: &'a BudgetLine,
    at: usize,
    known: &mut HashMap<&'a str, String>,
) -> rusqlite::Result<Option<String>> {
    if line.heading.trim().is_empty() {
        return Ok(None);
    }
    if let Some(key) = known.get(line.heading.as_str()) {
        return Ok(Some(key.clone()));
    }
    let sql =
        "SELECT l.id FROM budget_line l JOIN text t ON t.owner_id = l.id AND t.project_id = l.project_id
               WHERE l.budget_id = ?1 AND l.parent_id IS NULL AND l.archived IS NULL
                 AND t.field = 'text' AND t.text = ?2 LIMIT 1";
    let there: Option<String> =
        writer.conn.prepare_cached(sql)?.query_row((budget, &line.heading), |row| row.get(0)).optional()?;
    let key = match there {
        Some(key) => key,
        None => {
            let key = format!("{}/heading", line.id);
            writer.item("budget_line", &key, at, &[("budget_id", &budget)])?;
            writer.text(&key, "text", Some(&line.heading))?;
            key
        }
    };
    known.insert(&line.heading, key.clone());
    Ok(Some(key))
}

fn write_line(
    writer: &Writer<'_>,
    budget: &str,
    line: &BudgetLine,
    at: usize,
    parent: Option<String>,
) -> rusqlite::Result<()> {
    writer.item(
        "budget_line",
        &line.id,
        at,
        &[
            ("budget_id", &budget),
            ("parent_id", &parent),
            ("code", &line.code),
            ("units", &line.units.map(|units| units.to_string())),
            ("unit_cost_minor", &line.unit_cost.map(|cost| cost.minor())),
            ("unit_cost_currency", &line.unit_cost.map(|cost| cost.currency().code())),
            ("amount_minor", &line.amount.minor()),
            ("currency", &line.amount.currency().code()),
        ],
    )?;
    writer.text(&line.id, "text", Some(&line.text))?;
    writer.text(&line.id, "unit", line.unit.as_deref())
}

/// A row of the tree, as far as it is needed to tell which heading a line stands under.
struct Node {
    id: String,
    parent: Option<String>,
    code: Option<String>,
}

pub(super) fn read(reader: &Reader<'_>, project: &mut Project) -> rusqlite::Result<()> {
    let mut budgets = reader.list(
        "SELECT * FROM budget WHERE project_id = ?1 AND archived IS NULL
         ORDER BY current DESC, version DESC LIMIT 1",
        |row| {
            let (id, version): (String, u32) = (row.get("id")?, row.get("version")?);
            Ok((id, version, reading::money(row, "total_minor")?))
        },
    )?;
    let Some((id, version, stated)) = budgets.pop() else { return Ok(()) };
    let nodes = reader.list(
        "SELECT id, parent_id, code FROM budget_line WHERE archived IS NULL AND budget_id = (SELECT id FROM budget
           WHERE project_id = ?1 AND archived IS NULL ORDER BY current DESC, version DESC LIMIT 1)",
        |row| Ok(Node { id: row.get("id")?, parent: row.get("parent_id")?, code: row.get("code")? }),
    )?;
    let tree: HashMap<&str, &Node> = nodes.iter().map(|node| (node.id.as_str(), node)).collect();
    let lines = reader.list(
        "SELECT * FROM budget_line WHERE archived IS NULL AND budget_id = (SELECT id FROM budget
           WHERE project_id = ?1 AND archived IS NULL ORDER BY current DESC, version DESC LIMIT 1)
         ORDER BY position, id",
        |row| {
            let id: String = row.get("id")?;
            let amount = reading::money(row, "amount_minor")?;
            let (units, unit_cost) = (
                reading::parsed(row, "units")?,
                reading::money_in(row, "unit_cost_minor", "unit_cost_currency")?,
            );
            let Some(amount) = amount.or_else(|| BudgetLine::product(units, unit_cost)) else {
                return Ok(None);
            };
            Ok(Some(BudgetLine {
                code: row.get("code")?,
                heading: main_heading(reader, &tree, &id),
                text: reader.statement(&id, "text"),
                unit: reader.text(&id, "unit"),
                units,
                unit_cost,
                amount,
                id,
            }))
        },
    )?;
    // Headings have no amount of their own; a line whose amount nobody told yet is none of the
    // report's lines.
    let lines: Vec<BudgetLine> = lines.into_iter().flatten().collect();
    let sum = |lines: &[BudgetLine]| -> Option<Money> {
        let (first, rest) = lines.split_first()?;
        rest.iter().try_fold(first.amount, |sum, line| sum.plus(line.amount).ok())
    };
    let total = stated.or_else(|| sum(&lines));
    project.budget = total.map(|total| Budget { id, version, total, lines });
    Ok(())
}

/// The words of the row at the top of the line's branch, with its number; none where the line
/// stands alone.
fn main_heading(reader: &Reader<'_>, tree: &HashMap<&str, &Node>, line: &str) -> String {
    let above = |key: &str| tree.get(key).and_then(|node| node.parent.as_deref());
    let Some(mut top) = above(line) else { return String::new() };
    // A tree is never deeper than it has rows: a loop in a damaged file ends.
    for _ in tree.keys() {
        match above(top) {
            Some(next) => top = next,
            None => break,
        }
    }
    let words = reader.text_for(top, "text", text_place(line, "heading")).unwrap_or_default();
    match tree.get(top).and_then(|node| node.code.as_deref()) {
        Some(code) if !words.starts_with(code) => format!("{code} {words}"),
        _ => words,
    }
}
