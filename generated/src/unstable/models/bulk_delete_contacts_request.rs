// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// Contacts to delete in the background.
///
/// Schema `bulk_delete_contacts_request`. Sent by
/// [`BulkDeleteContacts`](super::super::BulkDeleteContacts). New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeleteContactsRequest {
    /// The contacts that belong to it. At most 100 elements. Required.
    pub contacts: List<BulkDeleteContactsRequestContact>,
    /// The job to add to, in place of a new one.
    pub job: Option<BulkDeleteContactsRequestJob>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkDeleteContactsRequest { job; required contacts });

impl BulkDeleteContactsRequest {
    /// Makes a value of what is required.
    pub fn new(
        contacts: impl IntoIterator<Item = impl Into<BulkDeleteContactsRequestContact>>,
    ) -> Self {
        Self {
            contacts: contacts.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Sets `job`.
    #[must_use]
    pub fn job(mut self, job: impl Into<BulkDeleteContactsRequestJob>) -> Self {
        self.job = Some(job.into());
        self
    }
}

/// A contact to delete.
///
/// Part of [`BulkDeleteContactsRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeleteContactsRequestContact {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkDeleteContactsRequestContact {; required id });

impl BulkDeleteContactsRequestContact {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for BulkDeleteContactsRequestContact {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}

/// The job to add to, in place of a new one.
///
/// Part of [`BulkDeleteContactsRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeleteContactsRequestJob {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(BulkDeleteContactsRequestJob {; required id });

impl BulkDeleteContactsRequestJob {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }
}

impl<T: Into<Id>> From<T> for BulkDeleteContactsRequestJob {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}
