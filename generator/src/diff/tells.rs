//! Which differences of an item a rule can be the reason for.

use super::rules::Rule;
use super::rust::Parts;

/// A difference in everything: an item that came or went.
pub(super) fn everything() -> Parts {
    Parts {
        name: true,
        ty: true,
        slot: true,
        in_new: true,
        boxed: true,
    }
}

/// Whether an entry of this rule can be the reason for such a difference at its place.
pub(super) fn tells(rule: Rule, parts: Parts) -> bool {
    let name = rule.name();
    let requires =
        name.ends_with("-required") || name.ends_with("-optional") || name.contains("required-to");
    let nulls = name.contains("nullable") || rule == Rule::NullInEnumOnly;
    let single = matches!(rule, Rule::BecameSingleValue | Rule::NoLongerSingleValue);
    let words = name.contains("default")
        || name.contains("constraint")
        || name.contains("deprecated")
        || rule == Rule::VariantReordered;
    if words {
        return false;
    }
    if requires && !name.contains("added") && !name.contains("removed") {
        return parts.slot || parts.in_new;
    }
    if nulls {
        return parts.slot;
    }
    if single {
        return parts.slot || parts.ty || parts.in_new;
    }
    if matches!(
        rule,
        Rule::SchemaTitleChanged
            | Rule::SchemaRenamed
            | Rule::SchemaMoved
            | Rule::OperationIdChanged
            | Rule::OperationIdCaseOnly
            | Rule::OperationTagsChanged
            | Rule::PathParamRenamed
            | Rule::PathParamOrderChanged
            | Rule::PropertyRenamed
            | Rule::PropertyCaseOnlyRenamed
            | Rule::ParamRenamed
    ) {
        return parts.name;
    }
    parts.ty || parts.slot || parts.in_new
}
