//! Filters of searches.

use std::ops::{BitAnd, BitOr};

use crate::model::{Object, Timestamp, Value};

/// What a search looks for.
///
/// A filter compares a [field](Self::field) with a value, or joins others: `&` and [`all`](Self::all) are met when all of
/// them are, `|` and [`any`](Self::any) when one is. It becomes the query of every search of every version that takes one. The
/// API takes groups in groups up to two levels deep, with up to 15 filters each. The searches of articles and other content
/// take no filter but a phrase.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::Filter;
/// use intercom_api::model::{Timestamp, Value};
///
/// let filter = Filter::field("created_at").after(Timestamp::from_seconds(1_700_000_000))
///     & Filter::field("state").eq("open");
/// assert_eq!(
///     Value::from(filter).to_string(),
///     r#"{"operator":"AND","value":[{"field":"created_at","operator":">","value":1700000000},{"field":"state","operator":"=","value":"open"}]}"#
/// );
/// ```
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a filter does nothing until it is given to a search"]
pub struct Filter(Node);

#[derive(Debug, Clone, PartialEq)]
enum Node {
    Comparison {
        field: String,
        operator: String,
        value: Value,
    },
    Group(Join, Vec<Filter>),
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Join {
    And,
    Or,
}

impl Join {
    fn as_str(self) -> &'static str {
        match self {
            Self::And => "AND",
            Self::Or => "OR",
        }
    }
}

/// A field that a [`Filter`] is about to compare with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a field is compared with a value to make a filter"]
pub struct FilterField(String);

impl Filter {
    /// The field to compare: `email`, `created_at`, `custom_attributes.plan`, ...
    pub fn field(name: impl Into<String>) -> FilterField {
        FilterField(name.into())
    }

    /// Met when all of these are.
    pub fn all(filters: impl IntoIterator<Item = Self>) -> Self {
        Self::group(Join::And, filters)
    }

    /// Met when at least one of these is.
    pub fn any(filters: impl IntoIterator<Item = Self>) -> Self {
        Self::group(Join::Or, filters)
    }

    /// Groups of the same kind become one, so that `a & b & c` is as deep as `a & b`.
    fn group(join: Join, filters: impl IntoIterator<Item = Self>) -> Self {
        let mut all = Vec::new();
        for filter in filters {
            match filter.0 {
                Node::Group(inner, filters) if inner == join => all.extend(filters),
                node => all.push(Self(node)),
            }
        }
        Self(Node::Group(join, all))
    }

    fn is_comparison(&self) -> bool {
        matches!(self.0, Node::Comparison { .. })
    }
}

impl BitAnd for Filter {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self::all([self, other])
    }
}

impl BitOr for Filter {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self::any([self, other])
    }
}

