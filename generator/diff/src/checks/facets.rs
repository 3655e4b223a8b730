//! What a schema says of a value beside its type: format, listed values, default, limits.

use serde_json::Value;

use super::kind::{Kind, Place};
use super::{Pair, Walk, code, label, shown};
use crate::change::WireVerdict;
use crate::facts::document::escaped;
use crate::facts::similar;
use crate::rules::Rule;

/// Limits: the keyword, and whether a larger value allows less.
const LIMITS: [(&str, bool); 11] = [
    ("minimum", true),
    ("maximum", false),
    ("exclusiveMinimum", true),
    ("exclusiveMaximum", true),
    ("minLength", true),
    ("maxLength", false),
    ("minItems", true),
    ("maxItems", false),
    ("minProperties", true),
    ("maxProperties", false),
    ("uniqueItems", true),
];

/// Formats that decide about the Rust type.
pub(super) const MAPPED: [&str; 4] = ["date-time", "timestamp", "binary", "byte"];

impl Walk<'_> {
    /// Compares everything beside type, properties and composition.
    pub(crate) fn facets(&mut self, pair: Pair<'_, '_>, place: Place) {
        self.titles(pair);
        self.format(pair, place);
        self.listed(pair, place);
        self.default(pair, place);
        self.limits(pair, place);
        self.marks(pair, place);
    }

    /// Titles name inline types, and nothing on the wire.
    pub(crate) fn titles(&mut self, pair: Pair<'_, '_>) {
        if pair.0.node.get("title") != pair.1.node.get("title") {
            let title = format!(
                "{} is titled {} (was {})",
                label(self.new, &pair.1.at),
                shown(pair.1.node.get("title")),
                shown(pair.0.node.get("title"))
            );
            self.keyword(Rule::SchemaTitleChanged, pair, "title", title);
        }
    }

    fn format(&mut self, pair: Pair<'_, '_>, place: Place) {
        let (a, b) = (pair.0.text("format"), pair.1.text("format"));
        if a == b {
            return;
        }
        let mapped = |f: Option<&str>| f.is_some_and(|f| MAPPED.contains(&f));
        let rule = match (a, b) {
            _ if place.parameter => Rule::ParamFormatChanged,
            _ if !mapped(a) && !mapped(b) => Rule::FormatChangedUnmapped,
            (None, _) => Rule::FormatAdded,
            (_, None) => Rule::FormatRemoved,
            _ => Rule::FormatChanged,
        };
        let title = format!(
            "the format of {} is {} (was {})",
            label(self.new, &pair.1.at),
            b.unwrap_or("not given"),
            a.unwrap_or("not given")
        );
        let index = self.keyword(rule, pair, "format", title);
        if rule == Rule::ParamFormatChanged && !mapped(a) && !mapped(b) {
            // As everywhere else: the client writes the same bytes.
            self.found[index].wire = Some((WireVerdict::None, WireVerdict::None));
        }
    }

    fn listed<'n>(&mut self, pair: Pair<'_, 'n>, place: Place) {
        let (old, new) = pair;
        let (a, b) = (old.node.get("enum"), new.node.get("enum"));
        if a == b {
            return;
        }
        let values = |v: Option<&'n Value>| -> Option<Vec<&'n Value>> {
            let mut list: Vec<&Value> = Vec::new();
            for value in v?.as_array()?.iter().filter(|v| !v.is_null()) {
                // What stands twice is one value.
                if !list.contains(&value) {
                    list.push(value);
                }
            }
            Some(list)
        };
        let name = label(self.new, &new.at);
        let (x, y) = (values(a), values(b));
        let count = |v: &Option<Vec<&Value>>| v.as_ref().map_or(0, Vec::len);
        let words = |v: &Option<Vec<&'n Value>>| -> String {
            let list = v.iter().flatten().map(|v| shown(Some(v)));
            list.collect::<Vec<_>>().join(", ")
        };
        let rule = match (count(&x), count(&y)) {
            (0, 0) => None,
            (0, _) if place.parameter => Some(Rule::ParamBecameEnum),
            (_, 0) if place.parameter => Some(Rule::ParamNoLongerEnum),
            (0, 1) => Some(Rule::BecameSingleValue),
            (1, 0) => Some(Rule::NoLongerSingleValue),
            (0, _) => Some(Rule::BecameEnum),
            (_, 0) => Some(Rule::NoLongerEnum),
            (1, 2..) => Some(Rule::NoLongerSingleValue),
            (2.., 1) => Some(Rule::BecameSingleValue),
            _ => None,
        };
        if let Some(rule) = rule.filter(|_| !place.version && (count(&x) != 1 || count(&y) != 1)) {
            let title = match (count(&x), count(&y)) {
                (_, 0) => format!("{name} may be any value (was one of {})", words(&x)),
                (_, 1) => format!("{name} is always {}", words(&y)),
                _ => format!("{name} is one of {}", words(&y)),
            };
            self.keyword(rule, pair, "enum", title);
            return;
        }
        let at = |site: &crate::facts::document::Site<'_>, value: &Value| -> Option<String> {
            let list = site.node.get("enum").and_then(Value::as_array)?;
            let index = list.iter().position(|v| v == value)?;
            Some(format!("{}/enum/{index}", site.at))
        };
        let (x, y) = (x.unwrap_or_default(), y.unwrap_or_default());
        let mut came: Vec<&Value> = y.iter().filter(|v| !x.contains(v)).copied().collect();
        let gone: Vec<&Value> = x.iter().filter(|v| !y.contains(v)).copied().collect();
        let renamed = respelt(&gone, &came);
        self.order(pair, (&x, &y));
        let first = self.found.len();
        for value in gone {
            let text = shown(Some(value));
            let heir = renamed
                .iter()
                .find(|(from, _)| from == value)
                .map(|(_, to)| to.clone());
            let near = heir.and_then(|to| came.iter().position(|other| **other == to));
            let from = at(old, value);
            if let Some(position) = near.filter(|_| !place.version) {
                let other = came.remove(position);
                let into = shown(Some(other));
                let rule = if plain(&text) == plain(&into) {
                    Rule::EnumValueCaseChanged
                } else {
                    Rule::EnumValueRenamed
                };
                let score = similar::names(&text, &into);
                let title = format!(
                    "the value {} of {name} is spelt {}",
                    code(&text),
                    code(&into)
                );
                let facets = (text, into);
                let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
                self.found[index].score = Some(score);
                self.claim(index, from.as_deref(), at(new, other).as_deref());
                continue;
            }
            let rule = match place {
                _ if place.version => Rule::ApiVersionValueRemoved,
                _ if place.parameter => Rule::ParamEnumValueRemoved,
                _ => place.either(
                    Rule::RequestEnumValueRemoved,
                    Rule::ResponseEnumValueRemoved,
                ),
            };
            let title = format!("{name} no longer lists the value {}", code(&text));
            let facets = (text, "absent".to_owned());
            let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
            self.claim(index, from.as_deref(), None);
        }
        for value in came {
            let text = shown(Some(value));
            let rule = match place {
                _ if place.version => Rule::ApiVersionValueAdded,
                _ if place.parameter => Rule::ParamEnumValueAdded,
                _ => place.either(Rule::RequestEnumValueAdded, Rule::ResponseEnumValueAdded),
            };
            let title = format!("{name} lists the value {}", code(&text));
            let facets = ("absent".to_owned(), text);
            let index = self.note(rule, Some(&old.at), Some(&new.at), facets, title);
            self.claim(index, None, at(new, value).as_deref());
        }
        if a.is_none() != b.is_none() && first < self.found.len() {
            // The list came or went as a whole.
            self.claim_keyword(first, pair, "enum");
        }
    }

    /// Values that both sides list and that stand in another order: the generated enum lists them as they stand.
    fn order<'n>(&mut self, (old, new): Pair<'_, 'n>, (x, y): (&[&'n Value], &[&'n Value])) {
        let kept = |all: &[&'n Value], other: &[&'n Value]| -> Vec<String> {
            let kept = all.iter().filter(|v| other.contains(v));
            kept.map(|v| shown(Some(v))).collect()
        };
        let (before, after) = (kept(x, y), kept(y, x));
        if before != after {
            let title = format!(
                "the values of {} are listed in another order",
                label(self.new, &new.at)
            );
            let facets = (before.join(", "), after.join(", "));
            let rule = Rule::EnumOrderChanged;
            self.note(rule, Some(&old.at), Some(&new.at), facets, title);
        }
    }

    fn default(&mut self, pair: Pair<'_, '_>, place: Place) {
        let (a, b) = (pair.0.node.get("default"), pair.1.node.get("default"));
        if a == b {
            return;
        }
        let rule = match (a, b) {
            _ if place.version => Rule::ApiVersionDefaultChanged,
            (None, _) if place.parameter => Rule::ParamDefaultAdded,
            (_, None) if place.parameter => Rule::ParamDefaultRemoved,
            _ if place.parameter => Rule::ParamDefaultChanged,
            (None, _) => Rule::DefaultAdded,
            (_, None) => Rule::DefaultRemoved,
            _ => Rule::DefaultChanged,
        };
        let title = format!(
            "{} is {} unless it is given (was {})",
            label(self.new, &pair.1.at),
            shown(b),
            shown(a)
        );
        self.keyword(rule, pair, "default", title);
    }

    fn limits(&mut self, pair: Pair<'_, '_>, place: Place) {
        let (old, new) = pair;
        let name = label(self.new, &new.at);
        for (key, more_is_less) in LIMITS {
            let (a, b) = (old.node.get(key), new.node.get(key));
            if a == b {
                continue;
            }
            let number = |v: Option<&Value>| match v {
                Some(Value::Bool(flag)) => Some(f64::from(u8::from(*flag))),
                other => other.and_then(Value::as_f64),
            };
            let tightened = match (number(a), number(b)) {
                // An absent flag is a false one.
                (None, Some(flag)) if b.is_some_and(Value::is_boolean) => flag > 0.5,
                (Some(flag), None) if a.is_some_and(Value::is_boolean) => flag < 0.5,
                (None, _) => true,
                (_, None) => false,
                (Some(a), Some(b)) => (b > a) == more_is_less,
            };
            let way = if tightened { Way::Less } else { Way::More };
            self.limit(pair, key, way, place, &name);
        }
        for key in ["pattern", "multipleOf"] {
            let (a, b) = (old.node.get(key), new.node.get(key));
            let way = match (a, b) {
                _ if a == b => continue,
                (None, _) => Way::Less,
                (_, None) => Way::More,
                (Some(a), Some(b)) if divides(b, a) => Way::More,
                (Some(a), Some(b)) if divides(a, b) => Way::Less,
                // Which of two patterns allows more cannot be told.
                _ => Way::Other,
            };
            self.limit(pair, key, way, place, &name);
        }
    }

    fn limit(&mut self, pair: Pair<'_, '_>, key: &str, way: Way, place: Place, name: &str) {
        let tightened = way == Way::Less;
        let (old, new) = pair;
        let page_size = key == "maximum" && (place.request || place.parameter) && {
            let above = new.at.trim_end_matches("/schema");
            let parameter = self.new.facts.pointer(above);
            let name = parameter
                .and_then(|p| p.get("name"))
                .and_then(Value::as_str);
            let sizes = self.new.client.paging.page_size.iter();
            sizes.into_iter().any(|size| {
                name == Some(size) || new.at.ends_with(&format!("/properties/{}", escaped(size)))
            })
        };
        let beyond = |value: Option<&Value>| value.is_some_and(exceeds);
        let range = new.text("type") == Some("integer")
            && beyond(old.node.get(key)) != beyond(new.node.get(key));
        let rule = match (place.parameter, tightened) {
            (true, _) if way == Way::Other => Rule::ParamConstraintChanged,
            (false, _) if way == Way::Other => place.either(
                Rule::RequestConstraintChanged,
                Rule::ResponseConstraintChanged,
            ),
            _ if range => Rule::IntegerRangeExceeds,
            _ if page_size => Rule::PageSizeLimitChanged,
            _ if key == "maxItems" && (place.request || place.parameter) => Rule::MaxItemsChanged,
            (true, true) => Rule::ParamConstraintTightened,
            (true, false) => Rule::ParamConstraintLoosened,
            (false, true) => place.either(
                Rule::RequestConstraintTightened,
                Rule::ResponseConstraintTightened,
            ),
            (false, false) => place.either(
                Rule::RequestConstraintLoosened,
                Rule::ResponseConstraintLoosened,
            ),
        };
        let title = format!(
            "`{key}` of {name} is {} (was {})",
            shown(new.node.get(key)),
            shown(old.node.get(key))
        );
        let index = self.keyword(rule, pair, key, title);
        // The keyword is part of what the change is called: two limits may change alike.
        let (a, b) = self.found[index].facets.clone();
        self.found[index].facets = (format!("{key} {a}"), format!("{key} {b}"));
        if matches!(rule, Rule::PageSizeLimitChanged | Rule::MaxItemsChanged) {
            let request = if tightened {
                WireVerdict::Breaking
            } else {
                WireVerdict::Compatible
            };
            self.found[index].wire = Some((request, WireVerdict::None));
        }
    }

    fn marks(&mut self, pair: Pair<'_, '_>, place: Place) {
        let (old, new) = pair;
        let name = label(self.new, &new.at);
        let is_schema = place.kind == Kind::Component;
        let deprecated = if is_schema {
            (Rule::SchemaDeprecated, Rule::SchemaUndeprecated)
        } else {
            (Rule::PropertyDeprecated, Rule::PropertyUndeprecated)
        };
        let marks = [
            (
                "readOnly",
                (Rule::BecameReadOnly, Rule::NoLongerReadOnly),
                "only in responses",
            ),
            (
                "writeOnly",
                (Rule::BecameWriteOnly, Rule::NoLongerWriteOnly),
                "only in requests",
            ),
            ("deprecated", deprecated, "deprecated"),
        ];
        for (key, (came, went), word) in marks {
            if old.flag(key) != new.flag(key) {
                let (rule, is) = if new.flag(key) {
                    (came, "is")
                } else {
                    (went, "is no longer")
                };
                self.keyword(rule, pair, key, format!("{name} {is} {word}"));
            }
        }
    }
}

