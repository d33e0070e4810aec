//! Budgets: shown as a tree, compared, begun from a ready structure, amended, pasted.
//!
//! ```text
//! shown     the tree of a version, two versions side by side
//! versions  begun, amended, adopted
//! pasted    lines of a block
//! ```
//! Must not know SQL, nor how a tree is drawn. One field of a line is edited as any other field.

mod pasted;
mod shown;
mod versions;

pub use pasted::{BudgetColumn, PasteBudgetInput, PastedBudget, PastedLine, paste};
pub use shown::{
    BudgetInput, BudgetPart, BudgetRow, BudgetShown, CompareInput, ComparedBudgets, compare, show,
};
pub use versions::{AmendBudgetInput, StartBudgetInput, VersionInput, adopt, amend, start};
