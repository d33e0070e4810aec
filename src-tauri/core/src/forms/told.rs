//! Forms in words: who was asked for what and when, what came back, what is missing.
//!
//! Must not know how a form is written or read.

use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;

use super::frame::short;
use crate::ctx::Ctx;
use crate::domain::form::{FormAnswer, FormLine, PartnerForm};
use crate::domain::grid::{self, GridRow, GridRows, Line};
use crate::domain::{Lang, PartialDate, Project, ReachKind};
use crate::error::Result;
use crate::format::Format;
use crate::store::Workspace;
use crate::text::Texts;

/// How a form stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FormStanding {
    /// Nothing came back.
    Waiting,
    /// Some of what was asked for is there.
    Partly,
    /// All that was asked for is there.
    Complete,
    /// The partner was asked anew for the same period.
    Replaced,
}

/// What a partner sent, in words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct AnswerTold {
    /// Name of the file.
    pub file: String,
    /// When it was received.
    pub at: String,
    /// By whom.
    pub who: String,
    /// How many figures it held.
    pub figures: i64,
}

/// A form, in words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct FormTold {
    /// Key.
    pub form: String,
    /// Key of the project.
    pub project: String,
    /// What it is called.
    pub title: String,
    /// Key of the partner.
    pub partner: String,
    /// What it is called.
    pub partner_name: String,
    /// Key of the period.
    pub period: String,
    /// Its code.
    pub period_code: String,
    /// Its months or days.
    pub period_name: String,
    /// Language of the form.
    pub language: Lang,
    /// The check code that stands on it.
    pub code: String,
    /// When the partner was asked.
    pub asked_at: String,
    /// By whom.
    pub asked_by: String,
    /// What came back.
    pub answers: Vec<AnswerTold>,
    /// How it stands.
    pub standing: FormStanding,
    /// How many figures were asked for.
    pub asked: usize,
    /// How many of them are missing.
    pub missing: usize,
    /// The lines that they are missing in.
    pub lines: Vec<String>,
}

/// The rows of a kind, with the place of each row's line.
struct OfKind {
    kind: ReachKind,
    rows: GridRows,
    place: HashMap<String, usize>,
}

/// What words of forms are made of.
pub(super) struct Teller<'a> {
    workspace: &'a Workspace,
    project: &'a Project,
    lang: Lang,
    kinds: Vec<OfKind>,
    forms: Vec<PartnerForm>,
}

const KINDS: [ReachKind; 3] = [ReachKind::Direct, ReachKind::Indirect, ReachKind::PublicEngagement];

