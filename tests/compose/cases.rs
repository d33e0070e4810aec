//! Records that the demo does not have: what is odd is shown as it is, never hidden.

use std::collections::BTreeMap;

use bilan_core::Result;
use bilan_core::domain::{
    BreakdownCell, Budget, BudgetLine, Lang, Level, Project, Reach, ReachKind, ResultNode, Source,
    Unrecognised,
};
use bilan_core::report::compose::Options;
use bilan_core::report::{Block, Cell, Report, Value, compose};
use bilan_tests::report_text;

fn try_report(mut project: Project, language: Lang) -> Result<Report> {
    project.settle();
    let options = Options::of(language, "2026-04-15".parse().unwrap());
    compose(&project, &options)
}

pub fn report(project: Project) -> Report {
    try_report(project, Lang::EN).unwrap()
}

fn cell<'a>(report: &'a Report, id: &str) -> &'a Cell {
    let found = report_text::cells(report).into_iter().find(|cell| cell.id == id);
    found.unwrap_or_else(|| panic!("no cell {id} in {}", report_text::text(report)))
}

fn titled() -> Project {
    Project { id: "p".to_owned(), title: "A project".to_owned(), ..Project::default() }
}

fn money(amount: &str, currency: &str) -> bilan_core::domain::Money {
    bilan_core::domain::Money::parse(amount, currency.parse().unwrap()).unwrap()
}

fn line(id: &str, code: &str, amount: bilan_core::domain::Money) -> BudgetLine {
    BudgetLine {
        id: id.to_owned(),
        code: Some(code.to_owned()),
        heading: "1 Staff".to_owned(),
        text: format!("Line {code}"),
        unit: None,
        units: None,
        unit_cost: None,
        amount,
    }
}

fn reach(kind: ReachKind, value: Option<i64>, cells: &[(Option<&str>, i64)]) -> Reach {
    let cell = |(place, (sex, value)): (usize, &(Option<&str>, i64))| BreakdownCell {
        id: format!("cell-{place}"),
        sex: sex.map(ToOwned::to_owned),
        age: None,
        disability: None,
        value: *value,
    };
    Reach {
        value,
        cells: cells.iter().enumerate().map(cell).collect(),
        ..Reach::new(format!("reach-{value:?}-{}", cells.len()), kind)
    }
}

#[test]
fn an_empty_record_says_everything_is_missing() {
    let report = report(titled());
    let missing = report_text::cells(&report).into_iter().filter(|cell| cell.value == Value::Missing).count();
    assert!(missing > 15, "{missing} facts are named as missing");
    let list = report.sections.iter().find(|section| section.id == "not_provided").unwrap();
    assert!(matches!(&list.blocks[1], Block::List { items } if items.len() == 24));
}

#[test]
fn a_breakdown_never_loses_people() {
    let rows = vec![
        reach(ReachKind::Direct, Some(42), &[(Some("female"), 30), (Some("male"), 12)]),
        reach(ReachKind::Direct, Some(714), &[]),
    ];
    let report = report(Project { reach: rows, ..titled() });
    assert_eq!(cell(&report, "reach.direct").text, "756");
    assert_eq!(cell(&report, "reach.direct.not_disaggregated").text, "714");
    assert_eq!(cell(&report, "reach.direct.breakdown.total").text, "756");
}

#[test]
fn parts_greater_than_the_whole_stop_the_report() {
    let rows = vec![reach(ReachKind::Direct, Some(10), &[(Some("female"), 11)])];
    let error = try_report(Project { reach: rows, ..titled() }, Lang::FR).unwrap_err();
    assert_eq!(error.code(), "failed-compose-report");
}

#[test]
fn a_reach_without_figure_is_not_reported() {
    let report = report(Project { reach: vec![reach(ReachKind::Direct, None, &[])], ..titled() });
    assert_eq!(cell(&report, "reach.direct").value, Value::Missing);
    assert_eq!(cell(&report, "reach.direct").text, "not\u{a0}reported");
}

#[test]
fn lines_that_miss_the_total_are_told_with_the_difference() {
    let lines = vec![line("l1", "1.1", money("60.00", "EUR")), line("l2", "1.2", money("39.50", "EUR"))];
    let budget = Budget { id: "b".to_owned(), version: 1, total: money("100.00", "EUR"), lines };
    let text = report_text::text(&report(Project { budget: Some(budget), ..titled() }));
    assert!(text.contains("difference -EUR\u{a0}0.50"), "{text}");
}

