//! What a reader of the documentation is led by: summaries, other names, links and the index of a version.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::aside::doc;
use super::docs;
use super::docs::{code, paragraphs};
use super::format::Formatter;
use super::types::Context;
use crate::analyse::{Paging, PagingStrategy};
use crate::ir::{Operation, Origin, ResponseBody, Scalar, Shape, Type, TypeDef, TypeId, Union};
use crate::name::words_of;

/// How many operations a model names before it only counts them.
const NAMED: usize = 4;

impl Context<'_> {
    /// The page of an operation.
    pub(super) fn endpoint_docs(&self, index: usize, formatter: &Formatter) -> Vec<String> {
        let operation = &self.api.operations[index];
        let call = code(&format!("{} {}", operation.method.as_str(), operation.path));
        let (summary, more) = match &operation.docs {
            Some(words) => {
                let (summary, more) = first_sentence(words);
                (docs::prose(&summary), docs::prose(&more))
            }
            None => (format!("Sends {call}."), String::new()),
        };
        let mut facts = vec![format!("{call}, operation {}.", code(&operation.id))];
        facts.extend(self.returns(operation));
        facts.extend(self.analysis.paging[index].as_ref().map(pages));
        if let Some(since) = &operation.since {
            facts.push(docs::new_in(since));
        }
        let changes = &self.api.changes;
        let removed = changes.removed_parameters.get(&index);
        if let Some((names, previous)) = removed.zip(changes.previous.as_ref()) {
            facts.push(docs::removed("the parameters", previous, names));
        }
        let mut lines = paragraphs([summary, more, facts.join(" ")]);
        lines.extend(self.example(index, formatter).into_iter().flatten());
        lines
    }

    fn returns(&self, operation: &Operation) -> Option<String> {
        Some(match &operation.success {
            ResponseBody::Json(Type::Named(id)) if self.inline_alias(*id).is_none() => {
                format!("Returns [`{}`].", self.names.ty(*id))
            }
            ResponseBody::Json(_) => "Returns JSON.".to_owned(),
            ResponseBody::Empty => return None,
            ResponseBody::Text => "Returns a string.".to_owned(),
            ResponseBody::Binary => "Returns bytes.".to_owned(),
            ResponseBody::Redirect => "Returns the URL of what was asked for.".to_owned(),
            ResponseBody::ByMediaType(_) => {
                "Returns JSON, a string or bytes, whatever the server sends.".to_owned()
            }
        })
    }

    /// Other names that the search of the documentation finds an operation by.
    pub(super) fn aliases(&self, index: usize) -> TokenStream {
        let operation = &self.api.operations[index];
        let name = self.names.endpoint(index);
        // The search takes what is typed with blanks for one name.
        let spoken = words_of(name).join(" ").to_lowercase();
        let known = [operation.path.clone(), operation.id.clone(), spoken];
        let mut seen = BTreeSet::from([name.to_ascii_lowercase()]);
        let aliases = known
            .iter()
            .chain(&operation.aliases)
            .filter(|alias| is_alias(alias) && seen.insert(alias.to_ascii_lowercase()));
        quote!(#(#[doc(alias = #aliases)])*)
    }

    /// The operations that send or return a model.
    pub(super) fn used_by(&self, id: TypeId) -> Option<String> {
        let uses = &self.analysis.uses[id.index()];
        let told = [
            ("Returned by", &uses.returned),
            ("Listed by", &uses.listed),
            ("Sent by", &uses.sent),
        ];
        let told: Vec<String> = told
            .iter()
            .filter(|(_, operations)| !operations.is_empty())
            .map(|(how, operations)| {
                let names = operations.iter().map(|index| self.names.endpoint(*index));
                format!(
                    "{how} {}.",
                    linked(&names.map(|name| &**name).collect::<Vec<_>>())
                )
            })
            .collect();
        (!told.is_empty()).then(|| told.join(" "))
    }

    /// The page of a model, and whether it is deprecated.
    pub(super) fn type_docs(
        &self,
        id: TypeId,
        def: &TypeDef,
        values: Option<String>,
    ) -> TokenStream {
        let direction = self.analysis.direction(id);
        let travels = match (direction.request, direction.response) {
            (true, true) => "Sent in requests and read from responses.",
            (true, false) => "Sent in requests.",
            (false, true) => "Read from responses.",
            (false, false) => "No operation of this version uses it.",
        };
        let origin = match &def.origin {
            Origin::Component(name) => format!("Schema {}.", code(name)),
            Origin::Within(component, _) => {
                let owner = self.names.ty(*component);
                format!("Part of [`{owner}`].")
            }
            Origin::Operation(index, _) => {
                let operation = &self.api.operations[*index];
                let path = format!("{} {}", operation.method.as_str(), operation.path);
                format!("Part of {}.", code(&path))
            }
        };
        let since = def.since.as_deref().map(docs::new_in);
        let travels = self.used_by(id).unwrap_or_else(|| travels.to_owned());
        let changes = &self.api.changes;
        let removed = changes
            .removed_fields
            .get(&id)
            .zip(changes.previous.as_ref());
        let removed =
            removed.map(|(names, previous)| docs::removed("the properties", previous, names));
        let facts = [Some(origin), Some(travels), values, since, removed];
        let facts = facts.into_iter().flatten().collect::<Vec<_>>();
        let words = def.docs.iter().map(|text| docs::prose(text));
        let lines = doc(&paragraphs(words.chain([facts.join(" ")])));
        let alias = match &def.origin {
            Origin::Component(schema) => alias(self.names.ty(id), schema),
            Origin::Within(..) | Origin::Operation(..) => None,
        };
        let deprecated = docs::deprecated(def.deprecated);
        quote!(#lines #alias #deprecated)
    }

    /// Whether the description marks something as deprecated, so that the version's own code may name it.
    pub(super) fn has_deprecated(&self) -> bool {
        let of_type = |def: &TypeDef| match &def.shape {
            Shape::Struct(one) => one.fields.iter().any(|field| field.keywords.deprecated),
            Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => false,
        };
        let of_operation = |one: &Operation| {
            let mut parameters = one.parameters.iter();
            one.deprecated || parameters.any(|parameter| parameter.keywords.deprecated)
        };
        let (types, operations) = (&self.api.types, &self.api.operations);
        types.iter().any(|def| def.deprecated || of_type(def))
            || operations.iter().any(of_operation)
    }

    /// The front page of a version: what is new in it, and every operation by its tag.
    pub(super) fn version_docs(&self) -> Vec<String> {
        let mut lines = vec![format!("Version {} of the API.", self.api.version)];
        lines.push(String::new());
        lines.extend(docs::wrap(
            "Each tag has a module, each operation a struct that is named after it, and each schema a model in \
             [`models`]. All of them can be imported from here.",
        ));
        let mut modules: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for index in 0..self.api.operations.len() {
            modules
                .entry(self.names.module(index))
                .or_default()
                .push(index);
        }
        for (module, operations) in modules {
            let tag = operations
                .first()
                .and_then(|index| self.api.operations[*index].tags.first());
            let title = tag.map_or("Operations without a tag", String::as_str);
            lines.push(String::new());
            lines.push(format!("# {}", module_link(title, module)));
            lines.push(String::new());
            let known = self.api.tags.iter().find(|one| Some(&one.name) == tag);
            if let Some(words) = known.and_then(|one| one.docs.as_deref()) {
                lines.extend(docs::wrap(&docs::prose(words)));
                lines.push(String::new());
            }
            lines.push("| operation | |".to_owned());
            lines.push("|---|---|".to_owned());
            lines.extend(operations.into_iter().map(|index| self.row(index)));
        }
        lines.extend(self.news());
        lines
    }

    /// An operation in the table of its tag.
    fn row(&self, index: usize) -> String {
        let operation = &self.api.operations[index];
        let words = operation.docs.as_deref();
        let words = words.map(|words| docs::prose(&first_sentence(words).0));
        let mut words = words.unwrap_or_default();
        if operation.deprecated {
            words = format!("Deprecated. {words}");
        }
        format!(
            "| [`{}`]<br>{} | {} |",
            self.names.endpoint(index),
            code(&format!("{} {}", operation.method.as_str(), operation.path)),
            cell(&words),
        )
    }

    /// Which operations came and went since the version before.
    fn news(&self) -> Vec<String> {
        let changes = &self.api.changes;
        let Some(previous) = &changes.previous else {
            return Vec::new();
        };
        if changes.added.is_empty() && changes.removed.is_empty() {
            return Vec::new();
        }
        let mut lines = vec![String::new()];
        lines.push(format!("# Changes since {}", docs::version_name(previous)));
        let added = changes.added.iter();
        let added = added.map(|index| format!("[`{}`]", self.names.endpoint(*index)));
        let removed = changes.removed.iter();
        let removed = removed.map(|one| code(&format!("{} {}", one.method.as_str(), one.path)));
        for (what, names) in [
            ("New operations", added.collect::<Vec<_>>()),
            ("Operations that are not there any more", removed.collect()),
        ] {
            if !names.is_empty() {
                lines.push(String::new());
                lines.extend(docs::wrap(&format!("{what}: {}.", names.join(", "))));
            }
        }
        lines
    }
}

fn pages(paging: &Paging) -> String {
    match paging.strategy {
        PagingStrategy::SinglePage => "The list comes whole.".to_owned(),
        _ => "The list comes in pages, which `items` reads one after the other.".to_owned(),
    }
}

impl Context<'_> {
    /// What a union's branch holds: the first words about its type, or what kind of value it is, and the tag that chooses it.
    pub(super) fn branch_docs(&self, u: &Union, index: usize) -> TokenStream {
        let ty = &u.branches[index].ty;
        let words = match ty {
            Type::Named(id) => self.api[*id].docs.as_deref(),
            _ => None,
        };
        let mut text = match words {
            Some(words) => docs::prose(&first_sentence(words).0),
            None => format!("{}.", self.one(ty)),
        };
        let tag = u.tag.as_ref().filter(|tag| !tag.values[index].is_empty());
        if let Some(tag) = tag {
            let values = tag.values[index]
                .iter()
                .map(|value| value.text().to_string());
            let property = code(&tag.name());
            let _ = write!(text, " Its {property} is {}.", docs::any_of(values));
        }
        doc(&docs::wrap(&text))
    }

    /// One value of a type, in words.
    fn one(&self, ty: &Type) -> String {
        match ty {
            Type::Named(id) => format!("[`{}`]", self.names.ty(*id)),
            Type::List(item) => format!("A list of {}", self.several(item)),
            Type::Map(value) => format!("An object whose values are {}", self.several(value)),
            Type::Any => "Any JSON".to_owned(),
            Type::Runtime(runtime) => format!("[`{}`]", runtime.name()),
            Type::Scalar(scalar) => match scalar {
                Scalar::String => "A string",
                Scalar::Id(_) => "An id",
                Scalar::Integer => "An integer",
                Scalar::Number => "A number",
                Scalar::Boolean => "True or false",
                Scalar::Timestamp => "A time, in seconds since 1970",
                Scalar::DateTime => "A time, as RFC 3339 writes it",
                Scalar::Binary => "Bytes",
            }
            .to_owned(),
        }
    }

    /// Several values of a type, in words.
    fn several(&self, ty: &Type) -> String {
        match ty {
            Type::Named(_) | Type::Runtime(_) => self.one(ty),
            Type::List(item) => format!("lists of {}", self.several(item)),
            Type::Map(_) => "objects".to_owned(),
            Type::Any => "any JSON values".to_owned(),
            Type::Scalar(scalar) => match scalar {
                Scalar::String => "strings",
                Scalar::Id(_) => "ids",
                Scalar::Integer => "integers",
                Scalar::Number => "numbers",
                Scalar::Boolean => "booleans",
                Scalar::Timestamp | Scalar::DateTime => "times",
                Scalar::Binary => "byte strings",
            }
            .to_owned(),
        }
    }
}

