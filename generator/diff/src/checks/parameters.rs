//! Parameters of operations.

use super::kind::{Kind, Place};
use super::{Pair, Walk, label, shown};
use crate::facts::document::{Document, Site, child, parameter_key};
use crate::facts::similar;
use crate::rules::Rule;

impl<'a> Walk<'a> {
    /// A parameter that another one repeats.
    pub(super) fn duplicate(&mut self, site: &Site<'a>, came: bool) {
        let document = if came { self.new } else { self.old };
        let declared = document.follow(site).unwrap_or_else(|| site.clone());
        let of = label(
            document,
            site.at.rsplit_once("/parameters").map_or("", |(up, _)| up),
        );
        let name = parameter_key(&declared).1;
        let rule = Rule::DuplicateParameter;
        let (once, twice) = ("declared once".to_owned(), "declared twice".to_owned());
        if came {
            let title = format!("{of} declares the parameter `{name}` twice");
            self.emit(rule, None, Some(&site.at), (once, twice), title);
        } else {
            let title = format!("{of} no longer declares the parameter `{name}` twice");
            self.emit(rule, Some(&site.at), None, (twice, once), title);
        }
    }

    /// Whether one parameter took the place of another: the same one elsewhere, or a like one under a like name.
    pub(super) fn is_successor(&self, from: &Site<'a>, to: &Site<'a>) -> bool {
        let ((place, name), (other_place, other_name)) = (parameter_key(from), parameter_key(to));
        let schemas = match (from.get("schema"), to.get("schema")) {
            (Some(a), Some(b)) => similar::equal_shape(self.old, a.node, self.new, b.node),
            _ => false,
        };
        let moved = name == other_name && place != other_place;
        let renamed = place == other_place && similar::names(&name, &other_name) >= 0.6;
        schemas && (moved || renamed)
    }

    pub(super) fn succeeded(&mut self, (old, new): Pair<'_, 'a>) {
        let (a, b) = (
            self.old.follow(old).unwrap_or_else(|| old.clone()),
            self.new.follow(new).unwrap_or_else(|| new.clone()),
        );
        let ((place, name), (other_place, other_name)) = (parameter_key(&a), parameter_key(&b));
        self.moved(&old.at, &new.at);
        let of = label(
            self.new,
            new.at.rsplit_once("/parameters").map_or("", |(up, _)| up),
        );
        if name == other_name {
            let title = format!("`{name}` of {of} moved from the {place} to the {other_place}");
            let facets = (place, other_place);
            self.emit(
                Rule::ParamMoved,
                Some(&old.at),
                Some(&new.at),
                facets,
                title,
            );
        } else {
            let title = format!("parameter `{name}` of {of} is now called `{other_name}`");
            let score = similar::names(&name, &other_name);
            let facets = (name, other_name);
            let index = self.emit(
                Rule::ParamRenamed,
                Some(&old.at),
                Some(&new.at),
                facets,
                title,
            );
            self.found[index].score = Some(score);
        }
        self.parameter_facts((&a, &b));
    }

    /// A parameter that only one side has, for every operation of its declaration or for one of them.
    pub(super) fn lone(
        &mut self,
        site: &Site<'a>,
        came: bool,
        only: Option<Vec<(Site<'a>, Site<'a>)>>,
    ) {
        let document = if came { self.new } else { self.old };
        let declared = document.follow(site).unwrap_or_else(|| site.clone());
        let required = declared.flag("required") || declared.text("in") == Some("path");
        let default = declared
            .get("schema")
            .is_some_and(|s| s.node.get("default").is_some());
        let word = if required { "required" } else { "optional" };
        let (place, name) = parameter_key(&declared);
        let above = site.at.rsplit_once("/parameters").map_or("", |(up, _)| up);
        let of = match &only {
            Some(operations) => {
                let names = operations.iter().map(|(_, new)| label(self.new, &new.at));
                names.collect::<Vec<_>>().join(", ")
            }
            None => label(document, above),
        };
        let (rule, facets, title) = if came {
            let rule = match (required, default) {
                (true, true) => Rule::ParamAddedRequiredWithDefault,
                (true, false) => Rule::ParamAddedRequired,
                (false, _) => Rule::ParamAddedOptional,
            };
            let title = format!("{of} takes the {word} {place} parameter `{name}`");
            (rule, ("absent".to_owned(), word.to_owned()), title)
        } else {
            let rule = if required {
                Rule::ParamRemovedRequired
            } else {
                Rule::ParamRemovedOptional
            };
            let title = format!("{of} no longer takes the {word} {place} parameter `{name}`");
            (rule, (word.to_owned(), "absent".to_owned()), title)
        };
        let at = Some(site.at.as_str());
        let (old, new) = if came { (None, at) } else { (at, None) };
        match only {
            // The declaration is explained by the operations that keep it.
            Some(operations) => {
                let index = self.note(rule, old, new, facets, title);
                let places = operations.into_iter().map(|(old, new)| (old.at, new.at));
                self.found[index].used_at = places.collect();
            }
            None => {
                self.emit(rule, old, new, facets, title);
            }
        }
    }

