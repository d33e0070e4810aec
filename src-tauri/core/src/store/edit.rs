//! Reading and writing one row of any kind, by the catalogue of `domain::entity`.
//!
//! Must not know which values are allowed: that was checked before they came here.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row, ToSql};

use super::rows;
use super::{Workspace, tables};
use crate::ctx::Ctx;
use crate::domain::closed::Closed;
use crate::domain::entity::{self, Entity, Field, Kind, Scope};
use crate::domain::rules::Values;
use crate::domain::{Currency, Lang, Money, PartialDate};
use crate::error::{Refused, Result};
use crate::op::Op;

/// A row as it is kept: plain values by field, texts by field and language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept {
    /// Its key.
    pub key: String,
    /// The project it belongs to; a project belongs to itself.
    pub project: Option<String>,
    /// The row with which it was put aside.
    pub archived: Option<String>,
    /// Values that are the same in every language.
    pub values: Values,
    /// Texts.
    pub texts: BTreeMap<&'static str, BTreeMap<Lang, String>>,
}

/// A value to be written: `None` empties the field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Assignment {
    /// The field.
    pub field: &'static Field,
    /// Language of a text.
    pub language: Lang,
    /// The plain value.
    pub value: Option<String>,
}

/// What a deletion takes with it: rows that go, and rows that are left without it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Bound {
    /// Rows that go along, the row itself first, as table and key.
    pub going: Vec<(&'static str, String)>,
    /// Rows that stay and name it no more, as table, field and key.
    pub staying: Vec<(&'static str, &'static Field, String)>,
}

impl Workspace {
    /// One row; refused where there is none.
    pub fn row(&self, entity: &'static Entity, key: &str) -> Result<Kept> {
        let found = read(&self.conn, entity, "id = ?1", key).and_then(|mut rows| match rows.pop() {
            Some(mut row) => {
                add_texts(&self.conn, entity, std::slice::from_mut(&mut row))?;
                Ok(Some(row))
            }
            None => Ok(None),
        });
        let found = found.map_err(|error| self.failed("read-workspace", error))?;
        found.ok_or_else(|| Refused::new("row-unknown").with("table", entity.table).with("row", key).into())
    }

    /// Every row of a kind, of one project or of the workspace, in order; archived ones too.
    pub fn rows(&self, entity: &'static Entity, project: Option<&str>) -> Result<Vec<Kept>> {
        let read = || {
            let mut rows = match project {
                Some(project) if entity.scope == Scope::Project => {
                    read(&self.conn, entity, "project_id = ?1", project)?
                }
                _ => read(&self.conn, entity, "?1 = ?1", "")?,
            };
            add_texts(&self.conn, entity, &mut rows)?;
            Ok(rows)
        };
        read().map_err(|error| self.failed("read-workspace", error))
    }

    /// In how many projects each row of a kind is named, by any field that can name it.
    pub fn uses(&self, entity: &'static Entity) -> Result<BTreeMap<String, usize>> {
        uses(&self.conn, entity).map_err(|error| self.failed("read-workspace", error))
    }

    /// When and by whom a period was closed, while it is.
    pub fn period_closed(&self, period: &str) -> Result<Option<Closed>> {
        let sql = "SELECT closed_at, closed_by FROM period WHERE id = ?1 AND closed_at IS NOT NULL";
        let found = self.conn.query_row(sql, [period], |row| {
            let at = super::reading::parsed(row, "closed_at")?.unwrap_or_default();
            Ok(Closed { at, who: row.get::<_, Option<String>>("closed_by")?.unwrap_or_default() })
        });
        let found = found.optional();
        found.map_err(|error| self.failed("read-workspace", error))
    }

    /// Some period of the project is closed.
    pub fn has_closed_period(&self, project: &str) -> Result<bool> {
        let sql = "SELECT count(*) FROM period WHERE project_id = ?1 AND closed_at IS NOT NULL";
        Ok(self.ask(sql, [project], |row| row.get::<_, i64>(0))? > 0)
    }

