//! An element of a file that is read, which knows what of it was placed in the record.
//!
//! Must not know what elements mean.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::intake::markup::Element;

/// An element.
#[derive(Debug)]
pub(super) struct Node {
    /// Its name, with a prefix where it has one.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
    pub(super) text: String,
    /// Where it begins and ends, in bytes of the file's text.
    pub(super) start: usize,
    pub(super) end: usize,
    placed: Cell<bool>,
    used: RefCell<Vec<usize>>,
}

impl Node {
    /// `None` where its attributes cannot be read. Whitespace before the tag is not part of it.
    pub(super) fn of(element: &Element<'_>, begun: usize, text: &str) -> Option<Node> {
        let before = text.get(begun..).map_or(0, |rest| rest.find('<').unwrap_or(0));
        Some(Node {
            name: element.whole_name(),
            attributes: element.attributes()?,
            children: Vec::new(),
            text: String::new(),
            start: begun + before,
            end: begun + before,
            placed: Cell::new(false),
            used: RefCell::default(),
        })
    }

    /// An attribute; from now on it has its place.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let at = self.attributes.iter().position(|(known, _)| known == name)?;
        self.used.borrow_mut().push(at);
        Some(self.attributes[at].1.trim()).filter(|value| !value.is_empty())
    }

    /// An attribute, which may yet be without a place.
    pub(super) fn look(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name)?;
        Some(found.1.trim()).filter(|value| !value.is_empty())
    }

    /// The element has its place in the record.
    pub(super) fn place(&self) -> &Node {
        self.placed.set(true);
        self
    }

    pub(super) fn is_placed(&self) -> bool {
        self.placed.get()
    }

    /// The elements in it of a name.
    pub(super) fn each<'n>(&'n self, name: &'n str) -> impl Iterator<Item = &'n Node> {
        self.children.iter().filter(move |child| child.name == name)
    }

    pub(super) fn one<'n>(&'n self, name: &'n str) -> Option<&'n Node> {
        self.each(name).next()
    }

    /// The full day of an element; a zone after it is of no matter.
    pub(super) fn day(&self) -> Option<NaiveDate> {
        let stated = self.look("iso-date")?;
        let day = stated.get(..10)?.parse().ok()?;
        let zone = stated.get(10..)?;
        (zone.is_empty() || zone == "Z" || zone.starts_with(['+', '-'])).then_some(day)
    }

    /// The full day of an element in it, both placed.
    pub(super) fn day_of(&self, name: &str) -> Option<NaiveDate> {
        let node = self.one(name)?;
        let day = node.day()?;
        node.get("iso-date");
        node.place();
        Some(day)
    }

    /// What was not placed, by its line from 1 in `text`, of which `base` is the first byte.
    pub(super) fn left(&self, text: &str, base: usize, lines: &Lines, left: &mut BTreeMap<u32, String>) {
        if !self.placed.get() {
            let given = text.get(self.start..self.end).unwrap_or_default();
            let given = given.split_whitespace().collect::<Vec<_>>().join(" ");
            return add(left, lines.at(self.start - base), &given);
        }
        let used = self.used.borrow();
        let open = self.attributes.iter().enumerate().filter(|(at, (name, _))| {
            !used.contains(at) && !name.starts_with("xmlns") && !name.starts_with("bilan:")
        });
        let open: Vec<String> = open.map(|(_, (name, value))| format!("{name}=\"{value}\"")).collect();
        if !open.is_empty() {
            add(left, lines.at(self.start - base), &format!("<{} {}>", self.name, open.join(" ")));
        }
        for child in &self.children {
            child.left(text, base, lines, left);
        }
    }
}

fn add(left: &mut BTreeMap<u32, String>, line: u32, text: &str) {
    let kept = left.entry(line).or_default();
    if !kept.is_empty() {
        kept.push(' ');
    }
    kept.push_str(text);
}

/// Where lines begin.
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn of(text: &str) -> Lines {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Lines(std::iter::once(0).chain(ends).collect())
    }

    /// The number of the line, from 1.
    pub(super) fn at(&self, byte: usize) -> u32 {
        u32::try_from(self.0.partition_point(|start| *start <= byte)).unwrap_or(u32::MAX)
    }
}