    /// A parameter where it is used: written out, or a reference to a shared one.
    pub(super) fn parameter_use(&mut self, (old, new): Pair<'_, 'a>) {
        if old.node == new.node {
            return;
        }
        match (old.reference(), new.reference()) {
            (None, None) => self.parameter_facts((old, new)),
            _ => {
                let (Some(a), Some(b)) = (self.old.follow(old), self.new.follow(new)) else {
                    let title = format!(
                        "the shared parameter of {} is another one",
                        label(self.new, &new.at)
                    );
                    let facets = (shown(Some(old.node)), shown(Some(new.node)));
                    self.emit(
                        Rule::SharedParamChanged,
                        Some(&old.at),
                        Some(&new.at),
                        facets,
                        title,
                    );
                    return;
                };
                let what = "a parameter written out or shared";
                self.same(what, &old.at, &new.at);
                // It may also stand on another level, which is what explains the places themselves.
                for key in old.map().into_iter().flat_map(|map| map.keys()) {
                    self.same_on_one_side(what, Some(&child(&old.at, key)), None);
                }
                for key in new.map().into_iter().flat_map(|map| map.keys()) {
                    self.same_on_one_side(what, None, Some(&child(&new.at, key)));
                }
                self.parameter_facts((&a, &b));
            }
        }
    }

    /// A shared parameter.
    pub(crate) fn parameter(&mut self, (old, new): Pair<'_, 'a>) {
        if parameter_key(old) != parameter_key(new) {
            let title = format!(
                "the shared parameter {} is another one",
                label(self.new, &new.at)
            );
            let facets = (parameter_key(old).1, parameter_key(new).1);
            let index = self.note(
                Rule::SharedParamChanged,
                Some(&old.at),
                Some(&new.at),
                facets,
                title,
            );
            for key in ["name", "in"] {
                self.claim_keyword(index, (old, new), key);
            }
        }
        self.parameter_facts((old, new));
    }

    fn parameter_facts(&mut self, (old, new): Pair<'_, 'a>) {
        let pair = (old, new);
        let name = label(self.new, &new.at);
        let always = old.text("in") == Some("path");
        if old.text("name") != new.text("name") && parameter_key(old) == parameter_key(new) {
            let (a, b) = (child(&old.at, "name"), child(&new.at, "name"));
            self.same("a header in other capitals", &a, &b);
        }
        let flag = |site: &Site<'a>, key: &str| site.flag(key);
        if flag(old, "required") != flag(new, "required") && !always {
            let (rule, word) = if flag(new, "required") {
                (Rule::ParamBecameRequired, "required")
            } else {
                (Rule::ParamBecameOptional, "optional")
            };
            self.keyword(rule, pair, "required", format!("{name} is {word}"));
        } else if old.node.get("required") != new.node.get("required") {
            self.spelt("required", pair);
        }
        if flag(old, "deprecated") != flag(new, "deprecated") {
            let (rule, word) = if flag(new, "deprecated") {
                (Rule::ParamDeprecated, "is")
            } else {
                (Rule::ParamUndeprecated, "is no longer")
            };
            self.keyword(
                rule,
                pair,
                "deprecated",
                format!("{name} {word} deprecated"),
            );
        }
        // The usual way of writing a value belongs to the place; a move says that already.
        let style = |site: &Site<'a>| -> (String, bool) {
            let usual = match new.text("in") {
                Some("query" | "cookie") => "form",
                _ => "simple",
            };
            let style = site.text("style").unwrap_or(usual).to_owned();
            let explode = site
                .node
                .get("explode")
                .and_then(serde_json::Value::as_bool);
            let explode = explode.unwrap_or(style == "form");
            (style, explode)
        };
        // A single value has nothing to be joined or repeated.
        let single = |document: &Document, site: &Site<'a>| {
            let schema = site.get("schema");
            let schema = schema.map(|s| document.follow(&s).unwrap_or(s));
            let kind = schema.as_ref().and_then(|s| s.text("type"));
            matches!(kind, Some("string" | "integer" | "number" | "boolean"))
        };
        let keywords = [
            (
                "style",
                Rule::ParamStyleChanged,
                style(old).0 == style(new).0,
            ),
            (
                "explode",
                Rule::ParamExplodeChanged,
                style(old).1 == style(new).1 || single(self.old, old) && single(self.new, new),
            ),
            (
                "allowReserved",
                Rule::ParamAllowReservedChanged,
                flag(old, "allowReserved") == flag(new, "allowReserved"),
            ),
            (
                "allowEmptyValue",
                Rule::ParamAllowEmptyChanged,
                flag(old, "allowEmptyValue") == flag(new, "allowEmptyValue"),
            ),
        ];
        for (key, rule, same) in keywords {
            if !same {
                let title =
                    format!("the `{key}` of {name} changed: other bytes for the same value");
                self.keyword(rule, pair, key, title);
            } else if old.node.get(key) != new.node.get(key) {
                self.spelt(key, pair);
            }
        }
        match (old.get("schema"), new.get("schema")) {
            (Some(a), Some(b)) => {
                let mut place = Place::new(Kind::Parameter, true);
                place.version = self.new.is_version_header(new.node);
                self.schema((&a, &b), place);
            }
            (Some(a), None) => {
                let facets = ("schema".to_owned(), "content".to_owned());
                let title = format!("{name} is written as a whole document");
                let index = self.emit(
                    Rule::ParamSchemaToContent,
                    Some(&a.at),
                    Some(&new.at),
                    facets,
                    title,
                );
                self.claim_keyword(index, pair, "content");
            }
            (None, Some(b)) => {
                let facets = ("content".to_owned(), "schema".to_owned());
                let title = format!("{name} is no longer written as a whole document");
                let index = self.emit(
                    Rule::ParamContentToSchema,
                    Some(&old.at),
                    Some(&b.at),
                    facets,
                    title,
                );
                self.claim_keyword(index, pair, "content");
            }
            (None, None) => {
                if old.node.get("content") != new.node.get("content") {
                    let title = format!("{name} is written as another document");
                    self.keyword(Rule::ParamTypeChanged, pair, "content", title);
                }
            }
        }
    }
}
