// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Timestamp, object};
use super::{
    ArticleListItemHelpCenterAudience, ArticleListItemParentType, ArticleListItemState,
    ArticleStatistics, ArticleTranslatedContent, Tags,
};

/// An article of the help center, with its content.
///
/// Schema `article`. Returned by [`CreateArticle`](super::super::CreateArticle),
/// [`RetrieveArticle`](super::super::RetrieveArticle),
/// [`UpdateArticle`](super::super::UpdateArticle),
/// [`RetrieveArticleDraft`](super::super::RetrieveArticleDraft) and 2 more. Listed by
/// [`SearchArticles`](super::super::SearchArticles).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Article {
    /// The name of this kind of object. Always `article`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Intercom's id of the workspace, also called its app id.
    pub workspace_id: Option<Id>,
    /// The title that readers see.
    pub title: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The content, in HTML.
    pub body: Option<String>,
    /// The content, as Markdown in place of HTML. New in version 2.16.
    pub body_markdown: Option<String>,
    /// Intercom's id of the admin who counts as the author.
    pub author_id: Option<Id>,
    /// Whether readers can see it. Default: `draft`.
    pub state: Option<ArticleListItemState>,
    /// The time at which it was created. Unix time in seconds.
    pub created_at: Option<Timestamp>,
    /// The time of its last change. Unix time in seconds.
    pub updated_at: Option<Timestamp>,
    /// Whether there is a draft with changes that readers do not see. New in version 2.16.
    pub has_unpublished_changes: Option<bool>,
    /// The time of the last change to the draft; null if there is none. Unix time in seconds. New
    /// in version 2.16.
    pub draft_updated_at: Option<Timestamp>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// Intercom's ids of all collections that it is in.
    pub parent_ids: Option<List<Id>>,
    /// Whether Fin may use it in replies to customers. New in version 2.16.
    pub ai_chatbot_availability: Option<bool>,
    /// Whether Copilot may use it to help teammates. New in version 2.16.
    pub ai_copilot_availability: Option<bool>,
    /// Whether Fin may use it in sales. New in version 2.16.
    pub ai_sales_agent_availability: Option<bool>,
    /// Intercom's id of the admin who created it. Only in responses. New in version 2.16.
    pub created_by_id: Option<Id>,
    /// Intercom's id of the admin who changed it last. Only in responses. New in version 2.16.
    pub updated_by_id: Option<Id>,
    /// Whether the Messenger never suggests it. Only in responses. New in version 2.16.
    pub exclude_from_article_suggestions: Option<bool>,
    /// Who can read it in the help center. Only in responses. New in version 2.16.
    pub help_center_audience: Option<ArticleListItemHelpCenterAudience>,
    /// The time at which it will be published; null if that is not planned. Unix time in seconds.
    /// Only in responses. New in version 2.16.
    pub scheduled_publish_at: Option<Timestamp>,
    /// The time at which it will be hidden; null if that is not planned. Unix time in seconds. Only
    /// in responses. New in version 2.16.
    pub scheduled_unpublish_at: Option<Timestamp>,
    /// The language of the fields beside `translated_content`.
    pub default_locale: Option<String>,
    /// The same content in other languages, by language code.
    pub translated_content: Option<ArticleTranslatedContent>,
    /// The labels on it.
    pub tags: Option<Tags>,
    /// Intercom's id of the content in the default language.
    pub content_id: Option<Id>,
    /// Intercom's id of the collection that it is in; null if it is in none.
    pub parent_id: Option<Id>,
    /// What `parent_id` is, such as `collection`.
    pub parent_type: Option<ArticleListItemParentType>,
    /// Figures on how readers took it.
    pub statistics: Option<ArticleStatistics>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Article {
    r#type = "type", id, workspace_id, title, description, body, body_markdown, author_id,
    state, created_at, updated_at, has_unpublished_changes, draft_updated_at, url, parent_ids,
    ai_chatbot_availability, ai_copilot_availability, ai_sales_agent_availability,
    created_by_id, updated_by_id, exclude_from_article_suggestions, help_center_audience,
    scheduled_publish_at, scheduled_unpublish_at, default_locale, translated_content, tags,
    content_id, parent_id, parent_type, statistics;
    numeric "author_id", "parent_ids", "created_by_id", "updated_by_id"
});
