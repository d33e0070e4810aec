//! Asking a partner: which lines of people reached, in which language, as a workbook.
//!
//! Must not know how a workbook is written.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::frame::{Frame, FrameLine, Head, Keys};
use super::sheet;
use super::told::{line_told, names_of};
use crate::ctx::Ctx;
use crate::domain::form::{FormLine, PartnerForm};
use crate::domain::grid::{self, GridPart, GridRow};
use crate::domain::{Lang, PartialDate, Period, Project, ReachKind, Role};
use crate::error::{Refused, Result};
use crate::files;
use crate::fold::fold;
use crate::format::Format;
use crate::grid::kind_word;
use crate::op::Op;
use crate::publish;
use crate::store::Workspace;
use crate::text::Texts;

const KINDS: [ReachKind; 3] = [ReachKind::Direct, ReachKind::Indirect, ReachKind::PublicEngagement];

/// Who is asked for what.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export, optional_fields)]
pub struct AskInput {
    /// Any identifier, acronym, title or key of the project.
    #[ts(optional = false)]
    pub project: String,
    /// Key, name or acronym of an organisation of the project.
    #[ts(optional = false)]
    pub partner: String,
    /// Key or code of the period.
    #[ts(optional = false)]
    pub period: String,
    /// Language of the form; that of the last one, else the project's.
    pub language: Option<Lang>,
    /// Keys of the lines; those of the last form, else all that no other partner was asked for.
    pub lines: Option<Vec<String>>,
    /// The lines of these places alone.
    #[ts(as = "Option<Vec<String>>", optional)]
    pub places: Vec<String>,
}

/// A form that was made.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct FormMade {
    /// Key of the form.
    pub form: String,
    /// Name for the file.
    pub name: String,
    /// The workbook in base64.
    pub base64: String,
    /// How many lines it asks for.
    pub lines: usize,
    /// How many figures.
    pub figures: usize,
}

/// A partner that can be asked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct PartnerTold {
    /// Key of the organisation.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Language of the last form that it was sent.
    pub language: Option<Lang>,
}

/// A line that a partner can be asked for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct LineTold {
    /// Key of the line.
    pub id: String,
    /// How people were reached.
    pub kind: ReachKind,
    /// Indicator or activity, place, group.
    pub name: String,
    /// Keys of the partners whose last form asked for it.
    pub partners: Vec<String>,
}

/// What can be asked in a project.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct AskChoices {
    /// The partners, those that carry out first.
    pub partners: Vec<PartnerTold>,
    /// The lines.
    pub lines: Vec<LineTold>,
    /// The project's own language.
    pub language: Lang,
}

/// A line of the project: its key, its kind, its first row, the parts asked for.
struct Asking {
    key: String,
    kind: ReachKind,
    row: GridRow,
    parts: Vec<GridPart>,
    /// Keys of all its rows.
    rows: HashSet<String>,
}

/// What can be asked in a project.
pub fn choices(workspace: &Workspace, ctx: &Ctx, named: &str) -> Result<AskChoices> {
    let project = workspace.project(&workspace.find_project(named)?, None)?;
    let forms = workspace.partner_forms(Some(&project.id))?;
    let last = last_forms(&forms);
    let lines = lines_of(workspace, &project)?;
    let partners = partners(&project).into_iter().map(|(id, name)| {
        let language = last.get(id.as_str()).map(|form| form.language);
        PartnerTold { id, name, language }
    });
    let told = |line: &Asking| LineTold {
        id: line.key.clone(),
        kind: line.kind,
        name: line_told(&project, line.kind, &line.row, ctx.lang),
        partners: last
            .iter()
            .filter(|(_, form)| form.lines.iter().any(|it| line.rows.contains(&it.reach)))
            .map(|(partner, _)| (*partner).to_owned())
            .collect(),
    };
    let lines = lines.iter().map(told).collect();
    Ok(AskChoices { partners: partners.collect(), lines, language: project.language })
}

/// Makes a form and notes that the partner was asked.
pub fn ask(workspace: &Workspace, ctx: &Ctx, input: &AskInput) -> Result<FormMade> {
    let prepared = prepared(workspace, ctx, input)?;
    workspace.add_partner_form(ctx, &prepared.subject, &prepared.form)?;
    Ok(prepared.made(STANDARD.encode(&prepared.bytes)))
}

/// The same, with the workbook written to a place: a partner counts as asked only if it could be
/// written.
pub fn ask_into(workspace: &Workspace, ctx: &Ctx, input: &AskInput, path: &Path) -> Result<FormMade> {
    let prepared = prepared(workspace, ctx, input)?;
    workspace.in_one_step(ctx, Op::AskPartner, &prepared.subject, || {
        workspace.add_partner_form(ctx, &prepared.subject, &prepared.form)?;
        files::replace(path, &prepared.bytes)
    })?;
    Ok(prepared.made(String::new()))
}

