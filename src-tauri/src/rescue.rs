//! A workspace that cannot be opened any more: the copy that could take its place, and its putting there.
//!
//! Must not know how copies are made or judged: the core does.

use std::path::PathBuf;

use bilan_core::backups::{self, Rescue};
use bilan_core::{Error, Refused, Result};
use serde::Serialize;
use serde_json::Value;
use tauri::{AppHandle, Manager};

use crate::call::Spoken;
use crate::desk::{Desk, Named, Shared};
use crate::host::{open_path, status, wire};

/// Refusals of a file that another one can take the place of.
const MENDED_BY_A_COPY: [&str; 5] = [
    "refused-workspace-damaged",
    "refused-workspace-altered",
    "refused-workspace-empty",
    "refused-workspace-foreign",
    "refused-workspace-missing",
];

/// A file that cannot be opened, as the page shows it.
#[derive(Debug, Clone, Serialize)]
struct Hurt {
    #[serde(flatten)]
    file: Named,
    /// Why, in the person's language.
    message: String,
    /// What could take its place.
    rescue: Option<Rescue>,
}

/// Keeps a file in mind that a copy could take the place of.
pub fn note(desk: &mut Desk, path: PathBuf, error: &Error) {
    let mended = MENDED_BY_A_COPY.contains(&error.code().as_str());
    desk.hurt = mended.then(|| (path, Spoken::new(error, desk.lang())));
}

/// The file that could not be opened and the newest good copy of it; null where there is no such file.
pub fn told(app: &AppHandle) -> Result<Value> {
    let shared = app.state::<Shared>();
    let (hurt, ctx) = {
        let desk = shared.take();
        (desk.hurt.clone(), desk.ctx())
    };
    let Some((path, why)) = hurt else { return Ok(Value::Null) };
    // Reading copies may take a while: the desk is free meanwhile.
    let rescue = backups::rescue(&path, &ctx)?;
    let hurt = Hurt { file: shared.take().name(&path), message: why.message, rescue };
    serde_json::to_value(hurt).map_err(wire)
}

/// Puts the newest good copy in the file's place and opens it. The file is kept beside it.
pub fn put_in_place(app: &AppHandle) -> Result<Value> {
    let shared = app.state::<Shared>();
    let (hurt, ctx) = {
        let desk = shared.take();
        (desk.hurt.clone(), desk.ctx())
    };
    let (path, _why) = hurt.ok_or_else(|| Refused::new("host-file-unknown"))?;
    let none = || Refused::new("backup-none").file(&path);
    let copy = backups::newest_for(&path, &ctx)?.ok_or_else(none)?;
    let aside = backups::replace(&path, &copy, &ctx)?;
    open_path(app, &path)?;
    let mut told = status(app)?;
    told["aside"] = serde_json::to_value(aside.map(|aside| shared.take().name(&aside))).map_err(wire)?;
    Ok(told)
}
