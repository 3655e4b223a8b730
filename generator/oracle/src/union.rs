//! Alternatives: which one a sample takes, and whether a reader can tell.

use indexmap::IndexMap;
use serde_json::Value as Json;

use crate::document::Node;
use crate::sample::{Content, Sample, Sampler, Way};
use crate::schema::Schema;

/// How deeply alternatives of alternatives are looked into.
const DEEPEST: usize = 2;

/// What an object gets from the alternatives beside its own properties.
#[derive(Default)]
pub(crate) struct Beside<'a> {
    pub(crate) properties: IndexMap<String, Vec<Node<'a>>>,
    /// What every alternative requires.
    pub(crate) required: Vec<String>,
    /// What the alternative that was taken requires.
    pub(crate) required_by_choice: Vec<String>,
    /// The pointers of the alternative that was taken.
    pub(crate) pointers: Vec<String>,
}

/// A sample of one of the alternatives of `schema`.
pub(crate) fn sample<'a>(sampler: &mut Sampler<'a>, name: &str, schema: &Schema<'a>) -> Sample {
    let branches = branches(sampler, schema);
    among(sampler, name, schema, &branches).1
}

/// A sample of one of several schemas that stand in the place of `schema`, and which of them it is.
pub(crate) fn among<'a>(
    sampler: &mut Sampler<'a>,
    name: &str,
    schema: &Schema<'a>,
    branches: &[Schema<'a>],
) -> (usize, Sample) {
    let mut order: Vec<usize> = (0..branches.len()).collect();
    if sampler.way == Way::Response {
        // A reader that takes the first one is found out.
        order.reverse();
    }
    let open = |at: &&usize| !sampler.leads_back(&branches[**at], 0);
    let chosen = order.iter().find(open).or(order.first()).copied();
    let Some((at, branch)) = chosen.and_then(|at| Some((at, branches.get(at)?))) else {
        let sample = Sample {
            content: Content::Map(Vec::new()),
            schemas: schema.pointers.clone(),
            is_ambiguous: false,
        };
        return (0, sample);
    };
    let pointer = schema.pointers.last().cloned().unwrap_or_default();
    let mut sample = sampler.below(&pointer, |inside| inside.of(name, branch));
    let is_tagged = tag(schema, branches, at, &mut sample);
    if sampler.way == Way::Response && !is_tagged {
        let told = is_told_apart(sampler, branches, at, &sample);
        sample.is_ambiguous |= !told;
    }
    sample.schemas.splice(0..0, schema.pointers.iter().cloned());
    (at, sample)
}

/// The alternatives as schemas. Null and lists of required properties are not values of their own. Of several lists, and
/// beside a type, those count that can hold together with the rest.
pub(crate) fn branches<'a>(sampler: &Sampler<'a>, schema: &Schema<'a>) -> Vec<Schema<'a>> {
    let read = |list: &Vec<Node<'a>>| -> Vec<Schema<'a>> {
        list.iter()
            .filter(|node| !node.only_requires() && node.text("type") != Some("null"))
            .map(|node| Schema::of(sampler.root, node.clone()))
            .filter(|branch| branch.values.as_ref().is_none_or(|v| !v.is_empty()))
            .collect()
    };
    let lists: Vec<Vec<Schema<'a>>> = schema.choices.iter().map(read).collect();
    let holds = |branch: &Schema<'a>| {
        let of = |kind| allows(schema.kind, kind);
        let beside = |list: &Vec<Schema<'a>>| {
            list.is_empty()
                || list
                    .iter()
                    .any(|other| allows(other.kind, branch.kind) && lists_too(other, branch))
        };
        (of(branch.kind) || !branch.choices.is_empty()) && lists.iter().all(beside)
    };
    let holding: Vec<bool> = lists.iter().flatten().map(holds).collect();
    let all = lists.into_iter().flatten().zip(holding);
    all.filter_map(|(branch, holds)| holds.then_some(branch))
        .collect()
}

/// Whether a schema is an object of each of several lists of alternatives at once.
pub(crate) fn are_objects<'a>(sampler: &Sampler<'a>, schema: &Schema<'a>) -> bool {
    let is_object = |branch: &Schema<'a>| kind(branch) == Kind::Object;
    schema.choices.len() > 1 && branches(sampler, schema).iter().all(is_object)
}

