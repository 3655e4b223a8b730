//! Reading the files, strictly: what has no meaning is an error, and so are two descriptions of one thing.

use std::collections::hash_map;

use serde_json::{Map, Value};

use super::select::Only;
use super::{Content, DEFAULTS, Entry, Key, Owner, Words, operation_key};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::join;
use crate::source::Source;

const DEFAULT_KEYS: &[&str] = &["versions", "properties", "parameters", "values"];
const TAG_KEYS: &[&str] = &["tag", "words", "operations", "schemas", "sdk"];
const OPERATION_KEYS: &[&str] = &[
    "words",
    "aliases",
    "parameters",
    "body",
    "response",
    "values",
];
const SCHEMA_KEYS: &[&str] = &["words", "properties", "values"];
const WHY: &str = "words that are not understood in full would be lost without a word";

impl Words {
    /// Reads the files, each with its YAML.
    pub(crate) fn new(files: Vec<(Source, Value)>) -> Result<Self, Diagnostics> {
        let mut reader = Reader {
            words: Self::default(),
            wrong: Diagnostics::new(),
            file: 0,
        };
        let (sources, values): (Vec<_>, Vec<_>) = files.into_iter().unzip();
        reader.words.tags = vec![None; sources.len()];
        reader.words.files = sources;
        let is_default = |source: &Source| source.file == std::path::Path::new(DEFAULTS);
        let defaults = reader.words.files.iter().position(is_default);
        // First, since every `only` is read with the versions that stand there.
        if let Some(at) = defaults {
            reader.file = at;
            reader.defaults(&values[at]);
        }
        for (at, value) in values.iter().enumerate() {
            if Some(at) != defaults {
                reader.file = at;
                reader.tag(value);
            }
        }
        reader.wrong.or_ok(reader.words)
    }
}

struct Reader {
    words: Words,
    wrong: Diagnostics,
    /// The file that is being read.
    file: usize,
}

impl Reader {
    fn complain(&mut self, at: &str, what: impl Into<String>, remedy: impl Into<String>) {
        let diagnostic = self.words.files[self.file].diagnostic(at, what);
        self.wrong.push(diagnostic.why(WHY).remedy(remedy));
    }

