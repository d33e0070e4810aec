//! What an import found, before anything is changed: shown to a person, then stored or not.
//!
//! Must not know how it was found.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::domain::{Lang, Project, Unrecognised};

/// One way to read an ambiguous place.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Choice {
    /// What to answer, such as `3000.00 USD` or `2025-04-03`.
    pub value: String,
    /// How it would read, for people.
    pub text: String,
}

/// A place that can be read in two ways: asked, never guessed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Question {
    /// The fact concerned, in the record's words (`budget`, `dates.start`, `language`).
    pub field: String,
    /// The words that can be read in two ways.
    pub quote: String,
    /// Line number, from 1.
    pub line: u32,
    /// The ways to read them; empty where only a person can say.
    pub choices: Vec<Choice>,
}

/// A person's answer to a question.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Answer {
    /// The question's field.
    pub field: String,
    /// One of its choices' values, or empty for "leave it out".
    pub value: String,
}

/// A fact that was found, with the words it came from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Found {
    /// Field name or row key, as in `Project::sources`.
    pub key: String,
    /// The kind of fact (`title`, `countries`, `deliverables`, …).
    pub field: String,
    /// The words on the page.
    pub quote: String,
    /// Line number, from 1.
    pub line: u32,
}

/// What one page would become.
///
/// Row keys are made up by the intake (`framework-3`) and replaced when the record is stored;
/// `project.sources`, `project.not_provided` and `project.unrecognised` are filled.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Proposal {
    /// Name of the document.
    pub document: String,
    /// SHA-256 of the document's text, in hex: the same page is known again by it.
    pub fingerprint: String,
    /// The whole text as read, kept with the record so that nothing is lost.
    pub text: String,
    /// Language of the page.
    pub language: Lang,
    /// The record it would make.
    pub project: Project,
    /// What was found and where, in the page's order.
    pub found: Vec<Found>,
    /// What a person must decide first. While one is open, nothing can be stored.
    pub questions: Vec<Question>,
    /// Lines that nobody understood (the same as `project.unrecognised`).
    pub unrecognised: Vec<Unrecognised>,
}
