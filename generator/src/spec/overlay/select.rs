//! Selecting nodes of a description by JSONPath, in bounded time.
//!
//! A path such as `$..*..*..*` selects every node once for each way to reach it, which grows with a
//! power of the document. Here each segment is applied to the set of nodes that the segment before
//! it selected, and a filter may only look at what lies below its own node, so that a path costs at
//! most its length times the document's size times its depth.

use std::collections::HashSet;

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::pointer::{join, push};

/// No path of a person is longer.
const LONGEST: usize = 4_000;

/// So many brackets and parentheses may open in a path: its parser calls itself for each, and ends with the stack.
const MOST_BRACKETS: usize = 64;

/// A JSONPath, ready to be applied.
#[derive(Debug)]
pub(crate) struct Selector {
    /// As it was written.
    pub(crate) text: String,
    /// From the node that a correction changes, rather than from the whole document.
    pub(crate) relative: bool,
    segments: Vec<Segment>,
}

#[derive(Debug)]
enum Segment {
    /// A name (`.paths` or `['/me']`).
    Name(String),
    /// Everything below (`.*`).
    Children,
    /// What has to be searched.
    Query { path: JsonPath, descends: bool },
}

/// A node with its pointer.
type Node<'a> = (String, &'a Value);

impl Segment {
    /// What it selects below `nodes`, of which none is twice; nor is any of what is selected.
    fn apply<'a>(&self, nodes: Vec<Node<'a>>) -> Vec<Node<'a>> {
        match self {
            Self::Name(name) => {
                let below = nodes.into_iter().filter_map(|(mut at, node)| {
                    let value = node.as_object()?.get(name)?;
                    push(&mut at, name);
                    Some((at, value))
                });
                below.collect()
            }
            Self::Children => nodes.iter().flat_map(children).collect(),
            Self::Query { path, descends } => {
                let mut seen = HashSet::new();
                let mut found = Vec::new();
                for (at, node) in if *descends { outermost(nodes) } else { nodes } {
                    for located in path.query_located(node).iter() {
                        let pointer = at.clone() + &located.location().to_json_pointer();
                        if seen.insert(pointer.clone()) {
                            found.push((pointer, located.node()));
                        }
                    }
                }
                found
            }
        }
    }
}

fn children<'a>((at, node): &Node<'a>) -> Vec<Node<'a>> {
    match node {
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| (join(at, key), value))
            .collect(),
        Value::Array(list) => {
            let numbered = list.iter().enumerate();
            numbered
                .map(|(index, value)| (join(at, &index.to_string()), value))
                .collect()
        }
        _ => Vec::new(),
    }
}

impl Selector {
    /// Reads a path that begins with `$`.
    pub(crate) fn absolute(text: &str) -> Result<Self, String> {
        Self::read(text, false)
    }

    /// Reads a path that begins with `$`, or with `@` for the node that a correction changes.
    pub(crate) fn condition(text: &str) -> Result<Self, String> {
        match text.strip_prefix('@') {
            Some(rest) => {
                let mut selector = Self::read(&format!("${rest}"), true)?;
                selector.text = text.to_owned();
                Ok(selector)
            }
            None => Self::read(text, false),
        }
    }

    fn read(text: &str, relative: bool) -> Result<Self, String> {
        if text.len() > LONGEST {
            return Err(format!("it is longer than {LONGEST} characters"));
        }
        if text.matches(['(', '[']).count() > MOST_BRACKETS {
            return Err(format!("it has more than {MOST_BRACKETS} brackets"));
        }
        JsonPath::parse(text).map_err(|error| error.to_string())?;
        let mut segments = Vec::new();
        for part in split(text.get(1..).unwrap_or_default()) {
            bounded(part)?;
            segments.push(match (part, single_name(part)) {
                (".*" | "[*]", _) => Segment::Children,
                (_, Some(name)) => Segment::Name(name.to_owned()),
                (_, None) => Segment::Query {
                    path: JsonPath::parse(&format!("${part}"))
                        .map_err(|error| error.to_string())?,
                    descends: part.starts_with(".."),
                },
            });
        }
        Ok(Self {
            text: text.to_owned(),
            relative,
            segments,
        })
    }

    /// The JSON pointers of what this selects in `document`, each once.
    pub(crate) fn select(&self, document: &Value) -> Vec<String> {
        let root = vec![(String::new(), document)];
        let nodes = self
            .segments
            .iter()
            .fold(root, |nodes, segment| segment.apply(nodes));
        nodes.into_iter().map(|(pointer, _)| pointer).collect()
    }
}

