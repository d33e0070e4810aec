//! The arguments, with their explanations in the person's language.
//!
//! Must not know what is done with them.

use std::path::PathBuf;

use bilan_core::domain::{Audience, Currency, Lang, ReachKind};
use bilan_core::export::{ExportFormat, ExportWhat, Separator};
use bilan_core::intake::Answer;
use bilan_core::language;
use bilan_core::publish::ReportFormat;
use bilan_core::tables::TableKind;
use bilan_core::text::Texts;
use chrono::NaiveDate;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

/// What was asked.
#[derive(Debug, Parser)]
#[command(name = "bilan", version, arg_required_else_help = true)]
pub struct Arguments {
    /// Answers in JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// The workspace that a command is about.
#[derive(Debug, clap::Args)]
pub struct Target {
    /// The file.
    #[arg(long, short = 'w', value_name = "FILE", env = "BILAN_WORKSPACE")]
    pub workspace: PathBuf,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Makes an empty workspace.
    New {
        /// The file.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Makes the example workspace.
    Demo {
        /// The file.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Imports.
    Import {
        /// What is imported.
        #[command(subcommand)]
        what: Import,
    },
    /// Lists the projects.
    List {
        /// The workspace.
        #[command(flatten)]
        at: Target,
    },
    /// Shows a project.
    Show {
        /// Any identifier, acronym, title or key.
        #[arg(value_name = "PROJECT")]
        project: String,
        /// Language to read it in.
        #[arg(long = "lang", value_name = "LANG")]
        language: Option<String>,
        /// The workspace.
        #[command(flatten)]
        at: Target,
    },
    /// Writes reports.
    Report(Report),
    /// Lists the templates of reports, prints one, keeps one.
    Templates(Templates),
    /// Shows or sets the organisation's sign and colour.
    Letterhead(Letterhead),
    /// Lists the reports that are kept.
    Reports {
        /// Only those of this project.
        #[arg(id = "reports_project", long = "project", value_name = "PROJECT")]
        project: Option<String>,
        /// The workspace.
        #[command(flatten)]
        at: Target,
    },
    /// Approves a report and seals it.
    Approve {
        /// Its key.
        #[arg(id = "report_key", value_name = "REPORT")]
        report: String,
        /// Why it is approved although something must be mended first.
        #[arg(long, value_name = "REASON")]
        despite: Option<String>,
        /// It is approved although remarks are not dealt with.
        #[arg(long)]
        remarks_open: bool,
        /// The workspace.
        #[command(flatten)]
        at: Target,
    },
    /// Says whether a file is a sealed report.
    Verify {
        /// A PDF or a workbook.
        #[arg(id = "verified_file", value_name = "FILE")]
        file: PathBuf,
        /// The workspace.
        #[command(flatten)]
        at: Target,
    },
    /// Makes a form for a partner.
    Ask(Ask),
    /// Takes in a form that came back.
    Receive(Receive),
    /// Lists what partners were asked for and what is missing.
    Asked {
        /// One project alone.
        #[arg(id = "asked_project", long = "project", value_name = "PROJECT")]
        project: Option<String>,
        /// The workspace.
        #[command(flatten)]
        at: Target,
    },
    /// Writes what changed as a package for a colleague.
    Changes(Changes),
    /// Takes in a package of changes.
    Take(Take),
    /// Lists the packages that were given and taken.
    Packages {
        /// The workspace.
        #[command(flatten)]
        at: Target,
    },
    /// Writes flat tables for pivot tables, or an IATI file.
    #[command(subcommand_negates_reqs = true, args_conflicts_with_subcommands = true)]
    Export {
        /// A file of its own kind.
        #[command(subcommand)]
        other: Option<ExportOther>,
        /// A flat table.
        #[command(flatten)]
        table: Export,
    },
    /// Shows what is due.
    Due(Due),
    /// Shows what is missing in a report.
    Readiness(Readiness),
    /// Shows where a figure comes from.
    Trace(Trace),
    /// Attaches files.
    Attach {
        /// Any identifier, acronym, title or key.
        #[arg(value_name = "PROJECT")]
        project: String,
        /// Files of any kind.
        #[arg(value_name = "FILE", required = true)]
        attached: Vec<PathBuf>,
        /// Key of the row that they are evidence for.
        #[arg(long, value_name = "KEY")]
        row: Option<String>,
        /// The workspace.
        #[command(flatten)]
        at: Target,
    },
    /// Shows what was done.
    History {
        /// Only what was changed in this project.
        #[arg(long, value_name = "PROJECT")]
        project: Option<String>,
        /// Steps before this one.
        #[arg(long, value_name = "NUMBER")]
        before: Option<i64>,
        /// How many steps.
        #[arg(long, value_name = "NUMBER")]
        limit: Option<usize>,
        /// The workspace.
        #[command(flatten)]
        at: Target,
    },
    /// Takes back the last step.
    Undo {
        /// The workspace.
        #[command(flatten)]
        at: Target,
    },
    /// Does it again.
    Redo {
        /// The workspace.
        #[command(flatten)]
        at: Target,
    },
    /// Makes a copy of the workspace.
    Backup {
        /// The workspace.
        #[command(flatten)]
        at: Target,
    },
    /// Lists the copies of the workspace.
    Backups {
        /// The workspace.
        #[command(flatten)]
        at: Target,
    },
    /// Puts a copy back.
    Restore(Restore),
    /// Forgets a project that was deleted.
    Purge {
        /// Its key or its last title.
        #[arg(id = "purge_project", value_name = "PROJECT")]
        project: String,
        /// One knows that nothing brings it back.
        #[arg(long)]
        yes: bool,
        /// The workspace.
        #[command(flatten)]
        at: Target,
    },
    /// Checks the whole file.
    Check {
        /// The workspace.
        #[command(flatten)]
        at: Target,
    },
    /// Calls a command of the API by name.
    Call {
        /// The command.
        #[arg(value_name = "NAME")]
        name: String,
        /// Its input.
        #[arg(value_name = "JSON")]
        input: Option<String>,
        /// The workspace.
        #[command(flatten)]
        at: Target,
    },
}

/// Which copy is put back.
#[derive(Debug, clap::Args)]
pub struct Restore {
    /// Its number.
    #[arg(id = "backup_number", value_name = "NUMBER", required_unless_present = "replace")]
    pub number: Option<u32>,
    /// In place of a file that cannot be opened, which is put aside.
    #[arg(long, conflicts_with = "backup_number")]
    pub replace: bool,
    /// Shows what would change and changes nothing.
    #[arg(id = "restore_dry_run", long = "dry-run")]
    pub dry_run: bool,
    /// The workspace.
    #[command(flatten)]
    pub at: Target,
}

/// What can be imported.
#[derive(Debug, Subcommand)]
pub enum Import {
    /// Project pages.
    Page(Page),
    /// A table.
    Table(Table),
    /// An IATI activity file.
    Iati(ImportIati),
}

/// An IATI file to import.
#[derive(Debug, clap::Args)]
pub struct ImportIati {
    /// The file.
    #[arg(id = "iati_file", value_name = "FILE")]
    pub file: PathBuf,
    /// Encoding, where the file does not say its own.
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    /// Answers to what is ambiguous.
    #[arg(long = "answer", value_name = "FIELD=VALUE", value_parser = answer)]
    pub answers: Vec<Answer>,
    /// Brings projects that are kept already up to date.
    #[arg(long, conflicts_with = "new")]
    pub update: bool,
    /// Keeps other projects beside those that are kept already.
    #[arg(long)]
    pub new: bool,
    /// Says by its word that lines tell of nobody.
    #[arg(long = "confirm", value_name = "WORD")]
    pub confirmed: Option<String>,
    /// Shows what would be imported and changes nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// The workspace.
    #[command(flatten)]
    pub at: Target,
}

/// A table to import.
#[derive(Debug, clap::Args)]
pub struct Table {
    /// The file.
    #[arg(id = "table_file", value_name = "FILE")]
    pub file: PathBuf,
    /// What the rows become; the likeliest if nothing is said.
    #[arg(id = "table_as", long = "as", value_name = "WHAT", value_parser = clap::builder::ValueParser::new(table_kind))]
    pub kind: Option<TableKind>,
    /// The project.
    #[arg(long, value_name = "PROJECT")]
    pub project: Option<String>,
    /// The sheet.
    #[arg(id = "table_sheet", long = "sheet", value_name = "NAME|NUMBER")]
    pub sheet: Option<String>,
    /// The last row of the headings.
    #[arg(id = "table_header", long = "header", value_name = "NUMBER")]
    pub header: Option<usize>,
    /// What the columns hold.
    #[arg(id = "table_map", long = "map", value_name = "FILE")]
    pub map: Option<PathBuf>,
    /// Language of numbers and dates.
    #[arg(id = "table_locale", long = "locale", value_name = "LANG")]
    pub locale: Option<Lang>,
    /// Encoding, where it is not UTF-8.
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    /// Answers to what is open.
    #[arg(id = "table_answers", long = "answer", value_name = "FIELD=VALUE", value_parser = answer)]
    pub answers: Vec<Answer>,
    /// The other rows are imported where some cannot be kept.
    #[arg(id = "table_without_refused", long = "without-refused")]
    pub without_refused: bool,
    /// Says by its word that columns tell of nobody.
    #[arg(id = "table_confirmed", long = "confirm", value_name = "WORD")]
    pub confirmed: Option<String>,
    /// Shows what would be imported and changes nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// The workspace.
    #[command(flatten)]
    pub at: Target,
}

/// Pages to import.
#[derive(Debug, clap::Args)]
pub struct Page {
    /// Files, or folders of `.txt` files.
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    /// Language of the pages.
    #[arg(long = "lang", value_name = "LANG")]
    pub language: Option<Lang>,
    /// Encoding, where it is not UTF-8.
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    /// Answers to what is ambiguous.
    #[arg(long = "answer", value_name = "FIELD=VALUE", value_parser = answer)]
    pub answers: Vec<Answer>,
    /// Brings projects that are kept already up to date.
    #[arg(long, conflicts_with = "new")]
    pub update: bool,
    /// Keeps another project beside the one that is kept already.
    #[arg(long)]
    pub new: bool,
    /// Leaves out lines that look as if they told of single people.
    #[arg(long)]
    pub leave_out_people: bool,
    /// Says by its word that such lines tell of nobody.
    #[arg(long = "confirm", value_name = "WORD")]
    pub confirmed: Option<String>,
    /// Shows what would be imported and changes nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// The workspace.
    #[command(flatten)]
    pub at: Target,
}

/// The report to write.
#[derive(Debug, clap::Args)]
pub struct Report {
    /// Any identifier, acronym, title or key.
    #[arg(value_name = "PROJECT", required_unless_present_any = ["report_id", "report_due"])]
    pub project: Option<String>,
    /// Key of a report that is kept.
    #[arg(id = "report_id", long = "id", value_name = "KEY", conflicts_with_all = ["project", "template", "period"])]
    pub id: Option<String>,
    /// Writes it as it is, although something in it is wrong.
    #[arg(long, requires = "report_id")]
    pub draft: bool,
    /// All reports that are due.
    #[arg(id = "report_due", long = "due", conflicts_with_all = ["project", "report_id", "template", "period"])]
    pub due: bool,
    /// `pdf`, `xlsx` or both.
    #[arg(long, value_name = "FORMATS", value_delimiter = ',', default_value = "pdf,xlsx",
        value_parser = clap::builder::ValueParser::new(format))]
    pub format: Vec<ReportFormat>,
    /// Language of the report.
    #[arg(long = "lang", value_name = "LANG")]
    pub language: Option<Lang>,
    /// Folder to write to.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub out: PathBuf,
    /// The template.
    #[arg(long, value_name = "ID")]
    pub template: Option<String>,
    /// Of the money: the period.
    #[arg(long, value_name = "CODE")]
    pub period: Option<String>,
    /// Of the money: the version of the budget.
    #[arg(long, value_name = "NUMBER")]
    pub budget_version: Option<String>,
    /// Of the money: the agreement whose rules hold.
    #[arg(long, value_name = "NUMBER")]
    pub agreement: Option<String>,
    /// Of the money: its currency.
    #[arg(long, value_name = "CODE", value_parser = clap::builder::ValueParser::new(currency),
        conflicts_with_all = ["report_id", "report_due"])]
    pub currency: Option<Currency>,
    /// For whom it is made.
    #[arg(long, value_name = "WHOM", default_value = "donor",
        value_parser = clap::builder::ValueParser::new(audience))]
    pub audience: Audience,
    /// With the names of staff and experts.
    #[arg(long)]
    pub people: bool,
    /// Into the PDF goes the workbook, too.
    #[arg(long, conflicts_with_all = ["report_id", "report_due"])]
    pub embed: bool,
    /// The workbook tells in an annex where each figure comes from.
    #[arg(long)]
    pub trace: bool,
    /// Date of the report.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<NaiveDate>,
    /// The workspace.
    #[command(flatten)]
    pub at: Target,
}

