//! The house's rules, kept by reading its sources: who may know whom, a module's first
//! line, the same texts in every language, generated types that are up to date.

mod boundaries;
mod doors;
mod texts;
mod types;

use std::fs;
use std::path::{Path, PathBuf};

/// The root of the checkout.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every file below a folder with one of the endings, what is built or fetched left out:
/// its path from the root and its content.
fn sources(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(&root().join(folder), endings, &mut found);
    assert!(!found.is_empty(), "no {endings:?} below {folder}: the test reads the wrong place");
    found
}

fn walk(folder: &Path, endings: &[&str], found: &mut Vec<(String, String)>) {
    const LEFT_OUT: [&str; 5] = ["node_modules", "target", "dist", "generated", "gen"];
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && !LEFT_OUT.contains(&name.as_str()) {
            walk(&path, endings, found);
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let told = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            found.push((told, fs::read_to_string(&path).unwrap()));
        }
    }
}
