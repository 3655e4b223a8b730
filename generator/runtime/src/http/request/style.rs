//! How values are written into paths, queries, headers, cookies and forms: the style table of OpenAPI 3.0.

use std::borrow::Cow;

use crate::http::error::api::scalar;
use crate::http::request::escape;
use crate::json::Value;

/// How a parameter is written: a style of OpenAPI 3.0 together with its `explode`.
///
/// The examples write the list `["blue", "black"]` and the object `{"G": 200, "R": 100}` as the parameter `color`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterStyle {
    /// Path and header: `blue,black` and `G,200,R,100`.
    Simple,
    /// Path and header: `blue,black` and `G=200,R=100`.
    SimpleExploded,
    /// Path: `.blue,black` and `.G,200,R,100`.
    Label,
    /// Path: `.blue.black` and `.G=200.R=100`.
    LabelExploded,
    /// Path: `;color=blue,black` and `;color=G,200,R,100`.
    Matrix,
    /// Path: `;color=blue;color=black` and `;G=200;R=100`.
    MatrixExploded,
    /// Query, cookie and form: `color=blue,black` and `color=G,200,R,100`.
    Form,
    /// Query, cookie and form: `color=blue&color=black` and `G=200&R=100`.
    FormExploded,
    /// Query and form: `color=blue%20black` and `color=G%20200%20R%20100`.
    SpaceDelimited,
    /// Query and form: `color=blue%7Cblack` and `color=G%7C200%7CR%7C100`.
    PipeDelimited,
    /// Query and form: `color%5BG%5D=200&color%5BR%5D=100`; a list as `color=blue&color=black`.
    DeepObject,
    /// The value as JSON.
    Json,
}

/// Which characters of a value are sent as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reserved {
    /// None but the unreserved ones.
    Encoded,
    /// The reserved ones too, but for those that would end the value or the query (`allowReserved`).
    Allowed,
}

/// A value, ready to be written in any style.
enum Parts<'a> {
    Scalar(Cow<'a, str>),
    List(Vec<Cow<'a, str>>),
    Object(Vec<(&'a str, Cow<'a, str>)>),
}

impl<'a> Parts<'a> {
    /// Null properties of an object are left out: no style can write them.
    fn of(value: &'a Value) -> Self {
        match value {
            Value::Array(elements) => Self::List(elements.iter().map(text).collect()),
            Value::Object(properties) => Self::Object(
                properties
                    .iter()
                    .filter(|(_, value)| !value.is_null())
                    .map(|(name, value)| (name, text(value)))
                    .collect(),
            ),
            other => Self::Scalar(text(other)),
        }
    }

    /// The elements, or names and values by turns.
    fn flat(self) -> Vec<Cow<'a, str>> {
        match self {
            Self::Scalar(text) => vec![text],
            Self::List(elements) => elements,
            Self::Object(properties) => properties
                .into_iter()
                .flat_map(|(name, value)| [Cow::Borrowed(name), value])
                .collect(),
        }
    }
}

/// A string as it is sent in a query or header: scalars as they are, the rest as JSON.
pub(crate) fn text(value: &Value) -> Cow<'_, str> {
    scalar(value).unwrap_or_else(|| Cow::Owned(value.to_string()))
}

fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape::push(&mut out, text);
    out
}

/// A value of a path parameter, encoded but for the delimiters of its style.
pub(crate) fn path(name: &str, value: &Value, style: ParameterStyle) -> String {
    use ParameterStyle as Style;
    if style == Style::Json {
        return encoded(&value.to_string());
    }
    let (first, between, named) = match style {
        Style::Label => (".", ",", false),
        Style::LabelExploded => (".", ".", false),
        Style::Matrix => (";", ",", true),
        Style::MatrixExploded => (";", ";", true),
        _ => ("", ",", false),
    };
    let exploded = matches!(
        style,
        Style::SimpleExploded | Style::LabelExploded | Style::MatrixExploded
    );
    let name = encoded(name);
    let pieces: Vec<String> = match Parts::of(value) {
        Parts::Object(properties) if exploded => properties
            .iter()
            .map(|(key, value)| format!("{}={}", encoded(key), encoded(value)))
            .collect(),
        Parts::List(elements) if exploded && named => elements
            .iter()
            .map(|element| format!("{name}={}", encoded(element)))
            .collect(),
        parts => {
            let flat = parts.flat();
            let joined: Vec<String> = flat.iter().map(|piece| encoded(piece)).collect();
            if named {
                let joined = joined.join(between);
                let equals = if joined.is_empty() { "" } else { "=" };
                vec![format!("{name}{equals}{joined}")]
            } else {
                joined
            }
        }
    };
    format!("{first}{}", pieces.join(between))
}

/// A value of a header.
pub(crate) fn header(value: &Value, style: ParameterStyle) -> String {
    if style == ParameterStyle::Json {
        return ascii_json(value);
    }
    match Parts::of(value) {
        Parts::Object(properties) if style == ParameterStyle::SimpleExploded => {
            let pairs = properties
                .iter()
                .map(|(key, value)| format!("{key}={value}"));
            pairs.collect::<Vec<_>>().join(",")
        }
        parts => parts.flat().join(","),
    }
}

