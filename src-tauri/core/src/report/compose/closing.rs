//! What closes a donor's form: photographs by caption and credit, and room for signatures.
//!
//! Must not know how a picture is printed. Nobody signs in the program.

use std::collections::BTreeMap;

use crate::domain::Attachment;
use crate::domain::project::text_place;
use crate::domain::written::Shown;
use crate::donors::Words;
use crate::report::model::{Block, Cell, Column, ColumnKind};
use crate::report::passage::Picture;
use crate::report::template::Section;

use super::Composer;
use super::cells::body;

/// A picture whose words stand elsewhere.
fn picture(shown: &Shown, alternative: &str) -> Picture {
    let Shown { width, height, ref jpeg, .. } = *shown;
    let (alternative, jpeg) = (alternative.to_owned(), jpeg.clone());
    Picture { width, height, alternative, caption: None, jpeg }
}

/// How many lines, and blanks in a line, keep a place large enough to be signed by hand.
const ROOM: (usize, usize) = (3, 30);

impl Composer<'_> {
    /// The photographs of the record, told by caption, credit and file; nothing where there is none.
    pub(super) fn photos(&self) -> Vec<Block> {
        let photos: Vec<&Attachment> = self.project.photographs().collect();
        if photos.is_empty() {
            return Vec::new();
        }
        let rows = photos.iter().enumerate().map(|(place, photo)| body(self.photo(place, photo))).collect();
        let column = |key: &str, kind: ColumnKind, weight: u8| {
            Column::new(key, self.say(&format!("template-photo-{key}")), kind, weight)
        };
        let all_shown = photos.iter().all(|photo| self.options.written.photos.contains_key(&photo.id));
        let columns = vec![
            column("caption", ColumnKind::Text, 4),
            column("credit", ColumnKind::Text, 2),
            column("taken", ColumnKind::Date, 1),
            // Whoever sees the picture does not look for its file.
            Column { aside: all_shown, ..column("file", ColumnKind::Text, 2) },
        ];
        let caption = self.say("template-section-photos");
        vec![Block::Table { id: "photos".to_owned(), caption, columns, rows }]
    }

    /// The photographs themselves, by the cells that tell what they show.
    pub(super) fn pictures(&self) -> BTreeMap<String, Picture> {
        let shown = |(place, photo): (usize, &Attachment)| {
            let shown = self.options.written.photos.get(&photo.id)?;
            let said = photo.caption.as_deref().unwrap_or(&photo.name);
            Some((format!("photos.{}.caption", place + 1), picture(shown, said)))
        };
        self.project.photographs().enumerate().filter_map(shown).collect()
    }

    /// The sign of the organisation that reports.
    pub(super) fn logo(&self) -> Option<Picture> {
        let logo = self.options.written.logo.as_ref()?;
        Some(picture(logo, logo.caption.as_deref().unwrap_or_default()))
    }

    fn photo(&self, place: usize, photo: &Attachment) -> Vec<Cell> {
        let of = |part: &str| format!("photos.{}.{part}", place + 1);
        let told = |part: &str, text: &Option<String>| match text {
            Some(text) => self.quoted(&of(part), &text_place(&photo.id, part), text),
            None => self.missing(&of(part)),
        };
        let taken = photo.taken_date.map(|date| self.short_date(&of("taken"), date));
        vec![
            told("caption", &photo.caption),
            told("credit", &photo.credit),
            taken.unwrap_or_else(|| self.no_detail(&of("taken"))),
            self.code(&of("file"), &photo.id, &photo.name),
        ]
    }

    /// A row for each who signs: name and function, place and date, signature.
    pub(super) fn signatures(&self, asked: &Section, signatories: &[Words]) -> Vec<Block> {
        let id = asked.id.as_str();
        let row = |(place, signatory): (usize, &Words)| {
            let of = |part: &str| format!("{id}.{}.{part}", place + 1);
            let open = ["name", "function", "date"].map(|part| self.blank(&of(part)));
            let who = self.word(&of("who"), signatory.of(self.language));
            let room = vec!["\u{a0}".repeat(ROOM.1); ROOM.0].join("\n");
            let room = self.word(&of("signature"), room);
            body([vec![who], open.to_vec(), vec![room]].concat())
        };
        let column = |key: &str, weight: u8, open: bool| {
            let title = self.say(&format!("template-signature-{key}"));
            let fill = open.then(|| self.say("accounts-fill-open"));
            Column { fill, ..Column::new(key, title, ColumnKind::Text, weight) }
        };
        let columns = vec![
            column("who", 3, false),
            column("name", 3, true),
            column("function", 3, true),
            column("date", 2, true),
            column("signature", 3, true),
        ];
        let rows = signatories.iter().enumerate().map(row).collect();
        let caption = asked.heading(self.language);
        vec![Block::Table { id: id.to_owned(), caption, columns, rows }]
    }
}
