//! A table of a template while it is read: each key is asked for with what it may hold, and one for
//! which nobody asked is told with those that can stand there.
//!
//! Must not know what a key means. What is wrong has a code, its place, and what was expected:
//! sentences are made of it in the person's language.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Word;
use crate::domain::Lang;
use crate::donors::{Flaw, Words};
use crate::error::Refused;

/// The file while it is read, for flaws with their place.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) file: &'a str,
    pub(super) content: &'a str,
}

impl Source<'_> {
    /// A flaw at an offset.
    pub(super) fn flaw(&self, at: usize, cause: Refused) -> Flaw {
        Flaw::at(self.file, self.content, at, cause)
    }
}

/// A table with its keys.
pub(super) struct Keys<'a> {
    pub(super) source: Source<'a>,
    /// Where it begins.
    pub(super) at: usize,
    table: &'a DeTable<'a>,
    known: Vec<&'static str>,
}

/// What stands at a key.
type Given<'a> = &'a Spanned<DeValue<'a>>;

impl<'a> Keys<'a> {
    pub(super) fn of(source: Source<'a>, at: usize, table: &'a DeTable<'a>) -> Keys<'a> {
        Keys { source, at, table, known: Vec::new() }
    }

    /// A flaw of the whole table.
    pub(super) fn flaw(&self, cause: Refused) -> Flaw {
        self.source.flaw(self.at, cause)
    }

    /// What stands at a key, which can stand here from now on.
    fn given(&mut self, key: &'static str) -> Option<Given<'a>> {
        self.known.push(key);
        self.table.iter().find(|(own, _)| own.get_ref() == key).map(|(_, given)| given)
    }

    /// What stands at a key, as what it has to be.
    fn read<T>(
        &mut self,
        key: &'static str,
        wanted: &str,
        read: impl FnOnce(&'a DeValue<'a>) -> Option<T>,
    ) -> Result<Option<Spanned<T>>, Flaw> {
        let Some(given) = self.given(key) else { return Ok(None) };
        match read(given.get_ref()) {
            Some(value) => Ok(Some(Spanned::new(given.span(), value))),
            None => Err(self.unlike(given, key, wanted)),
        }
    }

    fn unlike(&self, given: Given<'_>, key: &str, wanted: &str) -> Flaw {
        self.source.flaw(given.span().start, Refused::new(wanted).with("key", key))
    }

    /// What cannot be left out.
    pub(super) fn needed<T>(&self, key: &str, given: Option<T>) -> Result<T, Flaw> {
        given.ok_or_else(|| self.flaw(Refused::new("template-flaw-missing-key").with("key", key)))
    }

    pub(super) fn text(&mut self, key: &'static str) -> Result<Option<Spanned<String>>, Flaw> {
        self.read(key, "template-flaw-wants-text", |given| given.as_str().map(str::to_owned))
    }

    pub(super) fn number(&mut self, key: &'static str) -> Result<Option<Spanned<u32>>, Flaw> {
        self.read(key, "template-flaw-wants-number", number)
    }

    pub(super) fn flag(&mut self, key: &'static str) -> Result<bool, Flaw> {
        Ok(self.read(key, "template-flaw-wants-flag", DeValue::as_bool)?.is_some_and(Spanned::into_inner))
    }

    /// One word of a list.
    pub(super) fn word<T: Word>(&mut self, key: &'static str) -> Result<Option<Spanned<T>>, Flaw> {
        let Some(given) = self.text(key)? else { return Ok(None) };
        let value = one_of(self.source, key, &given, T::ALL.iter().map(|it| it.key()), T::of)?;
        Ok(Some(Spanned::new(given.span(), value)))
    }

    /// Texts in a row.
    pub(super) fn texts(&mut self, key: &'static str) -> Result<Vec<Spanned<String>>, Flaw> {
        let Some(given) = self.given(key) else { return Ok(Vec::new()) };
        let texts = given.get_ref().as_array().and_then(|list| {
            let text =
                |it: &Spanned<DeValue<'_>>| Some(Spanned::new(it.span(), it.get_ref().as_str()?.to_owned()));
            list.iter().map(text).collect()
        });
        texts.ok_or_else(|| self.unlike(given, key, "template-flaw-wants-list"))
    }

    /// Words of a list in a row.
    pub(super) fn words_of<T>(
        &mut self,
        key: &'static str,
        known: impl Iterator<Item = &'static str> + Clone,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Vec<T>, Flaw> {
        let source = self.source;
        let texts = self.texts(key)?;
        texts.iter().map(|given| one_of(source, key, given, known.clone(), &read)).collect()
    }

    /// A text in a language or more.
    pub(super) fn words(&mut self, key: &'static str) -> Result<Option<Words>, Flaw> {
        let Some(given) = self.given(key) else { return Ok(None) };
        said(self.source, key, given).map(Some)
    }

    /// Such texts in a row.
    pub(super) fn listed_words(&mut self, key: &'static str) -> Result<Vec<Words>, Flaw> {
        let Some(given) = self.given(key) else { return Ok(Vec::new()) };
        let list =
            given.get_ref().as_array().ok_or_else(|| self.unlike(given, key, "template-flaw-wants-list"))?;
        list.iter().map(|given| said(self.source, key, given)).collect()
    }

    /// Numbers by names that people give.
    pub(super) fn numbers(&mut self, key: &'static str) -> Result<BTreeMap<String, u32>, Flaw> {
        let Some(given) = self.given(key) else { return Ok(BTreeMap::new()) };
        let table =
            given.get_ref().as_table().ok_or_else(|| self.unlike(given, key, "template-flaw-wants-table"))?;
        let read = table.iter().map(|(name, given)| {
            let number = number(given.get_ref());
            let number =
                number.ok_or_else(|| self.unlike(given, name.get_ref(), "template-flaw-wants-number"))?;
            Ok((name.get_ref().to_string(), number))
        });
        read.collect()
    }

    /// Tables in a row.
    pub(super) fn tables(&mut self, key: &'static str) -> Result<Vec<Keys<'a>>, Flaw> {
        let Some(given) = self.given(key) else { return Ok(Vec::new()) };
        let list = given
            .get_ref()
            .as_array()
            .ok_or_else(|| self.unlike(given, key, "template-flaw-wants-tables"))?;
        let table = |it: &'a Spanned<DeValue<'a>>| match it.get_ref().as_table() {
            Some(table) => Ok(Keys::of(self.source, it.span().start, table)),
            None => Err(self.unlike(it, key, "template-flaw-wants-tables")),
        };
        list.iter().map(table).collect()
    }

    /// Nothing stands here for which nobody asked.
    pub(super) fn end(self) -> Result<(), Flaw> {
        let unasked = self.table.iter().map(|(key, _)| key);
        let unasked = unasked.filter(|key| !self.known.contains(&key.get_ref().as_ref()));
        match unasked.min_by_key(|key| key.span().start) {
            None => Ok(()),
            Some(key) => {
                let cause = Refused::new("template-flaw-unknown-key")
                    .with("key", key.get_ref())
                    .with("known", self.known.join(", "));
                Err(self.source.flaw(key.span().start, cause))
            }
        }
    }
}

/// The one that a word means; else those that could stand there are told.
pub(super) fn one_of<T>(
    source: Source<'_>,
    key: &str,
    given: &Spanned<String>,
    known: impl Iterator<Item = &'static str>,
    read: impl Fn(&str) -> Option<T>,
) -> Result<T, Flaw> {
    read(given.get_ref()).ok_or_else(|| {
        let known: Vec<&str> = known.collect();
        let cause = Refused::new("template-flaw-unknown-word").with("key", key).with("word", given.get_ref());
        source.flaw(given.span().start, cause.with("known", known.join(", ")))
    })
}

fn number(given: &DeValue<'_>) -> Option<u32> {
    let given = given.as_integer()?;
    u32::from_str_radix(given.as_str(), given.radix()).ok()
}

fn said(source: Source<'_>, key: &str, given: Given<'_>) -> Result<Words, Flaw> {
    let at = given.span().start;
    let wants = || source.flaw(at, Refused::new("template-flaw-wants-words").with("key", key));
    let mut words: BTreeMap<Lang, String> = BTreeMap::new();
    for (language, text) in given.get_ref().as_table().ok_or_else(wants)? {
        let text = text.get_ref().as_str().ok_or_else(wants)?;
        let read = language.get_ref().parse().map_err(|_| {
            let cause =
                Refused::new("template-flaw-language").with("key", key).with("language", language.get_ref());
            source.flaw(language.span().start, cause)
        })?;
        words.insert(read, text.to_owned());
    }
    Words::try_from(words)
        .map_err(|_| source.flaw(at, Refused::new("template-flaw-no-words").with("key", key)))
}
