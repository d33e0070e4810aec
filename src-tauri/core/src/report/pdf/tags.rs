//! The structure of the document: headings, paragraphs, tables, lists.
//!
//! Must not know where things are drawn. The roles are those of PDF 1.7 (ISO 32000-1,
//! 14.8.4), used as PDF/UA-1 asks.

use crate::domain::Lang;

/// A node by its number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct NodeId(pub usize);

/// What a node is; the name is the PDF's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// The root.
    Document,
    /// Cover, contents, one section of the report.
    Sect,
    /// The report's title, a paragraph to readers that do not know titles.
    Title,
    /// Heading of a section.
    H1,
    /// Heading within a section.
    H2,
    /// Heading below it.
    H3,
    /// Heading below that.
    H4,
    /// Paragraph.
    P,
    /// Words of somebody else, in paragraphs.
    BlockQuote,
    /// Words within a paragraph.
    Span,
    /// A picture.
    Figure,
    /// Remark of the report.
    Remark,
    /// Numbered note.
    Note,
    /// List.
    L,
    /// Item of a list.
    Li,
    /// Bullet of an item.
    Lbl,
    /// Text of an item.
    LBody,
    /// Table.
    Table,
    /// What the table shows.
    Caption,
    /// Rows of column headings.
    THead,
    /// Rows of the table.
    TBody,
    /// Row.
    Tr,
    /// Heading of a column.
    ColumnHead,
    /// Heading of a row.
    RowHead,
    /// Cell.
    Td,
    /// Table of contents.
    Toc,
    /// Its entry.
    Toci,
    /// What an entry refers to.
    Reference,
    /// A link.
    Link,
}

impl Role {
    /// The name of the structure type.
    pub fn name(self) -> &'static str {
        match self {
            Role::Document => "Document",
            Role::Sect => "Sect",
            Role::Title => "Title",
            Role::H1 => "H1",
            Role::H2 => "H2",
            Role::H3 => "H3",
            Role::H4 => "H4",
            Role::BlockQuote => "BlockQuote",
            Role::Span => "Span",
            Role::Figure => "Figure",
            Role::P | Role::Remark => "P",
            Role::Note => "Note",
            Role::L => "L",
            Role::Li => "LI",
            Role::Lbl => "Lbl",
            Role::LBody => "LBody",
            Role::Table => "Table",
            Role::Caption => "Caption",
            Role::THead => "THead",
            Role::TBody => "TBody",
            Role::Tr => "TR",
            Role::ColumnHead | Role::RowHead => "TH",
            Role::Td => "TD",
            Role::Toc => "TOC",
            Role::Toci => "TOCI",
            Role::Reference => "Reference",
            Role::Link => "Link",
        }
    }

    /// Which cells a heading cell stands for.
    pub fn scope(self) -> Option<&'static str> {
        match self {
            Role::ColumnHead => Some("Column"),
            Role::RowHead => Some("Row"),
            _ => None,
        }
    }
}

/// A part of the document.
#[derive(Clone, PartialEq, Debug)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// The node it stands in; none for the root.
    pub parent: Option<NodeId>,
    /// The nodes in it, in reading order.
    pub kids: Vec<NodeId>,
    /// Its language where that is not the report's.
    pub lang: Option<Lang>,
    /// How many columns a cell takes.
    pub columns: usize,
    /// What a picture shows, for those who do not see it.
    pub alternative: Option<String>,
    /// The items of a list are numbered.
    pub numbered: bool,
}

impl Node {
    fn new(role: Role, parent: Option<NodeId>) -> Node {
        Node { role, parent, kids: Vec::new(), lang: None, columns: 1, alternative: None, numbered: false }
    }
}

/// The whole structure.
#[derive(Clone, PartialEq, Debug)]
pub struct Tree {
    /// By number; the first is the root.
    pub nodes: Vec<Node>,
}

impl Tree {
    /// The number of the root.
    pub const ROOT: NodeId = NodeId(0);

    /// A document without content.
    pub fn new() -> Tree {
        Tree { nodes: vec![Node::new(Role::Document, None)] }
    }

    /// Adds a node at the end of `parent`.
    pub fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node::new(role, Some(parent)));
        self.nodes[parent.0].kids.push(id);
        id
    }

    /// Says that a node's language is not the report's.
    pub fn speaks(&mut self, node: NodeId, lang: Option<Lang>) {
        self.nodes[node.0].lang = lang;
    }

    /// Says how many columns a cell takes.
    pub fn span(&mut self, node: NodeId, columns: usize) {
        self.nodes[node.0].columns = columns;
    }
}

impl Default for Tree {
    fn default() -> Self {
        Tree::new()
    }
}
