//! What partners were asked for and what they sent.
//!
//! Must not know how a form is written or read.

use rusqlite::{Connection, OptionalExtension, Row};

use super::{Workspace, reading, rows};
use crate::ctx::Ctx;
use crate::domain::Lang;
use crate::domain::form::{FormAnswer, FormLine, PartnerForm, part_of, part_word};
use crate::error::{Refused, Result};
use crate::op::Op;

/// The file that an answer came with, as its figures' source: a text and, of each row of people
/// reached, the words of it that tell its figures, with their place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AnswerText {
    /// What it is called where figures name their source.
    pub name: String,
    /// In which language it is written.
    pub language: Lang,
    /// The text.
    pub text: String,
    /// Key of the row, its words, their place.
    pub quotes: Vec<(String, String, usize)>,
}

impl Workspace {
    /// The forms of a project, or of all, in the order of asking.
    pub fn partner_forms(&self, project: Option<&str>) -> Result<Vec<PartnerForm>> {
        let read = || {
            let mut found = self.conn.prepare_cached(
                "SELECT f.* FROM partner_form f JOIN project p ON p.id = f.project_id
                 WHERE (?1 IS NULL OR f.project_id = ?1) AND f.archived IS NULL AND p.archived IS NULL
                 ORDER BY p.position, f.position, f.id",
            )?;
            let forms = found.query_map([project], form)?.collect::<rusqlite::Result<Vec<_>>>()?;
            forms.into_iter().map(|form| whole(&self.conn, form)).collect::<rusqlite::Result<_>>()
        };
        read().map_err(|error| self.failed("read-workspace", error))
    }

    /// A form by its key.
    pub fn partner_form(&self, key: &str) -> Result<PartnerForm> {
        let sql = "SELECT * FROM partner_form WHERE id = ?1 AND archived IS NULL";
        let found = self.conn.query_row(sql, [key], form).optional();
        let found = found.and_then(|found| found.map(|form| whole(&self.conn, form)).transpose());
        let found = found.map_err(|error| self.failed("read-workspace", error))?;
        found.ok_or_else(|| Refused::new("form-unknown").into())
    }

    /// What an organisation is called.
    pub fn body_name(&self, key: &str) -> Result<String> {
        let sql = "SELECT coalesce(acronym, name) FROM organisation WHERE id = ?1";
        let found = self.conn.query_row(sql, [key], |row| row.get(0)).optional();
        Ok(found.map_err(|error| self.failed("read-workspace", error))?.unwrap_or_default())
    }

    /// Notes that a partner was asked.
    pub(crate) fn add_partner_form(&self, ctx: &Ctx, subject: &str, form: &PartnerForm) -> Result<()> {
        self.change(ctx, Op::AskPartner, subject, |tx| {
            let position = next(tx, "partner_form", &form.project)?;
            let asked_at = form.asked_at.as_ref().map(rows::moment);
            rows::insert(
                tx,
                "partner_form",
                &[
                    ("id", &form.id),
                    ("project_id", &form.project),
                    ("position", &position),
                    ("organisation_id", &form.partner),
                    ("period_id", &form.period),
                    ("language", &form.language.as_str()),
                    ("code", &form.code),
                    ("asked_at", &asked_at),
                    ("asked_by", &form.asked_by),
                ],
            )?;
            form.lines.iter().zip(0_i64..).try_for_each(|(line, at)| add_line(tx, form, line, at))
        })
    }

    /// Notes what a partner sent, and that figures came with it.
    pub(crate) fn add_partner_answer(
        &self,
        ctx: &Ctx,
        form: &PartnerForm,
        answer: &FormAnswer,
        source: &AnswerText,
    ) -> Result<()> {
        self.change(ctx, Op::ReceiveForm, &answer.file, |tx| {
            let position = next(tx, "partner_answer", &form.project)?;
            let received_at = answer.received_at.as_ref().map(rows::moment);
            rows::insert(
                tx,
                "partner_answer",
                &[
                    ("id", &answer.id),
                    ("project_id", &form.project),
                    ("form_id", &form.id),
                    ("position", &position),
                    ("file", &answer.file),
                    ("digest", &answer.digest),
                    ("figures", &answer.figures),
                    ("received_at", &received_at),
                    ("received_by", &answer.received_by),
                ],
            )?;
            add_source(tx, ctx, &form.project, &answer.digest, source)
        })
    }
}

