//! The display list becomes the library's page operations.
//!
//! Must not lay anything out. Everything that is drawn stands in a marked sequence:
//! of its node, or of an artifact.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, DictItem, ExternalStream, ExternalXObject, Line, LineDashPattern, LinePoint, Mm, Op,
    PaintMode, PdfDocument, PdfFontHandle, PdfPage, PdfParseErrorSeverity, PdfSaveOptions, Point, Polygon,
    PolygonRing, Pt, Rect, Rgb, TextItem, TextMatrix, XObject, XObjectId, XObjectTransform,
};

use sha2::{Digest, Sha256};

use super::display::{Document, Item, Mark, Page, Shape};
use super::shape::{Glyph, Run};
use super::style::Colour;
use super::subset::{Used, clusters, resource};
use super::tags::{NodeId, Tree};
use crate::error::{Error, Result};

/// The library's document, and for each page the node of each marked sequence.
pub struct Emitted {
    /// Pages, fonts and contents; no structure yet.
    pub pdf: lopdf::Document,
    /// By page, then by number of the marked sequence.
    pub marks: Vec<Vec<NodeId>>,
}

/// Writes all pages.
///
/// # Errors
/// `make-pdf` if a font cannot be embedded or the library refuses an operation.
pub fn emit(document: &Document) -> Result<Emitted> {
    let used = Used::of(&document.pages)?;
    let mut pdf = PdfDocument::new("");
    pdf.resources.fonts.map = used.fonts()?;
    pdf.resources.xobjects.map = pictures(&document.pages);
    let mut marks = Vec::new();
    let mut pages = Vec::new();
    for page in &document.pages {
        let (ops, of_page) = contents(page, &document.tree, &used);
        let mut written = PdfPage::new(Mm(210.0), Mm(297.0), ops);
        let paper = Rect::from_wh(Pt(page.sheet.width()), Pt(page.sheet.height()));
        (written.media_box, written.trim_box, written.crop_box) = (paper.clone(), paper.clone(), paper);
        pages.push(written);
        marks.push(of_page);
    }
    pdf.with_pages(pages);
    let mut warnings = Vec::new();
    let written = pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    match warnings.into_iter().find(|warning| warning.severity == PdfParseErrorSeverity::Error) {
        Some(warning) => Err(Error::failed("make-pdf", warning.msg)),
        None => Ok(Emitted { pdf: written, marks }),
    }
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
fn picture_name(jpeg: &[u8]) -> XObjectId {
    let hash: String = Sha256::digest(jpeg).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    XObjectId(format!("P{hash}"))
}

fn contents(page: &Page, tree: &Tree, used: &Used) -> (Vec<Op>, Vec<NodeId>) {
    let mut ops = Vec::new();
    let mut marks = Vec::new();
    for items in page.items.chunk_by(|one, other| one.mark == other.mark) {
        if let Some(first) = items.first() {
            ops.push(begin(first.mark, tree, &mut marks));
        }
        items.iter().for_each(|item| draw(item, page.sheet.height(), used, &mut ops));
        ops.push(Op::EndMarkedContent);
    }
    (ops, marks)
}

fn begin(mark: Mark, tree: &Tree, marks: &mut Vec<NodeId>) -> Op {
    let (tag, key, value) = match mark {
        Mark::Node(node) => {
            marks.push(node);
            let role = tree.nodes.get(node.0).map_or("P", |node| node.role.name());
            (role, "MCID", DictItem::Int(marks.len() as i64 - 1))
        }
        Mark::Pagination => ("Artifact", "Type", DictItem::Name(b"Pagination".to_vec())),
        Mark::Layout => ("Artifact", "Type", DictItem::Name(b"Layout".to_vec())),
    };
    marked(tag, key, value)
}

fn marked(tag: &str, key: &str, value: DictItem) -> Op {
    let map = BTreeMap::from([(key.to_owned(), value)]);
    Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map } }
}

fn draw(item: &Item, paper: f32, used: &Used, ops: &mut Vec<Op>) {
    let y = paper - item.y;
    match &item.shape {
        Shape::Rect { width, height, colour } => {
            let (x, y, width, height) = (pt(item.x), pt(y - height), pt(*width), pt(*height));
            let rectangle = Rect { mode: Some(PaintMode::Fill), ..Rect::from_xywh(x, y, width, height) };
            ops.extend([fill(*colour), Op::DrawRectangle { rectangle }]);
        }
        Shape::Lines { lines, width, colour, dashes } => {
            let dash = LineDashPattern::new(0.0, dashes);
            let thickness = Op::SetOutlineThickness { pt: pt(*width) };
            ops.extend([outline(*colour), thickness, Op::SetLineDashPattern { dash }]);
            let line = |points: &Vec<[f32; 2]>| Line { points: placed(points, item.x, y), is_closed: false };
            ops.extend(lines.iter().map(|points| Op::DrawLine { line: line(points) }));
        }
        Shape::Areas { outlines, colour } => {
            let ring = |points: &Vec<[f32; 2]>| PolygonRing { points: placed(points, item.x, y) };
            let rings = outlines.iter().map(ring).collect();
            let polygon = Polygon { rings, mode: PaintMode::Fill, ..Polygon::default() };
            ops.extend([fill(*colour), Op::DrawPolygon { polygon }]);
        }
        Shape::Picture { width, height, jpeg, .. } => {
            let transform = XObjectTransform {
                translate_x: Some(pt(item.x)),
                translate_y: Some(pt(y - height)),
                scale_x: Some(pt(*width).0),
                scale_y: Some(pt(*height).0),
                no_auto_scale: true,
                ..XObjectTransform::default()
            };
            ops.push(Op::UseXobject { id: picture_name(jpeg), transform });
        }
        Shape::Text { runs, size, colour } => {
            ops.extend([Op::StartTextSection, fill(*colour)]);
            let mut pen = Pen { x: item.x, y, size: *size, used, items: Vec::new(), ops };
            runs.chunk_by(|one, other| one.face == other.face).for_each(|runs| pen.runs(runs));
            ops.push(Op::EndTextSection);
        }
    }
}

