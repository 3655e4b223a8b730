//! Asserts what emission relies on, after all passes that decide anything.
//!
//! What is found here would otherwise be code that does not compile, or a stack that overflows: a defect of a pass
//! before, said with the place in the description that brings it out.

use crate::analyse::{Analysis, FieldPath, LARGEST, PageHint, PageSize, Paging, PagingStrategy};
use crate::hash::HashMap;
use crate::ir::{
    Api, Operation, ResponseBody, RuntimeType, Scalar, Shape, Type, TypeDef, TypeId, Union,
};
use crate::lower::Problem;
use crate::name::Names;
use crate::pointer::Pointer;

/// Checks a version that is ready to be emitted.
///
/// # Errors
///
/// Every place where emission would go wrong.
pub fn validate(api: &Api, analysis: &Analysis, names: &Names) -> Result<(), Vec<Problem>> {
    let mut check = Check {
        api,
        analysis,
        names,
        problems: Vec::new(),
    };
    for id in api.type_ids() {
        check.type_def(id);
    }
    for (index, operation) in api.operations.iter().enumerate() {
        check.operation(index, operation);
    }
    check.distinct_types();
    if check.problems.is_empty() {
        Ok(())
    } else {
        Err(check.problems)
    }
}

struct Check<'a> {
    api: &'a Api,
    analysis: &'a Analysis,
    names: &'a Names,
    problems: Vec<Problem>,
}

