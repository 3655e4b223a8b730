//! Parameters: where they are sent and how they are written.

use openapiv3::{
    Parameter as Declared, ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle,
    ReferenceOr,
};

use super::media::is_json;
use super::place::{SchemaLocation, TypeUse};
use super::problem::CORRECT_IT;
use super::reference::PARAMETERS;
use super::schema::Lowering;
use crate::ir::{Location, Origin, Parameter, ParameterStyle, ReservedCharacters, Step, Type};
use crate::pointer::Pointer;

impl<'a> Lowering<'a> {
    /// A parameter; none for a header that descriptions cannot declare.
    pub(super) fn parameter(
        &mut self,
        index: usize,
        declared: &'a ReferenceOr<Declared>,
        pointer: &Pointer,
    ) -> Option<Parameter> {
        let (item, declared) = self.follow(declared, &PARAMETERS, pointer)?;
        let own = declared.iter().next().unwrap_or(pointer).clone();
        let data = item.parameter_data_ref();
        let (location, style, reserved) = written(item);
        if location == Location::Header && is_ignored(&data.name) {
            return None;
        }
        let (style, place) = self.parameter_schema(index, data, style, &own)?;
        Some(Parameter {
            name: data.name.clone(),
            location,
            style,
            reserved,
            ty: place.ty,
            required: data.required || location == Location::Path,
            // An optional parameter with one value is a switch: left to the caller.
            constant: place
                .constant
                .filter(|_| data.required || location == Location::Path),
            docs: data.description.clone(),
            keywords: place.keywords,
            declared,
        })
    }

    /// The type of a parameter, and how it is written: `content` replaces the style.
    fn parameter_schema(
        &mut self,
        index: usize,
        data: &'a ParameterData,
        style: ParameterStyle,
        pointer: &Pointer,
    ) -> Option<(ParameterStyle, TypeUse)> {
        let site = |pointer: Pointer| SchemaLocation {
            origin: Origin::Operation(index, vec![Step::Property(data.name.clone())]),
            pointer,
        };
        match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                Some((style, self.place(schema, &site(pointer.join("schema")))))
            }
            ParameterSchemaOrContent::Content(content) => {
                let Some((name, media)) = content.first() else {
                    self.problem(
                        &pointer.join("content"),
                        "`content` lists no media type".to_owned(),
                        "the client would not know how to write the value",
                        CORRECT_IT,
                    );
                    return None;
                };
                let style = if is_json(name) {
                    ParameterStyle::Json
                } else {
                    style
                };
                let place = match &media.schema {
                    Some(schema) => {
                        let pointer = pointer.join_all(["content", name, "schema"]);
                        self.place(schema, &site(pointer))
                    }
                    None => TypeUse::plain(Type::Any),
                };
                Some((style, place))
            }
        }
    }
}

/// Headers that a description cannot declare as parameters: they follow from bodies and security schemes (OpenAPI
/// 3.0, Parameter Object).
fn is_ignored(name: &str) -> bool {
    let ignored = ["accept", "content-type", "authorization"];
    ignored.iter().any(|other| name.eq_ignore_ascii_case(other))
}

/// Where a parameter is sent and how it is written, with OpenAPI's defaults.
fn written(declared: &Declared) -> (Location, ParameterStyle, ReservedCharacters) {
    let explode = declared.parameter_data_ref().explode;
    let exploded = explode == Some(true);
    let encoded = ReservedCharacters::Encoded;
    match declared {
        Declared::Path { style, .. } => (Location::Path, path_style(style, exploded), encoded),
        Declared::Header { .. } => {
            let style = match exploded {
                true => ParameterStyle::SimpleExploded,
                false => ParameterStyle::Simple,
            };
            (Location::Header, style, encoded)
        }
        Declared::Cookie { .. } => {
            let style = query_style(&QueryStyle::Form, explode);
            (Location::Cookie, style, encoded)
        }
        Declared::Query {
            style,
            allow_reserved,
            ..
        } => {
            let reserved = match allow_reserved {
                true => ReservedCharacters::Allowed,
                false => encoded,
            };
            (Location::Query, query_style(style, explode), reserved)
        }
    }
}

fn path_style(style: &PathStyle, exploded: bool) -> ParameterStyle {
    match (style, exploded) {
        (PathStyle::Simple, false) => ParameterStyle::Simple,
        (PathStyle::Simple, true) => ParameterStyle::SimpleExploded,
        (PathStyle::Label, false) => ParameterStyle::Label,
        (PathStyle::Label, true) => ParameterStyle::LabelExploded,
        (PathStyle::Matrix, false) => ParameterStyle::Matrix,
        (PathStyle::Matrix, true) => ParameterStyle::MatrixExploded,
    }
}

/// `explode` is true for `form` unless said otherwise, and false for the others. Exploded, `spaceDelimited` and
/// `pipeDelimited` have nothing to delimit and are written as `form` is.
pub(super) fn query_style(style: &QueryStyle, explode: Option<bool>) -> ParameterStyle {
    match (style, explode) {
        (QueryStyle::Form, Some(false)) => ParameterStyle::Form,
        (QueryStyle::DeepObject, _) => ParameterStyle::DeepObject,
        (QueryStyle::SpaceDelimited, None | Some(false)) => ParameterStyle::SpaceDelimited,
        (QueryStyle::PipeDelimited, None | Some(false)) => ParameterStyle::PipeDelimited,
        (QueryStyle::Form, None | Some(true))
        | (QueryStyle::SpaceDelimited | QueryStyle::PipeDelimited, Some(true)) => {
            ParameterStyle::FormExploded
        }
    }
}
