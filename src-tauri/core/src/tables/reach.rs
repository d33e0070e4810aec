//! A table of people reached: each figure goes into a cell of a line, as a typed one does; lines
//! that are not there yet are made.
//!
//! Must not know SQL. What a figure is known by: its line (kind, period, indicator, activity,
//! place, group, or the key where the table has it) and its cell (sex, age, disability). A list of
//! single people, as a survey tool exports attendance, has no figures: where a person says so its
//! rows are counted into cells, and nothing of a row is kept.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::STOPPED;
use super::names::{self, names};
use super::plan::{self, Outcome, Plan, Settled, Written};
use super::shapes::{RowState, TableChoice, TableQuestion, TableValue};
use super::style::Reading;
use super::table::{Record, Table};
use super::words::{self, Named};
use crate::ctx::Ctx;
use crate::domain::bands::{Band, Bands};
use crate::domain::closed;
use crate::domain::grid::{GridPart, GridRow, GridRows};
use crate::domain::recording::{GridCell, LineFigures, Whole, misfits};
use crate::domain::{CountingMethod, Lang, Period, Project, ReachKind};
use crate::error::{Refused, Result};
use crate::format::Format;
use crate::intake::counts;
use crate::protection;
use crate::store::{ReachImported, Workspace};
use crate::text::Texts;

const KINDS: [(&str, ReachKind); 3] = [
    ("direct", ReachKind::Direct),
    ("indirect", ReachKind::Indirect),
    ("public_engagement", ReachKind::PublicEngagement),
];
const METHODS: [(&str, CountingMethod); 3] = [
    ("distinct", CountingMethod::Distinct),
    ("maximum", CountingMethod::Maximum),
    ("overlap", CountingMethod::Overlap),
];

/// Figures of a table.
pub(super) struct Reach<'a> {
    table: &'a Table<'a>,
    project: Project,
    lang: Lang,
    kind: Option<String>,
    period: Option<String>,
    indicators: Vec<Named>,
    activities: Vec<Named>,
    /// The rows that are kept, by kind.
    kept: Vec<(ReachKind, GridRows)>,
    /// What the cells of a row say together → its line.
    said: HashMap<String, std::result::Result<usize, Refused>>,
    /// What a line says → its place among the lines; the key where the table has it.
    line_of: HashMap<(ReachKind, String), usize>,
    /// What a kept row says → the places of those that say it, the first one last; by key, too.
    kept_of: HashMap<(ReachKind, String), Vec<usize>>,
    /// What the parts say together → the place of the cell, and whether it says "all".
    parts: HashMap<String, std::result::Result<(usize, bool), Refused>>,
    cells: Vec<GridCell>,
    cell_of: HashMap<GridCell, usize>,
    lines: Vec<Line>,
    figures: Vec<Figure>,
    /// Why figures cannot stand, by their place.
    refused: HashMap<usize, Refused>,
    /// What "M" means.
    m: Option<&'static str>,
    /// How rows are counted, where each is one person.
    counting: Option<Counting>,
}

/// Rows that are one person each, on their way into cells.
struct Counting {
    /// The bands into which ages in years go; none where nobody has said.
    bands: Vec<Band>,
    /// An age in years waits for them.
    waits: bool,
    /// The figure of a line's cell.
    figures: HashMap<(usize, usize), usize>,
}

impl Counting {
    /// As a person said it, for a table without a column of figures.
    fn of(table: &Table<'_>, project: &Project) -> std::result::Result<Option<Counting>, Refused> {
        if table.holds("value") || table.answer("value").as_deref() != Some(EACH_ROW) {
            return Ok(None);
        }
        let unreadable = |said: &str| Refused::new("band-unreadable").with("value", said).at("age_bands");
        let said = table.answer("age_bands");
        let said =
            said.map(|said| said.parse::<Bands>().map_err(|_unreadable| unreadable(&said))).transpose()?;
        let asked = || project.indicators.iter().find(|it| !it.age_bands.is_empty());
        let bands = said.or_else(|| asked()?.age_bands.join(",").parse().ok()).unwrap_or_default().0;
        Ok(Some(Counting { bands, waits: false, figures: HashMap::new() }))
    }

    /// The band of an age in years; what is no such age is left as it is said.
    fn band(&mut self, age: &str) -> std::result::Result<String, Refused> {
        let Ok(years) = age.trim().parse::<u32>() else { return Ok(age.to_owned()) };
        if self.bands.is_empty() {
            self.waits = true;
            return Ok(String::new());
        }
        let within = |band: &&Band| band.from <= years && band.to.is_none_or(|to| years <= to);
        let outside = || Refused::new("age-in-no-band").with("age", years).at("age");
        self.bands.iter().find(within).map(Band::to_string).ok_or_else(outside)
    }
}

