//! Markup, one event at a time: nothing is resolved but the five usual entities, nothing may declare
//! its own, nothing may lie deeper than any spreadsheet or activity does.
//!
//! Must not know what the elements mean, nor which words refuse a file.

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::error::Refused;

/// Elements inside of each other.
const DEEPEST: usize = 200;

/// Attributes of an element.
const MOST_ATTRIBUTES: usize = 200;

/// How a file is refused: file, place, cause.
pub(super) type Refuse = fn(&str, &str, &dyn std::fmt::Display) -> Refused;

/// What comes next.
pub(super) enum Next<'t> {
    /// An element begins.
    Begin(Element<'t>),
    /// The element ends that began last.
    End(String),
    /// Text; what was written as an entity comes by itself.
    Text(String),
}

/// The beginning of an element.
pub(super) struct Element<'t> {
    /// Its name without a prefix.
    pub(super) name: String,
    start: BytesStart<'t>,
}

impl Element<'_> {
    /// An attribute by its name without a prefix.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        // Looking for twins would take the square of their number.
        let mut attributes = self.start.attributes();
        let attributes = attributes.with_checks(false).flatten().take(MOST_ATTRIBUTES);
        let found = attributes.into_iter().find(|it| it.key.local_name().as_ref() == name)?;
        let value = found.normalized_value(quick_xml::XmlVersion::default());
        value.ok().map(|value| value.into_owned())
    }

    /// The name with its prefix.
    pub(super) fn whole_name(&self) -> String {
        self.start.name().as_ref().to_owned()
    }

    /// Every attribute by its name with its prefix; `None` where one of them cannot be read.
    pub(super) fn attributes(&self) -> Option<Vec<(String, String)>> {
        let read = |it: Result<quick_xml::events::attributes::Attribute<'_>, _>| {
            let it = it.ok()?;
            let value = it.normalized_value(quick_xml::XmlVersion::default()).ok()?;
            Some((it.key.as_ref().to_owned(), value.into_owned()))
        };
        let all: Vec<(String, String)> = self
            .start
            .attributes()
            .with_checks(false)
            .take(MOST_ATTRIBUTES + 1)
            .map(read)
            .collect::<Option<_>>()?;
        let twins = all.iter().enumerate().any(|(at, one)| all[..at].iter().any(|other| other.0 == one.0));
        (all.len() <= MOST_ATTRIBUTES && !twins).then_some(all)
    }

    pub(super) fn number(&self, name: &str) -> Option<usize> {
        self.get(name)?.trim().parse().ok()
    }
}

/// Reads markup.
pub(super) struct Markup<'t> {
    refuse: Refuse,
    file: &'t str,
    part: &'t str,
    reader: Reader<&'t [u8]>,
    depth: usize,
}

impl<'t> Markup<'t> {
    pub(super) fn of(refuse: Refuse, (file, part): (&'t str, &'t str), text: &'t str) -> Markup<'t> {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Markup { refuse, file, part, reader, depth: 0 }
    }

    /// How many bytes of the text are read.
    pub(super) fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    /// What comes next; `None` at the end, where every element is closed.
    pub(super) fn next(&mut self) -> Result<Option<Next<'t>>, Refused> {
        loop {
            let (refuse, file, part) = (self.refuse, self.file, self.part);
            let damaged = |cause: &dyn std::fmt::Display| refuse(file, part, cause);
            let event = self.reader.read_event().map_err(|error| damaged(&error))?;
            match event {
                Event::Start(start) => {
                    self.depth += 1;
                    if self.depth > DEEPEST {
                        return Err(damaged(&"depth"));
                    }
                    let name = start.local_name().as_ref().to_owned();
                    return Ok(Some(Next::Begin(Element { name, start })));
                }
                Event::End(end) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Some(Next::End(end.local_name().as_ref().to_owned())));
                }
                Event::Text(text) => return Ok(Some(Next::Text(text.xml10_content().into_owned()))),
                Event::CData(text) => return Ok(Some(Next::Text(text.xml10_content().into_owned()))),
                Event::GeneralRef(name) => {
                    let sign = name.resolve_char_ref().map_err(|error| damaged(&error))?;
                    let text = match (sign, name.as_ref()) {
                        (Some(sign), _) => sign.to_string(),
                        (None, "lt") => "<".to_owned(),
                        (None, "gt") => ">".to_owned(),
                        (None, "amp") => "&".to_owned(),
                        (None, "apos") => "'".to_owned(),
                        (None, "quot") => "\"".to_owned(),
                        (None, other) => return Err(damaged(&format!("&{other};"))),
                    };
                    return Ok(Some(Next::Text(text)));
                }
                Event::DocType(_) => return Err(damaged(&"DOCTYPE")),
                Event::Eof if self.depth > 0 => return Err(damaged(&"end")),
                Event::Eof => return Ok(None),
                _ => {}
            }
        }
    }
}
