//! The results framework: each axis a table of its own, with the donor's numbering, and below
//! them the work plan.
//!
//! Must not know indicators. Pillars beside objectives are never put below them.

use crate::domain::ResultNode;
use crate::domain::project::text_place;
use crate::report::model::{Block, Cell, Column, ColumnKind, Row, RowKind};

use super::Composer;
use super::cells::{code_or_place, word_of};

/// A framework is a few levels deep; deeper is a loop of parents.
const DEEPEST: u8 = 12;

/// Which columns the nodes of an axis need.
struct Shape {
    level: bool,
    code: bool,
    description: bool,
}

impl Composer<'_> {
    pub(super) fn framework(&self) -> Vec<Block> {
        let axes = self.axes();
        let tables = axes.iter().map(|(axis, nodes)| self.axis(axis, nodes));
        tables.chain(self.work_plan()).collect()
    }

    /// The nodes by axis, axes in the order in which they first appear.
    pub(super) fn axes(&self) -> Vec<(String, Vec<&ResultNode>)> {
        let mut axes: Vec<(String, Vec<&ResultNode>)> = Vec::new();
        for node in &self.project.framework {
            match axes.iter_mut().find(|(axis, _)| *axis == node.axis) {
                Some((_, nodes)) => nodes.push(node),
                None => axes.push((node.axis.clone(), vec![node])),
            }
        }
        axes
    }

    fn axis(&self, axis: &str, nodes: &[&ResultNode]) -> Block {
        let shape = Shape {
            level: nodes.iter().any(|node| node.level != nodes[0].level),
            code: nodes.iter().any(|node| node.code.is_some()),
            description: nodes.iter().any(|node| node.description.is_some()),
        };
        let caption = match shape.level {
            true => self.say("caption-framework"),
            false => self.say(&format!("levels-{}", word_of(nodes[0].level))),
        };
        let rows = tree(nodes)
            .into_iter()
            .map(|(depth, node)| Row { kind: RowKind::Body, depth, cells: self.node(node, &shape) })
            .collect();
        Block::Table { id: format!("framework.{axis}"), caption, columns: self.columns_of(&shape), rows }
    }

    fn columns_of(&self, shape: &Shape) -> Vec<Column> {
        let mut columns = Vec::new();
        if shape.code {
            columns.push(self.column("number", ColumnKind::Code, 1));
        }
        columns.push(self.column("statement", ColumnKind::Text, if shape.description { 2 } else { 4 }));
        if shape.description {
            columns.push(self.column("description", ColumnKind::Text, 4));
        }
        if shape.level {
            columns.push(self.column("level", ColumnKind::Text, 1));
        }
        columns
    }

    fn node(&self, node: &ResultNode, shape: &Shape) -> Vec<Cell> {
        let id = self.node_id(node);
        let mut cells = Vec::new();
        if shape.code {
            let cell_id = format!("{id}.code");
            cells.push(match &node.code {
                Some(code) => self.code(&cell_id, &node.id, code),
                None => self.no_detail(&cell_id),
            });
        }
        cells.push(self.quoted(&id, &node.id, &node.text));
        if shape.description {
            let cell_id = format!("{id}.description");
            cells.push(match &node.description {
                Some(text) => self.quoted(&cell_id, &text_place(&node.id, "description"), text),
                None => self.no_detail(&cell_id),
            });
        }
        if shape.level {
            let level = self.say(&format!("level-{}", word_of(node.level)));
            cells.push(self.word(&format!("{id}.level"), level));
        }
        cells
    }

    /// `framework.activity.1.1`, or the place among the nodes of its level.
    pub(super) fn node_id(&self, node: &ResultNode) -> String {
        let mut of_level = self.project.framework.iter().filter(|other| other.level == node.level);
        let place = of_level.position(|other| other.id == node.id).unwrap_or(0);
        format!("framework.{}.{}", word_of(node.level), code_or_place(node.code.as_deref(), place))
    }
}

/// The nodes in reading order with their depth: each node before those below it.
pub(super) fn tree<'a>(nodes: &[&'a ResultNode]) -> Vec<(u8, &'a ResultNode)> {
    let mut order = Vec::new();
    below(None, nodes, 0, &mut order);
    // Nodes whose parents form a loop hang on nothing; they stand at the end, not lost.
    let lost: Vec<&ResultNode> =
        nodes.iter().copied().filter(|node| !order.iter().any(|(_, placed)| placed.id == node.id)).collect();
    order.extend(lost.into_iter().map(|node| (0, node)));
    order
}

fn below<'a>(
    parent: Option<&str>,
    nodes: &[&'a ResultNode],
    depth: u8,
    order: &mut Vec<(u8, &'a ResultNode)>,
) {
    for node in children(parent, nodes) {
        order.push((depth, node));
        if depth < DEEPEST {
            below(Some(&node.id), nodes, depth + 1, order);
        }
    }
}

/// The nodes directly below `parent`, by their numbers where all have one. A node whose
/// parent is not on this axis stands at the top.
fn children<'a>(parent: Option<&str>, nodes: &[&'a ResultNode]) -> Vec<&'a ResultNode> {
    let on_axis = |id: &&str| nodes.iter().any(|node| node.id == *id);
    let parent_of = |node: &ResultNode| node.parent.as_deref().filter(on_axis) == parent;
    let mut found: Vec<&ResultNode> = nodes.iter().copied().filter(|node| parent_of(node)).collect();
    if found.iter().all(|node| node.code.is_some()) {
        found.sort_by_key(|node| numbers(node.code.as_deref().unwrap_or_default()));
    }
    found
}

/// `1.10` stands after `1.9`.
fn numbers(code: &str) -> Vec<(u64, String)> {
    let part = |part: &str| (part.parse().unwrap_or(u64::MAX), part.to_owned());
    code.split(['.', '-', ' ']).map(part).collect()
}
