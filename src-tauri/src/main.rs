//! Starts the window and nothing else.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    bilan_app::run()
}
