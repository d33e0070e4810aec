//! What only a desktop can do, by the names of the page's calls: choose, open and
//! remember workspaces, read chosen pages, show written files, keep the language.
//!
//! Must not know what is in a project. Paths stay on this side: the page gets
//! handles and words to show, and gives handles back.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bilan_core::domain::Lang;
use bilan_core::language;
use bilan_core::text::Texts;
use bilan_core::{Access, Ctx, Error, Refused, Result, Workspace, api, attach, backups, example, files};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tauri::{AppHandle, Emitter, Manager};

use crate::ask::Ask;
use crate::call::Spoken;
use crate::desk::{Desk, Shared};
use crate::{calendar, copies, dialogs, export, forms, rescue, save, table};

/// Files larger than this are no project pages.
const PAGE_BYTES: u64 = 50 * 1024 * 1024;

/// Answers the calls that need a desktop; `None` where the name is not one of them.
pub fn call(app: &AppHandle, name: &str, input: &Value) -> Option<Result<Value>> {
    Some(match name {
        "status" => status(app),
        "new_workspace" => new_workspace(app),
        "open_workspace" => open_workspace(app, input),
        "open_demo" => open_demo(app),
        "close_workspace" => close_workspace(app),
        "recent" => recent(app),
        "make_backup" => make_backup(app),
        "rescue" => rescue::told(app),
        "rescue_workspace" => rescue::put_in_place(app),
        "choose_pages" => choose_pages(app),
        "choose_attachments" => choose_attachments(app),
        "open_attachment" => copies::open(app, input),
        "save_attachment" => copies::save(app, input),
        "save_calendar" => calendar::save(app, input),
        "save_form" => forms::save(app, input),
        "save_report" => save::report(app, input),
        "save_sealed" => save::sealed(app, input),
        "export_tables" => export::tables(app, input),
        "choose_tables" => table::choose(app),
        "look_at_table" => table::look(app, input),
        "preview_table" => table::preview(app, input),
        "import_table" => table::import(app, input),
        "save_list" => table::save_list(app, input),
        "open_file" => show(app, input, dialogs::show_file),
        "reveal_file" => show(app, input, dialogs::show_in_folder),
        "set_language" => set_language(app, input),
        _ => return None,
    })
}

/// Reads what the page gave with a call.
pub fn read<T: DeserializeOwned>(input: &Value) -> Result<T> {
    let input = if input.is_null() { json!({}) } else { input.clone() };
    serde_json::from_value(input).map_err(|error| Refused::new("host-input").with("cause", error).into())
}

/// A chosen file as the core takes it.
#[derive(Debug, Clone, Serialize)]
pub struct PageFile {
    /// The file's name.
    pub name: String,
    /// Its bytes, as they are; none where it is held here.
    pub base64: String,
    /// Of a large table: what the page gives back to mean it.
    #[serde(flatten)]
    pub held: Option<Held>,
}

/// A large table that stays where it lies until it is looked at.
#[derive(Debug, Clone, Serialize)]
pub struct Held {
    /// What means the file.
    pub handle: String,
    /// Its size and time: a file that is another than the one that was seen is told.
    pub stamp: String,
}

/// Reads a file that the person chose or dropped.
pub fn read_page(path: &Path) -> Result<PageFile> {
    let failed = |error| Error::failed_at("host-read-page", path, error);
    let about = fs::metadata(path).map_err(failed)?;
    if !about.is_file() || about.len() > PAGE_BYTES {
        return Err(Refused::new("host-page").file(path).into());
    }
    let bytes = fs::read(path).map_err(failed)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(PageFile { name, base64: STANDARD.encode(bytes), held: None })
}

/// Opens a workspace by its path and tells the window; the one that lay open stays if this fails.
pub fn open_path(app: &AppHandle, path: &Path) -> Result<()> {
    let path =
        std::path::absolute(path).map_err(|error| Error::failed_at("host-open-workspace", path, error))?;
    let shared = app.state::<Shared>();
    let mut desk = shared.take();
    if desk.workspace.as_ref().is_some_and(|open| open.path() == path) {
        return Ok(());
    }
    match Workspace::open(&path, Access::Write, &desk.ctx()) {
        Ok(workspace) => lay(app, &mut desk, workspace),
        Err(error) => {
            rescue::note(&mut desk, path, &error);
            return Err(error);
        }
    }
    Ok(())
}

