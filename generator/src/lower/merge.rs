//! Several schemas that make one struct: `allOf`, and `properties` beside `oneOf` or `anyOf`.

use indexmap::IndexMap;
use openapiv3::ReferenceOr;

use super::place::{Built, Nature, Node, SchemaLocation, TypeUse};
use super::problem::CORRECT_IT;
use super::schema::Lowering;
use super::view::{View, together};
use crate::hash::HashSet;
use crate::ir::{Declarations, Enum, EnumValue, Field, Origin, Shape, Step, Struct, Type, TypeId};
use crate::pointer::Pointer;

/// How many references are followed to merge one struct: branches of branches can be reached on very many ways.
const MOST: usize = 1000;

/// One declaration of a property.
struct Declaration<'a> {
    node: Node<'a>,
    site: SchemaLocation,
    /// It holds in one branch of a union alone.
    alternative: bool,
}

/// What requires a property, by its name: the entries of the `required` lists.
type Required<'a> = IndexMap<&'a str, Vec<Pointer>>;

/// The declarations that a struct is made of, by property.
#[derive(Default)]
pub(super) struct Merge<'a> {
    properties: IndexMap<&'a str, Vec<Declaration<'a>>>,
    required: Required<'a>,
    additional: Option<Type>,
    /// The schemas that went in.
    schemas: Vec<Pointer>,
    /// The components that are in already: what a branch adds counts for that branch alone.
    held: HashSet<TypeId>,
    /// How many references were followed.
    followed: usize,
    /// Where the first schema stands.
    begin: Pointer,
    /// What comes now are the branches of a union.
    in_branch: bool,
}

impl<'a> Merge<'a> {
    /// Adds the schema's own `properties` and `required`.
    pub(super) fn add_own(&mut self, view: &View<'a>, site: &SchemaLocation) {
        for (name, schema) in view.properties.into_iter().flatten() {
            let site = site.step(Step::Property(name.clone()), &["properties", name]);
            let declarations = self.properties.entry(name).or_default();
            // A schema can come in on two ways.
            if declarations.iter().all(|d| d.site.pointer != site.pointer) {
                declarations.push(Declaration {
                    node: schema.into(),
                    site,
                    alternative: self.in_branch,
                });
            }
        }
        let entries = site.pointer.join("required");
        for (index, name) in view.required.iter().enumerate() {
            let by = self.required.entry(name).or_default();
            by.push(entries.index(index));
        }
        self.schemas.push(site.pointer.clone());
    }

    /// Whether no property has listed values in two schemas and none in common.
    pub(super) fn agrees(&self) -> bool {
        self.properties.values().all(|declarations| {
            let listed = declarations
                .iter()
                .map(|d| listed_values(d.node, &d.site.pointer));
            let mut listed = listed.flatten();
            let Some(mut common) = listed.next() else {
                return true;
            };
            for more in listed {
                common.retain(|value| more.iter().any(|other| other.value == value.value));
            }
            !common.is_empty()
        })
    }
}

impl<'a> Lowering<'a> {
    /// A schema with `allOf`.
    pub(super) fn all_of(&mut self, view: &View<'a>, site: &SchemaLocation) -> Built {
        // Every field of a response is optional in Rust, so `required` beside the wrapped schema changes nothing there.
        let in_response = matches!(&site.origin, Origin::Operation(_, steps) if steps.first() == Some(&Step::Response));
        let bare = view.properties.is_none()
            && view.branches().next().is_none()
            && (view.required.is_empty() || in_response);
        // A component of a base class alone is an heir of it, and not the base, which may be any heir.
        let of_component = matches!(&site.origin, Origin::Within(_, steps) if steps.is_empty());
        let is_heir = |reference: &str| {
            of_component && self.known(reference).is_some_and(|to| self.is_base(to))
        };
        if let ([only], true) = (view.all_of, bare)
            && !matches!(only, ReferenceOr::Reference { reference } if is_heir(reference))
        {
            // One schema and nothing beside it: that schema.
            if let (ReferenceOr::Item(only), true) = (only, of_component) {
                let inner = SchemaLocation {
                    pointer: site.pointer.join_all(["allOf", "0"]),
                    ..site.clone()
                };
                let mut built = self.shape(&View::of(only), &inner);
                built.merged.push(inner.pointer);
                return built;
            }
            let site = site.at(Step::Branch(0), site.pointer.join_all(["allOf", "0"]));
            return Shape::Alias(self.place(only, &site).ty).into();
        }
        // The same with parts beside it that say nothing.
        let mut own = View::of(view.schema);
        (own.all_of, own.one_of, own.any_of) = (&[], &[], &[]);
        let bare = view.properties.is_none()
            && view.additional.is_none()
            && (view.required.is_empty() || in_response)
            && self.nature(&own, 0) != Nature::Value;
        if bare
            && let Some(reference) = self.wrapped_objects(view)
            && !is_heir(reference)
        {
            return Shape::Alias(self.node(Node::Reference(reference), site).ty).into();
        }
        let leaves = self.leaves(view, site);
        if leaves.iter().any(|leaf| leaf.nature == Nature::Value) {
            if self.refuse_contradiction(&leaves, site) {
                return Shape::Alias(Type::Any).into();
            }
            return self.narrow(leaves, site).built;
        }
        let count = |nature| leaves.iter().filter(|leaf| leaf.nature == nature).count();
        match (count(Nature::Alternatives), count(Nature::Object)) {
            (1, 0) => {
                let only = leaves
                    .iter()
                    .find(|leaf| leaf.nature == Nature::Alternatives);
                match only.map(|leaf| (leaf.component, leaf)) {
                    Some((Some(id), _)) => Shape::Alias(Type::Named(id)).into(),
                    Some((None, leaf)) => self.shape(&leaf.view, &leaf.site),
                    None => self.merged(view, site),
                }
            }
            // Annotations alone say nothing of the value.
            (0, 0) => Shape::Alias(Type::Any).into(),
            (0, _) => self.merged(view, site),
            _ => match self.alternatives(&leaves, site) {
                Some(built) => built,
                None => self.merged(view, site),
            },
        }
    }

