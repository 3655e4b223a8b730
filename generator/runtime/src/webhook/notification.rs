//! The envelope that all notifications come in.

use std::fmt;

use super::signature::{SignatureError, verify};
use super::topic::Topic;
use crate::model::{Codec, DecodeError, Extra, Id, Timestamp, Value, decode, from_value};
use crate::object;

/// A notification: what happened, when, and to what.
///
/// ```
/// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
/// use intercom_api::webhook::{Notification, Topic};
///
/// let json = br#"{"type":"notification_event","id":"notif_1","topic":"conversation.deleted","app_id":"k7qd02lm",
///     "data":{"type":"notification_event_data","item":{"type":"conversation","conversation_id":"215"}},
///     "delivery_attempts":1,"created_at":1700000000}"#;
/// let notification = Notification::from_json(json)?;
/// assert_eq!(notification.topic, Some(Topic::ConversationDeleted));
/// assert_eq!(notification.item_type(), Some("conversation"));
/// # Ok::<(), intercom_api::model::DecodeError>(())
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Notification {
    /// Always `notification_event`.
    pub r#type: Option<String>,
    /// Identifies the notification; the same in all attempts. A ping has none.
    pub id: Option<Id>,
    /// What happened.
    pub topic: Option<Topic>,
    /// The workspace.
    pub app_id: Option<Id>,
    /// What it happened to; [`item`](Self::item) reads it.
    pub data: Option<NotificationData>,
    /// `pending`, or `retry` from the second attempt on.
    pub delivery_status: Option<String>,
    /// The number of this attempt, from 1. After a failure a second one follows a minute later.
    pub delivery_attempts: Option<i64>,
    /// When it was delivered; 0 until then.
    pub delivered_at: Option<Timestamp>,
    /// When it was sent for the first time.
    pub first_sent_at: Option<Timestamp>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// The URL of the subscription.
    pub self_url: Option<String>,
    /// Properties without a field.
    pub extra: Extra,
}
object!(Notification {
    r#type = "type", id, topic, app_id, data, delivery_status, delivery_attempts, delivered_at,
    first_sent_at, created_at, self_url = "self"
});

/// The part of a [`Notification`] that holds its item.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationData {
    /// Always `notification_event_data`.
    pub r#type: Option<String>,
    /// The item as it came.
    pub item: Option<Value>,
    /// Properties without a field.
    pub extra: Extra,
}
object!(NotificationData { r#type = "type", item });

impl Notification {
    /// Reads a notification without a look at its signature; [`receive`] checks that first.
    ///
    /// # Errors
    /// When the body is not JSON.
    pub fn from_json(body: &[u8]) -> Result<Self, DecodeError> {
        decode(body)
    }

    /// The item as it came: the object of the topic, such as a conversation. [`Topic`] says for each topic which.
    pub fn raw_item(&self) -> Option<&Value> {
        self.data.as_ref()?.item.as_ref()
    }

    /// What the item says that it is: `conversation`, `contact`, `contact_tag`, ... Some topics have items without it.
    pub fn item_type(&self) -> Option<&str> {
        self.raw_item()?.get("type")?.as_str()
    }

    /// The item as a model of a version, or as one of the types of [this module](super).
    ///
    /// The version is the one that the app's webhooks are set to in the Developer Hub. What the model has no field
    /// for is in its `extra`, as in a response.
    ///
    /// ```
    /// # mod intercom_api { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/client.rs")); }
    /// use intercom_api::webhook::{Deleted, Notification};
    ///
    /// let json = br#"{"topic":"contact.deleted","data":{"item":{"type":"contact","id":"c0ffee","deleted":true}}}"#;
    /// let deleted: Deleted = Notification::from_json(json)?.item()?;
    /// assert_eq!(deleted.id.as_deref(), Some("c0ffee"));
    /// # Ok::<(), intercom_api::model::DecodeError>(())
    /// ```
    ///
    /// # Errors
    /// When there is no item.
    pub fn item<T: Codec + Default>(&self) -> Result<T, DecodeError> {
        match self.raw_item() {
            Some(item) => from_value(item),
            None => Err(DecodeError::mismatch(
                "an item",
                "a notification without one",
            )),
        }
    }

    /// A property of the item as a model, for the topics whose item holds several objects: `ticket` of
    /// [`TicketClosed`](Topic::TicketClosed), `company` and `contact` of
    /// [`CompanyContactAttached`](Topic::CompanyContactAttached).
    ///
    /// # Errors
    /// When the item has no such property.
    pub fn item_part<T: Codec + Default>(&self, name: &str) -> Result<T, DecodeError> {
        match self.raw_item().and_then(|item| item.get(name)) {
            Some(part) => from_value(part),
            None => Err(DecodeError::mismatch(
                "a property of the item",
                "an item without it",
            )),
        }
    }
}

/// Checks the signature of a request and reads the notification in it.
///
/// The arguments are those of [`verify`]. Respond to an error of the signature with 401 and to anything else with 2xx
/// within 5 seconds: the notification is sent once more otherwise.
///
/// # Errors
/// When the signature does not belong to the body, or the body is not JSON.
pub fn receive(secret: &str, body: &[u8], signature: &str) -> Result<Notification, ReceiveError> {
    verify(secret, body, signature).map_err(ReceiveError::Signature)?;
    Notification::from_json(body).map_err(ReceiveError::Json)
}

/// Why a request is not a notification.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReceiveError {
    /// It is not from Intercom.
    Signature(SignatureError),
    /// Its body cannot be read.
    Json(DecodeError),
}

impl fmt::Display for ReceiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Signature(error) => error.fmt(f),
            Self::Json(error) => {
                write!(f, "the body of the webhook is not a notification: {error}")
            }
        }
    }
}

