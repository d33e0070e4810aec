//! Where facts came from, what nobody gave, and what nobody understood.
//!
//! Must not know how documents are read. Nothing of a source is silently dropped: lines
//! without a place in the record stand in an annex.

use crate::domain::expected::not_provided;
use crate::domain::{Source, Unrecognised};
use crate::report::model::{Block, Cell, ColumnKind};

use super::Composer;
use super::cells::{body, group, word_of};

/// Longer quotes are told by their beginning: the whole of them stands in the report already.
const QUOTE: usize = 160;

impl Composer<'_> {
    pub(super) fn sources(&self) -> Vec<Block> {
        let sources = &self.project.sources;
        if sources.is_empty() {
            return vec![self.note("note-no-sources")];
        }
        let mut in_order: Vec<(&String, &Source)> = sources.iter().collect();
        in_order.sort_by_key(|(_, source)| (&source.document, source.offset));
        let mut rows = Vec::new();
        let mut document = "";
        for (place, (key, source)) in in_order.into_iter().enumerate() {
            let id = format!("sources.{}", place + 1);
            if source.document != document {
                document = &source.document;
                rows.push(group(self.word(&format!("{id}.document"), document)));
            }
            let mut quote = self.quoted(&format!("{id}.quote"), key, &beginning(&source.quote));
            quote.source = Some(source.clone());
            rows.push(body(vec![self.word(&id, self.fact_of_key(key)), quote]));
        }
        let columns =
            vec![self.column("fact", ColumnKind::Text, 2), self.column("quote", ColumnKind::Text, 5)];
        let caption = self.say("caption-sources");
        vec![Block::Table { id: "sources".to_owned(), caption, columns, rows }]
    }

    /// How a report calls the fact that the record keeps under this field name or row key.
    fn fact_of_key(&self, key: &str) -> String {
        if let Some(iso2) = key.strip_prefix("countries.") {
            let name = self.format.country(iso2);
            return self.texts.with("row-with-name", &[("label", &self.label("countries")), ("name", &name)]);
        }
        let label = self.texts.find(&format!("fact-{}", key.replace('.', "-")));
        label.or_else(|| self.row_of_key(key)).unwrap_or_else(|| key.to_owned())
    }

    fn row_of_key(&self, key: &str) -> Option<String> {
        self.identified_row(key).or_else(|| self.framework_row(key)).or_else(|| self.numbered_row(key))
    }

    fn identified_row(&self, key: &str) -> Option<String> {
        let project = self.project;
        let scheme =
            project.identifiers.iter().find(|it| it.id == key).map(|it| self.scheme_label(&it.scheme));
        let role = project.organisations.iter().find(|it| it.id == key);
        let role = role.map(|it| self.plural(&format!("role-{}", word_of(it.role)), 1));
        let component = project.components.iter().find(|it| it.id == key);
        let component = component.map(|it| self.coded(&self.label("component"), &it.number));
        let budget = project.budget.as_ref().filter(|it| it.id == key).map(|_| self.label("budget-total"));
        let reach = project.reach.iter().find(|it| it.id == key).map(|it| self.kind_name(it.kind));
        scheme.or(role).or(component).or(budget).or(reach)
    }

    fn framework_row(&self, key: &str) -> Option<String> {
        let node = self.project.framework.iter().find(|node| node.id == key)?;
        let level = self.say(&format!("level-{}", word_of(node.level)));
        Some(match &node.code {
            Some(code) => self.coded(&level, code),
            None => level,
        })
    }

    /// Rows that have a place and no name of their own.
    fn numbered_row(&self, key: &str) -> Option<String> {
        let project = self.project;
        let place = |label: &str, mut keys: Box<dyn Iterator<Item = &String> + '_>| {
            let number = i64::try_from(keys.position(|id| id == key)? + 1).ok()?;
            Some(self.texts.with(&format!("row-{label}"), &[("number", &self.format.count(number))]))
        };
        place("deliverables", Box::new(project.deliverables.iter().map(|it| &it.id)))
            .or_else(|| place("results", Box::new(project.results.iter().map(|it| &it.id))))
            .or_else(|| place("lessons", Box::new(project.lessons.iter().map(|it| &it.id))))
            .or_else(|| place("engagement", Box::new(project.engagement.iter().map(|it| &it.id))))
            .or_else(|| place("experts", Box::new(project.experts.iter().map(|it| &it.id))))
            .or_else(|| place("target_groups", Box::new(project.target_groups.iter().map(|it| &it.id))))
            .or_else(|| place("references", Box::new(project.references.iter().map(|it| &it.id))))
            .or_else(|| place("indicators", Box::new(project.indicators.iter().map(|it| &it.id))))
    }

    fn coded(&self, label: &str, code: &str) -> String {
        self.texts.with("row-with-code", &[("label", label), ("code", code)])
    }

    /// The facts that a donor asks for and nobody gave, by name.
    pub(super) fn not_provided(&self) -> Vec<Block> {
        let mut facts = not_provided(self.project);
        facts.retain(|fact| fact != "expenditure" || !self.has_entries());
        if facts.is_empty() {
            return Vec::new();
        }
        let items: Vec<Cell> =
            facts.iter().map(|fact| self.word(&format!("not_provided.{fact}"), self.label(fact))).collect();
        vec![self.note("note-missing-is-not-zero"), Block::List { items }]
    }

    /// The annex of lines that nobody understood, as they stand in the source.
    pub(super) fn unrecognised(&self) -> Vec<Block> {
        let lines = &self.project.unrecognised;
        if lines.is_empty() {
            return Vec::new();
        }
        let row = |(place, line): (usize, &Unrecognised)| {
            let id = format!("unrecognised.{}", place + 1);
            body(vec![
                self.word(&format!("{id}.document"), &line.document),
                self.count(&format!("{id}.line"), i64::from(line.line)),
                self.quoted(&id, "unrecognised", &line.text),
            ])
        };
        let rows = lines.iter().enumerate().map(row).collect();
        let columns = vec![
            self.column("document", ColumnKind::Text, 2),
            self.column("line", ColumnKind::Number, 1),
            self.column("text", ColumnKind::Text, 4),
        ];
        let caption = self.say("caption-unrecognised");
        let table = Block::Table { id: "unrecognised".to_owned(), caption, columns, rows };
        vec![self.note("note-unrecognised"), table]
    }
}

/// The first words of a long quote.
fn beginning(quote: &str) -> String {
    match quote.char_indices().nth(QUOTE) {
        None => quote.to_owned(),
        Some((end, _)) => {
            let cut = quote[..end].rfind(char::is_whitespace).unwrap_or(end);
            format!("{} …", quote[..cut].trim_end())
        }
    }
}
