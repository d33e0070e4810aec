//! Everything is found by its words, whatever is typed; the index is in step with the record.

use std::collections::BTreeSet;
use std::path::Path;

use bilan_core::domain::{Lang, Lesson, Project};
use bilan_core::op::Op;
use bilan_core::store::{Hit, HitKind, LessonQuery, Likeness, SimilarQuery};
use bilan_core::{Access, Error, Workspace};
use bilan_tests::cases::cases;
use proptest::prelude::*;
use serde_json::json;

use crate::{ctx, example, open};

fn read(path: &Path) -> Workspace {
    Workspace::open(path, Access::Read, &ctx()).unwrap()
}

fn keep(workspace: &Workspace, project: &Project) {
    let projects = [(project.clone(), Vec::new())];
    workspace.keep_projects(&ctx(), Op::UpdateFromPage, &project.title, &projects).unwrap();
}

fn find(workspace: &Workspace, query: &str) -> Vec<Hit> {
    workspace.search(query, 8, Lang::EN).unwrap()
}

fn plain(pieces: &[bilan_core::store::Piece]) -> String {
    pieces.iter().map(|piece| piece.text.as_str()).collect()
}

fn marked(pieces: &[bilan_core::store::Piece]) -> Vec<&str> {
    pieces.iter().filter(|piece| piece.found).map(|piece| piece.text.as_str()).collect()
}

#[test]
fn a_project_is_found_by_its_number_acronym_and_title() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let id = workspace.find_project("CT.0689").unwrap();
    for query in ["CT.0689", "ct 0689", "ct.06", "0689"] {
        let hits = find(&workspace, query);
        let first = hits.first().unwrap_or_else(|| panic!("{query} finds nothing"));
        assert_eq!((first.kind, first.project.as_deref()), (HitKind::Project, Some(id.as_str())), "{query}");
        assert_eq!(first.field, "value");
        assert!(!first.title.is_empty() && !marked(&first.excerpt).is_empty(), "{query}: {first:?}");
    }
    let hits = find(&workspace, "track4tip");
    assert_eq!((hits[0].kind, marked(&hits[0].title)), (HitKind::Project, vec!["TRACK4TIP"]));
}

#[test]
fn accents_and_capitals_make_no_difference_and_the_words_are_marked_as_given() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let id = workspace.list_projects().unwrap()[0].id.clone();
    let mut project = workspace.project(&id, None).unwrap();
    project.title = "Cœurs et mains à Ñemby, São Tomé".to_owned();
    keep(&workspace, &project);
    for query in ["coeurs nemby", "SÃO", "sao tome", "Cœurs", "mains ÑEM"] {
        let hits = find(&workspace, query);
        assert_eq!(hits.first().map(|hit| hit.row.as_str()), Some(id.as_str()), "{query}");
    }
    let hits = find(&workspace, "coeurs nem");
    assert_eq!(marked(&hits[0].title), ["Cœurs", "Ñemby"]);
    assert_eq!(plain(&hits[0].title), "Cœurs et mains à Ñemby, São Tomé");
    assert_eq!(find(&workspace, "coeurs absent"), [], "every word must be there");
}

