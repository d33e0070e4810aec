//! Project → Report: one value for both writers, composed once, purely.
//!
//! Must not know the store, the clock, or how a writer lays a page out. Everything
//! that varies (language, date, template) is an option, so that the same report can
//! be made again in ten years.

mod agreements;
mod budget;
mod cells;
mod charts;
mod closing;
mod cover;
mod deliverables;
mod facts;
mod finance;
mod framework;
mod identity;
mod indicators;
mod learning;
mod matrix;
mod partners;
mod people;
mod purpose;
mod reach;
mod reach_tables;
mod restated;
mod risks;
mod sections;
mod small;
mod sources;
pub mod story;
mod summary;
mod unique;
mod workplan;
mod writing;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::{Audience, Lang, PartialDate, Period, Project, Written};
use crate::error::{Error, Refused, Result};
use crate::format::Format;
use crate::text::Texts;

use super::accounts::Accounts;
use super::look::{Accent, Look};
use super::model::{Report, Section};
use super::template::{self, Template, TemplateKind};

pub(crate) use small::{HeldParts, figures_held_back, parts_held_back, smallest};
pub(crate) use unique::cells_of;

/// Id of the built-in template "Project report".
pub const PROJECT_TEMPLATE: &str = "project";

/// Words that the writers need beside the cells; each is the Fluent key `word-<key>`.
const WORDS: &[&str] = &[
    "contents",
    "page",
    "of",
    "continued",
    "table",
    "figure",
    "generated-by",
    "source",
    "document",
    "quote",
    "yes",
    "no",
    "sheet-summary",
    "sheet-narrative",
    "sheet-charts",
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
    /// What it tells of; everything until its date if nothing is said.
    pub period: Option<Period>,
    /// For whom it is made.
    pub audience: Audience,
    /// Staff and experts are called by their names.
    pub people: bool,
    /// What people wrote for it.
    pub written: Written,
    /// The organisation's colour, where the template has none of its own.
    pub accent: Option<Accent>,
}

impl Options {
    /// A project's own report as a donor gets it.
    pub fn of(language: Lang, date: NaiveDate) -> Options {
        let template = PROJECT_TEMPLATE.to_owned();
        let (audience, people, written) = (Audience::default(), false, Written::default());
        Options { language, date, template, period: None, audience, people, written, accent: None }
    }
}

/// Makes the report of a project. Refuses a template that does not exist; fails on a
/// stored record that breaks its own rules (parts greater than the whole).
pub fn compose(project: &Project, options: &Options) -> Result<Report> {
    compose_with(project, None, options)
}

/// The same with the project's money.
pub fn compose_with(project: &Project, accounts: Option<&Accounts>, options: &Options) -> Result<Report> {
    compose_by(&template::named(&options.template)?, project, accounts, options)
}

/// The same by a template in hand, which may be a workspace's own.
pub fn compose_by(
    template: &Template,
    project: &Project,
    accounts: Option<&Accounts>,
    options: &Options,
) -> Result<Report> {
    let finance = template.kind == TemplateKind::Finance;
    if finance && accounts.is_none() {
        return Err(Refused::new("budget-needed").with("project", &project.title).into());
    }
    let texts = Texts::of(options.language);
    let (format, language, audience) = (Format::of(texts.lang), texts.lang, options.audience);
    let period = options.period.as_ref().or(accounts.and_then(|accounts| accounts.period.as_ref()));
    // A report of a period tells nothing that came later.
    let told = period.map(|period| project.until(period.end));
    let project = told.as_ref().unwrap_or(project);
    let restated = restated::budget(project, accounts)?;
    let project = restated.as_ref().unwrap_or(project);
    let placeless = project.keeps_places_inside(audience).then(|| project.without_places());
    let seen = placeless.as_ref().unwrap_or(project);
    let composer = Composer { project: seen, accounts, options, period, texts, format, language, audience };
    let mut sections = composer.sections(template)?;
    composer.note_rate(&mut sections);
    let mut report = composer.report(template, sections);
    report.landscape = finance;
    // What others read of the same project, places among it, is weighed with the rest.
    let whole = Composer { project, format: Format::of(language), ..composer };
    whole.hold_back_small(&mut report)?;
    if !options.people {
        composer.leave_out_names(&mut report);
    }
    composer.settle_charts(&mut report);
    unique::make_unique(&mut report);
    story::tell(&mut report, project, accounts, options)?;
    Ok(report)
}

/// A project on its way into a report of one language.
struct Composer<'a> {
    project: &'a Project,
    accounts: Option<&'a Accounts>,
    options: &'a Options,
    /// What the report tells of; everything until its date if nothing is said.
    period: Option<&'a Period>,
    texts: &'static Texts,
    format: Format,
    language: Lang,
    audience: Audience,
}

impl Composer<'_> {
    fn report(&self, template: &Template, sections: Vec<Section>) -> Report {
        let options = self.options;
        Report {
            template: template.code.clone(),
            kind: template.name.of(self.language),
            language: self.language,
            title: self.quoted("title", "title", &self.project.title),
            subtitle: self.subtitle(),
            cover: self.cover(options),
            date: options.date,
            date_text: self.format.date(PartialDate::Day(options.date)),
            words: self.words(),
            kept: None,
            landscape: false,
            look: Look { accent: template.look.accent.or(options.accent), ..template.look.clone() },
            logo: self.logo(),
            photos: self.pictures(),
            sections,
        }
    }

    fn words(&self) -> BTreeMap<String, String> {
        WORDS.iter().map(|word| ((*word).to_owned(), self.say(&format!("word-{word}")))).collect()
    }
}

/// A stored record that no rule of the domain would have let in.
fn broken(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::failed("compose-report", cause)
}
