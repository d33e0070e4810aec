//! Packages of changes between colleagues: what one workspace knows and another does not, as a file.
//!
//! Must not know SQL, nor how rows are merged. `write` writes the file, `intake::changes` reads it,
//! `store` collects and merges.

mod write;

use std::collections::BTreeMap;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::backups;
use crate::ctx::Ctx;
use crate::domain::changes::{Package, Side};
use crate::error::{Refused, Result};
use crate::store::{Changed, ConflictTold, Decisions, Merged, PackageKept, Since, ToTake, Words, Workspace};
use crate::{attach, files, history, intake};

/// How the files end.
pub const ENDING: &str = "bilan-changes";

/// From which point on changes are given: one of these, or everything.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export, optional_fields)]
pub struct GiveInput {
    /// `start`, `last` (what was not in the last package that was given), a day such as `2026-11-01`,
    /// or the number of a step of the history, after which it begins.
    pub since: Option<String>,
    /// Key of a package that was taken: what its giver did not know when it was made.
    pub answer: Option<String>,
}

/// A package that was written.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Given {
    /// How many rows it tells of.
    pub rows: usize,
    /// How many steps it brings.
    pub steps: usize,
    /// SHA-256 of what it says.
    pub hash: String,
}

/// A package that came, and what was decided of it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct ChangesGiven {
    /// Name of the file.
    #[ts(optional = false)]
    pub name: String,
    /// Its bytes in base64.
    #[ts(optional = false)]
    pub base64: String,
    /// Whose word stands, by conflict.
    #[serde(default)]
    #[ts(as = "Option<BTreeMap<String, Side>>", optional)]
    pub decisions: BTreeMap<String, Side>,
    /// Whose word stands where nothing else is decided.
    pub decide: Option<Side>,
    /// What the workspace that gives is called here from now on.
    pub office: Option<String>,
}

/// What would become of a package.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ChangesPreviewed {
    /// Who made it.
    pub author: String,
    /// When, UTC, RFC 3339.
    pub at: String,
    /// Name of the workspace it comes from.
    pub workspace: String,
    /// It comes from another workspace than this or a copy of it.
    pub foreign: bool,
    /// What that is called here; `None` where nothing was taken from it yet.
    pub office: Option<String>,
    /// How many steps in it are not known here.
    pub steps: usize,
    /// What would come of it.
    pub counts: ChangesCounts,
    /// What a person has to decide.
    pub conflicts: Vec<ConflictTold>,
    /// The first changes.
    pub changes: Vec<Changed>,
    /// How many more rows change.
    pub more: usize,
}

/// What comes of a package.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ChangesCounts {
    /// Rows that come.
    pub new: usize,
    /// Rows that change.
    pub changed: usize,
    /// Rows that go.
    pub gone: usize,
    /// Rows of what was purged here.
    pub skipped: usize,
    /// Nothing in it is new.
    pub known: bool,
}

impl From<crate::store::Taken> for ChangesCounts {
    fn from(taken: crate::store::Taken) -> Self {
        let crate::store::Taken { new, changed, gone, skipped, known } = taken;
        ChangesCounts { new, changed, gone, skipped, known }
    }
}

/// Writes a package to a place.
pub fn give_into(workspace: &Workspace, ctx: &Ctx, input: &GiveInput, path: &Path) -> Result<Given> {
    files::may_be_replaced(path)?;
    let package = workspace.changes_since(ctx, &since(workspace, input)?)?;
    let (bytes, hash) = write::packed(&package)?;
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    workspace.note_given(ctx, &package, (&file, &hash), || files::replace(path, &bytes))?;
    Ok(Given { rows: package.rows.len(), steps: package.known.len() - package.from, hash })
}

/// The name that is proposed for the file: `Niger-2026-11-23.bilan-changes`.
pub fn file_name(workspace: &Workspace, ctx: &Ctx) -> String {
    let stem = workspace.path().file_stem().unwrap_or_default().to_string_lossy();
    format!("{stem}-{}.{ENDING}", ctx.today())
}

