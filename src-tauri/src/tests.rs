//! What of the shell can be tested without a screen: names of files and a person's choices.
//!
//! Must not open a window: that is done by `tests/window`, as a person would.

#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use bilan_core::domain::Lang;

use crate::copies::file_name;
use crate::desk::Desk;
use crate::dropped::files_among;
use crate::host::with_extension;
use crate::settings::Settings;
use crate::underway::Underway;

#[test]
fn a_file_ends_as_its_kind_does_whatever_was_typed() {
    let named = |typed: &str| with_extension(PathBuf::from(typed), "pdf");
    assert_eq!(named("/a/report"), Path::new("/a/report.pdf"));
    assert_eq!(named("/a/report.PDF"), Path::new("/a/report.PDF"));
    assert_eq!(named("/a/CT.0689"), Path::new("/a/CT.0689.pdf"), "a code's point is no ending");
}

#[test]
fn a_copy_is_named_as_the_record_says_and_stays_in_its_folder() {
    for (name, safe) in [
        ("photo.jpg", "photo.jpg"),
        ("../../.bashrc", ".bashrc"),
        ("liste: à jour?.xlsx", "liste_ à jour_.xlsx"),
        ("..", "file"),
        ("", "file"),
    ] {
        assert_eq!(file_name(name), Path::new(safe), "{name}");
    }
}

#[test]
fn a_link_dragged_over_the_window_is_no_file() {
    let links = ["tauri://localhost/#/projects", "https://example.org/page.txt", "mailto:a@example.org"];
    assert!(files_among(&links.map(PathBuf::from)).is_empty());
    let files = ["/a/page.txt", "/a/10:30.txt", "host/that/cannot/be/read"].map(PathBuf::from);
    assert_eq!(files_among(&files), files, "what cannot be read is said to be so, not passed over");
}

#[test]
fn the_page_gets_handles_and_only_they_lead_to_files() {
    let home = tempfile::tempdir().unwrap();
    let mut desk = Desk::new(home.path().to_owned(), home.path().to_owned());
    let first = desk.name(Path::new("/a/one.pdf"));
    let second = desk.name(Path::new("/a/two.pdf"));
    assert_eq!(desk.name(Path::new("/a/one.pdf")).handle, first.handle, "the same file, the same handle");
    assert_eq!(desk.file(&second.handle).unwrap(), Path::new("/a/two.pdf"));
    for unknown in ["/etc/passwd", "file-7", "file--1", ""] {
        assert_eq!(desk.file(unknown).unwrap_err().code(), "refused-host-file-unknown", "{unknown}");
    }
}

#[test]
fn a_long_call_is_stopped_by_its_own_word_and_by_the_next_one() {
    let underway = Underway::default();
    let first = underway.begin();
    assert!(!underway.stopped_by("status") && underway.goes_on(first));
    assert!(underway.stopped_by("cancel_table") && !underway.goes_on(first));
    let second = underway.begin();
    underway.begin();
    assert!(!underway.goes_on(second));
}

#[test]
fn choices_are_kept_and_a_damaged_file_loses_nothing_else() {
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    let mut settings = Settings { language: Some(Lang::PT), ..Settings::default() };
    for name in ["a", "b", "a"] {
        settings.remember(Path::new(name));
    }
    settings.keep(home).unwrap();
    let again = Settings::read(home);
    assert_eq!((again.spoken(), again.recent), (Lang::PT, vec![PathBuf::from("a"), PathBuf::from("b")]));
    std::fs::write(home.join("settings.json"), "{ half a fi").unwrap();
    assert!(Settings::read(home).recent.is_empty(), "the program starts all the same");
}

#[test]
fn a_language_that_is_not_spoken_gives_way_to_one_that_is() {
    let settings = Settings { language: Some("ru".parse().unwrap()), ..Settings::default() };
    assert_eq!(settings.spoken(), Lang::EN);
}
