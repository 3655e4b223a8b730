//! JSON pointers (RFC 6901): the only code that escapes, joins, takes apart and compares them.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// A place in a document.
///
/// ```
/// use intercom_spec::pointer::Pointer;
///
/// let path = Pointer::of(["paths", "/contacts/{id}"]);
/// let get = path.join("get");
/// assert_eq!(get.as_str(), "/paths/~1contacts~1{id}/get");
/// assert_eq!(get.parent(), Some(path));
/// assert_eq!("/a/b~1c".parse::<Pointer>()?.last().as_deref(), Some("b/c"));
/// # Ok::<(), intercom_spec::pointer::InvalidPointer>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    pub const fn root() -> Self {
        Self(String::new())
    }

    /// The place that the tokens, which are not escaped yet, lead to.
    pub fn of<T: AsRef<str>>(tokens: impl IntoIterator<Item = T>) -> Self {
        Self::root().join_all(tokens)
    }

    /// A component of the description: `/components/SECTION/NAME`.
    pub fn component(section: &str, name: &str) -> Self {
        Self::of(["components", section, name])
    }

    /// The place one token further down. The token is not escaped yet.
    #[must_use]
    pub fn join(&self, token: impl AsRef<str>) -> Self {
        let token = token.as_ref();
        let mut out = String::with_capacity(self.0.len() + token.len() + 1);
        out.push_str(&self.0);
        push(&mut out, token);
        Self(out)
    }

    /// The name of the component of this section that it leads to, and to nothing inside.
    pub fn component_name(&self, section: &str) -> Option<Cow<'_, str>> {
        let below = self.0.strip_prefix("/components/")?;
        let name = below.strip_prefix(section)?.strip_prefix('/')?;
        (!name.contains('/')).then(|| unescape(name))
    }

    /// The place several tokens further down.
    #[must_use]
    pub fn join_all<T: AsRef<str>>(&self, tokens: impl IntoIterator<Item = T>) -> Self {
        let mut out = self.0.clone();
        for token in tokens {
            push(&mut out, token.as_ref());
        }
        Self(out)
    }

    /// The element of the list at this place.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.join(index.to_string())
    }

    /// The place that another pointer leads to from here.
    #[must_use]
    pub fn append(&self, below: &Self) -> Self {
        Self(format!("{}{}", self.0, below.0))
    }

    /// The place one token further up; none above the whole document.
    pub fn parent(&self) -> Option<Self> {
        let (up, _) = self.0.rsplit_once('/')?;
        Some(Self(up.to_owned()))
    }

    /// The last token, unescaped; none of the whole document.
    pub fn last(&self) -> Option<Cow<'_, str>> {
        self.0.rsplit_once('/').map(|(_, token)| unescape(token))
    }

    /// The tokens from the outside in, unescaped.
    pub fn tokens(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.split('/').skip(1).map(unescape)
    }

    /// This place and everything above it, from the inside out.
    pub fn ancestors(&self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self.clone()), Self::parent)
    }

    /// Whether this place is `other` or stands below it.
    pub fn starts_with(&self, other: &Self) -> bool {
        self.strip_prefix(other).is_some()
    }

    /// The way from `other` to here, if `other` is this place or stands above it.
    pub fn strip_prefix(&self, other: &Self) -> Option<Self> {
        let rest = self.0.strip_prefix(&other.0)?;
        (rest.is_empty() || rest.starts_with('/')).then(|| Self(rest.to_owned()))
    }

    /// Whether this is the whole document.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The pointer as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The pointer of a reference inside of the same document: `#/components/schemas/contact`, percent-encoding
    /// taken off. None for a reference to another document or one that is not a pointer.
    pub fn of_reference(reference: &str) -> Option<Self> {
        let fragment = reference.strip_prefix('#')?;
        let decoded = percent_encoding::percent_decode_str(fragment)
            .decode_utf8()
            .ok()?;
        decoded.parse().ok()
    }

    /// The pointer as a reference inside of the same document.
    pub fn to_reference(&self) -> String {
        format!("#{}", self.0)
    }
}

impl FromStr for Pointer {
    type Err = InvalidPointer;

    fn from_str(text: &str) -> Result<Self, InvalidPointer> {
        let escapes = text
            .match_indices('~')
            .all(|(at, _)| matches!(text.as_bytes().get(at + 1), Some(b'0' | b'1')));
        if escapes && (text.is_empty() || text.starts_with('/')) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidPointer(text.to_owned()))
        }
    }
}

/// Indices of a list come in the order of their numbers and before names; names in the order of their bytes.
impl Ord for Pointer {
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut a, mut b) = (self.0.split('/'), other.0.split('/'));
        loop {
            match (a.next(), b.next()) {
                (Some(x), Some(y)) => match by_token(x, y) {
                    Ordering::Equal => {}
                    order => return order,
                },
                (x, y) => return x.is_some().cmp(&y.is_some()),
            }
        }
    }
}

