//! The workbook, reopened: the same figures, typed, and nothing that could run.

mod sample;

use bilan_core::domain::Lang;
use bilan_core::report::xlsx;

#[test]
fn look() {
    for lang in sample::LANGUAGES {
        let bytes = xlsx::write(&sample::report(lang)).unwrap();
        std::fs::write(format!("/tmp/xl/{lang}.xlsx"), &bytes).unwrap();
    }
    let bytes = xlsx::write(&sample::report(Lang::EN)).unwrap();
    println!("{}", bilan_tests::workbook::dump(&bytes));
}