/// Two decimals of a point are finer than any printer.
fn pt(length: f32) -> Pt {
    Pt((length * 100.0).round() / 100.0)
}

/// Points from a place on a page that is read from below.
fn placed(points: &[[f32; 2]], x: f32, y: f32) -> Vec<LinePoint> {
    let place = |[right, down]: &[f32; 2]| Point { x: pt(x + right), y: pt(y - down) };
    points.iter().map(|point| LinePoint { p: place(point), bezier: false }).collect()
}

fn fill(colour: Colour) -> Op {
    Op::SetFillColor { col: printed(colour) }
}

fn outline(colour: Colour) -> Op {
    Op::SetOutlineColor { col: printed(colour) }
}

fn printed(Colour(red, green, blue): Colour) -> Color {
    let share = |byte: u8| (f32::from(byte) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb { r: share(red), g: share(green), b: share(blue), icc_profile: None })
}

/// Writes glyphs, keeping the viewer's pen where the shaper wants it.
struct Pen<'a> {
    x: f32,
    y: f32,
    size: f32,
    used: &'a Used,
    items: Vec<TextItem>,
    ops: &'a mut Vec<Op>,
}

impl Pen<'_> {
    fn runs(&mut self, runs: &[std::rc::Rc<Run>]) {
        let Some(first) = runs.first() else { return };
        let font = PdfFontHandle::External(resource(first.face));
        self.ops.push(Op::SetFont { font, size: Pt(self.size) });
        self.go_to(self.x, self.y);
        runs.iter().for_each(|run| self.run(run));
        self.flush();
    }

    fn go_to(&mut self, x: f32, y: f32) {
        self.flush();
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, pt(x).0, pt(y).0]) });
    }

    fn flush(&mut self) {
        if !self.items.is_empty() {
            self.ops.push(Op::ShowText { items: std::mem::take(&mut self.items) });
        }
    }

    /// A cluster whose glyphs do not say its characters says them as ActualText.
    fn run(&mut self, run: &Run) {
        for cluster in clusters(run) {
            let Some(first) = cluster.first() else { continue };
            let text = &run.text[first.start..first.end];
            let written = self.used.written(run.face, first.id);
            if cluster.len() == 1 && written.is_some_and(|written| written.text == text) {
                self.glyph(run, first);
            } else {
                self.span(run, cluster, text);
            }
        }
    }

    fn span(&mut self, run: &Run, glyphs: &[Glyph], text: &str) {
        self.flush();
        self.ops.push(marked("Span", "ActualText", DictItem::String { data: utf16(text), literal: false }));
        glyphs.iter().for_each(|glyph| self.glyph(run, glyph));
        self.flush();
        self.ops.push(Op::EndMarkedContent);
    }

    fn glyph(&mut self, run: &Run, glyph: &Glyph) {
        let Some(written) = self.used.written(run.face, glyph.id) else { return };
        let raised = glyph.dy.abs() > 0.0005;
        if raised {
            self.go_to(self.x + glyph.dx * self.size, self.y + glyph.dy * self.size);
        } else {
            self.shift(-glyph.dx);
        }
        let back = if raised { 0.0 } else { written.width + glyph.dx - glyph.advance };
        let code = Codepoint::with_cid(written.id, thousandths(back), written.text.clone());
        match self.items.last_mut() {
            Some(TextItem::GlyphIds(codes)) => codes.push(code),
            _ => self.items.push(TextItem::GlyphIds(vec![code])),
        }
        self.x += glyph.advance * self.size;
        if raised {
            self.go_to(self.x, self.y);
        }
    }

    /// Moves the pen by ems.
    fn shift(&mut self, by: f32) {
        if thousandths(by) != 0.0 {
            self.items.push(TextItem::Offset(thousandths(by)));
        }
    }
}

fn thousandths(ems: f32) -> f32 {
    (ems * 10_000.0).round() / 10.0
}

fn utf16(text: &str) -> Vec<u8> {
    [0xFE, 0xFF].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect()
}
