//! The walk through both descriptions side by side.
//!
//! Every difference that it meets becomes a [`Found`] with its rule, or an [`Equivalence`], and lays claim to the
//! places that it explains; [`account`] checks that nothing is left over.

pub(crate) mod account;
mod align;
mod bodies;
mod composition;
pub(crate) mod document;
mod examples;
mod extensions;
mod facets;
mod hygiene;
pub(crate) mod kind;
mod members;
mod moves;
mod parameters;
mod paths;
mod plain;
pub(crate) mod reach;
mod repeats;
mod schema;
mod security;
mod similar;
mod splits;
pub(crate) mod summary;
mod top;

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use crate::change::{Equivalence, WireVerdict};
use crate::rules::Rule;
use document::{Document, Site, child, unescape};
use moves::Moves;
use reach::Reached;

/// A change as the walk finds it, before it is judged.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) rule: Rule,
    pub(crate) old: Option<String>,
    pub(crate) new: Option<String>,
    pub(crate) facets: (String, String),
    pub(crate) title: String,
    pub(crate) score: Option<f64>,
    /// Where the rule's own verdict on the wire does not hold: requests, answers.
    pub(crate) wire: Option<(WireVerdict, WireVerdict)>,
}

/// What a claim belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Claimant {
    Found(usize),
    Equivalence(usize),
}

/// A place that is explained, with everything below it that nobody else explains.
#[derive(Debug, Clone)]
pub(crate) struct Claim {
    pub(crate) old: Option<String>,
    pub(crate) new: Option<String>,
    pub(crate) by: Claimant,
}

/// The walk.
pub(crate) struct Walk<'a> {
    pub(crate) old: &'a Document,
    pub(crate) new: &'a Document,
    pub(crate) reached: (&'a Reached, &'a Reached),
    pub(crate) moves: Moves,
    pub(crate) found: Vec<Found>,
    pub(crate) equivalences: Vec<Equivalence>,
    pub(crate) claims: Vec<Claim>,
    /// Schemas that got another name, old to new.
    pub(crate) renamed: BTreeMap<String, String>,
    /// Per renamed schema, the change that says so.
    pub(crate) renames: HashMap<String, usize>,
    /// References that were swapped at one place: from a schema to others.
    pub(crate) swapped: BTreeMap<(String, String), Vec<usize>>,
    /// Places whose names collide in Rust in another way than before, with the entry that says so.
    pub(crate) collided: HashMap<String, usize>,
}

/// Two sites that are compared.
pub(crate) type Pair<'p, 'a> = (&'p Site<'a>, &'p Site<'a>);

impl<'a> Walk<'a> {
    pub(crate) fn new(
        old: &'a Document,
        new: &'a Document,
        reached: (&'a Reached, &'a Reached),
    ) -> Self {
        Self {
            old,
            new,
            reached,
            moves: Moves::default(),
            found: Vec::new(),
            equivalences: Vec::new(),
            claims: Vec::new(),
            renamed: BTreeMap::new(),
            renames: HashMap::new(),
            swapped: BTreeMap::new(),
            collided: HashMap::new(),
        }
    }

    /// Compares everything.
    pub(crate) fn run(&mut self) {
        self.match_schemas();
        self.match_paths();
        self.top();
        self.paths();
        self.components();
        self.schema_splits();
        self.operation_splits();
        self.repeats();
        self.hygiene();
        self.examples();
        self.extensions();
    }

    /// Notes a change, which claims what stands at its pointers.
    pub(crate) fn emit(
        &mut self,
        rule: Rule,
        old: Option<&str>,
        new: Option<&str>,
        facets: (String, String),
        title: String,
    ) -> usize {
        let index = self.note(rule, old, new, facets, title);
        self.claim(index, old, new);
        index
    }

    /// Notes a change that claims nothing yet.
    pub(crate) fn note(
        &mut self,
        rule: Rule,
        old: Option<&str>,
        new: Option<&str>,
        facets: (String, String),
        title: String,
    ) -> usize {
        self.found.push(Found {
            rule,
            old: old.map(str::to_owned),
            new: new.map(str::to_owned),
            facets,
            title,
            score: None,
            wire: None,
        });
        self.found.len() - 1
    }

