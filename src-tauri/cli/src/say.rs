//! How the command line answers: words for people, JSON for machines, errors apart.
//!
//! Must not know commands.

use std::collections::BTreeMap;
use std::env;
use std::io::Write as _;
use std::process::ExitCode;

use bilan_core::domain::entity::FieldShown;
use bilan_core::domain::{Identifier, Lang};
use bilan_core::format::Format;
use bilan_core::publish::ReportFile;
use bilan_core::report::{Block, Cell, Report};
use bilan_core::store::{ProjectRow, RowName, Step, StepName, StepState};
use bilan_core::text::Texts;
use bilan_core::{Error, Result};
use serde_json::{Value, json};

/// The machine or the program failed.
const FAILED: u8 = 1;
/// The arguments are wrong.
const USAGE: u8 = 2;
/// Refused: something a person can mend.
pub const REFUSED: u8 = 3;
/// A page can be read in two ways, or is about a project that is kept already.
pub const UNDECIDED: u8 = 4;

/// The language of the person at the keyboard, as the system says it.
pub fn language() -> Lang {
    let said =
        ["BILAN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| env::var(name).ok());
    let known = said.filter(|value| !value.is_empty()).filter_map(|value| value.parse().ok());
    known.into_iter().find(|lang| Texts::addresses(*lang)).unwrap_or(Lang::EN)
}

/// Prints help to where it was asked, mistakes to stderr.
pub fn usage(told: &clap::Error) -> ExitCode {
    let printed = told.print();
    match (told.use_stderr(), printed) {
        (false, Ok(())) => ExitCode::SUCCESS,
        _ => ExitCode::from(USAGE),
    }
}

/// The voice of one run.
pub struct Say {
    /// Machines listen.
    pub json: bool,
    lang: Lang,
}

impl Say {
    /// A voice in a language.
    pub fn new(lang: Lang, json: bool) -> Say {
        Say { json, lang }
    }

    /// The words.
    pub fn texts(&self) -> &'static Texts {
        Texts::of(self.lang)
    }

    /// The style of numbers and dates.
    pub fn format(&self) -> Format {
        Format::of(self.lang)
    }

    /// Answers and ends well.
    pub fn done(&self, answer: &Value, lines: &[String]) -> Result<ExitCode> {
        self.answer(answer, lines)?;
        Ok(ExitCode::SUCCESS)
    }

    /// Answers on stdout.
    pub fn answer(&self, answer: &Value, lines: &[String]) -> Result<()> {
        let text = match self.json {
            true => serde_json::to_string_pretty(answer).map_err(|error| Error::failed("answer", error))?,
            false => lines.join("\n"),
        };
        let mut out = std::io::stdout().lock();
        match writeln!(out, "{text}") {
            // Whoever reads has read enough (`bilan show | head`).
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
            other => other.map_err(|error| Error::failed("print", error)),
        }
    }

    /// Says an error on stderr and which exit code it ends with.
    pub fn error(&self, error: &Error) -> ExitCode {
        let mut message = error.message(self.texts());
        let mut more = json!({});
        if let Error::Refused(refused) = error {
            let args: Vec<(&str, &str)> =
                refused.args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            message.push_str(&self.hint(&refused.code, &args));
            more = json!({ "field": refused.field, "args": refused.args });
        }
        self.trouble(&error.code(), &message, &more);
        let undecided = matches!(
            error.code().as_str(),
            "refused-page-ambiguous"
                | "refused-page-known"
                | "refused-page-personal"
                | "refused-table-ambiguous"
                | "refused-table-columns-missing"
        );
        ExitCode::from(match error {
            Error::Refused(_) if undecided => UNDECIDED,
            Error::Refused(_) => REFUSED,
            Error::Failed(_) => FAILED,
        })
    }

    /// Which option mends a refusal, for those that an option mends.
    pub fn hint(&self, code: &str, args: &[(&str, &str)]) -> String {
        let key = format!("cli-hint-{code}");
        match self.texts().find(&key) {
            Some(_) => format!(" {}", self.texts().with(&key, args)),
            None => String::new(),
        }
    }

    /// Says on stderr how far long work is.
    pub fn progress(&self, at: usize, of: usize, what: &str) {
        let args = [("at", &*at.to_string()), ("of", &*of.to_string()), ("what", what)];
        // When stderr is gone there is nobody left to tell.
        if writeln!(std::io::stderr(), "{}", self.texts().with("cli-progress", &args)).is_err() {}
    }

    /// Says what is wrong on stderr: code and sentence.
    pub fn trouble(&self, code: &str, message: &str, more: &Value) {
        let line = match self.json {
            true => {
                let mut told = json!({ "code": code, "message": message });
                if let (Value::Object(told), Value::Object(more)) = (&mut told, more) {
                    told.extend(more.clone());
                }
                json!({ "error": told }).to_string()
            }
            false => format!("bilan: {message} [{code}]"),
        };
        // When stderr is gone there is nobody left to tell.
        if writeln!(std::io::stderr(), "{line}").is_err() {}
    }

    /// Warns of characters that no font covers.
    pub fn uncovered(&self, file: &ReportFile) {
        if !file.uncovered.is_empty() {
            let characters = file.uncovered.join(" ");
            let args = [("file", file.name.as_str()), ("characters", characters.as_str())];
            self.trouble("warning-uncovered", &self.texts().with("cli-uncovered", &args), &json!({}));
        }
    }

    /// A project of the list on one line.
    pub fn project_line(&self, row: &ProjectRow) -> String {
        let code = Identifier::leading(&row.identifiers).map(|identifier| identifier.value.as_str());
        let code = code.or(row.acronym.as_deref()).unwrap_or("–");
        let end = row.dates.end.map_or_else(|| "–".to_owned(), |date| date.to_string());
        let budget = row.budget.map_or_else(|| "–".to_owned(), |budget| Format::of(self.lang).money(budget));
        let office = row.office.as_ref().map(|office| format!("  [{office}]")).unwrap_or_default();
        format!("{code:<12} {end:<10} {budget:>18}  {}{office}", row.title)
    }

    /// What a step is called, and what it was done to.
    pub fn step_name(&self, name: &StepName) -> String {
        let words = self.texts().step(&name.op, &name.subject, name.count);
        if words.contains(&name.subject) { words } else { format!("{words}: {}", name.subject) }
    }

    /// A step of the history and what it changed.
    pub fn step_lines(&self, step: &Step, names: &BTreeMap<String, RowName>) -> Vec<String> {
        let state = match step.state {
            StepState::Done | StepState::Mark => String::new(),
            StepState::Undone | StepState::Dropped => format!(" ({})", self.texts().get("cli-step-undone")),
        };
        let name = match &step.turned {
            Some(turned) => {
                let turned = self.step_name(&StepName { op: turned.clone(), ..step.name.clone() });
                self.texts().with(&format!("cli-{}-done", step.name.op), &[("step", &turned)])
            }
            None => self.step_name(&step.name),
        };
        let head = format!("{:>4}  {}  {}  {name}{state}", step.name.seq, step.at, step.who);
        let changes = step.changes.iter().map(|change| {
            let shown =
                |value: &Option<FieldShown>| value.as_ref().map_or("–".to_owned(), |it| brief(&it.shown));
            let row = names.get(&change.row).map(|name| format!(" “{}”", brief(&name.label)));
            format!(
                "        {}{}.{}: {} → {}",
                change.table,
                row.unwrap_or_default(),
                change.field,
                shown(&change.old),
                shown(&change.new)
            )
        });
        let more = (step.more > 0).then(|| {
            let count = i64::try_from(step.more).unwrap_or(i64::MAX);
            format!("        {}", self.texts().count("cli-step-more", count, &step.more.to_string()))
        });
        std::iter::once(head).chain(changes).chain(more).collect()
    }
}

