//! The cells of one sheet of a workbook, as they are collected: no more than is allowed.
//!
//! Must not know which program wrote them.

use super::{Cell, Kept, MOST_COLUMNS, MOST_ROWS, Sheet, letters};
use crate::error::Refused;

/// Cells of a workbook that hold something.
const MOST_CELLS: usize = 2_000_000;
/// The same with the empty ones to the left of them.
const MOST_PLACES: usize = 4_000_000;
/// Bytes of one text, and of all together.
pub(super) const LONGEST: usize = 1024 * 1024;
const ALL_TEXTS: usize = 200 * 1024 * 1024;
/// Sheets of a workbook that are read, and texts that its cells share, at most.
pub(super) const MOST_SHEETS: usize = 2_000;
pub(super) const MOST_TEXTS: usize = MOST_CELLS;
/// Cells that are merged, one above the other, at most.
const MOST_MERGED: usize = 20_000;

/// What all sheets of a file may still hold.
#[derive(Debug)]
pub(super) struct Room {
    cells: usize,
    places: usize,
    texts: usize,
    /// Rows that merged cells reach over.
    visits: usize,
}

impl Room {
    pub(super) fn new() -> Room {
        Room { cells: MOST_CELLS, places: MOST_PLACES, texts: ALL_TEXTS, visits: MOST_PLACES }
    }

    /// Whether the text of one cell more finds room.
    fn takes(&mut self, cell: &Cell<'_>) -> bool {
        let (Cell::Text(text) | Cell::Fault(text)) = cell else { return true };
        match self.texts.checked_sub(text.len()) {
            Some(left) if text.len() <= LONGEST => {
                self.texts = left;
                true
            }
            _ => false,
        }
    }
}

/// A sheet that is being collected.
pub(super) struct Grid<'r> {
    file: &'r str,
    room: &'r mut Room,
    rows: Vec<(usize, Vec<Cell<'static>>)>,
    columns: usize,
    merged: Vec<(usize, usize, usize)>,
}

impl<'r> Grid<'r> {
    pub(super) fn new(file: &'r str, room: &'r mut Room) -> Grid<'r> {
        Grid { file, room, rows: Vec::new(), columns: 0, merged: Vec::new() }
    }

    fn too_large(&self, what: &str, most: usize) -> Refused {
        Refused::new("table-too-large").with("file", self.file).with("what", what).with("most", most)
    }

    /// Puts a cell, from 1 and 0, in rising order.
    pub(super) fn put(&mut self, row: usize, column: usize, cell: Cell<'static>) -> Result<(), Refused> {
        if cell.is_empty() {
            return Ok(());
        }
        if row > MOST_ROWS {
            return Err(self.too_large("rows", MOST_ROWS));
        }
        if column >= MOST_COLUMNS {
            let place = format!("{}{row}", letters(column));
            return Err(self.too_large("columns", MOST_COLUMNS).with("place", place));
        }
        if !self.room.takes(&cell) {
            return Err(self.too_large("cells", MOST_CELLS));
        }
        self.room.cells =
            self.room.cells.checked_sub(1).ok_or_else(|| self.too_large("cells", MOST_CELLS))?;
        match self.rows.last() {
            Some((last, _)) if *last == row => {}
            Some((last, _)) if *last > row => {
                let place = format!("{}{row}", letters(column));
                return Err(super::package::damaged(self.file, &place, &"order"));
            }
            _ => self.rows.push((row, Vec::new())),
        }
        let Some((_, cells)) = self.rows.last_mut() else { return Ok(()) };
        if column >= cells.len() {
            let more = column + 1 - cells.len();
            let left = self.room.places.checked_sub(more);
            let most = MOST_CELLS;
            self.room.places = left.ok_or_else(|| {
                Refused::new("table-too-large")
                    .with("file", self.file)
                    .with("what", "cells")
                    .with("most", most)
            })?;
            cells.resize(column + 1, Cell::Nothing);
        }
        cells[column] = cell;
        self.columns = self.columns.max(column + 1);
        Ok(())
    }

    /// Cells of a column are one, from a row to another: what the first holds, all hold.
    pub(super) fn merge(&mut self, column: usize, first: usize, last: usize) {
        if last > first && self.merged.len() < MOST_MERGED {
            self.merged.push((column, first, last));
        }
    }

    pub(super) fn sheet(mut self, name: String, hidden: bool) -> Result<Sheet, Refused> {
        for (column, first, last) in std::mem::take(&mut self.merged) {
            let at = |row: usize| self.rows.partition_point(|(other, _)| *other < row);
            let (from, to) = (at(first), at(last + 1));
            let cell = self.rows.get(from).filter(|(row, _)| *row == first);
            let Some(cell) = cell.and_then(|(_, cells)| cells.get(column)).cloned() else { continue };
            let (left, room) = (self.room.visits.checked_sub(to.saturating_sub(from)), &mut *self.room);
            let mut fits = left.is_some();
            room.visits = left.unwrap_or_default();
            for (_, cells) in self.rows.iter_mut().take(to).skip(from + 1).take_while(|_| left.is_some()) {
                match cells.get_mut(column) {
                    Some(blank) if blank.is_empty() && fits => {
                        fits = room.takes(&cell);
                        *blank = cell.clone();
                    }
                    _ => {}
                }
            }
            if !fits {
                return Err(self.too_large("cells", MOST_CELLS));
            }
        }
        let rows = self.rows.last().map_or(0, |(row, _)| *row);
        Ok(Sheet { name, hidden, rows, columns: self.columns, kept: Kept::Cells(self.rows) })
    }
}