/// The answer that each row is one person.
const EACH_ROW: &str = "rows";

/// A line with the figures that the table has for it.
struct Line {
    kind: ReachKind,
    key: String,
    row: GridRow,
    /// Its place among the rows of its kind.
    kept: Option<usize>,
    figures: Vec<u32>,
    /// It was named by a key of the program's own export.
    by_key: bool,
}

/// A figure. There may be a million: what it shares with others stands elsewhere.
struct Figure {
    row: u32,
    column: Option<u16>,
    /// Its line; none where it cannot stand.
    line: Option<u32>,
    cell: u32,
    /// The cell says "all", so that it is the whole whatever stands beside.
    all: bool,
    value: i64,
    before: Option<i64>,
}

/// The cell of all people of a line is the first one.
const WHOLE: usize = 0;
/// Cells of one line; no table of people has more.
const MOST_CELLS: usize = 2_000;

fn small<T: TryFrom<usize> + Default>(number: usize) -> T {
    // No file has so many rows or columns: they are counted while it is read.
    T::try_from(number).unwrap_or_default()
}

/// The kind, where no column says it; the period, where the project has some and no column says it.
pub(super) fn questions(
    workspace: &Workspace,
    ctx: &Ctx,
    table: &Table<'_>,
    project: &str,
) -> Result<Vec<TableQuestion>> {
    let texts = Texts::of(ctx.lang);
    let mut questions = Vec::new();
    let ask = |field: &str, choices| TableQuestion {
        field: field.to_owned(),
        message: texts.get(&format!("table-ask-{field}")),
        column: None,
        examples: Vec::new(),
        choices,
    };
    if !table.holds("kind") && table.answer("kind").is_none() {
        let choices = KINDS.iter().map(|(code, _)| TableChoice {
            value: (*code).to_owned(),
            text: texts.get(&format!("reach-{code}")),
        });
        questions.push(ask("kind", choices.collect()));
    }
    if !table.holds("value") && table.answer("value").is_none() {
        let each = TableChoice { value: EACH_ROW.to_owned(), text: texts.get("table-value-rows") };
        questions.push(ask("value", vec![each]));
    }
    if table.answer("sex_m").is_none() && letters_of_sexes(table) == [true, false, false] {
        let choices = ["female", "male"]
            .map(|code| TableChoice { value: code.to_owned(), text: texts.get(&format!("sex-{code}")) });
        let question = ask("sex_m", choices.to_vec());
        questions.push(TableQuestion { column: table.column_of("sex"), ..question });
    }
    if !table.holds("period") && table.answer("period").is_none() {
        let project = workspace.project_frame(project, Some(ctx.lang))?;
        let format = Format::of(ctx.lang);
        let choices = project.periods.iter().map(|period| TableChoice {
            value: period.code.clone(),
            text: format!("{} · {}", period.code, format.span(period.start, period.end)),
        });
        let none = TableChoice { value: "none".to_owned(), text: texts.get("table-period-none") };
        if !project.periods.is_empty() {
            questions.push(ask("period", choices.chain([none]).collect()));
        }
    }
    Ok(questions)
}

