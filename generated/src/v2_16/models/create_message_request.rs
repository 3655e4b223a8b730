// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{
    Extra, Id, List, Timestamp, Value, object, open_enum, union,
};
use super::Recipient;

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
    /// The content, in HTML.
    pub body: Option<String>,
    /// How an email looks; of a message on WhatsApp, the name of its template.
    pub template: Option<CreateMessageRequestTemplate>,
    /// The admin who sends the message. Left out, it is the default sender. Required.
    pub from: CreateMessageRequestFrom,
    /// The contact who receives the message. Required.
    pub to: CreateMessageRequestTo,
    /// Recipients that the others see. New in version 2.14.
    pub cc: Option<CreateMessageRequestCc>,
    /// Recipients that the others do not see. New in version 2.14.
    pub bcc: Option<CreateMessageRequestBcc>,
    /// The time at which it was created. Unix time in seconds. New in version 2.11.
    pub created_at: Option<Timestamp>,
    /// Whether there is a conversation at once or only when the contact replies. Default: `false`.
    pub create_conversation_without_contact_reply: Option<bool>,
    /// The parts of the template of a message on WhatsApp. New in version 2.16.
    pub components: Option<List<CreateMessageRequestComponent>>,
    /// The language, as a code such as `en` or `pt-BR`. New in version 2.16.
    pub locale: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateMessageRequest {
    subject, body, template, cc, bcc, created_at, create_conversation_without_contact_reply,
    components, locale;
    required message_type, from, to
});

impl CreateMessageRequest {
    /// Makes a value of what is required.
    pub fn new(
        message_type: impl Into<CreateMessageRequestMessageType>,
        from: impl Into<CreateMessageRequestFrom>,
        to: impl Into<CreateMessageRequestTo>,
    ) -> Self {
        Self {
            message_type: message_type.into(),
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

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
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

    /// Sets `cc`.
    #[must_use]
    pub fn cc(mut self, cc: impl Into<CreateMessageRequestCc>) -> Self {
        self.cc = Some(cc.into());
        self
    }

    /// Sets `bcc`.
    #[must_use]
    pub fn bcc(mut self, bcc: impl Into<CreateMessageRequestBcc>) -> Self {
        self.bcc = Some(bcc.into());
        self
    }

    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
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

    /// Sets `components`.
    #[must_use]
    pub fn components(
        mut self,
        components: impl IntoIterator<Item = impl Into<CreateMessageRequestComponent>>,
    ) -> Self {
        self.components = Some(components.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

/// The channel that the message goes through.
///
/// Part of [`CreateMessageRequest`]. Sent in requests. One of `in_app`, `email`, `whatsapp`,
/// `inapp`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMessageRequestMessageType {
    /// A message in the Messenger.
    InApp,
    /// An email to the contact's address.
    Email,
    /// A message on WhatsApp.
    Whatsapp,
    /// A message in the Messenger.
    Inapp,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(CreateMessageRequestMessageType {
    InApp = "in_app", Email = "email", Whatsapp = "whatsapp", Inapp = "inapp"
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

/// The contact who receives the message.
///
/// Part of [`CreateMessageRequest`]. Sent in requests.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageRequestTo {
    /// A contact who receives a message.
    Recipient(Recipient),
    /// A list of [`Recipient`].
    List(List<Recipient>),
    /// Any other JSON.
    Other(Value),
}
union!(CreateMessageRequestTo { Recipient(Recipient), List(List<Recipient>) });

/// Recipients that the others see.
///
/// Part of [`CreateMessageRequest`]. Sent in requests.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageRequestCc {
    /// A contact who receives a message.
    Recipient(Recipient),
    /// A list of [`Recipient`].
    List(List<Recipient>),
    /// Any other JSON.
    Other(Value),
}
union!(CreateMessageRequestCc { Recipient(Recipient), List(List<Recipient>) });

/// Recipients that the others do not see.
///
/// Part of [`CreateMessageRequest`]. Sent in requests.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageRequestBcc {
    /// A contact who receives a message.
    Recipient(Recipient),
    /// A list of [`Recipient`].
    List(List<Recipient>),
    /// Any other JSON.
    Other(Value),
}
union!(CreateMessageRequestBcc { Recipient(Recipient), List(List<Recipient>) });

/// What a placeholder is replaced by.
///
/// Part of [`CreateMessageRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageRequestComponentParameter {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The replacement.
    pub text: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateMessageRequestComponentParameter { r#type = "type", text });

impl CreateMessageRequestComponentParameter {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

/// A part of the template.
///
/// Part of [`CreateMessageRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageRequestComponent {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// What the placeholders of the part are replaced by.
    pub parameters: Option<List<CreateMessageRequestComponentParameter>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(CreateMessageRequestComponent { r#type = "type", parameters });

impl CreateMessageRequestComponent {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `parameters`.
    #[must_use]
    pub fn parameters(
        mut self,
        parameters: impl IntoIterator<
            Item = impl Into<CreateMessageRequestComponentParameter>,
        >,
    ) -> Self {
        self.parameters = Some(parameters.into_iter().map(Into::into).collect());
        self
    }
}
