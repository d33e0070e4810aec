//! Which facts a donor's report asks for, and which of them nobody gave.
//!
//! Must not know how "not provided" is said in a language.

use super::framework::Level;
use super::organisation::Role;
use super::project::Project;

/// What was spent, which the ledger tells.
pub const EXPENDITURE: &str = "expenditure";

/// Every fact that the "Project report" asks for, in the words of the record.
/// What was spent is no part of this record: who has the ledger beside it takes `EXPENDITURE` off
/// the list of what is lacking.
pub const FACTS: [&str; 24] = [
    "identifiers",
    "identifiers.prima",
    "status",
    "type",
    "coverage",
    "region",
    "countries",
    "dates.start",
    "dates.end",
    "duration_months",
    "donor",
    "implementer",
    "programme",
    "budget",
    EXPENDITURE,
    "objective",
    "context",
    "framework",
    "deliverables",
    "reach",
    "engagement",
    "results",
    "lessons",
    "experts",
];

/// The facts of `FACTS` that this record lacks, in that order.
pub fn not_provided(project: &Project) -> Vec<String> {
    FACTS.iter().filter(|fact| !has(project, fact)).map(|fact| (*fact).to_owned()).collect()
}

fn has(project: &Project, fact: &str) -> bool {
    match fact {
        "identifiers" => project.identifiers.iter().any(|it| it.scheme != "prima"),
        "identifiers.prima" => project.identifiers.iter().any(|it| it.scheme == "prima"),
        "status" => project.status.is_some() || project.status_label.is_some(),
        "type" => project.r#type.is_some() || project.type_label.is_some(),
        "coverage" => project.coverage.is_some() || project.coverage_label.is_some(),
        "region" => project.region.is_some(),
        "countries" => !project.countries.is_empty(),
        "dates.start" => project.dates.start.is_some(),
        "dates.end" => project.dates.end.is_some(),
        "duration_months" => project.duration_months.is_some(),
        "donor" => project.in_role(Role::Funding).next().is_some(),
        "implementer" => project.in_role(Role::Implementing).next().is_some(),
        "programme" => project.programme.is_some(),
        "budget" => project.budget.is_some(),
        "objective" => {
            project.objective.is_some() || project.framework.iter().any(|node| node.level == Level::Goal)
        }
        "context" => project.context.is_some(),
        "framework" => !project.framework.is_empty(),
        "deliverables" => !project.deliverables.is_empty(),
        "reach" => project.reach.iter().any(|row| row.value.is_some()),
        "engagement" => !project.engagement.is_empty(),
        "results" => !project.results.is_empty(),
        "lessons" => !project.lessons.is_empty(),
        "experts" => !project.experts.is_empty(),
        _ => false,
    }
}
