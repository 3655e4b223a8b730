//! The variable parts of a request.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{
    ACCEPT, ACCEPT_LANGUAGE, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, IF_NONE_MATCH,
    TE, TRAILER, TRANSFER_ENCODING, UPGRADE, USER_AGENT,
};
use http::{HeaderMap, HeaderValue};

use crate::http::error::{Error, ErrorKind, Result};
use crate::http::request::body::{Body, Content, Encoding, content};
use crate::http::request::escape;
use crate::http::request::form::{Field, Upload};
use crate::http::request::style::{self, Pair, ParameterStyle, Reserved, text};
use crate::json::{Codec, Extra, Patch, Value, encode_request, to_request_value};

/// What can be sent in a path, a query or a header: any [`Codec`] value, or an `Option` of one.
pub trait Param {
    /// The value as JSON; null when there is nothing to send.
    fn to_param(&self) -> Value;
}

impl<T: Codec> Param for T {
    fn to_param(&self) -> Value {
        to_request_value(self)
    }
}

impl<T: Codec> Param for Option<T> {
    fn to_param(&self) -> Value {
        self.as_ref().map_or(Value::Null, to_request_value)
    }
}

/// A field that may be null, in a form: absent and null are both left out.
impl<T: Codec> Param for Patch<T> {
    fn to_param(&self) -> Value {
        match self {
            Self::Set(value) => to_request_value(value),
            Self::Leave | Self::Clear => Value::Null,
        }
    }
}

/// The one value that a parameter can have.
impl Param for str {
    fn to_param(&self) -> Value {
        Value::from(self)
    }
}

/// The variable parts of a request: what an endpoint fills in. Nothing fails while it does: a value that cannot be sent is
/// remembered and reported when the request is sent.
#[derive(Clone, Default)]
pub struct RequestParts {
    /// Encoded but for the delimiters of its style, beside the name.
    path: Vec<(&'static str, String)>,
    query: Vec<Pair>,
    cookies: Vec<Pair>,
    headers: HeaderMap,
    body: Body,
    fault: Option<String>,
}

impl RequestParts {
    /// A path parameter; `name` as in the template, without the braces. A list or an object is joined by commas.
    pub fn path(&mut self, name: &'static str, value: &(impl Param + ?Sized)) {
        self.path_styled(name, value, ParameterStyle::Simple);
    }

    /// A path parameter in a style of its own.
    pub fn path_styled(
        &mut self,
        name: &'static str,
        value: &(impl Param + ?Sized),
        style: ParameterStyle,
    ) {
        self.set_path(name, &value.to_param(), style);
    }

    /// A query parameter: a list is sent as one pair per element, an object as one per property. Null and `None` are
    /// left out.
    pub fn query(&mut self, name: &'static str, value: &(impl Param + ?Sized)) {
        self.query_styled(name, value, ParameterStyle::FormExploded);
    }

    /// A query parameter in a style of its own. Null, `None` and empty lists are left out.
    pub fn query_styled(
        &mut self,
        name: &'static str,
        value: &(impl Param + ?Sized),
        style: ParameterStyle,
    ) {
        self.set_query(name, &value.to_param(), style, Reserved::Encoded);
    }

    /// A query parameter whose reserved characters are sent as they are (`allowReserved`), but for `&`, `#`, `+`, `[`
    /// and `]`, which would end the value or mean something else.
    pub fn query_reserved(
        &mut self,
        name: &'static str,
        value: &(impl Param + ?Sized),
        style: ParameterStyle,
    ) {
        self.set_query(name, &value.to_param(), style, Reserved::Allowed);
    }

    /// A header. A list or an object is joined by commas; null and `None` are left out.
    pub fn header(&mut self, name: &'static str, value: &(impl Param + ?Sized)) {
        self.header_styled(name, value, ParameterStyle::Simple);
    }

