//! In, out and in again: the same figures.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use bilan_core::domain::entry::EntryKind;
use bilan_core::domain::{Audience, Currency, Deliverable, DeliverableStatus, Lang, Project};
use bilan_tests::cases::cases;
use proptest::prelude::*;

use super::{Desk, activities, activity};

/// All figures of a project, without keys.
fn figures(desk: &Desk, id: &str) -> BTreeMap<String, String> {
    let project: Project = desk.project(id);
    let mut told = BTreeMap::new();
    let code = |key: &str| {
        project.periods.iter().find(|it| it.id == key).map_or("", |it| it.code.as_str()).to_owned()
    };
    told.insert("countries".into(), project.countries.join(" "));
    told.insert("dates".into(), format!("{:?}", project.dates));
    told.insert("budget".into(), format!("{:?}", project.budget.as_ref().map(|it| (it.version, it.total))));
    for fact in &project.iati {
        told.insert(format!("iati {}", fact.fact.code()), fact.value.clone());
    }
    for (at, indicator) in project.indicators.iter().enumerate() {
        let key = format!("indicator {at} {}", indicator.text);
        let whole = (
            indicator.measure,
            indicator.accumulation,
            indicator.baseline,
            indicator.baseline_date,
            indicator.target,
        );
        told.insert(key.clone(), format!("{whole:?}"));
        for value in &indicator.values {
            let kept =
                (value.target.map(|it| it.normalize()), value.actual.map(|it| it.normalize()), &value.note);
            told.insert(format!("{key} {}", code(&value.period)), format!("{kept:?}"));
        }
        for row in project.reach.iter().filter(|row| row.indicator.as_ref() == Some(&indicator.id)) {
            let mut cells: Vec<String> = row
                .cells
                .iter()
                .map(|it| format!("{:?} {:?} {:?} {}", it.sex, it.age, it.disability, it.value))
                .collect();
            cells.sort();
            told.insert(
                format!("{key} reach {}", row.period.as_deref().map(code).unwrap_or_default()),
                format!("{:?} {cells:?}", row.figure().unwrap()),
            );
        }
    }
    let ledger = desk.workspace.ledger(id, Lang::EN).unwrap();
    for version in &ledger.versions {
        told.insert(
            format!("version {}", version.version),
            format!("{:?} {}", version.total, version.current),
        );
    }
    let mut entries: Vec<String> = ledger
        .entries
        .iter()
        .map(|it| {
            format!(
                "{} {:?} {} {} {:?}",
                it.date,
                it.kind,
                it.amount.amount(),
                it.amount.currency(),
                it.reference
            )
        })
        .collect();
    entries.sort();
    told.insert("entries".into(), entries.join("; "));
    let mut granted: Vec<String> = project
        .agreements
        .iter()
        .map(|it| format!("{:?} {:?} {:?}", it.number, it.amount, it.signed_date))
        .collect();
    granted.sort();
    told.insert("agreements".into(), granted.join("; "));
    told
}

fn amount() -> impl Strategy<Value = String> {
    (0_i64..10_000_000, 0_u8..100).prop_map(|(main, cents)| format!("{main}.{cents:02}"))
}

fn transaction() -> impl Strategy<Value = String> {
    let kind = prop::sample::select(vec!["1", "2", "3", "4", "11"]);
    let currency = prop::sample::select(vec!["USD", "EUR", "CHF"]);
    (kind, currency, amount(), 1_u32..=12, 1_u32..=28, prop::option::of("[A-Z]{1,3}-[0-9]{1,4}")).prop_map(
        |(kind, currency, amount, month, day, reference)| {
            let reference = reference.map_or(String::new(), |it| format!(" ref=\"{it}\""));
            let day = format!("2025-{month:02}-{day:02}");
            format!(
                "<transaction{reference}><transaction-type code=\"{kind}\"/><transaction-date iso-date=\"{day}\"/>\
                 <value currency=\"{currency}\" value-date=\"{day}\">{amount}</value></transaction>"
            )
        },
    )
}

fn budget() -> impl Strategy<Value = String> {
    (prop::sample::select(vec!["1", "2"]), 2024_u16..2028, amount()).prop_map(|(kind, year, amount)| {
        format!(
            "<budget type=\"{kind}\" status=\"1\"><period-start iso-date=\"{year}-01-01\"/><period-end iso-date=\"{year}-12-31\"/>\
             <value currency=\"USD\" value-date=\"{year}-01-01\">{amount}</value></budget>"
        )
    })
}

/// What a period of an indicator says: target, women, men, others without a breakdown.
type Said = (Option<u32>, Option<(u16, u16, u16)>);

