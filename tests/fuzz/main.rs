//! What strangers may hand to the program: calls with any JSON, damaged tables.
//! Each is done or refused by a code that a person can read; none ends the program.
//!
//! `make explore` tries fifty times as many, others each time. Opening damaged workspaces is F9 of
//! the fault bench.

mod calls;
mod tables;
