//! What closes a donor's form: photographs by caption and credit, and room for signatures.
//!
//! Must not know the bytes of a picture. Nobody signs in the program.

use crate::domain::Attachment;
use crate::domain::project::text_place;
use crate::donors::Words;
use crate::report::model::{Block, Cell, Column, ColumnKind};

use super::Composer;
use super::cells::body;

/// How many lines, and blanks in a line, keep a place large enough to be signed by hand.
const ROOM: (usize, usize) = (3, 30);

impl Composer<'_> {
    /// The photographs of the record, told by caption, credit and file; nothing where there is none.
    pub(super) fn photos(&self) -> Vec<Block> {
        let is_photo = |it: &&Attachment| it.media_type.starts_with("image/");
        let photos: Vec<&Attachment> = self.project.attachments.iter().filter(is_photo).collect();
        if photos.is_empty() {
            return Vec::new();
        }
        let rows = photos.iter().enumerate().map(|(place, photo)| body(self.photo(place, photo))).collect();
        let column = |key: &str, kind: ColumnKind, weight: u8| {
            Column::new(key, self.say(&format!("template-photo-{key}")), kind, weight)
        };
        let columns = vec![
            column("caption", ColumnKind::Text, 4),
            column("credit", ColumnKind::Text, 2),
            column("taken", ColumnKind::Date, 1),
            column("file", ColumnKind::Text, 2),
        ];
        let caption = self.say("template-section-photos");
        vec![Block::Table { id: "photos".to_owned(), caption, columns, rows }]
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
    pub(super) fn signatures(&self, id: &str, signatories: &[Words]) -> Vec<Block> {
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
        let caption = self.say("template-section-signature");
        vec![Block::Table { id: id.to_owned(), caption, columns, rows }]
    }
}
