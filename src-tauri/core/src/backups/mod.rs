//! Copies of the workspace, made by themselves and put back by people.
//!
//! Must not know SQL. `Ctx::backups` says where copies are kept,
//! outside of the workspace's own folder. Where it says nothing, none are made.

mod shelf;

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use shelf::{Copy, Shelf};

use crate::api::Nothing;
use crate::ctx::Ctx;
use crate::error::{Error, Refused, Result};
use crate::files;
use crate::store::{Access, Workspace};

/// A workspace that is opened is copied if its newest copy is older.
const A_DAY: TimeDelta = TimeDelta::days(1);

/// Edits of one field within this time are one step: a copy made so soon after a step may lack
/// the last of them.
const SETTLED: TimeDelta = TimeDelta::minutes(1);

/// A copy, as people choose it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct BackupTold {
    /// Which it is.
    pub number: u32,
    /// When it was made, UTC.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// Bytes of the file.
    pub size: u64,
    /// Nothing was done since.
    pub current: bool,
}

/// The copies of a workspace.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Backups {
    /// Where they lie; `None` where none are made.
    pub folder: Option<String>,
    /// The newest first.
    pub copies: Vec<BackupTold>,
}

/// Names a copy.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct BackupNamed {
    /// Its number.
    pub number: u32,
}

/// What putting a copy back would do to the rows of one kind.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct WouldChange {
    /// The kind of rows, such as `deliverable`.
    pub table: String,
    /// Rows that would be there again.
    pub back: usize,
    /// Rows that would say something else.
    pub changed: usize,
    /// Rows that would be gone.
    pub gone: usize,
}

/// What putting a copy back would do.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct RestorePreview {
    /// The copy.
    pub copy: BackupTold,
    /// Kinds of rows that would change; none where the record is the same.
    pub changes: Vec<WouldChange>,
    /// Titles of projects that would be there again.
    pub projects_back: Vec<String>,
    /// Titles of projects that would be gone.
    pub projects_gone: Vec<String>,
}

/// What can take the place of a file that cannot be opened.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Rescue {
    /// The newest copy that is whole.
    pub copy: BackupTold,
    /// Titles of the projects in it.
    pub projects: Vec<String>,
}

/// Where copies are kept on this machine, for the window and the command line alike.
pub fn usual_folder() -> Option<PathBuf> {
    dirs::data_dir().map(|data| data.join("org.bilan.desktop").join("backups"))
}

/// The copies there are.
pub fn list(workspace: &Workspace, ctx: &Ctx, _: &Nothing) -> Result<Backups> {
    let Some(folder) = &ctx.backups else { return Ok(Backups { folder: None, copies: Vec::new() }) };
    let shelf = Shelf::of(folder, &workspace.identity()?);
    let newest = newest_step(workspace)?;
    let copies: Result<Vec<_>> = shelf.copies()?.iter().map(|copy| told(copy, newest)).collect();
    Ok(Backups { folder: Some(shelf.folder().display().to_string()), copies: copies? })
}

/// Makes a copy now.
pub fn make(workspace: &Workspace, ctx: &Ctx) -> Result<BackupTold> {
    let folder = ctx.backups.as_ref().ok_or_else(|| Refused::new("backups-nowhere"))?;
    let step = newest_step(workspace)?;
    let shelf = Shelf::of(folder, &workspace.identity()?);
    let place = std::path::absolute(workspace.path());
    let place = place.map_err(|source| Error::failed_at("write-backup", workspace.path(), source))?;
    told(&shelf.add(&place, ctx.now, step, |path| workspace.copy_to(path))?, step)
}

/// Makes a copy before something large is done, unless the newest one holds all of it already.
pub fn before(workspace: &Workspace, ctx: &Ctx) -> Result<()> {
    let Some(folder) = &ctx.backups else { return Ok(()) };
    let newest = workspace.newest_step()?;
    let copies = Shelf::of(folder, &workspace.identity()?).copies()?;
    let step = newest.as_ref().map_or(0, |(step, _)| *step);
    let done = newest.and_then(|(_, at)| DateTime::parse_from_rfc3339(&at).ok());
    let holds_all =
        |copy: &Copy| copy.step == step && done.is_none_or(|done| copy.at - done.to_utc() > SETTLED);
    if step == 0 || copies.first().is_some_and(holds_all) {
        return Ok(());
    }
    make(workspace, ctx).map(|_| ())
}

