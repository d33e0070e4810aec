//! Tables of rows that are kept as forms keep them: indicators, targets, deliverables,
//! organisations, lessons.
//!
//! Must not know SQL. What a row is known by: an indicator its number, else its words; a value its
//! indicator and period; anything else its words.

use std::collections::{BTreeMap, HashMap};

use super::STOPPED;
use super::plan::{self, Outcome, Plan, Settled, Written};
use super::shapes::{RowState, TableChoice, TableKind, TableQuestion, TableValue};
use super::style::Reading;
use super::table::{Record, Table};
use super::words::{self, Named};
use crate::ctx::Ctx;
use crate::domain::entity::{Entity, Kind};
use crate::domain::{Lang, Project};
use crate::edit;
use crate::error::{Error, Refused, Result};
use crate::fold::fold;
use crate::format::Format;
use crate::store::{Assignment, Kept, Workspace};
use crate::text::Texts;

type Typed = BTreeMap<String, String>;

/// Whether columns of periods hold targets or what was reached, where no heading says it.
pub(super) fn questions(ctx: &Ctx, table: &Table<'_>) -> Vec<TableQuestion> {
    let open = table.only_periods();
    let told = table.holds("target") || table.holds("actual");
    let (Some(first), false) = (open.first(), told) else { return Vec::new() };
    let texts = Texts::of(ctx.lang);
    let choices = ["target", "actual"]
        .map(|field| TableChoice { value: field.to_owned(), text: plan::field_name(field, ctx.lang) });
    let headings = open.iter().take(3).filter_map(|at| table.layout.headings.get(*at));
    vec![TableQuestion {
        field: "figures".to_owned(),
        message: texts.get("table-ask-figures"),
        column: Some(*first),
        examples: headings.map(|heading| heading.text()).collect(),
        choices: choices.to_vec(),
    }]
}

/// Rows of a table.
pub(super) struct Records {
    kind: TableKind,
    entity: &'static Entity,
    project: Option<Project>,
    language: Lang,
    lang: Lang,
    /// Indicators, by key, number and words.
    indicators: Vec<Named>,
    kept: Vec<Kept>,
    places: Vec<(usize, Option<usize>)>,
    typed: Vec<std::result::Result<Typed, Refused>>,
    /// What each would be, and whether it is there already.
    prepared: Vec<Option<(Kept, Vec<Assignment>, bool)>>,
}

fn table_of(kind: TableKind) -> &'static str {
    match kind {
        TableKind::Targets => "period_value",
        TableKind::Deliverables => "deliverable",
        TableKind::Organisations => "organisation",
        TableKind::Lessons => "lesson",
        _ => "indicator",
    }
}

impl Records {
    pub(super) fn of(
        workspace: &Workspace,
        ctx: &Ctx,
        table: &Table<'_>,
        project: Option<&str>,
    ) -> Result<Records> {
        let entity = edit::known(table_of(table.kind))?;
        let frame = project.map(|project| workspace.project_frame(project, None)).transpose()?;
        let kept = workspace.rows(entity, project)?.into_iter().filter(|row| row.archived.is_none());
        let language = match project {
            Some(project) => workspace.project_language(project)?,
            None => Lang::default(),
        };
        let indicators = frame.as_ref().map(|frame| frame.indicators.iter()).into_iter().flatten();
        Ok(Records {
            kind: table.kind,
            entity,
            language,
            lang: ctx.lang,
            indicators: indicators.map(|it| (it.id.clone(), it.code.clone(), it.text.clone())).collect(),
            project: frame,
            kept: kept.collect(),
            places: Vec::new(),
            typed: Vec::new(),
            prepared: Vec::new(),
        })
    }

