//! The calls of a tag's operations.

use intercom_oracle::{Body, Operation as Expected, Parameter as Sent, Place};
use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::Arguments;
use super::{client_crate, driver};
use crate::emit::code;
use crate::emit::types::{Context, ident, word};
use crate::ir::{Body as Lowered, BodyKind, Location, Operation, Parameter, ResponseBody};

/// The file of a tag.
pub(super) fn file(
    version: &Context<'_>,
    operations: &[usize],
    expected: &[Expected],
) -> TokenStream {
    let mut arguments = Arguments::new(version);
    let mut calls = Vec::new();
    for index in operations {
        calls.push(call(version, *index, expected, &mut arguments));
    }
    let root = ident(version.names.root());
    let (client, driver) = (client_crate(version.client), driver());
    let models: Vec<_> = arguments.runtime.iter().map(|name| word(name)).collect();
    let models = (!models.is_empty()).then(|| quote!(use #client::model::{#(#models),*};));
    let upload = arguments.upload.then(|| {
        quote!(
            use #client::Upload;
        )
    });
    let tag = operations
        .first()
        .and_then(|index| version.api.operations[*index].tags.first());
    let docs = match tag {
        Some(tag) => format!(" Calls of the operations of the tag {}.", code(tag)),
        None => " Calls of the operations without a tag.".to_owned(),
    };
    quote! {
        #![doc = #docs]
        #upload
        #models
        use #client::#root::*;
        use #driver as wire;
        pub(crate) fn calls() -> Vec<wire::Call<#client::Api>> {
            Vec::from([#(#calls),*])
        }
    }
}

fn call(
    version: &Context<'_>,
    index: usize,
    expected: &[Expected],
    arguments: &mut Arguments<'_>,
) -> TokenStream {
    let operation = &version.api.operations[index];
    let own = format!("{} {}", operation.method.as_str(), operation.path);
    let found = expected
        .iter()
        .find(|e| e.pointer == operation.pointer.as_str());
    let Some(expected) = found else {
        return quote!(wire::disagree(#own, "the description has no such operation"));
    };
    let key = expected.key();
    match construction(version, index, expected, arguments) {
        Ok(call) => {
            let reads = word(match &operation.success {
                ResponseBody::Json(_) => "json",
                ResponseBody::Empty => "empty",
                ResponseBody::Text => "text",
                ResponseBody::Binary => "bytes",
                ResponseBody::Redirect => "redirect",
                ResponseBody::ByMediaType(_) => "json",
            });
            quote!(wire::#reads(#key, #call))
        }
        Err(why) => quote!(wire::disagree(#key, #why)),
    }
}

/// A function that makes the call as a user writes it: what the description requires as arguments, the rest by setters.
fn construction(
    version: &Context<'_>,
    index: usize,
    expected: &Expected,
    arguments: &mut Arguments<'_>,
) -> Result<TokenStream, String> {
    let operation = &version.api.operations[index];
    let endpoint = ident(version.names.endpoint(index));
    let (mut required, mut setters) = (Vec::new(), Vec::new());
    let of_client: Vec<&str> = version.client.version_header().into_iter().collect();
    for sent in expected.arguments(&of_client) {
        let (at, parameter) = lowered(operation, sent)?;
        // Constants are sent unasked.
        if parameter.constant.is_some() {
            continue;
        }
        let argument = arguments.parameter(parameter, sent)?;
        if sent.is_required {
            required.push(argument);
        } else {
            let setter = ident(version.names.parameter(index, at));
            setters.push(quote!(.#setter(#argument)));
        }
    }
    if let Some(body) = &operation.body {
        let sent = sent_body(body, &expected.bodies)?;
        let is_text = body.kind == BodyKind::Text;
        let argument = match body.kind {
            BodyKind::Text | BodyKind::Binary => arguments.plain_body(&sent.sample, is_text),
            _ => arguments.owned(&body.ty, &sent.sample)?,
        };
        if expected.is_body_required {
            required.push(argument);
        } else {
            setters.push(quote!(.body(#argument)));
        }
    } else if !expected.bodies.is_empty() {
        return Err("the call takes no body".to_owned());
    }
    if required.is_empty() && setters.is_empty() {
        return Ok(quote!(#endpoint::new));
    }
    Ok(quote!(|| #endpoint::new(#(#required),*) #(#setters)*))
}

/// The parameter that came out of the passes for one of the description.
fn lowered<'a>(operation: &'a Operation, sent: &Sent) -> Result<(usize, &'a Parameter), String> {
    let is_there = |location: Location| match location {
        Location::Path => sent.place == Place::Path,
        Location::Query => sent.place == Place::Query,
        Location::Header => sent.place == Place::Header,
        Location::Cookie => sent.place == Place::Cookie,
    };
    let mut parameters = operation.parameters.iter().enumerate();
    parameters
        .find(|(_, p)| p.name == sent.name && is_there(p.location))
        .ok_or_else(|| {
            format!(
                "the call takes no {:?} parameter {:?}",
                sent.place, sent.name
            )
        })
}

/// The body of the description in the media type that the call sends.
fn sent_body<'a>(body: &Lowered, listed: &'a [Body]) -> Result<&'a Body, String> {
    let of_kind = |listed: &&Body| match body.kind {
        BodyKind::Json => listed.is_json(),
        BodyKind::Multipart => listed.essence() == "multipart/form-data",
        BodyKind::Urlencoded => listed.essence() == "application/x-www-form-urlencoded",
        BodyKind::Text | BodyKind::Binary => {
            listed.essence() == body.media_type.to_ascii_lowercase()
        }
    };
    let missing = || format!("the description lists no media type for {:?}", body.kind);
    let is_used = |listed: &&Body| listed.pointer == body.schema.as_str();
    let found = listed.iter().find(is_used);
    found
        .or_else(|| listed.iter().find(of_kind))
        .ok_or_else(missing)
}