/// Opens the workspace given on the command line; a refusal waits for the page to ask.
pub fn open_at_start(app: &AppHandle, path: &Path) {
    if let Err(error) = open_path(app, path) {
        let shared = app.state::<Shared>();
        let mut desk = shared.take();
        let lang = desk.lang();
        desk.notice = Some(Spoken::new(&error, lang));
    }
}

/// The core's status of the workspace, with what only the shell knows.
pub fn status(app: &AppHandle) -> Result<Value> {
    let shared = app.state::<Shared>();
    let mut desk = shared.take();
    let ctx = desk.ctx();
    let mut status = match &desk.workspace {
        Some(workspace) => api::call(workspace, &ctx, "status", Value::Null)?,
        None => json!({ "projects": 0, "undo": null, "redo": null }),
    };
    status["workspace"] = json!(desk.workspace.as_ref().map(|open| shown(open.path())));
    status["language"] = json!(ctx.lang);
    status["languages"] = json!(Texts::languages());
    status["spoken"] = json!(Texts::languages_of_the_window());
    status["drafts"] = json!(language::drafts());
    status["notice"] = serde_json::to_value(desk.notice.take()).map_err(wire)?;
    Ok(status)
}

fn new_workspace(app: &AppHandle) -> Result<Value> {
    let (texts, ctx) = speaking(app);
    let Some(path) = dialogs::save(app, Ask::new_workspace(texts))? else { return Ok(Value::Null) };
    let workspace = Workspace::create(&with_extension(path, "bilan"), &ctx)?;
    lay(app, &mut app.state::<Shared>().take(), workspace);
    status(app)
}

#[derive(Deserialize)]
struct Open {
    recent: Option<String>,
}

fn open_workspace(app: &AppHandle, input: &Value) -> Result<Value> {
    let path = match read::<Open>(input)?.recent {
        Some(handle) => Some(app.state::<Shared>().take().file(&handle)?),
        None => dialogs::open(app, Ask::workspace(speaking(app).0))?,
    };
    let Some(path) = path else { return Ok(Value::Null) };
    open_path(app, &path)?;
    status(app)
}

/// The example lies in the app's own folder: made at the first time, kept as the person left it.
fn open_demo(app: &AppHandle) -> Result<Value> {
    let (texts, ctx) = speaking(app);
    let folder = app.state::<Shared>().take().data.clone();
    let path = folder.join(format!("{}.bilan", texts.get("host-demo-name")));
    if !path.exists() {
        files::private_folder(&folder).map_err(|error| Error::failed_at("host-folder", &folder, error))?;
        example::add(&Workspace::create(&path, &ctx)?, &ctx)?;
    }
    open_path(app, &path)?;
    status(app)
}

fn close_workspace(app: &AppHandle) -> Result<Value> {
    app.state::<Shared>().take().workspace = None;
    title(app, None);
    status(app)
}

fn recent(app: &AppHandle) -> Result<Value> {
    let shared = app.state::<Shared>();
    let mut desk = shared.take();
    let paths = desk.settings.recent.clone();
    let there: Vec<_> = paths.iter().filter(|path| path.is_file()).map(|path| desk.name(path)).collect();
    serde_json::to_value(there).map_err(wire)
}

/// The copy is made from beside the desk, which stays free for other calls meanwhile.
fn make_backup(app: &AppHandle) -> Result<Value> {
    let (path, ctx) = {
        let shared = app.state::<Shared>();
        let desk = shared.take();
        (desk.open()?.path().to_owned(), desk.ctx())
    };
    let made = backups::make(&Workspace::open(&path, Access::Read, &ctx)?, &ctx)?;
    serde_json::to_value(made).map_err(wire)
}

