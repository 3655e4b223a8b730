//! Which element of a list is which: lists of a description have no order that means anything, so their elements are
//! told apart by what they are.

use std::collections::BTreeSet;

use serde_json::Value;

use super::document::{Document, Site, parameter_key, template_names, unescape};
use super::kind::unwrapped;
use super::similar;

/// Pairs of positions: of an element on both sides, or on one.
pub(crate) type Positions = Vec<(Option<usize>, Option<usize>)>;

/// The elements of two lists that are compared with one another, and what holds some of them further in.
pub(crate) struct Elements<'n> {
    pub(crate) old: Vec<Site<'n>>,
    pub(crate) new: Vec<Site<'n>>,
    /// Lists within the old one whose elements stand for them, and within the new one.
    pub(crate) inner: (Vec<Site<'n>>, Vec<Site<'n>>),
}

/// The elements of two lists. What is any of some, or any of others, is any of all of them: where only one side says it
/// in that way, what stands in the inner list stands for it.
pub(crate) fn elements<'n>(old: &Site<'n>, new: &Site<'n>) -> Elements<'n> {
    let plain = |list: &Site<'n>| sites(list).collect::<Vec<_>>();
    let is_any_of = |list: &Site<'n>| list.at.ends_with("/anyOf");
    let mut out = Elements {
        old: plain(old),
        new: plain(new),
        inner: (Vec::new(), Vec::new()),
    };
    // What both wrap in a list of one is compared within the wrappers.
    let are_wrappers = out.old.len() == 1 && out.new.len() == 1;
    if are_wrappers || !is_any_of(old) || !is_any_of(new) {
        return out;
    }
    let (mut flat_old, mut flat_new) = (Vec::new(), Vec::new());
    let mut inner = (Vec::new(), Vec::new());
    flatten(old, &mut flat_old, &mut inner.0);
    flatten(new, &mut flat_new, &mut inner.1);
    let below = |list: &Site<'n>, inner: &[Site<'n>]| -> Vec<String> {
        let tail = |site: &Site<'n>| site.at[list.at.len()..].to_owned();
        inner.iter().map(tail).collect()
    };
    if below(old, &inner.0) != below(new, &inner.1) {
        out = Elements {
            old: flat_old,
            new: flat_new,
            inner,
        };
    }
    out
}

/// The branches of a list, those of lists within it in their place; `inner` gets the schemas that hold these.
fn flatten<'n>(list: &Site<'n>, out: &mut Vec<Site<'n>>, inner: &mut Vec<Site<'n>>) {
    for site in sites(list) {
        let is_bare = site
            .map()
            .is_some_and(|map| map.keys().all(|key| key == "anyOf" || key == "description"));
        match site.get("anyOf").filter(|_| is_bare) {
            Some(below) => {
                inner.push(site);
                flatten(&below, out, inner);
            }
            None => out.push(site),
        }
    }
}

fn sites<'s, 'n>(list: &'s Site<'n>) -> impl Iterator<Item = Site<'n>> + use<'s, 'n> {
    let count = list.node.as_array().map_or(0, Vec::len);
    (0..count).filter_map(move |index| list.element(index))
}

/// Aligns the elements of two lists under `keyword`, or says that position is all there is.
pub(crate) fn list<'n>(
    documents: (&Document, &Document),
    new_name: &dyn Fn(&'n str) -> String,
    keyword: &str,
    (old, new): (&Site<'n>, &Site<'n>),
    elements: &Elements<'n>,
) -> Option<Positions> {
    let (a, b) = (old.node.as_array()?, new.node.as_array()?);
    let scalar = |list: &[Value]| list.iter().all(|v| !v.is_object() && !v.is_array());
    Some(match keyword {
        "parameters" => parameters(documents, old, new),
        "oneOf" | "anyOf" | "allOf" => {
            let nodes = |list: &[Site<'n>]| list.iter().map(|site| site.node).collect::<Vec<_>>();
            branches(
                documents,
                new_name,
                &nodes(&elements.old),
                &nodes(&elements.new),
            )
        }
        "tags" if !scalar(a) || !scalar(b) => by(a, b, |v| v.get("name").cloned()),
        "servers" => by(a, b, |v| v.get("url").cloned()),
        _ if scalar(a) && scalar(b) => by(a, b, |v| Some(v.clone())),
        "security" | "enum" => by(a, b, |v| Some(v.clone())),
        _ => return None,
    })
}

/// Pairs what has the same key.
fn by(a: &[Value], b: &[Value], key: impl Fn(&Value) -> Option<Value>) -> Positions {
    let keys = |list: &[Value]| list.iter().map(&key).collect::<Vec<_>>();
    pairs(&keys(a), &keys(b))
}

fn parameters(documents: (&Document, &Document), old: &Site<'_>, new: &Site<'_>) -> Positions {
    let keys = |document: &Document, site: &Site<'_>| -> Vec<(String, String)> {
        let path = site.at.split('/').nth(2).map(unescape).unwrap_or_default();
        let names = template_names(&path);
        let count = site.node.as_array().map_or(0, Vec::len);
        (0..count)
            .filter_map(|index| site.element(index))
            .map(|site| {
                let key = parameter_key(&document.follow(&site).unwrap_or(site));
                // A path parameter is its place in the path, whatever it is called.
                match names.iter().position(|name| *name == key.1) {
                    Some(place) if key.0 == "path" => (key.0, format!("{{{place}}}")),
                    _ => key,
                }
            })
            .collect()
    };
    let (a, b) = (keys(documents.0, old), keys(documents.1, new));
    // One that stands twice is paired once: the other one came or went.
    pairs(&a, &b)
}

