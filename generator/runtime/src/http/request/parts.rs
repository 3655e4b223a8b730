//! The variable parts of a request.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::HeaderName;
use http::{HeaderMap, HeaderValue};

use crate::http::error::api::scalar;
use crate::http::error::{Error, ErrorKind, Result};
use crate::http::request::form::{Field, Form, Upload};
use crate::http::request::{escape, form};
use crate::json::{Codec, Object, Value, decode, encode, to_value};

/// What can be sent in a path, a query or a header: any [`Codec`] value, or an `Option` of one.
pub trait Param {
    /// The value as JSON; null when there is nothing to send.
    fn to_param(&self) -> Value;
}

impl<T: Codec> Param for T {
    fn to_param(&self) -> Value {
        to_value(self)
    }
}

impl<T: Codec> Param for Option<T> {
    fn to_param(&self) -> Value {
        self.as_ref().map_or(Value::Null, to_value)
    }
}

/// The one value that a parameter can have.
impl Param for str {
    fn to_param(&self) -> Value {
        Value::from(self)
    }
}

/// The variable parts of a request: what an endpoint fills in.
///
/// Nothing here fails: a value that cannot be sent is remembered and reported when the request is sent.
#[derive(Clone, Default)]
pub struct RequestParts {
    path: Vec<(&'static str, String)>,
    query: Vec<(Cow<'static, str>, String)>,
    headers: HeaderMap,
    body: Body,
    fault: Option<String>,
}

#[derive(Clone, Default)]
enum Body {
    #[default]
    None,
    Json(Bytes),
    Form(Form),
}

impl RequestParts {
    /// A path parameter; `name` as in the template, without the braces.
    pub fn path(&mut self, name: &'static str, value: &(impl Param + ?Sized)) {
        self.set_path(name, &value.to_param());
    }

    /// A query parameter: a scalar, or an array that is sent as one pair per element. Null and `None` are left out.
    pub fn query(&mut self, name: &'static str, value: &(impl Param + ?Sized)) {
        self.set_query(name, &value.to_param());
    }

    /// A query parameter whose array is sent as one pair, joined by commas. An empty array is left out.
    pub fn query_csv(&mut self, name: &'static str, value: &(impl Param + ?Sized)) {
        self.set_csv(name, &value.to_param());
    }

    /// A query parameter whose object is sent as one pair per member, under the member's own name.
    pub fn query_object(&mut self, name: &'static str, value: &(impl Param + ?Sized)) {
        self.set_members(name, &value.to_param());
    }

    /// A header. Null and `None` are left out.
    pub fn header(&mut self, name: &'static str, value: &(impl Param + ?Sized)) {
        self.set_header(name, &value.to_param());
    }

    /// The body, as JSON.
    pub fn json<T: Codec>(&mut self, body: &T) {
        self.body = Body::Json(encode(body).into());
    }

    /// A file in a `multipart/form-data` body.
    pub fn form_file<'a>(&mut self, name: &'static str, file: impl Into<Option<&'a Upload>>) {
        if let Some(file) = file.into() {
            self.push_form(name, Field::File(file.clone()));
        }
    }

    /// A text field in a `multipart/form-data` body. Null and `None` are left out.
    pub fn form_field(&mut self, name: &'static str, value: &(impl Param + ?Sized)) {
        let value = value.to_param();
        if !value.is_null() {
            self.push_form(name, Field::Text(text(&value).into_owned()));
        }
    }

    fn set_path(&mut self, name: &'static str, value: &Value) {
        match scalar(value) {
            Some(text) => self.path.push((name, text.into_owned())),
            None => self.fail(format!("path parameter {name} is no scalar")),
        }
    }

    fn set_query(&mut self, name: &str, value: &Value) {
        match value {
            Value::Null => {}
            Value::Array(elements) => {
                for element in elements {
                    self.push_query(name, text(element).into_owned());
                }
            }
            other => self.push_query(name, text(other).into_owned()),
        }
    }

    fn set_csv(&mut self, name: &'static str, value: &Value) {
        match value {
            Value::Array(elements) if elements.is_empty() => {}
            Value::Array(elements) => {
                let texts: Vec<_> = elements.iter().map(text).collect();
                self.push_query(name, texts.join(","));
            }
            other => self.set_query(name, other),
        }
    }

    fn set_members(&mut self, name: &'static str, value: &Value) {
        match value {
            Value::Object(members) => {
                for (member, value) in members {
                    self.set_query(member, value);
                }
            }
            other => self.set_query(name, other),
        }
    }

    fn set_header(&mut self, name: &'static str, value: &Value) {
        if !value.is_null() {
            self.replace_header(name, &text(value));
        }
    }

    fn push_query(&mut self, name: &str, value: String) {
        self.query.push((Cow::Owned(name.to_owned()), value));
    }

    fn push_form(&mut self, name: &str, field: Field) {
        let entry = (name.to_owned(), field);
        match &mut self.body {
            Body::Form(form) => form.push(entry),
            body => *body = Body::Form(vec![entry]),
        }
    }

    fn fail(&mut self, text: String) {
        self.fault.get_or_insert(text);
    }

    /// The query pairs, not encoded, in the order in which they are sent.
    pub fn query_pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.query
            .iter()
            .map(|(name, value)| (name.as_ref(), value.as_str()))
    }

    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        let found = self.query_pairs().find(|(key, _)| *key == name)?;
        Some(found.1)
    }

    /// Adds a pair beside those of the same name.
    pub(crate) fn add_query(&mut self, name: String, value: String) {
        self.query.push((Cow::Owned(name), value));
    }

    /// Sets the only pair of this name.
    pub(crate) fn replace_query(&mut self, name: &str, value: String) {
        self.remove_query(name);
        self.push_query(name, value);
    }

    pub(crate) fn remove_query(&mut self, name: &str) {
        self.query.retain(|(key, _)| key != name);
    }

    pub(crate) fn replace_header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            _ => self.fail(format!("header {name:?} cannot be sent as it is")),
        }
    }

    /// Sets a field of the body; `at` names the objects around it, which are made as needed.
    pub(crate) fn set_field(&mut self, at: &[&str], value: Value) {
        let mut root = match &mut self.body {
            Body::Form(form) => {
                let name = at.join(".");
                form.retain(|(key, _)| *key != name);
                form.push((name, Field::Text(text(&value).into_owned())));
                return;
            }
            Body::None => Value::Null,
            Body::Json(json) => decode(json).unwrap_or_default(),
        };
        set(&mut root, at, value);
        self.body = Body::Json(encode(&root).into());
    }

    pub(crate) fn field(&self, at: &[&str]) -> Option<Value> {
        let Body::Json(json) = &self.body else {
            return None;
        };
        let mut value = decode::<Value>(json).ok()?;
        for key in at {
            value = value.as_object_mut()?.remove(key)?;
        }
        Some(value)
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The encoded path for a template, or why there is none.
    pub(crate) fn fill_template(&self, template: &str) -> Result<String> {
        if let Some(fault) = &self.fault {
            return Err(request_error(fault.clone()));
        }
        let mut out = String::with_capacity(template.len() + 16);
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            let value = self.path.iter().find(|(key, _)| *key == name);
            match value {
                Some((_, value)) if escape::is_segment(value) => escape::push(&mut out, value),
                Some(_) => {
                    return Err(request_error(format!(
                        "path parameter {name} is empty or consists of dots"
                    )));
                }
                None => return Err(request_error(format!("path parameter {name} is missing"))),
            }
            rest = after;
        }
        out.push_str(rest);
        Ok(out)
    }

    /// Appends the query to a path.
    pub(crate) fn push_query_to(&self, path: &mut String) {
        for (name, value) in self.query_pairs() {
            path.push(if path.contains('?') { '&' } else { '?' });
            escape::push(path, name);
            path.push('=');
            escape::push(path, value);
        }
    }

    /// The body's bytes and media type; none for a request without a body.
    pub(crate) fn encode_body(&self) -> Option<(Bytes, HeaderValue)> {
        match &self.body {
            Body::None => None,
            Body::Json(json) => Some((json.clone(), HeaderValue::from_static("application/json"))),
            Body::Form(form) => {
                let (bytes, content_type) = form::encode(form);
                Some((bytes, HeaderValue::try_from(content_type).ok()?))
            }
        }
    }
}

fn request_error(text: String) -> Error {
    Error::new(ErrorKind::Request).explain(text)
}

/// The text of a value in a query or header: scalars as they are, the rest as JSON.
fn text(value: &Value) -> Cow<'_, str> {
    scalar(value).unwrap_or_else(|| Cow::Owned(value.to_string()))
}

/// Puts `new` at a path of keys; what is no object on the way gives room for one.
fn set(value: &mut Value, at: &[&str], new: Value) {
    let Some((first, rest)) = at.split_first() else {
        *value = new;
        return;
    };
    let mut members = match std::mem::take(value) {
        Value::Object(members) => members,
        _ => Object::new(),
    };
    let mut member = members.remove(first).unwrap_or_default();
    set(&mut member, rest, new);
    members.insert(*first, member);
    *value = Value::Object(members);
}

impl fmt::Debug for RequestParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names only: the values are the caller's data.
        f.debug_struct("RequestParts")
            .field(
                "path",
                &self.path.iter().map(|(name, _)| name).collect::<Vec<_>>(),
            )
            .field(
                "query",
                &self.query_pairs().map(|(name, _)| name).collect::<Vec<_>>(),
            )
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
