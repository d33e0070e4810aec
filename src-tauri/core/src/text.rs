//! Fluent texts: every word that people see, in every language of `resources/text`.
//!
//! Must not know what a value looks like in a language (`format`): values arrive
//! as finished text, counts as numbers for the plural.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::domain::Lang;
use crate::resources;

/// The texts of one language.
pub struct Texts {
    /// The language.
    pub lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Texts {
    /// The texts of `lang`, or English where the program does not speak it.
    pub fn of(lang: Lang) -> &'static Texts {
        match Texts::own(lang).or_else(|| Texts::own(Lang::EN)) {
            Some(texts) => texts,
            None => unreachable_without_english(),
        }
    }

    /// The texts of `lang` itself, where it has a file.
    pub fn own(lang: Lang) -> Option<&'static Texts> {
        let Spoken { source, texts } = all().get(&lang)?;
        Some(texts.get_or_init(|| read(lang, source)))
    }

    /// Every language that reports are written in.
    pub fn languages() -> Vec<Lang> {
        all().keys().copied().collect()
    }

    /// Every language that the window and the command line speak: whose file has all words.
    pub fn languages_of_the_window() -> Vec<Lang> {
        Texts::languages().into_iter().filter(|lang| Texts::addresses(*lang)).collect()
    }

    /// Reports can be written in this language.
    pub fn speaks(lang: Lang) -> bool {
        all().contains_key(&lang)
    }

    /// The window and the command line speak this language.
    pub fn addresses(lang: Lang) -> bool {
        let key = "language-speaks";
        let said = Texts::own(lang).filter(|texts| texts.has_own(key)).map(|texts| texts.get(key));
        said.is_some_and(|whom| whom.split(' ').any(|one| one == "window"))
    }

    /// The text of a key without arguments.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text of a key with named texts in it; one named `count` that is a whole number may say
    /// which plural is meant.
    pub fn with(&self, key: &str, args: &[(&str, &str)]) -> String {
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            let count = value.parse::<i64>().ok().filter(|_| *name == "count");
            let value = count.map_or_else(|| FluentValue::from((*value).to_owned()), FluentValue::from);
            fluent.set((*name).to_owned(), value);
        }
        self.say(key, &fluent)
    }

    /// The text of a key whose plural follows `count`; `shown` is the count as printed.
    pub fn count(&self, key: &str, count: i64, shown: &str) -> String {
        let mut fluent = FluentArgs::new();
        fluent.set("count", FluentValue::from(count));
        fluent.set("shown", FluentValue::from(shown.to_owned()));
        self.say(key, &fluent)
    }

    /// What a step is called: the text of its operation, which may name what it was done to and
    /// how many rows changed; an operation of a newer program is just a change.
    pub fn step(&self, op: &str, subject: &str, count: u32) -> String {
        let key = format!("op-{op}");
        if !self.has(&key) {
            return self.get("window-step");
        }
        let mut fluent = FluentArgs::new();
        fluent.set("subject", FluentValue::from(subject.to_owned()));
        fluent.set("count", FluentValue::from(count));
        self.say(&key, &fluent)
    }

    /// The language's own file has the key.
    pub fn has_own(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The language files have the key.
    pub fn has(&self, key: &str) -> bool {
        self.has_own(key) || self.english().is_some_and(|english| english.has_own(key))
    }

    /// Whose words stand in where this language has none of its own.
    fn english(&self) -> Option<&'static Texts> {
        Texts::own(Lang::EN).filter(|_| self.lang != Lang::EN)
    }

    /// The text of a key, where the language files have it (vocabulary terms may lack one).
    pub fn find(&self, key: &str) -> Option<String> {
        self.has(key).then(|| self.get(key))
    }

    /// A key that only a language of reports lacks is said in English; one that is missing
    /// altogether shows itself as `⟦key⟧`. The tidy test keeps both from happening in a report.
    fn say(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return self.english().map_or_else(|| format!("⟦{key}⟧"), |english| english.say(key, args));
        };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned()
    }
}

/// A language's file, which is read when it is asked for: most runs speak one language.
struct Spoken {
    source: &'static str,
    texts: OnceLock<Texts>,
}

fn all() -> &'static BTreeMap<Lang, Spoken> {
    static ALL: OnceLock<BTreeMap<Lang, Spoken>> = OnceLock::new();
    ALL.get_or_init(|| {
        let spoken = |source: &'static str| Spoken { source, texts: OnceLock::new() };
        let files = resources::TEXTS.iter();
        files.filter_map(|(stem, source)| Some((stem.parse().ok()?, spoken(source)))).collect()
    })
}

/// Reads a language file; its broken entries (there are none: a test reads them all) are left out.
fn read(lang: Lang, source: &str) -> Texts {
    let resource = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let id = lang.as_str().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks would end up in PDF and XLSX, where they are looked for in vain.
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    Texts { lang, bundle }
}

fn unreachable_without_english() -> &'static Texts {
    static EMPTY: OnceLock<Texts> = OnceLock::new();
    EMPTY.get_or_init(|| read(Lang::EN, ""))
}
