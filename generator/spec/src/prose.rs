//! The vendor's own words, for who wants them: kept beside the facts, in a file that is not committed here.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::lock::Version;
use super::node::{NodeKind, ValueForm};
use super::parse;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::join;

/// The folder of the files.
const FOLDER: &str = "spec/prose";

const COMMENT: &str = "\
# The vendor's own words, written by `cargo xtask fetch --with-prose`. They document what spec/docs/ does not.
# They are the vendor's: whoever commits or publishes them needs its permission.
";

/// Descriptions by JSON pointer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Prose(BTreeMap<String, String>);

impl Prose {
    /// The path of a version's file.
    pub(crate) fn file(version: &Version) -> PathBuf {
        PathBuf::from(format!("{FOLDER}/{}.yaml", version.name))
    }

    /// All that a document describes.
    pub(crate) fn of(document: &Value) -> Self {
        let mut prose = Self::default();
        prose.collect(NodeKind::Document, document, "");
        prose
    }

    /// Reads a file of this module's own form.
    ///
    /// # Errors
    /// When it is not YAML, or not a map of strings.
    pub(crate) fn read(bytes: Vec<u8>, file: &Path) -> Result<Self, Diagnostics> {
        let value = parse::yaml(&parse::text(bytes, file)?, file)?;
        let words = serde_json::from_value(value).map_err(|error| {
            Diagnostic::new(format!("this does not hold the vendor's words: {error}"))
                .file(file)
                .why("it is a map from JSON pointers to strings")
                .remedy("write it anew: cargo xtask fetch --with-prose")
        })?;
        Ok(Self(words))
    }

    /// The content of the file.
    ///
    /// # Errors
    /// When YAML cannot express it.
    pub(crate) fn to_text(&self) -> Result<String, Diagnostic> {
        let body = serde_yaml::to_string(&self.0).map_err(|error| {
            Diagnostic::new(format!("cannot write the vendor's words as YAML: {error}"))
        })?;
        Ok(format!("{COMMENT}{body}"))
    }

    /// Describes what has no description yet. What a correction took away is not there any more.
    pub(crate) fn fill(&self, document: &mut Value) {
        for (pointer, words) in &self.0 {
            let node = document.pointer_mut(pointer).and_then(Value::as_object_mut);
            if let Some(node) = node
                && !node.contains_key("$ref")
            {
                node.entry("description")
                    .or_insert_with(|| Value::String(words.clone()));
            }
        }
    }

    fn collect(&mut self, kind: NodeKind, value: &Value, at: &str) {
        let Value::Object(map) = value else { return };
        if kind != NodeKind::Callback {
            self.describe(kind, map, at);
        }
        for (key, value) in map {
            let at = join(at, key);
            let field = kind.fields().iter().find(|field| field.key == key);
            match field.map(|field| field.shape) {
                Some(ValueForm::One(kind) | ValueForm::OneOrFlag(kind)) => {
                    self.collect(kind, value, &at)
                }
                Some(ValueForm::Map(kind)) => {
                    for (key, value) in value.as_object().into_iter().flatten() {
                        self.collect(kind, value, &join(&at, key));
                    }
                }
                Some(ValueForm::List(kind)) => {
                    for (index, value) in value.as_array().into_iter().flatten().enumerate() {
                        self.collect(kind, value, &join(&at, &index.to_string()));
                    }
                }
                _ => {}
            }
        }
    }

    /// Notes the description of a node, or in its place the summary.
    fn describe(&mut self, kind: NodeKind, map: &Map<String, Value>, at: &str) {
        let is_prose = |key: &str| {
            let mut fields = kind.fields().iter();
            fields.any(|field| field.key == key && matches!(field.shape, ValueForm::Prose))
        };
        let words = ["description", "summary"].into_iter().find_map(|key| {
            let words = map.get(key).filter(|_| is_prose(key))?.as_str()?.trim();
            (!words.is_empty()).then(|| words.to_owned())
        });
        if let Some(words) = words {
            self.0.insert(at.to_owned(), words);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document() -> Value {
        json!({
            "paths": {"/notes": {"get": {"summary": "Lists notes.", "responses": {"200": {"description": "OK"}}}}},
            "components": {"schemas": {"note": {
                "description": "A note.",
                "properties": {"description": {"type": "string", "description": "What it says."}, "id": {"type": "string"}},
            }}},
        })
    }

    #[test]
    fn descriptions_are_found_where_they_are_words_and_not_names() {
        let prose = Prose::of(&document());
        let expected = [
            ("/components/schemas/note", "A note."),
            (
                "/components/schemas/note/properties/description",
                "What it says.",
            ),
            ("/paths/~1notes/get", "Lists notes."),
        ];
        let expected = expected.map(|(at, words)| (at.to_owned(), words.to_owned()));
        assert_eq!(prose.0, BTreeMap::from(expected));
    }

    #[test]
    fn words_are_written_read_and_fill_only_gaps() {
        let prose = Prose::of(&document());
        let text = prose.to_text().expect("strings");
        let read = Prose::read(text.into_bytes(), Path::new("p")).expect("what was written");
        assert_eq!(read, prose);
        let mut facts = json!({"components": {"schemas": {"note": {
            "description": "Our words.",
            "properties": {"description": {"type": "string"}},
        }}}});
        read.fill(&mut facts);
        assert_eq!(
            facts["components"]["schemas"]["note"]["description"],
            "Our words."
        );
        let property = &facts["components"]["schemas"]["note"]["properties"]["description"];
        assert_eq!(property["description"], "What it says.");
    }
}
