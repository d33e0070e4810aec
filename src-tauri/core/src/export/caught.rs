//! What the writer of workbooks cannot say: where its own waiting file cannot be written, on a
//! full disk, it panics.
//!
//! Must not know what is exported.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

thread_local! {
    static CATCHING: Cell<bool> = const { Cell::new(false) };
}

/// Does the work; hands out nothing where it panicked. What it worked on is not to be used then.
pub(super) fn caught<T>(work: impl FnOnce() -> T) -> Option<T> {
    quiet();
    CATCHING.set(true);
    let done = catch_unwind(AssertUnwindSafe(work));
    CATCHING.set(false);
    done.ok()
}

/// A panic that is caught here is told as an error, not printed beside it.
fn quiet() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = take_hook();
        set_hook(Box::new(move |panic| {
            if !CATCHING.get() {
                before(panic);
            }
        }));
    });
}