    /// Notes a change of one keyword of a node: it stands at the node and claims the keyword.
    pub(crate) fn keyword(
        &mut self,
        rule: Rule,
        (old, new): Pair<'_, 'a>,
        keyword: &str,
        title: String,
    ) -> usize {
        let facets = (shown(old.node.get(keyword)), shown(new.node.get(keyword)));
        let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
        self.claim_keyword(index, (old, new), keyword);
        index
    }

    pub(crate) fn claim_keyword(&mut self, index: usize, (old, new): Pair<'_, 'a>, keyword: &str) {
        let (old, new) = (child(&old.at, keyword), child(&new.at, keyword));
        self.claim(index, Some(&old), Some(&new));
    }

    pub(crate) fn claim(&mut self, index: usize, old: Option<&str>, new: Option<&str>) {
        self.claims.push(Claim {
            old: old.map(str::to_owned),
            new: new.map(str::to_owned),
            by: Claimant::Found(index),
        });
    }

    /// Notes that a difference means nothing.
    pub(crate) fn same(&mut self, what: &'static str, old: &str, new: &str) {
        let known = |e: &Equivalence| e.what == what && e.old == old && e.new == new;
        if self.equivalences.iter().any(known) {
            return;
        }
        self.equivalences.push(Equivalence {
            what,
            old: old.to_owned(),
            new: new.to_owned(),
        });
        self.claims.push(Claim {
            old: Some(old.to_owned()),
            new: Some(new.to_owned()),
            by: Claimant::Equivalence(self.equivalences.len() - 1),
        });
    }

    /// Notes that what only one side has means nothing.
    pub(crate) fn same_on_one_side(
        &mut self,
        what: &'static str,
        old: Option<&str>,
        new: Option<&str>,
    ) {
        let text = |at: Option<&str>| at.unwrap_or_default().to_owned();
        self.equivalences.push(Equivalence {
            what,
            old: text(old),
            new: text(new),
        });
        self.claims.push(Claim {
            old: old.map(str::to_owned),
            new: new.map(str::to_owned),
            by: Claimant::Equivalence(self.equivalences.len() - 1),
        });
    }

    /// Whether a place is sent, in either description.
    pub(crate) fn is_sent(&self, old: Option<&str>, new: Option<&str>) -> bool {
        let met = reach::both(self.reached.0, self.reached.1, &self.moves, (old, new));
        !met.request.is_empty()
    }

    /// The new name of an old schema.
    pub(crate) fn new_name<'n>(&'n self, old: &'n str) -> &'n str {
        self.renamed.get(old).map_or(old, String::as_str)
    }

    fn match_schemas(&mut self) {
        let known = |document: &'a Document| -> Vec<(&'a str, Site<'a>)> {
            document.section("schemas").collect()
        };
        let (old, new) = (known(self.old), known(self.new));
        let in_old: std::collections::HashSet<&str> = old.iter().map(|(n, _)| *n).collect();
        let in_new: std::collections::HashSet<&str> = new.iter().map(|(n, _)| *n).collect();
        let gone = old.into_iter().filter(|(n, _)| !in_new.contains(n));
        let gone: Vec<_> = gone.map(|(n, s)| (n, similar::tokens(&s), s)).collect();
        let came = new.into_iter().filter(|(n, _)| !in_old.contains(n));
        let came: Vec<_> = came.map(|(n, s)| (n, similar::tokens(&s), s)).collect();
        let mut candidates = Vec::new();
        for (at, (from, shape, _)) in gone.iter().enumerate() {
            for (to_at, (to, other, _)) in came.iter().enumerate() {
                // Small shapes are alike by chance.
                if shape.len().min(other.len()) < 4 {
                    continue;
                }
                let shapes = similar::shapes(shape, other);
                let names = similar::word_names(from, to);
                if shapes >= 0.8 && names >= 0.4 {
                    candidates.push((0.75 * shapes + 0.25 * names, at, to_at));
                }
            }
        }
        candidates.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut taken = (Vec::new(), Vec::new());
        for (score, at, to_at) in candidates {
            if taken.0.contains(&at) || taken.1.contains(&to_at) {
                continue;
            }
            taken.0.push(at);
            taken.1.push(to_at);
            let (from, _, old) = &gone[at];
            let (to, _, new) = &came[to_at];
            self.moves.add(&old.at, &new.at);
            self.renamed.insert((*from).to_owned(), (*to).to_owned());
            let rule = if gone[at].1 == came[to_at].1 {
                Rule::SchemaRenamed
            } else {
                Rule::SchemaMoved
            };
            let facets = ((*from).to_owned(), (*to).to_owned());
            let title = format!("schema `{from}` is now called `{to}`");
            let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
            self.found[index].score = Some(score);
            self.renames.insert((*from).to_owned(), index);
            self.claim_exactly(index, &old.at, &new.at);
        }
    }

    /// Claims a renamed key, but nothing below it.
    pub(crate) fn claim_exactly(&mut self, index: usize, old: &str, new: &str) {
        let (old, new) = (account::name_of(old), account::name_of(new));
        self.claim(index, Some(&old), Some(&new));
    }
}

