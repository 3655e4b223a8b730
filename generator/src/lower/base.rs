//! Base classes: a component with a discriminator that other components are composed of. Where it is referred to, any
//! of its heirs may stand, and what is none of them is read as the base itself.

use openapiv3::ReferenceOr;

use super::place::{Built, SchemaLocation};
use super::schema::Lowering;
use super::view::View;
use crate::hash::HashMap;
use crate::ir::{Branch, Declarations, Origin, Shape, Step, Type, TypeDef, TypeId, Union};

/// What the struct with the properties of the base alone is called, behind the name of the base.
const TITLE: &str = "Base";

impl<'a> Lowering<'a> {
    /// The components whose `allOf` refers to a component.
    pub(super) fn children(&self) -> HashMap<TypeId, Vec<TypeId>> {
        let mut children: HashMap<TypeId, Vec<TypeId>> = HashMap::default();
        for index in 0..self.components() {
            let id = TypeId::new(index);
            let Some(ReferenceOr::Item(schema)) = self.schema_of(id) else {
                continue;
            };
            for parent in View::of(schema).all_of {
                if let ReferenceOr::Reference { reference } = parent
                    && let Some(parent) = self.known(reference)
                {
                    children.entry(parent).or_default().push(id);
                }
            }
        }
        children
    }

    /// Whether a component is a base class.
    pub(super) fn is_base(&self, id: TypeId) -> bool {
        let Some(ReferenceOr::Item(schema)) = self.schema_of(id) else {
            return false;
        };
        schema.schema_data.discriminator.is_some()
            && View::of(schema).branches().next().is_none()
            && self.heirs.contains_key(&id)
    }

    /// The components that a base class may stand for, each with those that it stands for in turn: an heir that is a
    /// base class itself is followed by its own heirs.
    fn heirs_of(&self, base: TypeId) -> Vec<(TypeId, Vec<TypeId>)> {
        let mut out: Vec<(TypeId, Vec<TypeId>)> = Vec::new();
        let mut seen = vec![base];
        let mut next: Vec<TypeId> = self.heirs.get(&base).cloned().unwrap_or_default();
        next.reverse();
        while let Some(heir) = next.pop() {
            if seen.contains(&heir) {
                continue;
            }
            seen.push(heir);
            let below = self.heirs.get(&heir).cloned().unwrap_or_default();
            if self.is_base(heir) {
                let mut covered = Vec::new();
                let mut below = below;
                while let Some(one) = below.pop() {
                    if !seen.contains(&one) {
                        seen.push(one);
                        covered.push(one);
                        below.extend(self.heirs.get(&one).into_iter().flatten().copied());
                    }
                }
                out.push((heir, covered));
            } else {
                out.push((heir, Vec::new()));
                next.extend(below.into_iter().rev());
            }
        }
        out
    }

    /// The union that a base class is, of the struct of its properties.
    pub(super) fn with_heirs(
        &mut self,
        id: TypeId,
        view: &View<'a>,
        site: &SchemaLocation,
        built: Built,
    ) -> Built {
        if !matches!(built.shape, Shape::Struct(_)) {
            return built;
        }
        let heirs = self.heirs_of(id);
        let Some((property, explicit)) = self.discriminator(view, site) else {
            return built;
        };
        let covering = |of: TypeId| {
            let mut heirs = heirs.iter();
            heirs
                .find(|(heir, covered)| *heir == of || covered.contains(&of))
                .map(|(heir, _)| *heir)
        };
        let mut mapping: Vec<(String, TypeId)> = Vec::new();
        for (value, to) in &explicit {
            mapping.extend(covering(*to).map(|heir| (value.clone(), heir)));
        }
        let every = heirs
            .iter()
            .flat_map(|(heir, covered)| [*heir].into_iter().chain(covered.iter().copied()));
        for heir in every {
            // Without a mapping, a schema's name is the value.
            if explicit.iter().all(|(_, to)| *to != heir)
                && let (Some(name), Some(covering)) = (self.component_name(heir), covering(heir))
                && mapping.iter().all(|(value, _)| *value != name)
            {
                mapping.push((name, covering));
            }
        }
        let own = TypeId::new(self.types.len());
        let declared = Declarations::merged(built.merged.clone(), site.pointer.clone());
        self.types.push(TypeDef {
            origin: Origin::Within(id, vec![Step::Branch(heirs.len())]),
            declared: declared.clone(),
            title: Some(TITLE.to_owned()),
            docs: None,
            since: None,
            nullable_by: Vec::new(),
            deprecated: false,
            from: None,
            shape: built.shape,
        });
        let mut branches: Vec<Branch> = Vec::new();
        for (heir, _) in heirs {
            branches.push(Branch {
                ty: Type::Named(heir),
                title: None,
                declared: Declarations::new(self.component_site(heir).pointer),
            });
        }
        branches.push(Branch {
            ty: Type::Named(own),
            title: Some(TITLE.to_owned()),
            declared,
        });
        Built {
            shape: Shape::Union(Union {
                branches,
                tag: None,
                discriminator: Some((property, mapping)),
                fallback: Some(own),
            }),
            merged: built.merged,
        }
    }
}
