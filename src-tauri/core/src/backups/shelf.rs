//! The folder where the copies of one workspace lie, by number and moment.
//!
//! Must not know what is in a workspace. Only files that it named itself are ever taken away.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};

use crate::domain::rotation;
use crate::error::{Error, Result};
use crate::files;
use crate::store::{make_private_folder, sum_of};

/// `000012-20261123T044500Z-s341.bilan`: number, moment, newest step.
const MOMENT: &str = "%Y%m%dT%H%M%SZ";
const ENDING: &str = ".bilan";
/// Beside each copy lies the sum of its bytes: a bit that turned over may leave a file that opens.
const SUM: &str = "sha256";
/// Where the workspace lay when it was copied last: a damaged file cannot say which it is.
const PLACE: &str = "workspace.txt";

/// A copy on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// Which it is, from 1; later ones have larger numbers, whatever the clock says.
    pub number: u32,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// The newest step that it holds; 0 before the first.
    pub step: i64,
    /// The file.
    pub path: PathBuf,
}

impl Copy {
    /// The file is what was written, bit by bit. Copies of earlier versions have no sum to tell.
    pub fn is_as_written(&self) -> Result<bool> {
        let failed = |source| Error::failed_at("read-backups", &self.path, source);
        match fs::read_to_string(self.path.with_extension(SUM)) {
            Ok(sum) => Ok(sum == sum_of(&self.path).map_err(failed)?),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(true),
            Err(error) => Err(failed(error)),
        }
    }
}

/// The copies of one workspace.
#[derive(Clone, Debug)]
pub struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    /// The shelf of the workspace `identity` below `backups`.
    pub fn of(backups: &Path, identity: &str) -> Shelf {
        Shelf { folder: backups.join(identity) }
    }

    /// The shelves of workspaces that lay at `place` when they were copied last.
    pub fn of_place(backups: &Path, place: &Path) -> Result<Vec<Shelf>> {
        let failed = |source| Error::failed_at("read-backups", backups, source);
        if !backups.exists() {
            return Ok(Vec::new());
        }
        let mut found = Vec::new();
        for entry in fs::read_dir(backups).map_err(failed)? {
            let folder = entry.map_err(failed)?.path();
            // A folder that does not say whose it is, is nobody's shelf.
            let Ok(told) = fs::read_to_string(folder.join(PLACE)) else { continue };
            if Path::new(told.trim_end_matches('\n')) == place {
                found.push(Shelf { folder });
            }
        }
        Ok(found)
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The copies, the newest first. What has another name is none.
    pub fn copies(&self) -> Result<Vec<Copy>> {
        let failed = |source| Error::failed_at("read-backups", &self.folder, source);
        if !self.folder.exists() {
            return Ok(Vec::new());
        }
        let mut found = Vec::new();
        for entry in fs::read_dir(&self.folder).map_err(failed)? {
            found.extend(read_name(&entry.map_err(failed)?.path()));
        }
        found.sort_by_key(|copy| std::cmp::Reverse(copy.number));
        Ok(found)
    }

    /// Makes the next copy by `write`, which gets a name in the folder where nothing lies; only a
    /// copy that is whole gets its place. Then those that are no longer kept are taken away.
    pub fn add(
        &self,
        place: &Path,
        at: DateTime<Utc>,
        step: i64,
        write: impl FnOnce(&Path) -> Result<()>,
    ) -> Result<Copy> {
        let failed = |source| Error::failed_at("write-backup", &self.folder, source);
        make_private_folder(&self.folder).map_err(failed)?;
        let number = self.copies()?.first().map_or(0, |copy| copy.number) + 1;
        let name = format!("{number:06}-{}-s{step}{ENDING}", at.format(MOMENT));
        let path = self.folder.join(name);
        let beside = path.with_extension("part");
        remove_if_there(&beside).map_err(failed)?;
        write(&beside)?;
        let sum = sum_of(&beside).map_err(failed)?;
        files::replace(&path.with_extension(SUM), sum.as_bytes())?;
        fs::rename(&beside, &path).map_err(failed)?;
        // Its folder is made durable, and so the name of the copy.
        files::replace(&self.folder.join(PLACE), format!("{}\n", place.display()).as_bytes())?;
        self.rotate()?;
        Ok(Copy { number, at, step, path })
    }

    fn rotate(&self) -> Result<()> {
        let copies = self.copies()?;
        let made: Vec<DateTime<Utc>> = copies.iter().map(|copy| copy.at).collect();
        for (copy, kept) in copies.iter().zip(rotation::kept(&made)) {
            if !kept {
                let failed = |source| Error::failed_at("write-backup", &copy.path, source);
                fs::remove_file(&copy.path).map_err(failed)?;
                remove_if_there(&copy.path.with_extension(SUM)).map_err(failed)?;
            }
        }
        Ok(())
    }
}

fn read_name(path: &Path) -> Option<Copy> {
    let name = path.file_name()?.to_str()?.strip_suffix(ENDING)?;
    let mut parts = name.split('-');
    let (number, at, step) = (parts.next()?, parts.next()?, parts.next()?);
    let copy = Copy {
        number: number.parse().ok()?,
        at: NaiveDateTime::parse_from_str(at, MOMENT).ok()?.and_utc(),
        step: step.strip_prefix('s')?.parse().ok()?,
        path: path.to_owned(),
    };
    parts.next().is_none().then_some(copy)
}

/// Takes a file away, if there is one.
pub(super) fn remove_if_there(path: &Path) -> std::io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}
