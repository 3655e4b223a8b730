//! The types that a shape or an operation refers to.

use super::{Operation, ResponseBody, Shape, Type, TypeId};

impl Shape {
    /// The types that it is made of: of its fields, then of undeclared properties; of its branches; what it stands for.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let (fields, branches, other) = match self {
            Self::Struct(s) => (s.fields.as_slice(), &[][..], s.additional.as_ref()),
            Self::Union(union) => (&[][..], union.branches.as_slice(), None),
            Self::Alias(ty) => (&[][..], &[][..], Some(ty)),
            Self::Enum(_) => (&[][..], &[][..], None),
        };
        let fields = fields.iter().map(|field| &field.ty);
        fields
            .chain(branches.iter().map(|branch| &branch.ty))
            .chain(other)
    }

    /// The same, to be changed.
    pub fn types_mut(&mut self) -> impl Iterator<Item = &mut Type> {
        let (fields, branches, other) = match self {
            Self::Struct(s) => (s.fields.as_mut_slice(), &mut [][..], s.additional.as_mut()),
            Self::Union(union) => (&mut [][..], union.branches.as_mut_slice(), None),
            Self::Alias(ty) => (&mut [][..], &mut [][..], Some(ty)),
            Self::Enum(_) => (&mut [][..], &mut [][..], None),
        };
        let fields = fields.iter_mut().map(|field| &mut field.ty);
        fields
            .chain(branches.iter_mut().map(|branch| &mut branch.ty))
            .chain(other)
    }
}

impl Operation {
    /// The types of its parameters and of its body.
    pub fn sent(&self) -> impl Iterator<Item = &Type> {
        let parameters = self.parameters.iter().map(|parameter| &parameter.ty);
        parameters.chain(self.body.iter().map(|body| &body.ty))
    }

    /// The types of its responses.
    pub fn read(&self) -> impl Iterator<Item = &Type> {
        let responses = self.responses.iter().map(|response| &response.body);
        let bodies = responses.chain([&self.success]);
        bodies.filter_map(ResponseBody::json)
    }

    /// The types that are sent and read, to be changed.
    pub fn types_mut(&mut self) -> impl Iterator<Item = &mut Type> {
        let parameters = self.parameters.iter_mut();
        let responses = self.responses.iter_mut().map(|response| &mut response.body);
        let bodies = responses.chain([&mut self.success]);
        parameters
            .map(|parameter| &mut parameter.ty)
            .chain(self.body.iter_mut().map(|body| &mut body.ty))
            .chain(bodies.filter_map(ResponseBody::json_mut))
    }
}

impl ResponseBody {
    /// The type of its JSON, where it can be JSON.
    pub fn json(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) | Self::ByMediaType(ty) => Some(ty),
            Self::Empty | Self::Text | Self::Binary | Self::Redirect => None,
        }
    }

    fn json_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Json(ty) | Self::ByMediaType(ty) => Some(ty),
            Self::Empty | Self::Text | Self::Binary | Self::Redirect => None,
        }
    }
}

impl Type {
    /// The named type that it is or is a list or map of.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::List(inner) | Self::Map(inner) => inner.named(),
            Self::Scalar(_) | Self::Any | Self::Runtime(_) => None,
        }
    }

    /// The same, to be changed.
    pub fn named_mut(&mut self) -> Option<&mut TypeId> {
        match self {
            Self::Named(id) => Some(id),
            Self::List(inner) | Self::Map(inner) => inner.named_mut(),
            Self::Scalar(_) | Self::Any | Self::Runtime(_) => None,
        }
    }
}
