//! Everything that matters in Bilan, without a window.
//!
//! ```text
//! api      every thing the app can do, one list            (window, CLI and tests call this)
//! op       every change a person can make, by name
//! store    the only room that says rusqlite: workspace file, history, undo
//! intake   the only room that reads foreign bytes: bytes → Proposal, never a write
//! report   Project → Report (one value) → PDF | XLSX
//! domain   plain values and arithmetic; knows nobody
//! text     Fluent texts · format: the only place where a value becomes text
//! ```
//! Must not know Tauri, a window, arguments of a command line, or the network.

pub mod countries;
pub mod ctx;
pub mod domain;
pub mod error;
pub mod files;
pub mod fold;
pub mod format;
pub mod intake;
pub mod report;
pub mod resources;
pub mod text;

pub use ctx::Ctx;
pub use error::{Error, Failed, Refused, Result};
