//! How the figure of a kind of reach came about, row by row, in words.
//!
//! Must not know the grid.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::kind_word;
use crate::ctx::Ctx;
use crate::domain::grid;
use crate::domain::totals::{CountingRule, Stated, Why, explain_stated};
use crate::domain::{Lang, Project, ReachKind};
use crate::error::{Error, Result};
use crate::format::Format;
use crate::store::Workspace;
use crate::text::Texts;

/// Which figure is to be explained.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ExplainInput {
    /// Any identifier, acronym, title or key of the project.
    pub project: String,
    /// The kind.
    pub kind: ReachKind,
    /// Language of the words; the person's if none is given.
    #[serde(default)]
    pub language: Option<Lang>,
}

/// A row's part in the figure, in words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct RowTold {
    /// Key of the row.
    pub row: String,
    /// The period's code.
    pub period: Option<String>,
    /// The indicator or activity that names it.
    pub of: Option<String>,
    /// Place.
    pub place: Option<String>,
    /// Who they are.
    pub group: Option<String>,
    /// People it states; `None` is "not reported".
    pub value: Option<i64>,
    /// The value is the sum of its parts: nobody typed a total.
    pub summed: bool,
    /// How many of them are in the figure.
    pub counted: i64,
    /// Why.
    pub why: Why,
    /// The same in words.
    pub because: String,
}

/// How a kind's figure came about, row by row.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ReachTold {
    /// The kind.
    pub kind: ReachKind,
    /// People; `None` while no row reports.
    pub value: Option<i64>,
    /// By which rule.
    pub rule: CountingRule,
    /// The rule in words.
    pub method: String,
    /// What is stated for everybody so far and the periods do not make, in words.
    pub so_far: Option<String>,
    /// The rows, in their order.
    pub rows: Vec<RowTold>,
}

/// How the figure of a kind came about, in words.
pub fn explain(workspace: &Workspace, ctx: &Ctx, input: &ExplainInput) -> Result<ReachTold> {
    let language = input.language.unwrap_or(ctx.lang);
    let project = workspace.project_frame(&workspace.find_project(&input.project)?, Some(language))?;
    let rows = workspace.grid_rows(&project, input.kind, &[])?;
    let sums = workspace.sums_of_parts(&project.id, input.kind)?;
    let stated: Vec<(&str, Stated)> =
        rows.rows.iter().map(|row| (row.id.as_str(), stated(row, &sums))).collect();
    let told = explain_stated(input.kind, &stated).map_err(|error| Error::failed("reckon-reach", error))?;
    let teller = Teller { project: &project, texts: Texts::of(language), format: Format::of(language) };
    let told_rows = rows.rows.iter().zip(&told.rows).map(|(row, part)| RowTold {
        row: row.id.clone(),
        period: row.period.as_deref().map(|key| teller.period(key)),
        of: teller.of(row),
        place: row.place.clone(),
        group: row.group.clone(),
        value: part.value,
        summed: row.value.is_none() && part.value.is_some(),
        counted: part.counted,
        why: part.why,
        because: because(teller.texts, part.why, row.overlap_percent),
    });
    let differs = told.so_far.is_some() && told.so_far != told.of_periods;
    Ok(ReachTold {
        kind: input.kind,
        value: told.value,
        rule: told.rule,
        method: rule_told(teller.texts, told.rule),
        so_far: differs.then(|| teller.so_far(input.kind, told.so_far, told.of_periods)),
        rows: told_rows.collect(),
    })
}

fn stated(row: &grid::GridRow, sums: &HashMap<String, i64>) -> Stated {
    Stated {
        value: row.value.or_else(|| sums.get(&row.id).copied()),
        method: row.method,
        overlap_percent: row.overlap_percent,
        dated: row.period.is_some(),
    }
}

/// Says how figures came about.
struct Teller<'a> {
    project: &'a Project,
    texts: &'static Texts,
    format: Format,
}

impl Teller<'_> {
    fn period(&self, key: &str) -> String {
        let period = self.project.periods.iter().find(|period| period.id == key);
        period.map_or_else(|| key.to_owned(), |period| period.code.clone())
    }

    /// The indicator, else the activity, by number and words.
    fn of(&self, row: &grid::GridRow) -> Option<String> {
        let numbered = |code: Option<&String>, text: &str| match code {
            Some(code) => format!("{code} {text}"),
            None => text.to_owned(),
        };
        let indicator = self.project.indicators.iter().find(|it| Some(&it.id) == row.indicator.as_ref());
        let node = self.project.framework.iter().find(|it| Some(&it.id) == row.activity.as_ref());
        indicator
            .map(|it| numbered(it.code.as_ref(), &it.text))
            .or_else(|| node.map(|it| numbered(it.code.as_ref(), &it.text)))
    }

    fn so_far(&self, kind: ReachKind, stated: Option<i64>, periods: Option<i64>) -> String {
        let kind = self.texts.get(&format!("reach-{}", kind_word(kind)));
        let people = |value: Option<i64>| self.format.count(value.unwrap_or_default());
        let args = [("kind", kind.as_str()), ("stated", &people(stated)), ("periods", &people(periods))];
        self.texts.with("note-reach-so-far", &args)
    }
}

/// How rows of a kind are counted, in words.
pub(crate) fn rule_told(texts: &Texts, rule: CountingRule) -> String {
    texts.get(match rule {
        CountingRule::Distinct => "method-distinct",
        CountingRule::Maximum => "method-maximum",
        CountingRule::Overlap => "method-overlap",
        CountingRule::Mixed => "method-mixed",
    })
}

/// Why a row counts as it does, in words.
pub(crate) fn because(texts: &Texts, why: Why, percent: Option<u8>) -> String {
    let key = match why {
        Why::NotReported => "why-not-reported",
        Why::Added => "why-added",
        Why::Overlap => {
            let percent = percent.unwrap_or(0).to_string();
            return texts.with("why-overlap", &[("percent", &percent)]);
        }
        Why::Largest => "why-largest",
        Why::SamePeople => "why-same-people",
        Why::Fewer => "why-fewer",
        Why::SoFar => "why-so-far",
        Why::InSoFar => "why-in-so-far",
    };
    texts.get(key)
}
