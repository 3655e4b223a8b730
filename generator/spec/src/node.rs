//! The nodes of an OpenAPI 3.0 document: which keywords each kind has, and what stands under them.
//!
//! One table serves the projection (what is a fact, in which order), the check of a document's shape
//! and the walk of the normalisation, so that these cannot disagree. It is what makes them
//! schema-aware: `description` is prose in a schema, and a property's name inside of `properties`.

/// A kind of node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NodeKind {
    Document,
    Info,
    License,
    Server,
    ServerVariable,
    Tag,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    MediaType,
    Encoding,
    Response,
    Link,
    Callback,
    Components,
    SecurityScheme,
    Flows,
    Flow,
    Schema,
    Discriminator,
}

/// What stands under a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueForm {
    /// A string.
    Text,
    /// A boolean.
    Flag,
    /// Any number.
    Number,
    /// An integer, zero or more.
    Count,
    /// A list of strings.
    Names,
    /// A map from strings to strings.
    TextMap,
    /// A list of anything.
    Values,
    /// Anything; kept as it is.
    Any,
    /// A short string that names something; a sentence in its place is prose.
    Title,
    /// A string for people; not a fact.
    Prose,
    /// Anything that is not a fact: examples, links to documentation.
    Aside,
    /// Words for people that OpenAPI demands: the status phrase takes their place.
    Phrase,
    /// A map from names to words for people: the names are facts.
    NamesToProse,
    One(NodeKind),
    /// A node, or a boolean in its place.
    OneOrFlag(NodeKind),
    Map(NodeKind),
    List(NodeKind),
}

/// A keyword of a kind of node.
#[derive(Debug, Clone, Copy)]
pub struct Keyword {
    pub key: &'static str,
    pub shape: ValueForm,
    /// Whether a node without `$ref` must have it.
    pub needed: bool,
}

const fn f(key: &'static str, shape: ValueForm) -> Keyword {
    Keyword {
        key,
        shape,
        needed: false,
    }
}

const fn need(key: &'static str, shape: ValueForm) -> Keyword {
    Keyword {
        key,
        shape,
        needed: true,
    }
}

use ValueForm::{
    Any, Aside, Count, Flag, List, Map, Names, NamesToProse, Number, One, OneOrFlag, Phrase, Prose,
    Text, TextMap, Title, Values,
};

const DOCUMENT: &[Keyword] = &[
    need("openapi", Text),
    need("info", One(NodeKind::Info)),
    f("servers", List(NodeKind::Server)),
    f("security", Values),
    f("tags", List(NodeKind::Tag)),
    need("paths", Map(NodeKind::PathItem)),
    f("components", One(NodeKind::Components)),
    f("externalDocs", Aside),
];

const INFO: &[Keyword] = &[
    need("title", Text),
    need("version", Text),
    f("license", One(NodeKind::License)),
    f("description", Prose),
    f("termsOfService", Aside),
    f("contact", Aside),
];

const LICENSE: &[Keyword] = &[need("name", Text), f("url", Aside)];

const SERVER: &[Keyword] = &[
    need("url", Text),
    f("variables", Map(NodeKind::ServerVariable)),
    f("description", Prose),
];

const SERVER_VARIABLE: &[Keyword] = &[
    need("default", Text),
    f("enum", Names),
    f("description", Prose),
];

const TAG: &[Keyword] = &[
    need("name", Text),
    f("description", Prose),
    f("externalDocs", Aside),
];

const PATH_ITEM: &[Keyword] = &[
    f("$ref", Text),
    f("parameters", List(NodeKind::Parameter)),
    f("get", One(NodeKind::Operation)),
    f("put", One(NodeKind::Operation)),
    f("post", One(NodeKind::Operation)),
    f("delete", One(NodeKind::Operation)),
    f("options", One(NodeKind::Operation)),
    f("head", One(NodeKind::Operation)),
    f("patch", One(NodeKind::Operation)),
    f("trace", One(NodeKind::Operation)),
    f("servers", List(NodeKind::Server)),
    f("summary", Prose),
    f("description", Prose),
];

