//! The one table of names.
//!
//! Every identifier of the generated crate is decided here, before anything is emitted, and only looked up
//! afterwards. Types and endpoints of a version share one namespace, so that both can be imported side by side.
//! A collision is settled here too, by a longer name made of the place that the type stands in.

mod types;
mod words;

pub use words::{is_keyword, type_name as camel};

use std::collections::{HashMap, HashSet};

use crate::ir::{Api, Operation, Shape, TypeId};

/// Type names that emitted files use for something else: Rust's prelude and the runtime's types.
const RESERVED_TYPES: [&str; 47] = [
    "Answer",
    "ApiVersion",
    "Box",
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
    "File",
    "From",
    "Hash",
    "Id",
    "Into",
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
    "PartialEq",
    "Patch",
    "Redirect",
    "Request",
    "RequestParts",
    "Result",
    "Some",
    "String",
    "Text",
    "Timestamp",
    "Upload",
];

/// More of them; an array of both would be one long line.
const RESERVED_TYPES_TOO: [&str; 8] = [
    "AuthScheme",
    "ByMediaType",
    "Iterator",
    "Multipart",
    "ParameterStyle",
    "Self",
    "Value",
    "Vec",
];

/// What every model has already: its last field, and functions that a setter would hide.
const RESERVED_FIELDS: [&str; 5] = ["clone", "default", "extra", "new", "with_extra"];

/// Methods of the traits that endpoints implement: a setter of the same name would hide them.
const RESERVED_PARAMETERS: [&str; 10] = [
    "body", "extra", "fill", "items", "new", "pages", "request", "resume", "send", "send_raw",
];

/// All names of a version.
#[derive(Debug)]
pub struct Names {
    /// Per type, its Rust name.
    types: Vec<String>,
    /// Per type, the module it stands in.
    files: Vec<String>,
    /// Per type, the names of its fields or variants.
    members: Vec<Vec<String>>,
    /// Per operation, the name of its endpoint.
    endpoints: Vec<String>,
    /// Per operation, the module it stands in.
    modules: Vec<String>,
    /// Per operation, the names of its parameters.
    parameters: Vec<Vec<String>>,
}

impl Names {
    /// A type's name.
    pub fn ty(&self, id: TypeId) -> &str {
        &self.types[id.index()]
    }

    /// The module of `models` that a type stands in.
    pub fn file(&self, id: TypeId) -> &str {
        &self.files[id.index()]
    }

    /// The name of a struct's field or of an enum's or union's variant, by position. Without raw prefix.
    pub fn member(&self, id: TypeId, index: usize) -> &str {
        &self.members[id.index()][index]
    }

    /// The name of an operation's endpoint.
    pub fn endpoint(&self, operation: usize) -> &str {
        &self.endpoints[operation]
    }

    /// Whether an endpoint of this name exists.
    pub fn has_endpoint(&self, name: &str) -> bool {
        self.endpoints.iter().any(|e| e == name)
    }

    /// The module of `endpoints` that an operation stands in.
    pub fn module(&self, operation: usize) -> &str {
        &self.modules[operation]
    }

    /// The name of an operation's parameter, by position. Without raw prefix.
    pub fn parameter(&self, operation: usize, index: usize) -> &str {
        &self.parameters[operation][index]
    }
}

/// Decides every name of a version.
pub fn name(api: &Api) -> Names {
    let mut taken: HashSet<String> = HashSet::new();
    taken.extend(
        RESERVED_TYPES
            .iter()
            .chain(&RESERVED_TYPES_TOO)
            .map(|s| (*s).to_owned()),
    );
    let mut resolver = types::Resolver::new(api, taken);
    let components = resolver.components();
    let endpoints = resolver.endpoints();
    let types = resolver.inline(components, &endpoints);
    let files = types::files(api, &types, &endpoints);
    let members = api.type_ids().map(|id| members(api, &types, id)).collect();
    let modules = api.operations.iter().map(module).collect();
    let parameters = api.operations.iter().map(parameters).collect();
    Names {
        types,
        files,
        members,
        endpoints,
        modules,
        parameters,
    }
}

fn members(api: &Api, types: &[String], id: TypeId) -> Vec<String> {
    match &api[id].shape {
        Shape::Struct(s) => {
            let names: Vec<String> = s
                .fields
                .iter()
                .map(|f| words::plain_name(&f.name))
                .collect();
            // A nullable field `x` of a request gets a method `clear_x`.
            let clearers: Vec<String> = names.iter().map(|name| format!("clear_{name}")).collect();
            let reserved: Vec<&str> = RESERVED_FIELDS
                .into_iter()
                .chain(clearers.iter().map(String::as_str))
                .collect();
            distinct(names.iter().cloned(), &reserved, "field", '_')
        }
        Shape::Enum(e) => distinct(
            e.strings().map(words::variant_name),
            &["Unknown"],
            "Value",
            '\0',
        ),
        Shape::Union(u) => distinct(
            types::variants(api, types, u).into_iter(),
            &["Other"],
            "Variant",
            '\0',
        ),
        Shape::Alias(_) => Vec::new(),
    }
}

fn module(operation: &Operation) -> String {
    words::module_name(operation.tags.first().map_or("untagged", String::as_str))
}

fn parameters(operation: &Operation) -> Vec<String> {
    let names = operation
        .parameters
        .iter()
        .map(|p| words::plain_name(&p.name));
    distinct(names, &RESERVED_PARAMETERS, "param", '_')
}

/// Names of one scope: a reserved one gets `word` behind it, a repeated one a number.
fn distinct(
    names: impl Iterator<Item = String>,
    reserved: &[&str],
    word: &str,
    gap: char,
) -> Vec<String> {
    let glue = if gap == '\0' {
        String::new()
    } else {
        gap.to_string()
    };
    let names: Vec<String> = names
        .map(|n| {
            if reserved.contains(&n.as_str()) {
                format!("{n}{glue}{word}")
            } else {
                n
            }
        })
        .collect();
    let mut count: HashMap<&str, usize> = HashMap::new();
    let mut out: Vec<String> = Vec::with_capacity(names.len());
    for name in &names {
        let seen = count.entry(name).or_default();
        *seen += 1;
        let mut candidate = if *seen == 1 {
            name.clone()
        } else {
            format!("{name}{glue}{seen}")
        };
        while *seen > 1 && (names.contains(&candidate) || out.contains(&candidate)) {
            *seen += 1;
            candidate = format!("{name}{glue}{seen}");
        }
        out.push(candidate);
    }
    out
}
