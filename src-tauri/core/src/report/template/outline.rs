//! A template as people fill it in: its sections one below the other, with what is asked.
//!
//! Must not know what anybody wrote.

use serde::Serialize;
use ts_rs::TS;

use super::asked::{Fact, FactAsked, Required};
use super::{Content, Piece, Section, Template, Word};
use crate::domain::Lang;
use crate::text::Texts;

/// What a place of the outline asks of people.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Asks {
    /// Nothing: a heading over what follows.
    Chapter,
    /// A text.
    Question,
    /// One line of text, among facts.
    Line,
    /// Nothing: the record fills it.
    Block,
}

/// A place of the outline.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Outlined {
    /// By which its text is kept: `overview`, or `admin.contact` for a line among facts.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// 1, or 2 for a part of the section above.
    pub level: u8,
    /// What it asks of people.
    pub asks: Asks,
    /// What people are told who write it.
    pub guidance: Option<String>,
    /// How many words the donor allows.
    pub words: Option<u32>,
    /// What the record must tell for it.
    pub required: Vec<Required>,
    /// It is left out where there is nothing for it.
    pub optional: bool,
}

impl Template {
    /// The places of the report in order, in a language.
    pub fn outline(&self, lang: Lang) -> Vec<Outlined> {
        self.sections.iter().flat_map(|section| section.outlined(lang)).collect()
    }
}

impl Section {
    /// Its heading in a language.
    pub fn heading(&self, lang: Lang) -> String {
        let usual = match &self.content {
            Content::Chart(chart) => Some(chart.title()),
            content => usual_title(content.word()),
        };
        match (&self.title, usual) {
            (Some(title), _) => title.of(lang),
            (None, Some(key)) => Texts::of(lang).get(key),
            (None, None) => self.id.clone(),
        }
    }

    fn outlined(&self, lang: Lang) -> Vec<Outlined> {
        let asks = match self.content {
            Content::Chapter => Asks::Chapter,
            Content::Question => Asks::Question,
            _ => Asks::Block,
        };
        let own = Outlined {
            id: self.id.clone(),
            title: self.heading(lang),
            level: self.level,
            asks,
            guidance: self.guidance.as_ref().map(|guidance| guidance.of(lang)),
            words: self.words,
            required: self.required.clone(),
            optional: self.optional,
        };
        let facts: &[FactAsked] = if let Content::Facts(facts) = &self.content { facts } else { &[] };
        let lines = facts.iter().filter_map(|fact| self.line(fact, lang));
        [own].into_iter().chain(lines).collect()
    }

    fn line(&self, fact: &FactAsked, lang: Lang) -> Option<Outlined> {
        let id = fact.id.as_ref().filter(|_| *fact.value.get_ref() == Fact::Open)?;
        Some(Outlined {
            id: format!("{}.{}", self.id, id.get_ref()),
            title: fact.title.as_ref().map(|title| title.of(lang)).unwrap_or_default(),
            level: 2,
            asks: Asks::Line,
            guidance: None,
            words: None,
            required: Vec::new(),
            optional: self.optional,
        })
    }
}

/// The title that a content has in a language where the template gives none; a question has none.
pub fn usual_heading(content: &str, lang: Lang) -> Option<String> {
    usual_title(content).map(|key| Texts::of(lang).get(key))
}

fn usual_title(content: &str) -> Option<&'static str> {
    Some(match content {
        "facts" => "section-identity",
        "results" => "template-section-results",
        "budget" => "accounts-sheet-budget",
        "form" => "accounts-sheet-form",
        "signature" => "template-section-signature",
        "chart" => "template-section-chart",
        piece => usual_title_of(Piece::of(piece)?),
    })
}

impl Content {
    /// The word for it in a template.
    fn word(&self) -> &'static str {
        match self {
            Content::Chapter => "chapter",
            Content::Question => "question",
            Content::Facts(_) => "facts",
            Content::Results(_) => "results",
            Content::Budget(_) => "budget",
            Content::Form(_) => "form",
            Content::Signature(_) => "signature",
            Content::Chart(_) => "chart",
            Content::Record(piece) => piece.key(),
        }
    }
}

fn usual_title_of(piece: Piece) -> &'static str {
    match piece {
        Piece::KeyFigures => "section-summary",
        Piece::Identity => "section-identity",
        Piece::Agreements => "section-agreements",
        Piece::Purpose => "section-purpose",
        Piece::Framework => "section-framework",
        Piece::Workplan => "caption-workplan",
        Piece::Indicators => "section-indicators",
        Piece::Deliverables => "section-deliverables",
        Piece::Achievements => "section-results",
        Piece::SignedBudget => "section-budget",
        Piece::Spending => "accounts-sheet-budget",
        Piece::Variances => "accounts-caption-explanations",
        Piece::Reach => "section-reach",
        Piece::Engagement => "section-engagement",
        Piece::Risks => "section-risks",
        Piece::Lessons => "section-lessons",
        Piece::Partners => "section-partners",
        Piece::LegalBasis => "section-references",
        Piece::Photos => "template-section-photos",
        Piece::Sources => "section-sources",
        Piece::NotProvided => "section-not_provided",
        Piece::Unrecognised => "section-unrecognised",
        Piece::Summary => "accounts-sheet-summary",
        Piece::Entries => "accounts-sheet-entries",
        Piece::Reallocations => "accounts-sheet-reallocations",
        Piece::Rates => "accounts-sheet-rates",
        Piece::Check => "accounts-sheet-check",
    }
}
