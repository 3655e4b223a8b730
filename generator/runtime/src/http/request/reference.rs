//! References in responses: what a `Location` or the link to the next page means (RFC 3986, section 5).

use crate::http::request::escape::HEX;

/// The absolute URL that `reference` means in a response to a request for `url`. What may not stand in a URL is percent-encoded.
pub(crate) fn resolve(url: &str, reference: &str) -> Option<String> {
    // To browsers this is a slash, to the standard nothing: it could lead to two places.
    if reference.contains('\\') {
        return None;
    }
    let reference = encode(reference.trim_matches(|c: char| c <= ' '));
    // Empty, it would mean the very URL that was asked for.
    if reference.is_empty() {
        return None;
    }
    let base = Parts::of(url);
    let (scheme, authority) = (base.scheme?, base.authority?);
    let given = Parts::of(&reference);
    let joined;
    let target = if given
        .scheme
        .is_some_and(|given| !given.eq_ignore_ascii_case(scheme))
    {
        given
    } else if given.authority.is_some() {
        Parts {
            scheme: Some(scheme),
            ..given
        }
    } else if given.path.is_empty() {
        Parts {
            query: given.query.or(base.query),
            fragment: given.fragment,
            ..base
        }
    } else {
        let path = match given.path.strip_prefix('/') {
            Some(_) => given.path,
            None => {
                let folder = base.path.rsplit_once('/').map_or("", |(folder, _)| folder);
                joined = format!("{folder}/{}", given.path);
                &joined
            }
        };
        Parts {
            scheme: Some(scheme),
            authority: Some(authority),
            path,
            ..given
        }
    };
    target.write()
}

/// The parts of a reference, as the regular expression of RFC 3986, appendix B, splits it.
#[derive(Clone, Copy)]
struct Parts<'a> {
    scheme: Option<&'a str>,
    authority: Option<&'a str>,
    path: &'a str,
    query: Option<&'a str>,
    fragment: Option<&'a str>,
}

impl<'a> Parts<'a> {
    fn of(text: &'a str) -> Self {
        let split = |text: &'a str, at: char| match text.split_once(at) {
            Some((before, after)) => (before, Some(after)),
            None => (text, None),
        };
        let (rest, fragment) = split(text, '#');
        let (rest, query) = split(rest, '?');
        let (scheme, rest) = match rest.split_once(':') {
            Some((scheme, rest)) if is_scheme(scheme) => (Some(scheme), rest),
            _ => (None, rest),
        };
        let (authority, path) = match rest.strip_prefix("//") {
            Some(rest) => {
                let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                (Some(authority), path)
            }
            None => (None, rest),
        };
        Self {
            scheme,
            authority,
            path,
            query,
            fragment,
        }
    }

    /// Only a URL with a host can be asked for.
    fn write(self) -> Option<String> {
        let scheme = self.scheme?.to_ascii_lowercase();
        let authority = self.authority.filter(|authority| !authority.is_empty())?;
        let (user, host) = match authority.rsplit_once('@') {
            Some((user, host)) => (format!("{user}@"), host),
            None => (String::new(), authority),
        };
        let host = host.to_ascii_lowercase();
        let mut url = format!("{scheme}://{user}{host}{}", without_dots(self.path));
        for (mark, part) in [('?', self.query), ('#', self.fragment)] {
            if let Some(part) = part {
                url.push(mark);
                url.push_str(part);
            }
        }
        Some(url)
    }
}

fn is_scheme(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic())
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// A path without segments that mean this folder or the one above, written in any way.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.strip_prefix('/').unwrap_or(path).split('/').peekable();
    while let Some(segment) = segments.next() {
        let is_last = segments.peek().is_none();
        match segment.to_ascii_lowercase().replace("%2e", ".").as_str() {
            "." => {}
            ".." => {
                kept.pop();
            }
            _ => {
                kept.push(segment);
                continue;
            }
        }
        if is_last {
            kept.push("");
        }
    }
    format!("/{}", kept.join("/"))
}

/// What may not stand in a URL, encoded; the rest as it is.
fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte) {
            encoded.push(char::from(byte));
        } else if !matches!(byte, b'\t' | b'\n' | b'\r') {
            encoded.push('%');
            for digit in [byte >> 4, byte & 15] {
                encoded.push(char::from(HEX[usize::from(digit)]));
            }
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of RFC 3986, section 5.4, but those that name no host.
    #[test]
    fn references_mean_what_the_standard_says() {
        for (reference, url) in [
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g/"),
            ("?y", "http://a/b/c/d;p?y"),
            ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q#s"),
            ("g#s", "http://a/b/c/g#s"),
            ("g?y#s", "http://a/b/c/g?y#s"),
            (";x", "http://a/b/c/;x"),
            ("g;x", "http://a/b/c/g;x"),
            ("g;x?y#s", "http://a/b/c/g;x?y#s"),
            (".", "http://a/b/c/"),
            ("./", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../..", "http://a/"),
            ("../../", "http://a/"),
            ("../../g", "http://a/g"),
            ("../../../g", "http://a/g"),
            ("../../../../g", "http://a/g"),
            ("/./g", "http://a/g"),
            ("/../g", "http://a/g"),
            ("g.", "http://a/b/c/g."),
            (".g", "http://a/b/c/.g"),
            ("g..", "http://a/b/c/g.."),
            ("..g", "http://a/b/c/..g"),
            ("./../g", "http://a/b/g"),
            ("./g/.", "http://a/b/c/g/"),
            ("g/./h", "http://a/b/c/g/h"),
            ("g/../h", "http://a/b/c/h"),
            ("g;x=1/./y", "http://a/b/c/g;x=1/y"),
            ("g;x=1/../y", "http://a/b/c/y"),
            ("g?y/./x", "http://a/b/c/g?y/./x"),
            ("g?y/../x", "http://a/b/c/g?y/../x"),
            ("g#s/./x", "http://a/b/c/g#s/./x"),
            ("g#s/../x", "http://a/b/c/g#s/../x"),
            ("http:g", "http://a/b/c/g"),
        ] {
            let found = resolve("http://a/b/c/d;p?q", reference);
            assert_eq!(found.as_deref(), Some(url), "{reference}");
        }
        for reference in ["", " ", "g:h", "mailto:x", "https:", "https://", "/\\h"] {
            assert_eq!(
                resolve("http://a/b/c/d;p?q", reference),
                None,
                "{reference}"
            );
        }
    }

    /// A second reader.
    #[test]
    fn references_mean_what_browsers_make_of_them() {
        let pieces = [
            "/",
            ".",
            "..",
            "a",
            "%2e",
            "?",
            "#",
            "b c",
            "é",
            ";",
            "//h:8/",
            "=&",
            "\"<>",
            "HTTPS://U@H/x",
        ];
        for first in pieces {
            for second in pieces {
                for third in pieces {
                    let reference = format!("{first}{second}{third}");
                    // Where a port or a host of other characters comes out, the readers may differ.
                    let theirs = url::Url::parse("https://x.example/p/q?r")
                        .unwrap()
                        .join(&reference);
                    let Ok(theirs) = theirs else { continue };
                    if theirs
                        .host_str()
                        .is_none_or(|host| !["x.example", "h"].contains(&host))
                    {
                        continue;
                    }
                    let ours = resolve("https://x.example/p/q?r", &reference).unwrap();
                    assert_eq!(
                        url::Url::parse(&ours).unwrap(),
                        theirs,
                        "{reference}: {ours}"
                    );
                }
            }
        }
    }
}
