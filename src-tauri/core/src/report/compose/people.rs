//! Names of experts: a report leaves them out unless somebody ticked that they may be read.
//!
//! Must not know people who are assisted: the record never has their names. What somebody writes
//! for a report is left as it is written.

use crate::report::model::{Cell, Report, Value};

use super::Composer;
use super::unique::cells_of;

impl Composer<'_> {
    /// Puts "Expert 1" where a name stands: in the list of experts, and in every text and quote of
    /// the record that has the name whole.
    pub(super) fn leave_out_names(&self, report: &mut Report) {
        let experts = self.project.experts.iter().zip(1_i64..);
        let named = experts.map(|(expert, number)| {
            let number = self.format.count(number);
            (expert.name.trim(), self.texts.with("row-experts", &[("number", &number)]))
        });
        let mut named: Vec<(&str, String)> = named.filter(|(name, _)| !name.is_empty()).collect();
        // A name that holds another one goes first.
        named.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        if named.is_empty() {
            return;
        }
        let cells = report.sections.iter_mut().flat_map(cells_of);
        cells.for_each(|cell| leave_out(cell, &named));
    }
}

fn leave_out(cell: &mut Cell, named: &[(&str, String)]) {
    let is_words = cell.value == Value::Text;
    for (name, instead) in named {
        if is_words && cell.text.contains(name) {
            cell.text = without(&cell.text, name, instead);
        }
        if cell.source.as_ref().is_some_and(|source| source.quote.contains(name)) {
            cell.source = None;
        }
    }
}

/// The text with a name replaced, where it stands whole: "Ana" is no part of "Analysis".
fn without(text: &str, name: &str, instead: &str) -> String {
    let mut left = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(name) {
        let (before, after) = (&rest[..at], &rest[at + name.len()..]);
        let whole = !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
        left.push_str(before);
        left.push_str(if whole { instead } else { name });
        rest = after;
    }
    left.push_str(rest);
    left
}
