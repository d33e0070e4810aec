//! Plain values and arithmetic: tables of cases that a person can check by hand.

mod attention;
mod budgets;
mod counting;
mod dates;
mod due;
mod exactness;
mod merging;
mod money;
mod periods;
mod policies;
mod restated;
mod small;
mod totals;
mod worked;
