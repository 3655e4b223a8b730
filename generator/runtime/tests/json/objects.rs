//! What the macros make of structs, enums and unions.

use crate::models::{Anything, Ask, Assign, Close, Color, Empty, Manage, OnlyRequired, Thing};
use intercom_runtime::model::{Codec, Extra, List, Map, Patch, Value, decode, encode, object};

pub(crate) fn read<T: Codec + Default + std::fmt::Debug>(json: &str) -> T {
    decode(json.as_bytes()).unwrap_or_else(|error| panic!("{json}: {error}"))
}

pub(crate) fn text(value: &impl Codec) -> String {
    String::from_utf8(encode(value)).expect("text")
}

/// Reads and writes, and compares with members in any order.
pub(crate) fn assert_kept<T: Codec + Default + std::fmt::Debug>(json: &str) -> T {
    let value = read::<T>(json);
    assert_eq!(
        read::<Value>(&text(&value)),
        read::<Value>(json),
        "{value:?}"
    );
    value
}

#[test]
fn fields_take_what_means_the_same() {
    let thing = read::<Thing>(
        r#"{"type":"thing","id":7,"count":"12","ratio":"0.5","open":"true","created_at":1700000000,
            "day":1700000000,"color":"red","parent":{"id":"p"},"parts":[{"id":1}],"labels":{"a":1},"any":[1]}"#,
    );
    assert!(thing.extra.is_empty());
    assert_eq!(
        (thing.id.as_deref(), thing.count, thing.ratio),
        (Some("7"), Some(12), Some(0.5))
    );
    assert_eq!((thing.open, thing.color), (Some(true), Some(Color::Red)));
    assert_eq!(
        thing.parent.and_then(|parent| parent.id).as_deref(),
        Some("p")
    );
}