/// Makes the copy of the day, if something was done and the newest copy is older than a day, or
/// from a day to come: then the clock cannot be trusted.
pub fn daily(workspace: &Workspace, ctx: &Ctx) -> Result<()> {
    let Some(folder) = &ctx.backups else { return Ok(()) };
    let newest = Shelf::of(folder, &workspace.identity()?).copies()?.into_iter().next();
    let recent = newest.is_some_and(|copy| (TimeDelta::zero()..A_DAY).contains(&(ctx.now - copy.at)));
    if recent { Ok(()) } else { before(workspace, ctx) }
}

/// What putting a copy back would change.
pub fn preview(workspace: &Workspace, ctx: &Ctx, named: &BackupNamed) -> Result<RestorePreview> {
    let (copy, kept) = open(workspace, ctx, named.number)?;
    let changes = workspace.differences(&kept)?;
    let titles = |of: &Workspace, other: &Workspace| -> Result<Vec<String>> {
        let there: Vec<String> = other.list_projects()?.into_iter().map(|row| row.id).collect();
        let only = of.list_projects()?.into_iter().filter(|row| !there.contains(&row.id));
        Ok(only.map(|row| row.title).collect())
    };
    Ok(RestorePreview {
        copy: told(&copy, newest_step(workspace)?)?,
        changes: changes
            .into_iter()
            .map(|it| WouldChange {
                table: it.table.to_owned(),
                back: it.back,
                changed: it.changed,
                gone: it.gone,
            })
            .collect(),
        projects_back: titles(&kept, workspace)?,
        projects_gone: titles(workspace, &kept)?,
    })
}

/// Puts a copy back, as a step that can be undone; what is there now is copied before.
pub fn restore(workspace: &Workspace, ctx: &Ctx, named: &BackupNamed) -> Result<RestorePreview> {
    let told = preview(workspace, ctx, named)?;
    // The copy is read before another one may push it off the shelf.
    let (copy, kept) = open(workspace, ctx, named.number)?;
    before(workspace, ctx)?;
    let moment = copy.at.format("%Y-%m-%d %H:%M UTC").to_string();
    workspace.put_back(ctx, &kept, &moment)?;
    Ok(told)
}

/// What can be put in the place of a file that cannot be opened: the newest copy that is whole.
pub fn newest_for(place: &Path, ctx: &Ctx) -> Result<Option<Copy>> {
    let Some(folder) = &ctx.backups else { return Ok(None) };
    let place = std::path::absolute(place).map_err(|error| Error::failed_at("read-backups", place, error))?;
    let mut copies = Vec::new();
    for shelf in Shelf::of_place(folder, &place)? {
        copies.extend(shelf.copies()?);
    }
    copies.sort_by_key(|copy| std::cmp::Reverse(copy.at));
    let whole = |copy: &Copy| {
        if !copy.is_as_written().is_ok_and(|same| same) {
            return false;
        }
        let opened = Workspace::open(&copy.path, Access::Read, ctx);
        opened.and_then(|kept| kept.check()).is_ok()
    };
    Ok(copies.into_iter().find(whole))
}

/// What could take the place of a file that cannot be opened, and what it holds.
pub fn rescue(place: &Path, ctx: &Ctx) -> Result<Option<Rescue>> {
    let Some(copy) = newest_for(place, ctx)? else { return Ok(None) };
    let projects = Workspace::open(&copy.path, Access::Read, ctx)?.list_projects()?;
    let projects = projects.into_iter().map(|row| row.title).collect();
    // What was done since the copy lies in the damaged file: nobody knows.
    let copy = BackupTold { current: false, ..told(&copy, copy.step)? };
    Ok(Some(Rescue { copy, projects }))
}

