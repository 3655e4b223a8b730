//! What the emitted types make of a JSON document: which field holds which part of it, and what no field holds.
//!
//! This follows the decoder of the runtime over the intermediate representation, since the command line does not compile
//! the emitted crate. A test compares the two.

use std::collections::BTreeMap;

use intercom_generator::emit::{self, Slot};
use intercom_generator::ir::{Constant, Field, RuntimeType, Scalar, Shape, Struct, Type, TypeId};
use intercom_generator::pointer;
use serde_json::{Map, Value};

use super::runtime::{PAGE_CURSOR, PAGE_INFO, RuntimeField};
use super::text::{is_integer, is_number, is_time};
use crate::compiled::Compiled;

/// The field that holds a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Holder {
    /// The type that has the field, or whose value it is.
    pub(super) owner: String,
    pub(super) field: String,
    pub(super) ty: String,
}

/// What becomes of a part of a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    /// A field holds it.
    Typed(Holder),
    /// No property of that name is declared.
    Undeclared,
    /// It is declared, and is not of this type.
    Mismatch(String),
}

/// The parts of a document by their JSON pointer. What lies below a part that no field holds is not listed.
pub(super) type PartStates = BTreeMap<String, State>;

/// What the fields of a type hold of a document.
pub(super) fn read(compiled: &Compiled, ty: &Type, value: &Value) -> PartStates {
    let mut reader = Reader {
        compiled,
        parts: BTreeMap::new(),
    };
    let holder = Holder {
        owner: reader.text(ty),
        field: String::new(),
        ty: reader.text(ty),
    };
    reader.part(ty, value, "", holder);
    reader.parts
}

struct Reader<'c> {
    compiled: &'c Compiled,
    parts: PartStates,
}

