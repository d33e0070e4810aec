//! Which sheets the workbook has: a summary, prose together, tables each on their own.
//!
//! Must not know how a sheet is drawn. A finance officer looks for one table under one
//! tab; a grant manager reads objective, context and lessons on one page.

use super::names::sheet_names;
use crate::report::model::{Block, Report, Section};

/// Id of the section that opens the workbook.
const SUMMARY: &str = "summary";

/// What a sheet is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// Cover facts, key figures and the way to the other sheets.
    Summary,
    /// Sections without a table, one below the other.
    Prose,
    /// One section with its tables.
    Tables,
}

/// A sheet with the sections that stand on it.
#[derive(Debug)]
pub struct Planned<'a> {
    /// Its legal and unique name.
    pub name: String,
    /// What it is for.
    pub role: Role,
    /// Its sections in the order of the report.
    pub sections: Vec<&'a Section>,
}

/// The sheets in the order of the report; the prose stands where its first section stood.
pub fn sheets(report: &Report) -> Vec<Planned<'_>> {
    let mut groups: Vec<(Role, Vec<&Section>)> = vec![(Role::Summary, Vec::new())];
    for section in &report.sections {
        let role = role(section);
        let shared = groups.iter_mut().find(|(other, _)| role != Role::Tables && *other == role);
        match shared {
            Some((_, sections)) => sections.push(section),
            None => groups.push((role, vec![section])),
        }
    }
    let wanted = groups.iter().map(|(role, sections)| title(report, *role, sections)).collect();
    let named = sheet_names(wanted).into_iter().zip(groups);
    named.map(|(name, (role, sections))| Planned { name, role, sections }).collect()
}

fn role(section: &Section) -> Role {
    let has = |wanted: fn(&Block) -> bool| section.blocks.iter().any(wanted);
    if section.id == SUMMARY {
        Role::Summary
    } else if has(|block| matches!(block, Block::Table { .. })) {
        Role::Tables
    } else if has(|block| matches!(block, Block::Figures { .. })) {
        Role::Summary
    } else {
        Role::Prose
    }
}

fn title<'a>(report: &'a Report, role: Role, sections: &[&'a Section]) -> &'a str {
    let word = |key: &str| report.words.get(key).map(String::as_str);
    let first = sections.first().map(|section| section.title.as_str());
    match (role, sections.len()) {
        (Role::Summary, _) => word("sheet-summary").unwrap_or(&report.kind),
        (Role::Prose, 2..) => word("sheet-narrative").or(first).unwrap_or(&report.kind),
        _ => first.unwrap_or(&report.kind),
    }
}
