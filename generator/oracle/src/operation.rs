//! Operations and the requests that they ask for.

use serde_json::Value;

use crate::body::Body;
use crate::document::{Node, resolved};
use crate::response::Response;
use crate::sample::{Sample, Sampler, Way};
use crate::schema::Schema;
use crate::security::{Credential, credentials};
use crate::style::Style;

/// The methods that a path may have.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Header parameters that the specification says to ignore.
const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// One method on one path, with a sample of everything that it takes.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The method in capitals.
    pub method: String,
    /// The path as the description writes it.
    pub template: String,
    /// The JSON pointer of the operation.
    pub pointer: String,
    /// Why the client leaves it out: `x-skip`.
    pub skipped: Option<String>,
    /// Every parameter: those of the path in the order of its template, then the others as they stand.
    pub parameters: Vec<Parameter>,
    /// The request body in each media type that is listed.
    pub bodies: Vec<Body>,
    /// Whether a body must be sent.
    pub is_body_required: bool,
    /// The credentials that are asked for; `None` where the description does not say.
    pub credentials: Option<Vec<Credential>>,
}

/// Where a parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In the `Cookie` header.
    Cookie,
}

/// A parameter with a sample value.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub place: Place,
    /// Whether it must be sent.
    pub is_required: bool,
    /// It must be sent and can have no other value, so that nobody has to say it.
    pub is_fixed: bool,
    /// How it is written.
    pub style: Style,
    /// Whether lists and objects become several pairs.
    pub explode: bool,
    /// Reserved characters are sent as they are.
    pub allows_reserved: bool,
    /// Its value.
    pub sample: Sample,
}

/// What has to go over the wire, before percent-encoding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The path with its parameters filled in.
    pub path: String,
    /// Names and values of the query.
    pub query: Vec<(String, String)>,
    /// Names and values of headers.
    pub headers: Vec<(String, String)>,
    /// Names and values of cookies.
    pub cookies: Vec<(String, String)>,
}

/// Every operation of a document, in its order.
pub fn operations(document: &Value) -> Vec<Operation> {
    let root = Node {
        value: document,
        pointers: vec![String::new()],
    };
    let mut sampler = Sampler::new(document);
    let mut operations = Vec::new();
    for (template, item) in root.entries("paths") {
        let Some(item) = resolved(document, item) else {
            continue;
        };
        for (method, node) in item.members() {
            if METHODS.contains(&method.as_str()) {
                let mut read = operation(&mut sampler, &template, &method, &item, &node);
                read.credentials = credentials(&root, &node);
                operations.push(read);
            }
        }
    }
    operations
}

fn operation<'a>(
    sampler: &mut Sampler<'a>,
    template: &str,
    method: &str,
    item: &Node<'a>,
    node: &Node<'a>,
) -> Operation {
    let mut parameters: Vec<Parameter> = Vec::new();
    for declared in item
        .elements("parameters")
        .into_iter()
        .chain(node.elements("parameters"))
    {
        let Some(parameter) = Parameter::of(sampler, declared) else {
            continue;
        };
        // An operation's own parameter replaces its path's.
        parameters.retain(|p| p.name != parameter.name || p.place != parameter.place);
        parameters.push(parameter);
    }
    let at = |p: &Parameter| template.find(&format!("{{{}}}", p.name));
    parameters.sort_by_key(|p| match p.place {
        Place::Path => at(p).unwrap_or(template.len()),
        _ => usize::MAX,
    });
    let body = node.child("requestBody");
    let body = body.and_then(|body| resolved(sampler.root, body));
    let bodies = body.iter().flat_map(|b| Body::all(sampler, b)).collect();
    Operation {
        method: method.to_ascii_uppercase(),
        template: template.to_owned(),
        pointer: node.pointer().to_owned(),
        skipped: node.text("x-skip").map(str::to_owned),
        parameters,
        bodies,
        is_body_required: body.is_some_and(|b| b.flag("required")),
        credentials: None,
    }
}

impl Parameter {
    fn of<'a>(sampler: &mut Sampler<'a>, node: Node<'a>) -> Option<Self> {
        let node = resolved(sampler.root, node)?;
        let name = node.text("name")?.to_owned();
        let (place, usual) = match node.text("in")? {
            "path" => (Place::Path, Style::Simple),
            "query" => (Place::Query, Style::Form),
            "header" if IGNORED_HEADERS.contains(&name.to_ascii_lowercase().as_str()) => {
                return None;
            }
            "header" => (Place::Header, Style::Simple),
            "cookie" => (Place::Cookie, Style::Form),
            _ => return None,
        };
        let content = node.entries("content").into_iter().next();
        let (style, schema) = match content {
            Some((media_type, media)) => (Style::Content(media_type), media.child("schema")),
            None => {
                let style = node.text("style").and_then(Style::named);
                (style.unwrap_or(usual), node.child("schema"))
            }
        };
        let explode = node.value.get("explode").and_then(Value::as_bool);
        let schema = match schema {
            Some(schema) => Schema::of(sampler.root, schema),
            None => Schema::default(),
        };
        sampler.start(Way::Parameter);
        let sample = sampler.of(&name, &schema);
        let is_required = node.flag("required") || place == Place::Path;
        Some(Self {
            is_fixed: node.flag("required") && schema.only_value().is_some(),
            explode: explode.unwrap_or(style == Style::Form),
            allows_reserved: node.flag("allowReserved"),
            name,
            place,
            is_required,
            style,
            sample,
        })
    }
}

impl Operation {
    /// What tells operations apart: `GET /items/{id}`.
    pub fn key(&self) -> String {
        format!("{} {}", self.method, self.template)
    }

    /// What a success brings, by the document that the operation was read from.
    pub fn response(&self, document: &Value) -> Response {
        let mut sampler = Sampler::new(document);
        match sampler.node(&self.pointer) {
            Some(node) => Response::of(&mut sampler, &node, self.method == "HEAD"),
            None => Response::unknown(&mut sampler),
        }
    }

    /// The request with all parameters, but for the headers that the client sets by itself.
    pub fn request(&self, of_client: &[&str]) -> Request {
        let mut request = Request {
            path: self.template.clone(),
            query: Vec::new(),
            headers: Vec::new(),
            cookies: Vec::new(),
        };
        for parameter in self.arguments(of_client) {
            let (name, explode) = (parameter.name.as_str(), parameter.explode);
            let value = parameter.sample.json();
            let style = &parameter.style;
            match parameter.place {
                Place::Path => {
                    let text = style.in_place(explode, name, &value);
                    request.path = request.path.replace(&format!("{{{name}}}"), &text);
                }
                Place::Header => {
                    let text = style.in_place(explode, name, &value);
                    request.headers.push((name.to_owned(), text));
                }
                Place::Query => request.query.extend(style.as_pairs(explode, name, &value)),
                Place::Cookie => request
                    .cookies
                    .extend(style.as_pairs(explode, name, &value)),
            }
        }
        request
    }

    /// The parameters, but for the headers that the client sets by itself.
    pub fn arguments(&self, of_client: &[&str]) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(move |p| {
            let own = |name: &str| name.eq_ignore_ascii_case(&p.name);
            p.place != Place::Header || !of_client.iter().any(|name| own(name))
        })
    }
}
