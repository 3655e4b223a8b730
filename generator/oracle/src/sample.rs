//! Sample values: JSON that a schema allows, with what the reader of the description knows about it.

use std::collections::HashSet;

use serde_json::{Map, Value as Json};

use crate::document::{Node, at};
use crate::heirs::Children;
use crate::schema::Schema;
use crate::{heirs, text, union};

/// How deep objects in samples of responses hold more than scalars.
const RESPONSE_DEPTH: usize = 2;

/// No value needs to be nested more deeply than this, except where a schema asks for a value without end.
const DEEPEST: usize = 24;

/// How many values one sample may hold. Enough for the largest bodies, and an end for schemas that fan out.
const MOST_VALUES: usize = 20_000;

/// How far elements and alternatives are looked through for a way back to where they stand.
const FARTHEST: usize = 4;

/// A value that a schema allows.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// The value.
    pub content: Content,
    /// JSON pointers of the schemas that it was made from, outermost first: the place, where its references lead, and
    /// the alternatives that were chosen.
    pub schemas: Vec<String>,
    /// Nothing in the value tells which of several alternatives it is. A reader may keep it as plain JSON.
    pub is_ambiguous: bool,
}

/// What a sample holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// A string.
    Text(String),
    /// An integer.
    Integer(i64),
    /// A number.
    Number(f64),
    /// True or false.
    Boolean(bool),
    /// Bytes, which only bodies other than JSON can hold.
    Bytes(String),
    /// A list.
    List(Vec<Sample>),
    /// An object with declared properties.
    Object(Vec<Member>),
    /// An object whose keys are free.
    Map(Vec<(String, Sample)>),
    /// Any JSON: the schema says nothing of it.
    Any(Json),
    /// What the client's runtime lays down, not the description.
    Runtime(Json),
}

/// A property of a sample object.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Its name in JSON.
    pub name: String,
    /// Every object of this schema must have it.
    pub is_required: bool,
    /// The alternative that was taken beside the object's own properties must have it.
    pub is_required_by_choice: bool,
    /// It can have no other value.
    pub is_fixed: bool,
    /// Its value.
    pub sample: Sample,
}

impl Sample {
    fn new(content: Content, schema: &Schema<'_>) -> Self {
        Self {
            content,
            schemas: schema.pointers.clone(),
            is_ambiguous: false,
        }
    }

    /// The value as JSON.
    pub fn json(&self) -> Json {
        match &self.content {
            Content::Text(text) | Content::Bytes(text) => Json::from(text.as_str()),
            Content::Integer(number) => Json::from(*number),
            Content::Number(number) => Json::from(*number),
            Content::Boolean(value) => Json::from(*value),
            Content::List(elements) => elements.iter().map(Self::json).collect(),
            Content::Object(members) => {
                let members = members.iter().map(|m| (m.name.clone(), m.sample.json()));
                Json::Object(members.collect::<Map<_, _>>())
            }
            Content::Map(entries) => {
                let entries = entries
                    .iter()
                    .map(|(key, value)| (key.clone(), value.json()));
                Json::Object(entries.collect::<Map<_, _>>())
            }
            Content::Any(json) | Content::Runtime(json) => json.clone(),
        }
    }
}

/// Which way a sample travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// In a body: all of it at the top, and each nested schema whole once a document.
    Body,
    /// In a parameter, which has no room for nested values.
    Parameter,
    /// In a response.
    Response,
}

/// Makes the samples of one document.
pub(crate) struct Sampler<'a> {
    pub(crate) root: &'a Json,
    pub(crate) way: Way,
    /// Which components are composed of which.
    pub(crate) children: Children,
    /// Schemas that a body has shown whole.
    shown: HashSet<String>,
    /// Pointers of the objects and alternatives around the value, outermost first.
    above: Vec<String>,
    /// How many values the sample holds so far.
    values: usize,
}

impl<'a> Sampler<'a> {
    pub(crate) fn new(root: &'a Json) -> Self {
        Self {
            root,
            children: heirs::children(root),
            way: Way::Body,
            shown: HashSet::new(),
            above: Vec::new(),
            values: 0,
        }
    }

    /// A sample of the schema at `node`, for the value called `name`.
    pub(crate) fn sample(&mut self, name: &str, node: Node<'a>, way: Way) -> Sample {
        self.start(way);
        self.value(name, node)
    }

    /// Begins a new sample.
    pub(crate) fn start(&mut self, way: Way) {
        self.way = way;
        self.above.clear();
        self.values = 0;
    }

    pub(crate) fn value(&mut self, name: &str, node: Node<'a>) -> Sample {
        let schema = Schema::of(self.root, node);
        self.of(name, &schema)
    }

