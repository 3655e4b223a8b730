//! Paths beside another reader of RFC 9535, and where the two differ, beside the standard.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::json;
use serde_json_path::JsonPath as Second;

use super::*;
use crate::pointer::escape;

fn select(path: &str, document: &Value) -> Vec<String> {
    JsonPath::absolute(path).unwrap().select(document)
}

/// What another reader of RFC 9535 selects, in its order.
fn second(path: &str, document: &Value) -> Vec<String> {
    let path = Second::parse(path).unwrap();
    let nodes = path.query_located(document);
    nodes
        .locations()
        .map(|location| location.to_json_pointer())
        .collect()
}

#[test]
fn a_path_selects_what_another_reader_selects() {
    let document = json!({
        "paths": {"/a.b[c]": {"get": {"operationId": "x", "parameters": [{"name": "p"}, {"name": "q"}]}}},
        "components": {"schemas": {"one": {"properties": {"a": {"type": "string"}}}, "it's": {"a": 1}}},
        "list": [{"0": 1}],
        "a/b~c": {"d": 1},
        "letters": ["a", "b", "c", "d", "e"],
        "values": [null, true, 0, -0.0, 1, 1.0, 1.5, "", "1", [], [1], {}, {"a": 1.0}, {"a": [1, 2]}, {"b": null}],
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
        "$.letters[1:3]",
        "$.letters[5:]",
        "$.letters[1:5:2]",
        "$.letters[5:1:-2]",
        "$.letters[::-1]",
        "$.letters[-3:-1]",
        "$.letters[-9:9]",
        "$.letters[9:-9:-3]",
        "$.letters[::0]",
        "$.letters[3, 0]",
        "$.letters[ 1 : 4 : 2 ]",
        "$.values[?@ == 1]",
        "$.values[?@ < 1]",
        "$.values[?@ <= 1]",
        "$.values[?@ != 0]",
        "$.values[?@ >= '1']",
        "$.values[?@ > '']",
        "$.values[?@ == null]",
        "$.values[?@ <= null]",
        "$.values[?@ <= true]",
        "$.values[?@.a == 1]",
        "$.values[?@.a == @.c]",
        "$.values[?!@.a]",
        "$.values[?!(@.a || @.b)]",
        "$.values[?@.a && @.a[0] || @.b == null]",
        "$.values[?@[0] == 1e0]",
        "$.values[?length(@) == 0]",
        "$.values[?count(@.*) > 0]",
        "$.values[?length(value(@.*)) == 2]",
        "$.values[?value(@.*) == 1]",
        "$.values[?@[?@ == 1]]",
        "$.values[?@ == @]",
        "$.values[?\"\\u0031\" == @]",
    ] {
        assert_eq!(select(path, &document), second(path, &document), "{path}");
    }
}

/// What is equal is `<=` and `>=`, also where there is nothing (RFC 9535, 2.3.5.2.2).
#[test]
fn nothing_equals_nothing_and_is_not_less() {
    let document = json!([{"a": 1}, {}]);
    for (comparison, selected) in [
        ("==", &["/1"][..]),
        ("<=", &["/1"]),
        (">=", &["/1"]),
        ("!=", &["/0"]),
        ("<", &[]),
        (">", &[]),
    ] {
        let path = format!("$[?@.a {comparison} @.c]");
        assert_eq!(select(&path, &document), selected, "{path}");
    }
}

/// Values are equal when all of each is in the other (RFC 9535, 2.3.5.2.2).
#[test]
fn a_part_does_not_equal_the_whole() {
    for (part, whole) in [
        (json!({}), json!({"x": 1})),
        (json!({"x": 1}), json!({"x": 1, "y": 2})),
        (json!({"x": 1}), json!({"y": 1})),
        (json!({"x": 1, "y": 1}), json!({"x": 1, "y": 2})),
        (json!([]), json!([1])),
        (json!([1]), json!([1, 2])),
        (json!([2, 1]), json!([1, 2])),
        (json!({}), json!([])),
        (json!(""), json!(null)),
    ] {
        let document = json!([
            {"a": part, "b": whole},
            {"a": whole, "b": part},
            {"a": part, "b": part},
            {"a": whole, "b": whole},
        ]);
        let equal = select("$[?@.a == @.b]", &document);
        assert_eq!(equal, ["/2", "/3"], "{document}");
        let other = select("$[?@.a != @.b]", &document);
        assert_eq!(other, ["/0", "/1"], "{document}");
    }
    let inside = json!([{"a": [1, {"x": 2}], "b": [1.0, {"x": 2.0}]}]);
    assert_eq!(select("$[?@.a == @.b]", &inside), ["/0"]);
}

/// Indices have the range of I-JSON, both ends included (RFC 9535, 2.1).
#[test]
fn the_largest_index_is_one() {
    for index in ["9007199254740991", "-9007199254740991"] {
        for path in [
            index.to_owned(),
            format!("{index}::{index}"),
            format!(":{index}"),
        ] {
            assert!(JsonPath::absolute(&format!("$[{path}]")).is_ok(), "{path}");
        }
    }
    for index in [
        "9007199254740992",
        "-9007199254740992",
        "99999999999999999999",
    ] {
        for path in [index.to_owned(), format!("{index}:"), format!("::{index}")] {
            assert!(JsonPath::absolute(&format!("$[{path}]")).is_err(), "{path}");
        }
    }
}

/// Four hexadecimal digits, and the halves of a pair together (RFC 9535, 2.3.1.1).
#[test]
fn an_escape_is_one_of_json() {
    let document = json!({"A1": 1, "\u{1f600}": 1});
    assert_eq!(select("$['\\u0041\\u0031']", &document), ["/A1"]);
    assert_eq!(select("$['\\uD83d\\uDe00']", &document), ["/\u{1f600}"]);
    let signs = json!({"\u{8}\u{c}\n\r\t/\\'": 1});
    assert_eq!(select(r"$['\b\f\n\r\t\/\\\'']", &signs).len(), 1);
    let wrong = r"u+041|u-041|u 041|u041|u00g1|ud83d|ude00|ud83d\u0041|ud83d\n|U0041|x41|a|0";
    for escape in wrong.split('|') {
        let path = format!("$['\\{escape}']");
        assert!(JsonPath::absolute(&path).is_err(), "{path}");
    }
    // Below the space a character has to be escaped.
    for (sign, taken) in [
        ('\0', false),
        ('\t', false),
        ('\u{1f}', false),
        (' ', true),
        ('\u{7f}', true),
    ] {
        let path = format!("$['{sign}']");
        assert_eq!(JsonPath::absolute(&path).is_ok(), taken, "{path:?}");
    }
}

#[test]
fn as_many_brackets_as_the_error_says_may_stand_in_each_other() {
    let path = |inner: usize| format!("$[?{}@{}]", "(".repeat(inner), ")".repeat(inner));
    assert!(JsonPath::absolute(&path(63)).is_ok());
    let why = JsonPath::absolute(&path(64)).unwrap_err();
    assert!(why.starts_with("more than 64 brackets"), "{why}");
    // Beside each other they are as many as one likes.
    let beside = format!("$[?{}@]", "(@)&&".repeat(100));
    assert!(JsonPath::absolute(&beside).is_ok());
}

/// Space may stand inside of the parentheses and brackets of a filter (RFC 9535, 2.4 and 2.3.5.1).
#[test]
fn space_in_a_filter_means_nothing() {
    let document = json!([[1, 2], [1], "ab", {"a": 1}]);
    for (plain, spaced) in [
        ("$[?length(@)==2]", "$[ ? length( \t@\n ) == 2 ]"),
        ("$[?count(@.*)==1]", "$[?count(\r@ .* )  ==  1]"),
        ("$[?value(@.*)==1]", "$[?value( @.* )== 1]"),
        (
            "$[?!(@[1]||@.a)&&@[0]]",
            "$[?! ( @[ 1 ] || @ .a ) && @ [0] ]",
        ),
    ] {
        let selected = select(plain, &document);
        assert!(!selected.is_empty(), "{plain}");
        assert_eq!(select(spaced, &document), selected, "{spaced}");
    }
}

/// A generator of numbers that are the same in each run.
struct Draws(u64);

impl Draws {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }

    fn document(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 6 } else { 10 }) {
            0 => Value::Null,
            1 => json!(self.below(2) == 0),
            2 => json!(self.below(3)),
            3 => json!(self.below(3) as f64 / 2.0),
            4 | 5 => json!(self.of(&["", "a", "b", "\u{e9}"])),
            6 | 7 => (0..self.below(4))
                .map(|_| self.document(depth - 1))
                .collect(),
            _ => {
                let names = ["a", "b", "\u{e9}", "0", "it's"];
                let member =
                    |draws: &mut Self| (draws.of(&names).to_owned(), draws.document(depth - 1));
                Value::Object((0..self.below(4)).map(|_| member(self)).collect())
            }
        }
    }

    fn path(&mut self, root: &str, depth: usize) -> String {
        let mut path = root.to_owned();
        for _ in 0..self.below(4) {
            match self.below(8) {
                0 | 1 => path += self.of(&[".a", ".b", ".\u{e9}", ".*", " .a", ".A1_"]),
                2 => path += self.of(&["..a", "..*", "..['a']", "..[0]"]),
                _ => {
                    let first = self.selector(depth);
                    let _ = match self.below(4) {
                        0 => write!(path, "[{first} ,{}]", self.selector(depth)),
                        1 => write!(path, "[ {first} ]"),
                        _ => write!(path, "[{first}]"),
                    };
                }
            }
        }
        path
    }

    fn selector(&mut self, depth: usize) -> String {
        if depth > 0 && self.below(2) == 0 {
            return format!("?{}", self.test(depth - 1));
        }
        self.of(&[
            "'a'",
            "\"b\"",
            "*",
            "0",
            "-1",
            "1",
            "1:",
            ":-1",
            "::2",
            "2:0:-1",
            ": :",
            "'it\\'s'",
            "\"\\u00e9\"",
            "'\\'",
            "01",
            "-0",
            "9007199254740992",
            "''",
        ])
        .to_owned()
    }

    fn test(&mut self, depth: usize) -> String {
        match self.below(7) {
            0 => format!("({})", self.test(depth.saturating_sub(1))),
            1 => format!("!{}", self.path("@", depth)),
            2 if depth > 0 => format!("{} && {}", self.test(depth - 1), self.test(depth - 1)),
            3 if depth > 0 => format!("{}||{}", self.test(depth - 1), self.test(depth - 1)),
            4 => self.path(if self.0.is_multiple_of(5) { "$" } else { "@" }, depth),
            _ => {
                let comparison = self.of(&["==", " != ", "<", "> "]);
                format!("{}{comparison}{}", self.operand(depth), self.operand(depth))
            }
        }
    }

    fn operand(&mut self, depth: usize) -> String {
        match self.below(6) {
            0 => format!("length({})", self.operand(depth.saturating_sub(1))),
            1 => format!("count({})", self.path("@", depth)),
            2 => format!("value({} )", self.path("@", depth)),
            3 => self.path("@", 0),
            _ => self
                .of(&[
                    "1", "0.5", "-0", "1e0", "'a'", "\"\"", "true", "null", "01", "1.", "a", "+1",
                ])
                .to_owned(),
        }
    }
}

