//! Request bodies and responses.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::kind::{Kind, Place};
use super::{Pair, Walk, label, shown};
use crate::change::WireVerdict;
use crate::facts::document::Site;
use crate::rules::Rule;

/// The forms that a body can be written in, the one first that is taken where there are several.
const WRITTEN: [&str; 2] = ["application/json", "multipart/form-data"];

impl<'a> Walk<'a> {
    /// The body of an operation.
    pub(crate) fn bodies(&mut self, (old, new): Pair<'_, 'a>) {
        let name = label(self.new, &new.at);
        match (old.get("requestBody"), new.get("requestBody")) {
            (Some(a), Some(b)) if a.node != b.node => {
                let (Some(x), Some(y)) = (self.old.follow(&a), self.new.follow(&b)) else {
                    self.dangling((&a, &b));
                    return;
                };
                if a.reference() != b.reference() {
                    self.same("a body written out or shared", &a.at, &b.at);
                }
                self.body((&x, &y));
            }
            (Some(a), None) => {
                let facets = ("present".to_owned(), "absent".to_owned());
                let title = format!("{name} no longer takes a body");
                self.emit(Rule::BodyRemoved, Some(&a.at), None, facets, title);
            }
            (None, Some(b)) => {
                let (rule, word) = if b.flag("required") {
                    (Rule::BodyAddedRequired, "required")
                } else {
                    (Rule::BodyAddedOptional, "optional")
                };
                let facets = ("absent".to_owned(), word.to_owned());
                let title = format!("{name} takes a body ({word})");
                self.emit(rule, None, Some(&b.at), facets, title);
            }
            _ => {}
        }
    }

    /// A body on both sides.
    pub(crate) fn body(&mut self, pair: Pair<'_, 'a>) {
        let (old, new) = pair;
        let name = label(self.new, &new.at);
        if old.flag("required") != new.flag("required") {
            let (rule, word) = if new.flag("required") {
                (Rule::BodyBecameRequired, "required")
            } else {
                (Rule::BodyBecameOptional, "optional")
            };
            self.keyword(rule, pair, "required", format!("{name} is {word}"));
        }
        self.content(pair, &name, true, true);
        self.preferred(pair, &name);
    }

