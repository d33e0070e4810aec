//! Text in a part of Markdown → passages. What is outside of that part stays as it was typed, and
//! is told with its place.
//!
//! Must not know figures, pages or sheets. Headings, bold, italic, quotes, lists, links, simple
//! tables and pictures are in; raw HTML, code, rules and footnotes are out.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Alignment, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::reference::{Reference, references};
use crate::domain::written::Shown;
use crate::report::passage::{Inline, ListItem, Live, Passage, Picture};

/// What a text was read as.
#[derive(Debug, Default)]
pub struct Read {
    /// What is printed.
    pub passages: Vec<Passage>,
    /// What could not be read as it was meant.
    pub remarks: Vec<Remark>,
}

/// A place that is printed as it was typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Remark {
    /// Why.
    pub kind: RemarkKind,
    /// Bytes of the text.
    pub range: Range<usize>,
}

/// Why a place is printed as it was typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RemarkKind {
    /// Raw HTML.
    Html,
    /// Code, a rule, a heading in a list, a list in a quote: nothing that a report prints.
    Outside,
    /// A link that is neither to a web page nor to a mail address.
    Address,
    /// A picture that is not among the attachments, or stands where none can.
    Picture,
}

/// Lists within lists beyond this are printed at this depth.
const DEEPEST: usize = 5;

/// Headings below the section's own.
pub(super) const LEVELS: u8 = 3;

/// Reads a text.
pub fn read(text: &str, pictures: &BTreeMap<String, Shown>) -> Read {
    let mut reader = Reader::new(text, pictures);
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        reader.event(event, range);
    }
    reader.end_paragraph();
    Read { passages: reader.passages, remarks: reader.remarks }
}

/// What the pictures of a text are called there, with their places.
pub fn pictures(text: &str) -> Vec<(String, Range<usize>)> {
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter();
    let shown = events.filter_map(|(event, range)| match event {
        Event::Start(Tag::Image { dest_url, .. }) => Some((named(&dest_url), range)),
        _ => None,
    });
    shown.collect()
}

/// The text with blanks in place of all that is no words: signs, addresses, references. Every place
/// stays where it was.
pub fn said(text: &str) -> String {
    let mut said: Vec<u8> = text.bytes().map(|byte| if byte == b'\n' { b'\n' } else { b' ' }).collect();
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        if matches!(event, Event::Text(_)) {
            said[range.clone()].copy_from_slice(&text.as_bytes()[range]);
        }
    }
    let blank = |byte: &u8| byte.is_ascii_whitespace();
    for word in said.split_mut(blank).filter(|word| word.windows(3).any(|three| three == b"://")) {
        word.fill(b' ');
    }
    for reference in references(text) {
        said[reference.range].fill(b' ');
    }
    // Only whole runs of letters were copied.
    String::from_utf8_lossy(&said).into_owned()
}

/// Blanks in a file's name may be written as in an address.
fn named(destination: &str) -> String {
    destination.replace("%20", " ")
}

/// Where a picture may stand, and what is collected of it.
struct Photo {
    name: String,
    caption: String,
    alternative: String,
    range: Range<usize>,
}

#[derive(Default)]
struct Grid {
    head: Vec<Vec<Inline>>,
    rows: Vec<Vec<Vec<Inline>>>,
    right: Vec<bool>,
    in_head: bool,
}