/// Which templates are asked for.
#[derive(Debug, clap::Args)]
pub struct Templates {
    /// The template of which the text is printed.
    #[arg(long, value_name = "CODE", conflicts_with = "keep")]
    pub show: Option<String>,
    /// The file to keep as the workspace's own template.
    #[arg(long, value_name = "FILE", requires = "templates_workspace")]
    pub keep: Option<PathBuf>,
    /// The workspace; the program's own templates if none is given.
    #[arg(
        id = "templates_workspace",
        long = "workspace",
        short = 'w',
        value_name = "FILE",
        env = "BILAN_WORKSPACE"
    )]
    pub workspace: Option<PathBuf>,
}

/// The sign and the colour that reports bear.
#[derive(Debug, clap::Args)]
pub struct Letterhead {
    /// The colour, as `#0B4F5C`; an empty text takes it away.
    #[arg(id = "letterhead_accent", long = "accent", value_name = "#RRGGBB")]
    pub accent: Option<String>,
    /// The file with the sign.
    #[arg(id = "letterhead_logo", long = "logo", value_name = "FILE", conflicts_with = "letterhead_no_logo")]
    pub logo: Option<PathBuf>,
    /// Takes the sign away.
    #[arg(id = "letterhead_no_logo", long = "no-logo")]
    pub no_logo: bool,
    /// What the sign shows, for those who do not see it.
    #[arg(id = "letterhead_alt", long = "alt", value_name = "WORDS")]
    pub alternative: Option<String>,
    /// The workspace.
    #[command(flatten)]
    pub at: Target,
}

