//! Files: bytes are parts of multipart bodies, and strings everywhere else.

use super::schema::Lowering;
use crate::hash::HashSet;
use crate::ir::{BodyKind, Operation, Origin, Scalar, Shape, Step, Type, TypeDef, TypeId};

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
            def.shape.types_mut().for_each(to_string);
        }
        for operation in operations {
            // A body of bytes is sent as they are.
            let bytes = operation.body.take_if(|body| body.kind == BodyKind::Binary);
            operation.types_mut().for_each(to_string);
            operation.body = bytes.or(operation.body.take());
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
        let mut used = HashSet::default();
        let shapes = self.types.iter().flat_map(|def| def.shape.types());
        used.extend(shapes.filter_map(Type::named));
        for operation in operations {
            let parameters = operation.parameters.iter().map(|p| &p.ty);
            let bodies = operation.body.iter();
            let bodies = bodies.filter(|body| body.kind != BodyKind::Multipart);
            let all = parameters
                .chain(bodies.map(|body| &body.ty))
                .chain(operation.read());
            used.extend(all.filter_map(Type::named));
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