fn since(workspace: &Workspace, input: &GiveInput) -> Result<Since> {
    let packages = workspace.packages()?;
    if let Some(answer) = &input.answer {
        let taken = packages.iter().find(|it| it.taken && (it.id == *answer || it.hash == *answer));
        let known = taken.map_or(Ok(None), |taken| workspace.known_by(taken.seq))?;
        let unknown = || Refused::new("changes-answer").with("package", answer).at("answer");
        return Ok(Since::Theirs(known.ok_or_else(unknown)?));
    }
    match input.since.as_deref() {
        None | Some("start") => Ok(Since::Beginning),
        Some("last") => {
            let last = packages.iter().filter(|it| !it.taken).map(|it| it.seq).max();
            Ok(last.map_or(Since::Beginning, Since::Step))
        }
        Some(word) => {
            let step = word.parse::<i64>().ok().filter(|step| *step >= 0).map(Since::Step);
            let day =
                || NaiveDate::parse_from_str(word, "%Y-%m-%d").ok().map(|day| Since::Day(day.to_string()));
            let refused = || Refused::new("changes-since").with("since", word).at("since");
            Ok(step.or_else(day).ok_or_else(refused)?)
        }
    }
}

/// What would become of a package; changes nothing.
pub fn preview(workspace: &Workspace, ctx: &Ctx, given: &ChangesGiven) -> Result<ChangesPreviewed> {
    let package = read(workspace, given)?;
    let decisions = decisions(given);
    let to_take = to_take(given, &package, &decisions);
    let say = history::saying(ctx.lang);
    let words = Words { lang: ctx.lang, say: &say };
    let Merged { taken, conflicts, changes, more } = workspace.preview_package(ctx, &to_take, &words)?;
    let foreign = package.origin.workspace != workspace.identity()?;
    Ok(ChangesPreviewed {
        office: workspace.office(&package.origin.workspace)?,
        author: package.origin.author,
        at: package.origin.at,
        workspace: package.origin.name,
        foreign,
        steps: package.known.len() - package.from,
        counts: taken.into(),
        conflicts,
        changes,
        more,
    })
}

/// Takes a package in, in one step.
pub fn take(workspace: &Workspace, ctx: &Ctx, given: &ChangesGiven) -> Result<ChangesCounts> {
    let package = read(workspace, given)?;
    let origin = &package.origin;
    let foreign = origin.workspace != workspace.identity()?;
    let named = given.office.as_deref().is_some_and(|office| !office.trim().is_empty());
    if foreign && !named && workspace.office(&origin.workspace)?.is_none() {
        let refused = Refused::new("changes-stranger").with("file", &given.name).with("name", &origin.name);
        return Err(refused.with("author", &origin.author).at("office").into());
    }
    let decisions = decisions(given);
    backups::before(workspace, ctx)?;
    workspace.take_package(ctx, &to_take(given, &package, &decisions)).map(ChangesCounts::from)
}

/// Packages that were given and taken, the latest first.
pub fn list(workspace: &Workspace) -> Result<Vec<PackageKept>> {
    workspace.packages()
}

/// Reads a package from the disk.
pub fn read_file(path: &Path) -> Result<ChangesGiven> {
    let (name, bytes) = attach::read_up_to(path, intake::changes::LARGEST)?;
    let base64 = STANDARD.encode(bytes);
    Ok(ChangesGiven { name, base64, decisions: BTreeMap::new(), decide: None, office: None })
}

fn read(workspace: &Workspace, given: &ChangesGiven) -> Result<Package> {
    // Four letters are three bytes.
    if given.base64.len() / 4 > intake::changes::LARGEST / 3 + 1 {
        return Err(intake::changes::too_large(&given.name).into());
    }
    let bytes = STANDARD.decode(&given.base64);
    let bytes = bytes.map_err(|error| Refused::new("input-malformed").with("cause", error))?;
    Ok(intake::changes::read(&given.name, &bytes, &workspace.shape()?)?)
}

fn decisions(given: &ChangesGiven) -> Decisions {
    Decisions { all: given.decide, each: given.decisions.clone() }
}

fn to_take<'t>(given: &'t ChangesGiven, package: &'t Package, decisions: &'t Decisions) -> ToTake<'t> {
    let office = given.office.as_deref().map(str::trim).filter(|office| !office.is_empty());
    ToTake { file: &given.name, package, decisions, office }
}