    /// A header in a style of its own.
    pub fn header_styled(
        &mut self,
        name: &'static str,
        value: &(impl Param + ?Sized),
        style: ParameterStyle,
    ) {
        self.set_header(name, &value.to_param(), style);
    }

    /// A cookie. Null and `None` are left out.
    pub fn cookie(
        &mut self,
        name: &'static str,
        value: &(impl Param + ?Sized),
        style: ParameterStyle,
    ) {
        let pairs = style::pairs(name, &value.to_param(), style, Reserved::Encoded);
        self.cookies.extend(pairs);
    }

    /// The body, as JSON.
    pub fn json<T: Codec>(&mut self, body: &T) {
        self.json_as("application/json", body);
    }

    /// The body, as JSON under another media type. `None` sends no body.
    pub fn json_as<T: Codec>(&mut self, media_type: &'static str, body: &T) {
        self.body = Body::Json(encode_request(body).into(), Cow::Borrowed(media_type));
    }

    /// The body, as a string of a media type.
    pub fn text_body(&mut self, media_type: &'static str, body: &str) {
        let bytes = Bytes::copy_from_slice(body.as_bytes());
        self.body = Body::Raw(Content::Bytes(bytes), Cow::Borrowed(media_type));
    }

    /// The body, as bytes of a media type, unless the upload names one of its own.
    pub fn bytes_body(&mut self, media_type: &'static str, body: &Upload) {
        let media_type = match body.media_type() {
            Some(own) => Cow::Owned(own.to_owned()),
            None => Cow::Borrowed(media_type),
        };
        self.body = Body::Raw(content(vec![body.part().clone()]), media_type);
    }

    /// The body, as `application/x-www-form-urlencoded`: a scalar is one pair, a list one per element, an object within
    /// the body is JSON. `encodings` names the properties that are written otherwise. Null is sent as an empty string.
    pub fn urlencoded(
        &mut self,
        body: &(impl Param + ?Sized),
        encodings: &[(&str, ParameterStyle)],
    ) {
        self.body = Body::Urlencoded(Vec::new());
        match body.to_param() {
            Value::Object(properties) => {
                for (name, value) in &properties {
                    let found = encodings.iter().find(|(property, _)| *property == name);
                    self.push_urlencoded(name, value, found.map(|(_, style)| *style));
                }
            }
            Value::Null => {}
            other => self.fail(format!(
                "a form consists of named values, and {} is not an object",
                other
            )),
        }
    }

    /// Begins a `multipart/form-data` body, so that one without parts is sent too.
    pub fn multipart(&mut self) {
        self.body = Body::Multipart(Vec::new());
    }

    /// A `multipart/form-data` body with a field for each property of an object.
    pub fn form(&mut self, body: &(impl Param + ?Sized)) {
        self.multipart();
        match body.to_param() {
            Value::Object(properties) => {
                for (name, value) in &properties {
                    self.set_form_field(name, value, Encoding::Default);
                }
            }
            Value::Null => {}
            other => self.fail(format!(
                "a form consists of named values, and {other} is not an object"
            )),
        }
    }

    /// A file in a `multipart/form-data` body.
    pub fn form_file<'a>(&mut self, name: &'static str, file: impl Into<Option<&'a Upload>>) {
        self.form_files(name, file.into());
    }

