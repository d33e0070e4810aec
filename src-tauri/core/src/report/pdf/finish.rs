//! The last pass over the file: structure, outline, metadata, colours, compression.
//!
//! Must not draw. What it adds makes the file PDF/UA-1 and PDF/A-2a (with files
//! in it: PDF/A-3a).

use std::collections::BTreeMap;

use lopdf::{Document as Pdf, Object, ObjectId, Stream, dictionary, text_string};

use super::display::{Area, Document};
use super::embed::{self, Embedded};
use super::emit::Emitted;
use super::file::{File, packed_whole};
use super::structure::{self, Parts};
use super::tags::NodeId;
use super::xmp::{Facts, packet};
use super::{icc, outline};
use crate::error::{Error, Result};
use crate::language::Language;
use crate::report::Report;

/// Who made the file.
const PRODUCER: &str = concat!("Bilan ", env!("CARGO_PKG_VERSION"));

/// Text of a dictionary: ASCII as it is, everything else UTF-16.
pub fn words(text: &str) -> Object {
    text_string(text)
}

/// Completes the file and gives its bytes.
///
/// # Errors
/// `make-pdf` if the file has lost its catalogue or cannot be compressed or saved.
pub fn finish(
    report: &Report,
    document: &Document,
    boxes: &BTreeMap<NodeId, Area>,
    emitted: Emitted,
    embedded: &[Embedded],
) -> Result<Vec<u8>> {
    let Emitted { mut pdf, pages, marks } = emitted;
    let (tree, headings) = (&document.tree, &document.headings);
    let (links, notes) = (&document.links, &document.notes);
    let parts = Parts { tree, marks: &marks, links, boxes, headings, notes, pages: &pages };
    let elements = structure::write(&mut pdf, &parts);
    let outline = outline::write(&mut pdf, headings, &pages);
    let facts = Facts {
        title: &report.title.text,
        subject: &report.kind,
        language: report.language.as_str(),
        rtl: Language::of(report.language).rtl,
        date: report.date.format("%Y-%m-%d").to_string(),
        producer: PRODUCER,
        kept: report.kept.as_deref(),
        part: if embedded.is_empty() { 2 } else { 3 },
    };
    catalogue(&mut pdf, &facts, elements.root, outline)?;
    information(&mut pdf, &facts);
    embed::write(&mut pdf, embedded, &facts.moment());
    compress(&mut pdf)?;
    let mut file = File::new(pdf.max_id);
    for (id, object) in std::mem::take(&mut pdf.objects) {
        file.object(id, &object)?;
    }
    elements.write(&mut file)?;
    let of_trailer = |key: &[u8]| pdf.trailer.get(key).cloned().map_err(failed);
    file.end(of_trailer(b"Root")?, of_trailer(b"Info")?)
}

fn failed(cause: impl std::fmt::Display) -> Error {
    Error::failed("make-pdf", cause.to_string())
}

fn catalogue(pdf: &mut Pdf, facts: &Facts, structure: ObjectId, outline: Option<ObjectId>) -> Result<()> {
    let xmp = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let metadata = Stream::new(xmp, packet(facts).into_bytes()).with_compression(false);
    let metadata = pdf.add_object(metadata);
    let profile = pdf.add_object(Stream::new(dictionary! { "N" => 3 }, icc::srgb()));
    let intent = pdf.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => words("sRGB"),
        "Info" => words("sRGB"),
        "DestOutputProfile" => profile,
    });
    let catalogue = pdf.catalog_mut().map_err(failed)?;
    catalogue.set("Lang", words(facts.language));
    catalogue.set("MarkInfo", dictionary! { "Marked" => true });
    let mut viewer = dictionary! { "DisplayDocTitle" => true };
    if facts.rtl {
        // Pages side by side begin at the right.
        viewer.set("Direction", Object::Name(b"R2L".to_vec()));
    }
    catalogue.set("ViewerPreferences", viewer);
    catalogue.set("StructTreeRoot", structure);
    catalogue.set("Metadata", metadata);
    catalogue.set("OutputIntents", vec![Object::Reference(intent)]);
    catalogue.set("PageMode", Object::Name(b"UseNone".to_vec()));
    catalogue.set("PageLayout", Object::Name(b"SinglePage".to_vec()));
    if let Some(outline) = outline {
        catalogue.set("Outlines", outline);
        catalogue.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    }
    Ok(())
}

/// The old metadata, in place of the library's.
fn information(pdf: &mut Pdf, facts: &Facts) {
    let date = facts.moment();
    let information = dictionary! {
        "Title" => words(facts.title),
        "Subject" => words(facts.subject),
        "Creator" => words(facts.producer),
        "Producer" => words(facts.producer),
        "CreationDate" => words(&date),
        "ModDate" => words(&date),
    };
    match pdf.trailer.get(b"Info").and_then(Object::as_reference) {
        Ok(id) => pdf.set_object(id, information),
        Err(_) => {
            let id = pdf.add_object(information);
            pdf.trailer.set("Info", id);
        }
    }
}

/// Compresses the streams that are not yet.
fn compress(pdf: &mut Pdf) -> Result<()> {
    let streams = pdf.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
    for stream in streams.filter(|stream| stream.allows_compression && !stream.dict.has(b"Filter")) {
        let font = stream.dict.has(b"Length1");
        // What follows a font's last table is not read.
        let padding: &[u8] = if font { &[0, 0, 0, 1] } else { b" " };
        let (content, length) = packed_whole(std::mem::take(&mut stream.content), padding)?;
        stream.content = content;
        stream.dict.set("Filter", "FlateDecode");
        if font {
            stream.dict.set("Length1", length as i64);
        }
    }
    Ok(())
}
