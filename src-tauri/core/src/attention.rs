//! What is missing or late in a project, in words, each line with the field that mends it.
//!
//! Must not know what counts as missing or late (`domain::attention`), nor SQL.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::PartialDate;
use crate::domain::attention::{self, Attention, Matter, Named};
use crate::error::Result;
use crate::format::Format;
use crate::store::Workspace;
use crate::text::Texts;

/// Longest words of the record in a line.
const LONGEST: usize = 80;

/// Of which project, and as of which day.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AttentionInput {
    /// The project: any identifier, acronym, title or key.
    pub project: String,
    /// The day; today if none is given.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub date: Option<NaiveDate>,
}

/// Something that is missing or late.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct AttentionLine {
    /// What is the matter.
    pub code: Matter,
    /// Table of the row that mends it.
    pub table: String,
    /// The row's key; `None` where one is to be added.
    pub row: Option<String>,
    /// The field.
    pub field: String,
    /// What the sentence names, as it is shown.
    pub args: BTreeMap<String, String>,
    /// The sentence, in the person's language.
    pub message: String,
}

/// Everything that is missing or late in a project.
pub fn attention(workspace: &Workspace, ctx: &Ctx, input: &AttentionInput) -> Result<Vec<AttentionLine>> {
    let project = workspace.project(&workspace.find_project(&input.project)?, None)?;
    let begun = workspace.reports(Some(&project.id))?;
    let mut found = attention::attention(&project, &begun, input.date.unwrap_or_else(|| ctx.today()));
    let date = input.date.unwrap_or_else(|| ctx.today());
    found.extend(attention::owed(&project, &crate::forms::owed(workspace, ctx, &project)?, date));
    found.extend(attention::untold(&project, &workspace.spoken(&project.id)?));
    let (format, texts) = (Format::of(ctx.lang), Texts::of(ctx.lang));
    Ok(found.into_iter().map(|line| told(line, &format, texts)).collect())
}

fn told(line: Attention, format: &Format, texts: &Texts) -> AttentionLine {
    let (_code, message) = sentence(&line, format, texts);
    let args = line.args.iter().map(|(name, named)| ((*name).to_owned(), shown(named, format))).collect();
    let (table, field) = (line.table.to_owned(), line.field.to_owned());
    AttentionLine { code: line.matter, table, row: line.row, field, args, message }
}

/// A line's code as it crosses the wire, and its sentence.
pub(crate) fn sentence(line: &Attention, format: &Format, texts: &Texts) -> (String, String) {
    let args: Vec<(&str, String)> =
        line.args.iter().map(|(name, named)| (*name, shown(named, format))).collect();
    let named: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let code = code(line.matter);
    let message = texts.with(&format!("attention-{code}"), &named);
    (code, message)
}

/// The word of a code as it crosses the wire.
fn code(matter: Matter) -> String {
    match serde_json::to_value(matter) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}

fn shown(named: &Named, format: &Format) -> String {
    match named {
        Named::Count(count) => format.count(*count),
        Named::Day(day) => format.date(PartialDate::Day(*day)),
        Named::Days(start, end) => format.span(*start, *end),
        Named::Language(language) => format.language(*language),
        Named::Words(words) => {
            let short: String = words.chars().take(LONGEST).collect();
            if short.len() < words.len() { format!("{short}…") } else { short }
        }
    }
}
