//! What an activity is, who is in it, where and when: everything before its money.
//!
//! Must not know figures. Names of experts never get into it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::asking::{Asking, Question};
use super::codes::List;
use super::told::Told;
use super::tree::Element;
use crate::domain::iati::{Share, even_shares, role_code, scope_code, shares, shares_told, status_code};
use crate::domain::{IatiFactKind, Lang, PartialDate, Project, Role, Status};
use crate::format::Format;
use crate::intake::Choice;
use crate::text::Texts;

/// The sector whose description names the fight against trafficking in persons.
const TRAFFICKING: &str = "15190";

/// The elements up to the budget.
pub(super) fn begin(activity: Element, told: &Told, asking: &mut Asking<'_>) -> Element {
    let reporting = reporting_org(told, asking);
    let reference = reporting.get("ref").unwrap_or_default().to_owned();
    let name = reporting.children.clone();
    let (countries, regions) = places(told.project(), asking);
    activity
        .holding(identifier(told.project(), &reference))
        .holding(reporting)
        .holding(Element::new("title").narrated(&told.words("title", |it| Some(&it.title))))
        .all(descriptions(told, asking))
        .all(participants(told, asking, &reference, &name))
        .all(other_identifiers(told.project()))
        .all(status(told.project(), asking))
        .all(dates(told.project(), asking))
        .all(told.project().coverage.and_then(scope_code).map(|code| coded("activity-scope", code)))
        .all(countries)
        .all(regions)
        .all(sectors(told.project(), asking))
        .all(defaults(asking))
}

fn coded(name: &'static str, code: impl ToString) -> Element {
    Element::new(name).with("code", code)
}

/// The record's own identifier, else that of who reports with the number of the project.
fn identifier(project: &Project, reporting: &str) -> Element {
    let mut element = Element::new("iati-identifier");
    let own = project.identifiers.iter().find(|it| it.scheme == "iati").map(|it| it.value.trim().to_owned());
    element.text = own.unwrap_or_else(|| {
        let number = crate::domain::Identifier::leading(&project.identifiers);
        let number = number.map_or(project.id.as_str(), |it| it.value.trim());
        let plain = |sign: char| if sign.is_whitespace() || "/&|?".contains(sign) { '-' } else { sign };
        format!("{reporting}-{}", number.chars().map(plain).collect::<String>())
    });
    element
}

/// Who answers for the project, or carries it out, is who is likely to report.
fn reporting_org(told: &Told, asking: &mut Asking<'_>) -> Element {
    let project = told.project();
    let bodies = [Role::Accountable, Role::Implementing].into_iter();
    let bodies: Vec<_> = bodies.flat_map(|role| project.in_role(role)).collect();
    let known = bodies.iter().filter_map(|it| Some((it.reference.clone()?, it.name.clone())));
    let mut known: Vec<(String, String)> = known.collect();
    known.dedup();
    let offered = known
        .iter()
        .map(|(reference, name)| Choice { value: reference.clone(), text: format!("{reference} · {name}") });
    let asked = Question::of(IatiFactKind::ReportingOrg).choices(offered.collect());
    let sound = |given: &str| {
        let plain = !given.contains(|sign: char| sign.is_whitespace() || "/&|?".contains(sign));
        (plain && given.contains('-')).then(|| given.to_owned())
    };
    let reference = asking.decide(asked, sound).unwrap_or_default();
    let body = known.iter().find(|(known, _)| *known == reference);
    let name = asking.fact(IatiFactKind::ReportingName).or_else(|| body.map(|(_, name)| name.clone()));
    let name = name.or_else(|| {
        let names = bodies.iter().map(|it| Choice { value: it.name.clone(), text: it.name.clone() });
        let asked = Question::of(IatiFactKind::ReportingName).choices(names.collect());
        asking.decide(asked, |given| Some(given.to_owned()))
    });
    let kinds = List::OrganisationTypes.choices(asking.lang);
    let asked = Question::of(IatiFactKind::ReportingType).choices(kinds);
    let kind = asking.decide(asked, |given| List::OrganisationTypes.has(given).then(|| given.to_owned()));
    Element::new("reporting-org")
        .with("ref", &reference)
        .maybe("type", kind)
        .narrated(&name.map(|name| (project.language, name)).into_iter().collect::<Vec<_>>())
}

