//! References to schemas that are not components: below a component, or in an operation, a response, a parameter.

use openapiv3::AdditionalProperties;
use openapiv3::{Content, ParameterSchemaOrContent, ReferenceOr, Schema};

use super::place::{Node, SchemaLocation};
use super::schema::Lowering;
use super::view::View;
use crate::ir::Step;
use crate::pointer::Pointer;

/// How many references may lie on the way of one pointer.
const MOST: usize = 32;

impl<'a> Lowering<'a> {
    /// The schema that a reference leads to, if it is not a component, and where it stands. What is not below a component
    /// is named after the place that refers to it.
    pub(super) fn deep(
        &self,
        reference: &str,
        from: &SchemaLocation,
    ) -> Option<(Node<'a>, SchemaLocation)> {
        self.deeper(reference, from, MOST)
    }

    fn deeper(
        &self,
        reference: &str,
        from: &SchemaLocation,
        left: usize,
    ) -> Option<(Node<'a>, SchemaLocation)> {
        let left = left.checked_sub(1)?;
        let to = Pointer::of_reference(reference)?;
        let tokens: Vec<_> = to.tokens().map(|token| token.into_owned()).collect();
        let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
        let (mut node, mut site, mut rest) = self.root(&tokens, from)?;
        while let [token, below @ ..] = rest {
            while let Node::Reference(reference) = node {
                (node, site) = match self.known(reference) {
                    Some(id) => (self.schema_of(id)?.into(), self.component_site(id)),
                    None => self.deeper(reference, &site, left)?,
                };
            }
            let Node::Schema(schema) = node else {
                return None;
            };
            (node, site, rest) = step(schema, &site, token, below)?;
        }
        Some((node, site))
    }

    /// The outermost schema on the way, and the tokens that lead on from it.
    fn root<'t>(
        &self,
        tokens: &'t [&'t str],
        from: &SchemaLocation,
    ) -> Option<(Node<'a>, SchemaLocation, &'t [&'t str])> {
        let components = self.doc.components.as_ref();
        let at = |count: usize| SchemaLocation {
            origin: from.origin.clone(),
            pointer: Pointer::of(&tokens[..count]),
        };
        match tokens {
            ["components", "schemas", name, rest @ ..] => {
                let pointer = Pointer::component("schemas", name);
                let id = self.known(&pointer.to_reference())?;
                Some((self.schema_of(id)?.into(), self.component_site(id), rest))
            }
            [
                "components",
                "responses",
                name,
                "content",
                media,
                "schema",
                rest @ ..,
            ] => {
                let response = components?.responses.get(*name)?.as_item()?;
                Some((in_content(&response.content, media)?, at(6), rest))
            }
            [
                "components",
                "requestBodies",
                name,
                "content",
                media,
                "schema",
                rest @ ..,
            ] => {
                let body = components?.request_bodies.get(*name)?.as_item()?;
                Some((in_content(&body.content, media)?, at(6), rest))
            }
            ["components", "parameters", name, "schema", rest @ ..] => {
                let parameter = components?.parameters.get(*name)?.as_item()?;
                Some((of_parameter(parameter)?, at(4), rest))
            }
            ["paths", path, "parameters", index, "schema", rest @ ..] => {
                let item = self.doc.paths.paths.get(*path)?.as_item()?;
                let parameter = item.parameters.get(index.parse::<usize>().ok()?)?;
                Some((of_parameter(parameter.as_item()?)?, at(5), rest))
            }
            ["paths", path, method, rest @ ..] => {
                let item = self.doc.paths.paths.get(*path)?.as_item()?;
                let (_, operation) = item.iter().find(|(name, _)| name == method)?;
                match rest {
                    ["parameters", index, "schema", rest @ ..] => {
                        let parameter = operation.parameters.get(index.parse::<usize>().ok()?)?;
                        Some((of_parameter(parameter.as_item()?)?, at(6), rest))
                    }
                    ["requestBody", "content", media, "schema", rest @ ..] => {
                        let body = operation.request_body.as_ref()?.as_item()?;
                        Some((in_content(&body.content, media)?, at(7), rest))
                    }
                    ["responses", status, "content", media, "schema", rest @ ..] => {
                        let responses = &operation.responses;
                        let mut listed = responses.responses.iter();
                        let response = match *status {
                            "default" => responses.default.as_ref()?,
                            status => listed.find(|(key, _)| key.to_string() == status)?.1,
                        };
                        let content = &response.as_item()?.content;
                        Some((in_content(content, media)?, at(8), rest))
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

fn in_content<'a>(content: &'a Content, media: &str) -> Option<Node<'a>> {
    content.get(media)?.schema.as_ref().map(Node::from)
}

fn of_parameter(parameter: &openapiv3::Parameter) -> Option<Node<'_>> {
    match &parameter.parameter_data_ref().format {
        ParameterSchemaOrContent::Schema(schema) => Some(schema.into()),
        ParameterSchemaOrContent::Content(_) => None,
    }
}

/// One step down from a schema.
fn step<'a, 't>(
    schema: &'a Schema,
    site: &SchemaLocation,
    token: &str,
    below: &'t [&'t str],
) -> Option<(Node<'a>, SchemaLocation, &'t [&'t str])> {
    let view = View::of(schema);
    let branch = |list: &'a [ReferenceOr<Schema>]| {
        let (index, rest) = below.split_first()?;
        let at: usize = index.parse().ok()?;
        let site = match token {
            // The schemas of `allOf` are named after the whole.
            "allOf" => SchemaLocation {
                pointer: site.pointer.join_all([token, index]),
                ..site.clone()
            },
            _ => site.step(Step::Branch(at), &[token, index]),
        };
        Some((Node::from(list.get(at)?), site, rest))
    };
    match token {
        "properties" => {
            let (name, rest) = below.split_first()?;
            let property = view.properties?.get(*name)?;
            let site = site.step(Step::Property((*name).to_owned()), &[token, name]);
            Some((property.into(), site, rest))
        }
        "items" => Some((view.items?.into(), site.step(Step::Item, &[token]), below)),
        "additionalProperties" => match view.additional? {
            AdditionalProperties::Schema(schema) => {
                let site = site.step(Step::Value, &[token]);
                Some((schema.as_ref().into(), site, below))
            }
            AdditionalProperties::Any(_) => None,
        },
        "oneOf" => branch(view.one_of),
        "anyOf" => branch(view.any_of),
        "allOf" => branch(view.all_of),
        _ => None,
    }
}
