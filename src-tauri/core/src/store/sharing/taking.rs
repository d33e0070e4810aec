//! Takes a package: one step with all that it changes, and notes of which version it is.
//!
//! Must not know how a package is read, nor what a conflict is called.

use std::collections::{BTreeMap, HashMap, HashSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::SecondsFormat;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::giving::{SEAL_FILES, SEAL_TEXTS, Values};
use super::kept::PackageKept;
use super::merging::{Contradiction, Decisions, Merging, Outcome};
use super::shape;
use super::versions::{Journal, Walk};
use crate::ctx::Ctx;
use crate::domain::changes::{Known, Package, Place, Plain, Shape, Version};
use crate::error::{Error, Refused, Result};
use crate::store::{Workspace, sha256};

/// A package that is to be taken, and how.
#[derive(Debug)]
pub struct ToTake<'t> {
    /// What it is called.
    pub file: &'t str,
    /// What it holds.
    pub package: &'t Package,
    /// What was decided.
    pub decisions: &'t Decisions,
    /// What the workspace that gives is called here from now on.
    pub office: Option<&'t str>,
}

/// What came of a package.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Taken {
    /// Rows that came.
    pub new: usize,
    /// Rows that changed.
    pub changed: usize,
    /// Rows that went.
    pub gone: usize,
    /// Rows of projects that were purged here: they stay so.
    pub skipped: usize,
    /// Everything in it was known already.
    pub known: bool,
}

/// A merge that is worked out.
pub(super) struct Plan {
    pub(super) outcomes: BTreeMap<Place, Outcome>,
    pub(super) before: BTreeMap<Place, Option<Values>>,
    pub(super) conflicts: Vec<Contradiction>,
    pub(super) skipped: usize,
    pub(super) shape: Shape,
    pub(super) journal: Journal,
    pub(super) news: Vec<Known>,
    /// Keys of rows that come or go.
    turned: HashSet<String>,
    own: Version,
}

impl Plan {
    /// What it comes to.
    pub(super) fn taken(&self) -> Taken {
        let mut taken = Taken { skipped: self.skipped, known: self.news.is_empty(), ..Taken::default() };
        for (place, outcome) in &self.outcomes {
            match (self.before.get(place).and_then(Option::as_ref), &outcome.values) {
                (None, Some(_)) => taken.new += 1,
                (Some(_), None) => taken.gone += 1,
                (Some(before), Some(after)) if before != after => taken.changed += 1,
                _ => {}
            }
        }
        taken
    }
}

impl Workspace {
    /// Works out what would become of each row.
    pub(super) fn merge_plan(&self, ctx: &Ctx, to_take: &ToTake<'_>) -> Result<Plan> {
        let failed = |error| self.failed("read-workspace", error);
        let journal = Journal::read(&self.conn).map_err(failed)?;
        let package = to_take.package;
        let mine: HashSet<Version> = journal.known().map(|known| known.version).collect();
        self.refuse_gap(to_take, &mine)?;
        let news: Vec<Known> =
            package.known.iter().filter(|it| !mine.contains(&it.version)).cloned().collect();
        let heights = package.known.iter().map(|it| it.version.height).max().unwrap_or(0);
        let height = journal.next_height().max(heights.saturating_add(1));
        let own = Version { height, id: key_of(&ctx.new_id()) };
        let shape = shape::shape(&self.conn).map_err(failed)?;
        let (outcomes, conflicts, skipped, orphan) =
            self.merged(to_take, (&shape, &journal), (own, mine)).map_err(failed)?;
        if let Some(line) = orphan {
            return Err(Refused::new("changes-orphan").with("file", to_take.file).with("line", line).into());
        }
        let before = outcomes.keys().map(|place| Ok((place.clone(), self.values(&shape, place)?)));
        let before: BTreeMap<Place, Option<Values>> =
            before.collect::<rusqlite::Result<_>>().map_err(failed)?;
        let turned = outcomes.iter().filter(|(place, it)| {
            place.key.len() == 1 && before.get(*place).is_none_or(Option::is_none) != it.values.is_none()
        });
        let turned = turned.filter_map(|(place, _)| place.key.first().cloned()).collect();
        Ok(Plan { turned, outcomes, before, conflicts, skipped, shape, journal, news, own })
    }

