//! Small figures of sensitive indicators are not printed: which cells of a report they are, what
//! stands in their place, and which rows of a flat table would tell what a report does not.
//!
//! Must not know how it is found which figures give others away (`domain::small`).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::charts::ChartPoint;
use crate::domain::breakdown::breakdown_of;
use crate::domain::small::{SMALLEST, Summed, USUAL_SMALLEST, held_back};
use crate::domain::totals::{KINDS, explain, reach_by_kind};
use crate::domain::{Accumulation, Indicator, Lang, Measure, Project, Reach, ReachKind, Source};
use crate::error::Result;
use crate::format::Format;
use crate::report::model::{Block, Cell, Report, Section, Value};
use crate::text::Texts;

use super::charts::people::{OPEN, TOTAL, by_age, by_period, tells_people};
use super::indicators::indicator_id;
use super::reach::reach_id;
use super::reach_tables::breakdown_names;
use super::unique::cells_of;
use super::{Composer, Options, broken};

/// The parts of a row of people reached that a flat table does not tell: by the places of the
/// row's cells, nothing for what is not broken down.
pub(crate) type HeldParts = BTreeSet<(String, Option<usize>)>;

/// Which parts of rows are not told outside: small ones of sensitive indicators, and others from
/// which they could be worked out together with what the project's reports tell.
pub(crate) fn parts_held_back(project: &Project, language: Lang) -> Result<HeldParts> {
    asked_outside(project, language, |composer| composer.parts_held_back())
}

/// Which values of indicators reports do not tell outside: indicator and period.
pub(crate) fn figures_held_back(project: &Project, language: Lang) -> Result<BTreeSet<(String, String)>> {
    let held = asked_outside(project, language, |composer| {
        let held = composer.held(true)?;
        let figures = project.indicators.iter().enumerate().flat_map(|(place, indicator)| {
            let id = indicator_id(place, indicator);
            let periods = indicator.values.iter().map(|value| value.period.as_str());
            let hidden = periods
                .filter(|it| held.cells.contains(&format!("{id}.{}.actual", composer.period_code(it))));
            hidden.map(|period| (indicator.id.clone(), period.to_owned())).collect::<Vec<_>>()
        });
        Ok(figures.collect())
    });
    held
}

/// Asks as for a report that leaves the house.
fn asked_outside<T>(
    project: &Project,
    language: Lang,
    ask: impl FnOnce(&Composer<'_>) -> Result<T>,
) -> Result<T> {
    let texts = Texts::of(language);
    let options = Options::of(texts.lang, NaiveDate::MIN);
    let (format, language, audience) = (Format::of(texts.lang), texts.lang, options.audience);
    let (accounts, period) = (None, None);
    ask(&Composer { project, accounts, options: &options, period, texts, format, language, audience })
}

/// A figure with the cells that tell it, or follow from it.
struct Told {
    cells: Vec<String>,
    figure: Summed,
}

/// What must not be read in a report.
#[derive(Default)]
struct Held {
    cells: BTreeSet<String>,
    sources: Vec<Source>,
    /// Kinds whose own figure is held back, or of which something is.
    kinds: BTreeSet<ReachKind>,
}

/// The people of one kind in parts that nobody divides further.
struct Parts<'a> {
    rows: Vec<&'a Reach>,
    values: Vec<i64>,
    /// Of each part its row, its place among the row's cells; no place for what is not broken down.
    of: Vec<(usize, Option<usize>)>,
}

impl<'a> Parts<'a> {
    fn of(rows: Vec<&'a Reach>) -> Result<Parts<'a>> {
        let (mut values, mut of) = (Vec::new(), Vec::new());
        for (at, row) in rows.iter().enumerate() {
            for (place, cell) in row.cells.iter().enumerate() {
                values.push(cell.value);
                of.push((at, Some(place)));
            }
            let whole = row.figure().map_err(broken)?.unwrap_or_default();
            values.push(whole - row.broken_down().map_err(broken)?);
            of.push((at, None));
        }
        Ok(Parts { rows, values, of })
    }

    fn that(&self, is: impl Fn(&Reach, Option<usize>) -> bool) -> Vec<usize> {
        let here = |at: &usize| is(self.rows[self.of[*at].0], self.of[*at].1);
        (0..self.of.len()).filter(here).collect()
    }

    fn summed(&self, is: impl Fn(&Reach, Option<usize>) -> bool) -> Summed {
        Summed::of(self.that(is), &self.values)
    }
}

impl Composer<'_> {
    /// Takes out of a report what would tell of few people: small figures of sensitive
    /// indicators, what would give them away, and the words in which they came.
    /// The organisation itself reads them all.
    pub(super) fn hold_back_small(&self, report: &mut Report) -> Result<()> {
        if !self.audience.is_outside() {
            return Ok(());
        }
        let held = self.held(tells_people(report))?;
        if held.cells.is_empty() {
            return Ok(());
        }
        for section in &mut report.sections {
            self.hold_back_in(section, &held);
        }
        Ok(())
    }

