//! Lists that keep what does not fit.

use std::fmt;
use std::ops::{Deref, DerefMut};

use super::encoder::{Shown, debug, is_read_from};
use super::lexer::Peek;
use super::{Codec, DecodeError, Decoder, Encoder, Fit, Shape, Value};

/// A list. Elements that do not fit `T` are kept aside and written back in their places.
///
/// It is used like the `Vec` of its good elements. [`Extra`](super::Extra) says what is written back as it came.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::model::{List, decode, encode};
///
/// let json = br#"[1,"two",null,3]"#;
/// let list: List<i64> = decode(json)?;
/// assert_eq!(*list, [1, 3]);
/// assert_eq!(list.mismatches().map(|(at, _)| at).collect::<Vec<_>>(), [1, 2]);
/// assert_eq!(encode(&list), json);
/// # Ok::<(), intercom_api::model::DecodeError>(())
/// ```
#[derive(Clone)]
pub struct List<T> {
    items: Vec<T>,
    rest: Option<Box<Rest>>,
}

#[derive(Clone, Default)]
struct Rest {
    /// Elements that did not fit, with their places among all elements, ascending.
    mismatches: Vec<(usize, Value)>,
    /// Sources of elements that print differently, with their places among the good elements, ascending.
    sources: Vec<(usize, Value)>,
    /// What came where the list should have been.
    instead: Option<Value>,
}

impl Rest {
    /// What of it is part of a list's value.
    fn shown(rest: Option<&Self>) -> (&[(usize, Value)], Option<&Value>) {
        rest.map_or((&[], None), |rest| {
            (&rest.mismatches, rest.instead.as_ref())
        })
    }
}

impl<T> List<T> {
    /// A list without elements.
    pub const fn new() -> Self {
        Self {
            items: Vec::new(),
            rest: None,
        }
    }

    /// The elements that did not fit, each with its place in the list as it came, ascending.
    pub fn mismatches(&self) -> impl Iterator<Item = (usize, &Value)> {
        let mismatches = self.rest.as_ref().map_or(&[][..], |rest| &rest.mismatches);
        mismatches.iter().map(|(at, value)| (*at, value))
    }

    /// Drops the elements that did not fit, so that only those of type `T` are written.
    pub fn clear_mismatches(&mut self) {
        if let Some(rest) = &mut self.rest {
            rest.mismatches = Vec::new();
            rest.instead = None;
        }
    }

    /// What the JSON was, if it was no list at all. It is written back while the list is empty.
    pub fn instead(&self) -> Option<&Value> {
        self.rest.as_ref().and_then(|rest| rest.instead.as_ref())
    }

    /// The good elements.
    pub fn into_vec(self) -> Vec<T> {
        self.items
    }
}

/// The values of a list or map without their type, so that reading them is compiled once.
pub(super) trait Elements {
    /// Adds the default, for an element to be read into it.
    fn push(&mut self) -> Option<&mut dyn Codec>;
    /// Keeps the first ones.
    fn truncate(&mut self, count: usize);
    /// Makes room for so many elements at first.
    fn reserve(&mut self, count: usize);
    fn element(&self, at: usize) -> Option<&dyn Codec>;
}

/// What only maps need, so that it is not compiled for each type of elements.
pub(super) trait Values: Elements {
    fn swap(&mut self, one: usize, other: usize);
}

impl<T: Codec + Default> Elements for Vec<T> {
    fn push(&mut self) -> Option<&mut dyn Codec> {
        Vec::push(self, T::default());
        match self.last_mut() {
            Some(item) => Some(item),
            None => None,
        }
    }

    fn truncate(&mut self, count: usize) {
        Vec::truncate(self, count);
    }

    fn reserve(&mut self, count: usize) {
        self.reserve_exact(count);
    }

    fn element(&self, at: usize) -> Option<&dyn Codec> {
        match self.get(at) {
            Some(item) => Some(item),
            None => None,
        }
    }
}