const OPERATION: &[Keyword] = &[
    f("operationId", Text),
    f("tags", Names),
    f("deprecated", Flag),
    f("security", Values),
    f("parameters", List(NodeKind::Parameter)),
    f("requestBody", One(NodeKind::RequestBody)),
    need("responses", Map(NodeKind::Response)),
    f("callbacks", Map(NodeKind::Callback)),
    f("servers", List(NodeKind::Server)),
    f("summary", Prose),
    f("description", Prose),
    f("externalDocs", Aside),
];

const PARAMETER: &[Keyword] = &[
    f("$ref", Text),
    need("name", Text),
    need("in", Text),
    f("required", Flag),
    f("deprecated", Flag),
    f("allowEmptyValue", Flag),
    f("style", Text),
    f("explode", Flag),
    f("allowReserved", Flag),
    f("schema", One(NodeKind::Schema)),
    f("content", Map(NodeKind::MediaType)),
    f("description", Prose),
    f("example", Aside),
    f("examples", Aside),
];

const HEADER: &[Keyword] = &[
    f("$ref", Text),
    f("required", Flag),
    f("deprecated", Flag),
    f("allowEmptyValue", Flag),
    f("style", Text),
    f("explode", Flag),
    f("allowReserved", Flag),
    f("schema", One(NodeKind::Schema)),
    f("content", Map(NodeKind::MediaType)),
    f("description", Prose),
    f("example", Aside),
    f("examples", Aside),
];

const REQUEST_BODY: &[Keyword] = &[
    f("$ref", Text),
    f("required", Flag),
    need("content", Map(NodeKind::MediaType)),
    f("description", Prose),
];

const MEDIA_TYPE: &[Keyword] = &[
    f("schema", One(NodeKind::Schema)),
    f("encoding", Map(NodeKind::Encoding)),
    f("example", Aside),
    f("examples", Aside),
];

const ENCODING: &[Keyword] = &[
    f("contentType", Text),
    f("headers", Map(NodeKind::Header)),
    f("style", Text),
    f("explode", Flag),
    f("allowReserved", Flag),
];

const RESPONSE: &[Keyword] = &[
    f("$ref", Text),
    need("description", Phrase),
    f("headers", Map(NodeKind::Header)),
    f("content", Map(NodeKind::MediaType)),
    f("links", Map(NodeKind::Link)),
];

const LINK: &[Keyword] = &[
    f("$ref", Text),
    f("operationRef", Text),
    f("operationId", Text),
    f("parameters", Any),
    f("requestBody", Any),
    f("server", One(NodeKind::Server)),
    f("description", Prose),
];

const COMPONENTS: &[Keyword] = &[
    f("securitySchemes", Map(NodeKind::SecurityScheme)),
    f("parameters", Map(NodeKind::Parameter)),
    f("headers", Map(NodeKind::Header)),
    f("requestBodies", Map(NodeKind::RequestBody)),
    f("responses", Map(NodeKind::Response)),
    f("schemas", Map(NodeKind::Schema)),
    f("links", Map(NodeKind::Link)),
    f("callbacks", Map(NodeKind::Callback)),
    f("examples", Aside),
];

const SECURITY_SCHEME: &[Keyword] = &[
    f("$ref", Text),
    need("type", Text),
    f("name", Text),
    f("in", Text),
    f("scheme", Text),
    f("bearerFormat", Text),
    f("flows", One(NodeKind::Flows)),
    f("openIdConnectUrl", Text),
    f("description", Prose),
];

const FLOWS: &[Keyword] = &[
    f("implicit", One(NodeKind::Flow)),
    f("password", One(NodeKind::Flow)),
    f("clientCredentials", One(NodeKind::Flow)),
    f("authorizationCode", One(NodeKind::Flow)),
];

const FLOW: &[Keyword] = &[
    f("authorizationUrl", Text),
    f("tokenUrl", Text),
    f("refreshUrl", Text),
    need("scopes", NamesToProse),
];