    /// The form that the client writes a body in, where both sides know more than that one.
    fn preferred(&mut self, (old, new): Pair<'_, 'a>, name: &str) {
        let types = |site: &Site<'a>| -> Vec<&'a String> {
            let content = site.node.get("content").and_then(Value::as_object);
            content.map(|m| m.keys().collect()).unwrap_or_default()
        };
        let (before, after) = (types(old), types(new));
        let first =
            |types: &[&'a String]| WRITTEN.into_iter().find(|w| types.iter().any(|t| t == w));
        if let (Some(from), Some(to)) = (first(&before), first(&after))
            && from != to
            // Else one took the place of the other, which is told.
            && before.iter().any(|t| after.contains(t))
        {
            let title = format!("the client writes {name} as `{to}` (was `{from}`)");
            let facets = (from.to_owned(), to.to_owned());
            let rule = Rule::BodyPreferredChanged;
            self.note(rule, Some(&old.at), Some(&new.at), facets, title);
        }
    }

    /// The media types of a body or response.
    fn content(&mut self, (old, new): Pair<'_, 'a>, name: &str, request: bool, success: bool) {
        let types = |site: &Site<'a>| -> Vec<&'a String> {
            let content = site
                .node
                .get("content")
                .and_then(serde_json::Value::as_object);
            content.map(|m| m.keys().collect()).unwrap_or_default()
        };
        let (a, b) = (old.get("content"), new.get("content"));
        let (before, after) = (types(old), types(new));
        let mut gone: Vec<_> = before.iter().filter(|t| !after.contains(t)).collect();
        let mut came: Vec<_> = after.iter().filter(|t| !before.contains(t)).collect();
        let site = |of: &Option<Site<'a>>, name: &str| of.as_ref().and_then(|c| c.get(name));
        for media in before.iter().filter(|t| after.contains(t)) {
            if let (Some(x), Some(y)) = (site(&a, media), site(&b, media)) {
                self.media((&x, &y), request, success, name);
            }
        }
        for (from, to) in respelt(&mut gone, &mut came) {
            if let (Some(x), Some(y)) = (site(&a, &from), site(&b, &to)) {
                self.moved(&x.at, &y.at);
                let facets = (from.clone(), to.clone());
                let title = format!("the media type of {name} is spelt `{to}` (was `{from}`)");
                let rule = Rule::MediaTypeParametersChanged;
                let index = self.note(rule, Some(&x.at), Some(&y.at), facets, title);
                self.claim(index, Some(&x.at), None);
                self.claim(index, None, Some(&y.at));
                self.matched.push((x.clone(), y.clone(), self.context()));
                self.media((&x, &y), request, success, name);
            }
        }
        if let (Some(from), Some(to)) = (gone.first().copied(), came.first().copied())
            && let (Some(x), Some(y)) = (site(&a, from), site(&b, to))
        {
            gone.remove(0);
            came.remove(0);
            let rule = match (request, from.as_str(), to.as_str()) {
                (true, "application/json", _) => Rule::BodyJsonToMultipart,
                (true, _, "application/json") => Rule::BodyMultipartToJson,
                (true, ..) => Rule::BodyMediaTypeRemoved,
                (false, ..) if is_bytes(from) != is_bytes(to) => Rule::OperationStreamingChanged,
                (false, ..) => Rule::ResponseMediaTypeChanged,
            };
            self.moved(&x.at, &y.at);
            let facets = ((*from).clone(), (*to).clone());
            let title = format!("{name} is written as `{to}` (was `{from}`)");
            let index = self.note(rule, Some(&x.at), Some(&y.at), facets, title);
            self.claim(index, Some(&x.at), None);
            self.claim(index, None, Some(&y.at));
            self.media((&x, &y), request, success, name);
        }
        for media in gone {
            let Some(x) = site(&a, media) else { continue };
            let last = after.is_empty();
            let rule = match (request, last) {
                (true, _) => Rule::BodyMediaTypeRemoved,
                (false, true) if !success => Rule::ErrorBodyShapeChanged,
                (false, true) => Rule::ResponseBodyRemoved,
                (false, false) => Rule::ResponseMediaTypeRemoved,
            };
            let title = if last {
                format!("{name} is empty (was `{media}`)")
            } else {
                format!("{name} no longer comes as `{media}`")
            };
            let facets = ((*media).clone(), "absent".to_owned());
            self.emit(rule, Some(&x.at), None, facets, title);
        }
        for media in came {
            let Some(y) = site(&b, media) else { continue };
            let first = before.is_empty();
            let rule = match (request, first) {
                (true, _) => Rule::BodyMediaTypeAdded,
                (false, true) if !success => Rule::ErrorBodyShapeChanged,
                (false, true) => Rule::ResponseBodyAdded,
                (false, false) => Rule::ResponseMediaTypeAdded,
            };
            let title = if first {
                format!("{name} has a body (`{media}`)")
            } else {
                format!("{name} also comes as `{media}`")
            };
            let facets = ("absent".to_owned(), (*media).clone());
            self.emit(rule, None, Some(&y.at), facets, title);
        }
    }

    fn media(&mut self, (old, new): Pair<'_, 'a>, request: bool, success: bool, name: &str) {
        if old.node.get("encoding") != new.node.get("encoding") {
            let title = format!("the parts of {name} are encoded differently");
            self.keyword(Rule::BodyEncodingChanged, (old, new), "encoding", title);
        }
        match (old.get("schema"), new.get("schema")) {
            (Some(a), Some(b)) => {
                let kind = match (request, success) {
                    (true, _) => Kind::Body,
                    (false, true) => Kind::Response,
                    (false, false) => Kind::Failure,
                };
                self.schema((&a, &b), Place::new(kind, request));
            }
            (None, None) => {}
            _ => {
                let rule = match (request, success) {
                    (true, _) => Rule::TypeChanged,
                    (false, true) => Rule::ResponseBodyTypeChanged,
                    (false, false) => Rule::ErrorBodyShapeChanged,
                };
                let title = format!("{name} has another type");
                self.keyword(rule, (old, new), "schema", title);
            }
        }
    }

    /// The responses of an operation.
    pub(crate) fn responses(&mut self, (old, new): Pair<'_, 'a>) {
        if old.node == new.node {
            return;
        }
        let keys = |site: &Site<'a>| -> BTreeSet<&'a String> {
            site.map().map(|m| m.keys().collect()).unwrap_or_default()
        };
        let (before, after) = (keys(old), keys(new));
        for status in before.intersection(&after) {
            let (Some(a), Some(b)) = (old.get(status), new.get(status)) else {
                continue;
            };
            if a.node == b.node {
                continue;
            }
            match (self.old.follow(&a), self.new.follow(&b)) {
                (Some(x), Some(y)) => {
                    if a.reference() != b.reference() {
                        self.same("a response written out or shared", &a.at, &b.at);
                    }
                    self.response((&x, &y), status);
                }
                _ => self.dangling((&a, &b)),
            }
        }
        let mut gone: Vec<_> = before.difference(&after).copied().collect();
        let mut came: Vec<_> = after.difference(&before).copied().collect();
        let success = |list: &[&String]| list.iter().position(|s| s.starts_with('2'));
        let of = label(self.new, new.at.trim_end_matches("/responses"));
        // One success in place of another.
        if let (Some(at), Some(to)) = (success(&gone), success(&came)) {
            let (from, into) = (gone.remove(at), came.remove(to));
            if let (Some(a), Some(b)) = (old.get(from), new.get(into)) {
                self.moved(&a.at, &b.at);
                let title = format!("{of} succeeds with {into} (was {from})");
                let facets = (from.clone(), into.clone());
                self.emit(
                    Rule::SuccessStatusReplaced,
                    Some(&a.at),
                    Some(&b.at),
                    facets,
                    title,
                );
                if let (Some(x), Some(y)) = (self.old.follow(&a), self.new.follow(&b)) {
                    self.response((&x, &y), into);
                }
            }
        }
        for (list, site, is_new) in [(gone, old, false), (came, new, true)] {
            for status in list {
                let Some(found) = site.get(status) else {
                    continue;
                };
                let rule = match (status.as_str(), is_new) {
                    ("default", true) => Rule::DefaultResponseAdded,
                    ("default", false) => Rule::DefaultResponseRemoved,
                    (s, true) if s.starts_with('2') => Rule::SuccessStatusAdded,
                    (s, false) if s.starts_with('2') => Rule::SuccessStatusRemoved,
                    (_, true) => Rule::ErrorStatusAdded,
                    (_, false) => Rule::ErrorStatusRemoved,
                };
                let at = Some(found.at.as_str());
                if is_new {
                    let facets = ("absent".to_owned(), status.clone());
                    let title = format!("{of} may respond with {status}");
                    self.emit(rule, None, at, facets, title);
                } else {
                    let facets = (status.clone(), "absent".to_owned());
                    let title = format!("{of} is not said to respond with {status} any more");
                    self.emit(rule, at, None, facets, title);
                }
            }
        }
    }

    /// A status of this class, if an operation of either description responds so with a shared response.
    pub(crate) fn shared_status(&self, old: &str, new: &str) -> &'static str {
        let is_used =
            |class| self.old.responds_with(class, old) || self.new.responds_with(class, new);
        if is_used('2') {
            "200"
        } else if is_used('3') {
            "302"
        } else {
            "default"
        }
    }

