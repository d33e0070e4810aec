//! The whole record comes back as it was given: agreements, risks, citations, files, parts of
//! lessons; in the languages in which it was given, and after an import has rewritten it.

use bilan_core::domain::entity::{ENTITIES, Kind};
use bilan_core::domain::{
    Agreement, Amendment, Calendar, Citation, Grade, IndirectBase, Lang, Lesson, Money, Phase, Progress,
    Project, RatePolicy, Risk, RiskStatus, Rounding,
};
use bilan_core::op::Op;
use bilan_core::{Workspace, api};
use serde_json::json;

use crate::{ctx, everything, example, open};

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn lesson(id: &str) -> Lesson {
    Lesson {
        id: id.to_owned(),
        observation: "observed".to_owned(),
        context: some("in a crowded shelter"),
        cause: some("too few rooms"),
        recommendation: some("rent early"),
        theme: some("safety"),
        phase: Some(Phase::Implementation),
    }
}

fn agreement() -> Agreement {
    let money = |amount: &str| Money::parse(amount, "EUR".parse().unwrap()).ok();
    let amendment = Amendment {
        id: "amendment".to_owned(),
        number: some("1"),
        date: "2025-06-30".parse().ok(),
        end_date: "2026-12".parse().ok(),
        amount: money("1250000.50"),
        reason: some("six months more"),
    };
    Agreement {
        id: "agreement".to_owned(),
        organisation: None,
        donor: None,
        number: some("NDICI/2024/1"),
        amount: money("1000000.00"),
        signed_date: "2024-01-15".parse().ok(),
        start_date: "2024-02".parse().ok(),
        end_date: "2026-06".parse().ok(),
        calendar: Some(Calendar::SemiAnnual),
        year_month: Some(4),
        report_days: Some(60),
        variance_percent: "25".parse().ok(),
        indirect_percent: "7.5".parse().ok(),
        indirect_base: Some(IndirectBase::DirectCosts),
        rounding: Some(Rounding::HalfEven),
        rate_policy: Some(RatePolicy::PeriodMean),
        smallest_cell: Some(11),
        jump_percent: Some(50),
        money: bilan_core::domain::MoneyRules::default(),
        reports: bilan_core::domain::ReportRules::default(),
        amendments: vec![amendment],
    }
}

fn risk() -> Risk {
    Risk {
        id: "risk".to_owned(),
        text: "the road closes".to_owned(),
        mitigation: some("two routes"),
        category: some("context"),
        likelihood: Some(Grade::Medium),
        impact: Some(Grade::High),
        status: Some(RiskStatus::Open),
        owner: some("field office"),
        review_date: "2025-03-01".parse().ok(),
    }
}

/// A project of the example with every kind of row, kept and read again.
fn grown(workspace: &Workspace) -> Project {
    let id = workspace.list_projects().unwrap()[0].id.clone();
    let mut project = workspace.project(&id, None).unwrap();
    let donor = project.organisations[0].body.clone();
    project.agreements = vec![Agreement { organisation: donor, ..agreement() }];
    project.risks = vec![risk()];
    project.lessons.push(lesson("whole-lesson"));
    let node = &mut project.framework[0];
    (node.start_date, node.end_date) = ("2024-03".parse().ok(), "2024-09-30".parse().ok());
    (node.progress, node.place) = (Some(Progress::InProgress), some("Asunción"));
    keep(workspace, &project);
    project
}

fn keep(workspace: &Workspace, project: &Project) {
    workspace.keep_projects(&ctx(), Op::UpdateFromPage, "t", &[(project.clone(), Vec::new())]).unwrap();
}

#[test]
fn every_kind_of_row_comes_back_as_it_was_given() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let mut given = grown(&workspace);
    let donor = given.donor.clone();
    given.agreements[0].donor = Some(given.organisations[0].name.clone());
    let mut read = workspace.project(&given.id, None).unwrap();
    // The donor's name is read with its part.
    assert!(read.agreements[0].donor.as_ref().is_some_and(|it| it.starts_with(&given.organisations[0].name)));
    read.agreements[0].donor.clone_from(&given.agreements[0].donor);
    read.not_provided.clone_from(&given.not_provided);
    assert_eq!(read, Project { donor, ..given });
    assert_eq!(read.agreements[0].ends(), "2026-12".parse().ok());
    assert_eq!(read.agreements[0].granted().unwrap().amount(), "1250000.50");
    workspace.check().unwrap();
}

#[test]
fn a_rewrite_of_the_same_leaves_no_step() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let given = grown(&workspace);
    let steps = crate::steps(&workspace).len();
    keep(&workspace, &workspace.project(&given.id, None).unwrap());
    assert_eq!(crate::steps(&workspace).len(), steps, "nothing differs, so nothing happened");
}

/// What a form offers can be read back: the catalogue and the record know the same codes.
#[test]
fn every_code_that_is_offered_can_be_read() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let project = grown(&workspace).id;
    let deliverable = json!({ "table": "deliverable", "project": project, "values": { "text": "a guide" } });
    api::call(&workspace, &ctx(), "add_row", deliverable).unwrap();
    for table in ["agreement", "risk", "result_node", "deliverable", "lesson", "project_organisation"] {
        let entity = ENTITIES.iter().find(|entity| entity.table == table).unwrap();
        let rows = json!({ "table": table, "project": project });
        let rows = api::call(&workspace, &ctx(), "list_rows", rows).unwrap();
        for field in entity.fields {
            let Kind::Choice { codes, .. } = field.kind else { continue };
            for code in codes {
                let input =
                    json!({ "table": table, "row": rows[0]["row"], "field": field.name, "value": code });
                api::call(&workspace, &ctx(), "edit_field", input).unwrap();
                let read = workspace.project(&project, None);
                assert!(read.is_ok(), "{table}.{} {code}: {read:?}", field.name);
            }
        }
    }
}

