//! A recorded request against the description.

use intercom_oracle::{Body, Place};
use intercom_runtime::HttpRequest;
use serde_json::Value;

use crate::exchange::{BASE, Exchange, TOKEN};
use crate::form;

/// Checks method, path, query, headers, cookies, media type and body.
///
/// # Errors
///
/// The first difference.
pub(crate) fn request<V>(exchange: &Exchange<'_, V>, request: &HttpRequest) -> Result<(), String> {
    let operation = exchange.operation;
    equal(
        "the method",
        request.method.as_str(),
        operation.method.as_str(),
    )?;
    let names: Vec<&str> = exchange.headers.iter().map(|(name, _)| *name).collect();
    let expected = operation.request(&names);
    let url = url::Url::parse(&request.url).map_err(|e| format!("{}: {e}", request.url))?;
    check_path(&request.url, &expected.path)?;
    let mut query: Vec<(String, String)> = url
        .query_pairs()
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    // Pairs of one name keep their order.
    query.sort_by(|a, b| a.0.cmp(&b.0));
    let mut pairs = expected.query;
    pairs.sort_by(|a, b| a.0.cmp(&b.0));
    equal("the query", query, pairs)?;
    for parameter in operation.parameters.iter().filter(|p| p.allows_reserved) {
        let text = parameter.sample.json();
        let raw = url.query().unwrap_or_default();
        if let (Place::Query, Value::String(text)) = (parameter.place, text)
            && text.is_ascii()
            && !text.contains(' ')
            && !raw.contains(&text)
        {
            return Err(format!(
                "{text:?} does not stand as it is in the query {raw:?}"
            ));
        }
    }
    let header = |name: &str| request.headers.get(name).and_then(|v| v.to_str().ok());
    equal(
        "the token",
        header("authorization"),
        Some(format!("Bearer {TOKEN}").as_str()),
    )?;
    for (name, value) in exchange.headers {
        equal(&format!("the header {name}"), header(name), Some(*value))?;
    }
    for (name, value) in &expected.headers {
        equal(
            &format!("the header {name}"),
            header(name),
            Some(value.as_str()),
        )?;
    }
    if !expected.cookies.is_empty() {
        let pairs = expected.cookies.iter();
        let mut pairs: Vec<String> = pairs.map(|(k, v)| format!("{k}={v}")).collect();
        pairs.sort();
        let sent = header("cookie").unwrap_or_default();
        let mut sent: Vec<String> = sent.split("; ").map(decoded).collect();
        sent.sort();
        equal("the cookies", sent, pairs)?;
    }
    body(&operation.bodies, header("content-type"), &request.body)
}

/// Segments are compared one by one, so that a `/` inside of a value shows.
fn check_path(url: &str, expected: &str) -> Result<(), String> {
    let path = url
        .strip_prefix(BASE)
        .ok_or_else(|| format!("{url} is not below {BASE}"))?;
    let path = path.split('?').next().unwrap_or_default();
    // A fragment is not sent, and a query of the template stands before that of the call.
    let expected = expected.split(['?', '#']).next().unwrap_or_default();
    let segments: Vec<String> = path.split('/').map(decoded).collect();
    let expected: Vec<&str> = expected.split('/').collect();
    equal(
        "the path",
        segments,
        expected.into_iter().map(str::to_owned).collect(),
    )
}

fn body(bodies: &[Body], media_type: Option<&str>, sent: &[u8]) -> Result<(), String> {
    if bodies.is_empty() {
        return match (media_type, sent) {
            (None, []) => Ok(()),
            _ => Err(format!(
                "a {media_type:?} body of {} bytes was sent, and none is expected",
                sent.len()
            )),
        };
    }
    let media_type = media_type.ok_or("no body was sent")?;
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    let is_sent = |body: &&Body| takes(&body.essence(), essence);
    let body = bodies.iter().find(is_sent);
    let body = body.ok_or_else(|| format!("a {media_type} body was sent, which is not listed"))?;
    match essence {
        _ if intercom_oracle::is_json(essence) => {
            let json: Value = serde_json::from_slice(sent).map_err(|e| e.to_string())?;
            let expected = body.sample.json();
            if same(&json, &expected) {
                return Ok(());
            }
            Err(format!("the body is {json} instead of {expected}"))
        }
        "multipart/form-data" => form::check(&body.parts(), media_type, sent),
        "application/x-www-form-urlencoded" => {
            let pairs = url::form_urlencoded::parse(sent).into_owned();
            let mut pairs: Vec<(String, String)> = pairs.collect();
            pairs.sort_by(|a, b| a.0.cmp(&b.0));
            let mut expected = body.pairs();
            expected.sort_by(|a, b| a.0.cmp(&b.0));
            equal("the form", pairs, expected)
        }
        _ => {
            let expected = match body.sample.json() {
                Value::String(text) => text,
                other => other.to_string(),
            };
            equal(
                "the body",
                String::from_utf8_lossy(sent).as_ref(),
                expected.as_str(),
            )
        }
    }
}

/// Whether a listed media type, which may be a range, takes another one.
fn takes(listed: &str, sent: &str) -> bool {
    match listed.split_once('/') {
        Some(("*", "*")) => true,
        Some((kind, "*")) => sent.split_once('/').is_some_and(|(sent, _)| sent == kind),
        _ => listed == sent,
    }
}

fn equal<T: PartialEq + std::fmt::Debug>(what: &str, found: T, expected: T) -> Result<(), String> {
    if found == expected {
        return Ok(());
    }
    Err(format!("{what} is {found:?} instead of {expected:?}"))
}

/// Whether two values are the same JSON: numbers by what they say, objects in any order, null as if it were not there.
pub(crate) fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            let there = |map: &serde_json::Map<String, Value>| {
                map.values().filter(|value| !value.is_null()).count()
            };
            there(a) == there(b)
                && a.iter()
                    .filter(|(_, value)| !value.is_null())
                    .all(|(key, value)| b.get(key).is_some_and(|other| same(value, other)))
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        _ => a == b,
    }
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8_lossy()
        .into_owned()
}
