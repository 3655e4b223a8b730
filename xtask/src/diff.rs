//! `cargo xtask diff`

mod run;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
pub(crate) use run::run;

/// Show what changed between two versions: on the wire, and in code that uses the client
///
/// OLD and NEW are each a version (2.11, unstable), a version at a git revision of this repository (2.11@HEAD~3), or
/// the path of an OpenAPI 3.0 document, facts only or the vendor's own.
///
/// Exit codes: 0, 1 with --fail-on and --bumped, 2 an error, 3 a difference that no rule explains.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask diff 2.10 2.11                                 what changed, for people
  cargo xtask diff 2.10 2.11 --used-by ../my-program/src     only what touches a program
  cargo xtask diff 2.10 2.11 --fix ../my-program/src > up.patch
                                                             the renames that a program needs
  cargo xtask diff 2.10 2.11 --payloads ../recordings        what becomes of recorded JSON
  cargo xtask diff 2.10 2.11 --only contacts                 only a tag, an operation or a schema
  cargo xtask diff 2.11@HEAD~3 2.11 --fail-on breaking       for a script: exits with 1
  cargo xtask diff 2.10 2.11 --format html --output r.html   a page to read
  cargo xtask diff --rules                                   every kind of change")]
pub(crate) struct Arguments {
    /// What there was
    #[arg(value_name = "OLD", required_unless_present_any = ["all", "neighbours", "availability", "rules", "explain"])]
    old: Option<String>,
    /// What there is
    #[arg(value_name = "NEW", required_unless_present_any = ["all", "neighbours", "availability", "rules", "explain"])]
    new: Option<String>,
    /// Correct a side that is a file like this version, whatever version it says
    #[arg(long = "as", value_name = "VERSION", requires = "new")]
    like: Option<String>,
    /// How to write the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write to this file instead of the standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Exit with 1 on breaking changes, or on any
    #[arg(long, value_enum, default_value_t = FailOn::Never)]
    fail_on: FailOn,
    /// What is asked: what callers edit when they move, or what breaks for those who stay (the default when both sides
    /// are the same version)
    #[arg(long, value_enum)]
    event: Option<When>,
    /// Only what concerns an operation (id, or `GET /path`), a tag, a schema or a Rust path
    #[arg(long, value_name = "PATH")]
    only: Option<String>,
    /// Show one change in full, with every way to reach it; or say what a rule is, by its name, and list its changes
    #[arg(long, value_name = "ID")]
    explain: Option<String>,
    /// Only what touches the program whose Rust sources are in this file or folder, by the names in them; --fail-on
    /// counts only that too
    #[arg(long, value_name = "PATH", conflicts_with = "explain")]
    used_by: Option<PathBuf>,
    /// Write the renames that a program needs, as a patch (unified diff) for `patch -p1 -d PATH`; PATH is a file or folder
    /// of Rust sources, which stays as it is. What cannot be renamed without doubt is listed on the standard error, by
    /// file and line
    #[arg(long, value_name = "PATH", conflicts_with_all = ["explain", "only", "used_by", "approved", "bumped", "format", "fail_on", "event"])]
    fix: Option<PathBuf>,
    /// Read recorded JSON, a file or folder, with the types of both versions: what moves, vanishes or stops being typed.
    /// A document says what it is of: {"method", "path", "status", "body"}, {"operation", "body"}, a webhook notification, or else the
    /// name of its file up to the first dot, or of a folder around it, which is an operation's id or a schema's name; or else its own "type"
    #[arg(long, value_name = "PATH", conflicts_with_all = ["explain", "only", "used_by", "approved", "bumped", "format", "fail_on", "event", "fix"])]
    payloads: Option<PathBuf>,
    /// Changes that are accepted, as TOML: [[approved]] with id, reason and until, the last version that it holds for;
    /// they stay listed, and --fail-on does not count them
    #[arg(long, value_name = "FILE", conflicts_with = "explain")]
    approved: Option<PathBuf>,
    /// Exit with 1 if the client crate's version, before and after, is raised by less than the changes demand
    #[arg(long, num_args = 2, value_names = ["FROM", "TO"], conflicts_with = "explain")]
    bumped: Option<Vec<String>>,
    /// List every kind of change that is told apart, with its verdicts (text, Markdown or JSON)
    #[arg(long, conflicts_with_all = ["old", "new", "explain", "only", "used_by", "approved", "bumped", "all", "availability"])]
    rules: bool,
    /// Compare every version with every other: how far apart they are, and which one each descends from
    #[arg(long, conflicts_with_all = ["old", "new", "explain", "only", "used_by", "approved", "bumped"])]
    all: bool,
    /// Write the page on moving from each version to the next: what a program has to edit (Markdown)
    #[arg(long, conflicts_with_all = ["old", "new", "explain", "only", "used_by", "approved", "bumped", "all", "availability", "rules"])]
    neighbours: bool,
    /// Show which version has which operation and field (Markdown or HTML)
    #[arg(long, conflicts_with_all = ["old", "new", "explain", "only", "used_by", "approved", "bumped", "all"])]
    availability: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
    Html,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    Never,
    Breaking,
    Any,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum When {
    Upgrade,
    InPlace,
}
