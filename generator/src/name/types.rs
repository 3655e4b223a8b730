//! Names of types: components, endpoints, and what is inline.

use crate::hash::{HashMap, HashSet};
use crate::ir::{Api, Constant, Origin, Scalar, Shape, Step, Type, Union};
use crate::spec::casing::{self, MAX_LEN};

/// Hands out the names of one namespace.
pub(super) struct Resolver<'a> {
    api: &'a Api,
    taken: HashSet<String>,
    /// How often each title stands in the version.
    titles: HashMap<String, usize>,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(api: &'a Api, taken: HashSet<String>) -> Self {
        let mut titles: HashMap<String, usize> = HashMap::default();
        for def in &api.types {
            if let Some(title) = &def.title {
                *titles.entry(casing::type_name(title)).or_default() += 1;
            }
        }
        Self { api, taken, titles }
    }

    /// Takes the first of the candidates that is free, else numbers the last one.
    fn claim(&mut self, candidates: Vec<String>) -> String {
        for candidate in &candidates {
            if self.taken.insert(candidate.clone()) {
                return candidate.clone();
            }
        }
        let last = candidates.last().cloned().unwrap_or_default();
        (2..)
            .map(|n| format!("{last}{n}"))
            .find(|name| self.taken.insert(name.clone()))
            .unwrap_or(last)
    }

    /// Names of the component schemas.
    pub(super) fn components(&mut self) -> Vec<String> {
        let api = self.api;
        let names = api.types[..api.components]
            .iter()
            .map(|def| match &def.origin {
                Origin::Component(name) => casing::type_name(name),
                Origin::Within(..) | Origin::Operation(..) => String::new(),
            });
        let names: Vec<String> = names.collect();
        names
            .into_iter()
            .map(|name| {
                let model = format!("{name}Model");
                self.claim(vec![name, model])
            })
            .collect()
    }

    /// Names of the endpoints.
    pub(super) fn endpoints(&mut self) -> Vec<String> {
        let api = self.api;
        api.operations
            .iter()
            .map(|operation| {
                let name = casing::type_name(&operation.id);
                let call = format!("{name}Call");
                self.claim(vec![name, call])
            })
            .collect()
    }

    /// Names of all types: the components' and the inline ones'.
    pub(super) fn inline(&mut self, mut types: Vec<String>, endpoints: &[String]) -> Vec<String> {
        for def in &self.api.types[self.api.components..] {
            let (root, steps) = match &def.origin {
                Origin::Component(name) => (casing::type_name(name), &[][..]),
                Origin::Within(id, steps) => (types[id.index()].clone(), steps.as_slice()),
                Origin::Operation(index, steps) => (endpoints[*index].clone(), steps.as_slice()),
            };
            let mut candidates = Vec::new();
            let title = def.title.as_deref().map(casing::type_name);
            let of_operation = matches!(
                steps,
                [Step::Body | Step::Response | Step::ErrorResponse(_)]
            );
            // A branch's title often only names the property that makes the difference.
            let least = if matches!(steps.last(), Some(Step::Branch(_))) {
                3
            } else {
                2
            };
            let telling = |t: &String| t.len() <= MAX_LEN && casing::words(t).len() >= least;
            if let Some(title) =
                title.filter(|t| !of_operation && self.titles.get(t) == Some(&1) && telling(t))
            {
                candidates.push(title);
            }
            let place = self.place(&root, steps, def.title.as_deref());
            let kind = match &def.shape {
                Shape::Struct(_) => "Object",
                Shape::Enum(_) => "Kind",
                Shape::Union(_) => "Choice",
                Shape::Alias(_) => "Alias",
            };
            candidates.push(place.clone());
            // A component has the name, and the body is that and more.
            if let [Step::Body] = steps {
                candidates.push(format!("{root}Body"));
            }
            candidates.push(format!("{place}{kind}"));
            types.push(self.claim(candidates));
        }
        types
    }

    /// Names of the parts after the first that an object is held in.
    pub(super) fn parts(&mut self, ty: &str, count: usize) -> Vec<String> {
        let names = (0..count).map(|at| format!("{ty}Part{}", at + 2));
        names.map(|name| self.claim(vec![name])).collect()
    }

    /// A name made of the place: the root and the steps, shortened from the middle where it would be too long.
    fn place(&self, root: &str, steps: &[Step], title: Option<&str>) -> String {
        let mut parts = vec![root.to_owned()];
        for (index, step) in steps.iter().enumerate() {
            match step {
                Step::Property(name) => parts.push(casing::type_name(name)),
                // An element is called by the singular of its list.
                Step::Item => {
                    let last = parts.len() - 1;
                    let single = casing::singular(&parts[last]);
                    if single == parts[last] || last == 0 {
                        parts.push("Item".to_owned())
                    } else {
                        parts[last] = single
                    }
                }
                Step::Value => parts.push("Value".to_owned()),
                Step::Branch(position) => {
                    let is_last = index + 1 == steps.len();
                    match title.filter(|_| is_last) {
                        Some(title) => parts.push(casing::type_name(title)),
                        None if is_last => parts.push(ordinal(*position)),
                        None => {}
                    }
                }
                Step::Body => parts.push("Request".to_owned()),
                Step::Response => parts.push("Response".to_owned()),
                Step::ErrorResponse(status) => parts.push(format!(
                    "Error{}",
                    casing::type_name(status).replace("Value", "")
                )),
            }
        }
        while parts.concat().len() > MAX_LEN && parts.len() > 2 {
            parts.remove(1);
        }
        let mut name = without_echo(&parts);
        if name.len() > MAX_LEN {
            // Two long parts: the last words say most.
            let words = casing::words(&name);
            let mut kept: Vec<String> = Vec::new();
            for word in words.into_iter().rev() {
                if kept.iter().map(String::len).sum::<usize>() + word.len() > MAX_LEN {
                    break;
                }
                kept.insert(0, word);
            }
            // One word alone may be too long; and what is left may begin with a digit.
            name = match kept.concat() {
                kept if kept.is_empty() => name.chars().take(MAX_LEN).collect(),
                kept if kept.starts_with(|c: char| c.is_ascii_digit()) => format!("Value{kept}"),
                kept => kept,
            };
        }
        name
    }
}

