//! What the tests share.

use std::io::Write as _;

pub mod cases;
pub mod demo;
pub mod golden;
pub mod names;
pub mod office;
pub mod office_suite;
pub mod report_text;
pub mod workbook;

/// Says something that the test runner would otherwise keep to itself, such as why a test had nothing to test.
pub fn say(words: &str) {
    let line = format!("\nnote: {words}\n");
    // Written past the capture of `println!`; a closed stderr is no reason to fail.
    let _ = std::io::stderr().write_all(line.as_bytes());
}
