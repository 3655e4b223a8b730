//! What listed values and formats say about the type of a value.

use super::view::{Declared, View};
use crate::ir::{Constant, Scalar, Type};

/// The type that all listed values have; any JSON where they have several.
pub(super) fn listed_type(values: &[&serde_json::Value]) -> Type {
    let is_whole = |value: &&serde_json::Value| value.is_i64() || value.is_u64();
    if values.iter().all(is_whole) {
        Type::Scalar(Scalar::Integer)
    } else if values.iter().all(|value| value.is_number()) {
        Type::Scalar(Scalar::Number)
    } else if values.iter().all(|value| value.is_boolean()) {
        Type::Scalar(Scalar::Boolean)
    } else {
        Type::Any
    }
}

pub(super) fn constant(view: &View<'_>) -> Option<Constant> {
    constant_of(&view.distinct(), view.declared)
}

/// The only one of the listed values, if it is a string or a boolean.
pub(super) fn constant_of(values: &[&serde_json::Value], declared: Declared) -> Option<Constant> {
    match (values, declared) {
        ([serde_json::Value::String(s)], Declared::String | Declared::Nothing) => {
            Some(Constant::String(s.clone()))
        }
        ([serde_json::Value::Bool(b)], Declared::Boolean | Declared::Nothing) => {
            Some(Constant::Boolean(*b))
        }
        _ => None,
    }
}

pub(super) fn string(format: Option<&str>) -> Scalar {
    match format {
        Some("date-time") => Scalar::DateTime,
        Some("binary") => Scalar::Binary,
        _ => Scalar::String,
    }
}
