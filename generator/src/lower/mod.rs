//! From the OpenAPI document to the [IR](crate::ir).
//!
//! * A component schema becomes a named type, whatever it is; an inline schema becomes one if its shape needs a
//!   definition (an object with properties, two or more listed values, a union).
//! * `allOf` of objects is merged into one struct, and of an object and a union into a union whose branches have the
//!   common properties. Of anything else it is what holds for all of its schemas at once; contradictions are errors.
//! * `properties` beside inline branches of `oneOf` or `anyOf` are one struct, since such branches only say
//!   which properties go together: descriptions use them to say "one of these ids".
//! * A string or an integer with the name of an id becomes one: both are read and sent alike.
//! * A component with a discriminator that others are composed of is a union of these and of itself.
//! * Branches of a union that JSON cannot tell apart become one, and the property that tells the others apart is found.
//! * An inline type that nothing refers to in the end is left out; a component schema stays.
//! * A value list with one entry is a constant; null in a value list means nullable.
//! * What cannot be carried over is a [`Problem`] with its JSON pointer. Nothing is skipped in silence; the version
//!   header is the one parameter that does not become a field, because the client sends it with every call.

mod alias;
mod alternatives;
mod base;
mod body;
mod branches;
#[cfg(test)]
mod circles;
mod deep;
mod files;
mod ids;
mod leaves;
mod listed;
mod media;
mod meet;
mod merge;
mod narrow;
mod nulls;
pub(crate) mod operation;
mod paging;
mod parameter;
mod place;
pub(crate) mod problem;
mod reference;
mod response;
mod schema;
mod security;
mod tag;
mod unheeded;
mod union;
mod unused;
mod view;
mod words;
mod wrapper;

pub use problem::Problem;
pub(crate) use unheeded::unheeded;
pub(crate) use words::attach;

use openapiv3::OpenAPI;

use crate::config::ClientConfig;
use crate::ir::{Api, TagInfo, VersionChanges};

/// What the lowering needs to know of a version beside its document.
#[derive(Debug, Clone, Copy)]
pub struct VersionInfo<'a> {
    /// The version's name in this project.
    pub name: &'a str,
    /// The Rust module.
    pub module: &'a str,
    /// The value of the version header.
    pub header: &'a str,
}

/// Lowers a document.
///
/// # Errors
///
/// Every place that cannot be carried over, in document order of the passes.
pub fn lower(
    doc: &OpenAPI,
    version: VersionInfo<'_>,
    client: &ClientConfig,
) -> Result<Api, Vec<Problem>> {
    let mut lowering = schema::Lowering::new(doc, client);
    let components = lowering.types.len();
    lowering.lower_components();
    let mut operations = lowering.lower_operations();
    lowering.settle_files(&mut operations);
    lowering.note_relative_server();
    ids::mark(&client.ids, &mut lowering.types, &mut operations);
    let mut problems = lowering.problems;
    let tags = doc.tags.iter().map(|t| TagInfo {
        name: t.name.clone(),
        docs: t.description.clone(),
    });
    let mut api = Api {
        version: version.name.to_owned(),
        module: version.module.to_owned(),
        header: version.header.to_owned(),
        servers: doc.servers.iter().map(operation::server_url).collect(),
        types: lowering.types,
        components,
        operations,
        tags: tags.collect(),
        skipped: lowering.skipped,
        warnings: lowering.warnings,
        changes: VersionChanges::default(),
    };
    // Simplified before cycles are looked for: a union with one branch left is an alias, which may lead in a circle.
    union::simplify(&mut api);
    problems.extend(alias::cycles(&mut api));
    if !problems.is_empty() {
        return Err(problems);
    }
    unused::remove(&mut api);
    tag::find_tags(&mut api);
    Ok(api)
}