/// What it does, what it is for, and for whom: one element for each, in all languages.
fn descriptions(told: &Told, asking: &mut Asking<'_>) -> Vec<Element> {
    let mut described = Vec::new();
    let mut add = |kind: &str, words: Vec<(Lang, String)>| {
        if !words.is_empty() {
            described.push(Element::new("description").with("type", kind).narrated(&words));
        }
    };
    let context = without_names(told, asking, told.words("context", |it| it.context.as_deref()));
    let objective = without_names(told, asking, told.words("objective", |it| it.objective.as_deref()));
    unmapped(told.project(), asking);
    let nothing = context.is_empty() && objective.is_empty();
    add("1", context);
    add("2", objective);
    if nothing {
        let asked = Question::at("objective", ("project", Some(&told.project().id), "objective"));
        let said = asking.decide(asked, |given| Some(given.to_owned()));
        add("2", said.map(|said| (told.project().language, said)).into_iter().collect());
    }
    for (at, group) in told.project().target_groups.iter().enumerate() {
        let words = told.words(&group.id, |it| it.target_groups.get(at).map(|it| it.text.as_str()));
        add("3", words);
    }
    described
}

/// What IATI has no place for, or knows only by an address on the web, or what is kept at home.
fn unmapped(project: &Project, asking: &mut Asking<'_>) {
    let places: BTreeSet<&str> = project.reach.iter().filter_map(|row| row.place.as_deref()).collect();
    asking.leave_out("places", places.len());
    asking.leave_out("documents", project.attachments.len());
    asking.leave_out("lessons", project.lessons.len() + project.citations.len());
    asking.leave_out("risks", project.risks.len());
    asking.leave_out("told", project.results.len() + project.engagement.len());
    asking.leave_out("programme", usize::from(project.programme.is_some()));
}

/// Texts without the paragraphs that name experts or who spoke at an event.
pub(super) fn without_names(
    told: &Told,
    asking: &mut Asking<'_>,
    words: Vec<(Lang, String)>,
) -> Vec<(Lang, String)> {
    let project = told.project();
    let experts = project.experts.iter().map(|it| it.name.as_str());
    let speakers = project.engagement.iter().filter_map(|it| it.person.as_deref());
    let names: Vec<&str> = experts.chain(speakers).map(str::trim).filter(|it| !it.is_empty()).collect();
    let mut left = Vec::new();
    for (lang, text) in words {
        let paragraphs = text.split("\n\n");
        let (named, plain): (Vec<&str>, Vec<&str>) =
            paragraphs.partition(|paragraph| names.iter().any(|name| paragraph.contains(name)));
        asking.leave_out("people", named.len());
        if !plain.is_empty() {
            left.push((lang, plain.join("\n\n")));
        }
    }
    left
}

/// An identifier that the standard takes; the name says who it is where there is none.
pub(super) fn reference(given: Option<&str>) -> Option<&str> {
    given.map(str::trim).filter(|it| !it.is_empty() && !it.contains(['/', '&', '|', '?']))
}

/// An organisation's name with its part that acts.
pub(super) fn whole_name(organisation: &crate::domain::Organisation) -> String {
    match &organisation.sub_unit {
        Some(unit) => format!("{} - {unit}", organisation.name),
        None => organisation.name.clone(),
    }
}

fn participants(told: &Told, asking: &mut Asking<'_>, reporting: &str, name: &[Element]) -> Vec<Element> {
    let project = told.project();
    let part = |organisation: &crate::domain::Organisation| {
        let code = role_code(organisation.role)?;
        let called = whole_name(organisation);
        let partner = (organisation.role == Role::Partner).then_some("partner");
        let element =
            Element::new("participating-org").maybe("ref", reference(organisation.reference.as_deref()));
        Some(element.with("role", code).maybe("bilan:role", partner).narrated(&[(project.language, called)]))
    };
    let parts: Vec<Element> = project.organisations.iter().filter_map(part).collect();
    asking.leave_out("organisations", project.organisations.len() - parts.len());
    if !parts.is_empty() {
        return parts;
    }
    let texts = Texts::of(asking.lang);
    let role = |(code, word): (&str, &str)| Choice {
        value: word.to_owned(),
        text: format!("{code} {}", texts.count(&format!("role-{word}"), 1, "1")),
    };
    let choices = [("2", "accountable"), ("4", "implementing")].map(role).to_vec();
    let asked =
        Question::at("participating", ("project_organisation", None, "organisation")).choices(choices);
    let code = asking.decide(asked, |given| match given {
        "accountable" | "2" => Some("2"),
        "implementing" | "4" => Some("4"),
        _ => None,
    });
    let own = |code: &str| {
        Element::new("participating-org").with("ref", reporting).with("role", code).all(name.to_vec())
    };
    code.map(own).into_iter().collect()
}

