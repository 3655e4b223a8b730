//! Maps that keep what does not fit.

use std::collections::BTreeMap;
use std::{fmt, slice};

use super::arrived::{Arrived, arrange, find, sort_few};
use super::encoder::{Shown, debug, is_read_from};
use super::entries::{Entries, IntoEntries};
use super::lexer::Peek;
use super::list::{Elements, Values, elements};
use super::name::Name;
use super::{Codec, DecodeError, Decoder, Encoder, Extra, Fit, Shape};

/// Values by name. Those that do not fit `T` are kept aside and written back.
///
/// Its entries are the good ones, in the order of their names. [`Extra`] says what is written back as it came.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::model::{Map, Value, decode};
///
/// let map: Map<i64> = decode(br#"{"seats":5,"plan":"pro"}"#)?;
/// assert_eq!(map.get("seats"), Some(&5));
/// assert_eq!(map.mismatches().get("plan"), Some(&Value::from("pro")));
/// # Ok::<(), intercom_api::model::DecodeError>(())
/// ```
// Two sorted vectors and no tree: maps are small and read once, and what compiles for each type of values is little more
// than for a list of them, where a tree took a tenth of the time in which a version of the client compiles.
#[derive(Clone, PartialEq)]
pub struct Map<T> {
    names: Vec<Name>,
    /// One for each name.
    values: Vec<T>,
    extra: Extra,
}

impl<T> Map<T> {
    /// A map without entries.
    pub const fn new() -> Self {
        Self {
            names: Vec::new(),
            values: Vec::new(),
            extra: Extra::new(),
        }
    }

    /// How many good entries there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether it lacks good entries.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Whether a good entry has this name.
    pub fn contains_key(&self, key: &str) -> bool {
        find(&self.names, key).is_ok()
    }

    /// The value of a name.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.values.get(find(&self.names, key).ok()?)
    }

    /// The value of a name, to change it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut T> {
        self.values.get_mut(find(&self.names, key).ok()?)
    }

    /// Sets an entry and returns the value that it had.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<T>) -> Option<T> {
        let (key, value) = (key.into(), value.into());
        self.extra.remove(&key);
        match find(&self.names, &key) {
            Ok(at) => Some(std::mem::replace(&mut self.values[at], value)),
            Err(at) => {
                self.names.insert(at, key.into());
                self.values.insert(at, value);
                None
            }
        }
    }

    /// Takes an entry out.
    pub fn remove(&mut self, key: &str) -> Option<T> {
        let at = find(&self.names, key).ok()?;
        self.names.remove(at);
        Some(self.values.remove(at))
    }

    /// The good entries.
    pub fn iter(&self) -> Entries<'_, T> {
        Entries {
            names: self.names.iter(),
            values: self.values.iter(),
        }
    }

    /// The good entries, to change their values.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut T)> {
        let names = self.names.iter().map(|name| &**name);
        names.zip(&mut self.values)
    }

    /// The names of the good entries.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }

    /// The values of the good entries.
    pub fn values(&self) -> slice::Iter<'_, T> {
        self.values.iter()
    }

    /// The values of the good entries, to change them.
    pub fn values_mut(&mut self) -> slice::IterMut<'_, T> {
        self.values.iter_mut()
    }

    /// The entries that did not fit.
    pub fn mismatches(&self) -> &Extra {
        &self.extra
    }

    /// The same, to change them.
    pub fn mismatches_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }

    /// The good entries.
    pub fn into_map(self) -> BTreeMap<String, T> {
        self.into_iter().collect()
    }
}

/// For how many entries there is room at first, at most: so much is not given back.
const MOST_ROOM: u8 = 16;

