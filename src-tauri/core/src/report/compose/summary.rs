//! The key figures, and what a reader must know before reading on.
//!
//! Must not know how figures are drawn. Only figures that exist are shown; kinds of
//! reach stay apart.

use crate::domain::totals::reach_by_kind;
use crate::domain::{Level, ResultNode};
use crate::error::Result;
use crate::report::model::{Block, Cell, Figure};

use super::cells::word_of;
use super::{Composer, broken};

impl Composer<'_> {
    pub(super) fn summary(&self) -> Result<Vec<Block>> {
        let mut blocks: Vec<Block> = self.language_note().into_iter().collect();
        let reach = self.reach_figures()?;
        let several_kinds = reach.len() > 1;
        let mut figures: Vec<Figure> = self.budget_figure().into_iter().chain(reach).collect();
        figures.extend(self.countries_figure());
        figures.extend(self.duration_figure());
        figures.extend(self.deliverables_figure());
        figures.extend(self.framework_figures());
        if !figures.is_empty() {
            blocks.push(Block::Figures { figures });
        } else {
            blocks.push(self.note("note-no-figures"));
        }
        if several_kinds {
            blocks.push(self.note("note-kinds-apart"));
        }
        Ok(blocks)
    }

    /// Says in which language the record is quoted, where it is not the report's.
    pub(super) fn language_note(&self) -> Option<Block> {
        let project = self.project;
        let mut others = vec![project.language];
        others.extend(project.foreign.values().copied());
        others.retain(|language| *language != self.language);
        others.sort();
        others.dedup();
        if others.is_empty() {
            return None;
        }
        let names: Vec<String> = others.iter().map(|language| self.format.language(*language)).collect();
        let text = self.texts.with("note-language", &[("language", &self.format.list(&names))]);
        Some(Block::Note { text })
    }

    fn figure(&self, label: String, cell: Cell) -> Figure {
        Figure { label, cell, note: None }
    }

    fn budget_figure(&self) -> Option<Figure> {
        let budget = self.project.budget.as_ref()?;
        let cell = self.sourced(self.money("key.budget.total", budget.total), "budget");
        Some(self.figure(self.label("budget-total"), cell))
    }

    fn reach_figures(&self) -> Result<Vec<Figure>> {
        let totals = reach_by_kind(&self.project.reach).map_err(broken)?;
        let figure = |(kind, value): (String, i64)| {
            let label = self.texts.count(&format!("figure-reach-{kind}"), value, &self.format.count(value));
            self.figure(label, self.count(&format!("key.reach.{kind}"), value))
        };
        let reported = totals.into_iter().filter_map(|total| Some((word_of(total.kind), total.value?)));
        Ok(reported.map(figure).collect())
    }

    fn countries_figure(&self) -> Option<Figure> {
        self.counted("key.countries", "figure-countries", self.project.countries.len())
    }

    fn duration_figure(&self) -> Option<Figure> {
        let months = usize::try_from(self.project.duration_months?).unwrap_or(usize::MAX);
        self.counted("key.duration_months", "figure-months", months)
    }

    fn deliverables_figure(&self) -> Option<Figure> {
        self.counted("key.deliverables", "figure-deliverables", self.project.deliverables.len())
    }

    /// Of each axis the level with most rows: 6 objectives and 6 pillars, or 8 activities.
    fn framework_figures(&self) -> Vec<Figure> {
        let figure = |(axis, nodes): (String, Vec<&ResultNode>)| {
            let (level, count) = most_frequent(&nodes)?;
            let level = word_of(level);
            self.counted(&format!("key.framework.{axis}"), &format!("figure-level-{level}"), count)
        };
        self.axes().into_iter().filter_map(figure).collect()
    }

    /// A figure that counts rows; none of them is no figure.
    fn counted(&self, id: &str, key: &str, count: usize) -> Option<Figure> {
        let shown = i64::try_from(count).ok().filter(|count| *count > 0)?;
        Some(self.figure(self.plural(key, count), self.count(id, shown)))
    }
}

fn most_frequent(nodes: &[&ResultNode]) -> Option<(Level, usize)> {
    let count = |level: Level| nodes.iter().filter(|node| node.level == level).count();
    let levels = nodes.iter().map(|node| node.level).filter(|level| *level != Level::Goal);
    levels.map(|level| (level, count(level))).max_by_key(|(level, count)| (*count, *level))
}