/// Pairs equal keys one to one, in their order.
fn pairs<K: PartialEq>(a: &[K], b: &[K]) -> Positions {
    let mut open: Vec<Option<usize>> = (0..b.len()).map(Some).collect();
    let mut out = Positions::new();
    for (at, key) in a.iter().enumerate() {
        let found = open
            .iter_mut()
            .find(|slot| slot.is_some_and(|to| b[to] == *key));
        out.push((Some(at), found.and_then(Option::take)));
    }
    out.extend(open.into_iter().flatten().map(|to| (None, Some(to))));
    out
}

/// Aligns schemas of which each is a branch or a part of another one.
pub(crate) fn branches<'n>(
    documents: (&Document, &Document),
    new_name: &dyn Fn(&'n str) -> String,
    a: &[&'n Value],
    b: &[&'n Value],
) -> Positions {
    let mut pairs: Vec<Option<usize>> = vec![None; a.len()];
    let mut taken = vec![false; b.len()];
    let mut settle = |alike: &dyn Fn(usize, usize) -> bool| {
        // Of several that are equal, the one that stands where it stood.
        for (at, slot) in pairs.iter_mut().enumerate() {
            if slot.is_none() && at < b.len() && !taken[at] && alike(at, at) {
                taken[at] = true;
                *slot = Some(at);
            }
        }
        for (at, slot) in pairs.iter_mut().enumerate() {
            if slot.is_none()
                && let Some(to) = (0..b.len()).find(|to| !taken[*to] && alike(at, *to))
            {
                taken[to] = true;
                *slot = Some(to);
            }
        }
    };
    let reference = |node: &'n Value| unwrapped(node).get("$ref").and_then(Value::as_str);
    let text =
        |node: &'n Value, key: &str| node.get(key).and_then(Value::as_str).map(str::to_owned);
    settle(&|at, to| match (reference(a[at]), reference(b[to])) {
        (Some(x), Some(y)) => new_name(x) == y,
        _ => a[at] == b[to],
    });
    settle(&|at, to| {
        let (x, y) = (reference(a[at]), reference(b[to]));
        x.is_none() != y.is_none() && similar::equal_shape(documents.0, a[at], documents.1, b[to])
    });
    let inline = |at: usize, to: usize| reference(a[at]).is_none() && reference(b[to]).is_none();
    settle(&|at, to| {
        let title = text(a[at], "title");
        inline(at, to) && title.is_some() && title == text(b[to], "title")
    });
    settle(&|at, to| {
        let tokens = |node: &Value| similar::tokens(&Site::new("", node));
        inline(at, to)
            && text(a[at], "type") == text(b[to], "type")
            && similar::shapes(&tokens(a[at]), &tokens(b[to])) >= 0.5
    });
    settle(&|at, to| {
        let names = property_names(a[at]);
        inline(at, to) && names.is_some() && names == property_names(b[to])
    });
    // What is alone in both lists is compared with what took its place.
    settle(&|at, to| inline(at, to) && a.len() == 1 && b.len() == 1);
    let mut out: Positions = pairs
        .into_iter()
        .enumerate()
        .map(|(at, to)| (Some(at), to))
        .collect();
    out.extend(
        (0..b.len())
            .filter(|to| !taken[*to])
            .map(|to| (None, Some(to))),
    );
    out
}

/// The names of the properties that a schema declares, in no order; none if it declares none.
fn property_names(node: &Value) -> Option<BTreeSet<&String>> {
    let properties = node.get("properties")?.as_object()?;
    (!properties.is_empty()).then(|| properties.keys().collect())
}
