//! Reads a path by the grammar of RFC 9535.

use serde_json::Value;

use super::filter::{Comparison, Inner, Operand, Test};
use super::{Segment, Selector, Slice};

/// No path of a person is longer.
const LONGEST: usize = 4_000;

/// So deep may brackets and parentheses stand in each other: the reader calls itself for each.
const DEEPEST: usize = 64;

/// The largest index: integers that every JSON reader has (RFC 9535, 2.1).
const LARGEST: i64 = (1 << 53) - 1;

type Read<T> = Result<T, String>;

pub(super) struct PathReader<'a> {
    text: &'a str,
    /// How many bytes are read.
    at: usize,
    depth: usize,
}

impl<'a> PathReader<'a> {
    pub(super) fn new(text: &'a str) -> Read<Self> {
        if text.len() > LONGEST {
            return Err(format!("it is longer than {LONGEST} characters"));
        }
        Ok(Self {
            text,
            at: 0,
            depth: 0,
        })
    }

    /// All of the path: `root`, then segments.
    pub(super) fn path(mut self, root: char) -> Read<Vec<Segment>> {
        if !self.take(root) {
            return self.fail(&format!("it does not begin with `{root}`"));
        }
        let segments = self.segments()?;
        if !self.rest().is_empty() {
            return self
                .fail("a segment was expected: `.name`, `['name']`, `.*`, `..`, `[0]`, `[?`");
        }
        Ok(segments)
    }

    fn segments(&mut self) -> Read<Vec<Segment>> {
        let mut segments = Vec::new();
        loop {
            let before = self.at;
            self.space();
            let descends = self.take_text("..");
            let selectors = if self.take('[') {
                self.nested(Self::selectors)?
            } else if descends || self.take('.') {
                vec![if self.take('*') {
                    Selector::Children
                } else {
                    Selector::Name(self.shorthand()?)
                }]
            } else {
                // A path does not end with space.
                self.at = before;
                return Ok(segments);
            };
            segments.push(Segment {
                descends,
                selectors,
            });
        }
    }

    /// What stands between `[` and `]`.
    fn selectors(&mut self) -> Read<Vec<Selector>> {
        let mut selectors = Vec::new();
        loop {
            self.space();
            selectors.push(self.selector()?);
            self.space();
            if self.take(']') {
                return Ok(selectors);
            }
            self.expect(',')?;
        }
    }

    fn selector(&mut self) -> Read<Selector> {
        if self.take('*') {
            return Ok(Selector::Children);
        }
        if self.take('?') {
            self.space();
            return Ok(Selector::Filter(self.any()?));
        }
        if let Some(name) = self.string()? {
            return Ok(Selector::Name(name));
        }
        let start = self.integer()?;
        let before = self.at;
        self.space();
        if !self.take(':') {
            self.at = before;
            return match start {
                Some(index) => Ok(Selector::Index(index)),
                None => self.fail("a selector was expected: a name in quotes, `*`, an index, `?`"),
            };
        }
        self.space();
        let end = self.integer()?;
        self.space();
        let step = if self.take(':') {
            self.space();
            self.integer()?
        } else {
            None
        };
        let step = step.unwrap_or(1);
        Ok(Selector::Slice(Slice { start, end, step }))
    }

    // Filters.

    fn any(&mut self) -> Read<Test> {
        let tests = self.joined("||", Self::all)?;
        Ok(one_or(tests, Test::Any))
    }

    fn all(&mut self) -> Read<Test> {
        let tests = self.joined("&&", Self::test)?;
        Ok(one_or(tests, Test::All))
    }

    fn joined(&mut self, by: &str, read: fn(&mut Self) -> Read<Test>) -> Read<Vec<Test>> {
        let mut tests = vec![read(self)?];
        loop {
            let before = self.at;
            self.space();
            if !self.take_text(by) {
                self.at = before;
                return Ok(tests);
            }
            self.space();
            tests.push(read(self)?);
        }
    }

