//! `x-paging`: what a correction says about the paging of an operation, in place of the guess.

use super::guess::{Guess, body, is_position};
use super::{FieldPath, PageHint, PageSize, Paging, PagingStrategy, response};
use crate::ir::{
    Api, FieldId, Operation, PagingOverride, PagingPart, PagingParts, RuntimeType, Scalar, Shape,
    Type, TypeId,
};
use crate::lower::Problem;
use crate::pointer::Pointer;

type Checked<T> = Result<T, Box<Problem>>;

/// The paging of an operation: each part that the override names, and the guess for the others.
pub(super) fn overridden(
    api: &Api,
    operation: &Operation,
    asked: &PagingOverride,
    guess: Guess,
) -> Checked<Option<Paging>> {
    let parts = match asked {
        PagingOverride::Off => return Ok(None),
        PagingOverride::Parts(parts) => parts,
    };
    let context = Context {
        api,
        operation,
        parts,
    };
    let Some(response) = response(api, operation) else {
        return Err(context.wrong(
            &parts.pointer,
            "the response is not an object, so it holds no list".to_owned(),
            "take `x-paging` away, or correct the response",
        ));
    };
    let (items, item) = context.items(response, guess.items)?;
    let strategy = context.strategy(guess.strategy, !guess.hints.is_empty(), parts)?;
    let hints = match &parts.next {
        None => guess.hints,
        Some(PagingPart::Off) => Vec::new(),
        Some(PagingPart::Path(path)) => vec![context.hint(response, path, &strategy)?],
    };
    let total = match &parts.total {
        None => guess.total,
        Some(PagingPart::Off) => None,
        Some(PagingPart::Path(path)) => Some(context.total(response, path)?),
    };
    let page_size = match &parts.page_size {
        None => guess.page_size,
        Some(PagingPart::Off) => None,
        Some(PagingPart::Path(path)) => Some(context.page_size(path)?),
    };
    Ok(Some(Paging {
        strategy,
        items,
        item,
        hints,
        total,
        page_size,
    }))
}

struct Context<'a> {
    api: &'a Api,
    operation: &'a Operation,
    parts: &'a PagingParts,
}

