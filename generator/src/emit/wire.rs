//! Tests that call every operation through the public API, and the table that conformance reads.

use std::collections::{BTreeMap, HashSet};
use std::str::FromStr;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use rayon::prelude::*;
use serde_json::Value;

use super::format;
use super::sample::{is_id, text};
use super::types::{Context, Imports, ident};
use crate::ir::{
    BodyKind, CollectionFormat, Keywords, Location, Operation, Parameter, ResponseBody, Scalar,
    StatusKey, Type,
};
use crate::name::Names;

/// The files below `tests/wire/`.
///
/// # Errors
///
/// Tokens that are no Rust: a defect of the generator.
pub fn wire_files(versions: &[Context<'_>]) -> Result<Vec<(String, String)>, String> {
    let modules: Vec<_> = versions
        .iter()
        .map(|version| ident(&version.api.module))
        .collect();
    let names: Vec<&str> = versions
        .iter()
        .map(|version| version.api.version.as_str())
        .collect();
    let mut files = Vec::new();
    let mut add = |path: String, tokens: TokenStream| -> Result<(), String> {
        let text = format::format(tokens).map_err(|e| format!("tests/wire/{path}: {e}"))?;
        files.push((path, text));
        Ok(())
    };
    add(
        "main.rs".to_owned(),
        quote! {
            //! Every operation of every version, called as a user would call it.
            #(#[rustfmt::skip] mod #modules;)*
            #[rustfmt::skip]
            fn main() -> std::process::ExitCode {
                intercom_tests::wire::run(&[#((#names, #modules::TESTS)),*])
            }
        },
    )?;
    add(
        "tables/mod.rs".to_owned(),
        quote! {
            //! Which type each documented answer and body of each version is read with.
            use intercom_tests::table::Entry;
            #(mod #modules;)*
            /// The tables by version.
            pub(crate) fn tables() -> Vec<(&'static str, Vec<Entry>)> {
                vec![#((#names, #modules::entries())),*]
            }
        },
    )?;
    let mut jobs: Vec<(Context<'_>, WireJob<'_>)> = Vec::new();
    for version in versions {
        let (api, names) = (version.api, version.names);
        let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for index in 0..api.operations.len() {
            groups.entry(names.module(index)).or_default().push(index);
        }
        jobs.push((*version, WireJob::Table));
        jobs.push((*version, WireJob::Index(groups.keys().copied().collect())));
        jobs.extend(
            groups
                .into_iter()
                .map(|(tag, operations)| (*version, WireJob::Tests(tag, operations))),
        );
    }
    let written: Vec<Result<(String, String), String>> = jobs
        .par_iter()
        .map(|(version, job)| {
            let api = version.api;
            let (path, tokens) = match job {
                WireJob::Table => (format!("tables/{}.rs", api.module), version.table()),
                WireJob::Index(tags) => {
                    (format!("{}/mod.rs", api.module), version.test_index(tags))
                }
                WireJob::Tests(tag, operations) => (
                    format!("{}/{tag}.rs", api.module),
                    version.tests(operations),
                ),
            };
            let text = format::format(tokens).map_err(|e| format!("tests/wire/{path}: {e}"))?;
            Ok((path, text))
        })
        .collect();
    for file in written {
        files.push(file?);
    }
    Ok(files)
}

/// A file of one version.
enum WireJob<'a> {
    /// What each documented answer is read with.
    Table,
    /// The list of tests.
    Index(Vec<&'a str>),
    /// The tests of a tag.
    Tests(&'a str, Vec<usize>),
}

fn test_name(names: &Names, index: usize) -> proc_macro2::Ident {
    ident(&crate::name::snake(names.endpoint(index)))
}

/// JSON as a raw string, which people can read.
fn raw(value: &Value) -> TokenStream {
    let text = value.to_string();
    let hashes = (1..)
        .map(|n| "#".repeat(n))
        .find(|h| !text.contains(&format!("\"{h}")))
        .unwrap_or_default();
    match Literal::from_str(&format!("r{hashes}\"{text}\"{hashes}")) {
        Ok(literal) => quote!(#literal),
        Err(_) => quote!(#text),
    }
}

impl Context<'_> {
    fn test_index(&self, tags: &[&str]) -> TokenStream {
        let modules = tags.iter().map(|tag| ident(tag));
        let tests = (0..self.api.operations.len()).map(|index| {
            let tag = ident(self.names.module(index));
            let (test, id) = (test_name(self.names, index), &self.api.operations[index].id);
            quote!((#id, #tag::#test))
        });
        quote! {
            #(mod #modules;)*
            /// Every operation with its test.
            pub(crate) const TESTS: &[intercom_tests::wire::Test] = &[#(#tests),*];
        }
    }

    fn tests(&self, operations: &[usize]) -> TokenStream {
        let root = ident(&self.api.module);
        let tests: Vec<TokenStream> = operations.iter().map(|i| self.wire_test(*i)).collect();
        let body: String = tests.iter().map(ToString::to_string).collect();
        let words: HashSet<&str> = body.split(|c: char| !c.is_alphanumeric()).collect();
        // Only what the samples spell out; most arguments take plain values.
        let used: Vec<_> = ["DateTime", "List", "Map", "Timestamp", "Value"]
            .into_iter()
            .filter(|name| words.contains(name))
            .map(ident)
            .collect();
        let used = (!used.is_empty()).then(|| quote!(use intercom_api::model::{#(#used),*};));
        let upload = words.contains("Upload").then(|| {
            quote!(
                use intercom_api::Upload;
            )
        });
        quote! {
            #upload
            #used
            use intercom_api::#root::*;
            use intercom_tests::wire::Wire;
            #(#tests)*
        }
    }

    fn wire_test(&self, index: usize) -> TokenStream {
        let operation = &self.api.operations[index];
        let endpoint = ident(self.names.endpoint(index));
        let name = test_name(self.names, index);
        let (mut arguments, mut setters) = (Vec::new(), Vec::new());
        let mut path = operation.path.clone();
        let (mut query, mut headers) = (Vec::new(), Vec::new());
        for (at, parameter) in operation.parameters.iter().enumerate() {
            let (argument, shown) = self.parameter_sample(parameter);
            match parameter.location {
                Location::Path => {
                    path = path.replace(&format!("{{{}}}", parameter.name), &shown.concat_values())
                }
                Location::Query(_) => query.extend(shown.0),
                Location::Header => headers.extend(shown.0),
            }
            if parameter.constant.is_some() {
                continue;
            }
            if parameter.required {
                arguments.push(argument);
            } else {
                let setter = ident(self.names.parameter(index, at));
                setters.push(quote!(.#setter(#argument)));
            }
        }
        let mut checks = Vec::new();
        if let Some(body) = &operation.body {
            let sample = self.sample("body", &body.ty, &Keywords::default(), &mut Vec::new());
            arguments.push(sample.owned);
            match body.kind {
                BodyKind::Json => {
                    let json = raw(&sample.json);
                    checks.push(quote!(.body(#json)));
                }
                BodyKind::Multipart => {
                    let parts =
                        sample
                            .json
                            .as_object()
                            .into_iter()
                            .flatten()
                            .map(|(name, value)| match value {
                                Value::String(s) => quote!((#name, #s)),
                                // A file: its sample holds this text.
                                Value::Null => quote!((#name, "sample")),
                                other => {
                                    let text = other.to_string();
                                    quote!((#name, #text))
                                }
                            });
                    checks.push(quote!(.form(&[#(#parts),*])));
                }
            }
        }
        let pairs = |pairs: &[(String, String)]| {
            let pairs = pairs.iter().map(|(name, value)| quote!((#name, #value)));
            quote!(&[#(#pairs),*])
        };
        if !query.is_empty() {
            let query = pairs(&query);
            checks.insert(0, quote!(.query(#query)));
        }
        if !headers.is_empty() {
            let headers = pairs(&headers);
            checks.insert(0, quote!(.headers(#headers)));
        }
        let reads = self.reads(operation);
        let method = operation.method.as_str();
        let docs = format!(" `{method} {}`", operation.path);
        quote! {
            #[doc = #docs]
            pub(crate) fn #name(wire: &Wire) {
                let call = #endpoint::new(#(#arguments),*) #(#setters)*;
                wire.sends(call, #method, #path) #(#checks)* #reads;
            }
        }
    }

    fn reads(&self, operation: &Operation) -> TokenStream {
        let status = operation.responses.iter().find_map(|r| match r.status {
            StatusKey::Code(code) if r.status.is_success() && r.body == operation.success => {
                Some(code)
            }
            _ => None,
        });
        let first = operation.responses.iter().find_map(|r| match r.status {
            StatusKey::Code(code) if r.status.is_success() => Some(code),
            _ => None,
        });
        let status = Literal::u16_unsuffixed(status.or(first).unwrap_or(200));
        match &operation.success {
            ResponseBody::Json(ty) => {
                let json = raw(&self.answer_sample(ty, 0));
                quote!(.reads(#status, #json))
            }
            ResponseBody::Empty => quote!(.reads_nothing(#status)),
            ResponseBody::Text => quote!(.reads_text(#status)),
            ResponseBody::Binary => quote!(.reads_bytes(#status)),
            ResponseBody::Redirect => quote!(.is_redirected()),
        }
    }

    /// An argument for a parameter, and how it looks on the wire.
    fn parameter_sample(&self, parameter: &Parameter) -> (TokenStream, Pairs) {
        let name = &parameter.name;
        let pair = |value: String| Pairs(vec![(name.clone(), value)]);
        if let Some(constant) = &parameter.constant {
            return (TokenStream::new(), pair(constant.text().to_owned()));
        }
        if parameter.location == Location::Path {
            let numeric = matches!(
                self.api.resolve(&parameter.ty),
                Type::Scalar(Scalar::Integer | Scalar::Timestamp)
            );
            let value = if numeric {
                "1".to_owned()
            } else {
                path_text(name, &parameter.keywords)
            };
            return (quote!(#value), pair(value));
        }
        let sample = self.sample(name, &parameter.ty, &parameter.keywords, &mut Vec::new());
        let shown = match (&sample.json, parameter.location) {
            (Value::Array(values), Location::Query(CollectionFormat::Joined)) => {
                pair(values.iter().map(plain).collect::<Vec<_>>().join(","))
            }
            (Value::Array(values), _) => {
                Pairs(values.iter().map(|v| (name.clone(), plain(v))).collect())
            }
            (Value::Object(members), _) => {
                Pairs(members.iter().map(|(k, v)| (k.clone(), plain(v))).collect())
            }
            (scalar, _) => pair(plain(scalar)),
        };
        (sample.argument, shown)
    }

    /// One line an operation: what its body and its documented answers are read with.
    fn table(&self) -> TokenStream {
        let mut imports = Imports::default();
        let entries: Vec<TokenStream> = (0..self.api.operations.len())
            .map(|index| {
                let operation = &self.api.operations[index];
                let endpoint = ident(self.names.endpoint(index));
                let body = operation
                    .body
                    .iter()
                    .filter(|b| b.kind == BodyKind::Json)
                    .map(|b| {
                        let ty = self.ty(&b.ty, &mut imports);
                        quote!(.body::<#ty>())
                    });
                let body: Vec<TokenStream> = body.collect();
                // Statuses that are read with one type stand together.
                let mut answers: Vec<(Type, Vec<String>)> = Vec::new();
                for response in &operation.responses {
                    // Without a schema there is no type to read an answer with.
                    if let ResponseBody::Json(ty) = &response.body
                        && *ty != Type::Any
                    {
                        let status = response.status.to_string();
                        match answers.iter_mut().find(|(known, _)| known == ty) {
                            Some((_, statuses)) => statuses.push(status),
                            None => answers.push((ty.clone(), vec![status])),
                        }
                    }
                }
                let answers = answers.iter().map(|(ty, statuses)| {
                    let ty = self.ty(ty, &mut imports);
                    quote!(.answer::<#ty>(&[#(#statuses),*]))
                });
                let answers: Vec<TokenStream> = answers.collect();
                quote!(Entry::of::<#endpoint>() #(#body)* #(#answers)*)
            })
            .collect();
        let root = ident(&self.api.module);
        // Endpoints need no import of their own from the runtime; only these types may stand in a place.
        let names = imports
            .runtime
            .iter()
            .filter(|n| !matches!(**n, "object" | "union" | "open_enum"))
            .map(|n| ident(n));
        let names: Vec<_> = names.collect();
        let runtime = (!names.is_empty()).then(|| quote!(use intercom_api::model::{#(#names),*};));
        quote! {
            #runtime
            use intercom_api::#root::*;
            use intercom_tests::table::Entry;
            /// The operations in the order of the description.
            pub(crate) fn entries() -> Vec<Entry> {
                vec![#(#entries),*]
            }
        }
    }
}

/// Name and value pairs as they stand on the wire.
struct Pairs(Vec<(String, String)>);

impl Pairs {
    fn concat_values(&self) -> String {
        self.0.iter().map(|(_, value)| value.as_str()).collect()
    }
}

/// Text for a path segment that needs no escaping, so that the expected path reads as it is sent.
fn path_text(name: &str, facts: &Keywords) -> String {
    if facts.format.is_some() || is_id(name) {
        text(name, facts)
    } else {
        format!("{name}-1")
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(s) => s.clone(),
        other => other.to_string(),
    }
}