impl<T: Codec + Default> Values for Vec<T> {
    fn swap(&mut self, one: usize, other: usize) {
        self.as_mut_slice().swap(one, other);
    }
}

pub(super) fn elements(items: &dyn Elements) -> impl Iterator<Item = &dyn Codec> {
    (0..).map_while(|at| items.element(at))
}

/// For how many elements there is room at first, at most.
const FIRST_ROOM: u8 = 4;

impl Decoder<'_> {
    /// `of` is what an element is, and `size` what it takes.
    fn list(
        &mut self,
        items: &mut dyn Elements,
        rest: &mut Option<Box<Rest>>,
        of: &'static Shape,
        size: usize,
    ) -> Result<Fit, DecodeError> {
        if self.peek()? != Peek::Array {
            if !self.at_root() {
                return self.mismatch();
            }
            rest.get_or_insert_default().instead = Some(self.value()?);
            return Ok(Fit::Exact);
        }
        self.enter()?;
        let (mut at, mut good) = (0, 0);
        let mut more = self.lexer.first_element();
        if more {
            items.reserve(usize::from(*self.elements_of(of)));
        }
        while more {
            // While a vector grows, the old and the new one may be there at once.
            self.spend(size + size / 2)?;
            let fit = self
                .element(items, good, of)
                .map_err(|error| error.in_index(at))?;
            if matches!(fit, Fit::Mismatch | Fit::Kept) {
                // These lie in vectors, which grow by doubling.
                self.spend(2 * size_of::<(usize, Value)>())?;
                let value = self.take_kept();
                let rest = rest.get_or_insert_default();
                match fit {
                    Fit::Mismatch => rest.mismatches.push((at, value)),
                    _ => rest.sources.push((good, value)),
                }
            }
            good += usize::from(fit != Fit::Mismatch);
            at += 1;
            more = self.lexer.next_element()?;
        }
        self.leave();
        if at > 0 {
            *self.elements_of(of) = u8::try_from(good)
                .unwrap_or(FIRST_ROOM)
                .clamp(1, FIRST_ROOM);
        }
        Ok(Fit::Exact)
    }

    /// Reads an element and adds it to so many others if it fits.
    pub(super) fn element(
        &mut self,
        items: &mut dyn Elements,
        count: usize,
        of: &'static Shape,
    ) -> Result<Fit, DecodeError> {
        if self.lexer.is_null() && !of.takes_null() {
            return self.mismatch();
        }
        let fit = match items.push() {
            Some(item) => item.read(self)?,
            None => self.mismatch()?,
        };
        if fit == Fit::Mismatch {
            items.truncate(count);
        }
        Ok(self.keep_lossy(fit))
    }
}

impl Encoder {
    fn list(&mut self, items: &dyn Elements, rest: Option<&Rest>) {
        if self.shows_or_compares(&Members { items, rest }) {
            return;
        }
        if let Some(Rest {
            instead: Some(value),
            mismatches,
            ..
        }) = rest
            && items.element(0).is_none()
            && mismatches.is_empty()
        {
            return self.other(value);
        }
        let mut mismatches = rest.map_or(&[][..], |rest| &rest.mismatches);
        let mut sources = rest
            .filter(|_| !self.typed_only())
            .map_or(&[][..], |rest| &rest.sources);
        let mut written = 0;
        self.open(b'[');
        for item in elements(items).enumerate() {
            while let [(place, mismatch), later @ ..] = mismatches
                && *place <= written
            {
                self.separate();
                self.other(mismatch);
                mismatches = later;
                written += 1;
            }
            self.separate();
            match (item, sources) {
                ((at, item), [(place, source), later @ ..]) if *place == at => {
                    sources = later;
                    if is_read_from(item, source) {
                        source.write(self)
                    } else {
                        item.write(self)
                    }
                }
                ((_, item), _) => item.write(self),
            }
            written += 1;
        }
        for (_, mismatch) in mismatches {
            self.separate();
            self.other(mismatch);
        }
        self.close(b']');
    }
}