const SCHEMA: &[Keyword] = &[
    f("$ref", Text),
    f("title", Title),
    f("deprecated", Flag),
    f("type", Text),
    f("format", Text),
    f("nullable", Flag),
    f("readOnly", Flag),
    f("writeOnly", Flag),
    f("enum", Values),
    f("default", Any),
    f("multipleOf", Number),
    f("minimum", Number),
    f("exclusiveMinimum", Flag),
    f("maximum", Number),
    f("exclusiveMaximum", Flag),
    f("minLength", Count),
    f("maxLength", Count),
    f("pattern", Text),
    f("minItems", Count),
    f("maxItems", Count),
    f("uniqueItems", Flag),
    f("minProperties", Count),
    f("maxProperties", Count),
    f("required", Names),
    f("discriminator", One(NodeKind::Discriminator)),
    f("properties", Map(NodeKind::Schema)),
    f("additionalProperties", OneOrFlag(NodeKind::Schema)),
    f("items", One(NodeKind::Schema)),
    f("allOf", List(NodeKind::Schema)),
    f("oneOf", List(NodeKind::Schema)),
    f("anyOf", List(NodeKind::Schema)),
    f("not", One(NodeKind::Schema)),
    f("xml", Aside),
    f("description", Prose),
    f("example", Aside),
    f("examples", Aside),
    f("externalDocs", Aside),
];

const DISCRIMINATOR: &[Keyword] = &[need("propertyName", Text), f("mapping", TextMap)];

impl NodeKind {
    /// The keywords of this kind, in canonical order.
    pub const fn fields(self) -> &'static [Keyword] {
        match self {
            Self::Document => DOCUMENT,
            Self::Info => INFO,
            Self::License => LICENSE,
            Self::Server => SERVER,
            Self::ServerVariable => SERVER_VARIABLE,
            Self::Tag => TAG,
            Self::PathItem => PATH_ITEM,
            Self::Operation => OPERATION,
            Self::Parameter => PARAMETER,
            Self::Header => HEADER,
            Self::RequestBody => REQUEST_BODY,
            Self::MediaType => MEDIA_TYPE,
            Self::Encoding => ENCODING,
            Self::Response => RESPONSE,
            Self::Link => LINK,
            Self::Callback => &[],
            Self::Components => COMPONENTS,
            Self::SecurityScheme => SECURITY_SCHEME,
            Self::Flows => FLOWS,
            Self::Flow => FLOW,
            Self::Schema => SCHEMA,
            Self::Discriminator => DISCRIMINATOR,
        }
    }

    /// The keyword `key` of this kind.
    pub fn field(self, key: &str) -> Option<Keyword> {
        // A callback is a map from runtime expressions to path items.
        if self == Self::Callback {
            return Some(f("", One(NodeKind::PathItem)));
        }
        self.fields().iter().find(|field| field.key == key).copied()
    }

    /// What a person calls such a node.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Info => "info",
            Self::License => "license",
            Self::Server => "server",
            Self::ServerVariable => "server variable",
            Self::Tag => "tag",
            Self::PathItem => "path",
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::Header => "header",
            Self::RequestBody => "request body",
            Self::MediaType => "media type",
            Self::Encoding => "encoding",
            Self::Response => "response",
            Self::Link => "link",
            Self::Callback => "callback",
            Self::Components => "components",
            Self::SecurityScheme => "security scheme",
            Self::Flows => "OAuth flows",
            Self::Flow => "OAuth flow",
            Self::Schema => "schema",
            Self::Discriminator => "discriminator",
        }
    }
}

/// The vendor's extensions that the generator uses, and which a projection therefore keeps.
///
/// None so far; those of ours come from our own corrections.
pub const EXTENSIONS_KEPT: &[&str] = &[];

/// The extensions that the generator reads, and which only our own overlays write.
pub const EXTENSIONS_OF_OURS: &[&str] =
    &["x-from", "x-paging", "x-runtime-type", "x-safe", "x-skip"];