/// What is due to be shown.
#[derive(Debug, clap::Args)]
pub struct Due {
    /// The calendar file to write.
    #[arg(long, value_name = "FILE")]
    pub ics: Option<PathBuf>,
    /// One project alone.
    #[arg(id = "due_project", long = "project", value_name = "PROJECT")]
    pub project: Option<String>,
    /// The day from which one looks.
    #[arg(long = "date", value_name = "YYYY-MM-DD")]
    pub as_of: Option<NaiveDate>,
    /// The last day that is told of.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub until: Option<NaiveDate>,
    /// Sent reports as well.
    #[arg(long)]
    pub sent: bool,
    /// The workspace.
    #[command(flatten)]
    pub at: Target,
}

/// The figure that is traced.
#[derive(Debug, clap::Args)]
pub struct Trace {
    /// Any identifier, acronym, title or key.
    #[arg(value_name = "PROJECT")]
    pub project: String,
    /// Id of the cell.
    #[arg(value_name = "CELL-ID")]
    pub cell: String,
    /// The template.
    #[arg(long, value_name = "ID")]
    pub template: Option<String>,
    /// The period.
    #[arg(long, value_name = "CODE")]
    pub period: Option<String>,
    /// The agreement.
    #[arg(long, value_name = "NUMBER")]
    pub agreement: Option<String>,
    /// The currency.
    #[arg(long, value_name = "CODE", value_parser = clap::builder::ValueParser::new(currency))]
    pub currency: Option<Currency>,
    /// Language of the report.
    #[arg(long = "lang", value_name = "LANG")]
    pub language: Option<Lang>,
    /// For whom it is made.
    #[arg(long, value_name = "WHOM", value_parser = clap::builder::ValueParser::new(audience))]
    pub audience: Option<Audience>,
    /// A report that is kept.
    #[arg(id = "report_id", long = "id", value_name = "KEY")]
    pub report: Option<String>,
    /// The workspace.
    #[command(flatten)]
    pub at: Target,
}

