//! The fields of each kind of table: what they hold, which are needed, which may be spread over
//! several columns.
//!
//! Must not know what columns are called (`names`) nor how rows are kept.

use super::shapes::TableKind;
use crate::error::Refused;
use crate::intake::Answer;

/// What a field holds, as far as national formats matter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Holds {
    /// Words, codes.
    Text,
    /// An amount or a number with decimals.
    Number,
    /// A whole number.
    Count,
    /// A year, a month or a day.
    Date,
}

/// A field of a kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Spec {
    pub(super) field: &'static str,
    pub(super) holds: Holds,
    pub(super) needed: bool,
    /// What the headings of several columns may say of it.
    pub(super) spread: &'static [&'static str],
}

const fn text(field: &'static str) -> Spec {
    Spec { field, holds: Holds::Text, needed: false, spread: &[] }
}

const fn number(field: &'static str) -> Spec {
    Spec { holds: Holds::Number, ..text(field) }
}

const fn count(field: &'static str) -> Spec {
    Spec { holds: Holds::Count, ..text(field) }
}

const fn date(field: &'static str) -> Spec {
    Spec { holds: Holds::Date, ..text(field) }
}

const fn needed(spec: Spec) -> Spec {
    Spec { needed: true, ..spec }
}

const fn spread(spec: Spec, spread: &'static [&'static str]) -> Spec {
    Spec { spread, ..spec }
}

impl TableKind {
    /// Every kind, the likeliest first where a table could be several.
    pub(super) const ALL: [TableKind; 9] = [
        TableKind::Entries,
        TableKind::Reach,
        TableKind::Budget,
        TableKind::Rates,
        TableKind::Targets,
        TableKind::Indicators,
        TableKind::Deliverables,
        TableKind::Organisations,
        TableKind::Lessons,
    ];

    /// Its name on the wire and in `resources/labels/tables.toml`.
    pub fn code(self) -> &'static str {
        match self {
            TableKind::Entries => "entries",
            TableKind::Reach => "reach",
            TableKind::Budget => "budget",
            TableKind::Rates => "rates",
            TableKind::Indicators => "indicators",
            TableKind::Targets => "targets",
            TableKind::Deliverables => "deliverables",
            TableKind::Organisations => "organisations",
            TableKind::Lessons => "lessons",
        }
    }

    /// Its rows belong to a project.
    pub(super) fn needs_project(self) -> bool {
        !matches!(self, TableKind::Rates | TableKind::Organisations)
    }

    /// Its fields.
    pub(super) fn fields(self) -> &'static [Spec] {
        match self {
            TableKind::Entries => ENTRIES,
            TableKind::Reach => REACH,
            TableKind::Budget => BUDGET,
            TableKind::Rates => RATES,
            TableKind::Indicators => INDICATORS,
            TableKind::Targets => TARGETS,
            TableKind::Deliverables => DELIVERABLES,
            TableKind::Organisations => ORGANISATIONS,
            TableKind::Lessons => LESSONS,
        }
    }

    /// What answers of a person can say of its tables; where few things can be said, what.
    fn answers(self) -> impl Iterator<Item = &'static (&'static str, &'static [&'static str])> {
        const ANY: &[(&str, &[&str])] = &[
            ("decimal_mark", &[",", "."]),
            ("day_order", &["day_first", "month_first"]),
            ("century", &["19", "20"]),
        ];
        let own: &[(&str, &[&str])] = match self {
            TableKind::Entries => &[("currency", &[])],
            TableKind::Reach => &[
                ("kind", &[]),
                ("value", &["rows"]),
                ("period", &[]),
                ("age_bands", &[]),
                ("part_unknown", &["whole", "rest"]),
                ("counted", &["add", "replace"]),
                ("sex_m", &["female", "male"]),
            ],
            TableKind::Budget => &[("version", &[])],
            TableKind::Rates => &[("rate_source", &[]), ("rate_base", &[])],
            TableKind::Targets => &[("figures", &["target", "actual"])],
            TableKind::Indicators
            | TableKind::Deliverables
            | TableKind::Organisations
            | TableKind::Lessons => &[],
        };
        ANY.iter().chain(own)
    }

    /// Refuses an answer to a question that is never asked, or that is none of its choices.
    pub(super) fn check_answers(self, answers: &[Answer]) -> Result<(), Refused> {
        for Answer { field, value } in answers {
            let mut all = self.answers();
            let Some((_, choices)) = all.find(|(known, _)| known == field) else {
                let known: Vec<&str> = self.answers().map(|(known, _)| *known).collect();
                let refused = Refused::new("answer-unknown").with("answer", field);
                return Err(refused.with("known", known.join(", ")).at("answers"));
            };
            if !choices.is_empty() && !choices.contains(&value.trim()) && !value.trim().is_empty() {
                let refused = Refused::new("choice-unknown").with("value", value);
                return Err(refused.with("choices", choices.join(", ")).at(field));
            }
        }
        Ok(())
    }

    /// The field of this name.
    pub(super) fn field(self, name: &str) -> Option<&'static Spec> {
        self.fields().iter().find(|spec| spec.field == name)
    }
}

