//! The responses of operations.

use openapiv3::StatusCode;

use super::media::{Media, MediaKind};
use super::place::SchemaLocation;
use super::reference::RESPONSES;
use super::schema::Lowering;
use crate::ir::{
    Branch, Declarations, Origin, Response, ResponseBody, Shape, StatusKey, Step, Type, TypeDef,
    TypeId, Union,
};
use crate::pointer::Pointer;

/// Whether a response says where something is; names of headers know no case.
fn names_address(response: &openapiv3::Response) -> bool {
    response
        .headers
        .keys()
        .any(|name| name.eq_ignore_ascii_case("Location"))
}

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
        // Without a response for success, `default` is the one for it.
        let listed: Vec<_> = listed.collect();
        let default_is_success = !listed
            .iter()
            .any(|(status, _)| status.is_success() || matches!(status, StatusKey::Code(300..=399)));
        let default = operation
            .responses
            .default
            .iter()
            .map(|response| (StatusKey::Default, response));
        for (status, response) in listed.into_iter().chain(default) {
            let pointer = pointer.join("responses").join(status.to_string());
            let Some((response, declared)) = self.follow(response, &RESPONSES, &pointer) else {
                continue;
            };
            let own = declared.iter().next().unwrap_or(&pointer).clone();
            let step =
                if status.is_success() || (status == StatusKey::Default && default_is_success) {
                    Step::Response
                } else {
                    Step::ErrorResponse(status.to_string())
                };
            let site = SchemaLocation {
                origin: Origin::Operation(index, vec![step]),
                pointer: own.join("content"),
            };
            let body = if matches!(status, StatusKey::Code(300..=399)) && names_address(response) {
                ResponseBody::Redirect
            } else {
                self.content(&response.content, site)
            };
            out.push(Response {
                status,
                body,
                headers: response.headers.keys().cloned().collect(),
                declared,
            });
        }
        out
    }

    fn content(&mut self, content: &'a openapiv3::Content, site: SchemaLocation) -> ResponseBody {
        let Some(media) = Media::preferred(self.doc, content) else {
            return ResponseBody::Empty;
        };
        match media.kind {
            MediaKind::Json => {
                let pointer = site.pointer.join_all([media.name, "schema"]);
                ResponseBody::Json(match &media.declared.schema {
                    Some(schema) => self.place(schema, &SchemaLocation { pointer, ..site }).ty,
                    None => Type::Any,
                })
            }
            MediaKind::Text | MediaKind::Urlencoded => ResponseBody::Text,
            MediaKind::Binary | MediaKind::Multipart => ResponseBody::Binary,
        }
    }

    /// What a success brings: the one documented success, a union where several are JSON, and whatever the response
    /// says that it is where they are of different kinds.
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
        if distinct.is_empty() {
            if responses.iter().any(|r| r.body == ResponseBody::Redirect) {
                return ResponseBody::Redirect;
            }
            // What failures bring as well is one of them.
            let is_failure = |body: &ResponseBody| {
                let mut failures = responses.iter().filter(|r| r.status != StatusKey::Default);
                failures.any(|r| r.body == *body)
            };
            let default = responses
                .iter()
                .find(|r| r.status == StatusKey::Default && !is_failure(&r.body));
            // Nothing is known of a success: whatever JSON comes is handed on.
            return default.map_or(ResponseBody::Json(Type::Any), |r| r.body.clone());
        }
        let json: Vec<Branch> = distinct
            .iter()
            .filter_map(|r| match &r.body {
                ResponseBody::Json(ty) => Some(Branch {
                    ty: ty.clone(),
                    title: None,
                    declared: r.declared.clone(),
                }),
                _ => None,
            })
            .collect();
        // A blank body reads as the default of any JSON response, as empty text and as an empty file, so an empty
        // success needs no type of its own.
        let mut others = distinct
            .iter()
            .map(|r| &r.body)
            .filter(|body| !matches!(body, ResponseBody::Json(_) | ResponseBody::Empty));
        let other = others.next();
        let Some(ty) = self.one_of(index, json, pointer) else {
            return match (other, others.next()) {
                (None, _) => ResponseBody::Empty,
                (Some(only), None) => only.clone(),
                (Some(_), Some(_)) => ResponseBody::Binary,
            };
        };
        match other {
            None => ResponseBody::Json(ty),
            Some(_) => ResponseBody::ByMediaType(ty),
        }
    }

    /// The type of several JSON successes.
    fn one_of(&mut self, index: usize, branches: Vec<Branch>, pointer: &Pointer) -> Option<Type> {
        if branches.len() < 2 {
            return branches.into_iter().next().map(|only| only.ty);
        }
        let id = TypeId::new(self.types.len());
        self.types.push(TypeDef {
            origin: Origin::Operation(index, vec![Step::Response]),
            declared: Declarations::new(pointer.join("responses")),
            title: None,
            docs: None,
            since: None,
            nullable_by: Vec::new(),
            deprecated: false,
            from: None,
            shape: Shape::Union(Union {
                branches,
                tag: None,
                discriminator: None,
                fallback: None,
            }),
        });
        Some(Type::Named(id))
    }
}
