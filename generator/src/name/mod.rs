//! The one table of names.
//!
//! Every identifier of the generated crate is decided here, before anything is emitted, and only looked up
//! afterwards. Types and endpoints of a version share one namespace, so that both can be imported side by side.
//! A collision is settled here too, by a longer name made of the place that the type stands in.

mod ident;
mod types;

pub(crate) use crate::spec::casing::{is_free_module, words as words_of};
pub use crate::spec::casing::{is_keyword, type_name as camel};
pub use ident::Name;

use crate::analyse::Analysis;
use crate::hash::{HashMap, HashSet};
use crate::ir::{Api, Operation, Shape, Struct, TypeId};
use crate::spec::casing;

/// Type names that emitted files use for something else: Rust's prelude and the runtime's types.
pub const RESERVED_TYPES: [&str; 55] = [
    "ApiVersion",
    "AuthScheme",
    "Box",
    "ByMediaType",
    "Client",
    "Clone",
    "Copy",
    "DateTime",
    "Debug",
    "Default",
    "Display",
    "Download",
    "Drop",
    "Endpoint",
    "EndpointExt",
    "Eq",
    "Err",
    "Error",
    "Extra",
    "Filter",
    "From",
    "Hash",
    "Id",
    "Into",
    "IntoScalar",
    "Iterator",
    "List",
    "Map",
    "Method",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Page",
    "PageInfo",
    "PageNext",
    "Paged",
    "Pages",
    "PagingStrategy",
    "ParameterStyle",
    "PartialEq",
    "Patch",
    "Redirect",
    "Request",
    "RequestParts",
    "Result",
    "Self",
    "Some",
    "String",
    "T",
    "Text",
    "Timestamp",
    "Upload",
    "Value",
    "Vec",
];

/// What every model has already: its last field, and functions that a setter would hide.
const RESERVED_FIELDS: [&str; 5] = ["clone", "default", "extra", "new", "with_extra"];

/// What an endpoint has already, and methods of the traits that it implements: a setter of the same name would hide them.
pub const RESERVED_PARAMETERS: [&str; 24] = [
    "adjust",
    "body",
    "clone",
    "default",
    "extra",
    "fill",
    "items",
    "maybe",
    "new",
    "pages",
    "request",
    "reveal",
    "send",
    "send_raw",
    "send_with_meta",
    "with_body_field",
    "with_deadline",
    "with_header",
    "with_max_body_bytes",
    "with_query",
    "with_retry",
    "with_timeout",
    "with_token",
    "with_version",
];

/// All names of a version.
#[derive(Debug)]
pub struct Names {
    /// The version's module.
    root: Name,
    /// Per type, its Rust name.
    types: Vec<Name>,
    /// Per type, the module it stands in.
    files: Vec<Name>,
    /// Per type, the names of its fields or variants.
    members: Vec<Vec<Name>>,
    /// The objects that are held in parts: the field that leads to the next part, and the names of the parts after the
    /// first.
    parts: HashMap<TypeId, (Name, Vec<Name>)>,
    /// Per operation, the name of its endpoint.
    endpoints: Vec<Name>,
    /// Per operation, the module it stands in.
    modules: Vec<Name>,
    /// Per operation, the names of its parameters.
    parameters: Vec<Vec<Name>>,
}

impl Names {
    /// The version's module.
    pub fn root(&self) -> &Name {
        &self.root
    }

    /// A type's name.
    pub fn ty(&self, id: TypeId) -> &Name {
        &self.types[id.index()]
    }

    /// The module of `models` that a type stands in.
    pub fn file(&self, id: TypeId) -> &Name {
        &self.files[id.index()]
    }

    /// The name of a struct's field or of an enum's or union's variant, by position.
    pub fn member(&self, id: TypeId, index: usize) -> &Name {
        &self.members[id.index()][index]
    }

    /// For an object that is held in parts, the field that leads to the next part, and the names of the parts after the
    /// first.
    pub fn parts(&self, id: TypeId) -> Option<(&Name, &[Name])> {
        let (field, types) = self.parts.get(&id)?;
        Some((field, types))
    }

    /// The name of an operation's endpoint.
    pub fn endpoint(&self, operation: usize) -> &Name {
        &self.endpoints[operation]
    }

    /// The module of `endpoints` that an operation stands in.
    pub fn module(&self, operation: usize) -> &Name {
        &self.modules[operation]
    }

    /// The name of an operation's parameter, by position.
    pub fn parameter(&self, operation: usize, index: usize) -> &Name {
        &self.parameters[operation][index]
    }
}