    /// A file that is of this media type unless it says another one itself.
    pub fn form_file_as<'a>(
        &mut self,
        name: &'static str,
        file: impl Into<Option<&'a Upload>>,
        media_type: &str,
    ) {
        self.form_files_as(name, file.into(), media_type);
    }

    /// Several files under one name in a `multipart/form-data` body.
    pub fn form_files<'a>(
        &mut self,
        name: &'static str,
        files: impl IntoIterator<Item = &'a Upload>,
    ) {
        for file in files {
            self.push_form(name, Field::File(file.clone()));
        }
    }

    /// Several such files.
    pub fn form_files_as<'a>(
        &mut self,
        name: &'static str,
        files: impl IntoIterator<Item = &'a Upload>,
        media_type: &str,
    ) {
        for file in files {
            self.push_form(name, Field::File(file.or_content_type(media_type)));
        }
    }

    /// A field in a `multipart/form-data` body: a scalar as text, a list as one field per element, an object as JSON.
    /// Null and `None` are left out.
    pub fn form_field(&mut self, name: &'static str, value: &(impl Param + ?Sized)) {
        self.set_form_field(name, &value.to_param(), Encoding::Default);
    }

    /// A field in a `multipart/form-data` body with a media type of its own: JSON where that is JSON, else text.
    pub fn form_field_as(
        &mut self,
        name: &'static str,
        value: &(impl Param + ?Sized),
        media_type: &'static str,
    ) {
        self.set_form_field(name, &value.to_param(), Encoding::Typed(media_type));
    }

    /// Properties that no field knows, each as a field of a `multipart/form-data` body.
    pub fn form_extra(&mut self, extra: &Extra) {
        for (name, value) in extra.iter() {
            self.set_form_field(name, value, Encoding::Default);
        }
    }

    fn set_path(&mut self, name: &'static str, value: &Value, style: ParameterStyle) {
        if value.is_null() {
            return self.fail(format!("path parameter {name} is null"));
        }
        let written = style::path(name, value, style);
        self.path.push((name, written));
    }

    fn set_query(&mut self, name: &str, value: &Value, style: ParameterStyle, reserved: Reserved) {
        self.query
            .extend(style::pairs(name, value, style, reserved));
    }

    fn set_header(&mut self, name: &'static str, value: &Value, style: ParameterStyle) {
        if !value.is_null() {
            self.replace_header(name, &style::header(value, style));
        }
    }

    fn push_urlencoded(&mut self, name: &str, value: &Value, style: Option<ParameterStyle>) {
        let pairs = match (style, value) {
            (_, Value::Null) => vec![Pair::plain(name.to_owned(), "")],
            (Some(style), value) => style::pairs(name, value, style, Reserved::Encoded),
            (None, Value::Object(_)) => vec![Pair::plain(name.to_owned(), value.to_string())],
            (None, value) => {
                style::pairs(name, value, ParameterStyle::FormExploded, Reserved::Encoded)
            }
        };
        if let Body::Urlencoded(form) = &mut self.body {
            form.extend(pairs);
        }
    }

    fn set_form_field(&mut self, name: &str, value: &Value, encoding: Encoding) {
        match (value, encoding) {
            (Value::Null, _) => {}
            // A part an element, whatever the parts are.
            (Value::Array(elements), Encoding::Default | Encoding::Typed(_)) => {
                for element in elements {
                    self.set_form_field(name, element, encoding);
                }
            }
            (Value::Object(_), Encoding::Default) => self.push_form(
                name,
                Field::Text(value.to_string(), Some("application/json")),
            ),
            (value, Encoding::Default) => {
                self.push_form(name, Field::Text(text(value).into_owned(), None));
            }
            (value, Encoding::Typed(media_type)) if media_type.contains("json") => {
                self.push_form(name, Field::Text(value.to_string(), Some(media_type)));
            }
            (value, Encoding::Typed(media_type)) => {
                let text = text(value).into_owned();
                self.push_form(name, Field::Text(text, Some(media_type)));
            }
        }
    }

    fn push_form(&mut self, name: &str, field: Field) {
        let entry = (name.to_owned(), field);
        match &mut self.body {
            Body::Multipart(form) => form.push(entry),
            body => *body = Body::Multipart(vec![entry]),
        }
    }

    fn fail(&mut self, text: String) {
        self.fault.get_or_insert(text);
    }

    /// The query pairs, not encoded, in the order in which they are sent.
    pub fn query_pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.query
            .iter()
            .map(|pair| (pair.name.as_ref(), pair.value.as_str()))
    }

    /// The names of the query's parameters.
    pub(crate) fn query_names(&self) -> Vec<&str> {
        self.query_pairs().map(|(name, _)| name).collect()
    }

    pub(crate) fn has_body(&self) -> bool {
        !matches!(self.body, Body::None)
    }

    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        let found = self.query_pairs().find(|(key, _)| *key == name)?;
        Some(found.1)
    }

    /// Adds a pair beside those of the same name.
    pub(crate) fn add_query(&mut self, name: String, value: String) {
        self.query.push(Pair::plain(name, value));
    }

    /// Sets the only pair of this name.
    pub(crate) fn replace_query(&mut self, name: &str, value: String) {
        self.remove_query(name);
        self.add_query(name.to_owned(), value);
    }

    pub(crate) fn remove_query(&mut self, name: &str) {
        self.query.retain(|pair| pair.name != name);
    }

    pub(crate) fn replace_header(&mut self, name: &str, value: &str) {
        match header(name, value) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(text) => self.fail(text),
        }
    }

    /// Sets a field of the body; `at` names the objects around it, which are made as needed.
    pub(crate) fn set_field(&mut self, at: &[&str], value: Value) {
        if let Err(fault) = self.body.set_field(at, value) {
            self.fail(fault);
        }
    }

    pub(crate) fn field(&self, at: &[&str]) -> Option<Value> {
        self.body.field(at)
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
                // What is encoded holds no dots but its own, so dot segments are found in it as well.
                Some((_, value)) if escape::is_segment(value) => out.push_str(value),
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
        if !self.query.is_empty() {
            path.push(if path.contains('?') { '&' } else { '?' });
            style::push_pairs(path, &self.query);
        }
    }

    /// The `Cookie` header; none for a request without cookies.
    pub(crate) fn cookie_header(&self) -> Option<HeaderValue> {
        let mut out = String::new();
        for pair in &self.cookies {
            if !out.is_empty() {
                out.push_str("; ");
            }
            style::push_pairs(&mut out, std::slice::from_ref(pair));
        }
        let header = (!out.is_empty()).then(|| HeaderValue::try_from(out));
        header.and_then(std::result::Result::ok)
    }

    /// The body and its media type; none for a request without a body.
    pub(crate) fn encode_body(&self) -> Option<(Content, HeaderValue)> {
        self.body.encode()
    }
}

