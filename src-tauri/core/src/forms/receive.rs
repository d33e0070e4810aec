//! What a form that came back would change, and taking it in: its figures go down the road of
//! figures that are typed into the grid, in one step with a note of who sent them.
//!
//! Must not know how a form is read or a figure kept.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::frame::Asked;
use super::read::{Filled, read};
use super::told::{FormTold, Teller};
use crate::backups;
use crate::ctx::Ctx;
use crate::domain::form::{FormAnswer, PartnerForm, part_word};
use crate::domain::grid::{self, GridPart};
use crate::domain::recording::{GridCell, Whole};
use crate::domain::{Project, ReachKind};
use crate::error::{Error, Refused, Result};
use crate::format::Format;
use crate::grid::{FigureTyped, RecordInput, checked, headed, record};
use crate::intake::{decode, table as foreign};
use crate::op::Op;
use crate::store::{AnswerText, Workspace, sha256};
use crate::tables::RowState;
use crate::text::Texts;

/// A form that came back.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export, optional_fields)]
pub struct FormGiven {
    /// Name of the file.
    #[ts(optional = false)]
    pub name: String,
    /// Its bytes in base64.
    #[ts(optional = false)]
    pub base64: String,
    /// Any identifier, acronym, title or key of the project it is expected for.
    pub project: Option<String>,
    /// Key or code of the period it is expected for.
    pub period: Option<String>,
    /// Figures that cannot stand stay behind, and the others are kept all the same.
    #[ts(as = "Option<bool>", optional)]
    pub without_refused: bool,
    /// The same figures were received before, and are taken in again.
    #[ts(as = "Option<bool>", optional)]
    pub again: bool,
}

/// A figure of a form.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct FormFigure {
    /// The cell of the form, such as `F14`.
    pub place: String,
    /// The line it is of.
    pub line: String,
    /// The column it is of.
    pub column: String,
    /// What the record says now.
    pub old: Option<String>,
    /// What the form says.
    pub new: Option<String>,
    /// What would become of it.
    pub state: RowState,
    /// Why it cannot stand.
    pub message: Option<String>,
}

/// How many figures become what.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, TS)]
#[ts(export)]
pub struct FormCounts {
    /// Not there yet.
    pub new: usize,
    /// There, saying otherwise.
    pub changed: usize,
    /// There already.
    pub unchanged: usize,
    /// Those that cannot stand.
    pub refused: usize,
    /// Cells that were left empty: not known, which is not 0.
    pub empty: usize,
}

/// What a form would change.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct FormPreviewed {
    /// The form: who was asked for what, and what was received before.
    pub form: FormTold,
    /// These very figures were received before: when and by whom.
    pub received: Option<String>,
    /// Sheets that were added to it: they are not read.
    pub strange: Vec<String>,
    /// How many figures become what.
    pub counts: FormCounts,
    /// The figures, those that cannot stand first.
    pub figures: Vec<FormFigure>,
}

/// What became of a form.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct FormReceived {
    /// The form as it stands now.
    pub form: FormTold,
    /// How many figures became what.
    pub counts: FormCounts,
    /// The figures that were left behind.
    pub refused: Vec<FormFigure>,
}

/// A figure on its way.
struct Figure {
    line: usize,
    kind: ReachKind,
    key: String,
    cell: GridCell,
    asked: Asked,
    place: String,
    value: Option<i64>,
    before: Option<i64>,
    refused: Option<Refused>,
}

impl Figure {
    fn state(&self) -> RowState {
        match (&self.refused, self.before) {
            (Some(_), _) => RowState::Refused,
            (None, None) => RowState::New,
            (None, before) if before == self.value => RowState::Unchanged,
            (None, Some(_)) => RowState::Changed,
        }
    }
}

/// A form that was read, and what would become of its figures.
struct Understood {
    filled: Filled,
    project: Project,
    figures: Vec<Figure>,
    empty: usize,
    digest: String,
}

