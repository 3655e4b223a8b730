//! Whether every value of one schema is a value of another one: what the verdict on the wire of a changed type is.
//!
//! Both schemas are compared as what they describe after composition: references followed, `allOf` merged, unions taken
//! apart. In requests the new schema has to take what the old one describes; in responses the old one has to take what
//! the new one describes.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;

use super::facets::{MAPPED, divides};
use crate::change::WireVerdict;
use crate::facts::document::{Document, Site};
use crate::facts::kind::Basic;

/// How many comparisons one question may take; beyond that nobody knows.
const BUDGET: usize = 4000;

/// Which way the values travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Request,
    Response,
    /// In a parameter, where every scalar is written as text.
    Parameter,
}

/// The verdict on the wire for a schema in place of another one, in requests and in responses.
pub(crate) fn verdict(
    (old, a): (&Document, &Value),
    (new, b): (&Document, &Value),
    parameter: bool,
) -> (WireVerdict, WireVerdict) {
    let way = if parameter {
        Way::Parameter
    } else {
        Way::Request
    };
    (
        includes((old, a), (new, b), way),
        includes((new, b), (old, a), Way::Response),
    )
}

/// Whether every value of `inner` is one of `outer`.
pub(crate) fn includes(
    inner: (&Document, &Value),
    outer: (&Document, &Value),
    way: Way,
) -> WireVerdict {
    let mut question = Question {
        documents: (inner.0, outer.0),
        way,
        known: HashMap::new(),
        spent: 0,
    };
    let (a, b) = (Parts::of(inner.0, inner.1), Parts::of(outer.0, outer.1));
    question.ask(&a, &b)
}

/// A schema as the list of everything that holds for its values.
#[derive(Debug, Clone, Default)]
struct Parts<'d> {
    nodes: Vec<&'d Value>,
    /// Lists of branches, one of which holds too.
    unions: Vec<&'d Vec<Value>>,
    nullable: bool,
}

impl<'d> Parts<'d> {
    fn of(document: &'d Document, node: &'d Value) -> Self {
        let mut out = Self::default();
        out.add(document, node, 0);
        out
    }

    fn add(&mut self, document: &'d Document, node: &'d Value, depth: usize) {
        let known = |n: &&Value| std::ptr::eq(*n, node);
        if depth > 32 || self.nodes.iter().any(known) {
            return;
        }
        self.nodes.push(node);
        let list = |key: &str| node.get(key).and_then(Value::as_array);
        let listed_null = list("enum").is_some_and(|l| l.iter().any(Value::is_null));
        let flag = node.get("nullable").and_then(Value::as_bool);
        self.nullable |= listed_null || flag == Some(true);
        if node.get("$ref").is_some()
            && let Some(to) = document.follow(&Site::new("", node))
        {
            self.add(document, to.node, depth + 1);
        }
        for part in list("allOf").into_iter().flatten() {
            self.add(document, part, depth + 1);
        }
        for key in ["oneOf", "anyOf"] {
            match list(key).map(Vec::as_slice) {
                None | Some([]) => {}
                Some([only]) => self.add(document, only, depth + 1),
                Some(_) => self.unions.extend(list(key)),
            }
        }
    }

    /// The same with one of the branches of its last union.
    fn branches(&self, document: &'d Document) -> Vec<Self> {
        let mut rest = self.clone();
        let Some(union) = rest.unions.pop() else {
            return vec![rest];
        };
        let branch = |branch: &'d Value| {
            let mut one = rest.clone();
            one.add(document, branch, 0);
            one
        };
        union.iter().map(branch).collect()
    }

    fn values(&self, key: &str) -> impl Iterator<Item = &'d Value> {
        let nodes = self.nodes.iter();
        nodes
            .filter_map(|n| n.get(key))
            .collect::<Vec<_>>()
            .into_iter()
    }

    fn basic(&self) -> Basic {
        let kinds = self.nodes.iter().map(|n| own_basic(n));
        let mut kinds: Vec<Basic> = kinds.filter(|k| *k != Basic::Any).collect();
        kinds.dedup();
        match kinds.as_slice() {
            [] => Basic::Any,
            // An integer is the narrower of both.
            kinds if kinds.contains(&Basic::Integer) => Basic::Integer,
            [first, ..] => *first,
        }
    }

    /// The values that all lists have in common, null apart.
    fn listed(&self) -> Option<Vec<&'d Value>> {
        let mut lists = self.values("enum").filter_map(Value::as_array);
        let first = lists.next()?;
        let mut out: Vec<&Value> = first.iter().filter(|v| !v.is_null()).collect();
        for list in lists {
            out.retain(|v| list.contains(v));
        }
        Some(out)
    }

    fn properties(&self) -> BTreeMap<&'d str, Vec<&'d Value>> {
        let mut out: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
        for map in self.values("properties").filter_map(Value::as_object) {
            for (name, node) in map {
                out.entry(name).or_default().push(node);
            }
        }
        out
    }

    fn required(&self) -> BTreeSet<&'d str> {
        let lists = self.values("required").filter_map(Value::as_array);
        lists.flatten().filter_map(Value::as_str).collect()
    }

    fn identity(&self) -> Vec<usize> {
        let address = |v: &&Value| std::ptr::from_ref(*v) as usize;
        let mut out: Vec<usize> = self.nodes.iter().map(address).collect();
        out.extend(self.unions.iter().map(|u| std::ptr::from_ref(*u) as usize));
        out.sort_unstable();
        out
    }
}

