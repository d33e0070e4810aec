//! What was learned, and what other projects learned that this one tells of.
//!
//! Must not know how lessons are searched.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::lang::Lang;

/// When in a project's life a lesson was learned.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Phase {
    /// While it was planned.
    Design,
    /// While it began.
    Start,
    /// While it ran.
    Implementation,
    /// While it was brought to its end.
    Closing,
    /// Afterwards.
    After,
}

/// What was learned.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Lesson {
    /// Key.
    pub id: String,
    /// What was observed: the lesson as given. Scripts that read `bilan show --json` were
    /// promised the word `text`, from when a lesson had nothing else.
    #[serde(rename = "text", alias = "observation")]
    pub observation: String,
    /// In what situation.
    pub context: Option<String>,
    /// Why it was so.
    pub cause: Option<String>,
    /// What to do another time.
    pub recommendation: Option<String>,
    /// Subject, such as `training`.
    pub theme: Option<String>,
    /// When it was learned.
    pub phase: Option<Phase>,
}

/// Another project's lesson that this project's reports tell, with where it comes from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Citation {
    /// Key.
    pub id: String,
    /// Key of the lesson.
    pub lesson: String,
    /// Key of the project that learned it.
    pub project: String,
    /// That project's title.
    pub title: String,
    /// Language of the title.
    pub title_language: Lang,
    /// The number by which people call that project.
    pub identifier: Option<String>,
    /// Language of the lesson's texts.
    pub language: Lang,
    /// What was observed.
    pub observation: String,
    /// What to do another time.
    pub recommendation: Option<String>,
    /// Subject.
    pub theme: Option<String>,
    /// What this project says of it.
    pub note: Option<String>,
}
