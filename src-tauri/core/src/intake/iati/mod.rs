//! The bytes of an IATI activity file (2.01 to 2.03) → a proposal for each activity: the only reader
//! of IATI's XML.
//!
//! Must not know the store, nor how such a file is written (`crate::iati`). Every element and
//! attribute that has no place in the record is kept as it stands there.

mod activity;
mod money;
mod node;
mod results;

use std::collections::HashMap;

use chrono::NaiveDate;
use encoding_rs::Encoding;

use super::decode;
use super::markup::{Markup, Next};
use super::proposal::{Answer, Proposal};
use crate::domain::entry::Entry;
use crate::domain::{Money, Project};
use crate::error::Refused;
use node::Node;

/// Bytes of a file.
const LARGEST: usize = 50 * 1024 * 1024;

/// Elements of a file.
const MOST_ELEMENTS: usize = 1_000_000;

/// One activity, as it would be kept.
#[derive(Clone, Debug)]
pub struct ActivityRead {
    /// Its `iati-identifier`.
    pub identifier: String,
    /// What it would become, in the language that it names as its own.
    pub proposal: Proposal,
    /// The same in its other languages, with the same keys.
    pub others: Vec<Project>,
    /// Its budgets: the version's number (1 original, 2 revised) and their sum.
    pub budgets: Vec<(u32, Money)>,
    /// Its transactions that are entries; their keys are made up.
    pub entries: Vec<Entry>,
    /// Of those that our own file tells as sums, the first day that is summed, by their keys.
    pub summed: HashMap<String, NaiveDate>,
    /// Its texts, each in its line, without anything else.
    pub words: String,
}

/// Reads a file. Refused: too large, another encoding than it says, markup that is damaged or
/// declares entities, no activities, a version that is not read.
pub fn read(
    name: &str,
    bytes: &[u8],
    encoding: Option<&str>,
    answers: &[Answer],
) -> Result<Vec<ActivityRead>, Refused> {
    if bytes.len() > LARGEST {
        let most = LARGEST / 1024 / 1024;
        return Err(Refused::new("iati-too-large").with("file", name).with("most", most));
    }
    let stated = encoding.or_else(|| declared(bytes));
    let text = decode::any(name, bytes, stated)?;
    let mut reading = Reading { name, text: &text, elements: 0 };
    reading.file(answers)
}

/// The encoding that a file names itself, by its mark or in its first line.
fn declared(bytes: &[u8]) -> Option<&'static str> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Some(encoding.name());
    }
    match bytes {
        [b'<', 0, ..] => return Some("UTF-16LE"),
        [0, b'<', ..] => return Some("UTF-16BE"),
        _ => {}
    }
    let start: String =
        bytes.iter().take(200).take_while(|it| **it != b'>').map(|it| char::from(*it)).collect();
    let declaration = start.strip_prefix("<?xml")?;
    let (_, after) = declaration.split_once("encoding")?;
    let label = after.trim_start().strip_prefix('=')?.trim_start();
    let quote = label.chars().next()?;
    let label = label.get(1..)?.split(quote).next()?;
    // In one byte a sign it cannot be what needs two.
    let encoding = Encoding::for_label(label.as_bytes())?;
    Some(encoding.name()).filter(|name| !name.starts_with("UTF-16"))
}

struct Reading<'t> {
    name: &'t str,
    text: &'t str,
    elements: usize,
}

impl Reading<'_> {
    fn file(&mut self, answers: &[Answer]) -> Result<Vec<ActivityRead>, Refused> {
        let mut markup = Markup::of(damaged, (self.name, "XML"), self.text);
        let mut root: Option<Node> = None;
        let mut begun = 0;
        let mut activities = Vec::new();
        while let Some(next) = self.step(&mut markup, begun)? {
            match (next, &root) {
                (Next::Begin(element), None) => {
                    let found = Node::of(&element, begun, self.text).ok_or_else(|| self.torn(begun))?;
                    self.root(&found)?;
                    root = Some(found);
                }
                (Next::Begin(element), Some(file)) => {
                    let whole = self.element(&mut markup, &element, begun)?;
                    if whole.name == "iati-activity" {
                        let room = activity::Room { document: self.name, text: self.text, file, answers };
                        activities.push(activity::read(&room, whole));
                    }
                }
                (Next::Text(text), None) if !text.trim().is_empty() => break,
                _ => {}
            }
            begun = markup.position();
        }
        match root.is_some() && !activities.is_empty() {
            true => Ok(activities),
            false => Err(Refused::new("iati-none").with("file", self.name)),
        }
    }

    fn step<'t>(&mut self, markup: &mut Markup<'t>, begun: usize) -> Result<Option<Next<'t>>, Refused> {
        let next = markup.next().map_err(|refused| {
            let line = self.line(begun.max(markup.position().min(self.text.len())));
            refused.with("place", line)
        })?;
        if matches!(next, Some(Next::Begin(_))) {
            self.elements += 1;
            if self.elements > MOST_ELEMENTS {
                return Err(damaged(self.name, "XML", &MOST_ELEMENTS));
            }
        }
        Ok(next)
    }

    fn line(&self, at: usize) -> usize {
        let before = self.text.as_bytes().get(..at).unwrap_or_default();
        before.iter().filter(|byte| **byte == b'\n').count() + 1
    }

    fn torn(&self, at: usize) -> Refused {
        damaged(self.name, &self.line(at).to_string(), &"attributes")
    }

    fn root(&self, root: &Node) -> Result<(), Refused> {
        if root.name != "iati-activities" {
            return Err(Refused::new("iati-none").with("file", self.name));
        }
        let version = root.get("version").unwrap_or_default();
        match version {
            "2.01" | "2.02" | "2.03" => Ok(()),
            other => {
                let told = if other.is_empty() { "–" } else { other };
                Err(Refused::new("iati-version").with("file", self.name).with("version", told))
            }
        }
    }

    /// An element with all that is in it. The levels are counted, so that none is too deep.
    fn element(
        &mut self,
        markup: &mut Markup<'_>,
        first: &super::markup::Element<'_>,
        begun: usize,
    ) -> Result<Node, Refused> {
        let mut open = vec![Node::of(first, begun, self.text).ok_or_else(|| self.torn(begun))?];
        let mut begun = markup.position();
        while let Some(next) = self.step(markup, begun)? {
            match next {
                Next::Begin(element) => {
                    open.push(Node::of(&element, begun, self.text).ok_or_else(|| self.torn(begun))?);
                }
                Next::Text(text) => {
                    if let Some(node) = open.last_mut() {
                        node.text.push_str(&text);
                    }
                }
                Next::End(_) => {
                    let Some(mut done) = open.pop() else { break };
                    done.end = markup.position();
                    match open.last_mut() {
                        Some(above) => above.children.push(done),
                        None => return Ok(done),
                    }
                }
            }
            begun = markup.position();
        }
        Err(damaged(self.name, &self.line(begun).to_string(), &"end"))
    }
}

/// Markup that cannot be read.
fn damaged(file: &str, place: &str, cause: &dyn std::fmt::Display) -> Refused {
    Refused::new("iati-damaged").with("file", file).with("place", place).with("cause", cause)
}
