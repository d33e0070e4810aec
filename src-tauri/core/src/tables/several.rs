//! Rows of several projects in one table: each row goes down the road of the project that it names.
//!
//! Must not know what the rows hold.

use std::collections::HashMap;

use super::plan::{self, Outcome, Plan, Settled, Written};
use super::shapes::{RowState, TableValue};
use super::style::Reading;
use super::table::{Record, Table};
use crate::ctx::Ctx;
use crate::error::{Error, Refused, Result};
use crate::store::Workspace;

/// The columns that name a project, the surer one first.
const NAMING: [&str; 2] = ["project_code", "project"];

/// The projects that the rows name, by their keys, in the order in which they come; none where no
/// column names one.
pub(super) fn projects(workspace: &Workspace, table: &Table<'_>) -> Result<Vec<String>> {
    if !table.kind.needs_project() || !NAMING.iter().any(|field| table.holds(field)) {
        return Ok(Vec::new());
    }
    let mut names = Vec::new();
    table.each_named(&NAMING, |name| names.push(name));
    let mut keys: Vec<String> = Vec::new();
    for name in names {
        if let Some(key) = found(workspace, &name)?
            && !keys.contains(&key)
        {
            keys.push(key);
        }
    }
    Ok(keys)
}

fn found(workspace: &Workspace, name: &str) -> Result<Option<String>> {
    match workspace.find_project(name) {
        Ok(key) => Ok(Some(key)),
        // Nobody's name, or that of several: the rows are refused.
        Err(Error::Refused(_unknown)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The roads of several projects.
pub(super) struct Several<'a> {
    workspace: &'a Workspace,
    keys: Vec<String>,
    plans: Vec<Box<dyn Plan + 'a>>,
    /// Name → place of its project; what is no project's name.
    named: HashMap<String, Option<usize>>,
    /// Rows that name no project of ours.
    strangers: Vec<(usize, Option<usize>, Refused)>,
    /// Of each outcome its plan and its place in it; `None` for a stranger.
    places: Vec<Option<(usize, usize)>>,
}

impl<'a> Several<'a> {
    pub(super) fn of(
        workspace: &'a Workspace,
        ctx: &Ctx,
        table: &'a Table<'a>,
        keys: Vec<String>,
    ) -> Result<Several<'a>> {
        let plans =
            keys.iter().map(|key| plan::of(workspace, ctx, table, Some(key))).collect::<Result<_>>()?;
        let (named, strangers, places) = (HashMap::new(), Vec::new(), Vec::new());
        Ok(Several { workspace, keys, plans, named, strangers, places })
    }

    fn plan_of(&mut self, record: &Record<'_>) -> std::result::Result<usize, Refused> {
        let said = |field: &&str| record.get(field).filter(|text| !text.is_empty());
        let (field, name) = NAMING
            .iter()
            .find_map(|field| Some((field, said(field)?)))
            .ok_or_else(|| Refused::new("value-needed").at("project"))?;
        let known = self.named.get(name).copied().unwrap_or_else(|| {
            let key = found(self.workspace, name).ok().flatten();
            let at = key.and_then(|key| self.keys.iter().position(|known| *known == key));
            self.named.insert(name.to_owned(), at);
            at
        });
        known.ok_or_else(|| Refused::new("table-name-unknown").with("name", name).at(*field))
    }
}

impl Plan for Several<'_> {
    fn take(&mut self, ctx: &Ctx, record: &Record<'_>) {
        match self.plan_of(record) {
            Ok(at) => self.plans[at].take(ctx, record),
            Err(refused) => self.strangers.push((record.row, record.column, refused)),
        }
    }

    fn settle(&mut self, workspace: &Workspace, ctx: &Ctx, reading: &Reading) -> Result<Settled> {
        let mut all: Vec<(Outcome, Option<(usize, usize)>)> = Vec::new();
        for (at, plan) in self.plans.iter_mut().enumerate() {
            match plan.settle(workspace, ctx, reading)? {
                Settled::Asked(question) => return Ok(Settled::Asked(question)),
                Settled::Outcomes(outcomes) => {
                    let placed = outcomes.into_iter().enumerate();
                    all.extend(placed.map(|(place, outcome)| (outcome, Some((at, place)))));
                }
            }
        }
        all.extend(self.strangers.drain(..).map(|(row, column, refused)| {
            (Outcome { row, column, state: RowState::Refused, refused: vec![refused] }, None)
        }));
        all.sort_by_key(|(outcome, _)| outcome.row);
        let (outcomes, places) = all.into_iter().unzip();
        self.places = places;
        Ok(Settled::Outcomes(outcomes))
    }

    fn told(&self, ctx: &Ctx, at: usize) -> Vec<TableValue> {
        self.places[at].map_or_else(Vec::new, |(plan, place)| self.plans[plan].told(ctx, place))
    }

    fn keep(&self, workspace: &Workspace, ctx: &Ctx, keeps: &[bool], goes_on: Written<'_>) -> Result<()> {
        let mut before = 0;
        for (at, plan) in self.plans.iter().enumerate() {
            let own = self.places.iter().zip(keeps).filter_map(|(place, keep)| match place {
                Some((plan, place)) if *plan == at => Some((*place, *keep)),
                _ => None,
            });
            let mut own: Vec<(usize, bool)> = own.collect();
            own.sort_unstable_by_key(|(place, _)| *place);
            let own: Vec<bool> = own.into_iter().map(|(_, keep)| keep).collect();
            let kept = own.iter().filter(|keep| **keep).count();
            if kept > 0 {
                plan.keep(workspace, ctx, &own, &mut |done| goes_on(before + done))?;
                before += kept;
            }
        }
        Ok(())
    }
}
