//! What people wrote, or did not: sections without a text, texts that are too long or that say
//! something else than the record, remarks that nobody dealt with.
//!
//! Must not know how a text is read (`story`).

use std::collections::BTreeMap;

use super::{Look, Mended, ReadinessLine, Severity};
use crate::error::Result;
use crate::report::template::{Asks, Outlined};
use crate::story::{Checking, TextRemarkLevel};

impl Look<'_> {
    /// Nothing where the report is not kept: nobody could have written anything.
    pub(super) fn written(&self) -> Result<Vec<ReadinessLine>> {
        let Some(written) = &self.written else { return Ok(Vec::new()) };
        let outline = self.gathered.template.outline(self.gathered.options.language);
        let is_said = |place: &Outlined| written.get(&place.id).filter(|text| !text.trim().is_empty());
        let places = || outline.iter().filter(|place| matches!(place.asks, Asks::Question | Asks::Line));
        let checking = match places().any(|place| is_said(place).is_some()) {
            true => Some(Checking::of(&self.gathered)?),
            false => None,
        };
        let mut lines = Vec::new();
        for place in places() {
            match is_said(place).zip(checking.as_ref()) {
                Some((text, checking)) => lines.extend(self.checked(checking, place, text)?),
                None => lines.extend(self.unwritten(place)),
            }
        }
        lines.extend(self.beyond(&outline, written));
        Ok(lines)
    }

    /// Sections of a choice that are answered beyond the number that the donor takes.
    fn beyond(&self, outline: &[Outlined], written: &BTreeMap<String, String>) -> Vec<ReadinessLine> {
        let template = &self.gathered.template;
        let answered = |id: &str| written.get(id).is_some_and(|text| !text.trim().is_empty());
        let mut lines = Vec::new();
        for (choice, most) in &template.at_most {
            let chosen = template.sections.iter().filter(|it| it.choice.as_ref() == Some(choice));
            let chosen =
                chosen.filter(|it| answered(&it.id)).skip(usize::try_from(*most).unwrap_or(usize::MAX));
            let limit = self.format.count(i64::from(*most));
            for place in chosen.filter_map(|it| outline.iter().find(|place| place.id == it.id)) {
                let args = [("limit", limit.as_str())];
                lines.push(self.in_section(place, "section-beyond", Severity::Must, &args));
            }
        }
        lines
    }

    /// A section that is left out where it is empty may be empty.
    fn unwritten(&self, place: &Outlined) -> Option<ReadinessLine> {
        let sections = &self.gathered.template.sections;
        if sections.iter().any(|section| section.id == place.id && section.optional) {
            return None;
        }
        let severity = if place.asks == Asks::Question { Severity::Must } else { Severity::Should };
        Some(self.in_section(place, "section-empty", severity, &[]))
    }

    fn checked(&self, checking: &Checking<'_>, place: &Outlined, text: &str) -> Result<Vec<ReadinessLine>> {
        let limit = place.words.map(|words| usize::try_from(words).unwrap_or(usize::MAX));
        let told = checking.check(self.workspace, self.ctx, text, limit)?;
        let mut lines = Vec::new();
        if told.over > 0 {
            let count = |count: usize| self.format.count(i64::try_from(count).unwrap_or(i64::MAX));
            let (words, limit) = (count(told.words), count(limit.unwrap_or_default()));
            let args = [("words", words.as_str()), ("limit", limit.as_str())];
            lines.push(self.in_section(place, "section-long", Severity::Should, &args));
        }
        for remark in told.remarks {
            let severity = match remark.level {
                TextRemarkLevel::Error => Severity::Must,
                TextRemarkLevel::Warning => Severity::Should,
                TextRemarkLevel::Hint => continue,
            };
            let line = self.in_section(place, "section-says", severity, &[("remark", &remark.message)]);
            lines.push(line);
        }
        Ok(lines)
    }

    /// Remarks of reviewers that nobody dealt with.
    pub(super) fn remarked(&self) -> Vec<ReadinessLine> {
        let outline = self.gathered.template.outline(self.gathered.options.language);
        let title = |section: &str| {
            let place = outline.iter().find(|place| place.id == section);
            place.map_or_else(|| section.to_owned(), |place| place.title.clone())
        };
        let line = |comment: &crate::domain::ReportComment| {
            let title = title(&comment.section);
            let args = [("section", title.as_str()), ("remark", comment.text.as_str())];
            let mended = Some(Mended::Section { section: comment.section.clone() });
            let section = Some(comment.section.clone());
            ReadinessLine { section, ..self.line("comment-open", Severity::Should, &args, mended) }
        };
        self.comments.iter().map(line).collect()
    }

    fn in_section(
        &self,
        place: &Outlined,
        code: &str,
        severity: Severity,
        args: &[(&str, &str)],
    ) -> ReadinessLine {
        let named = [&[("section", place.title.as_str())], args].concat();
        let mended = Some(Mended::Section { section: place.id.clone() });
        ReadinessLine { section: Some(place.id.clone()), ..self.line(code, severity, &named, mended) }
    }
}
