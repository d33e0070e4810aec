//! What partners were asked for, and what they sent.
//!
//! Must not know how a form is written or read, nor where it is kept.

use chrono::{DateTime, Utc};

use super::grid::GridPart;
use super::lang::Lang;

/// A form that a partner was sent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PartnerForm {
    /// Key.
    pub id: String,
    /// Key of the project.
    pub project: String,
    /// Key of the body that was asked.
    pub partner: String,
    /// Key of the period.
    pub period: String,
    /// The language it is written in.
    pub language: Lang,
    /// The check code that the file carries.
    pub code: Option<String>,
    /// When it was asked.
    pub asked_at: Option<DateTime<Utc>>,
    /// By whom.
    pub asked_by: Option<String>,
    /// The lines that it asks for.
    pub lines: Vec<FormLine>,
    /// What came back, the first first.
    pub answers: Vec<FormAnswer>,
}

/// A line that a form asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FormLine {
    /// Key.
    pub id: String,
    /// Key of any row of the line.
    pub reach: String,
    /// The parts asked for; none where the people are not to be broken down.
    pub parts: Vec<GridPart>,
}

/// What a partner sent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FormAnswer {
    /// Key.
    pub id: String,
    /// Name of the file.
    pub file: String,
    /// SHA-256 of its figures.
    pub digest: String,
    /// How many figures it held.
    pub figures: i64,
    /// When it was received.
    pub received_at: Option<DateTime<Utc>>,
    /// By whom.
    pub received_by: Option<String>,
}

/// A part in one word: `female/18-29/with`, with nothing where the part does not tell.
pub fn part_word(part: &GridPart) -> String {
    let said = |word: &Option<String>| word.clone().unwrap_or_default();
    format!("{}/{}/{}", said(&part.sex), said(&part.age), said(&part.disability))
}

/// The part of such a word.
pub fn part_of(word: &str) -> Option<GridPart> {
    let mut said = word.split('/').map(|word| Some(word.to_owned()).filter(|word| !word.is_empty()));
    let (sex, age, disability) = (said.next()?, said.next()?, said.next()?);
    said.next().is_none().then_some(GridPart { sex, age, disability })
}