    fn typed(&self, record: &Record<'_>) -> std::result::Result<Typed, Refused> {
        let mut typed = Typed::new();
        if let Some(project) = &self.project {
            plan::of_project(project, record)?;
        }
        if self.kind == TableKind::Targets {
            self.name_value(record, &mut typed)?;
        }
        for spec in self.kind.fields() {
            let Some(field) = self.entity.field(spec.field) else { continue };
            let Some(said) = record.get(spec.field).filter(|_| !typed.contains_key(spec.field)) else {
                continue;
            };
            let value = match field.kind {
                _ if said.is_empty() => continue,
                Kind::Choice { codes, family } | Kind::Term { codes, family } => {
                    words::code(family, codes, said).unwrap_or(said).to_owned()
                }
                Kind::YesNo => words::yes(said).map_or(said, |yes| if yes { "1" } else { "0" }).to_owned(),
                _ => said.to_owned(),
            };
            typed.insert(spec.field.to_owned(), value);
        }
        Ok(typed)
    }

    /// Of which indicator and period a value is.
    fn name_value(&self, record: &Record<'_>, typed: &mut Typed) -> std::result::Result<(), Refused> {
        let said = |field: &str| record.get(field).filter(|text| !text.is_empty());
        let (code, text) = (said("indicator_code"), said("indicator"));
        let field = if code.is_some() { "indicator_code" } else { "indicator" };
        let name = code.or(text).ok_or_else(|| Refused::new("value-needed").at(field))?;
        let unknown = || Refused::new("table-name-unknown").with("name", name).at(field);
        let indicator = words::named(&self.indicators, code, text).ok_or_else(unknown)?;
        let period = said("period").ok_or_else(|| Refused::new("value-needed").at("period"))?;
        let unknown = || Refused::new("period-unknown").with("period", period).at("period");
        let found =
            self.project.as_ref().and_then(|project| words::period(project, period)).ok_or_else(unknown)?;
        typed.insert("indicator".to_owned(), indicator.to_owned());
        typed.insert("period".to_owned(), found.id.clone());
        Ok(())
    }

    /// What a row is known by, each way in turn.
    fn known_by(&self) -> &'static [&'static [&'static str]] {
        match self.kind {
            TableKind::Targets => &[&["indicator", "period"]],
            TableKind::Organisations => &[&["reference"], &["name"]],
            TableKind::Lessons => &[&["observation"]],
            TableKind::Deliverables => &[&["text", "group"], &["text"]],
            _ => &[&["code"], &["text"]],
        }
    }

    fn said_of(&self, row: &Kept, fields: &[&str]) -> Option<Vec<String>> {
        let said = fields.iter().map(|field| {
            let texts =
                row.texts.get(field).and_then(|texts| texts.get(&self.language).or(texts.values().next()));
            row.values.get(field).or(texts).map(|text| fold(text.trim()))
        });
        said.collect()
    }

    /// The row that is there already: none that another row of the table is.
    fn twin(
        &self,
        typed: &Typed,
        used: &[bool],
        known: &[HashMap<Vec<String>, Vec<usize>>],
    ) -> Option<usize> {
        self.known_by().iter().zip(known).find_map(|(fields, known)| {
            let said: Option<Vec<String>> =
                fields.iter().map(|field| typed.get(*field).map(|text| fold(text.trim()))).collect();
            known.get(&said?)?.iter().copied().find(|at| !used[*at])
        })
    }

    /// The fields that would be other than they are.
    fn differing(&self, row: &Kept, assignments: Vec<Assignment>) -> Vec<Assignment> {
        let same = |it: &Assignment| {
            let kept = match it.field.is_text() {
                true => row.texts.get(it.field.name).and_then(|texts| texts.get(&it.language)),
                false => row.values.get(it.field.name),
            };
            kept.map(String::as_str) == it.value.as_deref()
        };
        assignments.into_iter().filter(|it| !same(it)).collect()
    }

    fn shown(&self, assignment: &Assignment, value: &str) -> String {
        let named = self.indicators.iter().find(|row| row.0 == value);
        if let Some((_, code, text)) = named {
            return code.as_ref().map_or_else(|| text.clone(), |code| format!("{code} {text}"));
        }
        let periods = self.project.as_ref().map(|project| project.periods.iter()).into_iter().flatten();
        if let Some(period) = periods.into_iter().find(|period| period.id == value) {
            return period.code.clone();
        }
        let row = Kept {
            key: String::new(),
            project: None,
            archived: None,
            values: [(assignment.field.name, value.to_owned())].into_iter().collect(),
            texts: BTreeMap::new(),
        };
        let shown = edit::shown(self.entity, &row, &Format::of(self.lang));
        let shown = shown.values.into_iter().find(|(field, _)| field == assignment.field.name);
        shown.map_or_else(|| value.to_owned(), |(_, value)| value.shown)
    }
}

