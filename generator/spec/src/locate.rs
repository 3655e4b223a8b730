//! From a JSON pointer to a line in a YAML file, and back.
//!
//! Only built when there is an error to report: a run without errors does not pay for it. It works
//! on parser events with a stack of its own, so that depth costs memory and never the call stack.

use saphyr_parser::{Event, Parser};

use crate::hash::HashMap;
use crate::pointer::{push, unescape};

/// Where the nodes of a YAML text stand.
#[derive(Debug)]
pub(crate) struct Outline {
    nodes: Vec<Node>,
    children: HashMap<(usize, String), usize>,
    duplicate: Option<usize>,
}

#[derive(Debug)]
struct Node {
    parent: usize,
    token: String,
    /// Counted from 1; of the key, where there is one.
    line: usize,
}

/// A collection that is being read.
enum Open {
    Mapping {
        node: usize,
        key: Option<(String, usize)>,
    },
    Sequence {
        node: usize,
        next: usize,
    },
    /// A collection in the place of a key: not JSON, so it has no pointer.
    Ignored,
}

impl Outline {
    /// Reads as much of `text` as is YAML.
    pub(crate) fn new(text: &str) -> Self {
        let mut outline = Self {
            nodes: vec![Node {
                parent: 0,
                token: String::new(),
                line: 1,
            }],
            children: HashMap::default(),
            duplicate: None,
        };
        let mut open: Vec<Open> = Vec::new();
        for item in Parser::new_from_str(text) {
            let Ok((event, span)) = item else { break };
            let line = span.start.line();
            match event {
                Event::Scalar(value, ..) => outline.scalar(&mut open, &value, line),
                Event::Alias(_) => outline.scalar(&mut open, "", line),
                Event::MappingStart(..) => {
                    let opened = match outline.begin(&mut open, line) {
                        Some(node) => Open::Mapping { node, key: None },
                        None => Open::Ignored,
                    };
                    open.push(opened);
                }
                Event::SequenceStart(..) => {
                    let opened = match outline.begin(&mut open, line) {
                        Some(node) => Open::Sequence { node, next: 0 },
                        None => Open::Ignored,
                    };
                    open.push(opened);
                }
                Event::MappingEnd | Event::SequenceEnd => {
                    open.pop();
                }
                _ => {}
            }
        }
        outline
    }

    fn scalar(&mut self, open: &mut [Open], value: &str, line: usize) {
        if let Some(Open::Mapping {
            key: key @ None, ..
        }) = open.last_mut()
        {
            *key = Some((value.to_owned(), line));
        } else {
            self.begin(open, line);
        }
    }

    /// Enters the value that comes next; `None` when it has no pointer.
    fn begin(&mut self, open: &mut [Open], line: usize) -> Option<usize> {
        match open.last_mut() {
            None => Some(0),
            Some(Open::Mapping { node, key }) => {
                // Without a key this collection is itself a key, and the value after it nameless.
                let Some((token, line)) = key.take() else {
                    *key = Some((String::new(), line));
                    return None;
                };
                let node = *node;
                Some(self.add(node, token, line))
            }
            Some(Open::Sequence { node, next }) => {
                let (node, token) = (*node, next.to_string());
                *next += 1;
                Some(self.add(node, token, line))
            }
            Some(Open::Ignored) => None,
        }
    }

    fn add(&mut self, parent: usize, token: String, line: usize) -> usize {
        let index = self.nodes.len();
        let known = self.children.insert((parent, token.clone()), index);
        self.nodes.push(Node {
            parent,
            token,
            line,
        });
        if known.is_some() && self.duplicate.is_none() {
            self.duplicate = Some(index);
        }
        index
    }

    /// The line of the node at `pointer`, or of its nearest ancestor.
    pub(crate) fn line(&self, pointer: &str) -> usize {
        let mut node = 0;
        for token in pointer.split('/').skip(1) {
            let token = unescape(token).into_owned();
            let Some(child) = self.children.get(&(node, token)) else {
                break;
            };
            node = *child;
        }
        self.nodes[node].line
    }

    /// The second of two equal keys: its pointer and line.
    pub(crate) fn first_duplicate(&self) -> Option<(String, usize)> {
        self.duplicate
            .map(|node| (self.pointer(node), self.nodes[node].line))
    }

    /// The pointer of the last node that starts at or before `line`.
    pub(crate) fn pointer_before(&self, line: usize) -> String {
        let after = self.nodes.partition_point(|node| node.line <= line);
        self.pointer(after.saturating_sub(1))
    }

    fn pointer(&self, mut node: usize) -> String {
        let mut tokens = Vec::new();
        while node != 0 {
            tokens.push(self.nodes[node].token.as_str());
            node = self.nodes[node].parent;
        }
        tokens
            .iter()
            .rev()
            .fold(String::new(), |mut pointer, token| {
                push(&mut pointer, token);
                pointer
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
openapi: 3.0.1
paths:
  /a/{id}:
    get:
      tags: [one, two]
components:
  schemas:
    x:
      allOf:
      - $ref: '#/a'
      - type: object
";

    #[test]
    fn a_pointer_leads_to_the_line_of_its_key() {
        let outline = Outline::new(TEXT);
        for (pointer, line) in [
            ("", 1),
            ("/paths", 2),
            ("/paths/~1a~1{id}/get", 4),
            ("/paths/~1a~1{id}/get/tags/1", 5),
            ("/components/schemas/x/allOf/1/type", 11),
        ] {
            assert_eq!(outline.line(pointer), line, "{pointer}");
        }
    }

    #[test]
    fn an_unknown_pointer_leads_to_its_nearest_ancestor() {
        assert_eq!(
            Outline::new(TEXT).line("/components/schemas/x/allOf/7/type"),
            9
        );
    }

    #[test]
    fn a_line_leads_back_to_the_pointer() {
        assert_eq!(
            Outline::new(TEXT).pointer_before(10),
            "/components/schemas/x/allOf/0/$ref"
        );
    }

    #[test]
    fn text_that_stops_being_yaml_keeps_what_was_read_before() {
        assert_eq!(Outline::new("a: 1\nb: [\n c: ]:").line("/a"), 1);
    }

    #[test]
    fn ten_thousand_levels_do_not_overflow_the_stack() {
        let text = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
        Outline::new(&text).pointer_before(1);
    }
}