fn indicator() -> impl Strategy<Value = String> {
    let said = (prop::option::of(0_u32..5000), prop::option::of((0_u16..500, 0_u16..500, 0_u16..50)));
    let periods = prop::collection::vec(said, 1..4);
    (prop::sample::select(vec!["people", "number", "percent"]), 0_u32..9999, periods, any::<bool>()).prop_map(
        |(kind, number, periods, coded): (&str, u32, Vec<Said>, bool)| {
            let measure = if kind == "percent" { "2" } else { "1" };
            let mut out = format!("<indicator measure=\"{measure}\"><title><narrative>Measure {number} of {kind}</narrative></title>");
            if coded {
                let _ = write!(out, "<reference vocabulary=\"99\" code=\"I{number}\"/>");
            }
            let _ = write!(out, "<baseline year=\"2023\" value=\"{}\"/>", number % 7);
            for (at, (target, reached)) in periods.iter().enumerate() {
                let year = 2023 + at;
                let _ = write!(out, "<period><period-start iso-date=\"{year}-01-01\"/><period-end iso-date=\"{year}-12-31\"/>");
                if let Some(target) = target {
                    let _ = write!(out, "<target value=\"{target}\"/>");
                }
                match reached {
                    Some((women, men, open)) if kind == "people" => {
                        let _ = write!(out, "<actual value=\"{}\"/>", u32::from(*women) + u32::from(*men) + u32::from(*open));
                        let _ = write!(out, "<actual value=\"{women}\"><dimension name=\"sex\" value=\"female\"/></actual>");
                        let _ = write!(out, "<actual value=\"{men}\"><dimension name=\"sex\" value=\"male\"/><dimension name=\"age\" value=\"18-29\"/></actual>");
                    }
                    Some((value, tenths, _)) => {
                        let _ = write!(out, "<actual value=\"{value}.{}\"/>", tenths % 10);
                    }
                    None => {}
                }
                out.push_str("</period>");
            }
            out.push_str("</indicator>");
            out
        },
    )
}

proptest! {
    #![proptest_config(cases(40))]
    #[test]
    fn in_out_and_in_again_tells_the_same(
        budgets in prop::collection::vec(budget(), 0..4),
        transactions in prop::collection::vec(transaction(), 0..12),
        results in prop::collection::vec(prop::collection::vec(indicator(), 1..3), 0..4),
    ) {
        let results: String = results
            .iter()
            .enumerate()
            .map(|(at, indicators)| format!("<result type=\"{}\"><title><narrative>Result {at}</narrative></title>{}</result>", at % 3 + 1, indicators.concat()))
            .collect();
        let text = activities(&activity("XM-DAC-47066-X1", &[budgets.concat(), transactions.concat(), results].concat()));
        let first = Desk::empty();
        let one = first.import(&text).remove(0);
        let out = first.export_for(Audience::Internal, "XM-DAC-47066-X1", &[]);
        let second = Desk::empty();
        let other = second.import(&out).remove(0);
        prop_assert_eq!(figures(&first, &one), figures(&second, &other), "{}", out);
        // Once more, and the file is the same to the letter.
        prop_assert_eq!(second.export_for(Audience::Internal, "XM-DAC-47066-X1", &[]), out);
    }
}

/// What all entries of a kind in a currency make together.
fn sums(desk: &Desk, id: &str) -> BTreeMap<(EntryKind, Currency), i64> {
    let mut sums = BTreeMap::new();
    for entry in desk.workspace.ledger(id, Lang::EN).unwrap().entries {
        *sums.entry((entry.kind, entry.amount.currency())).or_default() += entry.amount.minor();
    }
    sums
}

proptest! {
    #![proptest_config(cases(12))]
    #[test]
    fn sums_for_others_lose_nothing_and_come_back_into_what_they_are_of_as_nothing_new(
        transactions in prop::collection::vec(transaction(), 0..40),
    ) {
        let text = activities(&activity("XM-DAC-47066-X1", &transactions.concat()));
        let first = Desk::empty();
        let one = first.import(&text).remove(0);
        let out = first.export("XM-DAC-47066-X1", &[]);
        let second = Desk::empty();
        let other = second.import(&out).remove(0);
        prop_assert_eq!(sums(&first, &one), sums(&second, &other), "{}", out);
        let before = sums(&first, &one);
        first.import(&out);
        prop_assert_eq!(before, sums(&first, &one), "{}", out);
    }
}

#[test]
fn deliverables_go_out_as_outputs_and_come_back_as_deliverables() {
    let desk = Desk::empty();
    let id = desk.import(&activities(&activity("XM-DAC-47066-X1", ""))).remove(0);
    let mut project = desk.project(&id);
    project.deliverables.push(Deliverable {
        id: super::ctx().new_id(),
        group: None,
        text: "Leaflets in three languages".into(),
        quantity: Some(3),
        delivered: Some(2),
        unit: Some("leaflet".into()),
        status: Some(DeliverableStatus::InProgress),
        due: None,
        delivered_date: None,
        evidence: None,
    });
    desk.keep(project);
    let out = desk.export("XM-DAC-47066-X1", &[]);
    super::export::assert_valid(&out);
    assert!(out.contains("<target value=\"3\"/>") && out.contains("<actual value=\"2\"/>"), "{out}");
    let other = Desk::empty();
    let came = other.import(&out).remove(0);
    let came = other.project(&came);
    assert!(came.indicators.is_empty());
    let [one] = came.deliverables.as_slice() else { panic!("{:?}", came.deliverables) };
    assert_eq!((one.quantity, one.delivered, one.unit.as_deref()), (Some(3), Some(2), Some("leaflet")));
    assert_eq!(one.status, Some(DeliverableStatus::InProgress));
}

#[test]
fn an_export_is_valid_whatever_came_in() {
    let desk = Desk::empty();
    desk.import(&activities(&activity("XM-DAC-47066-X1", super::MORE)));
    super::export::assert_valid(&desk.export("XM-DAC-47066-X1", &[]));
}
