//! What a schema is composed of, and what kind of values it is about.

use openapiv3::ReferenceOr;

use super::place::{Nature, Node, SchemaLocation};
use super::problem::CORRECT_IT;
use super::schema::{Lowering, RUNTIME_TYPE};
use super::view::{Declared, View};
use crate::ir::{Keywords, TypeId};
use crate::pointer::Pointer;

/// How many references and branches are followed to see what a schema is about.
const DEEPEST: usize = 32;

/// One of the schemas that hold at once, after references and `allOf` were followed.
pub(super) struct Leaf<'a> {
    pub(super) view: View<'a>,
    pub(super) site: SchemaLocation,
    /// The component that the schema is.
    pub(super) component: Option<TypeId>,
    pub(super) nature: Nature,
}

impl<'a> Lowering<'a> {
    /// The schemas that a schema with `allOf` is composed of; its own keywords come last.
    pub(super) fn leaves(&mut self, view: &View<'a>, site: &SchemaLocation) -> Vec<Leaf<'a>> {
        let mut out = Vec::new();
        self.collect(view, site, None, &mut out);
        out
    }

    /// The schemas behind a node.
    pub(super) fn leaves_of(&mut self, node: Node<'a>, site: &SchemaLocation) -> Vec<Leaf<'a>> {
        let mut out = Vec::new();
        self.collect_node(node, site, &mut out);
        out
    }

    fn collect(
        &mut self,
        view: &View<'a>,
        site: &SchemaLocation,
        component: Option<TypeId>,
        out: &mut Vec<Leaf<'a>>,
    ) {
        let kept = component.filter(|_| self.only_wraps(view, &site.pointer));
        for (index, member) in view.all_of.iter().enumerate() {
            let site = SchemaLocation {
                pointer: site.pointer.join("allOf").index(index),
                ..site.clone()
            };
            match member {
                ReferenceOr::Item(schema) => self.collect(&View::of(schema), &site, kept, out),
                ReferenceOr::Reference { .. } => self.collect_node(member.into(), &site, out),
            }
        }
        let composed = !view.all_of.is_empty();
        let mut own = View::of(view.schema);
        own.all_of = &[];
        // A value is one of the former and one of the latter.
        let halved = own.is_choice_of_both();
        if halved {
            for half in own.halves() {
                let nature = self.nature(&half, 0);
                out.push(Leaf {
                    view: half,
                    site: site.clone(),
                    component: None,
                    nature,
                });
            }
            (own.one_of, own.any_of) = (&[], &[]);
        }
        let nature = self.nature(&own, 0);
        out.push(Leaf {
            view: own,
            site: site.clone(),
            component: component.filter(|_| !composed && !halved),
            nature,
        });
    }

    /// Whether a schema says what one part of it says of a scalar, and nothing else: whoever refers to it means that part.
    fn only_wraps(&self, view: &View<'a>, at: &Pointer) -> bool {
        let mut own = View::of(view.schema);
        own.all_of = &[];
        let says_nothing = |view: &View<'a>| {
            self.nature(view, 0) == Nature::Neutral && view.keywords == Keywords::default()
        };
        let parts = self.parts(view, at);
        let ([(only, _)], []) = (parts.telling.as_slice(), parts.choices.as_slice()) else {
            return false;
        };
        let (sort, _) = self.sort((*only).into());
        let is_scalar = !matches!(sort, Declared::Array | Declared::Object | Declared::Nothing);
        is_scalar
            && says_nothing(&own)
            && parts.neutral.iter().all(|(part, _)| {
                let part = part.as_item().map(View::of);
                part.is_some_and(|part| says_nothing(&part))
            })
    }

    fn collect_node(&mut self, node: Node<'a>, site: &SchemaLocation, out: &mut Vec<Leaf<'a>>) {
        match node {
            Node::Schema(schema) => self.collect(&View::of(schema), site, None, out),
            Node::Reference(reference) => {
                // Whoever lowers the members reports a reference that leads nowhere or in a circle.
                let Some(id) = self.known(reference) else {
                    if let Some((node, to)) = self.deep(reference, site)
                        && self.following < 32
                    {
                        self.following += 1;
                        self.collect_node(node, &to, out);
                        self.following -= 1;
                    }
                    return;
                };
                if self.merging.contains(&id) {
                    return;
                }
                let Some(schema) = self.schema_of(id) else {
                    return;
                };
                let site = self.component_site(id);
                // Once is enough, and a schema can be reached on very many ways.
                if out.iter().any(|leaf| leaf.site.pointer == site.pointer) {
                    return;
                }
                self.merging.push(id);
                match schema {
                    ReferenceOr::Item(schema) => {
                        self.collect(&View::of(schema), &site, Some(id), out);
                    }
                    ReferenceOr::Reference { .. } => self.collect_node(schema.into(), &site, out),
                }
                self.merging.pop();
            }
        }
    }

    /// The schema without its branches, and a leaf for them.
    pub(super) fn beside(&mut self, view: &View<'a>, site: &SchemaLocation) -> Vec<Leaf<'a>> {
        let mut common = View::of(view.schema);
        (common.one_of, common.any_of) = (&[], &[]);
        let mut choice = View::of(view.schema);
        (choice.properties, choice.required, choice.additional) = (None, &[], None);
        let leaf = |view: View<'a>, nature| Leaf {
            view,
            site: site.clone(),
            component: None,
            nature,
        };
        let nature = self.nature(&choice, 0);
        vec![leaf(common, Nature::Object), leaf(choice, nature)]
    }

    /// What kind of values a schema is about. `depth` bounds the way through references.
    pub(super) fn nature(&self, view: &View<'a>, depth: usize) -> Nature {
        let extensions = &view.schema.schema_data.extensions;
        if extensions.contains_key(RUNTIME_TYPE) || view.items.is_some() {
            return Nature::Value;
        }
        match view.declared {
            Declared::String
            | Declared::Number
            | Declared::Integer
            | Declared::Boolean
            | Declared::Array => return Nature::Value,
            Declared::Nothing if view.values.iter().any(|v| !v.is_null()) => return Nature::Value,
            Declared::Object | Declared::Nothing => {}
        }
        let is_object = view.declared == Declared::Object
            || view.properties.is_some()
            || view.additional.is_some()
            || !view.required.is_empty();
        let is_alone = !is_object && view.all_of.is_empty();
        if view.is_choice_of_both() {
            let [one_of, any_of] = view.halves().map(|half| self.nature(&half, depth));
            return match (one_of, any_of) {
                (Nature::Value, _) | (_, Nature::Value) => Nature::Value,
                (Nature::Alternatives, _) | (_, Nature::Alternatives) => Nature::Alternatives,
                (Nature::Neutral, Nature::Neutral) if is_alone => Nature::Neutral,
                _ => Nature::Object,
            };
        }
        if view.branches().next().is_some() {
            let branch = |(_, _, branch)| match depth < DEEPEST {
                true => self.nature_of(Node::from(branch), depth + 1),
                false => Nature::Value,
            };
            let natures: Vec<Nature> = view.branches().map(branch).collect();
            if natures.contains(&Nature::Value) {
                return Nature::Value;
            }
            // One of some that say nothing.
            let nothing = natures.iter().all(|nature| *nature == Nature::Neutral);
            if nothing && is_alone {
                return Nature::Neutral;
            }
            let refining = view
                .branches()
                .all(|(_, _, b)| b.as_item().is_some_and(|s| View::of(s).only_requires()));
            return if refining || view.properties.is_some() {
                Nature::Object
            } else {
                Nature::Alternatives
            };
        }
        let composed = view.all_of.iter().map(|member| {
            if depth < DEEPEST {
                self.nature_of(member.into(), depth + 1)
            } else {
                Nature::Object
            }
        });
        let own = if is_object {
            Nature::Object
        } else {
            Nature::Neutral
        };
        composed.fold(own, |known, next| match (known, next) {
            (Nature::Value, _) | (_, Nature::Value) => Nature::Value,
            (Nature::Alternatives, _) | (_, Nature::Alternatives) => Nature::Alternatives,
            (Nature::Object, _) | (_, Nature::Object) => Nature::Object,
            (Nature::Neutral, Nature::Neutral) => Nature::Neutral,
        })
    }

    pub(super) fn nature_of(&self, node: Node<'a>, depth: usize) -> Nature {
        match node {
            Node::Schema(schema) => self.nature(&View::of(schema), depth),
            Node::Reference(reference) => {
                let component = self.known(reference).and_then(|id| self.schema_of(id));
                let node = component.map(Node::from).or_else(|| {
                    let nowhere = SchemaLocation::nowhere();
                    self.deep(reference, &nowhere).map(|(node, _)| node)
                });
                let Some(node) = node else {
                    return Nature::Neutral;
                };
                if depth >= DEEPEST {
                    return Nature::Object;
                }
                // Looked at once, however many ways lead there; in a circle it adds nothing to itself.
                let known = self.natures.borrow().get(reference).copied();
                if let Some(known) = known {
                    return known.unwrap_or(Nature::Neutral);
                }
                let key = reference.to_owned();
                self.natures.borrow_mut().insert(key.clone(), None);
                let nature = self.nature_of(node, depth + 1);
                self.natures.borrow_mut().insert(key, Some(nature));
                nature
            }
        }
    }

    /// A value and an object cannot be one: says so, with both places.
    pub(super) fn refuse_contradiction(
        &mut self,
        leaves: &[Leaf<'a>],
        site: &SchemaLocation,
    ) -> bool {
        let value = leaves.iter().find(|leaf| leaf.nature == Nature::Value);
        let object = leaves
            .iter()
            .find(|leaf| matches!(leaf.nature, Nature::Object | Nature::Alternatives));
        let (Some(value), Some(object)) = (value, object) else {
            return false;
        };
        let (value, object) = (value.site.pointer.clone(), object.site.pointer.clone());
        self.problem(
            &site.pointer,
            format!("{object} is an object and {value} is not"),
            "no value is both, so the place has no Rust type",
            CORRECT_IT,
        );
        true
    }
}
