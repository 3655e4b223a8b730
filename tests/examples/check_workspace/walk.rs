//! Reads lists and compares what came with what typed fields hold.

use std::collections::BTreeMap;
use std::fmt;

use intercom_api::model::{Codec, Value, decode, encode, encode_typed_only};
use intercom_api::{Client, EndpointExt, Paged};

use super::api::{
    ListAdmins, ListAllCompanies, ListArticles, ListContacts, ListConversations,
    ListDataAttributes, ListSegments, ListTags, ListTeams, ListTicketTypes,
};

/// What was read, and what of it no typed field holds.
#[derive(Default)]
pub(crate) struct Report {
    /// A line for each kind: how many objects were read, or why none were.
    read: Vec<String>,
    /// How often a property of a kind of JSON was met.
    untyped: BTreeMap<String, usize>,
}

/// Reads up to `objects` of each kind.
pub(crate) async fn run(client: &Client, objects: usize) -> Report {
    let mut report = Report::default();
    macro_rules! read {
        ($($name:literal: $list:expr,)+) => {$(
            report.list(client, $name, $list, objects).await;
        )+};
    }
    read! {
        "admin": ListAdmins::new(),
        "article": ListArticles::new(),
        "company": ListAllCompanies::new(),
        "contact": ListContacts::new(),
        "conversation": ListConversations::new(),
        "data_attribute": ListDataAttributes::new(),
        "segment": ListSegments::new(),
        "tag": ListTags::new(),
        "team": ListTeams::new(),
        "ticket_type": ListTicketTypes::new(),
    }
    report
}

impl Report {
    async fn list<L>(&mut self, client: &Client, name: &str, list: L, objects: usize)
    where
        L: Paged,
        L::Item: Codec,
    {
        let mut items = list.items(client);
        let mut read = 0;
        while read < objects {
            match items.next().await {
                Some(Ok(item)) => self.compare(name, &item),
                // A token may not be allowed to read everything.
                Some(Err(error)) => {
                    self.read.push(format!("{name}: {error}"));
                    return;
                }
                None => break,
            }
            read += 1;
        }
        self.read.push(format!("{name}: {read}"));
    }

    fn compare<T: Codec>(&mut self, name: &str, item: &T) {
        let whole = decode(&encode(item)).unwrap_or_default();
        let typed = decode(&encode_typed_only(item)).unwrap_or_default();
        self.find(name, &whole, Some(&typed));
    }

    /// Counts what is in `whole` and not in `typed`.
    fn find(&mut self, path: &str, whole: &Value, typed: Option<&Value>) {
        match whole {
            Value::Object(properties) if !properties.is_empty() => {
                let typed = typed.and_then(Value::as_object);
                for (name, value) in properties.iter() {
                    let typed = typed.and_then(|typed| typed.get(name));
                    self.find(&format!("{path}.{name}"), value, typed);
                }
            }
            Value::Array(elements) if !elements.is_empty() => {
                let typed = typed.and_then(Value::as_array);
                for (index, value) in elements.iter().enumerate() {
                    let typed = typed.and_then(|typed| typed.get(index));
                    self.find(&format!("{path}[]"), value, typed);
                }
            }
            _ if typed.is_some() => {}
            value => {
                let line = format!("{path}: {}", kind(value));
                *self.untyped.entry(line).or_default() += 1;
            }
        }
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) | Value::Unpaired(_) => "string",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Read:")?;
        self.read
            .iter()
            .try_for_each(|line| writeln!(f, "  {line}"))?;
        if self.untyped.is_empty() {
            return writeln!(f, "Typed fields hold all of it.");
        }
        writeln!(f, "No typed field holds:")?;
        let mut untyped = self.untyped.iter();
        untyped.try_for_each(|(line, count)| writeln!(f, "  {line}, {count} times"))
    }
}
