//! The families: lists of schemas that differ in how they are put together, with the components that they refer to.

use serde_json::{Value, json};

use super::to;

/// A schema, and the components beside it.
type Small = (Value, Value);

fn string() -> Value {
    json!({"type": "string"})
}

fn list(of: &Value) -> Value {
    json!({"type": "array", "items": of})
}

fn map(of: &Value) -> Value {
    json!({"type": "object", "additionalProperties": of})
}

fn object(p: &Value) -> Value {
    json!({"type": "object", "properties": {"p": p}})
}

fn one(keyword: &str, of: &Value) -> Value {
    json!({keyword: [of]})
}

fn two(keyword: &str, a: &Value, b: &Value) -> Value {
    json!({keyword: [a, b]})
}

/// With a part beside what it says itself.
fn beside(mut of: Value, part: &Value) -> Value {
    of["allOf"] = json!([part]);
    of
}

fn nullable(mut of: Value) -> Value {
    of["nullable"] = json!(true);
    of
}

/// All families but the mixed one.
pub(crate) fn families() -> [(&'static str, Vec<Small>); 8] {
    [
        ("circles of one schema", circles()),
        ("circles of two schemas", mutual()),
        ("unions of unions", unions()),
        ("joined elements", joined()),
        ("requirements beside unions", required()),
        ("objects beside unions", beside_unions()),
        ("null of components", nulls()),
        ("null of components that change", changing()),
    ]
}

/// A component that leads back to itself, or not, in every way of two steps.
fn circles() -> Vec<Small> {
    let me = to("nest");
    let leaves = [me.clone(), json!({}), string()];
    let wrap = |of: &Value| {
        vec![
            list(of),
            map(of),
            one("allOf", of),
            one("oneOf", of),
            two("allOf", of, &json!({})),
            two("anyOf", of, &string()),
            beside(map(of), &json!({})),
            beside(list(of), &json!({})),
        ]
    };
    let inner: Vec<Value> = leaves.iter().flat_map(wrap).collect();
    let mut forms: Vec<Value> = inner.iter().flat_map(wrap).collect();
    forms.extend(inner);
    forms.extend(leaves);
    forms.dedup();
    forms
        .into_iter()
        .map(|nest| (to("nest"), json!({"nest": nest})))
        .collect()
}

/// Two components, each of which holds the other one, or itself, or neither.
fn mutual() -> Vec<Small> {
    let forms = |own: &str, other: &str| {
        let mut out = vec![string(), object(&string())];
        for name in [own, other] {
            let it = to(name);
            out.extend([
                list(&it),
                map(&it),
                one("allOf", &it),
                list(&list(&it)),
                list(&map(&it)),
                object(&it),
                nullable(list(&it)),
            ]);
        }
        out
    };
    let (first, second) = (forms("a", "b"), forms("b", "a"));
    let pairs = first
        .iter()
        .flat_map(|a| second.iter().map(move |b| (a, b)));
    pairs
        .map(|(a, b)| (to("a"), json!({"a": a, "b": b})))
        .collect()
}

/// The components that unions are made of.
fn kinds() -> Value {
    json!({
        "map": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": ["map"]}, "p": string()}},
        "disc": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": ["disc"]}, "q": string()}},
        "work": {"oneOf": [to("map"), to("disc")]},
        "any": {"anyOf": [to("map"), string()]},
        "same": to("work"),
        "plain": object(&string()),
    })
}

/// Unions within unions, with and without wrappers.
fn unions() -> Vec<Small> {
    let (work, any) = (to("work"), to("any"));
    let written = two("oneOf", &to("map"), &to("disc"));
    let tagged =
        json!({"oneOf": [to("map"), to("disc")], "discriminator": {"propertyName": "kind"}});
    let branches = [
        work.clone(),
        any.clone(),
        to("same"),
        to("plain"),
        written.clone(),
        tagged.clone(),
        two("anyOf", &to("map"), &to("disc")),
        object(&string()),
        list(&string()),
    ];
    let wrap = |of: &Value| {
        vec![
            of.clone(),
            one("allOf", of),
            one("oneOf", of),
            nullable(one("allOf", of)),
            two(
                "allOf",
                of,
                &json!({"type": "object", "properties": {"q": string()}}),
            ),
        ]
    };
    let mut out = Vec::new();
    for branch in branches.iter().flat_map(wrap) {
        out.push(branch.clone());
        for keyword in ["oneOf", "anyOf"] {
            out.push(two(keyword, &branch, &string()));
        }
        out.push(two("oneOf", &to("plain"), &branch));
    }
    out.into_iter().map(|x| (x, kinds())).collect()
}

/// Unions with a list whose element is put together.
fn joined() -> Vec<Small> {
    let part = json!({"type": "object", "properties": {"q": string()}});
    let elements = [
        to("plain"),
        object(&string()),
        part.clone(),
        one("allOf", &to("plain")),
        one("allOf", &object(&string())),
        two("allOf", &to("plain"), &part),
        two("allOf", &object(&string()), &part),
        two("allOf", &to("plain"), &json!({})),
        two("allOf", &to("plain"), &to("map")),
        two("oneOf", &to("map"), &to("disc")),
        one("oneOf", &to("plain")),
        string(),
        json!({}),
        json!({"type": "object", "properties": {"p": string(), "q": string()}}),
    ];
    let mut out = Vec::new();
    for element in &elements {
        let list = list(element);
        out.push(list.clone());
        for keyword in ["oneOf", "anyOf"] {
            out.push(two(keyword, &list, &string()));
            out.push(two(keyword, &list, element));
            out.push(two(keyword, &element.clone(), &list));
        }
        out.push(map(element));
        out.push(two("oneOf", &map(element), &string()));
        out.push(two("oneOf", &list, &map(element)));
        out.push(json!({"oneOf": [one("allOf", &list), string()]}));
    }
    out.into_iter().map(|x| (x, kinds())).collect()
}

/// Objects with nothing but `required` beside unions and within them.
fn required() -> Vec<Small> {
    let needs = |name: &str| json!({"type": "object", "required": [name]});
    let typed =
        |name: &str| json!({"type": "object", "properties": {name: string()}, "required": [name]});
    let branches = [
        needs("p"),
        needs("q"),
        typed("p"),
        to("plain"),
        string(),
        two("anyOf", &needs("p"), &needs("q")),
        two("anyOf", &to("plain"), &needs("p")),
        two("anyOf", &to("plain"), &string()),
        two("oneOf", &needs("p"), &string()),
        one("anyOf", &needs("p")),
        two("anyOf", &typed("p"), &typed("q")),
    ];
    let mut out: Vec<Value> = branches.to_vec();
    for a in &branches {
        for b in &branches {
            for keyword in ["anyOf", "oneOf"] {
                out.push(two(keyword, a, b));
            }
        }
    }
    out.into_iter().map(|x| (x, kinds())).collect()
}

/// Unions of components with objects beside them, which say something or not.
fn beside_unions() -> Vec<Small> {
    let needs = |name: &str| json!({"type": "object", "required": [name]});
    let tagged =
        json!({"oneOf": [to("map"), to("disc")], "discriminator": {"propertyName": "kind"}});
    let unions = [
        tagged.clone(),
        to("work"),
        two("anyOf", &to("plain"), &to("map")),
        two("oneOf", &object(&string()), &to("disc")),
    ];
    let objects = [
        json!({}),
        json!({"type": "object"}),
        needs("p"),
        needs("kind"),
        needs("z"),
        object(&string()),
        json!({"type": "object", "properties": {"p": string()}, "required": ["p"]}),
        map(&string()),
        to("plain"),
    ];
    let mut out: Vec<Value> = unions.to_vec();
    for union in &unions {
        for part in &objects {
            out.push(two("allOf", part, union));
            out.push(two("allOf", &one("allOf", part), &one("allOf", union)));
        }
    }
    for part in &objects[2..7] {
        let mut beside = tagged.clone();
        for key in ["type", "required", "properties"] {
            if let Some(value) = part.get(key) {
                beside[key] = value.clone();
            }
        }
        out.push(beside);
    }
    out.into_iter().map(|x| (x, kinds())).collect()
}

/// References to components that are nullable, or whose other names are, and the same written out.
fn nulls() -> Vec<Small> {
    let (scalar, objects) = (string(), object(&string()));
    let schemas = json!({
        "text": scalar,
        "maybe": nullable(scalar.clone()),
        "thing": objects,
        "perhaps": nullable(objects.clone()),
        "state": {"type": "string", "enum": ["a", "b"]},
        "states": {"type": "string", "enum": ["a", "b"], "nullable": true},
        "alias": to("maybe"),
        "other": to("perhaps"),
        "wrapped": {"allOf": [to("text")], "nullable": true},
        "flagged": nullable(to("thing")),
        "kinds": {"oneOf": [to("thing"), string()]},
        "kind": {"oneOf": [to("thing"), string()], "nullable": true},
        "texts": list(&to("maybe")),
        "many": nullable(list(&string())),
    });
    let names: Vec<String> = schemas
        .as_object()
        .into_iter()
        .flat_map(|map| map.keys().cloned())
        .collect();
    let mut forms: Vec<Value> = names.iter().map(|name| to(name)).collect();
    forms.extend([
        scalar,
        objects,
        json!({"type": "string", "enum": ["a", "b"]}),
        list(&string()),
        list(&to("maybe")),
        json!({"oneOf": [to("thing"), string()]}),
    ]);
    let mut out = Vec::new();
    for form in &forms {
        out.push(form.clone());
        out.push(nullable(form.clone()));
        out.push(one("allOf", form));
        out.push(nullable(one("allOf", form)));
        out.push(one("allOf", &nullable(form.clone())));
        out.push(nullable(one("oneOf", form)));
        out.push(list(form));
    }
    out.into_iter().map(|x| (x, schemas.clone())).collect()
}

/// A component that may be null or not, and references to it that may be null or not: either may change, or both.
fn changing() -> Vec<Small> {
    let (text, thing) = (string(), object(&string()));
    let forms = [
        text.clone(),
        thing.clone(),
        to("text"),
        to("maybe"),
        json!({"type": "string", "enum": ["a"]}),
    ];
    let wrap = |of: &Value| {
        vec![
            of.clone(),
            nullable(of.clone()),
            one("allOf", of),
            nullable(one("allOf", of)),
            one("oneOf", &nullable(of.clone())),
            json!({"allOf": [of, {"type": "object", "properties": {"q": string()}}]}),
        ]
    };
    let components: Vec<Value> = forms.iter().flat_map(wrap).collect();
    let places = wrap(&to("c"));
    let mut out = Vec::new();
    for c in &components {
        for x in &places {
            let schemas = json!({"text": text, "maybe": nullable(text.clone()), "c": c});
            out.push((x.clone(), schemas));
        }
    }
    out
}

/// A linear congruential generator: the same descriptions in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        let next = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = next.wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % end
    }

    fn schema(&mut self, depth: usize) -> Value {
        if depth == 0 || self.below(5) == 0 {
            return match self.below(10) {
                0 => string(),
                1 => json!({"type": "integer"}),
                2 => json!({}),
                3 => json!({"type": "string", "enum": ["map"]}),
                4 => json!({"type": "string", "enum": ["a", "b"]}),
                5 => json!({"type": "object", "required": ["p"]}),
                6 => to("a"),
                7 => to("b"),
                8 => to("c"),
                _ => to("kind"),
            };
        }
        let of = self.schema(depth - 1);
        match self.below(15) {
            0 => list(&of),
            1 => map(&of),
            2 => object(&of),
            3 => one("allOf", &of),
            4 => one("oneOf", &of),
            5 => one("anyOf", &of),
            6 => two("allOf", &of, &json!({})),
            7 => two("allOf", &of, &self.schema(depth - 1)),
            8 | 9 => two("oneOf", &of, &self.schema(depth - 1)),
            10 | 11 => two("anyOf", &of, &self.schema(depth - 1)),
            12 => nullable(of),
            13 => {
                json!({"type": "object", "properties": {"p": of, "kind": {"type": "string", "enum": ["map"]}}, "required": ["kind"]})
            }
            _ => {
                json!({"oneOf": [to("kind"), to("other")], "discriminator": {"propertyName": "kind"}})
            }
        }
    }

    fn schemas(&mut self) -> Value {
        let kind = |value: &str| json!({"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": [value]}, "p": string()}});
        json!({"a": self.schema(2), "b": self.schema(2), "c": self.schema(1), "kind": kind("map"), "other": kind("disc")})
    }
}

/// Descriptions of all kinds of schemas in one another. Of two that follow one another most differ in one schema.
pub(crate) fn mixed(seed: u64, count: usize) -> Vec<Small> {
    let mut random = Random(seed);
    let mut out: Vec<Small> = Vec::new();
    while out.len() < count {
        let next = match (out.last(), random.below(5)) {
            (Some((_, schemas)), 0) => (random.schema(3), schemas.clone()),
            (Some((x, schemas)), 1..=3) => {
                let mut schemas = schemas.clone();
                schemas[["a", "b", "c"][random.below(3)]] = random.schema(2);
                (x.clone(), schemas)
            }
            _ => (random.schema(3), random.schemas()),
        };
        out.push(next);
    }
    out
}