impl<'a> Reach<'a> {
    pub(super) fn of(
        workspace: &Workspace,
        ctx: &Ctx,
        table: &'a Table<'a>,
        project: &str,
    ) -> Result<Reach<'a>> {
        let project = workspace.project_frame(project, Some(ctx.lang))?;
        let periods: Vec<Option<&str>> =
            project.periods.iter().map(|period| Some(period.id.as_str())).chain([None]).collect();
        let mut kept = Vec::new();
        for (_, kind) in KINDS {
            kept.push((kind, workspace.grid_rows(&project, kind, &periods)?));
        }
        let mut kept_of: HashMap<(ReachKind, String), Vec<usize>> = HashMap::new();
        for (kind, rows) in &kept {
            for (at, row) in rows.rows.iter().enumerate().rev() {
                kept_of.entry((*kind, said_by(row))).or_default().push(at);
                kept_of.insert((*kind, row.id.clone()), vec![at]);
            }
        }
        let indicators = project.indicators.iter();
        let nodes = project.framework.iter();
        Ok(Reach {
            table,
            lang: ctx.lang,
            kind: table.answer("kind"),
            period: table.answer("period").filter(|period| period != "none"),
            indicators: indicators.map(|it| (it.id.clone(), it.code.clone(), it.text.clone())).collect(),
            activities: nodes.map(|it| (it.id.clone(), it.code.clone(), it.text.clone())).collect(),
            kept,
            counting: Counting::of(table, &project)?,
            project,
            said: HashMap::new(),
            line_of: HashMap::new(),
            kept_of,
            parts: HashMap::new(),
            cells: vec![GridCell::Whole(Whole::Total)],
            cell_of: HashMap::from([(GridCell::Whole(Whole::Total), WHOLE)]),
            lines: Vec::new(),
            figures: Vec::new(),
            refused: HashMap::new(),
            m: meaning_of_m(table),
        })
    }

    /// The line that a row tells of; looked up once for all rows that say the same.
    fn line(&mut self, ctx: &Ctx, record: &Record<'_>) -> std::result::Result<usize, Refused> {
        const SAY: [&str; 14] = [
            "kind",
            "period",
            "indicator_code",
            "indicator",
            "activity_code",
            "activity",
            "place",
            "group",
            "unit",
            "method",
            "overlap",
            "counted_from",
            "row",
            "project_code",
        ];
        let mut said = String::new();
        for field in SAY {
            said.push_str(record.get(field).unwrap_or("\u{1}"));
            said.push('\u{2}');
        }
        if let Some(known) = self.said.get(&said) {
            return known.clone();
        }
        let line = self.find_line(ctx, record);
        self.said.insert(said, line.clone());
        line
    }

    fn find_line(&mut self, ctx: &Ctx, record: &Record<'_>) -> std::result::Result<usize, Refused> {
        let filled = |field: &str| record.get(field).filter(|text| !text.is_empty());
        plan::of_project(&self.project, record)?;
        let kind = self.reach_kind(filled("kind"))?;
        let period = self.period(record)?;
        let indicator = found(&self.indicators, filled("indicator_code"), filled("indicator"), "indicator")?;
        let activity = found(&self.activities, filled("activity_code"), filled("activity"), "activity")?;
        let (place, group) = (self.nobody(filled("place"), "place")?, self.nobody(filled("group"), "group")?);
        let row = GridRow {
            id: String::new(),
            period,
            indicator,
            activity,
            place,
            group,
            unit: filled("unit").unwrap_or("person").to_owned(),
            method: self.method(filled("method"))?,
            overlap_percent: filled("overlap").map(|text| percent(text, self.lang)).transpose()?,
            counted_from: self.nobody(filled("counted_from"), "counted_from")?,
            value: None,
            cells: Vec::new(),
        };
        let own = filled("row");
        let (by_key, own_key) = (own.is_some(), own.unwrap_or_default());
        let known = (kind, own.map_or_else(|| said_by(&row), str::to_owned));
        if let Some(at) = self.line_of.get(&known) {
            return Ok(*at);
        }
        self.line_of.insert(known, self.lines.len());
        let kept = self.kept_row(kind, &row, own);
        let rows = self.kept.iter().find(|(of, _)| *of == kind).map(|(_, rows)| rows);
        let key = kept.and_then(|at| rows.map(|rows| rows.rows[at].id.clone()));
        let key = key.unwrap_or_else(|| ctx.new_id());
        let row = GridRow { id: own_key.to_owned(), ..row };
        self.lines.push(Line { kind, key, row, kept, figures: Vec::new(), by_key });
        Ok(self.lines.len() - 1)
    }

    /// The row that is kept: by its key, else the first that says the same and that no other line
    /// of the table has taken.
    fn kept_row(&mut self, kind: ReachKind, row: &GridRow, own: Option<&str>) -> Option<usize> {
        let by_key = own.and_then(|own| self.kept_of.get(&(kind, own.to_owned()))?.first().copied());
        let same = self.kept_of.get_mut(&(kind, said_by(row)));
        match (by_key, same) {
            (Some(at), Some(same)) => {
                same.retain(|other| *other != at);
                Some(at)
            }
            (Some(at), None) => Some(at),
            (None, same) => same.and_then(Vec::pop),
        }
    }

    fn reach_kind(&self, said: Option<&str>) -> std::result::Result<ReachKind, Refused> {
        let said = said.or(self.kind.as_deref()).unwrap_or_default();
        let codes = KINDS.map(|(code, _)| code);
        let code = words::code("reach", &codes, said).or_else(|| names().part("kind", said));
        let found = KINDS.iter().find(|(known, _)| Some(*known) == code).map(|(_, kind)| *kind);
        found.ok_or_else(|| unknown_choice(said, &codes, "kind"))
    }

    fn method(&self, said: Option<&str>) -> std::result::Result<CountingMethod, Refused> {
        let Some(said) = said else { return Ok(CountingMethod::Distinct) };
        let codes = METHODS.map(|(code, _)| code);
        let code = words::code("reach-method", &codes, said);
        let found = METHODS.iter().find(|(known, _)| Some(*known) == code).map(|(_, method)| *method);
        found.ok_or_else(|| unknown_choice(said, &codes, "method"))
    }

    fn period(&self, record: &Record<'_>) -> std::result::Result<Option<String>, Refused> {
        let said = record.get("period").filter(|text| !text.is_empty()).or(self.period.as_deref());
        let Some(said) = said else { return Ok(None) };
        let unknown = || Refused::new("period-unknown").with("period", said).at("period");
        let period = words::period(&self.project, said).or_else(|| holding(&self.project, said));
        let period = period.ok_or_else(unknown)?;
        closed::check(period).map_err(|closed| Refused::from(closed).at("period"))?;
        Ok(Some(period.id.clone()))
    }

    /// A place or a group says where and which, never who.
    fn nobody(&self, said: Option<&str>, field: &str) -> std::result::Result<Option<String>, Refused> {
        let Some(said) = said else { return Ok(None) };
        let plain = crate::intake::typed::plain(&crate::domain::entity::Kind::Line, said, self.lang);
        let plain = plain.map_err(|refused| refused.at(field))?;
        if let Some(text) = &plain {
            protection::tells_of_nobody(text, self.lang).map_err(|refused| refused.at(field))?;
        }
        Ok(plain)
    }

    /// The cell that sex, age and disability name, and whether they say "all".
    fn cell(&mut self, record: &Record<'_>) -> std::result::Result<(usize, bool), Refused> {
        let [sex, age, disability] =
            ["sex", "age", "disability"].map(|field| record.get(field).unwrap_or_default());
        let said = format!("{sex}\u{2}{age}\u{2}{disability}");
        if let Some(known) = self.parts.get(&said) {
            return known.clone();
        }
        let cell = cell(self.sex(sex), age, disability).map(|(cell, all)| (self.place(cell), all));
        self.parts.insert(said, cell.clone());
        cell
    }

    fn sex<'t>(&self, said: &'t str) -> &'t str {
        match self.m {
            Some(sex) if said.eq_ignore_ascii_case("m") => sex,
            _ => said,
        }
    }

    fn place(&mut self, cell: GridCell) -> usize {
        if let Some(known) = self.cell_of.get(&cell) {
            return *known;
        }
        self.cells.push(cell.clone());
        self.cell_of.insert(cell, self.cells.len() - 1);
        self.cells.len() - 1
    }

    /// Notes a figure of a line, or why it cannot stand.
    fn note(
        &mut self,
        record: &Record<'_>,
        of: std::result::Result<(usize, usize, bool), Refused>,
        value: i64,
    ) {
        let at = self.figures.len();
        let of = of.and_then(|(line, cell, all)| match self.lines[line].figures.len() {
            0..MOST_CELLS => Ok((line, cell, all)),
            _ => Err(Refused::new("table-line-cells").with("most", MOST_CELLS).at("value")),
        });
        let (line, cell, all) = match of {
            Ok((line, cell, all)) => {
                self.lines[line].figures.push(small(at));
                (Some(small(line)), cell, all)
            }
            Err(refused) => {
                self.refused.insert(at, refused);
                (None, WHOLE, false)
            }
        };
        let (row, column) = (small(record.row), record.column.map(small));
        self.figures.push(Figure { row, column, line, cell: small(cell), all, value, before: None });
    }

    /// Counts a row that is one person.
    fn count(&mut self, ctx: &Ctx, record: &Record<'_>) {
        let whole = record.fault().map_or(Ok(()), Err);
        let of = whole.and_then(|()| self.counted_cell(record));
        let of = of.and_then(|cell| Ok((self.line(ctx, record)?, cell)));
        let counted = self.counting.as_ref().map(|counting| &counting.figures);
        let known = of.as_ref().ok().and_then(|of| counted?.get(of).copied());
        if let Some(at) = known {
            self.figures[at].value += 1;
            return;
        }
        if let (Ok(of), Some(counting)) = (&of, &mut self.counting) {
            counting.figures.insert(*of, self.figures.len());
        }
        self.note(record, of.map(|(line, cell)| (line, cell, false)), 1);
    }

    /// The cell that a person's sex, age and disability name.
    fn counted_cell(&mut self, record: &Record<'_>) -> std::result::Result<usize, Refused> {
        let [sex, age, disability] =
            ["sex", "age", "disability"].map(|field| record.get(field).unwrap_or_default());
        let band = match &mut self.counting {
            Some(counting) => counting.band(age)?,
            None => age.to_owned(),
        };
        cell(self.sex(sex), &band, disability).map(|(cell, _)| self.place(cell))
    }

    fn figures_of<'l>(&'l self, line: &'l Line) -> impl Iterator<Item = &'l Figure> {
        line.figures.iter().map(|at| &self.figures[*at as usize])
    }

    fn cell_at(&self, figure: &Figure) -> &GridCell {
        &self.cells[figure.cell as usize]
    }

    fn held(&self, line: &Line) -> LineFigures {
        let rows = self.kept.iter().find(|(kind, _)| *kind == line.kind).map(|(_, rows)| rows);
        match (rows, line.kept) {
            (Some(rows), Some(at)) => rows.held(at),
            _ => LineFigures::default(),
        }
    }

    /// Lines of which the table tells parts and, in another row, a figure of no part: all of
    /// them, or those whose part is not known.
    fn open_wholes(&self) -> Vec<String> {
        let open = |line: &&Line| {
            let figures = || self.figures_of(line);
            let whole = figures().find(|it| it.is_whole() && !it.all);
            let apart = |whole: &Figure| {
                figures().any(|it| !it.is_whole()) && figures().all(|it| it.row != whole.row || it.is_whole())
            };
            !line.by_key && whole.is_some_and(apart)
        };
        let open = self.lines.iter().filter(open).take(3);
        open.filter_map(|line| {
            let whole = self.figures_of(line).find(|it| it.is_whole())?;
            Some(format!("{}: {}", whole.row, whole.value))
        })
        .collect()
    }

    /// Figures of no part that are a rest become the whole: the parts beside them and the rest.
    fn add_rests(&mut self) {
        let rest = self.table.answer("part_unknown").is_some_and(|said| said == "rest");
        for line in 0..self.lines.len() {
            let line = &self.lines[line];
            if !(line.by_key || rest || self.counting.is_some()) {
                continue;
            }
            let of_line = line.figures.clone();
            let parts = self.figures_of(line).filter(|it| !it.is_whole()).map(|it| it.value);
            let parts: i64 = parts.fold(0, i64::saturating_add);
            for at in of_line {
                let figure = &mut self.figures[at as usize];
                if figure.is_whole() && !figure.all {
                    figure.value = figure.value.saturating_add(parts);
                }
            }
        }
    }

    /// Cells of a list of people that hold another figure already: how many there were and are.
    fn differing(&self) -> Vec<String> {
        let of_line = self.lines.iter().flat_map(|line| {
            let held = self.held(line);
            let told = self.figures_of(line).filter_map(move |figure| {
                let before = kept_in(&held, self.cell_at(figure)).filter(|before| *before != figure.value)?;
                Some(format!("{}: {before} → {}", figure.row, figure.value))
            });
            told.collect::<Vec<_>>()
        });
        of_line.take(3).collect()
    }

    fn ask_counted(&self, lang: Lang, examples: Vec<String>) -> TableQuestion {
        let texts = Texts::of(lang);
        let choice = |code: &str| TableChoice {
            value: code.to_owned(),
            text: texts.get(&format!("table-counted-{code}")),
        };
        TableQuestion {
            field: "counted".to_owned(),
            message: texts.get("table-ask-counted"),
            column: None,
            examples,
            choices: vec![choice("add"), choice("replace")],
        }
    }

    /// People of another list come to those that were counted before.
    fn add_kept(&mut self) {
        for line in 0..self.lines.len() {
            let held = self.held(&self.lines[line]);
            let of_line = self.lines[line].figures.clone();
            let (mut here, mut whole) = (0_i64, None);
            for at in &of_line {
                let figure = &mut self.figures[*at as usize];
                if figure.is_whole() {
                    whole = Some(*at as usize);
                    continue;
                }
                here = here.saturating_add(figure.value);
                let before = kept_in(&held, &self.cells[figure.cell as usize]);
                figure.value = figure.value.saturating_add(before.unwrap_or_default());
            }
            let parts: i64 = held.parts.iter().map(|(_, value)| *value).fold(0, i64::saturating_add);
            match (whole, held.total, of_line.first()) {
                (Some(at), before, _) => {
                    let figure = &mut self.figures[at];
                    figure.value = figure.value.saturating_add(before.unwrap_or(parts));
                }
                // The whole that was stated holds the new ones, too.
                (None, Some(before), Some(first)) => {
                    let row = self.figures[*first as usize].row;
                    let value = before.saturating_add(here);
                    self.lines[line].figures.push(small(self.figures.len()));
                    let (line, cell) = (Some(small(line)), small(WHOLE));
                    let figure = Figure { row, column: None, line, cell, all: false, value, before: None };
                    self.figures.push(figure);
                }
                _ => {}
            }
        }
    }

    /// What becomes of each figure.
    fn outcomes(&mut self) -> Vec<Outcome> {
        let refused = &mut self.refused;
        let outcome = |(at, figure): (usize, &Figure)| {
            let refused: Vec<Refused> = refused.remove(&at).into_iter().collect();
            let state = if refused.is_empty() { RowState::New } else { RowState::Refused };
            Outcome { row: figure.row as usize, column: figure.column.map(usize::from), state, refused }
        };
        let mut outcomes: Vec<Outcome> = self.figures.iter().enumerate().map(outcome).collect();
        let mut befores: Vec<(usize, i64)> = Vec::new();
        for line in &self.lines {
            let held = self.held(line);
            let typed: Vec<(GridCell, Option<i64>)> =
                self.figures_of(line).map(|it| (self.cell_at(it).clone(), Some(it.value))).collect();
            let misfits = misfits(&held, &typed);
            let mut seen: HashMap<u32, (u32, i64)> = HashMap::new();
            for ((place, at), misfit) in line.figures.iter().enumerate().zip(misfits) {
                let figure = &self.figures[*at as usize];
                let (cell, value) = (&typed[place].0, figure.value);
                let before = kept_in(&held, cell);
                befores.extend(before.map(|before| (*at as usize, before)));
                let twice = seen.get(&figure.cell).copied();
                let (state, refused) = match (misfit, twice, before) {
                    (_, Some((row, other)), _) if other != value => {
                        let twice = Refused::new("table-twice").with("row", row).with("value", other);
                        (RowState::Refused, vec![twice.at("value")])
                    }
                    (_, Some(_), _) => (RowState::Unchanged, Vec::new()),
                    (Some(misfit), ..) => {
                        let refused = Refused::new("parts-exceed-whole").with("parts", misfit.parts);
                        (RowState::Refused, vec![refused.with("whole", misfit.whole).at("value")])
                    }
                    (None, None, Some(before)) if before == value => (RowState::Unchanged, Vec::new()),
                    (None, None, Some(_)) => (RowState::Changed, Vec::new()),
                    (None, None, None) => (RowState::New, Vec::new()),
                };
                (outcomes[*at as usize].state, outcomes[*at as usize].refused) = (state, refused);
                seen.entry(figure.cell).or_insert((figure.row, value));
            }
        }
        for (at, before) in befores {
            self.figures[at].before = Some(before);
        }
        outcomes
    }
}

