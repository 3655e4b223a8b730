//! How much of a description has words.

use std::fmt;

/// A kind of thing that should have words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// A tag, which becomes a module.
    Tag,
    /// An operation.
    Operation,
    /// A component schema.
    Schema,
    /// A schema without a name that needs a type and is not the schema of a property.
    InlineType,
    /// A property of a schema, a body or a response.
    Field,
    /// A parameter of an operation.
    Parameter,
    /// A listed value of a string.
    Value,
}

impl Subject {
    /// Every kind, in the order of reports.
    pub const ALL: [Self; 7] = [
        Self::Tag,
        Self::Operation,
        Self::Schema,
        Self::InlineType,
        Self::Field,
        Self::Parameter,
        Self::Value,
    ];

    /// What people call several of them.
    #[must_use]
    pub const fn plural(self) -> &'static str {
        match self {
            Self::Tag => "tags",
            Self::Operation => "operations",
            Self::Schema => "schemas",
            Self::InlineType => "inline types",
            Self::Field => "fields",
            Self::Parameter => "parameters",
            Self::Value => "enum values",
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.plural())
    }
}

/// How many of a kind there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Those with words.
    pub described: usize,
    /// All.
    pub all: usize,
}

impl Count {
    /// The share with words in percent, rounded down: 100 means that nothing is missing.
    #[must_use]
    pub const fn percent(self) -> usize {
        match (self.described * 100).checked_div(self.all) {
            Some(percent) => percent,
            None => 100,
        }
    }
}

/// How much of a version has words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage([Count; 7]);

impl Coverage {
    pub(super) fn count(&mut self, kind: Subject, described: bool) {
        let count = &mut self.0[kind as usize];
        count.all += 1;
        count.described += usize::from(described);
    }

    /// The count of one kind.
    #[must_use]
    pub const fn of(&self, kind: Subject) -> Count {
        self.0[kind as usize]
    }

    /// All kinds together.
    #[must_use]
    pub fn total(&self) -> Count {
        self.0.iter().fold(Count::default(), |sum, one| Count {
            described: sum.described + one.described,
            all: sum.all + one.all,
        })
    }
}

/// Something without words, and where its words would go.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Missing {
    /// What it is.
    pub kind: Subject,
    /// The tag, the operation (`GET /path/{id}`) or the component schema that it belongs to.
    pub owner: String,
    /// Where it stands there.
    pub part: EntryMap,
    /// Its path below its owner; empty for the owner itself.
    pub path: String,
    /// The value, of a [`Subject::Value`].
    pub value: Option<String>,
    /// Its JSON pointer in the description.
    pub pointer: String,
}

/// The map of an entry that words stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EntryMap {
    /// The owner itself.
    Itself,
    /// `parameters` of an operation.
    Parameters,
    /// `body` of an operation.
    Body,
    /// `response` of an operation.
    Response,
    /// `properties` of a schema.
    Properties,
}

impl EntryMap {
    /// The key in a tag file.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Itself => "words",
            Self::Parameters => "parameters",
            Self::Body => "body",
            Self::Response => "response",
            Self::Properties => "properties",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_missing_word_is_not_a_hundred_percent() {
        let count = |described, all| Count { described, all }.percent();
        assert_eq!(
            [count(999, 1000), count(1000, 1000), count(0, 0)],
            [99, 100, 100]
        );
    }
}