struct Reader<'a> {
    text: &'a str,
    pictures: &'a BTreeMap<String, Shown>,
    references: Vec<Reference>,
    passages: Vec<Passage>,
    remarks: Vec<Remark>,
    words: Vec<Inline>,
    bold: usize,
    italic: usize,
    link: Option<String>,
    /// The next number of each list that is open; `None` where it is not numbered.
    lists: Vec<Option<u64>>,
    entries: Vec<ListItem>,
    grid: Option<Grid>,
    /// The paragraphs of the quote that is open.
    quote: Option<Vec<Vec<Inline>>>,
    /// Quotes within quotes are one.
    quotes: usize,
    heading: Option<u8>,
    /// Level of the last heading: none is left out.
    level: u8,
    photo: Option<Photo>,
    /// How deep what is printed as typed goes.
    skipped: usize,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, pictures: &'a BTreeMap<String, Shown>) -> Reader<'a> {
        Reader {
            text,
            pictures,
            references: references(text),
            passages: Vec::new(),
            remarks: Vec::new(),
            words: Vec::new(),
            bold: 0,
            italic: 0,
            link: None,
            lists: Vec::new(),
            entries: Vec::new(),
            grid: None,
            quote: None,
            quotes: 0,
            heading: None,
            level: 0,
            photo: None,
            skipped: 0,
        }
    }

    fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        if self.skipped > 0 {
            match event {
                Event::Start(_) => self.skipped += 1,
                Event::End(_) => self.skipped -= 1,
                _ => {}
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(said) => self.say(&said, range),
            Event::SoftBreak => self.push(" "),
            Event::HardBreak => self.push("\n"),
            Event::InlineHtml(_) | Event::Html(_) => self.as_typed(RemarkKind::Html, range),
            _ => self.as_typed(RemarkKind::Outside, range),
        }
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>) {
        let listed = !self.lists.is_empty() || self.grid.is_some();
        let within = listed || self.quote.is_some();
        match tag {
            Tag::Paragraph => self.begin_paragraph(),
            Tag::BlockQuote(_) if !listed => self.begin_quote(),
            Tag::Heading { level, .. } if !within => self.heading = Some(depth(level)),
            Tag::List(first) if self.quote.is_none() => self.begin_list(first),
            Tag::Item => self.begin_item(),
            Tag::Table(alignments) if !within => {
                let right = alignments.iter().map(|it| *it == Alignment::Right).collect();
                self.grid = Some(Grid { right, ..Grid::default() });
            }
            Tag::TableHead => self.in_grid(|grid| grid.in_head = true),
            Tag::TableRow => self.in_grid(|grid| grid.rows.push(Vec::new())),
            Tag::TableCell => {}
            Tag::Emphasis => self.italic += 1,
            Tag::Strong => self.bold += 1,
            Tag::Link { dest_url, .. } if may_lead(&dest_url) => self.link = Some(dest_url.to_string()),
            Tag::Link { .. } => self.leave_out(RemarkKind::Address, range),
            Tag::Image { dest_url, title, .. } => self.begin_picture(&dest_url, &title, range, within),
            Tag::HtmlBlock => self.leave_out(RemarkKind::Html, range),
            _ => self.leave_out(RemarkKind::Outside, range),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph if self.lists.is_empty() => self.end_paragraph(),
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::BlockQuote(_) => self.end_quote(),
            TagEnd::List(_) => self.end_list(),
            TagEnd::Item => self.end_item(),
            TagEnd::Table => self.end_table(),
            TagEnd::TableHead => self.in_grid(|grid| grid.in_head = false),
            TagEnd::TableCell => self.end_cell(),
            TagEnd::Emphasis => self.italic = self.italic.saturating_sub(1),
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Link => self.link = None,
            TagEnd::Image => self.end_picture(),
            _ => {}
        }
    }

    /// Words, with the references in them.
    fn say(&mut self, said: &str, range: Range<usize>) {
        // What was escaped or written as an entity is not the text itself.
        if self.text.get(range.clone()) != Some(said) {
            return self.push(said);
        }
        let here: Vec<Reference> = self
            .references
            .iter()
            .filter(|reference| reference.range.start < range.end && range.start < reference.range.end)
            .cloned()
            .collect();
        let mut at = range.start;
        for Reference { range: written, cell } in here {
            self.push(&self.text[at..written.start.max(at)]);
            // A reference may come in pieces; its first one says it all.
            if written.start >= range.start {
                self.refer(&self.text[written.clone()], cell);
            }
            at = written.end.min(range.end);
        }
        self.push(&self.text[at..range.end]);
    }

    fn refer(&mut self, written: &str, cell: String) {
        if let Some(photo) = &mut self.photo {
            return photo.alternative.push_str(written);
        }
        let live = Some(Box::new(Live { cell, value: None, source: None }));
        self.words.push(Inline { text: written.to_owned(), live, ..self.look() });
    }

    fn look(&self) -> Inline {
        let (bold, italic) = (self.bold > 0, self.italic > 0);
        Inline { text: String::new(), bold, italic, link: self.link.clone(), live: None }
    }

    fn push(&mut self, said: &str) {
        if said.is_empty() {
            return;
        }
        if let Some(photo) = &mut self.photo {
            return photo.alternative.push_str(said);
        }
        let look = self.look();
        match self.words.last_mut() {
            Some(last) if last.live.is_none() && (Inline { text: String::new(), ..last.clone() }) == look => {
                last.text.push_str(said);
            }
            _ => self.words.push(Inline { text: said.to_owned(), ..look }),
        }
    }

    /// Prints a place as it was typed, and says so.
    fn as_typed(&mut self, kind: RemarkKind, range: Range<usize>) {
        let typed = self.text.get(range.clone()).unwrap_or("").trim_end();
        self.push(typed);
        self.remarks.push(Remark { kind, range: range.start..range.start + typed.len() });
    }

    /// The same for something that goes on until its end.
    fn leave_out(&mut self, kind: RemarkKind, range: Range<usize>) {
        let is_block = self.lists.is_empty()
            && self.grid.is_none()
            && self.heading.is_none()
            && !matches!(kind, RemarkKind::Address | RemarkKind::Picture);
        if is_block {
            self.end_paragraph();
        } else if !self.words.is_empty() && !matches!(kind, RemarkKind::Address | RemarkKind::Picture) {
            self.push("\n");
        }
        self.as_typed(kind, range);
        self.skipped = 1;
        if is_block {
            self.end_paragraph();
        }
    }

    /// A further paragraph of an item stands on its own line.
    fn begin_paragraph(&mut self) {
        if !self.lists.is_empty() && !self.words.is_empty() {
            self.push("\n");
        }
    }

    fn end_paragraph(&mut self) {
        let words = self.taken();
        match &mut self.quote {
            _ if words.is_empty() => {}
            Some(paragraphs) => paragraphs.push(words),
            None => self.passages.push(Passage::Paragraph { words }),
        }
    }

    fn begin_quote(&mut self) {
        self.end_paragraph();
        self.quotes += 1;
        self.quote.get_or_insert_default();
    }

    fn end_quote(&mut self) {
        self.end_paragraph();
        self.quotes = self.quotes.saturating_sub(1);
        if self.quotes > 0 {
            return;
        }
        if let Some(paragraphs) = self.quote.take().filter(|paragraphs| !paragraphs.is_empty()) {
            self.passages.push(Passage::Quote { paragraphs });
        }
    }

    /// The words so far, without blanks around them; nothing where nothing is said.
    fn taken(&mut self) -> Vec<Inline> {
        let mut words = std::mem::take(&mut self.words);
        if let Some(first) = words.first_mut().filter(|first| first.live.is_none()) {
            first.text = first.text.trim_start().to_owned();
        }
        if let Some(last) = words.last_mut().filter(|last| last.live.is_none()) {
            last.text = last.text.trim_end().to_owned();
        }
        words.retain(|inline| !inline.text.is_empty());
        words
    }

    fn end_heading(&mut self) {
        let Some(asked) = self.heading.take() else { return };
        let words = self.taken();
        if !words.is_empty() {
            self.level = asked.min(self.level + 1).min(LEVELS);
            self.passages.push(Passage::Heading { level: self.level, words });
        }
    }

    fn begin_list(&mut self, first: Option<u64>) {
        self.end_entry();
        self.lists.push(first);
    }

    fn end_list(&mut self) {
        self.lists.pop();
        if self.lists.is_empty() {
            let entries = std::mem::take(&mut self.entries);
            if !entries.is_empty() {
                self.passages.push(Passage::Items { entries });
            }
        }
    }

    fn begin_item(&mut self) {
        let depth = self.lists.len().saturating_sub(1).min(DEEPEST);
        let number = self.lists.last().copied().flatten();
        let depth = u8::try_from(depth).unwrap_or(u8::MAX);
        self.entries.push(ListItem { depth, number, words: Vec::new() });
    }

    fn end_item(&mut self) {
        self.end_entry();
        if let Some(Some(number)) = self.lists.last_mut() {
            *number = number.saturating_add(1);
        }
    }

    /// The words so far belong to the last item; after a list within it, to the same item again.
    fn end_entry(&mut self) {
        if self.lists.is_empty() {
            return self.end_paragraph();
        }
        let words = self.taken();
        let Some(last) = self.entries.last_mut().filter(|_| !words.is_empty()) else { return };
        if !last.words.is_empty() {
            last.words.push(Inline::plain("\n"));
        }
        last.words.extend(words);
    }

    fn in_grid(&mut self, change: impl FnOnce(&mut Grid)) {
        if let Some(grid) = &mut self.grid {
            change(grid);
        }
    }

    fn end_cell(&mut self) {
        let words = self.taken();
        self.in_grid(|grid| match grid.rows.last_mut().filter(|_| !grid.in_head) {
            Some(row) => row.push(words),
            None => grid.head.push(words),
        });
    }

    fn end_table(&mut self) {
        if let Some(Grid { head, mut rows, right, .. }) = self.grid.take() {
            rows.iter_mut().for_each(|row| row.resize(head.len(), Vec::new()));
            self.passages.push(Passage::Table { head, rows, right });
        }
    }

    fn begin_picture(&mut self, destination: &str, title: &str, range: Range<usize>, within: bool) {
        let name = named(destination);
        if within || self.heading.is_some() || !self.pictures.contains_key(&name) {
            return self.leave_out(RemarkKind::Picture, range);
        }
        let (caption, alternative) = (title.to_owned(), String::new());
        self.photo = Some(Photo { name, caption, alternative, range });
    }

    /// A picture stands between paragraphs, also where it was put among words.
    fn end_picture(&mut self) {
        let Some(Photo { name, caption, alternative, range }) = self.photo.take() else { return };
        let Some(shown) = self.pictures.get(&name) else {
            return self.as_typed(RemarkKind::Picture, range);
        };
        self.end_paragraph();
        let said = Some(caption).filter(|caption| !caption.is_empty());
        let caption = said.or_else(|| shown.caption.clone());
        let alternative = [alternative, caption.clone().unwrap_or_default(), name]
            .into_iter()
            .find(|words| !words.trim().is_empty())
            .unwrap_or_default();
        let Shown { width, height, ref jpeg, .. } = *shown;
        let picture = Picture { width, height, alternative, caption, jpeg: jpeg.clone() };
        self.passages.push(Passage::Picture { picture });
    }
}

fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        _ => LEVELS,
    }
}

/// A report leads to web pages and mail addresses, nowhere else.
fn may_lead(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    ["https://", "http://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme))
        && !address.chars().any(char::is_control)
}
