//! Numbered notes: each has its number after the caption above, leads and is led to, has a name of
//! its own for those who listen, and nothing stands between the text and the foot of a page.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use bilan_core::report::{Block, ColumnKind, RowKind, Section};
use lopdf::Object;

use crate::pages::{check_feet, check_places};
use crate::reading::{elements, open, print, squeezed, text};
use crate::samples::{bare, column, full, row, words};
use crate::speeches::SPEECHES;

/// The foot of a page between its text and its running footer, from the page's bottom.
const FOOT: (f32, f32) = (50.0, 66.0);

/// Nothing that is said stands between the text of a page and its running footer.
pub fn check_foot(path: &Path) {
    let read = Command::new("pdftotext").args(["-bbox", "-f", "2"]).arg(path).arg("-").output();
    let read = String::from_utf8(read.expect("pdftotext of poppler-utils runs").stdout).expect("UTF-8");
    let part = |line: &str, key: &str| -> Option<f32> {
        line.split(&format!("{key}=\"")).nth(1)?.split('"').next()?.parse().ok()
    };
    let mut height = 0.0;
    for line in read.lines() {
        if line.contains("<page ") {
            height = part(line, "height").expect("a height");
        } else if let Some(bottom) = part(line, "yMax") {
            let above = height - bottom;
            assert!(!(FOOT.0..FOOT.1).contains(&above), "{line} in the foot of a page of {height}");
        }
    }
}

#[test]
fn notes_have_numbers_that_lead_to_them() {
    for speech in &SPEECHES {
        let cells = vec![words("t.1.1", "Word"), words("t.1.2", "Meaning")];
        let table = |id: &str| Block::Table {
            id: id.to_owned(),
            caption: format!("Table of {id}"),
            columns: vec![column("A", ColumnKind::Text, 1), column("B", ColumnKind::Text, 1)],
            rows: vec![row(RowKind::Body, 0, cells.clone()); 30],
        };
        let note = |text: &str| Block::Note { text: text.to_owned() };
        let mut report = bare(speech);
        report.words = full(speech).words;
        let blocks = vec![
            note("Said of the whole section."),
            table("one"),
            note("The first remark."),
            note(&"The second remark is long. ".repeat(30)),
            table("two"),
            note("The third remark."),
        ];
        report.sections = vec![Section { id: "s".to_owned(), title: "Section".to_owned(), blocks }];
        let (pdf, path) = print(&format!("notes-{}", speech.language), &report);
        let file = open(&pdf);
        let notes: Vec<_> = elements(&file)
            .into_iter()
            .filter(|element| element.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == b"Note"))
            .collect();
        assert_eq!(notes.len(), 3, "the remark below the heading has no number");
        let names: BTreeSet<&[u8]> =
            notes.iter().filter_map(|note| note.get(b"ID").ok()?.as_str().ok()).collect();
        assert_eq!(names.len(), 3, "each has a name of its own");
        let links = file.objects.values().filter_map(|object| object.as_dict().ok());
        let links = links.filter(|dict| dict.get(b"Dest").is_ok() && dict.get(b"Contents").is_ok());
        assert!(links.count() >= 3, "each number leads to its note");
        let said = text(&path);
        for (number, remark) in [(1, "The first remark."), (3, "The third remark.")] {
            let remark = squeezed(&format!("{number}{remark}"));
            assert!(said.contains(&remark), "{}: {remark} in {said}", speech.language);
        }
        assert!(
            said.contains(&squeezed("Table of one1")) && said.contains(&squeezed("Table of two3")),
            "{said}"
        );
        check_places(&pdf);
        check_feet(&pdf);
        check_foot(&path);
    }
}
