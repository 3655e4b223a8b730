//! Code in the documentation of an operation: the call, with what it requires and nothing else.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::format::{Formatter, SHORT};
use super::one_line::one_line;
use super::types::{Context, ident, word};
use crate::analyse::PagingStrategy;
use crate::ir::{
    Location, ResponseBody, RuntimeSource, Scalar, Shape, Struct, Type, TypeId, Union,
};

/// How deep values are nested before an example gives up: a schema may require itself.
const DEPTH: usize = 12;

/// A value as Rust source.
struct Value {
    /// As an argument `impl Into<T>`.
    argument: TokenStream,
    /// As a `T`.
    owned: TokenStream,
}

impl Value {
    fn exact(tokens: TokenStream) -> Self {
        Self {
            argument: tokens.clone(),
            owned: tokens,
        }
    }

    fn from(name: &'static str, argument: TokenStream) -> Self {
        let ty = word(name);
        Self {
            owned: quote!(#ty::from(#argument)),
            argument,
        }
    }
}

impl Context<'_> {
    /// The lines of the example; none where a value that is required has no end.
    pub(super) fn example(&self, index: usize, formatter: &Formatter) -> Option<Vec<String>> {
        let operation = &self.api.operations[index];
        let mut arguments: Vec<TokenStream> = Vec::new();
        for parameter in &operation.parameters {
            if !parameter.required || parameter.constant.is_some() {
                continue;
            }
            // What fills a path segment is a string, whatever the description calls it.
            let ty = match parameter.location {
                Location::Path => &Type::Scalar(Scalar::String),
                _ => &parameter.ty,
            };
            arguments.push(self.value(&parameter.name, ty, DEPTH)?.argument);
        }
        if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
            arguments.push(match self.only_source(&body.ty) {
                Some(source) => source_value(source),
                None => self.value("body", &body.ty, DEPTH)?.owned,
            });
        }
        let name = ident(self.names.endpoint(index));
        let call = quote!(#name::new(#(#arguments),*));
        let paging = self.analysis.paging[index].as_ref();
        let pages = paging.is_some_and(|one| one.strategy != PagingStrategy::SinglePage);
        let call = match operation.success {
            _ if pages => quote! {
                let mut items = #call.items(client);
                while let Some(item) = items.next().await {
                    let item = item?;
                    println!("{item:?}");
                }
            },
            ResponseBody::Empty => quote!(#call.send(client).await?;),
            _ => quote!(let response = #call.send(client).await?;),
        };
        let imports = self.imports(&call, formatter)?;
        let crate_ = self.client.crate_name();
        let mut lines = vec![
            String::new(),
            "```no_run".to_owned(),
            "# #[cfg(feature = \"client\")]".to_owned(),
            format!(
                "# async fn example(client: &{crate_}::Client) -> Result<(), {crate_}::Error> {{"
            ),
        ];
        lines.extend(imports);
        lines.push(String::new());
        lines.extend(statements(call, formatter)?);
        lines.extend(["# Ok(())".to_owned(), "# }".to_owned(), "```".to_owned()]);
        Some(lines)
    }

    fn value(&self, name: &str, ty: &Type, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        Some(match ty {
            Type::Scalar(scalar) => scalar_value(name, *scalar),
            Type::Any => Value::from("Value", quote!("anything")),
            Type::Runtime(_) => Value::exact(quote!(Default::default())),
            Type::List(inner) => {
                let element = self.value(name, inner, depth)?.owned;
                Value::from("List", quote!([#element]))
            }
            Type::Map(inner) => {
                let value = self.value("value", inner, depth)?.owned;
                Value::from("Map", quote!([("key", #value)]))
            }
            Type::Named(id) if self.api[*id].from.is_some() => {
                let source = self.api[*id].from.map(source_value)?;
                let ty = ident(self.names.ty(*id));
                Value {
                    owned: quote!(#ty::from(#source)),
                    argument: source,
                }
            }
            Type::Named(id) => match &self.api[*id].shape {
                Shape::Alias(inner) => self.value(name, inner, depth)?,
                Shape::Enum(_) => {
                    let ty = ident(self.names.ty(*id));
                    let variant = ident(self.names.member(*id, 0));
                    Value::exact(quote!(#ty::#variant))
                }
                Shape::Struct(one) => Value::exact(self.construction(*id, one, depth)?),
                Shape::Union(one) => Value::exact(self.branch(*id, one, name, depth)?),
            },
        })
    }

    /// What a body can be made from, where its one required field can be.
    fn only_source(&self, ty: &Type) -> Option<RuntimeSource> {
        let mut fields = self.api.as_struct(ty)?.fields.iter();
        let mut required = fields
            .by_ref()
            .filter(|field| field.required && field.constant.is_none());
        match (required.next(), required.next()) {
            (Some(only), None) => self.source(&only.ty),
            _ => None,
        }
    }

    fn construction(&self, id: TypeId, one: &Struct, depth: usize) -> Option<TokenStream> {
        let required = one
            .fields
            .iter()
            .filter(|field| field.required && field.constant.is_none());
        let arguments = required
            .map(|field| Some(self.value(&field.name, &field.ty, depth)?.argument))
            .collect::<Option<Vec<_>>>()?;
        let name = ident(self.names.ty(id));
        Some(quote!(#name::new(#(#arguments),*)))
    }

    /// The first branch that has an end.
    fn branch(&self, id: TypeId, one: &Union, name: &str, depth: usize) -> Option<TokenStream> {
        let mut branches = one.branches.iter().enumerate();
        let (at, value) = branches
            .find_map(|(at, branch)| Some((at, self.value(name, &branch.ty, depth)?.owned)))?;
        let ty = ident(self.names.ty(id));
        let variant = ident(self.names.member(id, at));
        Some(if self.analysis.boxed.contains(&(id, at)) {
            quote!(#ty::#variant(Box::new(#value)))
        } else {
            quote!(#ty::#variant(#value))
        })
    }

    /// What code names, imported from where it stands.
    fn imports(&self, code: &TokenStream, formatter: &Formatter) -> Option<Vec<String>> {
        let mut words = BTreeSet::new();
        types(code.clone(), &mut words);
        let mut from_root = vec!["EndpointExt"];
        let (mut from_model, mut from_version) = (Vec::new(), Vec::new());
        for word in words.iter().map(String::as_str) {
            match word {
                "Filter" | "Upload" => from_root.push(word),
                "DateTime" | "Id" | "List" | "Map" | "Timestamp" | "Value" => from_model.push(word),
                // In every program already.
                "Box" | "Default" | "Some" | "String" => {}
                _ => from_version.push(word),
            }
        }
        let crate_ = self.client.crate_name();
        let module = format!("{}::", self.api.module);
        let lists = [
            ("", from_root),
            ("model::", from_model),
            (&module, from_version),
        ];
        let mut lines = Vec::new();
        for (from, names) in lists {
            let line = match names.as_slice() {
                [] => continue,
                [name] => format!("use {crate_}::{from}{name};"),
                names => format!("use {crate_}::{from}{{{}}};", names.join(", ")),
            };
            if line.len() < SHORT {
                lines.push(line);
            } else {
                lines.extend(statements(line.parse().ok()?, formatter)?);
            }
        }
        Some(lines)
    }
}

fn source_value(source: RuntimeSource) -> TokenStream {
    match source {
        RuntimeSource::Filter => quote!(Filter::field("created_at").after(1_700_000_000)),
    }
}

fn scalar_value(name: &str, scalar: Scalar) -> Value {
    match scalar {
        Scalar::String => {
            let text = text(name);
            Value {
                argument: quote!(#text),
                owned: quote!(String::from(#text)),
            }
        }
        Scalar::Id(_) => Value::from("Id", quote!("123")),
        Scalar::Integer => Value::exact(quote!(1)),
        Scalar::Number => Value::exact(quote!(1.5)),
        Scalar::Boolean => Value::exact(quote!(true)),
        Scalar::Timestamp => Value::from("Timestamp", quote!(1_700_000_000)),
        Scalar::DateTime => Value::from("DateTime", quote!("2024-02-29T12:30:00Z")),
        Scalar::Binary => Value::exact(quote!(Upload::from("content"))),
    }
}

/// A string that could stand in a property or parameter of this name.
fn text(name: &str) -> String {
    let name = name.to_ascii_lowercase();
    let is = |end: &str| name == end || name.ends_with(&format!("_{end}"));
    let text = if is("id") || is("ids") || is("identifier") {
        "123"
    } else if is("email") {
        "ada@example.com"
    } else if is("phone") || is("phone_number") {
        "+15551234567"
    } else if is("url") || is("urls") {
        "https://example.com"
    } else if is("locale") {
        "en"
    } else if is("body") {
        "Thank you for writing."
    } else {
        return name.replace('_', " ");
    };
    text.to_owned()
}

/// The types that code names: identifiers in upper case that no path leads to.
fn types(code: TokenStream, found: &mut BTreeSet<String>) {
    let mut after_path = false;
    for token in code {
        match token {
            TokenTree::Ident(one) => {
                let name = one.to_string();
                if !after_path && name.starts_with(char::is_uppercase) {
                    found.insert(name);
                }
                after_path = false;
            }
            TokenTree::Punct(one) => after_path = one.as_char() == ':',
            TokenTree::Group(group) => {
                types(group.stream(), found);
                after_path = false;
            }
            TokenTree::Literal(_) => after_path = false,
        }
    }
}

/// Statements as formatted lines.
fn statements(code: TokenStream, formatter: &Formatter) -> Option<Vec<String>> {
    if let Some(line) = one_line(&code).filter(|line| line.len() < SHORT) {
        return Some(vec![line]);
    }
    let function = quote!(async fn example() { #code });
    let text = formatter.format(function).ok()?;
    let lines = text
        .lines()
        .skip_while(|line| !line.starts_with("async fn"));
    let body = lines.skip(1).take_while(|line| *line != "}");
    let body = body.map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned());
    Some(body.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_types_at_the_start_of_a_path_are_imported() {
        let mut found = BTreeSet::new();
        types(
            quote!(A::new(B::C, vec![D::from("E")]).f(G::H(1))),
            &mut found,
        );
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["A", "B", "D", "G"]);
    }

    #[test]
    fn strings_are_what_their_names_promise() {
        assert_eq!(text("contact_id"), "123");
        assert_eq!(text("email"), "ada@example.com");
        assert_eq!(text("event_name"), "event name");
    }
}
