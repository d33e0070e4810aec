//! Text becomes lines: line breaks of Unicode, hyphens of the language, both directions.
//!
//! Must not know pages. No-break spaces hold, soft hyphens serve, and a word wider
//! than its line is broken rather than drawn over its neighbour.

use std::borrow::Cow;
use std::ops::Range;
use std::rc::Rc;

use unicode_bidi::{BidiInfo, Level};
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_normalization::char::is_combining_mark;

use super::shape::{Run, Shaper};
use super::style::TextStyle;

/// A line that is set and not yet placed.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// Its runs from left to right, without gaps.
    pub runs: Vec<Rc<Run>>,
    /// For each run the number of the part of the text that it belongs to.
    pub parts: Vec<usize>,
    /// Width in points without the blanks at its end.
    pub width: f32,
    /// Whether its paragraph reads against the direction of the pages.
    pub against: bool,
}

/// A text whose parts are set in different faces of one size.
pub struct Styled<'a> {
    /// All of it.
    pub text: &'a str,
    /// Its parts in order, without gaps.
    pub parts: &'a [(Range<usize>, TextStyle)],
}

impl Styled<'_> {
    /// The parts within a range: number, style and bytes of each.
    fn within(&self, range: &Range<usize>) -> Vec<(usize, TextStyle, Range<usize>)> {
        let cut = |(number, (part, style)): (usize, &(Range<usize>, TextStyle))| {
            let (start, end) = (part.start.max(range.start), part.end.min(range.end));
            (start < end).then_some((number, *style, start..end))
        };
        self.parts.iter().enumerate().filter_map(cut).collect()
    }

    /// The style of what stands before a place.
    fn before(&self, at: usize) -> Option<(usize, TextStyle)> {
        let part = self.parts.iter().position(|(part, _)| part.end >= at)?;
        self.parts.get(part).map(|(_, style)| (part, *style))
    }
}

/// Where a line begins and ends, and whether a hyphen is drawn at its end.
#[derive(Clone, PartialEq, Debug)]
struct Span {
    range: Range<usize>,
    hyphen: bool,
}

/// Words shorter than this are not hyphenated.
const SHORTEST: usize = 7;
/// A line that is ragged by less than this share of the measure is left so.
const RAGGED: f32 = 0.09;

/// Sets `text` in lines of at most `width` points.
pub fn lines(
    shaper: &mut Shaper,
    text: &str,
    style: &TextStyle,
    width: f32,
    hyphens: Option<hypher::Lang>,
) -> Vec<Line> {
    lines_of(shaper, &Styled { text, parts: &[(0..text.len(), *style)] }, width, hyphens)
}

/// The same for a text of several faces.
pub fn lines_of(
    shaper: &mut Shaper,
    styled: &Styled<'_>,
    width: f32,
    hyphens: Option<hypher::Lang>,
) -> Vec<Line> {
    let text = styled.text;
    let honest = honest(text);
    let bidi = bidi(shaper, &honest);
    let spans = Breaker { shaper, styled, text, width, hyphens, spans: Vec::new(), start: 0, x: 0.0 }.spans();
    spans.into_iter().map(|span| set(shaper, styled, bidi.as_ref(), &span)).collect()
}

/// Sets `text` in one line, whatever its width.
pub fn line(shaper: &mut Shaper, text: &str, style: &TextStyle) -> Line {
    let honest = honest(text);
    let bidi = bidi(shaper, &honest);
    let styled = Styled { text, parts: &[(0..text.len(), *style)] };
    set(shaper, &styled, bidi.as_ref(), &Span { range: 0..text.len(), hyphen: false })
}

/// Width in points of `text` in one line.
pub fn natural(shaper: &mut Shaper, text: &str, style: &TextStyle) -> f32 {
    text.split('\n').map(|part| measure(shaper, part.trim_end(), style)).fold(0.0, f32::max)
}

/// Width in points of the widest part of `text` that is not broken.
pub fn widest(shaper: &mut Shaper, text: &str, style: &TextStyle) -> f32 {
    let mut last = 0;
    let mut widest: f32 = 0.0;
    for (at, _) in linebreaks(text) {
        widest = widest.max(measure(shaper, text[last..at].trim_end_matches(blank), style));
        last = at;
    }
    widest
}

/// Sets `text` in one line and cuts it with an ellipsis where it is wider than `width`.
pub fn cut(shaper: &mut Shaper, text: &str, style: &TextStyle, width: f32) -> Line {
    let text = text.replace('\n', " ");
    if measure(shaper, &text, style) <= width {
        return line(shaper, &text, style);
    }
    let fits = |shaper: &mut Shaper, end: usize| {
        let short = format!("{}…", text[..end].trim_end());
        (measure(shaper, &short, style) <= width).then_some(short)
    };
    let ends: Vec<usize> = linebreaks(&text).map(|(at, _)| at).collect();
    let short = ends.into_iter().rev().find_map(|end| fits(shaper, end));
    line(shaper, short.as_deref().unwrap_or("…"), style)
}