/// Paths of the grammar, and such with a character too many or too few.
#[test]
fn random_paths_are_read_and_applied_as_another_reader_does() {
    let mut draws = Draws(7);
    let (mut taken, mut selected) = (0, 0);
    for _ in 0..40_000 {
        let mut path = draws.path("$", 3);
        if draws.below(4) == 0 {
            let places: Vec<usize> = path.char_indices().map(|(at, _)| at).collect();
            let at = places[draws.below(places.len())];
            if draws.below(2) == 0 {
                path.remove(at);
            } else {
                path.insert_str(
                    at,
                    draws.of(&[" ", ".", "[", "]", "'", "(", ")", "*", "!", ",", ":", "@"]),
                );
            }
        }
        match (JsonPath::absolute(&path), Second::parse(&path)) {
            (Ok(ours), Ok(theirs)) => {
                taken += 1;
                let document = draws.document(4);
                let pointers = ours.select(&document);
                let set: BTreeSet<String> = pointers.iter().cloned().collect();
                assert_eq!(set.len(), pointers.len(), "twice: {path} of {document}");
                let nodes = theirs.query_located(&document);
                let expected = nodes.locations().map(|location| location.to_json_pointer());
                assert_eq!(set, expected.collect(), "{path} of {document}");
                selected += usize::from(!set.is_empty());
            }
            (Err(why), Ok(_)) => assert!(why.contains("its filter"), "{path}: {why}"),
            // The grammar has space before `..`, which the other one does not take.
            (Ok(_), Err(_)) if path.contains(" ..") => {}
            (Ok(_), Err(why)) => panic!("only the other one refuses {path}: {why}"),
            (Err(_), Err(_)) => {}
        }
    }
    assert!(taken > 5_000 && selected > 1_000, "{taken}, {selected}");
}

