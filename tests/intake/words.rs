//! The data files of labels, words and cues.

use bilan_core::intake::page;

#[test]
fn labels_words_and_cues_are_sound() {
    assert_eq!(
        page::flaws(),
        Vec::<String>::new(),
        "each file can be read, each pattern compiles, and no label names two fields"
    );
}
