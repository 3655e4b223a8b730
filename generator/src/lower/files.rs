//! Files: bytes are parts of multipart bodies, and strings everywhere else.

use std::collections::HashSet;

use super::schema::Lowering;
use crate::ir::{
    BodyKind, Operation, Origin, ResponseBody, Scalar, Shape, Step, Type, TypeDef, TypeId,
};

/// What a field of a form sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    File,
    Files,
    Value,
}

impl Lowering<'_> {
    /// Keeps `format: binary` in forms, which can send bytes, and makes it a string where JSON holds it. A schema that
    /// is used both ways becomes two types.
    pub(super) fn settle_files(&mut self, operations: &mut [Operation]) {
        let elsewhere = self.used_as_json(operations);
        let mut forms: Vec<(TypeId, Vec<Part>)> = Vec::new();
        for (index, operation) in operations.iter_mut().enumerate() {
            let Some(body) = &mut operation.body else {
                continue;
            };
            if body.kind != BodyKind::Multipart {
                continue;
            }
            let Some((form, parts)) = self.form(&body.ty) else {
                continue;
            };
            let id = if elsewhere.contains(&form) {
                let id = TypeId::new(self.types.len());
                let def = TypeDef {
                    origin: Origin::Operation(index, vec![Step::Body]),
                    ..self.types[form.index()].clone()
                };
                self.types.push(def);
                id
            } else {
                form
            };
            body.ty = Type::Named(id);
            forms.push((id, parts));
        }
        for def in &mut self.types {
            match &mut def.shape {
                Shape::Struct(s) => {
                    let fields = s.fields.iter_mut().map(|field| &mut field.ty);
                    fields.chain(&mut s.additional).for_each(to_string);
                }
                Shape::Union(union) => union.branches.iter_mut().for_each(|b| to_string(&mut b.ty)),
                Shape::Alias(ty) => to_string(ty),
                Shape::Enum(_) => {}
            }
        }
        for operation in operations {
            operation
                .parameters
                .iter_mut()
                .for_each(|parameter| to_string(&mut parameter.ty));
            if let Some(body) = &mut operation.body
                && body.kind != BodyKind::Binary
            {
                to_string(&mut body.ty);
            }
            let responses = operation.responses.iter_mut().map(|r| &mut r.body);
            for response in responses.chain([&mut operation.success]) {
                if let ResponseBody::Json(ty) | ResponseBody::ByMediaType(ty) = response {
                    to_string(ty);
                }
            }
        }
        for (form, parts) in forms {
            let Shape::Struct(s) = &mut self.types[form.index()].shape else {
                continue;
            };
            for (field, part) in s.fields.iter_mut().zip(parts) {
                match part {
                    Part::File => field.ty = Type::Scalar(Scalar::Binary),
                    Part::Files => field.ty = Type::List(Box::new(Type::Scalar(Scalar::Binary))),
                    Part::Value => {}
                }
            }
        }
    }

    /// The types that something other than a multipart body refers to.
    fn used_as_json(&self, operations: &[Operation]) -> HashSet<TypeId> {
        let mut used = HashSet::new();
        let mut stack: Vec<&Type> = Vec::new();
        for def in &self.types {
            match &def.shape {
                Shape::Struct(s) => {
                    stack.extend(s.fields.iter().map(|field| &field.ty).chain(&s.additional));
                }
                Shape::Union(union) => stack.extend(union.branches.iter().map(|b| &b.ty)),
                Shape::Alias(ty) => stack.push(ty),
                Shape::Enum(_) => {}
            }
        }
        for operation in operations {
            stack.extend(operation.parameters.iter().map(|p| &p.ty));
            let bodies = operation.body.iter();
            stack.extend(
                bodies
                    .filter(|b| b.kind != BodyKind::Multipart)
                    .map(|b| &b.ty),
            );
            let responses = operation.responses.iter().map(|r| &r.body);
            for response in responses.chain([&operation.success]) {
                if let ResponseBody::Json(ty) | ResponseBody::ByMediaType(ty) = response {
                    stack.push(ty);
                }
            }
        }
        while let Some(ty) = stack.pop() {
            match ty {
                Type::Named(id) => {
                    used.insert(*id);
                }
                Type::List(inner) | Type::Map(inner) => stack.push(inner),
                Type::Scalar(_) | Type::Any | Type::Runtime(_) => {}
            }
        }
        used
    }

    /// The struct behind the type of a multipart body and what its fields send, if one of them is a file.
    fn form(&self, ty: &Type) -> Option<(TypeId, Vec<Part>)> {
        let Type::Named(id) = self.unaliased(ty) else {
            return None;
        };
        let Shape::Struct(s) = &self.types[id.index()].shape else {
            return None;
        };
        let parts: Vec<Part> = s.fields.iter().map(|field| self.sends(&field.ty)).collect();
        let files = parts.iter().any(|part| *part != Part::Value);
        files.then_some((*id, parts))
    }

    fn sends(&self, ty: &Type) -> Part {
        let is_file = |ty: &Type| *self.unaliased(ty) == Type::Scalar(Scalar::Binary);
        match self.unaliased(ty) {
            Type::Scalar(Scalar::Binary) => Part::File,
            Type::List(element) if is_file(element) => Part::Files,
            _ => Part::Value,
        }
    }

    /// What a type is called another name of.
    fn unaliased<'t>(&'t self, ty: &'t Type) -> &'t Type {
        let mut ty = ty;
        // As many steps as there are types: an alias that leads in a circle is refused elsewhere.
        for _ in 0..self.types.len() {
            let Type::Named(id) = ty else { return ty };
            let Shape::Alias(to) = &self.types[id.index()].shape else {
                return ty;
            };
            ty = to;
        }
        ty
    }
}

/// Makes the files in a type strings.
fn to_string(ty: &mut Type) {
    match ty {
        Type::List(inner) | Type::Map(inner) => to_string(inner),
        Type::Scalar(Scalar::Binary) => *ty = Type::Scalar(Scalar::String),
        Type::Named(_) | Type::Scalar(_) | Type::Any | Type::Runtime(_) => {}
    }
}