/// The first sentence of some words, and the others.
fn first_sentence(words: &str) -> (String, String) {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let ends = words.match_indices(". ").map(|(at, _)| at + 1);
    // A lower-case letter goes on after an abbreviation.
    let end = ends
        .into_iter()
        .find(|end| !words[*end..].trim_start().starts_with(char::is_lowercase));
    match end {
        Some(end) => (
            words[..end].to_owned(),
            words[end..].trim_start().to_owned(),
        ),
        None => (words, String::new()),
    }
}

/// The name of a thing in JSON, where the search would not find the thing by it.
pub(super) fn alias(rust: &str, json: &str) -> Option<TokenStream> {
    // As most names are.
    if rust == json {
        return None;
    }
    // Case and underscores make no difference to the search.
    let letters = |name: &str| {
        let letters = name.chars().filter(|c| *c != '_');
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    let is_other = letters(rust.trim_start_matches("r#")) != letters(json);
    (is_other && is_alias(json)).then(|| quote!(#[doc(alias = #json)]))
}

/// Whether rustdoc takes a string as an alias.
fn is_alias(text: &str) -> bool {
    !text.is_empty()
        && text.trim() == text
        && !text
            .contains(|c: char| matches!(c, '\'' | '"' | '`') || (c.is_whitespace() && c != ' '))
}

/// A link to the module of a tag. It says that it means the module: a primitive type or a macro may have the name too. A
/// target that repeats the title is refused by rustdoc.
fn module_link(title: &str, module: &str) -> String {
    if title == module {
        format!("[mod@{module}]")
    } else {
        format!("[{}](mod@{module})", cell(&docs::prose(title)))
    }
}

/// A string inside of a table or a heading, which are one line.
fn cell(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace('|', "\\|")
}

fn linked(names: &[&str]) -> String {
    let shown: Vec<String> = names
        .iter()
        .take(NAMED)
        .map(|name| format!("[`{name}`](super::super::{name})"))
        .collect();
    let shown = shown.join(", ");
    match names.len().saturating_sub(NAMED) {
        0 => shown,
        1 => format!("{shown} and one more"),
        more => format!("{shown} and {more} more"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_is_the_first_sentence() {
        for (words, summary, more) in [
            ("One.", "One.", ""),
            ("One. Two. Three.", "One.", "Two. Three."),
            (
                "An emoji, e.g. a smile. Two.",
                "An emoji, e.g. a smile.",
                "Two.",
            ),
            ("One\nline.  Two.", "One line.", "Two."),
            (
                "Version 2.11 has it. `x` is new.",
                "Version 2.11 has it.",
                "`x` is new.",
            ),
        ] {
            assert_eq!(first_sentence(words), (summary.to_owned(), more.to_owned()));
        }
    }

    #[test]
    fn a_name_in_json_is_an_alias_where_it_differs() {
        assert!(alias("ErrorModel", "error").is_some());
        assert!(alias("ContactList", "contact_list").is_none());
        assert!(alias("r#type", "type").is_none());
        assert!(alias("quoted", "it's").is_none());
    }

    #[test]
    fn a_tag_is_linked_to_its_module_whatever_else_has_the_name() {
        assert_eq!(module_link("bool", "bool"), "[mod@bool]");
        assert_eq!(module_link("Bool", "bool"), "[Bool](mod@bool)");
        assert_eq!(
            module_link("Help <b>", "help_b"),
            "[Help \\<b>](mod@help_b)"
        );
    }

    #[test]
    fn a_cell_is_one_line_without_tabs() {
        assert_eq!(cell("a\tb\r\n c|d"), "a b c\\|d");
    }

    #[test]
    fn what_rustdoc_refuses_is_not_an_alias() {
        assert!(is_alias("/contacts/{id}") && is_alias("find contacts"));
        assert!(!is_alias("it's") && !is_alias(" a") && !is_alias("a\tb") && !is_alias(""));
    }
}
