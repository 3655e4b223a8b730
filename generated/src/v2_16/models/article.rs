// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Timestamp, object};
use super::{
    ArticleListItemHelpCenterAudience, ArticleListItemState, ArticleStatistics,
    ArticleTranslatedContent, Tags,
};

/// Schema `article`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Article {
    /// The name of this kind of object. Always `article`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<String>,
    pub title: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub body: Option<String>,
    pub body_markdown: Option<String>,
    pub author_id: Option<i64>,
    /// Default: `draft`.
    pub state: Option<ArticleListItemState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    pub has_unpublished_changes: Option<bool>,
    /// Unix time in seconds.
    pub draft_updated_at: Option<Timestamp>,
    pub url: Option<String>,
    pub parent_ids: Option<List<i64>>,
    pub ai_chatbot_availability: Option<bool>,
    pub ai_copilot_availability: Option<bool>,
    pub ai_sales_agent_availability: Option<bool>,
    /// Only in answers.
    pub created_by_id: Option<i64>,
    /// Only in answers.
    pub updated_by_id: Option<i64>,
    /// Only in answers.
    pub exclude_from_article_suggestions: Option<bool>,
    /// Only in answers.
    pub help_center_audience: Option<ArticleListItemHelpCenterAudience>,
    /// Unix time in seconds. Only in answers.
    pub scheduled_publish_at: Option<Timestamp>,
    /// Unix time in seconds. Only in answers.
    pub scheduled_unpublish_at: Option<Timestamp>,
    pub default_locale: Option<String>,
    /// The same content in other languages, by language code.
    pub translated_content: Option<ArticleTranslatedContent>,
    pub tags: Option<Tags>,
    pub content_id: Option<String>,
    pub parent_id: Option<String>,
    pub parent_type: Option<String>,
    pub statistics: Option<ArticleStatistics>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(Article {
    r#type = "type", id, workspace_id, title, description, body, body_markdown, author_id,
    state, created_at, updated_at, has_unpublished_changes, draft_updated_at, url, parent_ids,
    ai_chatbot_availability, ai_copilot_availability, ai_sales_agent_availability,
    created_by_id, updated_by_id, exclude_from_article_suggestions, help_center_audience,
    scheduled_publish_at, scheduled_unpublish_at, default_locale, translated_content, tags,
    content_id, parent_id, parent_type, statistics
});
