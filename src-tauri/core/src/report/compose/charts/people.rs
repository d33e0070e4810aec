//! Charts of the people reached: each kind by period with women and men apart, and by age.
//!
//! Must not know which figures are too small to be told: their cells are named as `small` names
//! them.

use std::collections::BTreeMap;

use crate::charts::{ChartData, ChartPoint, ChartSeries};
use crate::domain::breakdown::{Breakdown, breakdown_of};
use crate::domain::totals::{KINDS, reach_by_kind};
use crate::domain::{Reach, ReachKind};
use crate::error::Result;
use crate::report::model::{Block, Cell, ChartKind, Column, ColumnKind};

use super::super::cells::body;
use super::super::reach::reach_id;
use super::super::{Composer, broken};

/// One column compares nothing.
const FEWEST_PERIODS: usize = 2;
/// A pyramid of one age is none.
const FEWEST_AGES: usize = 2;
/// The two sexes that a pyramid has.
const SIDES: [&str; 2] = ["female", "male"];
/// Whose sex nobody recorded.
pub(in super::super) const OPEN: &str = "open";
/// All of a period.
pub(in super::super) const TOTAL: &str = "all";

/// The people of a kind in a period: of each sex, of no recorded sex, all.
struct InPeriod {
    code: String,
    name: String,
    by_sex: BTreeMap<String, i64>,
    open: i64,
    total: Option<i64>,
}

