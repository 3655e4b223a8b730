//! Samples of the description as the Rust values that a caller would write.

use std::collections::BTreeSet;

use intercom_oracle::{Content, Parameter as Sent, Sample};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::types::{Context, Imports, ident, word};
use crate::ir::{Location, Parameter, Scalar, Shape, Struct, Type, TypeId, Union};

/// A value as Rust source.
pub(super) struct Rust {
    /// As an argument `impl Into<T>`.
    argument: TokenStream,
    /// As a `T`.
    owned: TokenStream,
    /// What the latter needs from the runtime's `model` module.
    import: Option<&'static str>,
}

impl Rust {
    fn exact(tokens: TokenStream) -> Self {
        Self {
            argument: tokens.clone(),
            owned: tokens,
            import: None,
        }
    }

    /// A value of a type of the runtime, which is made `from` what is an argument by itself.
    fn from(name: &'static str, argument: TokenStream) -> Self {
        let ty = word(name);
        Self {
            owned: quote!(#ty::from(#argument)),
            argument,
            import: Some(name),
        }
    }
}

/// Writes arguments, and notes what they need to have imported.
pub(super) struct Arguments<'a> {
    version: &'a Context<'a>,
    /// Names from the runtime's `model` module.
    pub(super) runtime: BTreeSet<&'static str>,
    /// Whether a file to upload is among them.
    pub(super) upload: bool,
    /// Whether the next struct is the alternative of a union that a sample was taken of.
    chosen: bool,
}

impl<'a> Arguments<'a> {
    pub(super) fn new(version: &'a Context<'a>) -> Self {
        Self {
            version,
            runtime: BTreeSet::new(),
            upload: false,
            chosen: false,
        }
    }

    /// A value of `ty` as such.
    pub(super) fn owned(&mut self, ty: &Type, sample: &Sample) -> Result<TokenStream, String> {
        let Rust { owned, import, .. } = self.value(ty, sample)?;
        self.runtime.extend(import);
        Ok(owned)
    }

