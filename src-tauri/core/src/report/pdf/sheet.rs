//! A sheet of paper and where the text stands on it: upright, or on its side for wide tables.
//!
//! Must not know what is printed. All lengths are points (1/72 inch).

use super::style::{BOTTOM, FOOTER, LEFT, MEASURE, PAGE_HEIGHT, PAGE_WIDTH, TOP};

/// How a sheet of A4 lies before the reader.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Sheet {
    /// Taller than wide.
    #[default]
    Upright,
    /// Wider than tall.
    Lying,
}

impl Sheet {
    /// Width of the paper.
    pub const fn width(self) -> f32 {
        match self {
            Sheet::Upright => PAGE_WIDTH,
            Sheet::Lying => PAGE_HEIGHT,
        }
    }

    /// Height of the paper.
    pub const fn height(self) -> f32 {
        match self {
            Sheet::Upright => PAGE_HEIGHT,
            Sheet::Lying => PAGE_WIDTH,
        }
    }

    /// Width of the text.
    pub const fn measure(self) -> f32 {
        self.width() - (PAGE_WIDTH - MEASURE)
    }

    /// Right edge of the text.
    pub const fn right(self) -> f32 {
        LEFT + self.measure()
    }

    /// Bottom of the text, from the page's top.
    pub const fn bottom(self) -> f32 {
        self.height() - (PAGE_HEIGHT - BOTTOM)
    }

    /// Height of the text.
    pub const fn depth(self) -> f32 {
        self.bottom() - TOP
    }

    /// Baseline of the running footer, from the page's top.
    pub const fn footer(self) -> f32 {
        self.height() - (PAGE_HEIGHT - FOOTER)
    }
}