    /// What stands at a pointer.
    pub(crate) fn node(&self, pointer: &str) -> Option<Node<'a>> {
        Some(Node {
            value: at(self.root, pointer)?,
            pointers: vec![pointer.to_owned()],
        })
    }

    pub(crate) fn of(&mut self, name: &str, schema: &Schema<'a>) -> Sample {
        if let Some(sample) = heirs::sample(self, name, schema) {
            return sample;
        }
        self.heir(name, schema)
    }

    /// A sample of a schema itself, also if it is a base class.
    pub(crate) fn heir(&mut self, name: &str, schema: &Schema<'a>) -> Sample {
        self.values += 1;
        let is_full = self.values > MOST_VALUES || self.above.len() > DEEPEST;
        let mut taken = Vec::new();
        let content = match schema.runtime_type {
            Some("PageNext") => Content::Runtime(Json::from("https://api.example.com/next")),
            Some(_) => Content::Runtime(serde_json::json!({
                "type": "pages", "page": 1, "per_page": 1, "total_pages": 1
            })),
            None if is_full => Content::Any(Json::from("deep")),
            None if schema.is_object() || union::are_objects(self, schema) => {
                let (content, pointers) = self.object(schema);
                taken = pointers;
                content
            }
            None if self.is_choice(schema) => return union::sample(self, name, schema),
            None => match (&schema.values, schema.kind) {
                (Some(values), _) if !values.is_empty() => listed(self.way, values),
                (_, Some("string")) => self.text(name, schema),
                (_, Some("integer")) => Content::Integer(text::integer(schema)),
                (_, Some("number")) => Content::Number(text::number(1.5, schema)),
                (_, Some("boolean")) => Content::Boolean(true),
                (_, Some("array")) => self.list(name, schema),
                (_, None) if !schema.items.is_empty() => self.list(name, schema),
                (_, Some("object")) => self.map(schema),
                (_, None) if schema.additional.is_some() => self.map(schema),
                // Only an object can have what is required.
                (_, None) if !schema.required.is_empty() => {
                    let names = schema.required.iter();
                    Content::Map(names.map(|name| (name.clone(), anything())).collect())
                }
                _ => Content::Any(Json::from("anything")),
            },
        };
        let mut sample = Sample::new(content, schema);
        sample.schemas.extend(taken);
        sample
    }

    /// Whether a schema is one of several. A type beside alternatives counts where none of them is of it.
    fn is_choice(&self, schema: &Schema<'a>) -> bool {
        let has_type = schema.kind.is_some_and(|kind| kind != "object");
        !schema.choices.is_empty() && (!has_type || !union::branches(self, schema).is_empty())
    }

    fn text(&self, name: &str, schema: &Schema<'_>) -> Content {
        if schema.format == Some("binary") {
            return Content::Bytes("sample".to_owned());
        }
        match (self.way, schema.format) {
            (Way::Parameter, None) if schema.at_least.is_none() && schema.at_most.is_none() => {
                Content::Text(text::segment(name))
            }
            _ => Content::Text(text::string(name, schema)),
        }
    }

    fn list(&mut self, name: &str, schema: &Schema<'a>) -> Content {
        let mut element = match schema.items.as_slice() {
            [] => anything(),
            items => match self.inner(name, schema, items) {
                Some(element) => element,
                None => return Content::List(Vec::new()),
            },
        };
        let most = schema.at_most.unwrap_or(usize::MAX);
        // Two in parameters, where it shows how they are joined.
        let usual = if self.way == Way::Parameter { 2 } else { 1 };
        let count = usual.max(schema.at_least.unwrap_or(0)).min(most).min(100);
        let mut elements = Vec::new();
        for index in 0..count {
            elements.push(element.clone());
            // Elements that differ where they can: some lists take each value once.
            match &mut element.content {
                Content::Integer(number) => *number += 1,
                Content::Text(text) if self.way == Way::Parameter && text.ends_with("-1") => {
                    text.truncate(text.len() - 1);
                    text.push_str(&(index + 2).to_string());
                }
                _ => {}
            }
        }
        Content::List(elements)
    }

    /// An element of a list or a map; none where it leads back to where it stands.
    fn inner(&mut self, name: &str, schema: &Schema<'a>, nodes: &[Node<'a>]) -> Option<Sample> {
        let element = Schema::all(self.root, nodes);
        self.below(&schema.at, |inside| {
            let is_open = !inside.leads_back(&element, 0);
            is_open.then(|| inside.of(name, &element))
        })
    }

    fn map(&mut self, schema: &Schema<'a>) -> Content {
        let value = match &schema.additional {
            Some(node) if node.value.is_object() => {
                match self.inner("value", schema, std::slice::from_ref(node)) {
                    Some(value) => value,
                    None => return Content::Map(Vec::new()),
                }
            }
            _ => anything(),
        };
        Content::Map(vec![("key".to_owned(), value)])
    }

    /// An object: its properties and those of the alternatives that are chosen beside them, with the pointers of these.
    fn object(&mut self, schema: &Schema<'a>) -> (Content, Vec<String>) {
        let pointer = schema.pointers.last().cloned().unwrap_or_default();
        let depth = self.above.len();
        let is_whole = match self.way {
            Way::Body => self.shown.insert(pointer.clone()) || depth == 0,
            Way::Parameter | Way::Response => true,
        };
        let beside = union::beside(self, schema);
        self.above.push(pointer);
        let mut members = Vec::new();
        let properties = schema.properties.iter().chain(&beside.properties);
        for (name, declarations) in properties {
            if members.iter().any(|m: &Member| m.name == *name) {
                continue;
            }
            let property = self.property(declarations);
            let left_out = match self.way {
                Way::Response => property.write_only,
                _ => property.read_only || schema.excluded.contains(name),
            };
            let has_room = self.has_room(&property, depth);
            let is_required = schema.required.contains(name) || beside.required.contains(name);
            let is_required_by_choice = beside.required_by_choice.contains(name);
            let is_fixed = property.only_value().is_some();
            let shown = match self.way {
                // A reader needs no property to be there.
                Way::Response => has_room,
                _ => is_required || is_required_by_choice || is_fixed || (is_whole && has_room),
            };
            if !left_out && shown {
                let sample = self.of(name, &property);
                members.push(Member {
                    name: name.clone(),
                    is_required,
                    is_required_by_choice,
                    is_fixed,
                    sample,
                });
            }
        }
        self.above.pop();
        (Content::Object(members), beside.pointers)
    }

    /// A property that several schemas declare is what the last one says, with the values that any of them lists.
    fn property(&self, declarations: &[Node<'a>]) -> Schema<'a> {
        let mut schemas = declarations
            .iter()
            .map(|node| Schema::of(self.root, node.clone()));
        let mut last = schemas.next_back().unwrap_or_default();
        let earlier: Vec<Schema<'a>> = schemas.collect();
        for schema in earlier {
            last.pointers.splice(0..0, schema.pointers);
            last.read_only |= schema.read_only;
            last.write_only |= schema.write_only;
        }
        last
    }

    /// Whether an optional property is worth showing here, and does not lead back to where it stands.
    fn has_room(&self, property: &Schema<'a>, depth: usize) -> bool {
        if self.leads_back(property, 0) {
            return false;
        }
        let is_nested = property.is_object()
            || !property.choices.is_empty()
            || !property.items.is_empty()
            || matches!(property.kind, Some("array" | "object"));
        match self.way {
            Way::Body => true,
            Way::Parameter => !is_nested,
            Way::Response => !is_nested || depth < RESPONSE_DEPTH,
        }
    }

    /// Whether a schema is, or holds as its elements, one of those around it.
    pub(crate) fn leads_back(&self, schema: &Schema<'a>, depth: usize) -> bool {
        if schema.pointers.iter().any(|p| self.above.contains(p)) {
            return true;
        }
        if depth == FARTHEST {
            return false;
        }
        let branches = union::branches(self, schema);
        if !schema.is_object() && !branches.is_empty() {
            return branches.iter().all(|b| self.leads_back(b, depth + 1));
        }
        let additional = schema.additional.as_slice();
        [schema.items.as_slice(), additional].iter().any(|nodes| {
            nodes.iter().any(|node| node.value.is_object())
                && self.leads_back(&Schema::all(self.root, nodes), depth + 1)
        })
    }

    /// Runs `inside` with a schema among those around the value.
    pub(crate) fn below<T>(&mut self, pointer: &str, inside: impl FnOnce(&mut Self) -> T) -> T {
        self.above.push(pointer.to_owned());
        let value = inside(self);
        self.above.pop();
        value
    }
}

/// One of the listed values: the first in requests, the last in responses, so that both ends are met.
fn listed(way: Way, values: &[Json]) -> Content {
    let value = match way {
        Way::Response => values.last(),
        _ => values.first(),
    };
    match value {
        Some(Json::String(text)) => Content::Text(text.clone()),
        Some(Json::Bool(value)) => Content::Boolean(*value),
        Some(Json::Number(number)) => match number.as_i64() {
            Some(whole) => Content::Integer(whole),
            None => Content::Number(number.as_f64().unwrap_or_default()),
        },
        Some(other) => Content::Any(other.clone()),
        None => Content::Any(Json::Null),
    }
}

/// A value of which nothing is said.
fn anything() -> Sample {
    Sample {
        content: Content::Any(Json::from("anything")),
        schemas: Vec::new(),
        is_ambiguous: false,
    }
}
