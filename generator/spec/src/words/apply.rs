//! Writing the words into a description, in one walk over it.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::coverage::{Coverage, EntryMap, Missing, Subject};
use super::empty::says_nothing;
use super::schema::{below, describe, last, listed, needs_type};
use super::{Content, Key, Owner, Reports, Words, operation_key};
use crate::diagnostic::Diagnostic;
use crate::hash::{HashMap, HashSet};
use crate::pointer::join;

/// What the words of a description are, beside the `description`s that were written into it.
#[derive(Debug, Default)]
pub struct Documented {
    /// How much has words.
    pub coverage: Coverage,
    /// What has none.
    pub missing: Vec<Missing>,
    /// Words that only repeat the name or the type of what they describe.
    pub empty: Vec<Diagnostic>,
    /// The words of listed values, by the JSON pointers of the entries of `enum`.
    pub values: HashMap<String, String>,
    /// The words of properties, by the JSON pointer of their schema.
    pub fields: HashMap<String, String>,
    /// Other names of operations, by the JSON pointer of the operation.
    pub aliases: HashMap<String, Vec<String>>,
    /// The words of tags, those that the description does not declare included.
    pub tags: BTreeMap<String, String>,
    /// The entries that something was found for.
    pub(crate) used: HashSet<usize>,
}

/// How a schema stands in what is around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// It has been described already, as a property or a component.
    Described,
    /// It is on its own: an element, a value of a map, a branch, a body.
    Alone,
    /// A part of an `allOf`: its properties are those of the schema around it.
    Merged,
}

impl Words {
    /// Writes the words for `version` into `document`. Whether words say anything is found out for `reports` alone.
    pub(crate) fn apply(
        &self,
        version: &str,
        document: &mut Value,
        reports: Reports,
    ) -> Documented {
        let mut walk = Walk {
            words: self,
            version,
            reports,
            out: Documented::default(),
        };
        walk.document(document);
        walk.out
    }
}

struct Walk<'a> {
    words: &'a Words,
    version: &'a str,
    reports: Reports,
    out: Documented,
}

/// Where the walk is, below a component schema or a part of an operation.
struct Place<'a> {
    /// Who it belongs to, for people.
    owner: &'a str,
    part: EntryMap,
    /// The same in the index.
    key: Owner,
    /// The owner of the values.
    values: Owner,
}

