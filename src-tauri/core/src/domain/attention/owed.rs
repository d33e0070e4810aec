//! What partners were asked for and have not given.

use chrono::NaiveDate;

use super::{Attention, Matter, Named, is_over};
use crate::domain::project::Project;

/// A form of which figures are missing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Owed {
    /// Key of the form.
    pub form: String,
    /// What the partner is called.
    pub partner: String,
    /// Key of the period.
    pub period: String,
    /// How many figures are missing.
    pub missing: i64,
}

/// One line for each form of a period that is over.
pub fn owed(project: &Project, forms: &[Owed], date: NaiveDate) -> Vec<Attention> {
    let line = |owed: &Owed| {
        let period = project.periods.iter().find(|period| period.id == owed.period)?;
        let line = Attention::new(Matter::PartnerOwes, "partner_form", Some(&owed.form), "organisation");
        let line = line.with("partner", Named::Words(owed.partner.clone()));
        let line = line.with("count", Named::Count(owed.missing));
        is_over(period, date).then(|| line.with("period", Named::Days(period.start, period.end)))
    };
    forms.iter().filter_map(line).collect()
}
