//! What the tests share.

pub mod demo;
pub mod golden;
pub mod report_text;