/// What a limit allows now, compared with before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Less,
    More,
    /// Other values, some of which were not allowed before.
    Other,
}

/// Whether every multiple of `b` is one of `a`.
pub(super) fn divides(a: &Value, b: &Value) -> bool {
    match (a.as_f64(), b.as_f64()) {
        (Some(a), Some(b)) if a > 0.0 => {
            let times = b / a;
            (times - times.round()).abs() < 1e-9 && times.round() >= 1.0
        }
        _ => false,
    }
}

/// Whether a limit lies beyond what `i64` holds, which every integer is in Rust.
fn exceeds(limit: &Value) -> bool {
    limit.as_i64().is_none() && limit.as_f64().is_some_and(|n| n.abs() >= 9.2e18)
}

fn plain(text: &str) -> String {
    text.to_lowercase().replace(['_', '-', ' ', '.'], "")
}

/// Values that are one another's only like one: a value that resembles several was split, not renamed.
fn respelt(gone: &[&Value], came: &[&Value]) -> Vec<(Value, Value)> {
    let alike = |a: &Value, b: &Value| {
        let (a, b) = (shown(Some(a)), shown(Some(b)));
        plain(&a) == plain(&b) || similar::names(&a, &b) >= 0.85
    };
    let mut out = Vec::new();
    for from in gone {
        let mut heirs = came.iter().filter(|to| alike(from, to));
        if let (Some(to), None) = (heirs.next(), heirs.next())
            && gone.iter().filter(|other| alike(other, to)).count() == 1
        {
            out.push(((*from).clone(), (*to).clone()));
        }
    }
    out
}
