//! The first sheet: cover facts, key figures and the way to the other sheets.
//!
//! Must not know what the other sheets say.

use rust_xlsxwriter::XlsxError;

use super::blocks;
use super::look::Part;
use super::page::{Page, Piece, Says};
use super::plan::{Planned, Role};

/// Writes the summary of the report.
pub fn write(page: &mut Page<'_>, sheets: &[Planned<'_>]) -> Result<(), XlsxError> {
    let report = page.report;
    cover(page)?;
    page.end_row(10.0)?;
    blocks::facts(page, &report.cover)?;
    for summary in sheets.iter().filter(|sheet| sheet.role == Role::Summary) {
        blocks::sections(page, summary)?;
    }
    contents(page, sheets)
}

fn cover(page: &mut Page<'_>) -> Result<(), XlsxError> {
    let report = page.report;
    let (label, value) = (page.grid.label(), page.grid.value());
    page.line(&[
        Piece { span: label, part: Part::Kind, says: Says::Words(&report.kind) },
        Piece { span: value, part: Part::Day, says: Says::Words(&report.date_text) },
    ])?;
    blocks::band(page, Part::Title, Says::Cell(&report.title))?;
    let subtitle = report.subtitle.iter();
    subtitle.map(Says::Cell).try_for_each(|says| blocks::band(page, Part::Subtitle, says))
}

/// Each other sheet with the sections that stand on it, where its name does not say them.
fn contents(page: &mut Page<'_>, sheets: &[Planned<'_>]) -> Result<(), XlsxError> {
    let others: Vec<&Planned<'_>> = sheets.iter().filter(|sheet| sheet.role != Role::Summary).collect();
    if others.is_empty() {
        return Ok(());
    }
    page.end_row(16.0)?;
    if let Some(heading) = page.report.words.get("contents") {
        blocks::title(page, heading)?;
        page.end_row(blocks::SMALL_GAP)?;
    }
    for sheet in others {
        let titles: Vec<&str> = sheet.sections.iter().map(|section| section.title.as_str()).collect();
        let titles = titles.join(" · ");
        let beside = if titles == sheet.name { "" } else { titles.as_str() };
        let span = page.grid.label();
        // The line gives the link its words and its looks.
        page.link(page.row(), span.0, &sheet.name)?;
        page.line(&[
            Piece { span, part: Part::Link, says: Says::Words(&sheet.name) },
            Piece { span: page.grid.value(), part: Part::Fact, says: Says::Words(beside) },
        ])?;
    }
    Ok(())
}
