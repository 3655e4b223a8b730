//! What operations answer with.

use openapiv3::{MediaType, ReferenceOr, StatusCode};

use super::problem::{CORRECT_IT, child};
use super::schema::{Lowering, Site};
use crate::ir::{
    Answer, BodyKind, Branch, Operation, Origin, Response, Scalar, Shape, StatusKey, Step, Type,
    TypeDef, TypeId, Union,
};

impl<'a> Lowering<'a> {
    pub(super) fn responses(
        &mut self,
        index: usize,
        operation: &'a openapiv3::Operation,
        pointer: &str,
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
            let mut pointer = child(&child(pointer, "responses"), &status.to_string());
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
                            "what the answer holds is unknown",
                            CORRECT_IT,
                        );
                        continue;
                    };
                    pointer = child("/components/responses", name);
                    item
                }
            };
            let step = if status.is_success() {
                Step::Answer
            } else {
                Step::Failure(status.to_string())
            };
            let site = Site {
                origin: Origin::Operation(index, vec![step]),
                pointer: child(&pointer, "content"),
            };
            let answer = if matches!(status, StatusKey::Code(300..=399))
                && response.headers.contains_key("Location")
            {
                Answer::Redirect
            } else {
                self.content(&response.content, site)
            };
            out.push(Response {
                status,
                answer,
                headers: response.headers.keys().cloned().collect(),
                pointer,
            });
        }
        out
    }

    fn content(&mut self, content: &'a openapiv3::Content, site: Site) -> Answer {
        let json = content
            .iter()
            .find(|(name, _)| name.as_str() == "application/json" || name.ends_with("+json"));
        if let Some((name, MediaType { schema, .. })) = json {
            let pointer = child(&child(&site.pointer, name), "schema");
            return Answer::Json(match schema {
                Some(schema) => self.place(schema, &Site { pointer, ..site }).ty,
                None => Type::Any,
            });
        }
        match content.keys().next().map(String::as_str) {
            None => Answer::Empty,
            Some(name) if name.starts_with("text/") && name != "text/csv" => Answer::Text,
            Some(_) => Answer::Binary,
        }
    }

    /// What a success brings: the one documented success, or a union where successes differ.
    pub(super) fn answer(&mut self, index: usize, responses: &[Response], pointer: &str) -> Answer {
        let mut distinct: Vec<&Response> = Vec::new();
        for response in responses.iter().filter(|r| r.status.is_success()) {
            if distinct.iter().all(|d| d.answer != response.answer) {
                distinct.push(response);
            }
        }
        match distinct.as_slice() {
            [] if responses.iter().any(|r| r.answer == Answer::Redirect) => Answer::Redirect,
            // Nothing is known of a success: whatever JSON comes is handed on.
            [] => Answer::Json(Type::Any),
            [only] => only.answer.clone(),
            several => {
                let branches: Vec<Branch> = several
                    .iter()
                    .filter_map(|r| match &r.answer {
                        // A blank body reads as the default of any JSON answer, so an empty success needs no branch.
                        Answer::Empty => None,
                        Answer::Json(ty) => Some(Branch {
                            ty: ty.clone(),
                            title: None,
                            pointer: r.pointer.clone(),
                        }),
                        Answer::Text | Answer::Binary | Answer::Redirect => {
                            self.problem(
                                &r.pointer,
                                "successes of different media types are not supported".to_owned(),
                                "one call has one Rust type to answer with",
                                CORRECT_IT,
                            );
                            None
                        }
                    })
                    .collect();
                if let [only] = branches.as_slice() {
                    return Answer::Json(only.ty.clone());
                }
                let id = TypeId::new(self.types.len());
                self.types.push(TypeDef {
                    origin: Origin::Operation(index, vec![Step::Answer]),
                    pointer: child(pointer, "responses"),
                    title: None,
                    docs: None,
                    nullable: false,
                    deprecated: false,
                    shape: Shape::Union(Union {
                        branches,
                        tag: None,
                        discriminator: None,
                    }),
                });
                Answer::Json(Type::Named(id))
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
                stray.extend(binary.map(|f| f.pointer.clone()));
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
