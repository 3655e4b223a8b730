//! Types: structs, enums, unions and aliases, and the types of the places that use them.

use super::Declarations;
use crate::pointer::Pointer;

/// A named type's place in the arena of its [`Api`](super::Api).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(u32);

impl TypeId {
    /// The id of the type at `index`.
    pub fn new(index: usize) -> Self {
        Self(u32::try_from(index).expect("a description holds fewer than four billion types"))
    }

    /// The place in the arena.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A type that gets a name in the generated crate.
#[derive(Debug, Clone)]
pub struct TypeDef {
    /// Where it comes from, which is also what its name is made of.
    pub origin: Origin,
    /// The schemas that were merged into it, and its own.
    pub declared: Declarations,
    /// The schema's title.
    pub title: Option<String>,
    /// Documentation in this project's words.
    pub docs: Option<String>,
    /// The version that it is new in; none where the oldest version has it already.
    pub since: Option<String>,
    /// The keywords that make the schema itself (not its use) nullable.
    pub nullable_by: Vec<Pointer>,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// A type of the runtime that values can be made from, where `x-from` names one.
    pub from: Option<RuntimeSource>,
    /// What it is.
    pub shape: Shape,
}

/// Where a named type comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// `components/schemas/<name>`.
    Component(String),
    /// Inline, below a component schema.
    Within(TypeId, Vec<Step>),
    /// Inline, in an operation (its place in the list of operations): its body, response or a parameter.
    Operation(usize, Vec<Step>),
}

/// One step from a named type or an operation down to an inline schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A property or parameter of this name.
    Property(String),
    /// The elements of an array.
    Item,
    /// The values of a map.
    Value,
    /// The branch of a union, by position.
    Branch(usize),
    /// An operation's request body.
    Body,
    /// An operation's response.
    Response,
    /// An operation's response to one failing status.
    ErrorResponse(String),
}

/// What a named type is.
#[derive(Debug, Clone)]
pub enum Shape {
    /// An object with declared properties.
    Struct(Struct),
    /// A string with listed values.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// Another name for a type that needs no definition of its own.
    Alias(Type),
}

/// The type of a place: a field, an element, a body.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// A scalar.
    Scalar(Scalar),
    /// A named type of the same version.
    Named(TypeId),
    /// A list.
    List(Box<Type>),
    /// A map from strings.
    Map(Box<Type>),
    /// Any JSON.
    Any,
    /// A type that the runtime crate provides.
    Runtime(RuntimeType),
}

/// A type that the runtime crate provides, asked for with `x-runtime-type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RuntimeType {
    /// The `pages` object of a list response.
    PageInfo,
    /// The `next` property of such an object.
    PageNext,
}

impl RuntimeType {
    /// Every runtime type by the name that descriptions ask for it.
    pub const ALL: [(&'static str, Self); 2] =
        [("PageInfo", Self::PageInfo), ("PageNext", Self::PageNext)];

    /// The name in descriptions and in Rust.
    pub fn name(self) -> &'static str {
        match self {
            Self::PageInfo => "PageInfo",
            Self::PageNext => "PageNext",
        }
    }
}

/// A type of the runtime that requests are made from, asked for with `x-from`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RuntimeSource {
    /// The filter of a search.
    Filter,
}

impl RuntimeSource {
    /// Every source by the name that descriptions ask for it.
    pub const ALL: [(&'static str, Self); 1] = [("Filter", Self::Filter)];

    /// The name in descriptions and in Rust.
    pub fn name(self) -> &'static str {
        match self {
            Self::Filter => "Filter",
        }
    }
}

/// How an id is declared, which is how it is sent. It is read as both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IdForm {
    /// As a string.
    String,
    /// As an integer.
    Integer,
}

/// A scalar type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// A string.
    String,
    /// A string or an integer that identifies something.
    Id(IdForm),
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// An integer: seconds since 1970.
    Timestamp,
    /// An RFC 3339 string.
    DateTime,
    /// Bytes: only as a part of a multipart body or as a whole response.
    Binary,
}

/// An object with declared properties.
#[derive(Debug, Clone, Default)]
pub struct Struct {
    /// The properties, `allOf` merged, in document order.
    pub fields: Vec<Field>,
    /// The type of undeclared properties, if the schema says so.
    pub additional: Option<Type>,
}

