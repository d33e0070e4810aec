//! Fonts and pictures become the library's document, pages become its pages.
//!
//! Must not lay anything out. The library embeds fonts and pictures; it sees every glyph once, on a
//! specimen that no reader sees, for a page of its operations takes a hundred times the memory of
//! the bytes that they become. A page is dropped when it is written.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as File, Object, ObjectId, Stream, dictionary};
use printpdf::{
    Codepoint, DictItem, ExternalStream, ExternalXObject, Mm, Op, PdfDocument, PdfFontHandle, PdfPage,
    PdfParseErrorSeverity, PdfSaveOptions, Pt, TextItem, XObject, XObjectId,
};
use sha2::{Digest, Sha256};

use super::content;
use super::display::{Page, Shape};
use super::file::packed_whole;
use super::sheet::Sheet;
use super::subset::{Used, resource};
use super::tags::{NodeId, Tree};
use crate::error::{Error, Result};
use crate::report::look::Accent;

/// The file with its pages; no structure yet.
pub struct Emitted {
    /// Pages, fonts and contents.
    pub pdf: File,
    /// The pages' objects and how they lie.
    pub pages: Vec<(ObjectId, Sheet)>,
    /// By page, then by number of the marked sequence.
    pub marks: Vec<Vec<NodeId>>,
}

/// Writes all pages, each of which is empty afterwards.
///
/// # Errors
/// `make-pdf` if a font cannot be embedded or the library refuses an operation.
pub fn emit(pages: &mut [Page], tree: &Tree, accent: Option<Accent>) -> Result<Emitted> {
    let used = Used::of(pages)?;
    let mut pdf = resources(pages, &used)?;
    let frame = Frame::of(&mut pdf)?;
    let (mut ids, mut marks) = (Vec::new(), Vec::new());
    for page in pages {
        let (drawn, of_page) = content::of_page(page, tree, &used, accent);
        page.items = Vec::new();
        ids.push((frame.add(&mut pdf, page.sheet, drawn)?, page.sheet));
        marks.push(of_page);
    }
    frame.close(&mut pdf, &ids)?;
    Ok(Emitted { pdf, pages: ids, marks })
}

/// The library's document with all fonts and pictures, and the specimen as its only page.
fn resources(pages: &[Page], used: &Used) -> Result<File> {
    let mut pdf = PdfDocument::new("");
    pdf.resources.fonts.map = used.fonts()?;
    pdf.resources.xobjects.map = pictures(pages);
    pdf.with_pages(vec![PdfPage::new(Mm(210.0), Mm(297.0), specimen(used))]);
    let mut warnings = Vec::new();
    let written = pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    match warnings.into_iter().find(|warning| warning.severity == PdfParseErrorSeverity::Error) {
        Some(warning) => Err(Error::failed("make-pdf", warning.msg)),
        None => Ok(written),
    }
}

/// Every glyph of every font once.
fn specimen(used: &Used) -> Vec<Op> {
    let mut ops = vec![Op::StartTextSection];
    for (face, glyphs) in used.faces() {
        let font = PdfFontHandle::External(resource(face));
        let code = |(id, text): (u16, &str)| Codepoint::with_cid(id, 0.0, text.to_owned());
        let items = vec![TextItem::GlyphIds(glyphs.map(code).collect())];
        ops.extend([Op::SetFont { font, size: Pt(1.0) }, Op::ShowText { items }]);
    }
    ops.push(Op::EndTextSection);
    ops
}

/// What all pages share.
struct Frame {
    parent: ObjectId,
    resources: Object,
}

impl Frame {
    /// Takes it from the specimen, which goes.
    fn of(pdf: &mut File) -> Result<Frame> {
        let specimen = pdf.page_iter().next().ok_or_else(lost)?;
        let page = pdf.get_dictionary(specimen).map_err(failed)?;
        let parent = page.get(b"Parent").and_then(Object::as_reference).map_err(failed)?;
        let resources = page.get(b"Resources").map_err(failed)?.clone();
        let content = page.get(b"Contents").and_then(Object::as_reference).map_err(failed)?;
        pdf.objects.remove(&content);
        pdf.objects.remove(&specimen);
        Ok(Frame { parent, resources })
    }

    fn add(&self, pdf: &mut File, sheet: Sheet, drawn: String) -> Result<ObjectId> {
        let (content, _) = packed_whole(drawn.into_bytes(), b" ")?;
        let stream = Stream::new(dictionary! { "Filter" => "FlateDecode" }, content).with_compression(false);
        let content = pdf.add_object(stream);
        let paper: Vec<Object> = vec![0.into(), 0.into(), sheet.width().into(), sheet.height().into()];
        let page: Dictionary = dictionary! {
            "Type" => "Page",
            "Parent" => self.parent,
            "MediaBox" => paper.clone(),
            "CropBox" => paper.clone(),
            "TrimBox" => paper,
            "Resources" => self.resources.clone(),
            "Contents" => content,
        };
        Ok(pdf.add_object(page))
    }

    fn close(&self, pdf: &mut File, pages: &[(ObjectId, Sheet)]) -> Result<()> {
        let tree = pdf.get_dictionary_mut(self.parent).map_err(failed)?;
        let kids: Vec<Object> = pages.iter().map(|(id, _)| Object::Reference(*id)).collect();
        tree.set("Count", kids.len() as i64);
        tree.set("Kids", kids);
        Ok(())
    }
}

fn failed(cause: impl std::fmt::Display) -> Error {
    Error::failed("make-pdf", cause.to_string())
}

fn lost() -> Error {
    Error::failed("make-pdf", "the library wrote no page")
}

/// Every picture once, by its content.
fn pictures(pages: &[Page]) -> BTreeMap<XObjectId, XObject> {
    let mut pictures = BTreeMap::new();
    for item in pages.iter().flat_map(|page| &page.items) {
        if let Shape::Picture { points: (width, height), jpeg, .. } = &item.shape {
            let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
            let dict = [
                ("Type", name("XObject")),
                ("Subtype", name("Image")),
                ("Width", DictItem::Int(i64::from(*width))),
                ("Height", DictItem::Int(i64::from(*height))),
                ("ColorSpace", name("DeviceRGB")),
                ("BitsPerComponent", DictItem::Int(8)),
                ("Filter", name("DCTDecode")),
            ];
            let dict = dict.map(|(key, value)| (key.to_owned(), value)).into_iter().collect();
            let stream = ExternalStream { dict, content: jpeg.to_vec(), compress: false };
            let object = ExternalXObject { stream, width: None, height: None, dpi: None };
            pictures.entry(picture_name(jpeg)).or_insert(XObject::External(object));
        }
    }
    pictures
}

/// The name by which pages call a picture.
pub fn picture_name(jpeg: &[u8]) -> XObjectId {
    let hash: String = Sha256::digest(jpeg).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    XObjectId(format!("P{hash}"))
}