/// The report that is looked at.
#[derive(Debug, clap::Args)]
pub struct Readiness {
    /// Any identifier, acronym, title or key.
    #[arg(value_name = "PROJECT", required_unless_present = "report_key")]
    pub project: Option<String>,
    /// Key of a report that is kept.
    #[arg(id = "report_key", long = "report", value_name = "KEY", conflicts_with = "project")]
    pub report: Option<String>,
    /// The template.
    #[arg(long, value_name = "ID")]
    pub template: Option<String>,
    /// The period.
    #[arg(long, value_name = "CODE")]
    pub period: Option<String>,
    /// The agreement.
    #[arg(long, value_name = "NUMBER")]
    pub agreement: Option<String>,
    /// The currency.
    #[arg(long, value_name = "CODE", value_parser = clap::builder::ValueParser::new(currency))]
    pub currency: Option<Currency>,
    /// Language of the report.
    #[arg(long = "lang", value_name = "LANG")]
    pub language: Option<Lang>,
    /// For whom it is made.
    #[arg(long, value_name = "WHOM", value_parser = clap::builder::ValueParser::new(audience))]
    pub audience: Option<Audience>,
    /// Date of the report.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<NaiveDate>,
    /// The workspace.
    #[command(flatten)]
    pub at: Target,
}

