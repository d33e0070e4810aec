//! The data files of `resources/`, built into the program so that it runs from anywhere.
//!
//! Must not know what the files mean. The lists are written by `build.rs`, which
//! reads the folders: a new language or label file needs no Rust.

include!(concat!(env!("OUT_DIR"), "/resources.rs"));
