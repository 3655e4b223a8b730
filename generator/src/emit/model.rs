//! Models: structs, enums, unions, aliases.

use proc_macro2::TokenStream;
use quote::quote;

use super::builder::{Constructor, Methods, Others, methods};
use super::docs::{self, code, deprecated};
use super::listed::Listed;
use super::macro_call::call;
use super::pages::alias;
use super::parts::Parts;
use super::request::{Part, holds_files};
use super::types::{Context, Imports, ident, word};
use crate::analyse::Direction;
use crate::ir::{
    Constant, Enum, Field, FieldId, IdForm, RuntimeSource, Scalar, Shape, Struct, Type, TypeDef,
    TypeId, Union,
};

/// How a field is kept and written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// `Option<T>`.
    Optional,
    /// Plain `T`: required in a request.
    Required,
    /// `Patch<T>`: absent, null or a value.
    Patch,
    /// No field: always sent.
    Constant,
}

/// How a field of a type that travels in `direction` is kept.
pub fn slot(field: &Field, direction: Direction) -> Slot {
    // What only the server sets is not part of a request.
    if field.keywords.read_only {
        return if field.nullable && direction.request {
            Slot::Patch
        } else {
            Slot::Optional
        };
    }
    if field.constant.is_some() && direction.request {
        Slot::Constant
    } else if field.nullable && direction.request {
        // A file is sent or left out: a form cannot say null.
        match Part::of(&field.ty) {
            Part::Value => Slot::Patch,
            Part::File | Part::Files => Slot::Optional,
        }
    } else if field.required && direction.is_request_only() {
        Slot::Required
    } else {
        Slot::Optional
    }
}

