//! Iteration over maps.

use std::{slice, vec};

use super::name::Name;

/// The good entries of a [`Map`](super::Map), by reference.
#[derive(Clone, Debug)]
pub struct Entries<'a, T> {
    pub(super) names: slice::Iter<'a, Name>,
    pub(super) values: slice::Iter<'a, T>,
}

impl<'a, T> Iterator for Entries<'a, T> {
    type Item = (&'a str, &'a T);

    fn next(&mut self) -> Option<Self::Item> {
        Some((self.names.next()?, self.values.next()?))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.names.size_hint()
    }
}

impl<T> ExactSizeIterator for Entries<'_, T> {}

/// The good entries of a [`Map`](super::Map).
#[derive(Debug)]
pub struct IntoEntries<T> {
    pub(super) names: vec::IntoIter<Name>,
    pub(super) values: vec::IntoIter<T>,
}

impl<T> Iterator for IntoEntries<T> {
    type Item = (String, T);

    fn next(&mut self) -> Option<Self::Item> {
        Some(((*self.names.next()?).into(), self.values.next()?))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.names.size_hint()
    }
}

impl<T> ExactSizeIterator for IntoEntries<T> {}
