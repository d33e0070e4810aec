//! What stays at home: names of staff, places, notes of entries, figures that point to single people.

use bilan_core::domain::Audience;
use bilan_core::domain::entry::EntryKind;
use bilan_core::iati::{self, IatiInput};

use super::{Desk, MORE, activities, activity, answers, ctx, file};

fn exported(desk: &Desk, audience: Audience) -> iati::IatiMade {
    let input = IatiInput {
        projects: vec!["XM-DAC-47066-X1".into()],
        answers: answers(&[]),
        audience: Some(audience),
    };
    iati::make(&desk.workspace, &ctx(), &input).unwrap()
}

/// A project with a sensitive indicator of few people, an expert, a place and a note.
fn desk() -> Desk {
    let desk = Desk::empty();
    let few = MORE.replace("value=\"120\"", "value=\"4\"").replace("value=\"130\"", "value=\"246\"");
    let id = desk.import(&activities(&activity("XM-DAC-47066-X1", &few))).remove(0);
    let mut project = desk.project(&id);
    project.indicators[0].sensitive = true;
    project.reach[0].place = Some("House of the lilies".into());
    project.experts.push(bilan_core::domain::Expert {
        id: ctx().new_id(),
        name: "Ana Ficticia".into(),
        nationality: None,
        expertise: None,
    });
    project.context = Some("Advice along the road.\n\nAna Ficticia trained the team.".into());
    desk.workspace
        .keep_projects(&ctx(), bilan_core::op::Op::EditField, "test", &[(project, Vec::new())])
        .unwrap();
    desk
}

#[test]
fn small_figures_of_sensitive_indicators_are_not_told_outside() {
    let desk = desk();
    let inside = exported(&desk, Audience::Internal).text;
    assert!(inside.contains("<actual value=\"4\""));
    for audience in [Audience::Public, Audience::Donor] {
        let made = exported(&desk, audience);
        assert!(!made.text.contains("value=\"4\""), "the small figure");
        assert!(made.left_out.iter().any(|it| it.code == "held"));
        super::export::assert_valid(&made.text);
    }
}

#[test]
fn names_places_and_notes_stay_at_home() {
    let desk = desk();
    let made = exported(&desk, Audience::Public);
    for canary in ["Ficticia", "lilies"] {
        assert!(!made.text.contains(canary), "{canary}");
    }
    assert!(made.left_out.iter().any(|it| it.code == "people"));
    let noted = Desk::empty();
    let text = activity("XM-DAC-47066-X1", MORE).replace(
        "<value currency=\"EUR\" value-date=\"2024-05-02\">1234.56</value>",
        "<value currency=\"EUR\" value-date=\"2024-05-02\">1234.56</value>\
         <description><narrative>Salary of Ana Ficticia</narrative></description>",
    );
    let id = noted.import(&activities(&text)).remove(0);
    let entries = noted.workspace.ledger(&id, bilan_core::domain::Lang::EN).unwrap().entries;
    let spent = entries.iter().find(|it| it.kind == EntryKind::Expenditure).unwrap();
    assert_eq!(spent.note.as_deref(), Some("Salary of Ana Ficticia"));
    assert!(!exported(&noted, Audience::Public).text.contains("Ficticia"));
}

#[test]
fn lines_that_tell_of_single_people_are_kept_out_until_somebody_says_otherwise() {
    let desk = Desk::empty();
    let list = "Name\tDate of birth\tPassport\nAna Ficticia\t12/03/1999\tAB1234567\nBea Ficticia\t01/02/2001\tCD7654321";
    let text = activities(&activity("XM-DAC-47066-X1", "")).replace("Advice along the road.", list);
    let told = desk.preview(&text);
    let people = &told.activities[0].preview.people;
    assert!(!people.is_empty(), "{:?}", told.activities[0].preview.proposal.project.context);
    assert_eq!(
        iati::import(&desk.workspace, &ctx(), &file(&text)).unwrap_err().code(),
        "refused-page-personal"
    );
}