impl Plan for Records {
    fn take(&mut self, _ctx: &Ctx, record: &Record<'_>) {
        self.places.push((record.row, record.column));
        let typed = self.typed(record);
        self.typed.push(typed);
    }

    fn settle(&mut self, workspace: &Workspace, ctx: &Ctx, _reading: &Reading) -> Result<Settled> {
        let mut known: Vec<HashMap<Vec<String>, Vec<usize>>> = Vec::new();
        for fields in self.known_by() {
            let mut by: HashMap<Vec<String>, Vec<usize>> = HashMap::new();
            for (at, row) in self.kept.iter().enumerate() {
                if let Some(said) = self.said_of(row, fields) {
                    by.entry(said).or_default().push(at);
                }
            }
            known.push(by);
        }
        let mut used = vec![false; self.kept.len()];
        let (mut outcomes, mut all) = (Vec::new(), Vec::new());
        let project = self.project.as_ref().map(|project| project.id.as_str());
        for ((row, column), typed) in self.places.iter().zip(&self.typed) {
            let prepared = typed.clone().map_err(Error::from).and_then(|typed| {
                let twin = self.twin(&typed, &used, &known);
                let kept = twin.map(|at| &self.kept[at]);
                let of = (self.entity, project);
                let (row, assignments) = edit::prepared(workspace, ctx, of, (kept, self.language), &typed)?;
                Ok((row, assignments, twin))
            });
            let (state, refused) = match prepared {
                Ok((row, assignments, Some(at))) => {
                    used[at] = true;
                    let assignments = self.differing(&row, assignments);
                    let state = if assignments.is_empty() { RowState::Unchanged } else { RowState::Changed };
                    all.push(Some((row, assignments, true)));
                    (state, Vec::new())
                }
                Ok((row, assignments, None)) => {
                    all.push(Some((row, assignments, false)));
                    (RowState::New, Vec::new())
                }
                Err(Error::Refused(refused)) => {
                    all.push(None);
                    (RowState::Refused, vec![refused])
                }
                Err(error) => return Err(error),
            };
            outcomes.push(Outcome { row: *row, column: *column, state, refused });
        }
        self.prepared = all;
        Ok(Settled::Outcomes(outcomes))
    }

    fn told(&self, _ctx: &Ctx, at: usize) -> Vec<TableValue> {
        let Some((row, assignments, there)) = &self.prepared[at] else { return Vec::new() };
        let told = |assignment: &Assignment| {
            let field = assignment.field;
            let kept = match field.is_text() {
                true => row.texts.get(field.name).and_then(|texts| texts.get(&assignment.language)),
                false => row.values.get(field.name),
            };
            let shown = |value: &String| match field.is_text() {
                true => value.clone(),
                false => self.shown(assignment, value),
            };
            let old = kept.filter(|_| *there).map(shown);
            TableValue { field: field.name.to_owned(), old, new: assignment.value.as_ref().map(shown) }
        };
        assignments.iter().filter(|it| it.value.is_some()).map(told).collect()
    }

    fn keep(&self, workspace: &Workspace, ctx: &Ctx, keeps: &[bool], goes_on: Written<'_>) -> Result<()> {
        let kept = self.prepared.iter().zip(keeps).filter(|(_, keep)| **keep);
        for (done, (prepared, _)) in kept.enumerate() {
            if !goes_on(done) {
                return Err(Refused::new(STOPPED).into());
            }
            let Some((row, assignments, there)) = prepared else { continue };
            let of = (self.entity, row);
            match there {
                true => workspace.set_fields(ctx, crate::op::Op::EditField, "", of, assignments)?,
                false => workspace.insert_row(ctx, "", of, None, assignments)?,
            }
        }
        Ok(())
    }
}