#[test]
fn people_bodies_lessons_texts_and_figures_are_found() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let rows = workspace.list_projects().unwrap();
    let projects: Vec<Project> = rows.iter().map(|row| workspace.project(&row.id, None).unwrap()).collect();
    let mut told: Vec<(HitKind, &str, &Project, &str, &str)> = Vec::new();
    for it in &projects {
        told.extend(it.experts.iter().map(|row| (HitKind::Person, "expert", it, &*row.id, &*row.name)));
        told.extend(
            it.lessons.iter().map(|row| (HitKind::Lesson, "lesson", it, &*row.id, &*row.observation)),
        );
        told.extend(it.framework.iter().map(|row| (HitKind::Text, "result_node", it, &*row.id, &*row.text)));
        told.extend(it.indicators.iter().map(|row| (HitKind::Figure, "indicator", it, &*row.id, &*row.text)));
        told.extend(
            it.deliverables.iter().map(|row| (HitKind::Figure, "deliverable", it, &*row.id, &*row.text)),
        );
    }
    let tables: BTreeSet<&str> = told.iter().map(|(_, table, ..)| *table).collect();
    assert_eq!(tables.len(), 5, "the example has all of them");
    for (kind, table, project, row, words) in told {
        let hits = workspace.search(words, 100, Lang::EN).unwrap();
        let hit = hits.iter().find(|hit| hit.row == row).unwrap_or_else(|| panic!("{words}: {hits:?}"));
        assert_eq!((hit.kind, hit.table.as_str()), (kind, table), "{words}");
        assert_eq!(hit.project.as_deref(), Some(project.id.as_str()));
        assert_eq!(hit.project_title, project.title);
    }
    let project = projects.iter().find(|project| !project.organisations.is_empty()).unwrap();
    let body = &project.organisations[0];
    let hits = find(&workspace, &body.name);
    assert!(hits.iter().any(|hit| hit.kind == HitKind::Organisation && plain(&hit.title) == body.name));
}

#[test]
fn a_place_is_found_once_however_many_lines_count_people_there() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let id = workspace.list_projects().unwrap()[0].id.clone();
    let mut project = workspace.project(&id, None).unwrap();
    let line = workspace
        .list_projects()
        .unwrap()
        .iter()
        .find_map(|row| workspace.project(&row.id, None).unwrap().reach.first().cloned())
        .unwrap();
    project.reach = (0..3)
        .map(|at| {
            let mut line = line.clone();
            (line.id, line.cells) = (format!("{id}-line-{at}"), Vec::new());
            line.place = Some("Tchaourou".to_owned());
            line
        })
        .collect();
    keep(&workspace, &project);
    let hits = find(&workspace, "tchaou");
    assert_eq!(hits.len(), 1, "{hits:?}");
    assert_eq!((hits[0].table.as_str(), hits[0].field.as_str()), ("reach", "place"));
    project.reach.truncate(1);
    keep(&workspace, &project);
    assert_eq!(find(&workspace, "tchaou").len(), 1, "a line is left there");
    project.reach[0].place = Some("Parakou".to_owned());
    keep(&workspace, &project);
    assert_eq!(find(&workspace, "tchaou"), []);
    assert_eq!(find(&workspace, "parakou").len(), 1);
    workspace.undo(&ctx()).unwrap();
    assert_eq!(find(&workspace, "tchaou").len(), 1, "the place is back");
    read(&path).check().unwrap();
}

#[test]
fn nothing_that_is_typed_breaks_the_question() {
    let (_folder, path) = example();
    let workspace = read(&path);
    let page = "lorem ipsum ".repeat(100_000);
    let typed = [
        "",
        " ",
        "\"",
        "\"\"",
        "'",
        "a",
        "*",
        "a*",
        "**",
        "AND",
        "OR",
        "NOT",
        "NEAR(a b)",
        "a AND",
        "AND a",
        "title:a",
        "-a",
        "^a",
        "(",
        ")",
        "a)(b",
        "{a b}:c",
        "a + b",
        "\0",
        "a\0b",
        "ⓐ",
        "ⓐ ⓑ",
        "\u{202e}",
        "👩‍👩‍👧",
        "日本",
        "%",
        "_",
        "\\",
        ";--",
        "x' OR 1=1",
        "\u{301}",
        "١٢",
        "ß",
        &page,
    ];
    for query in typed {
        find(&workspace, query);
        let query = LessonQuery { query: Some(query.to_owned()), ..LessonQuery::default() };
        workspace.lessons(&query, Lang::EN).unwrap();
        let text = query.query.unwrap();
        let similar = SimilarQuery { text, language: Lang::FR, exclude: None };
        workspace.similar_lessons(&similar, Lang::EN).unwrap();
    }
}

