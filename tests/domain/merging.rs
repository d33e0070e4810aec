//! A page brings a record up to date without taking away what came from elsewhere.

use bilan_core::domain::keys::rekey;
use bilan_core::domain::merge::{differences, merge};
use bilan_core::domain::{Lang, Project, Source};
use bilan_tests::demo;

/// The example's project as if it had been read from a page of this name.
fn page(name: &str, document: &str) -> Project {
    let mut page = demo::project(name);
    let source = || Source { document: document.to_owned(), quote: "q".to_owned(), offset: 0 };
    page.sources.insert("title".to_owned(), source());
    let keys: Vec<String> = page.deliverables.iter().map(|it| it.id.clone()).collect();
    page.sources.extend(keys.into_iter().map(|key| (key, source())));
    rekeyed(page)
}

fn rekeyed(mut project: Project) -> Project {
    let mut count = 0;
    rekey(&mut project, || {
        count += 1;
        format!("told-{count}")
    });
    project
}

#[test]
fn the_same_page_changes_nothing() {
    // Pages tell no periods: the projects that came from one have none.
    for (name, record) in demo::projects().into_iter().filter(|(_, project)| project.periods.is_empty()) {
        let merged = merge(&record, &page(name, "page.txt"));
        assert_eq!(differences(&record, &merged), [], "{name}");
        assert_eq!(merged.framework, record.framework, "{name}: rows keep their keys");
        assert_eq!(merged.id, record.id, "{name}");
    }
}

#[test]
fn what_the_page_does_not_say_stays() {
    let record = demo::project("rutas-seguras");
    let mut bare = Project { language: record.language, title: record.title.clone(), ..Project::default() };
    bare.duration_months = Some(99);
    let merged = merge(&record, &bare);
    let told: Vec<String> = differences(&record, &merged).into_iter().map(|it| it.field).collect();
    assert_eq!(told, ["duration_months"]);
}

#[test]
fn rows_that_the_page_took_back_go_and_rows_from_elsewhere_stay() {
    let mut record = page("tap-jordan", "page.txt");
    let own = record.deliverables[0].clone();
    let by_hand =
        bilan_core::domain::Deliverable { id: "typed".to_owned(), text: "typed by hand".to_owned(), ..own };
    record.deliverables.push(by_hand);
    let mut later = page("tap-jordan", "page.txt");
    later.deliverables.remove(1);
    let texts: Vec<String> = merge(&record, &later).deliverables.into_iter().map(|it| it.text).collect();
    assert_eq!(texts, [later.deliverables[0].text.clone(), "typed by hand".to_owned()]);
}

#[test]
fn the_page_in_another_language_adds_its_words_to_the_same_rows() {
    let own = demo::project("tap-jordan");
    // Read in English, a French record is foreign in every text.
    let mut record = Project { language: Lang::EN, ..own.clone() };
    record.foreign.insert("title".to_owned(), Lang::FR);
    record.foreign.extend(own.deliverables.iter().map(|it| (it.id.clone(), Lang::FR)));
    let mut twin = page("tap-jordan", "page.en.txt");
    twin.language = Lang::EN;
    twin.title = "Specialised training".to_owned();
    for (at, deliverable) in twin.deliverables.iter_mut().enumerate() {
        deliverable.text = format!("Course {at}");
    }
    let merged = merge(&record, &twin);
    assert_eq!(merged.title, "Specialised training");
    assert!(merged.foreign.is_empty(), "{:?}", merged.foreign);
    let keys = |project: &Project| project.deliverables.iter().map(|it| it.id.clone()).collect::<Vec<_>>();
    assert_eq!(keys(&merged), keys(&own), "no row is doubled");
}

/// A page tells what a deliverable is; when it was handed over and with what evidence, people type.
#[test]
fn details_that_a_page_cannot_say_stay_with_their_row() {
    let mut record = page("tap-jordan", "page.txt");
    let deliverable = &mut record.deliverables[0];
    deliverable.delivered_date = "2025-03-01".parse().ok();
    deliverable.evidence = Some("signed list".to_owned());
    record.lessons[0].recommendation = Some("train early".to_owned());
    record.organisations[0].country = Some("CA".to_owned());
    let mut later = page("tap-jordan", "page.txt");
    later.deliverables[0].quantity = Some(9);
    let merged = merge(&record, &later);
    let expected = bilan_core::domain::Deliverable { quantity: Some(9), ..record.deliverables[0].clone() };
    assert_eq!(merged.deliverables[0], expected);
    assert_eq!(merged.lessons, record.lessons);
    assert_eq!(merged.organisations, record.organisations);
}

/// Of a row that stands in two languages the page replaces what it says, in its own.
#[test]
fn what_is_only_there_in_another_language_is_not_taken_for_the_pages() {
    let mut record = page("tap-jordan", "page.txt");
    record.lessons[0].cause = Some("en français".to_owned());
    record.language = Lang::EN;
    let id = record.lessons[0].id.clone();
    let place = bilan_core::domain::project::text_place(&id, "cause");
    record.foreign.extend([(id.clone(), Lang::FR), (place.clone(), Lang::FR)]);
    let mut twin = page("tap-jordan", "page.en.txt");
    twin.language = Lang::EN;
    twin.lessons[0].observation = "in English".to_owned();
    let merged = merge(&record, &twin);
    assert_eq!(merged.lessons[0].observation, "in English");
    assert_eq!(merged.language_of(&id), Lang::EN);
    assert_eq!(merged.language_of(&place), Lang::FR, "the cause is still French only");
}

#[test]
fn nothing_names_a_node_that_the_page_took_back() {
    let mut record = page("eurofront-ii", "page.txt");
    let source = Source { document: "page.txt".to_owned(), quote: "q".to_owned(), offset: 0 };
    let goal = record.framework[0].id.clone();
    record.sources.insert(goal.clone(), source);
    record.framework[1].parent = Some(goal);
    let mut later = page("eurofront-ii", "page.txt");
    later.framework.remove(0);
    let merged = merge(&record, &later);
    assert_eq!(merged.framework.len(), record.framework.len() - 1);
    assert_eq!(merged.framework[0].parent, None);
}