/// What a node says of its type by itself.
fn own_basic(node: &Value) -> Basic {
    match node.get("type").and_then(Value::as_str) {
        Some("string") => Basic::String,
        Some("integer") => Basic::Integer,
        Some("number") => Basic::Number,
        Some("boolean") => Basic::Boolean,
        Some("object") => Basic::Object,
        Some("array") => Basic::Array,
        _ if node.get("properties").is_some() => Basic::Object,
        _ if node.get("additionalProperties").is_some() => Basic::Object,
        _ if node.get("items").is_some() => Basic::Array,
        _ => Basic::Any,
    }
}

/// One question, with what is being decided already.
struct Question<'d> {
    documents: (&'d Document, &'d Document),
    way: Way,
    /// What was asked before: without an outcome while it is being decided.
    known: HashMap<(Vec<usize>, Vec<usize>), Option<WireVerdict>>,
    spent: usize,
}

impl<'d> Question<'d> {
    fn ask(&mut self, a: &Parts<'d>, b: &Parts<'d>) -> WireVerdict {
        self.spent += 1;
        if self.spent > BUDGET {
            return WireVerdict::Unknown;
        }
        let key = (a.identity(), b.identity());
        match self.known.get(&key) {
            Some(Some(known)) => return *known,
            // What is being asked already holds unless something else does not.
            Some(None) => return WireVerdict::Compatible,
            None => {}
        }
        self.known.insert(key.clone(), None);
        let out = self.settle(a, b);
        self.known.insert(key, Some(out));
        out
    }

    fn settle(&mut self, a: &Parts<'d>, b: &Parts<'d>) -> WireVerdict {
        let mut out = WireVerdict::Compatible;
        if a.nullable && !b.nullable && b.basic() != Basic::Any {
            out = WireVerdict::Breaking;
        }
        if !a.unions.is_empty() {
            for branch in a.branches(self.documents.0) {
                let one = self.ask(&branch, b);
                // A client keeps the JSON of a kind that it does not know, if it expects several kinds.
                let open = self.way == Way::Response && !b.unions.is_empty();
                out = out.max(if open { WireVerdict::Compatible } else { one });
            }
            return out;
        }
        if !b.unions.is_empty() {
            let mut best = WireVerdict::Breaking;
            for branch in b.branches(self.documents.1) {
                best = best.min(self.ask(a, &branch));
                if best == WireVerdict::Compatible {
                    break;
                }
            }
            return out.max(best);
        }
        out.max(self.plain(a, b))
    }

