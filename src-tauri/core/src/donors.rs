//! What donors ask for, ready to be taken: budget structures and the rules of agreements, each a
//! data file of `resources/`.
//!
//! Must not know a project. A file that cannot be read is a flaw with its file, line and key; a
//! test reads every one of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml::Spanned;
use ts_rs::TS;

use crate::api::Nothing;
use crate::ctx::Ctx;
use crate::domain::Lang;
use crate::domain::entity;
use crate::domain::plan::CostType;
use crate::edit::{self, RowInput, RowShown};
use crate::error::{Error, Refused, Result};
use crate::intake::typed;
use crate::op::Op;
use crate::resources;
use crate::store::{Assignment, Workspace};
use crate::text::Texts;

/// A text in one language or more: those of the program are in every one that it speaks, which a
/// test sees to.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(try_from = "BTreeMap<Lang, String>")]
pub struct Words(BTreeMap<Lang, String>);

impl TryFrom<BTreeMap<Lang, String>> for Words {
    type Error = &'static str;

    fn try_from(given: BTreeMap<Lang, String>) -> std::result::Result<Words, Self::Error> {
        let told = |text: &String| !text.trim().is_empty();
        match !given.is_empty() && given.values().all(told) {
            true => Ok(Words(given)),
            false => Err("a text needs words in a language at least, and no empty ones"),
        }
    }
}

impl Words {
    fn by_language(&self) -> BTreeMap<Lang, String> {
        self.0.clone()
    }

    /// The text in a language; else in English, else in the first that it has.
    pub fn of(&self, lang: Lang) -> String {
        let found = self.0.get(&lang).or(self.0.get(&Lang::EN)).or(self.0.values().next());
        found.cloned().unwrap_or_default()
    }

    /// The languages that it has.
    pub fn languages(&self) -> impl Iterator<Item = Lang> + '_ {
        self.0.keys().copied()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StructureFile {
    name: Words,
    /// Where the structure comes from, and what nobody confirmed.
    about: String,
    #[serde(default)]
    line: Vec<LineFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineFile {
    code: Spanned<String>,
    /// The number of the heading above; by the number's own points if nothing is said.
    under: Option<Spanned<String>>,
    text: Words,
    cost_type: Option<CostType>,
}

/// A line of a ready structure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StructureLine {
    /// The donor's number.
    pub code: String,
    /// Place of the heading above.
    pub above: Option<usize>,
    /// What it is called, in every language.
    pub text: BTreeMap<Lang, String>,
    /// What it is.
    pub cost_type: Option<CostType>,
}

/// A ready structure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Structure {
    names: BTreeMap<Lang, String>,
    about: String,
    /// Its lines, each heading before what stands under it.
    pub lines: Vec<StructureLine>,
}

/// A ready structure in the list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct StructureTold {
    /// By which it is chosen.
    pub code: String,
    /// What it is called, in the person's language.
    pub name: String,
    /// Where it comes from.
    pub about: String,
    /// How many lines it has.
    pub lines: usize,
}

/// Why a data file cannot be read.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{file}.toml, line {line}: {}", .cause.message(Texts::of(Lang::EN)))]
pub struct Flaw {
    /// Its stem.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, with the key.
    pub cause: Refused,
}

impl Flaw {
    /// A flaw at an offset of the file.
    pub(crate) fn at(file: &str, content: &str, offset: usize, cause: Refused) -> Flaw {
        let line = content.get(..offset).unwrap_or(content).matches('\n').count() + 1;
        Flaw { file: file.to_owned(), line, cause }
    }

    /// What the reader of the format found.
    pub(crate) fn of(file: &str, content: &str, error: &toml::de::Error) -> Flaw {
        let offset = error.span().map_or(0, |span| span.start);
        Flaw::at(file, content, offset, own(error.message()))
    }
}

/// A flaw of the program's own files, in words for those who write them.
fn own(cause: impl ToString) -> Refused {
    Refused::new("data-flawed").with("cause", cause.to_string())
}

/// Reads a structure.
pub fn structure(file: &str, content: &str) -> Result<Structure, Flaw> {
    let read: StructureFile = toml::from_str(content).map_err(|error| Flaw::of(file, content, &error))?;
    let mut lines: Vec<StructureLine> = Vec::new();
    for line in &read.line {
        let code = line.code.get_ref();
        let place = |code: &str| lines.iter().position(|known| known.code == code);
        if place(code).is_some() {
            return Err(Flaw::at(
                file,
                content,
                line.code.span().start,
                own(format!("code {code:?} stands twice")),
            ));
        }
        let above = match &line.under {
            Some(under) => {
                let unknown = || {
                    let cause = format!("under {:?}: no line above has this code", under.get_ref());
                    Flaw::at(file, content, under.span().start, own(cause))
                };
                Some(place(under.get_ref()).ok_or_else(unknown)?)
            }
            None => code.rsplit_once('.').and_then(|(above, _)| place(above)),
        };
        let (code, text) = (code.clone(), line.text.by_language());
        lines.push(StructureLine { code, above, text, cost_type: line.cost_type });
    }
    Ok(Structure { names: read.name.by_language(), about: read.about, lines })
}

