//! The structure tree, its parent tree and the links, as the file has them.
//!
//! Must not know how things look (ISO 32000-1, 14.7 and 14.8; PDF/UA-1).

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::display::{Area, Heading, Link, Mark, Page, Target, around};
use super::file::{File, reference, value};
use super::finish::words;
use super::sheet::Sheet;
use super::tags::{NodeId, Role, Tree};
use crate::error::Result;

/// Everything that the tree is made of.
pub struct Parts<'a> {
    /// The nodes.
    pub tree: &'a Tree,
    /// By page, then by number of the marked sequence.
    pub marks: &'a [Vec<NodeId>],
    /// The links.
    pub links: &'a [Link],
    /// Where figures stand.
    pub boxes: &'a BTreeMap<NodeId, Area>,
    /// Where links lead.
    pub headings: &'a [Heading],
    /// Page and top of each numbered note, where links lead, too.
    pub notes: &'a [(usize, f32)],
    /// The pages' objects and how they lie.
    pub pages: &'a [(ObjectId, Sheet)],
}

/// Adds what leads to the tree; the elements of the tree are written to the file by themselves.
pub fn write<'a>(pdf: &mut Document, parts: &Parts<'a>) -> Elements<'a> {
    let first = pdf.max_id + 1;
    pdf.max_id += parts.tree.nodes.len() as u32;
    let root = pdf.new_object_id();
    let mut kids = marked_content(parts);
    let annotations = links(pdf, parts, &mut kids);
    let elements =
        Elements { root, first, tree: parts.tree, boxes: parts.boxes, pages: parts.pages.to_vec(), kids };
    let parent_tree = parent_tree(pdf, parts, &elements, &annotations);
    let title = dictionary! { "Title" => "P" };
    let mut tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => vec![Object::Reference(elements.id(Tree::ROOT))],
        "ParentTree" => parent_tree,
        "ParentTreeNextKey" => (parts.pages.len() + annotations.len()) as i64,
        "RoleMap" => title,
    };
    if let Some(names) = elements.names() {
        tree.set("IDTree", dictionary! { "Names" => names });
    }
    pdf.set_object(root, tree);
    elements
}

/// The elements of the tree before they are written.
pub struct Elements<'a> {
    /// The root of the structure.
    pub root: ObjectId,
    first: u32,
    tree: &'a Tree,
    boxes: &'a BTreeMap<NodeId, Area>,
    pages: Vec<(ObjectId, Sheet)>,
    kids: Kids,
}

