//! Every demo project composed in the four languages: what must hold in any report.

use std::collections::BTreeSet;

use bilan_core::domain::{Lang, Project};
use bilan_core::report::compose::Options;
use bilan_core::report::{Block, Cell, Report, RowKind, Value, compose};
use bilan_tests::{demo, golden, report_text};

const LANGUAGES: [Lang; 4] = [Lang::EN, Lang::FR, Lang::PT, Lang::ES];

fn report(project: &Project, language: Lang) -> Report {
    let date = "2026-04-15".parse().unwrap();
    let options = Options::of(language, date);
    compose(project, &options).unwrap()
}

/// Calls `check` with every demo project in every language.
fn every(check: impl Fn(&str, &Project, &Report)) {
    for (name, project) in demo::projects() {
        for language in LANGUAGES {
            check(&format!("{name} {language}"), &project, &report(&project, language));
        }
    }
}

fn cell<'a>(report: &'a Report, id: &str) -> &'a Cell {
    let found = report_text::cells(report).into_iter().find(|cell| cell.id == id);
    found.unwrap_or_else(|| panic!("no cell {id}"))
}

#[test]
fn ids_are_unique_so_that_a_figure_can_be_traced() {
    every(|case, _, report| {
        let mut ids = BTreeSet::new();
        for cell in report_text::cells(report) {
            assert!(ids.insert(&cell.id), "{case}: {} stands twice", cell.id);
            assert!(!cell.id.contains('~'), "{case}: {} was made unique by a suffix", cell.id);
        }
    });
}

#[test]
fn every_text_is_there_in_every_language() {
    every(|case, _, report| {
        let text = report_text::text(report) + &format!("{:?}", report.words);
        assert!(!text.contains('⟦'), "{case}: a text key is missing: {text}");
    });
}

#[test]
fn no_cell_is_empty_but_the_fillers_of_totals() {
    every(|case, _, report| {
        let blocks = report.sections.iter().flat_map(|section| &section.blocks);
        let totals: BTreeSet<&str> = blocks
            .filter_map(|block| match block {
                Block::Table { rows, .. } => Some(rows.iter().filter(|row| row.kind == RowKind::Total)),
                _ => None,
            })
            .flatten()
            .flat_map(|row| row.cells.iter().map(|cell| cell.id.as_str()))
            .collect();
        for cell in report_text::cells(report) {
            assert!(
                !cell.text.is_empty() || totals.contains(cell.id.as_str()),
                "{case}: {} is empty",
                cell.id
            );
        }
    });
}

#[test]
fn rows_have_as_many_cells_as_columns() {
    every(|case, _, report| {
        for block in report.sections.iter().flat_map(|section| &section.blocks) {
            let Block::Table { id, columns, rows, .. } = block else { continue };
            for row in rows {
                let expected = if row.kind == RowKind::Group { 1 } else { columns.len() };
                assert_eq!(row.cells.len(), expected, "{case}: table {id}, row {row:?}");
            }
        }
    });
}

#[test]
fn a_missing_figure_is_never_zero() {
    every(|case, project, report| {
        for cell in report_text::cells(report) {
            if cell.value == Value::Missing {
                assert!(
                    !cell.text.contains(|c: char| c.is_ascii_digit()),
                    "{case}: {} = {}",
                    cell.id,
                    cell.text
                );
            }
            // A printed 0 is one that somebody reported: only indicators of the example have some.
            let zero = matches!(cell.value, Value::Count(0)) || cell.text == "0";
            assert!(!zero || cell.id.starts_with("indicators."), "{case}: {} prints 0", cell.id);
        }
        for fact in &project.not_provided {
            cell(report, &format!("not_provided.{fact}"));
        }
    });
}

#[test]
fn missing_facts_stand_in_their_place() {
    let paraguay = report(&demo::project("idf-paraguay"), Lang::FR);
    for id in ["dates.start", "donor", "expenditure", "reach", "identifiers.prima", "duration_months"] {
        let cell = cell(&paraguay, id);
        assert_eq!((&cell.value, cell.text.as_str()), (&Value::Missing, "non communiqué"), "{id}");
    }
    let typed = demo::project("rutas-seguras");
    let text = &cell(&report(&typed, Lang::EN), "expenditure").text.clone();
    assert_eq!(text, "not provided in source", "a record with a source says that the source lacks it");
}

#[test]
fn kinds_of_reach_are_never_added() {
    let jordan = demo::project("tap-jordan");
    for language in LANGUAGES {
        let report = report(&jordan, language);
        assert_eq!(cell(&report, "reach.direct").value, Value::Count(116));
        assert_eq!(cell(&report, "reach.public_engagement").value, Value::Count(31));
        assert_eq!(cell(&report, "key.reach.direct").text, "116");
        let printed = serde_json::to_string(&report).unwrap();
        assert!(!printed.contains("147"), "{language}: 116 and 31 are two figures");
    }
    let example = report(&demo::project("rutas-seguras"), Lang::EN);
    let printed = report_text::text(&example);
    for (direct, other) in [(1402, 4216), (1402, 8700), (4216, 8700)] {
        let sum = bilan_core::format::Format::of(Lang::EN).count(direct + other);
        assert!(!printed.contains(&sum), "{sum} adds two kinds");
    }
}

