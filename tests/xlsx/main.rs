//! The workbook, reopened by another reader: the same figures, typed, and nothing that could run.

mod build;
mod charts;
mod demo;
mod figures;
mod finance;
mod follows;
mod hostile;
mod layouts;
mod pages;
mod people;
mod rules;
mod sample;
mod shape;
mod stress;
mod totals;

use bilan_core::domain::Lang;
use bilan_core::report::model::Report;
use bilan_core::report::xlsx;

/// The workbook of a report.
fn written(report: &Report) -> Vec<u8> {
    xlsx::write(report).expect("the workbook is written")
}

/// The English sample with these sections instead of its own.
fn with_sections(sections: Vec<bilan_core::report::model::Section>) -> Report {
    Report { sections, ..sample::report(Lang::EN) }
}

/// `BILAN_LOOK=folder` leaves the sample's workbooks there, for a person to open.
#[test]
fn the_sample_can_be_looked_at() {
    let Some(folder) = std::env::var_os("BILAN_LOOK") else {
        return;
    };
    let leave = |name: &str, report: &Report| {
        let path = std::path::Path::new(&folder).join(format!("{name}.xlsx"));
        std::fs::write(path, written(report)).expect("the folder takes files");
    };
    sample::LANGUAGES.iter().for_each(|lang| leave(lang.as_str(), &sample::report(*lang)));
    leave("stress", &stress::report());
    demo::reports().iter().for_each(|(name, report)| leave(name, report));
    for (name, report) in finance::every() {
        leave(&name, &report);
        let pdf = bilan_core::report::pdf::write(&report).expect("the document is written");
        let path = std::path::Path::new(&folder).join(format!("{name}.pdf"));
        std::fs::write(path, pdf.bytes).expect("the folder takes files");
    }
}
