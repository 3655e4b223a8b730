//! Words that no node of a description can hold.

use crate::ir::{Api, Shape, TagInfo};
use crate::spec::words::Documented;

/// Adds to a lowered version other names of operations, and the words of values, of properties that were put together and of
/// tags that are not declared.
pub(crate) fn attach(documented: &Documented, api: &mut Api) {
    for operation in &mut api.operations {
        if let Some(aliases) = documented.aliases.get(operation.pointer.as_str()) {
            operation.aliases.clone_from(aliases);
        }
    }
    for def in &mut api.types {
        let one = match &mut def.shape {
            Shape::Enum(one) => one,
            Shape::Struct(one) => {
                // A property that was put together from several declarations.
                for field in one.fields.iter_mut().filter(|field| field.docs.is_none()) {
                    let mut words = field.declared.iter();
                    field.docs = words
                        .find_map(|at| documented.fields.get(at.as_str()))
                        .cloned();
                }
                continue;
            }
            Shape::Union(_) | Shape::Alias(_) => continue,
        };
        for value in &mut one.values {
            let words = value
                .declared
                .iter()
                .find_map(|at| documented.values.get(at.as_str()));
            value.docs = words.cloned();
        }
    }
    for (name, words) in &documented.tags {
        if !api.tags.iter().any(|tag| tag.name == *name) {
            api.tags.push(TagInfo {
                name: name.clone(),
                docs: Some(words.clone()),
            });
        }
    }
}