/// At most one line of sixty characters.
fn brief(text: &str) -> String {
    let line = text.lines().next().unwrap_or("");
    let short: String = line.chars().take(60).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}

/// A report as lines of plain text.
pub fn report_lines(report: &Report) -> Vec<String> {
    let mut lines = vec![report.title.text.clone()];
    lines.extend(report.cover.iter().map(|fact| format!("  {}: {}", fact.label, joined(&fact.cells))));
    for section in &report.sections {
        lines.extend([String::new(), section.title.clone()]);
        lines.extend(section.blocks.iter().flat_map(block_lines));
    }
    lines
}

fn joined(cells: &[Cell]) -> String {
    cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join("; ")
}

fn block_lines(block: &Block) -> Vec<String> {
    match block {
        Block::Heading { text } | Block::Note { text } => vec![format!("  {text}")],
        Block::Paragraph { cell } => vec![format!("  {}", cell.text)],
        Block::Facts { rows } => {
            rows.iter().map(|fact| format!("  {}: {}", fact.label, joined(&fact.cells))).collect()
        }
        Block::Figures { figures } => {
            figures.iter().map(|figure| format!("  {}: {}", figure.label, figure.cell.text)).collect()
        }
        Block::Chart { .. } => Vec::new(),
        Block::Story { id, passages } => passages
            .iter()
            .flat_map(|passage| passage.plain(id))
            .flat_map(|plain| block_lines(&plain))
            .collect(),
        Block::List { items } => items.iter().map(|cell| format!("  • {}", cell.text)).collect(),
        Block::Table { columns, rows, .. } => {
            let head: Vec<&str> = columns.iter().map(|column| column.title.as_str()).collect();
            let body = rows.iter().map(|row| {
                let cells: Vec<&str> = row.cells.iter().map(|cell| cell.text.as_str()).collect();
                format!("  {}{}", "  ".repeat(usize::from(row.depth)), cells.join(" | "))
            });
            std::iter::once(format!("  {}", head.join(" | "))).chain(body).collect()
        }
    }
}
