//! Which parameter of an operation is which, wherever it is declared: in the operation itself, in its path, or in the
//! components.

use std::collections::{BTreeMap, BTreeSet};

use super::{Pair, Walk};
use crate::facts::document::{Document, Site, parameter_key, template_names, unescape};

/// What tells the parameters of an operation apart, whatever those of its path are called.
type Key = (String, String);

/// A parameter that an operation takes.
#[derive(Clone)]
struct Use<'a> {
    site: Site<'a>,
    key: Key,
    /// Declared by the operation itself and not by its path.
    own: bool,
}

/// What the operations of one path say of its parameters.
#[derive(Default)]
struct Matches<'a> {
    /// Compared already.
    done: BTreeSet<(String, String)>,
    /// Declarations that stand on one level on both sides, each with whether it is a new one.
    level: BTreeSet<(bool, String)>,
    /// Declarations that an operation has on both sides.
    kept: BTreeSet<(bool, String)>,
    /// Pairs that stand on different levels.
    moved: Vec<(Site<'a>, Site<'a>)>,
    /// Those of them that say what another one says already.
    again: BTreeSet<(String, String)>,
    /// What only one side has, with the operations (by their position) that lack it, and whether it was added.
    lone: BTreeMap<(bool, String), (Use<'a>, Vec<usize>)>,
}

impl<'a> Walk<'a> {
    /// Compares the parameters of the operations of a path; `items` are the paths, where they are the same one.
    pub(crate) fn parameter_lists(
        &mut self,
        items: Option<Pair<'_, 'a>>,
        operations: &[(Site<'a>, Site<'a>)],
    ) {
        let mut matches = Matches::default();
        for (index, (old, new)) in operations.iter().enumerate() {
            self.operation_parameters((old, new), index, &mut matches);
            self.repeated((old, new));
        }
        if let Some(items) = items {
            self.repeated(items);
            self.unused(items, &mut matches);
        }
        let what = "a parameter declared in an operation or in its path";
        let mut told = BTreeSet::new();
        for (x, y) in std::mem::take(&mut matches.moved) {
            if !matches.level.contains(&(false, x.at.clone())) && told.insert((false, x.at.clone()))
            {
                self.same_on_one_side(what, Some(&x.at), None);
            }
            if !matches.level.contains(&(true, y.at.clone())) && told.insert((true, y.at.clone())) {
                self.same_on_one_side(what, None, Some(&y.at));
            }
            if !matches.again.contains(&(x.at.clone(), y.at.clone())) {
                self.matched.push((x, y, self.context()));
            }
        }
        for ((came, at), (one, lacking)) in std::mem::take(&mut matches.lone) {
            if !one.own
                && (matches.kept.contains(&(came, at.clone()))
                    || matches.level.contains(&(came, at)))
            {
                let lacking = lacking.iter().filter_map(|i| operations.get(*i));
                self.lone(&one.site, came, Some(lacking.cloned().collect()));
            } else {
                self.lone(&one.site, came, None);
            }
        }
    }

    fn operation_parameters(
        &mut self,
        (old, new): Pair<'_, 'a>,
        index: usize,
        matches: &mut Matches<'a>,
    ) {
        let (before, mut after) = (uses(self.old, old), uses(self.new, new));
        let mut gone = Vec::new();
        for x in before {
            match after.iter().position(|y| y.key == x.key) {
                Some(at) => {
                    let y = after.remove(at);
                    matches
                        .kept
                        .extend([(false, x.site.at.clone()), (true, y.site.at.clone())]);
                    let first = matches.done.insert((x.site.at.clone(), y.site.at.clone()));
                    if x.own == y.own {
                        matches
                            .level
                            .extend([(false, x.site.at.clone()), (true, y.site.at.clone())]);
                    } else if first {
                        // Declared once on one side and by several operations alike on the other: one fact.
                        let again = matches.moved.iter().any(|(p, q)| {
                            (p.at == x.site.at || p.node == x.site.node)
                                && (q.at == y.site.at || q.node == y.site.node)
                                && (p.at == x.site.at || q.at == y.site.at)
                        });
                        matches.moved.push((x.site.clone(), y.site.clone()));
                        if again {
                            let pair = (x.site.at.clone(), y.site.at.clone());
                            matches.again.insert(pair);
                            continue;
                        }
                    }
                    if first {
                        self.moved(&x.site.at, &y.site.at);
                        self.parameter_use((&x.site, &y.site));
                    }
                }
                None => gone.push(x),
            }
        }
        for x in gone {
            let declared = |document: &'a Document, site: &Site<'a>| {
                document.follow(site).unwrap_or_else(|| site.clone())
            };
            let from = declared(self.old, &x.site);
            let heir = after
                .iter()
                .position(|y| self.is_successor(&from, &declared(self.new, &y.site)));
            match heir {
                Some(at) => {
                    let y = after.remove(at);
                    if matches.done.insert((x.site.at.clone(), y.site.at.clone())) {
                        self.succeeded((&x.site, &y.site));
                    }
                }
                None => lone(matches, x, false, index),
            }
        }
        for y in after {
            lone(matches, y, true, index);
        }
    }