/// Whether what an alternative lists, if it lists values, is what another one may be.
fn lists_too(asked: &Schema<'_>, branch: &Schema<'_>) -> bool {
    match (&asked.values, &branch.values) {
        (None, _) => true,
        (Some(asked), Some(own)) => own.iter().any(|value| asked.contains(value)),
        (Some(_), None) => false,
    }
}

/// Whether values of a type can stand where another type, or any, is asked for.
fn allows(asked: Option<&str>, kind: Option<&str>) -> bool {
    match (asked, kind) {
        (Some("number"), Some("integer")) => true,
        (Some(asked), Some(kind)) => asked == kind,
        _ => true,
    }
}

/// What the alternatives beside an object's own properties add to it.
pub(crate) fn beside<'a>(sampler: &Sampler<'a>, schema: &Schema<'a>) -> Beside<'a> {
    let mut beside = Beside::default();
    for list in &schema.choices {
        let mut every = Vec::new();
        for node in list {
            flatten(
                sampler,
                &Schema::of(sampler.root, node.clone()),
                0,
                &mut every,
            );
        }
        if let Some((first, rest)) = every.split_first() {
            let all = first
                .required
                .iter()
                .filter(|name| rest.iter().all(|other| other.required.contains(name)));
            beside.required.extend(all.cloned());
        }
        let chosen = every
            .into_iter()
            .find(|branch| !branch.properties.is_empty() && !sampler.leads_back(branch, 0));
        if let Some(branch) = chosen {
            for (name, declarations) in branch.properties {
                beside.properties.entry(name).or_insert(declarations);
            }
            beside.required_by_choice.extend(branch.required);
            beside.pointers.extend(branch.pointers);
        }
    }
    beside
}

/// Sets the property that the description names as discriminator. Whether it tells this alternative from all others.
fn tag(schema: &Schema<'_>, branches: &[Schema<'_>], at: usize, sample: &mut Sample) -> bool {
    let Some(discriminator) = &schema.discriminator else {
        return false;
    };
    let (Some(name), Some(branch)) = (discriminator.text("propertyName"), branches.get(at)) else {
        return false;
    };
    let values = tags(discriminator, branch);
    let Some(value) = values.first() else {
        return false;
    };
    let is_shared = branches
        .iter()
        .enumerate()
        .any(|(other, branch)| other != at && tags(discriminator, branch).contains(value));
    let Content::Object(members) = &mut sample.content else {
        return false;
    };
    let Some(member) = members.iter_mut().find(|m| m.name == name) else {
        return false;
    };
    match &mut member.sample.content {
        Content::Text(text) if *text == *value => !is_shared,
        Content::Text(text) if !member.is_fixed => {
            text.clone_from(value);
            !is_shared
        }
        _ => false,
    }
}

/// The values of the discriminator that mean an alternative.
fn tags(discriminator: &Node<'_>, branch: &Schema<'_>) -> Vec<String> {
    values_of(discriminator, &branch.pointers)
}

/// The values of the discriminator that mean the schema with these pointers: those that map to it, else its name.
pub(crate) fn values_of(discriminator: &Node<'_>, pointers: &[String]) -> Vec<String> {
    let mapped = discriminator.entries("mapping").into_iter();
    let mapped = mapped.filter_map(|(value, to)| {
        let to = to.value.as_str()?;
        let pointer = match to.strip_prefix('#') {
            Some(pointer) => pointer.to_owned(),
            None => format!("/components/schemas/{to}"),
        };
        pointers.contains(&pointer).then_some(value)
    });
    let mapped: Vec<String> = mapped.collect();
    if !mapped.is_empty() {
        return mapped;
    }
    let names = pointers
        .iter()
        .filter_map(|p| p.strip_prefix("/components/schemas/"));
    names
        .filter(|name| !name.contains('/'))
        .map(|name| name.replace("~1", "/").replace("~0", "~"))
        .take(1)
        .collect()
}

/// The kind of JSON that a schema describes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Scalar,
    List,
    Object,
    Map,
    Union,
    Any,
}

fn kind(schema: &Schema<'_>) -> Kind {
    if schema.is_object() {
        Kind::Object
    } else if !schema.choices.is_empty() {
        Kind::Union
    } else if schema.values.is_some() {
        Kind::Scalar
    } else {
        match schema.kind {
            Some("array") => Kind::List,
            Some("object") => Kind::Map,
            Some(_) => Kind::Scalar,
            None if !schema.items.is_empty() => Kind::List,
            None if schema.additional.is_some() => Kind::Map,
            None => Kind::Any,
        }
    }
}