fn other_identifiers(project: &Project) -> Vec<Element> {
    let others = project.identifiers.iter().filter(|it| it.scheme != "iati");
    let other = |it: &crate::domain::Identifier| {
        let kind = match it.scheme.as_str() {
            "internal" => "A1",
            "crs" => "A2",
            "previous" => "A3",
            _ => "A9",
        };
        let element = Element::new("other-identifier").with("ref", it.value.trim()).with("type", kind);
        element.with("bilan:scheme", &it.scheme)
    };
    others.map(other).collect()
}

fn status(project: &Project, asking: &mut Asking<'_>) -> Option<Element> {
    let read = |given: &str| serde_json::from_value::<Status>(given.into()).ok();
    let told = project.status.or_else(|| {
        let texts = Texts::of(asking.lang);
        let words = ["pipeline", "implementation", "finalisation", "completed", "cancelled", "suspended"];
        let choice =
            |word: &str| Choice { value: word.to_owned(), text: texts.get(&format!("status-{word}")) };
        let asked = Question::at("status", ("project", Some(&project.id), "status"));
        asking.decide(asked.choices(words.map(choice).to_vec()), read)
    });
    told.and_then(status_code).map(|code| coded("activity-status", code))
}

/// A day fits what the record says of it, as exactly as the record says it.
fn fits(said: Option<PartialDate>, day: NaiveDate) -> bool {
    let within = |said: PartialDate| Some(said.first_day()? <= day && day <= said.last_day()?);
    said.is_none_or(|said| within(said).unwrap_or(false))
}

/// The first and the last day, planned and real, as far as they are known to the day.
pub(super) struct Days {
    pub(super) planned_start: Option<NaiveDate>,
    pub(super) actual_start: Option<NaiveDate>,
    pub(super) planned_end: Option<NaiveDate>,
    pub(super) actual_end: Option<NaiveDate>,
}

impl Days {
    /// What was kept or answered where it fits the record, else the record's own day: the real one
    /// where it is past and the project is as far.
    pub(super) fn of(project: &Project, asking: &Asking<'_>) -> Days {
        let day = |fact: IatiFactKind| asking.fact(fact)?.parse::<NaiveDate>().ok();
        let past = |day: &NaiveDate| *day <= asking.today;
        let mut planned_start = day(IatiFactKind::PlannedStart);
        let mut actual_start = day(IatiFactKind::ActualStart).filter(past);
        let mut planned_end = day(IatiFactKind::PlannedEnd);
        let mut actual_end = day(IatiFactKind::ActualEnd).filter(past);
        of_record(project.dates.start, &mut planned_start, &mut actual_start, has_begun(project), &past);
        let ended = project.status == Some(Status::Completed);
        of_record(project.dates.end, &mut planned_end, &mut actual_end, ended, &past);
        Days { planned_start, actual_start, planned_end, actual_end }
    }

    pub(super) fn start(&self) -> Option<NaiveDate> {
        self.actual_start.or(self.planned_start)
    }

    pub(super) fn end(&self) -> Option<NaiveDate> {
        self.actual_end.or(self.planned_end)
    }
}

fn has_begun(project: &Project) -> bool {
    project.status.is_some_and(|status| status != Status::Pipeline)
}

/// What the record says decides: a day that was kept and does not fit it any more is none.
fn of_record(
    said: Option<PartialDate>,
    planned: &mut Option<NaiveDate>,
    actual: &mut Option<NaiveDate>,
    is_real: bool,
    past: &impl Fn(&NaiveDate) -> bool,
) {
    match (actual.is_some(), planned.is_some()) {
        (true, _) => *actual = actual.filter(|day| fits(said, *day)),
        (false, true) => *planned = planned.filter(|day| fits(said, *day)),
        _ => {}
    }
    let Some(PartialDate::Day(day)) = said else { return };
    if actual.is_none() && *planned != Some(day) {
        match is_real && past(&day) {
            true => *actual = Some(day),
            false => *planned = Some(day),
        }
    }
}

fn dates(project: &Project, asking: &mut Asking<'_>) -> Vec<Element> {
    let mut days = Days::of(project, asking);
    if days.start().is_none() {
        let fact = match has_begun(project) {
            true => IatiFactKind::ActualStart,
            false => IatiFactKind::PlannedStart,
        };
        let place = ("project", Some(project.id.as_str()), "start_date");
        let asked = Question::of(fact).said(project.dates.start).mended(place);
        let (said, today) = (project.dates.start, asking.today);
        let real = fact == IatiFactKind::ActualStart;
        let day = asking.decide(asked, |given| {
            given.parse().ok().filter(|day| fits(said, *day) && (!real || *day <= today))
        });
        if real { days.actual_start = day } else { days.planned_start = day }
    }
    if days.end().is_none() && project.dates.end.is_some() {
        asking.leave_out("end", 1);
    }
    let told = [
        ("1", days.planned_start),
        ("2", days.actual_start),
        ("3", days.planned_end),
        ("4", days.actual_end),
    ];
    let told = told.into_iter().filter_map(|(code, day)| Some((code, day?)));
    told.map(|(code, day)| Element::new("activity-date").with("iso-date", day).with("type", code)).collect()
}

