//! What the type of an item holds: types by their ids, so that nobody parses what is printed. And where a redirect
//! is declared.

use intercom_generator::emit;
use intercom_generator::ir::{Api, Operation, ResponseBody, Shape, StatusKey, Type, TypeId};

/// What a value of a type holds, as far as it is of the crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Held {
    /// Nothing of the crate: a scalar, any JSON, a type of the runtime.
    Other,
    /// A type of the crate.
    Named(TypeId),
    /// A map to values of this type.
    Map(Box<Held>),
    /// An `Option`, a `Patch`, a list: something that holds values of this type.
    Wrap(Box<Held>),
}

impl Held {
    /// What a type of the description holds.
    pub(super) fn of(api: &Api, ty: &Type) -> Self {
        let mut ty = ty;
        // A name that is not emitted is what it stands for.
        for _ in 0..=api.types.len() {
            match ty {
                Type::Named(id) if emit::is_transparent(api, *id) => match &api[*id].shape {
                    Shape::Alias(to) => ty = to,
                    _ => break,
                },
                _ => break,
            }
        }
        match ty {
            Type::Named(id) => Self::Named(*id),
            Type::List(element) => Self::of(api, element).wrap(),
            Type::Map(value) => Self::Map(Box::new(Self::of(api, value))),
            _ => Self::Other,
        }
    }

    /// What a call gives.
    pub(super) fn response(api: &Api, body: &ResponseBody) -> Self {
        match body {
            ResponseBody::Json(ty) => Self::of(api, ty),
            ResponseBody::ByMediaType(ty) => Self::of(api, ty).wrap(),
            ResponseBody::Empty
            | ResponseBody::Text
            | ResponseBody::Binary
            | ResponseBody::Redirect => Self::Other,
        }
    }

    /// The same inside of something that holds it.
    pub(super) fn wrap(self) -> Self {
        Self::Wrap(Box::new(self))
    }
}

/// The redirects of an operation, and the headers that say where they lead.
pub(super) fn addresses(operation: &Operation) -> impl Iterator<Item = String> {
    let redirects = operation.responses.iter();
    let redirects = redirects.filter(|r| matches!(r.status, StatusKey::Code(300..=399)));
    redirects.flat_map(|response| {
        let headers = response.headers.iter();
        let address = headers
            .filter(|name| name.eq_ignore_ascii_case("Location"))
            .collect::<Vec<_>>();
        response.declared.iter().flat_map(move |place| {
            let headers = place.join("headers");
            let headers: Vec<String> = address
                .iter()
                .map(|name| headers.join(name).into())
                .collect();
            std::iter::once(place.clone().into()).chain(headers)
        })
    })
}
