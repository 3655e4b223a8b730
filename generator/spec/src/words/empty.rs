//! Words that say nothing: they only repeat the name or the type of what they describe.

/// What carries no meaning by itself in a line about a value, sorted.
const HOLLOW: &[&str] = &[
    "a",
    "an",
    "and",
    "any",
    "are",
    "array",
    "attribute",
    "be",
    "belongs",
    "boolean",
    "by",
    "data",
    "date",
    "each",
    "entry",
    "enum",
    "field",
    "float",
    "for",
    "from",
    "given",
    "has",
    "hash",
    "have",
    "in",
    "integer",
    "is",
    "it",
    "item",
    "its",
    "kind",
    "list",
    "map",
    "number",
    "object",
    "of",
    "on",
    "one",
    "or",
    "parameter",
    "property",
    "resource",
    "s",
    "string",
    "that",
    "the",
    "there",
    "thing",
    "this",
    "to",
    "type",
    "value",
    "which",
    "whose",
    "with",
];

/// Whether `words` say no more than `names` do: those of the thing itself and of what it belongs to.
pub(super) fn says_nothing(words: &str, names: &[&str]) -> bool {
    let known: Vec<String> = names.iter().flat_map(|name| Tokens::of(name)).collect();
    // Most words say something in the first few: the rest need not be read.
    Tokens::of(words).all(|token| known.contains(&token))
}

/// The words of a text or of a name in any case that carry meaning, in the singular and in lower case.
struct Tokens<'a> {
    rest: std::str::Chars<'a>,
    token: String,
    lower_before: bool,
}

impl<'a> Tokens<'a> {
    fn of(text: &'a str) -> Self {
        Self {
            rest: text.chars(),
            token: String::new(),
            lower_before: false,
        }
    }
}

impl Iterator for Tokens<'_> {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        for c in self.rest.by_ref() {
            let mut found = None;
            if !c.is_alphanumeric() || (c.is_uppercase() && self.lower_before) {
                found = meaning(std::mem::take(&mut self.token));
            }
            self.lower_before = c.is_lowercase();
            if c.is_ascii_alphanumeric() {
                self.token.push(c.to_ascii_lowercase());
            } else if c.is_alphanumeric() {
                self.token.extend(c.to_lowercase());
            }
            if found.is_some() {
                return found;
            }
        }
        meaning(std::mem::take(&mut self.token))
    }
}

/// The stem of a word that carries meaning.
fn meaning(word: String) -> Option<String> {
    if word.is_empty() || HOLLOW.binary_search(&word.as_str()).is_ok() {
        return None;
    }
    Some(match word.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => match word.strip_suffix('s') {
            Some(stem) if stem.len() > 1 && !stem.ends_with('s') => stem.to_owned(),
            _ => word,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hollow_words_are_sorted_to_be_found() {
        assert!(HOLLOW.is_sorted());
    }

    #[test]
    fn a_line_that_repeats_the_name_says_nothing() {
        for (words, names) in [
            ("The name.", &["name"][..]),
            ("The name of the contact.", &["contact", "name"]),
            ("The contact's id.", &["contact", "id"]),
            ("The ids of the companies.", &["company_ids"]),
            ("Whose object type it is: a string.", &["type"]),
            ("The companyId.", &["company_id"]),
            ("", &["x"]),
        ] {
            assert!(says_nothing(words, names), "{words}");
        }
    }

    #[test]
    fn a_line_that_adds_something_does_not() {
        for (words, names) in [
            ("The email address.", &["contact", "email"][..]),
            ("The id that Intercom gives a contact.", &["contact", "id"]),
            ("Absent on a draft.", &["url"]),
        ] {
            assert!(!says_nothing(words, names), "{words}");
        }
    }
}
