//! One commit of a history, and what became of it.

use std::fmt;

use intercom_generator::diagnostic::{Diagnostic, Diagnostics};

/// What a commit needs from the maintainer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    Nothing,
    /// A warning that was not there before.
    Look,
    /// Nothing: a version keeps its facts until the vendor has mended its document, and the others follow.
    Wait,
    /// `cargo xtask corrections --retire`.
    Retire,
    /// Something that only a person can decide.
    Hand,
}

impl Need {
    pub(crate) const fn told(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Look => "a look",
            Self::Wait => "waits",
            Self::Retire => "--retire",
            Self::Hand => "a hand",
        }
    }
}

/// One commit, and what became of it.
pub(crate) struct Row {
    pub(crate) version: String,
    pub(crate) kind: String,
    pub(crate) place: String,
    pub(crate) need: Need,
    pub(crate) messages: Vec<Diagnostic>,
    pub(crate) notes: Vec<String>,
    pub(crate) wrong: Vec<String>,
    /// Whether the version that nothing is wrong with was taken over.
    pub(crate) followed: bool,
}

impl Row {
    /// What must not be, whatever the commit does.
    pub(crate) fn wrong(&self) -> Vec<String> {
        let mut all: Vec<String> = self.wrong.clone();
        for one in &self.messages {
            let text = one.to_string();
            let parts = [
                ("a file", one.file.is_some()),
                ("a remedy", one.remedy.is_some()),
                ("a reason", one.why.is_some()),
                (
                    "the version",
                    text.contains(self.name()) || text.contains("no version"),
                ),
            ];
            let missing = parts.iter().filter(|(_, there)| !there);
            all.extend(missing.map(|(part, _)| format!("{part} is missing from: {text}")));
        }
        let of = format!("{} {} {}", self.version, self.kind, self.place);
        all.into_iter().map(|one| format!("{of}: {one}")).collect()
    }

    fn name(&self) -> &str {
        self.version
            .split(['>', ' '])
            .next()
            .unwrap_or(&self.version)
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            version,
            kind,
            place,
            need,
            messages,
            notes,
            ..
        } = self;
        write!(f, "{:<9} {version:<14} {kind:<28} {place}", need.told())?;
        for note in notes {
            write!(f, "\n            | not listed: {note}")?;
        }
        if messages.is_empty() {
            return Ok(());
        }
        let all: Diagnostics = messages.iter().cloned().collect();
        for line in all.to_string().lines() {
            write!(f, "\n            | {line}")?;
        }
        Ok(())
    }
}