#[test]
fn amounts_in_two_currencies_are_shown_and_not_added() {
    let lines = vec![line("l1", "1.1", money("60.00", "EUR")), line("l2", "1.2", money("40", "JPY"))];
    let budget = Budget { id: "b".to_owned(), version: 1, total: money("100.00", "EUR"), lines };
    let report = report(Project { budget: Some(budget), ..titled() });
    assert_eq!(cell(&report, "budget.1.2.amount").text, "JPY\u{a0}40");
    let text = report_text::text(&report);
    assert!(text.contains("more than one currency") && !text.contains("Subtotal"), "{text}");
}

#[test]
fn a_share_of_a_zero_total_is_no_figure() {
    let lines = vec![line("l1", "1.1", money("0.00", "EUR"))];
    let budget = Budget { id: "b".to_owned(), version: 1, total: money("0.00", "EUR"), lines };
    let report = report(Project { budget: Some(budget), ..titled() });
    assert_eq!(cell(&report, "budget.1.1.share").text, "–");
}

#[test]
fn a_number_given_twice_keeps_both_rows_with_ids_of_their_own() {
    let lines = vec![line("l1", "1.1", money("1.00", "EUR")), line("l2", "1.1", money("2.00", "EUR"))];
    let budget = Budget { id: "b".to_owned(), version: 1, total: money("3.00", "EUR"), lines };
    let report = report(Project { budget: Some(budget), ..titled() });
    assert_eq!(cell(&report, "budget.1.1.amount").text, "1.00");
    assert_eq!(cell(&report, "budget.1.1.amount~2").text, "2.00");
}

#[test]
fn framework_rows_survive_loops_and_sort_by_number() {
    let node = |id: &str, code: &str, parent: Option<&str>| ResultNode {
        id: id.to_owned(),
        parent: parent.map(ToOwned::to_owned),
        axis: "logframe".to_owned(),
        level: Level::Output,
        code: Some(code.to_owned()),
        text: format!("Row {code}"),
        description: None,
        start_date: None,
        end_date: None,
        progress: None,
        place: None,
    };
    let framework = vec![
        node("a", "1.10", None),
        node("b", "1.9", None),
        node("c", "2", Some("d")),
        node("d", "3", Some("c")),
        node("e", "1.9.1", Some("b")),
    ];
    let report = report(Project { framework, ..titled() });
    let text = report_text::text(&report);
    let places: Vec<usize> =
        ["Row 1.9 ", "Row 1.9.1", "Row 1.10", "Row 2", "Row 3"].map(|row| text.find(row).unwrap()).to_vec();
    assert!(places.is_sorted(), "1.9, what is below it, 1.10, then the loop: {places:?}");
}

#[test]
fn sources_and_lines_without_a_place_are_printed() {
    let source =
        |quote: &str, offset| Source { document: "page.txt".to_owned(), quote: quote.to_owned(), offset };
    let sources = BTreeMap::from([
        ("title".to_owned(), source("A project", 0)),
        ("countries.PY".to_owned(), source("Paraguay", 40)),
        ("reach-Some(116)-0".to_owned(), source("116 participants", 90)),
    ]);
    let unrecognised =
        vec![Unrecognised { document: "page.txt".to_owned(), line: 12, text: "Follow us".to_owned() }];
    let project = Project {
        countries: vec!["PY".to_owned()],
        reach: vec![reach(ReachKind::Direct, Some(116), &[])],
        sources,
        unrecognised,
        ..titled()
    };
    let report = report(project);
    assert_eq!(report.title.source.as_ref().unwrap().quote, "A project");
    assert_eq!(cell(&report, "reach.direct").source.as_ref().unwrap().offset, 90);
    assert_eq!(cell(&report, "sources.2").text, "Countries: Paraguay");
    assert_eq!(cell(&report, "sources.3").text, "Reached directly");
    assert_eq!(cell(&report, "unrecognised.1").text, "Follow us");
    assert_eq!(cell(&report, "dates.start").text, "not provided in source");
}

#[test]
fn texts_are_kept_byte_for_byte() {
    let given = "Migrantesno\u{a0}: «\u{a0}founir\u{a0}» – l’aide\u{202f};  deux espaces";
    let project = Project { title: given.to_owned(), objective: Some(given.to_owned()), ..titled() };
    let report = report(project);
    assert_eq!(report.title.text, given);
    assert_eq!(cell(&report, "objective").text, given);
}

#[test]
fn one_text_in_another_language_is_marked_alone() {
    let project = Project {
        objective: Some("Proteger as pessoas".to_owned()),
        foreign: BTreeMap::from([("objective".to_owned(), Lang::PT)]),
        ..titled()
    };
    let report = report(project);
    assert_eq!(report.title.lang, None);
    assert_eq!(cell(&report, "objective").lang, Some(Lang::PT));
    assert!(report_text::text(&report).contains("Portuguese"));
}