/// The name that is proposed for the file: `CT-0689-2025Q1-Casa-Abierta.xlsx`.
pub fn file_name(workspace: &Workspace, ctx: &Ctx, input: &AskInput) -> Result<String> {
    Ok(prepared(workspace, ctx, input)?.name)
}

/// A form that is ready to go out.
struct Prepared {
    form: PartnerForm,
    subject: String,
    name: String,
    figures: usize,
    bytes: Vec<u8>,
}

impl Prepared {
    fn made(&self, base64: String) -> FormMade {
        let (form, name) = (self.form.id.clone(), self.name.clone());
        FormMade { form, name, base64, lines: self.form.lines.len(), figures: self.figures }
    }
}

fn prepared(workspace: &Workspace, ctx: &Ctx, input: &AskInput) -> Result<Prepared> {
    let id = workspace.find_project(&input.project)?;
    let project = workspace.project(&id, None)?;
    let (partner, name) = partner_of(&project, &input.partner)?;
    let period = period_of(&project, &input.period, ctx)?;
    let forms = workspace.partner_forms(Some(&id))?;
    let last = last_forms(&forms).remove(partner.as_str());
    let language = input.language.or(last.map(|form| form.language)).unwrap_or(project.language);
    if !Texts::addresses(language) {
        return Err(Refused::new("form-language").with("language", language.as_str()).at("language").into());
    }
    // What the form says is in its own language where the record has it.
    let project = workspace.project(&id, Some(language))?;
    let lines = chosen(lines_of(workspace, &project)?, input, &partner, &forms)?;
    let frame = frame(workspace, ctx, (&project, period, language), (&partner, &name), &lines)?;
    let bytes = sheet::write(&frame, ctx.today())?;
    let form = PartnerForm {
        id: frame.keys.form.clone(),
        project: id,
        partner,
        period: period.id.clone(),
        language,
        code: Some(frame.code()),
        asked_at: Some(ctx.now),
        asked_by: Some(ctx.who.clone()),
        lines: lines
            .iter()
            .map(|it| FormLine { id: ctx.new_id(), reach: it.key.clone(), parts: it.parts.clone() })
            .collect(),
        answers: Vec::new(),
    };
    let subject = [name.as_str(), &period.code, &project.title].join(" · ");
    let parts = [publish::called(&project), publish::plain(&period.code), publish::plain(&name)];
    let name = format!("{}.xlsx", parts.join("-"));
    Ok(Prepared { form, subject, name, figures: frame.open.len(), bytes })
}

/// The organisations that can be asked: all but those that only pay, those that work first.
fn partners(project: &Project) -> Vec<(String, String)> {
    let mut found: Vec<(u8, String, String)> = Vec::new();
    for organisation in &project.organisations {
        let Some(body) = &organisation.body else { continue };
        let rank = match organisation.role {
            Role::Partner => 0,
            Role::Implementing => 1,
            Role::Network | Role::ComponentLead => 2,
            Role::BeneficiaryInstitution | Role::Accountable | Role::Observer => 3,
            Role::Funding => continue,
        };
        if !found.iter().any(|(_, known, _)| known == body) {
            found.push((rank, body.clone(), organisation.name.clone()));
        }
    }
    found.sort_by_key(|(rank, ..)| *rank);
    found.into_iter().map(|(_, body, name)| (body, name)).collect()
}

fn partner_of(project: &Project, named: &str) -> Result<(String, String)> {
    let is = |text: Option<&String>| text.is_some_and(|text| fold(text.trim()) == fold(named.trim()));
    let known = project.organisations.iter().filter(|it| it.body.is_some());
    let mut found =
        known.filter(|it| it.body.as_deref() == Some(named) || is(Some(&it.name)) || is(it.acronym.as_ref()));
    let organisation = found.next().and_then(|it| Some((it.body.clone()?, it.name.clone())));
    let names = partners(project).into_iter().map(|(_, name)| name).collect::<Vec<_>>().join(", ");
    let unknown = || Refused::new("partner-unknown").with("partner", named).with("known", names);
    organisation.ok_or_else(|| unknown().at("partner").into())
}

fn period_of<'p>(project: &'p Project, named: &str, ctx: &Ctx) -> Result<&'p Period> {
    let is = |period: &&Period| period.id == named || period.code == named;
    let period = project.periods.iter().find(is);
    let period = period.ok_or_else(|| Refused::new("period-unknown").with("period", named).at("period"))?;
    crate::grid::open(Some(period), ctx)?;
    Ok(period)
}