fn measure(shaper: &mut Shaper, text: &str, style: &TextStyle) -> f32 {
    tokens(text).map(|token| shaper.width(style, has_rtl(token), &spaced(token))).sum::<f32>() * style.size
}

/// The directions in a text that has letters read from right to left. On pages that are read so,
/// it begins at the right whatever its first letter is; on others its first letter decides.
fn bidi<'t>(shaper: &Shaper, text: &'t str) -> Option<BidiInfo<'t>> {
    has_rtl(text).then(|| BidiInfo::new(text, shaper.rtl.then(Level::rtl)))
}

/// Without overrides of direction, which would print a name backwards; places stay what they are.
fn honest(text: &str) -> Cow<'_, str> {
    const OVERRIDES: [char; 2] = ['\u{202D}', '\u{202E}'];
    if text.contains(OVERRIDES) {
        Cow::Owned(text.replace(OVERRIDES, "\u{200B}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Blanks of every kind are set as spaces: there are no tab stops in a report.
fn spaced(token: &str) -> Cow<'_, str> {
    if token.starts_with(blank) && token.bytes().any(|byte| byte != b' ') {
        return Cow::Owned(" ".repeat(token.chars().count()));
    }
    Cow::Borrowed(token)
}

/// Words and blanks in turn, so that each word is shaped once a document.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = rest.find(|other| blank(other) != blank(first)).unwrap_or(rest.len());
        let (token, after) = rest.split_at(end);
        rest = after;
        Some(token)
    })
}

/// A character where a line may end unseen: not the no-break spaces.
fn blank(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn has_rtl(text: &str) -> bool {
    text.chars().any(|character| {
        matches!(character,
            '\u{590}'..='\u{8FF}' | '\u{200F}' | '\u{202B}' | '\u{202E}' | '\u{2067}'
            | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}')
    })
}

struct Breaker<'a> {
    shaper: &'a mut Shaper,
    styled: &'a Styled<'a>,
    text: &'a str,
    width: f32,
    hyphens: Option<hypher::Lang>,
    spans: Vec<Span>,
    start: usize,
    x: f32,
}

impl Breaker<'_> {
    fn spans(mut self) -> Vec<Span> {
        let mut last = 0;
        for (at, opportunity) in linebreaks(self.text) {
            self.segment(last..at);
            let ends_text = at == self.text.len();
            if opportunity == BreakOpportunity::Mandatory && !(ends_text && self.start == at) {
                self.end(at, false);
            }
            last = at;
        }
        self.spans
    }

    fn end(&mut self, at: usize, hyphen: bool) {
        self.spans.push(Span { range: self.start..at, hyphen });
        self.start = at;
        self.x = 0.0;
    }

    fn wide(&mut self, range: Range<usize>) -> f32 {
        let parts = self.styled.within(&range);
        parts.into_iter().map(|(_, style, part)| measure(self.shaper, &self.text[part], &style)).sum()
    }

    /// Adds what stands between two places where the line may break.
    fn segment(&mut self, range: Range<usize>) {
        let text = self.text;
        let word = range.start..range.start + text[range.clone()].trim_end_matches(blank).len();
        let soft = text[..range.start].ends_with('\u{AD}');
        let mut width = self.wide(word.clone());
        if self.x + width > self.width + 0.01 {
            let from = self.hyphenate(&word);
            if self.x > 0.0 && from == word.start {
                self.end(word.start, soft);
            }
            let from = self.force(from.max(self.start)..word.end);
            width = self.wide(from..word.end);
        }
        let blanks = self.wide(word.end..range.end);
        self.x += width + blanks;
    }

    /// Puts as many syllables as fit on the line; says where the rest begins.
    fn hyphenate(&mut self, word: &Range<usize>) -> usize {
        let Some(language) = self.hyphens else { return word.start };
        let room = self.width - self.x;
        let twice = self.spans.len() >= 2 && self.spans.iter().rev().take(2).all(|span| span.hyphen);
        if room < self.width * RAGGED || twice {
            return word.start;
        }
        let breaks = syllables(&self.text[word.clone()], language);
        let style = self.styled.before(word.end).map(|(_, style)| style);
        let hyphen = style.map_or(0.0, |style| self.shaper.width(&style, false, "-") * style.size);
        for at in breaks.into_iter().rev().map(|at| word.start + at) {
            if self.wide(word.start..at) + hyphen <= room {
                self.end(at, true);
                return at;
            }
        }
        word.start
    }

    /// Breaks what is wider than a whole line between characters.
    fn force(&mut self, word: Range<usize>) -> usize {
        let mut from = word.start;
        while self.wide(from..word.end) > self.width + 0.01 {
            let Some(at) = self.longest(from..word.end) else { break };
            self.end(at, false);
            from = at;
        }
        from
    }

    fn longest(&mut self, word: Range<usize>) -> Option<usize> {
        let text = self.text;
        let places = text[word.clone()].char_indices().skip(1);
        let ends: Vec<usize> =
            places.filter(|(_, next)| !is_combining_mark(*next)).map(|(at, _)| word.start + at).collect();
        let fitting = ends.partition_point(|end| self.wide(word.start..*end) <= self.width);
        ends.get(fitting.saturating_sub(1)).copied()
    }
}

