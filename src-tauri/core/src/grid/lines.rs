//! What the lines of a grid are: a new one, and words of a line said anew. A line is rows of
//! several periods, so what is said of it is said in all of them, and in none while one is closed.
//!
//! Must not know figures.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::record::RefusedFigure;
use super::{kind_of, kind_word, period_of};
use crate::ctx::Ctx;
use crate::domain::entity::Kind;
use crate::domain::grid::{self, GridRow, GridRows, LineField, LineSaid};
use crate::domain::{CountingMethod, Lang, Project, ReachKind};
use crate::edit::{self, AddInput, EditInput, RowInput, RowShown};
use crate::error::{Refused, Result};
use crate::intake::typed;
use crate::op::Op;
use crate::protection;
use crate::store::{Assignment, Workspace};

/// A line to be added to a grid.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct LineInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// The kind.
    pub kind: ReachKind,
    /// Key or code of the period; none for a row without a period.
    #[serde(default)]
    pub period: Option<String>,
    /// Language of the group's words; the project's own if none is given.
    #[serde(default)]
    pub language: Option<Lang>,
    /// Key of the indicator.
    #[serde(default)]
    pub indicator: Option<String>,
    /// Key of the activity.
    #[serde(default)]
    pub activity: Option<String>,
    /// Place.
    #[serde(default)]
    pub place: Option<String>,
    /// Who they are.
    #[serde(default)]
    pub group: Option<String>,
    /// What is counted; people if nothing is said.
    #[serde(default)]
    pub unit: Option<String>,
    /// How it is counted.
    #[serde(default)]
    pub method: Option<CountingMethod>,
    /// How many of a hundred are counted elsewhere already.
    #[serde(default)]
    pub overlap_percent: Option<u8>,
    /// What the people were counted from.
    #[serde(default)]
    pub counted_from: Option<String>,
}

/// Adds a line: its first row, which reports nothing yet.
pub fn add_line(workspace: &Workspace, ctx: &Ctx, input: &LineInput) -> Result<RowShown> {
    let id = workspace.find_project(&input.project)?;
    let project = workspace.project_frame(&id, input.language)?;
    let rows = workspace.grid_rows(&project, input.kind, &[])?;
    if is_there(&rows, input, said(&input.place)) {
        return Err(Refused::new("reach-line-known").at("place").into());
    }
    add_row(workspace, ctx, &project, input, said(&input.place))
}

/// Lines that are alike but for their places.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PlacesInput {
    /// What they have in common; its own place is not read.
    pub line: LineInput,
    /// The places.
    pub places: Vec<String>,
    /// The word of `PlacesAdded::confirm` as the person typed it.
    #[serde(default)]
    pub confirmed: Option<String>,
}

/// What became of places.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct PlacesAdded {
    /// Keys of the new rows.
    pub rows: Vec<String>,
    /// How many had their line already.
    pub known: usize,
    /// Those that cannot stand, by their place among the places given. Then none is added.
    pub refused: Vec<RefusedFigure>,
    /// Where they look as if they told of single people: the word that a person types to say
    /// that they do not.
    pub confirm: Option<String>,
}

/// Adds a line for each place that has none, in one step; a place that cannot stand stops them all.
pub fn add_places(workspace: &Workspace, ctx: &Ctx, input: &PlacesInput) -> Result<PlacesAdded> {
    let line = &input.line;
    let id = workspace.find_project(&line.project)?;
    let project = workspace.project_frame(&id, line.language)?;
    let rows = workspace.grid_rows(&project, line.kind, &[])?;
    let confirmed = protection::is_confirmed(input.confirmed.as_deref(), ctx.lang);
    let mut added = PlacesAdded { rows: Vec::new(), known: 0, refused: Vec::new(), confirm: None };
    let mut places: Vec<String> = Vec::new();
    for (index, place) in input.places.iter().enumerate() {
        match place_read(place, confirmed, ctx.lang) {
            Ok(Some(place)) if is_there(&rows, line, Some(&place)) || places.contains(&place) => {
                added.known += 1
            }
            Ok(place) => places.extend(place),
            Err(refused) => added.refused.push(RefusedFigure::told(index, refused, ctx.lang)),
        }
    }
    let texts: Vec<&str> = places.iter().map(String::as_str).collect();
    if let Some(refused) = protection::tell_of_people(&texts, ctx.lang).filter(|_| !confirmed) {
        added.refused.push(RefusedFigure::told(0, refused, ctx.lang));
    }
    if !added.refused.is_empty() {
        let personal = added.refused.iter().any(|it| it.code == "personal-text");
        added.confirm = personal.then(|| protection::confirmation(ctx.lang));
        return Ok(added);
    }
    let subject = format!("{} · {}", texts.join(", "), project.title);
    added.rows = workspace.in_one_step(ctx, Op::AddRow, &subject, || {
        let row = |place: &&str| Ok(add_row(workspace, ctx, &project, line, Some(place))?.row);
        texts.iter().map(row).collect()
    })?;
    Ok(added)
}