impl<T: Codec + Default> Codec for List<T> {
    fn shape() -> &'static Shape {
        const { &Shape::List(T::shape) }
    }

    fn write(&self, out: &mut Encoder) {
        out.list(&self.items, self.rest.as_deref());
    }

    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError> {
        input.list(&mut self.items, &mut self.rest, T::shape(), size_of::<T>())
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    /// How the elements were spelled does not count.
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items
            && Rest::shown(self.rest.as_deref()) == Rest::shown(other.rest.as_deref())
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Codec + Default> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

struct Members<'a> {
    items: &'a dyn Elements,
    rest: Option<&'a Rest>,
}

impl fmt::Debug for Members<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { items, rest } = *self;
        if let Some(Rest {
            instead: Some(value),
            ..
        }) = rest
            && items.element(0).is_none()
        {
            return fmt::Debug::fmt(value, f);
        }
        let mismatches = rest.into_iter().flat_map(|rest| &rest.mismatches);
        f.debug_list()
            .entries(elements(items).map(Shown))
            .entries(mismatches.map(|(_, value)| value))
            .finish()
    }
}

impl<T> Deref for List<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.items
    }
}

impl<T> DerefMut for List<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.items
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self { items, rest: None }
    }
}

impl<T, const N: usize> From<[T; N]> for List<T> {
    fn from(items: [T; N]) -> Self {
        Self::from(Vec::from(items))
    }
}

impl<T: Clone> From<&[T]> for List<T> {
    fn from(items: &[T]) -> Self {
        Self::from(items.to_vec())
    }
}

impl<T> From<List<T>> for Vec<T> {
    fn from(list: List<T>) -> Self {
        list.items
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::from(Vec::from_iter(items))
    }
}

impl<T> Extend<T> for List<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        self.items.extend(items);
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut List<T> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter_mut()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{decode, encode, encode_typed_only};

    fn list(json: &str) -> List<i64> {
        decode(json.as_bytes()).expect("JSON")
    }

    #[test]
    fn misfits_go_back_to_their_places() {
        for json in [
            "[]",
            "[null]",
            "[null,1,{},2,[],\"x\"]",
            "[1,2.0,\"3\",\"4.0\",true,5]",
        ] {
            assert_eq!(encode(&list(json)), json.as_bytes());
        }
        assert_eq!(
            encode_typed_only(&list("[null,1,2.0,true,5]")),
            b"[null,1,2,null,5]"
        );
    }

    #[test]
    fn changes_win_over_sources() {
        let mut changed = list("[1.0,null,2.0,3.0]");
        changed[1] = 7;
        changed.push(4);
        assert_eq!(encode(&changed), b"[1.0,null,7,3.0,4]");
        changed.clear();
        assert_eq!(encode(&changed), b"[null]");
        changed.clear_mismatches();
        assert_eq!(encode(&changed), b"[]");
    }

    #[test]
    fn what_is_no_list_is_kept_at_the_root() {
        let object = list("{\"a\":1}");
        assert!(object.is_empty());
        assert_eq!(
            object.instead().map(Value::to_string).as_deref(),
            Some("{\"a\":1}")
        );
        assert_eq!(encode(&object), b"{\"a\":1}");
        assert_eq!(encode(&list("null")), b"null");
    }

    #[test]
    fn lists_of_any_json_take_nulls() {
        let list: List<Value> = decode(b"[null,1]").expect("JSON");
        assert_eq!(*list, [Value::Null, Value::from(1)]);
        assert_eq!(list.mismatches().count(), 0);
    }

    #[test]
    fn a_list_converts_like_a_vector() {
        let list: List<i64> = [1, 2].into();
        assert_eq!(list, (1..3).collect());
        assert_eq!(list.iter().sum::<i64>(), 3);
        assert_eq!(Vec::from(list), [1, 2]);
    }
}