impl Walk<'_> {
    /// Finds the words of something, by the first of `keys` that has any, and counts it.
    fn words(
        &mut self,
        kind: Subject,
        keys: &[Key],
        names: &[&str],
        missing: impl FnOnce(Subject) -> Missing,
    ) -> Option<String> {
        let mut found = None;
        for key in keys {
            if key.is_named() {
                self.out
                    .used
                    .extend(self.words.named.get(key).into_iter().flatten());
            }
            let Some((at, content)) = self.words.find(key, self.version) else {
                continue;
            };
            self.out.used.insert(at);
            // All are looked up: a default that every tag file overrides is still about something.
            if let (None, Content::Words(text)) = (&found, content) {
                found = Some((at, text));
            }
        }
        self.out.coverage.count(kind, found.is_some());
        let Some((at, text)) = found else {
            self.out.missing.push(missing(kind));
            return None;
        };
        if self.reports == Reports::Wanted && says_nothing(text, names) {
            let entry = &self.words.entries[at];
            let what = format!(
                "`{text}` says no more than the name `{}`",
                names.join("`, `")
            );
            let empty = self.words.diagnostic(entry, what);
            self.out.empty.push(
                empty
                    .why("a reader learns nothing from it")
                    .remedy("say whose it is, in which unit, what null means, or what it is for"),
            );
        }
        Some(text.to_string())
    }

    fn document(&mut self, document: &mut Value) {
        let mut tags: Vec<String> = Vec::new();
        let paths = document.get_mut("paths").and_then(Value::as_object_mut);
        for (path, item) in paths.into_iter().flatten() {
            self.path_item(path, item, &mut tags);
        }
        let declared = document.get_mut("tags").and_then(Value::as_array_mut);
        for (index, tag) in declared.into_iter().flatten().enumerate() {
            let Some(name) = tag.get("name").and_then(Value::as_str).map(str::to_owned) else {
                continue;
            };
            tags.retain(|one| *one != name);
            if let Some(text) = self.tag(&name, format!("/tags/{index}")) {
                describe(tag, &text);
            }
        }
        for tag in tags {
            self.tag(&tag, "/paths".to_owned());
        }
        let schemas = document
            .pointer_mut("/components/schemas")
            .and_then(Value::as_object_mut);
        for (name, schema) in schemas.into_iter().flatten() {
            self.component(name, schema);
        }
    }

    fn tag(&mut self, name: &str, pointer: String) -> Option<String> {
        let missing = |kind| Missing {
            kind,
            owner: name.to_owned(),
            part: EntryMap::Itself,
            path: String::new(),
            value: None,
            pointer,
        };
        let text = self.words(Subject::Tag, &[Key::Tag(name.to_owned())], &[name], missing)?;
        self.out.tags.insert(name.to_owned(), text.clone());
        Some(text)
    }

    fn path_item(&mut self, path: &str, item: &mut Value, tags: &mut Vec<String>) {
        const METHODS: [&str; 8] = [
            "get", "put", "post", "delete", "patch", "head", "options", "trace",
        ];
        let Some(item) = item.as_object_mut() else {
            return;
        };
        let at = join("/paths", path);
        let methods: Vec<String> = item
            .keys()
            .filter(|key| METHODS.contains(&key.as_str()))
            .cloned()
            .collect();
        if let (Some(parameters), Some(method)) = (item.get_mut("parameters"), methods.first()) {
            let name = format!("{} {path}", method.to_ascii_uppercase());
            self.parameters(&operation_key(method, path), &name, parameters, &at);
        }
        for method in methods {
            if let Some(operation) = item.get_mut(&method) {
                for tag in operation["tags"].as_array().into_iter().flatten() {
                    if let Some(tag) = tag.as_str()
                        && !tags.iter().any(|one| one == tag)
                    {
                        tags.push(tag.to_owned());
                    }
                }
                let name = format!("{} {path}", method.to_ascii_uppercase());
                self.operation(
                    &operation_key(&method, path),
                    &name,
                    operation,
                    &format!("{at}/{method}"),
                );
            }
        }
    }

    fn operation(&mut self, key: &str, name: &str, operation: &mut Value, at: &str) {
        let missing = |kind| Missing {
            kind,
            owner: name.to_owned(),
            part: EntryMap::Itself,
            path: String::new(),
            value: None,
            pointer: at.to_owned(),
        };
        // Not compared with its id: a good id is the sentence itself, such as `retrieveCollection`.
        if let Some(text) = self.words(
            Subject::Operation,
            &[Key::Operation(key.to_owned())],
            &[],
            missing,
        ) {
            describe(operation, &text);
        }
        for key in [Key::Aliases(key.to_owned()), Key::Sdk(key.to_owned())] {
            if let Some((entry, Content::Aliases(aliases))) = self.words.find(&key, self.version) {
                self.out.used.insert(entry);
                let all = self.out.aliases.entry(at.to_owned()).or_default();
                all.extend(aliases.iter().cloned());
            }
        }
        if let Some(parameters) = operation.get_mut("parameters") {
            self.parameters(key, name, parameters, at);
        }
        let place = |part, owner: fn(String) -> Owner| Place {
            owner: name,
            part,
            key: owner(key.to_owned()),
            values: Owner::Operation(key.to_owned()),
        };
        if let Some(body) = operation.get_mut("requestBody") {
            let body_place = place(EntryMap::Body, Owner::Body);
            self.content(&body_place, body, &format!("{at}/requestBody"));
        }
        let response_place = place(EntryMap::Response, Owner::Response);
        let responses = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut);
        for (status, response) in responses.into_iter().flatten() {
            let at = join(&format!("{at}/responses"), status);
            self.content(&response_place, response, &at);
        }
    }

    fn content(&mut self, place: &Place<'_>, holder: &mut Value, at: &str) {
        let content = holder.get_mut("content").and_then(Value::as_object_mut);
        for (media, one) in content.into_iter().flatten() {
            if let Some(schema) = one.get_mut("schema") {
                let at = format!("{}/schema", join(&format!("{at}/content"), media));
                self.schema(place, schema, &at, "", ".", Role::Alone);
            }
        }
    }

    fn parameters(&mut self, key: &str, operation: &str, parameters: &mut Value, at: &str) {
        for (index, parameter) in parameters.as_array_mut().into_iter().flatten().enumerate() {
            let Some(name) = parameter
                .get("name")
                .and_then(Value::as_str)
                .map(str::to_owned)
            else {
                continue;
            };
            let at = format!("{at}/parameters/{index}");
            let place = Place {
                owner: operation,
                part: EntryMap::Parameters,
                key: Owner::Parameters(key.to_owned()),
                values: Owner::Operation(key.to_owned()),
            };
            let keys = [
                Key::At(place.key.clone(), name.clone()),
                Key::DefaultParameter(name.clone()),
            ];
            let missing = |kind| place.missing(kind, &name, None, &at);
            if let Some(text) = self.words(Subject::Parameter, &keys, &[&name], missing) {
                describe(parameter, &text);
            }
            if let Some(schema) = parameter.get_mut("schema") {
                self.schema(
                    &place,
                    schema,
                    &format!("{at}/schema"),
                    &name,
                    "",
                    Role::Described,
                );
            }
        }
    }

    fn component(&mut self, name: &str, schema: &mut Value) {
        let at = join("/components/schemas", name);
        let place = Place {
            owner: name,
            part: EntryMap::Properties,
            key: Owner::Schema(name.to_owned()),
            values: Owner::Schema(name.to_owned()),
        };
        let missing = |kind| Missing {
            part: EntryMap::Itself,
            ..place.missing(kind, "", None, &at)
        };
        let keys = [Key::Schema(name.to_owned())];
        if let Some(text) = self.words(Subject::Schema, &keys, &[name], missing) {
            describe(schema, &text);
        }
        self.schema(&place, schema, &at, "", "", Role::Described);
    }

    /// Describes what is below `schema`. Its properties have the paths below `path`; the schema itself,
    /// where it needs words of its own, has the path `itself`.
    fn schema(
        &mut self,
        place: &Place<'_>,
        schema: &mut Value,
        at: &str,
        path: &str,
        itself: &str,
        role: Role,
    ) {
        let Some(map) = schema.as_object_mut() else {
            return;
        };
        if map.contains_key("$ref") {
            return;
        }
        if role == Role::Alone && needs_type(map) {
            let keys = [Key::At(place.key.clone(), itself.to_owned())];
            let missing = |kind| place.missing(kind, itself, None, at);
            if let Some(text) = self.words(Subject::InlineType, &keys, &[], missing) {
                map.insert("description".to_owned(), Value::String(text));
            }
        }
        self.values(place, map, at, path);
        let properties = map.get_mut("properties").and_then(Value::as_object_mut);
        for (name, property) in properties.into_iter().flatten() {
            let at = join(&format!("{at}/properties"), name);
            let path = below(path, name);
            let keys = [
                Key::At(place.key.clone(), path.clone()),
                Key::DefaultProperty(name.clone()),
            ];
            let missing = |kind| place.missing(kind, &path, None, &at);
            let names = [name.as_str(), place.subject()];
            if let Some(text) = self.words(Subject::Field, &keys, &names, missing) {
                describe(property, &text);
                self.out.fields.insert(at.clone(), text);
            }
            self.schema(place, property, &at, &path, "", Role::Described);
        }
        for (key, suffix) in [("items", "[]"), ("additionalProperties", "{}")] {
            if let Some(inner) = map.get_mut(key) {
                let path = format!("{path}{suffix}");
                self.schema(
                    place,
                    inner,
                    &format!("{at}/{key}"),
                    &path,
                    &path,
                    Role::Alone,
                );
            }
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            let branches = map.get_mut(key).and_then(Value::as_array_mut);
            for (index, branch) in branches.into_iter().flatten().enumerate() {
                let at = format!("{at}/{key}/{index}");
                if key == "allOf" {
                    self.schema(place, branch, &at, path, "", Role::Merged);
                    continue;
                }
                let title = branch.get("title").and_then(Value::as_str);
                let name = title.map_or_else(|| (index + 1).to_string(), str::to_owned);
                let itself = format!("{path}({})", name.replace([',', '.'], ""));
                self.schema(place, branch, &at, path, &itself, Role::Alone);
            }
        }
    }

    fn values(&mut self, place: &Place<'_>, map: &Map<String, Value>, at: &str, path: &str) {
        let Some(values) = listed(map) else { return };
        let entries = map.get("enum").and_then(Value::as_array);
        let name = last(path);
        let shown = if path.is_empty() { "." } else { path };
        for value in values {
            let keys = [
                Key::Value(place.values.clone(), shown.to_owned(), value.to_owned()),
                Key::DefaultValue(name.to_owned(), value.to_owned()),
            ];
            let missing = |kind| place.missing(kind, shown, Some(value), at);
            let Some(text) = self.words(Subject::Value, &keys, &[value, name], missing) else {
                continue;
            };
            for (index, entry) in entries.into_iter().flatten().enumerate() {
                if entry == value {
                    let at = format!("{at}/enum/{index}");
                    self.out.values.insert(at, text.clone());
                }
            }
        }
    }
}

impl Place<'_> {
    fn missing(&self, kind: Subject, path: &str, value: Option<&str>, pointer: &str) -> Missing {
        Missing {
            kind,
            owner: self.owner.to_owned(),
            part: self.part,
            path: path.to_owned(),
            value: value.map(str::to_owned),
            pointer: pointer.to_owned(),
        }
    }

    /// The name of what the properties belong to, where they do not belong to an operation.
    fn subject(&self) -> &str {
        match self.part {
            EntryMap::Properties => self.owner,
            _ => "",
        }
    }
}
