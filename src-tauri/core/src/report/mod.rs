//! Reports: a project becomes one `Report` value, and each writer prints that value.
//!
//! Must not know the store or the intake.

pub mod accounts;
pub mod compose;
pub mod look;
pub mod model;
pub mod passage;
pub mod pdf;
pub mod story;
pub(crate) mod sums;
pub mod template;
pub mod xlsx;

pub use accounts::{Accounts, Restated};
pub use compose::{compose, compose_by, compose_with};
pub use model::{
    ANNEX, Block, Cell, Column, ColumnKind, Fact, Figure, Follows, Report, Row, RowKind, Section, Value,
};
