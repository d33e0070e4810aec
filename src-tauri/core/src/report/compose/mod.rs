//! Project → Report: one value for both writers, composed once, purely.
//!
//! Must not know the store, the clock, or how a writer lays a page out. Everything
//! that varies (language, date, template) is an option, so that the same report can
//! be made again in ten years.

mod agreements;
mod budget;
mod cells;
mod cover;
mod deliverables;
mod finance;
mod framework;
mod identity;
mod indicators;
mod learning;
mod partners;
mod purpose;
mod reach;
mod reach_tables;
mod risks;
mod small;
mod sources;
mod summary;
mod unique;
mod workplan;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::{Audience, Lang, PartialDate, Project, Written};
use crate::error::{Error, Refused, Result};
use crate::format::Format;
use crate::text::Texts;

use super::accounts::Accounts;
use super::layout;
use super::model::{Report, Section};

/// Id of the built-in template "Project report".
pub const PROJECT_TEMPLATE: &str = "project";

/// Words that the writers need beside the cells; each is the Fluent key `word-<key>`.
const WORDS: &[&str] = &[
    "contents",
    "page",
    "of",
    "continued",
    "generated-by",
    "source",
    "document",
    "quote",
    "yes",
    "no",
    "sheet-summary",
    "sheet-narrative",
    "total",
    "not-provided",
];

/// What a report is made with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Options {
    /// Language of labels, numbers and dates; English where the program does not speak it.
    pub language: Lang,
    /// Date of the report.
    pub date: NaiveDate,
    /// Id of the template.
    pub template: String,
    /// For whom it is made.
    pub audience: Audience,
    /// Staff and experts are called by their names.
    pub people: bool,
    /// What people wrote for it.
    pub written: Written,
}

impl Options {
    /// A project's own report as a donor gets it.
    pub fn of(language: Lang, date: NaiveDate) -> Options {
        let (audience, people, written) = (Audience::default(), false, Written::default());
        Options { language, date, template: PROJECT_TEMPLATE.to_owned(), audience, people, written }
    }
}

/// Makes the report of a project. Refuses a template that does not exist; fails on a
/// stored record that breaks its own rules (parts greater than the whole).
pub fn compose(project: &Project, options: &Options) -> Result<Report> {
    compose_with(project, None, options)
}

/// The same with the project's money: it stands in the project's report, and a layout of
/// `resources/templates` is made of it.
pub fn compose_with(project: &Project, accounts: Option<&Accounts>, options: &Options) -> Result<Report> {
    let texts = Texts::of(options.language);
    let (format, language) = (Format::of(texts.lang), texts.lang);
    let audience = options.audience;
    let composer = Composer { project, accounts, texts, format, language, audience };
    let mut report = match (options.template.as_str(), accounts) {
        (PROJECT_TEMPLATE, _) => {
            composer.report(options, composer.say("report-kind-project"), composer.sections()?)
        }
        (named, None) => {
            layout::named(named)?;
            return Err(Refused::new("budget-needed").with("project", &project.title).into());
        }
        (named, Some(accounts)) => {
            let layout = layout::named(named)?;
            let sections = composer.finance_sections(&layout, accounts)?;
            let report = composer.report(options, layout.name.of(language), sections);
            Report { landscape: true, ..report }
        }
    };
    composer.hold_back_small(&mut report)?;
    unique::make_unique(&mut report);
    Ok(report)
}

/// A project on its way into a report of one language.
struct Composer<'a> {
    project: &'a Project,
    accounts: Option<&'a Accounts>,
    texts: &'static Texts,
    format: Format,
    language: Lang,
    audience: Audience,
}

impl Composer<'_> {
    fn report(&self, options: &Options, kind: String, sections: Vec<Section>) -> Report {
        Report {
            template: options.template.clone(),
            kind,
            language: self.language,
            title: self.quoted("title", "title", &self.project.title),
            subtitle: self.subtitle(),
            cover: self.cover(options),
            date: options.date,
            date_text: self.format.date(PartialDate::Day(options.date)),
            words: self.words(),
            kept: None,
            landscape: false,
            sections,
        }
    }

    fn words(&self) -> BTreeMap<String, String> {
        WORDS.iter().map(|word| ((*word).to_owned(), self.say(&format!("word-{word}")))).collect()
    }

    fn sections(&self) -> Result<Vec<Section>> {
        let sections = [
            Some(self.summary()?),
            Some(self.identity()),
            self.agreements(),
            Some(self.purpose()),
            Some(self.framework()),
            self.indicators(),
            Some(self.deliverables()),
            Some(self.results()),
            Some(self.budget()?),
            self.spending()?,
            Some(self.reach()?),
            Some(self.engagement()),
            self.risks(),
            Some(self.lessons()),
            Some(self.partners()),
            self.legal_basis(),
            Some(self.sources()),
            self.not_provided(),
            self.unrecognised(),
        ];
        Ok(sections.into_iter().flatten().collect())
    }
}

/// A stored record that no rule of the domain would have let in.
fn broken(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::failed("compose-report", cause)
}