#[test]
fn brackets_in_each_other_are_counted_and_not_those_in_names() {
    for bracket in ["(", "@[?", "!(", "(@.a&&(", "@.a[?1==length("] {
        let path = format!("$[?{}", bracket.repeat(3_900 / bracket.len()));
        let refused = JsonPath::absolute(&path).err().unwrap_or_default();
        assert!(refused.contains("brackets"), "{bracket}: {refused}");
    }
    let name = "[".repeat(100);
    let document = json!({(name.clone()): 1});
    assert_eq!(
        select(&format!("$['{name}']"), &document),
        [format!("/{name}")]
    );
    assert_eq!(
        select(&format!("${}", "[0]".repeat(100)), &document),
        [""; 0]
    );
}

#[test]
fn a_node_that_is_reached_in_several_ways_is_selected_once() {
    let document = json!({"a": {"b": {"c": {"d": 1}}}});
    let mut all = select("$..*..*..*", &document);
    all.sort();
    assert_eq!(all, ["/a/b/c", "/a/b/c/d"]);
    assert_eq!(select("$['a', 'a'].b", &document), ["/a/b"]);
    assert_eq!(select("$[*, 'a', ?@.b].b", &document), ["/a/b"]);
}

#[test]
fn paths_of_every_kind_take_little_time() {
    let mut deep = json!({});
    for _ in 0..60 {
        deep = json!({"x": deep, "y": [1, 2, 3, 4, 5, 6, 7, 8]});
    }
    for repeated in ["..*", "[*,*]", "..[*,?@.x,'x']", "[?@[?@[?@.x]],*]"] {
        let path = format!("${}", repeated.repeat(50));
        let start = std::time::Instant::now();
        assert!(!select(&path, &deep).is_empty());
        // Without the bound this would take longer than the universe is old.
        assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
    }
}

