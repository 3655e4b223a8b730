//! How the files of a folder differ from the generated ones.

use std::fmt;

/// How a folder differs from a file set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Drift {
    /// A file is missing.
    Missing(String),
    /// A file is there that should not be.
    Stale(String),
    /// A file is there that the generator did not write.
    Foreign(String),
    /// A file's text differs, first at this line.
    Differs {
        /// The file.
        file: String,
        /// The first differing line, counted from 1.
        line: usize,
        /// The line as it is.
        found: String,
        /// The line as it should be.
        expected: String,
    },
}

impl Drift {
    /// The first line in which a file differs.
    pub(crate) fn first(file: &str, found: &str, expected: &str) -> Self {
        let mut found_lines = found.lines();
        let mut expected_lines = expected.lines();
        let mut line = 0;
        loop {
            line += 1;
            let (f, e) = (found_lines.next(), expected_lines.next());
            if f != e || f.is_none() {
                return Self::Differs {
                    file: file.to_owned(),
                    line,
                    found: f.unwrap_or("(end of file)").to_owned(),
                    expected: e.unwrap_or("(end of file)").to_owned(),
                };
            }
        }
    }

    /// The same, with the file named from further up.
    #[must_use]
    pub fn below(self, folder: &str) -> Self {
        let up = |file: String| format!("{folder}/{file}");
        match self {
            Self::Missing(file) => Self::Missing(up(file)),
            Self::Stale(file) => Self::Stale(up(file)),
            Self::Foreign(file) => Self::Foreign(up(file)),
            Self::Differs {
                file,
                line,
                found,
                expected,
            } => Self::Differs {
                file: up(file),
                line,
                found,
                expected,
            },
        }
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(file) => write!(f, "{file} is missing"),
            Self::Stale(file) => write!(f, "{file} does not belong here"),
            Self::Foreign(file) => write!(
                f,
                "{file} was not written by the generator: move it elsewhere"
            ),
            Self::Differs {
                file,
                line,
                found,
                expected,
            } => {
                write!(
                    f,
                    "{file}:{line} differs\n  found:    {found}\n  expected: {expected}"
                )
            }
        }
    }
}
