//! The structure tree, its parent tree and the links, as the file has them.
//!
//! Must not know how things look (ISO 32000-1, 14.7 and 14.8; PDF/UA-1).

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::display::{Area, Heading, Link, Mark, Page, Target, around};
use super::finish::words;
use super::sheet::Sheet;
use super::tags::{NodeId, Role, Tree};

/// Everything that the tree is made of.
pub struct Parts<'a> {
    /// The nodes.
    pub tree: &'a Tree,
    /// By page, then by number of the marked sequence.
    pub marks: &'a [Vec<NodeId>],
    /// The links.
    pub links: &'a [Link],
    /// What is drawn, to say where figures stand.
    pub drawn: &'a [Page],
    /// Where links lead.
    pub headings: &'a [Heading],
    /// The pages' objects and how they lie.
    pub pages: &'a [(ObjectId, Sheet)],
}

/// Adds the tree to the file; gives the root of the structure.
pub fn write(pdf: &mut Document, parts: &Parts) -> ObjectId {
    let ids: Vec<ObjectId> = parts.tree.nodes.iter().map(|_| pdf.new_object_id()).collect();
    let root = pdf.new_object_id();
    let mut kids = marked_content(parts);
    let annotations = links(pdf, parts, &mut kids);
    let boxes = boxes(parts);
    for (at, node) in parts.tree.nodes.iter().enumerate() {
        let mut element = dictionary! {
            "Type" => "StructElem",
            "S" => Object::Name(node.role.name().into()),
            "P" => node.parent.map_or(root, |parent| ids[parent.0]),
        };
        let below = node.kids.iter().map(|kid| Object::Reference(ids[kid.0]));
        let own = kids.remove(&NodeId(at));
        if let Some((page, _)) = &own {
            element.set("Pg", parts.pages[*page].0);
        }
        let all: Vec<Object> = own.into_iter().flat_map(|(_, own)| own).chain(below).collect();
        element.set("K", all);
        if let Some(lang) = node.lang {
            element.set("Lang", words(lang.as_str()));
        }
        if let Some(alternative) = &node.alternative {
            element.set("Alt", words(alternative));
        }
        if let Some(area) = boxes.get(&NodeId(at)) {
            let area = area.map(Object::Real).to_vec();
            element.set("A", dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => area });
        }
        if node.numbered {
            element.set("A", dictionary! { "O" => "List", "ListNumbering" => "Decimal" });
        }
        if let Some(attributes) = attributes(node.role, node.columns) {
            element.set("A", attributes);
        }
        pdf.set_object(ids[at], element);
    }
    let parent_tree = parent_tree(pdf, parts, &ids, &annotations);
    let title = dictionary! { "Title" => "P" };
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => vec![Object::Reference(ids[Tree::ROOT.0])],
        "ParentTree" => parent_tree,
        "ParentTreeNextKey" => (parts.pages.len() + annotations.len()) as i64,
        "RoleMap" => title,
    };
    pdf.set_object(root, tree);
    root
}

/// Where each figure stands on its page, from below.
fn boxes(parts: &Parts) -> BTreeMap<NodeId, Area> {
    let mut boxes = BTreeMap::new();
    for page in parts.drawn {
        let height = page.sheet.height();
        for item in &page.items {
            let Mark::Node(node) = item.mark else { continue };
            let figure = parts.tree.nodes.get(node.0).is_some_and(|node| node.role == Role::Figure);
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

type Kids = BTreeMap<NodeId, (usize, Vec<Object>)>;

/// For each node its first page and its sequences; those of other pages name theirs.
fn marked_content(parts: &Parts) -> Kids {
    let mut kids = Kids::new();
    for (page, marks) in parts.marks.iter().enumerate() {
        for (number, node) in marks.iter().enumerate() {
            let (first, own) = kids.entry(*node).or_insert((page, Vec::new()));
            own.push(if *first == page {
                Object::Integer(number as i64)
            } else {
                let page = parts.pages[page].0;
                Object::Dictionary(dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => number as i64 })
            });
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
        let (page, sheet) = parts.pages[link.page];
        let mut annotation = annotation(link, sheet, key);
        annotation.set(how, target);
        let id = pdf.add_object(annotation);
        let (_, own) = kids.entry(link.node).or_insert((link.page, Vec::new()));
        own.push(Object::Dictionary(dictionary! { "Type" => "OBJR", "Obj" => id, "Pg" => page }));
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
fn parent_tree(pdf: &mut Document, parts: &Parts, ids: &[ObjectId], annotations: &[NodeId]) -> ObjectId {
    let mut numbers: Vec<Object> = Vec::new();
    for (key, marks) in parts.marks.iter().enumerate() {
        let nodes: Vec<Object> = marks.iter().map(|node| ids[node.0].into()).collect();
        let nodes = pdf.add_object(nodes);
        numbers.extend([(key as i64).into(), nodes.into()]);
        if let Ok(page) = pdf.get_dictionary_mut(parts.pages[key].0) {
            page.set("StructParents", key as i64);
            page.set("Tabs", Object::Name(b"S".to_vec()));
        }
    }
    for (at, node) in annotations.iter().enumerate() {
        numbers.extend([((parts.pages.len() + at) as i64).into(), ids[node.0].into()]);
    }
    pdf.add_object(dictionary! { "Nums" => numbers })
}