#[test]
fn what_is_put_aside_is_not_found_and_its_project_hides_all_of_it() {
    let (_folder, path) = example();
    let project = {
        let workspace = open(&path);
        let rows = workspace.list_projects().unwrap();
        let projects = rows.iter().map(|row| workspace.project(&row.id, None).unwrap());
        projects.into_iter().find(|project| project.lessons.len() > 1).unwrap()
    };
    let lesson = &project.lessons[0];
    let known = |workspace: &Workspace| {
        let found = find(workspace, &lesson.observation).iter().any(|hit| hit.row == lesson.id);
        let listed = workspace.lessons(&LessonQuery::default(), Lang::EN).unwrap();
        (found, listed.lessons.iter().any(|listed| listed.id == lesson.id))
    };
    assert_eq!(known(&open(&path)), (true, true));
    let call = |name: &str, input: serde_json::Value| {
        bilan_core::api::call(&open(&path), &ctx(), name, input).unwrap();
    };
    call("archive_row", json!({ "table": "lesson", "row": lesson.id }));
    assert_eq!(known(&open(&path)), (false, false));
    call("undo", json!({}));
    call("archive_row", json!({ "table": "project", "row": project.id }));
    assert_eq!(known(&open(&path)), (false, false));
    let hits = find(&open(&path), &project.title);
    assert!(hits.iter().all(|hit| hit.project.as_deref() != Some(project.id.as_str())), "{hits:?}");
}

#[test]
fn an_index_that_does_not_agree_is_told_and_made_anew() {
    let (_folder, path) = example();
    let tampered = [
        "DELETE FROM searched WHERE rowid = 3",
        "INSERT INTO searched (project_id, owner_id, part, language) VALUES ('p', 'o', 'text', 'fr')",
        "UPDATE searched SET language = 'xx' WHERE part = 'text' AND rowid = (SELECT min(rowid) FROM searched)",
        "REPLACE INTO search (rowid, text) VALUES (2, 'something else')",
        "DELETE FROM search WHERE rowid = 2",
        "INSERT INTO search (rowid, text) VALUES (99999, 'a stray word')",
    ];
    for sql in tampered {
        let changed = rusqlite::Connection::open(&path).unwrap().execute(sql, []).unwrap();
        assert!(changed > 0, "{sql}");
        match read(&path).check() {
            Err(Error::Refused(refused)) => assert_eq!(refused.code, "search-stale", "{sql}"),
            other => panic!("{sql}: {other:?}"),
        }
        open(&path).check().unwrap();
        read(&path).check().unwrap_or_else(|error| panic!("{sql} was not mended: {error}"));
    }
}

#[test]
fn a_workspace_of_the_first_schema_is_searched_from_its_first_opening() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.bilan");
    let raw = rusqlite::Connection::open(&path).unwrap();
    raw.execute_batch(include_str!("../../src-tauri/core/src/store/migrations/001_record.sql")).unwrap();
    raw.execute_batch(
        "PRAGMA application_id = 1114205294; PRAGMA user_version = 1;
         INSERT INTO project (id, position, language, acronym, end_derived) VALUES ('p', 1, 'pt', 'ZARPA', 0);
         INSERT INTO lesson (id, project_id, position) VALUES ('l', 'p', 1);
         INSERT INTO text VALUES ('p', 'p', 'title', 'pt', 'Casa de passagem'),
           ('p', 'l', 'text', 'pt', 'A formação começa cedo');",
    )
    .unwrap();
    drop(raw);
    let before = std::fs::read(&path).unwrap();
    let searched = |workspace: &Workspace| {
        assert_eq!(find(workspace, "zarpa")[0].project.as_deref(), Some("p"));
        let hits = find(workspace, "formacao");
        assert_eq!((hits[0].table.as_str(), hits[0].field.as_str()), ("lesson", "observation"));
        workspace.check().unwrap();
    };
    searched(&read(&path));
    assert_eq!(std::fs::read(&path).unwrap(), before, "who only reads leaves an older file as it is");
    searched(&open(&path));
    searched(&read(&path));
}

