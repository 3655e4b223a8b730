//! Provenance: the places of the description that declare an item.

use crate::pointer::Pointer;

/// All places that declare an item, in the order in which they are merged; at least one, each once.
///
/// ```
/// use intercom_generator::ir::Declarations;
/// use intercom_generator::pointer::Pointer;
///
/// let base = Pointer::component("schemas", "base").join_all(["properties", "id"]);
/// let own = Pointer::component("schemas", "contact").join_all(["properties", "id"]);
/// let declared = Declarations::merged([base.clone()], own.clone());
/// assert_eq!(declared.pointer(), &own);
/// assert!(declared.covers(&base.join("type")));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declarations {
    merged: Vec<Pointer>,
    own: Pointer,
}

impl Declarations {
    /// One declaration.
    pub const fn new(own: Pointer) -> Self {
        Self {
            merged: Vec::new(),
            own,
        }
    }

    /// Several declarations; `own` is the last and most specific one.
    pub fn merged(others: impl IntoIterator<Item = Pointer>, own: Pointer) -> Self {
        let mut merged = Vec::new();
        for pointer in others {
            if pointer != own && !merged.contains(&pointer) {
                merged.push(pointer);
            }
        }
        Self { merged, own }
    }

    /// The most specific declaration, which comes last.
    pub const fn pointer(&self) -> &Pointer {
        &self.own
    }

    /// Every declaration, the most specific one last.
    pub fn iter(&self) -> impl Iterator<Item = &Pointer> {
        self.merged.iter().chain([&self.own])
    }

    /// How many declarations there are.
    #[expect(clippy::len_without_is_empty, reason = "there always is one")]
    pub const fn len(&self) -> usize {
        self.merged.len() + 1
    }

    /// Whether the item is declared at this place.
    pub fn contains(&self, pointer: &Pointer) -> bool {
        self.iter().any(|declared| declared == pointer)
    }

    /// Whether this place is one of the declarations or stands below one.
    pub fn covers(&self, pointer: &Pointer) -> bool {
        self.iter().any(|declared| pointer.starts_with(declared))
    }

    /// Adds the declarations of an item that fell together with this one, in front of its own.
    pub fn absorb(&mut self, other: &Self) {
        for pointer in other.iter() {
            if !self.contains(pointer) {
                self.merged.push(pointer.clone());
            }
        }
    }
}