/// The form to make.
#[derive(Debug, clap::Args)]
pub struct Ask {
    /// Name, acronym or key of an organisation of the project.
    #[arg(value_name = "PARTNER")]
    pub partner: String,
    /// The project.
    #[arg(id = "ask_project", long = "project", value_name = "PROJECT")]
    pub project: String,
    /// The period.
    #[arg(id = "ask_period", long = "period", value_name = "PERIOD")]
    pub period: String,
    /// Language of the form.
    #[arg(id = "ask_language", long = "language", value_name = "LANG")]
    pub language: Option<Lang>,
    /// The lines of these places alone.
    #[arg(id = "ask_places", long = "place", value_name = "NAME")]
    pub places: Vec<String>,
    /// The file to write.
    #[arg(id = "ask_out", long = "out", value_name = "FILE")]
    pub out: PathBuf,
    /// The workspace.
    #[command(flatten)]
    pub at: Target,
}

/// The form that came back.
#[derive(Debug, clap::Args)]
pub struct Receive {
    /// The file.
    #[arg(id = "form_file", value_name = "FILE")]
    pub file: PathBuf,
    /// The project it is expected for.
    #[arg(id = "form_project", long = "project", value_name = "PROJECT")]
    pub project: Option<String>,
    /// The period it is expected for.
    #[arg(id = "form_period", long = "period", value_name = "PERIOD", requires = "form_project")]
    pub period: Option<String>,
    /// The other figures are taken in where some cannot be.
    #[arg(id = "form_without_refused", long = "without-refused")]
    pub without_refused: bool,
    /// Takes in again what was received before.
    #[arg(id = "form_again", long = "again")]
    pub again: bool,
    /// Shows what would be taken in and changes nothing.
    #[arg(id = "form_dry_run", long = "dry-run")]
    pub dry_run: bool,
    /// The workspace.
    #[command(flatten)]
    pub at: Target,
}