const ENTRIES: &[Spec] = &[
    needed(date("date")),
    text("kind"),
    text("line_code"),
    text("line"),
    needed(spread(number("amount"), &["date"])),
    number("debit"),
    number("credit"),
    text("currency"),
    number("rate"),
    text("funding"),
    text("correction"),
    text("reference"),
    text("note"),
    text("project"),
    text("project_code"),
    text("row"),
];

const REACH: &[Spec] = &[
    text("indicator_code"),
    text("indicator"),
    text("activity_code"),
    text("activity"),
    text("place"),
    text("group"),
    text("period"),
    text("kind"),
    text("sex"),
    text("age"),
    text("disability"),
    needed(spread(count("value"), &["sex", "age", "disability", "period", "kind"])),
    text("unit"),
    text("method"),
    count("overlap"),
    text("counted_from"),
    text("project"),
    text("project_code"),
    text("row"),
];

const BUDGET: &[Spec] = &[
    text("line_code"),
    needed(text("line")),
    text("unit"),
    number("units"),
    number("unit_cost"),
    spread(number("amount"), &["period"]),
    text("currency"),
    text("cost_type"),
    text("headings"),
    text("funding"),
    text("period"),
    text("version"),
    text("project"),
    text("project_code"),
    text("row"),
];

const RATES: &[Spec] = &[
    date("rate_date"),
    text("rate_base"),
    needed(text("rate_counter")),
    needed(number("rate")),
    text("rate_source"),
    text("row"),
];

const INDICATORS: &[Spec] = &[
    text("code"),
    needed(text("text")),
    text("measure"),
    text("unit"),
    text("accumulation"),
    number("baseline"),
    date("baseline_date"),
    number("target"),
    text("verification"),
    text("project"),
    text("project_code"),
];

const TARGETS: &[Spec] = &[
    text("indicator_code"),
    text("indicator"),
    text("period"),
    spread(number("target"), &["period"]),
    spread(number("actual"), &["period"]),
    number("numerator"),
    number("denominator"),
    text("note"),
    text("project"),
    text("project_code"),
];

const DELIVERABLES: &[Spec] = &[
    needed(text("text")),
    text("group"),
    count("quantity"),
    count("delivered"),
    text("unit"),
    text("status"),
    date("due"),
    date("delivered_date"),
    text("evidence"),
    text("project"),
    text("project_code"),
];

const ORGANISATIONS: &[Spec] =
    &[needed(text("name")), text("acronym"), text("sub_unit"), text("country"), text("reference")];

const LESSONS: &[Spec] = &[
    needed(text("observation")),
    text("context"),
    text("cause"),
    text("recommendation"),
    text("theme"),
    text("phase"),
    text("project"),
    text("project_code"),
];
