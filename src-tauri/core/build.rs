//! Builds the data files and fonts of `resources/` into the core and says which
//! command brings the fonts where they are missing.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let resources = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../resources").canonicalize()?;
    let mut code = String::new();
    folder(&mut code, &resources, "TEXTS", "text", "ftl")?;
    folder(&mut code, &resources, "LABELS", "labels", "toml")?;
    folder(&mut code, &resources, "CODELISTS", "codelists", "csv")?;
    folder(&mut code, &resources, "BUDGETS", "budgets", "toml")?;
    folder(&mut code, &resources, "RULES", "rules", "toml")?;
    folder(&mut code, &resources, "TEMPLATES", "templates", "toml")?;
    folder(&mut code, &resources, "DEMO", "demo", "json")?;
    folder(&mut code, &resources, "DEMO_MONEY", "demo/money", "json")?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fonts(&mut code, &resources.join("fonts"), &out.join("fonts"))?;
    writers(&mut code, Path::new(&env::var("CARGO_MANIFEST_DIR")?))?;
    fs::write(out.join("resources.rs"), code)?;
    Ok(())
}

/// Writes `pub static WRITERS: &str`: what tells the code that writes PDF and workbooks from any
/// other state of it (FNV-1a over its files, in order).
fn writers(code: &mut String, core: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let mut digest: u64 = 0xcbf2_9ce4_8422_2325;
    for room in ["src/report/pdf", "src/report/xlsx"] {
        let mut folders = vec![core.join(room)];
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            println!("cargo:rerun-if-changed={}", folder.display());
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                if path.is_dir() { folders.push(path) } else { files.push(path) }
            }
        }
        files.sort();
        for byte in files.iter().map(fs::read).collect::<Result<Vec<_>, _>>()?.concat() {
            digest = (digest ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    writeln!(code, "/// What tells the code that writes files from any other state of it.")?;
    writeln!(code, "pub static WRITERS: &str = \"{digest:016x}\";")?;
    Ok(())
}

/// The fonts that reports are set in: package, folder in it, file.
const FONTS: [(&str, &str, &str); 9] = [
    ("noto-sans", "400Regular", "NotoSans_400Regular"),
    ("noto-sans", "400Regular_Italic", "NotoSans_400Regular_Italic"),
    ("noto-sans", "700Bold", "NotoSans_700Bold"),
    ("noto-sans", "700Bold_Italic", "NotoSans_700Bold_Italic"),
    ("ibm-plex-sans-arabic", "400Regular", "IBMPlexSansArabic_400Regular"),
    ("ibm-plex-sans-arabic", "700Bold", "IBMPlexSansArabic_700Bold"),
    ("noto-sans-math", "400Regular", "NotoSansMath_400Regular"),
    ("noto-sans-symbols", "400Regular", "NotoSansSymbols_400Regular"),
    ("noto-sans-symbols-2", "400Regular", "NotoSansSymbols2_400Regular"),
];

/// Copies the fonts beside the generated code and writes
/// `pub static FONT_LICENCES: &[(&str, &str)]`: package and licence text.
fn fonts(code: &mut String, source: &Path, target: &Path) -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed={}", source.join("package-lock.json").display());
    fs::create_dir_all(target)?;
    writeln!(code, "/// Package and licence text of each font.")?;
    writeln!(code, "pub static FONT_LICENCES: &[(&str, &str)] = &[")?;
    let mut last = "";
    for (package, folder, file) in FONTS {
        let package_folder = source.join("node_modules/@expo-google-fonts").join(package);
        bring(&package_folder.join(folder).join(format!("{file}.ttf")), &target.join(format!("{file}.ttf")))?;
        if package != last {
            let licence = target.join(format!("{package}.txt"));
            bring(&package_folder.join("LICENSE_FONT"), &licence)?;
            writeln!(code, "    ({package:?}, include_str!({:?})),", licence.display().to_string())?;
        }
        last = package;
    }
    writeln!(code, "];")?;
    Ok(())
}

/// Copies one file of a font package, or says what to do.
fn bring(from: &Path, to: &Path) -> Result<(), String> {
    println!("cargo:rerun-if-changed={}", from.display());
    fs::copy(from, to).map(drop).map_err(|cause| {
        format!(
            "the font file {} is missing ({cause}); run `make fonts` (or `npm ci --prefix resources/fonts`) and build again",
            from.display()
        )
    })
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
