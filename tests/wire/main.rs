//! The commands as a script meets them: arguments and JSON in, JSON, words and exit codes out.

mod import;
mod records;
mod run;