    /// The struct of a schema's own properties.
    pub(super) fn object(&mut self, view: &View<'a>, site: &SchemaLocation) -> Struct {
        let mut merge = Merge::default();
        merge.add_own(view, site);
        let additional = self.additional(view, site);
        Struct {
            fields: self.fields(&merge),
            additional,
        }
    }

    /// The struct that a schema and everything it is composed of make together.
    pub(super) fn merged(&mut self, view: &View<'a>, site: &SchemaLocation) -> Built {
        let mut merge = Merge::default();
        self.gather(view, site, &mut merge);
        self.finished(merge)
    }

    /// The struct that was gathered, or a map where there are no properties.
    pub(super) fn finished(&mut self, merge: Merge<'a>) -> Built {
        let shape = if merge.properties.is_empty() {
            Shape::Alias(Type::Map(Box::new(merge.additional.unwrap_or(Type::Any))))
        } else {
            Shape::Struct(Struct {
                fields: self.fields(&merge),
                additional: merge.additional,
            })
        };
        Built {
            shape,
            merged: merge.schemas,
        }
    }

    /// The struct of a place for which several schemas of objects hold at once.
    pub(super) fn merged_use(
        &mut self,
        parts: &[(Node<'a>, SchemaLocation)],
        site: &SchemaLocation,
    ) -> TypeUse {
        if let Some(id) = self.defined(site) {
            return TypeUse::plain(Type::Named(id));
        }
        let mut merge = Merge::default();
        let mut nullable_by = Vec::new();
        let mut docs = None;
        for (node, site) in parts {
            self.gather_node(*node, site, &mut merge);
            if let Some(view) = View::of_node(*node) {
                nullable_by.extend(view.nullable_by(&site.pointer));
                docs = view.schema.schema_data.description.clone().or(docs);
            }
        }
        let built = self.finished(merge);
        let id = self.define(None, site, built);
        TypeUse {
            nullable_by,
            docs,
            ..TypeUse::plain(Type::Named(id))
        }
    }

    pub(super) fn gather(&mut self, view: &View<'a>, site: &SchemaLocation, merge: &mut Merge<'a>) {
        for (index, member) in view.all_of.iter().enumerate() {
            let site = SchemaLocation {
                pointer: site.pointer.join("allOf").index(index),
                ..site.clone()
            };
            self.gather_node(member.into(), &site, merge);
        }
        merge.add_own(view, site);
        if let Some(additional) = self.additional(view, site) {
            merge.additional = Some(additional);
        }
        // A property is required if every branch of `oneOf`, or every one of `anyOf`, asks for it.
        for keyword in ["oneOf", "anyOf"] {
            self.gather_branches(view, keyword, site, merge);
        }
    }

    fn gather_branches(
        &mut self,
        view: &View<'a>,
        keyword: &str,
        site: &SchemaLocation,
        merge: &mut Merge<'a>,
    ) {
        let mut required: Option<Required<'a>> = None;
        for (_, index, branch) in view.branches().filter(|(of, ..)| *of == keyword) {
            let site = SchemaLocation {
                pointer: site.pointer.join(keyword).index(index),
                ..site.clone()
            };
            let others = std::mem::take(&mut merge.required);
            let outer = std::mem::replace(&mut merge.in_branch, true);
            let held = merge.held.clone();
            self.gather_node(branch.into(), &site, merge);
            merge.in_branch = outer;
            merge.held = held;
            let here = std::mem::replace(&mut merge.required, others);
            required = Some(match required {
                None => here,
                Some(mut all) => {
                    all.retain(|name, by| {
                        here.get(name).is_some_and(|more| {
                            by.extend(more.iter().cloned());
                            true
                        })
                    });
                    all
                }
            });
        }
        for (name, by) in required.into_iter().flatten() {
            merge.required.entry(name).or_default().extend(by);
        }
    }

    pub(super) fn gather_node(
        &mut self,
        node: Node<'a>,
        site: &SchemaLocation,
        merge: &mut Merge<'a>,
    ) {
        match node {
            Node::Schema(schema) => self.gather(&View::of(schema), site, merge),
            Node::Reference(reference) => {
                if self.known(reference).is_none()
                    && let Some((node, to)) = self.deep(reference, site)
                {
                    if self.enter(site) {
                        self.gather_node(node, &to, merge);
                        self.leave();
                    }
                    return;
                }
                let Some(id) = self.target(reference, &site.pointer) else {
                    return;
                };
                if self.merging.contains(&id) {
                    self.problem(
                        &site.pointer,
                        format!("`{reference}` is composed of itself"),
                        "merging the schemas would never end",
                        CORRECT_IT,
                    );
                    return;
                }
                if merge.begin.is_root() {
                    merge.begin = site.pointer.clone();
                }
                let Some(schema) = self.schema_of(id) else {
                    return;
                };
                // Properties keep the site of the component that declares them, so their inline types are shared.
                let site = self.component_site(id);
                // Once is enough, and a schema can be reached on very many ways.
                if !merge.held.insert(id) {
                    return;
                }
                merge.followed += 1;
                if merge.followed > MOST {
                    if merge.followed == MOST + 1 {
                        self.problem(
                            &merge.begin,
                            "the schema is composed of others on too many ways".to_owned(),
                            "merging the schemas would not end in time",
                            CORRECT_IT,
                        );
                    }
                    return;
                }
                self.merging.push(id);
                self.gather_node(schema.into(), &site, merge);
                self.merging.pop();
            }
        }
    }

    /// The fields, one a property.
    pub(super) fn fields(&mut self, merge: &Merge<'a>) -> Vec<Field> {
        let mut fields = Vec::new();
        for (name, declarations) in &merge.properties {
            let Some(last) = declarations.last() else {
                continue;
            };
            let pointers = declarations.iter().map(|d| d.site.pointer.clone());
            let declared = Declarations::merged(pointers, last.site.pointer.clone());
            let place = self.combined(declarations, last);
            let required_by = merge.required.get(name).cloned().unwrap_or_default();
            fields.push(Field {
                name: (*name).to_owned(),
                ty: place.ty,
                required: !required_by.is_empty(),
                required_by,
                nullable: !place.nullable_by.is_empty(),
                nullable_by: place.nullable_by,
                constant: place.constant,
                docs: place.docs,
                since: None,
                keywords: place.keywords,
                declared,
            });
        }
        fields
    }

    /// One property that several schemas declare. Where all of them hold at once, what they say together. Where some are
    /// branches of a union that became one struct, their listed values together, else the last declaration.
    fn combined(&mut self, declarations: &[Declaration<'a>], last: &Declaration<'a>) -> TypeUse {
        if declarations.iter().all(|d| !d.alternative) {
            let parts: Vec<(Node<'a>, SchemaLocation)> = declarations
                .iter()
                .map(|d| (d.node, d.site.clone()))
                .collect();
            let place = self.all_at_once(&parts);
            return place.unwrap_or_else(|| TypeUse::plain(Type::Any));
        }
        let listed: Option<Vec<Vec<EnumValue>>> = declarations
            .iter()
            .map(|d| listed_values(d.node, &d.site.pointer))
            .collect();
        if let (Some(listed), Node::Schema(schema), [first, _, ..]) =
            (listed, last.node, declarations)
        {
            let values = together(listed.into_iter().flatten());
            if values.len() > 1 {
                let view = View::of(schema);
                let built = Built {
                    shape: Shape::Enum(Enum { values }),
                    merged: declarations
                        .iter()
                        .map(|d| d.site.pointer.clone())
                        .collect(),
                };
                let id = self.define(Some(&view), &first.site, built);
                return TypeUse {
                    nullable_by: view.nullable_by(&last.site.pointer),
                    keywords: view.keywords,
                    ..TypeUse::plain(Type::Named(id))
                };
            }
        }
        self.node(last.node, &last.site)
    }
}

/// The listed strings of a schema; none if it lists none.
fn listed_values(node: Node<'_>, at: &Pointer) -> Option<Vec<EnumValue>> {
    let view = View::of_node(node)?;
    let values = view.listed(at);
    (!values.is_empty()).then_some(values)
}