#[test]
fn what_would_be_costly_is_refused() {
    for path in [
        "$..[?@..a]",
        "$..[?$..a]",
        "$.a[?$.b == 1]",
        "$.a[?@.b == $['c']]",
        "$.a[?@['b', 'c']]",
        "$.a[?count(@..*) > 1]",
    ] {
        assert!(Second::parse(path).is_ok(), "{path}");
        let why = JsonPath::absolute(path).err().unwrap_or_default();
        assert!(why.contains("its filter"), "{path}: {why}");
    }
    assert!(JsonPath::absolute(&format!("$.{}", "a".repeat(5_000))).is_err());
    let longest = format!("$.{}", "a".repeat(3_998));
    assert!(JsonPath::absolute(&longest).is_ok());
}

#[test]
fn an_error_says_what_was_expected_and_where() {
    for (path, why) in [
        ("a", "it does not begin with `$`, at character 1"),
        (
            "$.a[",
            "a selector was expected: a name in quotes, `*`, an index, `?`, at character 5",
        ),
        (
            "$.a]",
            "a segment was expected: `.name`, `['name']`, `.*`, `..`, `[0]`, `[?`, at character 4",
        ),
        ("$['\u{e9}'x]", "`,` was expected, at character 6"),
        ("$[?@.a = 1]", "`,` was expected, at character 8"),
        (
            "$[?match(@, 'a')]",
            "`match` is not among the functions `length`, `count`, `value`, at character 10",
        ),
        (
            "$[?@.* == 1]",
            "a path that is compared leads to one node at most, at character 12",
        ),
    ] {
        assert_eq!(JsonPath::absolute(path).unwrap_err(), why);
    }
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

#[test]
fn a_condition_can_be_about_the_node_itself() {
    let condition = JsonPath::condition("@.data").unwrap();
    assert!(condition.relative);
    assert_eq!(condition.select(&json!({"data": 1})), ["/data"]);
    assert!(!JsonPath::condition("$.data").unwrap().relative);
}
