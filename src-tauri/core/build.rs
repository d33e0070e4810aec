//! Builds the data files of `resources/` into the core and says which command
//! brings the fonts where they are missing.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let resources = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../resources").canonicalize()?;
    let mut code = String::new();
    folder(&mut code, &resources, "TEXTS", "text", "ftl")?;
    folder(&mut code, &resources, "LABELS", "labels", "toml")?;
    folder(&mut code, &resources, "CODELISTS", "codelists", "csv")?;
    folder(&mut code, &resources, "DEMO", "demo", "json")?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("resources.rs"), code)?;
    Ok(())
}

/// Writes `pub static NAME: &[(&str, &str)]`: file stem and content of each file, sorted.
fn folder(
    code: &mut String,
    resources: &Path,
    name: &str,
    folder: &str,
    extension: &str,
) -> Result<(), Box<dyn std::error::Error>> {
    let folder = resources.join(folder);
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> =
        fs::read_dir(&folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.retain(|path| path.extension().is_some_and(|found| found == extension));
    files.sort();
    writeln!(
        code,
        "/// File stem and content of each `{}` file.",
        folder.file_name().unwrap_or_default().to_string_lossy()
    )?;
    writeln!(code, "pub static {name}: &[(&str, &str)] = &[")?;
    for path in files {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        writeln!(code, "    ({stem:?}, include_str!({:?})),", path.display().to_string())?;
        println!("cargo:rerun-if-changed={}", path.display());
    }
    writeln!(code, "];")?;
    Ok(())
}
