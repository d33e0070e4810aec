//! How many figures a report holds back, and where: those who send it should know.
//!
//! Must not know which figures those are: the report that holds nothing back tells.

use std::collections::HashMap;

use super::{Look, Mended, ReadinessLine, Severity};
use crate::domain::Audience;
use crate::error::Result;
use crate::report::compose::{self, Options, cells_of};
use crate::report::{Report, Section};

impl Look<'_> {
    /// One line for each section with figures that those outside do not read.
    pub(super) fn held_back(&self) -> Result<Vec<ReadinessLine>> {
        let outside = self.gathered.options.audience.is_outside();
        if !outside || !self.project().indicators.iter().any(|it| it.sensitive) {
            return Ok(Vec::new());
        }
        let mut printed = self.composed(self.gathered.options.audience)?;
        let mut whole = self.composed(Audience::Internal)?;
        let known = whole.sections.iter_mut().flat_map(cells_of);
        let known: HashMap<String, String> = known.map(|cell| (cell.id.clone(), cell.text.clone())).collect();
        Ok(printed.sections.iter_mut().filter_map(|section| self.held_back_in(section, &known)).collect())
    }

    fn composed(&self, audience: Audience) -> Result<Report> {
        let gathered = &self.gathered;
        let options = Options { audience, ..gathered.options.clone() };
        compose::compose_by(&gathered.template, &gathered.project, gathered.accounts.as_ref(), &options)
    }

    fn held_back_in(&self, section: &mut Section, known: &HashMap<String, String>) -> Option<ReadinessLine> {
        let (title, id) = (section.title.clone(), section.id.clone());
        let cells = cells_of(section).into_iter();
        let differs = cells.filter(|cell| known.get(&cell.id).is_some_and(|text| *text != cell.text)).count();
        let count = i64::try_from(differs).unwrap_or(i64::MAX);
        let shown = self.format.count(count);
        (count > 0).then(|| {
            let args = [("count", shown.as_str()), ("section", title.as_str())];
            let mended = Some(Mended::Section { section: id.clone() });
            ReadinessLine { section: Some(id), ..self.line("held-back", Severity::Note, &args, mended) }
        })
    }
}
