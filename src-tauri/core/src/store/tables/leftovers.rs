//! What a rewrite or a deletion of a project leaves behind: rows that were put aside, texts in
//! other languages, rows that named what is gone.

use rusqlite::Connection;

use crate::domain::Project;

/// Tables whose rows have texts of their own, which a rewrite writes anew.
const TEXTED: &[&str] = &[
    "component",
    "support_domain",
    "target_group",
    "reference",
    "result_node",
    "indicator",
    "period_value",
    "deliverable",
    "reach",
    "engagement",
    "result_statement",
    "lesson",
    "citation",
    "risk",
    "amendment",
    "attachment",
];

/// Tables of money and of reports, whose rows and texts no rewrite touches.
const LEFT_ALONE: &[&str] =
    &["budget", "budget_line", "reallocation", "explanation", "report_section", "report_comment"];

/// Rows that are nothing without the row they name: table, column, the table it names.
const BOUND: &[(&str, &str, &str)] = &[
    ("amendment", "agreement_id", "agreement"),
    ("target_cell", "indicator_id", "indicator"),
    ("target_cell", "period_id", "period"),
    ("period_value", "indicator_id", "indicator"),
    ("period_value", "period_id", "period"),
    ("reach_cell", "reach_id", "reach"),
    ("explanation", "period_id", "period"),
    ("partner_form", "period_id", "period"),
    ("partner_form_line", "form_id", "partner_form"),
    ("partner_form_line", "reach_id", "reach"),
    ("partner_answer", "form_id", "partner_form"),
];

/// Rows that may do without it.
const LOOSE: &[(&str, &str, &str)] = &[
    ("result_node", "parent_id", "result_node"),
    ("indicator", "node_id", "result_node"),
    ("reach", "period_id", "period"),
    ("reach", "indicator_id", "indicator"),
    ("reach", "node_id", "result_node"),
    ("budget", "amendment_id", "amendment"),
    ("funding", "agreement_id", "agreement"),
    ("allocation", "period_id", "period"),
    ("report", "period_id", "period"),
    ("report", "agreement_id", "agreement"),
];

/// Takes away the texts that a rewrite writes anew: those in the language that the project is
/// read in, but for the rows that were put aside and those that are left alone.
pub(super) fn clear_texts(conn: &Connection, project: &Project) -> rusqlite::Result<()> {
    let put_aside = TEXTED
        .iter()
        .map(|table| format!("SELECT id FROM {table} WHERE project_id = ?1 AND archived IS NOT NULL"));
    let left_alone = LEFT_ALONE.iter().map(|table| format!("SELECT id FROM {table} WHERE project_id = ?1"));
    let kept = put_aside.chain(left_alone).collect::<Vec<_>>().join(" UNION ALL ");
    let sql =
        format!("DELETE FROM text WHERE project_id = ?1 AND language = ?2 AND owner_id NOT IN ({kept})");
    conn.execute(&sql, (&project.id, project.language.as_str()))?;
    Ok(())
}

/// After a rewrite: no row names one that is gone, and no text is without its row.
pub(super) fn mend(conn: &Connection, project: &str) -> rusqlite::Result<()> {
    for (table, column, named) in LOOSE {
        let sql = format!(
            "UPDATE {table} SET {column} = NULL WHERE project_id = ?1 AND {column} IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM {named} AS named WHERE named.id = {table}.{column})"
        );
        conn.execute(&sql, [project])?;
    }
    for (table, column, named) in BOUND {
        let sql = format!(
            "DELETE FROM {table} WHERE project_id = ?1 AND {column} IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM {named} AS named WHERE named.id = {table}.{column})"
        );
        conn.execute(&sql, [project])?;
    }
    conn.execute("DELETE FROM citation WHERE NOT EXISTS (SELECT 1 FROM lesson WHERE id = lesson_id)", [])?;
    forget_texts(conn, project)
}

/// Before a project is deleted: nobody can cite its lessons any more.
pub(super) fn forget_citations_of(conn: &Connection, project: &str) -> rusqlite::Result<()> {
    let sql = "DELETE FROM citation WHERE lesson_id IN (SELECT id FROM lesson WHERE project_id = ?1)";
    conn.execute(sql, [project])?;
    Ok(())
}

fn forget_texts(conn: &Connection, project: &str) -> rusqlite::Result<()> {
    let owners =
        TEXTED.iter().chain(LEFT_ALONE).map(|table| format!("SELECT id FROM {table} WHERE project_id = ?1"));
    let owners = owners.collect::<Vec<_>>().join(" UNION ALL ");
    let sql =
        format!("DELETE FROM text WHERE project_id = ?1 AND owner_id <> ?1 AND owner_id NOT IN ({owners})");
    conn.execute(&sql, [project])?;
    Ok(())
}
