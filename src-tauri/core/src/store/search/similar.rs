//! Lessons that say something alike, offered while one is written.
//!
//! Must not pretend to understand: two lessons are alike if they share rare words, and what is
//! told is which words, not a number.

use std::collections::BTreeSet;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::library::{LibraryLesson, one};
use super::words::{Words, quoted, tokens};
use super::{Document, Part};
use crate::domain::Lang;
use crate::error::Result;
use crate::fold::{fold, folded};
use crate::store::Workspace;

/// Shorter words say little of what a text is about.
const SHORTEST: usize = 4;

/// How many of the rarest words of a text are compared.
const TELLING: usize = 24;

/// A word that stands in more documents than this is in everybody's mouth.
const COMMON: i64 = 2_000;

/// A lesson that is being written.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SimilarQuery {
    /// All that is written of it so far.
    pub text: String,
    /// Its language: words are compared within one.
    pub language: Lang,
    /// Its key, where it is already kept.
    #[serde(default)]
    pub exclude: Option<String>,
}

/// How much two lessons share.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Likeness {
    /// Most of the telling words.
    Close,
    /// Some of them.
    Related,
}

/// A lesson that says something alike.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(export)]
pub struct SimilarLesson {
    /// The lesson, with the shared words marked.
    pub lesson: LibraryLesson,
    /// How much it shares.
    pub likeness: Likeness,
    /// The words in common, as they were typed, the rarest first.
    pub shared: Vec<String>,
}

/// A word that tells what a text is about.
struct Telling {
    typed: String,
    /// Its beginning, without the endings of plurals.
    stem: String,
    /// The rarer, the heavier.
    weight: f64,
}

impl Workspace {
    /// At most five lessons of other people that share rare words with a text, the closest first.
    pub fn similar_lessons(&self, query: &SimilarQuery, wanted: Lang) -> Result<Vec<SimilarLesson>> {
        similar(&self.conn, query, wanted).map_err(|error| self.failed("read-workspace", error))
    }
}

fn similar(conn: &Connection, query: &SimilarQuery, wanted: Lang) -> rusqlite::Result<Vec<SimilarLesson>> {
    let telling = telling(conn, query)?;
    if telling.len() < 2 {
        return Ok(Vec::new());
    }
    let all: f64 = telling.iter().map(|word| word.weight).sum();
    let mut alike: Vec<(f64, Document, Vec<&Telling>)> = Vec::new();
    for document in candidates(conn, query, &telling)? {
        let shared = shared(conn, &document, &telling)?;
        let share = shared.iter().map(|word| word.weight).sum::<f64>() / all;
        alike.push((share, document, shared));
    }
    alike.sort_by(|(one, ..), (other, ..)| other.total_cmp(one));
    let mut lessons = Vec::new();
    for (share, document, shared) in alike {
        let Some(likeness) = likeness(share, shared.len()) else { continue };
        let stems: Vec<&str> = shared.iter().map(|word| word.stem.as_str()).collect();
        let words = Words::beginnings(&stems);
        let Some(lesson) = one(conn, &document.owner, &words, query.language, wanted)? else { continue };
        let shared = shared.into_iter().map(|word| word.typed.clone()).collect();
        lessons.push(SimilarLesson { lesson, likeness, shared });
        if lessons.len() == 5 {
            break;
        }
    }
    Ok(lessons)
}

/// Half of the weight is a lot where there are at least three words, a fifth is worth a look.
fn likeness(share: f64, words: usize) -> Option<Likeness> {
    match words {
        3.. if share >= 0.5 => Some(Likeness::Close),
        2.. if share >= 0.2 => Some(Likeness::Related),
        _ => None,
    }
}

/// The rarest words of a text that other documents have, too.
fn telling(conn: &Connection, query: &SimilarQuery) -> rusqlite::Result<Vec<Telling>> {
    let documents: i64 = conn.query_row("SELECT count(*) FROM searched", [], |row| row.get(0))?;
    let common = COMMON.min(documents / 5).max(5);
    // The lesson itself has all of its words.
    let own = i64::from(query.exclude.is_some());
    let mut telling = Vec::new();
    for (stem, typed) in stems(&query.text) {
        let known = documents_with(conn, &stem, common + 1)? - own;
        if (1..=common).contains(&known) {
            let weight = (documents as f64 / known as f64).ln().max(0.1);
            telling.push(Telling { typed, stem, weight });
        }
    }
    telling.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    telling.truncate(TELLING);
    Ok(telling)
}

/// The longer words of a text without the endings of plurals, each once, as they were typed first.
fn stems(text: &str) -> Vec<(String, String)> {
    let text = folded(text);
    let mut known = BTreeSet::new();
    let mut stems = Vec::new();
    for at in tokens(&text.text) {
        let stem = stem(&text.text[at.clone()]);
        if stem.chars().count() >= SHORTEST && known.insert(stem.to_owned()) {
            stems.push((stem.to_owned(), text.text[at].to_owned()));
        }
    }
    stems
}

/// French, Portuguese, Spanish and English make most plurals with -s or -es.
fn stem(word: &str) -> &str {
    let singular = word.strip_suffix('s').unwrap_or(word);
    let bare = singular.strip_suffix('e').unwrap_or(singular);
    if bare.chars().count() > SHORTEST { bare } else { singular }
}

/// How many documents have a word with this beginning; counted no further than `most`.
fn documents_with(conn: &Connection, stem: &str, most: i64) -> rusqlite::Result<i64> {
    let mut count =
        conn.prepare_cached("SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ?1 LIMIT ?2)")?;
    count.query_row((quoted(stem) + "*", most), |row| row.get(0))
}

/// Other lessons in the language that have some of the words, the likeliest first.
fn candidates(
    conn: &Connection,
    query: &SimilarQuery,
    telling: &[Telling],
) -> rusqlite::Result<Vec<Document>> {
    let words: Vec<String> = telling.iter().map(|word| quoted(&word.stem) + "*").collect();
    let mut found = conn.prepare_cached(include_str!("similar.sql"))?;
    let found = found.query_map((words.join(" OR "), query.language.as_str(), &query.exclude), |row| {
        let (project, owner) = (row.get("project_id")?, row.get("owner_id")?);
        Ok(Document { project, owner, part: Part::Text, language: row.get("language")? })
    })?;
    found.collect()
}

/// Which of the words a lesson has.
fn shared<'a>(
    conn: &Connection,
    document: &Document,
    telling: &'a [Telling],
) -> rusqlite::Result<Vec<&'a Telling>> {
    let mut words = BTreeSet::new();
    for field in document.fields(conn)? {
        let text = fold(&field.text);
        words.extend(tokens(&text).map(|at| text[at].to_owned()));
    }
    let has = |word: &&Telling| {
        words.range(word.stem.clone()..).next().is_some_and(|found| found.starts_with(&word.stem))
    };
    Ok(telling.iter().filter(has).collect())
}
