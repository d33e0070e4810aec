//! Everything that matters in Bilan, without a window.
//!
//! ```text
//! api      every thing the app can do, one list            (window, CLI and tests call this)
//! import   page → intake → merge → store · publish  store → compose → PDF | XLSX · example
//! tables   foreign table → intake → what becomes of each row → the roads of typed rows
//! edit     what was typed → intake → rules → store, for any row of the record
//! budgets · entries · rates · finance  a project's money; `ledger` says what its rows may hold
//! forms    what partners are asked for: a workbook out, its figures back through the grid
//! export   people reached, entries, budgets and rates as flat tables, for pivot tables
//! iati     projects → one IATI activity file, and back (`intake::iati` reads)
//! reports  reports that are kept: written, remarked on, approved · seal  what was approved, frozen
//! sharing  packages of changes between colleagues: given, merged, decided, taken
//! letterhead  the organisation’s sign and colour, which its reports bear
//! donors   ready budget structures and donors' rules, from `resources/`
//! history  what was done, in words; a value brought back
//! protection  what looks as if it told of single people, what is sensitive
//! disk     what the machine says of a place: room, sync programs · files  writing so that the old stays whole
//! op       every change a person can make, by name
//! store    the only room that says rusqlite: workspace file, history, undo
//! intake   the only room that reads foreign bytes: bytes → Proposal, never a write
//! report   Project → Report (one value) → PDF | XLSX
//! domain   plain values and arithmetic; knows nobody
//! language what the program must know of a language, from its file
//! text     Fluent texts · format: the only place where a value becomes text
//! ```
//! Must not know Tauri, a window, arguments of a command line, or the network.

mod accounts;
pub mod api;
pub mod attach;
pub mod attention;
pub mod backups;
mod bounds;
pub mod budget_grid;
pub mod budgets;
pub mod charts;
pub mod countries;
pub mod ctx;
pub mod disk;
pub mod domain;
pub mod donors;
pub mod due;
pub mod edit;
pub mod entries;
pub mod error;
pub mod example;
mod example_money;
pub mod export;
pub mod files;
pub mod finance;
pub mod fold;
pub mod format;
pub mod forms;
pub mod grid;
pub mod history;
pub mod iati;
pub mod ical;
pub mod import;
pub mod intake;
pub mod language;
mod ledger;
pub mod letterhead;
pub mod moving;
pub mod op;
pub mod periods;
pub mod protection;
pub mod publish;
pub mod rates;
pub mod readiness;
pub mod report;
pub mod reports;
pub mod resources;
pub mod seal;
pub mod sharing;
pub mod store;
pub mod story;
pub mod tables;
pub mod templates;
pub mod text;
pub mod trace;

pub use ctx::Ctx;
pub use error::{Error, Failed, Refused, Result};
pub use store::{Access, Workspace};