impl Elements<'_> {
    fn id(&self, node: NodeId) -> ObjectId {
        (self.first + node.0 as u32, 0)
    }

    /// The names of the notes, each with its element; their order is that of the nodes.
    fn names(&self) -> Option<Vec<Object>> {
        let nodes = (0..self.tree.nodes.len()).map(NodeId);
        let notes = nodes.filter(|at| self.tree.nodes[at.0].role == Role::Note);
        let names: Vec<Object> = notes.flat_map(|at| [name(at), self.id(at).into()]).collect();
        (!names.is_empty()).then_some(names)
    }

    /// Writes one element after the other.
    ///
    /// # Errors
    /// As `File::plain`.
    pub fn write(&self, file: &mut File) -> Result<()> {
        (0..self.tree.nodes.len())
            .try_for_each(|at| file.plain(self.id(NodeId(at)).0, |out| self.element(NodeId(at), out)))
    }

    fn element(&self, at: NodeId, out: &mut Vec<u8>) {
        let (node, own) = (&self.tree.nodes[at.0], &self.kids[at.0]);
        out.extend_from_slice(b"<</Type/StructElem/S/");
        out.extend_from_slice(node.role.name().as_bytes());
        out.extend_from_slice(b"/P ");
        reference(out, node.parent.map_or(self.root, |parent| self.id(parent)));
        let first = own.first().map(Kid::page);
        if let Some(page) = first {
            out.extend_from_slice(b"/Pg ");
            reference(out, self.pages[page].0);
        }
        out.extend_from_slice(b"/K[");
        for kid in own {
            self.kid(kid, first, out);
            out.push(b' ');
        }
        for kid in &node.kids {
            reference(out, self.id(*kid));
            out.push(b' ');
        }
        out.push(b']');
        for (key, object) in self.details(at) {
            out.extend_from_slice(key);
            value(out, &object);
        }
        out.extend_from_slice(b">>");
    }

    fn kid(&self, kid: &Kid, first: Option<usize>, out: &mut Vec<u8>) {
        match kid {
            Kid::Mark { page, number } if Some(*page) == first => {
                out.extend_from_slice(number.to_string().as_bytes());
            }
            Kid::Mark { page, number } => {
                out.extend_from_slice(b"<</Type/MCR/Pg ");
                reference(out, self.pages[*page].0);
                out.extend_from_slice(format!("/MCID {number}>>").as_bytes());
            }
            Kid::Annotation { page, id } => {
                out.extend_from_slice(b"<</Type/OBJR/Obj ");
                reference(out, *id);
                out.extend_from_slice(b"/Pg ");
                reference(out, self.pages[*page].0);
                out.extend_from_slice(b">>");
            }
        }
    }

    /// What few elements have.
    fn details(&self, at: NodeId) -> Vec<(&'static [u8], Object)> {
        let node = &self.tree.nodes[at.0];
        let lang = node.lang.map(|lang| (&b"/Lang"[..], words(lang.as_str())));
        let named = (node.role == Role::Note).then(|| (&b"/ID"[..], name(at)));
        let alternative = node.alternative.as_ref().map(|text| (&b"/Alt"[..], words(text)));
        let area = self.boxes.get(&at).map(|area| {
            let area = area.map(Object::Real).to_vec();
            dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => area }
        });
        let list = node.numbered.then(|| dictionary! { "O" => "List", "ListNumbering" => "Decimal" });
        let attributes = attributes(node.role, node.columns).or(list).or(area);
        let attributes = attributes.map(|dict| (&b"/A"[..], Object::Dictionary(dict)));
        lang.into_iter().chain(named).chain(alternative).chain(attributes).collect()
    }
}

/// The name of a note in the structure.
fn name(at: NodeId) -> Object {
    Object::string_literal(format!("note-{:07}", at.0))
}

/// Where each figure stands on its page, from below.
pub fn boxes(pages: &[Page], tree: &Tree) -> BTreeMap<NodeId, Area> {
    let mut boxes = BTreeMap::new();
    for page in pages {
        let height = page.sheet.height();
        for item in &page.items {
            let Mark::Node(node) = item.mark else { continue };
            let figure = tree.nodes.get(node.0).is_some_and(|node| node.role == Role::Figure);
            if let Some([left, top, right, bottom]) = item.area().filter(|_| figure) {
                let area =
                    [left, height - bottom, right, height - top].map(|at| (at * 100.0).round() / 100.0);
                boxes.entry(node).and_modify(|known| *known = around(*known, area)).or_insert(area);
            }
        }
    }
    boxes
}

fn attributes(role: Role, columns: usize) -> Option<Dictionary> {
    let scope = role.scope();
    if scope.is_none() && columns == 1 {
        return None;
    }
    let mut table = dictionary! { "O" => "Table" };
    if let Some(scope) = scope {
        table.set("Scope", Object::Name(scope.into()));
    }
    if columns > 1 {
        table.set("ColSpan", columns as i64);
    }
    Some(table)
}

/// What a node holds besides other nodes.
enum Kid {
    /// A marked sequence of a page.
    Mark { page: usize, number: usize },
    /// A link on a page.
    Annotation { page: usize, id: ObjectId },
}

impl Kid {
    fn page(&self) -> usize {
        match self {
            Kid::Mark { page, .. } | Kid::Annotation { page, .. } => *page,
        }
    }
}

/// By number of the node.
type Kids = Vec<Vec<Kid>>;

