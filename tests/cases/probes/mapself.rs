use client::model::{decode, encode};
use api::{Nest, Tree};

pub fn probe() {
    let tree: Tree = decode(br#"{"a":{"b":{}}}"#).unwrap();
    assert!(matches!(&tree, Tree::Map(map) if map.len() == 1));
    assert_eq!(encode(&tree), br#"{"a":{"b":{}}}"#);
    let nest: Nest = decode(b"[[],[[]]]").unwrap();
    assert!(matches!(&nest, Nest::List(list) if list.len() == 2));
    assert_eq!(encode(&nest), b"[[],[[]]]");
}
