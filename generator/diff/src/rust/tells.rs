//! Which differences of an item a rule can be the reason for.

use super::Parts;
use crate::rules::Rule;

/// A difference in everything: an item that came or went.
pub(crate) fn everything() -> Parts {
    Parts {
        name: true,
        ty: true,
        slot: true,
        in_new: true,
        boxed: true,
    }
}

/// Whether an entry of this rule can be the reason for such a difference at its place.
pub(crate) fn tells(rule: Rule, parts: Parts) -> bool {
    let name = rule.name();
    let requires =
        name.ends_with("-required") || name.ends_with("-optional") || name.contains("required-to");
    let swaps = matches!(
        rule,
        Rule::NullableRequiredToOptional | Rule::OptionalToNullableRequired
    );
    let nulls = !swaps && name.contains("nullable") || rule == Rule::NullInEnumOnly;
    let single = matches!(rule, Rule::BecameSingleValue | Rule::NoLongerSingleValue);
    // A member or parameter that came is one, with or without a default.
    let words = name.contains("default") && !name.contains("added-required")
        || name.contains("constraint")
        || name.contains("deprecated")
        || name.contains("extension-other")
        || name.contains("example")
        || name.starts_with("path-param-un")
        || name.starts_with("path-param-declared");
    let quiet = matches!(
        rule,
        Rule::VariantReordered
            | Rule::IdempotencyChanged
            | Rule::RetryHintChanged
            | Rule::OperationSunsetChanged
            | Rule::OperationIdDuplicate
            | Rule::EnumOrderChanged
            | Rule::IntegerRangeExceeds
            | Rule::MaxItemsChanged
            | Rule::PageSizeLimitChanged
    );
    if words || quiet {
        return false;
    }
    if swaps || requires && !name.contains("added") && !name.contains("removed") {
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
            | Rule::OperationIdCollision
            | Rule::SchemaNameCollision
    ) {
        return parts.name;
    }
    parts.ty || parts.slot || parts.in_new
}
