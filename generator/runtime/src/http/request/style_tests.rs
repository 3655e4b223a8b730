//! The styles, against the tables of the specification.

use super::*;
use crate::json::decode;

fn value(json: &str) -> Value {
    decode(json.as_bytes()).unwrap()
}

const VALUES: [&str; 4] = [
    r#""""#,
    r#""blue""#,
    r#"["blue","black","brown"]"#,
    r#"{"R":100,"G":200,"B":150}"#,
];

/// The table of the OpenAPI specification, 3.0.4, section "Style Examples": empty, string, array, object, whose
/// properties are written in alphabetical order.
#[test]
fn paths_follow_the_table_of_the_specification() {
    use ParameterStyle::*;
    let table = [
        (
            Simple,
            ["", "blue", "blue,black,brown", "B,150,G,200,R,100"],
        ),
        (
            SimpleExploded,
            ["", "blue", "blue,black,brown", "B=150,G=200,R=100"],
        ),
        (
            Label,
            [".", ".blue", ".blue,black,brown", ".B,150,G,200,R,100"],
        ),
        (
            LabelExploded,
            [".", ".blue", ".blue.black.brown", ".B=150.G=200.R=100"],
        ),
        (
            Matrix,
            [
                ";color",
                ";color=blue",
                ";color=blue,black,brown",
                ";color=B,150,G,200,R,100",
            ],
        ),
        (
            MatrixExploded,
            [
                ";color",
                ";color=blue",
                ";color=blue;color=black;color=brown",
                ";B=150;G=200;R=100",
            ],
        ),
    ];
    for (style, expected) in table {
        let written = VALUES.map(|json| path("color", &value(json), style));
        assert_eq!(written, expected, "{style:?}");
    }
}

#[test]
fn queries_follow_the_table_of_the_specification() {
    use ParameterStyle::*;
    let table = [
        (
            Form,
            [
                "color=",
                "color=blue",
                "color=blue,black,brown",
                "color=B,150,G,200,R,100",
            ],
        ),
        (
            FormExploded,
            [
                "color=",
                "color=blue",
                "color=blue&color=black&color=brown",
                "B=150&G=200&R=100",
            ],
        ),
        (
            SpaceDelimited,
            [
                "color=",
                "color=blue",
                "color=blue%20black%20brown",
                "color=B%20150%20G%20200%20R%20100",
            ],
        ),
        (
            PipeDelimited,
            [
                "color=",
                "color=blue",
                "color=blue%7Cblack%7Cbrown",
                "color=B%7C150%7CG%7C200%7CR%7C100",
            ],
        ),
        (
            DeepObject,
            [
                "color=",
                "color=blue",
                "color=blue&color=black&color=brown",
                "color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100",
            ],
        ),
    ];
    for (style, expected) in table {
        let written = VALUES.map(|json| {
            let pairs = pairs("color", &value(json), style, Reserved::Encoded);
            let mut out = String::new();
            push_pairs(&mut out, &pairs);
            out
        });
        assert_eq!(written, expected, "{style:?}");
    }
}

#[test]
fn delimiters_within_values_are_encoded() {
    assert_eq!(
        path("p", &value(r#"["a,b","c;d"]"#), ParameterStyle::Simple),
        "a%2Cb,c%3Bd"
    );
    let mut out = String::new();
    let list = value(r#"["a,b","c&d"]"#);
    push_pairs(
        &mut out,
        &pairs("p", &list, ParameterStyle::Form, Reserved::Encoded),
    );
    assert_eq!(out, "p=a%2Cb,c%26d");
}

#[test]
fn reserved_characters_stay_but_for_those_that_end_a_value() {
    let mut out = String::new();
    let url = value(r#""https://a.example/b?c=d&e#f g""#);
    push_pairs(
        &mut out,
        &pairs("u", &url, ParameterStyle::FormExploded, Reserved::Allowed),
    );
    assert_eq!(out, "u=https://a.example/b?c=d%26e%23f%20g");
}

#[test]
fn headers_and_json() {
    let object = value(r#"{"R":100,"G":"ä"}"#);
    assert_eq!(header(&object, ParameterStyle::Simple), "G,ä,R,100");
    assert_eq!(header(&object, ParameterStyle::SimpleExploded), "G=ä,R=100");
    assert_eq!(
        header(&object, ParameterStyle::Json),
        r#"{"G":"\u00e4","R":100}"#
    );
    assert_eq!(
        header(&value(r#"["a","b"]"#), ParameterStyle::Simple),
        "a,b"
    );
}

#[test]
fn objects_nest_as_deep_as_they_go() {
    let object = value(r#"{"a":{"b":[1,2],"c":null},"d":true}"#);
    let pairs = pairs("f", &object, ParameterStyle::DeepObject, Reserved::Encoded);
    let names: Vec<_> = pairs
        .iter()
        .map(|p| format!("{}={}", p.name, p.value))
        .collect();
    assert_eq!(names, ["f[a][b]=1", "f[a][b]=2", "f[d]=true"]);
}
