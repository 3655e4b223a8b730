//! Whether the version of the client crate was raised as far as a report demands.

use semver::{BuildMetadata, Prerelease, Version};

use intercom_generator::diagnostic::Diagnostic;

use super::Report;
use super::verdict::Level;

/// The version of the client crate before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bump {
    from: Version,
    to: Version,
}

impl Bump {
    /// Reads both versions.
    ///
    /// ```
    /// use intercom_diff::Bump;
    ///
    /// assert!(Bump::new("0.1.0", "0.2.0").is_ok());
    /// assert!(Bump::new("0.2.0", "0.1.0").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// When one of them is no version, or the second comes before the first.
    pub fn new(from: &str, to: &str) -> Result<Self, Diagnostic> {
        let (from, to) = (parse(from)?, parse(to)?);
        if to.cmp_precedence(&from).is_lt() {
            return Err(Diagnostic::new(format!("{to} comes before {from}"))
                .why("the first version is the one before the changes, the second the one after")
                .remedy(format!("--bumped {to} {from}")));
        }
        Ok(Self { from, to })
    }

    /// Why the step is too small for what the report found, if it is.
    ///
    /// Below 1.0 a break wants the second number raised, and below 0.1 the third, as Cargo has it.
    ///
    /// # Errors
    ///
    /// When nothing is known of the Rust side.
    pub fn falls_short(&self, report: &Report) -> Result<Option<String>, Diagnostic> {
        report.judged_in_rust("the release level")?;
        let verdict = report.verdict();
        let demanded = (!report.is_empty()).then_some(verdict.level);
        let Some(least) = demanded.and_then(|level| self.least(level)) else {
            return Ok(None);
        };
        // The release candidate of a large enough version is large enough.
        let reached = Version {
            pre: Prerelease::EMPTY,
            ..self.to.clone()
        };
        Ok((reached.cmp_precedence(&least).is_lt()).then(|| {
            format!(
                "from {} to {} is too small a step: what changed between {} and {} makes a {} release ({}), which is {least} or later",
                self.from, self.to, report.old, report.new, verdict.level, verdict.reason
            )
        }))
    }

    /// The first version after `from` that may hold changes of a level; none if any may.
    fn least(&self, level: Level) -> Option<Version> {
        let mut next = Version {
            pre: Prerelease::EMPTY,
            build: BuildMetadata::EMPTY,
            ..self.from.clone()
        };
        if !self.from.pre.is_empty() {
            // Nothing is promised of what is not released.
            return (self.from == self.to).then_some(next);
        }
        let place = match (level, self.from.major, self.from.minor) {
            (Level::Major, 1.., _) => 0,
            (Level::Major, 0, 1..) | (Level::Minor, 1.., _) => 1,
            _ => 2,
        };
        let raise = |number: u64, at: usize| match place.cmp(&at) {
            std::cmp::Ordering::Less => 0,
            std::cmp::Ordering::Equal => number.saturating_add(1),
            std::cmp::Ordering::Greater => number,
        };
        next.major = raise(next.major, 0);
        next.minor = raise(next.minor, 1);
        next.patch = raise(next.patch, 2);
        Some(next)
    }
}

fn parse(text: &str) -> Result<Version, Diagnostic> {
    Version::parse(text).map_err(|error| {
        Diagnostic::new(format!("`{text}` is no version: {error}"))
            .why("the version of a crate is three numbers, as in the client's Cargo.toml")
            .remedy("--bumped 0.1.0 0.2.0")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn least(from: &str, level: Level) -> String {
        let bump = Bump::new(from, "99.0.0").expect("two versions");
        bump.least(level).expect("a version").to_string()
    }

    #[test]
    fn below_one_a_break_wants_the_first_number_that_is_not_zero() {
        assert_eq!(least("1.4.2", Level::Major), "2.0.0");
        assert_eq!(least("0.4.2", Level::Major), "0.5.0");
        assert_eq!(least("0.0.2", Level::Major), "0.0.3");
    }

    #[test]
    fn below_one_additions_go_where_fixes_go() {
        assert_eq!(least("1.4.2", Level::Minor), "1.5.0");
        assert_eq!(least("0.4.2", Level::Minor), "0.4.3");
        assert_eq!(least("1.4.2", Level::Patch), "1.4.3");
    }

    #[test]
    fn a_candidate_that_was_not_released_promises_nothing() {
        let bump = Bump::new("0.2.0-rc.1", "0.2.0").expect("two versions");
        assert_eq!(bump.least(Level::Major), None);
        let same = Bump::new("0.2.0-rc.1", "0.2.0-rc.1").expect("two versions");
        assert!(same.least(Level::Major).is_some());
    }

    #[test]
    fn what_is_no_version_or_goes_backwards_is_refused() {
        let error = Bump::new("0.1", "0.2.0").expect_err("two numbers");
        assert!(error.to_string().contains("`0.1` is no version"), "{error}");
        let error = Bump::new("0.2.0", "0.1.9").expect_err("backwards");
        assert!(
            error.to_string().contains("--bumped 0.1.9 0.2.0"),
            "{error}"
        );
    }
}