    #[expect(clippy::type_complexity, reason = "the parts of a merge, taken apart at once")]
    fn merged(
        &self,
        to_take: &ToTake<'_>,
        (shape, journal): (&Shape, &Journal),
        (own, mine): (Version, HashSet<Version>),
    ) -> rusqlite::Result<(BTreeMap<Place, Outcome>, Vec<Contradiction>, usize, Option<usize>)> {
        let references = shape::references(&self.conn)?;
        let tables = self.tables()?;
        let package = to_take.package;
        let mut merging = Merging {
            workspace: self,
            walk: Walk { conn: &self.conn, tables, shape, journal },
            shape,
            package,
            references: &references,
            decisions: to_take.decisions,
            own,
            mine,
            theirs: package.known.iter().map(|it| it.version).collect(),
            told: HashMap::new(),
            cells: HashMap::new(),
            outcomes: BTreeMap::new(),
            dying: BTreeMap::new(),
            gone_here: Vec::new(),
            conflicts: Vec::new(),
            skipped: 0,
            orphan: None,
        };
        merging.run()?;
        Ok((merging.outcomes, merging.conflicts, merging.skipped, merging.orphan))
    }

    /// A package that goes on from what is not known here would leave a gap.
    fn refuse_gap(&self, to_take: &ToTake<'_>, mine: &HashSet<Version>) -> Result<()> {
        let told = to_take.package.known.get(..to_take.package.from).unwrap_or_default();
        let missing: Vec<&Known> = told.iter().filter(|it| !mine.contains(&it.version)).collect();
        let Some(first) = missing.iter().map(|it| it.at.as_str()).min() else { return Ok(()) };
        let refused = Refused::new("changes-gap").with("file", to_take.file).with("count", missing.len());
        let day = first.get(..10).unwrap_or(first);
        Err(refused.with("author", &to_take.package.origin.author).with("day", day).into())
    }

    /// Takes a package, all or nothing; refused while a conflict is not decided.
    pub(crate) fn take_package(&self, ctx: &Ctx, to_take: &ToTake<'_>) -> Result<Taken> {
        let plan = self.merge_plan(ctx, to_take)?;
        let taken = plan.taken();
        let open = plan.conflicts.iter().filter(|it| it.decided.is_none()).count();
        if open > 0 {
            return Err(Refused::new("changes-undecided")
                .with("file", to_take.file)
                .with("count", open)
                .into());
        }
        if taken.known {
            return Ok(taken);
        }
        let origin = &to_take.package.origin;
        let subject = to_take.office.map_or(origin.author.as_str(), |office| office);
        self.take_in(ctx, subject, |conn, seq| {
            let failed = |error| self.failed("change-workspace", error);
            self.bring_contents(to_take).map_err(failed)??;
            plan.write(conn).map_err(|error| not_fitting(self, to_take.file, error))?;
            self.check_taken(to_take, &plan)?;
            plan.note(ctx, conn, seq).map_err(failed)?;
            self.note_taken(ctx, to_take, &plan, seq).map_err(failed)
        })?;
        Ok(taken)
    }

