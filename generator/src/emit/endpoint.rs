//! Endpoints: one plain struct an operation, and how it is written into a request.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::aside::doc;
use super::builder::{Constructor, Methods, Others};
use super::docs;
use super::format::Formatter;
use super::listed::Listed;
use super::request;
use super::types::{Context, Imports, ident, word};
use crate::ir::{IdForm, Location, Method, ResponseBody, Scalar, Type};

/// What an endpoints file imports beside models.
#[derive(Default)]
pub(super) struct EndpointImports {
    pub(super) models: Imports,
    /// Names from the runtime's `codegen` module.
    pub(super) runtime: std::collections::BTreeSet<&'static str>,
}

impl Context<'_> {
    /// The endpoint of an operation.
    pub(super) fn endpoint(
        &self,
        index: usize,
        imports: &mut EndpointImports,
        formatter: &Formatter,
    ) -> TokenStream {
        let operation = &self.api.operations[index];
        let name = ident(self.names.endpoint(index));
        let mut fields = Listed::default();
        let (mut arguments, mut assignments, mut writes) = (Vec::new(), Vec::new(), Vec::new());
        let mut setters = Methods::default();
        for (at, parameter) in operation.parameters.iter().enumerate() {
            let wire = &parameter.name;
            if let Some(constant) = &parameter.constant {
                writes.push(request::parameter(
                    parameter,
                    &request::constant(constant),
                    imports,
                ));
                continue;
            }
            let field = ident(self.names.parameter(index, at));
            // A scalar that fills a path segment is a string, whatever the description calls it: ids come as both.
            let in_path = parameter.location == Location::Path
                && matches!(self.api.resolve(&parameter.ty), Type::Scalar(_) | Type::Any);
            let ty = match in_path {
                true => Type::Scalar(Scalar::Id(IdForm::String)),
                false => parameter.ty.clone(),
            };
            let rust = self.ty(&ty, &mut imports.models);
            let (argument, value) = self.argument(&ty, &field, &mut imports.models);
            let docs = docs::parameter(
                parameter,
                place_name(parameter.location),
                self.api.resolve(&parameter.ty),
                self.api
                    .changes
                    .parameters
                    .get(&(index, at))
                    .map(String::as_str),
            );
            let is_old = docs::deprecated(parameter.keywords.deprecated);
            writes.push(request::parameter(
                parameter,
                &quote!(&self.#field),
                imports,
            ));
            if parameter.required {
                fields.field(&docs, quote!(#is_old), &field, &rust);
                arguments.push((field.clone(), argument));
                assignments.push((field, value));
            } else {
                fields.field(&docs, quote!(#is_old), &field, &quote!(Option<#rust>));
                let value = quote!(Some(#value));
                setters.setter(is_old.as_ref(), &field, wire, &argument, &value);
                assignments.push((field, quote!(None)));
            }
        }
        if let Some(body) = &operation.body {
            let rust = self.ty(&body.ty, &mut imports.models);
            writes.push(self.body(body, imports));
            if body.required {
                let docs = ["The request body.".to_owned()];
                fields.field(&docs, TokenStream::new(), &word("body"), &rust);
                arguments.push((word("body"), quote!(impl Into<#rust>)));
                assignments.push((word("body"), quote!(body.into())));
            } else {
                let docs = ["The request body, which may be left out.".to_owned()];
                let ty = quote!(Option<#rust>);
                fields.field(&docs, TokenStream::new(), &word("body"), &ty);
                assignments.push((word("body"), quote!(None)));
                setters.add(quote! {
                    /// Sets the request body.
                    #[must_use]
                    pub fn body(mut self, body: impl Into<#rust>) -> Self {
                        self.body = Some(body.into());
                        self
                    }
                });
            }
        }
        if let Some(method) = self.page_size(index, imports) {
            setters.add(method);
        }
        let (fields, setters) = (fields.into_tokens(), setters.into_tokens());
        let response = self.response(&operation.success, imports);
        let docs = doc(&self.endpoint_docs(index, formatter));
        let aliases = self.aliases(index);
        let is_old = docs::deprecated(operation.deprecated);
        let id = &operation.id;
        // A fragment only tells operations of one path apart, and is never sent.
        let path = operation.path.split('#').next().unwrap_or_default();
        let method = method(operation.method);
        let tag = operation.tags.first().map(|tag| quote!(.tag(#tag)));
        let reads = matches!(operation.method, Method::Get | Method::Head);
        let safe = (self.analysis.safe[index] && !reads).then(|| quote!(.safe()));
        let particulars = request::particulars(operation, imports);
        imports.runtime.extend([
            "Endpoint",
            "Method",
            "Operation",
            "RequestParts",
            "call_debug",
        ]);
        let parts = if writes.is_empty() {
            word("_parts")
        } else {
            word("parts")
        };
        let paged = self.analysis.paging[index]
            .as_ref()
            .map(|p| self.paged(&name, p, operation, &response, imports));
        let (default, docs_of_new) = match arguments.as_slice() {
            [] => (quote!(Default,), "Makes the call with no argument set."),
            _ => (quote!(), "Makes the call with its required arguments."),
        };
        let constructor = Constructor {
            docs: docs_of_new,
            arguments,
            assignments,
            others: Others::None,
        };
        let constructor = constructor.into_tokens();
        quote! {
            #docs
            #aliases
            #is_old
            #[derive(Clone, #default PartialEq)]
            #[non_exhaustive]
            pub struct #name { #fields }
            call_debug!(#name);

            impl #name {
                #constructor
                #setters
            }

            impl Endpoint for #name {
                type Response = #response;
                const OPERATION: Operation = Operation::new(#id, Method::#method, #path, VERSION) #tag #safe #particulars;
                // Compiled only where the call is made; without it all models would be, for the bodies of requests.
                #[inline]
                fn fill(&self, #parts: &mut RequestParts) {
                    #(#writes)*
                }
            }
            #paged
        }
    }

    fn response(&self, body: &ResponseBody, imports: &mut EndpointImports) -> TokenStream {
        let (name, tokens) = match body {
            ResponseBody::Json(ty) => return self.ty(ty, &mut imports.models),
            ResponseBody::Empty => return quote!(()),
            ResponseBody::Text => ("Text", quote!(Text)),
            ResponseBody::Binary => ("Download", quote!(Download)),
            ResponseBody::Redirect => ("Redirect", quote!(Redirect)),
            ResponseBody::ByMediaType(ty) => {
                let ty = self.ty(ty, &mut imports.models);
                ("ByMediaType", quote!(ByMediaType<#ty>))
            }
        };
        imports.runtime.insert(name);
        tokens
    }
}

fn place_name(location: Location) -> &'static str {
    match location {
        Location::Path => "Path parameter",
        Location::Query => "Query parameter",
        Location::Header => "Header",
        Location::Cookie => "Cookie",
    }
}

fn method(method: Method) -> Ident {
    word(match method {
        Method::Get => "Get",
        Method::Put => "Put",
        Method::Post => "Post",
        Method::Delete => "Delete",
        Method::Patch => "Patch",
        Method::Head => "Head",
        Method::Options => "Options",
        Method::Trace => "Trace",
    })
}
