//! What is missing, unexplained or beyond a limit in the money that a report tells of.
//!
//! Must not know how money is reckoned (`domain::finance`).

use super::{Look, Mended, ReadinessLine, Severity};
use crate::domain::finance::FinanceAlert;
use crate::error::Error;

impl Look<'_> {
    pub(super) fn money(&self) -> Vec<ReadinessLine> {
        let mut lines: Vec<ReadinessLine> = self.rate_of_report().into_iter().collect();
        let Some(accounts) = self.accounts().filter(|accounts| accounts.has_entries()) else {
            return lines;
        };
        lines.extend(
            accounts
                .asked
                .iter()
                .map(|asked| told("rate-missing", Severity::Must, asked, money("rates", None))),
        );
        let alerts = accounts.warnings.iter().zip(&accounts.finance.alerts);
        lines.extend(alerts.map(|(words, alert)| {
            let mended = mending(alert);
            told(&format!("finance-{}", alert.code), severity(&alert.code), words, mended)
        }));
        lines
    }

    /// The rate without which the report cannot be told in its currency.
    fn rate_of_report(&self) -> Option<ReadinessLine> {
        let refused = self.rate_lacking.clone()?;
        let message = Error::from(refused).message(self.texts);
        Some(told("rate-missing", Severity::Must, &message, money("rates", None)))
    }
}

/// A variance that the donor wants explained, or money that no line holds, holds a report up;
/// a limit that is passed will be asked about.
fn severity(code: &str) -> Severity {
    match code {
        "explain" | "unplaced" | "no-policy" => Severity::Must,
        "ahead" | "behind" | "forecast" => Severity::Note,
        _ => Severity::Should,
    }
}

fn mending(alert: &FinanceAlert) -> Option<Mended> {
    let view = match alert.code.as_str() {
        "unplaced" => "entries",
        "moved" | "reserve-approval" => "moves",
        "contingency" | "evaluation" | "indirect" => "budget",
        _ => "overview",
    };
    money(view, alert.line.as_deref())
}

fn told(code: &str, severity: Severity, message: &str, mended: Option<Mended>) -> ReadinessLine {
    let (code, message) = (code.to_owned(), message.to_owned());
    ReadinessLine { code, severity, section: None, message, mended }
}

fn money(view: &str, line: Option<&str>) -> Option<Mended> {
    Some(Mended::Money { view: view.to_owned(), line: line.map(str::to_owned) })
}
