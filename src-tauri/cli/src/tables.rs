//! Tables on the command line: looked at, previewed, imported; what a person must decide is told
//! with the option that decides it.
//!
//! Must not know how a table is read or a row kept.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::Ordering;

use bilan_core::tables::{
    self, ColumnMeaning, TableCounts, TableGiven, TableImported, TableLooked, TablePreviewed, TableQuestion,
    TableRowRefused,
};
use bilan_core::{Access, Ctx, Error, Refused, Result, Workspace};
use serde::Deserialize;
use serde_json::json;

use crate::args::Table;
use crate::say::{REFUSED, Say, UNDECIDED};

/// Imports a table, or shows what would become of it.
pub fn import(asked: &Table, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let access = if asked.dry_run { Access::Read } else { Access::Write };
    let workspace = Workspace::open(&asked.at.workspace, access, ctx)?;
    let mut given = given(asked)?;
    if let Some(map) = &asked.map {
        let looked = tables::look(&workspace, ctx, &given)?;
        given.columns = Some(mapped(map, &looked)?);
    }
    let previewed = match asked.dry_run {
        true => Some(tables::preview(&workspace, ctx, &given)?),
        false => None,
    };
    if let Some(previewed) = previewed {
        return told(&workspace, ctx, &given, &previewed, say);
    }
    let stopped = crate::told_to_stop()?;
    let goes_on = &mut |_at: usize, _of: usize| !stopped.load(Ordering::Relaxed);
    match tables::import_while(&workspace, ctx, &given, goes_on) {
        Ok(imported) => done(&given, &imported, say),
        Err(Error::Refused(refused)) if is_open(&refused.code) => {
            let previewed = tables::preview(&workspace, ctx, &given)?;
            undecided(&given, &refused, &previewed, say)
        }
        Err(error) => Err(error),
    }
}

fn is_open(code: &str) -> bool {
    matches!(code, "table-ambiguous" | "table-columns-missing" | "table-rows-refused")
}

fn given(asked: &Table) -> Result<TableGiven> {
    let bytes = read(&asked.file)?;
    let name = asked.file.file_name().unwrap_or(asked.file.as_os_str()).to_string_lossy().into_owned();
    Ok(TableGiven {
        name,
        bytes: Some(bytes),
        encoding: asked.encoding.clone(),
        sheet: asked.sheet.clone(),
        header: asked.header,
        kind: asked.kind,
        project: asked.project.clone(),
        language: asked.locale,
        answers: asked.answers.clone(),
        without_refused: asked.without_refused,
        confirmed: asked.confirmed.clone(),
        ..TableGiven::default()
    })
}

fn read(path: &Path) -> Result<Vec<u8>> {
    if path == Path::new("-") {
        let mut bytes = Vec::new();
        let read = std::io::stdin().read_to_end(&mut bytes);
        read.map_err(|error| Error::failed_at("read-file", path, error))?;
        return Ok(bytes);
    }
    std::fs::read(path).map_err(|source| match source.kind() {
        std::io::ErrorKind::NotFound => Refused::new("file-missing").file(path).into(),
        _ => Error::failed_at("read-file", path, source),
    })
}

/// What a person says of a column: a field, a field of somebody or some time, or nothing.
#[derive(Deserialize)]
#[serde(untagged)]
enum Said {
    Field(String),
    Meaning(ColumnMeaning),
}

/// The columns as they were proposed, but for those that the file of a person names by letters,
/// heading or tag.
fn mapped(path: &Path, looked: &TableLooked) -> Result<Vec<Option<ColumnMeaning>>> {
    let malformed = |cause: &dyn std::fmt::Display| Refused::new("input-malformed").with("cause", cause);
    let text = read(path)?;
    let said: BTreeMap<String, Option<Said>> =
        serde_json::from_slice(&text).map_err(|error| malformed(&error))?;
    let mut columns: Vec<Option<ColumnMeaning>> =
        looked.columns.iter().map(|column| column.meaning.clone()).collect();
    for (name, meaning) in said {
        let is = |column: &&tables::TableColumn| {
            column.heading == name || column.letters == name || column.tag.as_deref() == Some(name.as_str())
        };
        let found = looked.columns.iter().find(is);
        let found = found.ok_or_else(|| Refused::new("table-column-unknown").with("column", &name))?;
        columns[found.column] = meaning.map(|meaning| match meaning {
            Said::Field(field) => ColumnMeaning { field, of: BTreeMap::new() },
            Said::Meaning(meaning) => meaning,
        });
    }
    Ok(columns)
}

