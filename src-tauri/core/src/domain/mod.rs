//! The words and the arithmetic of the record: plain values that know nobody.
//!
//! Must not know the store, files, the clock, the window, languages' texts or
//! how a value is printed. Everything that the other rooms hand to each other
//! is one of these structs; there is no second version of any of them.

pub mod bands;
pub mod breakdown;
pub mod budget;
pub mod dates;
pub mod entity;
pub mod expected;
pub mod framework;
pub mod indicator;
pub mod keys;
pub mod lang;
pub mod merge;
pub mod money;
pub mod organisation;
pub mod project;
pub mod reach;
pub mod rules;
pub mod source;
pub mod totals;

pub use budget::{Budget, BudgetLine};
pub use dates::{Dates, PartialDate};
pub use framework::{Level, ResultNode};
pub use indicator::{Accumulation, Indicator, Period, PeriodValue};
pub use lang::Lang;
pub use money::{Currency, Money};
pub use organisation::{Component, Expert, Organisation, Role};
pub use project::{
    Coverage, Deliverable, DeliverableStatus, Engagement, Identifier, Lesson, Project, Reference,
    ResultStatement, Status, TargetGroup,
};
pub use reach::{BreakdownCell, CountingMethod, Reach, ReachKind};
pub use source::{Source, Unrecognised};