    fn test(&mut self) -> Read<Test> {
        if self.take('!') {
            self.space();
            let test = if self.take('(') {
                self.nested(Self::parenthesis)?
            } else if self.rest().starts_with('@') {
                Test::Exists(self.inner()?)
            } else {
                return self.fail("`!` stands before `@` or `(`");
            };
            return Ok(Test::Not(Box::new(test)));
        }
        if self.take('(') {
            return self.nested(Self::parenthesis);
        }
        let left = self.operand()?;
        let before = self.at;
        self.space();
        let Some(comparison) = self.comparison() else {
            self.at = before;
            return match left {
                Operand::Single(path) => Ok(Test::Exists(path)),
                _ => self.fail("what is not a path has to be compared with something"),
            };
        };
        self.space();
        let right = self.operand()?;
        for side in [&left, &right] {
            if matches!(side, Operand::Single(path) if !path.is_single()) {
                return self.fail("a path that is compared leads to one node at most");
            }
        }
        Ok(Test::Compare(left, comparison, right))
    }

    fn parenthesis(&mut self) -> Read<Test> {
        self.space();
        let test = self.any()?;
        self.space();
        self.expect(')')?;
        Ok(test)
    }

    fn comparison(&mut self) -> Option<Comparison> {
        // The longer ones first.
        const ALL: [(&str, Comparison); 6] = [
            ("==", Comparison::Equal),
            ("!=", Comparison::NotEqual),
            ("<=", Comparison::LessOrEqual),
            (">=", Comparison::GreaterOrEqual),
            ("<", Comparison::Less),
            (">", Comparison::Greater),
        ];
        ALL.into_iter()
            .find_map(|(text, comparison)| self.take_text(text).then_some(comparison))
    }

    /// A path from the node that is asked.
    fn inner(&mut self) -> Read<Inner> {
        self.expect('@')?;
        let selectors =
            self.segments()?.into_iter().map(|segment| {
                match <[Selector; 1]>::try_from(segment.selectors) {
                    _ if segment.descends => Err("its filter has `..`".to_owned()),
                    Ok([selector]) => Ok(selector),
                    Err(_) => Err("its filter has a list of selectors".to_owned()),
                }
            });
        Ok(Inner(selectors.collect::<Read<_>>()?))
    }

    fn operand(&mut self) -> Read<Operand> {
        if let Some(text) = self.string()? {
            return Ok(Operand::Literal(Value::String(text)));
        }
        match self.rest().chars().next() {
            Some('@') => Ok(Operand::Single(self.inner()?)),
            Some('$') => self.fail("its filter looks at the whole document"),
            Some('-' | '0'..='9') => self.number(),
            Some('a'..='z') => self.word(),
            _ => self.fail("a test was expected: `@.name`, a comparison, `!`, `(`"),
        }
    }

    /// `true`, `false`, `null` or the call of a function.
    fn word(&mut self) -> Read<Operand> {
        let begin = self.at;
        let word = self.take_while(|c| matches!(c, 'a'..='z' | '0'..='9' | '_'));
        let literal = match word {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" => Value::Null,
            function => {
                if self.take('(') {
                    return self.nested(|reader| reader.call(function));
                }
                self.at = begin;
                return self.fail("names of a node stand behind `@.`");
            }
        };
        Ok(Operand::Literal(literal))
    }

    /// The argument of a function, and its end.
    fn call(&mut self, function: &str) -> Read<Operand> {
        self.space();
        let call = match function {
            "length" => Operand::Length(Box::new(match self.operand()? {
                Operand::Single(path) if !path.is_single() => {
                    return self.fail("`length` is of one value");
                }
                operand => operand,
            })),
            "count" => Operand::Count(self.inner()?),
            "value" => Operand::Value(self.inner()?),
            _ => {
                return self.fail(&format!(
                    "`{function}` is not among the functions `length`, `count`, `value`"
                ));
            }
        };
        self.space();
        self.expect(')')?;
        Ok(call)
    }

    // Names and literals.

    /// A name behind a dot.
    fn shorthand(&mut self) -> Read<String> {
        let first = |c: char| c.is_ascii_alphabetic() || c == '_' || !c.is_ascii();
        if !self.rest().starts_with(first) {
            return self.fail("a name or `*` was expected; other names stand in `['...']`");
        }
        let name = self.take_while(|c| first(c) || c.is_ascii_digit());
        Ok(name.to_owned())
    }

