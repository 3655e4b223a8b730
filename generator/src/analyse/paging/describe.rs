//! Paging in words, for reports and comparisons.

use super::{FieldPath, PageHint, Paging, PagingStrategy};
use crate::ir::{Api, Operation};

impl Paging {
    /// The strategy, what it sends and what it reads, by the names of parameters and properties.
    pub fn describe(&self, api: &Api, operation: &Operation) -> String {
        let path = |path: &FieldPath| {
            let names = path.iter().filter_map(|id| api.field(*id));
            let names: Vec<&str> = names.map(|field| field.name.as_str()).collect();
            names.join(".")
        };
        let parameter = |at: &usize| {
            let parameter = operation.parameters.get(*at);
            parameter.map(|p| p.name.clone()).unwrap_or_default()
        };
        let position = match &self.strategy {
            PagingStrategy::CursorInQuery(at)
            | PagingStrategy::PageInQuery(at)
            | PagingStrategy::ScrollInQuery(at)
            | PagingStrategy::TokenInQuery(at) => Some(parameter(at)),
            PagingStrategy::CursorInBody(fields) | PagingStrategy::PageInBody(fields) => {
                Some(path(fields))
            }
            PagingStrategy::NextLink | PagingStrategy::SinglePage => None,
        };
        let mut out = self.strategy.name().to_owned();
        if let Some(position) = position {
            out.push_str(&format!(" `{position}`"));
        }
        let items: Vec<String> = self.items.iter().map(path).collect();
        out.push_str(&format!(", items `{}`", items.join("` or `")));
        let hints = self.hints.iter().flat_map(PageHint::paths).map(path);
        let hints: Vec<String> = hints.collect();
        if !hints.is_empty() {
            out.push_str(&format!(", reads `{}`", hints.join("`, `")));
        }
        if let Some(total) = &self.total {
            out.push_str(&format!(", total `{}`", path(total)));
        }
        out
    }
}
