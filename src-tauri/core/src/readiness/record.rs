//! What is missing, late or contradictory in the record, as far as the report tells of it.
//!
//! Must not know what counts as missing or late (`domain::attention`).

use super::{Look, Mended, ReadinessLine, Severity};
use crate::attention::sentence;
use crate::domain::Project;
use crate::domain::attention::{self, Attention, Matter, Named, Owed, Spoken};
use crate::report::template::{Required, TemplateKind};

impl Look<'_> {
    pub(super) fn record(&self, spoken: &Spoken, owed: &[Owed]) -> Vec<ReadinessLine> {
        let mut found = attention::attention(self.project(), &[], self.gathered.options.date);
        found.extend(attention::owed(self.project(), owed, self.gathered.options.date));
        found.extend(self.untold(spoken));
        found.iter().filter(|line| self.is_told_of(line)).filter_map(|line| self.weighed(line)).collect()
    }

    /// Texts that lack the report's language, whether or not the title has it.
    fn untold(&self, spoken: &Spoken) -> Vec<Attention> {
        let asked = Project { languages: vec![self.gathered.options.language], ..self.project().clone() };
        attention::untold(&asked, spoken)
    }

    /// A figure of another period is no matter of this report, nor is anything but its frame and
    /// its texts of one on money alone.
    fn is_told_of(&self, line: &Attention) -> bool {
        let of_frame = matches!(line.table, "project" | "project_organisation" | "agreement");
        (of_frame || self.gathered.template.kind != TemplateKind::Finance) && self.is_of_period(line)
    }

    fn is_of_period(&self, line: &Attention) -> bool {
        let Some(own) = self.period() else { return true };
        if line.table == "reach" {
            let row = self.project().reach.iter().find(|row| Some(&row.id) == line.row.as_ref());
            return row.and_then(|row| row.period.as_ref()).is_none_or(|period| *period == own.id);
        }
        match line.args.iter().find(|(name, _)| *name == "period") {
            Some((_, Named::Days(start, end))) => (own.start, own.end) == (*start, *end),
            _ => true,
        }
    }

    fn weighed(&self, line: &Attention) -> Option<ReadinessLine> {
        let severity = self.severity(line.matter)?;
        let (code, message) = sentence(line, &self.format, self.texts);
        let (table, row) = (line.table.to_owned(), line.row.clone());
        let mended = Some(Mended::Row { table, row, field: line.field.to_owned() });
        Some(ReadinessLine { code, severity, section: None, message, mended })
    }

    /// What a template requires must be there; that a report is owed is not a matter of the report.
    fn severity(&self, matter: Matter) -> Option<Severity> {
        let required = |what: Required| if self.asks(what) { Severity::Must } else { Severity::Should };
        Some(match matter {
            Matter::ReportOverdue | Matter::ReportDue => return None,
            Matter::BreakdownExceeds => Severity::Must,
            Matter::PeriodWithoutFigures | Matter::IndicatorWithoutFigure => required(Required::Actuals),
            Matter::ReachWithoutFigure => required(Required::Reach),
            Matter::BreakdownMissing => required(Required::Sex).min(required(Required::Disability)),
            Matter::NoBaseline => required(Required::Baselines),
            Matter::NoTarget => required(Required::Targets),
            Matter::NoDonor => required(Required::Donor),
            Matter::NoStart | Matter::NoEnd => required(Required::Dates),
            Matter::AgreementWithoutDates => required(Required::Agreement),
            // What is not disaggregated is said beside the breakdown.
            Matter::BreakdownIncomplete
            | Matter::PartnerOwes
            | Matter::DeliverableOverdue
            | Matter::ActivityLate
            | Matter::RiskReviewOverdue
            | Matter::AgreementOutsideProject
            | Matter::TextsMissing => Severity::Should,
            Matter::PeriodsMissing | Matter::NoDeadline => Severity::Note,
        })
    }
}