fn told(
    workspace: &Workspace,
    ctx: &Ctx,
    given: &TableGiven,
    previewed: &TablePreviewed,
    say: &Say,
) -> Result<ExitCode> {
    if !previewed.questions.is_empty() || !previewed.missing.is_empty() {
        let code = if previewed.missing.is_empty() { "table-ambiguous" } else { "table-columns-missing" };
        return undecided(given, &refused(given, code, previewed), previewed, say);
    }
    let looked = tables::look(workspace, ctx, given)?;
    let mut lines = vec![counted("cli-table-would", given, previewed.counts, say)];
    lines.extend(previewed.assumed.iter().cloned());
    lines.extend(left(&looked, say));
    lines.extend(previewed.refused.iter().map(|row| refused_line(row, say)));
    let answer = json!({ "looked": looked, "preview": previewed });
    say.answer(&answer, &lines)?;
    Ok(ExitCode::from(if previewed.counts.refused > 0 { REFUSED } else { 0 }))
}

fn refused(given: &TableGiven, code: &str, previewed: &TablePreviewed) -> Refused {
    let fields: Vec<&str> = previewed.questions.iter().map(|question| question.field.as_str()).collect();
    let fields = if previewed.missing.is_empty() { fields.join(", ") } else { previewed.missing.join(", ") };
    Refused::new(code).with("file", &given.name).with("fields", fields)
}

/// Columns that hold something and are not imported.
fn left(looked: &TableLooked, say: &Say) -> Option<String> {
    let left = looked.columns.iter().filter(|column| column.meaning.is_none() && column.filled > 0);
    let names: Vec<String> = left.map(|column| format!("{} {}", column.letters, column.heading)).collect();
    (!names.is_empty()).then(|| say.texts().with("cli-table-left", &[("columns", &names.join(", "))]))
}

fn undecided(
    given: &TableGiven,
    refused: &Refused,
    previewed: &TablePreviewed,
    say: &Say,
) -> Result<ExitCode> {
    let error = Error::from(refused.clone());
    let mut message = error.message(say.texts());
    let args: Vec<(&str, &str)> =
        refused.args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    message += &say.hint(&refused.code, &args);
    for question in &previewed.questions {
        message += &question_line(question);
    }
    for row in &previewed.refused {
        message += &format!("\n  {}", refused_line(row, say));
    }
    let more = json!({
        "file": given.name,
        "questions": previewed.questions,
        "missing": previewed.missing,
        "refused": previewed.refused,
        "people": previewed.people,
    });
    say.trouble(&error.code(), &message, &more);
    let rows = refused.code == "table-rows-refused";
    Ok(ExitCode::from(if rows { REFUSED } else { UNDECIDED }))
}

fn question_line(question: &TableQuestion) -> String {
    let choices: Vec<String> = question
        .choices
        .iter()
        .map(|choice| format!("\n    --answer '{}={}'  {}", question.field, choice.value, choice.text))
        .collect();
    let examples = match question.examples.is_empty() {
        true => String::new(),
        false => format!(" ({})", question.examples.join(" · ")),
    };
    let free =
        if choices.is_empty() { format!("\n    --answer '{}=…'", question.field) } else { String::new() };
    format!("\n  {}{examples}{}{free}", question.message, choices.concat())
}

fn refused_line(row: &TableRowRefused, say: &Say) -> String {
    let reasons: Vec<&str> = row.reasons.iter().map(|reason| reason.message.as_str()).collect();
    let number = row.row.to_string();
    say.texts().with("cli-table-row", &[("row", &number), ("reasons", &reasons.join(" "))])
}

fn counted(key: &str, given: &TableGiven, counts: TableCounts, say: &Say) -> String {
    let count = |count: usize| say.format().count(i64::try_from(count).unwrap_or(i64::MAX));
    let args = [
        ("new", count(counts.new)),
        ("changed", count(counts.changed)),
        ("unchanged", count(counts.unchanged)),
        ("refused", count(counts.refused)),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let counts = say.texts().with("cli-table-counts", &args);
    say.texts().with(key, &[("file", &given.name), ("counts", &counts)])
}

fn done(given: &TableGiven, imported: &TableImported, say: &Say) -> Result<ExitCode> {
    let mut lines = vec![counted("cli-table-imported", given, imported.counts, say)];
    lines.extend(imported.refused.iter().map(|row| refused_line(row, say)));
    say.done(&json!({ "imported": imported }), &lines)
}
