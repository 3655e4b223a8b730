// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Map, Value, object};

/// Contacts to change in the background.
///
/// Schema `bulk_update_contacts_request`. Sent by
/// [`BulkUpdateContacts`](super::super::BulkUpdateContacts). New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateContactsRequest {
    /// The contacts that belong to it. At most 100 elements. Required.
    pub contacts: List<BulkUpdateContactsRequestContact>,
    /// The job to add to, in place of a new one.
    pub job: Option<BulkUpdateContactsRequestJob>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkUpdateContactsRequest { job; required contacts });

impl BulkUpdateContactsRequest {
    /// Makes a value of what is required.
    pub fn new(
        contacts: impl IntoIterator<Item = impl Into<BulkUpdateContactsRequestContact>>,
    ) -> Self {
        Self {
            contacts: contacts.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Sets `job`.
    #[must_use]
    pub fn job(mut self, job: impl Into<BulkUpdateContactsRequestJob>) -> Self {
        self.job = Some(job.into());
        self
    }
}

/// A company that the contact joins or leaves.
///
/// Part of [`BulkUpdateContactsRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateContactsRequestContactCompany {
    /// Your own id for the company. Required.
    pub company_id: Id,
    /// The name that people see.
    pub name: Option<String>,
    /// Whether the contact leaves the company.
    pub remove: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkUpdateContactsRequestContactCompany { name, remove; required company_id });

impl BulkUpdateContactsRequestContactCompany {
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

    /// Sets `remove`.
    #[must_use]
    pub fn remove(mut self, remove: bool) -> Self {
        self.remove = Some(remove);
        self
    }
}

impl<T: Into<Id>> From<T> for BulkUpdateContactsRequestContactCompany {
    fn from(company_id: T) -> Self {
        Self::new(company_id)
    }
}

/// A tag to put on the contact, by name or by Intercom's id.
///
/// Part of [`BulkUpdateContactsRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateContactsRequestContactTagsAddItem {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkUpdateContactsRequestContactTagsAddItem {; required id });

impl BulkUpdateContactsRequestContactTagsAddItem {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for BulkUpdateContactsRequestContactTagsAddItem {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}

/// A tag to take off the contact, by name or by Intercom's id.
///
/// Part of [`BulkUpdateContactsRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateContactsRequestContactTagsRemoveItem {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkUpdateContactsRequestContactTagsRemoveItem {; required id });

impl BulkUpdateContactsRequestContactTagsRemoveItem {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for BulkUpdateContactsRequestContactTagsRemoveItem {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}

/// The labels on it.
///
/// Part of [`BulkUpdateContactsRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateContactsRequestContactTags {
    /// Tags to put on the contact.
    pub add: Option<List<BulkUpdateContactsRequestContactTagsAddItem>>,
    /// Tags to take off the contact.
    pub remove: Option<List<BulkUpdateContactsRequestContactTagsRemoveItem>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkUpdateContactsRequestContactTags { add, remove });

impl BulkUpdateContactsRequestContactTags {
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
            Item = impl Into<BulkUpdateContactsRequestContactTagsAddItem>,
        >,
    ) -> Self {
        self.add = Some(add.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `remove`.
    #[must_use]
    pub fn remove(
        mut self,
        remove: impl IntoIterator<
            Item = impl Into<BulkUpdateContactsRequestContactTagsRemoveItem>,
        >,
    ) -> Self {
        self.remove = Some(remove.into_iter().map(Into::into).collect());
        self
    }
}

/// A contact and what to change in it.
///
/// Part of [`BulkUpdateContactsRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateContactsRequestContact {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Your own id for it.
    pub external_id: Option<Id>,
    /// The email address.
    pub email: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// The phone number with its country code.
    pub phone: Option<String>,
    /// The URL of a picture.
    pub avatar: Option<String>,
    /// Intercom's id of the admin who is responsible.
    pub owner_id: Option<Id>,
    /// Whether the contact has unsubscribed from emails.
    pub unsubscribed_from_emails: Option<bool>,
    /// The language to use whatever the browser says; null to follow the browser.
    pub language_override: Option<String>,
    /// Values of the attributes that the workspace defined, by name.
    pub custom_attributes: Option<Map<Value>>,
    /// The companies that belong to it.
    pub companies: Option<List<BulkUpdateContactsRequestContactCompany>>,
    /// The labels on it.
    pub tags: Option<BulkUpdateContactsRequestContactTags>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkUpdateContactsRequestContact {
    external_id, email, name, phone, avatar, owner_id, unsubscribed_from_emails,
    language_override, custom_attributes, companies, tags;
    required id
});

impl BulkUpdateContactsRequestContact {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
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

    /// Sets `companies`.
    #[must_use]
    pub fn companies(
        mut self,
        companies: impl IntoIterator<
            Item = impl Into<BulkUpdateContactsRequestContactCompany>,
        >,
    ) -> Self {
        self.companies = Some(companies.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        tags: impl Into<BulkUpdateContactsRequestContactTags>,
    ) -> Self {
        self.tags = Some(tags.into());
        self
    }
}

impl<T: Into<Id>> From<T> for BulkUpdateContactsRequestContact {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}

/// The job to add to, in place of a new one.
///
/// Part of [`BulkUpdateContactsRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateContactsRequestJob {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkUpdateContactsRequestJob {; required id });

impl BulkUpdateContactsRequestJob {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for BulkUpdateContactsRequestJob {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}