impl Figure {
    fn is_whole(&self) -> bool {
        self.cell as usize == WHOLE
    }
}

/// What "M" stands for in a column of sexes: beside "H" mujeres or mulheres, beside "F" men; `None`
/// where nothing is said with it.
fn meaning_of_m(table: &Table<'_>) -> Option<&'static str> {
    match table.answer("sex_m").as_deref() {
        Some("female") => return Some("female"),
        Some("male") => return Some("male"),
        _ => {}
    }
    let [_, f, h] = letters_of_sexes(table);
    match (f, h) {
        (false, true) => Some("female"),
        (true, _) => Some("male"),
        (false, false) => None,
    }
}

/// Whether a column of sexes says "M", "F", "H".
fn letters_of_sexes(table: &Table<'_>) -> [bool; 3] {
    let mut said = [false; 3];
    // Where words stand there is nothing to look for in a million rows.
    let letter = |column: &usize| {
        let mut samples = table.layout.samples[*column].iter();
        samples.any(|sample| sample.trim().len() == 1)
    };
    if let Some(column) = table.column_of("sex").filter(letter) {
        table.each_row(|_, cells| {
            let text = cells.get(column).map(|cell| cell.text());
            let text = text.as_deref().map(str::trim).filter(|text| text.len() == 1);
            for (at, letter) in ["m", "f", "h"].into_iter().enumerate() {
                said[at] |= text.is_some_and(|text| text.eq_ignore_ascii_case(letter));
            }
            true
        });
    }
    said
}

/// The period that holds a day, such as `2026-04-12T09:00`.
fn holding<'p>(project: &'p Project, said: &str) -> Option<&'p Period> {
    let day: NaiveDate = said.get(..10)?.parse().ok()?;
    project.periods.iter().find(|period| period.start <= day && day <= period.end)
}

