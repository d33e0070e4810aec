//! What is missing or late: a project that lacks nothing has no line, and each lack has its own.

use bilan_core::domain::attention::{Attention, Matter, Named, Spoken, attention, untold};
use bilan_core::domain::due::Begun;
use bilan_core::domain::{Lang, Project, ReportState};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// The day as of which everything here is looked at.
const TODAY: &str = "2025-08-15";

fn today() -> NaiveDate {
    TODAY.parse().unwrap()
}

/// A project of 2025 that lacks nothing: one agreement, two quarters closed, one running.
fn whole() -> Value {
    let period = |id: &str, start: &str, end: &str, closed: Option<&str>| json!({ "id": id, "code": id, "start": start, "end": end, "closed_at": closed, "closed_by": closed });
    json!({
        "id": "p", "title": "T", "language": "en", "languages": ["en"],
        "dates": { "start": "2025-01", "end": "2025-09", "end_derived": false },
        "organisations": [{ "id": "o", "name": "A donor", "role": "funding" }],
        "agreements": [{
            "id": "a", "number": "N-1", "start_date": "2025-01-01", "end_date": "2025-09-30",
            "calendar": "quarterly", "report_days": 30
        }],
        "periods": [
            period("2025Q1", "2025-01-01", "2025-03-31", Some("2025-04-20T10:00:00Z")),
            period("2025Q2", "2025-04-01", "2025-06-30", Some("2025-07-20T10:00:00Z")),
            period("2025Q3", "2025-07-01", "2025-09-30", None)
        ],
        "framework": [
            { "id": "n1", "axis": "activities", "level": "activity", "text": "done", "end_date": "2025-03",
              "progress": "done" },
            { "id": "n2", "axis": "activities", "level": "activity", "text": "running", "end_date": "2025-08",
              "progress": "in_progress" }
        ],
        "indicators": [{
            "id": "i", "text": "kits", "unit": "kit", "accumulation": "periodic", "baseline": "0",
            "target": "90", "values": [
                { "id": "v1", "period": "2025Q1", "actual": "30" },
                { "id": "v2", "period": "2025Q2", "actual": "0" }
            ]
        }],
        "deliverables": [
            { "id": "d1", "text": "a guide", "due": "2025-05", "status": "delivered" },
            { "id": "d2", "text": "a film", "due": "2025-09" },
            { "id": "d3", "text": "kits", "due": "2025-02", "quantity": 3, "delivered": 3 }
        ],
        "reach": [{
            "id": "r", "kind": "direct", "value": 10, "unit": "person", "group": "women", "method": "distinct",
            "period": "2025Q1", "cells": [{ "id": "c", "sex": "female", "value": 10 }]
        }],
        "risks": [
            { "id": "k1", "text": "rain", "status": "closed", "review_date": "2025-01" },
            { "id": "k2", "text": "roads", "status": "open", "review_date": "2025-08" }
        ]
    })
}

/// The reports on the first two quarters went out.
fn sent() -> Vec<Begun> {
    let report = |period: &str| Begun {
        id: format!("report on {period}"),
        template: "project".to_owned(),
        period: Some(period.to_owned()),
        agreement: Some("a".to_owned()),
        state: ReportState::Sent,
    };
    vec![report("2025Q1"), report("2025Q2")]
}

/// Each line as `matter table/row.field`.
fn found(project: Value) -> Vec<String> {
    let project: Project = serde_json::from_value(project).unwrap();
    let told = |line: Attention| {
        let matter = serde_json::to_value(line.matter).unwrap();
        let row = line.row.as_deref().unwrap_or("+");
        format!("{} {}/{row}.{}", matter.as_str().unwrap(), line.table, line.field)
    };
    attention(&project, &sent(), today()).into_iter().map(told).collect()
}

#[test]
fn a_project_that_lacks_nothing_has_no_line() {
    assert_eq!(found(whole()), [] as [String; 0]);
}