/// A place as it is kept; `None` where there is nothing.
fn place_read(place: &str, confirmed: bool, lang: Lang) -> Result<Option<String>, Refused> {
    let place = typed::plain(&Kind::Line, place, lang)?;
    let told = |place: &str| if confirmed { Ok(()) } else { protection::tells_of_nobody(place, lang) };
    place.as_deref().map_or(Ok(()), told)?;
    Ok(place)
}

fn said(text: &Option<String>) -> Option<&str> {
    text.as_deref().map(str::trim).filter(|it| !it.is_empty())
}

/// A row of the kind says the same of itself.
fn is_there(rows: &GridRows, line: &LineInput, place: Option<&str>) -> bool {
    let says = (line.indicator.as_deref(), line.activity.as_deref(), place, said(&line.group));
    let of = |row: &GridRow| {
        let GridRow { indicator, activity, place, group, .. } = row;
        (indicator.as_deref(), activity.as_deref(), place.as_deref(), group.as_deref()) == says
    };
    rows.rows.iter().any(of)
}

fn add_row(
    workspace: &Workspace,
    ctx: &Ctx,
    project: &Project,
    line: &LineInput,
    place: Option<&str>,
) -> Result<RowShown> {
    let method = line.method.unwrap_or_default();
    if method == CountingMethod::Overlap && line.overlap_percent.is_none() {
        return Err(Refused::new("value-needed").at("overlap_percent").into());
    }
    let period = period_of(project, line.period.as_deref())?.map(|period| period.id.clone());
    let owned = |text: Option<&str>| text.map(str::to_owned);
    let mut values = BTreeMap::new();
    for (field, value) in [
        ("kind", Some(kind_word(line.kind).to_owned())),
        ("method", Some(method_word(method).to_owned())),
        ("period", period),
        ("indicator", line.indicator.clone()),
        ("node", line.activity.clone()),
        ("place", owned(place)),
        ("group", owned(said(&line.group))),
        ("unit", owned(said(&line.unit))),
        ("overlap_percent", line.overlap_percent.map(|percent| percent.to_string())),
        ("counted_from", owned(said(&line.counted_from))),
    ] {
        values.extend(value.map(|value| (field.to_owned(), value)));
    }
    let (table, project) = ("reach".to_owned(), Some(project.id.clone()));
    edit::add(workspace, ctx, &AddInput { table, project, values, language: line.language, after: None })
}

fn method_word(method: CountingMethod) -> &'static str {
    match method {
        CountingMethod::Distinct => "distinct",
        CountingMethod::Maximum => "maximum",
        CountingMethod::Overlap => "overlap",
    }
}

/// Words of a line as they were typed or pasted.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct LineChange {
    /// Key of the line, or of any of its rows.
    pub line: String,
    /// What is said.
    pub field: LineField,
    /// The words; none empties the field.
    pub text: Option<String>,
}

/// Words of lines, typed or pasted together.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct LinesInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// The kind.
    pub kind: ReachKind,
    /// Language of the groups' words; the project's own if none is given.
    #[serde(default)]
    pub language: Option<Lang>,
    /// The words.
    pub changes: Vec<LineChange>,
    /// The word of `LinesChanged::confirm` as the person typed it.
    #[serde(default)]
    pub confirmed: Option<String>,
}

/// What became of words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct LinesChanged {
    /// How many were kept.
    pub kept: usize,
    /// They said something new, so that a step was made.
    pub changed: bool,
    /// Those that were not.
    pub refused: Vec<RefusedFigure>,
    /// Where the words look as if they told of single people: the word that a person types to
    /// say that they do not.
    pub confirm: Option<String>,
}

/// Says lines anew, in every period, in one step. A line that has a closed period stays.
pub fn change_lines(workspace: &Workspace, ctx: &Ctx, input: &LinesInput) -> Result<LinesChanged> {
    said_anew(workspace, ctx, input, |outcome| Ok(outcome.told(ctx.lang)))
}

