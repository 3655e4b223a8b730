//! What a filter asks of a node (RFC 9535, 2.3.5).

use std::cmp::Ordering;

use serde_json::{Number, Value};

use super::Selector;

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Test {
    Any(Vec<Test>),
    All(Vec<Test>),
    Not(Box<Test>),
    /// Whether the node has what the path leads to.
    Exists(Inner),
    Compare(Operand, Comparison, Operand),
}

/// A path from the node that is asked: a selector for each segment.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Inner(pub(super) Vec<Selector>);

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Operand {
    Literal(Value),
    /// What the path leads to, which is at most one node.
    Single(Inner),
    /// Of a string, a list or an object.
    Length(Box<Operand>),
    /// How many nodes there are.
    Count(Inner),
    /// The node, where it is one.
    Value(Inner),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Test {
    pub(super) fn holds(&self, node: &Value) -> bool {
        match self {
            Self::Any(tests) => tests.iter().any(|test| test.holds(node)),
            Self::All(tests) => tests.iter().all(|test| test.holds(node)),
            Self::Not(test) => !test.holds(node),
            Self::Exists(path) => path.select(node).0 > 0,
            Self::Compare(left, comparison, right) => {
                comparison.holds(left.get(node).as_ref(), right.get(node).as_ref())
            }
        }
    }
}

impl Inner {
    /// Whether it leads to one node at most.
    pub(super) fn is_single(&self) -> bool {
        let single = |s: &Selector| matches!(s, Selector::Name(_) | Selector::Index(_));
        self.0.iter().all(single)
    }

    /// How many nodes it leads to, and the last of them.
    fn select<'a>(&self, node: &'a Value) -> (usize, Option<&'a Value>) {
        let (mut count, mut last) = (0, None);
        walk(&self.0, node, &mut |node| {
            count += 1;
            last = Some(node);
        });
        (count, last)
    }
}

/// Calls `found` for each node that the steps lead to. No deeper than `node` is.
fn walk<'a>(steps: &[Selector], node: &'a Value, found: &mut dyn FnMut(&'a Value)) {
    match steps {
        [] => found(node),
        [first, rest @ ..] => first.each(node, &mut |_, child| walk(rest, child, found)),
    }
}

/// What is compared.
enum Got<'a> {
    Node(&'a Value),
    Number(Number),
}

impl Got<'_> {
    fn number(&self) -> Option<&Number> {
        match self {
            Self::Node(Value::Number(number)) | Self::Number(number) => Some(number),
            Self::Node(_) => None,
        }
    }
}

impl Operand {
    /// Nothing where the path leads nowhere, or to what is not measured.
    fn get<'a>(&'a self, node: &'a Value) -> Option<Got<'a>> {
        match self {
            Self::Literal(value) => Some(Got::Node(value)),
            Self::Single(path) | Self::Value(path) => match path.select(node) {
                (1, found) => found.map(Got::Node),
                _ => None,
            },
            Self::Count(path) => Some(Got::Number(path.select(node).0.into())),
            Self::Length(of) => {
                let length = match of.get(node)? {
                    Got::Node(Value::String(text)) => text.chars().count(),
                    Got::Node(Value::Array(list)) => list.len(),
                    Got::Node(Value::Object(map)) => map.len(),
                    _ => return None,
                };
                Some(Got::Number(length.into()))
            }
        }
    }
}

impl Comparison {
    fn holds(self, left: Option<&Got<'_>>, right: Option<&Got<'_>>) -> bool {
        match self {
            Self::Equal => same(left, right),
            Self::NotEqual => !same(left, right),
            Self::Less => less(left, right),
            Self::LessOrEqual => less(left, right) || same(left, right),
            Self::Greater => less(right, left),
            Self::GreaterOrEqual => less(right, left) || same(left, right),
        }
    }
}

fn same(left: Option<&Got<'_>>, right: Option<&Got<'_>>) -> bool {
    let (Some(left), Some(right)) = (left, right) else {
        return left.is_none() && right.is_none();
    };
    match (left, right) {
        (Got::Node(left), Got::Node(right)) => equal(left, right),
        _ => match (left.number(), right.number()) {
            (Some(left), Some(right)) => order(left, right) == Some(Ordering::Equal),
            _ => false,
        },
    }
}

/// The depth of what was read is bounded.
fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => order(left, right) == Some(Ordering::Equal),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(l, r)| equal(l, r))
        }
        (Value::Object(left), Value::Object(right)) => {
            let same = |(name, l)| right.get(name).is_some_and(|r| equal(l, r));
            left.len() == right.len() && left.iter().all(same)
        }
        _ => left == right,
    }
}

fn less(left: Option<&Got<'_>>, right: Option<&Got<'_>>) -> bool {
    match (left, right) {
        (Some(Got::Node(Value::String(left))), Some(Got::Node(Value::String(right)))) => {
            left < right
        }
        (Some(left), Some(right)) => match (left.number(), right.number()) {
            (Some(left), Some(right)) => order(left, right) == Some(Ordering::Less),
            _ => false,
        },
        _ => false,
    }
}

/// By value: `1` is `1.0`.
fn order(left: &Number, right: &Number) -> Option<Ordering> {
    match (left.as_i128(), right.as_i128()) {
        (Some(left), Some(right)) => Some(left.cmp(&right)),
        _ => left.as_f64()?.partial_cmp(&right.as_f64()?),
    }
}