impl Context<'_> {
    /// The definition of a type; nothing for what needs none.
    pub(super) fn model(&self, id: TypeId, imports: &mut Imports) -> TokenStream {
        let def = &self.api[id];
        match &def.shape {
            Shape::Struct(s) => self.structure(id, def, s, imports),
            Shape::Enum(e) => self.enumeration(id, def, e, imports),
            Shape::Union(u) => self.union(id, def, u, imports),
            Shape::Alias(ty) if self.inline_alias(id).is_none() => {
                let name = ident(self.names.ty(id));
                let docs = self.type_docs(id, def, None);
                let ty = self.ty(ty, imports);
                quote!(#docs pub type #name = #ty;)
            }
            Shape::Alias(_) => TokenStream::new(),
        }
    }

    fn structure(
        &self,
        id: TypeId,
        def: &TypeDef,
        s: &Struct,
        imports: &mut Imports,
    ) -> TokenStream {
        let name = ident(self.names.ty(id));
        let direction = self.analysis.direction(id);
        // What no operation uses can at least be made.
        let is_built = direction.request || !direction.response;
        let mut fields = vec![Listed::default()];
        let (mut optional, mut required, mut numeric, mut constant) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut read_only = Vec::new();
        let mut setters = Methods::default();
        let (mut arguments, mut assignments) = (Vec::new(), Vec::new());
        let mut needed = Vec::new();
        for (index, field) in s.fields.iter().enumerate() {
            let slot = slot(field, direction);
            let wire = &field.name;
            if slot == Slot::Constant {
                constant.push(format!("{wire:?} = {}", literal(field)));
                continue;
            }
            let plain_name = self.names.member(id, index);
            let field_name = ident(plain_name);
            let mut ty = self.ty(&field.ty, imports);
            let boxed = self.analysis.boxed.contains(&(id, index));
            if boxed {
                ty = quote!(Box<#ty>);
            }
            let part = self.analysis.part(id, index);
            let way = self.names.parts(id).map(|(next, _)| format!("{next}."));
            let way = way.unwrap_or_default().repeat(part);
            let entry = if field_name == wire && part == 0 {
                field_name.to_string()
            } else {
                format!("{way}{field_name} = {wire:?}")
            };
            let shown = self.api.resolve(&field.ty);
            let retyped = FieldId { owner: id, index };
            let docs = docs::field(
                field,
                shown,
                field.required && direction.request,
                self.api.changes.retyped.get(&retyped),
            );
            let is_old = deprecated(field.keywords.deprecated);
            let alias = alias(plain_name, wire);
            if slot == Slot::Patch {
                imports.runtime.insert("Patch");
            }
            if is_numeric_id(&field.ty) {
                numeric.push(format!("{wire:?}"));
            }
            if field.keywords.read_only && direction.request {
                read_only.push(format!("{wire:?}"));
            }
            if slot == Slot::Required {
                required.push(entry)
            } else {
                optional.push(entry)
            }
            // What is neither required nor sent has no argument to be imported for.
            let is_settable = field.required || direction.request;
            if is_built && is_settable && !field.keywords.read_only {
                let (argument, value) = self.argument(&field.ty, &field_name, imports);
                let value = if boxed {
                    quote!(Box::new(#value))
                } else {
                    value
                };
                let value = match slot {
                    Slot::Required => value,
                    Slot::Patch => quote!(Patch::Set(#value)),
                    Slot::Optional | Slot::Constant => quote!(Some(#value)),
                };
                if slot != Slot::Required && direction.request {
                    setters.setter(is_old.as_ref(), &field_name, wire, &argument, &value);
                }
                if slot == Slot::Patch {
                    setters.clearer(is_old.as_ref(), plain_name, wire);
                }
                if field.required {
                    needed.push((&field.ty, field_name.clone()));
                    arguments.push((field_name.clone(), argument));
                    assignments.push((field_name.clone(), value));
                }
            }
            let ty = match slot {
                Slot::Required => ty,
                Slot::Patch => quote!(Patch<#ty>),
                Slot::Optional | Slot::Constant => quote!(Option<#ty>),
            };
            fields.resize_with(fields.len().max(part + 1), Listed::default);
            fields[part].field(&docs, quote!(#alias #is_old), &field_name, &ty);
        }
        let docs = self.type_docs(id, def, None);
        let is_form = holds_files(s);
        let methods = if is_built {
            let others = match self.analysis.parts.contains_key(&id) {
                true => Others::Parts,
                false => Others::Default,
            };
            let constructor = Constructor {
                docs: "Makes a value of what is required.",
                arguments,
                assignments,
                others,
            };
            methods(&name, constructor, setters)
        } else {
            TokenStream::new()
        };
        let Parts { first, rest } = self.parts(id, fields);
        // The parts of a multipart body are written one by one: no JSON, and no room for more properties.
        if is_form {
            return quote! {
                #docs
                #[derive(Debug, Clone, Default, PartialEq)]
                #[non_exhaustive]
                pub struct #name { #first }
                #methods
                #rest
            };
        }
        let conversion = match needed.as_slice() {
            [(ty, argument)] if direction.request => self.conversion(&name, ty, argument, imports),
            _ => None,
        };
        imports.runtime.extend(["object", "Extra"]);
        let mut extra = Listed::default();
        extra.field(
            &[extra_docs(direction).to_owned()],
            TokenStream::new(),
            &word("extra"),
            &quote!(Extra),
        );
        let extra = extra.into_tokens();
        let macro_call = call(
            "object",
            &name.to_string(),
            &[
                ("", optional),
                ("required", required),
                ("numeric", numeric),
                ("read_only", read_only),
                ("constant", constant),
            ],
        );
        quote! {
            #docs
            #[derive(Clone, Default, PartialEq)]
            #[non_exhaustive]
            pub struct #name {
                #first
                #extra
            }
            #macro_call
            #methods
            #rest
            #conversion
        }
    }

    /// The type of the runtime that a value of this type can be made from.
    pub(super) fn source(&self, ty: &Type) -> Option<RuntimeSource> {
        match self.api.resolve(ty) {
            Type::Named(id) => self.api[*id].from,
            _ => None,
        }
    }

    fn enumeration(
        &self,
        id: TypeId,
        def: &TypeDef,
        e: &Enum,
        imports: &mut Imports,
    ) -> TokenStream {
        imports.runtime.insert("open_enum");
        let name = ident(self.names.ty(id));
        let docs = self.type_docs(id, def, Some(docs::one_of(e.strings())));
        let variants: Vec<_> = (0..e.values.len())
            .map(|i| ident(self.names.member(id, i)))
            .collect();
        let mut listed = Listed::default();
        for ((at, value), variant) in e.values.iter().enumerate().zip(&variants) {
            let words = match &value.docs {
                Some(words) => docs::wrap(words),
                None => docs::wrap(&format!("The value {}.", code(&value.value))),
            };
            let alias = alias(self.names.member(id, at), &value.value);
            listed.variant(&words, quote!(#alias), variant);
        }
        let listed = listed.into_tokens();
        let entries = variants
            .iter()
            .zip(e.strings())
            .map(|(variant, value)| format!("{variant} = {value:?}"));
        let macro_call = call("open_enum", &name.to_string(), &[("", entries.collect())]);
        quote! {
            #docs
            #[derive(Debug, Clone, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #listed
                /// A value that the description does not list.
                Unknown(String),
            }
            #macro_call
        }
    }

    fn union(&self, id: TypeId, def: &TypeDef, u: &Union, imports: &mut Imports) -> TokenStream {
        imports.runtime.extend(["union", "Value"]);
        let name = ident(self.names.ty(id));
        let by = u
            .tag
            .as_ref()
            .map(|tag| {
                let path = tag.path.iter().map(|name| format!(" {name:?}"));
                format!(" by{}", path.collect::<String>())
            })
            .unwrap_or_default();
        let mut variants = Vec::new();
        let mut entries = Vec::new();
        for (index, branch) in u.branches.iter().enumerate() {
            let variant = ident(self.names.member(id, index));
            let mut ty = self.ty(&branch.ty, imports);
            if self.analysis.boxed.contains(&(id, index)) {
                ty = quote!(Box<#ty>);
            }
            let values = u
                .tag
                .iter()
                .flat_map(|t| &t.values[index])
                .map(|c| format!("{:?}", c.text()));
            let values: Vec<String> = values.collect();
            let values = if values.is_empty() {
                String::new()
            } else {
                format!(" = {}", values.join(" | "))
            };
            let words = self.branch_docs(u, index);
            variants.push(quote!(#words #variant(#ty),));
            entries.push(format!(
                "{variant}({}){values}",
                ty.to_string().replace(' ', "")
            ));
        }
        let text = u
            .branches
            .iter()
            .position(|b| b.ty == Type::Scalar(Scalar::String));
        let from_text = text.map(|at| {
            let variant = ident(self.names.member(id, at));
            quote! {
                impl From<&str> for #name {
                    fn from(text: &str) -> Self {
                        Self::#variant(text.to_owned())
                    }
                }
            }
        });
        let macro_call = call("union", &format!("{name}{by}"), &[("", entries)]);
        let told = u
            .tag
            .as_ref()
            .map(|t| format!("{} says which one it is.", code(&t.name())));
        let docs = self.type_docs(id, def, told);
        let nested_conversions = self.nested_conversions(id, u, imports);
        let from_source = def.from.map(|source| {
            imports.runtime.extend([source.name(), "from_value"]);
            let source = word(source.name());
            quote! {
                impl From<#source> for #name {
                    fn from(source: #source) -> Self {
                        let value = Value::from(source);
                        from_value(&value).unwrap_or(Self::Other(value))
                    }
                }
            }
        });
        quote! {
            #docs
            #[derive(Debug, Clone, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                /// Any other JSON.
                Other(Value),
            }
            #macro_call
            #from_text
            #from_source
            #(#nested_conversions)*
        }
    }
}

/// Whether a field holds ids that are sent as numbers.
fn is_numeric_id(ty: &Type) -> bool {
    match ty {
        Type::Scalar(Scalar::Id(IdForm::Integer)) => true,
        Type::List(element) => is_numeric_id(element),
        _ => false,
    }
}

fn extra_docs(direction: Direction) -> &'static str {
    if direction.is_request_only() {
        "Properties beyond the fields above, sent as they are."
    } else {
        "Properties that the description lacks, and values that do not fit their field."
    }
}

fn literal(field: &Field) -> String {
    match &field.constant {
        None => "null".to_owned(),
        Some(Constant::String(s)) => format!("{s:?}"),
        Some(Constant::Boolean(b)) => b.to_string(),
    }
}