macro_rules! comparisons {
    ($($(#[doc = $docs:literal])+ $name:ident = $operator:literal;)+) => {
        impl FilterField {
            $(
                $(#[doc = $docs])+
                pub fn $name(self, value: impl Into<Value>) -> Filter {
                    self.compare($operator, value)
                }
            )+
        }
    };
}

comparisons! {
    /// Equal to a string, a number, a boolean, a time or `Value::Null`.
    eq = "=";
    /// Not equal to it.
    ne = "!=";
    /// Less than a number.
    lt = "<";
    /// Less than a number or equal to it.
    le = "<=";
    /// Greater than a number.
    gt = ">";
    /// Greater than a number or equal to it.
    ge = ">=";
    /// A string that contains this one.
    contains = "~";
    /// A string that does not contain this one.
    does_not_contain = "!~";
    /// A string that begins with this one.
    starts_with = "^";
    /// A string that ends with this one.
    ends_with = "$";
}

impl FilterField {
    /// One of these.
    pub fn is_in(self, values: impl IntoIterator<Item = impl Into<Value>>) -> Filter {
        self.compare("IN", list(values))
    }

    /// None of these.
    pub fn not_in(self, values: impl IntoIterator<Item = impl Into<Value>>) -> Filter {
        self.compare("NIN", list(values))
    }

    /// Before a time. The stable versions look at whole days in the workspace's time zone.
    pub fn before(self, time: impl Into<Timestamp>) -> Filter {
        self.compare("<", time.into())
    }

    /// After a time. The stable versions look at whole days in the workspace's time zone.
    pub fn after(self, time: impl Into<Timestamp>) -> Filter {
        self.compare(">", time.into())
    }

    /// Without a value.
    pub fn is_null(self) -> Filter {
        self.compare("=", Value::Null)
    }

    /// With a value.
    pub fn is_not_null(self) -> Filter {
        self.compare("!=", Value::Null)
    }

    /// Compared by an operator that has no method here.
    pub fn compare(self, operator: impl Into<String>, value: impl Into<Value>) -> Filter {
        Filter(Node::Comparison {
            field: self.0,
            operator: operator.into(),
            value: value.into(),
        })
    }
}

fn list(values: impl IntoIterator<Item = impl Into<Value>>) -> Value {
    Value::Array(values.into_iter().map(Into::into).collect())
}

impl From<Filter> for Value {
    fn from(filter: Filter) -> Self {
        match filter.0 {
            Node::Comparison {
                field,
                operator,
                value,
            } => Object::from([
                ("field", Self::from(field)),
                ("operator", operator.into()),
                ("value", value),
            ])
            .into(),
            Node::Group(join, filters) => {
                // Some versions take either groups or comparisons in a group, so a comparison beside a group becomes
                // a group of its own. All versions take that, and it nests as deeply.
                let has_group = !filters.iter().all(Filter::is_comparison);
                let values = filters.into_iter().map(|filter| {
                    if has_group && filter.is_comparison() {
                        Self::from(Filter(Node::Group(join, vec![filter])))
                    } else {
                        filter.into()
                    }
                });
                let value = Self::Array(values.collect());
                Object::from([("operator", Self::from(join.as_str())), ("value", value)]).into()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(filter: Filter) -> String {
        Value::from(filter).to_string()
    }

    #[test]
    fn every_kind_of_value_is_compared() {
        let field = || Filter::field("x");
        for (filter, operator, value) in [
            (field().eq("a"), "=", r#""a""#),
            (field().ne(7), "!=", "7"),
            (field().gt(3.5), ">", "3.5"),
            (field().le(2_i64), "<=", "2"),
            (field().eq(true), "=", "true"),
            (field().is_null(), "=", "null"),
            (field().is_not_null(), "!=", "null"),
            (field().eq(Value::Null), "=", "null"),
            (field().eq(None::<&str>), "=", "null"),
            (field().before(Timestamp::from_seconds(9)), "<", "9"),
            (field().after(9), ">", "9"),
            (field().is_in(["1", "2"]), "IN", r#"["1","2"]"#),
            (field().not_in(vec![1, 2]), "NIN", "[1,2]"),
            (field().is_in((1..3).map(|n| n * 2)), "IN", "[2,4]"),
            (field().contains("b"), "~", r#""b""#),
            (field().compare("=~", "c"), "=~", r#""c""#),
        ] {
            let expected = format!(r#"{{"field":"x","operator":"{operator}","value":{value}}}"#);
            assert_eq!(json(filter), expected);
        }
    }

    #[test]
    fn groups_of_one_kind_become_one() {
        let [a, b, c] = ["a", "b", "c"].map(|name| Filter::field(name).eq(1));
        let chained = a.clone() & b.clone() & c.clone();
        assert_eq!(chained, Filter::all([a.clone(), b.clone(), c.clone()]));
        assert_eq!(a.clone() | (b.clone() | c.clone()), Filter::any([a, b, c]));
    }

    #[test]
    fn a_comparison_beside_a_group_becomes_a_group() {
        let [a, b, c] = ["a", "b", "c"].map(|name| Filter::field(name).eq(1));
        let single = |name: &str| format!(r#"{{"field":"{name}","operator":"=","value":1}}"#);
        let (one, two, three) = (single("a"), single("b"), single("c"));
        assert_eq!(
            json(a & (b | c)),
            format!(
                r#"{{"operator":"AND","value":[{{"operator":"AND","value":[{one}]}},{{"operator":"OR","value":[{two},{three}]}}]}}"#
            )
        );
    }
}