/// What a form would change; changes nothing.
pub fn preview(workspace: &Workspace, ctx: &Ctx, given: &FormGiven) -> Result<FormPreviewed> {
    let understood = understand(workspace, ctx, given)?;
    let teller = Teller::of(workspace, ctx, &understood.project)?;
    let mut figures = understood.told(ctx, &teller);
    figures.sort_by_key(|figure| figure.state != RowState::Refused);
    let received = understood.before().map(|answer| teller.answered(answer));
    Ok(FormPreviewed {
        form: teller.form(&understood.filled.form)?,
        received,
        strange: understood.filled.strange.clone(),
        counts: understood.counts(),
        figures,
    })
}

/// Takes a form in, in one step.
pub fn receive(workspace: &Workspace, ctx: &Ctx, given: &FormGiven) -> Result<FormReceived> {
    let understood = understand(workspace, ctx, given)?;
    let teller = Teller::of(workspace, ctx, &understood.project)?;
    if let Some(answer) = understood.before().filter(|_| !given.again) {
        let refused = Refused::new("form-received").with("file", &given.name);
        return Err(refused.with("when", teller.answered(answer)).into());
    }
    let counts = understood.counts();
    if counts.refused > 0 && !given.without_refused {
        let refused = Refused::new("form-cells-refused").with("file", &given.name);
        return Err(refused.with("count", counts.refused).into());
    }
    if counts.new + counts.changed + counts.unchanged == 0 {
        return Err(Refused::new("form-empty").with("file", &given.name).into());
    }
    let form = &understood.filled.form;
    let subject = teller.called(form)?;
    backups::before(workspace, ctx)?;
    workspace.in_one_step(ctx, Op::ReceiveForm, &subject, || {
        understood.keep(workspace, ctx)?;
        let source = understood.source(workspace, ctx, &teller)?;
        workspace.add_partner_answer(ctx, form, &understood.answer(ctx, &given.name), &source)
    })?;
    let told = understood.told(ctx, &teller);
    let refused = told.into_iter().filter(|figure| figure.state == RowState::Refused).collect();
    let now = Teller::of(workspace, ctx, &understood.project)?;
    Ok(FormReceived { form: now.form(&workspace.partner_form(&form.id)?)?, counts, refused })
}

/// The project that a form says it is of; `None` where the file is no form.
pub(super) fn project_told(given: &FormGiven) -> Result<Option<String>> {
    match foreign::open(&given.name, &decode::of_base64(&given.base64)?, None) {
        Ok(book) => Ok(super::read::project_told(&book)),
        Err(_no_table) => Ok(None),
    }
}

fn understand(workspace: &Workspace, ctx: &Ctx, given: &FormGiven) -> Result<Understood> {
    let book = foreign::open(&given.name, &decode::of_base64(&given.base64)?, None)?;
    let filled = read(workspace, ctx.lang, &given.name, &book)?;
    let project = workspace.project_frame(&filled.form.project, Some(ctx.lang))?;
    expected(workspace, given, &filled.form, &project)?;
    let (mut figures, empty) = figures(&filled);
    check(workspace, ctx, &filled.form, &mut figures)?;
    let digest = digest(&filled);
    Ok(Understood { filled, project, figures, empty, digest })
}

/// The form is of the project and the period for which it was given.
fn expected(workspace: &Workspace, given: &FormGiven, form: &PartnerForm, project: &Project) -> Result<()> {
    let other = || {
        let period = project.periods.iter().find(|period| period.id == form.period);
        let period = period.map(|period| period.code.as_str()).unwrap_or_default();
        let refused = Refused::new("form-other-period").with("file", &given.name);
        refused.with("period", period).with("project", &project.title)
    };
    if let Some(named) = &given.project
        && workspace.find_project(named)? != form.project
    {
        return Err(other().into());
    }
    if let Some(named) = &given.period {
        let is = |period: &&crate::domain::Period| period.id == *named || period.code == *named;
        if project.periods.iter().find(is).is_none_or(|period| period.id != form.period) {
            return Err(other().into());
        }
    }
    Ok(())
}

