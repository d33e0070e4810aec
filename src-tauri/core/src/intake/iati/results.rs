//! Results, indicators and what periods promised and gave. People broken down by sex, age or
//! disability become rows of people reached; other dimensions have no place in the record.
//!
//! Must not know how periods add up: that is asked where the file does not say it.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::activity::Draft;
use super::node::Node;
use crate::domain::iati::{OWN, level_of};
use crate::domain::project::text_place;
use crate::domain::{
    Accumulation, BreakdownCell, Deliverable, Indicator, Measure, PartialDate, Period, PeriodValue, Reach,
    ReachKind, ResultNode, TargetCell,
};

/// The axis on which imported results stand.
const AXIS: &str = "results";

/// Who a figure is about: sex, age, disability.
type Who = (Option<String>, Option<String>, Option<String>);

fn word<T: serde::de::DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(text.into()).ok()
}

impl Draft<'_> {
    pub(super) fn results(&mut self) {
        for node in self.node.each("result") {
            self.result(node);
        }
        self.project.periods.sort_by_key(|it| (it.start, it.end));
    }

    fn result(&mut self, node: &Node) {
        let own = node.look("bilan:level");
        let key = match own {
            Some("none" | "reach" | "deliverables") => {
                node.place();
                node.get("type");
                if let Some(title) = node.one("title") {
                    self.say(title, "result");
                    self.project.foreign.remove("result");
                }
                None
            }
            _ => match self.node_of(node) {
                Some(key) => Some(key),
                None => return,
            },
        };
        for indicator in node.each("indicator") {
            self.indicator(indicator, key.as_deref());
        }
    }

    /// The row of the framework that a result is.
    fn node_of(&mut self, node: &Node) -> Option<String> {
        let level = node.look("bilan:level").and_then(word);
        let level = level.or_else(|| node.look("type").and_then(level_of))?;
        let id = self.row("framework");
        let text = node.one("title").and_then(|title| self.say(title, &id))?;
        node.place();
        node.get("type");
        self.cite(&id, "framework", node);
        let place = text_place(&id, "description");
        let description = node.one("description").and_then(|it| self.say(it, &place));
        let own = node.look("bilan:code").map(str::to_owned);
        let code = code_of(node).or(own);
        self.project.framework.push(ResultNode {
            id: id.clone(),
            parent: None,
            axis: AXIS.to_owned(),
            level,
            code,
            text,
            description,
            start_date: None,
            end_date: None,
            progress: None,
            place: None,
        });
        Some(id)
    }

    fn indicator(&mut self, node: &Node, result: Option<&str>) {
        if let Some(kind) = node.look("bilan:reach").and_then(word::<ReachKind>) {
            return self.reach_alone(node, kind);
        }
        if node.look("bilan:deliverable") == Some("1") {
            return self.deliverable(node);
        }
        let id = self.row("indicators");
        let Some(text) = node.one("title").and_then(|title| self.say(title, &id)) else { return };
        node.place();
        let kind = node.get("measure").unwrap_or("1");
        let mut measure = match kind {
            "2" => Measure::Percent,
            "5" => Measure::Qualitative,
            _ => Measure::Number,
        };
        if measure == Measure::Number && counts_people(node) {
            measure = Measure::People;
        }
        let measure = node.look("bilan:measure").and_then(word).unwrap_or(measure);
        // Only a falling measure says more than the usual one.
        if matches!(node.look("ascending"), Some("1" | "true")) {
            node.get("ascending");
        }
        self.cite(&id, "indicators", node);
        let unit = node.look("bilan:unit").map(str::to_owned);
        let unit = unit.unwrap_or_else(|| if measure == Measure::Percent { "%" } else { "" }.to_owned());
        let accumulation = self.accumulation(node, measure);
        // Ours say it; of others the words propose it, for nobody has decided.
        let sensitive = match node.look("bilan:sensitive") {
            Some(told) => told == "1",
            None => !crate::intake::sensitive::words_of(&text).is_empty(),
        };
        let mut indicator = Indicator {
            id,
            node: result.map(str::to_owned),
            code: code_of(node),
            text,
            unit,
            measure,
            sensitive,
            by_sex: false,
            by_disability: false,
            age_bands: Vec::new(),
            verification: None,
            accumulation,
            baseline: None,
            baseline_date: None,
            target: None,
            values: Vec::new(),
            target_cells: Vec::new(),
        };
        baseline(node, &mut indicator);
        for period in node.each("period") {
            self.period(period, &mut indicator);
        }
        self.project.indicators.push(indicator);
    }

    /// How the periods of an indicator make its figure; asked once for the activity where several
    /// periods have figures and the file, as IATI's always do, says nothing.
    fn accumulation(&mut self, node: &Node, measure: Measure) -> Accumulation {
        if let Some(told) = node.look("bilan:accumulation").and_then(word) {
            return told;
        }
        let with_figures =
            node.each("period").filter(|it| it.each("actual").any(|it| it.look("value").is_some()));
        if matches!(measure, Measure::Percent | Measure::Qualitative) || with_figures.count() < 2 {
            return Accumulation::Cumulative;
        }
        let told = self.decide("accumulation", node, &["periodic", "cumulative"]);
        told.as_deref().and_then(word).unwrap_or(Accumulation::Cumulative)
    }

    fn period(&mut self, node: &Node, indicator: &mut Indicator) {
        let days =
            node.one("period-start").and_then(Node::day).zip(node.one("period-end").and_then(Node::day));
        let Some((start, end)) = days.filter(|(start, end)| start <= end) else { return };
        node.place();
        node.day_of("period-start");
        node.day_of("period-end");
        if node.look("bilan:whole") == Some("1") {
            indicator.target = node.each("target").find_map(figure);
            return;
        }
        let period = self.period_key(start, end);
        let plain = |name: &'static str| node.each(name).find(|it| it.one("dimension").is_none());
        let target = plain("target").and_then(figure);
        let people = indicator.measure == Measure::People;
        let whole = plain("actual");
        let actual = whole.and_then(figure);
        let note_place = format!("note-{period}");
        let note = whole.and_then(|whole| self.say(whole.place().one("comment")?, &note_place));
        if people {
            self.reached(node, (indicator.id.clone(), period.clone()), actual);
            for cell in node.each("target").filter(|it| it.one("dimension").is_some()) {
                let Some((who, value)) = who(cell) else { continue };
                placed_cell(cell);
                let (sex, age, disability) = who;
                let id = self.row("target_cells");
                let period = Some(period.clone());
                indicator.target_cells.push(TargetCell { id, period, sex, age, disability, value });
            }
        }
        let counted = if people { None } else { actual };
        if target.is_some() || counted.is_some() || note.is_some() {
            let id = self.row("values");
            let foreign = self.project.foreign.remove(&note_place);
            if let Some(lang) = foreign {
                self.project.foreign.insert(text_place(&id, "note"), lang);
            }
            let (numerator, denominator) = (None, None);
            let value = PeriodValue { id, period, target, actual: counted, numerator, denominator, note };
            indicator.values.push(value);
        }
    }

    /// The period of these days, named as calendars name theirs.
    fn period_key(&mut self, start: NaiveDate, end: NaiveDate) -> String {
        if let Some(known) = self.project.periods.iter().find(|it| (it.start, it.end) == (start, end)) {
            return known.id.clone();
        }
        let code = code_of_span(start, end);
        let taken = self.project.periods.iter().any(|it| it.code == code);
        let code = if taken { format!("{start}/{end}") } else { code };
        let id = self.row("periods");
        let (closed_at, closed_by, reopened_for) = (None, None, None);
        let period = Period { id: id.clone(), code, start, end, closed_at, closed_by, reopened_for };
        self.project.periods.push(period);
        id
    }

    /// People of an indicator in a period: a row with the parts that fit into it.
    fn reached(&mut self, node: &Node, (indicator, period): (String, String), whole: Option<Decimal>) {
        let whole = whole.and_then(|it| it.to_i64());
        let parts = self.parts(node, whole);
        if whole.is_none() && parts.is_empty() {
            return;
        }
        let id = self.row("reach");
        let mut row = Reach::new(id, ReachKind::Direct);
        row.value = whole;
        row.indicator = Some(indicator);
        row.period = Some(period);
        row.cells = parts;
        self.project.reach.push(row);
    }

    /// The parts of one breakdown; a second one, as by age beside by sex, would count people twice.
    fn parts(&mut self, period: &Node, whole: Option<i64>) -> Vec<BreakdownCell> {
        let told: Vec<(&Node, Who, i64)> = period
            .each("actual")
            .filter(|it| it.one("dimension").is_some())
            .filter_map(|it| who(it).map(|(who, value)| (it, who, value)))
            .filter(|(_, _, value)| *value >= 0)
            .collect();
        let shape = |(sex, age, disability): &Who| (sex.is_some(), age.is_some(), disability.is_some());
        let Some(finest) = told
            .iter()
            .map(|(_, who, _)| shape(who))
            .max_by_key(|it| u8::from(it.0) + u8::from(it.1) + u8::from(it.2))
        else {
            return Vec::new();
        };
        let mut cells: Vec<BreakdownCell> = Vec::new();
        let mut sum = 0_i64;
        for (node, who, value) in told {
            // Ours say of each part that it is one of the same breakdown.
            let fits = shape(&who) == finest || period.look("bilan:cells").is_some();
            let next = sum.saturating_add(value);
            let known = cells.iter().any(|it| (&it.sex, &it.age, &it.disability) == (&who.0, &who.1, &who.2));
            if !fits || known || whole.is_some_and(|whole| next > whole) {
                continue;
            }
            placed_cell(node);
            sum = next;
            let (sex, age, disability) = who;
            let id = self.row("cells");
            cells.push(BreakdownCell { id, sex, age, disability, value });
        }
        cells
    }

    /// What is promised and handed over, as our own exports tell it.
    fn deliverable(&mut self, node: &Node) {
        let id = self.row("deliverables");
        let Some(text) = node.one("title").and_then(|title| self.say(title, &id)) else { return };
        node.place();
        node.get("measure");
        self.cite(&id, "deliverables", node);
        let (mut quantity, mut delivered) = (None, None);
        for period in node.each("period") {
            period.place();
            period.day_of("period-start");
            period.day_of("period-end");
            let told = |name: &'static str| period.each(name).find_map(figure).and_then(|it| it.to_i64());
            quantity = told("target").or(quantity);
            delivered = told("actual").or(delivered);
        }
        self.project.deliverables.push(Deliverable {
            id,
            group: None,
            text,
            quantity,
            delivered,
            unit: node.look("bilan:unit").map(str::to_owned),
            status: node.look("bilan:status").and_then(word),
            due: None,
            delivered_date: None,
            evidence: None,
        });
    }

    /// People of a kind whom no indicator counts, as our own exports tell them.
    fn reach_alone(&mut self, node: &Node, kind: ReachKind) {
        node.place();
        node.get("measure");
        if let Some(title) = node.one("title") {
            self.say(title, "reach");
            self.project.foreign.remove("reach");
        }
        for period in node.each("period") {
            let days = period.day_of("period-start").zip(period.day_of("period-end"));
            let Some((start, end)) = days else { continue };
            period.place();
            let key = self.period_key(start, end);
            let whole = period.each("actual").find(|it| it.one("dimension").is_none()).and_then(figure);
            let whole = whole.and_then(|it| it.to_i64());
            let id = self.row("reach");
            let mut row = Reach::new(id, kind);
            row.cells = self.parts(period, whole);
            row.value = whole;
            row.period = Some(key);
            self.project.reach.push(row);
        }
    }
}

