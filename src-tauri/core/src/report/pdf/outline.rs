//! The outline: sections, and the headings within them.
//!
//! Must not know what stands below the headings.

use lopdf::{Document, Object, ObjectId, dictionary};

use super::display::Heading;
use super::finish::words;
use super::sheet::Sheet;
use super::structure::destination;

/// Adds the outline to the file; `None` where there are no headings.
pub fn write(pdf: &mut Document, headings: &[Heading], pages: &[(ObjectId, Sheet)]) -> Option<ObjectId> {
    if headings.is_empty() {
        return None;
    }
    let root = pdf.new_object_id();
    let ids: Vec<ObjectId> = headings.iter().map(|_| pdf.new_object_id()).collect();
    let parents: Vec<Option<usize>> = (0..headings.len()).map(|at| parent(headings, at)).collect();
    for (at, heading) in headings.iter().enumerate() {
        let siblings: Vec<usize> =
            (0..headings.len()).filter(|other| parents[*other] == parents[at]).collect();
        let position = siblings.iter().position(|other| *other == at).unwrap_or(0);
        let mut entry = dictionary! {
            "Title" => words(&heading.title),
            "Parent" => parents[at].map_or(root, |parent| ids[parent]),
            "Dest" => destination(pages[heading.page], heading.y),
        };
        if let Some(before) = position.checked_sub(1) {
            entry.set("Prev", ids[siblings[before]]);
        }
        if let Some(after) = siblings.get(position + 1) {
            entry.set("Next", ids[*after]);
        }
        let kids: Vec<usize> = (0..headings.len()).filter(|other| parents[*other] == Some(at)).collect();
        if let (Some(first), Some(last)) = (kids.first(), kids.last()) {
            entry.set("First", ids[*first]);
            entry.set("Last", ids[*last]);
            // Negative: shown closed.
            entry.set("Count", -(kids.len() as i64));
        }
        pdf.set_object(ids[at], entry);
    }
    let top: Vec<usize> = (0..headings.len()).filter(|at| parents[*at].is_none()).collect();
    let mut outlines = dictionary! { "Type" => "Outlines", "Count" => top.len() as i64 };
    if let (Some(first), Some(last)) = (top.first(), top.last()) {
        outlines.set("First", Object::Reference(ids[*first]));
        outlines.set("Last", Object::Reference(ids[*last]));
    }
    pdf.set_object(root, outlines);
    Some(root)
}

fn parent(headings: &[Heading], at: usize) -> Option<usize> {
    let level = headings[at].level;
    (0..at).rev().find(|before| headings[*before].level < level)
}
