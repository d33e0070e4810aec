//! How many figures a report holds back, and where: those who send it should know.
//!
//! Must not know which figures those are: the report that holds nothing back tells.

use std::collections::HashMap;

use super::{Look, Mended, ReadinessLine, Severity};
use crate::ctx::Ctx;
use crate::domain::Audience;
use crate::error::Result;
use crate::publish::{self, ReportInput};
use crate::report::Section;
use crate::report::compose::cells_of;
use crate::store::Workspace;

impl Look<'_> {
    /// One line for each section with figures that those outside do not read.
    pub(super) fn held_back(
        &self,
        workspace: &Workspace,
        ctx: &Ctx,
        wanted: &ReportInput,
    ) -> Result<Vec<ReadinessLine>> {
        if !wanted.audience.is_outside() || !self.project.indicators.iter().any(|it| it.sensitive) {
            return Ok(Vec::new());
        }
        let whole = ReportInput { audience: Audience::Internal, ..wanted.clone() };
        let (mut printed, mut whole) =
            (publish::compose(workspace, ctx, wanted)?, publish::compose(workspace, ctx, &whole)?);
        let known =
            whole.sections.iter_mut().flat_map(cells_of).map(|cell| (cell.id.clone(), cell.text.clone()));
        let known: HashMap<String, String> = known.collect();
        Ok(printed.sections.iter_mut().filter_map(|section| self.held_back_in(section, &known)).collect())
    }

    fn held_back_in(&self, section: &mut Section, known: &HashMap<String, String>) -> Option<ReadinessLine> {
        let (title, id) = (section.title.clone(), section.id.clone());
        let differs = cells_of(section)
            .into_iter()
            .filter(|cell| known.get(&cell.id).is_some_and(|text| *text != cell.text))
            .count();
        let count = i64::try_from(differs).unwrap_or(i64::MAX);
        let shown = self.format.count(count);
        (count > 0).then(|| {
            let args = [("count", shown.as_str()), ("section", title.as_str())];
            let mended = Some(Mended::Section { section: id.clone() });
            ReadinessLine { section: Some(id), ..self.line("held-back", Severity::Note, &args, mended) }
        })
    }
}