fn add_line(conn: &Connection, form: &PartnerForm, line: &FormLine, at: i64) -> rusqlite::Result<()> {
    let cells = line.parts.iter().map(part_word).collect::<Vec<_>>().join(" ");
    rows::insert(
        conn,
        "partner_form_line",
        &[
            ("id", &line.id),
            ("project_id", &form.project),
            ("form_id", &form.id),
            ("reach_id", &line.reach),
            ("position", &at),
            ("cells", &cells),
        ],
    )
}

/// Keeps the figures' text and says of each row that it came from there, and from nowhere else.
fn add_source(
    conn: &Connection,
    ctx: &Ctx,
    project: &str,
    digest: &str,
    source: &AnswerText,
) -> rusqlite::Result<()> {
    if source.quotes.is_empty() {
        return Ok(());
    }
    let sql = "SELECT count(*) FROM document WHERE project_id = ?1 AND (name = ?2 OR name LIKE ?2 || ' (%')";
    let known: i64 = conn.query_row(sql, (project, &source.name), |row| row.get(0))?;
    let name = if known == 0 { source.name.clone() } else { format!("{} ({})", source.name, known + 1) };
    let id = ctx.new_id();
    rows::insert(
        conn,
        "document",
        &[
            ("id", &id),
            ("project_id", &project),
            ("name", &name),
            ("language", &source.language.as_str()),
            ("fingerprint", &digest),
            ("text", &source.text),
        ],
    )?;
    for (row, quote, offset) in &source.quotes {
        let offset = i64::try_from(*offset).unwrap_or(i64::MAX);
        conn.prepare_cached("DELETE FROM source WHERE project_id = ?1 AND subject = ?2")?
            .execute((project, row))?;
        rows::insert(
            conn,
            "source",
            &[
                ("project_id", &project),
                ("subject", row),
                ("document_id", &id),
                ("quote", quote),
                ("offset", &offset),
            ],
        )?;
    }
    Ok(())
}

fn next(conn: &Connection, table: &str, project: &str) -> rusqlite::Result<i64> {
    let sql = format!("SELECT coalesce(max(position), -1) + 1 FROM {table} WHERE project_id = ?1");
    conn.query_row(&sql, [project], |row| row.get(0))
}

fn form(row: &Row<'_>) -> rusqlite::Result<PartnerForm> {
    Ok(PartnerForm {
        id: row.get("id")?,
        project: row.get("project_id")?,
        partner: row.get("organisation_id")?,
        period: row.get("period_id")?,
        language: reading::lang(row, "language")?,
        code: row.get("code")?,
        asked_at: reading::parsed(row, "asked_at")?,
        asked_by: row.get("asked_by")?,
        lines: Vec::new(),
        answers: Vec::new(),
    })
}

fn whole(conn: &Connection, mut form: PartnerForm) -> rusqlite::Result<PartnerForm> {
    let mut lines = conn.prepare_cached(
        "SELECT l.id, l.reach_id, l.cells FROM partner_form_line l JOIN reach r ON r.id = l.reach_id
         WHERE l.form_id = ?1 AND l.archived IS NULL AND r.archived IS NULL ORDER BY l.position, l.id",
    )?;
    let lines = lines.query_map([&form.id], |row| {
        let cells: Option<String> = row.get("cells")?;
        let parts = cells.unwrap_or_default().split_whitespace().filter_map(part_of).collect();
        Ok(FormLine { id: row.get("id")?, reach: row.get("reach_id")?, parts })
    })?;
    form.lines = lines.collect::<rusqlite::Result<_>>()?;
    let mut answers = conn.prepare_cached(
        "SELECT * FROM partner_answer WHERE form_id = ?1 AND archived IS NULL ORDER BY position, id",
    )?;
    let answers = answers.query_map([&form.id], |row| {
        Ok(FormAnswer {
            id: row.get("id")?,
            file: row.get::<_, Option<String>>("file")?.unwrap_or_default(),
            digest: row.get::<_, Option<String>>("digest")?.unwrap_or_default(),
            figures: row.get::<_, Option<i64>>("figures")?.unwrap_or_default(),
            received_at: reading::parsed(row, "received_at")?,
            received_by: row.get("received_by")?,
        })
    })?;
    form.answers = answers.collect::<rusqlite::Result<_>>()?;
    Ok(form)
}