    /// A parameter's value as an argument.
    pub(super) fn parameter(
        &mut self,
        parameter: &Parameter,
        sent: &Sent,
    ) -> Result<TokenStream, String> {
        let ty = self.version.api.resolve(&parameter.ty);
        // A scalar that fills a path segment is a string, whatever the description calls it.
        if parameter.location == Location::Path && matches!(ty, Type::Scalar(_) | Type::Any) {
            let text = match sent.sample.json() {
                serde_json::Value::String(text) => text,
                other => other.to_string(),
            };
            return Ok(quote!(#text));
        }
        Ok(self.value(&parameter.ty, &sent.sample)?.argument)
    }

    /// A body that is written as it is.
    pub(super) fn plain_body(&mut self, sample: &Sample, is_text: bool) -> TokenStream {
        let text = match sample.json() {
            serde_json::Value::String(text) => text,
            other => other.to_string(),
        };
        if is_text {
            return quote!(#text);
        }
        self.upload = true;
        quote!(Upload::from(#text))
    }

    /// A value of `ty`.
    ///
    /// # Errors
    ///
    /// The type has no such values: the passes have read the schema otherwise than the oracle.
    pub(super) fn value(&mut self, ty: &Type, sample: &Sample) -> Result<Rust, String> {
        match (ty, &sample.content) {
            (Type::Named(id), _) => self.named(*id, sample),
            (Type::Runtime(_), Content::Runtime(_)) => Ok(Rust::exact(quote!(Default::default()))),
            (Type::Any, _) => Ok(any(sample)),
            (Type::Scalar(scalar), content) => self
                .scalar(*scalar, content)
                .ok_or_else(|| mismatch(ty, sample)),
            (Type::List(inner), Content::List(elements)) => {
                let mut owned = Vec::new();
                for element in elements {
                    owned.push(self.owned(inner, element)?);
                }
                // Files are not JSON, and stand in a plain list.
                if **inner == Type::Scalar(Scalar::Binary) {
                    return Ok(Rust {
                        argument: quote!([#(#owned),*]),
                        owned: quote!(Vec::from([#(#owned),*])),
                        import: None,
                    });
                }
                if owned.is_empty() {
                    return Ok(self.empty("List", inner));
                }
                Ok(Rust::from("List", quote!([#(#owned),*])))
            }
            (Type::Map(inner), Content::Map(entries)) => {
                let mut pairs = Vec::new();
                for (key, value) in entries {
                    let value = self.owned(inner, value)?;
                    pairs.push(quote!((#key, #value)));
                }
                if pairs.is_empty() {
                    return Ok(self.empty("Map", inner));
                }
                Ok(Rust::from("Map", quote!([#(#pairs),*])))
            }
            // A listed value that is an object.
            (Type::Map(inner), Content::Any(serde_json::Value::Object(entries)))
                if entries.is_empty() || **inner == Type::Any =>
            {
                if entries.is_empty() {
                    return Ok(self.empty("Map", inner));
                }
                let pairs = entries.iter().map(|(key, value)| {
                    let value = value.to_string();
                    quote!((#key, wire::value(#value)))
                });
                Ok(Rust::from("Map", quote!([#(#pairs),*])))
            }
            _ => Err(mismatch(ty, sample)),
        }
    }

    /// An empty collection. Nothing else in it says what its elements are.
    fn empty(&mut self, name: &'static str, inner: &Type) -> Rust {
        let mut imports = Imports::default();
        let of = self.version.ty(inner, &mut imports);
        let is_macro = |name: &&'static str| matches!(*name, "object" | "union" | "open_enum");
        let imported = imports.runtime.into_iter().filter(|name| !is_macro(name));
        self.runtime.extend(imported);
        self.runtime.insert(name);
        let ty = word(name);
        Rust::exact(quote!(#ty::<#of>::new()))
    }

    fn scalar(&mut self, scalar: Scalar, content: &Content) -> Option<Rust> {
        Some(match (scalar, content) {
            // Bytes are a string where JSON holds them.
            (Scalar::String, Content::Text(text) | Content::Bytes(text)) => Rust {
                argument: quote!(#text),
                owned: quote!(String::from(#text)),
                import: None,
            },
            (Scalar::Id(_), Content::Text(text)) => Rust::from("Id", quote!(#text)),
            (Scalar::Id(_), Content::Integer(number)) => Rust::from("Id", integer(*number)),
            (Scalar::Integer, Content::Integer(number)) => Rust::exact(integer(*number)),
            (Scalar::Number, Content::Number(number)) => {
                let literal = Literal::f64_unsuffixed(number.abs());
                let minus = (*number < 0.0).then(|| quote!(-));
                Rust::exact(quote!(#minus #literal))
            }
            (Scalar::Number, Content::Integer(number)) => {
                return self.scalar(scalar, &Content::Number(*number as f64));
            }
            (Scalar::Boolean, Content::Boolean(value)) => Rust::exact(quote!(#value)),
            (Scalar::Timestamp, Content::Integer(number)) => {
                Rust::from("Timestamp", integer(*number))
            }
            (Scalar::DateTime, Content::Text(text)) => Rust::from("DateTime", quote!(#text)),
            (Scalar::Binary, Content::Bytes(text)) => {
                self.upload = true;
                Rust::exact(quote!(Upload::from(#text)))
            }
            _ => return None,
        })
    }

    fn named(&mut self, id: TypeId, sample: &Sample) -> Result<Rust, String> {
        let def = &self.version.api[id];
        match &def.shape {
            Shape::Alias(inner) => self.value(inner, sample),
            Shape::Enum(e) => {
                let Content::Text(text) = &sample.content else {
                    return Err(mismatch(&Type::Named(id), sample));
                };
                let at = e.strings().position(|value| value == text);
                let at = at.ok_or_else(|| format!("the enum has no value {text:?}"))?;
                let ty = ident(self.version.names.ty(id));
                let variant = ident(self.version.names.member(id, at));
                Ok(Rust::exact(quote!(#ty::#variant)))
            }
            Shape::Struct(s) => self.structure(id, s, sample).map(Rust::exact),
            Shape::Union(u) => self.union(id, u, sample).map(Rust::exact),
        }
    }

    /// A struct: the properties that the description requires as arguments, the others by setters.
    fn structure(
        &mut self,
        id: TypeId,
        s: &Struct,
        sample: &Sample,
    ) -> Result<TokenStream, String> {
        let members = match &sample.content {
            Content::Object(members) => members.as_slice(),
            Content::Map(entries) if entries.is_empty() => &[],
            _ => return Err(mismatch(&Type::Named(id), sample)),
        };
        let is_field = |name: &str| s.fields.iter().any(|f| f.name == name);
        if let Some(unknown) = members.iter().find(|m| !is_field(&m.name)) {
            return Err(format!("the type has no field for {:?}", unknown.name));
        }
        let chosen = std::mem::take(&mut self.chosen);
        let (mut required, mut setters) = (Vec::new(), Vec::new());
        for (index, field) in s.fields.iter().enumerate() {
            let member = members.iter().find(|m| m.name == field.name);
            // Constants are sent unasked.
            let Some(member) = member.filter(|_| field.constant.is_none()) else {
                continue;
            };
            let argument = self.value(&field.ty, &member.sample)?.argument;
            if member.is_required || (chosen && member.is_required_by_choice) {
                required.push(argument);
            } else {
                let setter = ident(self.version.names.member(id, index));
                setters.push(quote!(.#setter(#argument)));
            }
        }
        let name = ident(self.version.names.ty(id));
        Ok(quote!(#name::new(#(#required),*) #(#setters)*))
    }

    /// A union by the alternative that the sample is of.
    fn union(&mut self, id: TypeId, u: &Union, sample: &Sample) -> Result<TokenStream, String> {
        let (is_of, is_not): (Vec<usize>, Vec<usize>) = (0..u.branches.len()).partition(|at| {
            let declared = &u.branches[*at].declared;
            let is_of = |schema: &String| declared.iter().any(|p| p.as_str() == schema);
            sample.schemas.iter().any(is_of)
        });
        // Alternatives that no one could tell apart were joined: another one stands for them.
        for at in is_of.into_iter().chain(is_not) {
            self.chosen = true;
            let owned = self.owned(&u.branches[at].ty, sample);
            self.chosen = false;
            let Ok(owned) = owned else {
                continue;
            };
            let name = ident(self.version.names.ty(id));
            let variant = ident(self.version.names.member(id, at));
            return Ok(if self.version.analysis.boxed.contains(&(id, at)) {
                quote!(#name::#variant(Box::new(#owned)))
            } else {
                quote!(#name::#variant(#owned))
            });
        }
        Err(mismatch(&Type::Named(id), sample))
    }
}

fn any(sample: &Sample) -> Rust {
    match sample.json() {
        serde_json::Value::String(text) => Rust::from("Value", quote!(#text)),
        json => {
            let text = json.to_string();
            Rust::exact(quote!(wire::value(#text)))
        }
    }
}

fn integer(number: i64) -> TokenStream {
    let literal = Literal::u64_unsuffixed(number.unsigned_abs());
    let minus = (number < 0).then(|| quote!(-));
    quote!(#minus #literal)
}

fn mismatch(ty: &Type, sample: &Sample) -> String {
    format!("no value of {ty:?} is {}", sample.json())
}
