//! Files that travel within the file: the same report as a workbook.
//!
//! Must not know what they hold. With them the file is PDF/A-3 (ISO 19005-3, 6.8), which alone
//! lets files of any kind in, each with its part in the whole.

use lopdf::{Document as File, Object, Stream, dictionary};

use super::finish::words;

/// A file within the file.
#[derive(Debug)]
pub struct Embedded<'a> {
    /// Its name.
    pub name: &'a str,
    /// What it is, such as `application/pdf`.
    pub media_type: &'a str,
    /// What it is, in the report's language.
    pub what: &'a str,
    /// Its content.
    pub bytes: &'a [u8],
}

/// Adds the files; `date` is `D:20261122000000Z`.
pub fn write(pdf: &mut File, embedded: &[Embedded], date: &str) {
    let mut names = Vec::new();
    let mut associated = Vec::new();
    for file in embedded {
        let specification = specification(pdf, file, date);
        let id = pdf.add_object(specification);
        names.extend([words(file.name), Object::Reference(id)]);
        associated.push(Object::Reference(id));
    }
    if associated.is_empty() {
        return;
    }
    if let Ok(catalogue) = pdf.catalog_mut() {
        catalogue.set("AF", associated);
        catalogue.set("Names", dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } });
    }
}

fn specification(pdf: &mut File, file: &Embedded, date: &str) -> lopdf::Dictionary {
    let about = dictionary! {
        "Type" => "EmbeddedFile",
        "Subtype" => Object::Name(file.media_type.as_bytes().to_vec()),
        "Params" => dictionary! { "Size" => file.bytes.len() as i64, "ModDate" => words(date) },
    };
    let content = pdf.add_object(Stream::new(about, file.bytes.to_vec()));
    dictionary! {
        "Type" => "Filespec",
        "F" => words(file.name),
        "UF" => words(file.name),
        "Desc" => words(file.what),
        "AFRelationship" => "Alternative",
        "EF" => dictionary! { "F" => content, "UF" => content },
    }
}
