//! The table of parameter styles in OpenAPI 3.0: how a value is written into a path, query, header or cookie.

use serde_json::Value;

/// How a parameter is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Style {
    /// `a,b`, and `k,v` or `k=v`.
    Simple,
    /// `.a.b`
    Label,
    /// `;name=a;name=b`
    Matrix,
    /// `name=a&name=b`
    Form,
    /// `name=a%20b`
    SpaceDelimited,
    /// `name=a|b`
    PipeDelimited,
    /// `name[k]=v`
    DeepObject,
    /// As text of this media type: a parameter with `content`.
    Content(String),
}

impl Style {
    /// The style that a description names.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "simple" => Self::Simple,
            "label" => Self::Label,
            "matrix" => Self::Matrix,
            "form" => Self::Form,
            "spaceDelimited" => Self::SpaceDelimited,
            "pipeDelimited" => Self::PipeDelimited,
            "deepObject" => Self::DeepObject,
            _ => return None,
        })
    }

    /// What takes the place of the parameter in a path or is the value of a header, before percent-encoding.
    pub(crate) fn in_place(&self, explode: bool, name: &str, value: &Value) -> String {
        match self {
            Self::Content(media_type) => content(media_type, value),
            Self::Label => {
                let (items, between) = match (value, explode) {
                    (Value::Object(_), true) => (pairs(value), "."),
                    (_, true) => (flat(value), "."),
                    (_, false) => (flat(value), ","),
                };
                format!(".{}", items.join(between))
            }
            Self::Matrix => match (value, explode) {
                (Value::Object(_), true) => format!(";{}", pairs(value).join(";")),
                (Value::Array(list), true) => list
                    .iter()
                    .map(|element| format!(";{name}={}", plain(element)))
                    .collect(),
                _ => match flat(value).join(",") {
                    empty if empty.is_empty() => format!(";{name}"),
                    text => format!(";{name}={text}"),
                },
            },
            _ => match (value, explode) {
                (Value::Object(_), true) => pairs(value).join(","),
                _ => flat(value).join(","),
            },
        }
    }

    /// The pairs of a query or a cookie, before percent-encoding.
    pub(crate) fn as_pairs(
        &self,
        explode: bool,
        name: &str,
        value: &Value,
    ) -> Vec<(String, String)> {
        let one = |text: String| vec![(name.to_owned(), text)];
        match (self, value) {
            (Self::Content(media_type), _) => one(content(media_type, value)),
            (Self::DeepObject, Value::Object(members)) => members
                .iter()
                .map(|(key, value)| (format!("{name}[{key}]"), plain(value)))
                .collect(),
            (_, Value::Object(members)) if explode => members
                .iter()
                .map(|(key, value)| (key.clone(), plain(value)))
                .collect(),
            (_, Value::Array(list)) if explode => list
                .iter()
                .map(|element| (name.to_owned(), plain(element)))
                .collect(),
            (Self::SpaceDelimited, _) => one(flat(value).join(" ")),
            (Self::PipeDelimited, _) => one(flat(value).join("|")),
            _ => one(flat(value).join(",")),
        }
    }
}

/// The text of a media type: JSON, or the value alone.
fn content(media_type: &str, value: &Value) -> String {
    match value {
        Value::String(text) if !crate::is_json(media_type) => text.clone(),
        other => other.to_string(),
    }
}

/// Elements, or names and values in turn, or the one scalar.
fn flat(value: &Value) -> Vec<String> {
    match value {
        Value::Array(list) => list.iter().map(plain).collect(),
        Value::Object(members) => members
            .iter()
            .flat_map(|(key, value)| [key.clone(), plain(value)])
            .collect(),
        scalar => vec![plain(scalar)],
    }
}

/// `name=value` a member.
fn pairs(value: &Value) -> Vec<String> {
    let members = value.as_object().into_iter().flatten();
    members
        .map(|(key, value)| format!("{key}={}", plain(value)))
        .collect()
}

/// A scalar without quotes. Deeper values have no place in the table; they are JSON here.
pub(crate) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// The examples of the specification's section "Style Examples" (3.0.4), in its order.
    #[test]
    fn the_specifications_own_examples_come_out() {
        let empty = json!("");
        let string = json!("blue");
        let array = json!(["blue", "black", "brown"]);
        let object = json!({"R": 100, "G": 200, "B": 150});
        let place = |style: Style, explode, value: &Value| style.in_place(explode, "color", value);
        assert_eq!(place(Style::Matrix, false, &empty), ";color");
        assert_eq!(place(Style::Label, false, &array), ".blue,black,brown");
        assert_eq!(place(Style::Matrix, false, &string), ";color=blue");
        assert_eq!(
            place(Style::Matrix, false, &array),
            ";color=blue,black,brown"
        );
        assert_eq!(
            place(Style::Matrix, false, &object),
            ";color=R,100,G,200,B,150"
        );
        assert_eq!(
            place(Style::Matrix, true, &array),
            ";color=blue;color=black;color=brown"
        );
        assert_eq!(place(Style::Matrix, true, &object), ";R=100;G=200;B=150");
        assert_eq!(place(Style::Label, false, &string), ".blue");
        assert_eq!(place(Style::Label, true, &array), ".blue.black.brown");
        assert_eq!(place(Style::Label, true, &object), ".R=100.G=200.B=150");
        assert_eq!(place(Style::Simple, false, &array), "blue,black,brown");
        assert_eq!(place(Style::Simple, false, &object), "R,100,G,200,B,150");
        assert_eq!(place(Style::Simple, true, &object), "R=100,G=200,B=150");
        let query = |style: Style, explode, value: &Value| {
            let pairs = style.as_pairs(explode, "color", value);
            let pairs: Vec<String> = pairs.iter().map(|(k, v)| format!("{k}={v}")).collect();
            pairs.join("&")
        };
        assert_eq!(query(Style::Form, false, &empty), "color=");
        assert_eq!(query(Style::Form, false, &array), "color=blue,black,brown");
        assert_eq!(
            query(Style::Form, false, &object),
            "color=R,100,G,200,B,150"
        );
        assert_eq!(
            query(Style::Form, true, &array),
            "color=blue&color=black&color=brown"
        );
        assert_eq!(query(Style::Form, true, &object), "R=100&G=200&B=150");
        assert_eq!(
            query(Style::SpaceDelimited, false, &array),
            "color=blue black brown"
        );
        assert_eq!(
            query(Style::PipeDelimited, false, &array),
            "color=blue|black|brown"
        );
        assert_eq!(
            query(Style::DeepObject, true, &object),
            "color[R]=100&color[G]=200&color[B]=150"
        );
    }
}