    /// What came can be read: nothing in it breaks a project.
    fn check_taken(&self, to_take: &ToTake<'_>, plan: &Plan) -> Result<()> {
        let broken = |cause: Error| match cause {
            Error::Refused(refused) => {
                Error::from(Refused::new("changes-unreadable").with("file", to_take.file).because(refused))
            }
            failed => failed,
        };
        let projects: HashSet<&String> =
            plan.outcomes.keys().filter_map(|place| plan.project(place)).collect();
        self.list_projects().map_err(broken)?;
        for project in projects {
            let there = "SELECT EXISTS (SELECT 1 FROM project WHERE id = ?1)";
            if self.ask(there, [project], |row| row.get(0))? {
                self.project(project, None).map_err(broken)?;
                self.ledger(project, crate::domain::Lang::EN).map_err(broken)?;
            }
        }
        let orphans: i64 = self.ask("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
        if orphans > 0 {
            return Err(Refused::new("changes-not-fitting")
                .with("file", to_take.file)
                .with("cause", "key")
                .into());
        }
        self.check_contents(to_take)
    }

    /// Every attachment and every approved report has its file.
    fn check_contents(&self, to_take: &ToTake<'_>) -> Result<()> {
        let lost = "SELECT (SELECT count(*) FROM attachment WHERE hash NOT IN (SELECT hash FROM file))
                  + (SELECT count(*) FROM report WHERE seal_id IS NOT NULL AND NOT EXISTS
                    (SELECT 1 FROM seal WHERE seal.id = seal_id AND seal.report_id = report.id))";
        match self.ask(lost, [], |row| row.get::<_, i64>(0))? {
            0 => Ok(()),
            count => Err(Refused::new("changes-file-missing")
                .with("file", to_take.file)
                .with("count", count)
                .into()),
        }
    }

    /// Puts in what lies outside of the steps; what is there already stays.
    fn bring_contents(&self, to_take: &ToTake<'_>) -> rusqlite::Result<Result<()>> {
        let wrong =
            |what: &str| Refused::new("changes-content").with("file", to_take.file).with("place", what);
        for file in &to_take.package.files {
            let bytes = STANDARD.decode(&file.bytes).unwrap_or_default();
            let small = file.thumbnail.as_deref().map(|it| STANDARD.decode(it).unwrap_or_default());
            if sha256(&bytes) != file.hash {
                return Ok(Err(wrong(&file.hash).into()));
            }
            let keep = "INSERT OR IGNORE INTO file (hash, bytes, thumbnail) VALUES (?1, ?2, ?3)";
            self.conn.prepare_cached(keep)?.execute((&file.hash, bytes, small))?;
        }
        for seal in &to_take.package.seals {
            let text = |name: &str| seal.texts.get(name).cloned();
            let file = |name: &str| seal.files.get(name).and_then(|it| STANDARD.decode(it).ok());
            let texts: Option<Vec<String>> = SEAL_TEXTS.iter().map(|name| text(name)).collect();
            let files: Option<Vec<Vec<u8>>> = SEAL_FILES.iter().map(|name| file(name)).collect();
            let of = |bytes: Option<Vec<u8>>| bytes.map(|bytes| sha256(&bytes));
            let whole = of(file("pdf")) == text("pdf_hash") && of(file("xlsx")) == text("xlsx_hash");
            let (Some(texts), Some(files), true) = (texts, files, whole) else {
                return Ok(Err(wrong(text("id").as_deref().unwrap_or("seal")).into()));
            };
            let columns: Vec<&str> = SEAL_TEXTS.iter().chain(SEAL_FILES).copied().collect();
            let places = vec!["?"; columns.len()].join(", ");
            let sql = format!("INSERT OR IGNORE INTO seal ({}) VALUES ({places})", columns.join(", "));
            let values = texts.into_iter().map(Value::Text).chain(files.into_iter().map(Value::Blob));
            self.conn.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        }
        Ok(Ok(()))
    }

    fn note_taken(&self, ctx: &Ctx, to_take: &ToTake<'_>, plan: &Plan, seq: i64) -> rusqlite::Result<()> {
        let origin = &to_take.package.origin;
        let ours: String = self.conn.query_row("SELECT id FROM identity", [], |row| row.get(0))?;
        if origin.workspace != ours {
            if let Some(name) = to_take.office {
                let keep = "INSERT INTO office (workspace, name) VALUES (?1, ?2)
                            ON CONFLICT (workspace) DO UPDATE SET name = ?2";
                self.conn.execute(keep, (&origin.workspace, name))?;
            }
            for place in plan.outcomes.iter().filter(|(place, it)| place.table == "project" && it.new) {
                let keep = "INSERT OR REPLACE INTO arrival (project_id, workspace) VALUES (?1, ?2)";
                self.conn.execute(keep, (place.0.key.first(), &origin.workspace))?;
            }
        }
        self.note_package(&PackageKept {
            id: ctx.new_id(),
            taken: true,
            at: moment(ctx),
            who: ctx.who.clone(),
            seq,
            file: to_take.file.to_owned(),
            hash: to_take.package.hash.clone(),
            workspace: origin.workspace.clone(),
            office: None,
            author: origin.author.clone(),
            made_at: origin.at.clone(),
            rows: to_take.package.rows.len(),
            undone: false,
            answerable: false,
        })?;
        self.note_known(to_take.package, seq)
    }
}

/// The record does not let in what the package says.
fn not_fitting(workspace: &Workspace, file: &str, error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation | rusqlite::ErrorCode::TypeMismatch) => {
            Refused::new("changes-not-fitting").with("file", file).with("cause", error).into()
        }
        _ => workspace.failed("change-workspace", error),
    }
}