/// A pointer into the whole project, what is put there, and the lines that this makes.
#[test]
fn each_lack_has_its_line_and_leads_to_its_field() {
    let cases: Vec<(&str, Value, &[&str])> = vec![
        // That a period is closed or not says nothing of its report.
        ("/periods/1/closed_at", Value::Null, &[]),
        ("/agreements/0/report_days", Value::Null, &["no-deadline agreement/a.report_days"]),
        ("/agreements/0/calendar", Value::Null, &[]),
        ("/deliverables/1/due", json!("2025-07"), &["deliverable-overdue deliverable/d2.status"]),
        // Due this month: not late before the month is over.
        ("/deliverables/1/due", json!("2025-08"), &[]),
        ("/deliverables/1/due", json!("2024"), &["deliverable-overdue deliverable/d2.status"]),
        ("/deliverables/2/delivered", json!(2), &["deliverable-overdue deliverable/d3.status"]),
        ("/deliverables/2/delivered", Value::Null, &["deliverable-overdue deliverable/d3.status"]),
        ("/framework/1/end_date", json!("2025-08-14"), &["activity-late result_node/n2.progress"]),
        ("/framework/0/progress", Value::Null, &["activity-late result_node/n1.progress"]),
        ("/framework/0/progress", json!("cancelled"), &[]),
        ("/risks/1/review_date", json!("2025-07"), &["risk-review-overdue risk/k2.review_date"]),
        ("/risks/0/status", json!("occurred"), &["risk-review-overdue risk/k1.review_date"]),
        ("/reach/0/value", json!(9), &["breakdown-exceeds reach/r.value"]),
        ("/reach/0/value", json!(12), &["breakdown-incomplete reach/r.value"]),
        ("/reach/0/cells", json!([]), &[]),
        ("/reach/0/value", Value::Null, &["reach-without-figure reach/r.value"]),
        ("/indicators/0/baseline", Value::Null, &["no-baseline indicator/i.baseline"]),
        ("/indicators/0/target", Value::Null, &["no-target indicator/i.target"]),
        // Words have no baseline, no target and no figure.
        ("/indicators/0/measure", json!("qualitative"), &["period-without-figures period/2025Q2.code"]),
        ("/indicators/0/values/0/actual", Value::Null, &["indicator-without-figure indicator/i.actual"]),
        ("/indicators/0/values/1/actual", Value::Null, &["period-without-figures period/2025Q2.code"]),
        ("/organisations/0/role", json!("partner"), &["no-donor project_organisation/+.organisation"]),
        ("/dates/start", Value::Null, &["no-start project/p.start_date"]),
        ("/dates/end", Value::Null, &["no-end project/p.end_date"]),
        ("/agreements/0/start_date", Value::Null, &["agreement-without-dates agreement/a.start_date"]),
        (
            "/agreements/0/end_date",
            json!("2025-12"),
            &["agreement-outside-project agreement/a.end_date", "periods-missing agreement/a.calendar"],
        ),
        ("/agreements/0/end_date", json!("2025"), &[]),
        (
            "/agreements/0/start_date",
            json!("2024-12-31"),
            &[
                "report-overdue agreement/a.report_days",
                "agreement-outside-project agreement/a.start_date",
                "periods-missing agreement/a.calendar",
            ],
        ),
    ];
    for (place, put, expected) in cases {
        let mut project = whole();
        let field = place.rsplit('/').next().unwrap();
        let row = project.pointer_mut(place.strip_suffix(field).unwrap().trim_end_matches('/')).unwrap();
        row[field] = put.clone();
        assert_eq!(found(project), expected, "{place} = {put}");
    }
}

#[test]
fn a_report_is_due_before_it_is_overdue() {
    let mut project = whole();
    project["agreements"][0]["report_days"] = json!(60);
    let project: Project = serde_json::from_value(project).unwrap();
    let mut begun = sent();
    begun[1].state = ReportState::Approved;
    let on = |date| attention(&project, &begun, date);
    let due = &on(today())[0];
    assert_eq!((due.matter, due.table, due.field), (Matter::ReportDue, "agreement", "report_days"));
    assert!(due.args.contains(&("date", Named::Day("2025-08-29".parse().unwrap()))), "{:?}", due.args);
    let on_the_day = on("2025-08-29".parse().unwrap());
    assert_eq!(on_the_day[0].matter, Matter::ReportDue, "the last day is not late");
    let after = on("2025-08-30".parse().unwrap());
    assert_eq!(after[0].matter, Matter::ReportOverdue);
}

#[test]
fn a_breakdown_that_an_indicator_asks_for_is_missed() {
    let mut project = whole();
    project["reach"][0]["cells"] = json!([]);
    project["reach"][0]["indicator"] = json!("i");
    project["indicators"][0]["by_sex"] = json!(true);
    assert_eq!(found(project.clone()), ["breakdown-missing reach/r.value"]);
    project["reach"][0]["value"] = json!(0);
    assert_eq!(found(project), [] as [String; 0], "nobody has no parts");
}

#[test]
fn figures_are_named_with_what_they_are() {
    let mut project = whole();
    project["reach"][0]["value"] = json!(756);
    let project: Project = serde_json::from_value(project).unwrap();
    let [line] = &attention(&project, &sent(), today())[..] else { panic!() };
    let words = |text: &str| Named::Words(text.to_owned());
    let expected = [("name", words("women")), ("open", Named::Count(746)), ("whole", Named::Count(756))];
    assert_eq!(line.args, expected);
}

#[test]
fn a_text_that_a_titles_language_lacks_is_counted_once_per_language() {
    let project: Project = serde_json::from_value(json!({
        "id": "p", "title": "T", "language": "en", "languages": ["en", "fr", "pt"],
        "objective": "o",
        "deliverables": [{ "id": "d", "text": "a guide" }],
        "lessons": [{ "id": "l", "observation": "seen", "recommendation": "do" }]
    }))
    .unwrap();
    let spoken = |pairs: &[(&str, &str, &[Lang])]| -> Spoken {
        let pairs = pairs.iter();
        pairs.map(|(row, field, langs)| ((row.to_string(), field.to_string()), langs.to_vec())).collect()
    };
    let all = [Lang::EN, Lang::FR, Lang::PT];
    let lines = untold(
        &project,
        &spoken(&[
            ("p", "title", &all),
            ("p", "objective", &[Lang::EN, Lang::FR]),
            ("p", "status_label", &[Lang::EN]),
            ("d", "text", &all),
            ("l", "observation", &[Lang::FR, Lang::PT]),
            ("l", "recommendation", &[Lang::EN]),
        ]),
    );
    let told: Vec<_> = lines
        .iter()
        .map(|line| (line.table, line.row.as_deref().unwrap_or_default(), line.field, line.args.clone()))
        .collect();
    let args =
        |language, count| vec![("language", Named::Language(language)), ("count", Named::Count(count))];
    assert_eq!(
        told,
        [
            ("lesson", "l", "observation", args(Lang::EN, 1)),
            ("lesson", "l", "recommendation", args(Lang::FR, 1)),
            ("project", "p", "objective", args(Lang::PT, 2)),
        ],
        "labels of the page and texts that are nowhere are not asked for"
    );
}
