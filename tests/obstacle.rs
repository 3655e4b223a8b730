//! The obstacle course: what is emitted from one hostile description compiles without a warning, and works.
//!
//! `UPDATE_OBSTACLES=1 cargo test -p intercom-tests --test drift` writes the emitted files anew.

#![deny(warnings)]

#[rustfmt::skip]
#[allow(dead_code)]
#[path = "obstacle/emitted/mod.rs"]
pub mod emitted;

#[path = "obstacle/requests.rs"]
pub mod requests;
#[rustfmt::skip]
#[allow(dead_code)]
#[path = "obstacle/emitted_shapes/mod.rs"]
pub mod shapes;

use intercom_runtime::Paged;
use intercom_runtime::codegen::PagingStrategy;
use intercom_runtime::model::{decode, encode};

#[test]
fn awkward_members_survive_a_round() {
    let json = r#"{"":"empty","3d":true,"Some":"s","a\"b\\c\n":"quoted","new":"n","type":"option","日本":"j"}"#;
    let value: emitted::OptionModel = decode(json.as_bytes()).expect("it decodes");
    assert_eq!(value.value_3d, Some(true));
    assert!(value.extra.is_empty(), "{:?}", value.extra);
    let again: serde_json::Value = serde_json::from_slice(&encode(&value)).expect("JSON");
    assert_eq!(
        again,
        serde_json::from_str::<serde_json::Value>(json).expect("JSON")
    );
}

#[test]
fn awkward_enum_values_keep_apart() {
    for text in [
        "", " ", "=", "==", "a b", "a-b", "a_b", "A_B", "1", "1.0", "10", "-1", "Self", "x\"y",
        "x, y",
    ] {
        let value = emitted::BoxModel::from(text);
        assert_eq!(value.as_str(), text);
        assert!(!matches!(value, emitted::BoxModel::Unknown(_)), "{text:?}");
    }
}

/// Reads a body as the response of a list, and takes the page out of it.
fn page<E: Paged>(json: &str) -> intercom_runtime::Page<E::Item>
where
    E::Response: intercom_runtime::model::Codec + Default,
{
    E::page(decode(json.as_bytes()).expect("it decodes"))
}

#[test]
fn a_list_is_found_under_any_name() {
    macro_rules! found {
        ($($endpoint:ident: $name:literal,)*) => {$({
            let json = format!("{{{:?}:[{{\"a\":\"x\"}},{{}}],\"total_count\":7}}", $name);
            let page = page::<shapes::$endpoint>(&json);
            assert_eq!(page.items.len(), 2, "{}", $name);
            assert_eq!(page.total, Some(7), "{}", $name);
            assert_eq!(shapes::$endpoint::PAGING, PagingStrategy::PageInQuery("page"));
        })*};
    }
    found! {
        ListNamed0: "@items", ListNamed1: "", ListNamed2: "my items", ListNamed3: "1", ListNamed4: "self",
        ListNamed5: "data.items", ListNamed6: "extra", ListNamed7: "thingList", ListNamed8: "line-items",
        ListNamed9: "Self", ListNamed10: "a\"b",
    }
}

