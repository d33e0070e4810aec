//! Running headers and footers of the inner pages.
//!
//! Must not be read aloud: all of it is artifact.

use super::breaking::{self, Line};
use super::display::{Item, Mark, Page, Shape};
use super::setter::Setter;
use super::sheet::Sheet;
use super::style::{HEADER, LEFT, LINE, RUNNING};
use crate::report::Report;

/// The kind of report takes at most this share of the header.
const KIND: f32 = 0.46;

/// What stands on every page, for one way that sheets lie.
struct Running {
    title: Line,
    kind: Line,
    date: Line,
}

impl Running {
    fn new(setter: &mut Setter, report: &Report, sheet: Sheet) -> Running {
        setter.shaper.at("title");
        let measure = sheet.measure();
        let kind = breaking::cut(&mut setter.shaper, &report.kind, &RUNNING, measure * KIND);
        let room = measure - kind.width - 28.0;
        let title = breaking::cut(&mut setter.shaper, &report.title.text, &RUNNING, room);
        let date = breaking::cut(&mut setter.shaper, &report.date_text, &RUNNING, measure * 0.5);
        Running { title, kind, date }
    }
}

/// Adds header and footer to every page but the cover.
pub fn add(setter: &mut Setter, report: &Report, pages: &mut [Page]) {
    let total = pages.len();
    let [upright, lying] = [Sheet::Upright, Sheet::Lying].map(|sheet| Running::new(setter, report, sheet));
    for (at, page) in pages.iter_mut().enumerate().skip(1) {
        let sheet = page.sheet;
        let Running { title, kind, date } = if sheet == Sheet::Upright { &upright } else { &lying };
        let number = breaking::line(&mut setter.shaper, &number(report, at + 1, total), &RUNNING.tabular());
        page.items.extend([
            text(title, LEFT, HEADER),
            text(kind, sheet.right() - kind.width, HEADER),
            rule(sheet, HEADER + 8.0),
            rule(sheet, sheet.footer() - 15.0),
            text(date, LEFT, sheet.footer()),
            text(&number, sheet.right() - number.width, sheet.footer()),
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

fn rule(sheet: Sheet, y: f32) -> Item {
    Item { mark: Mark::Pagination, ..Item::rect(LEFT, y, sheet.measure(), 0.5, LINE) }
}

fn text(line: &Line, x: f32, y: f32) -> Item {
    let shape = Shape::Text { runs: line.runs.clone(), size: RUNNING.size, colour: RUNNING.colour };
    Item { mark: Mark::Pagination, x, y, shape }
}
