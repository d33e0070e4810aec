//! Names as people have them: ten scripts, with all that a keyboard or a copied page brings along.

/// Two names of each script.
const SCRIPTS: [(&str, [&str; 2]); 10] = [
    ("latin", ["Åsa Œuvre-Łęcka", "Conceição Ğüneş"]),
    ("latin-extended", ["Nguyễn Thị Ưởng", "Ɗahiru Ŋkrumah"]),
    ("cyrillic", ["Щёлокова Юлия", "Їжакевич Ґалаґан"]),
    ("greek", ["Ἀθηνᾶ Παπαδοπούλου", "Νίκος Ξένος"]),
    ("arabic", ["خديجة المراكشي", "پرویز گلستان"]),
    ("hebrew", ["רחל כהן", "יצחק לוי"]),
    ("devanagari", ["श्रीमती क्षमा", "हर्षवर्धन"]),
    ("georgian", ["ნინო ჭავჭავაძე", "გიორგი"]),
    ("chinese", ["王小明", "歐陽靖"]),
    ("ethiopic", ["ዓለም ተስፋዬ", "ሰላማዊት"]),
];

/// A name with what came along.
pub struct Name {
    /// Its script.
    pub script: &'static str,
    /// What came along.
    pub with: &'static str,
    /// As it is written.
    pub text: String,
}

/// Two hundred names.
pub fn names() -> Vec<Name> {
    let mut names = Vec::new();
    for (script, both) in SCRIPTS {
        for name in both {
            for (with, text) in dressed(name) {
                names.push(Name { script, with, text });
            }
        }
    }
    names
}

fn dressed(name: &str) -> [(&'static str, String); 10] {
    let first = name.chars().next().map_or(0, char::len_utf8);
    let (head, tail) = name.split_at(first);
    [
        ("nothing", name.to_owned()),
        ("a mark", format!("{head}\u{301}{tail}")),
        ("marks", format!("{head}\u{323}\u{302}{tail}\u{308}")),
        ("an emoji", format!("{name} \u{1F600}")),
        ("an override", format!("\u{202E}{name}")),
        ("an isolate", format!("\u{2067}{name}\u{2069}")),
        ("joiners", format!("{head}\u{200D}{tail}\u{200C}")),
        ("a null", format!("{head}\0{tail}")),
        ("a soft hyphen", format!("{head}\u{AD}{tail}")),
        ("itself", name.replace(' ', "").repeat(9)),
    ]
}
