//! `cargo xtask`, with the commands that compare descriptions.

fn main() -> std::process::ExitCode {
    xtask::main()
}