impl<'a> Teller<'a> {
    pub(super) fn of(workspace: &'a Workspace, ctx: &Ctx, project: &'a Project) -> Result<Teller<'a>> {
        let forms = workspace.partner_forms(Some(&project.id))?;
        let mut periods: Vec<&str> = forms.iter().map(|form| form.period.as_str()).collect();
        periods.sort_unstable();
        periods.dedup();
        let periods: Vec<Option<&str>> = periods.into_iter().map(Some).collect();
        let read = |kind| {
            let rows = workspace.grid_rows(project, kind, &periods)?;
            let place = rows.rows.iter().zip(0..).map(|(row, at)| (row.id.clone(), at)).collect();
            Ok(OfKind { kind, rows, place })
        };
        let kinds =
            if forms.is_empty() { Vec::new() } else { KINDS.map(read).into_iter().collect::<Result<_>>()? };
        Ok(Teller { workspace, project, lang: ctx.lang, kinds, forms })
    }

    pub(super) fn forms(&self) -> Result<Vec<FormTold>> {
        self.forms.iter().map(|form| self.form(form)).collect()
    }

    pub(super) fn form(&self, form: &PartnerForm) -> Result<FormTold> {
        let format = Format::of(self.lang);
        let period = self.project.periods.iter().find(|period| period.id == form.period);
        let (asked, missing) = self.owed(form);
        let there = asked - missing.iter().map(|(_, count)| count).sum::<usize>();
        let lines = missing.iter().map(|(line, _)| self.line_of(&line.reach)).collect();
        Ok(FormTold {
            form: form.id.clone(),
            project: self.project.id.clone(),
            title: self.project.title.clone(),
            partner: form.partner.clone(),
            partner_name: self.partner(form)?,
            period: form.period.clone(),
            period_code: period.map(|period| period.code.clone()).unwrap_or_default(),
            period_name: period.map(|it| format.span(it.start, it.end)).unwrap_or_default(),
            language: form.language,
            code: short(form.code.as_deref().unwrap_or_default()),
            asked_at: self.day(form.asked_at.as_ref()),
            asked_by: form.asked_by.clone().unwrap_or_default(),
            answers: form.answers.iter().map(|answer| self.answer(answer)).collect(),
            standing: self.standing(form, there, asked),
            asked,
            missing: asked - there,
            lines,
        })
    }

    fn standing(&self, form: &PartnerForm, there: usize, asked: usize) -> FormStanding {
        let newer = self.forms.iter().skip_while(|other| other.id != form.id).skip(1);
        let anew = |other: &PartnerForm| other.partner == form.partner && other.period == form.period;
        match () {
            () if there == asked => FormStanding::Complete,
            () if newer.into_iter().any(anew) => FormStanding::Replaced,
            () if form.answers.is_empty() && there == 0 => FormStanding::Waiting,
            () => FormStanding::Partly,
        }
    }

    /// How many figures are asked for, and of which lines how many are missing. Whoever was asked
    /// for parts owes the parts; a line that is not to be broken down owes its people.
    fn owed(&self, form: &PartnerForm) -> (usize, Vec<(FormLine, usize)>) {
        let mut asked = 0;
        let mut missing = Vec::new();
        let lines: HashMap<ReachKind, (Vec<Line>, Vec<usize>)> = self
            .kinds
            .iter()
            .map(|it| (it.kind, grid::lines(&it.rows.rows, Some(&form.period), None)))
            .collect();
        for line in &form.lines {
            let Some(of) = self.kinds.iter().find(|of| of.place.contains_key(&line.reach)) else { continue };
            let (grid, line_of) = &lines[&of.kind];
            let row = grid[line_of[of.place[&line.reach]]].row;
            let held = row.map(|row| of.rows.held(row)).unwrap_or_default();
            let owes = line.parts.len().max(1);
            let lacks = match line.parts.is_empty() {
                true => usize::from(held.total.is_none() && held.parts.is_empty()),
                false => {
                    let there = |part| held.parts.iter().any(|(known, _)| known == part);
                    line.parts.iter().filter(|part| !there(*part)).count()
                }
            };
            asked += owes;
            if lacks > 0 {
                missing.push((line.clone(), lacks));
            }
        }
        (asked, missing)
    }

    fn answer(&self, answer: &FormAnswer) -> AnswerTold {
        AnswerTold {
            file: answer.file.clone(),
            at: self.day(answer.received_at.as_ref()),
            who: answer.received_by.clone().unwrap_or_default(),
            figures: answer.figures,
        }
    }

    fn day(&self, at: Option<&chrono::DateTime<chrono::Utc>>) -> String {
        let day = at.map(|at| PartialDate::Day(at.date_naive()));
        day.map(|day| Format::of(self.lang).date(day)).unwrap_or_default()
    }

    /// `23 November 2026 · a.rojas`
    pub(super) fn answered(&self, answer: &FormAnswer) -> String {
        let AnswerTold { at, who, .. } = self.answer(answer);
        format!("{at} · {who}")
    }

    pub(super) fn partner(&self, form: &PartnerForm) -> Result<String> {
        self.workspace.body_name(&form.partner)
    }

    /// What a step about a form is called: `Casa Abierta · 2025Q1 · Safe roads`.
    pub(super) fn called(&self, form: &PartnerForm) -> Result<String> {
        let period = self.project.periods.iter().find(|period| period.id == form.period);
        let period = period.map(|period| period.code.as_str()).unwrap_or_default();
        Ok([self.partner(form)?.as_str(), period, &self.project.title].join(" · "))
    }

    /// What a form is called where figures name it as their source.
    pub(super) fn source(&self, form: &PartnerForm, ctx: &Ctx, language: Lang) -> Result<String> {
        let day = Format::of(language).date(PartialDate::Day(ctx.today()));
        let period = self.project.periods.iter().find(|period| period.id == form.period);
        let period = period.map(|period| period.code.as_str()).unwrap_or_default();
        let partner = self.partner(form)?;
        let args = [("partner", partner.as_str()), ("period", period), ("day", &day)];
        Ok(Texts::of(language).with("form-source", &args))
    }

    fn line_of(&self, key: &str) -> String {
        let kind = self.kinds.iter().find(|of| of.place.contains_key(key)).map(|of| of.kind);
        kind.map(|kind| self.line(kind, key)).unwrap_or_default()
    }

    /// A line by its key: indicator or activity, place, group.
    pub(super) fn line(&self, kind: ReachKind, key: &str) -> String {
        let of = self.kinds.iter().find(|of| of.kind == kind);
        let row = of.and_then(|of| Some(&of.rows.rows[*of.place.get(key)?]));
        row.map(|row| line_told(self.project, kind, row, self.lang)).unwrap_or_default()
    }
}

/// `1.1 People trained · Lima · young people`, or the kind where a line says nothing.
pub(super) fn line_told(project: &Project, kind: ReachKind, row: &GridRow, lang: Lang) -> String {
    let names = names_of(project, row);
    let told: Vec<&str> = names.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
    match told.is_empty() {
        true => Texts::of(lang).get(&format!("reach-{}", crate::grid::kind_word(kind))),
        false => told.join(" · "),
    }
}

/// Indicator or activity, place, group; nothing where a line does not say.
pub(super) fn names_of(project: &Project, row: &GridRow) -> [String; 3] {
    let numbered = |code: Option<&String>, text: &str| match code {
        Some(code) => format!("{code} {text}"),
        None => text.to_owned(),
    };
    let indicator = project.indicators.iter().find(|it| Some(&it.id) == row.indicator.as_ref());
    let activity = project.framework.iter().find(|it| Some(&it.id) == row.activity.as_ref());
    let what = indicator.map(|it| numbered(it.code.as_ref(), &it.text));
    let what = what.or_else(|| activity.map(|it| numbered(it.code.as_ref(), &it.text)));
    let said = |text: &Option<String>| text.clone().unwrap_or_default();
    [what.unwrap_or_default(), said(&row.place), said(&row.group)]
}
