//! A schema as the layers that it is composed of.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::document::{Document, Site, child};
use super::kind::{Basic, says_null};

/// One schema of a composition.
#[derive(Debug, Clone)]
pub(crate) struct Layer<'a> {
    pub(crate) site: Site<'a>,
    /// The components that lead to it, the outermost first.
    pub(crate) through: Vec<String>,
    /// The part of the outermost `allOf` that it belongs to.
    pub(crate) member: Option<Site<'a>>,
}

/// A property or another part, and the layer that declares it.
pub(crate) type Declared<'a> = (usize, Site<'a>);

/// One side of a comparison.
pub(crate) struct Layered<'a> {
    pub(crate) layers: Vec<Layer<'a>>,
    /// Per layer, whether the other side has it too.
    pub(crate) shared: Vec<bool>,
    /// Per layer, whether it is told here: it is written out, or its component is on this side only.
    pub(crate) told: Vec<bool>,
}

impl<'a> Layered<'a> {
    pub(crate) fn new(document: &'a Document, site: &Site<'a>, swapped: bool) -> Self {
        let mut layers = Vec::new();
        // A component that is compared with another one stands for itself.
        let component = swapped
            && site.at.starts_with("/components/schemas/")
            && site.at.split('/').count() == 4;
        let through: Vec<String> = component.then(|| site.at.clone()).into_iter().collect();
        collect(document, site, (&through, None), &mut layers);
        let count = layers.len();
        Self {
            layers,
            shared: vec![false; count],
            told: vec![true; count],
        }
    }

    pub(crate) fn components(&self) -> BTreeSet<&String> {
        self.layers.iter().flat_map(|l| &l.through).collect()
    }

    /// The layers that are compared here.
    pub(crate) fn own(&self) -> impl Iterator<Item = (usize, &Layer<'a>)> {
        let layers = self.layers.iter().enumerate();
        layers.filter(|(at, _)| !self.shared[*at])
    }

    /// Where a keyword stands that says something by itself, the layer that wraps the others first.
    pub(crate) fn keyword(&self, key: &str) -> Option<Site<'a>> {
        self.own().find_map(|(_, layer)| layer.site.get(key))
    }

    pub(crate) fn properties(&self) -> BTreeMap<&'a str, Vec<Declared<'a>>> {
        let mut out: BTreeMap<&str, Vec<Declared<'a>>> = BTreeMap::new();
        for (at, layer) in self.layers.iter().enumerate() {
            let Some(list) = layer.site.get("properties") else {
                continue;
            };
            for (name, node) in list.node.as_object().into_iter().flatten() {
                let site = Site::new(child(&list.at, name), node);
                out.entry(name).or_default().push((at, site));
            }
        }
        out
    }

    /// The required names, with the entries that say so.
    pub(crate) fn required(&self) -> BTreeMap<&'a str, Vec<(usize, String)>> {
        let mut out: BTreeMap<&str, Vec<(usize, String)>> = BTreeMap::new();
        for (at, layer) in self.layers.iter().enumerate() {
            let list = layer.site.node.get("required").and_then(Value::as_array);
            for (index, name) in list.into_iter().flatten().enumerate() {
                if let Some(name) = name.as_str() {
                    let pointer = format!("{}/required/{index}", layer.site.at);
                    out.entry(name).or_default().push((at, pointer));
                }
            }
        }
        out
    }

    pub(crate) fn has_union(&self) -> bool {
        let several = |layer: &Layer<'a>| {
            ["oneOf", "anyOf"].iter().any(|key| {
                let list = layer.site.node.get(*key).and_then(Value::as_array);
                list.is_some_and(|l| l.len() > 1)
            })
        };
        self.layers.iter().any(several)
    }

    pub(crate) fn basic(&self) -> Basic {
        let union = |layer: &Layer<'a>| Basic::of(layer.site.node) == Basic::Union;
        let kinds = self.layers.iter().filter(|l| l.site.reference().is_none());
        let kinds = kinds.map(|l| own_basic(l.site.node));
        let kinds: Vec<Basic> = kinds.filter(|k| *k != Basic::Any).collect();
        // A union yields to a type beside it, but for objects: each branch has the properties of those.
        let beside = |kind: &Basic| kind.is_scalar() || *kind == Basic::Array;
        if self.has_union() && self.layers.iter().any(union) {
            return kinds.into_iter().find(beside).unwrap_or(Basic::Union);
        }
        match kinds.first() {
            // A number that has to be an integer too.
            Some(Basic::Number) if kinds.contains(&Basic::Integer) => Basic::Integer,
            Some(kind) => *kind,
            None => Basic::Any,
        }
    }

    pub(crate) fn nullable(&self) -> bool {
        self.own().any(|(_, l)| says_null(l.site.node))
    }

    /// The list of several branches, with the layer and the keyword that it stands under.
    pub(crate) fn union(&self) -> Option<(Site<'a>, &'static str)> {
        self.own().find_map(|(_, layer)| {
            let keyword = ["oneOf", "anyOf"].into_iter().find(|k| {
                let list = layer.site.node.get(*k).and_then(Value::as_array);
                list.is_some_and(|l| l.len() > 1)
            })?;
            Some((layer.site.clone(), keyword))
        })
    }
}

/// What a schema says of its type by itself, whatever it is composed of. A list of one branch says nothing.
fn own_basic(node: &Value) -> Basic {
    let composed = |key: &str, value: &Value| match key {
        "allOf" => true,
        "oneOf" | "anyOf" => value.as_array().is_some_and(|list| list.len() == 1),
        _ => false,
    };
    match node.as_object() {
        Some(map) if map.iter().any(|(key, value)| composed(key, value)) => {
            let own = map.iter().filter(|(key, value)| !composed(key, value));
            let own = own.map(|(key, value)| (key.clone(), value.clone()));
            Basic::of(&Value::Object(own.collect::<Map<String, Value>>()))
        }
        _ => Basic::of(node),
    }
}

fn collect<'a>(
    document: &'a Document,
    site: &Site<'a>,
    (through, member): (&[String], Option<&Site<'a>>),
    out: &mut Vec<Layer<'a>>,
) {
    if out.len() > 200 || out.iter().any(|l| l.site.at == site.at) {
        return;
    }
    out.push(Layer {
        site: site.clone(),
        through: through.to_vec(),
        member: member.cloned(),
    });
    if let Some(reference) = site.reference()
        && let Some(to) = reference.strip_prefix('#')
        && let Some(node) = document.facts.pointer(to)
    {
        let mut through = through.to_vec();
        through.push(to.to_owned());
        collect(document, &Site::new(to, node), (&through, member), out);
    }
    // A list of one branch offers nothing to choose from.
    let only = ["oneOf", "anyOf"].into_iter().filter_map(|key| {
        let list = site.get(key)?;
        (list.node.as_array()?.len() == 1).then_some(list)
    });
    for list in site.get("allOf").into_iter().chain(only) {
        for part in (0..list.node.as_array().map_or(0, Vec::len)).filter_map(|i| list.element(i)) {
            let member = member.or(Some(&part));
            collect(document, &part, (through, member), out);
        }
    }
}
