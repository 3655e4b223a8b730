//! Reads lists and compares what came with what typed fields hold.

use std::collections::BTreeMap;
use std::fmt;

use std::time::Duration;

use intercom_api::model::{Codec, Id, Timestamp, Value, decode, encode, encode_typed_only};
use intercom_api::{Client, EndpointExt, Filter, Paged};

use super::api::{
    Conversation, ListActivityLogs, ListAdmins, ListAllCollections, ListAllCompanies, ListArticles,
    ListAttachedContacts, ListContacts, ListConversations, ListDataAttributes, ListHelpCenters,
    ListNewsItems, ListNewsfeeds, ListNotes, ListSegments, ListSubscriptionTypes, ListTags,
    ListTeams, ListTicketTypes, RetrieveConversation, SearchTickets,
};

/// How many objects are read one by one, or have lists of their own read.
const DETAILS: usize = 10;

/// What was read, and what of it no typed field holds.
#[derive(Default)]
pub(crate) struct Report {
    /// How many objects of each kind were read.
    read: BTreeMap<String, usize>,
    /// What could not be read, and why.
    failed: Vec<String>,
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
    let month = Duration::from_secs(30 * 24 * 60 * 60);
    read! {
        "admin": ListAdmins::new(),
        "article": ListArticles::new(),
    }
    let companies = report.list(client, "company", ListAllCompanies::new(), objects);
    let companies = companies.await;
    let contacts = report.list(client, "contact", ListContacts::new(), objects);
    let contacts = contacts.await;
    let conversations = report.list(client, "conversation", ListConversations::new(), objects);
    let conversations = conversations.await;
    read! {
        "data_attribute": ListDataAttributes::new(),
        "segment": ListSegments::new(),
        "tag": ListTags::new(),
        "team": ListTeams::new(),
        "ticket_type": ListTicketTypes::new(),
        "ticket": SearchTickets::new(Filter::field("created_at").after(0)),
        "collection": ListAllCollections::new(),
        "help_center": ListHelpCenters::new(),
        "newsfeed": ListNewsfeeds::new(),
        "news_item": ListNewsItems::new(),
        "subscription_type": ListSubscriptionTypes::new(),
        "activity_log": ListActivityLogs::new(Timestamp::now() - month),
    }
    // What lists leave out: the parts of conversations, the notes of contacts, the contacts of companies.
    let ids = conversations.into_iter().take(DETAILS);
    report
        .conversations(client, ids.filter_map(|it| it.id))
        .await;
    for id in contacts.into_iter().take(DETAILS).filter_map(|it| it.id) {
        report
            .list(client, "note", ListNotes::new(id), DETAILS)
            .await;
    }
    for id in companies.into_iter().take(DETAILS).filter_map(|it| it.id) {
        let list = ListAttachedContacts::new(id);
        report.list(client, "contact", list, DETAILS).await;
    }
    report
}

impl Report {
    /// Reads a list and compares its items; they are returned for what is read of each.
    async fn list<L>(
        &mut self,
        client: &Client,
        name: &str,
        list: L,
        objects: usize,
    ) -> Vec<L::Item>
    where
        L: Paged,
        L::Item: Codec,
    {
        let mut items = list.items(client);
        let mut read = Vec::new();
        while read.len() < objects {
            match items.next().await {
                Some(Ok(item)) => {
                    self.compare(name, &item);
                    read.push(item);
                }
                // A token may not be allowed to read everything.
                Some(Err(error)) => {
                    self.count(name, read.len());
                    self.failed.push(format!("{name}: {error}"));
                    return read;
                }
                None => break,
            }
        }
        self.count(name, read.len());
        read
    }

    async fn conversations(&mut self, client: &Client, ids: impl Iterator<Item = Id>) {
        for id in ids {
            match RetrieveConversation::new(id).send(client).await {
                Ok(conversation) => {
                    self.compare::<Conversation>("conversation", &conversation);
                    self.count("conversation with its parts", 1);
                }
                Err(error) => self.failed.push(format!("conversation: {error}")),
            }
        }
    }

    fn count(&mut self, name: &str, read: usize) {
        *self.read.entry(name.to_owned()).or_default() += read;
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
            // A list shows null for an element that is not of its type.
            _ if typed.is_some_and(|typed| *typed != Value::Null || *whole == Value::Null) => {}
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
        let mut read = self.read.iter();
        read.try_for_each(|(name, count)| writeln!(f, "  {name}: {count}"))?;
        if !self.failed.is_empty() {
            writeln!(f, "Could not be read:")?;
        }
        let mut failed = self.failed.iter();
        failed.try_for_each(|line| writeln!(f, "  {line}"))?;
        if self.untyped.is_empty() {
            return writeln!(f, "Typed fields hold all of it.");
        }
        writeln!(f, "No typed field holds:")?;
        let mut untyped = self.untyped.iter();
        untyped.try_for_each(|(line, count)| writeln!(f, "  {line}, {count} times"))
    }
}
