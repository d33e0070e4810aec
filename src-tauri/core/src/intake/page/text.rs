//! A page as lines with their place in it: bullets off, nothing else changed.
//!
//! Must not know what a line means.

use std::ops::Range;

/// A piece of the page, as given, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span<'p> {
    /// The words as given.
    pub text: &'p str,
    /// First byte in the page.
    pub at: usize,
}

impl<'p> Span<'p> {
    /// Bytes in the page.
    pub fn range(&self) -> Range<usize> {
        self.at..self.at + self.text.len()
    }

    /// A part of it, by bytes of its own; empty where the bytes are no part.
    pub fn part(&self, range: Range<usize>) -> Span<'p> {
        let text = self.text.get(range.clone()).unwrap_or("");
        Span { text, at: self.at + range.start.min(self.text.len()) }
    }

    /// Without the blanks around it.
    pub fn trim(&self) -> Span<'p> {
        self.trimmed(char::is_whitespace)
    }

    /// Without such characters around it.
    pub fn trimmed(&self, outer: impl Fn(char) -> bool) -> Span<'p> {
        let start = self.text.len() - self.text.trim_start_matches(&outer).len();
        let kept = self.text[start..].trim_end_matches(&outer);
        Span { text: kept, at: self.at + start }
    }

    /// Without such characters before it.
    pub fn trimmed_start(&self, outer: impl Fn(char) -> bool) -> Span<'p> {
        let text = self.text.trim_start_matches(outer);
        Span { text, at: self.at + self.text.len() - text.len() }
    }

    /// Nothing in it.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

/// What stood before a line's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bullet<'p> {
    /// A sign such as `•` or `-`.
    Sign(char),
    /// A number or letter such as `1.`, `b)` or `(iv)`, without its stops.
    Number(&'p str),
}

/// One line of the page.
#[derive(Debug, Clone, Copy)]
pub struct Line<'p> {
    /// From 1.
    pub number: u32,
    /// Without its line break.
    pub raw: Span<'p>,
    /// Without bullet and outer blanks.
    pub body: Span<'p>,
    /// What stood before the words.
    pub bullet: Option<Bullet<'p>>,
}

impl Line<'_> {
    /// Nothing but blanks.
    pub fn is_blank(&self) -> bool {
        self.body.is_empty() && self.bullet.is_none()
    }

    /// Begins with a small letter and no bullet: goes on from the line before.
    pub fn goes_on(&self) -> bool {
        self.bullet.is_none() && self.body.text.starts_with(char::is_lowercase)
    }
}

/// The text of a page and its lines.
#[derive(Debug)]
pub struct Page<'p> {
    /// The whole text.
    pub text: &'p str,
    /// Its lines.
    pub lines: Vec<Line<'p>>,
    /// Characters before every 1024th byte, so that an offset is found at once.
    marks: Vec<usize>,
}

const STEP: usize = 1024;

impl<'p> Page<'p> {
    /// Cuts a text into lines.
    pub fn of(text: &'p str) -> Page<'p> {
        let mut lines = Vec::new();
        let mut at = 0;
        for raw in text.split_inclusive(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}', '\x0b', '\x0c']) {
            // The second half of CRLF ends no line of its own.
            let second = raw == "\n" && text[..at].ends_with('\r');
            if !second {
                let words =
                    raw.trim_end_matches(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}', '\x0b', '\x0c']);
                let number = u32::try_from(lines.len() + 1).unwrap_or(u32::MAX);
                lines.push(line(number, Span { text: words, at }));
            }
            at += raw.len();
        }
        Page { text, lines, marks: marks(text) }
    }

    /// Characters before a byte.
    pub fn characters_before(&self, byte: usize) -> u32 {
        let mark = (byte / STEP).min(self.marks.len().saturating_sub(1));
        let mut start = mark * STEP;
        while !self.text.is_char_boundary(start) {
            start += 1;
        }
        let rest = self.text.get(start..byte).unwrap_or("").chars().count();
        u32::try_from(self.marks.get(mark).copied().unwrap_or(0) + rest).unwrap_or(u32::MAX)
    }

    /// The number of the line in which a byte stands.
    pub fn line_at(&self, byte: usize) -> u32 {
        let after = self.lines.partition_point(|line| line.raw.at <= byte);
        u32::try_from(after).unwrap_or(u32::MAX).max(1)
    }

    /// Everything from the first byte of one piece to the last of another.
    pub fn between(&self, first: Span<'p>, last: Span<'p>) -> Span<'p> {
        let range = first.at..last.range().end.max(first.range().end);
        Span { text: self.text.get(range).unwrap_or(first.text), at: first.at }
    }
}

/// Characters before each 1024th byte, counted to the next character's first byte.
fn marks(text: &str) -> Vec<usize> {
    let mut marks = vec![0];
    for (count, (at, _)) in text.char_indices().enumerate() {
        while at >= marks.len() * STEP {
            marks.push(count);
        }
    }
    marks
}

fn line(number: u32, raw: Span<'_>) -> Line<'_> {
    let blank = |c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}');
    let words = raw.trimmed(blank);
    let (bullet, width) = bullet(words.text);
    let body = words.part(width..words.text.len()).trimmed(blank);
    Line { number, raw, body, bullet }
}

/// The bullet that a line begins with, and its width in bytes.
fn bullet(text: &str) -> (Option<Bullet<'_>>, usize) {
    let mut characters = text.chars();
    let Some(first) = characters.next() else { return (None, 0) };
    let next = characters.next();
    let parted = next.is_none_or(char::is_whitespace);
    if first == '#' {
        let count = text.len() - text.trim_start_matches('#').len();
        let parted = text[count..].starts_with(char::is_whitespace);
        return if parted { (Some(Bullet::Sign('#')), count) } else { (None, 0) };
    }
    let sign = match first {
        '•' | '▪' | '‣' | '◦' | '●' | '○' | '■' | '□' | '▶' | '►' | '➢' | '➤' | '✓' | '✔' | '·' | '⁃'
        | '∙' | '\u{f0b7}' | '\u{f0a7}' | '\u{f0d8}' => true,
        '-' | '–' | '—' => parted || next.is_some_and(char::is_alphabetic),
        '*' | '+' | '>' | '»' | '›' | '|' => parted,
        'o' => next.is_some_and(|next| next == '\t'),
        _ => false,
    };
    if sign {
        return (Some(Bullet::Sign(first)), first.len_utf8());
    }
    match numbered(text) {
        Some((number, width)) => (Some(Bullet::Number(number)), width),
        None => (None, 0),
    }
}

/// `1.`, `12)`, `(3)`, `b)`, `iv.` with a blank behind it.
fn numbered(text: &str) -> Option<(&str, usize)> {
    let open = usize::from(text.starts_with('('));
    let rest = text.get(open..)?;
    let count = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let number = rest.get(..count)?;
    let stop = rest.get(count..)?.chars().next()?;
    let digits = number.bytes().all(|byte| byte.is_ascii_digit()) && (1..=2).contains(&count);
    let letter = count == 1 && (stop == ')') && number.bytes().all(|byte| byte.is_ascii_lowercase());
    let roman = (2..=4).contains(&count)
        && stop == ')'
        && number.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
    let closed = stop == ')' || (open == 0 && stop == '.');
    let blank = rest.get(count + 1..)?.chars().next().is_some_and(char::is_whitespace);
    (closed && blank && (digits || letter || roman)).then_some((number, open + count + 1))
}