/// The figures of the cells that were filled in, and how many were left empty. People whose
/// breakdown is not known make the line's total together with the parts.
fn figures(filled: &Filled) -> (Vec<Figure>, usize) {
    let (mut figures, mut empty) = (Vec::new(), 0);
    for (at, line) in filled.lines.iter().enumerate() {
        let mut parts: std::result::Result<i64, String> = Ok(0);
        for cell in &line.cells {
            let said = match &cell.said {
                Ok(None) => {
                    empty += 1;
                    continue;
                }
                Ok(Some(value)) => Ok(*value),
                Err(refused) => Err(refused.clone()),
            };
            let figure = |cell_of: GridCell, said: std::result::Result<i64, Refused>| Figure {
                line: at,
                kind: line.kind,
                key: line.key.clone(),
                cell: cell_of,
                asked: cell.asked.clone(),
                place: cell.place.clone(),
                value: said.as_ref().ok().copied(),
                before: None,
                refused: said.err(),
            };
            match &cell.asked {
                Asked::Part(part) => {
                    parts = match (&said, parts) {
                        (Ok(value), Ok(sum)) => Ok(sum.saturating_add(*value)),
                        (Err(_), Ok(_)) => Err(cell.place.clone()),
                        (_, refused) => refused,
                    };
                    figures.push(figure(GridCell::Part(part.clone()), said));
                }
                Asked::Rest => {
                    let open = |place: &String| Refused::new("form-rest-open").with("place", place);
                    let whole = said.and_then(|rest| match &parts {
                        Ok(parts) => Ok(parts.saturating_add(rest)),
                        Err(place) => Err(open(place)),
                    });
                    figures.push(figure(GridCell::Whole(Whole::Total), whole));
                }
            }
        }
    }
    (figures, empty)
}

/// Asks the grid what would become of the figures that could be read.
fn check(workspace: &Workspace, ctx: &Ctx, form: &PartnerForm, figures: &mut [Figure]) -> Result<()> {
    for (kind, places) in by_kind(figures) {
        let input = input(form, kind, places.iter().map(|at| &figures[*at]));
        let told = checked(workspace, ctx, &input)?;
        for (at, told) in places.into_iter().zip(told) {
            let figure = &mut figures[at];
            figure.before = told.before;
            figure.refused = told.refused.map(gone);
        }
    }
    Ok(())
}

/// A line that the grid does not know any more was taken out of the record since.
fn gone(refused: Refused) -> Refused {
    if refused.code == "reach-line-unknown" { Refused::new("form-line-gone") } else { refused }
}

/// The places of the figures that can be read, by kind.
fn by_kind(figures: &[Figure]) -> BTreeMap<ReachKind, Vec<usize>> {
    let mut kinds: BTreeMap<ReachKind, Vec<usize>> = BTreeMap::new();
    for (at, figure) in figures.iter().enumerate().filter(|(_, figure)| figure.refused.is_none()) {
        kinds.entry(figure.kind).or_default().push(at);
    }
    kinds
}

fn input<'f>(form: &PartnerForm, kind: ReachKind, figures: impl Iterator<Item = &'f Figure>) -> RecordInput {
    let typed = figures.map(|figure| FigureTyped {
        line: figure.key.clone(),
        cell: figure.cell.clone(),
        text: figure.value.map(|value| value.to_string()),
    });
    RecordInput {
        project: form.project.clone(),
        kind,
        period: Some(form.period.clone()),
        language: None,
        figures: typed.collect(),
        columns: Vec::new(),
        confirmed: None,
    }
}

/// By this the same figures are known again.
fn digest(filled: &Filled) -> String {
    let told = filled.lines.iter().flat_map(|line| {
        line.cells.iter().map(move |cell| {
            let said = match &cell.said {
                Ok(None) => String::new(),
                Ok(Some(value)) => value.to_string(),
                Err(refused) => format!("! {}", refused.args.values().cloned().collect::<Vec<_>>().join(" ")),
            };
            format!("{} {} {said}", line.key, cell.asked.word())
        })
    });
    sha256(told.collect::<Vec<_>>().join("\n").as_bytes())
}

impl Understood {
    /// The answer that brought these very figures before.
    fn before(&self) -> Option<&FormAnswer> {
        self.filled.form.answers.iter().find(|answer| answer.digest == self.digest)
    }

    fn counts(&self) -> FormCounts {
        let mut counts = FormCounts { empty: self.empty, ..FormCounts::default() };
        for figure in &self.figures {
            let count = match figure.state() {
                RowState::New => &mut counts.new,
                RowState::Changed => &mut counts.changed,
                RowState::Unchanged => &mut counts.unchanged,
                RowState::Refused => &mut counts.refused,
            };
            *count += 1;
        }
        counts
    }

