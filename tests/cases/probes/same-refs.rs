use client::Endpoint;
use api::GetD;

pub fn probe() {
    let json = r#"{"a":{"a":"1"},"b":"2","c":[{"a":"3"}],"d":{"k":"4"},"e":{"a":"5"}}"#;
    let read: <GetD as Endpoint>::Response = client::model::decode(json.as_bytes()).unwrap();
    assert!(read.extra.is_empty(), "{:?}", read.extra);
    assert_eq!(read.b.as_deref(), Some("2"));
    assert_eq!(client::model::encode(&read), json.as_bytes());
}
