//! Live figures of a report's texts: out of what is composed.
//!
//! Must not know how a text is read or printed. A figure that is held back is held back in words,
//! too: texts repeat what the report says, never what the record says.

use std::collections::BTreeMap;

use crate::domain::{Project, Written};
use crate::error::Result;
use crate::report::Accounts;
use crate::report::model::Report;
use crate::report::story::{self, Known};

use super::{Options, PROJECT_TEMPLATE, compose_with};

/// The layout with every figure of the money.
const MONEY_TEMPLATE: &str = "finance";

/// Puts figures into the texts: those of the report itself, and only where a text refers to others
/// are others composed.
pub(super) fn tell(
    report: &mut Report,
    project: &Project,
    accounts: Option<&Accounts>,
    options: &Options,
) -> Result<()> {
    let own = story::known(report);
    story::resolve(report, &own);
    if !story::unknown(report).is_empty() {
        let known = figures(report, project, accounts, options)?;
        story::resolve(report, &known);
    }
    Ok(())
}

/// Every figure that a text of this report can refer to: those of the report itself first, then
/// those of the project's own report and of its money.
pub fn figures(
    report: &Report,
    project: &Project,
    accounts: Option<&Accounts>,
    options: &Options,
) -> Result<BTreeMap<String, Known>> {
    let mut known = story::known(report);
    let others = [PROJECT_TEMPLATE, MONEY_TEMPLATE].into_iter();
    let others = others.filter(|template| *template == PROJECT_TEMPLATE || accounts.is_some());
    for template in others.filter(|template| *template != report.template) {
        let template = template.to_owned();
        let options = Options { template, written: Written::default(), ..options.clone() };
        for (id, figure) in story::known(&compose_with(project, accounts, &options)?) {
            known.entry(id).or_insert(figure);
        }
    }
    Ok(known)
}