#[test]
fn a_text_that_is_only_there_in_another_language_stays_as_it_is() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let given = grown(&workspace);
    let other = if given.language == Lang::PT { Lang::FR } else { Lang::PT };
    // One part of a lesson is translated, the others are not.
    let mut told = workspace.project(&given.id, Some(other)).unwrap();
    let at = told.lessons.len() - 1;
    let place = bilan_core::domain::project::text_place("whole-lesson", "cause");
    assert_eq!(told.language_of(&place), given.language);
    told.lessons[at].cause = some("translated");
    told.foreign.remove(&place);
    keep(&workspace, &told);

    let own = workspace.project(&given.id, None).unwrap();
    assert_eq!(own.lessons.last(), Some(&lesson("whole-lesson")), "the own language is untouched");
    let read = workspace.project(&given.id, Some(other)).unwrap();
    let read_lesson = read.lessons.last().unwrap();
    assert_eq!(read_lesson.cause.as_deref(), Some("translated"));
    assert_eq!(read.language_of(&place), other);
    assert_eq!(read.language_of("whole-lesson"), given.language, "what is not translated is marked");
    // Another rewrite in that language keeps both.
    keep(&workspace, &read);
    assert_eq!(workspace.project(&given.id, Some(other)).unwrap(), read);
    assert_eq!(workspace.project(&given.id, None).unwrap(), own);
}

#[test]
fn what_was_put_aside_survives_a_rewrite_though_what_it_named_is_gone() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let given = grown(&workspace);
    let add = |table: &str, values: serde_json::Value| {
        let input = json!({ "table": table, "project": given.id, "values": values });
        api::call(&workspace, &ctx(), "add_row", input).unwrap()
    };
    let parent = add("result_node", json!({ "level": "outcome", "text": "above" }));
    let below = add("result_node", json!({ "level": "output", "text": "below", "parent": parent["row"] }));
    let place = json!({ "table": "result_node", "row": below["row"] });
    api::call(&workspace, &ctx(), "archive_row", place.clone()).unwrap();
    // An import drops the node above.
    let mut project = workspace.project(&given.id, None).unwrap();
    project.framework.retain(|node| node.text != "above");
    keep(&workspace, &project);
    workspace.check().unwrap();
    let row = api::call(&workspace, &ctx(), "show_row", place).unwrap();
    assert_eq!(row["label"], json!("below"));
    assert!(!row["archived"].is_null());
}

/// The first project cites a lesson of the second.
fn cited(workspace: &Workspace) -> (Project, Project) {
    let given = grown(workspace);
    let other = workspace.list_projects().unwrap().into_iter().find(|row| row.id != given.id).unwrap();
    let citation = json!({
        "table": "citation", "project": other.id, "values": { "lesson": "whole-lesson", "note": "here too" }
    });
    api::call(workspace, &ctx(), "add_row", citation).unwrap();
    (given, workspace.project(&other.id, None).unwrap())
}

#[test]
fn a_cited_lesson_says_where_it_comes_from() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let (origin, citing) = cited(&workspace);
    let [citation] = citing.citations.as_slice() else { panic!("{:?}", citing.citations) };
    let leading = bilan_core::domain::Identifier::leading(&origin.identifiers);
    let expected = Citation {
        id: citation.id.clone(),
        lesson: "whole-lesson".to_owned(),
        project: origin.id.clone(),
        title: origin.title.clone(),
        title_language: origin.language,
        identifier: leading.map(|it| it.value.clone()),
        language: origin.language,
        observation: "observed".to_owned(),
        recommendation: some("rent early"),
        theme: some("safety"),
        note: some("here too"),
    };
    assert_eq!(*citation, expected);
    keep(&workspace, &citing);
    assert_eq!(workspace.project(&citing.id, None).unwrap(), citing, "a rewrite keeps it");
}

#[test]
fn a_project_whose_lesson_is_cited_can_be_deleted_and_comes_back() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let (origin, citing) = cited(&workspace);
    let before = everything(&workspace);
    workspace.delete_project(&ctx(), &origin).unwrap();
    assert_eq!(workspace.project(&citing.id, None).unwrap().citations, []);
    workspace.undo(&ctx()).unwrap();
    assert_eq!(everything(&workspace), before);
}

#[test]
fn one_body_in_two_projects_is_one_row() {
    let (_folder, path) = example();
    let workspace = open(&path);
    let ids: Vec<String> = workspace.list_projects().unwrap().into_iter().map(|row| row.id).collect();
    let [mut first, mut second] = [&ids[0], &ids[1]].map(|id| workspace.project(id, None).unwrap());
    let mut part = first.organisations[0].clone();
    (part.id, part.body) = ("part-in-the-second".to_owned(), None);
    second.organisations.push(part.clone());
    keep(&workspace, &second);
    let shared = workspace.project(&second.id, None).unwrap().organisations.pop().unwrap();
    assert_eq!(shared.body, first.organisations[0].body, "named alike: one body");

    // Renamed in one project, it stays what it was in the other.
    first.organisations[0].name = "Another name".to_owned();
    keep(&workspace, &first);
    let first = workspace.project(&first.id, None).unwrap();
    assert_eq!(first.organisations[0].name, "Another name");
    let second = workspace.project(&second.id, None).unwrap();
    assert_eq!(second.organisations.last().unwrap().name, part.name);
    workspace.check().unwrap();
}
