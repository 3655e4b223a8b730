//! What a success brings.

use crate::document::{Node, is_json, resolved};
use crate::sample::{Sample, Sampler, Way};
use crate::schema::Schema;
use crate::union;

/// A response that the description allows.
#[derive(Debug, Clone)]
pub struct Response {
    /// Its status.
    pub status: u16,
    /// The media type of its body; none without a body.
    pub media_type: Option<String>,
    /// The body, where it is JSON.
    pub sample: Option<Sample>,
    /// It names the address of what was asked for and holds nothing itself.
    pub is_redirect: bool,
}

/// A documented response.
struct Documented<'a> {
    status: u16,
    is_success: bool,
    node: Node<'a>,
}

impl Response {
    /// A success of an operation: one with JSON if there is one.
    pub(crate) fn of<'a>(sampler: &mut Sampler<'a>, operation: &Node<'a>, is_head: bool) -> Self {
        let documented = documented(sampler, operation);
        let is_redirect = |d: &&Documented<'_>| {
            let headers = d.node.entries("headers");
            (300..400).contains(&d.status)
                && headers
                    .iter()
                    .any(|(name, _)| name.eq_ignore_ascii_case("location"))
        };
        let (successes, others): (Vec<_>, Vec<_>) =
            documented.into_iter().partition(|d| d.is_success);
        if successes.is_empty()
            && let Some(redirect) = others.iter().find(is_redirect)
        {
            return Self {
                status: redirect.status,
                media_type: None,
                sample: None,
                is_redirect: true,
            };
        }
        let candidates = if successes.is_empty() {
            // What `default` describes may be a success where no other is documented.
            others.into_iter().filter(|d| d.status == 0).collect()
        } else {
            successes
        };
        let mut json = Vec::new();
        for documented in &candidates {
            let contents = documented.node.entries("content").into_iter();
            let contents: Vec<(String, Node<'a>)> = contents.collect();
            let found = contents.iter().find(|(name, _)| is_json(name));
            // A range with a schema takes JSON too.
            let is_value = |schema: Node<'a>| {
                let schema = Schema::of(sampler.root, schema);
                schema.kind != Some("string") || schema.format != Some("binary")
            };
            let takes = |(name, node): &&(String, Node<'a>)| {
                matches!(name.as_str(), "*/*" | "application/*")
                    && node.child("schema").is_some_and(is_value)
            };
            if let Some((media_type, node)) = found.or_else(|| contents.iter().find(takes)) {
                let media_type = match media_type.contains('*') {
                    true => "application/json".to_owned(),
                    false => media_type.clone(),
                };
                json.push((documented.status, media_type, node.clone()));
            }
        }
        let first = candidates.first();
        let status = first.map_or(200, |d| if d.status == 0 { 200 } else { d.status });
        if is_head {
            return Self::without_json(status, None);
        }
        if candidates.is_empty() {
            return Self::unknown(sampler);
        }
        if json.is_empty() {
            let contents = first.map(|d| d.node.entries("content"));
            let media_type = contents.and_then(|c| c.into_iter().next());
            return Self::without_json(status, media_type.map(|(name, _)| name));
        }
        Self::json(sampler, json)
    }

    /// Nothing is known of a success: any JSON may come.
    pub(crate) fn unknown(sampler: &mut Sampler<'_>) -> Self {
        sampler.start(Way::Response);
        Self {
            media_type: Some("application/json".to_owned()),
            sample: Some(sampler.of("text", &Schema::default())),
            ..Self::without_json(200, None)
        }
    }

    fn without_json(status: u16, media_type: Option<String>) -> Self {
        Self {
            status,
            media_type,
            sample: None,
            is_redirect: false,
        }
    }

    /// One of several JSON successes. Which one it is, the body has to tell.
    fn json<'a>(sampler: &mut Sampler<'a>, json: Vec<(u16, String, Node<'a>)>) -> Self {
        let mut schemas: Vec<Schema<'a>> = Vec::new();
        let mut successes = Vec::new();
        for (status, media_type, node) in json {
            let schema = match node.child("schema") {
                Some(schema) => Schema::of(sampler.root, schema),
                None => Schema::default(),
            };
            let is_known = schemas
                .iter()
                .any(|known| known.pointers.last() == schema.pointers.last());
            if !is_known {
                schemas.push(schema);
                successes.push((status, media_type));
            }
        }
        sampler.start(Way::Response);
        let (at, sample) = match schemas.as_slice() {
            [only] => (0, sampler.of("text", only)),
            several => union::among(sampler, "text", &Schema::default(), several),
        };
        let (status, media_type) = successes.into_iter().nth(at).unwrap_or_default();
        Self {
            status: if status == 0 { 200 } else { status },
            media_type: Some(media_type),
            sample: Some(sample),
            is_redirect: false,
        }
    }
}

/// Every documented response with the status it stands for; 0 for `default`.
fn documented<'a>(sampler: &Sampler<'a>, operation: &Node<'a>) -> Vec<Documented<'a>> {
    let listed = operation.entries("responses").into_iter();
    listed
        .filter_map(|(key, node)| {
            let node = resolved(sampler.root, node)?;
            let status = match key.to_ascii_lowercase().strip_suffix("xx") {
                Some(class) => class.parse::<u16>().ok()?.checked_mul(100)?,
                None if key == "default" => 0,
                None => key.parse().ok()?,
            };
            Some(Documented {
                status,
                is_success: (200..300).contains(&status),
                node,
            })
        })
        .collect()
}