fn ordinal(position: usize) -> String {
    match position {
        0 => "First".to_owned(),
        1 => "Second".to_owned(),
        2 => "Third".to_owned(),
        n => format!("Branch{}", n + 1),
    }
}

/// The parts together, without a part that only repeats the words before it.
fn without_echo(parts: &[String]) -> String {
    let mut name = String::new();
    for part in parts {
        if !name.ends_with(part.as_str()) {
            name.push_str(part);
        }
    }
    name
}

/// The modules of all types: a component's own, which its inline types share; those of an operation share one too.
pub(super) fn files(api: &Api, types: &[String], endpoints: &[String]) -> Vec<String> {
    api.types
        .iter()
        .enumerate()
        .map(|(index, def)| match &def.origin {
            Origin::Component(_) => casing::module_name(&types[index]),
            Origin::Within(id, _) => casing::module_name(&types[id.index()]),
            Origin::Operation(at, _) => casing::module_name(&endpoints[*at]),
        })
        .collect()
}

/// The names of a union's variants: what tells the names of its branches apart.
pub(super) fn variants(api: &Api, types: &[String], union: &Union) -> Vec<String> {
    let full: Vec<Option<Vec<String>>> = union
        .branches
        .iter()
        .map(|b| match &b.ty {
            Type::Named(id) => Some(casing::words(&types[id.index()])),
            _ => None,
        })
        .collect();
    let named: Vec<&Vec<String>> = full.iter().flatten().collect();
    let head = common(&named, |words, i| words.get(i));
    let tail = common(&named, |words, i| {
        words.len().checked_sub(i + 1).and_then(|at| words.get(at))
    });
    let short = |words: &Vec<String>| -> Option<String> {
        let end = words.len().checked_sub(tail)?;
        let kept = words.get(head..end)?.concat();
        // What is left must still be a name of its own.
        (!kept.is_empty() && !kept.starts_with(|c: char| c.is_ascii_digit())).then_some(kept)
    };
    let shorts: Option<Vec<String>> = if named.len() > 1 {
        named.iter().map(|w| short(w)).collect()
    } else {
        None
    };
    let mut shorts = shorts.map(Vec::into_iter);
    union
        .branches
        .iter()
        .zip(&full)
        .enumerate()
        .map(|(index, (branch, words))| match words {
            Some(words) => match shorts.as_mut().and_then(Iterator::next) {
                Some(short) => short,
                None => words.concat(),
            },
            None => match tag_word(union, index) {
                Some(word) => word,
                None => plain_variant(api, &branch.ty).to_owned(),
            },
        })
        .collect()
}

fn tag_word(union: &Union, index: usize) -> Option<String> {
    match union.tag.as_ref()?.values.get(index)?.as_slice() {
        [Constant::String(only)] => Some(casing::variant_name(only)),
        _ => None,
    }
}

/// How many words, counted by `at`, all names have in common.
fn common<'w>(
    names: &[&'w Vec<String>],
    at: impl Fn(&'w [String], usize) -> Option<&'w String>,
) -> usize {
    let Some(first) = names.first() else { return 0 };
    (0..first.len())
        .take_while(|i| {
            names
                .iter()
                .all(|n| at(n, *i).is_some() && at(n, *i) == at(first, *i))
        })
        .count()
}

fn plain_variant(api: &Api, ty: &Type) -> &'static str {
    match api.resolve(ty) {
        Type::Scalar(scalar) => match scalar {
            Scalar::String => "Text",
            Scalar::Id(_) => "Id",
            Scalar::Integer => "Integer",
            Scalar::Number => "Number",
            Scalar::Boolean => "Boolean",
            Scalar::Timestamp => "Timestamp",
            Scalar::DateTime => "DateTime",
            Scalar::Binary => "Bytes",
        },
        Type::List(_) => "List",
        Type::Map(_) => "Map",
        Type::Runtime(ty) => ty.name(),
        Type::Named(_) | Type::Any => "Json",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_repeats_the_name_before_it_is_left_out() {
        assert_eq!(
            without_echo(&["ContactTags".into(), "Tags".into()]),
            "ContactTags"
        );
        assert_eq!(
            without_echo(&["Note".into(), "Contact".into()]),
            "NoteContact"
        );
    }
}
