//! Doors that stay closed, as far as the sources tell: what the window may reach, what the page may
//! name, how files are opened, what the program is built of. (S1, S3, S4 and S11 of `docs/trust.md`.)

use std::fs;

use regex::Regex;
use serde_json::Value;

use crate::{root, sources};

fn json(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(root().join(path)).unwrap()).unwrap()
}

fn toml(path: &str) -> toml::Table {
    fs::read_to_string(root().join(path)).unwrap().parse().unwrap()
}

#[test]
fn s1_the_window_runs_our_own_scripts_and_reaches_our_own_call() {
    let configured = json("tauri.conf.json");
    let security = &configured["app"]["security"];
    let says = |name: &str| security["csp"][name].as_str().unwrap_or_else(|| panic!("no {name}")).to_owned();
    assert_eq!(says("default-src"), "'none'");
    assert_eq!(says("script-src"), "'self'");
    assert_eq!(says("worker-src"), "'self'");
    assert_eq!(says("connect-src"), "ipc: http://ipc.localhost");
    for shut in ["base-uri", "form-action", "frame-ancestors", "object-src"] {
        assert_eq!(says(shut), "'none'", "{shut}");
    }
    for (name, value) in security["csp"].as_object().unwrap() {
        let value = value.as_str().unwrap();
        assert!(!value.contains("unsafe-eval") && !value.contains('*'), "{name} {value}");
        // The component library writes style elements (ARCHITECTURE.md).
        assert!(name == "style-src" || !value.contains("unsafe-inline"), "{name} {value}");
    }
    assert!(security["devCsp"].is_null(), "development is held to the same");
    assert_eq!(security["assetProtocol"]["enable"], false);
    assert_eq!(configured["app"]["withGlobalTauri"], false);
    assert_eq!(security["capabilities"], serde_json::json!(["main"]));
}

#[test]
fn s1_the_page_may_listen_and_call_and_nothing_else() {
    let files = fs::read_dir(root().join("src-tauri/capabilities")).unwrap();
    let names: Vec<_> = files.map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["main.json"]);
    let allowed = json("src-tauri/capabilities/main.json");
    assert_eq!(
        allowed["permissions"],
        serde_json::json!(["core:event:allow-listen", "core:event:allow-unlisten", "call"])
    );
    assert!(allowed["remote"].is_null(), "no page from elsewhere has a right");
    let own = toml("src-tauri/permissions/app.toml");
    let own = own["permission"].as_array().unwrap();
    assert_eq!(own.len(), 1);
    assert_eq!(own[0]["commands"]["allow"].as_array().unwrap(), &["call".into()]);
    let built = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    for plugin in ["fs", "shell", "http", "upload", "websocket", "updater", "process", "localhost"] {
        assert!(!built.contains(&format!("tauri-plugin-{plugin}")), "the window gets no {plugin}");
    }
}

#[test]
fn s1_no_word_becomes_a_page_or_a_script() {
    let makes = Regex::new(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(|srcdoc",
    )
    .unwrap();
    for (path, source) in sources("ui/src", &[".ts", ".tsx"]) {
        let found = makes.find(&source).map(|found| found.as_str());
        assert!(found.is_none(), "{path} says {found:?}");
    }
}

/// Fields of a structure that is read of JSON.
fn read_of_json(source: &str) -> Vec<&str> {
    let structure = r"#\[derive\([^\]]*\bDeserialize\b[^\]]*\)\](?s:[^{;]*?)\{(?s:[^}]*)\}";
    Regex::new(structure).unwrap().find_iter(source).map(|found| found.as_str()).collect()
}

#[test]
fn s3_the_page_names_no_path() {
    let path_field = Regex::new(r"\b\w+: [^,\n]*\b(PathBuf|OsString)\b|\b(path|folder): ").unwrap();
    let mut seen = 0;
    for folder in ["src-tauri/src", "src-tauri/core/src"] {
        for (path, source) in sources(folder, &[".rs"]) {
            // What the person chose before is read from a file of our own.
            if path == "src-tauri/src/settings.rs" {
                continue;
            }
            for structure in read_of_json(&source) {
                seen += 1;
                let found = path_field.find(structure).map(|found| found.as_str());
                assert!(found.is_none(), "{path} takes {found:?} from the page");
            }
        }
    }
    assert!(seen > 80, "{seen} structures are read of JSON: the test reads the wrong place");
}

#[test]
fn s4_every_connection_is_hardened_before_anything_is_asked_of_it() {
    const LINES: usize = 4;
    let mut seen = 0;
    for (path, source) in sources("src-tauri/core/src/store", &[".rs"]) {
        let lines: Vec<&str> = source.lines().collect();
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.contains("Connection::open")) {
            seen += 1;
            let after = lines[at..(at + LINES).min(lines.len())].join("\n");
            assert!(after.contains("harden("), "{path}:{} opens and does not harden: {line}", at + 1);
        }
    }
    assert!(seen >= 6, "{seen} connections: the test reads the wrong place");
}

