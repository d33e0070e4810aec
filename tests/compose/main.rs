//! What a project becomes as a report value, and how its values are written.

mod demo;
mod format;
