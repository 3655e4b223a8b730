//! What a change means: on the wire, for code that uses the client, and how grave that is.

use std::fmt;

/// Whether a client built from the old description fails against a server that speaks the new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum WireVerdict {
    /// Nothing travels differently.
    None,
    /// It travels differently, and old clients do not mind.
    Compatible,
    /// It depends on what the server does.
    Unknown,
    /// It fails.
    Breaking,
}

impl WireVerdict {
    /// The word in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Compatible => "compatible",
            Self::Unknown => "unknown",
            Self::Breaking => "breaking",
        }
    }
}

/// How bad a change is, all in all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing to do.
    Quiet,
    /// There is more to use.
    Additive,
    /// It may fail or do something else.
    Risky,
    /// It fails, or no longer compiles.
    Breaking,
}

impl Severity {
    /// Every one, the worst first.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Risky, Self::Additive, Self::Quiet];

    /// The word in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Quiet => "quiet",
            Self::Additive => "additive",
            Self::Risky => "risky",
            Self::Breaking => "breaking",
        }
    }
}

/// What happens to Rust code that uses the generated crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RustVerdict {
    /// Nothing.
    None,
    /// There is more to use.
    Additive,
    /// It compiles and does something else, or the server does with the same request.
    BehaviourBreak,
    /// It no longer compiles, if it uses the item.
    CompileBreak,
}

impl RustVerdict {
    /// The word in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Additive => "additive",
            Self::BehaviourBreak => "behaviour-break",
            Self::CompileBreak => "compile-break",
        }
    }
}

/// How much a release of the crate promises to change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Nothing that anybody could notice.
    Patch,
    /// There is more than before.
    Minor,
    /// Something that compiled no longer does, or does something else.
    Major,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}
