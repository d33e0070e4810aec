//! Who does what when: made once at the door (shell, CLI, test), handed down.
//!
//! Must not know what is done. The only place of the core that may ask the clock.

use std::path::PathBuf;
use std::sync::Mutex;

use chrono::{DateTime, NaiveDate, Utc};
use uuid::timestamp::context::ContextV7;
use uuid::{Timestamp, Uuid};

use crate::domain::Lang;

/// The moment, the person and the language of a call.
#[derive(Debug)]
pub struct Ctx {
    /// When the call was made.
    pub now: DateTime<Utc>,
    /// Who makes it: the name of the account on this machine.
    pub who: String,
    /// The language in which the person is answered.
    pub lang: Lang,
    /// Where copies of workspaces are kept; `None` where none are made.
    pub backups: Option<PathBuf>,
    ids: Mutex<ContextV7>,
}

impl Ctx {
    /// A call by this machine's user, now.
    pub fn here(lang: Lang) -> Ctx {
        let who = whoami::username().unwrap_or_else(|_no_account_name| "?".to_owned());
        Ctx::at(Utc::now(), who, lang)
    }

    /// A call at a stated moment.
    pub fn at(now: DateTime<Utc>, who: impl Into<String>, lang: Lang) -> Ctx {
        Ctx { now, who: who.into(), lang, backups: None, ids: Mutex::new(ContextV7::new()) }
    }

    /// The same call, with a folder for copies of workspaces.
    pub fn keeping(self, backups: Option<PathBuf>) -> Ctx {
        Ctx { backups, ..self }
    }

    /// Today's date (UTC), the default date of a report.
    pub fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    /// A new key: UUIDv7, so that keys made later sort later.
    pub fn new_id(&self) -> String {
        let seconds = u64::try_from(self.now.timestamp()).unwrap_or(0);
        let nanos = self.now.timestamp_subsec_nanos();
        let ids = self.ids.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        Uuid::new_v7(Timestamp::from_unix(&*ids, seconds, nanos)).to_string()
    }
}
