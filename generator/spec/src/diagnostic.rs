//! Errors that a person can act on: where, what, why it matters, and what to type.

use std::fmt;
use std::path::Path;

use crate::hash::HashMap;
use crate::past::Past;

/// A pointer longer than this many characters is shown with its middle left out.
const LONGEST_POINTER: usize = 240;

/// So many further places of one cause are listed.
const MOST_PLACES: usize = 5;

/// Whether a run fails because of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Severity {
    /// It does.
    #[default]
    Error,
    /// It does not, but somebody should look.
    Warning,
}

/// One thing that is wrong, and where.
///
/// ```
/// use intercom_spec::diagnostic::Diagnostic;
///
/// let diagnostic = Diagnostic::new("`$ref` points to no schema: `#/components/schemas/note`")
///     .file("spec/2.11.yaml")
///     .line(42)
///     .pointer("/components/schemas/note_list/properties/data/items")
///     .why("the type of this field would be unknown")
///     .remedy("add the schema in spec/corrections/");
/// assert!(diagnostic.to_string().contains("spec/2.11.yaml:42"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a diagnostic does nothing until it is returned or printed"]
pub struct Diagnostic {
    /// Whether a run fails because of it.
    pub severity: Severity,
    /// The file that has to be looked at.
    pub file: Option<Box<Path>>,
    /// Line in `file`, counted from 1.
    pub line: Option<usize>,
    /// JSON pointer of the node in the document.
    pub pointer: Option<Box<str>>,
    /// What is wrong, in one sentence.
    pub what: String,
    /// Why that matters.
    pub why: Option<Box<str>>,
    /// What to do about it, if possible as something to type.
    pub remedy: Option<Box<str>>,
    /// How to get past it.
    pub past: Option<Box<Past>>,
}

impl Diagnostic {
    /// A diagnostic that says what is wrong and, so far, nothing else.
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            file: None,
            line: None,
            pointer: None,
            what: what.into(),
            why: None,
            remedy: None,
            past: None,
        }
    }

    /// Makes it a warning.
    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// Names the file.
    pub fn file(mut self, file: impl AsRef<Path>) -> Self {
        self.file = Some(file.as_ref().into());
        self
    }

    /// Names the line, counted from 1.
    pub fn line(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }

    /// Names the node by its JSON pointer.
    pub fn pointer(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into().into());
        self
    }

    /// Says why it matters.
    pub fn why(mut self, why: impl Into<String>) -> Self {
        self.why = Some(why.into().into());
        self
    }

    /// Says what to do.
    pub fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into().into());
        self
    }

    /// Says how to get past it.
    pub fn past(mut self, past: impl Into<Option<Past>>) -> Self {
        self.past = past.into().map(Box::new);
        self
    }

    /// All but the way past it.
    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{severity}: {}", Printable(&self.what))?;
        if let Some(file) = &self.file {
            write!(f, "\n  --> {}", Printable(&file.display().to_string()))?;
            if let Some(line) = self.line {
                write!(f, ":{line}")?;
            }
        }
        if let Some(pointer) = &self.pointer {
            let shown = if pointer.is_empty() {
                "the whole document"
            } else {
                pointer
            };
            write!(f, "\n   at: {}", Printable(&shortened(shown)))?;
        }
        if let Some(why) = &self.why {
            write!(f, "\n  why: {}", Printable(why))?;
        }
        if let Some(remedy) = &self.remedy {
            write!(f, "\n   do: {}", Printable(remedy))?;
        }
        Ok(())
    }
}

/// The actions that get past errors of one cause.
fn ways_past(f: &mut fmt::Formatter<'_>, errors: &[&Diagnostic]) -> fmt::Result {
    let all = errors.iter().filter_map(|one| one.past.as_deref());
    let all: Vec<&Past> = all.collect();
    if all.is_empty() {
        return Ok(());
    }
    let effect = Past::effect(&all);
    write!(
        f,
        "\n   or: {effect}, with this in a file below spec/corrections/:"
    )?;
    Past::write(f, "       ", &all)
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.describe(f)?;
        ways_past(f, &[self])
    }
}

impl std::error::Error for Diagnostic {}