/// For each node its sequences.
fn marked_content(parts: &Parts) -> Kids {
    let mut kids: Kids = parts.tree.nodes.iter().map(|_| Vec::new()).collect();
    for (page, marks) in parts.marks.iter().enumerate() {
        for (number, node) in marks.iter().enumerate() {
            let own = &mut kids[node.0];
            // Most have one, and there are as many as cells.
            if own.is_empty() {
                own.reserve_exact(1);
            }
            own.push(Kid::Mark { page, number });
        }
    }
    kids
}

/// Adds the link annotations; each is a kid of its node.
fn links(pdf: &mut Document, parts: &Parts, kids: &mut Kids) -> Vec<NodeId> {
    let mut of_page: BTreeMap<usize, Vec<Object>> = BTreeMap::new();
    let mut nodes = Vec::new();
    for link in parts.links {
        let Some((how, target)) = leads(&link.target, parts) else { continue };
        let key = parts.pages.len() + nodes.len();
        let (_, sheet) = parts.pages[link.page];
        let mut annotation = annotation(link, sheet, key);
        annotation.set(how, target);
        let id = pdf.add_object(annotation);
        kids[link.node.0].push(Kid::Annotation { page: link.page, id });
        of_page.entry(link.page).or_default().push(Object::Reference(id));
        nodes.push(link.node);
    }
    for (number, page) in parts.pages.iter().enumerate() {
        if let Ok(page) = pdf.get_dictionary_mut(page.0) {
            page.remove(b"Annots");
            if let Some(annotations) = of_page.remove(&number) {
                page.set("Annots", annotations);
            }
        }
    }
    nodes
}

/// How an annotation says where it leads, and where that is.
fn leads(target: &Target, parts: &Parts) -> Option<(&'static str, Object)> {
    match target {
        Target::Heading(number) => {
            let heading = parts.headings.get(*number)?;
            Some(("Dest", destination(parts.pages[heading.page], heading.y).into()))
        }
        Target::Note(number) => {
            let (page, y) = *parts.notes.get(*number)?;
            Some(("Dest", destination(parts.pages[page], y).into()))
        }
        Target::Web(address) => {
            let address = Object::string_literal(escaped(address));
            Some(("A", dictionary! { "S" => "URI", "URI" => address }.into()))
        }
    }
}

/// An address in ASCII, as the format asks for.
fn escaped(address: &str) -> String {
    let letter = |byte: u8| match byte {
        b'!'..=b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    address.bytes().map(letter).collect()
}

fn annotation(link: &Link, sheet: Sheet, key: usize) -> Dictionary {
    let [left, top, right, bottom] = link.area;
    let area = [left, sheet.height() - bottom, right, sheet.height() - top];
    dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => area.map(Object::Real).to_vec(),
        "Border" => vec![0.into(), 0.into(), 0.into()],
        "F" => 4,
        "StructParent" => key as i64,
        "Contents" => words(&link.contents),
    }
}

/// A place on a page, a little above what is looked for.
pub fn destination((page, sheet): (ObjectId, Sheet), y: f32) -> Vec<Object> {
    let top = Object::Real((sheet.height() - y + 12.0).round());
    vec![page.into(), Object::Name(b"XYZ".to_vec()), Object::Null, top, Object::Null]
}

/// From each sequence and each annotation back to its node.
fn parent_tree(
    pdf: &mut Document,
    parts: &Parts,
    elements: &Elements<'_>,
    annotations: &[NodeId],
) -> ObjectId {
    let mut numbers: Vec<Object> = Vec::new();
    for (key, marks) in parts.marks.iter().enumerate() {
        let nodes: Vec<Object> = marks.iter().map(|node| elements.id(*node).into()).collect();
        let nodes = pdf.add_object(nodes);
        numbers.extend([(key as i64).into(), nodes.into()]);
        if let Ok(page) = pdf.get_dictionary_mut(parts.pages[key].0) {
            page.set("StructParents", key as i64);
            page.set("Tabs", Object::Name(b"S".to_vec()));
        }
    }
    for (at, node) in annotations.iter().enumerate() {
        numbers.extend([((parts.pages.len() + at) as i64).into(), elements.id(*node).into()]);
    }
    pdf.add_object(dictionary! { "Nums" => numbers })
}
