//! Which strings and integers are ids.
//!
//! The rule goes by the name of a property or parameter, so it is applied once all of them have their types.

use crate::config::IdRule;
use crate::ir::{IdForm, Operation, Scalar, Shape, Type, TypeDef};

/// Makes ids of the strings and integers whose names the rule covers, and of the elements of such lists.
pub(super) fn mark(rule: &IdRule, types: &mut [TypeDef], operations: &mut [Operation]) {
    for def in types {
        let Shape::Struct(s) = &mut def.shape else {
            continue;
        };
        for field in s.fields.iter_mut().filter(|field| field.constant.is_none()) {
            if rule.applies(&field.name) {
                make_id(&mut field.ty);
            }
        }
    }
    let parameters = operations
        .iter_mut()
        .flat_map(|operation| &mut operation.parameters);
    for parameter in parameters.filter(|parameter| parameter.constant.is_none()) {
        if rule.applies(&parameter.name) {
            make_id(&mut parameter.ty);
        }
    }
}

fn make_id(ty: &mut Type) {
    match ty {
        Type::Scalar(scalar @ Scalar::String) => *scalar = Scalar::Id(IdForm::String),
        Type::Scalar(scalar @ Scalar::Integer) => *scalar = Scalar::Id(IdForm::Integer),
        Type::List(element) => make_id(element),
        _ => {}
    }
}
