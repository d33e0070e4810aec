//! The last pass over the file: structure, outline, metadata, colours, compression.
//!
//! Must not draw. What it adds makes the file PDF/UA-1 and PDF/A-2a (with files
//! in it: PDF/A-3a).

use lopdf::{Document as File, Object, ObjectId, SaveOptions, Stream, dictionary, text_string};
use sha2::{Digest, Sha256};

use super::display::Document;
use super::embed::{self, Embedded};
use super::emit::Emitted;
use super::sheet::Sheet;
use super::structure::{self, Parts};
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
    emitted: Emitted,
    embedded: &[Embedded],
) -> Result<Vec<u8>> {
    let Emitted { mut pdf, marks } = emitted;
    let sheets = document.pages.iter().map(|page| page.sheet);
    let pages: Vec<(ObjectId, Sheet)> = pdf.page_iter().zip(sheets).collect();
    let (tree, headings) = (&document.tree, &document.headings);
    let parts = Parts {
        tree,
        marks: &marks,
        links: &document.links,
        drawn: &document.pages,
        headings,
        pages: &pages,
    };
    let structure = structure::write(&mut pdf, &parts);
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
    catalogue(&mut pdf, &facts, structure, outline)?;
    information(&mut pdf, &facts);
    embed::write(&mut pdf, embedded, &facts.moment());
    pdf.version = "1.7".to_owned();
    compress(&mut pdf)?;
    identify(&mut pdf, report)?;
    save(&pdf)
}

fn failed(cause: impl std::fmt::Display) -> Error {
    Error::failed("make-pdf", cause.to_string())
}

fn catalogue(pdf: &mut File, facts: &Facts, structure: ObjectId, outline: Option<ObjectId>) -> Result<()> {
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
fn information(pdf: &mut File, facts: &Facts) {
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

/// Two halves of a digest of what is written: the same report has the same id.
fn identify(pdf: &mut File, report: &Report) -> Result<()> {
    let mut digest = Sha256::new();
    digest.update(serde_json::to_vec(report).map_err(failed)?);
    for stream in pdf.objects.values().filter_map(|object| object.as_stream().ok()) {
        digest.update(&stream.content);
    }
    let digest = digest.finalize();
    let half = |bytes: &[u8]| Object::String(bytes.to_vec(), lopdf::StringFormat::Hexadecimal);
    let (first, _) = digest.split_at(16);
    pdf.trailer.set("ID", vec![half(first), half(first)]);
    Ok(())
}

fn ends_line(bytes: &[u8]) -> bool {
    matches!(bytes.last(), Some(b'\r' | b'\n'))
}

/// Compresses all streams. A stream that ends in a line end reads one byte short to
/// strict readers, so a little is added to what it holds until it does not. The last
/// byte of a compressed stream is that of the sum of its bytes: adding zeros would
/// never change it.
fn compress(pdf: &mut File) -> Result<()> {
    for stream in pdf.objects.values_mut().filter_map(|object| object.as_stream_mut().ok()) {
        if !stream.allows_compression {
            continue;
        }
        let font = stream.dict.has(b"Length1");
        // What follows a font's last table is not read.
        let padding: &[u8] = if font { &[0, 0, 0, 1] } else { b" " };
        let mut plain = stream.content.clone();
        stream.compress().map_err(failed)?;
        while ends_line(&stream.content) {
            plain.extend_from_slice(padding);
            stream.set_plain_content(plain.clone());
            stream.compress().map_err(failed)?;
        }
        if font {
            stream.dict.set("Length1", plain.len() as i64);
        }
    }
    Ok(())
}

/// Saves with object streams, which are the library's own: another grouping is tried
/// where one of them ends in a line end.
fn save(pdf: &File) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    for most in 100..120 {
        let options = SaveOptions::builder()
            .use_object_streams(true)
            .use_xref_streams(true)
            .max_objects_per_stream(most);
        bytes.clear();
        pdf.clone().save_with_options(&mut bytes, options.build()).map_err(failed)?;
        let trips = |end: &[u8]| bytes.windows(end.len()).any(|window| window == end);
        if !trips(b"\n\nendstream") && !trips(b"\r\nendstream") {
            break;
        }
    }
    Ok(bytes)
}
