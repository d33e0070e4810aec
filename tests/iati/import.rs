//! What comes in: everything that has a place gets it, all else is kept and named.

use bilan_core::domain::entry::EntryKind;
use bilan_core::domain::{Accumulation, Lang, Level, Measure, Role, Status};
use bilan_core::iati::{self, IatiChosen, IatiFile};
use bilan_core::import::Outcome;

use super::{Desk, MORE, activities, activity, answers, ctx, file};

#[test]
fn an_activity_becomes_a_project() {
    let desk = Desk::empty();
    let id = desk.import(&activities(&activity("XM-DAC-47066-X1", MORE))).remove(0);
    let project = desk.project(&id);
    assert_eq!((project.title.as_str(), project.status), ("Safer journeys", Some(Status::Implementation)));
    assert_eq!(project.countries, ["PY", "BO"]);
    assert_eq!(project.dates.start.unwrap().to_string(), "2024-01-15");
    assert_eq!(project.dates.end.unwrap().to_string(), "2026-12-31");
    assert_eq!(project.in_role(Role::Funding).next().unwrap().reference.as_deref(), Some("XM-DAC-5-7"));
    assert_eq!(project.budget.as_ref().unwrap().total.amount(), "1000000.00");
    assert_eq!(project.agreements[0].amount.unwrap().amount(), "1000000.00");
    assert_eq!(project.agreements[0].donor.as_deref(), Some("A ministry"));
    assert_eq!(project.framework[0].level, Level::Outcome);
    let people = &project.indicators[0];
    assert_eq!((people.measure, people.accumulation), (Measure::People, Accumulation::Periodic));
    let told = |at: usize| people.values[at].actual.unwrap().to_string();
    assert_eq!((told(0), told(1)), ("250".to_owned(), "410".to_owned()));
    assert_eq!(people.values[1].target.unwrap().to_string(), "400");
    assert_eq!(project.reach[0].cells.iter().map(|it| it.value).collect::<Vec<_>>(), [120, 130]);
    let percent = &project.indicators[1];
    assert_eq!(percent.values[0].actual.unwrap().to_string(), "76.5");
    assert_eq!(percent.values[0].note.as_deref(), Some("Asked by telephone."));
    let codes: Vec<&str> = project.periods.iter().map(|it| it.code.as_str()).collect();
    assert_eq!(codes, ["2024", "2025"]);
    let entries = desk.workspace.ledger(&id, Lang::EN).unwrap().entries;
    let kinds: Vec<EntryKind> = entries.iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [EntryKind::Expenditure, EntryKind::Advance]);
    assert_eq!(entries[0].amount.amount(), "1234.56");
    assert!(desk.workspace.check().is_ok());
}

#[test]
fn texts_stand_in_each_of_their_languages() {
    let desk = Desk::empty();
    let id = desk.import(&activities(&activity("XM-DAC-47066-X1", MORE))).remove(0);
    let french = desk.workspace.project(&id, Some(Lang::FR)).unwrap();
    assert_eq!(french.title, "Des trajets plus sûrs");
    assert_eq!(french.framework[0].text, "On voyage en sûreté");
    assert_eq!(french.context.as_deref(), Some("Advice along the road."));
    assert_eq!(french.foreign.get("context"), Some(&Lang::EN));
    assert_eq!(desk.project(&id).title, "Safer journeys");
}

#[test]
fn what_has_no_place_is_kept_and_named() {
    let desk = Desk::empty();
    let more = format!(
        "<contact-info type=\"1\"><email>office@example.org</email></contact-info>\n\
         <location ref=\"x\"><name><narrative>A town</narrative></name></location>\n{MORE}\n\
         <foreign:thing xmlns:foreign=\"urn:x\">kept</foreign:thing>"
    );
    let text = activities(&activity("XM-DAC-47066-X1", &more));
    let id = desk.import(&text).remove(0);
    let kept: Vec<String> = desk.project(&id).unrecognised.into_iter().map(|it| it.text).collect();
    let all = kept.join("\n");
    for element in
        ["<contact-info", "<location", "<transaction-type code=\"12\"/>", "nationality", "foreign:thing"]
    {
        assert!(all.contains(element), "{element} in {all}");
    }
    for placed in ["<title>", "<sector", "<budget", "\"V-7\"", "female"] {
        assert!(!all.contains(placed), "{placed} not in {all}");
    }
}

/// Each element by itself: in a fact, or named.
#[test]
fn no_element_is_dropped() {
    for element in [
        "<activity-scope code=\"9\"/>",
        "<recipient-country code=\"XXX\"/>",
        "<recipient-region vocabulary=\"99\" code=\"1\"/>",
        "<sector vocabulary=\"2\" code=\"151\"/>",
        "<tag vocabulary=\"3\" code=\"16.2\"/>",
        "<other-identifier type=\"B1\" ref=\"OLD\"/>",
        "<participating-org role=\"3\"><narrative>Extends</narrative></participating-org>",
        "<planned-disbursement><value value-date=\"2024-01-01\">1</value></planned-disbursement>",
        "<budget type=\"9\"><value>odd</value></budget>",
        "<transaction><value>no type</value></transaction>",
        "<document-link url=\"a\"/>",
        "<related-activity ref=\"X\" type=\"1\"/>",
        "<result type=\"1\"><title/></result>",
        "<conditions attached=\"1\"/>",
        "<activity-date type=\"1\" iso-date=\"soon\"/>",
        "<description type=\"1\"></description>",
    ] {
        let desk = Desk::empty();
        let previewed = desk.preview(&activities(&activity("XM-DAC-47066-X1", element)));
        let named = &previewed.activities[0].preview.proposal.unrecognised;
        let empty = element.starts_with("<description");
        assert!(empty || named.iter().any(|it| it.text.contains(element)), "{element}: {named:?}");
    }
}