#[test]
fn a_term_without_a_word_of_ours_stands_as_given() {
    let project = Project {
        r#type: Some("sea_rescue".to_owned()),
        type_label: Some("Sauvetage en mer".to_owned()),
        language: Lang::FR,
        ..titled()
    };
    let report = report(project);
    assert_eq!(
        (cell(&report, "type").text.as_str(), cell(&report, "type").lang),
        ("Sauvetage en mer", Some(Lang::FR))
    );
}

/// A sensitive indicator of people in two places and quarters, with few in one of them.
pub fn sensitive(sensitive: bool) -> Project {
    let indicator = serde_json::json!({
        "id": "i", "node": null, "code": "1", "text": "Survivors sheltered", "unit": "person",
        "measure": "people", "sensitive": sensitive, "accumulation": "periodic",
        "baseline": null, "target": "100", "values": []
    });
    let period = |id: &str, start: &str, end: &str| {
        serde_json::from_value(serde_json::json!({ "id": id, "code": id, "start": start, "end": end }))
            .unwrap()
    };
    let row = |id: &str, period: &str, place: &str, cells: &[(Option<&str>, i64)]| Reach {
        id: id.to_owned(),
        period: Some(period.to_owned()),
        place: Some(place.to_owned()),
        indicator: Some("i".to_owned()),
        text: Some(format!("{} women in {place}", cells[0].1)),
        ..reach(ReachKind::Direct, Some(cells.iter().map(|(_, value)| value).sum()), cells)
    };
    let source = |quote: &str| Source { quote: quote.to_owned(), document: "page".to_owned(), offset: 0 };
    Project {
        indicators: vec![serde_json::from_value(indicator).unwrap()],
        periods: vec![period("Q1", "2025-01-01", "2025-03-31"), period("Q2", "2025-04-01", "2025-06-30")],
        reach: vec![
            row("a", "Q1", "North", &[(Some("female"), 40), (Some("male"), 30)]),
            row("b", "Q1", "South", &[(Some("female"), 20), (Some("male"), 13)]),
            row("c", "Q2", "North", &[(Some("female"), 50), (Some("male"), 12)]),
            row("d", "Q2", "South", &[(Some("female"), 7), (Some("male"), 0)]),
        ],
        sources: BTreeMap::from([("d".to_owned(), source("seven women in South"))]),
        ..titled()
    }
}

#[test]
fn small_figures_of_a_sensitive_indicator_are_not_printed() {
    let open = report(sensitive(false));
    assert_eq!(cell(&open, "reach.direct.place2").text, "40");
    assert!(report_text::text(&open).contains("seven women"));
    let mut few = sensitive(true);
    // Fewer in the South in all: its line is small, and the North would give it away.
    few.reach.remove(1);
    let told = report(few.clone());
    let text = report_text::text(&told);
    assert_eq!(cell(&told, "reach.direct").text, "139");
    for id in ["reach.direct.place1", "reach.direct.place2"] {
        assert_eq!((&cell(&told, id).value, cell(&told, id).text.as_str()), (&Value::Missing, "*"), "{id}");
    }
    assert!(!text.contains("seven women") && !text.contains("7 women"), "{text}");
    assert!(text.contains("* Figures of 1 to 10 of sensitive indicators are not printed"), "{text}");
    // The agreement may ask for more.
    let mut agreement = serde_json::json!({
        "id": "g", "organisation": null, "donor": null, "number": "A", "amount": null, "signed_date": null,
        "start_date": null, "end_date": null, "amendments": []
    });
    agreement["smallest_cell"] = serde_json::json!(30);
    few.agreements.push(serde_json::from_value(agreement).unwrap());
    assert!(report_text::text(&report(few)).contains("Figures of 1 to 29"));
}

#[test]
fn the_note_on_small_figures_is_in_the_reports_language() {
    for (language, words) in
        [(Lang::FR, "ne sont pas imprimés"), (Lang::ES, "no se imprimen"), (Lang::PT, "não são impressos")]
    {
        let mut few = sensitive(true);
        few.reach.remove(1);
        let told = try_report(few, language).unwrap();
        assert!(report_text::text(&told).contains(words), "{language}");
    }
}

/// One person in all: no word in the singular tells what the figure does not.
#[test]
fn the_words_beside_a_small_figure_do_not_tell_it() {
    let mut one = sensitive(true);
    one.reach.truncate(1);
    one.reach[0].value = Some(1);
    one.reach[0].cells.clear();
    one.reach[0].text = None;
    let told = report(one);
    let text = report_text::text(&told);
    assert_eq!(cell(&told, "key.reach.direct").text, "*");
    assert_eq!(cell(&told, "indicators.1.achieved").text, "*");
    assert_eq!(cell(&told, "indicators.1.share_of_target").text, "*");
    assert!(!text.contains("person reached directly"), "{text}");
}
