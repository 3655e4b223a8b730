//! Paths to operations.

use std::collections::HashMap;

use openapiv3::{
    Parameter as Declared, ParameterSchemaOrContent, PathItem, PathStyle, QueryStyle, ReferenceOr,
};

use super::problem::CORRECT_IT;
use super::schema::{Lowering, SchemaLocation};
use crate::ir::{
    Body, BodyKind, CollectionFormat, Declarations, Location, Method, Operation, Origin, Parameter,
    Step, Type,
};
use crate::pointer::Pointer;

/// The header that names the API's version: the client's state, not an argument of every call.
pub const VERSION_HEADER: &str = "Intercom-Version";

impl<'a> Lowering<'a> {
    /// Every operation in document order.
    pub(super) fn lower_operations(&mut self) -> Vec<Operation> {
        let mut operations: Vec<Operation> = Vec::new();
        let mut seen: HashMap<String, Pointer> = HashMap::new();
        for (path, item) in &self.doc.paths.paths {
            let pointer = Pointer::of(["paths", path]);
            let ReferenceOr::Item(item) = item else {
                self.problem(
                    &pointer,
                    "a path that is a reference is not supported".to_owned(),
                    "its operations would be missing from the client",
                    "copy the path item in place of the reference",
                );
                continue;
            };
            for (method, operation) in item.iter() {
                let pointer = pointer.join(method);
                let Some(method) = method_of(method) else {
                    self.problem(
                        &pointer,
                        format!("the method `{method}` is not supported"),
                        "the operation would be missing from the client",
                        CORRECT_IT,
                    );
                    continue;
                };
                if let Some(lowered) =
                    self.operation(operations.len(), path, method, item, operation, &pointer)
                {
                    if let Some(first) = seen.insert(lowered.id.clone(), pointer.clone()) {
                        self.problem(
                            &pointer.join("operationId"),
                            format!(
                                "the operationId `{}` stands twice, first at {first}",
                                lowered.id
                            ),
                            "both operations would get the same Rust name",
                            CORRECT_IT,
                        );
                    }
                    operations.push(lowered);
                }
            }
        }
        operations
    }

    fn operation(
        &mut self,
        index: usize,
        path: &'a str,
        method: Method,
        item: &'a PathItem,
        operation: &'a openapiv3::Operation,
        pointer: &Pointer,
    ) -> Option<Operation> {
        let Some(id) = operation.operation_id.clone().filter(|id| !id.is_empty()) else {
            self.problem(pointer, "the operation has no operationId".to_owned(),
                "the operationId is what the Rust type is named after",
                "give it one with an action in spec/corrections.yaml: `update: {operationId: someName}`");
            return None;
        };
        if !operation.callbacks.is_empty() {
            self.problem(
                &pointer.join("callbacks"),
                "callbacks are not supported".to_owned(),
                "a client cannot receive them",
                CORRECT_IT,
            );
        }
        let mut versioned = false;
        let mut parameters = Vec::new();
        let path_item = Pointer::of(["paths", path]);
        let shared = item
            .parameters
            .iter()
            .enumerate()
            .map(|(i, p)| (i, p, &path_item));
        let own = operation
            .parameters
            .iter()
            .enumerate()
            .map(|(i, p)| (i, p, pointer));
        for (i, parameter, above) in shared.chain(own) {
            let pointer = above.join("parameters").index(i);
            let Some(parameter) = self.parameter(index, parameter, &pointer) else {
                continue;
            };
            if parameter.location == Location::Header
                && parameter.name.eq_ignore_ascii_case(VERSION_HEADER)
            {
                versioned = true;
                continue;
            }
            // An operation's own parameter replaces its path's.
            parameters.retain(|p: &Parameter| {
                p.name != parameter.name || kind(p.location) != kind(parameter.location)
            });
            parameters.push(parameter);
        }
        let parameters = self.order_by_template(path, parameters, pointer);
        let body = self.body(index, operation, pointer);
        let responses = self.responses(index, operation, pointer);
        let success = self.success(index, &responses, pointer);
        Some(Operation {
            id,
            method,
            path: path.to_owned(),
            tags: operation.tags.clone(),
            docs: operation.description.clone(),
            deprecated: operation.deprecated,
            versioned,
            parameters,
            body,
            success,
            responses,
            pointer: pointer.clone(),
        })
    }