    /// Writes fields of a row in one step.
    pub fn set_fields(
        &self,
        ctx: &Ctx,
        op: Op,
        subject: &str,
        (entity, row): (&'static Entity, &Kept),
        assignments: &[Assignment],
    ) -> Result<()> {
        self.set_fields_of(ctx, op, subject, (entity, std::slice::from_ref(row)), assignments)
    }

    /// Writes the same fields of several rows in one step.
    pub fn set_fields_of(
        &self,
        ctx: &Ctx,
        op: Op,
        subject: &str,
        (entity, rows): (&'static Entity, &[Kept]),
        assignments: &[Assignment],
    ) -> Result<()> {
        self.change(ctx, op, subject, |tx| {
            for row in rows {
                for assignment in assignments {
                    set(tx, entity, row, assignment)?;
                }
            }
            Ok(())
        })
    }

    /// Adds a row at the end of its list, or after another row.
    pub fn insert_row(
        &self,
        ctx: &Ctx,
        subject: &str,
        (entity, row): (&'static Entity, &Kept),
        after: Option<&str>,
        assignments: &[Assignment],
    ) -> Result<()> {
        self.change(ctx, Op::AddRow, subject, |tx| {
            insert(tx, entity, row, assignments)?;
            for assignment in assignments.iter().filter(|it| it.field.is_text() || is_countries(it.field)) {
                set(tx, entity, row, assignment)?;
            }
            match after {
                Some(after) => place_after(tx, entity, row, Some(after)),
                None => Ok(()),
            }
        })
    }

    /// Puts a row right after another of its list, or first, and gives it other values where asked.
    pub fn move_row(
        &self,
        ctx: &Ctx,
        subject: &str,
        (entity, row): (&'static Entity, &Kept),
        after: Option<&str>,
        assignments: &[Assignment],
    ) -> Result<()> {
        self.change(ctx, Op::MoveRow, subject, |tx| {
            for assignment in assignments {
                set(tx, entity, row, assignment)?;
            }
            place_after(tx, entity, row, after)
        })
    }

    /// What goes with a row.
    pub fn bound(&self, entity: &'static Entity, key: &str) -> Result<Bound> {
        bound(&self.conn, entity, key).map_err(|error| self.failed("read-workspace", error))
    }

    /// How many rows of each kind a project has.
    pub fn rows_of_project(&self, project: &str) -> Result<Vec<(&'static str, usize)>> {
        let owned = entity::ENTITIES.iter().filter(|entity| entity.scope == Scope::Project);
        let counted = owned.map(|entity| {
            let sql = format!("SELECT count(*) FROM {} WHERE project_id = ?1", entity.table);
            let count: i64 = self.ask(&sql, [project], |row| row.get(0))?;
            Ok((entity.table, usize::try_from(count).unwrap_or_default()))
        });
        counted.filter(|counted| !matches!(counted, Ok((_, 0)))).collect()
    }

    /// Deletes a row with all that goes with it.
    pub fn delete_row(
        &self,
        ctx: &Ctx,
        subject: &str,
        (entity, row): (&'static Entity, &Kept),
        bound: &Bound,
    ) -> Result<()> {
        self.change(ctx, Op::DeleteRow, subject, |tx| {
            if entity.table == "project" {
                return tables::delete(tx, &row.key);
            }
            remove(tx, row.project.as_deref(), bound)
        })
    }

    /// Deletes entries in one step, with all that goes with them.
    pub fn delete_entries(&self, ctx: &Ctx, subject: &str, project: &str, bounds: &[Bound]) -> Result<()> {
        self.change(ctx, Op::DeleteEntries, subject, |tx| {
            bounds.iter().try_for_each(|bound| remove(tx, Some(project), bound))
        })
    }

    /// Puts a row aside with all that goes with it.
    pub fn archive_row(
        &self,
        ctx: &Ctx,
        subject: &str,
        (entity, row): (&'static Entity, &Kept),
        bound: &Bound,
    ) -> Result<()> {
        self.change(ctx, Op::ArchiveRow, subject, |tx| {
            let alone = [(entity.table, row.key.clone())];
            // A project that is put aside keeps its rows as they are: nobody reads them alone.
            let going: &[_] = if entity.table == "project" { &alone } else { &bound.going };
            for (table, key) in going {
                let sql = format!("UPDATE {table} SET archived = ?2 WHERE id = ?1 AND archived IS NULL");
                tx.prepare_cached(&sql)?.execute((key, &row.key))?;
            }
            Ok(())
        })
    }

    /// Takes back everything that was put aside with a row.
    pub fn restore_row(&self, ctx: &Ctx, subject: &str, row: &Kept) -> Result<()> {
        let root = row.archived.as_deref().unwrap_or(&row.key);
        self.change(ctx, Op::RestoreRow, subject, |tx| {
            for entity in entity::ENTITIES {
                let sql = format!("UPDATE {} SET archived = NULL WHERE archived = ?1", entity.table);
                tx.prepare_cached(&sql)?.execute([root])?;
            }
            Ok(())
        })
    }

    /// People in the cells of a row of reach, but for one cell.
    pub fn people_in_cells(&self, reach: &str, but: Option<&str>) -> Result<i64> {
        let sql = "SELECT coalesce(sum(value), 0) FROM reach_cell
                   WHERE reach_id = ?1 AND id IS NOT ?2 AND archived IS NULL";
        self.ask(sql, (reach, but), |row| row.get(0))
    }
}

fn uses(conn: &Connection, entity: &'static Entity) -> rusqlite::Result<BTreeMap<String, usize>> {
    let mut projects: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (other, field, _) in entity::referring(entity.table) {
        // A project names a programme in a column of its own.
        let project = if other.scope == Scope::Project { "project_id" } else { "id" };
        let named = column(field);
        let sql = format!(
            "SELECT {named}, {project} FROM {} WHERE {named} IS NOT NULL AND archived IS NULL",
            other.table
        );
        let mut found = conn.prepare_cached(&sql)?;
        let rows = found.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        for pair in rows {
            let (row, project) = pair?;
            projects.entry(row).or_default().insert(project);
        }
    }
    Ok(projects.into_iter().map(|(row, projects)| (row, projects.len())).collect())
}

/// The column of a field that has one of its own.
fn column(field: &Field) -> String {
    match field.kind {
        Kind::Row { .. } => format!("{}_id", field.name),
        Kind::Money => format!("{}_minor", field.name),
        _ => field.name.to_owned(),
    }
}

/// The column of an amount's currency: the first amount of a table stands in `currency`, any
/// other in its own.
fn currency_column(entity: &Entity, field: &Field) -> String {
    let first = entity.fields.iter().find(|other| other.kind == Kind::Money);
    match first.is_some_and(|first| first.name == field.name) {
        true => "currency".to_owned(),
        false => format!("{}_currency", field.name),
    }
}

/// A table whose rows have a currency of their own keeps it when an amount is emptied.
fn has_currency(entity: &Entity) -> bool {
    entity.fields.iter().any(|field| field.kind == Kind::Currency && field.name == "currency")
}

fn is_countries(field: &Field) -> bool {
    field.kind == Kind::Countries
}

/// Fields that are columns of the entity's own table.
fn columns(entity: &'static Entity) -> impl Iterator<Item = &'static Field> {
    entity.fields.iter().filter(|field| !field.is_text() && !is_countries(field))
}

fn read(
    conn: &Connection,
    entity: &'static Entity,
    condition: &str,
    param: &str,
) -> rusqlite::Result<Vec<Kept>> {
    let sql = format!("SELECT * FROM {} WHERE {condition} ORDER BY position, id", entity.table);
    let mut found = conn.prepare_cached(&sql)?;
    let rows = found.query_map([param], |row| {
        let key: String = row.get("id")?;
        let project = match (entity.table, entity.scope) {
            ("project", _) => Some(key.clone()),
            (_, Scope::Project) => row.get("project_id")?,
            (_, Scope::Workspace) => None,
        };
        let mut values = Values::new();
        for field in columns(entity) {
            if let Some(value) = plain(row, entity, field)? {
                values.insert(field.name, value);
            }
        }
        Ok(Kept { key, project, archived: row.get("archived")?, values, texts: BTreeMap::new() })
    })?;
    rows.collect()
}

fn plain(row: &Row<'_>, entity: &Entity, field: &Field) -> rusqlite::Result<Option<String>> {
    Ok(match (field.kind, row.get(column(field).as_str())?) {
        (_, Value::Null) => None,
        (Kind::Money, Value::Integer(minor)) => {
            let code: String = row.get(currency_column(entity, field).as_str())?;
            let money =
                code.parse().ok().and_then(|currency: Currency| Money::from_minor(minor, currency).ok());
            money.map(|money| format!("{} {}", money.amount(), money.currency()))
        }
        (_, Value::Integer(number)) => Some(number.to_string()),
        (_, Value::Text(text)) => Some(text),
        _ => None,
    })
}

/// Adds the texts of rows, and the countries of projects.
fn add_texts(conn: &Connection, entity: &'static Entity, rows: &mut [Kept]) -> rusqlite::Result<()> {
    let names: HashMap<&str, &'static str> =
        entity.fields.iter().filter(|field| field.is_text()).map(|field| (field.name, field.name)).collect();
    let one = rows.len() == 1;
    let projects: BTreeSet<String> = rows.iter().filter_map(|row| row.project.clone()).collect();
    let place: HashMap<String, usize> =
        rows.iter().enumerate().map(|(at, row)| (row.key.clone(), at)).collect();
    for project in projects.iter().filter(|_| !names.is_empty()) {
        let only = if one { " AND owner_id = ?2" } else { " AND ?2 = ?2" };
        let sql = format!("SELECT owner_id, field, language, text FROM text WHERE project_id = ?1{only}");
        let key = rows.first().map(|row| row.key.clone()).unwrap_or_default();
        let mut all = conn.prepare_cached(&sql)?;
        let mut texts = all.query((project, key))?;
        while let Some(text) = texts.next()? {
            let (owner, field): (String, String) = (text.get(0)?, text.get(1)?);
            let (Some(at), Some(name)) = (place.get(&owner), names.get(field.as_str())) else { continue };
            let language = super::reading::lang(text, "language")?;
            rows[*at].texts.entry(name).or_default().insert(language, text.get(3)?);
        }
    }
    for field in entity.fields.iter().filter(|field| is_countries(field)) {
        for row in rows.iter_mut() {
            let sql = "SELECT group_concat(iso2, ' ') FROM (SELECT iso2 FROM country WHERE project_id = ?1 ORDER BY position)";
            if let Some(codes) = conn.prepare_cached(sql)?.query_row([&row.key], |row| row.get(0))? {
                row.values.insert(field.name, codes);
            }
        }
    }
    Ok(())
}

pub(super) fn set(
    conn: &Connection,
    entity: &Entity,
    row: &Kept,
    assignment: &Assignment,
) -> rusqlite::Result<()> {
    let Assignment { field, value, .. } = assignment;
    if field.said {
        forget_source(conn, entity, row, field)?;
    }
    match field.kind {
        Kind::Words | Kind::Prose => set_text(conn, row, assignment),
        Kind::Countries => set_countries(conn, &row.key, value.as_deref()),
        Kind::Money => {
            let money = value.as_deref().and_then(money);
            let (amount, currency) = (column(field), currency_column(entity, field));
            let kept = if has_currency(entity) { format!("coalesce(?3, {currency})") } else { "?3".into() };
            let sql = format!("UPDATE {} SET {amount} = ?2, {currency} = {kept} WHERE id = ?1", entity.table);
            let parts = (&row.key, money.map(|it| it.minor()), money.map(|it| it.currency().code()));
            conn.prepare_cached(&sql)?.execute(parts).map(|_one| ())
        }
        _ => {
            let sql = format!("UPDATE {} SET {} = ?2 WHERE id = ?1", entity.table, column(field));
            conn.prepare_cached(&sql)?
                .execute((&row.key, bound_value(field, value.as_deref())))
                .map(|_one| ())
        }
    }?;
    match (entity.table, field.name) {
        // An end that a person states is derived no more.
        ("project", "end_date") => {
            conn.execute("UPDATE project SET end_derived = 0 WHERE id = ?1", [&row.key]).map(|_one| ())
        }
        ("project", "start_date" | "duration_months") => derive_end(conn, &row.key),
        _ => Ok(()),
    }
}

/// An end that was derived from start and duration follows them.
fn derive_end(conn: &Connection, project: &str) -> rusqlite::Result<()> {
    let sql = "SELECT start_date, duration_months FROM project WHERE id = ?1 AND end_derived = 1";
    let derived = conn.query_row(sql, [project], |row| {
        let start: Option<PartialDate> = super::reading::parsed(row, "start_date")?;
        let months: Option<u32> = row.get("duration_months")?;
        Ok(start.zip(months).and_then(|(start, months)| start.end_of_span(months)))
    });
    let Some(end) = derived.optional()? else { return Ok(()) };
    let sql = "UPDATE project SET end_date = ?2, end_derived = ?3 WHERE id = ?1";
    conn.execute(sql, (project, end.map(|end| end.to_string()), end.is_some())).map(|_one| ())
}

/// The value as SQLite keeps it: counts and yes-or-no are integers in STRICT tables.
fn bound_value(field: &Field, value: Option<&str>) -> Value {
    match (field.kind, value) {
        (_, None) if field.kind == Kind::YesNo => Value::Integer(0),
        (_, None) => Value::Null,
        (Kind::Count | Kind::Percent { .. } | Kind::YesNo, Some(value)) => {
            value.parse().map_or(Value::Null, Value::Integer)
        }
        (_, Some(value)) => Value::Text(value.to_owned()),
    }
}

fn money(plain: &str) -> Option<Money> {
    let (amount, currency) = plain.rsplit_once(' ')?;
    Money::parse(amount, currency.parse().ok()?).ok()
}

fn set_text(conn: &Connection, row: &Kept, assignment: &Assignment) -> rusqlite::Result<()> {
    let project = row.project.as_deref().unwrap_or_default();
    let place = (project, &row.key, assignment.field.name, assignment.language.as_str());
    match &assignment.value {
        None => conn
            .prepare_cached(
                "DELETE FROM text WHERE project_id = ?1 AND owner_id = ?2 AND field = ?3 AND language = ?4",
            )?
            .execute(place)?,
        Some(text) => conn
            .prepare_cached(
                "INSERT INTO text (project_id, owner_id, field, language, text) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT DO UPDATE SET text = excluded.text",
            )?
            .execute((place.0, place.1, place.2, place.3, text))?,
    };
    Ok(())
}

fn set_countries(conn: &Connection, project: &str, codes: Option<&str>) -> rusqlite::Result<()> {
    conn.execute("DELETE FROM country WHERE project_id = ?1", [project])?;
    for (at, iso2) in codes.unwrap_or_default().split_whitespace().enumerate() {
        let position = i64::try_from(at).unwrap_or(i64::MAX);
        rows::insert(conn, "country", &[("project_id", &project), ("iso2", &iso2), ("position", &position)])?;
    }
    Ok(())
}

fn insert(
    conn: &Connection,
    entity: &'static Entity,
    row: &Kept,
    assignments: &[Assignment],
) -> rusqlite::Result<()> {
    let position = last_position(conn, entity, row)?.saturating_add(1);
    let mut names: Vec<String> = vec!["id".into(), "position".into()];
    let mut values: Vec<Value> = vec![Value::Text(row.key.clone()), Value::Integer(position)];
    if entity.scope == Scope::Project {
        names.push("project_id".into());
        values.push(row.project.clone().map_or(Value::Null, Value::Text));
    }
    if entity.table == "project" {
        names.push("end_derived".into());
        values.push(Value::Integer(0));
    }
    for field in columns(entity) {
        let given = assignments.iter().find(|it| it.field == field).and_then(|it| it.value.as_deref());
        if field.kind == Kind::Money {
            let money = given.and_then(money);
            names.push(column(field));
            values.push(money.map_or(Value::Null, |it| Value::Integer(it.minor())));
            if !has_currency(entity) {
                names.push(currency_column(entity, field));
                values.push(money.map_or(Value::Null, |it| Value::Text(it.currency().code().to_owned())));
            }
        } else {
            names.push(column(field));
            values.push(bound_value(field, given));
        }
    }
    let places: Vec<String> = (1..=names.len()).map(|place| format!("?{place}")).collect();
    let quoted: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    let sql = format!("INSERT INTO {} ({}) VALUES ({})", entity.table, quoted.join(", "), places.join(", "));
    let values: Vec<&dyn ToSql> = values.iter().map(|value| value as &dyn ToSql).collect();
    conn.prepare_cached(&sql)?.execute(values.as_slice()).map(|_one| ())
}

/// The condition that holds for the rows of one list, with its parameter.
fn list_of<'a>(entity: &Entity, row: &'a Kept) -> (&'static str, &'a str) {
    match (entity.scope, row.project.as_deref()) {
        (Scope::Project, Some(project)) => ("project_id = ?1", project),
        _ => ("?1 = ?1", ""),
    }
}

fn last_position(conn: &Connection, entity: &Entity, row: &Kept) -> rusqlite::Result<i64> {
    let (condition, param) = list_of(entity, row);
    let sql = format!("SELECT coalesce(max(position), -1) FROM {} WHERE {condition}", entity.table);
    conn.prepare_cached(&sql)?.query_row([param], |row| row.get(0))
}

/// Numbers the list anew with the row right after another, or first.
fn place_after(conn: &Connection, entity: &Entity, row: &Kept, after: Option<&str>) -> rusqlite::Result<()> {
    let (condition, param) = list_of(entity, row);
    let sql = format!("SELECT id, position FROM {} WHERE {condition} ORDER BY position, id", entity.table);
    let mut list: Vec<(String, i64)> = conn
        .prepare_cached(&sql)?
        .query_map([param], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let from = list.iter().position(|(key, _)| *key == row.key).unwrap_or_default();
    let moved = list.remove(from);
    let to = after.and_then(|after| list.iter().position(|(key, _)| key == after)).map_or(0, |at| at + 1);
    list.insert(to, moved);
    let mut renumber =
        conn.prepare_cached(&format!("UPDATE {} SET position = ?2 WHERE id = ?1", entity.table))?;
    for (at, (key, position)) in list.iter().enumerate() {
        let at = i64::try_from(at).unwrap_or(i64::MAX);
        if at != *position {
            renumber.execute((key, at))?;
        }
    }
    Ok(())
}

/// Follows the fields that name rows, from one row to all that hang on it.
fn bound(conn: &Connection, entity: &'static Entity, key: &str) -> rusqlite::Result<Bound> {
    let first = (entity.table, key.to_owned());
    // A row may be reached in two ways, as a figure by its period and by its activity.
    let mut seen = HashSet::from([first.clone()]);
    let mut bound = Bound { going: vec![first], staying: Vec::new() };
    let mut at = 0;
    while let Some((table, key)) = bound.going.get(at).cloned() {
        at += 1;
        for (other, field, goes) in entity::referring(table) {
            let sql = format!("SELECT id FROM {} WHERE {} = ?1", other.table, column(field));
            let keys: Vec<String> = conn
                .prepare_cached(&sql)?
                .query_map([&key], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            match goes {
                true => bound.going.extend(
                    keys.into_iter().map(|key| (other.table, key)).filter(|row| seen.insert(row.clone())),
                ),
                false => bound.staying.extend(keys.into_iter().map(|key| (other.table, field, key))),
            }
        }
        let files = conn
            .prepare_cached("SELECT id FROM attachment WHERE owner_id = ?1")?
            .query_map([&key], |row| row.get(0))?
            .collect::<rusqlite::Result<Vec<String>>>()?;
        let files = files.into_iter().map(|key| ("attachment", key));
        bound.going.extend(files.filter(|row| seen.insert(row.clone())));
    }
    Ok(bound)
}

fn remove(tx: &Connection, project: Option<&str>, bound: &Bound) -> rusqlite::Result<()> {
    for (table, field, key) in &bound.staying {
        let sql = format!("UPDATE {table} SET {} = NULL WHERE id = ?1", column(field));
        tx.prepare_cached(&sql)?.execute([key])?;
    }
    for (table, key) in &bound.going {
        tx.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?.execute([key])?;
        forget(tx, project, key)?;
    }
    Ok(())
}

/// What was kept beside a row: its texts and where it came from.
fn forget(conn: &Connection, project: Option<&str>, key: &str) -> rusqlite::Result<()> {
    let project = project.unwrap_or_default();
    for sql in [
        "DELETE FROM text WHERE project_id = ?1 AND owner_id = ?2",
        "DELETE FROM source WHERE project_id = ?1 AND subject = ?2",
    ] {
        conn.prepare_cached(sql)?.execute((project, key))?;
    }
    Ok(())
}

/// What a person writes is no longer what the page said.
fn forget_source(conn: &Connection, entity: &Entity, row: &Kept, field: &Field) -> rusqlite::Result<()> {
    let Some(project) = &row.project else { return Ok(()) };
    let subject = match (entity.table, field.name) {
        ("project", "start_date") => "dates.start",
        ("project", "end_date") => "dates.end",
        ("project", name) => name,
        _ => &row.key,
    };
    let sql = "DELETE FROM source WHERE project_id = ?1 AND (subject = ?2 OR subject LIKE ?2 || '.%')";
    conn.prepare_cached(sql)?.execute((project, subject))?;
    Ok(())
}
