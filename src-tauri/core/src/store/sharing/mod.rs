//! Changes that colleagues give each other: which version wrote each field, what a package holds, how
//! it is merged, and which packages were given and taken.
//!
//! Must not know how a package is written or read, nor words that people see.
//!
//! `shape` says what a package may tell of, `versions` reads of which version each field is off the
//! journal, `giving` collects what somebody does not know, `merging` decides what each row becomes
//! (`gone` where one side deleted what the other changed, `alike` where two rows cannot both be),
//! `taking` writes it as one step, `told` says conflicts and changes as the history does.

mod alike;
mod giving;
mod gone;
mod kept;
mod merging;
mod shape;
mod taking;
mod told;
mod versions;

pub use giving::Since;
pub use kept::PackageKept;
pub use merging::Decisions;
pub use taking::{Taken, ToTake};
pub use told::{Changed, ConflictTold, Merged, Written};