#[test]
fn figures_follow_their_method() {
    let report = report(&demo::project("rutas-seguras"), Lang::EN);
    let count = |id: &str| match cell(&report, id).value {
        Value::Count(count) => count,
        ref other => panic!("{id} holds {other:?}"),
    };
    assert_eq!(count("reach.direct"), 212 + 268 + 301 + 287 + 334, "other people in each row: added");
    assert_eq!(count("reach.public_engagement"), 8700, "the same people again: the largest row");
    assert_eq!(count("reach.direct.2025Q1"), 212);
    assert_eq!(
        count("reach.direct.female") + count("reach.direct.male") + count("reach.direct.not_disaggregated"),
        1402
    );
    assert_eq!(cell(&report, "reach.direct.2026Q2").value, Value::Missing, "not reported is not 0");
    assert_eq!(
        cell(&report, "indicators.2.1.a.achieved").text,
        "529",
        "baseline and periods of a periodic one"
    );
    assert_eq!(cell(&report, "indicators.1.a.achieved").text, "71.4", "the last value of a cumulative one");
    assert_eq!(cell(&report, "indicators.1.1.a.2025Q2.actual").text, "0", "a reported 0 is a figure");
}

#[test]
fn the_budget_adds_up_to_the_cent() {
    let project = demo::project("rutas-seguras");
    let budget = project.budget.as_ref().unwrap();
    assert_eq!(budget.sum_of_lines().unwrap(), Some(budget.total), "the example's lines make its total");
    assert!(budget.lines.len() >= 15);
    let report = report(&project, Lang::ES);
    assert_eq!(cell(&report, "budget.total").text, "408.855,56\u{a0}USD");
    assert_eq!(cell(&report, "budget.lines.amount").value, cell(&report, "budget.total").value);
    assert_eq!(cell(&report, "budget.1.1.amount").text, "57.600,00");
    assert_eq!(cell(&report, "budget.lines.share").text, "100,0\u{a0}%");
}

#[test]
fn a_derived_end_is_marked() {
    let report = report(&demo::project("track4tip"), Lang::PT);
    assert_eq!(cell(&report, "dates.end").text, "outubro de 2022");
    assert!(cell(&report, "dates.end.derived").text.starts_with("calculada"));
    assert!(cell(&report, "cover.period").text.ends_with("(fim calculado)"));
}

#[test]
fn parallel_axes_stay_apart_and_numbers_keep_their_gaps() {
    let eurofront = report(&demo::project("eurofront-ii"), Lang::PT);
    let section = eurofront.sections.iter().find(|section| section.id == "framework").unwrap();
    let ids: Vec<&str> = section
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table { id, rows, .. } if rows.len() == 6 => Some(id.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(ids, ["framework.objectives", "framework.pillars"]);
    let track4tip = report(&demo::project("track4tip"), Lang::PT);
    for code in ["1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "3.3"] {
        assert_eq!(cell(&track4tip, &format!("framework.activity.{code}.code")).text, code);
    }
}

#[test]
fn words_of_another_language_say_so() {
    let paraguay = demo::project("idf-paraguay");
    let english = report(&paraguay, Lang::EN);
    assert_eq!(english.title.lang, Some(Lang::FR));
    assert_eq!(
        cell(&english, "type").text,
        "Counter-trafficking",
        "a known term is said in the report's language"
    );
    assert_eq!(cell(&english, "type").lang, None);
    let first = &english.sections[0].blocks[0];
    assert!(matches!(first, Block::Note { text } if text.contains("French")), "{first:?}");
    assert_eq!(report(&paraguay, Lang::FR).title.lang, None);
}

#[test]
fn the_example_fills_every_section() {
    let project = demo::project("rutas-seguras");
    let report = report(&project, Lang::ES);
    let empty = ["not_provided", "unrecognised"];
    for section in report.sections.iter().filter(|section| !empty.contains(&section.id.as_str())) {
        let filled =
            section.blocks.iter().any(|block| !matches!(block, Block::Note { .. } | Block::Heading { .. }));
        assert!(filled, "{} has no content", section.id);
    }
    let ids: Vec<&str> = report.sections.iter().map(|section| section.id.as_str()).collect();
    let expected = [
        "summary",
        "identity",
        "agreements",
        "purpose",
        "framework",
        "indicators",
        "deliverables",
        "results",
        "budget",
        "reach",
        "engagement",
        "risks",
        "lessons",
        "partners",
        "references",
        "sources",
        "not_provided",
    ];
    assert_eq!(ids, expected);
}

#[test]
fn an_unknown_template_is_refused() {
    let options =
        Options { template: "t1".to_owned(), ..Options::of(Lang::EN, "2026-04-15".parse().unwrap()) };
    let error = compose(&demo::project("track4tip"), &options).unwrap_err();
    assert_eq!(error.code(), "refused-template-unknown");
}

#[test]
fn the_same_options_make_the_same_report() {
    let project = demo::project("rutas-seguras");
    assert_eq!(report(&project, Lang::FR), report(&project, Lang::FR));
}

#[test]
fn goldens_hold() {
    for (name, project) in demo::projects() {
        let languages = if name == "rutas-seguras" { LANGUAGES.to_vec() } else { vec![project.language] };
        for language in languages {
            let report = report(&project, language);
            golden::check(&format!("{name}.{language}.report.json"), &report_text::json(&report));
        }
    }
}

#[test]
#[ignore = "prints the reports, to be read by people: cargo test --test compose read -- --ignored --nocapture"]
fn read_the_reports() {
    every(|case, _, report| println!("\n######## {case}\n{}", report_text::text(report)));
}