/// Several diagnostics, in the order in which they were found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// No diagnostics yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Those of the same severity, file, cause, reason and remedy together, in the order of the first of each.
    fn by_cause(&self) -> Vec<Vec<&Diagnostic>> {
        let mut places = HashMap::default();
        let mut out: Vec<Vec<&Diagnostic>> = Vec::new();
        for one in &self.0 {
            let cause = (
                one.severity == Severity::Error,
                &one.file,
                &one.what,
                &one.why,
                &one.remedy,
            );
            let at = *places.entry(cause).or_insert(out.len());
            match out.get_mut(at) {
                Some(same) => same.push(one),
                None => out.push(vec![one]),
            }
        }
        out
    }

    /// Iterates over them.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// `Ok(value)` when nothing is wrong.
    ///
    /// # Errors
    /// Itself, when it holds at least one diagnostic.
    pub fn or_ok<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }
}

/// One cause at many places is told once, with the other places.
impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, causes) in self.by_cause().into_iter().enumerate() {
            if index > 0 {
                f.write_str("\n\n")?;
            }
            let [first, others @ ..] = causes.as_slice() else {
                continue;
            };
            if others.is_empty() {
                first.fmt(f)?;
                continue;
            }
            first.describe(f)?;
            let places = if others.len() == 1 { "place" } else { "places" };
            write!(f, "\n  and: {} more {places}", others.len())?;
            for other in others.iter().take(MOST_PLACES) {
                if let Some(pointer) = &other.pointer {
                    write!(f, "\n       {}", Printable(&shortened(pointer)))?;
                }
                if let (Some(file), Some(line)) = (&other.file, other.line) {
                    write!(f, " in {}:{line}", Printable(&file.display().to_string()))?;
                }
            }
            if others.len() > MOST_PLACES {
                write!(f, "\n       ...")?;
            }
            ways_past(f, &causes)?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<T: IntoIterator<Item = Diagnostic>>(&mut self, iter: T) {
        self.0.extend(iter);
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<T: IntoIterator<Item = Diagnostic>>(iter: T) -> Self {
        Self(iter.into_iter().collect())
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// Text from a document must not be able to steer the terminal it is printed on.
struct Printable<'a>(&'a str);

impl fmt::Display for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        for c in self.0.chars() {
            let steers = (c.is_control() && c != '\n')
                || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            if steers {
                write!(f, "{}", c.escape_unicode())?;
            } else {
                f.write_char(c)?;
            }
        }
        Ok(())
    }
}

fn shortened(pointer: &str) -> String {
    let length = pointer.chars().count();
    if length <= LONGEST_POINTER {
        return pointer.to_owned();
    }
    let half = LONGEST_POINTER / 2;
    let head: String = pointer.chars().take(half).collect();
    let tail: String = pointer.chars().skip(length - half).collect();
    format!("{head} … {tail}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_where_what_why_and_what_to_do() {
        let diagnostic = Diagnostic::new("`type` is missing")
            .file("spec/a.yaml")
            .line(7)
            .pointer("/components/schemas/a")
            .why("nothing can be generated")
            .remedy("add `type: object`");
        assert_eq!(
            diagnostic.to_string(),
            "error: `type` is missing\n  --> spec/a.yaml:7\n   at: /components/schemas/a\n  \
             why: nothing can be generated\n   do: add `type: object`"
        );
    }

    #[test]
    fn a_name_cannot_steer_the_terminal() {
        let shown = Diagnostic::new("bad name \u{1b}[2J\u{202e}").to_string();
        assert_eq!(shown, "error: bad name \\u{1b}[2J\\u{202e}");
    }

    #[test]
    fn a_very_long_pointer_is_shortened_in_the_middle() {
        let shown = Diagnostic::new("deep")
            .pointer("/a".repeat(10_000))
            .to_string();
        assert!(shown.len() < 400, "{shown}");
    }

    #[test]
    fn one_cause_at_many_places_is_told_once() {
        let at = |pointer: &str| Diagnostic::new("leads nowhere").pointer(pointer);
        let mut all: Diagnostics = (0..8).map(|i| at(&format!("/a/{i}"))).collect();
        all.push(Diagnostic::new("another"));
        assert_eq!(
            all.to_string(),
            "error: leads nowhere\n   at: /a/0\n  and: 7 more places\n       /a/1\n       /a/2\n       /a/3\n       \
             /a/4\n       /a/5\n       ...\n\nerror: another"
        );
    }

    #[test]
    fn diagnostics_are_an_error_only_when_there_are_some() {
        assert_eq!(Diagnostics::new().or_ok(1), Ok(1));
        let one = Diagnostics::from(Diagnostic::new("x"));
        assert_eq!(one.clone().or_ok(1), Err(one));
    }
}
