//! Base classes: what a schema with a discriminator may stand for is any schema that is composed of it.

use std::collections::HashMap;

use crate::document::{Node, resolved};
use crate::sample::{Content, Sample, Sampler, Way};
use crate::schema::Schema;
use crate::union::values_of;

/// The pointers of the component schemas whose `allOf` refers to a schema, by the pointer of that one.
pub(crate) type Children = HashMap<String, Vec<String>>;

/// Reads which components are composed of which.
pub(crate) fn children(root: &serde_json::Value) -> Children {
    let mut children = Children::new();
    let document = Node {
        value: root,
        pointers: vec![String::new()],
    };
    let schemas = document.child("components");
    for (_, schema) in schemas.iter().flat_map(|c| c.entries("schemas")) {
        for parent in schema.elements("allOf") {
            if parent.text("$ref").is_some()
                && let Some(parent) = resolved(root, parent)
            {
                let heirs = children.entry(parent.pointer().to_owned()).or_default();
                heirs.push(schema.pointer().to_owned());
            }
        }
    }
    children
}

/// A schema that a base class may stand for, and those that are between them.
struct Heir<'a> {
    schema: Schema<'a>,
    way: Vec<String>,
}

/// A sample of one of the heirs of `schema`, if it is a base class.
pub(crate) fn sample<'a>(
    sampler: &mut Sampler<'a>,
    name: &str,
    schema: &Schema<'a>,
) -> Option<Sample> {
    let discriminator = schema.discriminator.as_ref()?;
    // That of a parent makes no base class of its heirs.
    if discriminator.pointer() != format!("{}/discriminator", schema.at)
        || !schema.choices.is_empty()
    {
        return None;
    }
    let mut heirs = heirs(sampler, &schema.at);
    if sampler.way == Way::Response {
        heirs.reverse();
    }
    let open = |heir: &&Heir<'a>| !sampler.leads_back(&heir.schema, 0);
    let heir = heirs.iter().find(open).or(heirs.first())?;
    let mut sample = sampler.below(&schema.at, |inside| inside.heir(name, &heir.schema));
    let is_tagged = tag(discriminator, &heir.schema, &mut sample);
    sample.is_ambiguous |= sampler.way == Way::Response && !is_tagged;
    let around = schema.pointers.iter().chain(&heir.way).cloned();
    sample.schemas.splice(0..0, around.collect::<Vec<_>>());
    Some(sample)
}

/// The heirs of a schema, and the heirs of these.
fn heirs<'a>(sampler: &Sampler<'a>, base: &str) -> Vec<Heir<'a>> {
    let mut out: Vec<Heir<'a>> = Vec::new();
    let mut next: Vec<(String, Vec<String>)> = vec![(base.to_owned(), Vec::new())];
    let mut seen = vec![base.to_owned()];
    while let Some((parent, way)) = next.pop() {
        for child in sampler.children.get(&parent).into_iter().flatten() {
            if seen.contains(child) {
                continue;
            }
            seen.push(child.clone());
            let Some(node) = sampler.node(child) else {
                continue;
            };
            let mut way = way.clone();
            way.push(child.clone());
            out.push(Heir {
                schema: Schema::of(sampler.root, node),
                way: way.clone(),
            });
            next.push((child.clone(), way));
        }
    }
    out
}

/// Sets the property that the base class names. Whether it says which heir this is.
fn tag(discriminator: &Node<'_>, heir: &Schema<'_>, sample: &mut Sample) -> bool {
    let value = values_of(discriminator, std::slice::from_ref(&heir.at));
    let (Some(name), Some(value)) = (discriminator.text("propertyName"), value.first()) else {
        return false;
    };
    let Content::Object(members) = &mut sample.content else {
        return false;
    };
    let Some(member) = members.iter_mut().find(|m| m.name == name) else {
        return false;
    };
    match &mut member.sample.content {
        Content::Text(text) if *text == *value => true,
        Content::Text(text) if !member.is_fixed => {
            text.clone_from(value);
            true
        }
        _ => false,
    }
}