fn kept_in(held: &LineFigures, cell: &GridCell) -> Option<i64> {
    match cell {
        GridCell::Whole(Whole::Total) => held.total,
        GridCell::Part(part) => held.parts.iter().find(|(known, _)| known == part).map(|(_, value)| *value),
    }
}

/// What makes rows one line of a period, as one text.
fn said_by(row: &GridRow) -> String {
    let says = [&row.period, &row.indicator, &row.activity, &row.place, &row.group];
    says.map(|said| said.as_deref().unwrap_or("\u{1}")).join("\u{2}")
}

fn found(
    rows: &[Named],
    code: Option<&str>,
    text: Option<&str>,
    field: &str,
) -> std::result::Result<Option<String>, Refused> {
    let Some(said) = code.or(text) else { return Ok(None) };
    let at = if code.is_some() { format!("{field}_code") } else { field.to_owned() };
    let unknown = || Refused::new("table-name-unknown").with("name", said).at(&at);
    words::named(rows, code, text).map(|key| Some(key.to_owned())).ok_or_else(unknown)
}

fn unknown_choice(said: &str, codes: &[&str], field: &str) -> Refused {
    Refused::new("choice-unknown").with("value", said).with("choices", codes.join(", ")).at(field)
}

fn percent(text: &str, lang: Lang) -> std::result::Result<u8, Refused> {
    let value = counts::one(text.trim_end_matches('%').trim_end(), lang).map_err(|it| it.at("overlap"))?;
    let too_large = || Refused::new("percent-too-large").with("value", text).with("most", 100).at("overlap");
    u8::try_from(value).ok().filter(|value| *value <= 100).ok_or_else(too_large)
}

