//! The organisation's sign and colour: shown, and set where something is given.
//!
//! Must not know which colours can be read.

use std::process::ExitCode;

use bilan_core::letterhead::{self, Letterhead, LetterheadInput};
use bilan_core::{Access, Ctx, Error, Result, attach};

use crate::say::Say;
use crate::{args, open};

/// Sets what is given, and says how it stands.
pub fn set(asked: &args::Letterhead, ctx: &Ctx, say: &Say) -> Result<ExitCode> {
    let read = asked.logo.as_deref().map(attach::read_file).transpose()?;
    let (name, bytes) = read.unzip();
    let logo = if asked.no_logo { Some(String::new()) } else { name };
    let (accent, alternative) = (asked.accent.clone(), asked.alternative.clone());
    let input = LetterheadInput { accent, logo, base64: None, alternative };
    let changes = input.accent.is_some() || input.logo.is_some() || input.alternative.is_some();
    let workspace = open(&asked.at, if changes { Access::Write } else { Access::Read }, ctx)?;
    let told = match changes {
        true => letterhead::set_with(&workspace, ctx, &input, bytes)?,
        false => letterhead::shown(&workspace)?,
    };
    let json = serde_json::to_value(&told).map_err(|error| Error::failed("answer", error))?;
    say.done(&json, &lines(&told, say))
}

fn lines(told: &Letterhead, say: &Say) -> Vec<String> {
    let texts = say.texts();
    let usual = || texts.get("cli-letterhead-usual");
    let none = || texts.get("cli-letterhead-none");
    let mut lines = vec![
        texts.with("cli-letterhead-accent", &[("accent", &told.accent.clone().unwrap_or_else(usual))]),
        texts.with("cli-letterhead-logo", &[("file", &told.logo.clone().unwrap_or_else(none))]),
    ];
    let alternative = told.alternative.as_ref();
    lines.extend(alternative.map(|words| texts.with("cli-letterhead-alternative", &[("words", words)])));
    lines
}