/// JSON in which every character outside of ASCII is escaped, since headers have no encoding.
fn ascii_json(value: &Value) -> String {
    let mut out = String::new();
    for letter in value.to_string().chars() {
        if letter.is_ascii() {
            out.push(letter);
        } else {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    out
}

/// A pair of a query, a form or the `Cookie` header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) name: Cow<'static, str>,
    /// Not encoded.
    pub(crate) value: String,
    /// How the value is written into a query, where its delimiters and reserved characters stay as they are.
    pub(crate) encoded: Option<String>,
}

impl Pair {
    /// A pair whose value is encoded as a whole.
    pub(crate) fn plain(name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            encoded: None,
        }
    }

    fn new(name: impl Into<String>, value: &str, reserved: Reserved) -> Self {
        let encoded = match reserved {
            Reserved::Encoded => None,
            Reserved::Allowed => {
                let mut out = String::with_capacity(value.len());
                escape::push_reserved(&mut out, value);
                Some(out)
            }
        };
        Self {
            encoded,
            ..Self::plain(name.into(), value)
        }
    }

    fn joined(name: &str, pieces: &[Cow<'_, str>], delimiter: &str, reserved: Reserved) -> Self {
        let push = match reserved {
            Reserved::Encoded => escape::push,
            Reserved::Allowed => escape::push_reserved,
        };
        let mut encoded = String::new();
        for (at, piece) in pieces.iter().enumerate() {
            if at > 0 {
                match delimiter {
                    "," => encoded.push(','),
                    other => escape::push(&mut encoded, other),
                }
            }
            push(&mut encoded, piece);
        }
        Self {
            encoded: Some(encoded),
            ..Self::plain(name.to_owned(), pieces.join(delimiter))
        }
    }
}

/// The pairs of a query, cookie or form parameter. Null and empty lists have none.
pub(crate) fn pairs(
    name: &str,
    value: &Value,
    style: ParameterStyle,
    reserved: Reserved,
) -> Vec<Pair> {
    use ParameterStyle as Style;
    if value.is_null() {
        return Vec::new();
    }
    let delimiter = match style {
        Style::Json => return vec![Pair::new(name, &value.to_string(), reserved)],
        Style::Form => Some(","),
        Style::SpaceDelimited => Some(" "),
        Style::PipeDelimited => Some("|"),
        Style::DeepObject => {
            let mut out = Vec::new();
            deep(name.to_owned(), value, reserved, &mut out);
            return out;
        }
        _ => None,
    };
    match (Parts::of(value), delimiter) {
        (Parts::Scalar(text), _) => vec![Pair::new(name, &text, reserved)],
        (Parts::List(elements), _) if elements.is_empty() => Vec::new(),
        (Parts::Object(properties), _) if properties.is_empty() => Vec::new(),
        (parts, Some(delimiter)) => vec![Pair::joined(name, &parts.flat(), delimiter, reserved)],
        (Parts::List(elements), None) => elements
            .iter()
            .map(|element| Pair::new(name, element, reserved))
            .collect(),
        // A list within an object is repeated, as it would be on its own.
        (Parts::Object(_), None) => value
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(_, value)| !value.is_null())
            .flat_map(|(key, value)| match value {
                Value::Array(elements) => elements
                    .iter()
                    .map(|element| Pair::new(key, &text(element), reserved))
                    .collect(),
                other => vec![Pair::new(key, &text(other), reserved)],
            })
            .collect(),
    }
}

/// `name[key]`, as deep as objects go; a list repeats the name that it has.
fn deep(name: String, value: &Value, reserved: Reserved, out: &mut Vec<Pair>) {
    match value {
        Value::Null => {}
        Value::Object(properties) => {
            for (key, value) in properties {
                deep(format!("{name}[{key}]"), value, reserved, out);
            }
        }
        Value::Array(elements) => {
            for element in elements {
                deep(name.clone(), element, reserved, out);
            }
        }
        other => out.push(Pair::new(name, &text(other), reserved)),
    }
}

/// Appends the pairs of a query, joined by `&`.
pub(crate) fn push_pairs(out: &mut String, pairs: &[Pair]) {
    for (at, pair) in pairs.iter().enumerate() {
        if at > 0 {
            out.push('&');
        }
        escape::push(out, &pair.name);
        out.push('=');
        match &pair.encoded {
            Some(encoded) => out.push_str(encoded),
            None => escape::push(out, &pair.value),
        }
    }
}

/// Appends the pairs of an `application/x-www-form-urlencoded` body: as the URL standard writes them, with `+` for a
/// blank.
pub(crate) fn push_form(out: &mut String, pairs: &[Pair]) {
    for (at, pair) in pairs.iter().enumerate() {
        if at > 0 {
            out.push('&');
        }
        for (text, between) in [(pair.name.as_ref(), "="), (pair.value.as_str(), "")] {
            let start = out.len();
            escape::push(out, text);
            let written = out
                .split_off(start)
                .replace("%20", "+")
                .replace('~', "%7E")
                .replace("%2A", "*");
            out.push_str(&written);
            out.push_str(between);
        }
    }
}

#[cfg(test)]
#[path = "style_tests.rs"]
mod tests;