fn cell(sex: &str, age: &str, disability: &str) -> std::result::Result<(GridCell, bool), Refused> {
    let all = |said: &str| {
        names().total(said).is_some()
            || matches!(
                names::plain(said).as_str(),
                "all" | "tous" | "toutes" | "todos" | "todas" | "both" | "both sexes"
            )
    };
    let is_all = [sex, age, disability].into_iter().any(|said| !said.is_empty() && all(said));
    let of = |said: &str, family: &str, codes: &[&str]| {
        if said.is_empty() || all(said) {
            return Ok(None);
        }
        let code = words::code(family, codes, said).or_else(|| names().part(family, said));
        code.map(|code| Some(code.to_owned())).ok_or_else(|| unknown_choice(said, codes, family))
    };
    let part = GridPart {
        sex: of(sex, "sex", &["female", "male", "other"])?,
        disability: of(disability, "disability", &["with", "without"])?,
        age: match age {
            "" => None,
            said if all(said) => None,
            said => Some(
                names::band(said)
                    .ok_or_else(|| Refused::new("band-unreadable").with("value", said).at("age"))?,
            ),
        },
    };
    match part == GridPart::default() {
        true => Ok((GridCell::Whole(Whole::Total), is_all)),
        false => Ok((GridCell::Part(part), false)),
    }
}