    /// Parameters that one list declares more often than the other.
    fn repeated(&mut self, (old, new): Pair<'_, 'a>) {
        let (before, after) = (by_key(self.old, old), by_key(self.new, new));
        let keys: BTreeSet<&Key> = before.keys().chain(after.keys()).collect();
        for key in keys {
            let of =
                |lists: &BTreeMap<Key, Vec<Site<'a>>>| lists.get(key).cloned().unwrap_or_default();
            let (a, b) = (of(&before), of(&after));
            for (x, y) in a.iter().zip(&b).skip(1) {
                self.parameter_use((x, y));
            }
            for site in a.iter().skip(b.len().max(1)) {
                self.duplicate(site, false);
            }
            for site in b.iter().skip(a.len().max(1)) {
                self.duplicate(site, true);
            }
        }
    }

    /// What a path declares and none of its operations takes from it.
    fn unused(&mut self, (old, new): Pair<'_, 'a>, matches: &mut Matches<'a>) {
        let (before, after) = (by_key(self.old, old), by_key(self.new, new));
        let taken = |matches: &Matches<'a>, site: &Site<'a>, came: bool| {
            matches.kept.contains(&(came, site.at.clone()))
                || matches.lone.contains_key(&(came, site.at.clone()))
                || matches
                    .done
                    .iter()
                    .any(|(x, y)| *if came { y } else { x } == site.at)
        };
        let what = "a parameter of a path that no operation takes";
        for (key, list) in &before {
            let Some(x) = list.first() else { continue };
            match after.get(key).and_then(|l| l.first()) {
                Some(y) => {
                    matches
                        .level
                        .extend([(false, x.at.clone()), (true, y.at.clone())]);
                    if matches.done.insert((x.at.clone(), y.at.clone())) {
                        self.moved(&x.at, &y.at);
                        self.parameter_use((x, y));
                    }
                }
                None if taken(matches, x, false) => {}
                None => self.same_on_one_side(what, Some(&x.at), None),
            }
        }
        for (_, list) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
            if let Some(y) = list.first().filter(|y| !taken(matches, y, true)) {
                self.same_on_one_side(what, None, Some(&y.at));
            }
        }
    }
}

fn lone<'a>(matches: &mut Matches<'a>, one: Use<'a>, came: bool, operation: usize) {
    let entry = matches.lone.entry((came, one.site.at.clone()));
    entry.or_insert_with(|| (one, Vec::new())).1.push(operation);
}

/// The parameters that an operation takes: its path's, unless it declares them itself, and its own.
fn uses<'a>(document: &'a Document, operation: &Site<'a>) -> Vec<Use<'a>> {
    let above = operation.at.rsplit_once('/').map_or("", |(up, _)| up);
    let item = document.facts.pointer(above);
    let item = item.map(|node| Site::new(above, node));
    let own = listed(document, operation);
    let shared = item.map(|item| listed(document, &item)).unwrap_or_default();
    let mut out: Vec<Use<'a>> = Vec::new();
    let lists = [(shared, false), (own.clone(), true)];
    for (site, key, is_own) in lists
        .into_iter()
        .flat_map(|(list, own)| list.into_iter().map(move |(site, key)| (site, key, own)))
    {
        let replaced = !is_own && own.iter().any(|(_, other)| *other == key);
        if !replaced && !out.iter().any(|known| known.key == key) {
            out.push(Use {
                site,
                key,
                own: is_own,
            });
        }
    }
    out
}

/// The parameters that a path or an operation declares itself, with their keys.
fn listed<'a>(document: &'a Document, site: &Site<'a>) -> Vec<(Site<'a>, Key)> {
    let path = site.at.split('/').nth(2).map(unescape).unwrap_or_default();
    let names = template_names(&path);
    let list = site.get("parameters");
    let count = list
        .as_ref()
        .and_then(|l| l.node.as_array())
        .map_or(0, Vec::len);
    let sites = (0..count).filter_map(|index| list.as_ref()?.element(index));
    sites
        .map(|site| {
            let declared = document.follow(&site).unwrap_or_else(|| site.clone());
            let key = parameter_key(&declared);
            // A path parameter is its place in the path, whatever it is called.
            let key = match names.iter().position(|name| *name == key.1) {
                Some(place) if key.0 == "path" => (key.0, format!("{{{place}}}")),
                _ => key,
            };
            (site, key)
        })
        .collect()
}

fn by_key<'a>(document: &'a Document, site: &Site<'a>) -> BTreeMap<Key, Vec<Site<'a>>> {
    let mut out: BTreeMap<Key, Vec<Site<'a>>> = BTreeMap::new();
    for (site, key) in listed(document, site) {
        out.entry(key).or_default().push(site);
    }
    out
}