#[test]
fn the_last_of_equal_keys_counts() {
    for (json, last) in [
        (r#"{"id":"a","id":"b"}"#, r#"{"id":"b"}"#),
        (r#"{"id":{},"id":"b"}"#, r#"{"id":"b"}"#),
        (r#"{"id":"a","id":{}}"#, r#"{"id":{}}"#),
        (r#"{"id":{},"id":"b","id":[]}"#, r#"{"id":[]}"#),
        (r#"{"id":"a","id":null}"#, r#"{"id":null}"#),
        (r#"{"id":null,"id":"a"}"#, r#"{"id":"a"}"#),
        (r#"{"id":null,"id":7}"#, r#"{"id":7}"#),
        (r#"{"id":7,"id":null}"#, r#"{"id":null}"#),
        (r#"{"id":7,"id":"7"}"#, r#"{"id":"7"}"#),
        (r#"{"id":{},"id":7}"#, r#"{"id":7}"#),
        (r#"{"id":7,"id":{}}"#, r#"{"id":{}}"#),
        (r#"{"id":7,"id":{},"id":"7"}"#, r#"{"id":"7"}"#),
        (r#"{"id":null,"id":{}}"#, r#"{"id":{}}"#),
        (r#"{"x":1,"x":2}"#, r#"{"x":2}"#),
        (
            r#"{"parent":{"id":"a","count":1},"parent":{"id":"b"}}"#,
            r#"{"parent":{"id":"b"}}"#,
        ),
        (r#"{"parts":[{"id":"a"}],"parts":[]}"#, r#"{"parts":[]}"#),
    ] {
        assert_eq!(text(&read::<Thing>(json)), last);
    }
    assert_eq!(
        text(&read::<OnlyRequired>(r#"{"name":"a","name":null}"#)),
        r#"{"name":null}"#
    );
}

#[test]
fn enums_are_lossless() {
    assert_eq!(Color::from("RED"), Color::RedUpper);
    assert_eq!(Color::from(""), Color::Nothing);
    assert_eq!("Red".parse::<Color>(), Ok(Color::Unknown("Red".to_owned())));
    assert_eq!(read::<Color>("7").as_str(), "7");
    assert_eq!(Color::default(), Color::Unknown(String::new()));
    assert_eq!(Color::KNOWN.len(), 3);
    assert_eq!(
        format!("{:>4}|{}", Color::Red.to_string(), Color::Nothing),
        " red|"
    );
}

#[test]
fn patches_write_three_different_bodies() {
    let mut ask = Ask {
        admin_id: "1".to_owned(),
        ..Ask::default()
    };
    let body = |ask: &Ask| text(ask);
    assert_eq!(
        body(&ask),
        r#"{"kind":"ask","v":2,"ok":true,"admin_id":"1","how-many":0}"#
    );
    ask.parent = Patch::Clear;
    assert_eq!(
        body(&ask),
        r#"{"kind":"ask","v":2,"ok":true,"parent":null,"admin_id":"1","how-many":0}"#
    );
    assert_eq!(read::<Ask>(&body(&ask)), ask);
    ask.parent = "p".into();
    assert_eq!(
        body(&ask),
        r#"{"kind":"ask","v":2,"ok":true,"parent":"p","admin_id":"1","how-many":0}"#
    );
    assert_eq!(read::<Ask>(&body(&ask)), ask);
}

#[test]
fn required_members_are_not_made_up() {
    let mut ask = read::<Ask>("{}");
    assert_eq!(text(&ask), "{}");
    ask.count = 3;
    assert_eq!(text(&ask), r#"{"how-many":3}"#);
    assert_eq!(
        text(&read::<Ask>(r#"{"admin_id":"","how-many":[]}"#)),
        r#"{"admin_id":"","how-many":[]}"#
    );
    assert_eq!(text(&read::<OnlyRequired>("{}")), "{}");
    assert_eq!(text(&OnlyRequired::default()), r#"{"name":""}"#);
}

#[test]
fn other_values_of_constants_are_kept() {
    assert!(
        read::<Close>(r#"{"message_type":"close"}"#)
            .extra
            .is_empty()
    );
    assert!(
        read::<Close>(r#"{"message_type":"open","message_type":"close"}"#)
            .extra
            .is_empty()
    );
    assert_eq!(
        text(&read::<Close>(r#"{"message_type":null}"#)),
        r#"{"message_type":null}"#
    );
    assert_eq!(text(&read::<Close>("{}")), "{}");
    assert_eq!(
        text(&read::<Close>(r#"{"message_type":"shut"}"#)),
        r#"{"message_type":"shut"}"#
    );
    assert_eq!(
        read::<Ask>(r#"{"v":2,"ok":true,"kind":"ask","admin_id":"","how-many":0}"#),
        Ask::default()
    );
    assert_eq!(text(&read::<Ask>(r#"{"v":"2"}"#)), r#"{"v":"2"}"#);
}

#[test]
fn any_json_decodes_into_any_object() {
    for json in ["null", "true", "1.50", "\"x\"", "[]", "[1,{\"a\":null}]"] {
        assert_eq!(text(&read::<Thing>(json)), json);
        assert_eq!(text(&read::<Empty>(json)), json);
        assert_eq!(text(&read::<Ask>(json)), json);
        assert_eq!(text(&read::<Manage>(json)), json);
    }
    let mut thing = read::<Thing>("[1]");
    thing.id = Some("1".to_owned());
    assert_eq!(text(&thing), r#"{"id":"1"}"#);
}

#[test]
fn tags_choose_branches() {
    assert!(matches!(
        assert_kept(r#"{"message_type":"close","admin_id":"1"}"#),
        Manage::Close(_)
    ));
    assert!(matches!(
        assert_kept(r#"{"admin_id":"1","message_type":"assign"}"#),
        Manage::Assign(_)
    ));
    // A tag that no branch lists leaves the choice to the members.
    assert!(matches!(
        assert_kept(r#"{"message_type":"snooze","assignee_id":"1"}"#),
        Manage::Assign(_)
    ));
    assert!(matches!(
        assert_kept(r#"{"message_type":"snooze","until":"1"}"#),
        Manage::Other(_)
    ));
    assert!(matches!(
        assert_kept(r#"{"assignee_id":"1"}"#),
        Manage::Assign(_)
    ));
    assert!(matches!(
        assert_kept(r#"{"unheard":"1"}"#),
        Manage::Other(_)
    ));
    assert!(matches!(Manage::from(Assign::default()), Manage::Assign(_)));
    assert_eq!(Manage::default(), Manage::Other(Value::Null));
}

#[test]
fn kinds_and_members_choose_branches() {
    assert!(matches!(assert_kept("\"12\""), Anything::Text(_)));
    assert!(matches!(assert_kept("12"), Anything::Whole(12)));
    assert!(matches!(assert_kept("true"), Anything::Other(_)));
    assert!(matches!(assert_kept("[\"a\"]"), Anything::Texts(_)));
    assert!(matches!(
        assert_kept(r#"[null,{"assignee_id":"a"}]"#),
        Anything::Assigns(_)
    ));
    assert!(matches!(
        assert_kept(r#"{"assignee_id":"a"}"#),
        Anything::Assign(_)
    ));
    assert!(matches!(assert_kept(r#"{"count":1}"#), Anything::Thing(_)));
    assert!(matches!(assert_kept("[[\"a\"]]"), Anything::Nested(_)));
    // A key that comes twice counts once, and its last value counts.
    for json in [
        r#"{"admin_id":"a","admin_id":"b","id":"c"}"#,
        r#"{"admin_id":"b","id":"c"}"#,
    ] {
        assert!(matches!(read(json), Anything::Other(_)), "{json}");
    }
    assert!(matches!(
        read(r#"{"message_type":"shut","message_type":"close"}"#),
        Manage::Close(_)
    ));
    // Several lists would do.
    assert!(matches!(assert_kept("[]"), Anything::Other(_)));
    assert!(matches!(assert_kept("{}"), Anything::Other(_)));
}

#[test]
fn unions_keep_sources_with_what_is_around_them() {
    #[derive(Clone, Default, PartialEq)]
    struct Holder {
        value: Option<Anything>,
        values: Option<List<Anything>>,
        extra: Extra,
    }
    object!(Holder { value, values });
    let mut holder = assert_kept::<Holder>(r#"{"value":12.0,"values":[1,2.0,null,1e1000]}"#);
    assert_eq!(holder.value, Some(Anything::Whole(12)));
    holder.value = Some(Anything::Whole(1));
    assert_eq!(text(&holder), r#"{"value":1,"values":[1,2.0,null,1e1000]}"#);
}

#[test]
fn debug_shows_only_what_is_set() {
    let thing = Thing {
        id: Some("1".to_owned()),
        color: Some(Color::Red),
        ..Thing::default()
    };
    assert_eq!(format!("{thing:?}"), r#"Thing { id: "1", color: Red }"#);
    let ask = Ask {
        parent: Patch::Clear,
        ..Ask::default()
    };
    assert_eq!(
        format!("{ask:?}"),
        r#"Ask { parent: null, admin_id: "", how-many: 0 }"#
    );
    assert_eq!(
        format!("{:?}", read::<Empty>(r#"{"a":1.50}"#)),
        r#"Empty { extra: {"a": 1.50} }"#
    );
}

#[test]
fn errors_tell_the_path_through_models() {
    let error = decode::<Thing>(b"{\"parts\":[{},{\"parent\":{\"labels\":{\"a b\":}}}]}")
        .expect_err("no JSON");
    assert_eq!(error.path(), "$.parts[1].parent.labels[\"a b\"]");
    let deep = format!("{}1{}", "{\"parent\":".repeat(200), "}".repeat(200));
    let error = decode::<Thing>(deep.as_bytes()).expect_err("too deep");
    assert!(
        error
            .to_string()
            .starts_with("nested more than 128 levels deep at line 1 column 1281, in $.parent")
    );
    let deep = format!("{}1{}", "{\"parent\":".repeat(127), "}".repeat(127));
    assert_kept::<Thing>(&deep);
}

#[test]
fn errors_name_the_element_or_field_that_is_no_json() {
    fn path<T: Codec + Default + std::fmt::Debug>(json: &str) -> String {
        decode::<T>(json.as_bytes()).expect_err("no JSON").path()
    }
    for broken in ["nul", "", "x", "tru", "-", "\"", "[nul", "{\"a\":nul"] {
        let list = format!("[1,null,{broken}");
        let inner = path::<Value>(&format!("[1,null,{broken}"));
        assert!(inner.starts_with("$[2]"), "{inner}");
        assert_eq!(path::<List<Value>>(&list), inner);
        assert_eq!(path::<List<i64>>(&list), inner);
        assert_eq!(path::<List<Thing>>(&list).get(..4), Some("$[2]"));
        assert_eq!(path::<List<Anything>>(&list), inner);
        assert_eq!(
            path::<Map<i64>>(&format!("{{\"a\":{broken}")).get(..3),
            Some("$.a")
        );
        for field in ["id", "count", "parts", "any", "unheard"] {
            let found = path::<Thing>(&format!("{{\"open\":true,\"{field}\":{broken}"));
            assert!(found.starts_with(&format!("$.{field}")), "{found}");
        }
    }
}

#[test]
fn words_that_are_no_json_end_the_look_at_a_union() {
    for word in [
        "NaN",
        "Infinity",
        "-Infinity",
        "True",
        "E",
        "+1",
        "é",
        "nUll",
    ] {
        for json in [
            format!("{{\"a\":{word}}}"),
            format!("{{\"a\":{{\"b\":{word}}}}}"),
            format!("{{\"a\":[1,{word}]}}"),
            format!("[[[[[{word}]]]]]"),
        ] {
            assert!(decode::<Anything>(json.as_bytes()).is_err(), "{json}");
            assert!(decode::<Manage>(json.as_bytes()).is_err(), "{json}");
            assert!(decode::<Thing>(json.as_bytes()).is_err(), "{json}");
        }
    }
}

#[test]
fn a_long_text_before_many_unions_is_not_copied_for_each() {
    let text = format!("\"\\n{}\"", "x".repeat(500_000));
    let many = vec!["1"; 200_000].join(",");
    let list = read::<List<Anything>>(&format!("[{text},{many}]"));
    assert_eq!((list.len(), &list[200_000]), (200_001, &Anything::Whole(1)));
}

#[test]
fn models_pass_through_serde() {
    let json = r#"{"id":"1","count":12,"more":{"a":[1.5]}}"#;
    let thing: Thing = serde_json::from_str(json).expect("JSON");
    assert_eq!(thing, read(json));
    assert_eq!(
        serde_json::to_value(&thing).ok(),
        serde_json::from_str(json).ok()
    );
}

#[test]
fn hopeless_nesting_is_an_error_for_every_model() {
    fn refused<T: Codec + Default + std::fmt::Debug>(json: &str) {
        let error = decode::<T>(json.as_bytes()).expect_err("too deep");
        assert!(
            error.to_string().starts_with("nested more than 128 levels"),
            "{error}"
        );
    }
    for open in [
        "[",
        "{\"parent\":",
        "{\"parts\":[",
        "{\"labels\":{\"a\":[",
        "{\"x\":",
        "{\"admin_id\":",
    ] {
        let json = open.repeat(100_000);
        refused::<Value>(&json);
        refused::<Thing>(&json);
        refused::<Ask>(&json);
        refused::<Manage>(&json);
        refused::<Anything>(&json);
        refused::<List<Thing>>(&json);
        refused::<Map<Thing>>(&json);
    }
}

/// A description may give its schemas any name.
mod hostile {
    use intercom_runtime::model::{Extra, Value, object, open_enum, union};

    #[derive(Clone, Default, PartialEq)]
    pub(super) struct Result {
        pub(super) option: ::std::option::Option<Box>,
        pub(super) t: ::std::option::Option<T>,
        pub(super) extra: Extra,
    }
    object!(Result { option, t });

    #[derive(Clone, Default, PartialEq)]
    pub(super) struct Box {
        pub(super) string: ::std::option::Option<String>,
        pub(super) extra: Extra,
    }
    object!(Box { string });

    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub(super) enum String {
        Str,
        Unknown(::std::string::String),
    }
    open_enum!(String { Str = "str" });

    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub(super) enum T {
        S,
        Unknown(::std::string::String),
    }
    open_enum!(T { S = "s" });

    #[derive(Clone, Default, PartialEq)]
    pub(super) struct S {
        pub(super) d: ::std::option::Option<bool>,
        pub(super) extra: Extra,
    }
    object!(S { d });

    #[derive(Debug, Clone, PartialEq)]
    pub(super) enum Option {
        S(S),
        Box(::std::boxed::Box<Box>),
        Again(S),
        Other(Value),
    }
    union!(Option by "type" { S(S) = "s", Box(::std::boxed::Box<Box>) = "box", #[plain] Again(S) = "again" });
}

#[test]
fn names_of_the_prelude_are_free() {
    let result = assert_kept::<hostile::Result>(r#"{"option":{"string":"str"},"t":"s"}"#);
    assert_eq!(
        result.option.and_then(|option| option.string),
        Some(hostile::String::Str)
    );
    assert_eq!(result.t, Some(hostile::T::S));
    assert!(matches!(
        assert_kept(r#"{"type":"again","d":true}"#),
        hostile::Option::Again(_)
    ));
    assert!(matches!(
        hostile::S::default().into(),
        hostile::Option::S(_)
    ));
}
