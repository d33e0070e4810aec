//! Every demo project composed in the four languages: what must hold in any report.

use std::collections::BTreeSet;

use bilan_core::domain::{Lang, Project};
use bilan_core::report::compose::Options;
use bilan_core::report::{Report, RowKind, Value, compose};
use bilan_tests::{demo, golden, report_text};

const LANGUAGES: [Lang; 4] = [Lang::EN, Lang::FR, Lang::PT, Lang::ES];

fn report(project: &Project, language: Lang) -> Report {
    let date = "2026-04-15".parse().unwrap();
    let options = Options { language, date, template: "project".to_owned() };
    compose(project, &options).unwrap()
}

#[test]
#[ignore = "prints the reports, to be read by people: cargo test --test compose read -- --ignored --nocapture"]
fn read_the_reports() {
    for (name, project) in demo::projects() {
        for language in LANGUAGES {
            println!("\n######## {name} {language}\n{}", report_text::text(&report(&project, language)));
        }
    }
}