/// A ready structure by its code; refused where there is none.
pub fn structure_named(code: &str) -> Result<Structure> {
    let found = resources::BUDGETS.iter().find(|(stem, _)| *stem == code);
    let (stem, content) =
        found.ok_or_else(|| Refused::new("structure-unknown").with("structure", code).at("structure"))?;
    structure(stem, content).map_err(|flaw| Error::failed("read-resource", flaw))
}

/// Every ready structure.
pub fn structures(ctx: &Ctx, _: &Nothing) -> Result<Vec<StructureTold>> {
    let told = resources::BUDGETS.iter().map(|(stem, content)| {
        let structure = structure(stem, content).map_err(|flaw| Error::failed("read-resource", flaw))?;
        let name = structure.names.get(&ctx.lang).or(structure.names.get(&Lang::EN));
        Ok(StructureTold {
            code: (*stem).to_owned(),
            name: name.cloned().unwrap_or_default(),
            about: structure.about,
            lines: structure.lines.len(),
        })
    });
    told.collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RulesFile {
    name: Words,
    /// Where the rules come from, and what nobody confirmed.
    about: String,
    /// Field of the agreement → its plain value.
    rules: BTreeMap<Spanned<String>, String>,
}

/// A donor's rules in the list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct RulesTold {
    /// By which they are chosen.
    pub code: String,
    /// What they are called, in the person's language.
    pub name: String,
    /// Where they come from.
    pub about: String,
    /// Field of the agreement → its plain value.
    pub rules: BTreeMap<String, String>,
}

/// Reads a donor's rules: fields of an agreement with values that it takes.
pub fn rules(file: &str, content: &str, lang: Lang) -> Result<RulesTold, Flaw> {
    let read: RulesFile = toml::from_str(content).map_err(|error| Flaw::of(file, content, &error))?;
    let mut told = BTreeMap::new();
    for (field, value) in &read.rules {
        let flaw = |cause: String| Flaw::at(file, content, field.span().start, own(cause));
        let known = entity::entity("agreement").and_then(|entity| entity.field(field.get_ref()));
        let kind =
            known.ok_or_else(|| flaw(format!("{:?} is no field of an agreement", field.get_ref())))?.kind;
        let plain = typed::plain(&kind, value, Lang::EN).ok().flatten();
        let plain = plain.ok_or_else(|| flaw(format!("{} cannot be {value:?}", field.get_ref())))?;
        told.insert(field.get_ref().clone(), plain);
    }
    Ok(RulesTold { code: file.to_owned(), name: read.name.of(lang), about: read.about, rules: told })
}

/// Every donor's rules.
pub fn presets(ctx: &Ctx, _: &Nothing) -> Result<Vec<RulesTold>> {
    let told = resources::RULES.iter().map(|(stem, content)| rules(stem, content, ctx.lang));
    told.map(|told| told.map_err(|flaw| Error::failed("read-resource", flaw))).collect()
}

/// Which rules an agreement is to take over.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ApplyRulesInput {
    /// Key of the agreement.
    pub agreement: String,
    /// The rules, by their code.
    pub rules: String,
}

/// Writes a donor's rules into an agreement, in one step; what they do not say stays.
pub fn apply(workspace: &Workspace, ctx: &Ctx, input: &ApplyRulesInput) -> Result<RowShown> {
    let unknown = || Refused::new("rules-unknown").with("rules", &input.rules).at("rules");
    let told =
        presets(ctx, &Nothing {})?.into_iter().find(|it| it.code == input.rules).ok_or_else(unknown)?;
    let entity = edit::known("agreement")?;
    let row = workspace.row(entity, &input.agreement)?;
    let assignments: Vec<Assignment> = told
        .rules
        .into_iter()
        .filter_map(|(field, value)| {
            let field = entity.field(&field)?;
            Some(Assignment { field, language: ctx.lang, value: Some(value) })
        })
        .collect();
    edit::check(workspace, entity, &row, &assignments)?;
    let subject = format!("{} · {}", told.name, edit::label(entity, &row));
    workspace.set_fields(ctx, Op::ApplyRules, &subject, (entity, &row), &assignments)?;
    edit::show(workspace, ctx, &RowInput { table: "agreement".to_owned(), row: row.key })
}
