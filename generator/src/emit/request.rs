//! How an endpoint writes itself into a request: parameters, body, server, credentials.

use proc_macro2::TokenStream;
use quote::quote;

use super::endpoint::EndpointImports;
use super::types::{Context, ident, word};
use crate::ir::{
    Body, BodyKind, Constant, Credential, Encoding, Field, Location, Operation, Parameter,
    ParameterStyle, ReservedCharacters, Security, Struct, Type, TypeId,
};

/// The call that writes a parameter.
pub(super) fn parameter(
    parameter: &Parameter,
    value: &TokenStream,
    imports: &mut EndpointImports,
) -> TokenStream {
    let wire = &parameter.name;
    let usual = match parameter.location {
        Location::Path | Location::Header => ParameterStyle::Simple,
        Location::Query | Location::Cookie => ParameterStyle::FormExploded,
    };
    let own = (parameter.style != usual).then_some(parameter.style);
    let mut styled = |style: ParameterStyle| style_tokens(style, imports);
    match (parameter.location, own, parameter.reserved) {
        (Location::Path, None, _) => quote!(parts.path(#wire, #value);),
        (Location::Path, Some(style), _) => {
            let style = styled(style);
            quote!(parts.path_styled(#wire, #value, #style);)
        }
        (Location::Header, None, _) => quote!(parts.header(#wire, #value);),
        (Location::Header, Some(style), _) => {
            let style = styled(style);
            quote!(parts.header_styled(#wire, #value, #style);)
        }
        (Location::Cookie, _, _) => {
            let style = styled(parameter.style);
            quote!(parts.cookie(#wire, #value, #style);)
        }
        (Location::Query, _, ReservedCharacters::Allowed) => {
            let style = styled(parameter.style);
            quote!(parts.query_reserved(#wire, #value, #style);)
        }
        (Location::Query, None, ReservedCharacters::Encoded) => {
            quote!(parts.query(#wire, #value);)
        }
        (Location::Query, Some(style), ReservedCharacters::Encoded) => {
            let style = styled(style);
            quote!(parts.query_styled(#wire, #value, #style);)
        }
    }
}

fn style_tokens(style: ParameterStyle, imports: &mut EndpointImports) -> TokenStream {
    imports.runtime.insert("ParameterStyle");
    let name = word(match style {
        ParameterStyle::Simple => "Simple",
        ParameterStyle::SimpleExploded => "SimpleExploded",
        ParameterStyle::Label => "Label",
        ParameterStyle::LabelExploded => "LabelExploded",
        ParameterStyle::Matrix => "Matrix",
        ParameterStyle::MatrixExploded => "MatrixExploded",
        ParameterStyle::Form => "Form",
        ParameterStyle::FormExploded => "FormExploded",
        ParameterStyle::SpaceDelimited => "SpaceDelimited",
        ParameterStyle::PipeDelimited => "PipeDelimited",
        ParameterStyle::DeepObject => "DeepObject",
        ParameterStyle::Json => "Json",
    });
    quote!(ParameterStyle::#name)
}

/// A constant as an argument that is written.
pub(super) fn constant(constant: &Constant) -> TokenStream {
    match constant {
        Constant::String(s) => quote!(#s),
        Constant::Boolean(b) => quote!(&#b),
    }
}

/// Which server and which credentials an operation has of its own.
pub(super) fn particulars(operation: &Operation, imports: &mut EndpointImports) -> TokenStream {
    let server = operation.server.iter().map(|url| quote!(.server(#url)));
    let auth = match &operation.security {
        Security::Undeclared => None,
        Security::Schemes(schemes) => match schemes.as_slice() {
            [only] if only.credential == Credential::Bearer => None,
            schemes => {
                let schemes: Vec<TokenStream> = schemes
                    .iter()
                    .map(|scheme| {
                        let name = &scheme.name;
                        match &scheme.credential {
                            Credential::Bearer => quote!(AuthScheme::bearer(#name)),
                            Credential::Basic => quote!(AuthScheme::basic(#name)),
                            Credential::Header(header) => {
                                quote!(AuthScheme::header(#name, #header))
                            }
                            Credential::Query(parameter) => {
                                quote!(AuthScheme::query(#name, #parameter))
                            }
                            Credential::Cookie(cookie) => {
                                quote!(AuthScheme::cookie(#name, #cookie))
                            }
                        }
                    })
                    .collect();
                if !schemes.is_empty() {
                    imports.runtime.insert("AuthScheme");
                }
                Some(quote!(.auth(&[#(#schemes),*])))
            }
        },
    };
    quote!(#(#server)* #auth)
}

impl Context<'_> {
    /// The statements that write the body.
    pub(super) fn body(&self, body: &Body, imports: &mut EndpointImports) -> TokenStream {
        let value = match body.required {
            true => quote!(&self.body),
            false => quote!(body),
        };
        let media_type = &body.media_type;
        let write = match body.kind {
            BodyKind::Json if media_type == "application/json" => quote!(parts.json(#value);),
            BodyKind::Json => quote!(parts.json_as(#media_type, #value);),
            BodyKind::Text => quote!(parts.text_body(#media_type, #value);),
            BodyKind::Binary => quote!(parts.bytes_body(#media_type, #value);),
            BodyKind::Urlencoded => {
                let styles = body
                    .encodings
                    .iter()
                    .filter_map(|(at, encoding)| match encoding {
                        Encoding::Styled(style) => {
                            let name = &self.api.as_struct(&body.ty)?.fields.get(*at)?.name;
                            let style = style_tokens(*style, imports);
                            Some(quote!((#name, #style)))
                        }
                        Encoding::Typed(_) => None,
                    });
                let styles: Vec<TokenStream> = styles.collect();
                quote!(parts.urlencoded(#value, &[#(#styles),*]);)
            }
            BodyKind::Multipart => self.multipart(body, &value),
        };
        match body.required {
            true => write,
            false => quote!(if let Some(body) = &self.body { #write }),
        }
    }

    /// Writes a multipart body, one part a field.
    fn multipart(&self, body: &Body, value: &TokenStream) -> TokenStream {
        let ty = self.api.resolve(&body.ty);
        let (Type::Named(id), Some(s)) = (ty, self.api.as_struct(ty)) else {
            return quote!(parts.form(#value););
        };
        let holder = match body.required {
            true => quote!(self.body),
            false => quote!(body),
        };
        let fields = s
            .fields
            .iter()
            .enumerate()
            .filter(|(_, field)| !field.keywords.read_only)
            .map(|(at, field)| self.part(*id, at, field, body, &holder));
        let extra = (!holds_files(s)).then(|| quote!(parts.form_extra(&#holder.extra);));
        quote!(parts.multipart(); #(#fields)* #extra)
    }

    fn part(
        &self,
        id: TypeId,
        at: usize,
        field: &Field,
        body: &Body,
        holder: &TokenStream,
    ) -> TokenStream {
        let wire = &field.name;
        let value = match &field.constant {
            Some(fixed) => constant(fixed),
            None => {
                let name = ident(self.names.member(id, at));
                quote!(&#holder.#name)
            }
        };
        let typed = body
            .encodings
            .iter()
            .find_map(|(of, encoding)| match encoding {
                Encoding::Typed(media_type) if *of == at => Some(media_type),
                _ => None,
            });
        let part = Part::of(&field.ty);
        let value = match part {
            Part::Files if !field.required || field.nullable => {
                let name = ident(self.names.member(id, at));
                quote!(#holder.#name.iter().flatten())
            }
            Part::File | Part::Files | Part::Value => value,
        };
        match (part, typed) {
            (Part::File, None) => quote!(parts.form_file(#wire, #value);),
            (Part::File, Some(media_type)) => {
                quote!(parts.form_file_as(#wire, #value, #media_type);)
            }
            (Part::Files, None) => quote!(parts.form_files(#wire, #value);),
            (Part::Files, Some(media_type)) => {
                quote!(parts.form_files_as(#wire, #value, #media_type);)
            }
            (Part::Value, Some(media_type)) => {
                quote!(parts.form_field_as(#wire, #value, #media_type);)
            }
            (Part::Value, None) => quote!(parts.form_field(#wire, #value);),
        }
    }
}

/// What a field of a form sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    File,
    Files,
    Value,
}

impl Part {
    pub(super) fn of(ty: &Type) -> Self {
        use crate::ir::Scalar::Binary;
        match ty {
            Type::Scalar(Binary) => Self::File,
            Type::List(element) if **element == Type::Scalar(Binary) => Self::Files,
            _ => Self::Value,
        }
    }
}

/// Whether a struct is a form with files, which has no JSON.
pub(super) fn holds_files(s: &Struct) -> bool {
    s.fields
        .iter()
        .any(|field| Part::of(&field.ty) != Part::Value)
}
