//! What the API says about an error.

use std::borrow::Cow;
use std::fmt;

use crate::json::{Value, decode};

/// One error as the API words it.
///
/// Bodies differ between endpoints, so each part may be missing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ApiError {
    /// What went wrong, for programs: `not_found`, `rate_limit_exceeded`, ...
    pub code: Option<String>,
    /// What went wrong, for people.
    pub message: Option<String>,
    /// The field of the request that is at fault.
    pub field: Option<String>,
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [&self.code, &self.message];
        let mut parts = parts.into_iter().flatten();
        if let Some(first) = parts.next() {
            f.write_str(first)?;
        }
        for part in parts {
            write!(f, ": {part}")?;
        }
        match &self.field {
            Some(field) => write!(f, " (field {field})"),
            None => Ok(()),
        }
    }
}

/// What an error body holds.
#[derive(Debug, Default)]
pub(crate) struct ErrorBody {
    pub(crate) errors: Vec<ApiError>,
    pub(crate) request_id: Option<String>,
}

impl ErrorBody {
    /// Reads any of the error bodies in use. A body of another kind has no errors in it.
    pub(crate) fn read(body: &[u8]) -> Self {
        match decode::<Value>(body) {
            Ok(value) => Self::from_value(&value),
            Err(_) => Self::default(),
        }
    }

    /// Reads the body of a 2xx response that may be an `error.list` in disguise.
    pub(crate) fn disguised(body: &[u8]) -> Option<Self> {
        const LARGEST: usize = 64 * 1024;
        const MARK: &[u8] = b"\"error.list\"";
        // Looking before parsing keeps this off the path of ordinary responses.
        if body.len() > LARGEST || !body.windows(MARK.len()).any(|part| part == MARK) {
            return None;
        }
        let value = decode::<Value>(body).ok()?;
        let is_error = value.get("type").and_then(Value::as_str) == Some("error.list");
        is_error.then(|| Self::from_value(&value))
    }

    fn from_value(value: &Value) -> Self {
        let mut errors: Vec<ApiError> = match value.get("errors").and_then(Value::as_array) {
            Some(list) => list.iter().filter_map(one).collect(),
            None => Vec::new(),
        };
        if errors.is_empty() {
            errors.extend(one(value));
        }
        Self {
            errors,
            request_id: text(value, &["request_id"]),
        }
    }
}

fn one(value: &Value) -> Option<ApiError> {
    if let Some(message) = value.as_str() {
        return Some(ApiError {
            message: Some(message.to_owned()),
            ..ApiError::default()
        });
    }
    let mut error = ApiError {
        code: text(value, &["code", "error_key", "error_code"]),
        message: text(value, &["message", "error", "error_description"]),
        field: text(value, &["field"]),
    };
    // `{"type": "...", "message": "..."}`: only the type says what it is.
    if error.code.is_none() && error.message.is_some() {
        error.code = text(value, &["type"]).filter(|name| name != "error" && name != "error.list");
    }
    (error != ApiError::default()).then_some(error)
}

fn text(value: &Value, keys: &[&str]) -> Option<String> {
    keys.iter().find_map(|key| {
        let found = scalar(value.get(key)?)?;
        (!found.is_empty()).then(|| found.into_owned())
    })
}

/// The text of a scalar; `None` for null, arrays and objects.
pub(crate) fn scalar(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Unpaired(unpaired) => Some(Cow::Borrowed(unpaired.as_str())),
        Value::Bool(flag) => Some(Cow::Borrowed(if *flag { "true" } else { "false" })),
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> (Vec<String>, Option<String>) {
        let read = ErrorBody::read(body.as_bytes());
        (
            read.errors.iter().map(ToString::to_string).collect(),
            read.request_id,
        )
    }

    #[test]
    fn every_known_shape_is_read() {
        let list = r#"{"type":"error.list","request_id":"r1","errors":[
            {"code":"missing","message":"Absent","field":"name"},{"code":"other"}]}"#;
        assert_eq!(
            read(list),
            (
                vec!["missing: Absent (field name)".into(), "other".into()],
                Some("r1".into())
            )
        );
        let unnamed = r#"{"type":"error.list","request_id":null,"errors":[{"code":"c"}]}"#;
        assert_eq!(read(unnamed), (vec!["c".into()], None));
        assert_eq!(read(r#"{"error_key":"k"}"#), (vec!["k".into()], None));
        let typed = r#"{"type":"invalid_thing","message":"M","request_id":7}"#;
        assert_eq!(
            read(typed),
            (vec!["invalid_thing: M".into()], Some("7".into()))
        );
        assert_eq!(
            read(r#"{"errors":["first","second"]}"#),
            (vec!["first".into(), "second".into()], None)
        );
        assert_eq!(
            read(r#"{"status":404,"error":"Not Found"}"#),
            (vec!["Not Found".into()], None)
        );
    }

    #[test]
    fn anything_else_is_no_error_and_no_failure() {
        for body in [
            "",
            " ",
            "<html></html>",
            "[]",
            "null",
            "3",
            "{\"errors\":",
            "{\"errors\":[null,[],{}]}",
        ] {
            assert_eq!(read(body), (vec![], None), "{body}");
        }
    }

    #[test]
    fn only_a_root_error_list_is_a_disguised_error() {
        assert!(ErrorBody::disguised(br#"{"type": "error.list"}"#).is_some());
        assert!(ErrorBody::disguised(br#"{"data":[{"type":"error.list"}]}"#).is_none());
        assert!(ErrorBody::disguised(br#"{"type":"list"}"#).is_none());
    }
}
