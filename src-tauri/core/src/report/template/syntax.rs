//! A text that is no TOML: what its line lacks, told in plain words where the line itself shows it.
//!
//! Must not know templates. Only where nothing is seen is the reader of the format quoted.

use super::keys::Source;
use crate::donors::Flaw;
use crate::error::Refused;

/// Why a text cannot be read as TOML.
pub(super) fn flaw(source: Source<'_>, error: &toml::de::Error) -> Flaw {
    let at = error.span().map_or(0, |span| span.start);
    let before = source.content.get(..at).unwrap_or(source.content);
    let number = before.matches('\n').count();
    let lines: Vec<&str> = source.content.lines().take(number + 1).collect();
    let told = lines.split_last().and_then(|(line, above)| seen(line.trim(), above));
    source
        .flaw(at, told.unwrap_or_else(|| Refused::new("template-flaw-syntax").with("cause", error.message())))
}

/// What one sees of a line that is not as it has to be.
fn seen(line: &str, above: &[&str]) -> Option<Refused> {
    let count = |sign: char| line.matches(sign).count();
    if line.starts_with('[') {
        return (count('[') != count(']')).then(|| Refused::new("template-flaw-bracket").with("text", line));
    }
    let Some((key, value)) = line.split_once('=') else {
        return (!line.is_empty()).then(|| Refused::new("template-flaw-no-value").with("text", line));
    };
    let (key, value) = (key.trim(), value.trim());
    if value.is_empty() {
        return Some(Refused::new("template-flaw-no-value").with("text", line));
    }
    // The keys of the table in which the line stands.
    let own = above.iter().rev().take_while(|line| !line.trim_start().starts_with('['));
    if own.filter_map(|line| line.split_once('=')).any(|(before, _)| before.trim() == key) {
        return Some(Refused::new("template-flaw-key-twice").with("key", key));
    }
    let quotes = value.replace("\\\"", "").matches('"').count();
    match (quotes % 2, value.starts_with(['"', '\'', '[', '{', '+', '-']), value) {
        (1, ..) => Some(Refused::new("template-flaw-quotes").with("key", key)),
        (_, true, _) | (_, _, "true" | "false") => None,
        _ if value.starts_with(|sign: char| sign.is_ascii_digit()) => None,
        _ => Some(Refused::new("template-flaw-unquoted").with("key", key)),
    }
}
