//! Which versions an action is for: names, comparisons and exclusions.

use std::fmt;

/// `'2.11'`, `'>=2.10'`, `'>=2.10 <2.14'`, `'!unstable'`, or a list of such.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Range {
    alternatives: Vec<Vec<Term>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Term {
    Only(String),
    Not(String),
    Compare(Order, String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Order {
    const ALL: [(&'static str, Self); 4] = [
        ("<=", Self::LessOrEqual),
        (">=", Self::GreaterOrEqual),
        ("<", Self::Less),
        (">", Self::Greater),
    ];
}

impl Range {
    /// Reads the alternatives of `x-versions`; `known` are the names of all versions.
    pub(crate) fn read(texts: &[&str], known: &[&str]) -> Result<Self, (usize, String)> {
        let mut alternatives = Vec::new();
        for (index, text) in texts.iter().enumerate() {
            let terms = terms(text, known).map_err(|what| (index, what))?;
            if alternatives.contains(&terms) {
                return Err((index, format!("`{text}` is listed twice")));
            }
            alternatives.push(terms);
        }
        Ok(Self { alternatives })
    }

    /// Whether the version called `name` is in the range.
    pub(crate) fn contains(&self, name: &str) -> bool {
        self.alternatives
            .iter()
            .any(|terms| terms.iter().all(|term| term.holds(name)))
    }

    /// The same without the version called `name`, as the value of `x-versions`; `None` when that
    /// leaves nothing of the listed names.
    pub(crate) fn without(&self, name: &str) -> Option<Self> {
        let exact = [Term::Only(name.to_owned())];
        let mut alternatives = Vec::new();
        for terms in self
            .alternatives
            .iter()
            .filter(|terms| terms.as_slice() != exact)
        {
            let mut terms = terms.clone();
            if terms.iter().all(|term| term.holds(name)) {
                terms.push(Term::Not(name.to_owned()));
            }
            // A range that lists the same twice is refused when it is read again.
            if !alternatives.contains(&terms) {
                alternatives.push(terms);
            }
        }
        (!alternatives.is_empty()).then_some(Self { alternatives })
    }

    /// Every version but the one called `name`.
    pub(crate) fn all_but(name: &str) -> Self {
        Self {
            alternatives: vec![vec![Term::Not(name.to_owned())]],
        }
    }

    /// As YAML on one line.
    pub(crate) fn yaml(&self) -> String {
        let quoted: Vec<_> = self
            .alternatives
            .iter()
            .map(|terms| format!("'{}'", joined(terms)))
            .collect();
        match quoted.as_slice() {
            // A single name keeps its list, which is how most of them are written.
            [one] if !matches!(self.alternatives[0].as_slice(), [Term::Only(_)]) => one.clone(),
            _ => format!("[{}]", quoted.join(", ")),
        }
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all: Vec<_> = self.alternatives.iter().map(|one| joined(one)).collect();
        f.write_str(&all.join(", "))
    }
}

fn joined(terms: &[Term]) -> String {
    let all: Vec<_> = terms.iter().map(Term::to_string).collect();
    all.join(" ")
}

fn terms(text: &str, known: &[&str]) -> Result<Vec<Term>, String> {
    let mut terms = Vec::new();
    for word in text.split_whitespace() {
        let ordered = Order::ALL
            .iter()
            .find_map(|(sign, order)| Some((*order, word.strip_prefix(sign)?)));
        let term = if let Some((order, name)) = ordered {
            if number(name).is_none() {
                return Err(format!("`{name}` has no number to compare with"));
            }
            Term::Compare(order, name.to_owned())
        } else {
            let name = word.strip_prefix('!').unwrap_or(word);
            if !known.contains(&name) {
                return Err(format!("there is no version `{name}`"));
            }
            if word.starts_with('!') {
                Term::Not(name.to_owned())
            } else {
                Term::Only(name.to_owned())
            }
        };
        terms.push(term);
    }
    if terms.is_empty() {
        return Err("it names no version".to_owned());
    }
    if terms.len() > 1 && terms.iter().any(|term| matches!(term, Term::Only(_))) {
        return Err(format!(
            "`{text}` asks of one version to be several; write a list"
        ));
    }
    Ok(terms)
}

/// `2.10` as numbers. A version without a number is newer than all that have one.
fn number(name: &str) -> Option<Vec<u64>> {
    name.split('.').map(|part| part.parse().ok()).collect()
}

impl Term {
    fn holds(&self, name: &str) -> bool {
        match self {
            Self::Only(only) => only == name,
            Self::Not(not) => not != name,
            Self::Compare(order, with) => {
                let Some(with) = number(with) else {
                    return false;
                };
                let found = match number(name) {
                    Some(found) => found.cmp(&with),
                    None => std::cmp::Ordering::Greater,
                };
                match order {
                    Order::Less => found.is_lt(),
                    Order::LessOrEqual => found.is_le(),
                    Order::Greater => found.is_gt(),
                    Order::GreaterOrEqual => found.is_ge(),
                }
            }
        }
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Only(name) => f.write_str(name),
            Self::Not(name) => write!(f, "!{name}"),
            Self::Compare(order, name) => {
                let sign = Order::ALL.iter().find(|(_, one)| one == order);
                write!(f, "{}{name}", sign.map_or("", |(sign, _)| sign))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 5] = ["2.8", "2.9", "2.10", "2.11", "unstable"];

    fn chosen(texts: &[&str]) -> Vec<&'static str> {
        let range = Range::read(texts, &KNOWN).unwrap();
        KNOWN
            .into_iter()
            .filter(|name| range.contains(name))
            .collect()
    }

    #[test]
    fn versions_are_compared_by_number_and_one_without_is_the_newest() {
        assert_eq!(chosen(&[">=2.10"]), ["2.10", "2.11", "unstable"]);
        assert_eq!(chosen(&["<2.10"]), ["2.8", "2.9"]);
        assert_eq!(chosen(&["<=2.10"]), ["2.8", "2.9", "2.10"]);
        assert_eq!(chosen(&[">2.10"]), ["2.11", "unstable"]);
        assert_eq!(chosen(&[">=2.9 <2.11"]), ["2.9", "2.10"]);
        assert_eq!(chosen(&["!unstable !2.8"]), ["2.9", "2.10", "2.11"]);
        assert_eq!(
            chosen(&["2.8", ">2.10 !2.11", "unstable"]),
            ["2.8", "unstable"]
        );
        // A version that the lock does not have can still be a bound.
        assert_eq!(chosen(&["<=2.9.5"]), ["2.8", "2.9"]);
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for (texts, what) in [
            (&["2.12"][..], "no version `2.12`"),
            (&["2.8 2.9"], "write a list"),
            (&["2.8 <2.10"], "write a list"),
            (&[">=unstable"], "no number"),
            (&[""], "names no version"),
            (&["2.8", "2.8"], "listed twice"),
            (&["2.8", "!2.12"], "no version `2.12`"),
        ] {
            let (index, error) = Range::read(texts, &KNOWN).unwrap_err();
            assert!(error.contains(what), "{error}");
            // It is the last one in each of them.
            assert_eq!(index, texts.len() - 1, "{error}");
        }
    }

    #[test]
    fn a_version_is_taken_out_in_the_way_the_range_was_written() {
        let without = |texts: &[&str], name: &str| {
            let range = Range::read(texts, &KNOWN).unwrap();
            range.without(name).map(|range| range.yaml())
        };
        assert_eq!(without(&["2.8", "2.9"], "2.9").as_deref(), Some("['2.8']"));
        assert_eq!(
            without(&[">=2.9"], "2.11").as_deref(),
            Some("'>=2.9 !2.11'")
        );
        // It was excluded already.
        assert_eq!(
            without(&[">=2.9 !2.11", "2.11"], "2.11").as_deref(),
            Some("'>=2.9 !2.11'")
        );
        assert_eq!(without(&["2.8"], "2.8"), None);
        assert_eq!(Range::all_but("2.8").yaml(), "'!2.8'");
    }

    #[test]
    fn a_range_without_a_version_has_all_others_and_can_be_read() {
        for listed in [
            &["2.8"][..],
            &["2.8", "unstable"],
            &["!2.9", "!unstable"],
            &[">=2.10", ">=2.10 !2.11"],
            &[">=2.10 !2.11", ">=2.10"],
            &["<2.9", "2.9", ">2.9 !unstable"],
        ] {
            for name in KNOWN {
                let expected: Vec<_> = chosen(listed)
                    .into_iter()
                    .filter(|one| *one != name)
                    .collect();
                let left = Range::read(listed, &KNOWN).unwrap().without(name);
                let left = left.map(|range| range.to_string());
                let left = left
                    .as_deref()
                    .map(|left| chosen(&left.split(", ").collect::<Vec<_>>()));
                assert_eq!(left.unwrap_or_default(), expected, "{name} of {listed:?}");
            }
        }
    }
}
