//! Headlines for sweeping edits.

use std::collections::{BTreeMap, BTreeSet};

use super::model::Group;
use super::verdict::plural;
use crate::change::{Change, WireVerdict};
use crate::rules::Rule;

/// As many changes of one kind become one headline.
const SWEEPING: usize = 5;

/// Folds changes that say the same of many places.
pub(crate) fn group(changes: &mut [Change]) -> Vec<Group> {
    for change in changes.iter_mut() {
        change.group = None;
    }
    let mut kinds: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, change) in changes.iter().enumerate() {
        // Each has a reason of its own.
        if change.approved.is_some() {
            continue;
        }
        kinds.entry(key(change)).or_default().push(index);
    }
    let mut groups = Vec::new();
    for (id, members) in kinds {
        if members.len() < SWEEPING {
            continue;
        }
        for index in &members {
            changes[*index].group = Some(id.clone());
        }
        let first = &changes[members[0]];
        let places: BTreeSet<&str> = members
            .iter()
            .map(|i| place(changes[*i].pointer()))
            .collect();
        groups.push(Group {
            headline: headline(first, members.len(), places.len()),
            count: members.len(),
            id,
        });
    }
    groups.sort_by_key(|g| std::cmp::Reverse(g.count));
    groups
}

/// What changes must share to be told together: the kind, and what it does to callers.
fn key(change: &Change) -> String {
    let wire = match change.wire.worst() {
        // Where no operation uses it, the same edit only means less.
        WireVerdict::None => WireVerdict::Compatible,
        other => other,
    };
    format!(
        "{}/{}{}/{}",
        change.rule.name(),
        change.rust.as_str(),
        if change.silent { "-silent" } else { "" },
        wire.as_str()
    )
}

/// The schema or operation that a pointer stands in.
fn place(pointer: &str) -> &str {
    let end = pointer
        .match_indices('/')
        .nth(3)
        .map_or(pointer.len(), |(at, _)| at);
    &pointer[..end]
}

fn headline(first: &Change, count: usize, places: usize) -> String {
    let places = plural(places, "place", "places");
    let what = match first.rule {
        Rule::ResponseOptionalToRequired | Rule::RequestOptionalToRequired => {
            "properties became required"
        }
        Rule::ResponseRequiredToOptional | Rule::RequestRequiredToOptional => {
            "properties became optional"
        }
        Rule::RequestPropertyAddedOptional => "optional properties were added to requests",
        Rule::ResponsePropertyAddedOptional => "optional properties were added to responses",
        Rule::ResponsePropertyAddedRequired => "required properties were added to responses",
        Rule::BecameEnum => "values are listed now",
        Rule::NoLongerEnum => "values are no longer listed",
        Rule::ResponseEnumValueAdded | Rule::RequestEnumValueAdded => "values were added",
        Rule::ResponseEnumValueRemoved | Rule::RequestEnumValueRemoved => "values are gone",
        Rule::SchemaRenamed => "schemas have another name",
        Rule::SchemaAddedReachable => "schemas were added",
        Rule::SchemaAddedUnreachable => "schemas were added that no operation uses",
        Rule::SchemaRemovedReachable => "schemas are gone",
        Rule::SchemaRemovedUnreachable => "schemas that no operation used are gone",
        Rule::SchemaDirectionChanged => "types travel another way",
        Rule::OperationAdded => "operations were added",
        Rule::OperationRemoved => "operations are gone",
        Rule::PathParamRenamed => "operations call their path parameters otherwise",
        Rule::ParamAddedOptional => "optional parameters were added",
        Rule::ParamTypeGeneralized => "parameters take a wider type",
        Rule::RootNullableChanged => "schemas changed whether they may be null",
        Rule::BecameSingleValue => "values became constants",
        Rule::InlineNameChanged => "inline types are called otherwise",
        Rule::RequiredNamesUndeclared => "lists of required properties name undeclared ones",
        _ => "",
    };
    if what.is_empty() {
        format!("{count} times {}, in {places}", first.rule.name())
    } else {
        format!("{count} {what}, in {places}")
    }
}