impl Plan for Reach<'_> {
    fn take(&mut self, ctx: &Ctx, record: &Record<'_>) {
        if self.counting.is_some() {
            return self.count(ctx, record);
        }
        let text = record.get("value").unwrap_or_default();
        let value = match text.bytes().all(|byte| byte.is_ascii_digit())
            && (1..=9).contains(&text.len())
            && !(text.len() > 1 && text.starts_with('0'))
        {
            true => text.parse().map_err(|_none| Refused::new("number-unreadable").with("value", text)),
            false if text.is_empty() => Err(Refused::new("value-needed")),
            false => counts::one(text, self.lang),
        };
        let of = self.line(ctx, record).and_then(|line| {
            let (cell, all) = self.cell(record)?;
            Ok((line, cell, all))
        });
        match (of, value) {
            (Ok(of), Ok(value)) => self.note(record, Ok(of), value),
            (Err(refused), _) => self.note(record, Err(refused), 0),
            (_, Err(refused)) => self.note(record, Err(refused.at("value")), 0),
        }
    }

    fn settle(&mut self, _workspace: &Workspace, ctx: &Ctx, _reading: &Reading) -> Result<Settled> {
        if self.counting.as_ref().is_some_and(|counting| counting.waits) {
            return Ok(Settled::Asked(TableQuestion {
                field: "age_bands".to_owned(),
                message: Texts::of(ctx.lang).get("table-ask-age_bands"),
                column: self.table.column_of("age"),
                examples: Vec::new(),
                choices: Vec::new(),
            }));
        }
        let settled = self.counting.is_some() || self.table.answer("part_unknown").is_some();
        let open = if settled { Vec::new() } else { self.open_wholes() };
        if !open.is_empty() {
            let texts = Texts::of(ctx.lang);
            let choice = |code: &str| TableChoice {
                value: code.to_owned(),
                text: texts.get(&format!("table-part-{code}")),
            };
            return Ok(Settled::Asked(TableQuestion {
                field: "part_unknown".to_owned(),
                message: texts.get("table-ask-part_unknown"),
                column: self.table.column_of("value"),
                examples: open,
                choices: vec![choice("whole"), choice("rest")],
            }));
        }
        self.add_rests();
        let counted = self.table.answer("counted");
        if self.counting.is_some() && counted.is_none() {
            let examples = self.differing();
            if !examples.is_empty() {
                return Ok(Settled::Asked(self.ask_counted(ctx.lang, examples)));
            }
        }
        if self.counting.is_some() && counted.as_deref() == Some("add") {
            self.add_kept();
        }
        Ok(Settled::Outcomes(self.outcomes()))
    }

    fn told(&self, ctx: &Ctx, at: usize) -> Vec<TableValue> {
        let figure = &self.figures[at];
        let Some(line) = figure.line else { return Vec::new() };
        let line = &self.lines[line as usize];
        let (format, texts) = (Format::of(ctx.lang), Texts::of(ctx.lang));
        let named = |rows: &[Named], key: &Option<String>| {
            let row = rows.iter().find(|row| Some(&row.0) == key.as_ref())?;
            Some(row.1.as_ref().map_or_else(|| row.2.clone(), |code| format!("{code} {}", row.2)))
        };
        let part = match self.cell_at(figure) {
            GridCell::Part(part) => part.clone(),
            GridCell::Whole(_) => GridPart::default(),
        };
        let word = |family: &str, code: &Option<String>| {
            code.as_ref().map(|code| texts.find(&format!("{family}-{code}")).unwrap_or_else(|| code.clone()))
        };
        let period = line.row.period.as_ref();
        let period = self.project.periods.iter().find(|it| Some(&it.id) == period);
        let kind = KINDS
            .iter()
            .find(|(_, kind)| *kind == line.kind)
            .map(|(code, _)| texts.get(&format!("reach-{code}")));
        let before = figure.before.filter(|before| *before != figure.value);
        let plain = |field: &str, new: Option<String>| TableValue { field: field.to_owned(), old: None, new };
        let value = TableValue {
            field: "value".to_owned(),
            old: before.map(|before| format.count(before)),
            new: Some(format.count(figure.value)),
        };
        let told = [
            plain("kind", kind),
            plain("period", period.map(|period| period.code.clone())),
            plain("indicator", named(&self.indicators, &line.row.indicator)),
            plain("activity", named(&self.activities, &line.row.activity)),
            plain("place", line.row.place.clone()),
            plain("group", line.row.group.clone()),
            plain("sex", word("sex", &part.sex)),
            plain("age", part.age.clone()),
            plain("disability", word("disability", &part.disability)),
            value,
        ];
        told.into_iter().filter(|value| value.new.is_some()).collect()
    }

    fn keep(&self, workspace: &Workspace, ctx: &Ctx, keeps: &[bool], goes_on: Written<'_>) -> Result<()> {
        let mut done = 0;
        let imported = self.lines.iter().filter_map(|line| {
            let figures = line.figures.iter().filter(|at| keeps[**at as usize]).map(|at| {
                let figure = &self.figures[*at as usize];
                (self.cell_at(figure).clone(), figure.value)
            });
            let figures: Vec<(GridCell, i64)> = figures.collect();
            (!figures.is_empty()).then(|| {
                let new = line.kept.is_none().then(|| (line.kind, line.row.clone()));
                ReachImported { key: line.key.clone(), new, figures }
            })
        });
        let mut goes_on = |figures: usize| {
            done += figures;
            goes_on(done)
        };
        let language = workspace.project_language(&self.project.id)?;
        let project = (self.project.id.as_str(), language);
        match workspace.import_reach(ctx, &self.project.title, project, imported, &mut goes_on)? {
            true => Ok(()),
            false => Err(Refused::new(STOPPED).into()),
        }
    }
}
