//! Models that are written out as JSON.

use super::{Codec, Value, from_value};

/// Makes a model of the JSON that stands in the program, as a test needs it that has no server.
///
/// It reads like serde_json's `json!`: expressions can stand for values. What has no field is in `extra`, as in a response.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::from_json;
/// use intercom_api::model::{Extra, Timestamp, object};
///
/// #[derive(Clone, Default, PartialEq)]
/// struct Contact {
///     name: Option<String>,
///     created_at: Option<Timestamp>,
///     extra: Extra,
/// }
/// object!(Contact { name, created_at });
///
/// let name = "Ada";
/// let contact: Contact = from_json!({"name": name, "created_at": 1_700_000_000, "born": [1815, 12]});
/// assert_eq!(contact.name.as_deref(), Some("Ada"));
/// assert!(contact.extra.contains_key("born"));
/// ```
///
/// # Panics
/// When the JSON is nested more than 128 levels deep, or is a bare scalar of another meaning than the type. Objects and lists of
/// this crate take any JSON.
#[macro_export]
macro_rules! from_json {
    ($($json:tt)+) => {
        $crate::model::codec::literal($crate::model::codec::json!($($json)+))
    };
}

/// What [`from_json!`](crate::from_json) gives.
///
/// # Panics
/// See there.
#[doc(hidden)]
#[track_caller]
pub fn literal<T: Codec + Default>(json: serde_json::Value) -> T {
    match from_value(&Value::from(json)) {
        Ok(model) => model,
        Err(error) => panic!("the JSON cannot be read: {error}"),
    }
}
