//! The words and the arithmetic of the record: plain values that know nobody.
//!
//! Must not know the store, files, the clock, the window, languages' texts or
//! how a value is printed. Everything that the other rooms hand to each other
//! is one of these structs; there is no second version of any of them.

pub mod agreement;
pub mod approval;
pub mod attachment;
pub mod attention;
pub mod audience;
pub mod bands;
pub mod breakdown;
pub mod budget;
pub mod burn;
pub mod calendar;
pub mod caps;
pub mod changes;
pub mod closed;
pub mod dates;
pub mod due;
pub mod entity;
pub mod entry;
pub mod exchange;
pub mod expected;
pub mod finance;
pub mod forecast;
pub mod form;
pub mod framework;
pub mod grid;
pub mod iati;
pub mod indicator;
pub mod keys;
pub mod lang;
pub mod ledger;
pub mod lesson;
pub mod merge;
pub mod money;
pub mod moves;
pub mod organisation;
pub mod plan;
pub mod policy;
pub mod project;
pub mod rate;
pub mod reach;
pub mod recording;
pub mod restated;
pub mod risk;
pub mod rotation;
pub mod rules;
pub mod sf425;
pub mod small;
pub mod source;
pub mod told;
pub mod totals;
pub mod variance;
pub mod written;

pub use agreement::{
    Agreement, Amendment, Calendar, ExplainAgainst, IndirectBase, MoneyRules, RatePolicy, ReportRules,
    Rounding, VarianceCount, VarianceLevel,
};
pub use approval::{ReportComment, ReportKept, ReportState};
pub use attachment::Attachment;
pub use audience::Audience;
pub use budget::{Budget, BudgetLine};
pub use dates::{Dates, PartialDate};
pub use framework::{Level, Progress, ResultNode};
pub use iati::{IatiFact, IatiFactKind};
pub use indicator::{Accumulation, Indicator, Measure, Period, PeriodValue, TargetCell};
pub use lang::Lang;
pub use lesson::{Citation, Lesson, Phase};
pub use money::{Currency, Money};
pub use organisation::{Component, Expert, Organisation, Programme, Role};
pub use project::{
    Coverage, Deliverable, DeliverableStatus, Engagement, Identifier, Project, Reference, ResultStatement,
    Status, SupportDomain, TargetGroup,
};
pub use reach::{BreakdownCell, CountingMethod, Reach, ReachKind};
pub use risk::{Grade, Risk, RiskStatus};
pub use source::{Source, Unrecognised};
pub use written::Written;
