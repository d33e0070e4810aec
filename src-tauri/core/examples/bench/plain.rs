//! What the program is compared with: plain SQL over the rows, a bare loop that inserts, a bare
//! workbook of the same cells. None of it checks, notes or undoes anything.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use rust_xlsxwriter::{Workbook, Worksheet};
use serde_json::Value;

use super::{Measured, Noting, Outcome};

/// Everything that stands beside the program.
pub const ALL: &[Measured] = &[
    ("sql-portfolio-L", |folder, noting| sql(&folder.join("many.bilan"), noting, PORTFOLIO)),
    ("sql-quarters-L", |folder, noting| {
        sql(&folder.join("many.bilan"), noting, &grouped("indicator_id, period_id, f.sex, f.age"))
    }),
    ("sql-places-L", |folder, noting| sql(&folder.join("many.bilan"), noting, &grouped("place, f.sex"))),
    ("sql-lines-L", |folder, noting| sql(&folder.join("money.bilan"), noting, LINES)),
    ("bare-rows-S", |folder, noting| rows(folder, noting, "few")),
    ("bare-rows-L", |folder, noting| rows(folder, noting, "many")),
    ("bare-book-S", |folder, noting| book(folder, noting, "demo")),
    ("bare-book-M", |folder, noting| book(folder, noting, "programme")),
    ("bare-insert-L", insert),
];

/// Every project with its title, budget, people reached by kind, money spent.
const PORTFOLIO: &str = "
  SELECT p.id, t.text, b.total_minor,
    (SELECT json_group_object(kind, people) FROM (SELECT kind, sum(coalesce(r.value,
        (SELECT sum(c.value) FROM reach_cell c WHERE c.reach_id = r.id AND c.archived IS NULL))) AS people
      FROM reach r WHERE r.project_id = p.id AND r.archived IS NULL GROUP BY kind)),
    (SELECT json_group_object(currency, minor) FROM (SELECT currency, sum(amount_minor) AS minor FROM entry
      WHERE project_id = p.id AND kind = 'expenditure' AND archived IS NULL GROUP BY currency))
  FROM project p
  LEFT JOIN text t ON t.project_id = p.id AND t.owner_id = p.id AND t.field = 'title'
  LEFT JOIN budget b ON b.project_id = p.id AND b.current = 1
  WHERE p.archived IS NULL ORDER BY p.position";

/// Budget against spent, line by line.
const LINES: &str = "
  SELECT l.id, l.code, l.amount_minor, e.currency, sum(e.amount_minor)
  FROM budget_line l LEFT JOIN entry e
    ON e.line_id = coalesce(l.origin_id, l.id) AND e.kind = 'expenditure' AND e.archived IS NULL
  WHERE l.archived IS NULL GROUP BY l.id, e.currency";

/// The parts of every row, and what no part tells.
fn grouped(by: &str) -> String {
    format!(
        "WITH part AS (SELECT reach_id, sex, age, value FROM reach_cell WHERE archived IS NULL),
         whole AS (SELECT reach_id, sum(value) AS value FROM part GROUP BY reach_id),
         f AS (SELECT reach_id, sex, age, value FROM part UNION ALL
           SELECT r.id, NULL, NULL, r.value - coalesce(w.value, 0) FROM reach r
           LEFT JOIN whole w ON w.reach_id = r.id
           WHERE r.value IS NOT NULL AND (w.value IS NULL OR r.value > w.value))
         SELECT r.kind, r.method, r.unit, {by}, sum(f.value), count(*)
         FROM f JOIN reach r ON r.id = f.reach_id WHERE r.archived IS NULL GROUP BY 1, 2, 3, {by}"
    )
}

fn sql(path: &Path, noting: &mut Noting, sql: &str) -> Outcome {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    noting.times(2, || {
        let mut found = conn.prepare(sql)?;
        let columns = found.column_count();
        let (mut rows, mut count) = (found.query([])?, 0);
        while let Some(row) = rows.next()? {
            // Every value is looked at, as who shows it must.
            (0..columns).try_for_each(|at| row.get_ref(at).map(|_value| ()))?;
            count += 1;
        }
        Ok(count)
    })
}

fn put(sheet: &mut Worksheet, row: u32, column: u16, text: &str) -> Outcome {
    match text.parse::<f64>() {
        Ok(number) => sheet.write_number(row, column, number)?,
        Err(_) => sheet.write_string(row, column, text)?,
    };
    Ok(())
}