/// What is no table.
#[derive(Debug, Subcommand)]
pub enum ExportOther {
    /// An IATI activity file.
    Iati(ExportIati),
}

/// The IATI file to write.
#[derive(Debug, clap::Args)]
pub struct ExportIati {
    /// Any identifiers, acronyms, titles or keys; all projects if none is given.
    #[arg(id = "iati_projects", value_name = "PROJECT")]
    pub projects: Vec<String>,
    /// The file to write.
    #[arg(id = "iati_out", long = "out", value_name = "FILE", required_unless_present = "iati_dry_run")]
    pub out: Option<PathBuf>,
    /// Answers to what is open.
    #[arg(id = "iati_answers", long = "answer", value_name = "FIELD=VALUE", value_parser = answer)]
    pub answers: Vec<Answer>,
    /// Keeps the answers with the projects.
    #[arg(id = "iati_keep", long = "keep-answers")]
    pub keep: bool,
    /// For whom it is made.
    #[arg(id = "iati_audience", long = "audience", value_name = "WHOM", default_value = "public",
        value_parser = clap::builder::ValueParser::new(audience))]
    pub audience: Audience,
    /// Shows what is open and writes nothing.
    #[arg(id = "iati_dry_run", long = "dry-run")]
    pub dry_run: bool,
    /// The workspace.
    #[command(flatten)]
    pub at: Target,
}

/// The table to write; what is required is nothing only where a file of its own kind is asked for.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub struct Export {
    /// The file to write.
    #[arg(id = "export_out", value_name = "OUT", required = true)]
    pub out: Option<PathBuf>,
    /// `reach`, `entries`, `budget`, `rates` or `3w`.
    #[arg(id = "export_as", long = "as", value_name = "WHAT", required = true, value_parser = clap::builder::ValueParser::new(table))]
    pub what: Option<ExportWhat>,
    /// `csv` or `xlsx`.
    #[arg(id = "export_format", long = "format", value_name = "FORMAT", default_value = "xlsx",
        value_parser = clap::builder::ValueParser::new(table_format))]
    pub format: ExportFormat,
    /// One project alone.
    #[arg(id = "export_project", long = "project", value_name = "PROJECT")]
    pub project: Option<String>,
    /// One of its periods alone.
    #[arg(id = "export_period", long = "period", value_name = "PERIOD", requires = "export_project")]
    pub period: Option<String>,
    /// One kind of reach alone.
    #[arg(id = "export_kind", long = "kind", value_name = "KIND", value_parser = clap::builder::ValueParser::new(kind))]
    pub kind: Option<ReachKind>,
    /// For whom it is made.
    #[arg(long, value_name = "WHOM", default_value = "donor",
        value_parser = clap::builder::ValueParser::new(audience))]
    pub audience: Audience,
    /// Language of headings and words.
    #[arg(long = "lang", value_name = "LANG")]
    pub language: Option<Lang>,
    /// A row of HXL tags.
    #[arg(long)]
    pub hxl: bool,
    /// CSV begins with the mark of UTF-8.
    #[arg(long)]
    pub bom: bool,
    /// What parts values in CSV.
    #[arg(long, value_name = "CHARACTER", value_parser = clap::builder::ValueParser::new(separator))]
    pub separator: Option<Separator>,
    /// CSV writes decimals as the language does.
    #[arg(long)]
    pub local_numbers: bool,
    /// The workspace.
    #[command(flatten)]
    pub at: Option<Target>,
}

