//! Plain values and arithmetic: tables of cases that a person can check by hand.

mod attention;
mod counting;
mod dates;
mod merging;
mod money;
mod periods;
mod totals;
