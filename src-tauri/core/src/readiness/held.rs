//! What is seen once a report is composed: how many figures it holds back, and where, and which
//! characters cannot be printed. Those who send it should know.
//!
//! Must not know which figures those are: the report that holds nothing back tells.

use std::collections::HashMap;

use super::{Look, Mended, ReadinessLine, Severity};
use crate::domain::Audience;
use crate::error::Result;
use crate::report::compose::{self, Options, cells_of};
use crate::report::template::TemplateKind;
use crate::report::{Report, Section, pdf};

/// So many characters are named.
const MOST_CHARACTERS: usize = 12;

impl Look<'_> {
    pub(super) fn composed_lines(&self) -> Result<Vec<ReadinessLine>> {
        // Without a budget there is no report on money; that is told elsewhere.
        if self.gathered.template.kind == TemplateKind::Finance && self.accounts().is_none() {
            return Ok(Vec::new());
        }
        let mut printed = self.composed(self.gathered.options.audience)?;
        let mut lines: Vec<ReadinessLine> = self.not_covered(&printed)?.into_iter().collect();
        lines.extend(self.held_back(&mut printed)?);
        Ok(lines)
    }

    /// One line for each section with figures that those outside do not read.
    fn held_back(&self, printed: &mut Report) -> Result<Vec<ReadinessLine>> {
        let outside = self.gathered.options.audience.is_outside();
        if !outside || !self.project().indicators.iter().any(|it| it.sensitive) {
            return Ok(Vec::new());
        }
        let mut whole = self.composed(Audience::Internal)?;
        let known = whole.sections.iter_mut().flat_map(cells_of);
        let known: HashMap<String, String> = known.map(|cell| (cell.id.clone(), cell.text.clone())).collect();
        Ok(printed.sections.iter_mut().filter_map(|section| self.held_back_in(section, &known)).collect())
    }

    /// Characters that no font draws: a box would stand in their place.
    fn not_covered(&self, printed: &Report) -> Result<Option<ReadinessLine>> {
        let uncovered = pdf::uncovered(printed)?;
        let told: Vec<String> = uncovered.iter().take(MOST_CHARACTERS).map(ToString::to_string).collect();
        let count = i64::try_from(uncovered.len()).unwrap_or(i64::MAX);
        let message = || {
            let args = [("count", self.format.count(count)), ("characters", told.join(", "))];
            let args = args.each_ref().map(|(name, text)| (*name, text.as_str()));
            self.line("uncovered", Severity::Must, &args, None)
        };
        Ok((!told.is_empty()).then(message))
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
