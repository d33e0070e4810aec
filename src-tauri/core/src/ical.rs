//! Writes a calendar file of all-day events as RFC 5545 asks.
//!
//! Must not know what the events are about, nor the clock. Equal events give equal bytes.

use chrono::{DateTime, NaiveDate, Utc};

/// Octets of a line without its end (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// Something that takes a whole day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Event {
    /// The same for the same thing whenever it is written, so that a calendar brings it up to date.
    pub uid: String,
    /// The day.
    pub day: NaiveDate,
    /// One line.
    pub summary: String,
    /// Whatever else is to be said.
    pub description: String,
}

/// A calendar of this name with these events, as of a moment.
pub fn write(name: &str, at: DateTime<Utc>, events: &[Event]) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Bilan//Bilan//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        format!("X-WR-CALNAME:{}", escaped(name)),
    ];
    let stamp = at.format("%Y%m%dT%H%M%SZ").to_string();
    lines.extend(events.iter().flat_map(|event| of_event(event, &stamp)));
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

/// `DTEND` is left out: an event on a day lasts that day (3.6.1).
fn of_event(event: &Event, stamp: &str) -> [String; 8] {
    [
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", escaped(&event.uid)),
        format!("DTSTAMP:{stamp}"),
        format!("DTSTART;VALUE=DATE:{}", event.day.format("%Y%m%d")),
        format!("SUMMARY:{}", escaped(&event.summary)),
        format!("DESCRIPTION:{}", escaped(&event.description)),
        "TRANSP:TRANSPARENT".to_owned(),
        "END:VEVENT".to_owned(),
    ]
}

/// A text (3.3.11): line ends and the marks that part values are written with a backslash;
/// other controls have no place in one.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' | '\r' => escaped.push_str("\\n"),
            '\t' => escaped.push(letter),
            _ if letter.is_control() => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// A line with its end, cut between characters where it is too long; what follows a cut begins
/// with a blank, which counts.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 2);
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(letter);
        length += letter.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}
