//! How wide and how high a text stands in Arial, near enough for columns and rows.
//!
//! Must not know sheets or formats. A workbook does not measure itself: the writer
//! has to say how high a row is before any program has shown it.

/// Pixels of one unit of column width (a digit of the default font).
const UNIT: f64 = 7.0;
/// Pixels of an em at 10 points.
const EM: f64 = 13.34;
/// Width of one step of indentation.
pub const INDENT: f64 = 1.4;
/// Bold letters are about this much wider.
pub const BOLD: f64 = 1.06;

/// Width at 10 points in units of column width, the cell's own margin included.
pub fn width(text: &str) -> f64 {
    text.lines().map(|line| pixels(line) / UNIT).fold(0.0, f64::max) + 1.5
}

/// Width of the longest word.
pub fn longest_word(text: &str) -> f64 {
    text.split_whitespace().map(width).fold(0.0, f64::max)
}

/// Lines that a text takes in `units` of column width at `scale` times 10 points.
pub fn lines(text: &str, units: f64, scale: f64) -> u32 {
    let room = ((units * UNIT - 4.0) * 0.98 / scale).max(EM);
    text.split('\n').map(|paragraph| wrapped(paragraph, room)).sum()
}

fn wrapped(paragraph: &str, room: f64) -> u32 {
    let (mut count, mut used) = (1, 0.0);
    for word in paragraph.split_inclusive([' ', '-', '\u{2013}', '\t']) {
        let long = pixels(word);
        if used > 0.0 && used + pixels(word.trim_end()) > room {
            count += 1;
            used = 0.0;
        }
        used += long;
        // A word wider than the column is broken anywhere.
        while used > room + EM {
            count += 1;
            used -= room;
        }
    }
    count
}

fn pixels(text: &str) -> f64 {
    text.chars().map(|c| advance(c) * EM).sum()
}

/// Advance in em, by groups of Arial's letters.
fn advance(c: char) -> f64 {
    match c {
        '\'' => 0.19,
        'i' | 'j' | 'l' | '\u{2018}' | '\u{2019}' => 0.222,
        ' ' | '\u{a0}' | '\u{202f}' | '!' | ',' | '.' | '/' | ':' | ';' | '[' | ']' | '\\' | 'f' | 't'
        | 'I' | '|' | 'í' | 'ì' | 'î' | 'ï' | 'Í' => 0.278,
        'r' | '(' | ')' | '-' | '`' | '"' | '{' | '}' | '“' | '”' => 0.333,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' | 'ç' => 0.5,
        'F' | 'T' | 'Z' => 0.611,
        'A' | 'B' | 'E' | 'K' | 'P' | 'S' | 'V' | 'X' | 'Y' | '&' | 'À'..='Å' | 'È'..='Ë' => 0.667,
        'w' | 'C' | 'D' | 'H' | 'N' | 'R' | 'U' => 0.722,
        'G' | 'O' | 'Q' => 0.778,
        'm' | 'M' | '%' => 0.86,
        'W' | '@' | 'œ' | 'Œ' | '\u{2026}' | '\u{2014}' => 1.0,
        '\0'..='\u{7f}' => 0.556,
        '\u{80}'..='\u{10ff}' if c.is_uppercase() => 0.76,
        '\u{80}'..='\u{10ff}' | '\u{2000}'..='\u{2bff}' => 0.57,
        _ => 1.0,
    }
}
