//! Every kind of row that a person can edit, with its fields: one list for the store's columns,
//! the commands' checks and the window's forms.
//!
//! Must not know SQL, how a value is typed or shown, nor any row. A field is named as its
//! column is; what a text field holds is kept once per language.

use serde::Serialize;
use ts_rs::TS;

use super::iati::IatiFactKind;

/// What a field holds. Values cross the wire as text in one plain form: `1240`, `0.5`, `2019-11`,
/// `190000.00 USD`, a code, `1` or `0`, a key.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum Kind {
    /// A short text that is the same in every language: a name, a number, a place.
    Line,
    /// One line, once per language.
    Words,
    /// Paragraphs, once per language.
    Prose,
    /// People or things, never below zero.
    Count,
    /// A whole percentage of at most `most`.
    Percent {
        /// The largest that makes sense.
        most: i64,
    },
    /// A measured number.
    Number,
    /// An amount with its currency.
    Money,
    /// A year, a month or a day.
    Date,
    /// A full day.
    Day,
    /// One of the codes.
    Choice {
        /// The codes, in their order.
        codes: &'static [&'static str],
        /// The words of a code are `<family>-<code>`.
        family: &'static str,
    },
    /// One of the codes, or other words.
    Term {
        /// The codes that are offered.
        codes: &'static [&'static str],
        /// The words of a code are `<family>-<code>`.
        family: &'static str,
    },
    /// Yes or no.
    YesNo,
    /// Another row.
    Row {
        /// Its table.
        table: &'static str,
        /// This row goes when that one goes; else it is left without it.
        goes: bool,
    },
    /// A country, ISO 3166-1 alpha-2.
    Country,
    /// Countries, parted by blanks.
    Countries,
    /// Age bands, parted by commas: `0-11,12-17,18-59,60+`.
    Bands,
    /// A language the program speaks.
    Language,
    /// A currency, ISO 4217.
    Currency,
}

/// A value as it is kept and as it is shown in the person's language; what is shown can be
/// typed back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct FieldShown {
    /// The plain form (`Kind`).
    pub value: String,
    /// For people.
    pub shown: String,
}

/// A field of an entity.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Field {
    /// Its name, the same in the column, here and on the screen.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// A row cannot be without it.
    pub required: bool,
    /// It is what an imported row said: once a person writes it, the page is its source no more.
    #[serde(skip)]
    pub said: bool,
}

impl Field {
    /// It is kept once per language.
    pub fn is_text(&self) -> bool {
        matches!(self.kind, Kind::Words | Kind::Prose)
    }
}

/// Whose rows these are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Scope {
    /// Each belongs to one project.
    Project,
    /// Projects share them.
    Workspace,
}

/// A kind of row.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct Entity {
    /// The table.
    pub table: &'static str,
    /// Whose rows these are.
    pub scope: Scope,
    /// The fields, in the order of a form.
    pub fields: &'static [Field],
}

impl Entity {
    /// A field by its name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// The kind of row that a table holds.
pub fn entity(table: &str) -> Option<&'static Entity> {
    ENTITIES.iter().find(|entity| entity.table == table)
}

/// The fields that name rows of a table: entity and field, with whether its rows go along.
pub fn referring(table: &str) -> impl Iterator<Item = (&'static Entity, &'static Field, bool)> {
    ENTITIES.iter().flat_map(|entity| entity.fields.iter().map(move |field| (entity, field))).filter_map(
        move |(entity, field)| match field.kind {
            Kind::Row { table: named, goes } if named == table => Some((entity, field, goes)),
            _ => None,
        },
    )
}

const fn field(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, required: false, said: false }
}

const fn needed(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, required: true, said: false }
}

/// What an imported row said, in a field that it can be without.
const fn said(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, required: false, said: true }
}

/// What an imported row said, in a field that it cannot be without.
const fn stated(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, required: true, said: true }
}

const fn part_of(table: &'static str) -> Kind {
    Kind::Row { table, goes: true }
}

const fn names(table: &'static str) -> Kind {
    Kind::Row { table, goes: false }
}

const STATUSES: Kind = Kind::Choice {
    family: "status",
    codes: &["pipeline", "implementation", "finalisation", "completed", "cancelled", "suspended"],
};
const COVERAGES: Kind = Kind::Choice {
    family: "coverage",
    codes: &["global", "regional", "multi_national", "national", "sub_national"],
};
const TYPES: Kind = Kind::Term {
    family: "type",
    codes: &[
        "counter_trafficking",
        "counter_smuggling",
        "protection",
        "labour_migration",
        "migration_development",
        "border_management",
        "return_reintegration",
        "migration_health",
        "migration_environment",
        "migration_management",
        "technical_cooperation",
        "research",
        "policy",
        "training",
        "capacity_building",
        "emergency",
    ],
};
const SCHEMES: Kind =
    Kind::Term { family: "scheme", codes: &["donor_project", "prima", "agreement", "internal", "iati"] };
