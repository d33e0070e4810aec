//! Reports that are kept: where they stand, what people wrote in them, what was remarked.
//!
//! Must not know who may turn a report, nor what its template asks.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row};

use super::{Workspace, reading, rows};
use crate::ctx::Ctx;
use crate::domain::{Lang, ReportComment, ReportKept};
use crate::error::{Refused, Result};
use crate::op::Op;

/// What people wrote in a section.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SectionText {
    /// Key of its row.
    pub id: String,
    /// The section.
    pub section: String,
    /// The text in each language.
    pub texts: BTreeMap<Lang, String>,
}

impl Workspace {
    /// The reports of a project, or of all, in the order in which they were begun; those that
    /// were put aside are left out.
    pub fn reports(&self, project: Option<&str>) -> Result<Vec<ReportKept>> {
        let read = || {
            let mut found = self.conn.prepare_cached(
                "SELECT r.* FROM report r JOIN project p ON p.id = r.project_id
                 WHERE (?1 IS NULL OR r.project_id = ?1) AND r.archived IS NULL AND p.archived IS NULL
                 ORDER BY p.position, r.position, r.id",
            )?;
            found.query_map([project], report)?.collect::<rusqlite::Result<_>>()
        };
        read().map_err(|error| self.failed("read-workspace", error))
    }

    /// A report by its key.
    pub fn report(&self, key: &str) -> Result<ReportKept> {
        let found = self.conn.query_row("SELECT * FROM report WHERE id = ?1", [key], report).optional();
        let found = found.map_err(|error| self.failed("read-workspace", error))?;
        found.ok_or_else(|| Refused::new("report-unknown").with("report", key).into())
    }

    /// Who approved a report and on which day, while it is approved or sent.
    pub fn approval(&self, report: &str) -> Result<Option<(String, String)>> {
        let sql =
            "SELECT approved_by, approved_at FROM report WHERE id = ?1 AND state IN ('approved', 'sent')";
        let found = self.conn.query_row(sql, [report], |row| {
            let at = reading::parsed::<DateTime<Utc>>(row, "approved_at")?;
            let day = at.map(|at| at.format("%Y-%m-%d").to_string()).unwrap_or_default();
            Ok((row.get::<_, Option<String>>("approved_by")?.unwrap_or_default(), day))
        });
        found.optional().map_err(|error| self.failed("read-workspace", error))
    }

    /// What people wrote in a report, section by section.
    pub fn section_texts(&self, report: &str) -> Result<Vec<SectionText>> {
        let read = || {
            let mut found = self.conn.prepare_cached(
                "SELECT s.id, s.section, t.language, t.text FROM report_section s LEFT JOIN text t
                 ON t.project_id = s.project_id AND t.owner_id = s.id AND t.field = 'content'
                 WHERE s.report_id = ?1 AND s.archived IS NULL ORDER BY s.position, s.id",
            )?;
            let mut rows = found.query([report])?;
            let mut sections: Vec<SectionText> = Vec::new();
            while let Some(row) = rows.next()? {
                let id: String = row.get("id")?;
                if sections.last().is_none_or(|last| last.id != id) {
                    let section = row.get("section")?;
                    sections.push(SectionText { id, section, texts: BTreeMap::new() });
                }
                if let (Some(text), Some(last)) = (row.get("text")?, sections.last_mut()) {
                    last.texts.insert(reading::lang(row, "language")?, text);
                }
            }
            Ok(sections)
        };
        read().map_err(|error| self.failed("read-workspace", error))
    }

    /// What was remarked in a report, in the order of writing.
    pub fn report_comments(&self, report: &str) -> Result<Vec<ReportComment>> {
        let read = || {
            let mut found = self.conn.prepare_cached(
                "SELECT c.*, (SELECT text FROM text WHERE project_id = c.project_id AND owner_id = c.id
                   AND field = 'remark' ORDER BY language LIMIT 1) AS remark
                 FROM report_comment c WHERE c.report_id = ?1 AND c.archived IS NULL ORDER BY c.position, c.id",
            )?;
            let comments = found.query_map([report], |row| {
                Ok(ReportComment {
                    id: row.get("id")?,
                    section: row.get("section")?,
                    text: row.get::<_, Option<String>>("remark")?.unwrap_or_default(),
                    at: reading::parsed(row, "written_at")?,
                    who: row.get("written_by")?,
                    settled: row.get("settled")?,
                })
            })?;
            comments.collect::<rusqlite::Result<_>>()
        };
        read().map_err(|error| self.failed("read-workspace", error))
    }

    /// Notes with which version of its template a report was begun.
    pub(crate) fn begun_with(&self, ctx: &Ctx, report: &str, version: u32) -> Result<()> {
        self.change(ctx, Op::BeginReport, report, |tx| {
            tx.execute("UPDATE report SET template_version = ?2 WHERE id = ?1", (report, version))
                .map(|_one| ())
        })
    }

    /// Notes who made a remark, and when.
    pub(crate) fn signed_comment(&self, ctx: &Ctx, comment: &str) -> Result<()> {
        self.change(ctx, Op::CommentSection, comment, |tx| {
            let sql = "UPDATE report_comment SET written_at = ?2, written_by = ?3 WHERE id = ?1";
            tx.execute(sql, (comment, rows::moment(&ctx.now), &ctx.who)).map(|_one| ())
        })
    }

    /// Writes where a report stands, and what came with it.
    pub(crate) fn turn_kept(&self, ctx: &Ctx, op: Op, subject: &str, report: &ReportKept) -> Result<()> {
        self.change(ctx, op, subject, |tx| {
            let sql = "UPDATE report SET state = ?2, date = ?3, returned_for = ?4, approved_at = ?5,
                       approved_by = ?6, sent_at = ?7, seal_id = ?8 WHERE id = ?1";
            let values = (
                &report.id,
                report.state.word(),
                report.date.map(|date| date.to_string()),
                &report.returned_for,
                report.approved_at.as_ref().map(rows::moment),
                &report.approved_by,
                report.sent_at.as_ref().map(rows::moment),
                &report.seal,
            );
            tx.execute(sql, values).map(|_one| ())
        })
    }
}

fn report(row: &Row<'_>) -> rusqlite::Result<ReportKept> {
    Ok(ReportKept {
        id: row.get("id")?,
        project: row.get("project_id")?,
        template: row.get("template")?,
        template_version: row.get("template_version")?,
        period: row.get("period_id")?,
        agreement: row.get("agreement_id")?,
        currency: reading::parsed(row, "currency")?,
        language: reading::lang(row, "language")?,
        audience: reading::word(row, "audience")?,
        people: row.get("people")?,
        date: reading::parsed(row, "date")?,
        revises: row.get("revises_id")?,
        reason: row.get("reason")?,
        state: reading::word(row, "state")?,
        returned_for: row.get("returned_for")?,
        approved_at: reading::parsed(row, "approved_at")?,
        approved_by: row.get("approved_by")?,
        sent_at: reading::parsed(row, "sent_at")?,
        seal: row.get("seal_id")?,
        archived: row.get("archived")?,
    })
}
