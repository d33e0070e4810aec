//! Golden files: text that a person can read, kept beside the tests.
//!
//! `UPDATE_GOLDEN=1` writes what was found; without it a difference fails and shows
//! the first line that differs.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// The file of this name in `tests/golden`.
pub fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(name)
}

/// Fails unless `tests/golden/<name>` holds exactly `actual`.
pub fn check(name: &str, actual: &str) {
    let path = path(name);
    if env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1") {
        fs::create_dir_all(path.parent().expect("a golden file has a folder")).expect("make tests/golden");
        fs::write(&path, actual).expect("write the golden file");
        return;
    }
    let expected = fs::read_to_string(&path)
        .unwrap_or_else(|cause| panic!("{}: {cause}; UPDATE_GOLDEN=1 writes it", path.display()));
    if expected != actual {
        panic!("{}", difference(&path, &expected, actual));
    }
}

fn difference(path: &Path, expected: &str, actual: &str) -> String {
    let (mut old, mut new) = (expected.lines(), actual.lines());
    let mut line = 1;
    loop {
        match (old.next(), new.next()) {
            (Some(before), Some(now)) if before == now => line += 1,
            (None, None) => return format!("{} differs in line ends only", path.display()),
            (before, now) => {
                let show = |line: Option<&str>| line.unwrap_or("(end of file)").to_owned();
                return format!(
                    "{} line {line}\n  golden: {}\n  found:  {}\nUPDATE_GOLDEN=1 accepts what was found",
                    path.display(),
                    show(before),
                    show(now)
                );
            }
        }
    }
}
