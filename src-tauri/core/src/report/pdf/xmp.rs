//! The metadata packet: title, language, date, and which standards the file keeps.
//!
//! Must agree with the Info dictionary: PDF/A compares them.

use crate::domain::approval::MARK;

/// What both metadata places say.
pub struct Facts<'a> {
    /// Title of the document.
    pub title: &'a str,
    /// Kind of report.
    pub subject: &'a str,
    /// ISO 639-1.
    pub language: &'a str,
    /// Whether it is read from right to left.
    pub rtl: bool,
    /// `2026-11-22`.
    pub date: String,
    /// Program and version.
    pub producer: &'a str,
    /// Key of the report in its workspace.
    pub kept: Option<&'a str>,
    /// Part of ISO 19005.
    pub part: u8,
}

impl Facts<'_> {
    /// The date as PDF writes it.
    pub fn moment(&self) -> String {
        format!("D:{}000000Z", self.date.replace('-', ""))
    }
}

/// PDF/A wants every property outside its own lists described in the file.
const EXTENSION: &str = r#"<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Which part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>"#;

const NAMESPACES: [(&str, &str); 9] = [
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("xmp", "http://ns.adobe.com/xap/1.0/"),
    ("xmpMM", "http://ns.adobe.com/xap/1.0/mm/"),
    ("pdf", "http://ns.adobe.com/pdf/1.3/"),
    ("pdfaid", "http://www.aiim.org/pdfa/ns/id/"),
    ("pdfuaid", "http://www.aiim.org/pdfua/ns/id/"),
    ("pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"),
    ("pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"),
    ("pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"),
];

/// The packet as it stands in the file, uncompressed.
pub fn packet(facts: &Facts) -> String {
    let names: String = NAMESPACES.iter().map(|(prefix, uri)| format!(" xmlns:{prefix}=\"{uri}\"")).collect();
    let Facts { title, subject, language, date, producer, kept, part, rtl: _ } = facts;
    let mark = kept.map(|key| format!("<xmpMM:DocumentID>{MARK}{}</xmpMM:DocumentID>\n", escaped(key)));
    let mark = mark.unwrap_or_default();
    let (title, subject, producer) = (escaped(title), escaped(subject), escaped(producer));
    format!(
        "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\"{names}>\n\
         <pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\n\
         <pdfuaid:part>1</pdfuaid:part>\n\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\n\
         <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt></dc:description>\n\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\n\
         <dc:format>application/pdf</dc:format>\n\
         <xmp:CreateDate>{date}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{date}T00:00:00Z</xmp:ModifyDate>\n\
         <xmp:CreatorTool>{producer}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>\n\
         {mark}\
         {EXTENSION}\n\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"
    )
}

/// XML text; what XML cannot hold is left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\u{0}'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            _ => escaped.push(character),
        }
    }
    escaped
}
