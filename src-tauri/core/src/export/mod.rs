//! Raw export for pivot tables: people reached, entries, budgets and exchange rates as flat tables,
//! one row per figure, written while they are read, as CSV or as a workbook.
//!
//! Must not know SQL. For use inside, figures stand here as they are kept; for others, small ones are
//! held back as in reports. Kinds of reach stand in a column and are never added.

mod budget;
mod caught;
mod csv;
mod entries;
mod rates;
mod reach;
mod telling;
mod threew;
mod xlsx;

pub use xlsx::ROWS_OF_A_SHEET;

use std::path::Path;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::ctx::Ctx;
use crate::domain::{Audience, Lang, ReachKind};
use crate::error::{Error, Refused, Result};
use crate::files;
use crate::publish;
use crate::store::Workspace;
use crate::text::Texts;

/// The code of the refusal by which a stopped export ends.
pub const STOPPED: &str = "export-stopped";

const ALL: [ExportWhat; 5] =
    [ExportWhat::Reach, ExportWhat::Entries, ExportWhat::Budget, ExportWhat::Rates, ExportWhat::ThreeW];

/// Rows between two words on how far it is.
const TOLD_EVERY: u64 = 1_000;

/// What is exported.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExportWhat {
    /// People reached.
    Reach,
    /// Entries.
    Entries,
    /// Budgets.
    Budget,
    /// Exchange rates.
    Rates,
    /// Who does what, where and when.
    #[serde(rename = "3w")]
    ThreeW,
}

/// The kind of file.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    /// Separated values.
    Csv,
    /// A workbook.
    Xlsx,
}

/// What parts values in CSV.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Separator {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab.
    Tab,
}

impl Separator {
    fn letter(self) -> char {
        match self {
            Separator::Comma => ',',
            Separator::Semicolon => ';',
            Separator::Tab => '\t',
        }
    }
}

impl ExportWhat {
    fn headings(self) -> &'static [Heading] {
        match self {
            ExportWhat::Reach => reach::HEADINGS,
            ExportWhat::Entries => entries::HEADINGS,
            ExportWhat::Budget => budget::HEADINGS,
            ExportWhat::Rates => rates::HEADINGS,
            ExportWhat::ThreeW => threew::HEADINGS,
        }
    }

    fn code(self) -> &'static str {
        match self {
            ExportWhat::Reach => "reach",
            ExportWhat::Entries => "entries",
            ExportWhat::Budget => "budget",
            ExportWhat::Rates => "rates",
            ExportWhat::ThreeW => "3w",
        }
    }
}

impl ExportFormat {
    /// The ending of such a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            ExportFormat::Csv => "csv",
            ExportFormat::Xlsx => "xlsx",
        }
    }
}

/// Which rows, and how they are written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportInput {
    /// What.
    pub what: ExportWhat,
    /// The kind of file.
    pub format: ExportFormat,
    /// Any identifier, acronym, title or key of a project; all of them if nothing is said.
    pub project: Option<String>,
    /// Key or code of a period of that project.
    pub period: Option<String>,
    /// One kind of reach alone.
    pub kind: Option<ReachKind>,
    /// A row of HXL tags under the headings.
    #[serde(default)]
    pub hxl: bool,
    /// CSV begins with the mark by which Excel knows UTF-8.
    #[serde(default)]
    pub bom: bool,
    /// What parts values in CSV; `;` in French, Portuguese and Spanish, else `,`.
    pub separator: Option<Separator>,
    /// CSV writes decimals as the language does, not with a dot.
    #[serde(default)]
    pub local_numbers: bool,
    /// Language of headings and words; the person's if nothing is said.
    pub language: Option<Lang>,
    /// For whom it is made; a donor if nothing is said.
    #[serde(default)]
    pub audience: Audience,
}

/// What became of an export.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Exported {
    /// Rows without headings.
    pub rows: u64,
    /// Figures that are not told outside.
    pub held_back: u64,
}

/// A column: its heading is `export-<key>`.
pub(crate) struct Heading {
    key: &'static str,
    hxl: &'static str,
    /// Width in a workbook, in characters.
    width: u8,
}

const fn heading(key: &'static str, hxl: &'static str, width: u8) -> Heading {
    Heading { key, hxl, width }
}

/// A value of a row.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Flat {
    Nothing,
    Text(String),
    Count(i64),
    Number(Decimal),
    Date(NaiveDate),
}

impl Flat {
    fn text(text: Option<impl Into<String>>) -> Flat {
        text.map_or(Flat::Nothing, |text| Flat::Text(text.into()))
    }
}

/// Is told how many rows are written, and says whether to go on.
pub type GoesOn<'a> = &'a mut (dyn FnMut(u64) -> bool + Send);

/// Where rows go.
trait Sheet {
    fn row(&mut self, row: &[Flat]) -> Result<()>;
    fn finish(self: Box<Self>, rows: u64, goes_on: GoesOn<'_>) -> Result<()>;
}

/// Takes rows one by one and says how far it is.
pub(crate) struct Taking<'a> {
    sheet: Box<dyn Sheet + 'a>,
    rows: u64,
    held_back: u64,
    goes_on: GoesOn<'a>,
}

