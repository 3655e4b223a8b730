//! The nodes of an OpenAPI 3.0 document: which keywords each kind has, and what stands under them.
//!
//! One table serves the projection (what is a fact, in which order), the check of a document's shape
//! and the walk of the normalisation, so that these cannot disagree. It is what makes them
//! schema-aware: `description` is prose in a schema, and a property's name inside of `properties`.

/// A kind of node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
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
pub enum Shape {
    /// A string.
    Text,
    /// A boolean.
    Flag,
    /// Any number.
    Number,
    /// A whole number, zero or more.
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
    One(Kind),
    /// A node, or a boolean in its place.
    OneOrFlag(Kind),
    Map(Kind),
    List(Kind),
}

/// A keyword of a kind of node.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    pub key: &'static str,
    pub shape: Shape,
    /// Whether a node without `$ref` must have it.
    pub needed: bool,
}

const fn f(key: &'static str, shape: Shape) -> Field {
    Field {
        key,
        shape,
        needed: false,
    }
}

const fn need(key: &'static str, shape: Shape) -> Field {
    Field {
        key,
        shape,
        needed: true,
    }
}

use Shape::{
    Any, Aside, Count, Flag, List, Map, Names, NamesToProse, Number, One, OneOrFlag, Phrase, Prose,
    Text, TextMap, Title, Values,
};

const DOCUMENT: &[Field] = &[
    need("openapi", Text),
    need("info", One(Kind::Info)),
    f("servers", List(Kind::Server)),
    f("security", Values),
    f("tags", List(Kind::Tag)),
    need("paths", Map(Kind::PathItem)),
    f("components", One(Kind::Components)),
    f("externalDocs", Aside),
];

const INFO: &[Field] = &[
    need("title", Text),
    need("version", Text),
    f("license", One(Kind::License)),
    f("description", Prose),
    f("termsOfService", Aside),
    f("contact", Aside),
];

const LICENSE: &[Field] = &[need("name", Text), f("url", Aside)];

const SERVER: &[Field] = &[
    need("url", Text),
    f("variables", Map(Kind::ServerVariable)),
    f("description", Prose),
];

const SERVER_VARIABLE: &[Field] = &[
    need("default", Text),
    f("enum", Names),
    f("description", Prose),
];

const TAG: &[Field] = &[
    need("name", Text),
    f("description", Prose),
    f("externalDocs", Aside),
];

const PATH_ITEM: &[Field] = &[
    f("$ref", Text),
    f("parameters", List(Kind::Parameter)),
    f("get", One(Kind::Operation)),
    f("put", One(Kind::Operation)),
    f("post", One(Kind::Operation)),
    f("delete", One(Kind::Operation)),
    f("options", One(Kind::Operation)),
    f("head", One(Kind::Operation)),
    f("patch", One(Kind::Operation)),
    f("trace", One(Kind::Operation)),
    f("servers", List(Kind::Server)),
    f("summary", Prose),
    f("description", Prose),
];

const OPERATION: &[Field] = &[
    f("operationId", Text),
    f("tags", Names),
    f("deprecated", Flag),
    f("security", Values),
    f("parameters", List(Kind::Parameter)),
    f("requestBody", One(Kind::RequestBody)),
    need("responses", Map(Kind::Response)),
    f("callbacks", Map(Kind::Callback)),
    f("servers", List(Kind::Server)),
    f("summary", Prose),
    f("description", Prose),
    f("externalDocs", Aside),
];

const PARAMETER: &[Field] = &[
    f("$ref", Text),
    need("name", Text),
    need("in", Text),
    f("required", Flag),
    f("deprecated", Flag),
    f("allowEmptyValue", Flag),
    f("style", Text),
    f("explode", Flag),
    f("allowReserved", Flag),
    f("schema", One(Kind::Schema)),
    f("content", Map(Kind::MediaType)),
    f("description", Prose),
    f("example", Aside),
    f("examples", Aside),
];

const HEADER: &[Field] = &[
    f("$ref", Text),
    f("required", Flag),
    f("deprecated", Flag),
    f("allowEmptyValue", Flag),
    f("style", Text),
    f("explode", Flag),
    f("allowReserved", Flag),
    f("schema", One(Kind::Schema)),
    f("content", Map(Kind::MediaType)),
    f("description", Prose),
    f("example", Aside),
    f("examples", Aside),
];

const REQUEST_BODY: &[Field] = &[
    f("$ref", Text),
    f("required", Flag),
    need("content", Map(Kind::MediaType)),
    f("description", Prose),
];

const MEDIA_TYPE: &[Field] = &[
    f("schema", One(Kind::Schema)),
    f("encoding", Map(Kind::Encoding)),
    f("example", Aside),
    f("examples", Aside),
];

const ENCODING: &[Field] = &[
    f("contentType", Text),
    f("headers", Map(Kind::Header)),
    f("style", Text),
    f("explode", Flag),
    f("allowReserved", Flag),
];

const RESPONSE: &[Field] = &[
    f("$ref", Text),
    need("description", Phrase),
    f("headers", Map(Kind::Header)),
    f("content", Map(Kind::MediaType)),
    f("links", Map(Kind::Link)),
];

const LINK: &[Field] = &[
    f("$ref", Text),
    f("operationRef", Text),
    f("operationId", Text),
    f("parameters", Any),
    f("requestBody", Any),
    f("server", One(Kind::Server)),
    f("description", Prose),
];

const COMPONENTS: &[Field] = &[
    f("securitySchemes", Map(Kind::SecurityScheme)),
    f("parameters", Map(Kind::Parameter)),
    f("headers", Map(Kind::Header)),
    f("requestBodies", Map(Kind::RequestBody)),
    f("responses", Map(Kind::Response)),
    f("schemas", Map(Kind::Schema)),
    f("links", Map(Kind::Link)),
    f("callbacks", Map(Kind::Callback)),
    f("examples", Aside),
];

const SECURITY_SCHEME: &[Field] = &[
    f("$ref", Text),
    need("type", Text),
    f("name", Text),
    f("in", Text),
    f("scheme", Text),
    f("bearerFormat", Text),
    f("flows", One(Kind::Flows)),
    f("openIdConnectUrl", Text),
    f("description", Prose),
];

const FLOWS: &[Field] = &[
    f("implicit", One(Kind::Flow)),
    f("password", One(Kind::Flow)),
    f("clientCredentials", One(Kind::Flow)),
    f("authorizationCode", One(Kind::Flow)),
];

const FLOW: &[Field] = &[
    f("authorizationUrl", Text),
    f("tokenUrl", Text),
    f("refreshUrl", Text),
    need("scopes", NamesToProse),
];

const SCHEMA: &[Field] = &[
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
    f("discriminator", One(Kind::Discriminator)),
    f("properties", Map(Kind::Schema)),
    f("additionalProperties", OneOrFlag(Kind::Schema)),
    f("items", One(Kind::Schema)),
    f("allOf", List(Kind::Schema)),
    f("oneOf", List(Kind::Schema)),
    f("anyOf", List(Kind::Schema)),
    f("not", One(Kind::Schema)),
    f("xml", Aside),
    f("description", Prose),
    f("example", Aside),
    f("examples", Aside),
    f("externalDocs", Aside),
];

const DISCRIMINATOR: &[Field] = &[need("propertyName", Text), f("mapping", TextMap)];

impl Kind {
    /// The keywords of this kind, in canonical order.
    pub const fn fields(self) -> &'static [Field] {
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
    pub fn field(self, key: &str) -> Option<Field> {
        // A callback is a map from runtime expressions to path items.
        if self == Self::Callback {
            return Some(f("", One(Kind::PathItem)));
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