/// Decides every name of a version.
pub fn name(api: &Api, analysis: &Analysis) -> Names {
    let taken = RESERVED_TYPES.iter().map(|s| (*s).to_owned()).collect();
    let mut resolver = types::Resolver::new(api, taken);
    let components = resolver.components();
    let endpoints = resolver.endpoints();
    let types = resolver.inline(components, &endpoints);
    let files = types::files(api, &types, &endpoints);
    let mut parts = HashMap::default();
    for id in api.type_ids() {
        let (Some(starts), Shape::Struct(s)) = (analysis.parts.get(&id), &api[id].shape) else {
            continue;
        };
        let names = resolver.parts(&types[id.index()], starts.len());
        parts.insert(id, (Name::new(&next_part(s)), identifiers(&names)));
    }
    let members = api.type_ids().map(|id| members(api, &types, id));
    Names {
        root: Name::new(&api.module),
        members: members.map(|names| identifiers(&names)).collect(),
        files: identifiers(&files),
        modules: api
            .operations
            .iter()
            .map(|o| Name::new(&module(o)))
            .collect(),
        parameters: api
            .operations
            .iter()
            .map(|o| identifiers(&parameters(o)))
            .collect(),
        endpoints: identifiers(&endpoints),
        types: identifiers(&types),
        parts,
    }
}

/// The field that leads to the next part of an object.
fn next_part(s: &Struct) -> String {
    let names = s.fields.iter().map(|f| casing::plain_name(&f.name));
    let all = fields(names.chain(["more".to_owned()]).collect());
    all.last().cloned().unwrap_or_default()
}

fn identifiers(names: &[String]) -> Vec<Name> {
    names.iter().map(|name| Name::new(name)).collect()
}

fn members(api: &Api, types: &[String], id: TypeId) -> Vec<String> {
    match &api[id].shape {
        Shape::Struct(s) => fields(
            s.fields
                .iter()
                .map(|f| casing::plain_name(&f.name))
                .collect(),
        ),
        Shape::Enum(e) => distinct(
            e.strings().map(casing::variant_name).collect(),
            &["Unknown"],
            ("Value", ""),
            |_| None,
        ),
        Shape::Union(u) => distinct(
            types::variants(api, types, u),
            &["Other"],
            ("Variant", ""),
            |_| None,
        ),
        Shape::Alias(_) => Vec::new(),
    }
}

/// A nullable field `x` of a request gets a method `clear_x`: it must not be another field's setter.
fn fields(names: Vec<String>) -> Vec<String> {
    let clearers: Vec<String> = names.iter().map(|name| ident::clearer(name)).collect();
    let reserved: Vec<&str> = RESERVED_FIELDS
        .into_iter()
        .chain(clearers.iter().map(String::as_str))
        .collect();
    distinct(names, &reserved, ("field", "_"), |name| {
        Some(ident::clearer(name))
    })
}

fn module(operation: &Operation) -> String {
    casing::module_name(operation.tags.first().map_or("untagged", String::as_str))
}

fn parameters(operation: &Operation) -> Vec<String> {
    let names = operation.parameters.iter();
    let names = names.map(|p| casing::plain_name(&p.name)).collect();
    distinct(names, &RESERVED_PARAMETERS, ("param", "_"), |_| None)
}

/// Names of one scope: a reserved one gets `word` behind it, a repeated one a number. `also` is what a name takes up
/// beside itself.
fn distinct(
    names: Vec<String>,
    reserved: &[&str],
    (word, gap): (&str, &str),
    also: impl Fn(&str) -> Option<String>,
) -> Vec<String> {
    let reserved: HashSet<&str> = reserved.iter().copied().collect();
    let mut taken: HashSet<String> = HashSet::default();
    // Who needs no other name comes first, so that a made-up name never takes that of another.
    let kept: Vec<bool> = names
        .iter()
        .map(|name| !reserved.contains(name.as_str()) && taken.insert(name.clone()))
        .collect();
    let mut next: HashMap<String, usize> = HashMap::default();
    let claim = |(name, kept): (&String, &bool)| {
        if *kept {
            return name.clone();
        }
        let mut candidate = name.clone();
        if reserved.contains(name.as_str()) {
            candidate = format!("{name}{gap}{word}");
        }
        let stem = candidate.clone();
        loop {
            let beside = also(&candidate);
            let free = |one: &str| !taken.contains(one) && !reserved.contains(one);
            if free(&candidate) && beside.as_deref().is_none_or(free) {
                taken.extend(beside);
                taken.insert(candidate.clone());
                return candidate;
            }
            let number = next.entry(stem.clone()).or_insert(1);
            *number += 1;
            candidate = format!("{stem}{gap}{number}");
        }
    };
    names.iter().zip(&kept).map(claim).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(names: &[&str]) -> Vec<String> {
        fields(names.iter().map(|name| (*name).to_owned()).collect())
    }

    #[test]
    fn a_setter_never_takes_the_name_of_a_clearing_method() {
        assert_eq!(of(&["x", "clear_x", "x"]), ["x", "clear_x_field", "x_2"]);
        let all = of(&[
            "x",
            "x",
            "clear_x_2",
            "clear_x",
            "clear_x_field",
            "new",
            "new_field",
            "new",
        ]);
        let methods: Vec<String> = all
            .iter()
            .cloned()
            .chain(all.iter().map(|n| ident::clearer(n)))
            .collect();
        let distinct: HashSet<&String> = methods.iter().collect();
        assert_eq!(distinct.len(), methods.len(), "{all:?}");
    }

    #[test]
    fn a_thousand_equal_names_are_told_apart_at_once() {
        let all = of(&["x"; 1000]);
        assert_eq!(all.last().map(String::as_str), Some("x_1000"));
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), 1000);
    }
}
