//! Words that say nothing: they only repeat the name or the type of what they describe.

/// What carries no meaning by itself in a line about a value.
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
    "have",
    "hash",
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
    "this",
    "thing",
    "to",
    "type",
    "value",
    "which",
    "whose",
    "with",
];

/// Whether `words` say no more than `names` do: those of the thing itself and of what it belongs to.
pub(super) fn says_nothing(words: &str, names: &[&str]) -> bool {
    let known: Vec<String> = names.iter().flat_map(|name| tokens(name)).collect();
    tokens(words).iter().all(|token| known.contains(token))
}

/// The words of a text or of a name in any case that carry meaning, in the singular and in lower case.
fn tokens(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut token = String::new();
    let mut lower_before = false;
    for c in text.chars() {
        if !c.is_alphanumeric() || (c.is_uppercase() && lower_before) {
            end(&mut token, &mut all);
        }
        lower_before = c.is_lowercase();
        if c.is_alphanumeric() {
            token.extend(c.to_lowercase());
        }
    }
    end(&mut token, &mut all);
    all
}

fn end(token: &mut String, all: &mut Vec<String>) {
    let word = std::mem::take(token);
    if word.is_empty() || HOLLOW.contains(&word.as_str()) {
        return;
    }
    let stem = match word.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => match word.strip_suffix('s') {
            Some(stem) if stem.len() > 1 && !stem.ends_with('s') => stem.to_owned(),
            _ => word,
        },
    };
    all.push(stem);
}

#[cfg(test)]
mod tests {
    use super::*;

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