fn choose_pages(app: &AppHandle) -> Result<Value> {
    let paths = dialogs::open_many(app, Ask::pages(speaking(app).0))?;
    let pages: Vec<PageFile> = paths.iter().map(|path| read_page(path)).collect::<Result<_>>()?;
    serde_json::to_value(pages).map_err(wire)
}

/// Files to attach, with their bytes: the page says to what.
fn choose_attachments(app: &AppHandle) -> Result<Value> {
    let paths = dialogs::open_many(app, Ask::attachments(speaking(app).0))?;
    let read = paths.iter().map(|path| {
        let (name, bytes) = attach::read_file(path)?;
        Ok(PageFile { name, base64: STANDARD.encode(bytes), held: None })
    });
    serde_json::to_value(read.collect::<Result<Vec<PageFile>>>()?).map_err(wire)
}

#[derive(Deserialize)]
struct Show {
    handle: String,
}

fn show(app: &AppHandle, input: &Value, with: fn(&Path) -> Result<()>) -> Result<Value> {
    let file = app.state::<Shared>().take().file(&read::<Show>(input)?.handle)?;
    if !file.exists() {
        return Err(Refused::new("host-file-gone").file(&file).into());
    }
    with(&file)?;
    Ok(Value::Null)
}

#[derive(Deserialize)]
struct Speak {
    language: Lang,
}

fn set_language(app: &AppHandle, input: &Value) -> Result<Value> {
    let language = read::<Speak>(input)?.language;
    if !Texts::addresses(language) {
        return Err(Refused::new("host-language").with("language", language).into());
    }
    {
        let shared = app.state::<Shared>();
        let mut desk = shared.take();
        desk.settings.language = Some(language);
        desk.keep()?;
    }
    status(app)
}

/// The texts and the call of this moment.
pub fn speaking(app: &AppHandle) -> (&'static Texts, Ctx) {
    let ctx = app.state::<Shared>().take().ctx();
    (Texts::of(ctx.lang), ctx)
}

/// A path that ends as its kind of file does, whatever the person typed.
pub fn with_extension(path: PathBuf, extension: &str) -> PathBuf {
    if path.extension().is_some_and(|given| given.eq_ignore_ascii_case(extension)) {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

/// An answer that cannot be written as JSON.
pub fn wire(error: serde_json::Error) -> Error {
    Error::failed("host-call", error)
}

/// The open workspace as the page shows it; the path is words here and is never taken back.
fn shown(path: &Path) -> Value {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    json!({ "name": name, "path": path.display().to_string() })
}

fn lay(app: &AppHandle, desk: &mut Desk, workspace: Workspace) {
    title(app, workspace.path().file_stem().map(|name| name.to_string_lossy().into_owned()));
    let path = workspace.path().to_owned();
    let ctx = desk.ctx();
    desk.lay(workspace);
    copy_aside(app, path, ctx);
}

/// The copy of the day is made while the person works; the moment that it is of is the opening's.
fn copy_aside(app: &AppHandle, path: PathBuf, ctx: Ctx) {
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || {
        let made = Workspace::open(&path, Access::Read, &ctx).and_then(|open| backups::daily(&open, &ctx));
        if let Err(error) = made {
            tell(&app, "copy-refused", Spoken::new(&error, ctx.lang));
        }
    });
}

/// Shows in the window's frame which workspace is open.
fn title(app: &AppHandle, workspace: Option<String>) {
    let title = workspace.map_or_else(|| "Bilan".to_owned(), |name| format!("{name} — Bilan"));
    let shown = app.get_webview_window("main").map(|window| window.set_title(&title));
    if let Some(Err(error)) = shown {
        eprintln!("bilan: the window's title could not be set: {error}");
    }
}

/// Tells the page something that it did not ask for.
pub fn tell(app: &AppHandle, event: &str, what: impl Serialize + Clone) {
    if let Err(error) = app.emit(event, what) {
        eprintln!("bilan: {event} could not be told to the page: {error}");
    }
}
