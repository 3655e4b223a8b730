use client::Endpoint;
use api::{A, GetA};

pub fn probe() {
    let read: <GetA as Endpoint>::Response = client::model::decode(br#"{"c":"x"}"#).unwrap();
    assert_eq!(read.c.as_deref(), Some("x"));
    // The property's type is the same.
    let whole: A = client::model::decode(br#"{"b":{"c":"x"}}"#).unwrap();
    assert_eq!(whole.b, Some(read));
}
