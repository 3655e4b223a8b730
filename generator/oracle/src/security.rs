//! The credentials that an operation asks for.

use serde_json::Value;

use crate::document::{Node, resolved};

/// A credential: a security scheme, and where its secret is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    /// The name of the security scheme.
    pub scheme: String,
    /// Where the secret is sent.
    pub secret: Secret,
}

/// Where a secret is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Secret {
    /// `Authorization: Bearer`
    Bearer,
    /// `Authorization: Basic`
    Basic,
    /// In this header.
    Header(String),
    /// In this parameter of the query.
    Query(String),
    /// In this cookie.
    Cookie(String),
}

/// The credentials of the first alternative that asks for any and can be met; `None` where the description does not
/// say.
pub(crate) fn credentials(root: &Node<'_>, operation: &Node<'_>) -> Option<Vec<Credential>> {
    let is_own = operation.value.get("security").is_some();
    let at = if is_own { operation } else { root };
    at.value.get("security")?;
    let alternatives = at.elements("security");
    let asking = alternatives.iter().filter(|a| !a.members().is_empty());
    let mut met = asking.map(|alternative| {
        let names = alternative.members().into_iter();
        names.map(|(name, _)| credential(root, &name)).collect()
    });
    let is_open = alternatives.iter().all(|a| a.members().is_empty());
    match met.find_map(|all: Option<Vec<Credential>>| all) {
        Some(credentials) => Some(credentials),
        None => is_open.then(Vec::new),
    }
}

fn credential(root: &Node<'_>, scheme: &str) -> Option<Credential> {
    let schemes = root.child("components")?.child("securitySchemes")?;
    let node = resolved(root.value, schemes.child(scheme)?)?;
    let name = || {
        node.value
            .get("name")
            .and_then(Value::as_str)
            .map(str::to_owned)
    };
    let secret = match (node.text("type")?, node.text("in")) {
        ("http", _) => match node.text("scheme")?.to_ascii_lowercase().as_str() {
            "bearer" => Secret::Bearer,
            "basic" => Secret::Basic,
            _ => return None,
        },
        ("oauth2" | "openIdConnect", _) => Secret::Bearer,
        ("apiKey", Some("header")) => Secret::Header(name()?),
        ("apiKey", Some("query")) => Secret::Query(name()?),
        ("apiKey", Some("cookie")) => Secret::Cookie(name()?),
        _ => return None,
    };
    let scheme = scheme.to_owned();
    Some(Credential { scheme, secret })
}
