//! Reads a PDF as others do: its text through poppler, its objects through lopdf.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use bilan_core::report::Report;
use bilan_core::report::pdf::{Pdf, write};
use lopdf::{Dictionary, Document, Object};

/// Writes a report and keeps the file among the build's artefacts, to be looked at.
pub fn print(name: &str, report: &Report) -> (Pdf, PathBuf) {
    let pdf = write(report).expect("a report is written");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pdf");
    fs::create_dir_all(&folder).expect("make the folder");
    let path = folder.join(format!("{name}.pdf"));
    fs::write(&path, &pdf.bytes).expect("write the file");
    (pdf, path)
}

/// The text in the order of drawing, without blanks and soft hyphens.
pub fn text(path: &Path) -> String {
    let output = Command::new("pdftotext").arg("-raw").arg(path).arg("-").output();
    let output = output.expect("pdftotext of poppler-utils runs");
    assert!(output.status.success(), "pdftotext reads {}", path.display());
    squeezed(&String::from_utf8(output.stdout).expect("UTF-8"))
}

/// Without what line breaking may change.
pub fn squeezed(text: &str) -> String {
    let drawn_nothing = |character: &char| {
        matches!(
            character,
            '\u{AD}' | '\u{200B}' | '\u{200D}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        )
    };
    text.chars().filter(|character| !character.is_whitespace() && !drawn_nothing(character)).collect()
}

pub fn open(pdf: &Pdf) -> Document {
    Document::load_mem(&pdf.bytes).expect("the file opens")
}

/// Every structure element, in no order.
pub fn elements(document: &Document) -> Vec<&Dictionary> {
    let dictionaries = document.objects.values().filter_map(|object| object.as_dict().ok());
    dictionaries.filter(|found| found.get_type().is_ok_and(|name| name == b"StructElem")).collect()
}

/// How many elements have this role.
pub fn count(document: &Document, role: &str) -> usize {
    let is = |element: &&&Dictionary| {
        element.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == role.as_bytes())
    };
    elements(document).iter().filter(is).count()
}

/// Operators and operands of every page.
pub fn contents(document: &Document) -> Vec<Vec<lopdf::content::Operation>> {
    document
        .page_iter()
        .map(|page| {
            let content = document.get_page_content(page);
            lopdf::content::Content::decode(&content).expect("a page's content is read").operations
        })
        .collect()
}
