//! The fields of each kind of table: what they hold, which are needed, which may be spread over
//! several columns.
//!
//! Must not know what columns are called (`names`) nor how rows are kept.

use super::shapes::TableKind;

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
    needed(number("amount")),
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
    number("amount"),
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
];