#[test]
fn a_nullable_list_in_a_type_that_is_sent_as_well_is_a_page() {
    let page = page::<shapes::SendList>(r#"{"data":[{}],"total_count":3}"#);
    assert_eq!((page.items.len(), page.total), (1, Some(3)));
    let page = self::page::<shapes::SendList>(r#"{"data":null,"total_count":null}"#);
    assert_eq!((page.items.len(), page.total), (0, None));
}

#[test]
fn an_override_decides_each_part() {
    let json = r#"{"result":{"all of it":[{}],"next":"c","count":9}}"#;
    let page = page::<shapes::SearchOverridden>(json);
    assert_eq!((page.items.len(), page.total), (1, Some(9)));
    assert_eq!(
        shapes::SearchOverridden::PAGING,
        PagingStrategy::CursorInBody(&["where", "from here"])
    );
    assert_eq!(
        shapes::ListByNumber::PAGING,
        PagingStrategy::PageInQuery("p")
    );
    assert_eq!(shapes::ListByLink::PAGING, PagingStrategy::NextLink);
}

#[test]
fn no_type_is_larger_than_a_page_of_memory() {
    assert!(
        size_of::<shapes::L0>() <= 4864,
        "{}",
        size_of::<shapes::L0>()
    );
    assert!(
        size_of::<shapes::L5>() <= 4864,
        "{}",
        size_of::<shapes::L5>()
    );
    let value: shapes::L0 = decode(b"{}").expect("it decodes");
    assert!(value.p0.is_none());
}

#[test]
fn what_holds_at_once_is_of_the_narrower_type() {
    let json = r#"{"color":"red","short":"a","many":3,"few":["a"],"either":1,"beside":"b","none":null,"both":"b",
        "only":"b","narrow":2,"rows":[{"a":"x","b":"y"}]}"#;
    let value: shapes::Composed = decode(json.as_bytes()).expect("it decodes");
    assert!(value.extra.is_empty(), "{:?}", value.extra);
    assert_eq!(value.color, Some(shapes::Color::Red));
    assert_eq!((value.many, value.narrow), (Some(3), Some(2)));
    assert_eq!(value.both, Some(shapes::ComposedBoth::B));
    let row = value.rows.as_ref().and_then(|rows| rows.first());
    assert_eq!(
        row.map(|row| (row.a.as_deref(), row.b.as_deref())),
        Some((Some("x"), Some("y")))
    );
    // What only the server sets is not an argument, and not sent.
    let sent = shapes::Composed::new(shapes::Color::Green);
    let sent: serde_json::Value = serde_json::from_slice(&encode(&sent)).expect("JSON");
    assert_eq!(sent["color"], "green");
    assert_eq!(sent.get("made"), None);
}

#[test]
fn a_union_has_the_common_properties_in_each_branch() {
    let mail = shapes::SendMessageRequestByMail::new("a@example.com").skip(true);
    let call = shapes::SendMessage::new(mail);
    let sent: serde_json::Value = serde_json::from_slice(&encode(&call.body)).expect("JSON");
    let expected = serde_json::json!({"kind": "mail", "mail": "a@example.com", "skip": true});
    assert_eq!(sent, expected);
    let json = br#"{"petType":"dog","name":"Rex","beside":"b"}"#;
    let value: shapes::SendMessageResponse = decode(json).expect("it decodes");
    let shapes::SendMessageResponse::Dog(dog) = value else {
        panic!("{value:?}");
    };
    assert_eq!(
        (dog.beside.as_deref(), dog.name.as_deref()),
        (Some("b"), Some("Rex"))
    );
}

#[test]
fn a_tag_chooses_by_name_by_mapping_and_among_the_branches_that_share_it() {
    let json = br#"{"implicit":{"petType":"dog"},"partly":{"petType":"hound"},"shared":{"type":"b","r":"x"}}"#;
    let pet: shapes::Pet = decode(json).expect("it decodes");
    assert!(
        matches!(pet.implicit, Some(shapes::PetImplicit::Dog(_))),
        "{pet:?}"
    );
    assert!(
        matches!(pet.partly, Some(shapes::PetPartly::Dog(_))),
        "{pet:?}"
    );
    assert!(
        matches!(pet.shared, Some(shapes::PetShared::C(_))),
        "{pet:?}"
    );
    let pet: shapes::Pet = decode(br#"{"partly":{"petType":"cat"}}"#).expect("it decodes");
    assert!(
        matches!(pet.partly, Some(shapes::PetPartly::Cat(_))),
        "{pet:?}"
    );
}

#[test]
fn a_type_that_holds_itself_is_recursive() {
    let json = br#"{"forest":{"a":{"b":{}}},"nest":[[],[[]]]}"#;
    let pet: shapes::Pet = decode(json).expect("it decodes");
    assert!(pet.extra.is_empty(), "{pet:?}");
    assert_eq!(encode(&pet), json);
    assert!(matches!(pet.nest, Some(shapes::Nest::List(ref list)) if list.len() == 2));
}

#[test]
fn a_reference_below_a_component_is_its_type() {
    let holder: shapes::Holder =
        decode(br#"{"inner":{"c":"x"},"other":{"c":"y"}}"#).expect("it decodes");
    let inner: Option<shapes::HolderInner> = holder.other;
    assert_eq!(inner.and_then(|inner| inner.c).as_deref(), Some("y"));
}
