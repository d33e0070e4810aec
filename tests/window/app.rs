//! The real window under WebKitWebDriver: start it, press, read, look.
//!
//! Must not know a scenario. Elements are found by `data-testid`, never by words
//! or looks, so that texts and design may change.

use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::thread;
use std::time::{Duration, Instant};

use bilan_core::domain::Lang;
use bilan_core::{Access, Ctx, Workspace};
use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

/// How long anything that a person waits for may take on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Asks for breaches of WCAG; axe's further advice is the concern of the page's own tests. A figure
/// on the pages of a report is as large as it is printed: it grows when the page is enlarged.
const AXE: &str = "
    const page = { exclude: [['[data-testid=place]']] };
    return axe.run(page, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)
    );
";

/// Where pictures are kept. What an earlier run left of its failures is gone when a run begins.
static ARTEFACTS: LazyLock<PathBuf> = LazyLock::new(|| {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| "../target".into(), PathBuf::from);
    let folder = target.join("artefacts");
    std::fs::create_dir_all(&folder).unwrap();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("failed")) {
            std::fs::remove_file(&path).unwrap();
        }
    }
    folder
});

/// The window's program, or `None` (said aloud) where there is none to test.
pub fn program() -> Option<PathBuf> {
    let program = std::env::var_os("BILAN_APP").map(PathBuf::from);
    match program {
        Some(_) => _ = LazyLock::force(&ARTEFACTS),
        None => bilan_tests::say("the window was not tested: BILAN_APP names no program (`make test` does)"),
    }
    program
}

/// A person's home on this machine: settings, example and answers to dialogs.
pub struct Home(tempfile::TempDir);

impl Home {
    /// A home in which the program was never started.
    pub fn new() -> Home {
        let home = Home(tempfile::tempdir().unwrap());
        for folder in ["data", "config", "cache", "dialogs", "documents"] {
            std::fs::create_dir(home.folder(folder)).unwrap();
        }
        home.answers(&[]);
        home
    }

