//! What is kept is what was given: every fact, in every language it was given in.

use bilan_core::domain::expected::EXPENDITURE;
use bilan_core::domain::{Lang, Organisation, Project};
use bilan_core::op::Op;

use crate::{ctx, example, open};

/// Keys are made when a record is kept; everything else must come back as given.
fn without_keys(project: &Project) -> serde_json::Value {
    let mut plain = project.clone();
    plain.programme_id = None;
    for agreement in &mut plain.agreements {
        let given_by = |it: &Organisation| it.body.is_some() && it.body == agreement.organisation;
        let place = plain.organisations.iter().position(given_by).expect("an organisation gives it");
        agreement.organisation = Some(format!("organisation {place}"));
    }
    plain.organisations.iter_mut().for_each(|organisation| organisation.body = None);
    let mut count = 0;
    bilan_core::domain::keys::rekey(&mut plain, || {
        count += 1;
        format!("key-{count}")
    });
    serde_json::to_value(plain).unwrap()
}

#[test]
fn the_example_comes_back_as_it_was_written() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let kept: Vec<Project> = workspace
        .list_projects()
        .unwrap()
        .iter()
        .map(|row| workspace.project(&row.id, None).unwrap())
        .collect();
    assert_eq!(kept.len(), bilan_core::resources::DEMO.len());
    for ((name, source), kept) in bilan_core::resources::DEMO.iter().zip(&kept) {
        let mut given: Project = serde_json::from_str(source).unwrap();
        given.settle();
        given.languages = vec![given.language];
        // What was spent stands in the ledger, which is no part of the file.
        if !workspace.ledger(&kept.id, kept.language).unwrap().entries.is_empty() {
            given.not_provided.retain(|fact| fact != EXPENDITURE);
        }
        assert_eq!(without_keys(kept), without_keys(&given), "{name}");
    }
}

#[test]
fn a_text_may_be_in_two_languages_and_the_other_is_marked() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let id = workspace.list_projects().unwrap()[0].id.clone();
    let own = workspace.project(&id, None).unwrap();
    let other = if own.language == Lang::ES { Lang::EN } else { Lang::ES };
    let mut told = workspace.project(&id, Some(other)).unwrap();
    assert_eq!(told.language_of("title"), own.language, "nothing is in the other language yet");
    told.title = "Título en otra lengua".to_owned();
    told.foreign.remove("title");
    workspace.keep_projects(&ctx(), Op::UpdateFromPage, "t", &[(told, Vec::new())]).unwrap();

    let in_own = workspace.project(&id, None).unwrap();
    assert_eq!(in_own.title, own.title, "the own language is untouched");
    let in_other = workspace.project(&id, Some(other)).unwrap();
    assert_eq!(in_other.title, "Título en otra lengua");
    assert!(!in_other.foreign.contains_key("title"));
    assert_eq!(in_other.languages, [own.language, other]);
    for node in &in_other.framework {
        assert_eq!(in_other.language_of(&node.id), own.language, "what is not translated is marked");
    }
}

#[test]
fn the_list_says_what_the_projects_say() {
    let (_folder, path) = example();
    let workspace = open(&path);
    for row in workspace.list_projects().unwrap() {
        let project = workspace.project(&row.id, None).unwrap();
        assert_eq!(row.title, project.title);
        assert_eq!(row.acronym, project.acronym, "{}", row.title);
        assert_eq!(row.identifiers, project.identifiers, "{}", row.title);
        assert_eq!(row.status, project.status, "{}", row.title);
        assert_eq!(row.donor, project.donor, "{}", row.title);
        assert_eq!(row.countries, project.countries, "{}", row.title);
        assert_eq!(row.dates, project.dates, "{}", row.title);
        assert_eq!(row.budget, project.budget.map(|budget| budget.total), "{}", row.title);
    }
}

#[test]
fn the_whole_file_checks() {
    let (_folder, path) = example();
    assert_eq!(open(&path).check().unwrap(), bilan_core::resources::DEMO.len());
}
