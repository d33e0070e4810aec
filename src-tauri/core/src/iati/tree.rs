//! XML as a tree, and the tree as text.
//!
//! Must not know what IATI asks: elements come out as they were put in.

use std::fmt::Write as _;

use crate::domain::Lang;

/// An element.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Element {
    /// Its name.
    pub name: &'static str,
    /// Its attributes, in order.
    pub attributes: Vec<(&'static str, String)>,
    /// Its text; an element has text or elements, never both.
    pub text: String,
    /// The elements in it.
    pub children: Vec<Element>,
}

impl Element {
    pub(super) fn new(name: &'static str) -> Element {
        Element { name, ..Element::default() }
    }

    /// With an attribute.
    pub(super) fn with(mut self, name: &'static str, value: impl ToString) -> Element {
        self.attributes.push((name, value.to_string()));
        self
    }

    /// With an attribute where there is something to say.
    pub(super) fn maybe(self, name: &'static str, value: Option<impl ToString>) -> Element {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// With an element in it.
    pub(super) fn holding(mut self, child: Element) -> Element {
        self.children.push(child);
        self
    }

    /// With elements in it.
    pub(super) fn all(mut self, children: impl IntoIterator<Item = Element>) -> Element {
        self.children.extend(children);
        self
    }

    /// With its text in each language in which it is there.
    pub(super) fn narrated(self, narratives: &[(Lang, String)]) -> Element {
        let narrative = |(lang, text): &(Lang, String)| {
            let mut narrative = Element::new("narrative").with("xml:lang", lang);
            narrative.text.clone_from(text);
            narrative
        };
        self.all(narratives.iter().map(narrative))
    }

    /// An element that is only a day.
    pub(super) fn day(name: &'static str, day: chrono::NaiveDate) -> Element {
        Element::new(name).with("iso-date", day)
    }

    /// An attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// The elements in it of a name.
    pub fn each<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// How many signs of its words XML cannot hold.
    pub(super) fn unwritable(&self) -> usize {
        let own = self.attributes.iter().map(|(_, value)| value).chain([&self.text]);
        let own = own.flat_map(|text| text.chars()).filter(|sign| !is_written(*sign)).count();
        own + self.children.iter().map(Element::unwritable).sum::<usize>()
    }

    /// A whole document.
    pub(super) fn document(&self) -> String {
        let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
        self.write(0, &mut out);
        out
    }

    fn write(&self, depth: usize, out: &mut String) {
        let indent = "  ".repeat(depth);
        // Writing to a String cannot fail.
        let _ = write!(out, "{indent}<{}", self.name);
        for (name, value) in &self.attributes {
            let _ = write!(out, " {name}=\"{}\"", escaped(value, true));
        }
        match (self.text.is_empty(), self.children.is_empty()) {
            (true, true) => out.push_str("/>\n"),
            (false, _) => {
                let _ = writeln!(out, ">{}</{}>", escaped(&self.text, false), self.name);
            }
            (true, false) => {
                out.push_str(">\n");
                self.children.iter().for_each(|child| child.write(depth + 1, out));
                let _ = writeln!(out, "{indent}</{}>", self.name);
            }
        }
    }
}

fn is_written(sign: char) -> bool {
    matches!(sign, '\n' | '\r' | '\t') || (sign >= ' ' && !matches!(sign, '\u{fffe}' | '\u{ffff}'))
}

/// Signs that XML gives a meaning of their own are written as entities; those that it cannot hold
/// at all are left out. In attributes line ends would become blanks.
fn escaped(text: &str, attribute: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            '\n' | '\t' if attribute => {
                let _ = write!(out, "&#{};", u32::from(sign));
            }
            '\r' => out.push_str("&#13;"),
            sign if is_written(sign) => out.push(sign),
            _ => {}
        }
    }
    out
}
