//! A row that a page tells of, and what of the kept row it says nothing about.
//!
//! Must not know how rows of a page and of the record are paired (`merge`).

use super::framework::ResultNode;
use super::iati::IatiFact;
use super::keys::Keyed;
use super::lesson::Lesson;
use super::organisation::{Component, Expert, Organisation};
use super::project::{
    Deliverable, Engagement, Identifier, Reference, ResultStatement, SupportDomain, TargetGroup,
};
use super::reach::{CountingMethod, Reach};

/// A row that a page can tell of.
pub trait Told: Keyed {
    /// Takes over what the page leaves open, and names the fields that it states.
    fn fill(&mut self, kept: &Self) -> Vec<&'static str>;
}

/// Each field that may be missing: where the page leaves it open, the kept one stays.
macro_rules! fill {
    ($told:ident, $kept:ident: $($field:ident)*) => {{
        let mut stated = Vec::new();
        $(match $told.$field.is_some() {
            true => stated.push(stringify!($field)),
            false => $told.$field.clone_from(&$kept.$field),
        })*
        stated
    }};
}

macro_rules! told {
    ($($row:ty: $($field:ident)*;)+) => {$(
        impl Told for $row {
            #[allow(unused_mut, unused_variables, reason = "some rows have nothing that may be missing")]
            fn fill(&mut self, kept: &Self) -> Vec<&'static str> {
                fill!(self, kept: $($field)*)
            }
        }
    )+};
}

told! {
    Identifier: ;
    IatiFact: ;
    Organisation: body acronym sub_unit country reference;
    Component: title lead;
    Expert: nationality expertise;
    Reference: number;
    TargetGroup: ;
    SupportDomain: ;
    ResultNode: parent code description start_date end_date progress place;
    Deliverable: group quantity delivered unit status due delivered_date evidence;
    Engagement: person event place date;
    ResultStatement: ;
    Lesson: context cause recommendation theme phase;
}

impl Told for Reach {
    /// The parts stay where they still fit into the whole.
    fn fill(&mut self, kept: &Self) -> Vec<&'static str> {
        let stated = fill!(self, kept: value group text period place overlap_percent counted_from
            indicator activity);
        if self.method == CountingMethod::default() {
            self.method = kept.method;
        }
        let fits = kept.broken_down().is_ok_and(|parts| self.value.is_none_or(|whole| parts <= whole));
        if self.cells.is_empty() && fits {
            self.cells.clone_from(&kept.cells);
        }
        stated
    }
}