/// Headers that follow from the body and the connection; set by hand they could split one request into two.
const OF_THE_TRANSPORT: [HeaderName; 6] = [
    CONTENT_LENGTH,
    TRANSFER_ENCODING,
    CONNECTION,
    TE,
    TRAILER,
    UPGRADE,
];

/// A header that a caller asks for, or why it cannot be sent. Whatever may hold a secret is marked as one.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let (Ok(parsed), Ok(mut content)) = (HeaderName::try_from(name), HeaderValue::try_from(value))
    else {
        return Err(format!("header {name:?} cannot be sent as it is"));
    };
    if OF_THE_TRANSPORT.contains(&parsed) {
        return Err(format!("header {name:?} is set by the client"));
    }
    content.set_sensitive(!IN_THE_OPEN.contains(&parsed));
    Ok((parsed, content))
}

/// Headers whose values are never secrets.
const IN_THE_OPEN: [HeaderName; 5] = [
    ACCEPT,
    ACCEPT_LANGUAGE,
    CONTENT_TYPE,
    IF_NONE_MATCH,
    USER_AGENT,
];

fn request_error(text: String) -> Error {
    Error::new(ErrorKind::Request).explain(text)
}

impl fmt::Debug for RequestParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names only: the values are the caller's data.
        f.debug_struct("RequestParts")
            .field(
                "path",
                &self.path.iter().map(|(name, _)| name).collect::<Vec<_>>(),
            )
            .field("query", &self.query_names())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