    /// A response on both sides.
    pub(crate) fn response(&mut self, pair: Pair<'_, 'a>, status: &str) {
        let (old, new) = pair;
        let name = label(self.new, &new.at);
        self.content(pair, &name, false, status.starts_with('2'));
        self.headers(pair, &name, status);
        if old.node.get("links") != new.node.get("links") {
            let title = format!("the links of {name} changed");
            self.keyword(Rule::LinkChanged, pair, "links", title);
        }
        if old.node.get("description") != new.node.get("description") {
            // The phrase of the status stands there.
            self.spelt("description", pair);
        }
    }

    fn headers(&mut self, (old, new): Pair<'_, 'a>, name: &str, status: &str) {
        let (a, b) = (old.get("headers"), new.get("headers"));
        // Names of headers know no case.
        let keys = |site: &Option<Site<'a>>| -> BTreeMap<String, &'a String> {
            let map = site.as_ref().and_then(Site::map).into_iter().flatten();
            map.map(|(key, _)| (key.to_lowercase(), key)).collect()
        };
        let (before, after) = (keys(&a), keys(&b));
        let all: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for key in all {
            let of = |site: &Option<Site<'a>>, known: &BTreeMap<String, &'a String>| {
                site.as_ref()?.get(known.get(key)?)
            };
            let (x, y) = (of(&a, &before), of(&b, &after));
            let header = after.get(key).or(before.get(key)).copied().unwrap_or(key);
            if let (Some(x), Some(y)) = (&x, &y)
                && before.get(key) != after.get(key)
            {
                self.moved(&x.at, &y.at);
                let what = "a header in other capitals";
                self.same_on_one_side(what, Some(&x.at), None);
                self.same_on_one_side(what, None, Some(&y.at));
                self.matched.push((x.clone(), y.clone(), self.context()));
            }
            match (x, y) {
                (Some(x), Some(y)) => self.header_use((&x, &y)),
                (Some(x), None) => {
                    let title = format!("{name} no longer has the header `{header}`");
                    let facets = ("present".to_owned(), "absent".to_owned());
                    let rule = Rule::ResponseHeaderRemoved;
                    let index = self.emit(rule, Some(&x.at), None, facets, title);
                    // Where a redirect leads is all that its caller gets.
                    if key == "location" && status.starts_with('3') {
                        self.found[index].wire = Some((WireVerdict::None, WireVerdict::Breaking));
                    }
                }
                (None, Some(y)) => {
                    let title = format!("{name} has the header `{header}`");
                    let facets = ("absent".to_owned(), "present".to_owned());
                    self.emit(Rule::ResponseHeaderAdded, None, Some(&y.at), facets, title);
                }
                (None, None) => {}
            }
        }
    }

