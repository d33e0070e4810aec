//! Who does what, where and when: one row for each organisation that carries out, each activity
//! and each place, as coordination bodies collect them.
//!
//! Must not know SQL. It tells no figures of people: kinds of reach would stand beside each other
//! where others add up whole columns.

use std::collections::BTreeSet;

use super::telling::{date, project_code, word};
use super::{Flat, Heading, Taking, heading, projects};
use crate::countries;
use crate::domain::{Organisation, Project, Reach, Role};
use crate::error::Result;
use crate::store::Workspace;
use crate::text::Texts;

pub(super) const HEADINGS: &[Heading] = &[
    heading("who", "#org+name", 36),
    heading("who-acronym", "#org+acronym", 12),
    heading("who-role", "#org+role", 16),
    heading("funded-by", "#org+funder+name", 36),
    heading("sector", "#sector+name", 24),
    heading("project", "#activity+project+name", 36),
    heading("project-code", "#activity+project+code", 14),
    heading("activity-code", "#activity+code", 12),
    heading("activity", "#activity+name", 36),
    heading("state", "#status", 16),
    heading("country-code", "#country+code", 10),
    heading("country", "#country+name", 20),
    heading("place", "#loc+name", 20),
    heading("from", "#date+start", 12),
    heading("until", "#date+end", 12),
];

/// Where something is done: the activity's key and the place.
type Where = (Option<String>, Option<String>);

pub(super) fn write(
    workspace: &Workspace,
    texts: &Texts,
    only: Option<&str>,
    taking: &mut Taking<'_>,
) -> Result<()> {
    for id in projects(workspace, only)? {
        let project = workspace.project(&id, Some(texts.lang))?;
        let forms = workspace.partner_forms(Some(&id))?;
        // A partner that was asked for a line works there; of the others nobody knows where.
        let asked: Vec<(String, String)> = forms
            .iter()
            .flat_map(|form| form.lines.iter().map(|line| (form.partner.clone(), line.reach.clone())))
            .collect();
        for place in places(&project) {
            for country in countries_of(&project, place.1.as_deref()) {
                for who in who(&project, &asked, &place) {
                    taking.row(&row(&project, texts, who, &place, country.as_deref()))?;
                }
            }
        }
    }
    Ok(())
}

fn at(row: &Reach) -> Where {
    (row.activity.clone(), row.place.clone())
}

/// The activities and places that rows of people reached name; the activities of the framework
/// where they name none.
fn places(project: &Project) -> Vec<Where> {
    let named: BTreeSet<Where> = project.reach.iter().map(at).filter(|it| *it != (None, None)).collect();
    if named.is_empty() { vec![(None, None)] } else { named.into_iter().collect() }
}

/// The country that a place is; where it is none, the one country of the project, or, as nobody
/// says in which of several it lies, none. What names no place is in all of them.
fn countries_of(project: &Project, place: Option<&str>) -> Vec<Option<String>> {
    let all = || project.countries.iter().cloned().map(Some).collect::<Vec<_>>();
    match (place, project.countries.as_slice()) {
        (_, []) => vec![None],
        (None, _) => all(),
        (Some(place), several) => {
            let named = countries::code(place).map(str::to_owned);
            let alone = || several.first().filter(|_| several.len() == 1).cloned();
            vec![named.or_else(alone)]
        }
    }
}

/// Who works there: the partners that were asked for it, else those who carry the project out.
fn who<'p>(project: &'p Project, asked: &[(String, String)], place: &Where) -> Vec<Option<&'p Organisation>> {
    let here = |reach: &String| project.reach.iter().any(|row| row.id == *reach && at(row) == *place);
    let partners: BTreeSet<&str> =
        asked.iter().filter(|(_, reach)| here(reach)).map(|(partner, _)| partner.as_str()).collect();
    let known = |it: &&Organisation| it.body.as_deref().is_some_and(|body| partners.contains(body));
    let found: Vec<&Organisation> = project.organisations.iter().filter(known).collect();
    let roles = [Role::Implementing, Role::Accountable, Role::Partner];
    let mut of_roles = roles.into_iter().map(|role| project.in_role(role).collect::<Vec<_>>());
    let found = if found.is_empty() { of_roles.find(|it| !it.is_empty()).unwrap_or_default() } else { found };
    if found.is_empty() { vec![None] } else { found.into_iter().map(Some).collect() }
}

fn row(
    project: &Project,
    texts: &Texts,
    who: Option<&Organisation>,
    (activity, place): &Where,
    country: Option<&str>,
) -> Vec<Flat> {
    let node = project.framework.iter().find(|node| Some(&node.id) == activity.as_ref());
    let coded =
        |code: Option<String>, family: &str| code.map_or(Flat::Nothing, |code| word(texts, family, &code));
    let as_word =
        |value: Option<serde_json::Value>| value.and_then(|value| value.as_str().map(str::to_owned));
    let status = as_word(project.status.and_then(|status| serde_json::to_value(status).ok()));
    let role = as_word(who.and_then(|it| serde_json::to_value(it.role).ok()));
    let start = node.and_then(|node| node.start_date).or(project.dates.start);
    let end = node.and_then(|node| node.end_date).or(project.dates.end);
    vec![
        Flat::text(who.map(|it| it.name.clone())),
        Flat::text(who.and_then(|it| it.acronym.clone())),
        role.map_or(Flat::Nothing, |role| Flat::Text(texts.count(&format!("role-{role}"), 1, "1"))),
        Flat::text(project.donor.clone()),
        coded(project.r#type.clone(), "type"),
        Flat::Text(project.title.clone()),
        project_code(project),
        Flat::text(node.and_then(|node| node.code.clone())),
        Flat::text(node.map(|node| node.text.clone())),
        coded(status, "status"),
        Flat::text(country),
        Flat::text(country.and_then(|iso2| countries::un_name(iso2, texts.lang))),
        Flat::text(place.clone()),
        date(start),
        date(end),
    ]
}
