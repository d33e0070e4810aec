//! The organisation's sign and colour, which its reports bear: looked at (intake, look), kept
//! (store), put on a report that is made.
//!
//! Must not know SQL or pages. A colour in which words could not be read is refused, as is a sign
//! that cannot be printed, before anything is kept.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ctx::Ctx;
use crate::domain::entity::Kind;
use crate::domain::written::Shown;
use crate::error::{Error, Refused, Result};
use crate::format::Format;
use crate::intake::{file, typed};
use crate::report::look::Accent;
use crate::store::{LetterheadKept, LogoFile, Workspace};

/// The sign and the colour as they are kept.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, TS)]
#[ts(export)]
pub struct Letterhead {
    /// The colour, as `#0B4F5C`; the program's own where nothing is said.
    pub accent: Option<String>,
    /// The name of the sign's file.
    pub logo: Option<String>,
    /// A small picture of the sign: a JPEG in base64.
    pub picture: Option<String>,
    /// What the sign shows, for those who do not see it.
    pub alternative: Option<String>,
}

/// What is to change; what is not named stays, an empty text takes it away.
#[derive(Clone, Default, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct LetterheadInput {
    /// The colour, as `#0B4F5C`.
    pub accent: Option<String>,
    /// The name of the sign's file.
    pub logo: Option<String>,
    /// The file's bytes in base64.
    pub base64: Option<String>,
    /// What the sign shows.
    pub alternative: Option<String>,
}

/// The sign and the colour.
pub fn shown(workspace: &Workspace) -> Result<Letterhead> {
    let LetterheadKept { accent, logo, alternative } = workspace.letterhead()?;
    let picture = match &logo {
        Some((_, hash)) => workspace.letterhead_logo(hash, true)?.map(|bytes| STANDARD.encode(bytes)),
        None => None,
    };
    Ok(Letterhead { accent, logo: logo.map(|(name, _)| name), picture, alternative })
}

/// Changes what is named, as one step.
pub fn set(workspace: &Workspace, ctx: &Ctx, input: &LetterheadInput) -> Result<Letterhead> {
    let bytes = input.base64.as_deref().map(|base64| STANDARD.decode(base64)).transpose();
    let bytes = bytes.map_err(|error| Refused::new("input-malformed").with("cause", error))?;
    set_with(workspace, ctx, input, bytes)
}

/// The same with the sign's bytes at hand.
pub fn set_with(
    workspace: &Workspace,
    ctx: &Ctx,
    input: &LetterheadInput,
    bytes: Option<Vec<u8>>,
) -> Result<Letterhead> {
    let before = workspace.letterhead()?;
    let mut kept = before.clone();
    if let Some(given) = &input.accent {
        kept.accent = colour(given, &Format::of(ctx.lang))?;
    }
    if let Some(given) = &input.alternative {
        let words = typed::plain(&Kind::Line, given, ctx.lang);
        kept.alternative = words.map_err(|refused| refused.at("alternative"))?;
    }
    let mut read = None;
    match (input.logo.as_deref(), bytes) {
        (Some(""), _) => (kept.logo, kept.alternative) = (None, None),
        (Some(name), Some(bytes)) => {
            let sign = sign(name, bytes)?;
            kept.logo = Some((sign.name.clone(), sign.hash.clone()));
            read = Some(sign);
        }
        _ => {}
    }
    if kept != before {
        let logo =
            read.as_ref().map(|read| LogoFile { bytes: &read.bytes, thumbnail: read.thumbnail.as_deref() });
        workspace.put_letterhead(ctx, &kept, logo.as_ref())?;
    }
    shown(workspace)
}

/// A colour in which words can be read, in one way of writing it.
fn colour(given: &str, format: &Format) -> Result<Option<String>> {
    let given = given.trim();
    if given.is_empty() {
        return Ok(None);
    }
    let refused = |code| Refused::new(code).with("accent", given).at("accent");
    let Some(accent) = Accent::read(given) else { return Err(refused("accent-unknown").into()) };
    match accent.is_readable() {
        true => Ok(Some(given.to_ascii_uppercase())),
        false => {
            let said = |contrast: f64| format.number(Decimal::new((contrast * 10.0) as i64, 1));
            let (found, least) = (said(accent.contrast()), said(Accent::LEAST));
            Err(refused("accent-pale").with("found", found).with("least", least).into())
        }
    }
}

/// A sign that can be printed.
fn sign(name: &str, bytes: Vec<u8>) -> Result<file::FileRead> {
    let at = |refused: Refused| Error::from(refused.at("logo"));
    let read = file::read(name, bytes).map_err(at)?;
    if read.thumbnail.is_none() {
        return Err(at(Refused::new("logo-kind").with("file", &read.name)));
    }
    file::printed(&read.name, &read.bytes).map_err(at)?;
    Ok(read)
}

/// The colour, as reports are told it.
pub(crate) fn accent(workspace: &Workspace) -> Result<Option<Accent>> {
    Ok(workspace.letterhead()?.accent.as_deref().and_then(Accent::read))
}

/// The sign, ready to be printed.
pub(crate) fn logo(workspace: &Workspace) -> Result<Option<Shown>> {
    let LetterheadKept { logo: Some((name, hash)), alternative, .. } = workspace.letterhead()? else {
        return Ok(None);
    };
    let bytes = workspace.letterhead_logo(&hash, false)?.unwrap_or_default();
    let file::Printed { width, height, jpeg } = file::printed(&name, &bytes)?;
    Ok(Some(Shown { width, height, jpeg: Arc::from(jpeg), caption: alternative }))
}
