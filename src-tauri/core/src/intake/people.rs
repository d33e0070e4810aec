//! Parts of a page that tell of single people: lists copied out of a table, and lines that say
//! when somebody was born. A project's page has no use for them.
//!
//! Must not know what becomes of the page, nor keep or hand on a value of it.

use std::ops::Range;

use super::personal::{self, Finding, Personal};
use crate::domain::Lang;

/// What parts the cells of a line, the surest first; a table copied from a page or a workbook has tabs.
const SEPARATORS: [char; 4] = ['\t', '|', ';', ','];

/// Commas and semicolons stand in sentences, too: only so many alike lines are a table.
const FEWEST_LINES: usize = 3;

/// Lines that tell of single people.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct People {
    /// The lines, from 0.
    pub lines: Range<usize>,
    /// The heading that says so; `None` where the values do.
    pub heading: Option<String>,
    /// What they tell.
    pub personal: Personal,
}

/// What a page tells of single people, from top to bottom; tables are told column by column.
pub fn on_page(text: &str, lang: Lang) -> Vec<People> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let Some((separator, end)) = table(&lines, at) else {
            found.extend(birth(lines[at], at));
            at += 1;
            continue;
        };
        let rows: Vec<Vec<String>> = lines[at..end].iter().map(|line| cells(line, separator)).collect();
        let findings = personal::look(&rows, lang).findings;
        let from = at + beginning(&rows, &findings);
        found.extend(findings.into_iter().map(|Finding { heading, personal, .. }| People {
            lines: from..end,
            heading,
            personal,
        }));
        at = end;
    }
    found
}

/// In which row the headings of the findings stand: lines above may be of the page and just as
/// many parts.
fn beginning(rows: &[Vec<String>], findings: &[Finding]) -> usize {
    let row_of = |finding: &Finding| {
        let heading = finding.heading.as_ref()?;
        rows.iter().position(|row| row.get(finding.column) == Some(heading))
    };
    findings.iter().filter_map(row_of).min().unwrap_or(0)
}

/// The page without those lines.
pub fn without(text: &str, people: &[People]) -> String {
    let stays = |at: &usize| !people.iter().any(|found| found.lines.contains(at));
    let lines = text.split_inclusive('\n').enumerate();
    lines.filter(|(at, _)| stays(at)).map(|(_, line)| line).collect()
}

/// The table that begins in a line: by what its cells are parted, and the line behind it.
fn table(lines: &[&str], from: usize) -> Option<(char, usize)> {
    SEPARATORS.into_iter().find_map(|separator| {
        let sure = matches!(separator, '\t' | '|');
        let width = parts(lines[from], separator);
        let alike = |line: &&&str| {
            let cells = parts(line, separator);
            cells > 1 && (sure || cells == width)
        };
        let count = lines[from..].iter().take_while(alike).count();
        let fewest = if sure { 2 } else { FEWEST_LINES };
        (count >= fewest).then_some((separator, from + count))
    })
}

fn parts(line: &str, separator: char) -> usize {
    line.matches(separator).count() + 1
}

fn cells(line: &str, separator: char) -> Vec<String> {
    line.split(separator).map(|cell| cell.trim().trim_matches('"').to_owned()).collect()
}

/// A line such as "Date of birth: 3 May 1998".
fn birth(line: &str, at: usize) -> Option<People> {
    let (label, value) = line.split_once(':')?;
    let block = [vec![label.trim().to_owned()], vec![value.trim().to_owned()]];
    let finding = personal::look(&block, Lang::EN).findings.pop()?;
    let heading = finding.heading.filter(|_| finding.personal == Personal::BirthDate)?;
    Some(People { lines: at..at + 1, heading: Some(heading), personal: Personal::BirthDate })
}