    fn told(&self, ctx: &Ctx, teller: &Teller<'_>) -> Vec<FormFigure> {
        let (format, texts) = (Format::of(ctx.lang), Texts::of(ctx.lang));
        let told = |figure: &Figure| FormFigure {
            place: figure.place.clone(),
            line: teller.line(figure.kind, &figure.key),
            column: self.column(figure, texts),
            old: figure.before.map(|before| format.count(before)),
            new: figure.value.map(|value| format.count(value)),
            state: figure.state(),
            message: figure.refused.clone().map(|refused| Error::from(refused).message(texts)),
        };
        self.figures.iter().map(told).collect()
    }

    fn column(&self, figure: &Figure, texts: &Texts) -> String {
        match &figure.asked {
            Asked::Part(part) => part_told(part, texts),
            Asked::Rest => texts.get("form-column-total"),
        }
    }

    fn keep(&self, workspace: &Workspace, ctx: &Ctx) -> Result<()> {
        for (kind, places) in by_kind(&self.figures) {
            let input = input(&self.filled.form, kind, places.iter().map(|at| &self.figures[*at]));
            let recorded = record(workspace, ctx, &input)?;
            // What the grid takes was asked before anything was written.
            if let Some(refused) = recorded.refused.first() {
                return Err(Refused::new("form-overtaken").with("cause", &refused.message).into());
            }
        }
        Ok(())
    }

    fn answer(&self, ctx: &Ctx, file: &str) -> FormAnswer {
        let kept = self.figures.iter().filter(|figure| figure.refused.is_none()).count();
        FormAnswer {
            id: ctx.new_id(),
            file: file.to_owned(),
            digest: self.digest.clone(),
            figures: i64::try_from(kept).unwrap_or(i64::MAX),
            received_at: Some(ctx.now),
            received_by: Some(ctx.who.clone()),
        }
    }

    /// The figures as a text, and which words of it tell of which row: where they came from.
    fn source(&self, workspace: &Workspace, ctx: &Ctx, teller: &Teller<'_>) -> Result<AnswerText> {
        let language = self.project.language;
        let texts = Texts::of(language);
        let rows = self.rows(workspace)?;
        let name = teller.source(&self.filled.form, ctx, language)?;
        let mut source =
            AnswerText { name: name.clone(), language, text: format!("{name}\n"), quotes: Vec::new() };
        for (at, line) in self.filled.lines.iter().enumerate() {
            let figures: Vec<&Figure> =
                self.figures.iter().filter(|it| it.line == at && it.refused.is_none()).collect();
            let told = figures.iter().filter_map(|figure| {
                Some(format!("{}: {}", self.column(figure, texts), Format::of(language).count(figure.value?)))
            });
            let quote = told.collect::<Vec<_>>().join("; ");
            let changes = figures.iter().any(|figure| figure.state() != RowState::Unchanged);
            source.text.push_str(&teller.line(line.kind, &line.key));
            source.text.push('\n');
            let offset = source.text.chars().count();
            if let Some(row) = rows.get(&line.key).filter(|_| changes) {
                source.quotes.push((row.clone(), quote.clone(), offset));
            }
            source.text.push_str(&quote);
            source.text.push('\n');
        }
        Ok(source)
    }

    /// The rows of the form's lines in its period, by the key that the form has for the line.
    fn rows(&self, workspace: &Workspace) -> Result<HashMap<String, String>> {
        let mut found = HashMap::new();
        let period = Some(self.filled.form.period.as_str());
        for kind in by_kind(&self.figures).into_keys() {
            let rows = workspace.grid_rows(&self.project, kind, &[])?.rows;
            let (lines, line_of) = grid::lines(&rows, period, None);
            for (row, line) in rows.iter().zip(line_of) {
                found.extend(lines[line].row.map(|at| (row.id.clone(), rows[at].id.clone())));
            }
        }
        Ok(found)
    }
}

/// `Women and girls · 18–59`
pub(super) fn part_told(part: &GridPart, texts: &Texts) -> String {
    let column = headed(std::slice::from_ref(part), texts).pop();
    column.map_or_else(
        || part_word(part),
        |column| column.headings.into_iter().chain([column.name]).collect::<Vec<_>>().join(" · "),
    )
}