impl Decoder<'_> {
    /// `of` is what a value is, and `size` what it takes.
    fn map(
        &mut self,
        names: &mut Vec<Name>,
        values: &mut dyn Values,
        extra: &mut Extra,
        of: &'static Shape,
        size: usize,
    ) -> Result<Fit, DecodeError> {
        if self.peek()? != Peek::Object {
            if !self.at_root() {
                return self.mismatch();
            }
            let value = self.value()?;
            extra.kept_mut().set_instead(value);
            return Ok(Fit::Exact);
        }
        self.enter()?;
        let mut more = self.lexer.first_member();
        let mut arrived = Arrived::default();
        if more {
            let room = usize::from(*self.members_here());
            names.reserve_exact(room);
            values.reserve(room);
        }
        while more {
            let name = self.name()?;
            // While a vector grows, the old and the new one may be there at once.
            let entry = size + size_of::<Name>();
            self.spend(entry + entry / 2)?;
            self.lexer.colon()?;
            let fit = self
                .element(values, names.len(), of)
                .map_err(|error| error.in_key(&name))?;
            match fit {
                Fit::Exact | Fit::Null => names.push(name),
                Fit::Kept => {
                    self.spend_on(extra)?;
                    let value = self.take_kept();
                    extra.kept_mut().sources_mut().push(name.clone(), value);
                    arrived.sourced.push(names.len());
                    names.push(name);
                }
                Fit::Mismatch => {
                    self.spend_on(extra)?;
                    arrived.mismatched.push((name.clone(), names.len()));
                    extra.push(name, self.take_kept());
                }
            }
            more = self.lexer.next_member()?;
        }
        if !names.is_empty() {
            *self.members_here() = u8::try_from(names.len()).unwrap_or(u8::MAX).min(MOST_ROOM);
        }
        self.leave();
        extra.seal();
        if arrived.is_plain() {
            sort_few(names, &mut |one, other| values.swap(one, other));
        }
        if let Some(order) = arrived.order(names, extra) {
            arrange(names, &order, &mut |one, other| values.swap(one, other));
            values.truncate(order.len());
            // What fitted in the end came after what did not.
            extra.retain(|key| find(names, key).is_err());
        }
        Ok(Fit::Exact)
    }
}

impl Encoder {
    fn map(&mut self, names: &[Name], values: &dyn Elements, extra: &Extra) {
        let members = Members {
            names,
            values,
            extra,
        };
        if self.shows_or_compares(&members) {
            return;
        }
        let none = Extra::new();
        let extra = if self.typed_only() { &none } else { extra };
        if let Some(value) = extra.instead()
            && extra.is_empty()
            && names.is_empty()
        {
            return value.write(self);
        }
        let mut mark = b'{';
        for (key, value) in names.iter().zip(elements(values)) {
            self.key(&mut mark, key);
            match extra.source(key) {
                Some(source) if is_read_from(value, source) => source.write(self),
                _ => value.write(self),
            }
        }
        for (key, value) in extra {
            // An entry that was set since counts.
            if find(names, key).is_err() {
                self.key(&mut mark, key);
                value.write(self);
            }
        }
        self.end_object(mark);
    }
}

impl<T: Codec + Default> Codec for Map<T> {
    fn shape() -> &'static Shape {
        const { &Shape::Map }
    }

    fn write(&self, out: &mut Encoder) {
        out.map(&self.names, &self.values, &self.extra);
    }

    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError> {
        let (names, extra) = (&mut self.names, &mut self.extra);
        input.map(names, &mut self.values, extra, T::shape(), size_of::<T>())
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Codec + Default> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

struct Members<'a> {
    names: &'a [Name],
    values: &'a dyn Elements,
    extra: &'a Extra,
}

impl fmt::Debug for Members<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            names,
            values,
            extra,
        } = *self;
        if let Some(value) = extra.instead() {
            return fmt::Debug::fmt(value, f);
        }
        let rest = extra.iter().filter(|(key, _)| find(names, key).is_err());
        f.debug_map()
            .entries(names.iter().zip(elements(values).map(Shown)))
            .entries(rest)
            .finish()
    }
}

/// Of several entries with one name the last stays.
impl<K: Into<String>, V: Into<T>, T> FromIterator<(K, V)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        map.extend(entries);
        map
    }
}

impl<K: Into<String>, V: Into<T>, T> Extend<(K, V)> for Map<T> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            let key = key.into();
            self.extra.remove(&key);
            self.names.push(key.into());
            self.values.push(value.into());
        }
        let Self {
            names,
            values,
            extra,
        } = self;
        if let Some(order) = Arrived::default().order(names, extra) {
            arrange(names, &order, &mut |one, other| values.swap(one, other));
            values.truncate(order.len());
        }
    }
}