impl Composer<'_> {
    /// For each kind that somebody divided by sex: columns by period with their table, and a
    /// pyramid of ages.
    pub(super) fn reach_charts(&self, id: &str) -> Result<Vec<Block>> {
        let mut blocks = Vec::new();
        for kind in KINDS {
            let rows: Vec<&Reach> = self.project.reach.iter().filter(|row| row.kind == kind).collect();
            let Some(breakdown) = breakdown_of(kind, &rows).map_err(broken)? else { continue };
            if breakdown.parts.iter().any(|part| part.sex.is_some()) {
                blocks.extend(self.by_period_and_sex(id, kind, &rows)?);
                blocks.extend(self.pyramid(id, &breakdown));
            }
        }
        Ok(blocks)
    }

    fn by_period_and_sex(&self, id: &str, kind: ReachKind, rows: &[&Reach]) -> Result<Vec<Block>> {
        let mut periods = Vec::new();
        for period in &self.project.periods {
            let here: Vec<&Reach> =
                rows.iter().copied().filter(|row| row.period.as_ref() == Some(&period.id)).collect();
            if !here.is_empty() {
                periods.push(self.in_period(&period.id, kind, &here)?);
            }
        }
        let sexes = sexes(&periods);
        if sexes.is_empty() || periods.len() < FEWEST_PERIODS {
            return Ok(Vec::new());
        }
        let open = periods.iter().any(|period| period.open > 0);
        let parts = sexes.iter().map(String::as_str).chain(open.then_some(OPEN)).chain([TOTAL]);
        let parts: Vec<&str> = parts.collect();
        let (chart, figures) =
            (self.periods_drawn(id, kind, &periods, &parts), self.periods_told(id, kind, &periods, &parts));
        Ok(vec![chart, figures])
    }

    fn in_period(&self, key: &str, kind: ReachKind, rows: &[&Reach]) -> Result<InPeriod> {
        let total = reach_by_kind(rows).map_err(broken)?;
        let total = total.iter().find(|total| total.kind == kind).and_then(|total| total.value);
        let mut by_sex: BTreeMap<String, i64> = BTreeMap::new();
        let breakdown = breakdown_of(kind, rows).map_err(broken)?;
        for part in breakdown.iter().flat_map(|breakdown| &breakdown.parts) {
            if let Some(sex) = &part.sex {
                *by_sex.entry(sex.clone()).or_default() += part.value;
            }
        }
        let open = total.unwrap_or_default() - by_sex.values().sum::<i64>();
        Ok(InPeriod { code: self.period_code(key), name: self.period_name(key), by_sex, open, total })
    }

    fn periods_drawn(&self, id: &str, kind: ReachKind, periods: &[InPeriod], parts: &[&str]) -> Block {
        let kind_name = self.kind_name(kind);
        let series = parts.iter().map(|part| ChartSeries {
            code: if *part == TOTAL { "total".to_owned() } else { (*part).to_owned() },
            name: self.part_name(part),
            points: periods.iter().map(|period| self.point_of(kind, period, part)).collect(),
        });
        let data = ChartData {
            title: self.texts.with("chart-reach-of", &[("kind", &kind_name)]),
            unit: self.say("column-people"),
            axis: self.say("column-period"),
            labels: periods.iter().map(|period| period.name.clone()).collect(),
            named_in: periods.iter().map(|period| named(kind, period, "period")).collect(),
            series: series.collect(),
            alt: self.texts.with("chart-reach-alt", &[("kind", &kind_name)]),
            ..ChartData::default()
        };
        Block::Chart { id: format!("{id}.{}", reach_id(kind)), drawn: ChartKind::Stacked, data, aside: false }
    }

    fn point_of(&self, kind: ReachKind, period: &InPeriod, part: &str) -> ChartPoint {
        let cell = self.people(kind, period, part);
        let value = period.of(part).map(|people| people.to_string());
        ChartPoint { value, text: cell.text, cell: Some(cell.id), held: false }
    }

    fn people(&self, kind: ReachKind, period: &InPeriod, part: &str) -> Cell {
        let id = named(kind, period, part);
        match period.of(part) {
            Some(people) => self.count(&id, people),
            // Where the whole is told, of this part nobody told anything.
            None if period.total.is_some() => self.no_detail(&id),
            None => self.lacking(&id, "not-reported"),
        }
    }

    /// The same as a table.
    fn periods_told(&self, id: &str, kind: ReachKind, periods: &[InPeriod], parts: &[&str]) -> Block {
        let mut columns: Vec<Column> = vec![self.column("period", ColumnKind::Text, 2)];
        columns
            .extend(parts.iter().map(|part| Column::new(*part, self.part_name(part), ColumnKind::Number, 1)));
        let row = |period: &InPeriod| {
            let name = self.word(&named(kind, period, "period"), &period.name);
            body([name].into_iter().chain(parts.iter().map(|part| self.people(kind, period, part))).collect())
        };
        let caption = self.say("chart-reach-figures");
        let rows = periods.iter().map(row).collect();
        Block::Table { id: format!("{id}.{}.figures", reach_id(kind)), caption, columns, rows }
    }

    fn part_name(&self, part: &str) -> String {
        match part {
            TOTAL => self.say("word-total"),
            OPEN => self.say("chart-series-open"),
            sex => self.texts.find(&format!("sex-{sex}")).unwrap_or_else(|| sex.to_owned()),
        }
    }

    /// Women and men by age, where both are told by age.
    fn pyramid(&self, id: &str, breakdown: &Breakdown) -> Option<Block> {
        let kind = breakdown.kind;
        let mut ages: Vec<&str> = Vec::new();
        for part in breakdown.parts.iter().filter(|part| part.sex.is_some()) {
            ages.extend(part.age.as_deref().filter(|age| !ages.contains(age)));
        }
        let of = |sex: &str, age: &str| -> Option<i64> {
            let parts = breakdown.parts.iter();
            let alike =
                parts.filter(|part| (part.sex.as_deref(), part.age.as_deref()) == (Some(sex), Some(age)));
            alike.map(|part| part.value).reduce(|sum, value| sum + value)
        };
        let told = |sex: &&str| ages.iter().any(|age| of(sex, age).is_some());
        if ages.len() < FEWEST_AGES || !SIDES.iter().all(told) {
            return None;
        }
        let point = |sex: &str, age: &str| ChartPoint {
            value: of(sex, age).map(|people| people.to_string()),
            text: of(sex, age).map_or_else(|| self.no_detail("").text, |people| self.format.count(people)),
            cell: Some(by_age(kind, sex, age)),
            held: false,
        };
        let series = |sex: &str| ChartSeries {
            code: sex.to_owned(),
            name: self.part_name(sex),
            points: ages.iter().map(|age| point(sex, age)).collect(),
        };
        let kind_name = self.kind_name(kind);
        let pairs = SIDES.iter().flat_map(|sex| ages.iter().map(move |age| (sex, age)));
        let drawn: i64 = pairs.filter_map(|(sex, age)| of(sex, age)).sum();
        // How many they are could tell what is held back.
        let rest = (drawn < breakdown.total).then(|| self.say("chart-pyramid-rest"));
        let data = ChartData {
            title: self.texts.with("chart-pyramid-of", &[("kind", &kind_name)]),
            unit: self.say("column-people"),
            axis: self.say("column-age"),
            labels: ages.iter().map(|age| age.replace('-', "–")).collect(),
            series: SIDES.iter().map(|sex| series(sex)).collect(),
            notes: rest.into_iter().collect(),
            alt: self.texts.with("chart-pyramid-alt", &[("kind", &kind_name)]),
            ..ChartData::default()
        };
        let id = format!("{id}.{}.ages", reach_id(kind));
        Some(Block::Chart { id, drawn: ChartKind::Pyramid, data, aside: false })
    }
}

impl InPeriod {
    /// The people of a part; `None` where nobody reported any.
    fn of(&self, part: &str) -> Option<i64> {
        match part {
            TOTAL => self.total,
            OPEN => Some(self.open).filter(|open| *open > 0),
            sex => self.by_sex.get(sex).copied(),
        }
    }
}

/// Women, men, others; none where nobody told any.
fn sexes(periods: &[InPeriod]) -> Vec<String> {
    let mut sexes: Vec<String> = Vec::new();
    for sex in periods.iter().flat_map(|period| period.by_sex.keys()) {
        if !sexes.contains(sex) {
            sexes.push(sex.clone());
        }
    }
    sexes.sort_by_key(|sex| (SIDES.iter().position(|side| side == sex).unwrap_or(SIDES.len()), sex.clone()));
    sexes
}

fn named(kind: ReachKind, period: &InPeriod, part: &str) -> String {
    by_period(kind, &period.code, part)
}

/// Id of the figure of a part of a period.
pub(in super::super) fn by_period(kind: ReachKind, code: &str, part: &str) -> String {
    format!("{}.{code}.{part}", reach_id(kind))
}

/// Id of the figure of a sex and an age.
pub(in super::super) fn by_age(kind: ReachKind, sex: &str, age: &str) -> String {
    format!("{}.by_age.{sex}.{age}", reach_id(kind))
}