/// Puts a copy in the place of a file that cannot be opened. The file is put aside, not deleted;
/// returns where it lies now, if there was one.
pub fn replace(place: &Path, copy: &Copy, ctx: &Ctx) -> Result<Option<PathBuf>> {
    let failed = |source| Error::failed_at("restore-backup", place, source);
    // What can be opened is put back as a step, which can be undone.
    if is_sound(place, ctx) {
        return Err(Refused::new("workspace-sound").file(place).into());
    }
    let aside = place.try_exists().map_err(failed)?.then(|| free_beside(place, ctx.now)).transpose()?;
    let kept = Workspace::open(&copy.path, Access::Read, ctx)?;
    let part = place.with_extension("restored.part");
    // One that a sudden end left is no copy.
    shelf::remove_if_there(&part).map_err(failed)?;
    kept.copy_to(&part)?;
    if let Some(aside) = &aside {
        put_aside(place, aside).map_err(failed)?;
    }
    std::fs::rename(&part, place).map_err(failed)?;
    files::keep_names(files::folder_of(place)).map_err(failed)?;
    Ok(aside)
}

/// The file opens, and nothing in it is damaged but what is made anew by itself.
fn is_sound(place: &Path, ctx: &Ctx) -> bool {
    match Workspace::open(place, Access::Read, ctx).and_then(|open| open.check()) {
        Ok(_) => true,
        Err(error) => ["refused-search-stale", "refused-sums-stale"].contains(&error.code().as_str()),
    }
}

/// The file with what SQLite left beside it: a stale journal must not be played into the copy.
/// Until the copy takes its place the file lies there under both names, where the disk knows such.
fn put_aside(place: &Path, aside: &Path) -> std::io::Result<()> {
    for tail in ["-wal", "-shm", "-journal"] {
        let with = |path: &Path| PathBuf::from(format!("{}{tail}", path.display()));
        if with(place).exists() {
            std::fs::rename(with(place), with(aside))?;
        }
    }
    std::fs::hard_link(place, aside).or_else(|_one_name_each| std::fs::rename(place, aside))
}

/// `name (put aside 2026-11-23 0445).bilan`, or with a number where that is taken.
fn free_beside(place: &Path, now: DateTime<Utc>) -> Result<PathBuf> {
    let stem = place.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let ending = place.extension().map(|it| format!(".{}", it.to_string_lossy())).unwrap_or_default();
    let moment = now.format("%Y%m%d-%H%M%S");
    let name = |turn: u32| match turn {
        0 => format!("{stem}.damaged-{moment}{ending}"),
        _ => format!("{stem}.damaged-{moment}-{turn}{ending}"),
    };
    let mut paths = (0..100).map(|turn| place.with_file_name(name(turn)));
    let free = paths.find(|path| !path.exists());
    free.ok_or_else(|| Refused::new("workspace-exists").file(place).into())
}

fn open(workspace: &Workspace, ctx: &Ctx, number: u32) -> Result<(Copy, Workspace)> {
    let unknown = || Refused::new("backup-unknown").with("number", number);
    let folder = ctx.backups.as_ref().ok_or_else(unknown)?;
    let copies = Shelf::of(folder, &workspace.identity()?).copies()?;
    let copy = copies.into_iter().find(|copy| copy.number == number).ok_or_else(unknown)?;
    if !copy.is_as_written()? {
        return Err(Refused::new("workspace-damaged").file(&copy.path).into());
    }
    let kept = Workspace::open(&copy.path, Access::Read, ctx)?;
    kept.check()?;
    Ok((copy, kept))
}

fn newest_step(workspace: &Workspace) -> Result<i64> {
    Ok(workspace.newest_step()?.map_or(0, |(step, _)| step))
}

fn told(copy: &Copy, newest: i64) -> Result<BackupTold> {
    let about = std::fs::metadata(&copy.path);
    let about = about.map_err(|source| Error::failed_at("read-backups", &copy.path, source))?;
    Ok(BackupTold { number: copy.number, at: copy.at, size: about.len(), current: copy.step == newest })
}
