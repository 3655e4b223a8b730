//! The responses of operations.

use openapiv3::{MediaType, ReferenceOr, StatusCode};

use super::problem::CORRECT_IT;
use super::schema::{Lowering, SchemaLocation};
use crate::ir::{
    BodyKind, Branch, Declarations, Operation, Origin, Response, ResponseBody, Scalar, Shape,
    StatusKey, Step, Type, TypeDef, TypeId, Union,
};
use crate::pointer::Pointer;

impl<'a> Lowering<'a> {
    pub(super) fn responses(
        &mut self,
        index: usize,
        operation: &'a openapiv3::Operation,
        pointer: &Pointer,
    ) -> Vec<Response> {
        let mut out = Vec::new();
        let listed = operation
            .responses
            .responses
            .iter()
            .map(|(status, response)| {
                let key = match status {
                    StatusCode::Code(code) => StatusKey::Code(*code),
                    StatusCode::Range(class) => StatusKey::Class(*class),
                };
                (key, response)
            });
        let default = operation
            .responses
            .default
            .iter()
            .map(|response| (StatusKey::Default, response));
        for (status, response) in listed.chain(default) {
            let pointer = pointer.join("responses").join(status.to_string());
            let mut component = None;
            let response = match response {
                ReferenceOr::Item(item) => item,
                ReferenceOr::Reference { reference } => {
                    let name = reference.strip_prefix("#/components/responses/");
                    let components = self.doc.components.as_ref();
                    let found = name
                        .and_then(|n| components?.responses.get(n))
                        .and_then(ReferenceOr::as_item);
                    let (Some(item), Some(name)) = (found, name) else {
                        self.problem(
                            &pointer,
                            format!("the reference `{reference}` leads to no response"),
                            "what the response holds is unknown",
                            CORRECT_IT,
                        );
                        continue;
                    };
                    component = Some(Pointer::component("responses", name));
                    item
                }
            };
            let step = if status.is_success() {
                Step::Response
            } else {
                Step::ErrorResponse(status.to_string())
            };
            let site = SchemaLocation {
                origin: Origin::Operation(index, vec![step]),
                pointer: component.as_ref().unwrap_or(&pointer).join("content"),
            };
            let body = if matches!(status, StatusKey::Code(300..=399))
                && response.headers.contains_key("Location")
            {
                ResponseBody::Redirect
            } else {
                self.content(&response.content, site)
            };
            out.push(Response {
                status,
                body,
                headers: response.headers.keys().cloned().collect(),
                declared: Declarations::merged(component, pointer),
            });
        }
        out
    }

    fn content(&mut self, content: &'a openapiv3::Content, site: SchemaLocation) -> ResponseBody {
        let json = content
            .iter()
            .find(|(name, _)| name.as_str() == "application/json" || name.ends_with("+json"));
        if let Some((name, MediaType { schema, .. })) = json {
            let pointer = site.pointer.join_all([name, "schema"]);
            return ResponseBody::Json(match schema {
                Some(schema) => self.place(schema, &SchemaLocation { pointer, ..site }).ty,
                None => Type::Any,
            });
        }
        match content.keys().next().map(String::as_str) {
            None => ResponseBody::Empty,
            Some(name) if name.starts_with("text/") && name != "text/csv" => ResponseBody::Text,
            Some(_) => ResponseBody::Binary,
        }
    }

    /// What a success brings: the one documented success, or a union where successes differ.
    pub(super) fn success(
        &mut self,
        index: usize,
        responses: &[Response],
        pointer: &Pointer,
    ) -> ResponseBody {
        let mut distinct: Vec<&Response> = Vec::new();
        for response in responses.iter().filter(|r| r.status.is_success()) {
            if distinct.iter().all(|d| d.body != response.body) {
                distinct.push(response);
            }
        }
        match distinct.as_slice() {
            [] if responses.iter().any(|r| r.body == ResponseBody::Redirect) => {
                ResponseBody::Redirect
            }
            // Nothing is known of a success: whatever JSON comes is handed on.
            [] => ResponseBody::Json(Type::Any),
            [only] => only.body.clone(),
            several => {
                let branches: Vec<Branch> = several
                    .iter()
                    .filter_map(|r| match &r.body {
                        // A blank body reads as the default of any JSON response, so an empty success needs no branch.
                        ResponseBody::Empty => None,
                        ResponseBody::Json(ty) => Some(Branch {
                            ty: ty.clone(),
                            title: None,
                            declared: r.declared.clone(),
                        }),
                        ResponseBody::Text | ResponseBody::Binary | ResponseBody::Redirect => {
                            self.problem(
                                r.declared.pointer(),
                                "successes of different media types are not supported".to_owned(),
                                "a call has one type of response",
                                CORRECT_IT,
                            );
                            None
                        }
                    })
                    .collect();
                if let [only] = branches.as_slice() {
                    return ResponseBody::Json(only.ty.clone());
                }
                let id = TypeId::new(self.types.len());
                self.types.push(TypeDef {
                    origin: Origin::Operation(index, vec![Step::Response]),
                    declared: Declarations::new(pointer.join("responses")),
                    title: None,
                    docs: None,
                    nullable_by: Vec::new(),
                    deprecated: false,
                    shape: Shape::Union(Union {
                        branches,
                        tag: None,
                        discriminator: None,
                    }),
                });
                ResponseBody::Json(Type::Named(id))
            }
        }
    }

    /// Bytes may only be parts of multipart bodies: in JSON they have no spelling.
    pub(super) fn refuse_stray_bytes(&mut self, operations: &[Operation]) {
        let parts: Vec<TypeId> = operations
            .iter()
            .filter_map(|o| o.body.as_ref())
            .filter(|b| b.kind == BodyKind::Multipart)
            .filter_map(|b| match b.ty {
                Type::Named(id) => Some(id),
                _ => None,
            })
            .collect();
        let mut stray = Vec::new();
        for (index, def) in self.types.iter().enumerate() {
            if let (Shape::Struct(s), false) = (&def.shape, parts.contains(&TypeId::new(index))) {
                let binary = s
                    .fields
                    .iter()
                    .filter(|f| f.ty == Type::Scalar(Scalar::Binary));
                stray.extend(binary.map(|f| f.declared.pointer().clone()));
            }
        }
        for pointer in stray {
            self.problem(
                &pointer,
                "`format: binary` outside of a multipart body".to_owned(),
                "JSON cannot hold bytes",
                CORRECT_IT,
            );
        }
    }
}
