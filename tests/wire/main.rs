//! The commands as a script meets them: arguments and JSON in, JSON, words and exit codes out.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bad_reports;
mod copies;
mod doors;
mod due;
mod export;
mod iati;
mod import;
mod records;
mod reports;
mod run;
mod search;
mod tables;
