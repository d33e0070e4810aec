//! What is owed to whom by when, in words, over all projects; and the same as a calendar file.
//!
//! Must not know how a deadline is reckoned (`domain::due`), SQL, nor how a calendar is written
//! (`ical`).

use std::path::Path;

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::due::{self, Due, Part, Stage};
use crate::domain::{Identifier, PartialDate, Project, ReportState};
use crate::error::Result;
use crate::files;
use crate::format::Format;
use crate::ical::{self, Event};
use crate::store::Workspace;
use crate::text::Texts;

/// How far ahead one looks, unless told.
const MONTHS_AHEAD: u32 = 12;

/// Of which projects, and until when.
#[derive(Clone, Default, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export, optional_fields)]
pub struct DueInput {
    /// One project alone: any identifier, acronym, title or key.
    pub project: Option<String>,
    /// The day from which one looks; today if none is given.
    #[ts(optional, type = "string")]
    pub date: Option<NaiveDate>,
    /// The last day that is told of; a year ahead if none is given.
    #[ts(optional, type = "string")]
    pub until: Option<NaiveDate>,
    /// Reports that were sent are told as well.
    #[ts(as = "Option<bool>", optional)]
    pub sent: bool,
}

/// A report that is owed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct DueLine {
    /// The same as long as agreement, period and kind are.
    pub id: String,
    /// Key of the project.
    pub project: String,
    /// Its title, in the person's language where it has one.
    pub title: String,
    /// Its leading number or short name.
    pub called: Option<String>,
    /// Key of the agreement.
    pub agreement: String,
    /// The agreement's number.
    pub number: Option<String>,
    /// To whom it is owed.
    pub donor: Option<String>,
    /// Interim or final.
    pub stage: Stage,
    /// The report, or the money alone.
    pub part: Part,
    /// What it is called, in the person's language.
    pub kind: String,
    /// Key of the period, where it is kept.
    pub period: Option<String>,
    /// Short name of the period.
    pub code: String,
    /// The days of the period, as they are shown.
    pub span: String,
    /// The last day on which it is in time.
    #[ts(type = "string")]
    pub day: NaiveDate,
    /// The same as it is shown.
    pub day_shown: String,
    /// Days left; below zero where it is late.
    pub left: i64,
    /// The same in words.
    pub left_shown: String,
    /// Its period is over: it can be written.
    pub over: bool,
    /// The template that the agreement names.
    pub template: Option<String>,
    /// Key of the report, where one was begun.
    pub report: Option<String>,
    /// How far it is.
    pub standing: Option<ReportState>,
    /// The same in words: `not begun` where there is none.
    pub standing_shown: String,
}

/// What is owed, the oldest day first.
pub fn due(workspace: &Workspace, ctx: &Ctx, input: &DueInput) -> Result<Vec<DueLine>> {
    let today = input.date.unwrap_or_else(|| ctx.today());
    let until = input.until.or_else(|| today.checked_add_months(Months::new(MONTHS_AHEAD)));
    let projects = match &input.project {
        Some(named) => vec![workspace.find_project(named)?],
        None => workspace.owing_projects()?,
    };
    let teller = Teller { format: Format::of(ctx.lang), texts: Texts::of(ctx.lang), today };
    let mut lines = Vec::new();
    for id in projects {
        let project = workspace.project_frame(&id, Some(ctx.lang))?;
        let owed = due::owed(&project, &workspace.reports(Some(&id))?);
        let wanted = owed.iter().filter(|due| input.sent || !due.is_sent());
        let wanted = wanted.filter(|due| until.is_none_or(|until| due.day <= until));
        lines.extend(wanted.map(|due| teller.told(&project, due)));
    }
    lines.sort_by(|one, other| (one.day, &one.title, one.part).cmp(&(other.day, &other.title, other.part)));
    Ok(lines)
}

struct Teller {
    format: Format,
    texts: &'static Texts,
    today: NaiveDate,
}

impl Teller {
    fn told(&self, project: &Project, due: &Due) -> DueLine {
        let agreement = project.agreements.iter().find(|it| it.id == due.agreement);
        let left = (due.day - self.today).num_days();
        let begun = due.begun.as_ref();
        DueLine {
            id: format!("{}-{}-{}", due.agreement, due.end, self.code(due)),
            project: project.id.clone(),
            title: project.title.clone(),
            called: called(project),
            agreement: due.agreement.clone(),
            number: agreement.and_then(|it| it.number.clone()),
            donor: agreement.and_then(|it| it.donor.clone()),
            stage: due.stage,
            part: due.part,
            kind: self.texts.get(&format!("due-kind-{}", self.code(due))),
            period: due.period.clone(),
            code: due.code.clone(),
            span: self.format.span(due.start, due.end),
            day: due.day,
            day_shown: self.format.date(PartialDate::Day(due.day)),
            left,
            left_shown: self.left(left),
            over: due.is_over(self.today),
            template: due.template.clone(),
            report: begun.map(|begun| begun.id.clone()),
            standing: begun.map(|begun| begun.state),
            standing_shown: self
                .texts
                .get(&format!("due-standing-{}", begun.map_or("none", |begun| begun.state.word()))),
        }
    }

    fn code(&self, due: &Due) -> &'static str {
        match (due.stage, due.part) {
            (Stage::Interim, Part::Report) => "interim",
            (Stage::Final, Part::Report) => "final",
            (Stage::Interim, Part::Finance) => "interim-finance",
            (Stage::Final, Part::Finance) => "final-finance",
        }
    }

    fn left(&self, days: i64) -> String {
        match days {
            0 => self.texts.get("due-today"),
            1.. => self.texts.count("due-left", days, &self.format.count(days)),
            _ => self.texts.count("due-late", -days, &self.format.count(-days)),
        }
    }
}

fn called(project: &Project) -> Option<String> {
    let leading = Identifier::leading(&project.identifiers).map(|identifier| identifier.value.clone());
    leading.or_else(|| project.acronym.clone())
}

/// The calendar file of what is owed: an all-day event for each report.
pub fn calendar(workspace: &Workspace, ctx: &Ctx, input: &DueInput) -> Result<String> {
    let texts = Texts::of(ctx.lang);
    let events: Vec<Event> = due(workspace, ctx, input)?.iter().map(|line| event(line, texts)).collect();
    Ok(ical::write(&texts.get("due-calendar"), ctx.now, &events))
}

/// Writes the calendar file.
pub fn write_calendar(workspace: &Workspace, ctx: &Ctx, input: &DueInput, target: &Path) -> Result<()> {
    files::replace(target, calendar(workspace, ctx, input)?.as_bytes())
}

fn event(line: &DueLine, texts: &Texts) -> Event {
    let named = [
        ("kind", line.kind.as_str()),
        ("project", line.called.as_deref().unwrap_or(&line.title)),
        ("title", line.title.as_str()),
        ("donor", line.donor.as_deref().unwrap_or("–")),
        ("agreement", line.number.as_deref().unwrap_or("–")),
        ("span", line.span.as_str()),
        ("state", line.standing_shown.as_str()),
    ];
    Event {
        uid: format!("{}@bilan", line.id),
        day: line.day,
        summary: texts.with("due-event", &named),
        description: texts.with("due-event-more", &named),
    }
}