const IATI_FACTS: Kind = Kind::Choice { family: "iati-fact", codes: &IatiFactKind::CODES };
const ROLES: Kind = Kind::Choice {
    family: "role",
    codes: &[
        "funding",
        "accountable",
        "implementing",
        "partner",
        "beneficiary_institution",
        "observer",
        "component_lead",
        "network",
    ],
};
const LEVELS: Kind = Kind::Choice {
    family: "level",
    codes: &["goal", "objective", "component", "pillar", "outcome", "output", "activity"],
};
const PROGRESS: Kind =
    Kind::Choice { family: "progress", codes: &["planned", "in_progress", "done", "cancelled"] };
const MEASURES: Kind =
    Kind::Choice { family: "measure", codes: &["number", "percent", "people", "amount", "qualitative"] };
const ACCUMULATIONS: Kind = Kind::Choice { family: "accumulation", codes: &["periodic", "cumulative"] };
const DELIVERABLE_STATUSES: Kind = Kind::Choice {
    family: "deliverable-status",
    codes: &["planned", "in_progress", "delivered", "cancelled"],
};
const REACH_KINDS: Kind =
    Kind::Choice { family: "reach", codes: &["direct", "indirect", "public_engagement"] };
const METHODS: Kind = Kind::Choice { family: "method", codes: &["distinct", "maximum", "overlap"] };
const SEXES: Kind = Kind::Choice { family: "sex", codes: &["female", "male", "other"] };
const DISABILITIES: Kind = Kind::Choice { family: "disability", codes: &["with", "without"] };
const THEMES: Kind = Kind::Term {
    family: "theme",
    codes: &[
        "training",
        "protection",
        "coordination",
        "partnership",
        "monitoring",
        "safety",
        "inclusion",
        "sustainability",
    ],
};
const PHASES: Kind =
    Kind::Choice { family: "phase", codes: &["design", "start", "implementation", "closing", "after"] };
const CATEGORIES: Kind = Kind::Term {
    family: "risk-category",
    codes: &["context", "safety", "safeguarding", "partners", "delivery", "financial", "reputation"],
};
const GRADES: Kind = Kind::Choice { family: "grade", codes: &["low", "medium", "high"] };
const RISK_STATUSES: Kind = Kind::Choice { family: "risk-status", codes: &["open", "occurred", "closed"] };
const CALENDARS: Kind =
    Kind::Choice { family: "calendar", codes: &["quarterly", "semi_annual", "annual", "donor_year"] };
