//! What a project becomes as a report value, and how its values are written.

mod cases;
mod charts;
mod demo;
mod format;
mod photos;
mod story;
mod story_check;
