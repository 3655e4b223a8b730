//! A recorded request against the description.

use intercom_oracle::{Body, Content, Place, Secret};
use intercom_runtime::HttpRequest;
use serde_json::Value;

use crate::exchange::{BASE, Exchange, TOKEN};
use crate::form;

/// The token as `Authorization: Basic` has it.
const TOKEN_IN_BASE64: &str = "dGVzdC10b2tlbg==";

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
    // The properties of an object come in any order.
    let is_loose = |place| {
        let mut parameters = operation.parameters.iter();
        parameters.any(|p| p.place == place && matches!(p.sample.content, Content::Object(_)))
    };
    check_path(&request.url, &expected.path, is_loose(Place::Path))?;
    let mut query: Vec<(String, String)> = url
        .query_pairs()
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    // Pairs of one name keep their order.
    query.sort_by(|a, b| a.0.cmp(&b.0));
    let mut pairs = expected.query;
    if let Some((_, query)) = operation.template.split_once('?') {
        let query = query.split('#').next().unwrap_or_default();
        pairs.splice(
            0..0,
            url::form_urlencoded::parse(query.as_bytes()).into_owned(),
        );
    }
    let mut cookies = expected.cookies;
    let mut secrets = Vec::new();
    let undeclared = [Secret::Bearer];
    let asked: Vec<&Secret> = match &operation.credentials {
        Some(credentials) => credentials.iter().map(|one| &one.secret).collect(),
        None => undeclared.iter().collect(),
    };
    for secret in asked {
        // A request has one `Authorization`: where several schemes want it, the first one's is sent.
        let is_taken = |name: &str| {
            let mut known = secrets.iter().map(|(known, _): &(&str, String)| *known);
            known.any(|known| known.eq_ignore_ascii_case(name))
        };
        let name = match secret {
            Secret::Bearer | Secret::Basic => "authorization",
            Secret::Header(name) => name.as_str(),
            Secret::Query(_) | Secret::Cookie(_) => "",
        };
        if name.eq_ignore_ascii_case("authorization") && is_taken(name) {
            continue;
        }
        match secret {
            Secret::Bearer => secrets.push(("authorization", format!("Bearer {TOKEN}"))),
            Secret::Basic => secrets.push(("authorization", format!("Basic {TOKEN_IN_BASE64}"))),
            Secret::Header(name) => secrets.push((name.as_str(), TOKEN.to_owned())),
            Secret::Query(name) => pairs.push((name.clone(), TOKEN.to_owned())),
            Secret::Cookie(name) => cookies.push((name.clone(), TOKEN.to_owned())),
        }
    }
    pairs.sort_by(|a, b| a.0.cmp(&b.0));
    if is_loose(Place::Query) {
        loosen(&mut query);
        loosen(&mut pairs);
    }
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
    for (name, secret) in &secrets {
        equal("the credential", header(name), Some(secret.as_str()))?;
    }
    if secrets.is_empty() {
        equal("the credential", header("authorization"), None)?;
    }
    for (name, value) in exchange.headers {
        equal(&format!("the header {name}"), header(name), Some(*value))?;
    }
    for (name, value) in &expected.headers {
        let (mut sent, mut value) = (header(name).map(str::to_owned), value.clone());
        if is_loose(Place::Header) {
            sent = sent.map(|text| unordered(&text));
            value = unordered(&value);
        }
        equal(&format!("the header {name}"), sent, Some(value))?;
    }
    if !cookies.is_empty() {
        let pairs = cookies.iter();
        let mut pairs: Vec<String> = pairs.map(|(k, v)| format!("{k}={v}")).collect();
        pairs.sort();
        let sent = header("cookie").unwrap_or_default();
        let mut sent: Vec<String> = sent.split("; ").map(decoded).collect();
        if is_loose(Place::Cookie) {
            sent.iter_mut().for_each(|text| *text = unordered(text));
            pairs.iter_mut().for_each(|text| *text = unordered(text));
            pairs.sort();
        }
        sent.sort();
        equal("the cookies", sent, pairs)?;
    }
    body(&operation.bodies, header("content-type"), &request.body)
}

/// Segments are compared one by one, so that a `/` inside of a value shows.
fn check_path(url: &str, expected: &str, is_loose: bool) -> Result<(), String> {
    let path = url
        .strip_prefix(BASE)
        .ok_or_else(|| format!("{url} is not below {BASE}"))?;
    let path = path.split('?').next().unwrap_or_default();
    // A fragment is not sent, and a query of the template stands before that of the call.
    let expected = expected.split(['?', '#']).next().unwrap_or_default();
    let mut segments: Vec<String> = path.split('/').map(decoded).collect();
    let mut expected: Vec<String> = expected.split('/').map(str::to_owned).collect();
    if is_loose {
        segments.iter_mut().for_each(|text| *text = unordered(text));
        expected.iter_mut().for_each(|text| *text = unordered(text));
    }
    equal("the path", segments, expected)
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
    let essence = media_type.split(';').next().unwrap_or_default();
    let essence = essence.trim().to_ascii_lowercase();
    let essence = essence.as_str();
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
            let is_same = |((a, one), (b, other)): (&(String, String), &(String, String))| {
                a == b && (one == other || same_object(one, other))
            };
            if pairs.len() == expected.len() && pairs.iter().zip(&expected).all(is_same) {
                return Ok(());
            }
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
        // Which of the types in a range bytes are, only the caller knows.
        Some((kind, "*")) => {
            sent == "application/octet-stream"
                || sent.split_once('/').is_some_and(|(sent, _)| sent == kind)
        }
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

/// Whether two strings hold the same JSON object, its properties in any order.
fn same_object(one: &str, other: &str) -> bool {
    let object = |text: &str| {
        serde_json::from_str::<Value>(text)
            .ok()
            .filter(Value::is_object)
    };
    matches!((object(one), object(other)), (Some(a), Some(b)) if same(&a, &b))
}

fn loosen(pairs: &mut [(String, String)]) {
    for (_, value) in pairs {
        *value = unordered(value);
    }
}

/// The words and signs of a text, sorted: the same for an object in any order of its properties.
fn unordered(text: &str) -> String {
    let is_sign = |c: char| ",|=&;.{}: ".contains(c);
    let mut words: Vec<&str> = text.split(is_sign).collect();
    words.sort_unstable();
    let mut signs: Vec<char> = text.chars().filter(|c| is_sign(*c)).collect();
    signs.sort_unstable();
    words.join("\n") + &signs.into_iter().collect::<String>()
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8_lossy()
        .into_owned()
}
