//! Takes the descriptions out of a document, with the wrappers that only carried them.

use serde_json::Value;

pub(crate) fn forget_words(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|key, value| key != "description" || !value.is_string());
            map.values_mut().for_each(forget_words);
            if let (1, Some(Value::Array(parts))) = (map.len(), map.get("allOf"))
                && let [only] = parts.as_slice()
            {
                *value = only.clone();
            }
        }
        Value::Array(list) => list.iter_mut().for_each(forget_words),
        _ => {}
    }
}
