//! What the tests share.

pub mod workbook;
