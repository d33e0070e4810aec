//! Running headers and footers of the inner pages.
//!
//! Must not be read aloud: all of it is artifact.

use super::breaking::{self, Line};
use super::display::{Item, Mark, Page, Shape};
use super::setter::Setter;
use super::style::{FOOTER, HEADER, LEFT, LINE, MEASURE, RIGHT, RUNNING};
use crate::report::Report;

/// Adds header and footer to every page but the cover.
pub fn add(setter: &mut Setter, report: &Report, pages: &mut [Page]) {
    let total = pages.len();
    setter.shaper.at("title");
    let title = breaking::cut(&mut setter.shaper, &report.title.text, &RUNNING, MEASURE * 0.66);
    let kind = breaking::cut(&mut setter.shaper, &report.kind, &RUNNING, MEASURE * 0.3);
    let date = breaking::cut(&mut setter.shaper, &report.date_text, &RUNNING, MEASURE * 0.5);
    for (at, page) in pages.iter_mut().enumerate().skip(1) {
        let number = breaking::line(&mut setter.shaper, &number(report, at + 1, total), &RUNNING.tabular());
        page.items.extend([
            text(&title, LEFT, HEADER),
            text(&kind, RIGHT - kind.width, HEADER),
            rule(HEADER + 8.0),
            rule(FOOTER - 15.0),
            text(&date, LEFT, FOOTER),
            text(&number, RIGHT - number.width, FOOTER),
        ]);
    }
}

/// "Page 3 of 12", or "3 / 12" where the report brings no words.
fn number(report: &Report, page: usize, total: usize) -> String {
    let word = |key| report.words.get(key).map(String::as_str);
    let of = word("of").unwrap_or("/");
    let number = format!("{page}\u{A0}{of}\u{A0}{total}");
    word("page").map_or_else(|| number.clone(), |word| format!("{word}\u{A0}{number}"))
}

fn rule(y: f32) -> Item {
    Item { mark: Mark::Pagination, ..Item::rect(LEFT, y, MEASURE, 0.5, LINE) }
}

fn text(line: &Line, x: f32, y: f32) -> Item {
    let shape = Shape::Text { runs: line.runs.clone(), size: RUNNING.size, colour: RUNNING.colour };
    Item { mark: Mark::Pagination, x, y, shape }
}
