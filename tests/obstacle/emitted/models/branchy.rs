// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{List, Value, union};
use super::Tree;

/// Schema `branchy`. Sent in requests and read from responses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Branchy {
    /// [`Tree`].
    Tree(Box<Tree>),
    /// A string.
    Text(String),
    /// An integer.
    Integer(i64),
    /// A number.
    Number(f64),
    /// True or false.
    Boolean(bool),
    /// A list of [`Branchy`].
    List(List<Branchy>),
    /// Any other JSON.
    Other(Value),
}
union!(Branchy {
    Tree(Box<Tree>), Text(String), Integer(i64), Number(f64), Boolean(bool), List(List<Branchy>)
});

impl From<&str> for Branchy {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
