//! Templates of reports as data: one file of `resources/templates` for each, or a workspace's own
//! text, so that a donor's report needs no Rust.
//!
//! Must not know a project. A file that cannot be read is a flaw with its file, line and key; a
//! test reads every one of them.

#[macro_use]
mod words;

mod asked;
mod chart;
mod file;
mod keys;
mod money;
mod outline;
mod syntax;

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

pub use asked::{ColumnAsked, Fact, FactAsked, Piece, Required, ResultColumn, ResultFigure};
pub use chart::ChartAsked;
pub use file::MADE_HERE;
pub use money::{BudgetAsked, BudgetColumn, BudgetTotal, FormLine, FormValue, Measure, Rows, cost_types};
pub use outline::{Asks, Outlined, usual_heading};
pub use words::Word;

use crate::donors::{Flaw, Words};
use crate::error::{Error, Refused, Result};
use crate::report::look::Look;
use crate::resources;

words! {
    /// What a report is made of.
    #[derive(Serialize, TS)]
    #[serde(rename_all = "snake_case")]
    #[ts(export)]
    pub enum TemplateKind {
        /// Of the record and of what people write.
        Narrative = "narrative",
        /// Of the project's money: there is none without a budget, and its sheets are wide.
        Finance = "finance",
    }
}

/// A template.
#[derive(Clone, Debug)]
pub struct Template {
    /// By which it is chosen.
    pub code: String,
    /// Which state of it this is, from 1.
    pub version: u32,
    /// What the report is called.
    pub name: Words,
    /// Where the template comes from, and what nobody confirmed.
    pub about: String,
    /// What the report is made of.
    pub kind: TemplateKind,
    /// How its pages look.
    pub look: Look,
    /// How many sections of a choice are answered at most.
    pub at_most: BTreeMap<String, u32>,
    /// Its sections in order.
    pub sections: Vec<Section>,
}

/// A section of a template.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its id; that of its content if nothing is said.
    pub id: String,
    /// 1 for a section with its own heading, 2 for a part of the one above it.
    pub level: u8,
    /// Its title; the usual one of its content if nothing is said.
    pub title: Option<Words>,
    /// A remark that is printed.
    pub note: Option<Words>,
    /// What people are told who write it; never printed.
    pub guidance: Option<Words>,
    /// How many words the donor allows.
    pub words: Option<u32>,
    /// The choice among which it is: the donor takes some of them.
    pub choice: Option<String>,
    /// What the record must tell for it.
    pub required: Vec<Required>,
    /// It is left out where the record has nothing for it.
    pub optional: bool,
    /// What stands in it.
    pub content: Content,
}

/// What stands in a section.
#[derive(Clone, Debug)]
pub enum Content {
    /// Nothing of its own: a heading over the parts that follow.
    Chapter,
    /// What people write.
    Question,
    /// Facts of the record, one below the other.
    Facts(Vec<FactAsked>),
    /// Results with the indicators that measure them.
    Results(Vec<ResultColumn>),
    /// The lines of the budget beside what was spent.
    Budget(BudgetAsked),
    /// Figures of the donor's form, one below the other.
    Form(Vec<FormLine>),
    /// Room for signatures: in whose name each is given.
    Signature(Vec<Words>),
    /// Figures of the record as a drawing.
    Chart(ChartAsked),
    /// A part of the record in the shape that it has in every report.
    Record(Piece),
}

impl Template {
    /// The section that shows photographs, by its id.
    pub fn photos(&self) -> Option<&str> {
        let found = self.sections.iter().find(|section| section.is(Piece::Photos));
        found.map(|section| section.id.as_str())
    }
}

impl Section {
    /// It is this part of the record.
    pub fn is(&self, piece: Piece) -> bool {
        matches!(self.content, Content::Record(own) if own == piece)
    }
}

/// Reads a template; its code is the stem of its file.
pub fn template(code: &str, content: &str) -> Result<Template, Flaw> {
    file::read(code, content)
}

/// A template of the program by its code; refused where there is none.
pub fn named(code: &str) -> Result<Template> {
    template(code, text_of(code)?).map_err(|flaw| Error::failed("read-resource", flaw))
}

/// The text of a template of the program; refused where there is none.
pub fn text_of(code: &str) -> Result<&'static str, Refused> {
    let found = resources::TEMPLATES.iter().find(|(stem, _)| *stem == code);
    found.map(|(_, content)| *content).ok_or_else(|| unknown(code))
}

/// Refuses a code that no template has.
pub fn unknown(code: &str) -> Refused {
    Refused::new("template-unknown").with("template", code).at("template")
}
