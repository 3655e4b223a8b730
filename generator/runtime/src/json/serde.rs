//! serde's traits, through this crate's own reader and writer.

use std::fmt;

use serde_core::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{Serialize, SerializeMap, Serializer};

use super::{Codec, DateTime, Extra, List, Map, Number, Object, PageNext, Patch, Timestamp, Value};

/// Writes a model into any format of serde.
///
/// # Errors
/// Those of the format.
#[doc(hidden)]
pub fn serialize<T: Codec, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    super::to_value(value).serialize(serializer)
}

/// Reads a model from any self-describing format of serde.
///
/// # Errors
/// Those of the format, and as [`decode`](super::decode).
#[doc(hidden)]
pub fn deserialize<'de, T: Codec + Default, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    super::from_value(&Value::deserialize(deserializer)?).map_err(D::Error::custom)
}

macro_rules! through_value {
    ($($type:ident $(<$param:ident>)?),*) => {$(
        impl $(<$param: Codec + Default>)? Serialize for $type $(<$param>)? {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize(self, serializer)
            }
        }

        impl<'de, $($param: Codec + Default)?> Deserialize<'de> for $type $(<$param>)? {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(deserializer)
            }
        }
    )*};
}
through_value!(DateTime, List<T>, Map<T>, PageNext, Timestamp);

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::String(text) => serializer.serialize_str(text),
            Self::Unpaired(unpaired) => serializer.serialize_str(unpaired.as_str()),
            Self::Array(values) => serializer.collect_seq(values),
            Self::Object(object) => object.serialize(serializer),
        }
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (key, value) in self {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.members().serialize(serializer)
    }
}

impl Serialize for Number {
    /// serde has no numbers of any length, so one that is neither `i64` nor `u64` is rounded to `f64`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let whole = !self.to_string().contains(['.', 'e', 'E']);
        match (self.as_i64(), self.as_u64(), self.as_f64()) {
            (Some(value), _, _) if whole => serializer.serialize_i64(value),
            (_, Some(value), _) if whole => serializer.serialize_u64(value),
            (_, _, Some(value)) => serializer.serialize_f64(value),
            (_, _, None) => serializer.serialize_unit(),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyJson)
    }
}

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Object(object) => Ok(object),
            other => Err(D::Error::custom(format!(
                "expected an object, found {}",
                other.kind()
            ))),
        }
    }
}

impl<'de> Deserialize<'de> for Extra {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Object::deserialize(deserializer).map(Self::from)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Number(number) => Ok(number),
            other => Err(D::Error::custom(format!(
                "expected a number, found {}",
                other.kind()
            ))),
        }
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    /// Leaving a field alone cannot be told here; give the field `skip_serializing_if = "Patch::is_leave"`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_set().serialize(serializer)
    }
}

struct AnyJson;

impl<'de> Visitor<'de> for AnyJson {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Value::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = elements.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Object::new();
        while let Some((key, value)) = members.next_entry::<String, Value>()? {
            object.push(key.into(), value);
        }
        object.seal();
        Ok(number_in(&object).map_or(Value::Object(object), Value::Number))
    }
}

/// The form in which serde_json hands over numbers if any crate of the program turns on its feature `arbitrary_precision`.
fn number_in(object: &Object) -> Option<Number> {
    match object.get("$serde_json::private::Number") {
        Some(Value::String(text)) if object.len() == 1 => text.parse().ok(),
        _ => None,
    }
}

impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Bool(value),
            // Through the text, which is exact also with serde_json's feature `arbitrary_precision`.
            serde_json::Value::Number(number) => {
                Self::Number(Number::from_json(&number.to_string()))
            }
            serde_json::Value::String(text) => Self::String(text),
            serde_json::Value::Array(values) => values.into_iter().collect(),
            serde_json::Value::Object(members) => Self::Object(members.into_iter().collect()),
        }
    }
}

impl From<Value> for serde_json::Value {
    /// A number that is neither `i64` nor `u64` is rounded to `f64`, which is all that serde_json keeps by default;
    /// one beyond `f64` becomes null.
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(number) => number.to_string().parse().map_or(Self::Null, Self::Number),
            Value::String(text) => Self::String(text),
            Value::Unpaired(unpaired) => Self::String(unpaired.as_str().to_owned()),
            Value::Array(values) => Self::Array(values.into_iter().map(Into::into).collect()),
            Value::Object(object) => Self::Object(
                object
                    .into_iter()
                    .map(|(key, value)| (key, value.into()))
                    .collect(),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_serde_json_are_numbers_in_every_form() {
        let read =
            |json: serde_json::Value| Value::deserialize(json).map(|value| value.to_string());
        let private = |text: &str| serde_json::json!({"$serde_json::private::Number": text});
        assert_eq!(read(private("1.50")).ok().as_deref(), Some("1.50"));
        assert_eq!(
            read(private("12345678901234567890123")).ok().as_deref(),
            Some("12345678901234567890123")
        );
        // Anything else is the object that it looks like.
        let object = read(private("many")).ok();
        assert_eq!(
            object.as_deref(),
            Some(r#"{"$serde_json::private::Number":"many"}"#)
        );
        let mut two = private("1");
        two["b"] = 2.into();
        assert_eq!(read(two.clone()).ok(), Some(two.to_string()));
    }

    #[test]
    fn values_pass_through_serde_json() {
        let json = r#"{"a":[1,-2,18446744073709551615,1.5,"x",true,null],"b":{}}"#;
        let ours: Value = json.parse().expect("JSON");
        let theirs: serde_json::Value = serde_json::from_str(json).expect("JSON");
        assert_eq!(Value::from(theirs.clone()), ours);
        assert_eq!(serde_json::Value::from(ours.clone()), theirs);
        assert_eq!(serde_json::to_string(&ours).ok().as_deref(), Some(json));
        assert_eq!(serde_json::from_str::<Value>(json).ok(), Some(ours.clone()));
        assert_eq!(
            serde_json::from_value::<List<Value>>(serde_json::json!([1])).ok(),
            Some(List::from([Value::from(1)]))
        );
    }

    #[test]
    fn numbers_beyond_serde_are_rounded() {
        let ours: Value = "[1.50,1e999]".parse().expect("JSON");
        assert_eq!(
            serde_json::to_string(&ours).ok().as_deref(),
            Some("[1.5,null]")
        );
        assert_eq!(
            serde_json::Value::from(ours),
            serde_json::json!([1.5, null])
        );
    }
}