/// Whether a reader can tell that the sample is this alternative: by its kind of JSON, by listed values of a common
/// property, or because no other alternative declares as many of its properties.
fn is_told_apart(
    sampler: &Sampler<'_>,
    branches: &[Schema<'_>],
    at: usize,
    sample: &Sample,
) -> bool {
    let Some(chosen) = branches.get(at) else {
        return true;
    };
    let mut rivals = Vec::new();
    for (other, branch) in branches.iter().enumerate() {
        if other != at {
            flatten(sampler, branch, 0, &mut rivals);
        }
    }
    let kinds: Vec<Kind> = rivals.iter().map(|rival| kind(rival)).collect();
    match kind(chosen) {
        Kind::Scalar | Kind::Any => true,
        Kind::Union => {
            sample.is_ambiguous || rivals.is_empty() || matches!(sample.content, Content::Text(_))
        }
        Kind::List => !kinds.contains(&Kind::List),
        Kind::Map => !kinds.iter().any(|k| matches!(k, Kind::Map | Kind::Object)),
        Kind::Object => {
            let objects = rivals.iter().zip(&kinds);
            let objects = objects.filter(|(_, kind)| **kind == Kind::Object);
            let objects: Vec<&Schema<'_>> = objects.map(|(rival, _)| rival).collect();
            !kinds.contains(&Kind::Map)
                && (has_own_value(sampler, chosen, &objects, DEEPEST_TAG)
                    || objects
                        .iter()
                        .all(|rival| declares_less(rival, chosen, sample)))
        }
    }
}

/// Alternatives of alternatives stand beside the others.
fn flatten<'a>(
    sampler: &Sampler<'a>,
    schema: &Schema<'a>,
    depth: usize,
    out: &mut Vec<Schema<'a>>,
) {
    let inner = if kind(schema) == Kind::Union && depth < DEEPEST {
        branches(sampler, schema)
    } else {
        Vec::new()
    };
    for branch in &inner {
        flatten(sampler, branch, depth + 1, out);
    }
    if inner.is_empty() {
        out.push(Schema {
            pointers: schema.pointers.clone(),
            kind: schema.kind,
            properties: schema.properties.clone(),
            required: schema.required.clone(),
            items: schema.items.clone(),
            additional: schema.additional.clone(),
            values: schema.values.clone(),
            ..Schema::default()
        });
    }
}

/// How many objects may stand around a property that tells alternatives apart.
const DEEPEST_TAG: usize = 4;

/// Whether a property that all alternatives have, or one in an object there, lists values that no other alternative lists
/// for it.
fn has_own_value<'a>(
    sampler: &Sampler<'a>,
    chosen: &Schema<'a>,
    rivals: &[&Schema<'a>],
    depth: usize,
) -> bool {
    let property = |schema: &Schema<'a>, name: &String| -> Option<Schema<'a>> {
        let declared = schema.properties.get(name).and_then(|d| d.last());
        declared.map(|node| Schema::of(sampler.root, node.clone()))
    };
    let values = |schema: &Schema<'a>| schema.values.clone().unwrap_or_default();
    depth > 0
        && chosen.properties.keys().any(|name| {
            let Some(own) = property(chosen, name) else {
                return false;
            };
            let others = rivals.iter().map(|rival| property(rival, name));
            let Some(others) = others.collect::<Option<Vec<_>>>() else {
                return false;
            };
            if own.is_object() {
                let others: Vec<&Schema<'a>> = others.iter().collect();
                return has_own_value(sampler, &own, &others, depth - 1);
            }
            let own = values(&own);
            let apart = |other: &Schema<'a>| {
                let others = values(other);
                !others.is_empty() && others.iter().all(|value: &Json| !own.contains(value))
            };
            !own.is_empty() && others.iter().all(apart)
        })
}

/// Whether another alternative declares fewer of the sample's properties, or as many and more besides.
fn declares_less(rival: &Schema<'_>, chosen: &Schema<'_>, sample: &Sample) -> bool {
    let Content::Object(members) = &sample.content else {
        return false;
    };
    let known = members
        .iter()
        .filter(|m| rival.properties.contains_key(&m.name))
        .count();
    let is_complete = members.len() == chosen.properties.len();
    known < members.len() || (is_complete && rival.properties.len() > known)
}