    /// A string in quotes, if one is next.
    fn string(&mut self) -> Read<Option<String>> {
        let Some(quote @ ('\'' | '"')) = self.rest().chars().next() else {
            return Ok(None);
        };
        self.take(quote);
        let mut text = String::new();
        loop {
            match self.next() {
                Some(c) if c == quote => return Ok(Some(text)),
                Some('\\') => text.push(self.escaped(quote)?),
                Some(c) if c >= ' ' => text.push(c),
                Some(_) => return self.fail("a control character has to be escaped"),
                None => return self.fail("the quotation has no end"),
            }
        }
    }

    fn escaped(&mut self, quote: char) -> Read<char> {
        match self.next() {
            Some('b') => Ok('\u{8}'),
            Some('f') => Ok('\u{c}'),
            Some('n') => Ok('\n'),
            Some('r') => Ok('\r'),
            Some('t') => Ok('\t'),
            Some(c @ ('/' | '\\')) => Ok(c),
            Some(c) if c == quote => Ok(c),
            Some('u') => {
                let high = self.hexadecimal()?;
                let low = if matches!(high, 0xd800..=0xdbff) && self.take_text("\\u") {
                    Some(self.hexadecimal()?)
                } else {
                    None
                };
                match char::decode_utf16([high].into_iter().chain(low)).next() {
                    Some(Ok(c)) => Ok(c),
                    _ => self.fail("half of a pair of surrogates"),
                }
            }
            _ => self.fail("not an escape of JSON"),
        }
    }

    fn hexadecimal(&mut self) -> Read<u16> {
        let digits = self.rest().get(..4).unwrap_or_default();
        match u16::from_str_radix(digits, 16) {
            Ok(unit) if digits.bytes().all(|b| b.is_ascii_hexdigit()) => {
                self.at += digits.len();
                Ok(unit)
            }
            _ => self.fail("four hexadecimal digits were expected"),
        }
    }

    /// An index, if a number is next.
    fn integer(&mut self) -> Read<Option<i64>> {
        let begin = self.at;
        self.take('-');
        let digits = self.take_while(|c| c.is_ascii_digit());
        let text = self.text.get(begin..self.at).unwrap_or_default();
        if text.is_empty() {
            return Ok(None);
        }
        match text.parse::<i64>() {
            Ok(0) if text != "0" => self.fail("zero is written `0`"),
            Ok(index) if index != 0 && digits.starts_with('0') => {
                self.fail("an index does not begin with zero")
            }
            Ok(index) if index.abs() <= LARGEST => Ok(Some(index)),
            _ => self.fail(&format!("an index is at most {LARGEST}")),
        }
    }

    /// A number as JSON has it, which is how RFC 9535 writes them.
    fn number(&mut self) -> Read<Operand> {
        let text =
            self.take_while(|c| matches!(c, '-' | '+' | '.' | 'e' | 'E') || c.is_ascii_digit());
        match serde_json::from_str(text) {
            Ok(number) => Ok(Operand::Literal(number)),
            Err(_) => self.fail(&format!("`{text}` is not a number of JSON")),
        }
    }

    // Characters.

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.rest().chars().next()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn take(&mut self, c: char) -> bool {
        let taken = self.rest().starts_with(c);
        if taken {
            self.at += c.len_utf8();
        }
        taken
    }

    fn take_text(&mut self, text: &str) -> bool {
        let taken = self.rest().starts_with(text);
        if taken {
            self.at += text.len();
        }
        taken
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c| !wanted(c)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    fn space(&mut self) {
        self.take_while(|c| matches!(c, ' ' | '\t' | '\n' | '\r'));
    }

    fn expect(&mut self, c: char) -> Read<()> {
        if self.take(c) {
            return Ok(());
        }
        self.fail(&format!("`{c}` was expected"))
    }

    /// Reads what stands in brackets or parentheses.
    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<T> {
        if self.depth == DEEPEST {
            return self.fail(&format!("more than {DEEPEST} brackets stand in each other"));
        }
        self.depth += 1;
        let read = read(self)?;
        self.depth -= 1;
        Ok(read)
    }

    fn fail<T>(&self, what: &str) -> Read<T> {
        let before = self.text.get(..self.at).unwrap_or_default();
        Err(format!(
            "{what}, at character {}",
            before.chars().count() + 1
        ))
    }
}

/// The only one of `tests`, or all of them joined.
fn one_or(tests: Vec<Test>, join: fn(Vec<Test>) -> Test) -> Test {
    match <[Test; 1]>::try_from(tests) {
        Ok([test]) => test,
        Err(tests) => join(tests),
    }
}
