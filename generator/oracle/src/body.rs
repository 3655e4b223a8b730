//! Request bodies: the media types that a description allows, with a sample each.

use crate::document::{Node, essence, is_json};
use crate::sample::{Content, Sample, Sampler, Way};
use crate::schema::Schema;
use crate::style::{Style, plain};

/// A request body in one of the media types that the description lists.
#[derive(Debug, Clone)]
pub struct Body {
    /// The media type as the description writes it.
    pub media_type: String,
    /// The JSON pointer of the media type's schema.
    pub pointer: String,
    /// A value.
    pub sample: Sample,
    /// How properties of forms are written.
    encodings: Vec<Encoding>,
}

/// How one property of a form is written.
#[derive(Debug, Clone)]
struct Encoding {
    property: String,
    content_type: Option<String>,
    style: Option<Style>,
    explode: Option<bool>,
}

/// One part of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The name.
    pub name: String,
    /// The value. JSON for what is not a string or a list of them.
    pub value: String,
    /// The media type, where the description or the kind of value asks for one.
    pub media_type: Option<String>,
}

impl Body {
    /// Every media type of a request body.
    pub(crate) fn all<'a>(sampler: &mut Sampler<'a>, body: &Node<'a>) -> Vec<Self> {
        let listed = body.entries("content").into_iter();
        listed
            .map(|(media_type, node)| Self::of(sampler, media_type, &node))
            .collect()
    }

    fn of<'a>(sampler: &mut Sampler<'a>, media_type: String, node: &Node<'a>) -> Self {
        let encodings = node.entries("encoding").into_iter();
        let encodings = encodings.map(|(property, node)| Encoding {
            property,
            content_type: node.text("contentType").map(str::to_owned),
            style: node.text("style").and_then(Style::named),
            explode: node
                .value
                .get("explode")
                .and_then(serde_json::Value::as_bool),
        });
        let pointer = format!("{}/schema", node.pointer());
        let sample = match node.child("schema") {
            Some(schema) => sampler.sample("body", schema, Way::Body),
            None => sampler.of("body", &Schema::default()),
        };
        let mut sample = sample;
        let is_form = media_type.starts_with("multipart/")
            || essence(&media_type) == "application/x-www-form-urlencoded";
        if is_form && matches!(sample.content, Content::Any(_)) {
            // A form has fields, also where nothing is said of them.
            let text = Sample {
                content: Content::Any("anything".into()),
                schemas: Vec::new(),
                is_ambiguous: false,
            };
            sample.content = Content::Map(vec![("key".to_owned(), text)]);
        }
        Self {
            media_type,
            pointer,
            sample,
            encodings: encodings.collect(),
        }
    }

    /// The media type without parameters, in small letters.
    pub fn essence(&self) -> String {
        essence(&self.media_type)
    }

    /// Whether it is JSON under any name.
    pub fn is_json(&self) -> bool {
        is_json(&self.media_type)
    }

    /// The parts of a multipart body: one a property, or one an element of lists.
    pub fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        for (name, value) in self.properties() {
            let elements = match &value.content {
                Content::List(elements) => elements.as_slice(),
                _ => std::slice::from_ref(value),
            };
            let encoding = self.encoding(name);
            for element in elements {
                let is_nested = matches!(
                    element.content,
                    Content::Object(_) | Content::Map(_) | Content::List(_)
                );
                let media_type = encoding.and_then(|e| e.content_type.clone());
                parts.push(Part {
                    name: name.to_owned(),
                    value: plain(&element.json()),
                    media_type: media_type.or(is_nested.then(|| "application/json".to_owned())),
                });
            }
        }
        parts
    }

    /// The pairs of an `application/x-www-form-urlencoded` body.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for (name, value) in self.properties() {
            let json = value.json();
            let encoding = self.encoding(name);
            let style = encoding.and_then(|e| e.style.clone());
            let content_type = encoding.and_then(|e| e.content_type.as_deref());
            if style.is_none() && content_type.is_some_and(is_json) {
                pairs.push((name.to_owned(), json.to_string()));
                continue;
            }
            let is_object = json.is_object();
            match style {
                // Without a style of their own, objects are JSON.
                None if is_object && encoding.is_none_or(|e| e.explode.is_none()) => {
                    pairs.push((name.to_owned(), json.to_string()));
                }
                style => {
                    let style = style.unwrap_or(Style::Form);
                    let explode = encoding.and_then(|e| e.explode);
                    let explode = explode.unwrap_or(style == Style::Form);
                    pairs.extend(style.as_pairs(explode, name, &json));
                }
            }
        }
        pairs
    }

    fn encoding(&self, property: &str) -> Option<&Encoding> {
        self.encodings.iter().find(|e| e.property == property)
    }

    fn properties(&self) -> Vec<(&str, &Sample)> {
        match &self.sample.content {
            Content::Object(members) => members
                .iter()
                .map(|m| (m.name.as_str(), &m.sample))
                .collect(),
            Content::Map(entries) => entries.iter().map(|(k, v)| (k.as_str(), v)).collect(),
            _ => Vec::new(),
        }
    }
}
