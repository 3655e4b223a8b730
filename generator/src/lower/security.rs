//! What operations want as credentials.

use openapiv3::{APIKeyLocation, ReferenceOr, SecurityRequirement, SecurityScheme as Declared};

use super::problem::CORRECT_IT;
use super::schema::Lowering;
use crate::ir::{Credential, Security, SecurityScheme};
use crate::pointer::Pointer;

impl<'a> Lowering<'a> {
    /// The first alternative that can be met; an empty one counts only where there is no other, since whoever has a
    /// token wants to use it.
    pub(super) fn security(
        &mut self,
        operation: &'a openapiv3::Operation,
        pointer: &Pointer,
    ) -> Security {
        let (alternatives, pointer) = match (&operation.security, &self.doc.security) {
            (Some(own), _) => (own, pointer.join("security")),
            (None, Some(general)) => (general, Pointer::of(["security"])),
            (None, None) => return Security::Undeclared,
        };
        if alternatives.iter().all(|required| required.is_empty()) {
            return Security::Schemes(Vec::new());
        }
        let mut problems = Vec::new();
        for (at, required) in alternatives.iter().enumerate() {
            if required.is_empty() {
                continue;
            }
            match self.schemes(required) {
                Ok(schemes) => return Security::Schemes(schemes),
                Err(what) => problems.push((pointer.index(at), what)),
            }
        }
        for (pointer, what) in problems {
            self.problem(
                &pointer,
                what,
                "the server would refuse the calls",
                CORRECT_IT,
            );
        }
        Security::Undeclared
    }

    fn schemes(&self, required: &SecurityRequirement) -> Result<Vec<SecurityScheme>, String> {
        let scheme = |name: &String| {
            Ok(SecurityScheme {
                name: name.clone(),
                credential: self.credential(name)?,
            })
        };
        required.keys().map(scheme).collect()
    }

    fn credential(&self, name: &str) -> Result<Credential, String> {
        let schemes = self.doc.components.as_ref().map(|c| &c.security_schemes);
        let mut at = schemes.and_then(|schemes| schemes.get(name));
        // A chain of references that is longer than the section leads in a circle.
        for _ in 0..=schemes.map_or(0, |schemes| schemes.len()) {
            let Some(ReferenceOr::Reference { reference }) = at else {
                break;
            };
            let to = Pointer::of_reference(reference);
            let name = to.as_ref().and_then(Pointer::last);
            at = name.and_then(|name| schemes?.get(name.as_ref()));
        }
        let Some(ReferenceOr::Item(declared)) = at else {
            return Err(format!("the security scheme `{name}` is not declared"));
        };
        Ok(match declared {
            Declared::APIKey { location, name, .. } => match location {
                APIKeyLocation::Header => Credential::Header(name.clone()),
                APIKeyLocation::Query => Credential::Query(name.clone()),
                APIKeyLocation::Cookie => Credential::Cookie(name.clone()),
            },
            Declared::HTTP { scheme, .. } => match scheme.to_ascii_lowercase().as_str() {
                "bearer" => Credential::Bearer,
                "basic" => Credential::Basic,
                other => {
                    return Err(format!(
                        "the HTTP scheme `{other}` of `{name}` is not supported"
                    ));
                }
            },
            Declared::OAuth2 { .. } | Declared::OpenIDConnect { .. } => Credential::Bearer,
        })
    }
}
