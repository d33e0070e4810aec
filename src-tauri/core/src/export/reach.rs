//! People reached, one row per figure: each part of a breakdown, and beside the parts those
//! whose breakdown is not known, so that the rows of one count add up to it and to nothing else.
//!
//! Must not know SQL, nor how a kind's figure is formed, nor which figures are not told outside
//! (`report/compose/small`).

use std::collections::{HashMap, HashSet};

use super::telling::{period, project_code, word};
use super::{ExportInput, Flat, Heading, Taking, heading, projects};
use crate::domain::Project;
use crate::error::{Refused, Result};
use crate::report::compose::{HeldParts, parts_held_back};
use crate::store::{FlatReach, Workspace};
use crate::text::Texts;

pub(super) const HEADINGS: &[Heading] = &[
    heading("project", "#activity+project+name", 36),
    heading("project-code", "#activity+project+code", 14),
    heading("countries", "#country+code", 12),
    heading("indicator-code", "#indicator+code", 12),
    heading("indicator", "#indicator+name", 36),
    heading("activity-code", "#activity+code", 12),
    heading("activity", "#activity+name", 36),
    heading("place", "#loc+name", 18),
    heading("period", "#date+period+code", 10),
    heading("from", "#date+start", 12),
    heading("until", "#date+end", 12),
    heading("kind", "#meta+kind", 18),
    heading("group", "#meta+group", 20),
    heading("sex", "#meta+sex", 16),
    heading("age", "#meta+age", 10),
    heading("disability", "#meta+disability", 16),
    heading("value", "#reached", 10),
    heading("unit", "#meta+unit", 12),
    heading("method", "#meta+method", 18),
    heading("overlap", "#meta+overlap+pct", 10),
    heading("counted-from", "#meta+source", 24),
    heading("row", "#meta+id", 38),
];

pub(super) fn write(
    workspace: &Workspace,
    texts: &Texts,
    only: Option<&str>,
    input: &ExportInput,
    taking: &mut Taking<'_>,
) -> Result<()> {
    for id in projects(workspace, only)? {
        let project = workspace.project_frame(&id, Some(texts.lang))?;
        let period = match &input.period {
            None => None,
            Some(named) => {
                let found = project.periods.iter().find(|it| it.id == *named || it.code == *named);
                let unknown = || Refused::new("period-unknown").with("period", named);
                Some(found.ok_or_else(unknown)?.id.clone())
            }
        };
        let telling = Telling::of(&project, texts);
        let asked = (period.as_deref(), input.kind);
        let keeps_places_inside = project.keeps_places_inside(input.audience);
        let held = match input.audience.is_outside() {
            true => Held::of(&workspace.project(&id, Some(texts.lang))?, texts)?,
            false => Held::default(),
        };
        workspace.each_reach(&id, asked, texts.lang, |row| {
            let mut flat = telling.row(&row);
            if keeps_places_inside {
                flat[PLACE] = Flat::Nothing;
            }
            if held.holds(&row) {
                flat[VALUE] = Flat::Text(texts.get("small-figure"));
                taking.held_back += 1;
            }
            taking.row(&flat)
        })?;
    }
    Ok(())
}

/// The places of a row's place and of its figure among the columns.
const PLACE: usize = 7;
const VALUE: usize = 16;

/// A part of a row as a flat table tells it: row, sex, age, disability.
type Part = (String, Option<String>, Option<String>, Option<String>);

/// The figures that those outside do not read.
#[derive(Default)]
struct Held(HashSet<Part>);

impl Held {
    fn of(project: &Project, texts: &Texts) -> Result<Held> {
        let parts: HeldParts = parts_held_back(project, texts.lang)?;
        let part = |(row, place): (String, Option<usize>)| {
            let kept = project.reach.iter().find(|it| it.id == row);
            match kept.zip(place).and_then(|(kept, place)| kept.cells.get(place)) {
                Some(cell) => (row, cell.sex.clone(), cell.age.clone(), cell.disability.clone()),
                None => (row, None, None, None),
            }
        };
        Ok(Held(parts.into_iter().map(part).collect()))
    }

    fn holds(&self, row: &FlatReach) -> bool {
        let part = (row.row.clone(), row.sex.clone(), row.age.clone(), row.disability.clone());
        !self.0.is_empty() && self.0.contains(&part)
    }
}

/// What is the same for many rows, looked up once.
struct Telling<'a> {
    texts: &'a Texts,
    project: Flat,
    code: Flat,
    countries: Flat,
    indicators: HashMap<&'a str, (Flat, Flat)>,
    nodes: HashMap<&'a str, (Flat, Flat)>,
    periods: HashMap<&'a str, [Flat; 3]>,
}

impl<'a> Telling<'a> {
    fn of(project: &'a Project, texts: &'a Texts) -> Telling<'a> {
        let named =
            |code: &Option<String>, text: &String| (Flat::text(code.clone()), Flat::Text(text.clone()));
        let indicators = project.indicators.iter();
        let nodes = project.framework.iter();
        let periods = project.periods.iter().map(|it| (it.id.as_str(), period(Some(it))));
        Telling {
            texts,
            project: Flat::Text(project.title.clone()),
            code: project_code(project),
            countries: Flat::Text(project.countries.join(" ")),
            indicators: indicators.map(|it| (it.id.as_str(), named(&it.code, &it.text))).collect(),
            nodes: nodes.map(|it| (it.id.as_str(), named(&it.code, &it.text))).collect(),
            periods: periods.collect(),
        }
    }

    fn row(&self, row: &FlatReach) -> Vec<Flat> {
        let nothing = || (Flat::Nothing, Flat::Nothing);
        let of = |known: &HashMap<&str, (Flat, Flat)>, key: &Option<String>| {
            key.as_deref().and_then(|key| known.get(key).cloned()).unwrap_or_else(nothing)
        };
        let (indicator_code, indicator) = of(&self.indicators, &row.indicator);
        let (activity_code, activity) = of(&self.nodes, &row.activity);
        let known = row.period.as_deref().and_then(|key| self.periods.get(key).cloned());
        let [period, from, until] = known.unwrap_or_else(|| period(None));
        let word = |family: &str, code: &str| word(self.texts, family, code);
        let part = |family: &str, code: &Option<String>| {
            code.as_deref().map_or(Flat::Nothing, |code| word(family, code))
        };
        vec![
            self.project.clone(),
            self.code.clone(),
            self.countries.clone(),
            indicator_code,
            indicator,
            activity_code,
            activity,
            Flat::text(row.place.clone()),
            period,
            from,
            until,
            word("reach", &row.kind),
            Flat::text(row.group.clone()),
            part("sex", &row.sex),
            Flat::text(row.age.clone()),
            part("disability", &row.disability),
            Flat::Count(row.value),
            Flat::Text(row.unit.clone()),
            word("reach-method", &row.method),
            row.overlap_percent.map_or(Flat::Nothing, Flat::Count),
            Flat::text(row.counted_from.clone()),
            Flat::Text(row.row.clone()),
        ]
    }
}
