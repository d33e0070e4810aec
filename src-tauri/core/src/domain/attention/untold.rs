//! Texts that are not there in a language in which the project has a title.

use std::collections::{BTreeMap, HashMap};

use super::{Attention, Matter, Named};
use crate::domain::keys::Keyed;
use crate::domain::lang::Lang;
use crate::domain::project::Project;

/// In which languages a text is there, by the key of its row and its field.
pub type Spoken = HashMap<(String, String), Vec<Lang>>;

/// One line for each of the title's languages that some texts lack: how many, and the first.
/// Words of a page (labels, quotes) are as given and need no translation.
pub fn untold(project: &Project, spoken: &Spoken) -> Vec<Attention> {
    let texts = texts(project);
    let mut lacking: BTreeMap<Lang, Vec<&(&str, &str, &str)>> = BTreeMap::new();
    for place @ (_, row, field) in &texts {
        let Some(there) = spoken.get(&((*row).to_owned(), (*field).to_owned())) else { continue };
        for language in project.languages.iter().filter(|language| !there.contains(language)) {
            lacking.entry(*language).or_default().push(place);
        }
    }
    let line = |(language, places): (Lang, Vec<&(&'static str, &str, &'static str)>)| {
        let (table, row, field) = **places.first()?;
        let count = i64::try_from(places.len()).unwrap_or(i64::MAX);
        let line = Attention::new(Matter::TextsMissing, table, Some(row), field);
        Some(line.with("language", Named::Language(language)).with("count", Named::Count(count)))
    };
    lacking.into_iter().filter_map(line).collect()
}

/// Every text that people translate, as table, row and field, in the order of a report.
fn texts(project: &Project) -> Vec<(&'static str, &str, &'static str)> {
    let mut texts: Vec<(&'static str, &str, &'static str)> = Vec::new();
    texts.extend(["subtitle", "objective", "context"].map(|field| ("project", project.id.as_str(), field)));
    add(&mut texts, "component", &project.components, &["title"]);
    add(&mut texts, "support_domain", &project.domains, &["text"]);
    add(&mut texts, "target_group", &project.target_groups, &["text"]);
    add(&mut texts, "result_node", &project.framework, &["text", "description"]);
    add(&mut texts, "indicator", &project.indicators, &["text", "verification"]);
    add(&mut texts, "deliverable", &project.deliverables, &["group", "text", "evidence"]);
    add(&mut texts, "result_statement", &project.results, &["text"]);
    add(&mut texts, "engagement", &project.engagement, &["text"]);
    add(&mut texts, "lesson", &project.lessons, &["observation", "context", "cause", "recommendation"]);
    add(&mut texts, "risk", &project.risks, &["text", "mitigation"]);
    for agreement in &project.agreements {
        add(&mut texts, "amendment", &agreement.amendments, &["reason"]);
    }
    add(&mut texts, "attachment", &project.attachments, &["caption"]);
    texts
}

fn add<'a, T: Keyed>(
    texts: &mut Vec<(&'static str, &'a str, &'static str)>,
    table: &'static str,
    rows: &'a [T],
    fields: &[&'static str],
) {
    for row in rows {
        texts.extend(fields.iter().map(|field| (table, row.key(), *field)));
    }
}