    fn smallest(&self) -> i64 {
        let said = self.project.agreements.iter().filter_map(|agreement| agreement.smallest_cell).max();
        i64::from(said.unwrap_or(USUAL_SMALLEST).clamp(SMALLEST.0, SMALLEST.1))
    }

    /// The kinds of reach of which something is sensitive, each in its parts.
    fn sensitive_kinds(&self) -> Result<Vec<(ReachKind, Parts<'_>)>> {
        let sensitive: BTreeSet<&str> = self
            .project
            .indicators
            .iter()
            .filter(|indicator| indicator.sensitive)
            .map(|indicator| indicator.id.as_str())
            .collect();
        let mut kinds = Vec::new();
        for kind in KINDS {
            let rows: Vec<&Reach> = self.project.reach.iter().filter(|row| row.kind == kind).collect();
            let is = |row: &&Reach| row.indicator.as_deref().is_some_and(|key| sensitive.contains(key));
            if rows.iter().any(is) {
                kinds.push((kind, Parts::of(rows)?));
            }
        }
        Ok(kinds)
    }

    /// What a report tells is known already: parts give way to it. Where a report would tell too
    /// much beside them, none of the kind's parts is told, not even that there is nobody.
    fn parts_held_back(&self) -> Result<HeldParts> {
        let mut held = HeldParts::new();
        for (kind, parts) in self.sensitive_kinds()? {
            let told = self.told_of(kind, &parts)?.into_iter().chain(self.told_of_charts(kind, &parts));
            let told: Vec<Summed> = told.map(|told| told.figure).collect();
            let hidden = held_back(&parts.values, &told, self.smallest());
            let told = told.into_iter().zip(hidden).filter(|(_, hidden)| !hidden).map(|(told, _)| told);
            let mut figures: Vec<Summed> = told.collect();
            let reported = figures.len();
            figures.extend((0..parts.of.len()).map(|at| Summed::of([at], &parts.values)));
            let hidden = held_back(&parts.values, &figures, self.smallest());
            let gives_all_away = hidden[..reported].contains(&true);
            let held_parts =
                hidden[reported..].iter().zip(&parts.of).filter(|(it, _)| **it || gives_all_away);
            held.extend(held_parts.map(|(_, (row, place))| (parts.rows[*row].id.clone(), *place)));
        }
        Ok(held)
    }

    /// `charted`: a chart tells people by period and sex, and by sex and age.
    fn held(&self, charted: bool) -> Result<Held> {
        let mut held = Held::default();
        for (kind, parts) in self.sensitive_kinds()? {
            self.hold_kind(kind, parts, charted, &mut held)?;
        }
        for (place, indicator) in self.project.indicators.iter().enumerate() {
            if indicator.sensitive && indicator.measure != Measure::People && !indicator.is_percentage() {
                self.hold_typed(&indicator_id(place, indicator), indicator, &mut held);
            }
        }
        Ok(held)
    }

    fn hold_kind(&self, kind: ReachKind, parts: Parts<'_>, charted: bool, held: &mut Held) -> Result<()> {
        let mut told = self.told_of(kind, &parts)?;
        if charted {
            told.extend(self.told_of_charts(kind, &parts));
        }
        let figures: Vec<Summed> = told.iter().map(|told| told.figure.clone()).collect();
        let hidden = held_back(&parts.values, &figures, self.smallest());
        let cells: Vec<String> = told
            .into_iter()
            .zip(&hidden)
            .filter(|(_, hidden)| **hidden)
            .flat_map(|(told, _)| told.cells)
            .collect();
        if cells.is_empty() {
            return Ok(());
        }
        held.cells.extend(cells);
        held.kinds.insert(kind);
        // A statement tells its figure in words: none of them stays where a figure goes.
        for (place, row) in parts.rows.iter().enumerate() {
            held.cells.insert(format!("{}.text.{}", reach_id(kind), place + 1));
            let of_row = |key: &str| key.split('.').next() == Some(row.id.as_str());
            let sources = self.project.sources.iter().filter(|(key, _)| of_row(key));
            held.sources.extend(sources.map(|(_, source)| source.clone()));
        }
        Ok(())
    }

