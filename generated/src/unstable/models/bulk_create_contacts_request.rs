// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Map, Timestamp, Value, object, open_enum};

/// Contacts to create in the background.
///
/// Schema `bulk_create_contacts_request`. Sent by
/// [`BulkCreateContacts`](super::super::BulkCreateContacts). New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateContactsRequest {
    /// The contacts that belong to it. At most 100 elements. Required.
    pub contacts: List<BulkCreateContactsRequestContact>,
    /// The job to add to, in place of a new one.
    pub job: Option<BulkCreateContactsRequestJob>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkCreateContactsRequest { job; required contacts });

impl BulkCreateContactsRequest {
    /// Makes a value of what is required.
    pub fn new(
        contacts: impl IntoIterator<Item = impl Into<BulkCreateContactsRequestContact>>,
    ) -> Self {
        Self {
            contacts: contacts.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Sets `job`.
    #[must_use]
    pub fn job(mut self, job: impl Into<BulkCreateContactsRequestJob>) -> Self {
        self.job = Some(job.into());
        self
    }
}

/// Whether it is a `user` or a `lead`.
///
/// Part of [`BulkCreateContactsRequest`]. Sent in requests. One of `user`, `lead`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BulkCreateContactsRequestContactRole {
    /// A contact who has signed up.
    User,
    /// A contact who has not signed up.
    Lead,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(BulkCreateContactsRequestContactRole { User = "user", Lead = "lead" });

/// A company that the contact belongs to.
///
/// Part of [`BulkCreateContactsRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateContactsRequestContactCompany {
    /// Your own id for the company. Required.
    pub company_id: Id,
    /// The name that people see.
    pub name: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkCreateContactsRequestContactCompany { name; required company_id });

impl BulkCreateContactsRequestContactCompany {
    /// Makes a value of what is required.
    pub fn new(company_id: impl Into<Id>) -> Self {
        Self {
            company_id: Id::of(company_id),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl<T: Into<Id>> From<T> for BulkCreateContactsRequestContactCompany {
    fn from(company_id: T) -> Self {
        Self::new(company_id)
    }
}

/// A tag to put on the contact, by name or by Intercom's id.
///
/// Part of [`BulkCreateContactsRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateContactsRequestContactTagsAddItem {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkCreateContactsRequestContactTagsAddItem {; required id });

impl BulkCreateContactsRequestContactTagsAddItem {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for BulkCreateContactsRequestContactTagsAddItem {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}

/// The labels on it.
///
/// Part of [`BulkCreateContactsRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateContactsRequestContactTags {
    /// Tags to put on the contact.
    pub add: Option<List<BulkCreateContactsRequestContactTagsAddItem>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkCreateContactsRequestContactTags { add });

impl BulkCreateContactsRequestContactTags {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `add`.
    #[must_use]
    pub fn add(
        mut self,
        add: impl IntoIterator<
            Item = impl Into<BulkCreateContactsRequestContactTagsAddItem>,
        >,
    ) -> Self {
        self.add = Some(add.into_iter().map(Into::into).collect());
        self
    }
}

/// A contact to create.
///
/// Part of [`BulkCreateContactsRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateContactsRequestContact {
    /// Your own id for it.
    pub external_id: Option<Id>,
    /// The email address.
    pub email: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// Whether it is a `user` or a `lead`.
    pub role: Option<BulkCreateContactsRequestContactRole>,
    /// The phone number with its country code.
    pub phone: Option<String>,
    /// The URL of a picture.
    pub avatar: Option<String>,
    /// The language to use whatever the browser says; null to follow the browser.
    pub language_override: Option<String>,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Option<Map<Value>>,
    /// The time at which the contact signed up. Unix time in seconds.
    pub signed_up_at: Option<Timestamp>,
    /// The time at which the contact was last seen. Unix time in seconds.
    pub last_seen_at: Option<Timestamp>,
    /// Intercom's id of the admin who is responsible.
    pub owner_id: Option<Id>,
    /// Whether the contact has unsubscribed from emails.
    pub unsubscribed_from_emails: Option<bool>,
    /// The companies that belong to it.
    pub companies: Option<List<BulkCreateContactsRequestContactCompany>>,
    /// The labels on it.
    pub tags: Option<BulkCreateContactsRequestContactTags>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkCreateContactsRequestContact {
    external_id, email, name, role, phone, avatar, language_override, custom_attributes,
    signed_up_at, last_seen_at, owner_id, unsubscribed_from_emails, companies, tags
});

impl BulkCreateContactsRequestContact {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Id>) -> Self {
        self.external_id = Some(Id::of(external_id));
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `role`.
    #[must_use]
    pub fn role(
        mut self,
        role: impl Into<BulkCreateContactsRequestContactRole>,
    ) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `avatar`.
    #[must_use]
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    /// Sets `language_override`.
    #[must_use]
    pub fn language_override(mut self, language_override: impl Into<String>) -> Self {
        self.language_override = Some(language_override.into());
        self
    }

    /// Sets `custom_attributes`.
    #[must_use]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Value>),
        >,
    ) -> Self {
        self.custom_attributes = Some(custom_attributes.into_iter().collect());
        self
    }

    /// Sets `signed_up_at`.
    #[must_use]
    pub fn signed_up_at(mut self, signed_up_at: impl Into<Timestamp>) -> Self {
        self.signed_up_at = Some(signed_up_at.into());
        self
    }

    /// Sets `last_seen_at`.
    #[must_use]
    pub fn last_seen_at(mut self, last_seen_at: impl Into<Timestamp>) -> Self {
        self.last_seen_at = Some(last_seen_at.into());
        self
    }

    /// Sets `owner_id`.
    #[must_use]
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        self.owner_id = Some(Id::of(owner_id));
        self
    }

    /// Sets `unsubscribed_from_emails`.
    #[must_use]
    pub fn unsubscribed_from_emails(mut self, unsubscribed_from_emails: bool) -> Self {
        self.unsubscribed_from_emails = Some(unsubscribed_from_emails);
        self
    }

    /// Sets `companies`.
    #[must_use]
    pub fn companies(
        mut self,
        companies: impl IntoIterator<
            Item = impl Into<BulkCreateContactsRequestContactCompany>,
        >,
    ) -> Self {
        self.companies = Some(companies.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        tags: impl Into<BulkCreateContactsRequestContactTags>,
    ) -> Self {
        self.tags = Some(tags.into());
        self
    }
}

/// The job to add to, in place of a new one.
///
/// Part of [`BulkCreateContactsRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateContactsRequestJob {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkCreateContactsRequestJob {; required id });

impl BulkCreateContactsRequestJob {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for BulkCreateContactsRequestJob {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}
