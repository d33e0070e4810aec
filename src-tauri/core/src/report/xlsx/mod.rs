//! The report as a workbook: typed figures that a donor's own sheets can calculate with.
//!
//! Must not know the project, the store, Fluent texts or how a value is printed: it
//! reads the `Report` value alone. The only place that says `rust_xlsxwriter`.
//!
//! ```text
//! plan     sections → sheets (summary, one for each section with tables, one for prose)
//! grid     column widths of a sheet, and which columns labels and values take
//! page     one worksheet while it is written: cursor, heights, print set-up
//! blocks   facts, figures, paragraphs, lists, notes · table  tables
//! figure   Cell → number, date or text, exact or as text
//! names    legal, unique names of sheets, tables and figures · look  fonts and colours
//! live     formulas of figures that follow from others · chart  native charts
//! figures  the figures of charts that stand in no table, as a sheet · language  the document's
//! ```

mod blocks;
mod chart;
mod figure;
mod figures;
mod grid;
mod language;
mod limits;
mod live;
mod look;
mod measure;
mod names;
mod page;
mod plan;
mod story;
mod summary;
mod table;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use super::model::Report;
use crate::domain::approval::MARK;
use crate::error::{Error, Result};
use live::Live;
use look::Reading;
use names::Names;
use page::Page;
use plan::Role;
use story::Looks;

/// Bytes of an XLSX workbook; the same report gives the same bytes.
///
/// Refuses (`cell-too-long`) a text that no cell can hold, before anything is written.
pub fn write(report: &Report) -> Result<Vec<u8>> {
    let looks = story::looks(report);
    let report = &story::plain(report);
    let report = &figures::told(report);
    limits::check(report)?;
    let workbook = build(report, &looks).map_err(|cause| Error::failed("write-workbook", cause))?;
    language::told(workbook, report.language.as_str()).map_err(|cause| Error::failed("write-workbook", cause))
}

fn build(report: &Report, looks: &Looks) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    book.set_default_format(&look::base(), look::DEFAULT_ROW_PIXELS, look::DEFAULT_COLUMN_PIXELS)?;
    book.set_properties(&properties(report)?);
    let sheets = plan::sheets(report);
    let (mut names, mut live) = (Names::default(), Live::default());
    for planned in &sheets {
        let mut page = Page::open(book.add_worksheet(), planned, (report, looks), (&mut names, &mut live))?;
        match planned.role {
            Role::Summary => summary::write(&mut page, &sheets)?,
            Role::Prose | Role::Tables => blocks::sections(&mut page, planned)?,
        }
        page.close()?;
    }
    chart::draw(&mut book, &mut live, Reading::of(report.language))?;
    live.write(&mut book, &mut names)?;
    for (name, place) in names.defined() {
        book.define_name(name, place)?;
    }
    book.save_to_buffer()
}

/// The day of the report stands for the moment of making, so that bytes do not depend on the clock.
fn properties(report: &Report) -> Result<DocProperties, XlsxError> {
    let day = figure::excel_day(report.date).map_or_else(|| ExcelDateTime::from_ymd(1900, 1, 1), Ok)?;
    let properties = DocProperties::new()
        .set_title(&report.title.text)
        .set_subject(&report.kind)
        .set_author("Bilan")
        .set_creation_datetime(&day);
    Ok(match &report.kept {
        Some(key) => properties.set_custom_property("Bilan", format!("{MARK}{key}")),
        None => properties,
    })
}
