// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};

/// What to do with which pieces of content.
///
/// Schema `content_bulk_action_request`. Sent by
/// [`BulkContentActions`](super::super::BulkContentActions). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBulkActionRequest {
    /// What to do. Not every action works on every kind of content. Required.
    pub action: ContentBulkActionRequestAction,
    /// The pieces of content, at most 1,000. At most 1000 elements. Required.
    pub content_ids: List<ContentBulkActionRequestContentId>,
    /// What may use the content. Required for `set_availability`; what is left out stays.
    pub availability: Option<ContentBulkActionRequestAvailability>,
    /// Which segments see the content. Required for `set_audience`.
    pub audience: Option<ContentBulkActionRequestAudience>,
    /// Which tags to add and remove. Required for `update_tags`.
    pub tags: Option<ContentBulkActionRequestTags>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContentBulkActionRequest {
    availability, audience, tags;
    required action, content_ids
});

impl ContentBulkActionRequest {
    /// Makes a value of what is required.
    pub fn new(
        action: impl Into<ContentBulkActionRequestAction>,
        content_ids: impl IntoIterator<
            Item = impl Into<ContentBulkActionRequestContentId>,
        >,
    ) -> Self {
        Self {
            action: action.into(),
            content_ids: content_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Sets `availability`.
    #[must_use]
    pub fn availability(
        mut self,
        availability: impl Into<ContentBulkActionRequestAvailability>,
    ) -> Self {
        self.availability = Some(availability.into());
        self
    }

    /// Sets `audience`.
    #[must_use]
    pub fn audience(
        mut self,
        audience: impl Into<ContentBulkActionRequestAudience>,
    ) -> Self {
        self.audience = Some(audience.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl Into<ContentBulkActionRequestTags>) -> Self {
        self.tags = Some(tags.into());
        self
    }
}

/// What to do. Not every action works on every kind of content.
///
/// Part of [`ContentBulkActionRequest`]. Sent in requests. One of `publish`, `unpublish`,
/// `delete`, `set_availability`, `set_audience`, `update_tags`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentBulkActionRequestAction {
    /// Make it visible to readers.
    Publish,
    /// Hide it from readers.
    Unpublish,
    /// Delete it for good.
    Delete,
    /// Change what may use it.
    SetAvailability,
    /// Change which segments see it.
    SetAudience,
    /// Add and remove tags.
    UpdateTags,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContentBulkActionRequestAction {
    Publish = "publish", Unpublish = "unpublish", Delete = "delete",
    SetAvailability = "set_availability", SetAudience = "set_audience",
    UpdateTags = "update_tags"
});

/// The name of this kind of object.
///
/// Part of [`ContentBulkActionRequest`]. Sent in requests. One of `article`, `article_content`,
/// `content_snippet`, `external_content`, `file_source_content`, `internal_article`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentBulkActionRequestContentIdType {
    /// An article in all languages.
    Article,
    /// An article in one language.
    ArticleContent,
    /// A short piece that Fin and teammates use.
    ContentSnippet,
    /// A page from another place.
    ExternalContent,
    /// A file that was uploaded.
    FileSourceContent,
    /// An article for teammates only.
    InternalArticle,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContentBulkActionRequestContentIdType {
    Article = "article", ArticleContent = "article_content", ContentSnippet = "content_snippet",
    ExternalContent = "external_content", FileSourceContent = "file_source_content",
    InternalArticle = "internal_article"
});

/// A piece of content.
///
/// Part of [`ContentBulkActionRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBulkActionRequestContentId {
    /// The name of this kind of object. Required.
    pub r#type: ContentBulkActionRequestContentIdType,
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContentBulkActionRequestContentId {; required r#type = "type", id });

impl ContentBulkActionRequestContentId {
    /// Makes a value of what is required.
    pub fn new(
        r#type: impl Into<ContentBulkActionRequestContentIdType>,
        id: impl Into<Id>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            id: Id::of(id),
            ..Self::default()
        }
    }
}

/// What may use the content. Required for `set_availability`; what is left out stays.
///
/// Part of [`ContentBulkActionRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBulkActionRequestAvailability {
    /// Whether Fin may use it for support.
    pub ai_agent: Option<bool>,
    /// Whether Copilot may use it.
    pub copilot: Option<bool>,
    /// Whether Fin may use it for sales.
    pub sales_agent: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContentBulkActionRequestAvailability { ai_agent, copilot, sales_agent });

impl ContentBulkActionRequestAvailability {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ai_agent`.
    #[must_use]
    pub fn ai_agent(mut self, ai_agent: bool) -> Self {
        self.ai_agent = Some(ai_agent);
        self
    }

    /// Sets `copilot`.
    #[must_use]
    pub fn copilot(mut self, copilot: bool) -> Self {
        self.copilot = Some(copilot);
        self
    }

    /// Sets `sales_agent`.
    #[must_use]
    pub fn sales_agent(mut self, sales_agent: bool) -> Self {
        self.sales_agent = Some(sales_agent);
        self
    }
}

/// Which segments see the content. Required for `set_audience`.
///
/// Part of [`ContentBulkActionRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBulkActionRequestAudience {
    /// Intercom's ids of segments that see it from now on.
    pub add_segment_ids: Option<List<Id>>,
    /// Intercom's ids of segments that no longer see it.
    pub remove_segment_ids: Option<List<Id>>,
    /// Whether to remove all segments first.
    pub remove_all: Option<bool>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContentBulkActionRequestAudience {
    add_segment_ids, remove_segment_ids, remove_all;
    numeric "add_segment_ids", "remove_segment_ids"
});

impl ContentBulkActionRequestAudience {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `add_segment_ids`.
    #[must_use]
    pub fn add_segment_ids(
        mut self,
        add_segment_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.add_segment_ids = Some(add_segment_ids.into_iter().map(Id::of).collect());
        self
    }

    /// Sets `remove_segment_ids`.
    #[must_use]
    pub fn remove_segment_ids(
        mut self,
        remove_segment_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.remove_segment_ids = Some(
            remove_segment_ids.into_iter().map(Id::of).collect(),
        );
        self
    }

    /// Sets `remove_all`.
    #[must_use]
    pub fn remove_all(mut self, remove_all: bool) -> Self {
        self.remove_all = Some(remove_all);
        self
    }
}

/// Which tags to add and remove. Required for `update_tags`.
///
/// Part of [`ContentBulkActionRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBulkActionRequestTags {
    /// Intercom's ids of tags to add.
    pub add_tag_ids: Option<List<Id>>,
    /// Intercom's ids of tags to remove.
    pub remove_tag_ids: Option<List<Id>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContentBulkActionRequestTags {
    add_tag_ids, remove_tag_ids;
    numeric "add_tag_ids", "remove_tag_ids"
});

impl ContentBulkActionRequestTags {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `add_tag_ids`.
    #[must_use]
    pub fn add_tag_ids(
        mut self,
        add_tag_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.add_tag_ids = Some(add_tag_ids.into_iter().map(Id::of).collect());
        self
    }

    /// Sets `remove_tag_ids`.
    #[must_use]
    pub fn remove_tag_ids(
        mut self,
        remove_tag_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.remove_tag_ids = Some(remove_tag_ids.into_iter().map(Id::of).collect());
        self
    }
}