    /// The figures of a kind, those that matter most first. What an earlier report told by the
    /// end of a period is told already.
    fn told_of(&self, kind: ReachKind, parts: &Parts<'_>) -> Result<Vec<Told>> {
        let id = reach_id(kind);
        let own = |names: &[&str]| names.iter().map(|name| format!("{id}{name}")).collect::<Vec<_>>();
        let mut told = self.told_before(parts);
        let explained = explain(kind, &parts.rows).map_err(broken)?;
        let makes = |row: &Reach| explained.rows.iter().any(|it| it.row == row.id && it.why.makes_it());
        let total =
            Summed { printed: explained.value.unwrap_or_default(), ..parts.summed(|row, _| makes(row)) };
        let mut cells = own(&["", ".by_period.total", ".by_place.total", ".breakdown.total"]);
        cells.push(format!("key.{id}"));
        told.push(Told { cells, figure: total });
        told.extend(self.told_of_indicators(parts));
        for key in keys(parts, |row| row.period.as_deref()) {
            let code = key.map_or_else(|| "without_period".to_owned(), |key| self.period_code(key));
            let figure = parts.summed(|row, _| row.period.as_deref() == key);
            told.push(Told { cells: own(&[&format!(".{code}"), &format!(".{code}.{TOTAL}")]), figure });
        }
        for (number, key) in self.places().into_iter().enumerate() {
            let figure = parts.summed(|row, _| row.place.as_deref() == key);
            told.push(Told { cells: own(&[&format!(".place{}", number + 1)]), figure });
        }
        told.extend(self.told_of_breakdown(kind, parts)?);
        Ok(told)
    }

    /// Each period's end, from the first on.
    fn told_before(&self, parts: &Parts<'_>) -> Vec<Told> {
        let mut ended: BTreeSet<&str> = BTreeSet::new();
        let mut told = Vec::new();
        for period in &self.project.periods {
            let reported = parts.rows.iter().any(|row| {
                row.period.as_deref() == Some(&period.id) && row.figure().is_ok_and(|value| value.is_some())
            });
            if reported {
                ended.insert(&period.id);
                let by_then = |row: &Reach, _| row.period.as_deref().is_some_and(|key| ended.contains(key));
                told.push(Told { cells: Vec::new(), figure: parts.summed(by_then) });
            }
        }
        // The last of them is the figure of today.
        told.pop();
        told
    }

    /// Indicators that count rows of the kind, as a whole and by period.
    fn told_of_indicators(&self, parts: &Parts<'_>) -> Vec<Told> {
        let (mut whole, mut by_period) = (Vec::new(), Vec::new());
        for (place, indicator) in self.project.indicators.iter().enumerate() {
            let is = |row: &Reach| row.indicator.as_ref() == Some(&indicator.id);
            if indicator.measure != Measure::People || !parts.rows.iter().any(|row| is(row)) {
                continue;
            }
            let id = indicator_id(place, indicator);
            let last = indicator.values.iter().rev().find(|value| value.actual.is_some());
            let last = last.filter(|_| indicator.accumulation == Accumulation::Cumulative);
            let counts =
                |row: &Reach, _| is(row) && last.is_none_or(|last| row.period.as_ref() == Some(&last.period));
            whole.push(Told { cells: achieved(&id), figure: parts.summed(counts) });
            for value in &indicator.values {
                let in_period = |row: &Reach, _| is(row) && row.period.as_ref() == Some(&value.period);
                let cell = format!("{id}.{}.actual", self.period_code(&value.period));
                by_period.push(Told { cells: vec![cell], figure: parts.summed(in_period) });
            }
        }
        whole.extend(by_period);
        whole
    }