impl PartialOrd for Pointer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for Pointer {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<Pointer> for String {
    fn from(pointer: Pointer) -> Self {
        pointer.0
    }
}

impl PartialEq<str> for Pointer {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Pointer {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

/// Text that is not a JSON pointer: it does not start with `/`, or has a `~` without `0` or `1`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidPointer(String);

impl fmt::Display for InvalidPointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a JSON pointer", self.0)
    }
}

impl std::error::Error for InvalidPointer {}

/// [`Pointer::join`] for a pointer that is still text.
pub fn join(pointer: &str, token: &str) -> String {
    let mut out = String::with_capacity(pointer.len() + token.len() + 1);
    out.push_str(pointer);
    push(&mut out, token);
    out
}

/// Does `work` with the pointer one token further down, in the same buffer.
pub fn within(pointer: &mut String, token: &str, work: impl FnOnce(&mut String)) {
    let length = pointer.len();
    push(pointer, token);
    work(pointer);
    pointer.truncate(length);
}

/// A token as it stands between two slashes.
pub fn escape(token: &str) -> String {
    join("", token).split_off(1)
}

/// A token as it stands between two slashes, unescaped.
pub fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

/// Adds `/` and the escaped token.
pub(crate) fn push(pointer: &mut String, token: &str) {
    pointer.reserve(token.len() + 1);
    pointer.push('/');
    // Most tokens are plain, and every node of a description is one.
    if memchr::memchr2(b'~', b'/', token.as_bytes()).is_none() {
        pointer.push_str(token);
        return;
    }
    for c in token.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            c => pointer.push(c),
        }
    }
}

fn by_token(a: &str, b: &str) -> Ordering {
    match (index(a), index(b)) {
        (Some(x), Some(y)) => x.cmp(&y),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => a.cmp(b),
    }
}

/// The number of a list's element; numbers have one spelling, so that equal numbers are equal tokens.
fn index(token: &str) -> Option<usize> {
    let canonical = token == "0" || token.starts_with(|c: char| matches!(c, '1'..='9'));
    canonical.then(|| token.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pointer(text: &str) -> Pointer {
        text.parse().expect("a pointer")
    }

    #[test]
    fn tokens_survive_escaping() {
        for token in ["", "a", "a/b", "~", "~1", "~01", "/~/", "ä b", "0"] {
            let joined = Pointer::root().join("x").join(token);
            assert_eq!(joined.last().as_deref(), Some(token));
            assert_eq!(pointer(joined.as_str()), joined);
            let tokens: Vec<_> = joined.tokens().collect();
            assert_eq!(tokens, ["x", token]);
            assert_eq!(joined.parent(), Some(pointer("/x")));
        }
    }

    #[test]
    fn only_pointers_parse() {
        for text in ["a", "#/a", "/a~", "/~2", "~0"] {
            assert!(text.parse::<Pointer>().is_err(), "{text}");
        }
        for text in ["", "/", "//", "/a/~0~1"] {
            assert_eq!(pointer(text).as_str(), text);
        }
    }

    #[test]
    fn a_prefix_ends_at_a_token() {
        assert!(pointer("/a/b").starts_with(&pointer("/a")));
        assert!(pointer("/a").starts_with(&Pointer::root()));
        assert!(!pointer("/ab").starts_with(&pointer("/a")));
        assert_eq!(
            pointer("/a/b/c").strip_prefix(&pointer("/a")),
            Some(pointer("/b/c"))
        );
        let all: Vec<_> = pointer("/a/b").ancestors().collect();
        assert_eq!(all, ["/a/b", "/a", ""]);
    }

    #[test]
    fn elements_of_a_list_are_in_the_order_of_their_numbers() {
        let mut all = ["/a/10", "/a/b", "/a/9", "/a", "/a/1a", "/a/9/x", ""].map(pointer);
        all.sort();
        assert_eq!(all, ["", "/a", "/a/9", "/a/9/x", "/a/10", "/a/1a", "/a/b"]);
    }

    #[test]
    fn references_lose_their_percent_signs() {
        let of = Pointer::of_reference;
        assert_eq!(of("#/a/b%20c~1d"), Some(pointer("/a/b c~1d")));
        assert_eq!(of("#"), Some(Pointer::root()));
        assert_eq!(of("other.yaml#/a"), None);
        assert_eq!(of("#a"), None);
        assert_eq!(of("#/%ff"), None);
        assert_eq!(pointer("/a~1b").to_reference(), "#/a~1b");
    }
}