/// Places in `word` where a hyphen may stand, in bytes.
fn syllables(word: &str, language: hypher::Lang) -> Vec<usize> {
    // What follows an elision stands for itself: l’accompa-gnement.
    let elided = word.char_indices().rfind(|(_, mark)| matches!(mark, '’' | '\''));
    let after = elided.map_or(0, |(at, mark)| at + mark.len_utf8());
    let start = word[after..].find(char::is_alphabetic).map_or(word.len(), |at| after + at);
    let core = word[start..].trim_end_matches(|character: char| !character.is_alphabetic());
    let plain = core.chars().all(char::is_alphabetic) && !core.chars().skip(1).any(char::is_uppercase);
    if !plain || core.chars().count() < SHORTEST {
        return Vec::new();
    }
    let mut at = start;
    let mut places: Vec<usize> = Vec::new();
    for syllable in hypher::hyphenate_bounded(core, language, 3, 3) {
        at += syllable.len();
        places.push(at);
    }
    places.pop();
    places
}

/// Shapes one line in its order of drawing.
fn set(shaper: &mut Shaper, styled: &Styled<'_>, bidi: Option<&BidiInfo>, span: &Span) -> Line {
    let text = styled.text;
    let whole = &text[span.range.clone()];
    let shown = whole.trim_end_matches(['\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}']);
    // Blanks at the end of a line that reads from right to left would push it aside.
    let shown = if bidi.is_some() { shown.trim_end_matches(blank) } else { shown };
    let range = span.range.start..span.range.start + shown.len();
    let mut line = Line { runs: Vec::new(), parts: Vec::new(), width: 0.0, against: shaper.rtl };
    let paragraph = bidi.and_then(|bidi| {
        bidi.paragraphs
            .iter()
            .find(|paragraph| paragraph.range.contains(&range.start))
            .map(|found| (bidi, found))
    });
    match paragraph {
        Some((bidi, paragraph)) if !range.is_empty() => {
            line.against = paragraph.level.is_rtl() != shaper.rtl;
            let (levels, runs) = bidi.visual_runs(paragraph, range.clone());
            for run in runs {
                let rtl = levels.get(run.start).is_some_and(|level| level.is_rtl());
                push(shaper, &mut line, styled, rtl, run);
            }
        }
        _ => push(shaper, &mut line, styled, false, range.clone()),
    }
    let trailing = range.start + shown.trim_end_matches(blank).len()..range.end;
    for (_, style, blanks) in styled.within(&trailing) {
        line.width -= measure(shaper, &text[blanks], &style);
    }
    if let Some((part, style)) = styled.before(range.end).filter(|_| span.hyphen) {
        push_hyphen(shaper, &mut line, part, &style);
    }
    line
}

fn push(shaper: &mut Shaper, line: &mut Line, styled: &Styled<'_>, rtl: bool, range: Range<usize>) {
    let parts = styled.within(&range);
    let words = parts.iter().flat_map(|(number, style, part)| {
        tokens(&styled.text[part.clone()]).map(move |word| (*number, style, word))
    });
    let mut words: Vec<(usize, &TextStyle, &str)> = words.collect();
    if rtl {
        words.reverse();
    }
    for (number, style, word) in words {
        let runs = shaper.word(style, rtl, &spaced(word));
        line.width += runs.iter().map(|run| run.width).sum::<f32>() * style.size;
        line.runs.extend(runs.iter().cloned());
        line.parts.resize(line.runs.len(), number);
    }
}

/// The drawn hyphen reads as a soft hyphen, so that copied words are whole.
fn push_hyphen(shaper: &mut Shaper, line: &mut Line, part: usize, style: &TextStyle) {
    for run in shaper.word(style, false, "-").iter() {
        let mut soft = Run { text: "\u{AD}".into(), ..(**run).clone() };
        soft.glyphs.iter_mut().for_each(|glyph| glyph.end = soft.text.len());
        line.width += soft.width * style.size;
        line.runs.push(Rc::new(soft));
        line.parts.push(part);
    }
}
