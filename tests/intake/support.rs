//! Reading a page in a test.

use bilan_core::domain::Lang;
use bilan_core::intake::{Answer, Proposal, page};
use serde_json::Value;

/// The proposal of a page whose language shows by itself.
pub fn proposal(text: &str) -> Proposal {
    page::read("page.txt", text, None, &[]).expect("the page is one")
}

/// The proposal of a page in a language, with answers.
pub fn answered(text: &str, language: Option<Lang>, answers: &[(&str, &str)]) -> Proposal {
    let answers: Vec<Answer> = answers
        .iter()
        .map(|(field, value)| Answer { field: (*field).to_owned(), value: (*value).to_owned() })
        .collect();
    page::read("page.txt", text, language, &answers).expect("the page is one")
}

/// The record as machines see it.
pub fn record(text: &str) -> Value {
    let proposal = proposal(text);
    assert!(proposal.questions.is_empty(), "nothing is open: {:?}", proposal.questions);
    serde_json::to_value(&proposal.project).expect("a record is JSON")
}

/// The lines that nobody understood.
pub fn unrecognised(proposal: &Proposal) -> Vec<&str> {
    proposal.unrecognised.iter().map(|line| line.text.as_str()).collect()
}

/// The text of a fixture in `tests/cases/pages`.
pub fn case(name: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/pages").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
