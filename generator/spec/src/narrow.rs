//! Finds the part that the object model refuses, since its error does not say where that is.

use crate::METHODS;
use crate::pointer::{Pointer, join};
use openapiv3::{
    Operation, Parameter, PathItem, ReferenceOr, RequestBody, Response, Schema, SecurityScheme,
};
use serde::Deserialize;
use serde_json::{Error, Value};

/// The pointer of a small part of `document` that the object model refuses, and its error.
pub(crate) fn narrow(document: &Value) -> Option<(String, Error)> {
    parameters(document)
        .or_else(|| operations(document))
        .or_else(|| entries::<ReferenceOr<PathItem>>(document, "/paths"))
        .or_else(|| entries::<ReferenceOr<Schema>>(document, "/components/schemas"))
        .or_else(|| entries::<ReferenceOr<Parameter>>(document, "/components/parameters"))
        .or_else(|| entries::<ReferenceOr<Response>>(document, "/components/responses"))
        .or_else(|| entries::<ReferenceOr<RequestBody>>(document, "/components/requestBodies"))
        .or_else(|| entries::<ReferenceOr<SecurityScheme>>(document, "/components/securitySchemes"))
}

/// Every operation of the document, and where it stands.
fn each_operation(document: &Value) -> impl Iterator<Item = (String, &Value)> {
    let paths = document.get("paths").and_then(Value::as_object);
    paths.into_iter().flatten().flat_map(|(path, item)| {
        METHODS.iter().filter_map(move |method| {
            Some((
                Pointer::of(["paths", path, method]).into(),
                item.get(method)?,
            ))
        })
    })
}

fn operations(document: &Value) -> Option<(String, Error)> {
    each_operation(document)
        .find_map(|(at, value)| Operation::deserialize(value).err().map(|error| (at, error)))
}

fn parameters(document: &Value) -> Option<(String, Error)> {
    each_operation(document).find_map(|(at, operation)| {
        let list = operation.get("parameters")?.as_array()?;
        list.iter().enumerate().find_map(|(index, value)| {
            let error = ReferenceOr::<Parameter>::deserialize(value).err()?;
            Some((format!("{at}/parameters/{index}"), error))
        })
    })
}

fn entries<T: for<'de> Deserialize<'de>>(document: &Value, at: &str) -> Option<(String, Error)> {
    let map = document.pointer(at)?.as_object()?;
    map.iter().find_map(|(key, value)| {
        T::deserialize(value)
            .err()
            .map(|error| (join(at, key), error))
    })
}
