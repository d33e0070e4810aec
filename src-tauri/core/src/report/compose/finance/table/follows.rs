//! How a cell of the table follows from others: across its row, from the lines below it, from
//! entries and moves. What a workbook makes formulas of.
//!
//! Must not know what stands in the cell.

use crate::domain::entry::EntryKind;
use crate::domain::finance::FinanceLine;
use crate::report::compose::Composer;
use crate::report::compose::cells::word_of;
use crate::report::model::{Condition, Follows, Holds};
use crate::report::template::{Measure, Rows};

use super::super::{ENTRIES, MOVES, less};
use super::figures::{figure, parts};
use super::{Scope, Sheet, Wanted};

impl Composer<'_> {
    /// How an amount of a row follows from others.
    pub(super) fn row_follows(&self, sheet: &Sheet<'_>, at: usize, measure: Measure) -> Option<Follows> {
        let slug = &sheet.money.lines.slugs[at];
        if let Some(across) = self.across(sheet, slug, &sheet.scope.finance.lines[at], measure) {
            return Some(across);
        }
        let name = &sheet.money.lines.names[at];
        if sheet.wanted.rows == Rows::Headings {
            let main = if sheet.scope.whole { sheet.money.in_main(slug, measure) } else { None };
            return match main {
                Some(cell) => Some(Follows::Same { cell }),
                None => self.entered(sheet.scope, measure, "heading", name),
            };
        }
        if !sheet.money.lines.tree.is_heading(at) {
            return match measure {
                Measure::Moved | Measure::Reserve => Some(self.moved_of(name, measure)),
                _ => self.entered(sheet.scope, measure, "line", name),
            };
        }
        let below =
            sheet.money.lines.below(at).map(|row| sheet.wanted.cell(&sheet.money.lines.slugs[row], measure));
        let sum = Follows::Sum { cells: below.collect() };
        let line = &sheet.scope.finance.lines[at];
        let alone = match measure {
            Measure::Period => line.period.entries.is_empty(),
            Measure::Before => line.before.entries.is_empty(),
            Measure::Spent => line.period.entries.is_empty() && line.before.entries.is_empty(),
            Measure::Committed => line.committed.entries.is_empty(),
            _ => true,
        };
        // Lines were added under a line that had entries: they stay with it.
        match alone {
            true => Some(sum),
            false => {
                Some(Follows::All { parts: vec![sum, self.entered(sheet.scope, measure, "line", name)?] })
            }
        }
    }

    /// How an amount follows from others of its row.
    pub(super) fn across(
        &self,
        sheet: &Sheet<'_>,
        slug: &str,
        line: &FinanceLine,
        measure: Measure,
    ) -> Option<Follows> {
        let cell = |measure: Measure| sheet.wanted.cell(slug, measure);
        let all = |measures: &[Measure]| measures.iter().all(|measure| sheet.wanted.shows(*measure));
        let told = |measure: Measure| figure(line, measure).is_some();
        match measure {
            Measure::Revised if all(&[Measure::Budget]) => {
                let parts = [Measure::Budget, Measure::Moved, Measure::Reserve];
                let hidden = parts.iter().any(|part| told(*part) && !sheet.wanted.shows(*part));
                let shown = parts.iter().filter(|part| sheet.wanted.shows(**part)).map(|part| cell(*part));
                (!hidden).then(|| Follows::Sum { cells: shown.collect() })
            }
            Measure::Spent if all(&[Measure::Period, Measure::Before]) => {
                Some(Follows::Sum { cells: vec![cell(Measure::Period), cell(Measure::Before)] })
            }
            Measure::Spent if sheet.scope.first.is_none() && all(&[Measure::Period]) => {
                Some(Follows::Same { cell: cell(Measure::Period) })
            }
            Measure::Variance | Measure::Remaining | Measure::PeriodVariance => {
                let (from, by) = match measure {
                    Measure::Variance => (Measure::Spent, Measure::Revised),
                    Measure::Remaining => (Measure::Revised, Measure::Spent),
                    _ => (Measure::Period, Measure::PeriodPlanned),
                };
                let sum = |measure: Measure| Box::new(Follows::Sum { cells: vec![cell(measure)] });
                match told(from) && told(by) {
                    true => Some(less(&cell(from), &cell(by))),
                    // What is not told counts for nothing, and is no number in the workbook.
                    false => Some(Follows::Less { from: sum(from), by: sum(by) }),
                }
            }
            _ => None,
        }
    }

    /// An amount that is the sum of entries whose `column` says this name.
    pub(super) fn entered(
        &self,
        scope: &Scope<'_>,
        measure: Measure,
        column: &str,
        name: &str,
    ) -> Option<Follows> {
        let day = |is: Holds| Condition { column: "date".to_owned(), is };
        let kind = if measure == Measure::Committed { EntryKind::Commitment } else { EntryKind::Expenditure };
        let mut conditions = vec![
            Condition { column: column.to_owned(), is: Holds::Text(name.to_owned()) },
            self.of_kind(kind),
        ];
        match (measure, scope.first) {
            (Measure::Period, first) => {
                conditions.extend(first.map(|first| day(Holds::From(first))));
            }
            (Measure::Before, Some(first)) => conditions.push(day(Holds::Until(first.pred_opt()?))),
            (Measure::Spent | Measure::Committed, _) => {}
            _ => return None,
        }
        if !scope.whole && measure != Measure::Before {
            conditions.push(day(Holds::Until(scope.last)));
        }
        Some(Follows::Where { table: ENTRIES.to_owned(), column: "into".to_owned(), conditions })
    }

    /// Entries of one kind.
    pub(in super::super) fn of_kind(&self, kind: EntryKind) -> Condition {
        Condition { column: "kind".to_owned(), is: Holds::Text(self.entry_kind(kind)) }
    }

    pub(in super::super) fn entry_kind(&self, kind: EntryKind) -> String {
        self.say(&format!("entry-{}", word_of(kind)))
    }

    /// What came to a line by moves less what left it.
    fn moved_of(&self, name: &str, measure: Measure) -> Follows {
        let kind = self.move_kind(measure == Measure::Reserve);
        let side = |column: &str| {
            let holds = |column: &str, text: &str| Condition {
                column: column.to_owned(),
                is: Holds::Text(text.to_owned()),
            };
            Box::new(Follows::Where {
                table: MOVES.to_owned(),
                column: "amount".to_owned(),
                conditions: vec![holds(column, name), holds("kind", &kind)],
            })
        };
        Follows::Less { from: side("to"), by: side("from") }
    }

    pub(in super::super) fn move_kind(&self, of_reserve: bool) -> String {
        self.say(if of_reserve { "accounts-move-reserve" } else { "accounts-move-lines" })
    }

    pub(super) fn part_of(&self, wanted: &Wanted<'_>, slug: &str, measure: Measure) -> Follows {
        let (part, whole) = parts(measure);
        let none = self.no_detail("").text;
        Follows::Share { part: wanted.cell(slug, part), whole: wanted.cell(slug, whole), none }
    }
}
