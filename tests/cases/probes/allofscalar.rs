use client::model::{decode, encode};
use api::{A, AU, E, GetA};

pub fn probe() {
    let call = GetA::new().p("abc").q(E::B).r(4);
    assert!(sent(call).url.ends_with("/a?p=abc&q=b&r=4"));
    let json = r#"{"s":"abc","e":"a","e2":"b","i":4,"l":["x"],"u":1,"t":"t","n":"n","o":{"a":"x","more":7},"oo":{"z":"z","k":"k"},"ao":{"z":"z","k":"two","n":1}}"#;
    let a: A = decode(json.as_bytes()).unwrap();
    assert!(a.extra.is_empty(), "{:?}", a.extra);
    assert_eq!((&a.e, &a.e2), (&Some(E::A), &Some(E::B)));
    assert_eq!(a.i, Some(4));
    assert_eq!(a.u, Some(AU::Integer(1)));
    let oo = a.oo.as_ref().unwrap();
    assert!(oo.extra.is_empty(), "{:?}", oo.extra);
    match a.ao.as_ref().unwrap() {
        api::AAo::Second(second) => {
            assert_eq!((second.n, second.z.as_deref()), (Some(1), Some("z")));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(String::from_utf8(encode(&a)).unwrap(), json);
}
