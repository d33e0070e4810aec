//! What was done, told in the person's language, and a value brought back out of it.
//!
//! Must not know SQL, nor how a step is recorded.

use serde::Deserialize;
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::Lang;
use crate::domain::entity::{self, Entity, Field, Kind};
use crate::edit::{self, RowInput, RowShown};
use crate::error::{Error, Refused, Result};
use crate::format::Format;
use crate::op::Op;
use crate::store::{Assignment, History, HistoryInput, Kept, Words, Workspace};
use crate::text::Texts;

/// A field that is to get back what it was before a step.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RestoreInput {
    /// The step.
    pub seq: i64,
    /// The row's key.
    pub row: String,
    /// The field as the history names it: `status`, `title.fr`.
    pub field: String,
}

/// A page of what was done.
pub fn page(workspace: &Workspace, ctx: &Ctx, input: &HistoryInput) -> Result<History> {
    let say = saying(ctx.lang);
    workspace.history(input, &Words { lang: ctx.lang, say: &say })
}

/// Says the value of a field of a table.
pub(crate) fn saying(lang: Lang) -> impl Fn(&str, &str, &str) -> String {
    let format = Format::of(lang);
    let texts = Texts::of(lang);
    move |table: &str, field: &str, value: &str| {
        // Of a moment the day is told.
        let plain = if field.ends_with("_at") { value.get(..10).unwrap_or(value) } else { value };
        let said = kind(table, field).and_then(|kind| edit::told(&kind, plain, &format, texts));
        said.unwrap_or_else(|| value.to_owned())
    }
}

/// Gives a field back what it was before a step: a new step, by the rules of any edit.
pub fn restore_value(workspace: &Workspace, ctx: &Ctx, input: &RestoreInput) -> Result<RowShown> {
    let not_alone = || Refused::new("restore-not-alone").at(&input.field);
    let was = workspace.value_before(input.seq, &input.row, &input.field)?;
    let was = was.filter(|was| was.there).ok_or_else(not_alone)?;
    let (name, language) = input.field.split_once('.').unwrap_or((&input.field, ""));
    let entity = entity::entity(&was.table).ok_or_else(not_alone)?;
    let field = entity.field(name).ok_or_else(not_alone)?;
    let row = standing(workspace, entity, &input.row)?;
    let language =
        if field.is_text() { language.parse().map_err(|_no_language| not_alone())? } else { Lang::EN };
    if now(&row, field, language) == was.value.as_deref() {
        return Err(Refused::new("restore-same").at(name).into());
    }
    if was.value.is_none() && field.required && !field.is_text() {
        return Err(Refused::new("value-needed").at(name).into());
    }
    if let (Kind::Row { table, .. }, Some(key)) = (field.kind, &was.value) {
        standing(workspace, edit::known(table)?, key)?;
    }
    let assignments = [Assignment { field, language, value: was.value }];
    edit::check(workspace, entity, &row, &assignments)?;
    workspace.set_fields(ctx, Op::RestoreValue, &edit::label(entity, &row), (entity, &row), &assignments)?;
    edit::show(workspace, ctx, &RowInput { table: entity.table.to_owned(), row: row.key })
}

/// A row that is there and not put aside.
fn standing(workspace: &Workspace, entity: &'static Entity, key: &str) -> Result<Kept> {
    let gone = || Refused::new("restore-row-gone");
    match workspace.row(entity, key) {
        Ok(row) if row.archived.is_none() => Ok(row),
        Ok(_) => Err(Refused::new("restore-row-archived").into()),
        Err(Error::Refused(refused)) if refused.code == "row-unknown" => Err(gone().into()),
        Err(error) => Err(error),
    }
}

fn now<'a>(row: &'a Kept, field: &Field, language: Lang) -> Option<&'a str> {
    let value = match field.is_text() {
        true => row.texts.get(field.name)?.get(&language),
        false => row.values.get(field.name),
    };
    value.map(String::as_str)
}

/// What a field holds; budgets and their lines are not edited field by field yet.
fn kind(table: &str, field: &str) -> Option<Kind> {
    let known = entity::entity(table).and_then(|entity| entity.field(field)).map(|field| field.kind);
    known.or(match (table, field) {
        ("budget" | "budget_line", "total" | "amount" | "unit_cost") => Some(Kind::Money),
        ("budget_line", "units") => Some(Kind::Number),
        ("period", "closed_at")
        | ("report", "approved_at" | "sent_at")
        | ("report_comment", "written_at")
        | ("partner_form", "asked_at")
        | ("partner_answer", "received_at") => Some(Kind::Day),
        ("report", "state") => Some(entity::REPORT_STATES),
        _ => None,
    })
}
