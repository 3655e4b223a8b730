//! Where in a list to go on.

use std::fmt;
use std::str::FromStr;

/// A place in a list, to go on from later: print it, and parse it in another run.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::PagePosition;
///
/// let position = PagePosition::Cursor("WzE3MF0=".to_owned());
/// assert_eq!(position.to_string(), "cursor:WzE3MF0=");
/// assert_eq!("cursor:WzE3MF0=".parse(), Ok(position));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PagePosition {
    /// After the element that this `starting_after` cursor stands for.
    Cursor(String),
    /// The page with this number, from 1.
    Page(u64),
    /// The page at this URL.
    Link(String),
    /// The next page of this scroll.
    Scroll(String),
    /// The page that this `next_cursor` stands for.
    Token(String),
}

impl fmt::Display for PagePosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cursor(text) => write!(f, "cursor:{text}"),
            Self::Page(number) => write!(f, "page:{number}"),
            Self::Link(text) => write!(f, "link:{text}"),
            Self::Scroll(text) => write!(f, "scroll:{text}"),
            Self::Token(text) => write!(f, "token:{text}"),
        }
    }
}

/// The text is not a printed [`PagePosition`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParsePagePositionError;

impl fmt::Display for ParsePagePositionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a position looks like cursor:..., page:..., link:..., scroll:... or token:...")
    }
}

impl std::error::Error for ParsePagePositionError {}

impl FromStr for PagePosition {
    type Err = ParsePagePositionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (kind, rest) = text.split_once(':').ok_or(ParsePagePositionError)?;
        let value = rest.to_owned();
        match kind {
            "cursor" => Ok(Self::Cursor(value)),
            "page" => rest
                .parse()
                .map(Self::Page)
                .map_err(|_| ParsePagePositionError),
            "link" => Ok(Self::Link(value)),
            "scroll" => Ok(Self::Scroll(value)),
            "token" => Ok(Self::Token(value)),
            _ => Err(ParsePagePositionError),
        }
    }
}
