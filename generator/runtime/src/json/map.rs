//! Maps that keep what does not fit.

use std::collections::{BTreeMap, BTreeSet, btree_map};
use std::fmt;
use std::ops::{Deref, DerefMut};

use super::encoder::{Shown, debug, is_read_from};
use super::lexer::Peek;
use super::{Codec, DecodeError, Decoder, Encoder, Extra, Fit, Shape, Value};

/// Values by name. Those that do not fit `T` are kept aside and written back.
///
/// It is used like the `BTreeMap` of its good entries. [`Extra`] says what is written back as it came.
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
#[derive(Clone, PartialEq)]
pub struct Map<T> {
    entries: BTreeMap<String, T>,
    extra: Extra,
}

impl<T> Map<T> {
    /// A map without entries.
    pub const fn new() -> Self {
        Self {
            entries: BTreeMap::new(),
            extra: Extra::new(),
        }
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
        self.entries
    }

    /// Sets an entry and returns the value that it had.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<T>) -> Option<T> {
        let key = key.into();
        self.extra.remove(&key);
        self.entries.insert(key, value.into())
    }
}

/// A map without its value type, so that reading is compiled once.
trait Entries {
    /// Reads the value of a key, and tells whether it took the place of another one. One that mismatches leaves the
    /// value that the key had before.
    fn read_next(
        &mut self,
        key: &str,
        input: &mut Decoder<'_>,
        replaced: &mut bool,
    ) -> Result<Fit, DecodeError>;
    fn has(&self, key: &str) -> bool;
    fn remove_all(&mut self, keys: &BTreeSet<Box<str>>);
}

impl<T: Codec + Default> Entries for BTreeMap<String, T> {
    fn read_next(
        &mut self,
        key: &str,
        input: &mut Decoder<'_>,
        replaced: &mut bool,
    ) -> Result<Fit, DecodeError> {
        let mut value = T::default();
        let fit = if !T::shape().takes_null() && input.peek()? == Peek::Null {
            input.mismatch()?
        } else {
            value.read(input)?
        };
        if fit != Fit::Mismatch {
            *replaced = self.insert(key.to_owned(), value).is_some();
        }
        Ok(input.keep_lossy(fit))
    }

    fn has(&self, key: &str) -> bool {
        self.contains_key(key)
    }

    fn remove_all(&mut self, keys: &BTreeSet<Box<str>>) {
        // Rare, and compiling `BTreeMap::remove` for each type would cost as much as all else here.
        for (key, value) in std::mem::take(self) {
            if !keys.contains(key.as_str()) {
                self.insert(key, value);
            }
        }
    }
}

impl Decoder<'_> {
    fn map(
        &mut self,
        entries: &mut dyn Entries,
        extra: &mut Extra,
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
        let mut count = 0_usize;
        // Keys whose entry is of an earlier value than the last, which misfitted. They are taken out all at once.
        let mut outdated = BTreeSet::new();
        while more {
            let name: Box<str> = self.lexer.key()?.into();
            // A tree's first node has room for 11 entries, and later ones are half empty.
            self.spend(match count {
                0 => 12 * size,
                1..=10 => 0,
                _ => 2 * size,
            })?;
            count += 1;
            self.lexer.colon()?;
            let mut replaced = false;
            let fit = entries
                .read_next(&name, self, &mut replaced)
                .map_err(|error| error.in_key(&name))?;
            if fit == Fit::Mismatch {
                if entries.has(&name) {
                    outdated.insert(name.clone());
                }
            } else if !outdated.is_empty() {
                outdated.remove(&name);
            }
            match fit {
                Fit::Exact | Fit::Null => {
                    if replaced && !extra.is_unused() {
                        // Nothing is read from null, so the source of an earlier value counts no more.
                        extra.kept_mut().sources_mut().push(name, Value::Null);
                    }
                }
                Fit::Kept => {
                    self.spend_on(extra)?;
                    let value = self.take_kept();
                    extra.kept_mut().sources_mut().push(name, value);
                }
                Fit::Mismatch => {
                    self.spend_on(extra)?;
                    extra.push(name, self.take_kept());
                }
            }
            more = self.lexer.next_member()?;
        }
        self.leave();
        if !outdated.is_empty() {
            entries.remove_all(&outdated);
        }
        extra.seal();
        // What fitted in the end came after what did not.
        extra.retain(|key| !entries.has(key));
        Ok(Fit::Exact)
    }
}

impl<T: Codec + Default> Codec for Map<T> {
    fn shape() -> &'static Shape {
        const { &Shape::Map }
    }

    fn write(&self, out: &mut Encoder) {
        if out.shows_or_compares(&Members(self)) {
            return;
        }
        let none = Extra::new();
        let extra = if out.typed_only() { &none } else { &self.extra };
        if let Some(value) = extra.instead()
            && extra.is_empty()
            && self.entries.is_empty()
        {
            return value.write(out);
        }
        let mut mark = b'{';
        for (key, value) in &self.entries {
            out.key(&mut mark, key);
            match extra.source(key) {
                Some(source) if is_read_from(value, source) => source.write(out),
                _ => value.write(out),
            }
        }
        for (key, value) in extra {
            // An entry that was set since counts.
            if !self.entries.contains_key(key) {
                out.key(&mut mark, key);
                value.write(out);
            }
        }
        out.end_object(mark);
    }

    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError> {
        input.map(&mut self.entries, &mut self.extra, size_of::<(String, T)>())
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

struct Members<'a, T>(&'a Map<T>);

impl<T: Codec> fmt::Debug for Members<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Map { entries, extra } = self.0;
        if let Some(value) = extra.instead() {
            return fmt::Debug::fmt(value, f);
        }
        let rest = extra.iter().filter(|(key, _)| !entries.contains_key(*key));
        f.debug_map()
            .entries(entries.iter().map(|(key, value)| (key, Shown(value))))
            .entries(rest)
            .finish()
    }
}

impl<T> Deref for Map<T> {
    type Target = BTreeMap<String, T>;

    fn deref(&self) -> &BTreeMap<String, T> {
        &self.entries
    }
}

impl<T> DerefMut for Map<T> {
    fn deref_mut(&mut self) -> &mut BTreeMap<String, T> {
        &mut self.entries
    }
}

impl<T> From<BTreeMap<String, T>> for Map<T> {
    fn from(entries: BTreeMap<String, T>) -> Self {
        Self {
            entries,
            extra: Extra::new(),
        }
    }
}

impl<T> From<Map<T>> for BTreeMap<String, T> {
    fn from(map: Map<T>) -> Self {
        map.entries
    }
}

impl<K: Into<String>, T, const N: usize> From<[(K, T); N]> for Map<T> {
    fn from(entries: [(K, T); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<T>, T> FromIterator<(K, V)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self::from(
            entries
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect::<BTreeMap<_, _>>(),
        )
    }
}

impl<K: Into<String>, V: Into<T>, T> Extend<(K, V)> for Map<T> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        self.entries.extend(
            entries
                .into_iter()
                .map(|(key, value)| (key.into(), value.into())),
        );
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = btree_map::IntoIter<String, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Map<T> {
    type Item = (&'a String, &'a T);
    type IntoIter = btree_map::Iter<'a, String, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter()
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
    fn what_is_no_object_is_kept_at_the_root() {
        assert_eq!(encode(&map("[1]")), b"[1]");
    }
}
