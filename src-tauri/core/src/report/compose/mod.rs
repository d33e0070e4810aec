//! Project → Report.
use super::model::*;
use crate::domain::{Lang, Project};
use crate::error::Result;
use chrono::NaiveDate;
/// What to compose.
#[derive(Debug, Clone)]
pub struct Options {
    /// Language.
    pub language: Lang,
    /// Date.
    pub date: NaiveDate,
    /// Template.
    pub template: String,
}
/// Composes.
pub fn compose(project: &Project, options: &Options) -> Result<Report> {
    Ok(Report {
        template: options.template.clone(),
        kind: "Report".into(),
        language: options.language,
        title: Cell {
            id: "title".into(),
            value: Value::Text,
            text: project.title.clone(),
            lang: None,
            source: None,
        },
        subtitle: None,
        cover: vec![],
        date: options.date,
        date_text: options.date.to_string(),
        words: Default::default(),
        sections: vec![],
    })
}
