// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Version 2.16 of the API.
//!
//! Each tag has a module, each operation a struct that is named after it, and each schema a
//! model in [`models`]. All of them can be imported from here.
//!
//! # [Admins](mod@admins)
//!
//! Teammates who work in the workspace, and the log of what they changed.
//!
//! | operation | |
//! |---|---|
//! | [`IdentifyAdmin`]<br>`GET /me` | Retrieves the teammate that the access token belongs to, with the workspace. |
//! | [`SetAwayAdmin`]<br>`PUT /admins/{admin_id}/away` | Sets a teammate away or back, and says whether new replies go to somebody else meanwhile. |
//! | [`ListActivityLogs`]<br>`GET /admins/activity_logs` | Lists what teammates did in a span of time. |
//! | [`SearchActivityLogs`]<br>`POST /admins/activity_logs/search` | Searches the log of what teammates did, by time and by kind of activity. |
//! | [`ListActivityLogEventTypes`]<br>`GET /admins/activity_log_event_types` | Lists the kinds of activity by which the log can be filtered. |
//! | [`ListAdmins`]<br>`GET /admins` | Lists the teammates of the workspace. |
//! | [`RetrieveAdmin`]<br>`GET /admins/{admin_id}` | Retrieves a teammate. |
//!
//! # [AI Content](mod@ai_content)
//!
//! What the AI agent may read: pages from outside, and the sources they come from.
//!
//! | operation | |
//! |---|---|
//! | [`ListContentImportSources`]<br>`GET /ai/content_import_sources` | Lists the sources that content for Fin comes from. |
//! | [`CreateContentImportSource`]<br>`POST /ai/content_import_sources` | Creates a source for pages that you send by the API. |
//! | [`GetContentImportSource`]<br>`GET /ai/content_import_sources/{source_id}` | Retrieves a source of content. |
//! | [`UpdateContentImportSource`]<br>`PUT /ai/content_import_sources/{source_id}` | Changes a source of content. |
//! | [`DeleteContentImportSource`]<br>`DELETE /ai/content_import_sources/{source_id}` | Deletes a source of content, with all pages that came from it. |
//! | [`ListExternalPages`]<br>`GET /ai/external_pages` | Lists the external pages that Fin may use. |
//! | [`CreateExternalPage`]<br>`POST /ai/external_pages` | Creates an external page, or replaces the one with the same source and external id. |
//! | [`GetExternalPage`]<br>`GET /ai/external_pages/{page_id}` | Retrieves an external page with its content. |
//! | [`UpdateExternalPage`]<br>`PUT /ai/external_pages/{page_id}` | Changes an external page. |
//! | [`DeleteExternalPage`]<br>`DELETE /ai/external_pages/{page_id}` | Deletes an external page, which Fin then no longer uses. |
//!
//! # [Articles](mod@articles)
//!
//! Articles of the help center.
//!
//! | operation | |
//! |---|---|
//! | [`ListArticles`]<br>`GET /articles` | Lists the articles, with the one that changed last first. |
//! | [`CreateArticle`]<br>`POST /articles` | Creates an article, a draft unless the state says otherwise. |
//! | [`RetrieveArticle`]<br>`GET /articles/{article_id}` | Retrieves an article with its content. |
//! | [`UpdateArticle`]<br>`PUT /articles/{article_id}` | Changes the fields of an article that are sent, and leaves the others. |
//! | [`DeleteArticle`]<br>`DELETE /articles/{article_id}` | Deletes an article for good. |
//! | [`RetrieveArticleDraft`]<br>`GET /articles/{id}/draft` | Retrieves the draft of an article: changes that are not published. |
//! | [`StageArticleDraft`]<br>`PUT /articles/{id}/draft` | Changes the draft of an article, and leaves what readers see. |
//! | [`PublishArticleDraft`]<br>`POST /articles/{id}/draft/publish` | Publishes the draft of an article. |
//! | [`AttachTagToArticle`]<br>`POST /articles/{article_id}/tags` | Puts a tag on an article. |
//! | [`DetachTagFromArticle`]<br>`DELETE /articles/{article_id}/tags/{id}` | Takes a tag off an article. |
//! | [`ListArticleVersions`]<br>`GET /articles/{article_id}/versions` | Lists the versions that an article had. |
//! | [`RetrieveArticleVersion`]<br>`GET /articles/{article_id}/versions/{id}` | Retrieves an article as it was in one version. |
//! | [`SearchArticles`]<br>`GET /articles/search` | Finds articles that hold a phrase, with the places where it stands if asked for. |
//!
//! # [Audiences](mod@audiences)
//!
//! Groups of people that content is meant for.
//!
//! | operation | |
//! |---|---|
//! | [`ListAudiences`]<br>`GET /audiences` | Lists the audiences of the workspace. |
//! | [`CreateAudience`]<br>`POST /audiences` | Creates an audience from conditions. |
//! | [`RetrieveAudience`]<br>`GET /audiences/{id}` | Retrieves an audience with its conditions. |
//! | [`UpdateAudience`]<br>`PUT /audiences/{id}` | Changes an audience. |
//! | [`DeleteAudience`]<br>`DELETE /audiences/{id}` | Deletes an audience. |
//!
//! # [Away Status Reasons](mod@away_status_reasons)
//!
//! The reasons that teammates can give for being away.
//!
//! | operation | |
//! |---|---|
//! | [`ListAwayStatusReasons`]<br>`GET /away_status_reasons` | Lists the reasons that teammates can give for being away. |
//!
//! # [Banners](mod@banners)
//!
//! Banners that a contact matches, to be shown outside of the Messenger.
//!
//! | operation | |
//! |---|---|
//! | [`ListContactBanners`]<br>`GET /contacts/{id}/banners` | Lists the banners that a contact matches at present, to be shown in an app or on a page of your own. |
//! | [`DismissContactBanner`]<br>`POST /contacts/{id}/banners/{view_id}/dismiss` | Records that a contact dismissed a banner, which the Messenger stops showing too. |
//!
//! # [Brands](mod@brands)
//!
//! The brands under which one workspace speaks.
//!
//! | operation | |
//! |---|---|
//! | [`ListBrands`]<br>`GET /brands` | Lists the brands of the workspace. |
//! | [`RetrieveBrand`]<br>`GET /brands/{id}` | Retrieves a brand. |
//!
//! # [Calls](mod@calls)
//!
//! Phone and video calls, with recording and transcript.
//!
//! | operation | |
//! |---|---|
//! | [`ListCalls`]<br>`GET /calls` | Lists the calls of the workspace. |
//! | [`ShowCall`]<br>`GET /calls/{call_id}` | Retrieves a call. |
//! | [`ShowCallRecording`]<br>`GET /calls/{call_id}/recording` | Redirects to the recording of a call, at a signed URL. |
//! | [`ShowCallTranscript`]<br>`GET /calls/{call_id}/transcript` | Downloads the transcript of a call as plain text. |
//! | [`ListCallsWithTranscripts`]<br>`POST /calls/search` | Finds the calls of up to 20 conversations, with their transcripts. |
//! | [`RegisterFinVoiceCall`]<br>`POST /fin_voice/register` | Registers a call that Fin Voice handles at a telephony provider, so that it can be matched with a conversation. |
//! | [`CollectFinVoiceCallById`]<br>`GET /fin_voice/collect/{id}` | Retrieves a call that Fin Voice handled, by the id that its registration returned. |
//! | [`CollectFinVoiceCallByExternalId`]<br>`GET /fin_voice/external_id/{external_id}` | Retrieves a call that Fin Voice handled, by the id that the telephony provider gave it. |
//! | [`CollectFinVoiceCallByPhoneNumber`]<br>`GET /fin_voice/phone_number/{phone_number}` | Retrieves the latest call that Fin Voice handled for a phone number. |
//! | [`CollectFinVoiceCallsByConversationId`]<br>`GET /fin_voice/conversation/{conversation_id}` | Retrieves the calls that Fin Voice handled in a conversation. |
//!
//! # [Companies](mod@companies)
//!
//! Companies, and which contacts belong to them. Teammates see a company only when a contact
//! belongs to it.
//!
//! | operation | |
//! |---|---|
//! | [`FindCompanies`]<br>`GET /companies` | Finds companies by name, by your own id, by tag or by segment. |
//! | [`CreateOrUpdateCompany`]<br>`POST /companies` | Creates a company, or changes the one with the same `company_id`. |
//! | [`RetrieveACompanyById`]<br>`GET /companies/{company_id}` | Retrieves a company by the id that Intercom gave it. |
//! | [`UpdateCompany`]<br>`PUT /companies/{company_id}` | Changes a company, which is named by the id that Intercom gave it. |
//! | [`DeleteCompany`]<br>`DELETE /companies/{company_id}` | Deletes a company. |
//! | [`ListAttachedContacts`]<br>`GET /companies/{company_id}/contacts` | Lists the contacts of a company. |
//! | [`ListAttachedSegmentsForCompanies`]<br>`GET /companies/{company_id}/segments` | Lists the segments that a company falls into. |
//! | [`ListAllCompanies`]<br>`POST /companies/list` | Lists companies, no more than the first 10,000. |
//! | [`ScrollOverAllCompanies`]<br>`GET /companies/scroll` | Lists all companies without a limit. |
//! | [`AttachContactToACompany`]<br>`POST /contacts/{contact_id}/companies` | Adds a contact to a company. |
//! | [`DetachContactFromACompany`]<br>`DELETE /contacts/{contact_id}/companies/{company_id}` | Removes a contact from a company. |
//!
//! # [Contacts](mod@contacts)
//!
//! People: users, who have signed up, and leads, who have not.
//!
//! | operation | |
//! |---|---|
//! | [`ListCompaniesForAContact`]<br>`GET /contacts/{contact_id}/companies` | Lists the companies that a contact belongs to. |
//! | [`ListSegmentsForAContact`]<br>`GET /contacts/{contact_id}/segments` | Lists the segments that a contact falls into at present. |
//! | [`ListSubscriptionsForAContact`]<br>`GET /contacts/{contact_id}/subscriptions` | Lists what a contact decided: the opt-out types that it left, and the opt-in types that it joined. |
//! | [`ListTagsForAContact`]<br>`GET /contacts/{contact_id}/tags` | Lists the tags on a contact. |
//! | [`ShowContact`]<br>`GET /contacts/{contact_id}` | Retrieves a contact by the id that Intercom gave it. |
//! | [`UpdateContact`]<br>`PUT /contacts/{contact_id}` | Changes the fields of a contact that are sent, and leaves the others. |
//! | [`DeleteContact`]<br>`DELETE /contacts/{contact_id}` | Deletes a contact for good. |
//! | [`MergeContact`]<br>`POST /contacts/merge` | Merges a lead into a user. |
//! | [`SearchContacts`]<br>`POST /contacts/search` | Finds contacts by their attributes. |
//! | [`ListContacts`]<br>`GET /contacts` | Lists all contacts. |
//! | [`CreateContact`]<br>`POST /contacts` | Creates a user or a lead. |
//! | [`ShowContactByExternalId`]<br>`GET /contacts/find_by_external_id/{external_id}` | Retrieves a contact by your own id. |
//! | [`ArchiveContact`]<br>`POST /contacts/{contact_id}/archive` | Archives a contact, which hides it from lists and searches until it is unarchived. |
//! | [`UnarchiveContact`]<br>`POST /contacts/{contact_id}/unarchive` | Brings an archived contact back. |
//! | [`BlockContact`]<br>`POST /contacts/{contact_id}/block` | Blocks a contact, whose conversations are archived. |
//! | [`ListContactMergeHistory`]<br>`GET /contacts/{id}/merge_history` | Lists the contacts that were merged into this one, or into which it was merged. |
//!
//! # [Content](mod@content)
//!
//! Search and bulk changes across all kinds of content in the knowledge base.
//!
//! | operation | |
//! |---|---|
//! | [`BulkContentActions`]<br>`POST /content/bulk_actions` | Publishes, deletes, tags or otherwise changes up to 1,000 pieces of content in the background. |
//! | [`SearchContent`]<br>`GET /content/search` | Searches articles, snippets, files and external pages at once. |
//!
//! # [Content Snippets](mod@content_snippets)
//!
//! Short pieces of content that Fin and teammates draw on.
//!
//! | operation | |
//! |---|---|
//! | [`ListContentSnippets`]<br>`GET /content_snippets` | Lists the snippets of the workspace. |
//! | [`CreateContentSnippet`]<br>`POST /content_snippets` | Creates a snippet. |
//! | [`GetContentSnippet`]<br>`GET /content_snippets/{id}` | Retrieves a snippet with its content. |
//! | [`UpdateContentSnippet`]<br>`PUT /content_snippets/{id}` | Changes a snippet. |
//! | [`DeleteContentSnippet`]<br>`DELETE /content_snippets/{id}` | Deletes a snippet. |
//! | [`AttachTagToContentSnippet`]<br>`POST /content_snippets/{content_snippet_id}/tags` | Puts a tag on a snippet. |
//! | [`DetachTagFromContentSnippet`]<br>`DELETE /content_snippets/{content_snippet_id}/tags/{id}` | Takes a tag off a snippet. |
//!
//! # [Conversations](mod@conversations)
//!
//! Conversations: reading, searching, replying, assigning, closing. Intercom explains them at
//! <https://www.intercom.com/help/en/articles/4323904-what-is-a-conversation>.
//!
//! | operation | |
//! |---|---|
//! | [`ListConversations`]<br>`GET /conversations` | Lists conversations without their parts. |
//! | [`CreateConversation`]<br>`POST /conversations` | Starts a conversation in the name of a contact. |
//! | [`RetrieveConversation`]<br>`GET /conversations/{conversation_id}` | Retrieves a conversation with its parts, the 500 newest at most. |
//! | [`UpdateConversation`]<br>`PUT /conversations/{conversation_id}` | Marks a conversation as read, or sets its title, company or custom attributes. |
//! | [`DeleteConversation`]<br>`DELETE /conversations/{conversation_id}` | Deletes a conversation for good. |
//! | [`SearchConversations`]<br>`POST /conversations/search` | Finds conversations by their attributes, without their parts. |
//! | [`ReplyConversation`]<br>`POST /conversations/{conversation_id}/reply` | Replies to a conversation as an admin or a contact, or adds a note for admins. |
//! | [`ManageConversation`]<br>`POST /conversations/{conversation_id}/parts` | Closes, opens, snoozes or assigns a conversation. |
//! | [`AttachContactToConversation`]<br>`POST /conversations/{conversation_id}/customers` | Adds a contact to a conversation, in the name of an admin or of another contact. |
//! | [`DetachContactFromConversation`]<br>`DELETE /conversations/{conversation_id}/customers/{contact_id}` | Removes a contact from a conversation, in the name of an admin. |
//! | [`ListHandlingEvents`]<br>`GET /conversations/{id}/handling_events` | Lists when teammates paused and resumed their work on a conversation. |
//! | [`ListSideConversations`]<br>`GET /conversations/{id}/side_conversations` | Lists the side conversations of a conversation, with their parts. |
//! | [`RedactConversation`]<br>`POST /conversations/redact` | Blanks the content of a part, or of the message that started the conversation. |
//! | [`MergeConversation`]<br>`POST /conversations/{id}/merge` | Merges a conversation into another one. |
//! | [`ConvertConversationToTicket`]<br>`POST /conversations/{conversation_id}/convert` | Converts a conversation to a ticket, whose type and attributes the body names. |
//! | [`ListDeletedConversationIds`]<br>`GET /conversations/deleted` | Lists the ids of conversations that were deleted. |
//!
//! # [Conversations Attributes](mod@conversations_attributes)
//!
//! Definitions of the attributes that conversations carry.
//!
//! | operation | |
//! |---|---|
//! | [`ListConversationAttributes`]<br>`GET /conversations/attributes` | Lists the attributes that conversations carry. |
//! | [`CreateConversationAttribute`]<br>`POST /conversations/attributes` | Creates an attribute for conversations. |
//! | [`GetConversationAttribute`]<br>`GET /conversations/attributes/{id}` | Retrieves an attribute of conversations. |
//! | [`UpdateConversationAttribute`]<br>`PUT /conversations/attributes/{id}` | Changes an attribute of conversations. |
//! | [`DeleteConversationAttribute`]<br>`DELETE /conversations/attributes/{id}` | Archives an attribute of conversations. |
//! | [`CreateConversationAttributeOption`]<br>`POST /conversations/attributes/{id}/options` | Adds a value that an attribute can have. |
//! | [`UpdateConversationAttributeOption`]<br>`PUT /conversations/attributes/{id}/options/{option_id}` | Renames a value that an attribute can have. |
//! | [`DeleteConversationAttributeOption`]<br>`DELETE /conversations/attributes/{id}/options/{option_id}` | Archives a value that an attribute can have. |
//!
//! # [Custom Object Instances](mod@custom_object_instances)
//!
//! Objects of types that the workspace has defined itself.
//!
//! | operation | |
//! |---|---|
//! | [`ListCustomObjectInstances`]<br>`GET /custom_object_instances/{custom_object_type_identifier}` | Retrieves a custom object by your own id, or lists those that belong to a contact or conversation. |
//! | [`CreateCustomObjectInstances`]<br>`POST /custom_object_instances/{custom_object_type_identifier}` | Creates a custom object, or changes the one with the same external id. |
//! | [`DeleteCustomObjectInstancesByExternalId`]<br>`DELETE /custom_object_instances/{custom_object_type_identifier}` | Deletes a custom object by your own id. |
//! | [`GetCustomObjectInstancesById`]<br>`GET /custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}` | Retrieves a custom object by the id that Intercom gave it. |
//! | [`DeleteCustomObjectInstancesById`]<br>`DELETE /custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}` | Deletes a custom object by the id that Intercom gave it. |
//!
//! # [Data Attributes](mod@data_attributes)
//!
//! Definitions of the attributes of contacts and companies, custom ones included.
//!
//! | operation | |
//! |---|---|
//! | [`ListDataAttributes`]<br>`GET /data_attributes` | Lists the attributes of contacts, companies or conversations, custom ones included. |
//! | [`CreateDataAttribute`]<br>`POST /data_attributes` | Creates a custom attribute for contacts or companies. |
//! | [`UpdateDataAttribute`]<br>`PUT /data_attributes/{data_attribute_id}` | Changes or archives a custom attribute. |
//!
//! # [Data Connectors](mod@data_connectors)
//!
//! Connections to other systems that workflows and the AI agent call, and what came of the
//! calls.
//!
//! | operation | |
//! |---|---|
//! | [`ListDataConnectors`]<br>`GET /data_connectors` | Lists the data connectors, with the one that changed last first. |
//! | [`CreateDataConnector`]<br>`POST /data_connectors` | Creates a data connector as a draft. |
//! | [`RetrieveDataConnector`]<br>`GET /data_connectors/{id}` | Retrieves a data connector with its configuration. |
//! | [`DeleteDataConnector`]<br>`DELETE /data_connectors/{id}` | Deletes a data connector, which must be a draft that nothing uses. |
//! | [`UpdateDataConnector`]<br>`PATCH /data_connectors/{id}` | Changes a data connector. |
//! | [`ListDataConnectorExecutionResults`]<br>`GET /data_connectors/{data_connector_id}/execution_results` | Lists what became of the calls of a data connector, those of the last hour if no time is given. |
//! | [`ShowDataConnectorExecutionResult`]<br>`GET /data_connectors/{data_connector_id}/execution_results/{id}` | Retrieves what became of a call of a data connector, with its bodies. |
//!
//! # [Data Events](mod@data_events)
//!
//! What contacts did in your product and when.
//!
//! | operation | |
//! |---|---|
//! | [`ListDataEvents`]<br>`GET /events` | Lists the events of one contact in the last 90 days. |
//! | [`CreateDataEvent`]<br>`POST /events` | Records that a contact did something. |
//! | [`CreateDataEventSummaries`]<br>`POST /events/summaries` | Sets how often an event happened and when it did first and last, in place of sending each one. |
//!
//! # [Data Export](mod@data_export)
//!
//! Exports of data about outbound messages. A job is created, polled until it is done, and its
//! result downloaded.
//!
//! | operation | |
//! |---|---|
//! | [`CreateDataExport`]<br>`POST /export/content/data` | Starts an export of data about outbound messages. |
//! | [`GetDataExport`]<br>`GET /export/content/data/{job_identifier}` | Retrieves the status of an export. |
//! | [`CancelDataExport`]<br>`POST /export/cancel/{job_identifier}` | Cancels an export that is not done yet. |
//! | [`DownloadDataExport`]<br>`GET /download/content/data/{job_identifier}` | Downloads the result of an export, compressed CSV files. |
//!
//! # [Emails](mod@emails)
//!
//! The addresses that the workspace sends from.
//!
//! | operation | |
//! |---|---|
//! | [`ListEmails`]<br>`GET /emails` | Lists the addresses that the workspace sends email from. |
//! | [`RetrieveEmail`]<br>`GET /emails/{id}` | Retrieves an address that the workspace sends email from. |
//!
//! # [Fin Agent](mod@fin_agent)
//!
//! Conversations with the AI agent over its own interface.
//!
//! | operation | |
//! |---|---|
//! | [`StartFinConversation`]<br>`POST /fin/start` | Starts a conversation with Fin. |
//! | [`ReplyToFin`]<br>`POST /fin/reply` | Sends Fin a further message of a conversation. |
//! | [`SubmitFinCsat`]<br>`POST /fin/csat` | Records how satisfied a person was with a conversation. |
//!
//! # [Help Center](mod@help_center)
//!
//! Help centers and the collections that order their articles.
//!
//! | operation | |
//! |---|---|
//! | [`ListHelpCenterRedirects`]<br>`GET /help_center/help_centers/{help_center_id}/redirects` | Lists the redirects of a help center. |
//! | [`CreateHelpCenterRedirect`]<br>`POST /help_center/help_centers/{help_center_id}/redirects` | Creates a redirect from a URL to an article or a collection. |
//! | [`RetrieveHelpCenterRedirect`]<br>`GET /help_center/help_centers/{help_center_id}/redirects/{id}` | Retrieves a redirect of a help center. |
//! | [`DeleteHelpCenterRedirect`]<br>`DELETE /help_center/help_centers/{help_center_id}/redirects/{id}` | Deletes a redirect of a help center. |
//! | [`ListAllCollections`]<br>`GET /help_center/collections` | Lists the collections of the help centers, with the one that changed last first. |
//! | [`CreateCollection`]<br>`POST /help_center/collections` | Creates a collection of articles. |
//! | [`RetrieveCollection`]<br>`GET /help_center/collections/{collection_id}` | Retrieves a collection. |
//! | [`UpdateCollection`]<br>`PUT /help_center/collections/{collection_id}` | Changes the fields of a collection that are sent, and leaves the others. |
//! | [`DeleteCollection`]<br>`DELETE /help_center/collections/{collection_id}` | Deletes a collection for good. |
//! | [`RetrieveHelpCenter`]<br>`GET /help_center/help_centers/{help_center_id}` | Retrieves a help center. |
//! | [`ListHelpCenters`]<br>`GET /help_center/help_centers` | Lists the help centers of the workspace. |
//!
//! # [Internal Articles](mod@internal_articles)
//!
//! Articles that only teammates and their AI assistant see.
//!
//! | operation | |
//! |---|---|
//! | [`ListInternalArticles`]<br>`GET /internal_articles` | Lists the internal articles of the workspace. |
//! | [`CreateInternalArticle`]<br>`POST /internal_articles` | Creates an internal article. |
//! | [`RetrieveInternalArticle`]<br>`GET /internal_articles/{internal_article_id}` | Retrieves an internal article with its content. |
//! | [`UpdateInternalArticle`]<br>`PUT /internal_articles/{internal_article_id}` | Changes an internal article. |
//! | [`DeleteInternalArticle`]<br>`DELETE /internal_articles/{internal_article_id}` | Deletes an internal article. |
//! | [`AttachTagToInternalArticle`]<br>`POST /internal_articles/{internal_article_id}/tags` | Puts a tag on an internal article. |
//! | [`DetachTagFromInternalArticle`]<br>`DELETE /internal_articles/{internal_article_id}/tags/{id}` | Takes a tag off an internal article. |
//! | [`SearchInternalArticles`]<br>`GET /internal_articles/search` | Finds internal articles in a folder. |
//!
//! # [IP Allowlist](mod@ip_allowlist)
//!
//! The network addresses from which the workspace can be reached.
//!
//! | operation | |
//! |---|---|
//! | [`GetIpAllowlist`]<br>`GET /ip_allowlist` | Retrieves the addresses from which the workspace can be reached. |
//! | [`UpdateIpAllowlist`]<br>`PUT /ip_allowlist` | Replaces the addresses from which the workspace can be reached. |
//!
//! # [Jobs](mod@jobs)
//!
//! The state of work that the API does in the background.
//!
//! | operation | |
//! |---|---|
//! | [`GetJobStatus`]<br>`GET /jobs/status/{job_id}` | Retrieves how far a job in the background is. |
//!
//! # [Macros](mod@macros)
//!
//! Prepared replies and actions of the inbox.
//!
//! | operation | |
//! |---|---|
//! | [`GetMacro`]<br>`GET /macros/{id}` | Retrieves a macro with its content. |
//! | [`ListMacros`]<br>`GET /macros` | Lists the macros of the inbox. |
//!
//! # [Messages](mod@messages)
//!
//! Messages that begin with a teammate.
//!
//! | operation | |
//! |---|---|
//! | [`CreateMessage`]<br>`POST /messages` | Sends a message from an admin to a contact, in the app or by email. |
//! | [`RetrieveWhatsAppMessageStatus`]<br>`GET /messages/whatsapp/status` | Retrieves what became of a message on WhatsApp. |
//! | [`ListWhatsAppMessageStatuses`]<br>`GET /messages/status` | Lists what became of the messages that a ruleset sent. |
//!
//! # [News](mod@news)
//!
//! News items and the feeds that show them. Intercom explains them at
//! <https://www.intercom.com/help/en/articles/6362251-news-explained>.
//!
//! | operation | |
//! |---|---|
//! | [`ListNewsItems`]<br>`GET /news/news_items` | Lists the news items of the workspace. |
//! | [`CreateNewsItem`]<br>`POST /news/news_items` | Creates a news item, a draft unless the state says otherwise. |
//! | [`RetrieveNewsItem`]<br>`GET /news/news_items/{news_item_id}` | Retrieves a news item with its content. |
//! | [`UpdateNewsItem`]<br>`PUT /news/news_items/{news_item_id}` | Changes a news item. |
//! | [`DeleteNewsItem`]<br>`DELETE /news/news_items/{news_item_id}` | Deletes a news item for good. |
//! | [`ListLiveNewsfeedItems`]<br>`GET /news/newsfeeds/{newsfeed_id}/items` | Lists the news items of a newsfeed that readers can see. |
//! | [`ListNewsfeeds`]<br>`GET /news/newsfeeds` | Lists the newsfeeds of the workspace. |
//! | [`RetrieveNewsfeed`]<br>`GET /news/newsfeeds/{newsfeed_id}` | Retrieves a newsfeed by its id. |
//!
//! # [Notes](mod@notes)
//!
//! What teammates wrote down about a contact or company; the contact does not see it.
//!
//! | operation | |
//! |---|---|
//! | [`ListCompanyNotes`]<br>`GET /companies/{company_id}/notes` | Lists the notes about a company. |
//! | [`CreateCompanyNote`]<br>`POST /companies/{company_id}/notes` | Adds a note about a company, in the name of an admin. |
//! | [`ListNotes`]<br>`GET /contacts/{contact_id}/notes` | Lists the notes about a contact. |
//! | [`CreateNote`]<br>`POST /contacts/{contact_id}/notes` | Adds a note about a contact, in the name of an admin. |
//! | [`RetrieveNote`]<br>`GET /notes/{note_id}` | Retrieves a note that teammates wrote about a contact or company. |
//!
//! # [Office Hours](mod@office_hours)
//!
//! When the team is there and when it is not.
//!
//! | operation | |
//! |---|---|
//! | [`GetOfficeHoursException`]<br>`GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}` | Retrieves a day on which a schedule does not hold. |
//! | [`UpdateOfficeHoursException`]<br>`PUT /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}` | Changes a day on which a schedule does not hold. |
//! | [`DeleteOfficeHoursException`]<br>`DELETE /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}` | Deletes an exception of a schedule. |
//! | [`ListOfficeHoursExceptions`]<br>`GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions` | Lists the days on which a schedule does not hold. |
//! | [`CreateOfficeHoursException`]<br>`POST /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions` | Adds a day on which a schedule does not hold. |
//! | [`GetOfficeHoursSchedule`]<br>`GET /office_hours_schedules/{id}` | Retrieves a schedule of office hours. |
//! | [`UpdateOfficeHoursSchedule`]<br>`PUT /office_hours_schedules/{id}` | Changes a schedule of office hours. |
//! | [`DeleteOfficeHoursSchedule`]<br>`DELETE /office_hours_schedules/{id}` | Deletes a schedule of office hours. |
//! | [`ListOfficeHoursSchedules`]<br>`GET /office_hours_schedules` | Lists the schedules of office hours. |
//! | [`CreateOfficeHoursSchedule`]<br>`POST /office_hours_schedules` | Creates a schedule of office hours. |
//!
//! # [Reporting Data Export](mod@reporting_data_export)
//!
//! Exports of the datasets behind the reports. A job is created, polled until it is done, and
//! its result downloaded.
//!
//! | operation | |
//! |---|---|
//! | [`EnqueueReportingDataExport`]<br>`POST /export/reporting_data/enqueue` | Starts an export of a dataset. |
//! | [`GetReportingDataExport`]<br>`GET /export/reporting_data/{job_identifier}` | Retrieves the status of an export. |
//! | [`ListReportingDatasets`]<br>`GET /export/reporting_data/get_datasets` | Lists the datasets that can be exported, with their attributes. |
//! | [`DownloadReportingDataExport`]<br>`GET /download/reporting_data/{job_identifier}` | Downloads the result of an export, compressed CSV. |
//!
//! # [Segments](mod@segments)
//!
//! Saved filters over contacts and companies.
//!
//! | operation | |
//! |---|---|
//! | [`ListSegments`]<br>`GET /segments` | Lists the segments of the workspace. |
//! | [`RetrieveSegment`]<br>`GET /segments/{segment_id}` | Retrieves a segment, a saved filter. |
//!
//! # [Subscription Types](mod@subscription_types)
//!
//! Kinds of messages that contacts opt in to or out of, one by one.
//!
//! | operation | |
//! |---|---|
//! | [`AttachSubscriptionTypeToContact`]<br>`POST /contacts/{contact_id}/subscriptions` | Opts a contact out of an opt-out type, or into an opt-in type. |
//! | [`DetachSubscriptionTypeFromContact`]<br>`DELETE /contacts/{contact_id}/subscriptions/{subscription_id}` | Takes back what a contact decided: in to an opt-out type again, or out of an opt-in type. |
//! | [`ListSubscriptionTypes`]<br>`GET /subscription_types` | Lists the subscription types of the workspace. |
//!
//! # [Switch](mod@switch)
//!
//! Moves a phone call to a chat by text message. Intercom explains it at
//! <https://www.intercom.com/switch>.
//!
//! | operation | |
//! |---|---|
//! | [`CreatePhoneSwitch`]<br>`POST /phone_call_redirects` | Sends a caller a text message with a link, so that the call can go on in the Messenger. |
//!
//! # [Tags](mod@tags)
//!
//! Labels on contacts, companies, conversations and tickets.
//!
//! | operation | |
//! |---|---|
//! | [`AttachTagToContact`]<br>`POST /contacts/{contact_id}/tags` | Puts a tag on a contact. |
//! | [`DetachTagFromContact`]<br>`DELETE /contacts/{contact_id}/tags/{tag_id}` | Takes a tag off a contact. |
//! | [`AttachTagToConversation`]<br>`POST /conversations/{conversation_id}/tags` | Puts a tag on a conversation. |
//! | [`DetachTagFromConversation`]<br>`DELETE /conversations/{conversation_id}/tags/{tag_id}` | Takes a tag off a conversation. |
//! | [`ListTags`]<br>`GET /tags` | Lists the tags of the workspace. |
//! | [`CreateTag`]<br>`POST /tags` | Creates or renames a tag, or puts one on several contacts or companies at once. |
//! | [`FindTag`]<br>`GET /tags/{tag_id}` | Retrieves a tag. |
//! | [`DeleteTag`]<br>`DELETE /tags/{tag_id}` | Deletes a tag. |
//! | [`AttachTagToTicket`]<br>`POST /tickets/{ticket_id}/tags` | Puts a tag on a ticket. |
//! | [`DetachTagFromTicket`]<br>`DELETE /tickets/{ticket_id}/tags/{tag_id}` | Takes a tag off a ticket. |
//!
//! # [Teams](mod@teams)
//!
//! Groups of teammates that conversations are assigned to.
//!
//! | operation | |
//! |---|---|
//! | [`ListTeams`]<br>`GET /teams` | Lists the teams of the workspace. |
//! | [`RetrieveTeam`]<br>`GET /teams/{team_id}` | Retrieves a team with the ids of its admins. |
//! | [`GetTeamMetrics`]<br>`GET /teams/{team_id}/metrics` | Retrieves how many conversations the members of a team have. |
//!
//! # [Ticket States](mod@ticket_states)
//!
//! The states that tickets go through, as the workspace has named them.
//!
//! | operation | |
//! |---|---|
//! | [`ListTicketStates`]<br>`GET /ticket_states` | Lists the states that the workspace has defined for its tickets. |
//!
//! # [Ticket Type Attributes](mod@ticket_type_attributes)
//!
//! The fields that tickets of one type have.
//!
//! | operation | |
//! |---|---|
//! | [`CreateTicketTypeAttribute`]<br>`POST /ticket_types/{ticket_type_id}/attributes` | Creates an attribute for the tickets of a type. |
//! | [`UpdateTicketTypeAttribute`]<br>`PUT /ticket_types/{ticket_type_id}/attributes/{attribute_id}` | Changes or archives an attribute of a ticket type. |
//!
//! # [Ticket Types](mod@ticket_types)
//!
//! The kinds of tickets that the workspace has, and the attributes that tickets of each kind
//! carry.
//!
//! | operation | |
//! |---|---|
//! | [`ListTicketTypes`]<br>`GET /ticket_types` | Lists the ticket types of the workspace with their attributes. |
//! | [`CreateTicketType`]<br>`POST /ticket_types` | Creates a ticket type. |
//! | [`GetTicketType`]<br>`GET /ticket_types/{ticket_type_id}` | Retrieves a ticket type with its attributes. |
//! | [`UpdateTicketType`]<br>`PUT /ticket_types/{ticket_type_id}` | Changes a ticket type. |
//!
//! # [Tickets](mod@tickets)
//!
//! Requests that are tracked from state to state until they are resolved.
//!
//! | operation | |
//! |---|---|
//! | [`ReplyTicket`]<br>`POST /tickets/{ticket_id}/reply` | Replies to a ticket as an admin or a contact, or adds a note for admins. |
//! | [`LinkConversationToTicket`]<br>`POST /tickets/{ticket_id}/linked_conversations` | Links a conversation or a customer ticket to a tracker ticket, and returns the conversation. |
//! | [`UnlinkConversationFromTicket`]<br>`DELETE /tickets/{ticket_id}/linked_conversations/{id}` | Removes the link between a tracker ticket and a conversation, and returns the conversation. |
//! | [`CreateTicket`]<br>`POST /tickets` | Creates a ticket of a type for a contact. |
//! | [`EnqueueCreateTicket`]<br>`POST /tickets/enqueue` | Creates a ticket in the background. |
//! | [`GetTicket`]<br>`GET /tickets/{ticket_id}` | Retrieves a ticket with its parts, by Intercom's id and not by the number that people see. |
//! | [`UpdateTicket`]<br>`PUT /tickets/{ticket_id}` | Changes attributes, state, assignment or visibility of a ticket. |
//! | [`DeleteTicket`]<br>`DELETE /tickets/{ticket_id}` | Deletes a ticket for good, with its replies, attributes and uploads. |
//! | [`ChangeTicketType`]<br>`POST /tickets/{ticket_id}/change_type` | Gives a ticket another type of the same category. |
//! | [`SearchTickets`]<br>`POST /tickets/search` | Finds tickets by their attributes. |
//!
//! # [Visitors](mod@visitors)
//!
//! People on the website who have not written yet.
//!
//! | operation | |
//! |---|---|
//! | [`RetrieveVisitorWithUserId`]<br>`GET /visitors` | Retrieves a visitor by the id that the Messenger gave. |
//! | [`UpdateVisitor`]<br>`PUT /visitors` | Changes a visitor, which is named by one of two ids. |
//! | [`ConvertVisitor`]<br>`POST /visitors/convert` | Converts a visitor to a lead or a user. |
//!
//! # [Workflows](mod@workflows)
//!
//! Automations of the workspace.
//!
//! | operation | |
//! |---|---|
//! | [`ExportWorkflow`]<br>`GET /export/workflows/{id}` | Exports a workflow with its steps and its targeting. |
//!
//! # Changes since version 2.15
//!
//! New operations: [`GetMacro`], [`ListMacros`], [`SearchActivityLogs`],
//! [`ListActivityLogEventTypes`], [`GetOfficeHoursException`], [`UpdateOfficeHoursException`],
//! [`DeleteOfficeHoursException`], [`ListOfficeHoursExceptions`],
//! [`CreateOfficeHoursException`], [`GetOfficeHoursSchedule`], [`UpdateOfficeHoursSchedule`],
//! [`DeleteOfficeHoursSchedule`], [`ListOfficeHoursSchedules`], [`CreateOfficeHoursSchedule`],
//! [`RetrieveArticleDraft`], [`StageArticleDraft`], [`PublishArticleDraft`],
//! [`AttachTagToArticle`], [`DetachTagFromArticle`], [`ListArticleVersions`],
//! [`RetrieveArticleVersion`], [`ListAudiences`], [`CreateAudience`], [`RetrieveAudience`],
//! [`UpdateAudience`], [`DeleteAudience`], [`ListHelpCenterRedirects`],
//! [`CreateHelpCenterRedirect`], [`RetrieveHelpCenterRedirect`], [`DeleteHelpCenterRedirect`],
//! [`AttachTagToInternalArticle`], [`DetachTagFromInternalArticle`], [`CreateCompanyNote`],
//! [`ListContactBanners`], [`DismissContactBanner`], [`ListContactMergeHistory`],
//! [`BulkContentActions`], [`SearchContent`], [`ListContentSnippets`],
//! [`CreateContentSnippet`], [`GetContentSnippet`], [`UpdateContentSnippet`],
//! [`DeleteContentSnippet`], [`AttachTagToContentSnippet`], [`DetachTagFromContentSnippet`],
//! [`ListSideConversations`], [`MergeConversation`], [`ListDeletedConversationIds`],
//! [`ListConversationAttributes`], [`CreateConversationAttribute`],
//! [`GetConversationAttribute`], [`UpdateConversationAttribute`],
//! [`DeleteConversationAttribute`], [`CreateConversationAttributeOption`],
//! [`UpdateConversationAttributeOption`], [`DeleteConversationAttributeOption`],
//! [`ListDataConnectors`], [`CreateDataConnector`], [`RetrieveDataConnector`],
//! [`DeleteDataConnector`], [`UpdateDataConnector`], [`ListDataConnectorExecutionResults`],
//! [`ShowDataConnectorExecutionResult`], [`RetrieveWhatsAppMessageStatus`],
//! [`ListWhatsAppMessageStatuses`], [`GetTeamMetrics`], [`LinkConversationToTicket`],
//! [`UnlinkConversationFromTicket`], [`ChangeTicketType`].
#![allow(deprecated)]

#[doc(hidden)]
pub mod endpoints;

pub mod models;

#[doc(inline)]
pub use self::endpoints::*;

#[doc(hidden)]
pub use self::models::*;
