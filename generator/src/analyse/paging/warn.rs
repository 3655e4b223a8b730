//! What looks like paging and is not used: a list that would end after its first page.

use super::{Paging, PagingNames, PagingStrategy, response};
use crate::ir::{Api, Operation, RuntimeType, Shape, Type};
use crate::lower::Problem;

/// A warning for each property that has the name of a paging property, stands beside a list and is not used.
pub(super) fn unused(
    api: &Api,
    operation: &Operation,
    paging: Option<&Paging>,
    names: &PagingNames,
) -> Vec<Problem> {
    let Some(owner) = response(api, operation) else {
        return Vec::new();
    };
    let Shape::Struct(response) = &api[owner].shape else {
        return Vec::new();
    };
    let is_list = |ty: &Type| matches!(api.resolve(ty), Type::List(_));
    let holds_list = |ty: &Type| {
        api.as_struct(ty)
            .is_some_and(|s| s.fields.iter().any(|f| is_list(&f.ty)))
    };
    let lists = response
        .fields
        .iter()
        .any(|f| is_list(&f.ty) || (names.items.contains(&f.name) && holds_list(&f.ty)));
    if !lists {
        return Vec::new();
    }
    let used = |index: usize| {
        paging.is_some_and(|paging| {
            paging.paths().any(|path| {
                path.first()
                    .is_some_and(|id| id.owner == owner && id.index == index)
            })
        })
    };
    let mut warnings = Vec::new();
    for (index, field) in response.fields.iter().enumerate() {
        let Some((_, what)) = names.in_responses().find(|(name, _)| *name == field.name) else {
            continue;
        };
        if used(index) {
            continue;
        }
        let is_page_info = names.page_info.contains(&field.name);
        // An array of that name holds items, not pages.
        if is_page_info && is_list(&field.ty) {
            continue;
        }
        let known = api.resolve(&field.ty) == &Type::Runtime(RuntimeType::PageInfo);
        let remedy = if is_page_info && !known {
            "say with an action in spec/corrections/ what it is (`update: {x-runtime-type: PageInfo}`), or that the \
             list does not page (`update: {x-paging: false}` on the operation)"
        } else {
            "say with an action in spec/corrections/ how the list pages: `update: {x-paging: {next: ..., total: ...}}` \
             on the operation, or `x-paging: false` if it does not"
        };
        warnings.push(Problem {
            pointer: field.declared.pointer().clone(),
            what: format!(
                "`{}` of the response of `{}` looks like {what} of a list, and is not used",
                field.name, operation.id
            ),
            why: "the list would end after its first page, or not know how long it is".to_owned(),
            remedy: remedy.to_owned(),
        });
    }
    warnings
}

/// A warning for a list whose next page is asked for by something that no response brings.
pub(super) fn ending(operation: &Operation, paging: &Paging) -> Option<Problem> {
    let single = matches!(paging.strategy, PagingStrategy::SinglePage);
    (!single && !paging.goes_on()).then(|| Problem {
        pointer: operation.pointer.clone(),
        what: format!(
            "`{}` takes a position in its list ({}), and its response does not say where the list goes on",
            operation.id,
            paging.strategy.name()
        ),
        why: "the list would end after its first page".to_owned(),
        remedy: "add the property that the response has with an action in spec/corrections/, or say on the operation \
                 where it stands (`update: {x-paging: {next: ...}}`) or that it does not page (`update: {x-paging: false}`)"
            .to_owned(),
    })
}
