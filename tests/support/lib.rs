//! What the tests share.

use std::io::Write as _;

pub mod demo;
pub mod golden;
pub mod report_text;
pub mod workbook;

/// Says something that the test runner would otherwise keep to itself, such as why a test had nothing to test.
pub fn say(words: &str) {
    // Written past the capture of `println!`; a closed stderr is no reason to fail.
    let _ = writeln!(std::io::stderr(), "note: {words}");
}