/// A number of the reporting organisation's own.
fn code_of(node: &Node) -> Option<String> {
    let own = node.each("reference").find(|it| it.look("vocabulary") == Some("99"))?;
    let code = own.place().get("code")?.to_owned();
    own.get("vocabulary");
    if own.look("vocabulary-uri") == Some(OWN) {
        own.get("vocabulary-uri");
    }
    Some(code)
}

fn baseline(node: &Node, indicator: &mut Indicator) {
    let Some(told) = node.each("baseline").find(|it| it.one("dimension").is_none()) else { return };
    let Some(value) = told.look("value").and_then(|it| it.parse::<Decimal>().ok()) else { return };
    told.place();
    told.get("value");
    indicator.baseline = Some(value);
    let year = told.get("year").and_then(|it| it.parse().ok()).map(PartialDate::Year);
    let day = told.day().map(PartialDate::Day);
    if day.is_some() {
        told.get("iso-date");
    }
    indicator.baseline_date = day.or(year);
}

/// The plain number of a target or of what was reached; it has its place then.
fn figure(node: &Node) -> Option<Decimal> {
    let value = node.look("value")?.parse().ok()?;
    node.place();
    node.get("value");
    Some(value)
}

/// An indicator counts people where its figures are broken down by who they are.
fn counts_people(node: &Node) -> bool {
    let actuals = || node.each("period").flat_map(|period| period.each("actual"));
    let whole = |it: &Node| match it.look("value") {
        None => true,
        Some(value) => {
            value.parse::<Decimal>().is_ok_and(|it| it.fract().is_zero() && !it.is_sign_negative())
        }
    };
    actuals().any(|it| who(it).is_some()) && actuals().all(whole)
}

