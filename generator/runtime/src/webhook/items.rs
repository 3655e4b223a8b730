//! Items that only notifications have.

use crate::model::{Codec, DecodeError, Extra, Id, Timestamp, Value, from_value, to_value};
use crate::object;

/// A ping: sent when an endpoint is set up, and from time to time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ping {
    /// Always `ping`.
    pub r#type: Option<String>,
    /// Any text.
    pub message: Option<String>,
    /// Properties without a field.
    pub extra: Extra,
}
object!(Ping { r#type = "type", message });

/// An object by its type and id, and a tag by its name too.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Reference {
    /// `tag`, `contact`, ...
    pub r#type: Option<String>,
    /// The id.
    pub id: Option<Id>,
    /// The name of a tag.
    pub name: Option<String>,
    /// Properties without a field.
    pub extra: Extra,
}
object!(Reference { r#type = "type", id, name });

/// A contact that was tagged or untagged: the item of `contact.user.tag.created`, `contact.user.tag.deleted`,
/// `contact.lead.tag.created`, `contact.lead.tag.deleted` and the older topics such as `contact.tag.created`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactTag {
    /// Always `contact_tag`.
    pub r#type: Option<String>,
    /// When it was tagged; newer versions leave it out.
    pub created_at: Option<Timestamp>,
    /// The tag.
    pub tag: Option<Reference>,
    /// The contact as it came; [`contact`](Self::contact) reads it.
    pub contact: Option<Value>,
    /// Properties without a field.
    pub extra: Extra,
}
object!(ContactTag { r#type = "type", created_at, tag, contact });

impl ContactTag {
    /// The contact as a model of a version. Notifications of `user.tag.created` call it `user`.
    ///
    /// # Errors
    /// When there is no contact.
    pub fn contact<T: Codec + Default>(&self) -> Result<T, DecodeError> {
        let contact = self.contact.as_ref().or_else(|| self.extra.get("user"));
        model(contact, "a contact")
    }
}

/// A contact whose subscriptions changed: the item of `contact.subscribed`, `contact.unsubscribed`,
/// `granular.subscribe` and `granular.unsubscribe`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactSubscription {
    /// `contact_subscribe`, `granular_subscribe`, ...
    pub r#type: Option<String>,
    /// The contact as it came; [`contact`](Self::contact) reads it.
    pub contact: Option<Value>,
    /// The kinds of messages as they came; [`subscription_types`](Self::subscription_types) reads them.
    pub subscription_types: Option<Value>,
    /// When it happened.
    pub created_at: Option<Timestamp>,
    /// Properties without a field.
    pub extra: Extra,
}
object!(ContactSubscription { r#type = "type", contact, subscription_types, created_at });

impl ContactSubscription {
    /// The contact as a model of a version.
    ///
    /// # Errors
    /// When there is no contact.
    pub fn contact<T: Codec + Default>(&self) -> Result<T, DecodeError> {
        model(self.contact.as_ref(), "a contact")
    }

    /// The kinds of messages as a model of a version: `SubscriptionTypeList`.
    ///
    /// # Errors
    /// When there are none.
    pub fn subscription_types<T: Codec + Default>(&self) -> Result<T, DecodeError> {
        model(self.subscription_types.as_ref(), "subscription types")
    }
}

/// A contact that another one was merged into: the item of `contact.merged`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergedContact {
    /// Always `contact`.
    pub r#type: Option<String>,
    /// The id of the contact that is left.
    pub id: Option<Id>,
    /// The contact that went into it. Not every notification says so.
    pub merged_from: Option<Reference>,
    /// The other properties of the contact; [`contact`](Self::contact) reads them.
    pub extra: Extra,
}
object!(MergedContact { r#type = "type", id, merged_from });

impl MergedContact {
    /// The contact that is left, as a model of a version.
    ///
    /// # Errors
    /// When the item is nested too deeply to be read again.
    pub fn contact<T: Codec + Default>(&self) -> Result<T, DecodeError> {
        from_value(&to_value(self))
    }
}

/// What is left of a deleted object: the item of the topics that end in `.deleted`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Deleted {
    /// What it was: `contact`, `company`, `conversation`, ...
    pub r#type: Option<String>,
    /// Its id; of a conversation it is in [`conversation_id`](Self::conversation_id).
    pub id: Option<Id>,
    /// The id that the caller gave it.
    pub external_id: Option<Id>,
    /// The id of a conversation.
    pub conversation_id: Option<Id>,
    /// Whether it was deleted.
    pub deleted: Option<bool>,
    /// Properties without a field.
    pub extra: Extra,
}
object!(Deleted { r#type = "type", id, external_id, conversation_id, deleted });

fn model<T: Codec + Default>(value: Option<&Value>, what: &'static str) -> Result<T, DecodeError> {
    match value {
        Some(value) => from_value(value),
        None => Err(DecodeError::mismatch(what, "an item without it")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::decode;

    #[test]
    fn a_merged_contact_is_the_contact_and_the_one_that_went_into_it() {
        let json = br#"{"type":"contact","id":"1","email":"a@example.com","merged_from":{"type":"contact","id":2}}"#;
        let merged: MergedContact = decode(json).expect("an item");
        let from = merged
            .merged_from
            .as_ref()
            .and_then(|from| from.id.as_deref());
        assert_eq!(from, Some("2"));
        let contact: Value = merged.contact().expect("a contact");
        assert_eq!(
            contact.get("email").and_then(Value::as_str),
            Some("a@example.com")
        );
    }

    #[test]
    fn a_subscription_is_of_a_contact_and_of_kinds_of_messages() {
        let json = br#"{"type":"contact_subscription","contact":{"id":"7"},"subscription_types":{"data":[]}}"#;
        let item: ContactSubscription = decode(json).expect("an item");
        let contact = item.contact::<Value>().map(|contact| contact.to_string());
        assert_eq!(contact.as_deref(), Ok(r#"{"id":"7"}"#));
        let types = item.subscription_types::<Value>();
        assert_eq!(
            types.map(|types| types.to_string()).as_deref(),
            Ok(r#"{"data":[]}"#)
        );
    }

    #[test]
    fn a_tagged_user_of_an_older_topic_is_the_contact() {
        let json = br#"{"type":"user_tag","tag":{"name":"vip"},"user":{"id":"7"}}"#;
        let item: ContactTag = decode(json).expect("an item");
        let contact = item.contact::<Value>().map(|contact| contact.to_string());
        assert_eq!(contact.as_deref(), Ok(r#"{"id":"7"}"#));
    }

    #[test]
    fn an_item_without_a_contact_says_so() {
        assert!(ContactTag::default().contact::<Value>().is_err());
        assert!(
            ContactSubscription::default()
                .subscription_types::<Value>()
                .is_err()
        );
    }
}
