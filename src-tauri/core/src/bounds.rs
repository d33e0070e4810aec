//! How large what a call brings may be. A page that sends more than a person types, or than a file
//! holds, is refused before anything reads it.
//!
//! Must not know a command. What a field may hold is said where it is read.

use serde_json::Value;

use crate::error::{Refused, Result};

/// Letters of a text: the longest field holds half of it, and says so itself.
const TEXT: usize = 400_000;
/// Letters of a file as base64, or of a block that was pasted: 50 MB as bytes.
const FILE: usize = 70 * 1024 * 1024;
/// Fields that hold a file or a block.
const FILES: [&str; 2] = ["base64", "text"];
/// Values within values.
const DEPTH: usize = 32;
/// Values altogether: a grid of a hundred thousand lines.
const VALUES: usize = 2_000_000;

/// Refuses what is too long, too deep or too much.
pub fn within(input: &Value) -> Result<()> {
    let mut left = VALUES;
    look(input, None, 0, &mut left)
}

fn look(value: &Value, field: Option<&str>, depth: usize, left: &mut usize) -> Result<()> {
    let too = |what: String| Err(Refused::new("input-malformed").with("cause", what).into());
    if depth > DEPTH {
        return too(format!("depth > {DEPTH}"));
    }
    *left = match left.checked_sub(1) {
        Some(left) => left,
        None => return too(format!("values > {VALUES}")),
    };
    match value {
        Value::String(text) => no_longer(text, field),
        Value::Array(items) => items.iter().try_for_each(|item| look(item, field, depth + 1, left)),
        Value::Object(fields) => fields.iter().try_for_each(|(name, value)| {
            no_longer(name, None)?;
            look(value, Some(name), depth + 1, left)
        }),
        _ => Ok(()),
    }
}

fn no_longer(text: &str, field: Option<&str>) -> Result<()> {
    let most = if field.is_some_and(|field| FILES.contains(&field)) { FILE } else { TEXT };
    // Letters are counted only where bytes alone do not tell.
    if text.len() <= most || text.chars().count() <= most {
        return Ok(());
    }
    let refused = Refused::new("text-too-long").with("length", text.chars().count()).with("most", most);
    Err(field.map_or(refused.clone(), |field| refused.at(field)).into())
}