/// Who a figure is about, where every dimension says it in a word that the record has.
fn who(node: &Node) -> Option<(Who, i64)> {
    let mut who: Who = (None, None, None);
    let mut told = false;
    for dimension in node.each("dimension") {
        let name = dimension.look("name")?.to_lowercase();
        let value = dimension.look("value")?.to_lowercase();
        match name.as_str() {
            "sex" | "gender" => who.0 = sex_of(&value)?,
            "age" | "age group" | "age_group" => who.1 = Some(value),
            "disability" => who.2 = disability_of(&value)?,
            _ => return None,
        }
        told = true;
    }
    let value = node.look("value")?.parse::<Decimal>().ok().filter(|it| it.fract().is_zero())?.to_i64()?;
    told.then_some((who, value))
}

fn sex_of(value: &str) -> Option<Option<String>> {
    match value {
        "female" | "f" | "women" | "woman" | "girls" => Some(Some("female".to_owned())),
        "male" | "m" | "men" | "man" | "boys" => Some(Some("male".to_owned())),
        "other" => Some(Some("other".to_owned())),
        "not recorded" => Some(None),
        _ => None,
    }
}

fn disability_of(value: &str) -> Option<Option<String>> {
    match value {
        "with" | "yes" => Some(Some("with".to_owned())),
        "without" | "no" => Some(Some("without".to_owned())),
        _ => None,
    }
}

fn placed_cell(node: &Node) {
    node.place();
    node.get("value");
    for dimension in node.each("dimension") {
        dimension.place();
        dimension.get("name");
        dimension.get("value");
    }
}

/// `2025`, `2025S1`, `2025Q2`, `2025-03`, else both days.
fn code_of_span(start: NaiveDate, end: NaiveDate) -> String {
    let last = end.succ_opt().filter(|next| next.day() == 1);
    let months = last.map(|next| {
        (next.year() - start.year()) * 12 + i32::try_from(next.month()).unwrap_or(0)
            - i32::try_from(start.month()).unwrap_or(0)
    });
    let year = start.year();
    let month0 = start.month0();
    match months.filter(|_| start.day() == 1) {
        Some(12) if month0 == 0 => format!("{year}"),
        Some(6) if month0.is_multiple_of(6) => format!("{year}S{}", month0 / 6 + 1),
        Some(3) if month0.is_multiple_of(3) => format!("{year}Q{}", month0 / 3 + 1),
        Some(1) => format!("{year}-{:02}", month0 + 1),
        _ => format!("{start}/{end}"),
    }
}
