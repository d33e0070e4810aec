//! The only place where a value becomes text: numbers, money, dates, countries.
//!
//! Must not know where the text goes.