#[test]
fn s4_a_hardened_connection_lets_nothing_in_a_file_act() {
    let source = fs::read_to_string(root().join("src-tauri/core/src/store/open.rs")).unwrap();
    let harden = source.split("fn harden").nth(1).unwrap().split("\n}").next().unwrap();
    for setting in [
        "SQLITE_DBCONFIG_DEFENSIVE, true",
        "SQLITE_DBCONFIG_TRUSTED_SCHEMA, false",
        "SQLITE_DBCONFIG_ENABLE_TRIGGER, false",
        "SQLITE_DBCONFIG_ENABLE_VIEW, false",
        "SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024",
        "SQLITE_LIMIT_ATTACHED, 0",
        "\"cell_size_check\", true",
        "\"mmap_size\", 0",
        "\"foreign_keys\", true",
        "\"secure_delete\", true",
    ] {
        assert!(harden.contains(setting), "{setting}");
    }
    let manifest = toml("src-tauri/core/Cargo.toml");
    let features = manifest["dependencies"]["rusqlite"]["features"].as_array().unwrap();
    assert!(!features.contains(&"load_extension".into()), "nothing is loaded into SQLite");
}

#[test]
fn s11_everything_is_locked_and_comes_from_a_registry() {
    let lock = toml("Cargo.lock");
    let packages = lock["package"].as_array().unwrap();
    assert!(packages.len() > 300);
    for package in packages {
        let source = package.get("source").map(|source| source.as_str().unwrap());
        let ours = source.is_none() && package["name"].as_str().unwrap().starts_with("bilan");
        let registry =
            source.is_some_and(|it| it.starts_with("registry+")) && package.get("checksum").is_some();
        assert!(ours || registry, "{} comes from {source:?}", package["name"]);
    }
    for folder in ["ui", "resources/fonts"] {
        let lock = json(&format!("{folder}/package-lock.json"));
        for (name, package) in
            lock["packages"].as_object().unwrap().iter().filter(|(name, _)| !name.is_empty())
        {
            assert!(package["integrity"].is_string(), "{folder}: {name} has no sum");
        }
    }
}

#[test]
fn s11_no_package_of_ours_has_unsafe_code() {
    let workspace = toml("Cargo.toml");
    assert_eq!(workspace["workspace"]["lints"]["rust"]["unsafe_code"].as_str(), Some("forbid"));
    for package in ["Cargo.toml", "src-tauri/core/Cargo.toml", "src-tauri/cli/Cargo.toml", "tests/Cargo.toml"]
    {
        let lints = &toml(package)["lints"];
        let inherits = lints.get("workspace").and_then(toml::Value::as_bool) == Some(true);
        let own = lints.get("rust").and_then(|rust| rust.get("unsafe_code")).and_then(toml::Value::as_str);
        assert!(inherits || own == Some("forbid"), "{package} does not forbid it");
    }
}
