//! Text that is odd without being wrong, and text that is too much.

use intercom_runtime::model::{Extra, List, Map, Value, decode, object};

use crate::objects::{assert_kept, read, text};

#[test]
fn a_byte_order_mark_is_skipped() {
    let value: Value = read("\u{feff}{\"a\": 1}");
    assert_eq!(value["a"].as_i64(), Some(1));
    assert!(decode::<Value>("{}\u{feff}".as_bytes()).is_err());
}

#[test]
fn half_a_surrogate_pair_is_read_and_written_back() {
    let json = r#"{"name":"cut \ud83d"}"#;
    let mut named: Named = assert_kept(json);
    assert_eq!(named.name.as_deref(), Some("cut \u{fffd}"));
    named.name = Some("whole".to_owned());
    assert_eq!(text(&named), r#"{"name":"whole"}"#);
    let list: List<String> = assert_kept(r#"["a","\udc00","b"]"#);
    assert_eq!(*list, ["a", "\u{fffd}", "b"]);
    let map: Map<String> = assert_kept(r#"{"a":"\ud800x"}"#);
    assert_eq!(map.get("a").map(String::as_str), Some("\u{fffd}x"));
    // Where the type takes no string at all, and where nothing is declared.
    assert_kept::<List<i64>>(r#"[1,"\ud800",2]"#);
    assert_kept::<Named>(
        r#"{"name":null,"other":"\ud800\ud83d\ude00"}"#.replace("null", "\"n\"").as_str(),
    );
}

#[test]
fn what_is_decoded_takes_a_bounded_multiple_of_the_text() {
    let many = format!("[{}1]", "1,".repeat(4_000_000));
    let error = decode::<Value>(many.as_bytes()).unwrap_err();
    assert!(error.to_string().starts_with("too many values"), "{error}");
    let some = format!("[{}1]", "1,".repeat(200_000));
    assert!(decode::<Value>(some.as_bytes()).is_ok());
}

#[derive(Clone, Default, PartialEq)]
struct Named {
    name: Option<String>,
    extra: Extra,
}
object!(Named { name });