    fn parameter(
        &mut self,
        index: usize,
        declared: &'a ReferenceOr<Declared>,
        pointer: &Pointer,
    ) -> Option<Parameter> {
        let mut component = None;
        let declared = match declared {
            ReferenceOr::Item(item) => item,
            ReferenceOr::Reference { reference } => {
                let name = reference.strip_prefix("#/components/parameters/");
                component = name.map(|name| Pointer::component("parameters", name));
                let components = self.doc.components.as_ref();
                let found = name
                    .and_then(|n| components?.parameters.get(n))
                    .and_then(ReferenceOr::as_item);
                let Some(item) = found else {
                    self.problem(
                        pointer,
                        format!("the reference `{reference}` leads to no parameter"),
                        "the parameter would be missing from the client",
                        CORRECT_IT,
                    );
                    return None;
                };
                item
            }
        };
        let location = match declared {
            Declared::Path { style, .. } => {
                if *style != PathStyle::Simple {
                    self.unsupported_style(&format!("path style `{style:?}`"), pointer);
                }
                Location::Path
            }
            Declared::Header { .. } => Location::Header,
            Declared::Query {
                style,
                parameter_data,
                ..
            } => {
                if *style != QueryStyle::Form {
                    self.unsupported_style(&format!("query style `{style:?}`"), pointer);
                }
                // `explode` is true for `form` unless said otherwise.
                Location::Query(match parameter_data.explode {
                    Some(false) => CollectionFormat::Joined,
                    _ => CollectionFormat::Exploded,
                })
            }
            Declared::Cookie { .. } => {
                self.problem(
                    pointer,
                    "cookie parameters are not supported".to_owned(),
                    "the client sends no cookies",
                    CORRECT_IT,
                );
                return None;
            }
        };
        let data = declared.parameter_data_ref();
        let ParameterSchemaOrContent::Schema(schema) = &data.format else {
            self.problem(
                &pointer.join("content"),
                "parameters with `content` are not supported".to_owned(),
                "the client would not know how to write the value",
                CORRECT_IT,
            );
            return None;
        };
        let site = SchemaLocation {
            origin: Origin::Operation(index, vec![Step::Property(data.name.clone())]),
            pointer: pointer.join("schema"),
        };
        let place = self.place(schema, &site);
        Some(Parameter {
            name: data.name.clone(),
            location,
            ty: place.ty,
            required: data.required || location == Location::Path,
            // An optional parameter with one value is a switch: left to the caller.
            constant: place.constant.filter(|_| data.required),
            docs: data.description.clone(),
            keywords: place.keywords,
            declared: Declarations::merged(component, pointer.clone()),
        })
    }

    fn unsupported_style(&mut self, style: &str, parameter: &Pointer) {
        self.problem(
            &parameter.join("style"),
            format!("the {style} is not supported"),
            "the server would not understand the parameter as the client writes it",
            CORRECT_IT,
        );
    }

    /// Path parameters in the order of the template; every name of the template must be declared, and the other way
    /// round.
    fn order_by_template(
        &mut self,
        path: &str,
        parameters: Vec<Parameter>,
        pointer: &Pointer,
    ) -> Vec<Parameter> {
        let (mut in_path, rest): (Vec<_>, Vec<_>) = parameters
            .into_iter()
            .partition(|p| p.location == Location::Path);
        let mut ordered = Vec::new();
        for name in path
            .split('{')
            .skip(1)
            .filter_map(|s| s.split_once('}').map(|(name, _)| name))
        {
            match in_path.iter().position(|p| p.name == name) {
                Some(at) => ordered.push(in_path.remove(at)),
                None => self.problem(
                    pointer,
                    format!("the path's `{{{name}}}` is not declared as a path parameter"),
                    "the address of the call could not be filled in",
                    CORRECT_IT,
                ),
            }
        }
        for stray in in_path {
            self.problem(
                stray.declared.pointer(),
                format!(
                    "the path parameter `{}` does not stand in `{path}`",
                    stray.name
                ),
                "its value would go nowhere",
                CORRECT_IT,
            );
        }
        ordered.extend(rest);
        ordered
    }

    fn body(
        &mut self,
        index: usize,
        operation: &'a openapiv3::Operation,
        pointer: &Pointer,
    ) -> Option<Body> {
        let pointer = pointer.join("requestBody");
        let mut component = None;
        let body = match operation.request_body.as_ref()? {
            ReferenceOr::Item(item) => item,
            ReferenceOr::Reference { reference } => {
                let name = reference.strip_prefix("#/components/requestBodies/");
                component = name.map(|name| Pointer::component("requestBodies", name));
                let components = self.doc.components.as_ref();
                let found = name
                    .and_then(|n| components?.request_bodies.get(n))
                    .and_then(ReferenceOr::as_item);
                let Some(item) = found else {
                    self.problem(
                        &pointer,
                        format!("the reference `{reference}` leads to no request body"),
                        "the call would be sent without its body",
                        CORRECT_IT,
                    );
                    return None;
                };
                item
            }
        };
        let known = [
            ("application/json", BodyKind::Json),
            ("multipart/form-data", BodyKind::Multipart),
        ];
        let found = known
            .into_iter()
            .find_map(|(name, kind)| Some((name, kind, body.content.get(name)?)));
        let Some((name, kind, media)) = found else {
            let names: Vec<&str> = body.content.keys().map(String::as_str).collect();
            self.problem(
                &pointer.join("content"),
                format!("no supported media type among [{}]", names.join(", ")),
                "the client can write JSON and multipart forms",
                CORRECT_IT,
            );
            return None;
        };
        let schema = pointer.join_all(["content", name, "schema"]);
        let ty = match &media.schema {
            Some(media) => {
                let origin = Origin::Operation(index, vec![Step::Body]);
                self.place(
                    media,
                    &SchemaLocation {
                        origin,
                        pointer: schema.clone(),
                    },
                )
                .ty
            }
            None => Type::Any,
        };
        Some(Body {
            kind,
            ty,
            required: body.required,
            declared: Declarations::merged(component, pointer),
            schema,
        })
    }
}

fn kind(location: Location) -> u8 {
    match location {
        Location::Path => 0,
        Location::Query(_) => 1,
        Location::Header => 2,
    }
}

fn method_of(name: &str) -> Option<Method> {
    Some(match name {
        "get" => Method::Get,
        "put" => Method::Put,
        "post" => Method::Post,
        "delete" => Method::Delete,
        "patch" => Method::Patch,
        "head" => Method::Head,
        "options" => Method::Options,
        _ => return None,
    })
}
