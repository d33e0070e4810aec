//! The codelists that an export asks for: sectors, regions, kinds of organisations.
//!
//! Must not know who asks. The lists are data (`resources/codelists/iati-*.csv`).

use crate::domain::Lang;
use crate::intake::Choice;
use crate::resources;

/// A list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum List {
    Sectors,
    Regions,
    OrganisationTypes,
}

impl List {
    fn rows(self) -> impl Iterator<Item = [&'static str; 4]> {
        let name = match self {
            List::Sectors => "iati-sectors",
            List::Regions => "iati-regions",
            List::OrganisationTypes => "iati-organisation-types",
        };
        let found = resources::CODELISTS.iter().find(|(known, _)| *known == name);
        let text = found.map_or("", |(_, content)| *content);
        text.lines().skip(1).filter_map(|line| {
            let mut cells = line.split(';');
            Some([cells.next()?, cells.next()?, cells.next()?, cells.next()?])
        })
    }

    /// The list has the code, be it withdrawn by now.
    pub(crate) fn has(self, code: &str) -> bool {
        self.rows().any(|[known, ..]| known == code)
    }

    /// The codes that are in use, with their names: French where a reader of it has one, else English.
    pub(crate) fn choices(self, lang: Lang) -> Vec<Choice> {
        let in_use = self.rows().filter(|[.., withdrawn]| withdrawn.is_empty());
        let told = in_use.map(|[code, en, fr, _]| {
            let name = if lang == Lang::FR && !fr.is_empty() { fr } else { en };
            Choice { value: code.to_owned(), text: format!("{code} {name}") }
        });
        told.collect()
    }
}
