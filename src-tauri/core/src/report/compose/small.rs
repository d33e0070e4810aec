//! Small figures of sensitive indicators are not printed: which cells of a report they are, what
//! stands in their place, and which rows of a flat table would tell what a report does not.
//!
//! Must not know how it is found which figures give others away (`domain::small`).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;

use crate::charts::ChartPoint;
use crate::domain::breakdown::breakdown_of;
use crate::domain::small::{SMALLEST, Summed, Telling, USUAL_SMALLEST};
use crate::domain::totals::{KINDS, explain, reach_by_kind};
use crate::domain::{Accumulation, Indicator, Lang, Measure, Period, Project, Reach, ReachKind, Source};
use crate::error::Result;
use crate::format::Format;
use crate::report::model::{Block, Cell, Report, Section, Value};
use crate::text::Texts;

use super::charts::people::{OPEN, TOTAL, by_age, by_period};
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
    asked_outside(project, language, |composer| {
        let held = composer.held()?;
        let figures = project.indicators.iter().enumerate().flat_map(|(place, indicator)| {
            let id = indicator_id(place, indicator);
            let periods = indicator.values.iter().map(|value| value.period.as_str());
            let hidden = periods
                .filter(|it| held.cells.contains(&format!("{id}.{}.actual", composer.period_code(it))));
            hidden.map(|period| (indicator.id.clone(), period.to_owned())).collect::<Vec<_>>()
        });
        Ok(figures.collect())
    })
}

