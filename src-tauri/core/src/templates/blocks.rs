//! What a section of a template can hold: the catalogue from which people choose.
//!
//! Must not know how any of it is printed.

use serde::Serialize;
use ts_rs::TS;

use super::form::parts_key;
use crate::api::Nothing;
use crate::ctx::Ctx;
use crate::report::template::{self, Fact, Measure, Piece, Required, ResultFigure};
use crate::text::Texts;

/// What can be put into a template.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TemplateCatalogue {
    /// What a section can hold.
    pub blocks: Vec<BlockOffered>,
    /// What the record can be asked to tell.
    pub required: Vec<Required>,
}

/// Something that a section can hold.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct BlockOffered {
    /// The word for it in a template.
    pub content: String,
    /// What it is called, in the person's language.
    pub title: String,
    /// The columns or facts that it can show; none where it has no such thing.
    pub parts: Vec<PartOffered>,
}

/// A column or a fact.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct PartOffered {
    /// The word for it in a template.
    pub value: String,
    /// What it is called, in the person's language.
    pub title: String,
    /// It can stand there more than once: people fill it in.
    pub open: bool,
}

/// What people write comes first; a donor's form is drawn up in the text of its template alone.
const MADE: [&str; 6] = ["question", "chapter", "facts", "results", "budget", "signature"];

/// The catalogue in the person's language.
pub fn catalogue(ctx: &Ctx, _: &Nothing) -> TemplateCatalogue {
    let texts = Texts::of(ctx.lang);
    let words = MADE.into_iter().map(str::to_owned).chain(Piece::ALL.iter().map(template::word));
    let blocks = words.map(|content| BlockOffered {
        title: match content.as_str() {
            "question" | "chapter" | "facts" => texts.get(&format!("template-block-{content}")),
            _ => template::usual_heading(&content, ctx.lang).unwrap_or_default(),
        },
        parts: parts_key(&content).map(|_| parts(&content, texts)).unwrap_or_default(),
        content,
    });
    TemplateCatalogue { blocks: blocks.collect(), required: Required::ALL.to_vec() }
}

fn parts(content: &str, texts: &Texts) -> Vec<PartOffered> {
    let offered =
        |value: &str, title: String, open: bool| PartOffered { value: value.to_owned(), title, open };
    match content {
        "results" => {
            let title = |key: &str| texts.get(&format!("template-column-{key}"));
            ResultFigure::ALL.iter().map(|it| offered(it.key(), title(it.key()), false)).collect()
        }
        "budget" => {
            let title = |key: &str| texts.get(&format!("accounts-column-{key}"));
            Measure::ALL.iter().map(|it| offered(it.key(), title(it.key()), *it == Measure::Open)).collect()
        }
        _ => {
            let title = |fact: Fact| match fact {
                Fact::Open => texts.get("template-new-line"),
                fact => texts.get(&format!("fact-{}", fact.label().replace('.', "-"))),
            };
            Fact::ALL.iter().map(|it| offered(&template::word(it), title(*it), *it == Fact::Open)).collect()
        }
    }
}
