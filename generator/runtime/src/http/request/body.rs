//! The body of a request.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderValue;

use crate::http::request::form::{self, Field, Form};
use crate::http::request::style::{self, Pair, text};
use crate::http::transport::stream::{BodyStream, Part};
use crate::json::{Object, Value, decode, encode};

/// What a request carries beside its head.
#[derive(Clone, Default)]
pub(crate) enum Body {
    #[default]
    None,
    /// JSON and its media type.
    Json(Bytes, Cow<'static, str>),
    /// `multipart/form-data`
    Multipart(Form),
    /// `application/x-www-form-urlencoded`
    Urlencoded(Vec<Pair>),
    /// Anything else, and its media type.
    Raw(Content, Cow<'static, str>),
}

/// What is sent behind the head of a request.
#[derive(Clone)]
pub(crate) enum Content {
    /// It is in memory.
    Bytes(Bytes),
    /// It is read while it is sent.
    Stream(BodyStream),
}

/// How a field of a `multipart/form-data` body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// Scalars as text, the rest as JSON.
    Default,
    /// As this media type.
    Typed(&'static str),
}

impl Body {
    /// Sets a field; `at` names the objects around it, which are made as needed.
    ///
    /// # Errors
    /// The body has no fields.
    pub(crate) fn set_field(&mut self, at: &[&str], value: Value) -> Result<(), String> {
        match self {
            Self::Multipart(form) => {
                let name = at.join(".");
                form.retain(|(key, _)| *key != name);
                form.push((name, Field::Text(text(&value).into_owned(), None)));
            }
            Self::Urlencoded(form) => {
                let name = at.join(".");
                form.retain(|pair| pair.name != name);
                form.push(Pair::plain(name, text(&value).into_owned()));
            }
            Self::None => {
                let mut root = Value::Null;
                set(&mut root, at, value);
                *self = Self::Json(encode(&root).into(), Cow::Borrowed("application/json"));
            }
            Self::Json(json, _) => {
                let mut root = decode(json).unwrap_or_default();
                set(&mut root, at, value);
                *json = encode(&root).into();
            }
            Self::Raw(_, media_type) => {
                return Err(format!(
                    "a body of {media_type} has no field {}",
                    at.join(".")
                ));
            }
        }
        Ok(())
    }

    /// A field of a JSON body.
    pub(crate) fn field(&self, at: &[&str]) -> Option<Value> {
        let Self::Json(json, _) = self else {
            return None;
        };
        let mut value = decode::<Value>(json).ok()?;
        for key in at {
            value = value.as_object_mut()?.remove(key)?;
        }
        Some(value)
    }

    /// The bytes and media type; none for a request without a body.
    pub(crate) fn encode(&self) -> Option<(Content, HeaderValue)> {
        let (content, media_type) = match self {
            Self::None => return None,
            Self::Json(bytes, media_type) => (Content::Bytes(bytes.clone()), media_type.clone()),
            Self::Raw(content, media_type) => (content.clone(), media_type.clone()),
            Self::Multipart(form) => {
                let (parts, media_type) = form::encode(form);
                (content(parts), Cow::Owned(media_type))
            }
            Self::Urlencoded(form) => {
                let mut out = String::new();
                style::push_form(&mut out, form);
                (
                    Content::Bytes(out.into()),
                    Cow::Borrowed("application/x-www-form-urlencoded"),
                )
            }
        };
        Some((content, HeaderValue::try_from(media_type.as_ref()).ok()?))
    }
}

/// One part is what it is, several are read one after another unless all of them are in memory.
pub(crate) fn content(mut parts: Vec<Part>) -> Content {
    match parts.pop() {
        Some(Part::Bytes(bytes)) if parts.is_empty() => Content::Bytes(bytes),
        last => {
            parts.extend(last);
            Content::Stream(BodyStream::new(parts))
        }
    }
}

/// Puts `new` at a path of keys; what is not an object on the way gives room for one.
fn set(value: &mut Value, at: &[&str], new: Value) {
    let Some((first, rest)) = at.split_first() else {
        *value = new;
        return;
    };
    let mut properties = match std::mem::take(value) {
        Value::Object(properties) => properties,
        _ => Object::new(),
    };
    let mut property = properties.remove(first).unwrap_or_default();
    set(&mut property, rest, new);
    properties.insert(*first, property);
    *value = Value::Object(properties);
}
