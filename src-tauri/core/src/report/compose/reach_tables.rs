//! Reach by period, by place and by sex, age and disability: kinds in columns of their own.
//!
//! Must not know how a kind's figure is formed (`domain::totals`, `domain::breakdown`).

use crate::domain::Reach;
use crate::domain::breakdown::{Breakdown, Part, breakdown_of};
use crate::domain::totals::{CountingRule, ReachTotal, reach_by_kind};
use crate::error::Result;
use crate::report::model::{Block, Cell, Column, ColumnKind, Row};

use super::cells::{body, total, word_of};
use super::reach::reach_id;
use super::{Composer, broken};

/// Rows of reach that stand in one line of a table.
struct Line<'a> {
    /// Last part of the cells' ids.
    id: String,
    label: Cell,
    rows: Vec<&'a Reach>,
}

/// Which columns a breakdown needs.
struct Shape {
    sex: bool,
    age: bool,
    disability: bool,
}

impl Composer<'_> {
    /// A table of periods, where rows have one.
    pub(super) fn reach_by_period(&self, totals: &[ReachTotal]) -> Result<Option<Block>> {
        let rows = &self.project.reach;
        let mut keys: Vec<Option<&str>> =
            self.project.periods.iter().map(|period| Some(period.id.as_str())).collect();
        for row in rows {
            if !keys.contains(&row.period.as_deref()) {
                keys.push(row.period.as_deref());
            }
        }
        let line = |key: Option<&str>| {
            let code = key.map_or_else(|| "without_period".to_owned(), |key| self.period_code(key));
            let id = format!("reach.period.{code}");
            let label = match key {
                Some(key) => self.word(&id, self.period_name(key)),
                None => self.word(&id, self.say("no-period")),
            };
            let rows = rows.iter().filter(|row| row.period.as_deref() == key).collect();
            Line { id: code, label, rows }
        };
        self.by("period", keys.into_iter().map(line).collect(), totals)
    }

    /// A table of places, where rows have one.
    pub(super) fn reach_by_place(&self, totals: &[ReachTotal]) -> Result<Option<Block>> {
        let rows = &self.project.reach;
        let mut keys: Vec<Option<&str>> = Vec::new();
        for row in rows.iter().filter(|row| row.place.is_some()).chain(rows) {
            if !keys.contains(&row.place.as_deref()) {
                keys.push(row.place.as_deref());
            }
        }
        let line = |(number, key): (usize, Option<&str>)| {
            let id = format!("reach.place.{}", number + 1);
            let here: Vec<&Reach> = rows.iter().filter(|row| row.place.as_deref() == key).collect();
            let label = match (key, here.first()) {
                (Some(place), Some(row)) => self.quoted(&id, &row.id, place),
                _ => self.word(&id, self.say("no-place")),
            };
            Line { id: format!("place{}", number + 1), label, rows: here }
        };
        self.by("place", keys.into_iter().enumerate().map(line).collect(), totals)
    }

    /// Lines with a column for each kind that is divided so; `None` where no kind is.
    fn by(&self, key: &str, lines: Vec<Line<'_>>, totals: &[ReachTotal]) -> Result<Option<Block>> {
        let lines: Vec<Line<'_>> = lines.into_iter().filter(|line| !line.rows.is_empty()).collect();
        let placed = |row: &Reach| match key {
            "period" => row.period.is_some(),
            _ => row.place.is_some(),
        };
        let divided =
            |total: &ReachTotal| self.project.reach.iter().any(|row| row.kind == total.kind && placed(row));
        let totals: Vec<ReachTotal> = totals.iter().filter(|total| divided(total)).cloned().collect();
        if totals.is_empty() {
            return Ok(None);
        }
        let mut columns: Vec<Column> = vec![self.column(key, ColumnKind::Text, 3)];
        columns.extend(totals.iter().map(|total| {
            Column::new(word_of(total.kind), self.kind_name(total.kind), ColumnKind::Number, 1)
        }));
        let mut rows = Vec::new();
        for line in lines {
            // A line of other kinds only has nothing to say here.
            if line.rows.iter().any(|row| totals.iter().any(|total| total.kind == row.kind)) {
                rows.push(self.line(line, &totals)?);
            }
        }
        rows.push(self.line_of_totals(key, &totals));
        let caption = self.say(&format!("caption-reach-{key}"));
        Ok(Some(Block::Table { id: format!("reach.by_{key}"), caption, columns, rows }))
    }

    fn line(&self, line: Line<'_>, totals: &[ReachTotal]) -> Result<Row> {
        let found = reach_by_kind(&line.rows).map_err(broken)?;
        let mut cells = vec![line.label];
        for total in totals {
            let id = format!("{}.{}", reach_id(total.kind), line.id);
            let value = found.iter().find(|here| here.kind == total.kind).and_then(|here| here.value);
            let only = line.rows.iter().filter(|row| row.kind == total.kind).collect::<Vec<_>>();
            cells.push(match (value, &only[..]) {
                (Some(value), [row]) => self.sourced(self.count(&id, value), &row.id),
                (Some(value), _) => self.count(&id, value),
                (None, []) => self.no_detail(&id),
                (None, _) => self.lacking(&id, "not-reported"),
            });
        }
        Ok(body(cells))
    }

    /// The kinds' own figures, each by its method; there is no sum across them.
    fn line_of_totals(&self, key: &str, totals: &[ReachTotal]) -> Row {
        let added = |total: &ReachTotal| total.rule == CountingRule::Distinct && total.so_far.is_none();
        let label = if totals.iter().all(added) { "word-total" } else { "total-by-method" };
        let mut cells = vec![self.word(&format!("reach.by_{key}.total"), self.say(label))];
        cells.extend(totals.iter().map(|total| {
            let id = format!("{}.by_{key}.total", reach_id(total.kind));
            match total.value {
                Some(value) => self.count(&id, value),
                None => self.lacking(&id, "not-reported"),
            }
        }));
        total(cells)
    }

    /// One table a kind.
    pub(super) fn breakdowns(&self, totals: &[ReachTotal]) -> Result<Vec<Block>> {
        let mut blocks = Vec::new();
        for kind in totals.iter().map(|total| total.kind) {
            if let Some(breakdown) = breakdown_of(kind, &self.project.reach).map_err(broken)? {
                blocks.push(self.breakdown(&breakdown));
            }
        }
        Ok(blocks)
    }

    fn breakdown(&self, breakdown: &Breakdown) -> Block {
        let shape = Shape::of(&breakdown.parts);
        let mut columns = Vec::new();
        for (shown, key) in [(shape.sex, "sex"), (shape.age, "age"), (shape.disability, "disability")] {
            if shown {
                columns.push(self.column(key, ColumnKind::Text, 2));
            }
        }
        columns.push(self.column("people", ColumnKind::Number, 1));
        let kind = self.kind_name(breakdown.kind);
        let caption = self.texts.with("caption-breakdown", &[("kind", &kind)]);
        let id = format!("{}.breakdown", reach_id(breakdown.kind));
        Block::Table { id, caption, columns, rows: self.breakdown_rows(breakdown, &shape) }
    }

    fn breakdown_rows(&self, breakdown: &Breakdown, shape: &Shape) -> Vec<Row> {
        let id = reach_id(breakdown.kind);
        let mut rows = Vec::new();
        for (place, part) in breakdown.parts.iter().enumerate() {
            rows.push(body(self.part(&id, part, shape)));
            let next = breakdown.parts.get(place + 1);
            let last_of_sex = next.is_none_or(|next| next.sex != part.sex);
            if shape.sex && (shape.age || shape.disability) && last_of_sex {
                rows.push(self.subtotal_of_sex(&id, part.sex.as_deref(), breakdown, shape));
            }
        }
        if breakdown.not_disaggregated > 0 {
            let label = self.say("not-disaggregated");
            rows.push(body(self.open_part(&id, label, breakdown.not_disaggregated, shape)));
        }
        let label = self.say("word-total");
        rows.push(total(self.summed(&format!("{id}.breakdown.total"), label, breakdown.total, shape)));
        rows
    }

    fn subtotal_of_sex(&self, id: &str, sex: Option<&str>, breakdown: &Breakdown, shape: &Shape) -> Row {
        let of_sex = breakdown.parts.iter().filter(|part| part.sex.as_deref() == sex);
        let sum = of_sex.map(|part| part.value).sum();
        let name = self.recorded("sex", sex);
        let label = self.texts.with("subtotal-of", &[("group", &name)]);
        total(self.summed(&format!("{id}.{}", sex.unwrap_or("unrecorded")), label, sum, shape))
    }

    fn part(&self, id: &str, part: &Part, shape: &Shape) -> Vec<Cell> {
        let columns = [
            (shape.sex, "sex", &part.sex),
            (shape.age, "age", &part.age),
            (shape.disability, "disability", &part.disability),
        ];
        let shown: Vec<_> = columns.into_iter().filter(|(shown, ..)| *shown).collect();
        let names: Vec<&str> =
            shown.iter().map(|(_, _, value)| value.as_deref().unwrap_or("unrecorded")).collect();
        let id = format!("{id}.{}", names.join("."));
        let mut cells: Vec<Cell> = shown
            .iter()
            .map(|(_, key, value)| self.word(&format!("{id}.{key}"), self.recorded(key, value.as_deref())))
            .collect();
        cells.push(self.count(&id, part.value));
        cells
    }

    /// The report's word for a part of a breakdown; an age band stands as it was given.
    fn recorded(&self, key: &str, value: Option<&str>) -> String {
        match value {
            Some(value) => {
                let known = match key {
                    "sex" => self.texts.find(&format!("sex-{value}")),
                    "disability" => self.texts.find(&format!("disability-{value}")),
                    _ => None,
                };
                known.unwrap_or_else(|| value.replace('-', "–"))
            }
            None => self.say("not-recorded"),
        }
    }

    /// The people whose breakdown nobody knows.
    fn open_part(&self, id: &str, label: String, count: i64, shape: &Shape) -> Vec<Cell> {
        let id = format!("{id}.not_disaggregated");
        let mut cells = vec![self.word(&format!("{id}.label"), label)];
        cells.extend((1..shape.columns()).map(|place| self.no_detail(&format!("{id}.open{place}"))));
        cells.push(self.count(&id, count));
        cells
    }

    /// A label, blanks, and a sum.
    fn summed(&self, id: &str, label: String, sum: i64, shape: &Shape) -> Vec<Cell> {
        let mut cells = vec![self.word(&format!("{id}.label"), label)];
        cells.extend((1..shape.columns()).map(|place| self.blank(&format!("{id}.blank{place}"))));
        cells.push(self.count(id, sum));
        cells
    }
}

impl Shape {
    /// The dimensions that somebody recorded; sex stands in where nobody recorded any.
    fn of(parts: &[Part]) -> Shape {
        let age = parts.iter().any(|part| part.age.is_some());
        let disability = parts.iter().any(|part| part.disability.is_some());
        let sex = parts.iter().any(|part| part.sex.is_some()) || !(age || disability);
        Shape { sex, age, disability }
    }

    /// How many dimensions are shown.
    fn columns(&self) -> usize {
        [self.sex, self.age, self.disability].into_iter().filter(|shown| *shown).count()
    }
}