impl Context<'_> {
    fn wrong(&self, at: &Pointer, what: String, remedy: &str) -> Box<Problem> {
        Box::new(Problem {
            pointer: at.clone(),
            what,
            why: format!(
                "the list of `{}` could not be read page by page",
                self.operation.id
            ),
            remedy: remedy.to_owned(),
        })
    }

    fn key(&self, key: &str) -> Pointer {
        self.parts.pointer.join(key)
    }

    fn items(
        &self,
        response: TypeId,
        guessed: Option<(Vec<FieldPath>, Type)>,
    ) -> Checked<(Vec<FieldPath>, Type)> {
        match &self.parts.items {
            Some(path) => {
                let at = self.key("items");
                let (path, ty) = self.property(response, path, &at)?;
                match ty {
                    Type::List(item) => Ok((vec![path], (**item).clone())),
                    _ => Err(self.wrong(
                        &at,
                        "the property is not an array".to_owned(),
                        "name the array that holds the items",
                    )),
                }
            }
            None => guessed.ok_or_else(|| {
                self.wrong(
                    &self.parts.pointer,
                    "the response holds no array".to_owned(),
                    "name the array with `items`, from the outside in: `items: [data, contacts]`",
                )
            }),
        }
    }

    fn strategy(
        &self,
        guessed: Option<PagingStrategy>,
        hinted: bool,
        parts: &PagingParts,
    ) -> Checked<PagingStrategy> {
        let fallback = if hinted || matches!(parts.next, Some(PagingPart::Path(_))) {
            PagingStrategy::NextLink
        } else {
            PagingStrategy::SinglePage
        };
        let Some(name) = &parts.strategy else {
            return match &parts.position {
                None => Ok(guessed.unwrap_or(fallback)),
                Some(_) => Err(self.wrong(
                    &self.key("position"),
                    "`position` needs `strategy` beside it".to_owned(),
                    &format!("name one of {}", PagingStrategy::NAMES.join(", ")),
                )),
            };
        };
        let guessed = guessed.filter(|guessed| guessed.name() == name);
        match (name.as_str(), &parts.position) {
            ("next-link", None) => Ok(PagingStrategy::NextLink),
            ("single-page", None) => Ok(PagingStrategy::SinglePage),
            ("next-link" | "single-page", Some(_)) => Err(self.wrong(
                &self.key("position"),
                format!("`{name}` sends no position"),
                "take `position` away",
            )),
            ("cursor-in-query", Some(path)) => {
                self.parameter(path).map(PagingStrategy::CursorInQuery)
            }
            ("page-in-query", Some(path)) => self.parameter(path).map(PagingStrategy::PageInQuery),
            ("scroll-in-query", Some(path)) => {
                self.parameter(path).map(PagingStrategy::ScrollInQuery)
            }
            ("token-in-query", Some(path)) => {
                self.parameter(path).map(PagingStrategy::TokenInQuery)
            }
            ("cursor-in-body", Some(path)) => self
                .in_body(path, "position")
                .map(PagingStrategy::CursorInBody),
            ("page-in-body", Some(path)) => self
                .in_body(path, "position")
                .map(PagingStrategy::PageInBody),
            (_, None) => guessed.ok_or_else(|| {
                self.wrong(
                    &self.key("strategy"),
                    format!("nothing in the request looks like the position of `{name}`"),
                    "name the parameter or property that takes the position with `position`",
                )
            }),
            _ => Err(self.wrong(
                &self.key("strategy"),
                format!("`{name}` is not a paging strategy"),
                &format!("name one of {}", PagingStrategy::NAMES.join(", ")),
            )),
        }
    }

    /// What a property of the response says, by its type and by what the request takes.
    fn hint(
        &self,
        response: TypeId,
        path: &[String],
        strategy: &PagingStrategy,
    ) -> Checked<PageHint> {
        let at = self.key("next");
        let (path, ty) = self.property(response, path, &at)?;
        Ok(match (ty, strategy) {
            (Type::Runtime(RuntimeType::PageInfo), _) => PageHint::PageInfo(path),
            (Type::Runtime(RuntimeType::PageNext), _) => PageHint::PageNext(path),
            (Type::Scalar(Scalar::String), PagingStrategy::ScrollInQuery(_)) => {
                PageHint::Scroll(path)
            }
            (Type::Scalar(Scalar::String), PagingStrategy::TokenInQuery(_)) => PageHint::Token {
                has_more: None,
                token: path,
            },
            (
                Type::Scalar(Scalar::String),
                PagingStrategy::CursorInQuery(_) | PagingStrategy::CursorInBody(_),
            ) => PageHint::Cursor(path),
            (Type::Scalar(Scalar::String), PagingStrategy::NextLink) => PageHint::Link(path),
            (
                Type::Scalar(Scalar::Integer),
                PagingStrategy::PageInQuery(_) | PagingStrategy::PageInBody(_),
            ) => PageHint::NextPage(path),
            _ => {
                return Err(self.wrong(
                    &at,
                    format!(
                        "the type of the property does not say where the next page of `{}` is",
                        strategy.name()
                    ),
                    "name a string with a cursor, token or URL, an integer with a page number, or an object with \
                     `x-runtime-type: PageInfo`",
                ));
            }
        })
    }

    fn total(&self, response: TypeId, path: &[String]) -> Checked<FieldPath> {
        let at = self.key("total");
        match self.property(response, path, &at)? {
            (path, Type::Scalar(Scalar::Integer)) => Ok(path),
            _ => Err(self.wrong(
                &at,
                "the property is not an integer".to_owned(),
                "name an integer that counts the items of all pages, or write `total: false`",
            )),
        }
    }

    fn page_size(&self, path: &[String]) -> Checked<PageSize> {
        if let [name] = path
            && let Some(at) = self.find(name)
        {
            return Ok(PageSize::Parameter(at));
        }
        self.in_body(path, "page-size").map(PageSize::Body)
    }

    fn find(&self, name: &str) -> Option<usize> {
        let parameters = &self.operation.parameters;
        parameters
            .iter()
            .position(|p| p.name == name && is_position(self.api, p))
    }

    fn parameter(&self, path: &[String]) -> Checked<usize> {
        let found = match path {
            [name] => self.find(name),
            _ => None,
        };
        found.ok_or_else(|| {
            self.wrong(
                &self.key("position"),
                format!("the query has no scalar parameter `{}`", path.join("` > `")),
                "name a parameter of the operation, or add it with an action of its own",
            )
        })
    }

    fn in_body(&self, path: &[String], key: &str) -> Checked<FieldPath> {
        let at = self.key(key);
        let Some(body) = body(self.api, self.operation) else {
            return Err(self.wrong(
                &at,
                "the operation has no JSON object as its body".to_owned(),
                "name a parameter of the query",
            ));
        };
        match self.property(body, path, &at)? {
            (path, Type::Scalar(_)) => Ok(path),
            _ => Err(self.wrong(
                &at,
                "the property is not a scalar".to_owned(),
                "name the property itself, from the outside in: `[pagination, starting_after]`",
            )),
        }
    }

    /// The field that a path of property names leads to, and its type.
    fn property(
        &self,
        owner: TypeId,
        names: &[String],
        at: &Pointer,
    ) -> Checked<(FieldPath, &Type)> {
        let mut path = FieldPath::new();
        let mut ty = None;
        for name in names {
            let owner = match ty {
                None => Some(owner),
                Some(ty) => self.api.struct_id(ty),
            };
            let found = owner.and_then(|owner| match &self.api[owner].shape {
                Shape::Struct(s) => {
                    let index = s.fields.iter().position(|f| f.name == *name)?;
                    Some((FieldId { owner, index }, &s.fields[index].ty))
                }
                _ => None,
            });
            let Some((id, next)) = found else {
                return Err(self.wrong(
                    at,
                    format!("there is no property `{}`", names.join("` > `")),
                    "name a property, or a list of properties from the outside in",
                ));
            };
            path.push(id);
            ty = Some(next);
        }
        // Lowering lets no empty list of names through.
        Ok((path, ty.map_or(&Type::Any, |ty| self.api.resolve(ty))))
    }
}