const MONTHS: Kind =
    Kind::Choice { family: "month", codes: &["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] };
const BASES: Kind = Kind::Choice {
    family: "indirect-base",
    codes: &["direct_costs", "modified_direct_costs", "personnel", "total"],
};
const ROUNDINGS: Kind = Kind::Choice { family: "rounding", codes: &["half_even", "half_up", "none"] };
const RATE_POLICIES: Kind = Kind::Choice {
    family: "rate-policy",
    codes: &["payment_month", "period_mean", "weighted_receipts", "fifo_receipts", "own_books", "fixed"],
};
const VARIANCE_LEVELS: Kind = Kind::Choice { family: "variance-level", codes: &["heading", "line", "total"] };
const VARIANCE_COUNTS: Kind = Kind::Choice { family: "variance-count", codes: &["net", "gross"] };
const EXPLAIN_AGAINST: Kind = Kind::Choice { family: "explain-against", codes: &["budget", "plan"] };
const RATE_SOURCES: Kind =
    Kind::Term { family: "rate-source", codes: &["infor_euro", "un_operational", "own_books", "agreement"] };
const COST_TYPES: Kind = Kind::Choice {
    family: "cost-type",
    codes: &[
        "direct",
        "personnel",
        "travel",
        "equipment",
        "supplies",
        "rent",
        "services",
        "evaluation",
        "subgrant",
        "indirect",
        "contingency",
        "outside",
    ],
};
const FUNDING_KINDS: Kind =
    Kind::Choice { family: "funding", codes: &["grant", "co_funding", "own", "in_kind"] };
const ENTRY_KINDS: Kind =
    Kind::Choice { family: "entry", codes: &["expenditure", "commitment", "advance", "income"] };
const REFERENCES: Kind = Kind::Term { family: "reference", codes: &["law", "treaty", "policy", "document"] };

/// Where a report stands; only the turns of `reports` change it.
pub const REPORT_STATES: Kind =
    Kind::Choice { family: "report-state", codes: &["draft", "review", "approved", "sent"] };
const AUDIENCES: Kind = Kind::Choice { family: "audience", codes: &["donor", "internal", "public"] };

/// Every kind of row that a person can edit.
pub const ENTITIES: &[Entity] = &[
    Entity {
        table: "project",
        scope: Scope::Workspace,
        fields: &[
            stated("title", Kind::Words),
            said("subtitle", Kind::Words),
            said("acronym", Kind::Line),
            needed("language", Kind::Language),
            said("status", STATUSES),
            said("type", TYPES),
            said("coverage", COVERAGES),
            said("region", Kind::Words),
            said("geo_note", Kind::Words),
            said("countries", Kind::Countries),
            said("start_date", Kind::Date),
            said("end_date", Kind::Date),
            said("duration_months", Kind::Count),
            said("programme", names("programme")),
            said("objective", Kind::Prose),
            said("context", Kind::Prose),
        ],
    },
    Entity {
        table: "identifier",
        scope: Scope::Project,
        fields: &[needed("scheme", SCHEMES), stated("value", Kind::Line)],
    },
    Entity {
        table: "iati_fact",
        scope: Scope::Project,
        fields: &[needed("fact", IATI_FACTS), stated("value", Kind::Line)],
    },
    Entity {
        table: "project_organisation",
        scope: Scope::Project,
        fields: &[stated("organisation", part_of("organisation")), stated("role", ROLES)],
    },
    Entity {
        table: "organisation",
        scope: Scope::Workspace,
        fields: &[
            needed("name", Kind::Line),
            field("acronym", Kind::Line),
            field("sub_unit", Kind::Line),
            field("country", Kind::Country),
            field("reference", Kind::Line),
        ],
    },
    Entity {
        table: "programme",
        scope: Scope::Workspace,
        fields: &[needed("name", Kind::Line), field("acronym", Kind::Line)],
    },
    Entity {
        table: "component",
        scope: Scope::Project,
        fields: &[
            stated("number", Kind::Line),
            said("title", Kind::Words),
            said("lead", Kind::Line),
            field("own", Kind::YesNo),
        ],
    },
    Entity {
        table: "agreement",
        scope: Scope::Project,
        fields: &[
            field("organisation", names("organisation")),
            field("number", Kind::Line),
            field("amount", Kind::Money),
            field("signed_date", Kind::Date),
            field("start_date", Kind::Date),
            field("end_date", Kind::Date),
            field("calendar", CALENDARS),
            field("year_month", MONTHS),
            field("report_days", Kind::Count),
            field("report_month", MONTHS),
            field("report_day", Kind::Count),
            field("finance_month", MONTHS),
            field("final_months", Kind::Count),
            field("final_days", Kind::Count),
            field("reported_until", Kind::Day),
            field("report_template", Kind::Line),
            field("final_template", Kind::Line),
            field("finance_template", Kind::Line),
            field("variance_percent", Kind::Number),
            field("indirect_percent", Kind::Number),
            field("indirect_base", BASES),
            field("rounding", ROUNDINGS),
            field("rate_policy", RATE_POLICIES),
            field("smallest_cell", Kind::Count),
            field("jump_percent", Kind::Percent { most: 10_000 }),
            field("variance_level", VARIANCE_LEVELS),
            field("variance_count", VARIANCE_COUNTS),
            field("explain_percent", Kind::Number),
            field("explain_against", EXPLAIN_AGAINST),
            field("contingency_percent", Kind::Number),
            field("evaluation_percent", Kind::Number),
            field("subgrant_limit", Kind::Money),
            field("rate_source", RATE_SOURCES),
            field("rate_decimals", Kind::Count),
            field("alert_percent", Kind::Number),
            field("no_cofunding", Kind::YesNo),
        ],
    },
    Entity {
        table: "amendment",
        scope: Scope::Project,
        fields: &[
            needed("agreement", part_of("agreement")),
            field("number", Kind::Line),
            field("date", Kind::Date),
            field("reason", Kind::Words),
            field("end_date", Kind::Date),
            field("amount", Kind::Money),
        ],
    },
    Entity {
        table: "period",
        scope: Scope::Project,
        fields: &[needed("code", Kind::Line), needed("start_day", Kind::Day), needed("end_day", Kind::Day)],
    },
    Entity { table: "support_domain", scope: Scope::Project, fields: &[stated("text", Kind::Words)] },
    Entity { table: "target_group", scope: Scope::Project, fields: &[stated("text", Kind::Words)] },
    Entity {
        table: "reference",
        scope: Scope::Project,
        fields: &[needed("kind", REFERENCES), said("number", Kind::Line), stated("text", Kind::Words)],
    },
    Entity {
        table: "result_node",
        scope: Scope::Project,
        fields: &[
            needed("level", LEVELS),
            said("code", Kind::Line),
            stated("text", Kind::Words),
            said("description", Kind::Prose),
            field("parent", part_of("result_node")),
            needed("axis", Kind::Line),
            field("start_date", Kind::Date),
            field("end_date", Kind::Date),
            field("progress", PROGRESS),
            field("place", Kind::Line),
        ],
    },
    Entity {
        table: "indicator",
        scope: Scope::Project,
        fields: &[
            said("code", Kind::Line),
            stated("text", Kind::Words),
            field("node", part_of("result_node")),
            needed("measure", MEASURES),
            field("unit", Kind::Words),
            needed("accumulation", ACCUMULATIONS),
            said("baseline", Kind::Number),
            field("baseline_date", Kind::Date),
            said("target", Kind::Number),
            field("by_sex", Kind::YesNo),
            field("age_bands", Kind::Bands),
            field("by_disability", Kind::YesNo),
            field("sensitive", Kind::YesNo),
            field("verification", Kind::Prose),
        ],
    },
    Entity {
        table: "period_value",
        scope: Scope::Project,
        fields: &[
            needed("indicator", part_of("indicator")),
            needed("period", part_of("period")),
            field("target", Kind::Number),
            field("actual", Kind::Number),
            field("numerator", Kind::Number),
            field("denominator", Kind::Number),
            field("note", Kind::Prose),
        ],
    },
    Entity {
        table: "target_cell",
        scope: Scope::Project,
        fields: &[
            needed("indicator", part_of("indicator")),
            field("period", part_of("period")),
            field("sex", SEXES),
            field("age", Kind::Line),
            field("disability", DISABILITIES),
            needed("value", Kind::Count),
        ],
    },
    Entity {
        table: "deliverable",
        scope: Scope::Project,
        fields: &[
            stated("text", Kind::Words),
            said("group", Kind::Words),
            said("quantity", Kind::Count),
            said("delivered", Kind::Count),
            said("unit", Kind::Line),
            field("status", DELIVERABLE_STATUSES),
            field("due", Kind::Date),
            field("delivered_date", Kind::Date),
            field("evidence", Kind::Prose),
        ],
    },
    Entity {
        table: "reach",
        scope: Scope::Project,
        fields: &[
            needed("kind", REACH_KINDS),
            said("value", Kind::Count),
            needed("unit", Kind::Line),
            said("group", Kind::Words),
            said("place", Kind::Line),
            field("period", part_of("period")),
            field("indicator", part_of("indicator")),
            field("node", part_of("result_node")),
            needed("method", METHODS),
            field("overlap_percent", Kind::Percent { most: 100 }),
            field("counted_from", Kind::Line),
            said("text", Kind::Prose),
        ],
    },
    Entity {
        table: "reach_cell",
        scope: Scope::Project,
        fields: &[
            needed("reach", part_of("reach")),
            field("sex", SEXES),
            field("age", Kind::Line),
            field("disability", DISABILITIES),
            needed("value", Kind::Count),
        ],
    },
    Entity {
        table: "engagement",
        scope: Scope::Project,
        fields: &[
            stated("text", Kind::Prose),
            said("event", Kind::Line),
            said("person", Kind::Line),
            said("place", Kind::Line),
            said("date", Kind::Date),
        ],
    },
    Entity { table: "result_statement", scope: Scope::Project, fields: &[stated("text", Kind::Prose)] },
    Entity {
        table: "lesson",
        scope: Scope::Project,
        fields: &[
            stated("observation", Kind::Prose),
            field("context", Kind::Prose),
            field("cause", Kind::Prose),
            field("recommendation", Kind::Prose),
            field("theme", THEMES),
            field("phase", PHASES),
        ],
    },
    Entity {
        table: "citation",
        scope: Scope::Project,
        fields: &[needed("lesson", part_of("lesson")), field("note", Kind::Prose)],
    },
    Entity {
        table: "risk",
        scope: Scope::Project,
        fields: &[
            needed("text", Kind::Prose),
            field("category", CATEGORIES),
            field("likelihood", GRADES),
            field("impact", GRADES),
            field("mitigation", Kind::Prose),
            field("status", RISK_STATUSES),
            field("owner", Kind::Line),
            field("review_date", Kind::Date),
        ],
    },
    Entity {
        table: "expert",
        scope: Scope::Project,
        fields: &[stated("name", Kind::Line), said("nationality", Kind::Line), said("expertise", Kind::Line)],
    },
    Entity {
        table: "attachment",
        scope: Scope::Project,
        fields: &[
            needed("name", Kind::Line),
            field("caption", Kind::Words),
            field("credit", Kind::Line),
            field("taken_date", Kind::Date),
        ],
    },
    Entity {
        table: "budget",
        scope: Scope::Project,
        fields: &[
            needed("version", Kind::Count),
            said("total", Kind::Money),
            needed("currency", Kind::Currency),
            field("date", Kind::Date),
            field("amendment", names("amendment")),
            field("reason", Kind::Words),
        ],
    },
    Entity {
        table: "budget_line",
        scope: Scope::Project,
        fields: &[
            needed("budget", part_of("budget")),
            field("parent", part_of("budget_line")),
            field("code", Kind::Line),
            needed("text", Kind::Words),
            field("unit", Kind::Words),
            field("units", Kind::Number),
            field("amount", Kind::Money),
            field("unit_cost", Kind::Money),
            field("cost_type", COST_TYPES),
        ],
    },
    Entity {
        table: "funding",
        scope: Scope::Project,
        fields: &[
            needed("name", Kind::Line),
            needed("kind", FUNDING_KINDS),
            field("agreement", names("agreement")),
            field("amount", Kind::Money),
        ],
    },
    Entity {
        table: "allocation",
        scope: Scope::Project,
        fields: &[
            needed("line", part_of("budget_line")),
            field("funding", part_of("funding")),
            field("period", names("period")),
            needed("amount", Kind::Money),
        ],
    },
    Entity {
        table: "entry",
        scope: Scope::Project,
        fields: &[
            needed("date", Kind::Day),
            needed("kind", ENTRY_KINDS),
            field("line", names("budget_line")),
            field("funding", names("funding")),
            needed("amount", Kind::Money),
            field("correction", Kind::YesNo),
            field("got", Kind::Money),
            field("rate", Kind::Number),
            field("reference", Kind::Line),
            field("note", Kind::Line),
        ],
    },
    Entity {
        table: "reallocation",
        scope: Scope::Project,
        fields: &[
            needed("date", Kind::Day),
            needed("from", part_of("budget_line")),
            needed("to", part_of("budget_line")),
            needed("amount", Kind::Money),
            field("approval", Kind::Line),
            field("reason", Kind::Prose),
        ],
    },
    Entity {
        table: "explanation",
        scope: Scope::Project,
        fields: &[
            needed("line", part_of("budget_line")),
            field("period", part_of("period")),
            needed("text", Kind::Prose),
        ],
    },
    Entity {
        table: "rate",
        scope: Scope::Workspace,
        fields: &[
            needed("source", RATE_SOURCES),
            needed("base", Kind::Currency),
            needed("counter", Kind::Currency),
            field("date", Kind::Date),
            needed("rate", Kind::Number),
        ],
    },
    Entity {
        table: "report",
        scope: Scope::Project,
        fields: &[
            needed("template", Kind::Line),
            field("period", names("period")),
            field("agreement", names("agreement")),
            field("currency", Kind::Currency),
            needed("language", Kind::Language),
            needed("audience", AUDIENCES),
            field("people", Kind::YesNo),
            field("date", Kind::Day),
            field("revises", names("report")),
            field("reason", Kind::Line),
        ],
    },
    Entity {
        table: "report_section",
        scope: Scope::Project,
        fields: &[
            needed("report", part_of("report")),
            needed("section", Kind::Line),
            field("content", Kind::Prose),
        ],
    },
    Entity {
        table: "report_comment",
        scope: Scope::Project,
        fields: &[
            needed("report", part_of("report")),
            needed("section", Kind::Line),
            needed("remark", Kind::Prose),
            field("settled", Kind::YesNo),
        ],
    },
    Entity {
        table: "partner_form",
        scope: Scope::Project,
        fields: &[
            needed("organisation", part_of("organisation")),
            needed("period", part_of("period")),
            needed("language", Kind::Language),
        ],
    },
    Entity {
        table: "partner_form_line",
        scope: Scope::Project,
        fields: &[needed("form", part_of("partner_form")), needed("reach", part_of("reach"))],
    },
    Entity {
        table: "partner_answer",
        scope: Scope::Project,
        fields: &[needed("form", part_of("partner_form")), field("file", Kind::Line)],
    },
];