impl Reader<'_> {
    fn text(&self, ty: &Type) -> String {
        let Compiled {
            api,
            analysis,
            names,
        } = self.compiled;
        emit::type_text(api, analysis, names, ty)
    }

    /// Reads a part, and says what holds it.
    fn part(&mut self, ty: &Type, value: &Value, at: &str, holder: Holder) {
        let state = match self.fits(ty, value, at, &holder) {
            true => State::Typed(holder),
            false => State::Mismatch(self.text(ty)),
        };
        self.parts.insert(at.to_owned(), state);
    }

    /// Whether a type takes a value; what is inside of it is read.
    fn fits(&mut self, ty: &Type, value: &Value, at: &str, holder: &Holder) -> bool {
        let api = &self.compiled.api;
        match api.resolve(ty) {
            Type::Scalar(scalar) => takes(*scalar, value),
            Type::Any => true,
            Type::List(item) => {
                let Value::Array(elements) = value else {
                    return false;
                };
                for (index, element) in elements.iter().enumerate() {
                    let at = format!("{at}/{index}");
                    if element.is_null() && !self.takes_null(item) {
                        self.parts.insert(at, State::Mismatch(self.text(item)));
                    } else {
                        self.part(item, element, &at, holder.clone());
                    }
                }
                true
            }
            Type::Map(item) => {
                let Value::Object(entries) = value else {
                    return false;
                };
                for (key, entry) in entries {
                    let at = pointer::join(at, key);
                    if entry.is_null() && !self.takes_null(item) {
                        self.parts.insert(at, State::Mismatch(self.text(item)));
                    } else {
                        self.part(item, entry, &at, holder.clone());
                    }
                }
                true
            }
            Type::Runtime(RuntimeType::PageInfo) => self.page_info(value, at),
            Type::Runtime(RuntimeType::PageNext) => self.page_next(value, at),
            Type::Named(id) => self.named(*id, value, at, holder),
        }
    }

    fn named(&mut self, id: TypeId, value: &Value, at: &str, holder: &Holder) -> bool {
        let compiled = self.compiled;
        match &compiled.api[id].shape {
            // Lists of values are open: any scalar is one.
            Shape::Enum(_) => is_scalar(value),
            Shape::Struct(s) => {
                let Value::Object(properties) = value else {
                    return false;
                };
                self.structure(id, s, properties, at);
                true
            }
            Shape::Union(union) => match super::choose::choose(compiled, union, value) {
                Some(branch) => self.fits(&branch.ty.clone(), value, at, holder),
                None => false,
            },
            // A circle of aliases, which lowering refuses.
            Shape::Alias(_) => false,
        }
    }

    fn structure(&mut self, id: TypeId, s: &Struct, properties: &Map<String, Value>, at: &str) {
        let compiled = self.compiled;
        let direction = compiled.analysis.direction(id);
        for (key, value) in properties {
            let at = pointer::join(at, key);
            let found = s
                .fields
                .iter()
                .enumerate()
                .find(|(_, field)| field.name == *key);
            let Some((index, field)) = found else {
                self.parts.insert(at, State::Undeclared);
                continue;
            };
            let holder = Holder {
                owner: compiled.names.ty(id).to_string(),
                field: compiled.names.member(id, index).to_string(),
                ty: self.text(&field.ty),
            };
            if emit::slot(field, direction) == Slot::Constant {
                let state = match is_constant(field, value) {
                    true => State::Typed(holder),
                    false => State::Mismatch(format!("always {}", constant_text(field))),
                };
                self.parts.insert(at, state);
            } else if value.is_null() {
                // A field remembers that it was null.
                self.parts.insert(at, State::Typed(holder));
            } else {
                self.part(&field.ty, value, &at, holder);
            }
        }
    }

    fn takes_null(&self, ty: &Type) -> bool {
        let api = &self.compiled.api;
        match api.resolve(ty) {
            Type::Any | Type::Runtime(RuntimeType::PageNext) => true,
            Type::Named(id) => matches!(api[*id].shape, Shape::Union(_)),
            _ => false,
        }
    }

    /// The runtime's own type of pages.
    fn page_info(&mut self, value: &Value, at: &str) -> bool {
        self.runtime("PageInfo", &PAGE_INFO, value, at)
    }

    fn page_next(&mut self, value: &Value, at: &str) -> bool {
        match value {
            Value::String(_) => true,
            Value::Object(_) => self.runtime("PageCursor", &PAGE_CURSOR, value, at),
            _ => false,
        }
    }

    fn runtime(&mut self, owner: &str, fields: &[RuntimeField], value: &Value, at: &str) -> bool {
        let Value::Object(properties) = value else {
            return false;
        };
        for (key, value) in properties {
            let at = pointer::join(at, key);
            let Some((_, scalar)) = fields.iter().find(|(name, _)| name == key) else {
                self.parts.insert(at, State::Undeclared);
                continue;
            };
            let ty = match scalar {
                Some(scalar) => Type::Scalar(*scalar),
                None => Type::Runtime(RuntimeType::PageNext),
            };
            let holder = Holder {
                owner: owner.to_owned(),
                field: key.clone(),
                ty: self.text(&ty),
            };
            match value {
                Value::Null => drop(self.parts.insert(at, State::Typed(holder))),
                value => self.part(&ty, value, &at, holder),
            }
        }
        true
    }
}

fn is_scalar(value: &Value) -> bool {
    matches!(value, Value::String(_) | Value::Number(_) | Value::Bool(_))
}

fn is_constant(field: &Field, value: &Value) -> bool {
    match (&field.constant, value) {
        (Some(Constant::String(wanted)), Value::String(text)) => wanted == text,
        (Some(Constant::Boolean(wanted)), Value::Bool(flag)) => wanted == flag,
        (None, Value::Null) => true,
        _ => false,
    }
}

fn constant_text(field: &Field) -> &str {
    field.constant.as_ref().map_or("null", Constant::text)
}

/// Whether a scalar is read from a value: scalars are read from one another where the meaning is the same.
fn takes(scalar: Scalar, value: &Value) -> bool {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(_) => return matches!(scalar, Scalar::String | Scalar::Boolean),
        _ => return false,
    };
    match scalar {
        Scalar::String | Scalar::Id(_) | Scalar::DateTime | Scalar::Binary => true,
        Scalar::Boolean => matches!(text.as_str(), "true" | "false"),
        Scalar::Integer => is_integer(&text),
        Scalar::Number => is_number(&text),
        Scalar::Timestamp => is_time(&text),
    }
}