    fn told_of_breakdown(&self, kind: ReachKind, parts: &Parts<'_>) -> Result<Vec<Told>> {
        let Some(breakdown) = breakdown_of(kind, &self.project.reach).map_err(broken)? else {
            return Ok(Vec::new());
        };
        let id = reach_id(kind);
        let names = breakdown_names(&breakdown.parts);
        let cell_of =
            |row: &Reach, place: Option<usize>| place.and_then(|place| row.cells.get(place).cloned());
        let mut told = Vec::new();
        let mut sexes: BTreeMap<Option<&str>, i64> = BTreeMap::new();
        for part in &breakdown.parts {
            *sexes.entry(part.sex.as_deref()).or_default() += part.value;
        }
        for (sex, printed) in sexes {
            let of_sex =
                |row: &Reach, place| cell_of(row, place).is_some_and(|cell| cell.sex.as_deref() == sex);
            let cells = vec![format!("{id}.{}", sex.unwrap_or("unrecorded"))];
            told.push(Told { cells, figure: Summed { printed, ..parts.summed(of_sex) } });
        }
        let open =
            Summed { printed: breakdown.not_disaggregated, ..parts.summed(|_, place| place.is_none()) };
        told.push(Told { cells: vec![format!("{id}.not_disaggregated")], figure: open });
        for (part, name) in breakdown.parts.iter().zip(names) {
            let alike = |row: &Reach, place| {
                cell_of(row, place).is_some_and(|cell| {
                    (&cell.sex, &cell.age, &cell.disability) == (&part.sex, &part.age, &part.disability)
                })
            };
            let figure = Summed { printed: part.value, ..parts.summed(alike) };
            told.push(Told { cells: vec![format!("{id}.{name}")], figure });
        }
        Ok(told)
    }

    /// People by period and sex, and by sex and age, as charts tell them.
    fn told_of_charts(&self, kind: ReachKind, parts: &Parts<'_>) -> Vec<Told> {
        let cell_of = |row: &Reach, place: Option<usize>| place.and_then(|at| row.cells.get(at).cloned());
        let mut told = Vec::new();
        let (mut sexes, mut ages) = (BTreeSet::new(), BTreeSet::new());
        for cell in parts.rows.iter().flat_map(|row| &row.cells) {
            sexes.insert(cell.sex.as_deref());
            ages.insert(cell.age.as_deref());
        }
        sexes.insert(None);
        for key in keys(parts, |row| row.period.as_deref()).into_iter().flatten() {
            for sex in &sexes {
                let here = |row: &Reach, place| {
                    let own = cell_of(row, place).and_then(|cell| cell.sex);
                    row.period.as_deref() == Some(key) && own.as_deref() == *sex
                };
                let cell = by_period(kind, &self.period_code(key), sex.unwrap_or(OPEN));
                told.push(Told { cells: vec![cell], figure: parts.summed(here) });
            }
        }
        for (sex, age) in
            sexes.iter().flatten().flat_map(|sex| ages.iter().flatten().map(move |age| (sex, age)))
        {
            let alike = |row: &Reach, place| {
                cell_of(row, place).is_some_and(|cell| {
                    (cell.sex.as_deref(), cell.age.as_deref()) == (Some(*sex), Some(*age))
                })
            };
            told.push(Told { cells: vec![by_age(kind, sex, age)], figure: parts.summed(alike) });
        }
        told
    }

    /// A sensitive indicator whose figures were typed: cases, referrals.
    fn hold_typed(&self, id: &str, indicator: &Indicator, held: &mut Held) {
        let whole = |value: Option<rust_decimal::Decimal>| i64::try_from(value?.trunc()).ok();
        let reported: Vec<_> = indicator.values.iter().filter(|value| value.actual.is_some()).collect();
        let values: Vec<i64> =
            reported.iter().map(|value| whole(value.actual).unwrap_or_default().max(0)).collect();
        let mut told: Vec<Told> = Vec::new();
        let periodic = indicator.accumulation == Accumulation::Periodic;
        for until in (1..=values.len()).filter(|_| periodic) {
            let cells = if until == values.len() { achieved(id) } else { Vec::new() };
            told.push(Told { cells, figure: Summed::of(0..until, &values) });
        }
        for (at, value) in reported.iter().enumerate() {
            let mut cells = vec![format!("{id}.{}.actual", self.period_code(&value.period))];
            cells.extend((!periodic && at + 1 == values.len()).then(|| achieved(id)).into_iter().flatten());
            told.push(Told { cells, figure: Summed::of([at], &values) });
        }
        let figures: Vec<Summed> = told.iter().map(|told| told.figure.clone()).collect();
        let hidden = held_back(&values, &figures, self.smallest());
        let hidden = told.into_iter().zip(hidden).filter(|(_, hidden)| *hidden);
        held.cells.extend(hidden.flat_map(|(told, _)| told.cells));
    }

