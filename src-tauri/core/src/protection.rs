//! The protection of single people: what of a block looks as if it told of them, in words,
//! and which indicators speak of people in danger.
//!
//! Must not know where a block goes, nor keep or hand on a value of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::Lang;
use crate::error::Refused;
use crate::fold::fold;
use crate::intake::people::{self, People};
use crate::intake::personal::{self, Finding, Personal};
use crate::intake::sensitive;
use crate::text::Texts;

/// A block as it was copied, row by row, with headings or without.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct BlockInput {
    /// The cells.
    pub rows: Vec<Vec<String>>,
}

/// A column that looks as if it told of single people.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct PersonalColumn {
    /// Its place in the block, from 0.
    pub column: usize,
    /// The heading that says so; `None` where the values do.
    pub heading: Option<String>,
    /// What it tells.
    pub personal: Personal,
    /// Why it is kept out and what can be done, in the person's language; no value of it.
    pub message: String,
}

/// What was found in a block.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct BlockChecked {
    /// The columns that look as if they told of single people.
    pub findings: Vec<PersonalColumn>,
    /// The columns that hold nothing but figures, a heading left out.
    pub counts: Vec<usize>,
    /// The word that a person types to say that these columns tell of nobody.
    pub confirm: String,
}

/// Lines of a page that look as if they told of single people.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct PersonalLines {
    /// The first line, from 1.
    pub from: usize,
    /// The last one.
    pub to: usize,
    /// What they tell.
    pub personal: Personal,
    /// Why they are kept out, in the person's language; no value of theirs.
    pub message: String,
}

/// The words of an indicator.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct WordsInput {
    /// The text, in whichever language.
    pub text: String,
}

/// Whether an indicator is proposed as sensitive.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct SensitiveProposed {
    /// It is.
    pub sensitive: bool,
    /// The words that say so, without accents.
    pub words: Vec<String>,
}

/// Looks through a block before it is pasted.
pub fn check_block(ctx: &Ctx, input: &BlockInput) -> BlockChecked {
    let looked = personal::look(&input.rows, ctx.lang);
    BlockChecked {
        findings: looked.findings.into_iter().map(|finding| told(finding, ctx.lang)).collect(),
        counts: looked.counts,
        confirm: confirmation(ctx.lang),
    }
}

fn told(finding: Finding, lang: Lang) -> PersonalColumn {
    let Finding { column, heading, personal } = finding;
    let (what, number) = (said(personal, lang), (column + 1).to_string());
    let texts = Texts::of(lang);
    let message = match &heading {
        Some(heading) => {
            texts.with("personal-column-named", &[("column", &number), ("heading", heading), ("what", &what)])
        }
        None => texts.with("personal-column", &[("column", &number), ("what", &what)]),
    };
    PersonalColumn { column, heading, personal, message }
}

/// Looks through a page before it is imported.
pub fn check_page(text: &str, lang: Lang) -> Vec<PersonalLines> {
    people::on_page(text, lang).into_iter().map(|found| told_of_page(found, lang)).collect()
}

/// The page without the lines that look personal.
pub fn without_people(text: &str, lang: Lang) -> String {
    people::without(text, &people::on_page(text, lang))
}

fn told_of_page(People { lines, heading, personal }: People, lang: Lang) -> PersonalLines {
    let (from, to) = (lines.start + 1, lines.end);
    let what = said(personal, lang);
    let [first, last] = [from, to].map(|line| line.to_string());
    let texts = Texts::of(lang);
    let args = [("from", first.as_str()), ("to", last.as_str()), ("what", &what)];
    let message = match &heading {
        Some(heading) => {
            texts.with("personal-lines-named", &[&args[..], &[("heading", heading.as_str())]].concat())
        }
        None => texts.with("personal-lines", &args),
    };
    PersonalLines { from, to, personal, message }
}

/// What a column tells, in words.
fn said(personal: Personal, lang: Lang) -> String {
    Texts::of(lang).get(match personal {
        Personal::Name => "personal-name",
        Personal::Phone => "personal-phone",
        Personal::Email => "personal-email",
        Personal::BirthDate => "personal-birth-date",
        Personal::IdNumber => "personal-id-number",
        Personal::Address => "personal-address",
    })
}

/// The word by which a person says that what looks personal is not.
pub fn confirmation(lang: Lang) -> String {
    Texts::of(lang).get("personal-confirmation")
}

/// It was typed.
pub fn is_confirmed(typed: Option<&str>, lang: Lang) -> bool {
    typed.is_some_and(|typed| fold(typed.trim()) == fold(&confirmation(lang)))
}

/// The columns of a block that look personal, each with the refusal of its cells.
pub fn kept_out(block: &[Vec<String>], lang: Lang) -> Vec<(usize, Refused)> {
    let findings = personal::look(block, lang).findings.into_iter();
    findings.map(|finding| (finding.column, refusal(finding.personal, lang))).collect()
}

/// Refuses a text that says who somebody is or how to reach them.
pub fn tells_of_nobody(text: &str, lang: Lang) -> Result<(), Refused> {
    personal::in_text(text)
        .map_or(Ok(()), |personal| Err(Refused::new("personal-text").with("what", said(personal, lang))))
}

/// Why several places or groups, put in together, cannot be kept: they look like people. Codes of
/// places look like papers' numbers and are let through.
pub fn tell_of_people(texts: &[&str], lang: Lang) -> Option<Refused> {
    const SEVERAL: usize = 3;
    let column: Vec<Vec<String>> = texts.iter().map(|text| vec![(*text).to_owned()]).collect();
    let found = personal::look(&column, lang).findings.pop().map(|finding| finding.personal);
    let found = found.filter(|it| *it != Personal::IdNumber && texts.len() >= SEVERAL)?;
    Some(Refused::new("personal-text").with("what", said(found, lang)))
}

/// The words of an indicator's texts make it sensitive by default.
pub fn is_sensitive<'t>(texts: impl IntoIterator<Item = &'t str>) -> bool {
    texts.into_iter().any(|text| !sensitive::words_of(text).is_empty())
}

fn refusal(personal: Personal, lang: Lang) -> Refused {
    Refused::new("personal-data").with("what", said(personal, lang))
}

/// Whether an indicator's words propose that it is sensitive; a person decides.
pub fn propose_sensitive(input: &WordsInput) -> SensitiveProposed {
    let words = sensitive::words_of(&input.text);
    SensitiveProposed { sensitive: !words.is_empty(), words }
}