    /// The mapping at `at`, whose keys are `known`; all keys are known where none are listed.
    fn map<'v>(
        &mut self,
        at: &str,
        value: &'v Value,
        known: &[&str],
    ) -> Option<&'v Map<String, Value>> {
        let Some(map) = value.as_object() else {
            self.complain(at, "this is not a mapping", "write `key: words` below it");
            return None;
        };
        if !known.is_empty() {
            for key in map.keys().filter(|key| !known.contains(&key.as_str())) {
                let what = format!("the key `{key}` has no meaning here");
                let remedy = format!("use one of: {}", known.join(", "));
                self.complain(&join(at, key), what, remedy);
            }
        }
        Some(map)
    }

    fn defaults(&mut self, value: &Value) {
        let Some(map) = self.map("", value, DEFAULT_KEYS) else {
            return;
        };
        match map.get("versions").map(names) {
            Some(Some(versions)) => self.words.versions.0 = versions,
            _ => self.complain(
                "/versions",
                "`versions` is not a list of names",
                "list the versions that the words are for, from the oldest to the newest, in quotes",
            ),
        }
        for (part, key) in [
            ("properties", Key::DefaultProperty as fn(String) -> Key),
            ("parameters", Key::DefaultParameter),
        ] {
            if let Some(value) = map.get(part) {
                self.named(&format!("/{part}"), value, |name| {
                    vec![key(name.to_owned())]
                });
            }
        }
        if let Some(value) = map.get("values") {
            self.valued("/values", value, |path, value| {
                vec![Key::DefaultValue(path.to_owned(), value.to_owned())]
            });
        }
    }

    fn tag(&mut self, value: &Value) {
        let Some(map) = self.map("", value, TAG_KEYS) else {
            return;
        };
        match (map.get("tag"), map.get("words")) {
            (Some(Value::String(tag)), Some(words)) => {
                self.words.tags[self.file] = Some(tag.clone());
                self.words("/words", words, &[Key::Tag(tag.clone())]);
            }
            (None, None) => {}
            _ => self.complain(
                "/tag",
                "`tag` and `words` belong together",
                "write the tag as the descriptions do, and its words",
            ),
        }
        for (name, entry) in map
            .get("operations")
            .into_iter()
            .filter_map(Value::as_object)
            .flatten()
        {
            self.operation(&join("/operations", name), name, entry);
        }
        for (name, entry) in map
            .get("schemas")
            .into_iter()
            .filter_map(Value::as_object)
            .flatten()
        {
            self.schema(&join("/schemas", name), name, entry);
        }
        for (name, method) in map
            .get("sdk")
            .into_iter()
            .filter_map(Value::as_object)
            .flatten()
        {
            self.sdk(&join("/sdk", name), name, method);
        }
        for part in ["operations", "schemas", "sdk"] {
            if map.get(part).is_some_and(|value| !value.is_object()) {
                self.complain(
                    &format!("/{part}"),
                    "this is not a mapping",
                    "write `name: {words: …}` below it",
                );
            }
        }
    }

    fn sdk(&mut self, at: &str, names: &str, value: &Value) {
        let keys = self.operations(at, names).into_iter().map(Key::Sdk);
        match value {
            Value::String(method) => {
                self.add(
                    at,
                    Content::Aliases(vec![method.clone()]),
                    None,
                    keys.collect(),
                );
            }
            _ => self.complain(
                at,
                "this is not the name of a method",
                "write group and method, such as `contacts.find`",
            ),
        }
    }

    /// The operations that a key names.
    fn operations(&mut self, at: &str, names: &str) -> Vec<String> {
        let mut operations = Vec::new();
        for name in split(names) {
            match name.split_once(' ') {
                Some((method, path)) if path.starts_with('/') => {
                    operations.push(operation_key(method, path));
                }
                _ => self.complain(
                    at,
                    format!("`{name}` is not an operation"),
                    "write the method and the path, such as `GET /contacts/{id}`",
                ),
            }
        }
        operations
    }

    fn operation(&mut self, at: &str, names: &str, value: &Value) {
        let operations = self.operations(at, names);
        let Some(map) = self.map(at, value, OPERATION_KEYS) else {
            return;
        };
        let keys =
            |key: &dyn Fn(String) -> Key| operations.iter().cloned().map(key).collect::<Vec<_>>();
        if let Some(words) = map.get("words") {
            self.words(&format!("{at}/words"), words, &keys(&Key::Operation));
        }
        self.name(at, keys(&Key::Operation));
        if let Some(aliases) = map.get("aliases") {
            let at = format!("{at}/aliases");
            match names_of(aliases) {
                Some(aliases) => {
                    self.add(&at, Content::Aliases(aliases), None, keys(&Key::Aliases))
                }
                None => self.complain(
                    &at,
                    "`aliases` is not a list of strings",
                    "write `[find a person]`",
                ),
            }
        }
        for (part, owner) in [
            ("parameters", Owner::Parameters as fn(String) -> Owner),
            ("body", Owner::Body),
            ("response", Owner::Response),
        ] {
            if let Some(value) = map.get(part) {
                self.named(&format!("{at}/{part}"), value, |path| {
                    keys(&|operation| Key::At(owner(operation), path.to_owned()))
                });
            }
        }
        if let Some(value) = map.get("values") {
            self.valued(&format!("{at}/values"), value, |path, value| {
                keys(&|operation| {
                    Key::Value(
                        Owner::Operation(operation),
                        path.to_owned(),
                        value.to_owned(),
                    )
                })
            });
        }
    }

    fn schema(&mut self, at: &str, names: &str, value: &Value) {
        let schemas: Vec<String> = split(names).map(str::to_owned).collect();
        let Some(map) = self.map(at, value, SCHEMA_KEYS) else {
            return;
        };
        let keys =
            |key: &dyn Fn(String) -> Key| schemas.iter().cloned().map(key).collect::<Vec<_>>();
        if let Some(words) = map.get("words") {
            self.words(&format!("{at}/words"), words, &keys(&Key::Schema));
        }
        self.name(at, keys(&Key::Schema));
        if let Some(value) = map.get("properties") {
            self.named(&format!("{at}/properties"), value, |path| {
                keys(&|schema| Key::At(Owner::Schema(schema), path.to_owned()))
            });
        }
        if let Some(value) = map.get("values") {
            self.valued(&format!("{at}/values"), value, |path, value| {
                keys(&|schema| Key::Value(Owner::Schema(schema), path.to_owned(), value.to_owned()))
            });
        }
    }

    /// Notes that each of `keys` has to be there.
    fn name(&mut self, at: &str, keys: Vec<Key>) {
        for key in keys {
            let named = self.words.named.entry(key).or_default();
            named.push(self.words.entries.len());
            self.words.entries.push(Entry {
                file: self.file,
                pointer: at.to_owned(),
                content: Content::Name,
                only: None,
            });
        }
    }

    /// A mapping from paths to words.
    fn named(&mut self, at: &str, value: &Value, keys: impl Fn(&str) -> Vec<Key>) {
        for (paths, words) in self.map(at, value, &[]).into_iter().flatten() {
            let keys: Vec<Key> = split(paths).flat_map(&keys).collect();
            self.words(&join(at, paths), words, &keys);
        }
    }

    /// A mapping from paths to mappings from values to words.
    fn valued(&mut self, at: &str, value: &Value, keys: impl Fn(&str, &str) -> Vec<Key>) {
        for (paths, values) in self.map(at, value, &[]).into_iter().flatten() {
            let at = join(at, paths);
            for (value, words) in self.map(&at, values, &[]).into_iter().flatten() {
                let keys: Vec<Key> = split(paths).flat_map(|path| keys(path, value)).collect();
                self.words(&join(&at, value), words, &keys);
            }
        }
    }

    /// A string, or a list of strings that are each for some versions.
    fn words(&mut self, at: &str, value: &Value, keys: &[Key]) {
        match value {
            Value::String(text) if !text.trim().is_empty() => {
                self.add(at, Content::Words(text.trim().into()), None, keys.to_vec());
            }
            Value::Array(list) if !list.is_empty() => {
                for (index, one) in list.iter().enumerate() {
                    self.selected(&format!("{at}/{index}"), one, keys);
                }
            }
            _ => self.complain(
                at,
                "there are no words here",
                "write a sentence, or a list of `{only: '<2.11', words: …}`",
            ),
        }
    }

    fn selected(&mut self, at: &str, value: &Value, keys: &[Key]) {
        let Some(map) = self.map(at, value, &["only", "words"]) else {
            return;
        };
        let (Some(Value::String(only)), Some(Value::String(text))) =
            (map.get("only"), map.get("words"))
        else {
            let remedy = "write `only`, in quotes since `2.10` is a number otherwise, and `words`";
            self.complain(at, "`only` or `words` is not a string", remedy);
            return;
        };
        match Only::parse(only, &self.words.versions) {
            Ok(only) => {
                let content = Content::Words(text.trim().into());
                self.add(at, content, Some(only), keys.to_vec());
            }
            Err(what) => {
                let remedy = format!(
                    "select by `2.8`, `<2.11`, `>=2.9 <2.12` or `2.7, unstable` among the versions in {DEFAULTS}"
                );
                self.complain(&format!("{at}/only"), what, remedy);
            }
        }
    }

    fn add(&mut self, at: &str, content: Content, only: Option<Only>, keys: Vec<Key>) {
        let new = self.words.entries.len();
        let mut complained = false;
        for key in keys {
            match self.words.index.entry(key) {
                hash_map::Entry::Vacant(vacant) => {
                    vacant.insert(vec![new]);
                }
                hash_map::Entry::Occupied(mut known) => {
                    let entries = &self.words.entries;
                    let twice = known.get().iter().copied().find(|&one| {
                        one == new || Only::overlap(entries[one].only.as_ref(), only.as_ref())
                    });
                    if let Some(one) = twice {
                        if std::mem::replace(&mut complained, true) {
                            continue;
                        }
                        self.wrong.push(twice_described(
                            &self.words.files,
                            self.file,
                            at,
                            entries.get(one),
                        ));
                    } else {
                        known.get_mut().push(new);
                    }
                }
            }
        }
        self.words.entries.push(Entry {
            file: self.file,
            pointer: at.to_owned(),
            content,
            only,
        });
    }
}

fn twice_described(files: &[Source], file: usize, at: &str, known: Option<&Entry>) -> Diagnostic {
    let there = match known {
        Some(known) => {
            let source = &files[known.file];
            format!("{}:{}", source.file.display(), source.line(&known.pointer))
        }
        None => "the same line".to_owned(),
    };
    files[file]
        .diagnostic(at, format!("this is described twice: also at {there}"))
        .why("one place says what something is; nobody could tell which of two counts")
        .remedy("remove one, or let each be for other versions with `only`")
}

/// The names in a key: several things can share words.
fn split(names: &str) -> impl Iterator<Item = &str> {
    names.split(',').map(str::trim)
}

fn names(value: &Value) -> Option<Vec<String>> {
    names_of(value).filter(|list| !list.is_empty())
}

fn names_of(value: &Value) -> Option<Vec<String>> {
    let list = value.as_array()?;
    list.iter()
        .map(|one| one.as_str().map(str::to_owned))
        .collect()
}