#[test]
fn several_activities_are_one_step_and_single_ones_can_be_left_out() {
    let desk = Desk::empty();
    let named = |number: u8| {
        activity(&format!("XM-DAC-47066-X{number}"), MORE)
            .replace("Safer journeys", &format!("Journeys {number}"))
    };
    let text = activities(&[named(1), named(2), named(3)].join("\n"));
    let given =
        IatiFile { chosen: vec![IatiChosen { at: 1, left_out: true, decision: None }], ..file(&text) };
    let done = iati::import(&desk.workspace, &ctx(), &given).unwrap();
    let titles: Vec<&str> = done.imported.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(titles, ["Journeys 1", "Journeys 3"]);
    desk.workspace.undo(&ctx()).unwrap();
    assert_eq!(desk.workspace.list_projects().unwrap().len(), 0);
}

#[test]
fn the_same_file_again_changes_nothing() {
    let desk = Desk::empty();
    let text = activities(&activity("XM-DAC-47066-X1", MORE));
    let id = desk.import(&text).remove(0);
    let before = desk.project(&id);
    assert!(desk.preview(&text).activities[0].unchanged);
    let done = iati::import(&desk.workspace, &ctx(), &file(&text)).unwrap();
    assert_eq!(done.imported[0].outcome, Outcome::Unchanged);
    assert_eq!(desk.project(&id), before);
}

#[test]
fn a_later_file_is_asked_about_and_brings_the_project_up_to_date() {
    let desk = Desk::empty();
    let first = activities(&activity("XM-DAC-47066-X1", MORE));
    let id = desk.import(&first).remove(0);
    let later = first.replace("<actual value=\"410\"/>", "<actual value=\"425\"/>").replace(
        "<result type=\"2\">",
        "<transaction><transaction-type code=\"4\"/><transaction-date iso-date=\"2025-02-01\"/>\
         <value value-date=\"2025-02-01\">9.99</value></transaction><result type=\"2\">",
    );
    let undecided = IatiFile { decision: None, ..file(&later) };
    let refused = iati::import(&desk.workspace, &ctx(), &undecided).unwrap_err();
    assert_eq!(refused.code(), "refused-page-known");
    let told = desk.preview(&later);
    assert!(
        told.activities[0]
            .preview
            .existing
            .as_ref()
            .unwrap()
            .differences
            .iter()
            .any(|it| it.field == "indicators")
    );
    assert_eq!(desk.import(&later), std::slice::from_ref(&id));
    let project = desk.project(&id);
    assert_eq!(project.indicators[0].values[1].actual.unwrap().to_string(), "425");
    assert_eq!((project.indicators.len(), project.periods.len(), project.reach.len()), (2, 2, 2));
    assert_eq!(desk.workspace.ledger(&id, Lang::EN).unwrap().entries.len(), 3);
    assert_eq!(desk.workspace.list_projects().unwrap().len(), 1);
}

#[test]
fn how_periods_add_up_is_asked() {
    let desk = Desk::empty();
    let text = activities(&activity("XM-DAC-47066-X1", MORE));
    let open = IatiFile { answers: Vec::new(), ..file(&text) };
    let told = iati::preview(&desk.workspace, &ctx(), &open).unwrap();
    let asked: Vec<&str> =
        told.activities[0].preview.proposal.questions.iter().map(|it| it.field.as_str()).collect();
    assert_eq!(asked, ["accumulation"]);
    assert_eq!(iati::import(&desk.workspace, &ctx(), &open).unwrap_err().code(), "refused-page-ambiguous");
    let decided = IatiFile { answers: answers(&[("accumulation", "cumulative")]), ..open };
    let id = iati::import(&desk.workspace, &ctx(), &decided).unwrap().imported.remove(0).project;
    assert_eq!(desk.project(&id).indicators[0].accumulation, Accumulation::Cumulative);
}

#[test]
fn older_versions_are_read_and_foreign_ones_refused() {
    let desk = Desk::empty();
    let text = activities(&activity("XM-DAC-47066-X1", ""));
    let read = |version: &str| {
        let text = text.replace("\"2.03\"", &format!("\"{version}\""));
        iati::preview(&desk.workspace, &ctx(), &file(&text)).map(|it| it.activities.len())
    };
    assert_eq!(read("2.02").unwrap(), 1);
    for version in ["1.05", "9.99", ""] {
        assert_eq!(read(version).unwrap_err().code(), "refused-iati-version");
    }
}

#[test]
fn a_closed_period_stays_as_it_is() {
    let desk = Desk::empty();
    let first = activities(&activity("XM-DAC-47066-X1", MORE));
    let id = desk.import(&first).remove(0);
    let close = serde_json::json!({ "project": id, "period": "2025" });
    bilan_core::api::call(&desk.workspace, &ctx(), "close_period", close).unwrap();
    let before = desk.project(&id);
    let later = first.replace("<actual value=\"410\"/>", "<actual value=\"425\"/>");
    let refused = iati::import(&desk.workspace, &ctx(), &file(&later)).unwrap_err();
    assert_eq!(refused.code(), "refused-period-closed");
    assert_eq!(desk.project(&id), before);
}