/// Countries and regions, which share a hundred.
fn places(project: &Project, asking: &mut Asking<'_>) -> (Vec<Element>, Vec<Element>) {
    let regions = match (project.countries.is_empty(), asking.fact(IatiFactKind::Regions)) {
        (false, None) => Vec::new(),
        (alone, _) => {
            let asked = Question::of(IatiFactKind::Regions)
                .choices(List::Regions.choices(asking.lang))
                .mended(("project", Some(&project.id), "countries"));
            let read = |given: &str| {
                let shares = shares(given)?;
                let known = shares.iter().all(|it| List::Regions.has(&it.code));
                (known && (!alone || whole(&shares))).then_some(shares)
            };
            asking.decide(asked, read).unwrap_or_default()
        }
    };
    let countries = countries(project, asking, &regions);
    let element = |name: &'static str, it: &Share| {
        coded(name, &it.code).maybe("percentage", it.percent.map(|percent| percent.normalize()))
    };
    (
        countries.iter().map(|it| element("recipient-country", it)).collect(),
        regions.iter().map(|it| element("recipient-region", it)).collect(),
    )
}

fn countries(project: &Project, asking: &mut Asking<'_>, regions: &[Share]) -> Vec<Share> {
    let codes = &project.countries;
    let bare = || codes.iter().map(|code| Share { code: code.clone(), percent: None }).collect();
    if regions.is_empty() && codes.len() <= 1 || codes.is_empty() {
        return bare();
    }
    let even = even_shares(codes);
    let format = Format::of(asking.lang);
    let shown =
        even.iter().map(|it| format!("{} {} %", it.code, format.number(it.percent.unwrap_or_default())));
    let text = shown.collect::<Vec<_>>().join(" · ");
    let offered = Choice { value: shares_told(&even), text };
    let asked = Question::of(IatiFactKind::Countries)
        .said(Some(codes.join(", ")))
        .choices(if regions.is_empty() { vec![offered] } else { Vec::new() });
    let read = |given: &str| {
        let told = shares(given)?;
        let all: Vec<Share> = told.iter().chain(regions).cloned().collect();
        let same = told.len() == codes.len() && told.iter().all(|it| codes.contains(&it.code));
        (same && whole(&all)).then_some(told)
    };
    asking.decide(asked, read).unwrap_or_else(bare)
}

/// One alone needs no share; several make a hundred.
fn whole(shares: &[Share]) -> bool {
    let sum = shares.iter().map(|it| it.percent).try_fold(Decimal::ZERO, |sum, it| Some(sum + it?));
    match shares {
        [one] => one.percent.is_none_or(|it| it == Decimal::ONE_HUNDRED),
        _ => sum == Some(Decimal::ONE_HUNDRED),
    }
}

fn sectors(project: &Project, asking: &mut Asking<'_>) -> Vec<Element> {
    let mut choices = List::Sectors.choices(asking.lang);
    // What is likely stands first; it is asked all the same.
    let likely = project.r#type.as_deref() == Some("counter_trafficking");
    choices.sort_by_key(|it| !(likely && it.value == TRAFFICKING));
    let asked = Question::of(IatiFactKind::Sectors).choices(choices);
    let read = |given: &str| {
        let shares = shares(given)?;
        let known = shares.iter().all(|it| List::Sectors.has(&it.code));
        (known && whole(&shares)).then_some(shares)
    };
    let told = asking.decide(asked, read).unwrap_or_default();
    let sector = |it: &Share| {
        let element = Element::new("sector").with("vocabulary", "1").with("code", &it.code);
        element.maybe("percentage", it.percent.map(|percent| percent.normalize()))
    };
    told.iter().map(sector).collect()
}

/// Codes that came with an import go out again as they came.
fn defaults(asking: &Asking<'_>) -> Vec<Element> {
    let named = [
        ("collaboration-type", IatiFactKind::CollaborationType),
        ("default-flow-type", IatiFactKind::FlowType),
        ("default-finance-type", IatiFactKind::FinanceType),
        ("default-aid-type", IatiFactKind::AidType),
        ("default-tied-status", IatiFactKind::TiedStatus),
    ];
    let told = named.into_iter().filter_map(|(name, fact)| Some((name, asking.fact(fact)?)));
    told.map(|(name, code)| coded(name, code)).collect()
}
