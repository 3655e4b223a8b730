//! Paths and operations.

use std::collections::{BTreeMap, BTreeSet};

use super::{Pair, Walk, label, shown};
use crate::facts::document::{METHODS, Site, child, template, template_names};
use crate::rules::Rule;

impl<'a> Walk<'a> {
    /// Finds which path is which, whatever its parameters are called.
    pub(crate) fn match_paths(&mut self) {
        let list = |site: Option<Site<'a>>| -> Vec<Site<'a>> {
            let Some(site) = site else { return Vec::new() };
            let keys = site.map().map(|m| m.keys().collect::<Vec<_>>());
            let keys = keys.unwrap_or_default();
            keys.into_iter().filter_map(|k| site.get(k)).collect()
        };
        let name = |site: &Site<'a>| {
            crate::facts::document::unescape(site.at.strip_prefix("/paths/").unwrap_or_default())
        };
        let old = list(self.old.root().get("paths"));
        let new = list(self.new.root().get("paths"));
        let literal: BTreeSet<String> = new.iter().map(name).collect();
        let before: BTreeSet<String> = old.iter().map(name).collect();
        let mut open: BTreeMap<String, Vec<&Site<'a>>> = BTreeMap::new();
        for site in new.iter().filter(|s| !before.contains(&name(s))) {
            open.entry(template(&name(site))).or_default().push(site);
        }
        for site in old.iter().filter(|s| !literal.contains(&name(s))) {
            let same = open.get_mut(&template(&name(site)));
            if let Some(to) = same.filter(|l| !l.is_empty()).map(|l| l.remove(0)) {
                self.moved(&site.at, &to.at);
            }
        }
    }

    /// Compares every path.
    pub(crate) fn paths(&mut self) {
        let (Some(old), Some(new)) = (self.old.root().get("paths"), self.new.root().get("paths"))
        else {
            return;
        };
        let keys = |s: &Site<'a>| -> Vec<&'a String> {
            s.map().map(|m| m.keys().collect()).unwrap_or_default()
        };
        // Operations without a counterpart on their path: removed, added, or moved.
        let mut gone: Vec<Site<'a>> = Vec::new();
        let mut came: Vec<Site<'a>> = Vec::new();
        let mut whole: Vec<Site<'a>> = Vec::new();
        let mut met: BTreeSet<String> = BTreeSet::new();
        for path in keys(&old) {
            let Some(a) = old.get(path) else { continue };
            let to = self.moves.forward(&a.at);
            let b = self
                .new
                .facts
                .pointer(&to)
                .map(|node| Site::new(to.clone(), node));
            match b {
                Some(b) => {
                    met.insert(b.at.clone());
                    self.path((&a, &b), &mut gone, &mut came);
                }
                None => {
                    whole.push(a.clone());
                    gone.extend(METHODS.iter().filter_map(|m| a.get(m)));
                }
            }
        }
        for path in keys(&new) {
            let Some(b) = new.get(path).filter(|b| !met.contains(&b.at)) else {
                continue;
            };
            whole.push(b.clone());
            came.extend(METHODS.iter().filter_map(|m| b.get(m)));
        }
        self.unmatched(gone, came, &whole);
    }

    fn path(
        &mut self,
        (old, new): Pair<'_, 'a>,
        gone: &mut Vec<Site<'a>>,
        came: &mut Vec<Site<'a>>,
    ) {
        let renamed = old.at != new.at;
        if old.node == new.node && !renamed {
            return;
        }
        let both = |method: &&str| Some((old.get(method)?, new.get(method)?));
        let pairs: Vec<(Site<'a>, Site<'a>)> = METHODS.iter().filter_map(both).collect();
        let shared = if renamed {
            self.shared_path_parameters((old, new), &pairs)
        } else {
            None
        };
        let mut first = shared;
        for method in METHODS {
            match (old.get(method), new.get(method)) {
                (Some(a), Some(b)) => {
                    if renamed && shared.is_none() {
                        let index = self.path_parameters((&a, &b));
                        first = first.or(index);
                    }
                    if a.node != b.node {
                        self.operation((&a, &b));
                    }
                    self.undeclared((&a, &b));
                }
                (Some(a), None) => gone.push(a),
                (None, Some(b)) => came.push(b),
                (None, None) => {}
            }
        }
        if renamed {
            match first {
                Some(index) => self.claim_exactly(index, &old.at, &new.at),
                None => self.same(
                    "path parameters of a path without common operations were renamed",
                    &crate::facts::difference::name_of(&old.at),
                    &crate::facts::difference::name_of(&new.at),
                ),
            }
        }
        self.parameter_lists(Some((old, new)), &pairs);
        self.servers((old, new));
    }

    /// Parameters of a renamed path that it declares itself for all its operations: one entry a declaration.
    fn shared_path_parameters(
        &mut self,
        (old, new): Pair<'_, 'a>,
        operations: &[(Site<'a>, Site<'a>)],
    ) -> Option<usize> {
        let path =
            |at: &str| crate::facts::document::unescape(at.split('/').nth(2).unwrap_or_default());
        let (a, b) = (path(&old.at), path(&new.at));
        let (x, y) = (template_names(&a), template_names(&b));
        if y.iter().any(|name| {
            x.contains(name) && x.iter().position(|n| n == name) != y.iter().position(|n| n == name)
        }) {
            // Their order changed, which each operation tells.
            return None;
        }
        let mut declared = Vec::new();
        for (from, to) in x.iter().zip(&y).filter(|(from, to)| from != to) {
            let mut pairs = operations.iter().map(|(a, b)| {
                let p = find_path(&self.old.parameters(a), from)?;
                let q = find_path(&self.new.parameters(b), to)?;
                Some((p, q))
            });
            let (p, q) = pairs.next()??;
            let level = |site: &Site<'_>, item: &Site<'_>| {
                site.at
                    .strip_prefix(item.at.as_str())
                    .is_some_and(|rest| rest.starts_with("/parameters/"))
            };
            let same = |pair: Option<(Site<'a>, Site<'a>)>| {
                pair.is_some_and(|(s, t)| s.at == p.at && t.at == q.at)
            };
            if !level(&p, old) || !level(&q, new) || !pairs.all(same) {
                return None;
            }
            declared.push((from.to_string(), to.to_string(), p, q));
        }
        let mut first = None;
        for (from, to, p, q) in declared {
            let of = label(self.new, &new.at);
            let title = format!("{of}: `{{{from}}}` to `{{{to}}}`, for every operation");
            let rule = Rule::PathParamRenamed;
            let index = self.note(rule, Some(&p.at), Some(&q.at), (from, to), title);
            self.found[index].score = Some(1.0);
            self.claim_keyword(index, (&p, &q), "name");
            first = first.or(Some(index));
        }
        first
    }

    /// What a path's parameters are called, for one operation.
    fn path_parameters(&mut self, (old, new): Pair<'_, 'a>) -> Option<usize> {
        let path =
            |at: &str| crate::facts::document::unescape(at.split('/').nth(2).unwrap_or_default());
        let (a, b) = (path(&old.at), path(&new.at));
        let (x, y) = (template_names(&a), template_names(&b));
        let mut sorted = (x.clone(), y.clone());
        sorted.0.sort_unstable();
        sorted.1.sort_unstable();
        let facets = (x.join(", "), y.join(", "));
        let at = label(self.new, &new.at);
        let (rule, title) = if sorted.0 == sorted.1 {
            let title = format!(
                "the path parameters of {at} stand in another order: {}",
                facets.1
            );
            (Rule::PathParamOrderChanged, title)
        } else {
            let changed = x.iter().zip(&y).filter(|(x, y)| x != y);
            let changed: Vec<String> = changed
                .map(|(x, y)| format!("`{{{x}}}` to `{{{y}}}`"))
                .collect();
            (
                Rule::PathParamRenamed,
                format!("{at}: {}", changed.join(", ")),
            )
        };
        let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
        // The path is the same but for these names.
        self.found[index].score = Some(1.0);
        // The parameters' declarations follow.
        let (before, after) = (self.old.parameters(old), self.new.parameters(new));
        for (from, to) in x.iter().zip(&y).filter(|(x, y)| x != y) {
            if let (Some(p), Some(q)) = (find_path(&before, from), find_path(&after, to)) {
                self.claim_keyword(index, (&p, &q), "name");
            }
        }
        Some(index)
    }

    /// A moved operation keeps its parameters where the new path has as many.
    fn path_parameters_of_moved(&mut self, (old, new): Pair<'_, 'a>) {
        let names = |at: &str| {
            let path = crate::facts::document::unescape(at.split('/').nth(2).unwrap_or_default());
            template_names(&path)
                .into_iter()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let (x, y) = (names(&old.at), names(&new.at));
        if x != y && x.len() == y.len() {
            self.path_parameters((old, new));
        }
    }

    /// Operations that one side lacks: those with the same id moved.
    fn unmatched(&mut self, gone: Vec<Site<'a>>, mut came: Vec<Site<'a>>, whole: &[Site<'a>]) {
        let mut claimants: BTreeMap<String, usize> = BTreeMap::new();
        let above = |at: &str| at.rsplit_once('/').map_or("", |(up, _)| up).to_owned();
        for a in gone {
            let id = a.text("operationId");
            let moved = came
                .iter()
                .position(|b| id.is_some() && b.text("operationId") == id);
            let was = label(self.old, &a.at);
            let index = match moved {
                Some(at) => {
                    let b = came.remove(at);
                    let is = label(self.new, &b.at);
                    let same_path = template(&above(&a.at)) == template(&above(&b.at));
                    let rule = if same_path {
                        Rule::OperationMethodChanged
                    } else {
                        Rule::OperationPathChanged
                    };
                    let title = format!("{was} is now {is}");
                    self.moved(&a.at, &b.at);
                    let index = self.emit(rule, Some(&a.at), Some(&b.at), (was, is), title);
                    self.path_parameters_of_moved((&a, &b));
                    self.operation((&a, &b));
                    self.parameter_lists(None, &[(a.clone(), b.clone())]);
                    self.undeclared((&a, &b));
                    self.idempotency((&a, &b));
                    claimants.entry(above(&b.at)).or_insert(index);
                    index
                }
                None => {
                    let announced = a.flag("deprecated");
                    let rule = if announced {
                        Rule::OperationRemovedAfterDeprecation
                    } else {
                        Rule::OperationRemoved
                    };
                    let facets = (shown(a.node.get("operationId")), "absent".to_owned());
                    self.emit(rule, Some(&a.at), None, facets, format!("{was} is gone"))
                }
            };
            claimants.entry(above(&a.at)).or_insert(index);
        }
        for b in came {
            let facets = ("absent".to_owned(), shown(b.node.get("operationId")));
            let title = format!("there is {}", label(self.new, &b.at));
            let index = self.emit(Rule::OperationAdded, None, Some(&b.at), facets, title);
            claimants.entry(above(&b.at)).or_insert(index);
        }
        // A path that came or went as a whole is explained by its first operation.
        for site in whole {
            if let Some(index) = claimants.get(&site.at) {
                let old = self
                    .old
                    .facts
                    .pointer(&site.at)
                    .is_some_and(|n| std::ptr::eq(n, site.node));
                let at = Some(site.at.as_str());
                if old {
                    self.claim(*index, at, None)
                } else {
                    self.claim(*index, None, at)
                }
            } else {
                self.same("a path without operations", &site.at, &site.at);
            }
        }
    }

    /// Whether the client may send a call again that failed half-way: it goes by the method.
    fn idempotency(&mut self, (old, new): Pair<'_, 'a>) {
        let safe = |site: &Site<'a>| {
            let method = site.at.rsplit('/').next().unwrap_or_default();
            !matches!(method, "post" | "patch")
        };
        if safe(old) == safe(new) {
            return;
        }
        let say = |safe: bool| if safe { "repeated" } else { "not repeated" }.to_owned();
        let facets = (say(safe(old)), say(safe(new)));
        let title = format!(
            "a call of {} that failed is {} (was {})",
            label(self.new, &new.at),
            facets.1,
            facets.0
        );
        let rule = Rule::IdempotencyChanged;
        self.note(rule, Some(&old.at), Some(&new.at), facets, title);
    }

    /// One operation on both sides.
    fn operation(&mut self, (old, new): Pair<'_, 'a>) {
        let name = label(self.new, &new.at);
        let (a, b) = (old.text("operationId"), new.text("operationId"));
        if a != b {
            let plain = |t: &str| t.to_lowercase().replace(['_', '-', '.', ' '], "");
            let (rule, title) = match (a, b) {
                (Some(x), Some(y)) if plain(x) == plain(y) => (
                    Rule::OperationIdCaseOnly,
                    format!("{name} is spelt `{y}` (was `{x}`)"),
                ),
                (Some(x), Some(y)) => (
                    Rule::OperationIdChanged,
                    format!("{name} is called `{y}` (was `{x}`)"),
                ),
                (None, Some(y)) => (Rule::OperationIdAdded, format!("{name} is called `{y}`")),
                _ => (Rule::OperationIdRemoved, format!("{name} lost its id")),
            };
            let index = self.keyword(rule, (old, new), "operationId", title);
            if let (Some(x), Some(y)) = (a, b) {
                self.found[index].score = Some(crate::facts::similar::names(x, y));
            }
        }
        if super::repeats::once(old.node.get("tags")) != super::repeats::once(new.node.get("tags"))
        {
            let title = format!(
                "{name} has the tags {} (had {})",
                shown(new.node.get("tags")),
                shown(old.node.get("tags"))
            );
            self.keyword(Rule::OperationTagsChanged, (old, new), "tags", title);
        }
        if old.flag("deprecated") != new.flag("deprecated") {
            let (rule, word) = if new.flag("deprecated") {
                (Rule::OperationDeprecated, "is")
            } else {
                (Rule::OperationUndeprecated, "is no longer")
            };
            self.keyword(
                rule,
                (old, new),
                "deprecated",
                format!("{name} {word} deprecated"),
            );
        }
        self.security((old, new), &name);
        self.servers((old, new));
        if old.node.get("callbacks") != new.node.get("callbacks") {
            let title = format!("the callbacks of {name} changed");
            self.keyword(Rule::CallbackChanged, (old, new), "callbacks", title);
        }
        self.bodies((old, new));
        if let (Some(a), Some(b)) = (old.get("responses"), new.get("responses")) {
            self.responses((&a, &b));
        }
    }

    /// A keyword that says the default in words.
    pub(crate) fn spelt(&mut self, keyword: &str, (old, new): Pair<'_, 'a>) {
        self.same(
            "a default was spelt out or left out",
            &child(&old.at, keyword),
            &child(&new.at, keyword),
        );
    }
}

fn find_path<'a>(list: &[Site<'a>], name: &str) -> Option<Site<'a>> {
    let mut list = list.iter();
    list.find(|p| p.text("in") == Some("path") && p.text("name") == Some(name))
        .cloned()
}
