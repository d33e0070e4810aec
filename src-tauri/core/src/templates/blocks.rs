//! What a section of a template can hold: the catalogue from which people choose.
//!
//! Must not know how any of it is printed.

use serde::Serialize;
use ts_rs::TS;

use super::lists::PartList;
use crate::api::Nothing;
use crate::ctx::Ctx;
use crate::report::template::{
    self, ChartAsked, Fact, FormValue, Measure, Piece, Required, ResultFigure, Word,
};
use crate::text::Texts;

/// What can be put into a template.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct TemplateCatalogue {
    /// What a section can hold.
    pub blocks: Vec<BlockOffered>,
    /// What the record can be asked to tell.
    pub required: Vec<Required>,
    /// The charts that a section can show.
    pub charts: Vec<PartOffered>,
    /// The kinds of cost that a total can add.
    pub cost_types: Vec<PartOffered>,
}

/// Something that a section can hold.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct BlockOffered {
    /// The word for it in a template.
    pub content: String,
    /// What it is called, in the person's language.
    pub title: String,
    /// The lists that it has.
    pub lists: Vec<ListOffered>,
}

/// A list of a section.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct ListOffered {
    /// Which one.
    pub list: PartList,
    /// What can stand in it; nothing where all of it shows the same.
    pub parts: Vec<PartOffered>,
}

/// What can be chosen.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct PartOffered {
    /// The word for it in a template.
    pub value: String,
    /// What it is called, in the person's language.
    pub title: String,
    /// It can stand there more than once.
    pub open: bool,
}

/// The catalogue in the person's language.
pub fn catalogue(ctx: &Ctx, _: &Nothing) -> TemplateCatalogue {
    let texts = Texts::of(ctx.lang);
    let words = template::MADE_HERE.into_iter().chain(Piece::ALL.iter().map(|it| it.key()));
    let blocks = words.map(|content| BlockOffered {
        title: match content {
            "question" | "chapter" | "facts" => texts.get(&format!("template-block-{content}")),
            _ => template::usual_heading(content, ctx.lang).unwrap_or_default(),
        },
        lists: PartList::of(content)
            .iter()
            .map(|list| ListOffered { list: *list, parts: parts(content, *list, texts) })
            .collect(),
        content: content.to_owned(),
    });
    let cost_types = template::cost_types().iter();
    TemplateCatalogue {
        blocks: blocks.collect(),
        required: Required::ALL.to_vec(),
        charts: offered::<ChartAsked>(|it| texts.get(it.title()), None),
        cost_types: cost_types
            .map(|word| PartOffered {
                value: (*word).to_owned(),
                title: texts.get(&format!("cost-type-{word}")),
                open: false,
            })
            .collect(),
    }
}

fn offered<T: Word + PartialEq>(title: impl Fn(T) -> String, open: Option<T>) -> Vec<PartOffered> {
    let offered =
        |it: &T| PartOffered { value: it.key().to_owned(), title: title(*it), open: open == Some(*it) };
    T::ALL.iter().map(offered).collect()
}

fn parts(content: &str, list: PartList, texts: &Texts) -> Vec<PartOffered> {
    let named = |family: &str, key: &str| texts.get(&format!("{family}-{key}"));
    match (content, list) {
        ("results", _) => offered::<ResultFigure>(|it| named("template-column", it.key()), None),
        (_, PartList::Column) => {
            offered::<Measure>(|it| named("accounts-column", it.key()), Some(Measure::Open))
        }
        (_, PartList::Fact) => {
            let title = |fact: Fact| match fact {
                Fact::Open => texts.get("template-new-line"),
                fact => named("fact", &fact.label().replace('.', "-")),
            };
            offered(title, Some(Fact::Open))
        }
        // Lines have numbers of their own: any figure can stand in several.
        (_, PartList::Line) => {
            let title = |it: FormValue| named("template-form", &it.key().replace('_', "-"));
            let lines = offered(title, None).into_iter();
            lines.map(|line| PartOffered { open: true, ..line }).collect()
        }
        (_, PartList::Total | PartList::Signatory) => Vec::new(),
    }
}
