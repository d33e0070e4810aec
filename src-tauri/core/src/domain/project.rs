//! The project as it is read, shown, imported and reported: one struct for all.
//!
//! Texts are read in one language; where a text exists only in another, `foreign`
//! says which. Must not know the store, the page it came from, or a report.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::agreement::Agreement;
use super::attachment::Attachment;
use super::audience::Audience;
use super::budget::Budget;
use super::dates::{Dates, PartialDate};
use super::framework::ResultNode;
use super::iati::IatiFact;
use super::indicator::{Indicator, Period};
use super::lang::Lang;
use super::lesson::{Citation, Lesson};
use super::organisation::{Component, Expert, Organisation, Role};
use super::reach::Reach;
use super::risk::Risk;
use super::source::{Source, Unrecognised};

/// A number or code by which somebody knows the project.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Identifier {
    /// Key.
    pub id: String,
    /// Who issues it: `donor_project` (CT.0689), `prima` (KZ20P0002), `agreement`, …
    pub scheme: String,
    /// The value as given.
    pub value: String,
}

impl Identifier {
    /// The one by which people call the project: the first that is not the PRIMA number,
    /// which only its issuer's system uses.
    pub fn leading(identifiers: &[Identifier]) -> Option<&Identifier> {
        identifiers.iter().find(|identifier| identifier.scheme != "prima").or(identifiers.first())
    }
}

/// Where the project stands (IATI ActivityStatus in words).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Status {
    /// Being planned.
    Pipeline,
    /// Running.
    Implementation,
    /// Work done, accounts open.
    Finalisation,
    /// Done.
    Completed,
    /// Stopped for good.
    Cancelled,
    /// Stopped for now.
    Suspended,
}

/// How far the project reaches (IATI ActivityScope in words).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Coverage {
    /// The whole world.
    Global,
    /// One region.
    Regional,
    /// Several countries.
    MultiNational,
    /// One country.
    National,
    /// A part of one country.
    SubNational,
}

/// How far a deliverable is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DeliverableStatus {
    /// Promised.
    Planned,
    /// Being made.
    InProgress,
    /// Handed over.
    Delivered,
    /// Given up.
    Cancelled,
}

/// A thing promised.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Deliverable {
    /// Key.
    pub id: String,
    /// The heading it stands under.
    pub group: Option<String>,
    /// What it is, as given.
    pub text: String,
    /// How many are promised or, where the source does not say which, stated.
    pub quantity: Option<i64>,
    /// How many are delivered.
    pub delivered: Option<i64>,
    /// What is counted: a code such as `iteration`, or the source's word.
    pub unit: Option<String>,
    /// How far it is.
    pub status: Option<DeliverableStatus>,
    /// When it is due.
    pub due: Option<PartialDate>,
    /// When it was handed over.
    pub delivered_date: Option<PartialDate>,
    /// What shows that it was.
    pub evidence: Option<String>,
}

/// A result that the source says was reached.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ResultStatement {
    /// Key.
    pub id: String,
    /// What was reached, as given.
    pub text: String,
}

/// A public-engagement event.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Engagement {
    /// Key.
    pub id: String,
    /// Who spoke or took part.
    pub person: Option<String>,
    /// Name of the event.
    pub event: Option<String>,
    /// Place as given.
    pub place: Option<String>,
    /// When.
    pub date: Option<PartialDate>,
    /// The statement as given.
    pub text: String,
}

/// A law or document that the project rests on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Reference {
    /// Key.
    pub id: String,
    /// `law`, …
    pub kind: String,
    /// Its number.
    pub number: Option<String>,
    /// Its name as given.
    pub text: String,
}

/// A field of support, such as protection.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SupportDomain {
    /// Key.
    pub id: String,
    /// As given.
    pub text: String,
}

/// People or bodies that the project is for; no numbers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TargetGroup {
    /// Key.
    pub id: String,
    /// As given.
    pub text: String,
}

