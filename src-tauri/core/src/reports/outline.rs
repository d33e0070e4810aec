//! The sections of a report that is kept: what its template asks, beside what people wrote.
//!
//! Must not know how a template is read, nor SQL.

use serde::Serialize;
use ts_rs::TS;

use super::text_in;
use crate::domain::{Lang, ReportComment, ReportKept};
use crate::error::{Error, Refused, Result};
use crate::report::story::count_words;
use crate::report::template::{Asks, Outlined};
use crate::store::{SectionText, Workspace};
use crate::templates;

/// A section as its template asks it, with what people wrote and remarked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct SectionShown {
    /// By which its text is kept.
    pub id: String,
    /// Its heading, in the report's language.
    pub title: String,
    /// 1, or 2 for a part of the section above.
    pub level: u8,
    /// What it asks of people.
    pub asks: Asks,
    /// What people are told who write it.
    pub guidance: Option<String>,
    /// How many words the donor allows.
    pub limit: Option<u32>,
    /// What people wrote; empty if nothing.
    pub text: String,
    /// How many words that has.
    pub words: usize,
    /// What was written there in the last report of this template.
    pub last: Option<LastText>,
    /// What was remarked.
    pub comments: Vec<ReportComment>,
    /// The template has no such section any more: what was written there is in no report.
    pub lost: bool,
}

/// The text of the same section in an earlier report.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct LastText {
    /// Key of that report.
    pub report: String,
    /// What it says there.
    pub text: String,
}

/// What a template is called; its code where there is none any more.
pub(super) fn name(workspace: &Workspace, template: &str, lang: Lang) -> Result<String> {
    match templates::found(workspace, template) {
        Ok(found) => Ok(found.name.of(lang)),
        Err(Error::Refused(_)) => Ok(template.to_owned()),
        Err(error) => Err(error),
    }
}

/// Which state of a template would be used now; refused where there is no such template.
pub(super) fn version(workspace: &Workspace, template: &str) -> Result<u32> {
    Ok(templates::found(workspace, template)?.version)
}

/// The places of a report's template.
fn places(workspace: &Workspace, report: &ReportKept) -> Result<Vec<Outlined>> {
    Ok(templates::found(workspace, &report.template)?.outline(report.language))
}

/// The sections of a report in the template's order; texts that no section asks for any more stand
/// behind them.
pub(super) fn sections(workspace: &Workspace, report: &ReportKept) -> Result<Vec<SectionShown>> {
    let places = places(workspace, report)?;
    let written = workspace.section_texts(&report.id)?;
    let comments = workspace.report_comments(&report.id)?;
    let earlier = earlier(workspace, report)?;
    let is_lost = |text: &&SectionText| !places.iter().any(|place| place.id == text.section);
    let lost: Vec<Outlined> = written.iter().filter(is_lost).map(|text| lost(&text.section)).collect();
    let known = places.len();
    let shown = places.into_iter().chain(lost).enumerate().map(|(at, place)| {
        let there = written.iter().find(|text| text.section == place.id);
        let text = there.and_then(|text| text_in(text, report.language)).unwrap_or_default();
        SectionShown {
            words: count_words(&text),
            text,
            last: last(&earlier, &place.id, report.language),
            comments: comments.iter().filter(|it| it.section == place.id).cloned().collect(),
            lost: at >= known,
            id: place.id,
            title: place.title,
            level: place.level,
            asks: place.asks,
            guidance: place.guidance,
            limit: place.words,
        }
    });
    Ok(shown.collect())
}

fn lost(section: &str) -> Outlined {
    let (id, title) = (section.to_owned(), section.to_owned());
    let asks = Asks::Question;
    Outlined { id, title, level: 1, asks, guidance: None, words: None, required: Vec::new(), optional: true }
}

/// What was written in the reports of the same template that were begun before, the latest first.
fn earlier(workspace: &Workspace, report: &ReportKept) -> Result<Vec<(String, Vec<SectionText>)>> {
    let reports = workspace.reports(Some(&report.project))?;
    let before = reports.into_iter().take_while(|other| other.id != report.id);
    let mut earlier = Vec::new();
    for other in before.filter(|other| other.template == report.template) {
        let texts = workspace.section_texts(&other.id)?;
        earlier.push((other.id, texts));
    }
    earlier.reverse();
    Ok(earlier)
}

fn last(earlier: &[(String, Vec<SectionText>)], section: &str, language: Lang) -> Option<LastText> {
    earlier.iter().find_map(|(report, texts)| {
        let there = texts.iter().find(|text| text.section == section)?;
        let text = text_in(there, language).filter(|text| !text.trim().is_empty())?;
        Some(LastText { report: report.clone(), text })
    })
}

/// The heading of a section of the report; refused where the template has none.
pub(super) fn titled(workspace: &Workspace, report: &ReportKept, section: &str) -> Result<String> {
    place(workspace, report, section).map(|place| place.title)
}

/// The same for a section that asks for a text.
pub(super) fn asked_for(workspace: &Workspace, report: &ReportKept, section: &str) -> Result<String> {
    let place = place(workspace, report, section)?;
    match place.asks {
        Asks::Question | Asks::Line => Ok(place.title),
        _ => Err(Refused::new("section-not-written").with("section", place.title).at("section").into()),
    }
}

fn place(workspace: &Workspace, report: &ReportKept, section: &str) -> Result<Outlined> {
    let found = places(workspace, report)?.into_iter().find(|place| place.id == section);
    let unknown = || Refused::new("section-unknown").with("section", section).at("section");
    found.ok_or_else(|| unknown().into())
}
