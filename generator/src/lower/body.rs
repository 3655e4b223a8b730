//! Request bodies.

use super::media::{Media, MediaKind, is_json};
use super::parameter::query_style;
use super::place::SchemaLocation;
use super::problem::CORRECT_IT;
use super::reference::REQUEST_BODIES;
use super::schema::Lowering;
use crate::ir::{Body, BodyKind, Encoding, Origin, ParameterStyle, Scalar, Shape, Step, Type};
use crate::pointer::Pointer;

impl<'a> Lowering<'a> {
    pub(super) fn body(
        &mut self,
        index: usize,
        operation: &'a openapiv3::Operation,
        pointer: &Pointer,
    ) -> Option<Body> {
        let pointer = pointer.join("requestBody");
        let declared = operation.request_body.as_ref()?;
        let (item, declared) = self.follow(declared, &REQUEST_BODIES, &pointer)?;
        let content = declared.iter().next().unwrap_or(&pointer).join("content");
        let Some(media) = Media::preferred(self.doc, &item.content) else {
            self.problem(
                &content,
                "the request body has no media type".to_owned(),
                "the client would not know how to write it",
                CORRECT_IT,
            );
            return None;
        };
        let kind = match media.kind {
            MediaKind::Json => BodyKind::Json,
            MediaKind::Urlencoded => BodyKind::Urlencoded,
            MediaKind::Multipart => BodyKind::Multipart,
            MediaKind::Text => BodyKind::Text,
            MediaKind::Binary => BodyKind::Binary,
        };
        let schema = content.join_all([media.name, "schema"]);
        let ty = match (kind, &media.declared.schema) {
            // Whatever the schema says of it, it is sent as it is.
            (BodyKind::Text, _) => Type::Scalar(Scalar::String),
            (BodyKind::Binary, _) => Type::Scalar(Scalar::Binary),
            (_, None) => Type::Any,
            (_, Some(declared)) => {
                let site = SchemaLocation {
                    origin: Origin::Operation(index, vec![Step::Body]),
                    pointer: schema.clone(),
                };
                self.place(declared, &site).ty
            }
        };
        let encodings = self.encodings(&media, &ty, &content.join(media.name));
        Some(Body {
            kind,
            media_type: media.sent_as().to_owned(),
            ty,
            encodings,
            required: item.required,
            declared,
            schema,
        })
    }

    /// The properties of a form that are written otherwise than its rules say.
    fn encodings(
        &mut self,
        media: &Media<'a>,
        ty: &Type,
        pointer: &Pointer,
    ) -> Vec<(usize, Encoding)> {
        let mut out = Vec::new();
        for (name, encoding) in &media.declared.encoding {
            let encoded = match (media.kind, &encoding.content_type, &encoding.style) {
                // A style makes the media type be ignored.
                (MediaKind::Urlencoded, _, Some(style)) => {
                    Encoding::Styled(query_style(style, Some(encoding.explode)))
                }
                // JSON by its media type.
                (MediaKind::Urlencoded, Some(media_type), None) if is_json(media_type) => {
                    Encoding::Styled(ParameterStyle::Json)
                }
                (MediaKind::Multipart, Some(media_type), _) => {
                    // Of several media types the first one is taken; a range says nothing that is sent.
                    let first = media_type.split(',').next().unwrap_or_default().trim();
                    if first.is_empty() || first.contains('*') {
                        continue;
                    }
                    Encoding::Typed(first.to_owned())
                }
                _ => continue,
            };
            match self.property(ty, name) {
                Some(at) => out.push((at, encoded)),
                None => self.warning(
                    &pointer.join("encoding").join(name),
                    format!(
                        "the encoding is for a property `{name}` that the body does not declare"
                    ),
                    "it has no effect",
                    "name a property of the body's schema, or leave the encoding out",
                ),
            }
        }
        out
    }

    /// The place of a property in the struct that `ty` leads to.
    fn property(&self, ty: &Type, name: &str) -> Option<usize> {
        let mut ty = ty;
        // As many steps as there are types: an alias that leads in a circle is refused elsewhere.
        for _ in 0..=self.types.len() {
            let Type::Named(id) = ty else { return None };
            match &self.types[id.index()].shape {
                Shape::Alias(to) => ty = to,
                Shape::Struct(s) => return s.fields.iter().position(|field| field.name == name),
                Shape::Enum(_) | Shape::Union(_) => return None,
            }
        }
        None
    }
}