    /// One of the folders in it.
    pub fn folder(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Waits until a closed window has let go of its workspace: a driver does not wait for the
    /// program's end. A program that outlives its window is told, and ended: seen now and then
    /// after files were dropped, and not understood.
    pub async fn until_free(&self, workspace: &Path) {
        let begun = Instant::now();
        let mut ended = false;
        while let Err(error) = Workspace::open(workspace, Access::Write, &Ctx::here(Lang::EN)) {
            assert!(begun.elapsed() < PATIENCE, "{} is still held: {error:?}", workspace.display());
            if !ended && begun.elapsed() > PATIENCE / 2 {
                ended = true;
                bilan_tests::say(&format!("the program outlived its window and was ended: {error:?}"));
                Command::new("pkill").args(["-KILL", "-f"]).arg(workspace).status().unwrap();
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// What the next file dialogs answer, in order.
    pub fn answers(&self, paths: &[&Path]) {
        let lines: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
        std::fs::write(self.folder("dialogs/next"), lines.join("\n")).unwrap();
    }

    /// What the file dialogs asked: title, proposed name and kinds of files, one question a line.
    pub fn asked(&self) -> Vec<String> {
        let notes = std::fs::read_to_string(self.folder("dialogs/asked")).unwrap_or_default();
        notes.lines().map(str::to_owned).collect()
    }

    /// Waits until the file dialogs have asked so many questions.
    pub async fn until_asked(&self, questions: usize) {
        let begun = Instant::now();
        while self.asked().len() < questions {
            assert!(begun.elapsed() < PATIENCE, "no dialog asked: {:?}", self.asked());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The files that the program handed to a viewer (`opened`) or a file manager (`revealed`).
    pub fn shown(&self, how: &str) -> Vec<PathBuf> {
        let notes = std::fs::read_to_string(self.folder("dialogs").join(how)).unwrap_or_default();
        notes.lines().map(PathBuf::from).collect()
    }

    /// Waits until the program has shown a file.
    pub async fn until_shown(&self, how: &str, file: &Path) {
        let begun = Instant::now();
        while !self.shown(how).iter().any(|shown| shown == file) {
            assert!(begun.elapsed() < PATIENCE, "{} was not {how}: {:?}", file.display(), self.shown(how));
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

/// The running window. Dropping it ends the driver and the program.
pub struct Window {
    client: Client,
    driver: Child,
}

impl Drop for Window {
    fn drop(&mut self) {
        // Both may be gone already, which is what is wanted.
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

impl Window {
    /// Starts the program in a home, with the arguments that a desktop would give it.
    pub async fn open(program: &Path, home: &Home, args: &[&str]) -> Window {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = driver(port, home);
        let options = json!({ "webkitgtk:browserOptions": { "binary": program, "args": args } });
        let Value::Object(capabilities) = options else { unreachable!("an object was written") };
        let address = format!("http://127.0.0.1:{port}");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let connecting = builder.capabilities(capabilities).connect(&address);
        let client = tokio::time::timeout(PATIENCE, connecting)
            .await
            .unwrap_or_else(|_| panic!("the window did not come up within {PATIENCE:?}"));
        let window = Window { client: client.unwrap(), driver };
        window.find("body[data-ready]").await;
        window
    }

    /// Waits for an element by CSS.
    pub async fn find(&self, css: &str) -> Element {
        match self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await {
            Ok(found) => found,
            Err(error) => self.give_up(&format!("{css} did not appear: {error}")).await,
        }
    }

    /// Waits for an element by its test id.
    pub async fn part(&self, id: &str) -> Element {
        self.find(&format!("[data-testid={id}]")).await
    }

    /// Presses a button, once nothing lies over it: a dialog that opens or closes takes its time.
    pub async fn press(&self, id: &str) {
        let part = self.part(id).await;
        self.until(&format!("a way to {id}"), async || match part.click().await {
            Err(error) if is_covered(&error) => false,
            pressed => pressed.map(|()| true).unwrap(),
        })
        .await;
    }

    /// Types into a field.
    pub async fn write(&self, id: &str, text: &str) {
        self.part(id).await.send_keys(text).await.unwrap();
    }

    /// Puts a longer text into a field at once, as pasting does; typed keys would lose its line ends.
    pub async fn paste(&self, id: &str, text: &str) {
        self.press(id).await;
        let insert = format!("return document.execCommand('insertText', false, {})", Value::from(text));
        assert_eq!(self.run(&insert).await, true, "{id} takes a pasted text");
    }

    /// Types wherever the focus is.
    pub async fn type_keys(&self, keys: &str) {
        self.client.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    /// Waits until an element, found by CSS, shows this text and nothing else.
    pub async fn until_text(&self, css: &str, text: &str) {
        let shown = format!("return document.querySelector({}).innerText.trim()", Value::from(css));
        self.find(css).await;
        self.until(&format!("“{text}” in {css}"), async || self.run(&shown).await == text).await;
    }

    /// Presses a key together with Ctrl (and Shift), wherever the focus is.
    pub async fn ctrl(&self, shift: bool, key: char) {
        let mut keys = Key::Control.to_string();
        if shift {
            keys.push_str(&Key::Shift.to_string());
        }
        keys.push(key);
        self.type_keys(&keys).await;
    }

    /// Goes to a place of the window by its address, such as `projects`.
    pub async fn go(&self, place: &str) {
        self.run(&format!("location.hash = '#/{place}'")).await;
    }

    /// How many elements have this test id now.
    pub async fn count(&self, id: &str) -> usize {
        // The driver's own search fails where an element goes away while it is being found.
        let found = self.run(&format!("return document.querySelectorAll('[data-testid={id}]').length")).await;
        usize::try_from(found.as_u64().unwrap()).unwrap()
    }

    /// Waits until that many elements have this test id.
    pub async fn until_count(&self, id: &str, wanted: usize) {
        self.until(&format!("{wanted} × {id}"), async || self.count(id).await == wanted).await;
    }

    /// All words of the page.
    pub async fn words(&self) -> String {
        self.run("return document.body.innerText").await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the page says these words.
    pub async fn until_says(&self, words: &str) {
        self.until(&format!("“{words}”"), async || self.words().await.contains(words)).await;
    }

    /// Waits until the page says something else than these words.
    pub async fn until_not_says(&self, words: &str) {
        self.until("other words", async || self.words().await != words).await;
    }

    /// Asks again and again, with no fixed pause to be too short or too long.
    async fn until(&self, what: &str, is_so: impl AsyncFn() -> bool) {
        let begun = Instant::now();
        while !is_so().await {
            if begun.elapsed() > PATIENCE {
                self.give_up(&format!("{what} wanted")).await;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Fails with a picture of the window and its words, so that nobody must guess.
    async fn give_up(&self, why: &str) -> ! {
        // A test's thread bears its name.
        let name = format!("failed-{}", thread::current().name().unwrap_or("test"));
        self.picture(&name).await;
        panic!("{why}; the window (see artefacts/{name}.png) says:\n{}", self.words().await);
    }

    /// Runs a script in the page; a promise is waited for.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    /// Keeps a picture of the window among the artefacts.
    pub async fn picture(&self, name: &str) {
        // Fonts and pictures arrive after the words, and what is true is painted a moment later.
        self.run("return document.fonts.ready.then(() => true)").await;
        let painted = "const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 300)));";
        self.client.execute_async(painted, Vec::new()).await.unwrap();
        let png = self.client.screenshot().await.unwrap();
        std::fs::write(ARTEFACTS.join(format!("{name}.png")), png).unwrap();
    }

    /// Keeps a picture of a screen and asks axe-core whether everybody can use it.
    pub async fn look(&self, name: &str) {
        self.picture(name).await;
        let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        let Ok(axe) = std::fs::read_to_string(&axe) else {
            return bilan_tests::say(&format!(
                "{name} was not tested by axe-core: {} is missing",
                axe.display()
            ));
        };
        self.run(&axe).await;
        let found = self.run(AXE).await;
        assert_eq!(found, json!([]), "what axe-core finds on {name}");
    }

    /// Closes the window as a person does. The driver stays until the window is dropped: ended
    /// at once it could leave the program behind, and the workspace held.
    pub async fn close(&self) {
        self.client.clone().close().await.unwrap();
    }
}

/// Something lies over what was to be pressed.
fn is_covered(error: &CmdError) -> bool {
    matches!(error, CmdError::Standard(told) if told.error == ErrorStatus::ElementClickIntercepted)
}

/// A driver of its own for each window; the program inherits its environment.
fn driver(port: u16, home: &Home) -> Child {
    let mut driver = Command::new("WebKitWebDriver")
        .arg(format!("--port={port}"))
        .arg("--host=127.0.0.1")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("XDG_DATA_HOME", home.folder("data"))
        .env("XDG_CONFIG_HOME", home.folder("config"))
        .env("XDG_CACHE_HOME", home.folder("cache"))
        .env("BILAN_DIALOGS", home.folder("dialogs"))
        .env("LC_ALL", "C.UTF-8")
        // The home is gone before the last process of the web view has written its cache.
        .env("MESA_SHADER_CACHE_DISABLE", "true")
        .stdin(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| {
            panic!("WebKitWebDriver (Debian: webkit2gtk-driver) cannot be started: {error}")
        });
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        let ended = driver.try_wait().unwrap();
        assert!(ended.is_none() && begun.elapsed() < PATIENCE, "WebKitWebDriver does not answer: {ended:?}");
        thread::sleep(Duration::from_millis(20));
    }
    driver
}
