//! Unions beside which an object is described: each branch has the properties of that too, so that it gets a type of its
//! own in Rust.

use serde_json::Value;

use super::kind::{Kind, Place};
use super::{Pair, Walk, label};
use crate::facts::document::{Document, Site};
use crate::facts::kind::Basic;
use crate::facts::layers::Layered;
use crate::rules::Rule;

/// What stands beside the branches of unions.
struct Beside {
    unions: usize,
    /// Whether it makes types of their own of the components that they choose from.
    own_types: bool,
}

impl<'a> Walk<'a> {
    /// Says that the branches of a union got types of their own, or no longer have any.
    pub(super) fn own_kinds(&mut self, (old, new): Pair<'_, 'a>, place: Place) {
        let (was, is) = (beside(self.old, old), beside(self.new, new));
        let (Some(was), Some(is)) = (was, is) else {
            return;
        };
        if was.own_types == is.own_types {
            return;
        }
        let rule = match (place.kind, is.own_types) {
            (Kind::Body, true) => Rule::BodyNamedBecameInline,
            (Kind::Body, false) => Rule::BodyInlineBecameNamed,
            (_, true) => Rule::NamedToInline,
            (_, false) => Rule::InlineToNamed,
        };
        let at = label(self.new, &new.at);
        let title = match is.own_types {
            true => {
                format!("the kinds of {at} are types of their own: more is said beside the union")
            }
            false => format!(
                "the kinds of {at} are the components themselves: nothing is said beside the union"
            ),
        };
        let say = |beside: &Beside| match beside.own_types {
            true => "types of their own",
            false => "components",
        };
        let facets = (say(&was).to_owned(), say(&is).to_owned());
        let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
        // What another union says of the values is told here alone.
        if was.unions != is.unions {
            self.judge_types(index, (old, new), place);
        }
    }
}

/// None where no union chooses from components that are objects.
fn beside<'a>(document: &'a Document, site: &Site<'a>) -> Option<Beside> {
    let side = Layered::new(document, site, false);
    let branches = |layer: &Site<'a>| {
        let lists = ["oneOf", "anyOf"].into_iter();
        let lists = lists.filter_map(|key| layer.node.get(key)?.as_array());
        lists.filter(|list| list.len() > 1).flatten()
    };
    let layers = side.layers.iter().map(|layer| &layer.site);
    let (unions, others): (Vec<_>, Vec<_>) =
        layers.partition(|layer| branches(layer).next().is_some());
    let mut all = unions.iter().flat_map(|union| branches(union));
    let is_value = |branch: &Value| {
        let kind = Basic::of(document.settled(branch));
        kind.is_scalar() || kind == Basic::Array
    };
    let refers = |branch: &Value| branch.get("$ref").is_some();
    if all.clone().any(is_value) || !all.any(refers) {
        return None;
    }
    let says_object = |layer: &&Site<'a>| {
        let keys = ["properties", "additionalProperties", "required"];
        let mut keys = keys.iter();
        layer.text("type") == Some("object") || keys.any(|key| layer.node.get(*key).is_some())
    };
    let has_properties = |union: &&Site<'a>| union.node.get("properties").is_some();
    Some(Beside {
        unions: unions.len(),
        own_types: unions.len() > 1
            || others.iter().any(says_object)
            || unions.iter().any(has_properties),
    })
}
