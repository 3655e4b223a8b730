// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Map, Patch, object};
use super::Branchy;

/// Schema `tree`. Sent by [`EndpointCall`](super::super::EndpointCall).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// Required.
    pub left: Option<Box<Tree>>,
    pub right: Patch<Branchy>,
    pub leaves: Option<Map<Tree>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Tree { left, right, leaves });

impl Tree {
    /// Makes a value of what is required.
    pub fn new(left: impl Into<Tree>) -> Self {
        Self {
            left: Some(Box::new(left.into())),
            ..Self::default()
        }
    }

    /// Sets `left`.
    #[must_use]
    pub fn left(mut self, left: impl Into<Tree>) -> Self {
        self.left = Some(Box::new(left.into()));
        self
    }

    /// Sets `right`.
    #[must_use]
    pub fn right(mut self, right: impl Into<Branchy>) -> Self {
        self.right = Patch::Set(right.into());
        self
    }

    /// Sends null for `right`.
    #[must_use]
    pub fn clear_right(mut self) -> Self {
        self.right = Patch::Clear;
        self
    }

    /// Sets `leaves`.
    #[must_use]
    pub fn leaves(
        mut self,
        leaves: impl IntoIterator<Item = (impl Into<String>, impl Into<Tree>)>,
    ) -> Self {
        self.leaves = Some(leaves.into_iter().collect());
        self
    }
}