/// Writes a field of a line's row. What makes rows of several periods one line is written in all
/// of them, so that it stays one line; where one of them is closed it is refused.
pub fn edit_line(workspace: &Workspace, ctx: &Ctx, input: &EditInput) -> Result<RowShown> {
    let reach = edit::known("reach")?;
    let row = workspace.row(reach, &input.row)?;
    let kind = row.values.get("kind").and_then(|word| kind_of(word));
    let (Some(project), Some(kind), true) =
        (row.project.clone(), kind, LINE_FIELDS.contains(&input.field.as_str()))
    else {
        return edit::edit(workspace, ctx, input);
    };
    let frame = workspace.project_frame(&project, None)?;
    let rows = workspace.grid_rows(&frame, kind, &[])?;
    let others = alike(&rows, &input.row);
    let all: Vec<&str> = others.iter().chain([&input.row]).map(String::as_str).collect();
    let line = rows.rows.iter().filter(|row| all.contains(&row.id.as_str()));
    all_open(&frame, line).map_err(|refused| refused.at(&input.field))?;
    for key in all {
        edit::check(workspace, reach, &workspace.row(reach, key)?, &[])?;
    }
    let field = match input.field.as_str() {
        "place" => LineField::Place,
        "group" => LineField::Group,
        _ => return edit::edit_alike(workspace, ctx, input, &others),
    };
    let change = LineChange { line: input.row.clone(), field, text: input.value.clone() };
    let lines =
        LinesInput { project, kind, language: input.language, changes: vec![change], confirmed: None };
    said_anew(workspace, ctx, &lines, |outcome| {
        let refused = outcome.said.into_iter().find_map(Result::err);
        refused.map_or(Ok(()), |refused| Err(refused.at(&input.field).into()))
    })?;
    edit::show(workspace, ctx, &RowInput { table: input.table.clone(), row: input.row.clone() })
}

/// Refuses a line that has a row in a closed period; names such periods.
fn all_open<'a>(project: &Project, line: impl Iterator<Item = &'a GridRow>) -> Result<(), Refused> {
    let periods: HashSet<&str> = line.filter_map(|row| row.period.as_deref()).collect();
    let closed = project.periods.iter().filter(|it| it.closed_at.is_some());
    let closed: Vec<&str> =
        closed.filter(|it| periods.contains(it.id.as_str())).map(|it| it.code.as_str()).collect();
    if closed.is_empty() {
        return Ok(());
    }
    Err(Refused::new("reach-line-closed").with("periods", closed.join(", ")))
}

/// What makes rows of several periods one line.
const LINE_FIELDS: [&str; 4] = ["indicator", "node", "place", "group"];

/// The other rows of a row's line.
fn alike(rows: &GridRows, row: &str) -> Vec<String> {
    let (_, line_of) = grid::lines(&rows.rows, None, None);
    let of = |key: &str| rows.rows.iter().position(|it| it.id == key).map(|at| line_of[at]);
    let own = of(row);
    let others = rows.rows.iter().zip(&line_of).filter(|(it, line)| it.id != row && Some(**line) == own);
    others.map(|(it, _)| it.id.clone()).collect()
}

/// Reads and checks words of lines, keeps those that can stand, and tells what became of them.
fn said_anew<T>(
    workspace: &Workspace,
    ctx: &Ctx,
    input: &LinesInput,
    tell: impl FnOnce(Outcome) -> Result<T>,
) -> Result<T> {
    let id = workspace.find_project(&input.project)?;
    let project = workspace.project_frame(&id, input.language)?;
    let rows = workspace.grid_rows(&project, input.kind, &[])?;
    let mut change = Change::new(&project, &rows, &input.changes);
    change.read(ctx.lang);
    let confirm = match protection::is_confirmed(input.confirmed.as_deref(), ctx.lang) {
        true => None,
        false => change.keep_out_personal(ctx.lang),
    };
    change.keep_out_clashes();
    let language = input.language.unwrap_or(workspace.project_language(&id)?);
    let written = change.written(language)?;
    if let Some((_, first)) = written.first() {
        let words = first.value.as_deref().unwrap_or("–");
        workspace.say_of_rows(ctx, &format!("{words} · {}", project.title), &id, &written)?;
    }
    tell(Outcome { said: change.said, changed: !written.is_empty(), confirm })
}

/// What became of words: each is kept or refused.
struct Outcome {
    said: Vec<Result<LineSaid, Refused>>,
    changed: bool,
    confirm: Option<String>,
}