impl Taking<'_> {
    fn row(&mut self, row: &[Flat]) -> Result<()> {
        if self.rows.is_multiple_of(TOLD_EVERY) && !(self.goes_on)(self.rows) {
            return Err(Refused::new(STOPPED).into());
        }
        self.rows += 1;
        self.sheet.row(row)
    }
}

/// The name that is proposed for the file: `CT-0689-entries.csv`, `CT-0689-reach-internal.csv`.
pub fn file_name(workspace: &Workspace, ctx: &Ctx, input: &ExportInput) -> Result<String> {
    let inside = if input.audience.is_outside() { "" } else { "-internal" };
    let table = format!("{}{inside}.{}", input.what.code(), input.format.ending());
    let Some(named) = &input.project else { return Ok(table) };
    let project = workspace.project(&workspace.find_project(named)?, Some(ctx.lang))?;
    Ok(format!("{}-{table}", publish::called(&project)))
}

/// Writes a table beside `path` and puts it there whole. `goes_on` is told how many rows are
/// written; where it says no, nothing is left behind.
pub fn write(
    workspace: &Workspace,
    ctx: &Ctx,
    input: &ExportInput,
    path: &Path,
    goes_on: GoesOn<'_>,
) -> Result<Exported> {
    write_in_sheets(workspace, ctx, input, path, ROWS_OF_A_SHEET, goes_on)
}

/// The same, with so many rows in a sheet of a workbook, headings among them.
pub fn write_in_sheets(
    workspace: &Workspace,
    ctx: &Ctx,
    input: &ExportInput,
    path: &Path,
    rows_of_a_sheet: u32,
    goes_on: GoesOn<'_>,
) -> Result<Exported> {
    files::may_be_replaced(path)?;
    let failed = |source: std::io::Error| Error::failed_at("write-file", path, source);
    let texts = Texts::of(input.language.unwrap_or(ctx.lang));
    can_be_told(input)?;
    let project = input.project.as_deref().map(|named| workspace.find_project(named)).transpose()?;
    let folder = files::folder_of(path);
    let beside = files::beside(folder).map_err(failed)?;
    let headings = input.what.headings();
    let exported = {
        let file = beside.as_file();
        let sheet: Box<dyn Sheet + '_> = match input.format {
            ExportFormat::Csv => Box::new(csv::Csv::begin(file, path, headings, texts, input)?),
            ExportFormat::Xlsx => {
                let mut xlsx = xlsx::Xlsx::new(file, path, headings, texts, input);
                xlsx.begin(folder, rows_of_a_sheet)?;
                Box::new(xlsx)
            }
        };
        let mut taking = Taking { sheet, rows: 0, held_back: 0, goes_on };
        let only = project.as_deref();
        match input.what {
            ExportWhat::Reach => reach::write(workspace, texts, only, input, &mut taking)?,
            ExportWhat::Entries => entries::write(workspace, texts, only, input, &mut taking)?,
            ExportWhat::Budget => budget::write(workspace, texts, only, &mut taking)?,
            ExportWhat::Rates => rates::write(workspace, texts, &mut taking)?,
            ExportWhat::ThreeW => threew::write(workspace, texts, only, &mut taking)?,
        }
        if !(taking.goes_on)(taking.rows) {
            return Err(Refused::new(STOPPED).into());
        }
        taking.sheet.finish(taking.rows, taking.goes_on)?;
        Exported { rows: taking.rows, held_back: taking.held_back }
    };
    beside.as_file().sync_all().map_err(failed)?;
    beside.persist(path).map_err(|error| failed(error.error))?;
    files::keep_names(folder).map_err(failed)?;
    Ok(exported)
}

/// Refuses to choose rows by what a table does not tell of them.
fn can_be_told(input: &ExportInput) -> Result<()> {
    let refused = match input.what {
        ExportWhat::Rates if input.project.is_some() => "rates-of-no-project",
        ExportWhat::Rates | ExportWhat::Budget | ExportWhat::ThreeW if input.period.is_some() => {
            "export-of-no-period"
        }
        _ if input.period.is_some() && input.project.is_none() => "project-needed",
        ExportWhat::Reach => return Ok(()),
        _ if input.kind.is_some() => "kind-of-reach-alone",
        _ => return Ok(()),
    };
    Err(Refused::new(refused).into())
}

/// The HXL tag under which a column of a table is exported.
pub(crate) fn tag(what: &str, column: &str) -> Option<&'static str> {
    let known = ALL.into_iter().find(|it| it.code() == what)?;
    known.headings().iter().find(|heading| heading.key == column).map(|heading| heading.hxl)
}

/// The names, as in `export-<name>`, of the columns of an exported table.
pub(crate) fn columns(what: &str) -> impl Iterator<Item = &'static str> {
    let known = ALL.into_iter().filter(move |it| it.code() == what);
    known.flat_map(|it| it.headings().iter().map(|heading| heading.key))
}

/// The projects that are asked for.
fn projects(workspace: &Workspace, only: Option<&str>) -> Result<Vec<String>> {
    match only {
        Some(project) => Ok(vec![project.to_owned()]),
        None => Ok(workspace.list_projects()?.into_iter().map(|row| row.id).collect()),
    }
}
