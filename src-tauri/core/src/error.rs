//! Two kinds of error: what a person can mend (`Refused`) and what needs a log (`Failed`).
//!
//! Must not hold sentences: a code crosses the wire and `Error::message` makes the
//! sentence of it in the person's language: what happened, what is safe, what to do.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::io::ErrorKind;
use std::path::Path;

use serde::Serialize;
use ts_rs::TS;

use crate::disk;
use crate::domain::closed::Closed;
use crate::text::Texts;

/// What the core answers when it does not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The person can mend it.
    #[error("refused: {}", .0.code)]
    Refused(Refused),
    /// The machine or the program failed.
    #[error("failed: {}: {}", .0.doing, .0.source)]
    Failed(#[source] Failed),
}

/// Shorthand of every fallible function of the core.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A refusal. `code` is the Fluent key `refused-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Refused {
    /// Which refusal, such as `workspace-newer`.
    pub code: String,
    /// The field it belongs to, in the record's words.
    pub field: Option<String>,
    /// What the sentence names: file, line, value.
    pub args: BTreeMap<String, String>,
    /// Why, where that has a sentence of its own; it stands in the sentence as `cause`.
    #[serde(skip)]
    #[ts(skip)]
    pub because: Option<Box<Refused>>,
}

/// A failure while doing something. `doing` is the Fluent key `failed-<doing>`.
#[derive(Debug)]
pub struct Failed {
    /// What was being done, such as `write-file`.
    pub doing: String,
    /// The file, where one is concerned.
    pub path: Option<String>,
    /// The cause.
    pub source: Box<dyn StdError + Send + Sync>,
}

impl std::fmt::Display for Failed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.doing, self.source)
    }
}

impl StdError for Failed {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_ref())
    }
}

impl Refused {
    /// A refusal by its code.
    pub fn new(code: &str) -> Refused {
        Refused { code: code.to_owned(), field: None, args: BTreeMap::new(), because: None }
    }

    /// Names something in the sentence.
    pub fn with(mut self, name: &str, value: impl ToString) -> Refused {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// Names the file in the sentence.
    pub fn file(self, path: &Path) -> Refused {
        self.with("file", path.display())
    }

    /// Says why.
    pub fn because(mut self, cause: Refused) -> Refused {
        self.because = Some(Box::new(cause));
        self
    }

    /// The sentence that people read.
    pub fn message(&self, texts: &Texts) -> String {
        let cause = self.because.as_ref().map(|cause| cause.message(texts));
        let mut args: Vec<(&str, &str)> =
            self.args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        args.extend(cause.as_deref().map(|cause| ("cause", cause)));
        texts.with(&format!("refused-{}", self.code), &args)
    }

    /// Says which field it belongs to.
    pub fn at(mut self, field: &str) -> Refused {
        self.field = Some(field.to_owned());
        self
    }
}

impl From<Closed> for Refused {
    fn from(closed: Closed) -> Self {
        Refused::new("period-closed").with("who", closed.who).with("at", closed.at.format("%Y-%m-%d"))
    }
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        Error::Refused(refused)
    }
}

impl Error {
    /// A failure while `doing` something.
    pub fn failed(doing: &str, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Error {
        Error::Failed(Failed { doing: doing.to_owned(), path: None, source: source.into() })
    }

    /// A failure while `doing` something with a file.
    pub fn failed_at(doing: &str, path: &Path, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Error {
        let source = source.into();
        match source.downcast_ref::<std::io::Error>().map(std::io::Error::kind) {
            Some(ErrorKind::StorageFull) => return Error::disk_full(path),
            Some(ErrorKind::QuotaExceeded) => return Refused::new("disk-quota").file(path).into(),
            _ => {}
        }
        let path = Some(path.display().to_string());
        Error::Failed(Failed { doing: doing.to_owned(), path, source })
    }

    /// There is no room for a file; says how much there is.
    pub fn disk_full(path: &Path) -> Error {
        const MEGABYTE: u64 = 1024 * 1024;
        let room = disk::room(path).map_or_else(|| "?".to_owned(), |room| (room / MEGABYTE).to_string());
        Refused::new("disk-full").file(path).with("free", room).into()
    }

    /// The code that machines read: `refused-…` or `failed-…`.
    pub fn code(&self) -> String {
        match self {
            Error::Refused(refused) => format!("refused-{}", refused.code),
            Error::Failed(failed) => format!("failed-{}", failed.doing),
        }
    }

    /// The sentence that people read.
    pub fn message(&self, texts: &Texts) -> String {
        match self {
            Error::Refused(refused) => refused.message(texts),
            Error::Failed(failed) => {
                let path = failed.path.as_deref().unwrap_or("");
                let cause = failed.source.to_string();
                texts.with(&self.code(), &[("file", path), ("cause", &cause)])
            }
        }
    }
}
