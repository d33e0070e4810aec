//! Finance workbooks: every figure live, and the same whoever reckons it.

use bilan_core::report::Report;

use crate::office::Office;
use crate::sample::LANGUAGES;

/// The layouts that are built in.
const TEMPLATES: [&str; 5] = ["finance", "eu_financial", "sf425", "un_financial", "uk_financial"];

/// The example's money in every layout and language.
pub fn every() -> Vec<(String, Report)> {
    let office = Office::example();
    let mut reports = Vec::new();
    for template in TEMPLATES {
        for language in LANGUAGES {
            let report = office.report(template, language, None);
            reports.push((format!("{template}.{language}"), report));
        }
    }
    reports
}
