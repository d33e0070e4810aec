//! The import of a project page: bytes → text → proposal.

mod bad_input;
mod countries;
mod counts;
mod figures;
mod layouts;
mod people;
mod personal;
mod properties;
mod real_pages;
mod support;
mod words;
