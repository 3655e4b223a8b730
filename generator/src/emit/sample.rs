//! Sample values: one for every place, as Rust and as JSON, that honour what the description says of the place.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value, json};

use super::model::{Slot, slot};
use super::types::{Context, ident};
use crate::ir::{Constant, Field, Keywords, Scalar, Shape, Struct, Type, TypeId, Union};

/// How deep samples of answers go: enough to hold every type once as the answer of some operation, and small enough
/// to be read.
const ANSWER_DEPTH: usize = 2;

/// A value as Rust source and as JSON.
pub(super) struct Sample {
    /// As an argument `impl Into<T>`.
    pub(super) argument: TokenStream,
    /// As a `T`.
    pub(super) owned: TokenStream,
    pub(super) json: Value,
}

impl Sample {
    fn text(text: &str) -> Self {
        Self {
            argument: quote!(#text),
            owned: quote!(String::from(#text)),
            json: json!(text),
        }
    }

    fn exact(tokens: TokenStream, json: Value) -> Self {
        Self {
            argument: tokens.clone(),
            owned: tokens,
            json,
        }
    }
}

impl Context<'_> {
    /// A value for a request.
    pub(super) fn sample(
        &self,
        name: &str,
        ty: &Type,
        facts: &Keywords,
        above: &mut Vec<TypeId>,
    ) -> Sample {
        match ty {
            Type::Scalar(scalar) => self.scalar_sample(name, *scalar, facts),
            Type::Any => Sample {
                argument: quote!("anything"),
                owned: quote!(Value::from("anything")),
                json: json!("anything"),
            },
            Type::Runtime(_) => Sample::exact(quote!(Default::default()), json!({})),
            Type::List(inner) => {
                let of_element = Keywords {
                    format: facts.item_format.clone(),
                    ..Keywords::default()
                };
                let element = self.sample(name, inner, &of_element, above);
                let count = facts.at_least.unwrap_or(1).max(1);
                let owned = std::iter::repeat_n(&element.owned, count);
                let tokens = quote!(vec![#(#owned),*]);
                let json = Value::Array(vec![element.json; count]);
                Sample {
                    argument: tokens.clone(),
                    owned: quote!(List::from(#tokens)),
                    json,
                }
            }
            Type::Map(inner) => {
                let value = self.sample("value", inner, &Keywords::default(), above);
                let owned = value.owned;
                let tokens = quote!([("key", #owned)]);
                Sample {
                    argument: tokens.clone(),
                    owned: quote!(Map::from(#tokens)),
                    json: json!({"key": value.json}),
                }
            }
            Type::Named(id) => {
                let def = &self.api[*id];
                match &def.shape {
                    Shape::Alias(inner) => self.sample(name, inner, facts, above),
                    Shape::Enum(e) => {
                        let (ty, variant) =
                            (ident(self.names.ty(*id)), ident(self.names.member(*id, 0)));
                        let first = e.strings().next().unwrap_or_default().to_owned();
                        Sample::exact(quote!(#ty::#variant), Value::String(first))
                    }
                    Shape::Struct(s) => self.struct_sample(*id, s, above),
                    Shape::Union(u) => self.union_sample(*id, u, above),
                }
            }
        }
    }

    fn scalar_sample(&self, name: &str, scalar: Scalar, facts: &Keywords) -> Sample {
        match scalar {
            Scalar::String => Sample::text(&text(name, facts)),
            Scalar::Integer => {
                let n = number(facts, 1.0) as i64;
                Sample::exact(quote!(#n), json!(n))
            }
            Scalar::Number => {
                let n = number(facts, 1.5);
                Sample::exact(quote!(#n), json!(n))
            }
            Scalar::Boolean => Sample::exact(quote!(true), json!(true)),
            Scalar::Timestamp => Sample {
                argument: quote!(1_700_000_000),
                owned: quote!(Timestamp::from(1_700_000_000)),
                json: json!(1_700_000_000),
            },
            Scalar::DateTime => {
                let at = "2024-02-29T12:30:00Z";
                Sample {
                    argument: quote!(#at),
                    owned: quote!(DateTime::from(#at)),
                    json: json!(at),
                }
            }
            Scalar::Binary => Sample::exact(quote!(Upload::from("sample")), Value::Null),
        }
    }

    fn struct_sample(&self, id: TypeId, s: &Struct, above: &mut Vec<TypeId>) -> Sample {
        let name = ident(self.names.ty(id));
        let direction = self.analysis.direction(id);
        let mut json = Map::new();
        let (mut arguments, mut setters) = (Vec::new(), Vec::new());
        above.push(id);
        let mut met: Vec<&Type> = Vec::new();
        for (index, field) in s.fields.iter().enumerate() {
            if let (Slot::Constant, Some(constant)) = (slot(field, direction), &field.constant) {
                json.insert(field.name.clone(), constant_json(constant));
                continue;
            }
            // A type inside of itself ends here, unless it has to be there.
            if !field.required && self.reaches(&field.ty, above) {
                continue;
            }
            let sample = match &field.constant {
                Some(constant) => constant_sample(constant),
                // Dozens of locales share one type: after the first ones it is enough to set the rest.
                None => match (
                    self.minimal(&field.ty),
                    met.iter().filter(|ty| **ty == &field.ty).count(),
                ) {
                    (Some(minimal), 2..) => minimal,
                    _ => self.sample(&field.name, &field.ty, &field.keywords, above),
                },
            };
            met.push(&field.ty);
            let argument = sample.argument;
            if field.required {
                arguments.push(argument);
            } else {
                let setter = ident(self.names.member(id, index));
                setters.push(quote!(.#setter(#argument)));
            }
            json.insert(field.name.clone(), sample.json);
        }
        above.pop();
        Sample::exact(
            quote!(#name::new(#(#arguments),*) #(#setters)*),
            Value::Object(json),
        )
    }

    /// An object with nothing but its constants, if nothing is required.
    fn minimal(&self, ty: &Type) -> Option<Sample> {
        let Type::Named(id) = self.api.resolve(ty) else {
            return None;
        };
        let Shape::Struct(s) = &self.api[*id].shape else {
            return None;
        };
        let direction = self.analysis.direction(*id);
        let mut json = Map::new();
        for field in &s.fields {
            match (slot(field, direction), &field.constant) {
                (Slot::Constant, Some(constant)) => {
                    json.insert(field.name.clone(), constant_json(constant));
                }
                _ if field.required => return None,
                _ => {}
            }
        }
        let name = ident(self.names.ty(*id));
        Some(Sample::exact(quote!(#name::new()), Value::Object(json)))
    }

    fn union_sample(&self, id: TypeId, union: &Union, above: &mut Vec<TypeId>) -> Sample {
        let name = ident(self.names.ty(id));
        // A branch that does not lead back here; there is one, or no value could be written at all.
        let at = union
            .branches
            .iter()
            .position(|b| !self.reaches(&b.ty, above))
            .unwrap_or(0);
        let Some(branch) = union.branches.get(at) else {
            return Sample::exact(quote!(#name::default()), Value::Null);
        };
        let variant = ident(self.names.member(id, at));
        above.push(id);
        let sample = self.sample("value", &branch.ty, &Keywords::default(), above);
        above.pop();
        let owned = sample.owned;
        let owned = if self.analysis.boxed.contains(&(id, at)) {
            quote!(Box::new(#owned))
        } else {
            owned
        };
        Sample::exact(quote!(#name::#variant(#owned)), sample.json)
    }

    fn reaches(&self, ty: &Type, above: &[TypeId]) -> bool {
        match self.api.resolve(ty) {
            Type::Named(id) => above.contains(id),
            Type::List(inner) | Type::Map(inner) => self.reaches(inner, above),
            _ => false,
        }
    }

    /// A value of an answer.
    pub(super) fn answer_sample(&self, ty: &Type, depth: usize) -> Value {
        match self.api.resolve(ty) {
            Type::Scalar(scalar) => {
                self.scalar_sample("text", *scalar, &Keywords::default())
                    .json
            }
            Type::Any => json!("anything"),
            Type::Runtime(crate::ir::RuntimeType::PageInfo) => {
                json!({"type": "pages", "page": 1, "per_page": 1, "total_pages": 1})
            }
            Type::Runtime(crate::ir::RuntimeType::PageNext) => {
                json!("https://api.example.com/next")
            }
            Type::List(inner) => Value::Array(vec![self.answer_sample(inner, depth)]),
            Type::Map(inner) => json!({"key": self.answer_sample(inner, depth)}),
            Type::Named(id) => match &self.api[*id].shape {
                Shape::Alias(inner) => self.answer_sample(inner, depth),
                Shape::Enum(e) => Value::String(e.strings().next().unwrap_or_default().to_owned()),
                Shape::Struct(s) => {
                    let fields = s
                        .fields
                        .iter()
                        .filter(|f| depth < ANSWER_DEPTH || self.is_scalar(&f.ty));
                    Value::Object(
                        fields
                            .map(|f| (f.name.clone(), self.answer_field(f, depth + 1)))
                            .collect(),
                    )
                }
                // The last branch by its tag, so that a decoder that takes the first one is found out.
                Shape::Union(u) => match (u.branches.last(), &u.tag) {
                    (Some(branch), tag) => {
                        let mut value = self.answer_sample(&branch.ty, depth);
                        let tagged = tag
                            .as_ref()
                            .and_then(|t| Some((&t.property, t.values.last()?.first()?)));
                        if let (Some((member, constant)), Value::Object(map)) = (tagged, &mut value)
                        {
                            map.insert(member.clone(), constant_json(constant));
                        }
                        value
                    }
                    (None, _) => Value::Null,
                },
            },
        }
    }

    fn answer_field(&self, field: &Field, depth: usize) -> Value {
        match &field.constant {
            Some(constant) => constant_json(constant),
            None => match self.api.resolve(&field.ty) {
                Type::Scalar(scalar) => {
                    self.scalar_sample(&field.name, *scalar, &field.keywords)
                        .json
                }
                _ => self.answer_sample(&field.ty, depth),
            },
        }
    }

    fn is_scalar(&self, ty: &Type) -> bool {
        match self.api.resolve(ty) {
            Type::Scalar(_) | Type::Any => true,
            Type::Named(id) => matches!(self.api[*id].shape, Shape::Enum(_)),
            _ => false,
        }
    }
}

fn constant_sample(constant: &Constant) -> Sample {
    match constant {
        Constant::String(s) => Sample::text(s),
        Constant::Boolean(b) => Sample::exact(quote!(#b), json!(b)),
    }
}

fn constant_json(constant: &Constant) -> Value {
    match constant {
        Constant::String(s) => json!(s),
        Constant::Boolean(b) => json!(b),
    }
}

/// Text that fits the declared format and length.
pub(super) fn text(name: &str, facts: &Keywords) -> String {
    let mut text = match facts.format.as_deref() {
        Some("email") => "person@example.com".to_owned(),
        Some("uri" | "url") => "https://example.com/page".to_owned(),
        Some("uuid") => "123e4567-e89b-42d3-a456-426614174000".to_owned(),
        Some("date") => "2024-02-29".to_owned(),
        Some("byte") => "c2FtcGxl".to_owned(),
        _ if is_id(name) => format!("{name}-1"),
        _ => format!("some {name}"),
    };
    while text.chars().count() < facts.at_least.unwrap_or(0) {
        text.push('x');
    }
    if let Some(most) = facts.at_most {
        text = text.chars().take(most).collect();
    }
    text
}

/// Whether a name reads like that of an id, whose sample is one word.
pub(super) fn is_id(name: &str) -> bool {
    name == "id" || name.ends_with("_id")
}

fn number(facts: &Keywords, preferred: f64) -> f64 {
    let bound = |text: &Option<String>| text.as_ref().and_then(|t| t.parse::<f64>().ok());
    let low = bound(&facts.minimum).unwrap_or(f64::MIN);
    let high = bound(&facts.maximum).unwrap_or(f64::MAX);
    preferred.max(low).min(high)
}
