//! From the document's words to Rust's identifiers: casing, symbols, keywords.

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::config::features::{FEATURES, RUNTIME, TESTS, crate_name};

/// The longest name that an inline type may get.
pub const MAX_LEN: usize = 48;

/// Words for values that are nothing but symbols, as search operators are.
const SYMBOLS: [(&str, &str); 12] = [
    ("=", "Equals"),
    ("!=", "NotEquals"),
    ("<", "LessThan"),
    (">", "GreaterThan"),
    ("<=", "LessThanOrEqual"),
    (">=", "GreaterThanOrEqual"),
    ("~", "Contains"),
    ("!~", "DoesNotContain"),
    ("^", "StartsWith"),
    ("$", "EndsWith"),
    ("*", "Any"),
    ("", "Empty"),
];

/// Keywords that can be written as raw identifiers.
const KEYWORDS: [&str; 49] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield", "union",
];

/// Keywords that cannot.
pub const PATH_KEYWORDS: [&str; 4] = ["self", "super", "crate", "Self"];

/// The name of a type: `UpperCamelCase`.
pub fn type_name(text: &str) -> String {
    if let Some((_, word)) = SYMBOLS.iter().find(|(symbol, _)| *symbol == text) {
        return (*word).to_owned();
    }
    let mut name = match is_snake_case(text) {
        true => text.split('_').map(capitalised).collect(),
        false => ascii(text).to_upper_camel_case(),
    };
    if name.is_empty() {
        name = format!("Symbol{}", code_points(text, 'X').to_uppercase());
    }
    // The pages of the documentation are files that are called after types.
    name.truncate(MAX_FILE);
    match name.chars().next() {
        None => "Symbol".to_owned(),
        // An identifier cannot begin with a digit.
        Some(c) if c.is_ascii_digit() => format!("Value{name}"),
        Some(_) if PATH_KEYWORDS.contains(&name.as_str()) => format!("{name}Value"),
        Some(_) => name,
    }
}

/// The name of a variant. Dots between digits stay apart, so that `1.10` and `11.0` differ.
pub fn variant_name(text: &str) -> String {
    let numeric = text
        .split('.')
        .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
    if numeric {
        format!("V{}", text.replace('.', "_"))
    } else {
        type_name(text)
    }
}

/// The name of a field, an argument or a module, without regard to keywords: `snake_case`.
pub fn plain_name(text: &str) -> String {
    let name = match is_snake_case(text) {
        true => text.to_owned(),
        false => ascii(text).to_snake_case(),
    };
    match name.chars().next() {
        None => format!("symbol_{}", code_points(text, '_')),
        Some(c) if c.is_ascii_digit() => format!("value_{name}"),
        Some(_) if PATH_KEYWORDS.contains(&name.as_str()) => format!("{name}_value"),
        Some(_) => name,
    }
}

/// Whether a name must be written as a raw identifier.
pub fn is_keyword(name: &str) -> bool {
    // `union` is only a keyword in some places, so it needs no raw form.
    name != "union" && KEYWORDS.contains(&name)
}

/// The longest name of a file: some systems take no more than 143 bytes, and paths grow.
const MAX_FILE: usize = 100;

/// Names that a module cannot have: files that exist already, crates whose paths emitted code begins with, and the
/// folders that the module would stand in.
const RESERVED_MODULES: [&str; 9] = [
    "mod",
    "lib",
    "main",
    "std",
    "core",
    "alloc",
    "endpoints",
    "models",
    "tables",
];

/// Files that Windows takes for devices, whatever their extension; the others among them have a digit behind.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Whether a version's module may be called `name`: its file exists on every system, and neither the crate nor one of
/// its features is called so already.
pub fn is_free_module(name: &str) -> bool {
    let features = FEATURES.iter().map(|(feature, _)| *feature);
    let mut taken = features.chain(["vendor", "default"]);
    name.len() <= MAX_FILE && module_name(name) == name && taken.all(|one| one != name)
}

/// The name of a module and of its file, which cannot be a raw identifier.
pub fn module_name(text: &str) -> String {
    let mut name = plain_name(text);
    name.truncate(MAX_FILE);
    let device = |name: &str| {
        let numbered = ["com", "lpt"].iter().any(|port| {
            let digit = name.strip_prefix(port);
            digit.is_some_and(|d| d.len() == 1 && d.bytes().all(|b| b.is_ascii_digit()))
        });
        numbered || DEVICES.contains(&name)
    };
    let is_package = |name: &str| [RUNTIME, TESTS].iter().any(|one| crate_name(one) == name);
    if is_keyword(&name)
        || RESERVED_MODULES.contains(&name.as_str())
        || is_package(&name)
        || device(&name)
    {
        name.push('_');
    }
    name
}

