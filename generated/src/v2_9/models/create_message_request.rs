// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// A message to send, its sender and its recipient.
///
/// Schema `create_message_request`. Sent by [`CreateMessage`](super::super::CreateMessage).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageRequest {
    /// The channel that the message goes through. Required.
    pub message_type: CreateMessageRequestMessageType,
    /// The subject of an email.
    pub subject: Option<String>,
    /// The content, in HTML. Required.
    pub body: String,
    /// How an email looks; of a message on WhatsApp, the name of its template.
    pub template: Option<CreateMessageRequestTemplate>,
    /// The admin who sends the message. Left out, it is the default sender. Required.
    pub from: CreateMessageRequestFrom,
    /// The contact who receives the message. Required.
    pub to: CreateMessageRequestTo,
    /// Whether there is a conversation at once or only when the contact replies. Default: `false`.
    pub create_conversation_without_contact_reply: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateMessageRequest {
    subject, template, create_conversation_without_contact_reply;
    required message_type, body, from, to
});

impl CreateMessageRequest {
    /// Makes a value of what is required.
    pub fn new(
        message_type: impl Into<CreateMessageRequestMessageType>,
        body: impl Into<String>,
        from: impl Into<CreateMessageRequestFrom>,
        to: impl Into<CreateMessageRequestTo>,
    ) -> Self {
        Self {
            message_type: message_type.into(),
            body: body.into(),
            from: from.into(),
            to: to.into(),
            ..Self::default()
        }
    }

    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets `template`.
    #[must_use]
    pub fn template(
        mut self,
        template: impl Into<CreateMessageRequestTemplate>,
    ) -> Self {
        self.template = Some(template.into());
        self
    }

    /// Sets `create_conversation_without_contact_reply`.
    #[must_use]
    pub fn create_conversation_without_contact_reply(
        mut self,
        create_conversation_without_contact_reply: bool,
    ) -> Self {
        self.create_conversation_without_contact_reply = Some(
            create_conversation_without_contact_reply,
        );
        self
    }
}

/// The channel that the message goes through.
///
/// Part of [`CreateMessageRequest`]. Sent in requests. One of `in_app`, `email`, `inapp`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMessageRequestMessageType {
    /// A message in the Messenger.
    InApp,
    /// An email to the contact's address.
    Email,
    /// A message in the Messenger.
    Inapp,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateMessageRequestMessageType {
    InApp = "in_app", Email = "email", Inapp = "inapp"
});

/// How an email looks; of a message on WhatsApp, the name of its template.
///
/// Part of [`CreateMessageRequest`]. Sent in requests. One of `plain`, `personal`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMessageRequestTemplate {
    /// Without any decoration.
    Plain,
    /// Like an email that a person wrote.
    Personal,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateMessageRequestTemplate { Plain = "plain", Personal = "personal" });

/// The name of this kind of object.
///
/// Part of [`CreateMessageRequest`]. Sent in requests. One of `admin`, `lead`, `user`,
/// `contact`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMessageRequestFromType {
    /// A teammate.
    Admin,
    /// A contact who has not signed up.
    Lead,
    /// A contact who has signed up.
    User,
    /// A user or a lead.
    Contact,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateMessageRequestFromType {
    Admin = "admin", Lead = "lead", User = "user", Contact = "contact"
});

/// The admin who sends the message. Left out, it is the default sender.
///
/// Part of [`CreateMessageRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageRequestFrom {
    /// The name of this kind of object. Required.
    pub r#type: CreateMessageRequestFromType,
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateMessageRequestFrom {; required r#type = "type", id });

impl CreateMessageRequestFrom {
    /// Makes a value of what is required.
    pub fn new(
        r#type: impl Into<CreateMessageRequestFromType>,
        id: impl Into<Id>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            id: Id::of(id),
            ..Self::default()
        }
    }
}

/// The name of this kind of object.
///
/// Part of [`CreateMessageRequest`]. Sent in requests. One of `user`, `lead`, `contact`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMessageRequestToType {
    /// A contact who has signed up.
    User,
    /// A contact who has not signed up.
    Lead,
    /// A user or a lead.
    Contact,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateMessageRequestToType { User = "user", Lead = "lead", Contact = "contact" });

/// The contact who receives the message.
///
/// Part of [`CreateMessageRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageRequestTo {
    /// The name of this kind of object. Required.
    pub r#type: CreateMessageRequestToType,
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Your own id for the user, the `external_id` of the contact.
    pub user_id: Option<Id>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateMessageRequestTo { user_id; required r#type = "type", id });

impl CreateMessageRequestTo {
    /// Makes a value of what is required.
    pub fn new(
        r#type: impl Into<CreateMessageRequestToType>,
        id: impl Into<Id>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            id: Id::of(id),
            ..Self::default()
        }
    }

    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(Id::of(user_id));
        self
    }
}