    fn hold_back_in(&self, section: &mut Section, held: &Held) {
        let mut touched = false;
        for cell in cells_of(section) {
            touched |= self.hold_back(cell, held);
        }
        // What was stated for everybody stands there in words.
        let totals = reach_by_kind(&self.project.reach).unwrap_or_default();
        let held_totals = totals.iter().filter(|it| it.differs() && held.kinds.contains(&it.kind));
        let said: Vec<Block> = held_totals.map(|total| self.so_far(total)).collect();
        section.blocks.retain(|block| !said.contains(block));
        let kinds = || held.kinds.iter().map(|kind| reach_id(*kind));
        for block in &mut section.blocks {
            match block {
                Block::Chart { data, .. } => {
                    let points = data.series.iter_mut().flat_map(|series| &mut series.points);
                    let is = |point: &&mut ChartPoint| {
                        point.value.is_some() && point.cell.as_ref().is_some_and(|it| held.cells.contains(it))
                    };
                    points.filter(is).for_each(|point| self.hold_point(point));
                }
                // "1 person" would tell by its word what its figure does not.
                Block::Figures { figures } => {
                    for figure in figures.iter_mut().filter(|it| held.cells.contains(&it.cell.id)) {
                        let kind = kinds().find(|kind| figure.cell.id == format!("key.{kind}"));
                        let word = kind.as_deref().and_then(|kind| kind.strip_prefix("reach."));
                        figure.label = word
                            .map(|word| self.texts.count(&format!("figure-reach-{word}"), 2, ""))
                            .unwrap_or_default();
                    }
                }
                Block::Table { id, rows, .. } if id == "reach" => {
                    let units = rows.iter_mut().flat_map(|row| &mut row.cells);
                    for cell in units.filter(|cell| kinds().any(|kind| cell.id == format!("{kind}.unit"))) {
                        self.in_plural(cell);
                    }
                }
                _ => {}
            }
        }
        if touched {
            let most = self.format.count(self.smallest() - 1);
            let text = self.texts.with("note-small-figures", &[("most", &most)]);
            section.blocks.push(Block::Note { text });
        }
    }

    fn in_plural(&self, cell: &mut Cell) {
        let kind = KINDS.into_iter().find(|kind| cell.id == format!("{}.unit", reach_id(*kind)));
        let row = kind.and_then(|kind| self.project.reach.iter().find(|row| row.kind == kind));
        if let Some(row) = row {
            *cell = self.unit(&cell.id, &row.unit, None, &row.id);
            cell.source = None;
        }
    }

    fn hold_back(&self, cell: &mut Cell, held: &Held) -> bool {
        let quoted = cell.source.as_ref().is_some_and(|source| held.sources.contains(source));
        let is_quote = quoted && cell.id.starts_with("sources.");
        if quoted {
            cell.source = None;
        }
        let hidden = is_quote || held.cells.contains(&cell.id);
        // What was not reported says so still.
        if hidden && (is_quote || cell.value != Value::Missing) {
            cell.value = Value::Missing;
            cell.text = self.say("small-figure");
            cell.lang = None;
            cell.source = None;
            cell.follows = None;
            return true;
        }
        false
    }
}

fn keys<'a>(parts: &Parts<'a>, key: impl Fn(&'a Reach) -> Option<&'a str>) -> Vec<Option<&'a str>> {
    let mut keys = Vec::new();
    for row in &parts.rows {
        if !keys.contains(&key(row)) {
            keys.push(key(row));
        }
    }
    keys
}

/// The cells of an indicator's figure: what is achieved of a printed target tells it, too.
fn achieved(id: &str) -> Vec<String> {
    vec![format!("{id}.achieved"), format!("{id}.share_of_target")]
}
