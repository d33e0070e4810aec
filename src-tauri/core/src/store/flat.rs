//! People reached, figure by figure, read while somebody writes them: never all at once.
//!
//! Must not know where they are written.

use super::{Workspace, reading, rows};
use crate::domain::{Lang, ReachKind};
use crate::error::{Error, Result};

/// A figure of people reached: a part of a row's breakdown, or what no part tells.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FlatReach {
    /// Key of the row.
    pub row: String,
    /// How they were reached.
    pub kind: String,
    /// People.
    pub value: i64,
    /// What is counted.
    pub unit: String,
    /// Who they are.
    pub group: Option<String>,
    /// Key of the period.
    pub period: Option<String>,
    /// Place as given.
    pub place: Option<String>,
    /// How rows add up.
    pub method: String,
    /// How many of a hundred are counted elsewhere.
    pub overlap_percent: Option<i64>,
    /// What they were counted from.
    pub counted_from: Option<String>,
    /// Key of the indicator.
    pub indicator: Option<String>,
    /// Key of the activity.
    pub activity: Option<String>,
    /// Sex, if it was recorded.
    pub sex: Option<String>,
    /// Age band, if it was recorded.
    pub age: Option<String>,
    /// Disability, if it was recorded.
    pub disability: Option<String>,
}

/// The parts of every row, and after them what no part tells; what was not reported has no row.
const FIGURES: &str = "
  WITH told AS (
    SELECT * FROM reach WHERE project_id = ?1 AND archived IS NULL AND (?2 IS NULL OR period_id = ?2)
      AND (?4 IS NULL OR kind = ?4)
  ), part AS (
    SELECT reach_id, position, sex, age, disability, value FROM reach_cell
    WHERE project_id = ?1 AND archived IS NULL
  ), figure AS (
    SELECT reach_id, position, sex, age, disability, value FROM part
    UNION ALL
    SELECT t.id, 1 << 40, NULL, NULL, NULL, t.value - coalesce(p.value, 0)
    FROM told t LEFT JOIN (SELECT reach_id, sum(value) AS value FROM part GROUP BY reach_id) p
      ON p.reach_id = t.id
    WHERE t.value IS NOT NULL AND (p.value IS NULL OR t.value > p.value)
  )
  SELECT t.*, f.sex, f.age, f.disability, f.value AS people,
    (SELECT x.text FROM text x WHERE x.project_id = ?1 AND x.owner_id = t.id AND x.field = 'group'
     ORDER BY x.language <> ?3, x.language LIMIT 1) AS who
  FROM told t JOIN figure f ON f.reach_id = t.id
  ORDER BY t.position, t.id, f.position";

impl Workspace {
    /// Hands out a project's figures of people reached in the order of its rows; of one period or
    /// one kind alone, if that is asked for.
    pub fn each_reach(
        &self,
        project: &str,
        (period, kind): (Option<&str>, Option<ReachKind>),
        wanted: Lang,
        mut take: impl FnMut(FlatReach) -> Result<()>,
    ) -> Result<()> {
        let failed = |error: rusqlite::Error| -> Error { self.failed("read-project", error) };
        let mut all = self.conn.prepare_cached(FIGURES).map_err(failed)?;
        let kind = kind.map(|kind| rows::word(&kind)).transpose().map_err(failed)?;
        let mut rows = all.query((project, period, wanted.as_str(), kind)).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            take(figure(row).map_err(failed)?)?;
        }
        Ok(())
    }
}

fn figure(row: &rusqlite::Row<'_>) -> rusqlite::Result<FlatReach> {
    let value: i64 = row.get("people")?;
    if value < 0 {
        return Err(reading::broken("a count below zero".into()));
    }
    Ok(FlatReach {
        row: row.get("id")?,
        kind: row.get("kind")?,
        value,
        unit: row.get("unit")?,
        group: row.get("who")?,
        period: row.get("period_id")?,
        place: row.get("place")?,
        method: row.get("method")?,
        overlap_percent: row.get("overlap_percent")?,
        counted_from: row.get("counted_from")?,
        indicator: row.get("indicator_id")?,
        activity: row.get("node_id")?,
        sex: row.get("sex")?,
        age: row.get("age")?,
        disability: row.get("disability")?,
    })
}