/// Fewer people than this are small: the strictest of what agreements ask for.
pub(crate) fn smallest(project: &Project) -> i64 {
    let said = project.agreements.iter().filter_map(|agreement| agreement.smallest_cell).max();
    i64::from(said.unwrap_or(USUAL_SMALLEST).clamp(SMALLEST.0, SMALLEST.1))
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

    /// Where the parts of fewer rows stand among these.
    fn places_of(&self, fewer: &Parts<'_>) -> Vec<usize> {
        let of = self.of.iter().enumerate();
        let places: HashMap<(&str, Option<usize>), usize> =
            of.map(|(at, (row, place))| ((self.rows[*row].id.as_str(), *place), at)).collect();
        let place =
            |(row, place): &(usize, Option<usize>)| places.get(&(fewer.rows[*row].id.as_str(), *place));
        fewer.of.iter().filter_map(place).copied().collect()
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
        let held = self.held()?;
        if held.cells.is_empty() {
            return Ok(());
        }
        for section in &mut report.sections {
            self.hold_back_in(section, &held);
        }
        Ok(())
    }

    fn smallest(&self) -> i64 {
        smallest(self.project)
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

    /// What a report tells is known already: parts give way to it. Where the parts would tell too
    /// much beside it, none of the kind's is told, not even that there is nobody.
    fn parts_held_back(&self) -> Result<HeldParts> {
        let mut held = HeldParts::new();
        for (kind, parts) in self.sensitive_kinds()? {
            let mut telling = Telling::new(&parts.values, self.smallest());
            self.weigh(kind, &parts, &mut telling)?;
            let all: Vec<usize> = (0..parts.of.len()).collect();
            let hidden = telling.table(&all).unwrap_or_else(|| vec![true; all.len()]);
            let hidden = hidden.into_iter().zip(&parts.of).filter(|(hidden, _)| *hidden);
            held.extend(hidden.map(|(_, (row, place))| (parts.rows[*row].id.clone(), *place)));
        }
        Ok(held)
    }

    fn held(&self) -> Result<Held> {
        let mut held = Held::default();
        for (kind, parts) in self.sensitive_kinds()? {
            self.hold_kind(kind, parts, &mut held)?;
        }
        for (place, indicator) in self.project.indicators.iter().enumerate() {
            if indicator.sensitive && indicator.measure != Measure::People && !indicator.is_percentage() {
                self.hold_typed(&indicator_id(place, indicator), indicator, &mut held);
            }
        }
        Ok(held)
    }

    /// The cells of a kind's figures that are held back. Whatever a report tells, all that any
    /// report tells is weighed: two of them of one day may lie side by side.
    fn weigh(&self, kind: ReachKind, parts: &Parts<'_>, telling: &mut Telling<'_>) -> Result<Vec<String>> {
        for end in self.ends_before(parts) {
            let project = self.project.until(end);
            let earlier = Composer { project: &project, format: Format::of(self.language), ..*self };
            earlier.weigh_earlier(kind, parts, telling)?;
        }
        let told = self.told_of(kind, parts)?;
        let figures: Vec<Summed> = told.iter().map(|told| told.figure.clone()).collect();
        let all: Vec<usize> = (0..parts.of.len()).collect();
        let hidden = telling.report(&all, &figures);
        let hidden = told.into_iter().zip(hidden).filter(|(_, hidden)| *hidden);
        Ok(hidden.flat_map(|(told, _)| told.cells).collect())
    }

    /// What was told by the end of an earlier period: in its report, and in a flat table.
    fn weigh_earlier(&self, kind: ReachKind, whole: &Parts<'_>, telling: &mut Telling<'_>) -> Result<()> {
        let sensitive = self.sensitive_kinds()?.into_iter().find(|(it, _)| *it == kind);
        let is_sensitive = sensitive.is_some();
        let parts = match sensitive {
            Some((_, parts)) => parts,
            None => Parts::of(self.project.reach.iter().filter(|row| row.kind == kind).collect())?,
        };
        let place = whole.places_of(&parts);
        let in_whole = |figure: &Summed| Summed {
            parts: figure.parts.iter().map(|part| place[*part]).collect(),
            printed: figure.printed,
        };
        let told = self.told_of(kind, &parts)?;
        let mut figures: Vec<Summed> = told.iter().map(|told| in_whole(&told.figure)).collect();
        if is_sensitive {
            telling.report(&place, &figures);
            telling.table(&place);
        } else {
            figures.extend(place.iter().map(|part| Summed::of([*part], &whole.values)));
            telling.report_openly(&figures);
        }
        Ok(())
    }

    /// The ends of periods that people were reported of, without the last: that one is now.
    fn ends_before(&self, parts: &Parts<'_>) -> BTreeSet<NaiveDate> {
        let reported = |period: &&Period| {
            parts.rows.iter().any(|row| {
                row.period.as_deref() == Some(&period.id) && row.figure().is_ok_and(|value| value.is_some())
            })
        };
        let mut ends: BTreeSet<NaiveDate> =
            self.project.periods.iter().filter(reported).map(|period| period.end).collect();
        ends.pop_last();
        ends
    }

    fn hold_kind(&self, kind: ReachKind, parts: Parts<'_>, held: &mut Held) -> Result<()> {
        let mut telling = Telling::new(&parts.values, self.smallest());
        let cells = self.weigh(kind, &parts, &mut telling)?;
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

    /// The figures of a kind, those that matter most first.
    fn told_of(&self, kind: ReachKind, parts: &Parts<'_>) -> Result<Vec<Told>> {
        let id = reach_id(kind);
        let own = |names: &[&str]| names.iter().map(|name| format!("{id}{name}")).collect::<Vec<_>>();
        let mut told = Vec::new();
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
        told.extend(self.told_of_charts(kind, parts));
        Ok(told)
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

    /// A sensitive indicator whose figures were typed: cases, referrals. Each period's figure came
    /// in a report of its own; of those that go on from the ones before, what came on is a part.
    fn hold_typed(&self, id: &str, indicator: &Indicator, held: &mut Held) {
        let whole = |value: Option<rust_decimal::Decimal>| i64::try_from(value?.trunc()).ok();
        let reported: Vec<_> = indicator.values.iter().filter(|value| value.actual.is_some()).collect();
        let typed: Vec<i64> =
            reported.iter().map(|value| whole(value.actual).unwrap_or_default().max(0)).collect();
        let goes_on = indicator.accumulation == Accumulation::Cumulative && typed.is_sorted();
        let adds_up = indicator.accumulation == Accumulation::Periodic;
        let values: Vec<i64> = match goes_on {
            true => {
                typed.iter().scan(0, |last, value| Some(value - std::mem::replace(last, *value))).collect()
            }
            false => typed,
        };
        let of_period =
            |at: usize| if goes_on { Summed::of(0..=at, &values) } else { Summed::of([at], &values) };
        let mut telling = Telling::new(&values, self.smallest());
        let mut hidden = Vec::new();
        for until in 1..=values.len() {
            let sum = adds_up.then(|| Summed::of(0..until, &values));
            let figures: Vec<Summed> = sum.into_iter().chain((0..until).map(of_period)).collect();
            let parts: Vec<usize> = (0..until).collect();
            hidden = telling.report(&parts, &figures);
        }
        let mut cells: Vec<Vec<String>> = adds_up.then(|| achieved(id)).into_iter().collect();
        let named = |period: &str| vec![format!("{id}.{}.actual", self.period_code(period))];
        cells.extend(reported.iter().map(|value| named(&value.period)));
        if !adds_up {
            cells.last_mut().into_iter().for_each(|last| last.extend(achieved(id)));
        }
        let hidden = cells.into_iter().zip(hidden).filter(|(_, hidden)| *hidden);
        held.cells.extend(hidden.flat_map(|(cells, _)| cells));
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