impl Outcome {
    fn told(self, lang: Lang) -> LinesChanged {
        let kept = self.said.iter().flatten().count();
        let refused = self.said.into_iter().enumerate().filter_map(|(index, it)| Some((index, it.err()?)));
        let refused = refused.map(|(index, refused)| RefusedFigure::told(index, refused, lang)).collect();
        LinesChanged { kept, changed: self.changed, refused, confirm: self.confirm }
    }
}

/// Words on their way into rows.
struct Change<'a> {
    project: &'a Project,
    rows: &'a [GridRow],
    changes: &'a [LineChange],
    /// The line of each row.
    line_of: Vec<usize>,
    /// Line by the keys of its rows.
    named: HashMap<&'a str, usize>,
    /// What is said, or why it cannot be.
    said: Vec<Result<LineSaid, Refused>>,
}

impl<'a> Change<'a> {
    fn new(project: &'a Project, rows: &'a GridRows, changes: &'a [LineChange]) -> Change<'a> {
        let rows = rows.rows.as_slice();
        let (_, line_of) = grid::lines(rows, None, None);
        let named = rows.iter().map(|row| row.id.as_str()).zip(line_of.iter().copied()).collect();
        Change { project, rows, changes, line_of, named, said: Vec::new() }
    }

    /// The words as they are kept, where they name a line whose rows are all open.
    fn read(&mut self, lang: Lang) {
        let mut rows_of: HashMap<usize, Vec<&GridRow>> = HashMap::new();
        for (row, line) in self.rows.iter().zip(&self.line_of) {
            rows_of.entry(*line).or_default().push(row);
        }
        let read = |change: &LineChange| {
            let line =
                *self.named.get(change.line.as_str()).ok_or_else(|| Refused::new("reach-line-unknown"))?;
            all_open(self.project, rows_of.get(&line).into_iter().flatten().copied())?;
            let kind = match change.field {
                LineField::Place => Kind::Line,
                LineField::Group => Kind::Words,
            };
            let text = typed::plain(&kind, change.text.as_deref().unwrap_or_default(), lang)?;
            text.as_deref().map_or(Ok(()), |text| protection::tells_of_nobody(text, lang))?;
            Ok(LineSaid { line, field: change.field, text })
        };
        self.said = self.changes.iter().map(read).collect();
    }

    /// Refuses words that together look like people; hands out the word that lets them be kept.
    fn keep_out_personal(&mut self, lang: Lang) -> Option<String> {
        let mut confirm = None;
        for field in [LineField::Place, LineField::Group] {
            let of_field = |said: &Result<LineSaid, Refused>| said.as_ref().is_ok_and(|it| it.field == field);
            let said = self.said.iter().flatten().filter(|it| it.field == field);
            let texts: Vec<&str> = said.filter_map(|it| it.text.as_deref()).collect();
            let Some(refused) = protection::tell_of_people(&texts, lang) else { continue };
            self.said.iter_mut().filter(|it| of_field(it)).for_each(|it| *it = Err(refused.clone()));
            confirm = Some(protection::confirmation(lang));
        }
        confirm
    }

    /// Two lines never say the same in one period.
    fn keep_out_clashes(&mut self) {
        let (at, said): (Vec<usize>, Vec<LineSaid>) =
            self.said.iter().enumerate().filter_map(|(at, it)| Some((at, it.clone().ok()?))).unzip();
        let clashes = grid::clashes(self.rows, &self.line_of, &said);
        for (at, _) in at.into_iter().zip(clashes).filter(|(_, clashes)| *clashes) {
            self.said[at] = Err(Refused::new("reach-line-known"));
        }
    }

    /// The rows that say something else, and what they are to say.
    fn written(&self, language: Lang) -> Result<Vec<(String, Assignment)>> {
        let reach = edit::known("reach")?;
        let mut written = Vec::new();
        for said in self.said.iter().flatten() {
            let name = match said.field {
                LineField::Place => "place",
                LineField::Group => "group",
            };
            let Some(field) = reach.field(name) else { continue };
            let rows = (0..self.rows.len()).filter(|at| self.line_of[*at] == said.line);
            for row in rows.map(|at| &self.rows[at]) {
                let is = match said.field {
                    LineField::Place => &row.place,
                    LineField::Group => &row.group,
                };
                if *is != said.text {
                    written.push((row.id.clone(), Assignment { field, language, value: said.text.clone() }));
                }
            }
        }
        Ok(written)
    }
}
