//! Models with every construct that emitted code has.
#![allow(unreachable_pub)] // Emitted models are public.

use intercom_runtime::model::{
    DateTime, Extra, List, Map, Patch, Timestamp, Value, object, open_enum, union,
};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Color {
    Red,
    RedUpper,
    Nothing,
    Unknown(String),
}
open_enum!(Color { Red = "red", RedUpper = "RED", Nothing = "" });

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub count: Option<i64>,
    pub ratio: Option<f64>,
    pub open: Option<bool>,
    pub created_at: Option<Timestamp>,
    pub day: Option<DateTime>,
    pub color: Option<Color>,
    pub parent: Option<Box<Thing>>,
    pub parts: Option<List<Thing>>,
    pub labels: Option<Map<String>>,
    pub any: Option<Value>,
    pub extra: Extra,
}
object!(Thing {
    r#type = "type", id, count, ratio, open, created_at, day, color, parent, parts, labels, any
});

#[derive(Clone, Default, PartialEq)]
pub struct Ask {
    pub note: Option<String>,
    pub parent: Patch<String>,
    pub admin_id: String,
    pub count: i64,
    pub extra: Extra,
}
object!(Ask { note, parent; required admin_id, count = "how-many"; constant "kind" = "ask", "v" = 2, "ok" = true });

#[derive(Clone, Default, PartialEq)]
pub struct Empty {
    pub extra: Extra,
}
object!(Empty {});

#[derive(Clone, Default, PartialEq)]
pub struct OnlyRequired {
    pub name: String,
    pub extra: Extra,
}
object!(OnlyRequired { ; required name });

#[derive(Clone, Default, PartialEq)]
pub struct Close {
    pub admin_id: Option<String>,
    pub extra: Extra,
}
object!(Close { admin_id; constant "message_type" = "close" });

#[derive(Clone, Default, PartialEq)]
pub struct Assign {
    pub admin_id: Option<String>,
    pub assignee_id: Option<String>,
    pub extra: Extra,
}
object!(Assign {
    admin_id,
    assignee_id
});

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Manage {
    Close(Close),
    Assign(Box<Assign>),
    Other(Value),
}
union!(Manage by "message_type" { Close(Close) = "close", Assign(Box<Assign>) = "assignment" | "assign" });

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Anything {
    Text(String),
    Whole(i64),
    Texts(List<String>),
    Assigns(List<Assign>),
    Assign(Assign),
    Thing(Box<Thing>),
    Nested(List<Anything>),
    Other(Value),
}
union!(Anything {
    Text(String), Whole(i64), Texts(List<String>), Assigns(List<Assign>), Assign(Assign), Thing(Box<Thing>),
    Nested(List<Anything>)
});
