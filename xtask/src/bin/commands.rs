//! `cargo xtask`, with every command.

fn main() -> std::process::ExitCode {
    xtask::main()
}
