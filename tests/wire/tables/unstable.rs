// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::model::{List, Map, Value};
use intercom_api::unstable::*;
use intercom_tests::table::Entry;

/// The operations in the order of the description.
pub(crate) fn entries() -> Vec<Entry> {
    Vec::from([
        Entry::of::<IdentifyAdmin>().response::<AdminWithApp>(&["200"]),
        Entry::of::<SetAwayAdmin>()
            .body::<SetAwayAdminRequest>()
            .response::<Admin>(&["200"])
            .response::<ErrorModel>(&["404", "400", "401"]),
        Entry::of::<ListActivityLogs>()
            .response::<ActivityLogList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<SearchActivityLogs>()
            .body::<SearchActivityLogsRequest>()
            .response::<ActivityLogList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ListActivityLogEventTypes>()
            .response::<ActivityLogEventTypeList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ListAdmins>()
            .response::<AdminList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveAdmin>()
            .response::<Admin>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListContentImportSources>()
            .response::<ContentImportSourcesList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateContentImportSource>()
            .body::<CreateContentImportSourceRequest>()
            .response::<ContentImportSource>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<GetContentImportSource>()
            .response::<ContentImportSource>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<UpdateContentImportSource>()
            .body::<UpdateContentImportSourceRequest>()
            .response::<ContentImportSource>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<DeleteContentImportSource>().response::<ErrorModel>(&["401"]),
        Entry::of::<ListExternalPages>()
            .response::<ExternalPagesList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateExternalPage>()
            .body::<CreateExternalPageRequest>()
            .response::<ExternalPage>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<GetExternalPage>()
            .response::<ExternalPage>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<UpdateExternalPage>()
            .body::<UpdateExternalPageRequest>()
            .response::<ExternalPage>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<DeleteExternalPage>()
            .response::<ExternalPage>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ListArticles>()
            .response::<ArticleList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateArticle>()
            .body::<CreateArticleRequest>()
            .response::<Article>(&["200"])
            .response::<ErrorModel>(&["400", "401"]),
        Entry::of::<RetrieveArticle>()
            .response::<Article>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateArticle>()
            .body::<UpdateArticleRequest>()
            .response::<Article>(&["200"])
            .response::<ErrorModel>(&["400", "404", "401"]),
        Entry::of::<DeleteArticle>()
            .response::<DeletedArticleObject>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<RetrieveArticleDraft>()
            .response::<Article>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<StageArticleDraft>()
            .body::<UpdateArticleRequest>()
            .response::<Article>(&["200"])
            .response::<ErrorModel>(&["404", "422", "401"]),
        Entry::of::<PublishArticleDraft>()
            .body::<PublishArticleDraftRequest>()
            .response::<Article>(&["200"])
            .response::<ErrorModel>(&["404", "422", "401"]),
        Entry::of::<ListArticleVersions>()
            .response::<ArticleVersionList>(&["200"])
            .response::<ErrorModel>(&["400", "404", "401"]),
        Entry::of::<RetrieveArticleVersion>()
            .response::<ArticleVersion>(&["200"])
            .response::<ErrorModel>(&["400", "404", "401"]),
        Entry::of::<AttachTagToArticle>()
            .body::<AttachTagToArticleRequest>()
            .response::<Tag>(&["200"])
            .response::<ErrorModel>(&["403", "404", "401"]),
        Entry::of::<DetachTagFromArticle>()
            .response::<Tag>(&["200"])
            .response::<ErrorModel>(&["403", "404", "401"]),
        Entry::of::<SearchArticles>()
            .response::<ArticleSearchResponse>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ListAwayStatusReasons>()
            .response::<AwayStatusReasonList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ListAudiences>()
            .response::<AudienceList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateAudience>()
            .body::<CreateAudienceRequest>()
            .response::<Audience>(&["201"])
            .response::<ErrorModel>(&["422", "401"]),
        Entry::of::<RetrieveAudience>()
            .response::<Audience>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateAudience>()
            .body::<UpdateAudienceRequest>()
            .response::<Audience>(&["200"])
            .response::<ErrorModel>(&["404", "422", "401"]),
        Entry::of::<DeleteAudience>().response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListOfficeHoursSchedules>()
            .response::<OfficeHoursScheduleList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateOfficeHoursSchedule>()
            .body::<CreateOfficeHoursScheduleRequest>()
            .response::<OfficeHoursSchedule>(&["201"])
            .response::<ErrorModel>(&["401", "422"]),
        Entry::of::<GetOfficeHoursSchedule>()
            .response::<OfficeHoursSchedule>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<UpdateOfficeHoursSchedule>()
            .body::<UpdateOfficeHoursScheduleRequest>()
            .response::<OfficeHoursSchedule>(&["200"])
            .response::<ErrorModel>(&["401", "404", "422"]),
        Entry::of::<DeleteOfficeHoursSchedule>()
            .response::<DeleteOfficeHoursScheduleResponse>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<ListOfficeHoursExceptions>()
            .response::<OfficeHoursExceptionList>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<CreateOfficeHoursException>()
            .body::<CreateOfficeHoursExceptionRequest>()
            .response::<OfficeHoursException>(&["201"])
            .response::<ErrorModel>(&["401", "404", "422"]),
        Entry::of::<GetOfficeHoursException>()
            .response::<OfficeHoursException>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<UpdateOfficeHoursException>()
            .body::<UpdateOfficeHoursExceptionRequest>()
            .response::<OfficeHoursException>(&["200"])
            .response::<ErrorModel>(&["401", "404", "422"]),
        Entry::of::<DeleteOfficeHoursException>()
            .response::<DeleteOfficeHoursExceptionResponse>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<EnqueueReportingDataExport>()
            .body::<EnqueueReportingDataExportRequest>()
            .response::<EnqueueReportingDataExportResponse>(&["200"])
            .response::<ErrorModel>(&["400", "401", "429"]),
        Entry::of::<GetReportingDataExport>()
            .response::<GetReportingDataExportResponse>(&["200"])
            .response::<ErrorModel>(&["404"]),
        Entry::of::<ListReportingDatasets>()
            .response::<ListReportingDatasetsResponse>(&["200"]),
        Entry::of::<DownloadReportingDataExport>().response::<ErrorModel>(&["404"]),
        Entry::of::<ListHelpCenterRedirects>()
            .response::<HelpCenterRedirectList>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<CreateHelpCenterRedirect>()
            .body::<CreateHelpCenterRedirectRequest>()
            .response::<HelpCenterRedirect>(&["200"])
            .response::<ErrorModel>(&["400", "401", "409", "422", "404"]),
        Entry::of::<RetrieveHelpCenterRedirect>()
            .response::<HelpCenterRedirect>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<DeleteHelpCenterRedirect>()
            .response::<DeletedHelpCenterRedirectObject>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<ListAllCollections>()
            .response::<CollectionList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateCollection>()
            .body::<CreateCollectionRequest>()
            .response::<Collection>(&["200"])
            .response::<ErrorModel>(&["400", "401"]),
        Entry::of::<RetrieveCollection>()
            .response::<Collection>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateCollection>()
            .body::<UpdateCollectionRequest>()
            .response::<Collection>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<DeleteCollection>()
            .response::<DeletedCollectionObject>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<RetrieveHelpCenter>()
            .response::<HelpCenter>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListHelpCenters>()
            .response::<HelpCenterList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ListInternalArticles>()
            .response::<InternalArticleList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateInternalArticle>()
            .body::<CreateInternalArticleRequest>()
            .response::<InternalArticle>(&["200"])
            .response::<ErrorModel>(&["400", "404", "401"]),
        Entry::of::<RetrieveInternalArticle>()
            .response::<InternalArticle>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateInternalArticle>()
            .body::<UpdateInternalArticleRequest>()
            .response::<InternalArticle>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<DeleteInternalArticle>()
            .response::<DeletedInternalArticleObject>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<AttachTagToInternalArticle>()
            .body::<AttachTagToInternalArticleRequest>()
            .response::<Tag>(&["200"])
            .response::<ErrorModel>(&["403", "404", "401"]),
        Entry::of::<DetachTagFromInternalArticle>()
            .response::<Tag>(&["200"])
            .response::<ErrorModel>(&["403", "404", "401"]),
        Entry::of::<SearchInternalArticles>()
            .response::<InternalArticleSearchResponse>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ListFolders>()
            .response::<ListFoldersResponse>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateFolder>()
            .body::<CreateFolderRequest>()
            .response::<Folder>(&["200"])
            .response::<ErrorModel>(&["401", "400"]),
        Entry::of::<RetrieveFolder>()
            .response::<Folder>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<UpdateFolder>()
            .body::<UpdateFolderRequest>()
            .response::<Folder>(&["200"])
            .response::<ErrorModel>(&["401", "404", "400"]),
        Entry::of::<DeleteFolder>()
            .response::<DeletedFolderObject>(&["200"])
            .response::<ErrorModel>(&["401", "404", "422"]),
        Entry::of::<FindCompanies>()
            .response::<CompanyList>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<CreateOrUpdateCompany>()
            .body::<CreateOrUpdateCompanyRequest>()
            .response::<Company>(&["200"])
            .response::<ErrorModel>(&["400", "401"]),
        Entry::of::<RetrieveACompanyById>()
            .response::<Company>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateCompany>()
            .body::<UpdateCompanyRequest>()
            .response::<Company>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<DeleteCompany>()
            .response::<DeletedCompanyObject>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListAttachedContacts>()
            .response::<CompanyAttachedContacts>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListAttachedSegmentsForCompanies>()
            .response::<CompanyAttachedSegments>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListCompanyNotes>()
            .response::<NoteList>(&["200"])
            .response::<ErrorModel>(&["404"]),
        Entry::of::<CreateCompanyNote>()
            .body::<CreateCompanyNoteRequest>()
            .response::<Note>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<SearchCompanies>()
            .body::<CompanySearchRequest>()
            .response::<CompanyList>(&["200"])
            .response::<ErrorModel>(&["401", "400"]),
        Entry::of::<ListAllCompanies>()
            .response::<CompanyList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ScrollOverAllCompanies>()
            .response::<CompanyScroll>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ListCompaniesForAContact>()
            .response::<ContactAttachedCompanies>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<AttachContactToACompany>()
            .body::<AttachContactToACompanyRequest>()
            .response::<Company>(&["200"])
            .response::<ErrorModel>(&["400", "404", "401"]),
        Entry::of::<DetachContactFromACompany>()
            .response::<Company>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<BulkUpdateCompanies>()
            .body::<BulkUpdateCompaniesRequest>()
            .response::<CompaniesBulkJob>(&["202"])
            .response::<ErrorModel>(&["401", "403", "404", "422"]),
        Entry::of::<BulkCreateCompanies>()
            .body::<BulkCreateCompaniesRequest>()
            .response::<CompaniesBulkJob>(&["202"])
            .response::<ErrorModel>(&["401", "403", "404", "422"]),
        Entry::of::<BulkDeleteCompanies>()
            .body::<BulkDeleteCompaniesRequest>()
            .response::<CompaniesBulkJob>(&["202"])
            .response::<ErrorModel>(&["401", "403", "404", "422"]),
        Entry::of::<ShowBulkCompaniesJob>()
            .response::<CompaniesBulkJob>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ListNotes>()
            .response::<NoteList>(&["200"])
            .response::<ErrorModel>(&["404"]),
        Entry::of::<CreateNote>()
            .body::<CreateNoteRequest>()
            .response::<Note>(&["200"])
            .response::<ErrorModel>(&["404"]),
        Entry::of::<ListSegmentsForAContact>()
            .response::<ContactSegments>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListSubscriptionsForAContact>()
            .response::<SubscriptionTypeList>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<AttachSubscriptionTypeToContact>()
            .body::<AttachSubscriptionTypeToContactRequest>()
            .response::<SubscriptionType>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<DetachSubscriptionTypeFromContact>()
            .response::<SubscriptionType>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListTagsForAContact>()
            .response::<TagList>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<AttachTagToContact>()
            .body::<AttachTagToContactRequest>()
            .response::<Tag>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<DetachTagFromContact>()
            .response::<Tag>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ShowContact>()
            .response::<ShowContactResponse>(&["200"])
            .response::<ErrorModel>(&["401", "410"]),
        Entry::of::<UpdateContact>()
            .body::<UpdateContactRequest>()
            .response::<UpdateContactResponse>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<DeleteContact>()
            .response::<ContactDeleted>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<MergeContact>()
            .body::<MergeContactsRequest>()
            .response::<MergeContactResponse>(&["200"])
            .response::<ErrorModel>(&["400", "401"]),
        Entry::of::<PreviewMergeContact>()
            .body::<MergePreviewRequest>()
            .response::<MergePreviewResponse>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<SearchContacts>()
            .body::<ContactSearchRequest>()
            .response::<ContactList>(&["200"])
            .response::<ErrorModel>(&["401", "400"]),
        Entry::of::<ListContactActivities>()
            .response::<ContactActivityList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ListContacts>()
            .response::<ContactList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateContact>()
            .body::<CreateContactRequest>()
            .response::<CreateContactResponse>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ShowContactByExternalId>()
            .response::<ShowContactByExternalIdResponse>(&["200"])
            .response::<ErrorModel>(&["401", "410"]),
        Entry::of::<ArchiveContact>().response::<ContactArchived>(&["200"]),
        Entry::of::<UnarchiveContact>().response::<ContactUnarchived>(&["200"]),
        Entry::of::<BlockContact>().response::<ContactBlocked>(&["200"]),
        Entry::of::<ListContactMergeHistory>()
            .response::<MergeHistoryList>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<ListContactBanners>()
            .response::<BannerList>(&["200"])
            .response::<ErrorModel>(&["404"]),
        Entry::of::<DismissContactBanner>()
            .response::<BannerDismiss>(&["200"])
            .response::<ErrorModel>(&["404"]),
        Entry::of::<BulkUpdateContacts>()
            .body::<BulkUpdateContactsRequest>()
            .response::<ContactsBulkJob>(&["202"])
            .response::<ErrorModel>(&["401", "403", "404", "422"]),
        Entry::of::<BulkCreateContacts>()
            .body::<BulkCreateContactsRequest>()
            .response::<ContactsBulkJob>(&["202"])
            .response::<ErrorModel>(&["401", "403", "404", "422"]),
        Entry::of::<BulkDeleteContacts>()
            .body::<BulkDeleteContactsRequest>()
            .response::<ContactsBulkJob>(&["202"])
            .response::<ErrorModel>(&["401", "403", "404", "422"]),
        Entry::of::<ShowBulkUpdateContactsJob>()
            .response::<ContactsBulkJob>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<BulkContentActions>()
            .body::<ContentBulkActionRequest>()
            .response::<ContentBulkActionResponse>(&["202"])
            .response::<ErrorModel>(&["401", "403", "422"]),
        Entry::of::<SearchContent>()
            .response::<ContentSearchResponse>(&["200"])
            .response::<ErrorModel>(&["401", "422"]),
        Entry::of::<ListContentSnippets>().response::<ContentSnippetList>(&["200"]),
        Entry::of::<CreateContentSnippet>()
            .body::<ContentSnippetCreateRequest>()
            .response::<ContentSnippet>(&["201"])
            .response::<ErrorModel>(&["404", "422"]),
        Entry::of::<GetContentSnippet>()
            .response::<ContentSnippet>(&["200"])
            .response::<ErrorModel>(&["404"]),
        Entry::of::<UpdateContentSnippet>()
            .body::<ContentSnippetUpdateRequest>()
            .response::<ContentSnippet>(&["200"])
            .response::<ErrorModel>(&["404", "422"]),
        Entry::of::<DeleteContentSnippet>().response::<ErrorModel>(&["404", "422"]),
        Entry::of::<AttachTagToContentSnippet>()
            .body::<AttachTagToContentSnippetRequest>()
            .response::<Tag>(&["200"])
            .response::<ErrorModel>(&["403", "404", "401"]),
        Entry::of::<DetachTagFromContentSnippet>()
            .response::<Tag>(&["200"])
            .response::<ErrorModel>(&["403", "404", "401"]),
        Entry::of::<AttachTagToConversation>()
            .body::<AttachTagToConversationRequest>()
            .response::<Tag>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<DetachTagFromConversation>()
            .body::<DetachTagFromConversationRequest>()
            .response::<Tag>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListConversations>()
            .response::<ConversationList>(&["200"])
            .response::<ErrorModel>(&["401", "403"]),
        Entry::of::<CreateConversation>()
            .body::<CreateConversationRequest>()
            .response::<Message>(&["200"])
            .response::<ErrorModel>(&["404", "401", "403"]),
        Entry::of::<RetrieveConversation>()
            .response::<Conversation>(&["200"])
            .response::<ErrorModel>(&["404", "401", "403"]),
        Entry::of::<UpdateConversation>()
            .body::<UpdateConversationRequest>()
            .response::<Conversation>(&["200"])
            .response::<ErrorModel>(&["404", "401", "403"]),
        Entry::of::<DeleteConversation>()
            .response::<ConversationDeleted>(&["200"])
            .response::<ErrorModel>(&["401", "403"]),
        Entry::of::<SearchConversations>()
            .body::<SearchRequest>()
            .response::<ConversationList>(&["200"]),
        Entry::of::<ReplyConversation>()
            .body::<ReplyConversationRequest>()
            .response::<Conversation>(&["200"])
            .response::<ErrorModel>(&["404", "401", "403"]),
        Entry::of::<ManageConversation>()
            .body::<ManageConversationRequest>()
            .response::<Conversation>(&["200"])
            .response::<ErrorModel>(&["404", "401", "403"]),
        Entry::of::<UpdateConversationPart>()
            .body::<UpdateConversationPartRequest>()
            .response::<ConversationPart>(&["200"])
            .response::<ErrorModel>(&["401", "403", "404"]),
        Entry::of::<AttachContactToConversation>()
            .body::<AttachContactToConversationRequest>()
            .response::<Conversation>(&["200"])
            .response::<ErrorModel>(&["404", "401", "403"]),
        Entry::of::<DetachContactFromConversation>()
            .body::<DetachContactFromConversationRequest>()
            .response::<Conversation>(&["200"])
            .response::<ErrorModel>(&["404", "422", "401", "403"]),
        Entry::of::<ListHandlingEvents>()
            .response::<HandlingEventList>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<ListSideConversations>()
            .response::<SideConversationList>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<RedactConversation>()
            .body::<RedactConversationRequest>()
            .response::<Conversation>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<MergeConversation>()
            .body::<MergeConversationsRequest>()
            .response::<Conversation>(&["200"])
            .response::<ErrorModel>(&["400", "401", "403", "422"]),
        Entry::of::<ConvertConversationToTicket>()
            .body::<ConvertConversationToTicketRequest>()
            .response::<Ticket>(&["200"])
            .response::<ErrorModel>(&["400"]),
        Entry::of::<ListDeletedConversationIds>()
            .response::<DeletedConversationList>(&["200"])
            .response::<ErrorModel>(&["401", "400"]),
        Entry::of::<ListConversationAttributes>()
            .response::<ConversationAttributeList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateConversationAttribute>()
            .body::<CreateConversationAttributeRequest>()
            .response::<ConversationAttribute>(&["200"])
            .response::<ErrorModel>(&["422", "401"]),
        Entry::of::<GetConversationAttribute>()
            .response::<ConversationAttribute>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateConversationAttribute>()
            .body::<UpdateConversationAttributeRequest>()
            .response::<ConversationAttribute>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<DeleteConversationAttribute>()
            .response::<ConversationAttribute>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<CreateConversationAttributeOption>()
            .body::<CreateConversationAttributeOptionRequest>()
            .response::<ConversationAttribute>(&["200"])
            .response::<ErrorModel>(&["404", "422", "401"]),
        Entry::of::<UpdateConversationAttributeOption>()
            .body::<UpdateConversationAttributeOptionRequest>()
            .response::<ConversationAttribute>(&["200"])
            .response::<ErrorModel>(&["404", "422", "401"]),
        Entry::of::<DeleteConversationAttributeOption>()
            .response::<ConversationAttribute>(&["200"])
            .response::<ErrorModel>(&["404", "422", "401"]),
        Entry::of::<ListCustomObjectInstances>()
            .response::<CustomObjectInstancesPaginatedList>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<CreateCustomObjectInstances>()
            .body::<CreateOrUpdateCustomObjectInstanceRequest>()
            .response::<CustomObjectInstance>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<DeleteCustomObjectInstancesByExternalId>()
            .response::<CustomObjectInstanceDeleted>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<GetCustomObjectInstancesById>()
            .response::<CustomObjectInstance>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<DeleteCustomObjectInstancesById>()
            .response::<CustomObjectInstanceDeleted>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<ListDataAttributes>()
            .response::<DataAttributeList>(&["200"])
            .response::<ErrorModel>(&["401", "422"]),
        Entry::of::<CreateDataAttribute>()
            .body::<CreateDataAttributeRequest>()
            .response::<DataAttribute>(&["200"])
            .response::<ErrorModel>(&["400", "401"]),
        Entry::of::<UpdateDataAttribute>()
            .body::<UpdateDataAttributeRequest>()
            .response::<DataAttribute>(&["200"])
            .response::<ErrorModel>(&["400", "404", "422", "401"]),
        Entry::of::<ListDataConnectors>()
            .response::<DataConnectorList>(&["200"])
            .response::<ErrorModel>(&["400", "401"]),
        Entry::of::<CreateDataConnector>()
            .body::<CreateDataConnectorRequest>()
            .response::<DataConnectorDetail>(&["201"])
            .response::<ErrorModel>(&["422", "401"]),
        Entry::of::<RetrieveDataConnector>()
            .response::<DataConnectorDetail>(&["200"])
            .response::<ErrorModel>(&["400", "404", "401"]),
        Entry::of::<DeleteDataConnector>()
            .response::<DeletedDataConnectorObject>(&["200"])
            .response::<ErrorModel>(&["404", "409", "401"]),
        Entry::of::<UpdateDataConnector>()
            .body::<UpdateDataConnectorRequest>()
            .response::<DataConnectorDetail>(&["200"])
            .response::<ErrorModel>(&["404", "409", "422", "401"]),
        Entry::of::<ListDataConnectorExecutionResults>()
            .response::<DataConnectorExecutionResultList>(&["200"])
            .response::<ErrorModel>(&["401", "400", "404"]),
        Entry::of::<ShowDataConnectorExecutionResult>()
            .response::<DataConnectorExecutionResult>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<UploadEcommerceCatalog>()
            .response::<EcommerceCatalogUploadPartResponse>(&["200"])
            .response::<EcommerceCatalogUploadResponse>(&["202"])
            .response::<ErrorModel>(&["400", "401", "404", "409", "422", "503"]),
        Entry::of::<ListDataEvents>()
            .response::<DataEventSummary>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateDataEvent>()
            .body::<CreateDataEventRequest>()
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateDataEventSummaries>()
            .body::<CreateDataEventSummariesRequest>()
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateDataExport>()
            .body::<CreateDataExportsRequest>()
            .response::<DataExport>(&["200"]),
        Entry::of::<GetDataExport>().response::<DataExport>(&["200"]),
        Entry::of::<CancelDataExport>().response::<DataExport>(&["200"]),
        Entry::of::<ExportWorkflow>()
            .response::<WorkflowExport>(&["200"])
            .response::<ErrorModel>(&["404", "403"]),
        Entry::of::<DownloadDataExport>(),
        Entry::of::<GetJobStatus>()
            .response::<Jobs>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListMacros>()
            .response::<MacroList>(&["200"])
            .response::<ErrorModel>(&["400", "401", "403"]),
        Entry::of::<GetMacro>()
            .response::<Macro>(&["200"])
            .response::<ErrorModel>(&["401", "403", "404"]),
        Entry::of::<CreateMessage>()
            .body::<CreateMessageRequest>()
            .response::<Message>(&["200"])
            .response::<ErrorModel>(&["400", "422", "401", "403"]),
        Entry::of::<ListWhatsAppMessageStatuses>()
            .response::<WhatsappMessageStatusList>(&["200"])
            .response::<ErrorModel>(&["400", "401", "403", "500"]),
        Entry::of::<RetrieveWhatsAppMessageStatus>()
            .response::<WhatsappMessageStatus>(&["200"])
            .response::<ErrorModel>(&["400", "401", "404"]),
        Entry::of::<GetTeamMetrics>()
            .response::<TeamMetricList>(&["200"])
            .response::<ErrorModel>(&["401", "403", "404"]),
        Entry::of::<ListNewsItems>()
            .response::<PaginatedResponse>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateNewsItem>()
            .body::<NewsItemRequest>()
            .response::<NewsItem>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveNewsItem>()
            .response::<NewsItem>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateNewsItem>()
            .body::<NewsItemRequest>()
            .response::<NewsItem>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<DeleteNewsItem>()
            .response::<DeletedObject>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListLiveNewsfeedItems>()
            .response::<PaginatedResponse>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ListNewsfeeds>()
            .response::<PaginatedResponse>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveNewsfeed>()
            .response::<Newsfeed>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveNote>()
            .response::<Note>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListIdentityVerificationSecrets>()
            .response::<IdentityVerificationSecretList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateIdentityVerificationSecret>()
            .body::<CreateIdentityVerificationSecretRequest>()
            .response::<IdentityVerificationSecretWithMaterial>(&["201"])
            .response::<ErrorModel>(&["422", "401"]),
        Entry::of::<DeleteIdentityVerificationSecret>()
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListSegments>()
            .response::<SegmentList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveSegment>()
            .response::<Segment>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListSubscriptionTypes>()
            .response::<SubscriptionTypeList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreatePhoneSwitch>()
            .body::<CreatePhoneSwitchRequest>()
            .response::<PhoneSwitch>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ListCalls>()
            .response::<CallList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ShowCall>()
            .response::<Call>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ShowCallRecording>().response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ShowCallTranscript>().response::<ErrorModel>(&["404"]),
        Entry::of::<ListCallsWithTranscripts>()
            .body::<ListCallsWithTranscriptsRequest>()
            .response::<ListCallsWithTranscriptsResponse>(&["200"])
            .response::<ErrorModel>(&["400", "401"]),
        Entry::of::<ListTags>()
            .response::<TagList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateTag>()
            .body::<CreateTagRequest>()
            .response::<TagCreateResponse>(&["200"])
            .response::<ErrorModel>(&["400", "401"]),
        Entry::of::<FindTag>()
            .response::<TagBasic>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<DeleteTag>().response::<ErrorModel>(&["404", "400", "401"]),
        Entry::of::<ListTeams>()
            .response::<TeamList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveTeam>()
            .response::<Team>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateTeamMembers>()
            .body::<UpdateTeamMembersRequest>()
            .response::<Team>(&["200"])
            .response::<ErrorModel>(&["400", "403", "404", "409", "401"]),
        Entry::of::<ListTicketStates>()
            .response::<TicketStateList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateTicketTypeAttribute>()
            .body::<CreateTicketTypeAttributeRequest>()
            .response::<TicketTypeAttribute>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<UpdateTicketTypeAttribute>()
            .body::<UpdateTicketTypeAttributeRequest>()
            .response::<TicketTypeAttribute>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ListTicketTypes>()
            .response::<TicketTypeList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateTicketType>()
            .body::<CreateTicketTypeRequest>()
            .response::<TicketType>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<GetTicketType>()
            .response::<TicketType>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<UpdateTicketType>()
            .body::<UpdateTicketTypeRequest>()
            .response::<TicketType>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ReplyTicket>()
            .body::<ReplyTicketRequest>()
            .response::<ErrorModel>(&["400", "404", "401"])
            .response::<TicketReply>(&["200"]),
        Entry::of::<AttachTagToTicket>()
            .body::<AttachTagToTicketRequest>()
            .response::<Tag>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<DetachTagFromTicket>()
            .body::<DetachTagFromTicketRequest>()
            .response::<Tag>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<LinkConversationToTicket>()
            .body::<LinkConversationToTicketRequest>()
            .response::<Conversation>(&["200"])
            .response::<ErrorModel>(&["400", "404", "401"]),
        Entry::of::<UnlinkConversationFromTicket>()
            .response::<Conversation>(&["200"])
            .response::<ErrorModel>(&["400", "404", "401"]),
        Entry::of::<CreateTicket>()
            .body::<CreateTicketRequest>()
            .response::<Ticket>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<EnqueueCreateTicket>()
            .body::<CreateTicketRequest>()
            .response::<Jobs>(&["200"])
            .response::<ErrorModel>(&["401", "400"]),
        Entry::of::<GetTicket>()
            .response::<Ticket>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<UpdateTicket>()
            .body::<UpdateTicketRequest>()
            .response::<Ticket>(&["200"])
            .response::<ErrorModel>(&["404", "400", "401"]),
        Entry::of::<DeleteTicket>()
            .response::<TicketDeleted>(&["200"])
            .response::<ErrorModel>(&["404", "401", "403"]),
        Entry::of::<ChangeTicketType>()
            .body::<ChangeTicketTypeRequest>()
            .response::<Ticket>(&["200"])
            .response::<ErrorModel>(&["400", "401", "404"]),
        Entry::of::<SearchTickets>()
            .body::<SearchRequest>()
            .response::<TicketList>(&["200"]),
        Entry::of::<RetrieveVisitorWithUserId>()
            .response::<Visitor>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateVisitor>()
            .body::<UpdateVisitorRequest>()
            .response::<Visitor>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ConvertVisitor>()
            .body::<ConvertVisitorRequest>()
            .response::<Contact>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ListBrands>()
            .response::<BrandList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveBrand>()
            .response::<Brand>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<ListEmails>()
            .response::<EmailList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveEmail>()
            .response::<EmailSetting>(&["200"])
            .response::<ErrorModel>(&["401", "404"]),
        Entry::of::<RegisterFinVoiceCall>()
            .body::<RegisterFinVoiceCallRequest>()
            .response::<AiCallResponse>(&["200"])
            .response::<ErrorModel>(&["400", "409", "default"]),
        Entry::of::<CollectFinVoiceCallById>()
            .response::<AiCallResponse>(&["200"])
            .response::<ErrorModel>(&["404", "default"]),
        Entry::of::<CollectFinVoiceCallByExternalId>()
            .response::<AiCallResponse>(&["200"])
            .response::<ErrorModel>(&["404", "default"]),
        Entry::of::<CollectFinVoiceCallByPhoneNumber>()
            .response::<ErrorModel>(&["401", "404", "default"]),
        Entry::of::<CollectFinVoiceCallsByConversationId>()
            .response::<List<AiCallResponse>>(&["200"])
            .response::<ErrorModel>(&["401", "default"]),
        Entry::of::<ListFinCapabilities>()
            .body::<ListFinCapabilitiesRequest>()
            .response::<ListFinCapabilitiesResponse>(&["200"])
            .response::<ErrorModel>(&["400", "401"]),
        Entry::of::<AskFin>()
            .body::<AskFinRequest>()
            .response::<AskFinResponse>(&["200"])
            .response::<ErrorModel>(&["400", "401"]),
        Entry::of::<ReplyToFin>()
            .body::<ReplyToFinRequest>()
            .response::<ReplyToFinResponse>(&["200"])
            .response::<ErrorModel>(&["400", "401"]),
        Entry::of::<RunFinProcedure>()
            .body::<RunFinProcedureRequest>()
            .response::<RunFinProcedureResponse>(&["200"])
            .response::<ErrorModel>(&["400", "401"]),
        Entry::of::<EscalateFinConversation>()
            .body::<EscalateFinConversationRequest>()
            .response::<EscalateFinConversationResponse>(&["200"])
            .response::<ErrorModel>(&["400", "401"]),
        Entry::of::<SubmitFinCsat>()
            .body::<SubmitFinCsatRequest>()
            .response::<SubmitFinCsatResponse>(&["200"])
            .response::<ErrorModel>(&["401"])
            .response::<SubmitFinCsatError422>(&["422"]),
        Entry::of::<StartFinConversation>()
            .body::<StartFinConversationRequest>()
            .response::<StartFinConversationResponse>(&["200"])
            .response::<ErrorModel>(&["400", "401"]),
        Entry::of::<CollectProcedureAgentInput>()
            .body::<CollectAgentInputRequest>()
            .response::<Map<Value>>(&["200"])
            .response::<ErrorModel>(&["401", "403", "404", "409"]),
    ])
}