    fn nodes(&mut self, a: &[&'d Value], b: &[&'d Value]) -> WireVerdict {
        let parts = |document: &'d Document, nodes: &[&'d Value]| {
            let mut out = Parts::default();
            for node in nodes {
                out.add(document, node, 0);
            }
            out
        };
        let (a, b) = (parts(self.documents.0, a), parts(self.documents.1, b));
        self.ask(&a, &b)
    }

    /// Two schemas without unions.
    fn plain(&mut self, a: &Parts<'d>, b: &Parts<'d>) -> WireVerdict {
        let (x, y) = (a.basic(), b.basic());
        let scalar = |b: Basic| {
            matches!(
                b,
                Basic::String | Basic::Integer | Basic::Number | Basic::Boolean
            )
        };
        let written = self.way == Way::Parameter && scalar(x) && y == Basic::String;
        if x != y && y != Basic::Any && (x, y) != (Basic::Integer, Basic::Number) && !written {
            return WireVerdict::Breaking;
        }
        let mut out = self.listed(a, b);
        out = out.max(self.limits(a, b));
        out = out.max(match y {
            Basic::Object => self.object(a, b),
            Basic::Array => {
                let items = |p: &Parts<'d>| p.values("items").collect::<Vec<_>>();
                match (items(a), items(b)) {
                    (_, b) if b.is_empty() => WireVerdict::Compatible,
                    (a, b) => self.nodes(&a, &b),
                }
            }
            _ => WireVerdict::Compatible,
        });
        out
    }

    fn listed(&self, a: &Parts<'d>, b: &Parts<'d>) -> WireVerdict {
        let Some(known) = b.listed() else {
            return WireVerdict::Compatible;
        };
        let inside = a
            .listed()
            .is_some_and(|l| l.iter().all(|v| known.contains(v)));
        // Enums of the client take values that they do not know; a constant tells kinds of things apart.
        if inside || self.way == Way::Response && known.len() > 1 {
            WireVerdict::Compatible
        } else {
            WireVerdict::Breaking
        }
    }

    fn limits(&self, a: &Parts<'d>, b: &Parts<'d>) -> WireVerdict {
        let beyond = match self.way {
            Way::Request | Way::Parameter => WireVerdict::Breaking,
            Way::Response => WireVerdict::Unknown,
        };
        let mut out = WireVerdict::Compatible;
        let number = |p: &Parts<'d>, key: &str, low: bool| {
            let all = p.values(key).filter_map(Value::as_f64);
            all.reduce(if low { f64::max } else { f64::min })
        };
        let low = ["minimum", "minLength", "minItems", "minProperties"];
        let high = ["maximum", "maxLength", "maxItems", "maxProperties"];
        let keys = low
            .map(|k| (k, true))
            .into_iter()
            .chain(high.map(|k| (k, false)));
        for (key, low) in keys {
            let holds = match (number(a, key, low), number(b, key, low)) {
                (_, None) => true,
                (None, Some(limit)) => low && limit <= 0.0 && key != "minimum",
                (Some(a), Some(b)) => (low && a >= b) || (!low && a <= b),
            };
            if !holds {
                out = out.max(beyond);
            }
        }
        for key in ["exclusiveMinimum", "exclusiveMaximum", "uniqueItems"] {
            let says = |p: &Parts<'d>| p.values(key).any(|v| v.as_bool() == Some(true));
            if says(b) && !says(a) {
                out = out.max(beyond);
            }
        }
        for limit in b.values("multipleOf") {
            if !a.values("multipleOf").any(|known| divides(limit, known)) {
                out = out.max(beyond);
            }
        }
        for key in ["pattern", "not"] {
            for limit in b.values(key) {
                if !a.values(key).any(|known| known == limit) {
                    out = out.max(WireVerdict::Unknown);
                }
            }
        }
        let format = |p: &Parts<'d>| {
            let mut all = p.values("format").filter_map(Value::as_str);
            all.find(|f| MAPPED.contains(f))
        };
        if format(a) != format(b) && b.basic() != Basic::Any {
            out = out.max(WireVerdict::Unknown);
        }
        out
    }

    fn object(&mut self, a: &Parts<'d>, b: &Parts<'d>) -> WireVerdict {
        let request = self.way != Way::Response;
        // What only travels the other way is not there.
        let skipped = if request { "readOnly" } else { "writeOnly" };
        let is_skipped = |nodes: &[&Value]| {
            nodes
                .iter()
                .any(|n| n.get(skipped).and_then(Value::as_bool) == Some(true))
        };
        let (theirs, ours) = (a.properties(), b.properties());
        let given = a.required();
        let mut out = WireVerdict::Compatible;
        for name in b.required() {
            let skip = ours.get(name).is_some_and(|n| is_skipped(n));
            // A name that nothing declares is a slip of the pen on either side.
            let declared = ours.contains_key(name) || theirs.contains_key(name);
            if !skip && declared && !given.contains(name) {
                return WireVerdict::Breaking;
            }
        }
        let closed = b
            .values("additionalProperties")
            .any(|v| v.as_bool() == Some(false));
        let others: Vec<&Value> = b
            .values("additionalProperties")
            .filter(|v| v.is_object())
            .collect();
        for (name, nodes) in &theirs {
            if is_skipped(nodes) {
                continue;
            }
            let one = match ours.get(name) {
                Some(known) if is_skipped(known) => WireVerdict::Unknown,
                Some(known) => self.nodes(nodes, known),
                None if closed && request => WireVerdict::Breaking,
                None if !others.is_empty() => self.nodes(nodes, &others),
                // Ignored or refused.
                None if request => WireVerdict::Unknown,
                None => WireVerdict::Compatible,
            };
            out = out.max(one);
        }
        let own: Vec<&Value> = a.values("additionalProperties").collect();
        let own_closed = own.iter().any(|v| v.as_bool() == Some(false));
        let own: Vec<&Value> = own.into_iter().filter(|v| v.is_object()).collect();
        if closed && !own_closed && request {
            return WireVerdict::Breaking;
        }
        if !others.is_empty() && !own_closed {
            let one = if own.is_empty() {
                // Declared properties alone are no promise of others.
                if theirs.is_empty() {
                    WireVerdict::Breaking
                } else {
                    WireVerdict::Compatible
                }
            } else {
                self.nodes(&own, &others)
            };
            out = out.max(one);
        }
        out
    }
}
