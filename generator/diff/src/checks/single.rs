//! Schemas of one value: sent unasked, a type of its own, or a string, by how the schema is put together.

use super::kind::Place;
use super::{Pair, Walk, label};
use crate::change::WireVerdict;
use crate::facts::document::{Document, Site};
use crate::facts::kind::Inner;
use crate::rules::Rule;

/// What Rust has for a schema of one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Single {
    /// The type of a component, and no string: a reference, or a choice of one.
    is_named: bool,
    /// Whether it is sent unasked, as a choice is not.
    is_constant: bool,
}

impl Single {
    fn of(document: &Document, site: &Site<'_>, inner: &Inner<'_>) -> Option<Self> {
        let list = document.settled(inner.site.node).get("enum")?.as_array()?;
        if list.iter().filter(|value| !value.is_null()).count() != 1 {
            return None;
        }
        let below = &inner.site.at[site.at.len()..];
        let is_choice = below.contains("/oneOf/") || below.contains("/anyOf/");
        let is_named = inner.site.reference().is_some() && !below.contains("/allOf/");
        Some(Self {
            is_named,
            is_constant: !is_choice && !is_named,
        })
    }

    fn words(self) -> &'static str {
        match self {
            Self {
                is_constant: true, ..
            } => "a value",
            Self { is_named: true, .. } => "a type",
            Self { .. } => "a choice",
        }
    }
}

impl<'a> Walk<'a> {
    /// A schema of one value that is put together in another way on either side.
    pub(super) fn single_values(
        &mut self,
        (old, new): Pair<'_, 'a>,
        (a, b): (&Inner<'a>, &Inner<'a>),
        place: Place,
    ) {
        let of = (Single::of(self.old, old, a), Single::of(self.new, new, b));
        let (Some(was), Some(is)) = of else { return };
        if was == is {
            return;
        }
        let name = label(self.new, &new.at);
        let (rule, title) = if place.request && was.is_constant != is.is_constant {
            match is.is_constant {
                true => (
                    Rule::BecameSingleValue,
                    format!(
                        "{name} is always the same value (was {} of it alone)",
                        was.words()
                    ),
                ),
                false => (
                    Rule::NoLongerSingleValue,
                    format!(
                        "{name} is {} of one value, which is not sent unasked",
                        is.words()
                    ),
                ),
            }
        } else {
            match (was.is_named, is.is_named) {
                (true, false) => (
                    Rule::NamedToInline,
                    format!(
                        "{name} is no longer of a type of one value, but {}",
                        is.words()
                    ),
                ),
                (false, true) => (
                    Rule::InlineToNamed,
                    format!("{name} is of a type of one value (was {})", was.words()),
                ),
                // A response has a string for both.
                _ => return,
            }
        };
        let facets = (was.words().to_owned(), is.words().to_owned());
        let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
        self.found[index].wire = Some((WireVerdict::Compatible, WireVerdict::Compatible));
    }
}