/// A field of a struct, by position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FieldId {
    /// The struct.
    pub owner: TypeId,
    /// The place in [`Struct::fields`].
    pub index: usize,
}

/// A property.
#[derive(Debug, Clone)]
pub struct Field {
    /// The name in JSON.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Listed as required.
    pub required: bool,
    /// The entries of the lists that require it.
    pub required_by: Vec<Pointer>,
    /// May be null, by its own declaration or by the root of the schema it refers to.
    pub nullable: bool,
    /// The keywords, or the nulls in lists of values, that say so.
    pub nullable_by: Vec<Pointer>,
    /// The one value it can have.
    pub constant: Option<Constant>,
    /// Documentation in this project's words.
    pub docs: Option<String>,
    /// The version that it is new in; none where the oldest version has it already.
    pub since: Option<String>,
    /// The other keywords.
    pub keywords: Keywords,
    /// The schemas that declare the property.
    pub declared: Declarations,
}

/// The only value of a field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Constant {
    /// A string.
    String(String),
    /// A boolean.
    Boolean(bool),
}

impl Constant {
    /// The value as JSON spells it, without quotes.
    pub fn text(&self) -> &str {
        match self {
            Self::String(s) => s,
            Self::Boolean(true) => "true",
            Self::Boolean(false) => "false",
        }
    }
}

/// A literal of the description, such as a default.
#[derive(Debug, Clone, PartialEq)]
pub struct Literal(pub serde_json::Value);

impl std::fmt::Display for Literal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0 {
            serde_json::Value::String(s) => f.write_str(s),
            other => write!(f, "{other}"),
        }
    }
}

/// The keywords that a description sets on a value beside its type: constraints and annotations.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Keywords {
    /// `format`, as written.
    pub format: Option<String>,
    /// The default.
    pub default: Option<Literal>,
    /// `minimum`, as written.
    pub minimum: Option<String>,
    /// `maximum`, as written.
    pub maximum: Option<String>,
    /// `minLength` or `minItems`.
    pub at_least: Option<usize>,
    /// `maxLength` or `maxItems`.
    pub at_most: Option<usize>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// Listed values of something that is not a string.
    pub allowed: Vec<String>,
    /// `format` of a list's elements, as written.
    pub item_format: Option<String>,
    /// Only in responses.
    pub read_only: bool,
    /// Only in requests.
    pub write_only: bool,
    /// Marked as deprecated.
    pub deprecated: bool,
}

/// A string with listed values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enum {
    /// The values in document order, each once, without null.
    pub values: Vec<EnumValue>,
}

impl Enum {
    /// The values as strings.
    pub fn strings(&self) -> impl Iterator<Item = &str> {
        self.values.iter().map(|v| v.value.as_str())
    }
}

/// A listed value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnumValue {
    /// The value.
    pub value: String,
    /// Documentation in this project's words.
    pub docs: Option<String>,
    /// The entries of the lists that hold it.
    pub declared: Declarations,
}

/// One of several types.
#[derive(Debug, Clone)]
pub struct Union {
    /// The branches in document order.
    pub branches: Vec<Branch>,
    /// The property that tells the branches apart, if one does.
    pub tag: Option<Tag>,
    /// The property that the description itself names as discriminator, and its mapping of values to schema names.
    pub discriminator: Option<(String, Vec<(String, TypeId)>)>,
    /// The branch that takes values with a tag that no branch knows: the base class of the others.
    pub fallback: Option<TypeId>,
}

/// A branch of a union.
#[derive(Debug, Clone)]
pub struct Branch {
    /// The type.
    pub ty: Type,
    /// The branch's title.
    pub title: Option<String>,
    /// Where it is declared; branches that fell together keep the places of all.
    pub declared: Declarations,
}

/// The property that tells a union's branches apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// The property's name, with those of the objects that it stands in before it.
    pub path: Vec<String>,
    /// Per branch, the values that choose it.
    pub values: Vec<Vec<Constant>>,
}

impl Tag {
    /// The property as people write it: `about.kind`.
    pub fn name(&self) -> String {
        self.path.join(".")
    }
}
