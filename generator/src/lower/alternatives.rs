//! Objects that hold besides one of several others: `allOf` of an object and a union, and `properties` beside `oneOf` of
//! references. Each branch of the union has the common properties too. Of several unions, each branch of one goes with each
//! of the others.

use super::leaves::Leaf;
use super::merge::Merge;
use super::narrow::wrapped;
use super::place::{Built, Nature, Node, SchemaLocation};
use super::schema::Lowering;
use super::view::View;
use crate::ir::{Branch, Declarations, Shape, Step, Type, TypeDef, TypeId, Union};
use crate::pointer::Pointer;

/// More branches than that are one struct with a warning: nobody would read such a union.
const MOST: usize = 24;

/// One of the objects of which one holds.
#[derive(Clone)]
struct Alternative<'a> {
    node: Node<'a>,
    site: SchemaLocation,
    /// Where the union lists it.
    pointer: Pointer,
    /// The component that it is.
    component: Option<TypeId>,
}

impl<'a> Lowering<'a> {
    /// The union that the branches of one schema make with the properties of the others.
    pub(super) fn alternatives(
        &mut self,
        leaves: &[Leaf<'a>],
        site: &SchemaLocation,
    ) -> Option<Built> {
        let choices: Vec<&Leaf<'a>> = leaves
            .iter()
            .filter(|leaf| leaf.nature == Nature::Alternatives)
            .collect();
        let mut found: Vec<Vec<Alternative<'a>>> = Vec::new();
        for (index, choice) in choices.iter().enumerate() {
            let mut own = Vec::new();
            self.list_alternatives(&choice.view, &choice.site, &mut own);
            if index == 0 {
                found = own.into_iter().map(|one| vec![one]).collect();
            } else {
                found = self.together(&found, &own);
            }
            if index > 0 && !(1..=MOST).contains(&found.len()) {
                self.warning(
                    &site.pointer,
                    format!("{} unions hold at once, and are read as one struct", choices.len()),
                    "their branches go together in none or in too many ways, so that each property may be there or not",
                    "write the branches that there are as one `oneOf`, with an action in spec/corrections/",
                );
                return None;
            }
        }
        let mut branches = Vec::new();
        let mut made = Vec::new();
        for (index, parts) in found.iter().enumerate() {
            let alternative = parts.first()?;
            let mut merge = Merge::default();
            for leaf in leaves {
                if leaf.nature == Nature::Alternatives {
                    merge.add_own(&leaf.view, &leaf.site);
                } else {
                    self.gather(&leaf.view, &leaf.site, &mut merge);
                }
            }
            for part in parts {
                self.gather_node(part.node, &part.site, &mut merge);
            }
            let built = self.finished(merge);
            let titles: Option<Vec<String>> = parts.iter().map(|part| self.title(part)).collect();
            let title = titles.map(|titles| titles.join(" "));
            // An alias has no item of its own that could be where the others declare it.
            let declared = match built.shape {
                Shape::Alias(_) => built.merged.clone(),
                _ => Vec::new(),
            };
            let id = TypeId::new(self.types.len());
            self.types.push(TypeDef {
                origin: site
                    .at(Step::Branch(index), alternative.pointer.clone())
                    .origin,
                declared: Declarations::merged(built.merged, alternative.pointer.clone()),
                title: title.clone(),
                docs: None,
                nullable_by: Vec::new(),
                deprecated: false,
                from: None,
                since: None,
                shape: built.shape,
            });
            made.extend(parts.iter().map(|part| (part.component, id)));
            branches.push(Branch {
                ty: Type::Named(id),
                title,
                declared: Declarations::merged(declared, alternative.pointer.clone()),
            });
        }
        // The mapping names the schemas of the branches, and each now has a type of its own here.
        let declared = choices
            .iter()
            .find_map(|choice| self.discriminator(&choice.view, &choice.site));
        let discriminator = declared.map(|(property, mapping)| {
            let mut here: Vec<(String, TypeId)> = Vec::new();
            for (component, id) in &made {
                let mapped = mapping.iter().filter(|(_, to)| Some(*to) == *component);
                let before = here.len();
                here.extend(mapped.map(|(value, _)| (value.clone(), *id)));
                let name = component.and_then(|component| self.component_name(component));
                if let Some(name) = name
                    && here.len() == before
                    && !self.lists_values(*id, &property)
                {
                    here.push((name, *id));
                }
            }
            (property, here)
        });
        let merged = leaves
            .iter()
            .map(|leaf| leaf.site.pointer.clone())
            .collect();
        let shape = match branches.as_slice() {
            [only] => Shape::Alias(only.ty.clone()),
            _ => Shape::Union(Union {
                branches,
                tag: None,
                discriminator,
                fallback: None,
            }),
        };
        Some(Built { shape, merged })
    }

    /// Each branch with each alternative that can hold beside it.
    fn together(
        &mut self,
        branches: &[Vec<Alternative<'a>>],
        alternatives: &[Alternative<'a>],
    ) -> Vec<Vec<Alternative<'a>>> {
        let mut out = Vec::new();
        for branch in branches {
            for alternative in alternatives {
                if out.len() > MOST {
                    return out;
                }
                let mut parts = branch.clone();
                parts.push(alternative.clone());
                if self.agree(&parts) {
                    out.push(parts);
                }
            }
        }
        out
    }

    /// Whether schemas can hold at once: no property has listed values in two of them and none in common.
    fn agree(&mut self, parts: &[Alternative<'a>]) -> bool {
        let mut merge = Merge::default();
        for part in parts {
            self.gather_node(part.node, &part.site, &mut merge);
        }
        merge.agrees()
    }

    fn title(&self, alternative: &Alternative<'a>) -> Option<String> {
        match (alternative.component, alternative.node) {
            (Some(id), _) => self.component_name(id),
            (None, Node::Schema(schema)) => schema.schema_data.title.clone(),
            (None, Node::Reference(_)) => None,
        }
    }

    /// Whether a property of a struct has values of its own, which tell more than the schema's name.
    fn lists_values(&self, id: TypeId, property: &str) -> bool {
        let Shape::Struct(s) = &self.types[id.index()].shape else {
            return false;
        };
        s.fields.iter().any(|field| {
            let is_enum = matches!(&field.ty, Type::Named(id)
                if matches!(self.types[id.index()].shape, Shape::Enum(_)));
            field.name == property && (field.constant.is_some() || is_enum)
        })
    }

    /// The branches, and in place of a branch that is a union itself, those of it.
    fn list_alternatives(
        &mut self,
        view: &View<'a>,
        site: &SchemaLocation,
        out: &mut Vec<Alternative<'a>>,
    ) {
        let mut seen = Vec::new();
        self.list_below(view, site, &mut seen, out);
    }

    /// `seen` are the components that are in already: a union can be reached on very many ways.
    fn list_below(
        &mut self,
        view: &View<'a>,
        site: &SchemaLocation,
        seen: &mut Vec<TypeId>,
        out: &mut Vec<Alternative<'a>>,
    ) {
        for (keyword, index, schema) in view.branches() {
            let pointer = site.pointer.join(keyword).index(index);
            let at = SchemaLocation {
                pointer: pointer.clone(),
                ..site.clone()
            };
            // A description beside a reference makes nothing else of it; a title names it.
            let is_titled = schema
                .as_item()
                .is_some_and(|schema| schema.schema_data.title.is_some());
            let component = wrapped(schema.into())
                .filter(|_| !is_titled)
                .and_then(|reference| self.known(reference));
            if let Some(id) = component {
                if seen.contains(&id) {
                    continue;
                }
                seen.push(id);
            }
            let leaves = self.leaves_of(schema.into(), &at);
            let inner = match leaves.as_slice() {
                [only] if only.nature == Nature::Alternatives => Some(only),
                _ => None,
            };
            if let Some(inner) = inner
                && component.is_none_or(|id| !self.merging.contains(&id))
            {
                self.merging.extend(component);
                self.list_below(&inner.view, &inner.site, seen, out);
                if component.is_some() {
                    self.merging.pop();
                }
            } else {
                out.push(Alternative {
                    node: schema.into(),
                    site: at,
                    pointer,
                    component,
                });
            }
        }
    }
}