/// Only letters, digits and gaps: what is left is safe in any identifier.
fn ascii(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect()
}

/// Whether a name is in `snake_case`, as most names of a description are: the general way looks at each character many
/// times.
fn is_snake_case(text: &str) -> bool {
    let is_word = |word: &str| {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        !word.is_empty() && word.bytes().all(plain)
    };
    text.split('_').all(is_word)
}

/// A word in lower case with its first letter in upper case.
fn capitalised(word: &str) -> String {
    let mut word = word.to_owned();
    if let Some(first) = word.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    word
}

fn code_points(text: &str, gap: char) -> String {
    let points: Vec<String> = text
        .chars()
        .map(|c| format!("{:x}", u32::from(c)))
        .collect();
    points.join(&gap.to_string())
}

/// The words of an `UpperCamelCase` name.
pub fn words(name: &str) -> Vec<String> {
    name.to_snake_case().split('_').map(capitalised).collect()
}

/// The singular of a plural, as far as names of list members need it.
pub fn singular(name: &str) -> String {
    let lower = name.to_lowercase();
    if let Some(stem) = name.strip_suffix("ies").filter(|_| lower.len() > 4) {
        format!("{stem}y")
    } else if ["sses", "shes", "ches", "xes"]
        .iter()
        .any(|end| lower.ends_with(end))
    {
        name[..name.len() - 2].to_owned()
    } else if lower.ends_with('s')
        && !lower.ends_with("ss")
        && !lower.ends_with("us")
        && !lower.ends_with("is")
    {
        name[..name.len() - 1].to_owned()
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_get_words() {
        let names: Vec<String> = ["=", "!=", "IN", "NIN", "~", "!~", "^", "$", "<=", ">"]
            .map(variant_name)
            .into();
        assert_eq!(
            names,
            [
                "Equals",
                "NotEquals",
                "In",
                "Nin",
                "Contains",
                "DoesNotContain",
                "StartsWith",
                "EndsWith",
                "LessThanOrEqual",
                "GreaterThan"
            ]
        );
    }

    #[test]
    fn names_that_rust_cannot_spell_are_respelled() {
        assert_eq!(variant_name("3rd_party_error"), "Value3rdPartyError");
        assert_eq!(variant_name("1.0"), "V1_0");
        assert_eq!(variant_name("1..0"), "Value10");
        assert_eq!(variant_name("1."), "Value1");
        assert_eq!(variant_name(""), "Empty");
        assert_eq!(variant_name("±"), "SymbolB1");
        assert_eq!(type_name("self"), "SelfValue");
        assert_eq!(plain_name("pt-BR"), "pt_br");
        assert_eq!(plain_name("self"), "self_value");
        for name in ["type", "CON", "lpt9", "core", "models", "intercom_runtime"] {
            assert_eq!(module_name(name), format!("{}_", name.to_lowercase()));
        }
        assert_eq!(module_name(&"a".repeat(300)).len(), 100);
        assert_eq!(type_name(&"a".repeat(300)).len(), 100);
        assert_eq!(type_name(&"é".repeat(300)).len(), 100);
        assert!(is_keyword("type") && !is_keyword("kind"));
    }

    #[test]
    fn names_in_snake_case_are_what_heck_makes_of_them() {
        for text in [
            "a",
            "a_b",
            "created_at",
            "line_1",
            "x2y_3z",
            "1",
            "2_a",
            "a1_b2_3",
        ] {
            assert!(is_snake_case(text), "{text}");
            assert_eq!(text.to_snake_case(), text);
            let camel: String = text.split('_').map(capitalised).collect();
            assert_eq!(text.to_upper_camel_case(), camel);
        }
        for text in ["", "_", "_a", "a_", "a__b", "A", "aB", "a b", "a-b", "é"] {
            assert!(!is_snake_case(text), "{text}");
        }
    }

    #[test]
    fn code_in_a_name_stays_a_name() {
        assert_eq!(type_name("Foo { } fn main() {}"), "FooFnMain");
        assert_eq!(plain_name("a\"; drop();//"), "a_drop");
    }

    #[test]
    fn plurals_of_list_members_become_singular() {
        let names = [
            "companies",
            "data",
            "statuses",
            "addresses",
            "tags",
            "status",
            "events",
        ]
        .map(singular);
        assert_eq!(
            names,
            [
                "company", "data", "statuse", "address", "tag", "status", "event"
            ]
        );
    }
}