/// The cells of the exported rows, which no quotes part, in constant memory.
fn rows(folder: &Path, noting: &mut Noting, workspace: &str) -> Outcome {
    let source = folder.join(format!("{workspace}.rows.csv"));
    noting.times(1, || {
        let mut book = Workbook::new();
        let mut sheet = book.add_worksheet_with_constant_memory()?;
        let (mut next, mut count) = (0, 0);
        for line in BufReader::new(File::open(&source)?).lines() {
            if next == 1_048_576 {
                sheet = book.add_worksheet_with_constant_memory()?;
                next = 0;
            }
            for (column, text) in (0_u16..).zip(line?.split(',')).filter(|(_, text)| !text.is_empty()) {
                put(sheet, next, column, text)?;
            }
            next += 1;
            count += 1;
        }
        book.save(folder.join(format!("{workspace}.bare.xlsx")))?;
        Ok(count)
    })
}

/// The cells of a composed report, section by section, in constant memory.
fn book(folder: &Path, noting: &mut Noting, workspace: &str) -> Outcome {
    let path = folder.join(format!("{workspace}.report.json"));
    let report: Value = serde_json::from_slice(&std::fs::read(path)?)?;
    let sections: Vec<Vec<Vec<Told>>> =
        report["sections"].as_array().into_iter().flatten().map(cells_of).collect();
    noting.times(5, || {
        let mut book = Workbook::new();
        for rows in &sections {
            let sheet = book.add_worksheet_with_constant_memory()?;
            for (at, row) in (0_u32..).zip(rows) {
                for (column, told) in (0_u16..).zip(row) {
                    match told {
                        Told::Number(number) => sheet.write_number(at, column, *number)?,
                        Told::Text(text) => sheet.write_string(at, column, text)?,
                    };
                }
            }
        }
        Ok(book.save_to_buffer()?.len())
    })
}

enum Told {
    Number(f64),
    Text(String),
}

/// The rows of cells of a part of a report, wherever they stand in it.
fn cells_of(part: &Value) -> Vec<Vec<Told>> {
    match part {
        Value::Object(fields) => match (&fields.get("cells"), told(part)) {
            (Some(Value::Array(cells)), _) => vec![cells.iter().filter_map(told).collect()],
            (_, Some(told)) => vec![vec![told]],
            _ => fields.values().flat_map(cells_of).collect(),
        },
        Value::Array(parts) => parts.iter().flat_map(cells_of).collect(),
        _ => Vec::new(),
    }
}

fn told(cell: &Value) -> Option<Told> {
    let value = &cell.get("value")?["value"];
    let number = value.as_f64().or_else(|| value.as_str()?.parse().ok());
    match number {
        Some(number) => Some(Told::Number(number)),
        None => cell["text"].as_str().map(|text| Told::Text(text.chars().take(32_000).collect())),
    }
}

/// The rows of the table that is imported, inserted one by one into a table of the same columns and
/// indexes, in one transaction that is on the disk when it ends.
fn insert(folder: &Path, noting: &mut Noting) -> Outcome {
    noting.times(1, || {
        let path = folder.join("bare.sqlite");
        for old in ["bare.sqlite", "bare.sqlite-wal", "bare.sqlite-shm"] {
            _ = std::fs::remove_file(folder.join(old));
        }
        let conn = Connection::open(&path)?;
        conn.pragma_update(None, "journal_mode", "WAL")?;
        conn.pragma_update(None, "synchronous", "FULL")?;
        // The rows stand alone: no project, period or node is there to be looked for.
        conn.pragma_update(None, "foreign_keys", false)?;
        let model =
            Connection::open_with_flags(folder.join("table.bilan"), OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let mut made =
            model.prepare("SELECT sql FROM sqlite_schema WHERE tbl_name = 'reach' AND sql IS NOT NULL")?;
        let mut made = made.query([])?;
        while let Some(row) = made.next()? {
            if let ValueRef::Text(sql) = row.get_ref(0)? {
                conn.execute_batch(std::str::from_utf8(sql)?)?;
            }
        }
        let count = fill(&conn, &folder.join("table.csv"))?;
        Ok(count)
    })
}

fn fill(conn: &Connection, source: &Path) -> Outcome<usize> {
    let tx = conn.unchecked_transaction()?;
    let mut count = 0_i64;
    let sql = "INSERT INTO reach (id, project_id, period_id, position, kind, value, unit, place, method, indicator_id)
               VALUES (?1, 'project', ?2, ?3, 'direct', ?4, 'person', ?5, 'distinct', ?6)";
    let mut add = tx.prepare(sql)?;
    for line in BufReader::new(File::open(source)?).lines().skip(1) {
        let line = line?;
        let mut values = line.split(',');
        let mut value = || values.next().unwrap_or_default();
        let (indicator, period, place, people) = (value(), value(), value(), value());
        // As long as the keys that the program makes, and rising as they do.
        let id = format!("01950000-0000-7000-8000-{count:012x}");
        add.execute((id, period, count, people.parse::<i64>()?, place, indicator))?;
        count += 1;
    }
    drop(add);
    tx.commit()?;
    Ok(usize::try_from(count)?)
}