/// The last form of each partner.
fn last_forms(forms: &[PartnerForm]) -> HashMap<&str, &PartnerForm> {
    forms.iter().map(|form| (form.partner.as_str(), form)).collect()
}

/// All lines of a project with the parts that are asked for: what the indicator asks for, else
/// what the line's rows tell of already.
fn lines_of(workspace: &Workspace, project: &Project) -> Result<Vec<Asking>> {
    let mut found = Vec::new();
    let periods: Vec<Option<&str>> = project.periods.iter().map(|period| Some(period.id.as_str())).collect();
    for kind in KINDS {
        let rows = workspace.grid_rows(project, kind, &periods)?;
        let (lines, line_of) = grid::lines(&rows.rows, None, None);
        for (at, line) in lines.iter().enumerate() {
            let row = rows.rows[line.first].clone();
            let of_line: Vec<usize> = (0..rows.rows.len()).filter(|row| line_of[*row] == at).collect();
            let indicator = project.indicators.iter().find(|it| Some(&it.id) == row.indicator.as_ref());
            let mut parts = indicator.map(grid::asked_by).unwrap_or_default();
            if parts.is_empty() {
                let told = of_line.iter().flat_map(|row| &rows.rows[*row].cells);
                let places: BTreeSet<usize> = told.map(|(place, _)| *place).collect();
                parts = places.into_iter().map(|place| rows.parts[place].clone()).collect();
            }
            let keys = of_line.iter().map(|row| rows.rows[*row].id.clone()).collect();
            found.push(Asking { key: row.id.clone(), kind, row, parts, rows: keys });
        }
    }
    Ok(found)
}

/// The lines that are asked for.
fn chosen(all: Vec<Asking>, input: &AskInput, partner: &str, forms: &[PartnerForm]) -> Result<Vec<Asking>> {
    let last = last_forms(forms);
    let of_form =
        |line: &Asking, form: &PartnerForm| form.lines.iter().any(|it| line.rows.contains(&it.reach));
    let own = last.get(partner).copied();
    let owned = own.is_some_and(|form| all.iter().any(|line| of_form(line, form)));
    let is_asked = |line: &Asking| match (&input.lines, own) {
        (Some(keys), _) => keys.iter().any(|key| line.rows.contains(key)),
        (None, Some(form)) if owned => of_form(line, form),
        (None, _) => !last.iter().any(|(other, form)| *other != partner && of_form(line, form)),
    };
    let in_place = |line: &Asking| {
        let is = |place: &String| line.row.place.as_ref().is_some_and(|own| fold(own) == fold(place));
        input.places.is_empty() || input.places.iter().any(is)
    };
    let asked: Vec<Asking> = all.into_iter().filter(|line| is_asked(line) && in_place(line)).collect();
    match asked.is_empty() {
        true => Err(Refused::new("form-no-lines").at("lines").into()),
        false => Ok(asked),
    }
}

fn frame(
    workspace: &Workspace,
    ctx: &Ctx,
    (project, period, language): (&Project, &Period, Lang),
    (partner, name): (&str, &str),
    lines: &[Asking],
) -> Result<Frame> {
    let (texts, format) = (Texts::of(language), Format::of(language));
    let keys = Keys {
        workspace: workspace.identity()?,
        form: ctx.new_id(),
        project: project.id.clone(),
        period: period.id.clone(),
        partner: partner.to_owned(),
    };
    let span = format.span(period.start, period.end);
    let asked = format.date(PartialDate::Day(ctx.today()));
    let code = crate::domain::Identifier::leading(&project.identifiers).map(|it| it.value.as_str());
    let title = [code, Some(project.title.as_str())].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let facts = vec![
        texts.with("form-fact-project", &[("project", &title)]),
        texts.with("form-fact-partner", &[("partner", name)]),
        texts.with("form-fact-period", &[("period", &period.code), ("span", &span)]),
        texts.with("form-fact-asked", &[("day", &asked)]),
    ];
    let head = Head { title: texts.get("form-title"), facts };
    let mut parts: Vec<GridPart> = Vec::new();
    for part in lines.iter().flat_map(|line| &line.parts) {
        if !parts.contains(part) {
            parts.push(part.clone());
        }
    }
    let columns = grid::columns(&[], &parts, &[]);
    let told = |line: &Asking| FrameLine {
        key: line.key.clone(),
        kind: line.kind,
        names: names_of(project, &line.row),
        parts: line.parts.clone(),
    };
    // What nothing is said of is at least of its kind.
    let told = |line: &Asking| {
        let mut told = told(line);
        if told.names.iter().all(String::is_empty) {
            told.names[0] = texts.get(&format!("reach-{}", kind_word(line.kind)));
        }
        told
    };
    Ok(Frame::of(keys, language, head, lines.iter().map(told).collect(), columns))
}