impl Check<'_> {
    fn defect(&mut self, pointer: &Pointer, what: String, why: &str) {
        self.problems.push(Problem {
            pointer: pointer.clone(),
            what,
            why: why.to_owned(),
            remedy: "this is a defect of the generator: report it with the description".to_owned(),
        });
    }

    fn type_def(&mut self, id: TypeId) {
        let def = &self.api[id];
        let at = def.declared.pointer();
        let places = match &def.shape {
            Shape::Struct(s) => s.fields.len(),
            Shape::Enum(e) => e.values.len(),
            Shape::Union(u) => u.branches.len(),
            Shape::Alias(_) => return,
        };
        self.identifier(self.names.ty(id), at);
        let mut seen: HashMap<&str, usize> = HashMap::default();
        for place in 0..places {
            let name = self.names.member(id, place);
            self.identifier(name, at);
            if let Some(first) = seen.insert(name, place) {
                self.defect(
                    at,
                    format!("parts {first} and {place} are both called `{name}` in Rust"),
                    "the type would not compile",
                );
            }
        }
        match &def.shape {
            Shape::Union(union) => self.union(def, union),
            Shape::Struct(_) => {
                let size = self.analysis.size[id.index()];
                if size > LARGEST {
                    self.defect(
                        at,
                        format!("the type takes {size} bytes, more than {LARGEST}"),
                        "decoding it could overflow the stack",
                    );
                }
            }
            _ => {}
        }
    }

    fn identifier(&mut self, name: &str, at: &Pointer) {
        let mut chars = name.chars();
        let begins = chars.next().is_some_and(|c| c.is_alphabetic() || c == '_');
        let goes_on = chars.all(|c| c.is_alphanumeric() || c == '_');
        if !begins || !goes_on || matches!(name, "_" | "self" | "Self" | "super" | "crate") {
            self.defect(
                at,
                format!("`{name}` is not an identifier"),
                "the type would not compile",
            );
        }
    }

    /// Each branch gets a conversion from its type, so the types must differ.
    fn union(&mut self, def: &TypeDef, union: &Union) {
        for (index, branch) in union.branches.iter().enumerate() {
            let ty = self.api.resolve(&branch.ty);
            let twin =
                (union.branches[..index].iter()).find(|other| self.api.resolve(&other.ty) == ty);
            if let Some(twin) = twin {
                self.defect(
                    branch.declared.pointer(),
                    format!("the branch has the type of {}", twin.declared.pointer()),
                    "there would be two conversions from one type",
                );
            }
        }
        // A type that holds itself in a list is a union of one branch.
        if union.branches.is_empty() {
            self.defect(
                def.declared.pointer(),
                "the union has no branch".to_owned(),
                "there would be nothing to choose from",
            );
        }
        let tagged = union.tag.as_ref().map(|tag| tag.values.len());
        if tagged.is_some_and(|tagged| tagged != union.branches.len()) {
            self.defect(
                def.declared.pointer(),
                "the tag does not cover the branches".to_owned(),
                "a branch would be chosen by the value of another one",
            );
        }
    }

    fn operation(&mut self, index: usize, operation: &Operation) {
        let at = &operation.pointer;
        self.identifier(self.names.endpoint(index), at);
        for (place, parameter) in operation.parameters.iter().enumerate() {
            let name = self.names.parameter(index, place);
            self.identifier(name, parameter.declared.pointer());
        }
        if let Some(paging) = &self.analysis.paging[index] {
            self.paging(operation, paging);
        }
    }

    /// The runtime takes these types and no other ones.
    fn paging(&mut self, operation: &Operation, paging: &Paging) {
        let integer = |ty: &Type| *ty == Type::Scalar(Scalar::Integer);
        let string = |ty: &Type| *ty == Type::Scalar(Scalar::String);
        for path in &paging.items {
            let item = &paging.item;
            self.read(operation, path, |ty| {
                *ty == Type::List(Box::new(item.clone()))
            });
        }
        for hint in &paging.hints {
            match hint {
                PageHint::PageInfo(path) => self.read(operation, path, |ty| {
                    *ty == Type::Runtime(RuntimeType::PageInfo)
                }),
                PageHint::PageNext(path) => self.read(operation, path, |ty| {
                    *ty == Type::Runtime(RuntimeType::PageNext)
                }),
                PageHint::Numbered { page, total_pages } => {
                    self.read(operation, page, integer);
                    self.read(operation, total_pages, integer);
                }
                PageHint::Token { has_more, token } => {
                    if let Some(path) = has_more {
                        self.read(operation, path, |ty| *ty == Type::Scalar(Scalar::Boolean));
                    }
                    self.read(operation, token, string);
                }
                PageHint::Scroll(path) | PageHint::Cursor(path) | PageHint::Link(path) => {
                    self.read(operation, path, string);
                }
                PageHint::NextPage(path) => self.read(operation, path, integer),
            }
        }
        if let Some(path) = &paging.total {
            self.read(operation, path, integer);
        }
        let parameter = match (&paging.strategy, &paging.page_size) {
            (
                PagingStrategy::CursorInQuery(at)
                | PagingStrategy::PageInQuery(at)
                | PagingStrategy::ScrollInQuery(at)
                | PagingStrategy::TokenInQuery(at),
                _,
            )
            | (_, Some(PageSize::Parameter(at))) => Some(*at),
            _ => None,
        };
        if parameter.is_some_and(|at| at >= operation.parameters.len()) {
            self.defect(
                &operation.pointer,
                "the paging names a parameter that does not exist".to_owned(),
                "the next page could not be asked for",
            );
        }
    }

    /// A path of the response that leads to a field of a type that fits.
    fn read(&mut self, operation: &Operation, path: &FieldPath, fits: impl Fn(&Type) -> bool) {
        let mut owner = match &operation.success {
            ResponseBody::Json(ty) => self.api.struct_id(ty),
            _ => None,
        };
        let mut end = None;
        for id in path {
            let field = self.api.field(*id).filter(|_| owner == Some(id.owner));
            end = field.map(|field| self.api.resolve(&field.ty));
            owner = end.and_then(|ty| self.api.struct_id(ty));
        }
        if !end.is_some_and(fits) {
            self.defect(
                &operation.pointer,
                "the paging reads a field that does not exist or has another type".to_owned(),
                "the endpoint would not compile",
            );
        }
    }

    /// Types and endpoints are imported side by side.
    fn distinct_types(&mut self) {
        let defined = self.api.type_ids().filter(|id| {
            let def = &self.api[*id];
            id.index() < self.api.components || !matches!(def.shape, Shape::Alias(_))
        });
        let types = defined.map(|id| (self.names.ty(id), self.api[id].declared.pointer()));
        let endpoints = (self.api.operations.iter().enumerate())
            .map(|(index, operation)| (self.names.endpoint(index), &operation.pointer));
        let mut seen: HashMap<&str, &Pointer> = HashMap::default();
        let mut twins = Vec::new();
        for (name, at) in types.chain(endpoints) {
            if let Some(first) = seen.insert(name, at) {
                twins.push((at.clone(), format!("`{name}` is also the name of {first}")));
            }
        }
        for (at, what) in twins {
            self.defect(&at, what, "the crate would not compile");
        }
    }
}
