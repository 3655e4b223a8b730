//! How large the emitted types are, and which of their parts go behind a pointer to keep them small.
//!
//! A struct is held in its parents directly, so what a description nests ten times may take megabytes, which no stack
//! holds. Sizes are upper bounds: `tests/sizes.rs` compares them with the compiler's.

use super::recursion::places;
use crate::hash::{HashMap, HashSet};
use crate::ir::{Api, FieldId, RuntimeType, Scalar, Shape, Type, TypeId};

/// The size in bytes that a type may have. A larger one is decoded without harm, but a few levels of such types on the
/// stack of a thread that has little are not.
pub const LARGEST: usize = 4864;

/// How large the first part of an object may be that is held in parts: others hold it in their place.
const PART: usize = LARGEST / 2;

/// What is found out about sizes.
pub(super) struct Sizes {
    /// The size of each type in bytes.
    pub(super) size: Vec<usize>,
    /// The objects that are held in parts: the fields at which a part after the first begins.
    pub(super) parts: HashMap<TypeId, Vec<usize>>,
}

/// `Box<T>`, optional or in a `Patch`.
const POINTER: usize = 16;

/// `Option<Box<T>>`.
const OPTIONAL_POINTER: usize = 8;

/// What is undeclared, in every struct.
const EXTRA: usize = 24;

/// The size of each type in bytes. Adds to `boxed`, which already breaks all cycles, the largest parts of the types
/// that would be larger than [`LARGEST`]. The fields of `read` are read by emitted code and stay as they are.
pub(super) fn sizes(
    api: &Api,
    boxed: &mut HashSet<(TypeId, usize)>,
    read: &HashSet<FieldId>,
) -> Sizes {
    let mut parts_of = HashMap::default();
    let mut sizes: Vec<Option<usize>> = vec![None; api.types.len()];
    for id in api.type_ids() {
        // An explicit stack: a document may nest deeper than a thread's stack.
        let mut stack = vec![(id, 0)];
        while let Some((at, next)) = stack.pop() {
            if sizes[at.index()].is_some() {
                continue;
            }
            let parts = places(api, at);
            let Some(part) = parts.get(next) else {
                let measured: Vec<usize> = parts
                    .iter()
                    .enumerate()
                    .map(|(place, part)| {
                        if boxed.contains(&(at, place)) {
                            POINTER
                        } else {
                            size(api, part, &sizes)
                        }
                    })
                    .collect();
                let (size, starts) = fitted(api, at, measured, boxed, read);
                sizes[at.index()] = Some(size);
                if !starts.is_empty() {
                    parts_of.insert(at, starts);
                }
                continue;
            };
            stack.push((at, next + 1));
            if !boxed.contains(&(at, next))
                && let Type::Named(to) = api.resolve(part)
            {
                stack.push((*to, 0));
            }
        }
    }
    Sizes {
        size: sizes.into_iter().map(Option::unwrap_or_default).collect(),
        parts: parts_of,
    }
}

/// Where the parts begin of an object that no box makes small enough, and the size of the first of them.
fn divided(sizes: &[usize]) -> (usize, Vec<usize>) {
    // Each part holds the pointer to the next one, and the first what is undeclared.
    let mut starts = Vec::new();
    let mut first = None;
    let mut total = EXTRA + OPTIONAL_POINTER;
    for (place, size) in sizes.iter().enumerate() {
        if total + size > PART && total > EXTRA + OPTIONAL_POINTER {
            first.get_or_insert(total);
            starts.push(place);
            total = EXTRA + OPTIONAL_POINTER;
        }
        total += size;
    }
    (first.unwrap_or(total), starts)
}

/// The size of a type with fields or branches of these sizes, and where the parts begin that it is held in. The largest
/// fields are boxed first if need be: all of one type together, since a list of languages that has a box for half of
/// them is harder to use. Objects and unions come first; where they are not enough, as among hundreds of strings, so do
/// lists, maps and strings. Where there are too many fields for all that, the object is held in parts.
fn fitted(
    api: &Api,
    id: TypeId,
    mut parts: Vec<usize>,
    boxed: &mut HashSet<(TypeId, usize)>,
    read: &HashSet<FieldId>,
) -> (usize, Vec<usize>) {
    let total = |parts: &[usize]| match api[id].shape {
        // The tag, and `Other(Value)`.
        Shape::Union(_) => 8 + parts.iter().copied().max().unwrap_or(0).max(32),
        Shape::Struct(_) => EXTRA + parts.iter().sum::<usize>(),
        Shape::Enum(_) => 24,
        Shape::Alias(_) => parts.first().copied().unwrap_or(0),
    };
    if matches!(api[id].shape, Shape::Alias(_)) {
        return (total(&parts), Vec::new());
    }
    let types: Vec<&Type> = (places(api, id).into_iter())
        .map(|ty| api.resolve(ty))
        .collect();
    let is_whole = |place: &usize| is_boxable(api, types[*place]);
    let is_one_of_many = |place: &usize| {
        let field = FieldId {
            owner: id,
            index: *place,
        };
        is_boxable_among_many(api, types[*place]) && !read.contains(&field)
    };
    let rules: [&dyn Fn(&usize) -> bool; 2] = [&is_whole, &is_one_of_many];
    for may_be_boxed in rules {
        while total(&parts) > LARGEST {
            let largest = (0..parts.len())
                .filter(|place| parts[*place] > POINTER && may_be_boxed(place))
                .max_by_key(|place| parts[*place]);
            let Some(largest) = largest else { break };
            for place in 0..parts.len() {
                if types[place] == types[largest] && may_be_boxed(&place) {
                    parts[place] = pointer(api, id, place);
                    boxed.insert((id, place));
                }
            }
        }
    }
    match api[id].shape {
        Shape::Struct(_) if total(&parts) > LARGEST => divided(&parts),
        _ => (total(&parts), Vec::new()),
    }
}

/// The size of a box in place of a part.
fn pointer(api: &Api, id: TypeId, place: usize) -> usize {
    match &api[id].shape {
        Shape::Struct(s) if s.fields.get(place).is_some_and(|field| !field.nullable) => {
            OPTIONAL_POINTER
        }
        _ => POINTER,
    }
}

/// Files are written to forms by themselves.
fn is_boxable_among_many(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Scalar(scalar) => matches!(scalar, Scalar::String | Scalar::Id(_)),
        Type::List(element) => !matches!(api.resolve(element), Type::Scalar(Scalar::Binary)),
        Type::Map(_) | Type::Any => true,
        Type::Named(_) | Type::Runtime(_) => false,
    }
}

fn is_boxable(api: &Api, ty: &Type) -> bool {
    matches!(ty, Type::Named(id) if matches!(api[*id].shape, Shape::Struct(_) | Shape::Union(_)))
}

/// The size of an optional value of a type. Types that are still being measured are only met in aliases, which are not
/// emitted as types of their own.
fn size(api: &Api, ty: &Type, sizes: &[Option<usize>]) -> usize {
    match api.resolve(ty) {
        Type::Scalar(scalar) => match scalar {
            Scalar::Boolean => 1,
            Scalar::Integer | Scalar::Timestamp => 16,
            Scalar::String | Scalar::DateTime => 24,
            Scalar::Id(_) => 32,
            Scalar::Number => 32,
            Scalar::Binary => 128,
        },
        Type::Named(id) => sizes[id.index()].map_or(POINTER, |size| size + 8),
        Type::List(_) | Type::Any => 32,
        Type::Map(_) => 72,
        Type::Runtime(RuntimeType::PageInfo) => 176,
        Type::Runtime(RuntimeType::PageNext) => 80,
    }
}