/// The name that a segment selects, where it is written without escapes.
fn single_name(segment: &str) -> Option<&str> {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if let Some(name) = segment.strip_prefix('.') {
        return (!name.is_empty() && name.chars().all(plain)).then_some(name);
    }
    let inside = segment.strip_prefix('[')?.strip_suffix(']')?.trim();
    let quoted = |quote: char| inside.strip_prefix(quote)?.strip_suffix(quote);
    let name = quoted('\'').or_else(|| quoted('"'))?;
    (!name.contains(['\'', '"', '\\'])).then_some(name)
}

/// Leaves out the nodes below another one: `..` reaches them from there.
fn outermost(mut nodes: Vec<Node<'_>>) -> Vec<Node<'_>> {
    let all: HashSet<String> = nodes.iter().map(|(at, _)| at.clone()).collect();
    nodes.retain(|(at, _)| {
        !at.match_indices('/')
            .any(|(end, _)| all.contains(at.get(..end).unwrap_or_default()))
    });
    nodes
}

/// The characters of a path that stand outside of quotations, with the places where they begin.
fn unquoted(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut quote = None;
    let mut escaped = false;
    text.char_indices().filter(move |(_, c)| {
        match quote {
            None if matches!(c, '\'' | '"') => quote = Some(*c),
            None => return true,
            Some(_) if escaped => escaped = false,
            Some(_) if *c == '\\' => escaped = true,
            Some(end) if *c == end => quote = None,
            Some(_) => {}
        }
        false
    })
}

/// The segments of a path without its `$`, which is known to be well formed.
fn split(text: &str) -> Vec<&str> {
    let mut segments = Vec::new();
    let mut start = 0;
    let mut depth = 0_usize;
    // Whether the current segment has more than its dots.
    let mut begun = false;
    for (at, c) in unquoted(text) {
        if depth == 0 && begun && matches!(c, '[' | '.') {
            segments.push(text.get(start..at).unwrap_or_default().trim());
            start = at;
            begun = false;
        }
        begun |= c != '.' && !c.is_whitespace();
        match c {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    if begun {
        segments.push(text.get(start..).unwrap_or_default().trim());
    }
    segments
}

/// Refuses what makes a single segment costly.
fn bounded(segment: &str) -> Result<(), String> {
    // Whether the current selector is a filter.
    let mut filter = false;
    // Whether there is a list, of selectors or, in a filter, of names.
    let mut several = false;
    // Whether a selector can select more than one node.
    let mut broad = false;
    let mut before = ' ';
    for (_, c) in unquoted(segment) {
        match c {
            '?' if filter => return Err("it has a filter inside of a filter".to_owned()),
            '?' => (filter, broad) = (true, true),
            '$' => return Err("its filter looks at the whole document".to_owned()),
            ',' => (filter, several) = (false, true),
            '.' if filter && before == '.' => return Err("its filter has `..`".to_owned()),
            '*' | ':' => broad = true,
            _ => {}
        }
        before = c;
    }
    if several && broad {
        return Err(
            "a list stands with a filter, `*` or a range, which selects nodes several times"
                .to_owned(),
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pointer::escape;
    use serde_json::json;

    #[test]
    fn brackets_without_end_are_an_error() {
        for bracket in ["(", "[?@", "!(", "(@.a&&("] {
            let path = format!("$[?{}", bracket.repeat(3_900 / bracket.len()));
            let refused = Selector::absolute(&path).err().unwrap_or_default();
            assert!(refused.contains("brackets"), "{bracket}: {refused}");
        }
    }

    fn select(path: &str, document: &Value) -> Vec<String> {
        Selector::absolute(path).unwrap().select(document)
    }

    #[test]
    fn segments_in_steps_select_what_the_whole_path_selects() {
        let document = json!({
            "paths": {"/a.b[c]": {"get": {"operationId": "x", "parameters": [{"name": "p"}, {"name": "q"}]}}},
            "components": {"schemas": {"one": {"properties": {"a": {"type": "string"}}}, "it's": {"a": 1}}},
            "list": [{"0": 1}],
            "a/b~c": {"d": 1},
        });
        for path in [
            "$",
            "$.paths",
            "$.paths.*",
            "$.paths['/a.b[c]'].get",
            "$ .paths ['/a.b[c]'] .get",
            "$.paths.*[?@.operationId == 'x' || @.operationId == 'a]']",
            "$.paths.*[?@.operationId == 'x'].parameters[?@.name == 'q']",
            "$.paths.*.*.parameters[-1]",
            "$..a",
            "$..a[?@.type]",
            "$..[?@.type == 'string']",
            "$..['a', 'name']",
            "$.components.schemas['one', 'it\\'s']",
            "$.components.schemas[\"it's\"].a",
            "$..*",
            "$.paths..parameters[0:1]",
            "$.paths.*.get[?length(@.name) == 1]",
            "$.paths.*.get.parameters['0']",
            "$['list'][ '0' ]",
            "$['a/b~c'].d",
            "$.list..*",
            "$.paths.*..name",
        ] {
            let whole: Vec<_> = JsonPath::parse(path)
                .unwrap()
                .query_located(&document)
                .locations()
                .map(|location| location.to_json_pointer())
                .collect();
            assert_eq!(select(path, &document), whole, "{path}");
        }
    }

    #[test]
    fn a_node_that_is_reached_in_several_ways_is_selected_once() {
        let document = json!({"a": {"b": {"c": {"d": 1}}}});
        let mut all = select("$..*..*..*", &document);
        all.sort();
        assert_eq!(all, ["/a/b/c", "/a/b/c/d"]);
        assert_eq!(select("$['a', 'a'].b", &document), ["/a/b"]);
    }

    #[test]
    fn many_steps_down_take_little_time() {
        let mut deep = json!({});
        for _ in 0..60 {
            deep = json!({"x": deep, "y": [1, 2, 3, 4, 5, 6, 7, 8]});
        }
        let path = format!("${}", "..*".repeat(50));
        let start = std::time::Instant::now();
        assert!(!select(&path, &deep).is_empty());
        // Without the bound this would take longer than the universe is old.
        assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
    }

    #[test]
    fn what_would_be_costly_is_refused() {
        for path in [
            "$..[?@..a]",
            "$..[?$..a]",
            "$.a[?$.b == 1]",
            "$.a[?@.b == $['c']]",
            "$.a[?@.b[?@.c]]",
            "$.a[?@['b', 'c']]",
            "$.a[*, *]",
            "$.a[0:1, 1:2]",
            "$.a[?@.b, ?@.c]",
            "$.a[?@.b, *]",
            "$.a[*, ?@.b]",
            "$.a['b', *]",
            "$.a[?(@.b), 0:1]",
            "$.a[?length(@.b) == length(@.c), *]",
        ] {
            assert!(JsonPath::parse(path).is_ok(), "{path}");
            assert!(Selector::absolute(path).is_err(), "{path}");
        }
        assert!(Selector::absolute(&format!("$.{}", "a".repeat(5_000))).is_err());
        assert!(Selector::absolute("$.a[").is_err());
        let longest = format!("$.{}", "a".repeat(LONGEST - 2));
        assert!(Selector::absolute(&longest).is_ok());
    }

    /// Where a sign stands in quotation marks, it means itself (RFC 9535, 2.3.1).
    #[test]
    fn a_name_may_hold_any_sign() {
        for name in [
            "a?b", "a,b", "a..b", "[", "]", "a$", "(", "*", "0:1", "a\"b",
        ] {
            let document = json!({"x": {(name): {"y": 1}, "z": {"y": 2}}});
            let quoted = name.replace('\\', "\\\\").replace('\'', "\\'");
            for path in [
                format!("$.x['{quoted}'].y"),
                format!("$.x['{quoted}', 'no'].y"),
            ] {
                let expected = [format!("/x/{}/y", escape(name))];
                assert_eq!(select(&path, &document), expected, "{path}");
            }
            let document = json!({"x": [{"y": 1}, {"y": name}]});
            let path = format!("$.x[?@.y == '{quoted}' && @['y']]['y']");
            assert_eq!(select(&path, &document), ["/x/1/y"], "{path}");
        }
        let document = json!({"it's": {"a\\": {"b": 1}}});
        assert_eq!(select("$['it\\'s']['a\\\\'].b", &document), ["/it's/a\\/b"]);
    }

    /// A segment is a dot and a name, two dots and what follows, or brackets (RFC 9535, 2.5).
    #[test]
    fn a_path_is_split_into_the_segments_of_the_standard() {
        for (path, segments) in [
            ("", &[][..]),
            (".a.b", &[".a", ".b"]),
            (".a[0]['b']", &[".a", "[0]", "['b']"]),
            ("..a..[*]", &["..a", "..[*]"]),
            (" .a [0] ", &[".a", "[0]"]),
            ("[?@.a[0].b == 'c'].d", &["[?@.a[0].b == 'c']", ".d"]),
            ("[']', \"[.\"].d", &["[']', \"[.\"]", ".d"]),
            ("['\\'].a']['\\\\'].b", &["['\\'].a']", "['\\\\']", ".b"]),
        ] {
            assert_eq!(split(path), segments, "{path}");
        }
    }

    #[test]
    fn a_condition_can_be_about_the_node_itself() {
        let condition = Selector::condition("@.data").unwrap();
        assert!(condition.relative);
        assert_eq!(condition.select(&json!({"data": 1})), ["/data"]);
        assert!(!Selector::condition("$.data").unwrap().relative);
    }
}