#[test]
fn the_library_shows_where_a_lesson_comes_from_and_can_be_narrowed() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let all = workspace.lessons(&LessonQuery::default(), Lang::EN).unwrap();
    let expected: usize = workspace
        .list_projects()
        .unwrap()
        .iter()
        .map(|row| workspace.project(&row.id, None).unwrap().lessons.len())
        .sum();
    assert_eq!((all.total as usize, all.lessons.len()), (expected, expected));
    let filters = workspace.lesson_filters(Lang::EN).unwrap();
    assert!(!filters.themes.is_empty() && !filters.languages.is_empty() && !filters.projects.is_empty());
    for theme in &filters.themes {
        let query = LessonQuery { theme: Some(theme.clone()), ..LessonQuery::default() };
        let found = workspace.lessons(&query, Lang::EN).unwrap();
        let expected = all.lessons.iter().filter(|lesson| lesson.theme.as_ref() == Some(theme)).count();
        assert_eq!(found.total as usize, expected, "{theme}");
        assert!(expected > 0, "{theme} is offered, so a lesson has it");
    }
    for project in &filters.projects {
        let query = LessonQuery { project: Some(project.project.clone()), ..LessonQuery::default() };
        let found = workspace.lessons(&query, Lang::EN).unwrap();
        assert!(found.total > 0 && found.lessons.iter().all(|lesson| lesson.origin == *project));
    }
    for language in &filters.languages {
        let query = LessonQuery { language: Some(*language), ..LessonQuery::default() };
        let found = workspace.lessons(&query, Lang::EN).unwrap();
        assert!(found.total > 0 && found.lessons.iter().all(|it| it.languages.contains(language)));
    }
    let page = LessonQuery { limit: Some(2), offset: Some(1), ..LessonQuery::default() };
    let page = workspace.lessons(&page, Lang::EN).unwrap();
    assert_eq!(page.total, all.total, "the total is not that of the page");
    assert_eq!(page.lessons, all.lessons[1..3]);
}

#[test]
fn a_lesson_like_the_one_being_written_is_offered() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let all = workspace.lessons(&LessonQuery::default(), Lang::EN).unwrap();
    let lesson = &all.lessons[0];
    let language = lesson.texts[0].language;
    let text: String = lesson.texts.iter().map(|text| plain(&text.pieces) + " ").collect();
    let ask = |text: &str, exclude: Option<String>| {
        let query = SimilarQuery { text: text.to_owned(), language, exclude };
        workspace.similar_lessons(&query, Lang::EN).unwrap()
    };
    let alike = ask(&text, None);
    assert_eq!((alike[0].lesson.id.as_str(), alike[0].likeness), (lesson.id.as_str(), Likeness::Close));
    assert!(alike[0].shared.len() >= 3 && alike.len() <= 5);
    assert!(ask(&text, Some(lesson.id.clone())).iter().all(|it| it.lesson.id != lesson.id), "not itself");
    assert_eq!(ask("zzzz qqqq wwww", None), []);
    assert_eq!(ask("", None), []);
}

/// What is done to a project at random.
#[derive(Clone, Debug)]
enum Deed {
    Title(usize, Lang, String),
    Lesson(usize, Option<String>),
    Place(usize, Option<String>),
    Expert(usize, String),
    Acronym(usize, Option<String>),
    Identifier(usize, String),
    Delete(usize),
    Undo,
    Redo,
}

fn words() -> impl Strategy<Value = String> {
    proptest::collection::vec(prop_oneof!["[aeé]{1,3}", "[ñnoœ]{1,2}x", Just("école".to_owned())], 1..5)
        .prop_map(|words| words.join(" "))
}

fn deed() -> impl Strategy<Value = Deed> {
    let at = 0..6_usize;
    let lang = prop_oneof![Just(Lang::FR), Just(Lang::EN), Just(Lang::PT)];
    prop_oneof![
        (at.clone(), lang, words()).prop_map(|(at, lang, title)| Deed::Title(at, lang, title)),
        (at.clone(), proptest::option::of(words())).prop_map(|(at, text)| Deed::Lesson(at, text)),
        (at.clone(), proptest::option::of("[ab]{1}")).prop_map(|(at, place)| Deed::Place(at, place)),
        (at.clone(), words()).prop_map(|(at, name)| Deed::Expert(at, name)),
        (at.clone(), proptest::option::of(words())).prop_map(|(at, name)| Deed::Acronym(at, name)),
        (at.clone(), words()).prop_map(|(at, value)| Deed::Identifier(at, value)),
        at.prop_map(Deed::Delete),
        Just(Deed::Undo),
        Just(Deed::Redo),
    ]
}