/// A package of changes to be written.
#[derive(Debug, clap::Args)]
pub struct Changes {
    /// From where on.
    #[arg(
        id = "changes_since",
        long = "since",
        value_name = "POINT",
        required_unless_present = "changes_answer"
    )]
    pub since: Option<String>,
    /// What the giver of a package that was taken did not know.
    #[arg(id = "changes_answer", long = "answer", value_name = "PACKAGE", conflicts_with = "changes_since")]
    pub answer: Option<String>,
    /// Where to.
    #[arg(id = "changes_out", long = "out", short, value_name = "FILE")]
    pub out: PathBuf,
    /// The workspace.
    #[command(flatten)]
    pub at: Target,
}

/// A package of changes that came.
#[derive(Debug, clap::Args)]
pub struct Take {
    /// The file.
    #[arg(id = "changes_file", value_name = "FILE")]
    pub file: PathBuf,
    /// Whose word stands.
    #[arg(id = "changes_decide", long = "decide", value_name = "DECISION")]
    pub decide: Vec<String>,
    /// What the workspace it comes from is called here.
    #[arg(id = "changes_office", long = "office", value_name = "NAME")]
    pub office: Option<String>,
    /// Shows what would become of it and changes nothing.
    #[arg(id = "changes_dry_run", long = "dry-run")]
    pub dry_run: bool,
    /// The workspace.
    #[command(flatten)]
    pub at: Target,
}

/// A word of the wire, such as `entries`.
fn word<T: serde::de::DeserializeOwned>(given: &str, known: &str) -> Result<T, String> {
    serde_json::from_value(serde_json::Value::String(given.to_owned())).map_err(|_unknown| known.to_owned())
}

fn table_kind(given: &str) -> Result<TableKind, String> {
    word(given, "entries, reach, budget, rates, indicators, targets, deliverables, organisations, lessons")
}

fn currency(given: &str) -> Result<Currency, String> {
    given.parse().map_err(|_unknown| "ISO 4217: EUR, USD, XOF, …".to_owned())
}

fn audience(given: &str) -> Result<Audience, String> {
    word(given, "internal, donor, public")
}

fn table(given: &str) -> Result<ExportWhat, String> {
    word(given, "reach, entries, budget, rates, 3w")
}

/// Its name, or the character itself.
fn separator(given: &str) -> Result<Separator, String> {
    match given {
        "," => Ok(Separator::Comma),
        ";" => Ok(Separator::Semicolon),
        "\t" => Ok(Separator::Tab),
        named => word(named, "comma, semicolon, tab"),
    }
}

fn kind(given: &str) -> Result<ReachKind, String> {
    word(given, "direct, indirect, public_engagement")
}

fn table_format(given: &str) -> Result<ExportFormat, String> {
    word(given, "csv, xlsx")
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Pdf,
    Xlsx,
}

fn format(given: &str) -> Result<ReportFormat, String> {
    Format::from_str(given, true).map(|format| match format {
        Format::Pdf => ReportFormat::Pdf,
        Format::Xlsx => ReportFormat::Xlsx,
    })
}

/// `budget=3000.00 USD`
fn answer(given: &str) -> Result<Answer, String> {
    let (field, value) = given.split_once('=').ok_or("FIELD=VALUE")?;
    Ok(Answer { field: field.to_owned(), value: value.to_owned() })
}

/// Reads the arguments; help and mistakes are told in the words of `texts`.
pub fn read(texts: &Texts) -> Result<Arguments, clap::Error> {
    let command = explain(Arguments::command(), texts, "cli-help").after_help(texts.get("cli-exit-codes"));
    let matches = command.try_get_matches()?;
    Arguments::from_arg_matches(&matches)
}

/// Gives every command and argument its explanation: `cli-help-report`, `cli-arg-lang`.
fn explain(command: clap::Command, texts: &Texts, key: &str) -> clap::Command {
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let mut told = command.about(texts.get(key));
    let languages = language::codes();
    told = told.mut_args(|arg| {
        let key = format!("cli-arg-{}", arg.get_id());
        if texts.has(&key) { arg.help(texts.with(&key, &[("languages", &languages)])) } else { arg }
    });
    for name in names {
        told = told.mut_subcommand(&name, |sub| explain(sub, texts, &format!("{key}-{name}")));
    }
    told
}