/// Everything that is kept of one project, read in one language.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct Project {
    /// Key.
    pub id: String,
    /// Language of the texts, unless `foreign` says otherwise for one of them.
    pub language: Lang,
    /// Every language in which the record has a title.
    pub languages: Vec<Lang>,
    /// Full title.
    pub title: String,
    /// Short name, such as `TRACK4TIP`.
    pub acronym: Option<String>,
    /// Second title.
    pub subtitle: Option<String>,
    /// Numbers and codes.
    pub identifiers: Vec<Identifier>,
    /// Where it stands.
    pub status: Option<Status>,
    /// The source's own word for the status.
    pub status_label: Option<String>,
    /// Code of the kind of project, such as `counter_trafficking`.
    pub r#type: Option<String>,
    /// The source's own words for the kind.
    pub type_label: Option<String>,
    /// How far it reaches.
    pub coverage: Option<Coverage>,
    /// The source's own word for the coverage.
    pub coverage_label: Option<String>,
    /// Region in the donor's vocabulary, as given.
    pub region: Option<String>,
    /// Code of that region, where the vocabulary is known.
    pub region_code: Option<String>,
    /// Countries that benefit, ISO 3166-1 alpha-2, in the source's order.
    pub countries: Vec<String>,
    /// Geography that is no country, as given ("América Latina").
    pub geo_note: Option<String>,
    /// When it runs.
    pub dates: Dates,
    /// How long it runs.
    pub duration_months: Option<u32>,
    /// The source's words for that ("3 anos").
    pub duration_text: Option<String>,
    /// Who pays, as given: the funding organisations' names, each with its sub-unit.
    pub donor: Option<String>,
    /// Bodies by role, the donor among them.
    pub organisations: Vec<Organisation>,
    /// The programme it belongs to.
    pub programme: Option<String>,
    /// Key of that programme, which projects share.
    pub programme_id: Option<String>,
    /// Components of that programme, its own among them.
    pub components: Vec<Component>,
    /// What donors grant to it, and their rules.
    pub agreements: Vec<Agreement>,
    /// The current version of the budget.
    pub budget: Option<Budget>,
    /// What it is for.
    pub objective: Option<String>,
    /// Why it is needed and what it does: paragraphs parted by blank lines.
    pub context: Option<String>,
    /// Fields of support.
    pub domains: Vec<SupportDomain>,
    /// People or bodies it is for.
    pub target_groups: Vec<TargetGroup>,
    /// Laws it rests on.
    pub references: Vec<Reference>,
    /// Goals, objectives, components, pillars, activities.
    pub framework: Vec<ResultNode>,
    /// Reporting periods, in order.
    pub periods: Vec<Period>,
    /// Measures.
    pub indicators: Vec<Indicator>,
    /// Things promised.
    pub deliverables: Vec<Deliverable>,
    /// People reached.
    pub reach: Vec<Reach>,
    /// Public engagement.
    pub engagement: Vec<Engagement>,
    /// Results reached.
    pub results: Vec<ResultStatement>,
    /// Lessons learned.
    pub lessons: Vec<Lesson>,
    /// Lessons of other projects that its reports tell.
    pub citations: Vec<Citation>,
    /// What may go wrong.
    pub risks: Vec<Risk>,
    /// Experts.
    pub experts: Vec<Expert>,
    /// Files.
    pub attachments: Vec<Attachment>,
    /// What IATI wants to know and no other field says.
    pub iati: Vec<IatiFact>,
    /// Texts that are in another language, by their place (`text_place`).
    pub foreign: BTreeMap<String, Lang>,
    /// Where facts came from: field name (`title`, `dates.end`, `countries.PY`) or row key → place.
    pub sources: BTreeMap<String, Source>,
    /// Facts that a donor asks for and that nobody gave (`expected::FACTS`).
    pub not_provided: Vec<String>,
    /// Lines of the source that nobody understood.
    pub unrecognised: Vec<Unrecognised>,
}

impl Project {
    /// The organisations in one role, in the source's order.
    pub fn in_role(&self, role: Role) -> impl Iterator<Item = &Organisation> {
        self.organisations.iter().filter(move |organisation| organisation.role == role)
    }

    /// The photographs and drawings among the files, in order; what is attached to an organisation
    /// is its sign, not a photograph.
    pub fn photographs(&self) -> impl Iterator<Item = &Attachment> {
        let sign =
            |it: &&Attachment| self.organisations.iter().any(|body| it.owner.as_ref() == Some(&body.id));
        self.attachments.iter().filter(|it| it.media_type.starts_with("image/")).filter(move |it| !sign(it))
    }

    /// Fills what follows from other facts: the donor's name, indicators' figures that are
    /// computed, and what is not provided.
    pub fn settle(&mut self) {
        let named = |donor: &Organisation| match &donor.sub_unit {
            Some(unit) => format!("{} - {unit}", donor.name),
            None => donor.name.clone(),
        };
        let donors: Vec<String> = self.in_role(Role::Funding).map(named).collect();
        for indicator in &mut self.indicators {
            indicator.settle(&self.periods, &self.reach);
        }
        self.donor = (!donors.is_empty()).then(|| donors.join("; "));
        self.not_provided = super::expected::not_provided(self);
    }

    /// The project as it stood on a day: without what later periods tell.
    pub fn until(&self, last: NaiveDate) -> Project {
        let mut told = self.clone();
        let later = |key: &str| self.periods.iter().any(|it| it.id == key && it.end > last);
        told.reach.retain(|row| !row.period.as_deref().is_some_and(later));
        for indicator in &mut told.indicators {
            indicator.values.retain(|value| !later(&value.period));
        }
        told.settle();
        told
    }

    /// Where people of sensitive indicators were reached is not told to everybody.
    pub fn keeps_places_inside(&self, audience: Audience) -> bool {
        audience == Audience::Public && self.indicators.iter().any(|indicator| indicator.sensitive)
    }

    /// The project without the places of what was done: its countries and its coverage stay.
    pub fn without_places(&self) -> Project {
        let mut told = self.clone();
        told.reach.iter_mut().for_each(|row| row.place = None);
        told.framework.iter_mut().for_each(|node| node.place = None);
        told.engagement.iter_mut().for_each(|event| event.place = None);
        told
    }

    /// The language of a text of this project, by its place (`text_place`).
    pub fn language_of(&self, place: &str) -> Lang {
        self.foreign.get(place).copied().unwrap_or(self.language)
    }
}

/// Where a row's text stands: what the row says before all has the row's key, its other texts
/// the key and the field (`key.recommendation`). A project's own texts stand under their field.
pub fn text_place(row: &str, field: &str) -> String {
    match field {
        "text" | "title" | "observation" => row.to_owned(),
        _ => format!("{row}.{field}"),
    }
}