fn change(workspace: &Workspace, at: usize, language: Option<Lang>, work: impl FnOnce(&mut Project)) {
    let Some(row) = workspace.list_projects().unwrap().get(at).map(|row| row.id.clone()) else { return };
    let mut project = workspace.project(&row, language).unwrap();
    project.foreign.remove("title");
    work(&mut project);
    keep(workspace, &project);
}

fn carry_out(workspace: &Workspace, deed: &Deed) {
    match deed {
        Deed::Title(at, lang, title) => change(workspace, *at, Some(*lang), |it| it.title = title.clone()),
        Deed::Lesson(at, text) => change(workspace, *at, None, |it| match (text, it.lessons.first_mut()) {
            (Some(text), Some(lesson)) => lesson.observation = text.clone(),
            _ => it.lessons.clear(),
        }),
        Deed::Place(at, place) => change(workspace, *at, None, |it| {
            it.reach.iter_mut().for_each(|line| line.place = place.clone());
        }),
        Deed::Expert(at, name) => change(workspace, *at, None, |it| {
            it.experts.iter_mut().for_each(|expert| expert.name = name.clone());
        }),
        Deed::Acronym(at, name) => change(workspace, *at, None, |it| it.acronym = name.clone()),
        Deed::Identifier(at, value) => change(workspace, *at, None, |it| {
            it.identifiers.iter_mut().for_each(|identifier| identifier.value = value.clone());
        }),
        Deed::Delete(at) => {
            if let Some(row) = workspace.list_projects().unwrap().get(*at) {
                let project = workspace.project(&row.id, None).unwrap();
                workspace.delete_project(&ctx(), &project).unwrap();
            }
        }
        Deed::Undo => drop(workspace.undo(&ctx())),
        Deed::Redo => drop(workspace.redo(&ctx())),
    }
}

/// The lessons that hold a word, found by reading all of them.
fn holding(workspace: &Workspace, word: &str) -> BTreeSet<String> {
    let plain = |text: &str| {
        let text = text.to_lowercase().replace('œ', "oe");
        text.replace(['é', 'è', 'ê'], "e").replace('ñ', "n")
    };
    let word = plain(word);
    let rows = workspace.list_projects().unwrap();
    let projects = rows.iter().map(|row| workspace.project(&row.id, None).unwrap());
    let lessons = projects.flat_map(|project| project.lessons);
    let said = |lesson: Lesson| {
        let Lesson { observation, context, cause, recommendation, .. } = lesson;
        let texts = [Some(observation), context, cause, recommendation];
        texts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    let holds =
        |text: &str| plain(text).split(|one: char| !one.is_alphanumeric()).any(|it| it.starts_with(&word));
    lessons.filter(|lesson| holds(&said(lesson.clone()))).map(|lesson| lesson.id).collect()
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn the_index_is_as_one_made_anew_after_any_history(deeds in proptest::collection::vec(deed(), 1..16)) {
        let (_folder, path) = example();
        let workspace = open(&path);
        for deed in &deeds {
            carry_out(&workspace, deed);
        }
        // Who reads cannot mend: that the check passes is that the index agreed by itself.
        prop_assert!(read(&path).check().is_ok(), "{deeds:?}");
        for word in ["école", "œx", "aé", "nx", "form"] {
            let query = LessonQuery { query: Some(word.to_owned()), limit: Some(1000), ..LessonQuery::default() };
            let found = workspace.lessons(&query, Lang::EN).unwrap();
            let found: BTreeSet<String> = found.lessons.into_iter().map(|lesson| lesson.id).collect();
            prop_assert_eq!(found, holding(&workspace, word), "{}", word);
        }
    }
}
