//! LibreOffice as the second opinion on a workbook: it opens it and reckons every formula anew.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use std::process::Command;

use regex::Regex;

/// The workbooks as LibreOffice saves them again after it has reckoned all formulas: their cached
/// results are taken out before, so that none can be handed through.
pub fn recalculated(workbooks: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let folder = tempfile::tempdir().expect("a folder");
    let (from, to) = (folder.path().join("from"), folder.path().join("to"));
    fs::create_dir_all(&from).expect("a folder");
    for (name, bytes) in workbooks {
        fs::write(from.join(format!("{name}.xlsx")), without_results(bytes)).expect("a file");
    }
    convert(&from, &to, &folder.path().join("profile"));
    let read = |name: &String| {
        let path = to.join(format!("{name}.xlsx"));
        let bytes =
            fs::read(path).unwrap_or_else(|cause| panic!("LibreOffice does not open {name}: {cause}"));
        (name.clone(), bytes)
    };
    workbooks.keys().map(read).collect()
}

fn convert(from: &Path, to: &Path, profile: &Path) {
    let files: Vec<_> = fs::read_dir(from).expect("files").map(|file| file.expect("a file").path()).collect();
    let done = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"])
        .arg(to)
        .args(files)
        .output();
    match done {
        Err(cause) => panic!(
            "soffice cannot be started ({cause}): workbooks are reckoned by LibreOffice here; \
             `.make/packages.sh test` installs it"
        ),
        Ok(done) => {
            assert!(done.status.success(), "LibreOffice: {}", String::from_utf8_lossy(&done.stderr));
        }
    }
}

/// The workbook with formulas that have no results.
fn without_results(bytes: &[u8]) -> Vec<u8> {
    let result = Regex::new(r"</f><v>[^<]*</v>").expect("a pattern");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a workbook is a zip archive");
    let mut written = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("a part");
        let mut content = Vec::new();
        part.read_to_end(&mut content).expect("a part can be read");
        let path = part.name().expect("a path is UTF-8").into_owned();
        if path.starts_with("xl/worksheets/sheet") {
            let text = String::from_utf8(content).expect("sheets are UTF-8");
            content = result.replace_all(&text, "</f>").into_owned().into_bytes();
        }
        written.start_file(path, zip::write::SimpleFileOptions::default()).expect("a part begins");
        written.write_all(&content).expect("a part is written");
    }
    written.finish().expect("a workbook is written").into_inner()
}