impl std::error::Error for ReceiveError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Signature(error) => Some(error),
            Self::Json(error) => Some(error),
        }
    }
}

impl From<SignatureError> for ReceiveError {
    fn from(error: SignatureError) -> Self {
        Self::Signature(error)
    }
}

impl From<DecodeError> for ReceiveError {
    fn from(error: DecodeError) -> Self {
        Self::Json(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::encode;
    use crate::webhook::sign;

    const BODY: &[u8] = br#"{"type":"notification_event","app_id":"k7qd02lm","data":{"type":"notification_event_data","item":{"type":"ping","message":"hi"}},"links":{},"id":null,"topic":"a.topic.of.tomorrow","delivery_status":null,"delivery_attempts":1,"delivered_at":0,"first_sent_at":1553288147,"created_at":1553288147,"self":null}"#;

    #[test]
    fn a_signed_notification_is_read_and_another_one_refused() {
        let notification = receive("secret", BODY, &sign("secret", BODY));
        let topic = notification.map(|notification| notification.topic);
        assert_eq!(topic, Ok(Some(Topic::from("a.topic.of.tomorrow"))));
        let refused = receive("secret", BODY, &sign("another", BODY));
        assert_eq!(refused, Err(SignatureError::Mismatch.into()));
        let no_json = receive("secret", b"ping", &sign("secret", b"ping"));
        assert!(matches!(no_json, Err(ReceiveError::Json(_))));
    }

    #[test]
    fn nothing_of_a_notification_is_lost() {
        let notification = Notification::from_json(BODY).expect("a notification");
        let written: serde_json::Value =
            serde_json::from_slice(&encode(&notification)).expect("JSON");
        assert_eq!(written["data"]["item"]["message"], "hi");
        assert_eq!(written["topic"], "a.topic.of.tomorrow");
        assert_eq!(written["links"], serde_json::json!({}));
    }

    #[test]
    fn the_item_is_there_as_it_came_and_as_a_model() {
        let notification = Notification::from_json(BODY).expect("a notification");
        assert_eq!(notification.item_type(), Some("ping"));
        let raw = notification.raw_item().map(ToString::to_string);
        assert_eq!(raw.as_deref(), Some(r#"{"message":"hi","type":"ping"}"#));
        let item = notification.item::<Value>().expect("an item");
        assert_eq!(item["message"], "hi");
        let part = notification.item_part::<String>("message");
        assert_eq!(part.as_deref(), Ok("hi"));
    }

    #[test]
    fn a_refusal_says_what_is_wrong_and_where() {
        let refused = receive("secret", BODY, &sign("another", BODY)).expect_err("refused");
        assert_eq!(refused.to_string(), SignatureError::Mismatch.to_string());
        let no_json = receive("secret", b"ping", &sign("secret", b"ping")).expect_err("no JSON");
        assert_eq!(
            no_json.to_string(),
            "the body of the webhook is not a notification: expected a value at line 1 column 1"
        );
        for error in [refused, no_json] {
            let source = std::error::Error::source(&error).map(ToString::to_string);
            assert!(source.is_some_and(|source| error.to_string().ends_with(&source)));
        }
    }

    #[test]
    fn a_notification_without_an_item_says_so() {
        let notification = Notification::from_json(b"{}").expect("a notification");
        assert_eq!(notification.item_type(), None);
        assert!(notification.item::<Value>().is_err());
        assert!(notification.item_part::<Value>("contact").is_err());
    }
}
