//! Strings and numbers that a schema allows.

use crate::schema::Schema;

/// A string for the value called `name`.
pub(crate) fn string(name: &str, schema: &Schema<'_>) -> String {
    let mut text = match schema.format {
        Some("email" | "idn-email") => "person@example.com".to_owned(),
        Some("uri" | "url" | "iri" | "uri-reference") => "https://example.com/page".to_owned(),
        Some("uuid") => "123e4567-e89b-42d3-a456-426614174000".to_owned(),
        Some("date") => return "2024-02-29".to_owned(),
        Some("date-time") => return "2024-02-29T12:30:00Z".to_owned(),
        Some("time") => "12:30:00Z".to_owned(),
        Some("duration") => "P1D".to_owned(),
        Some("byte") => "c2FtcGxl".to_owned(),
        Some("hostname") => "example.com".to_owned(),
        Some("ipv4" | "ip") => "192.0.2.1".to_owned(),
        Some("ipv6") => "2001:db8::1".to_owned(),
        _ => named(name),
    };
    let length = text.chars().count();
    let least = schema.at_least.unwrap_or(0).min(10_000);
    text.extend(std::iter::repeat_n('x', least.saturating_sub(length)));
    match schema.at_most {
        Some(most) if most >= least => text.chars().take(most).collect(),
        _ => text,
    }
}

/// A string that says where it was put: ids look like ids, so that they fit everywhere.
fn named(name: &str) -> String {
    if name == "id" || name.ends_with("_id") {
        format!("{name}-1")
    } else {
        format!("some {name}")
    }
}

/// A string that needs no escaping in a path or a header.
pub(crate) fn segment(name: &str) -> String {
    let kept: String = name
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '_')
        .collect();
    format!("{kept}-1")
}

/// A number near `preferred` that the schema allows.
pub(crate) fn number(preferred: f64, schema: &Schema<'_>) -> f64 {
    let low = schema.minimum.unwrap_or(f64::MIN);
    let high = schema.maximum.unwrap_or(f64::MAX);
    let near = preferred.max(low).min(high);
    match schema.step {
        Some(step) => {
            let up = (near / step).ceil() * step;
            if up <= high {
                up
            } else {
                (near / step).floor() * step
            }
        }
        None => near,
    }
}

/// An integer near one that the schema allows.
pub(crate) fn integer(schema: &Schema<'_>) -> i64 {
    let near = number(1.0, schema);
    let up = near.ceil();
    // Beyond 2^53 not every integer is one of these, and no API means such a bound to be met.
    if schema.maximum.is_none_or(|high| up <= high) {
        up as i64
    } else {
        near.floor() as i64
    }
}