/// A value in few words.
pub(crate) fn shown(value: Option<&Value>) -> String {
    match value {
        None => "absent".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => {
            let text = other.to_string();
            match text.char_indices().nth(120) {
                Some((end, _)) => format!("{}...", &text[..end]),
                None => text,
            }
        }
    }
}

/// What people call a place: `admin.avatar`, `GET /admins/{id}`.
pub(crate) fn label(document: &Document, pointer: &str) -> String {
    let tokens: Vec<String> = pointer.split('/').skip(1).map(unescape).collect();
    let text: Vec<&str> = tokens.iter().map(String::as_str).collect();
    match text.as_slice() {
        ["components", "schemas", name, rest @ ..] => format!("`{name}{}`", below(rest)),
        ["components", section, name, rest @ ..] => {
            format!("`{name}{}` of components.{section}", below(rest))
        }
        ["paths", path, method, rest @ ..] => {
            let operation = format!("{} {path}", method.to_uppercase());
            match rest {
                [] => format!("`{operation}`"),
                ["parameters", index, rest @ ..] => {
                    let at = format!(
                        "/paths/{}/{method}/parameters/{index}",
                        document::escaped(path)
                    );
                    let name = document
                        .facts
                        .pointer(&at)
                        .and_then(|p| p.get("name"))
                        .and_then(Value::as_str)
                        .unwrap_or(index);
                    format!("parameter `{name}{}` of `{operation}`", below(rest))
                }
                ["requestBody", "content", _, "schema", rest @ ..] => {
                    let below = below(rest);
                    match below.trim_start_matches('.') {
                        "" => format!("the body of `{operation}`"),
                        member => format!("`{member}` in the body of `{operation}`"),
                    }
                }
                ["requestBody", ..] => format!("the body of `{operation}`"),
                ["responses", status, "content", _, "schema", rest @ ..] => {
                    let below = below(rest);
                    match below.trim_start_matches('.') {
                        "" => format!("the {status} answer of `{operation}`"),
                        member => format!("`{member}` in the {status} answer of `{operation}`"),
                    }
                }
                ["responses", status, ..] => format!("the {status} answer of `{operation}`"),
                rest => format!("{} of `{operation}`", rest.join(".")),
            }
        }
        ["paths", path, ..] => format!("`{path}`"),
        _ => format!("`{}`", text.join(".")),
    }
}

fn below(tokens: &[&str]) -> String {
    let mut out = String::new();
    let mut at = 0;
    while at < tokens.len() {
        match (tokens[at], tokens.get(at + 1)) {
            ("properties", Some(name)) => {
                out.push('.');
                out.push_str(name);
                at += 2;
            }
            ("oneOf" | "anyOf" | "allOf", Some(index)) => {
                out.push_str(&format!("|{index}"));
                at += 2;
            }
            ("items", _) => {
                out.push_str("[]");
                at += 1;
            }
            ("additionalProperties", _) => {
                out.push_str("{}");
                at += 1;
            }
            ("schema", _) => at += 1,
            (other, _) => {
                out.push('.');
                out.push_str(other);
                at += 1;
            }
        }
    }
    out
}

/// The verdict on more values than before: fine to send, unheard of in answers.
pub(crate) fn widened() -> (WireVerdict, WireVerdict) {
    (WireVerdict::Compatible, WireVerdict::Breaking)
}

/// The verdict on fewer values than before.
pub(crate) fn narrowed() -> (WireVerdict, WireVerdict) {
    (WireVerdict::Breaking, WireVerdict::Compatible)
}

impl<'a> Walk<'a> {
    /// A reference of the old description, as the new one spells it.
    pub(crate) fn new_reference(&self, reference: &str) -> String {
        match reference.rsplit_once('/') {
            Some((up, name)) => format!("{up}/{}", self.new_name(name)),
            None => reference.to_owned(),
        }
    }
}