impl<K: Into<String>, T, const N: usize> From<[(K, T); N]> for Map<T> {
    fn from(entries: [(K, T); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<T> From<BTreeMap<String, T>> for Map<T> {
    fn from(entries: BTreeMap<String, T>) -> Self {
        entries.into_iter().collect()
    }
}

impl<T> From<Map<T>> for BTreeMap<String, T> {
    fn from(map: Map<T>) -> Self {
        map.into_map()
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = IntoEntries<T>;

    fn into_iter(self) -> IntoEntries<T> {
        IntoEntries {
            names: self.names.into_iter(),
            values: self.values.into_iter(),
        }
    }
}

impl<'a, T> IntoIterator for &'a Map<T> {
    type Item = (&'a str, &'a T);
    type IntoIter = Entries<'a, T>;

    fn into_iter(self) -> Entries<'a, T> {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{decode, encode, encode_typed_only};

    fn map(json: &str) -> Map<i64> {
        decode(json.as_bytes()).expect("JSON")
    }

    #[test]
    fn misfits_and_sources_are_written_back() {
        for json in [
            "{}",
            r#"{"a":1,"b":2.0,"c":null}"#,
            r#"{"":7,"a":{"x":[]}}"#,
        ] {
            assert_eq!(encode(&map(json)), json.as_bytes());
        }
        assert_eq!(
            encode_typed_only(&map(r#"{"a":1,"b":2.0,"c":null}"#)),
            br#"{"a":1,"b":2}"#
        );
    }

    #[test]
    fn the_last_of_equal_keys_counts() {
        for (json, last) in [
            (r#"{"a":"x","a":1}"#, r#"{"a":1}"#),
            (r#"{"a":1,"a":"x"}"#, r#"{"a":"x"}"#),
            (r#"{"a":2.0,"a":2}"#, r#"{"a":2}"#),
            (r#"{"b":{},"a":2,"a":2.0}"#, r#"{"a":2.0,"b":{}}"#),
            (r#"{"b":1,"a":2,"b":3,"a":4}"#, r#"{"a":4,"b":3}"#),
            (r#"{"a":2,"a":null}"#, r#"{"a":null}"#),
            (r#"{"a":1,"a":"x","a":2}"#, r#"{"a":2}"#),
            (r#"{"a":1,"a":"x","a":2.0}"#, r#"{"a":2.0}"#),
            (r#"{"a":1,"b":3,"a":"x","a":2,"a":{}}"#, r#"{"b":3,"a":{}}"#),
        ] {
            assert_eq!(String::from_utf8(encode(&map(json))).as_deref(), Ok(last));
        }
    }

    #[test]
    fn changes_win_over_sources() {
        let mut changed = map(r#"{"a":1.0,"b":"x"}"#);
        changed.insert("a", 3);
        changed.insert("b", 4);
        assert_eq!(encode(&changed), br#"{"a":3,"b":4}"#);
    }

    #[test]
    fn many_keys_that_fit_now_and_then_take_no_quadratic_time() {
        const HALF: usize = 50_000;
        let good: Vec<_> = (0..HALF).map(|n| format!("\"k{n}\":1")).collect();
        let good = good.join(",");
        let same = vec![r#""k7":1,"k7":"x""#; HALF / 2].join(",");
        let others: Vec<_> = (0..HALF).map(|n| format!("\"k{n}\":\"x\"")).collect();
        let others = others.join(",");

        let found = map(&format!("{{{good},{same}}}"));
        assert_eq!((found.len(), found.mismatches().len()), (HALF - 1, 1));
        let found = map(&format!("{{{same},{good}}}"));
        assert_eq!((found.len(), found.mismatches().len()), (HALF, 0));
        let found = map(&format!("{{{good},{others}}}"));
        assert_eq!((found.len(), found.mismatches().len()), (0, HALF));
        let found = map(&format!("{{{others},{good}}}"));
        assert_eq!((found.len(), found.mismatches().len()), (HALF, 0));
        let turns: Vec<_> = (0..HALF)
            .map(|n| format!("\"k{n}\":1,\"k{n}\":\"x\""))
            .collect();
        let found = map(&format!("{{{}}}", turns.join(",")));
        assert_eq!((found.len(), found.mismatches().len()), (0, HALF));
    }

    #[test]
    fn entries_are_changed_like_those_of_a_tree() {
        let mut ours = Map::<i64>::from([("b", 1), ("a", 2), ("b", 3)]);
        let mut tree = BTreeMap::from([("b".to_owned(), 3), ("a".to_owned(), 2)]);
        ours.extend((0..100).rev().map(|n| (format!("k{n}"), n)));
        tree.extend((0..100).rev().map(|n| (format!("k{n}"), n)));
        for key in ["k7", "k7", "a", "z"] {
            assert_eq!(ours.remove(key), tree.remove(key), "{key}");
        }
        for (key, value) in [("k8", -1), ("c", -2)] {
            assert_eq!(
                ours.insert(key, value),
                tree.insert(key.to_owned(), value),
                "{key}"
            );
        }
        for (_, value) in ours.iter_mut() {
            *value += 1;
        }
        tree.values_mut().for_each(|value| *value += 1);
        assert!(ours.keys().eq(tree.keys()) && ours.values().eq(tree.values()));
        assert_eq!((ours.len(), ours.get("c")), (tree.len(), tree.get("c")));
        assert_eq!(ours, Map::from(tree.clone()));
        assert_eq!(ours.into_map(), tree);
    }

    #[test]
    fn what_is_no_object_is_kept_at_the_root() {
        assert_eq!(encode(&map("[1]")), b"[1]");
    }
}
