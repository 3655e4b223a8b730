//! The extension `x-paging` of an operation.

use serde_json::Value;

use super::problem::Problem;
use super::schema::Lowering;
use crate::ir::{PagingOverride, PagingPart, PagingParts};
use crate::pointer::Pointer;

/// The extension's name.
pub(crate) const EXTENSION: &str = "x-paging";

const KEYS: [&str; 6] = [
    "strategy",
    "position",
    "items",
    "next",
    "total",
    "page-size",
];

impl Lowering<'_> {
    /// Reads the extension, if the operation has it.
    pub(super) fn paging(
        &mut self,
        operation: &openapiv3::Operation,
        pointer: &Pointer,
    ) -> Option<PagingOverride> {
        let at = pointer.join(EXTENSION);
        let map = match operation.extensions.get(EXTENSION)? {
            Value::Bool(false) => return Some(PagingOverride::Off),
            Value::Object(map) => map,
            other => {
                self.misread(
                    &at,
                    format!("`{EXTENSION}` is {other}"),
                    "write `false` or a mapping",
                );
                return None;
            }
        };
        let mut parts = PagingParts {
            pointer: at.clone(),
            strategy: None,
            position: None,
            items: None,
            next: None,
            total: None,
            page_size: None,
        };
        for (key, value) in map {
            let at = at.join(key);
            match key.as_str() {
                "strategy" => match value {
                    Value::String(name) => parts.strategy = Some(name.clone()),
                    _ => self.misread(&at, format!("`{value}` is not a name"), "write a name"),
                },
                "position" => parts.position = self.path(value, &at),
                "items" => parts.items = self.path(value, &at),
                "next" => parts.next = self.part(value, &at),
                "total" => parts.total = self.part(value, &at),
                "page-size" => parts.page_size = self.part(value, &at),
                _ => self.misread(
                    &at,
                    format!("the key `{key}` has no meaning here"),
                    &format!("use one of: {}", KEYS.join(", ")),
                ),
            }
        }
        Some(PagingOverride::Parts(parts))
    }

    fn part(&mut self, value: &Value, at: &Pointer) -> Option<PagingPart> {
        if *value == Value::Bool(false) {
            return Some(PagingPart::Off);
        }
        self.path(value, at).map(PagingPart::Path)
    }

    /// A name, or names from the outside in.
    fn path(&mut self, value: &Value, at: &Pointer) -> Option<Vec<String>> {
        let names: Option<Vec<String>> = match value {
            Value::String(name) => Some(vec![name.clone()]),
            Value::Array(names) if !names.is_empty() => {
                let names = names.iter().map(|name| name.as_str().map(str::to_owned));
                names.collect()
            }
            _ => None,
        };
        if names.is_none() {
            self.misread(
                at,
                format!("`{value}` is not a name"),
                "write a name, or a list of names from the outside in",
            );
        }
        names
    }

    fn misread(&mut self, at: &Pointer, what: String, remedy: &str) {
        self.problems.push(Problem {
            pointer: at.clone(),
            what,
            why: "how the list pages would be guessed, against what is meant".to_owned(),
            remedy: remedy.to_owned(),
        });
    }
}
