// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};

/// Schema `content_bulk_action_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBulkActionRequest {
    /// Required.
    pub action: ContentBulkActionRequestAction,
    /// At most 1000 elements. Required.
    pub content_ids: List<ContentBulkActionRequestContentId>,
    pub availability: Option<ContentBulkActionRequestAvailability>,
    pub audience: Option<ContentBulkActionRequestAudience>,
    pub tags: Option<ContentBulkActionRequestTags>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContentBulkActionRequest {
    availability, audience, tags;
    required action, content_ids
});

impl ContentBulkActionRequest {
    /// With what is required.
    pub fn new(
        action: impl Into<ContentBulkActionRequestAction>,
        content_ids: impl Into<List<ContentBulkActionRequestContentId>>,
    ) -> Self {
        Self {
            action: action.into(),
            content_ids: content_ids.into(),
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

/// Part of [`ContentBulkActionRequest`]. Sent in requests. One of `publish`, `unpublish`,
/// `delete`, `set_availability`, `set_audience`, `update_tags`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentBulkActionRequestAction {
    Publish,
    Unpublish,
    Delete,
    SetAvailability,
    SetAudience,
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
    Article,
    ArticleContent,
    ContentSnippet,
    ExternalContent,
    FileSourceContent,
    InternalArticle,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ContentBulkActionRequestContentIdType {
    Article = "article", ArticleContent = "article_content", ContentSnippet = "content_snippet",
    ExternalContent = "external_content", FileSourceContent = "file_source_content",
    InternalArticle = "internal_article"
});

/// Part of [`ContentBulkActionRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBulkActionRequestContentId {
    /// The name of this kind of object. Required.
    pub r#type: ContentBulkActionRequestContentIdType,
    /// The id that Intercom gave it. Required.
    pub id: String,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContentBulkActionRequestContentId {; required r#type = "type", id });

impl ContentBulkActionRequestContentId {
    /// With what is required.
    pub fn new(
        r#type: impl Into<ContentBulkActionRequestContentIdType>,
        id: impl Into<Id>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            id: Id::text(id),
            ..Self::default()
        }
    }
}

/// Part of [`ContentBulkActionRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBulkActionRequestAvailability {
    pub ai_agent: Option<bool>,
    pub copilot: Option<bool>,
    pub sales_agent: Option<bool>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContentBulkActionRequestAvailability { ai_agent, copilot, sales_agent });

impl ContentBulkActionRequestAvailability {
    /// With nothing set.
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

/// Part of [`ContentBulkActionRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBulkActionRequestAudience {
    pub add_segment_ids: Option<List<i64>>,
    pub remove_segment_ids: Option<List<i64>>,
    pub remove_all: Option<bool>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContentBulkActionRequestAudience { add_segment_ids, remove_segment_ids, remove_all });

impl ContentBulkActionRequestAudience {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `add_segment_ids`.
    #[must_use]
    pub fn add_segment_ids(mut self, add_segment_ids: impl Into<List<i64>>) -> Self {
        self.add_segment_ids = Some(add_segment_ids.into());
        self
    }

    /// Sets `remove_segment_ids`.
    #[must_use]
    pub fn remove_segment_ids(
        mut self,
        remove_segment_ids: impl Into<List<i64>>,
    ) -> Self {
        self.remove_segment_ids = Some(remove_segment_ids.into());
        self
    }

    /// Sets `remove_all`.
    #[must_use]
    pub fn remove_all(mut self, remove_all: bool) -> Self {
        self.remove_all = Some(remove_all);
        self
    }
}

/// Part of [`ContentBulkActionRequest`]. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBulkActionRequestTags {
    pub add_tag_ids: Option<List<i64>>,
    pub remove_tag_ids: Option<List<i64>>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ContentBulkActionRequestTags { add_tag_ids, remove_tag_ids });

impl ContentBulkActionRequestTags {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `add_tag_ids`.
    #[must_use]
    pub fn add_tag_ids(mut self, add_tag_ids: impl Into<List<i64>>) -> Self {
        self.add_tag_ids = Some(add_tag_ids.into());
        self
    }

    /// Sets `remove_tag_ids`.
    #[must_use]
    pub fn remove_tag_ids(mut self, remove_tag_ids: impl Into<List<i64>>) -> Self {
        self.remove_tag_ids = Some(remove_tag_ids.into());
        self
    }
}
