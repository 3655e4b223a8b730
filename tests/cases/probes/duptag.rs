use client::model::decode;
use api::W;

pub fn probe() {
    let read = |json: &str| decode::<W>(json.as_bytes()).unwrap();
    assert!(matches!(read(r#"{"type":"a","title":"t"}"#), W::A(_)));
    assert!(matches!(read(r#"{"type":"b","q":"x"}"#), W::B(_)));
    assert!(matches!(read(r#"{"type":"b","r":"x"}"#), W::C(_)));
    assert!(matches!(read(r#"{"type":"b"}"#), W::Other(_)));
}