impl Plan {
    /// The row with this key comes or goes.
    pub(super) fn comes_or_goes(&self, id: &str) -> bool {
        self.turned.contains(id)
    }

    /// The project that a row belongs to.
    pub(super) fn project<'p>(&'p self, place: &'p Place) -> Option<&'p String> {
        if place.table == "project" {
            return place.key.first();
        }
        let keys = &self.shape.tables.get(place.table)?.keys;
        if let Some(at) = keys.iter().position(|key| key.name == "project_id") {
            return place.key.get(at);
        }
        let values = self.outcomes.get(place).and_then(|it| it.values.as_ref());
        let values = values.or_else(|| self.before.get(place).and_then(Option::as_ref))?;
        match values.get("project_id")? {
            Plain::Text(project) => Some(project),
            _ => None,
        }
    }

    /// Writes every row that becomes another one: away first, then anew.
    fn write(&self, conn: &Connection) -> rusqlite::Result<()> {
        let differs = |(place, outcome): &(&Place, &Outcome)| {
            self.before.get(*place).and_then(Option::as_ref) != outcome.values.as_ref()
        };
        for (place, _) in self.outcomes.iter().filter(differs) {
            let Some(table) = self.shape.tables.get(place.table) else { continue };
            let by: Vec<String> = table.keys.iter().map(|key| format!("\"{}\" = ?", key.name)).collect();
            let sql = format!("DELETE FROM \"{}\" WHERE {}", place.table, by.join(" AND "));
            conn.prepare_cached(&sql)?.execute(params_from_iter(&place.key))?;
        }
        for (place, outcome) in self.outcomes.iter().filter(differs) {
            let Some(values) = &outcome.values else { continue };
            self.insert(conn, place, values)?;
        }
        Ok(())
    }

    fn insert(&self, conn: &Connection, place: &Place, values: &Values) -> rusqlite::Result<()> {
        let Some(table) = self.shape.tables.get(place.table) else { return Ok(()) };
        let keys = table.keys.iter().map(|key| &key.name);
        let columns: Vec<String> = keys.chain(values.keys()).map(|name| format!("\"{name}\"")).collect();
        let places = vec!["?"; columns.len()].join(", ");
        let sql = format!("INSERT INTO \"{}\" ({}) VALUES ({places})", place.table, columns.join(", "));
        let keys = place.key.iter().map(|part| Value::Text(part.clone()));
        let values = values.values().map(|value| match value {
            Plain::Missing => Value::Null,
            Plain::Whole(number) => Value::Integer(*number),
            Plain::Text(text) => Value::Text(text.clone()),
        });
        conn.prepare_cached(&sql)?.execute(params_from_iter(keys.chain(values)))?;
        Ok(())
    }

    /// Notes of which versions everything is now.
    fn note(&self, ctx: &Ctx, conn: &Connection, seq: i64) -> rusqlite::Result<()> {
        self.journal.keep(conn)?;
        let mut add = conn.prepare_cached(
            "INSERT OR REPLACE INTO version (stamp, seq, own, at, who) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?;
        for Known { version, at, who } in &self.news {
            add.execute((version.stamp(), seq, 0, at, who))?;
        }
        add.execute((self.own.stamp(), seq, 1, moment(ctx), &ctx.who))?;
        let mut add = conn.prepare_cached(
            "INSERT INTO taken_field (seq, tbl, row_key, field, stamp) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?;
        for (place, outcome) in &self.outcomes {
            let key = place.key.join("\u{1f}");
            for (field, version) in &outcome.stamps {
                add.execute((seq, place.table, &key, field, version.stamp()))?;
            }
        }
        Ok(())
    }
}

/// The sixteen bytes of a key.
fn key_of(id: &str) -> [u8; 16] {
    let digits: Vec<u8> = id
        .bytes()
        .filter_map(|it| char::from(it).to_digit(16))
        .filter_map(|it| u8::try_from(it).ok())
        .collect();
    let mut key = [0; 16];
    for (byte, pair) in key.iter_mut().zip(digits.chunks(2)) {
        *byte = pair.iter().fold(0, |sum, digit| sum * 16 + digit);
    }
    key
}

fn moment(ctx: &Ctx) -> String {
    ctx.now.to_rfc3339_opts(SecondsFormat::Secs, true)
}