    /// A header where it is used: written out, or a reference to a shared one.
    fn header_use(&mut self, (old, new): Pair<'_, 'a>) {
        if old.node == new.node {
            return;
        }
        match (self.old.follow(old), self.new.follow(new)) {
            (Some(x), Some(y)) => {
                if old.reference() != new.reference() {
                    self.same("a header written out or shared", &old.at, &new.at);
                }
                self.header((&x, &y));
            }
            _ => self.dangling((old, new)),
        }
    }

    /// A header of a response on both sides.
    pub(crate) fn header(&mut self, pair: Pair<'_, 'a>) {
        let (old, new) = pair;
        let name = label(self.new, &new.at);
        if old.flag("required") != new.flag("required") {
            let (rule, word) = if new.flag("required") {
                (Rule::ResponseHeaderBecameRequired, "always")
            } else {
                (Rule::ResponseHeaderBecameOptional, "sometimes")
            };
            self.keyword(rule, pair, "required", format!("{name} is {word} there"));
        }
        for key in [
            "schema",
            "content",
            "style",
            "explode",
            "deprecated",
            "allowReserved",
            "allowEmptyValue",
        ] {
            if old.node.get(key) != new.node.get(key) {
                let title = format!("the `{key}` of {name} changed");
                self.keyword(Rule::ResponseHeaderTypeChanged, pair, key, title);
            }
        }
    }

    /// References of which one leads nowhere, or leads there from the start.
    pub(crate) fn dangling(&mut self, (old, new): Pair<'_, 'a>) {
        let facets = (shown(Some(old.node)), shown(Some(new.node)));
        let leads = |found: bool| {
            if found {
                "leads somewhere"
            } else {
                "leads nowhere"
            }
        };
        let (a, b) = (
            self.old.follow(old).is_some(),
            self.new.follow(new).is_some(),
        );
        let rule = match (a, b) {
            (true, false) => Rule::DanglingRefIntroduced,
            (false, true) => Rule::DanglingRefFixed,
            _ => Rule::DanglingRefTargetChanged,
        };
        let title = format!(
            "the reference at {} {} (it {} before)",
            label(self.new, &new.at),
            leads(b),
            leads(a)
        );
        self.emit(rule, Some(&old.at), Some(&new.at), facets, title);
    }
}

/// Whether a response of this type is handed out as it comes, as the generator decides it.
fn is_bytes(media: &str) -> bool {
    let json = media.starts_with("application/json") || media.ends_with("+json");
    let text = media.starts_with("text/") && media != "text/csv";
    !json && !text
}

/// A media type without its parameters, in lower case.
fn essence(media: &str) -> String {
    let end = media.find(';').unwrap_or(media.len());
    media[..end].trim().to_ascii_lowercase()
}

/// Takes out the media types that are the same ones, written otherwise.
fn respelt<'m>(
    gone: &mut Vec<&'m &'m String>,
    came: &mut Vec<&'m &'m String>,
) -> Vec<(String, String)> {
    let mut out = Vec::new();
    gone.retain(|from| {
        let same = came.iter().position(|to| essence(to) == essence(from));
        let to = same.map(|at| came.remove(at));
        out.extend(to.map(|to| (from.to_string(), to.to_string())));
        to.is_none()
    });
    out
}
