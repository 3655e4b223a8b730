// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::model::{List, Map, Value};
use intercom_api::unstable::*;
use intercom_tests::table::Entry;

/// The operations in the order of the description.
pub(crate) fn entries() -> Vec<Entry> {
    Vec::from([
        Entry::of::<IdentifyAdmin>().answer::<AdminWithApp>(&["200"]),
        Entry::of::<SetAwayAdmin>()
            .body::<SetAwayAdminBody>()
            .answer::<Admin>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListActivityLogs>()
            .answer::<ActivityLogList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<SearchActivityLogs>()
            .body::<SearchActivityLogsBody>()
            .answer::<ActivityLogList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ListActivityLogEventTypes>()
            .answer::<ActivityLogEventTypeList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ListAdmins>()
            .answer::<AdminList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveAdmin>()
            .answer::<Admin>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListContentImportSources>()
            .answer::<ContentImportSourcesList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateContentImportSource>()
            .body::<CreateContentImportSourceRequest>()
            .answer::<ContentImportSource>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<GetContentImportSource>()
            .answer::<ContentImportSource>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<UpdateContentImportSource>()
            .body::<UpdateContentImportSourceRequest>()
            .answer::<ContentImportSource>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<DeleteContentImportSource>().answer::<ErrorModel>(&["401"]),
        Entry::of::<ListExternalPages>()
            .answer::<ExternalPagesList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateExternalPage>()
            .body::<CreateExternalPageRequest>()
            .answer::<ExternalPage>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<GetExternalPage>()
            .answer::<ExternalPage>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<UpdateExternalPage>()
            .body::<UpdateExternalPageRequest>()
            .answer::<ExternalPage>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<DeleteExternalPage>()
            .answer::<ExternalPage>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ListArticles>()
            .answer::<ArticleList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateArticle>()
            .body::<CreateArticleRequest>()
            .answer::<Article>(&["200"])
            .answer::<ErrorModel>(&["400", "401"]),
        Entry::of::<RetrieveArticle>()
            .answer::<Article>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateArticle>()
            .body::<UpdateArticleRequest>()
            .answer::<Article>(&["200"])
            .answer::<ErrorModel>(&["400", "404", "401"]),
        Entry::of::<DeleteArticle>()
            .answer::<DeletedArticleObject>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<RetrieveArticleDraft>()
            .answer::<Article>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<StageArticleDraft>()
            .body::<UpdateArticleRequest>()
            .answer::<Article>(&["200"])
            .answer::<ErrorModel>(&["404", "422", "401"]),
        Entry::of::<PublishArticleDraft>()
            .body::<PublishArticleDraftRequest>()
            .answer::<Article>(&["200"])
            .answer::<ErrorModel>(&["404", "422", "401"]),
        Entry::of::<ListArticleVersions>()
            .answer::<ArticleVersionList>(&["200"])
            .answer::<ErrorModel>(&["400", "404", "401"]),
        Entry::of::<RetrieveArticleVersion>()
            .answer::<ArticleVersion>(&["200"])
            .answer::<ErrorModel>(&["400", "404", "401"]),
        Entry::of::<AttachTagToArticle>()
            .body::<AttachTagToArticleBody>()
            .answer::<Tag>(&["200"])
            .answer::<ErrorModel>(&["403", "404", "401"]),
        Entry::of::<DetachTagFromArticle>()
            .answer::<Tag>(&["200"])
            .answer::<ErrorModel>(&["403", "404", "401"]),
        Entry::of::<SearchArticles>()
            .answer::<ArticleSearchResponse>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ListAwayStatusReasons>()
            .answer::<AwayStatusReasonList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ListAudiences>()
            .answer::<AudienceList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateAudience>()
            .body::<CreateAudienceRequest>()
            .answer::<Audience>(&["201"])
            .answer::<ErrorModel>(&["422", "401"]),
        Entry::of::<RetrieveAudience>()
            .answer::<Audience>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateAudience>()
            .body::<UpdateAudienceRequest>()
            .answer::<Audience>(&["200"])
            .answer::<ErrorModel>(&["404", "422", "401"]),
        Entry::of::<DeleteAudience>().answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListOfficeHoursSchedules>()
            .answer::<OfficeHoursScheduleList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateOfficeHoursSchedule>()
            .body::<CreateOfficeHoursScheduleRequest>()
            .answer::<OfficeHoursSchedule>(&["201"])
            .answer::<ErrorModel>(&["401", "422"]),
        Entry::of::<GetOfficeHoursSchedule>()
            .answer::<OfficeHoursSchedule>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<UpdateOfficeHoursSchedule>()
            .body::<UpdateOfficeHoursScheduleRequest>()
            .answer::<OfficeHoursSchedule>(&["200"])
            .answer::<ErrorModel>(&["401", "404", "422"]),
        Entry::of::<DeleteOfficeHoursSchedule>()
            .answer::<DeleteOfficeHoursScheduleResponse>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<ListOfficeHoursExceptions>()
            .answer::<OfficeHoursExceptionList>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<CreateOfficeHoursException>()
            .body::<CreateOfficeHoursExceptionRequest>()
            .answer::<OfficeHoursException>(&["201"])
            .answer::<ErrorModel>(&["401", "404", "422"]),
        Entry::of::<GetOfficeHoursException>()
            .answer::<OfficeHoursException>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<UpdateOfficeHoursException>()
            .body::<UpdateOfficeHoursExceptionRequest>()
            .answer::<OfficeHoursException>(&["200"])
            .answer::<ErrorModel>(&["401", "404", "422"]),
        Entry::of::<DeleteOfficeHoursException>()
            .answer::<DeleteOfficeHoursExceptionResponse>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<EnqueueReportingDataExport>()
            .body::<EnqueueReportingDataExportBody>()
            .answer::<EnqueueReportingDataExportResponse>(&["200"])
            .answer::<ErrorModel>(&["400", "401", "429"]),
        Entry::of::<GetReportingDataExport>()
            .answer::<GetReportingDataExportResponse>(&["200"])
            .answer::<ErrorModel>(&["404"]),
        Entry::of::<ListReportingDatasets>()
            .answer::<ListReportingDatasetsResponse>(&["200"]),
        Entry::of::<DownloadReportingDataExport>().answer::<ErrorModel>(&["404"]),
        Entry::of::<ListHelpCenterRedirects>()
            .answer::<HelpCenterRedirectList>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<CreateHelpCenterRedirect>()
            .body::<CreateHelpCenterRedirectRequest>()
            .answer::<HelpCenterRedirect>(&["200"])
            .answer::<ErrorModel>(&["400", "401", "409", "422", "404"]),
        Entry::of::<RetrieveHelpCenterRedirect>()
            .answer::<HelpCenterRedirect>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<DeleteHelpCenterRedirect>()
            .answer::<DeletedHelpCenterRedirectObject>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<ListAllCollections>()
            .answer::<CollectionList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateCollection>()
            .body::<CreateCollectionRequest>()
            .answer::<Collection>(&["200"])
            .answer::<ErrorModel>(&["400", "401"]),
        Entry::of::<RetrieveCollection>()
            .answer::<Collection>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateCollection>()
            .body::<UpdateCollectionRequest>()
            .answer::<Collection>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<DeleteCollection>()
            .answer::<DeletedCollectionObject>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<RetrieveHelpCenter>()
            .answer::<HelpCenter>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListHelpCenters>()
            .answer::<HelpCenterList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ListInternalArticles>()
            .answer::<InternalArticleList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateInternalArticle>()
            .body::<CreateInternalArticleRequest>()
            .answer::<InternalArticle>(&["200"])
            .answer::<ErrorModel>(&["400", "404", "401"]),
        Entry::of::<RetrieveInternalArticle>()
            .answer::<InternalArticle>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateInternalArticle>()
            .body::<UpdateInternalArticleRequest>()
            .answer::<InternalArticle>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<DeleteInternalArticle>()
            .answer::<DeletedInternalArticleObject>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<AttachTagToInternalArticle>()
            .body::<AttachTagToInternalArticleBody>()
            .answer::<Tag>(&["200"])
            .answer::<ErrorModel>(&["403", "404", "401"]),
        Entry::of::<DetachTagFromInternalArticle>()
            .answer::<Tag>(&["200"])
            .answer::<ErrorModel>(&["403", "404", "401"]),
        Entry::of::<SearchInternalArticles>()
            .answer::<InternalArticleSearchResponse>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ListFolders>()
            .answer::<ListFoldersResponse>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateFolder>()
            .body::<CreateFolderBody>()
            .answer::<Folder>(&["200"])
            .answer::<ErrorModel>(&["401", "400"]),
        Entry::of::<RetrieveFolder>()
            .answer::<Folder>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<UpdateFolder>()
            .body::<UpdateFolderBody>()
            .answer::<Folder>(&["200"])
            .answer::<ErrorModel>(&["401", "404", "400"]),
        Entry::of::<DeleteFolder>()
            .answer::<DeletedFolderObject>(&["200"])
            .answer::<ErrorModel>(&["401", "404", "422"]),
        Entry::of::<FindCompanies>()
            .answer::<CompanyList>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<CreateOrUpdateCompany>()
            .body::<CreateOrUpdateCompanyRequest>()
            .answer::<Company>(&["200"])
            .answer::<ErrorModel>(&["400", "401"]),
        Entry::of::<RetrieveACompanyById>()
            .answer::<Company>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateCompany>()
            .body::<UpdateCompanyRequest>()
            .answer::<Company>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<DeleteCompany>()
            .answer::<DeletedCompanyObject>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListAttachedContacts>()
            .answer::<CompanyAttachedContacts>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListAttachedSegmentsForCompanies>()
            .answer::<CompanyAttachedSegments>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListCompanyNotes>()
            .answer::<NoteList>(&["200"])
            .answer::<ErrorModel>(&["404"]),
        Entry::of::<CreateCompanyNote>()
            .body::<CreateCompanyNoteBody>()
            .answer::<Note>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<SearchCompanies>()
            .body::<CompanySearchRequest>()
            .answer::<CompanyList>(&["200"])
            .answer::<ErrorModel>(&["401", "400"]),
        Entry::of::<ListAllCompanies>()
            .answer::<CompanyList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ScrollOverAllCompanies>()
            .answer::<CompanyScroll>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ListCompaniesForAContact>()
            .answer::<ContactAttachedCompanies>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<AttachContactToACompany>()
            .body::<AttachContactToACompanyBody>()
            .answer::<Company>(&["200"])
            .answer::<ErrorModel>(&["400", "404", "401"]),
        Entry::of::<DetachContactFromACompany>()
            .answer::<Company>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<BulkUpdateCompanies>()
            .body::<BulkUpdateCompaniesRequest>()
            .answer::<CompaniesBulkJob>(&["202"])
            .answer::<ErrorModel>(&["401", "403", "404", "422"]),
        Entry::of::<BulkCreateCompanies>()
            .body::<BulkCreateCompaniesRequest>()
            .answer::<CompaniesBulkJob>(&["202"])
            .answer::<ErrorModel>(&["401", "403", "404", "422"]),
        Entry::of::<BulkDeleteCompanies>()
            .body::<BulkDeleteCompaniesRequest>()
            .answer::<CompaniesBulkJob>(&["202"])
            .answer::<ErrorModel>(&["401", "403", "404", "422"]),
        Entry::of::<ShowBulkCompaniesJob>()
            .answer::<CompaniesBulkJob>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ListNotes>()
            .answer::<NoteList>(&["200"])
            .answer::<ErrorModel>(&["404"]),
        Entry::of::<CreateNote>()
            .body::<CreateNoteBody>()
            .answer::<Note>(&["200"])
            .answer::<ErrorModel>(&["404"]),
        Entry::of::<ListSegmentsForAContact>()
            .answer::<ContactSegments>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListSubscriptionsForAContact>()
            .answer::<SubscriptionTypeList>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<AttachSubscriptionTypeToContact>()
            .body::<AttachSubscriptionTypeToContactBody>()
            .answer::<SubscriptionType>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<DetachSubscriptionTypeFromContact>()
            .answer::<SubscriptionType>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListTagsForAContact>()
            .answer::<TagList>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<AttachTagToContact>()
            .body::<AttachTagToContactBody>()
            .answer::<Tag>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<DetachTagFromContact>()
            .answer::<Tag>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ShowContact>()
            .answer::<ShowContactResponse>(&["200"])
            .answer::<ErrorModel>(&["401", "410"]),
        Entry::of::<UpdateContact>()
            .body::<UpdateContactRequest>()
            .answer::<UpdateContactResponse>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<DeleteContact>()
            .answer::<ContactDeleted>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<MergeContact>()
            .body::<MergeContactsRequest>()
            .answer::<MergeContactResponse>(&["200"])
            .answer::<ErrorModel>(&["400", "401"]),
        Entry::of::<PreviewMergeContact>()
            .body::<MergePreviewRequest>()
            .answer::<MergePreviewResponse>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<SearchContacts>()
            .body::<ContactSearchRequest>()
            .answer::<ContactList>(&["200"])
            .answer::<ErrorModel>(&["401", "400"]),
        Entry::of::<ListContactActivities>()
            .answer::<ContactActivityList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ListContacts>()
            .answer::<ContactList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateContact>()
            .body::<CreateContactRequest>()
            .answer::<CreateContactResponse>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ShowContactByExternalId>()
            .answer::<ShowContactByExternalIdResponse>(&["200"])
            .answer::<ErrorModel>(&["401", "410"]),
        Entry::of::<ArchiveContact>().answer::<ContactArchived>(&["200"]),
        Entry::of::<UnarchiveContact>().answer::<ContactUnarchived>(&["200"]),
        Entry::of::<BlockContact>().answer::<ContactBlocked>(&["200"]),
        Entry::of::<ListContactMergeHistory>()
            .answer::<MergeHistoryList>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<ListContactBanners>()
            .answer::<BannerList>(&["200"])
            .answer::<ErrorModel>(&["404"]),
        Entry::of::<DismissContactBanner>()
            .answer::<BannerDismiss>(&["200"])
            .answer::<ErrorModel>(&["404"]),
        Entry::of::<BulkUpdateContacts>()
            .body::<BulkUpdateContactsRequest>()
            .answer::<ContactsBulkJob>(&["202"])
            .answer::<ErrorModel>(&["401", "403", "404", "422"]),
        Entry::of::<BulkCreateContacts>()
            .body::<BulkCreateContactsRequest>()
            .answer::<ContactsBulkJob>(&["202"])
            .answer::<ErrorModel>(&["401", "403", "404", "422"]),
        Entry::of::<BulkDeleteContacts>()
            .body::<BulkDeleteContactsRequest>()
            .answer::<ContactsBulkJob>(&["202"])
            .answer::<ErrorModel>(&["401", "403", "404", "422"]),
        Entry::of::<ShowBulkUpdateContactsJob>()
            .answer::<ContactsBulkJob>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<BulkContentActions>()
            .body::<ContentBulkActionRequest>()
            .answer::<ContentBulkActionResponse>(&["202"])
            .answer::<ErrorModel>(&["401", "403", "422"]),
        Entry::of::<SearchContent>()
            .answer::<ContentSearchResponse>(&["200"])
            .answer::<ErrorModel>(&["401", "422"]),
        Entry::of::<ListContentSnippets>().answer::<ContentSnippetList>(&["200"]),
        Entry::of::<CreateContentSnippet>()
            .body::<ContentSnippetCreateRequest>()
            .answer::<ContentSnippet>(&["201"])
            .answer::<ErrorModel>(&["404", "422"]),
        Entry::of::<GetContentSnippet>()
            .answer::<ContentSnippet>(&["200"])
            .answer::<ErrorModel>(&["404"]),
        Entry::of::<UpdateContentSnippet>()
            .body::<ContentSnippetUpdateRequest>()
            .answer::<ContentSnippet>(&["200"])
            .answer::<ErrorModel>(&["404", "422"]),
        Entry::of::<DeleteContentSnippet>().answer::<ErrorModel>(&["404", "422"]),
        Entry::of::<AttachTagToContentSnippet>()
            .body::<AttachTagToContentSnippetBody>()
            .answer::<Tag>(&["200"])
            .answer::<ErrorModel>(&["403", "404", "401"]),
        Entry::of::<DetachTagFromContentSnippet>()
            .answer::<Tag>(&["200"])
            .answer::<ErrorModel>(&["403", "404", "401"]),
        Entry::of::<AttachTagToConversation>()
            .body::<AttachTagToConversationBody>()
            .answer::<Tag>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<DetachTagFromConversation>()
            .body::<DetachTagFromConversationBody>()
            .answer::<Tag>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListConversations>()
            .answer::<ConversationList>(&["200"])
            .answer::<ErrorModel>(&["401", "403"]),
        Entry::of::<CreateConversation>()
            .body::<CreateConversationRequest>()
            .answer::<Message>(&["200"])
            .answer::<ErrorModel>(&["404", "401", "403"]),
        Entry::of::<RetrieveConversation>()
            .answer::<Conversation>(&["200"])
            .answer::<ErrorModel>(&["404", "401", "403"]),
        Entry::of::<UpdateConversation>()
            .body::<UpdateConversationRequest>()
            .answer::<Conversation>(&["200"])
            .answer::<ErrorModel>(&["404", "401", "403"]),
        Entry::of::<DeleteConversation>()
            .answer::<ConversationDeleted>(&["200"])
            .answer::<ErrorModel>(&["401", "403"]),
        Entry::of::<SearchConversations>()
            .body::<SearchRequest>()
            .answer::<ConversationList>(&["200"]),
        Entry::of::<ReplyConversation>()
            .body::<ReplyConversationRequest>()
            .answer::<Conversation>(&["200"])
            .answer::<ErrorModel>(&["404", "401", "403"]),
        Entry::of::<ManageConversation>()
            .body::<ManageConversationBody>()
            .answer::<Conversation>(&["200"])
            .answer::<ErrorModel>(&["404", "401", "403"]),
        Entry::of::<UpdateConversationPart>()
            .body::<UpdateConversationPartRequest>()
            .answer::<ConversationPart>(&["200"])
            .answer::<ErrorModel>(&["401", "403", "404"]),
        Entry::of::<AttachContactToConversation>()
            .body::<AttachContactToConversationRequest>()
            .answer::<Conversation>(&["200"])
            .answer::<ErrorModel>(&["404", "401", "403"]),
        Entry::of::<DetachContactFromConversation>()
            .body::<DetachContactFromConversationRequest>()
            .answer::<Conversation>(&["200"])
            .answer::<ErrorModel>(&["404", "422", "401", "403"]),
        Entry::of::<ListHandlingEvents>()
            .answer::<HandlingEventList>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<ListSideConversations>()
            .answer::<SideConversationList>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<RedactConversation>()
            .body::<RedactConversationRequest>()
            .answer::<Conversation>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<MergeConversation>()
            .body::<MergeConversationsRequest>()
            .answer::<Conversation>(&["200"])
            .answer::<ErrorModel>(&["400", "401", "403", "422"]),
        Entry::of::<ConvertConversationToTicket>()
            .body::<ConvertConversationToTicketRequest>()
            .answer::<Ticket>(&["200"])
            .answer::<ErrorModel>(&["400"]),
        Entry::of::<ListDeletedConversationIds>()
            .answer::<DeletedConversationList>(&["200"])
            .answer::<ErrorModel>(&["401", "400"]),
        Entry::of::<ListConversationAttributes>()
            .answer::<ConversationAttributeList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateConversationAttribute>()
            .body::<CreateConversationAttributeRequest>()
            .answer::<ConversationAttribute>(&["200"])
            .answer::<ErrorModel>(&["422", "401"]),
        Entry::of::<GetConversationAttribute>()
            .answer::<ConversationAttribute>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateConversationAttribute>()
            .body::<UpdateConversationAttributeRequest>()
            .answer::<ConversationAttribute>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<DeleteConversationAttribute>()
            .answer::<ConversationAttribute>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<CreateConversationAttributeOption>()
            .body::<CreateConversationAttributeOptionRequest>()
            .answer::<ConversationAttribute>(&["200"])
            .answer::<ErrorModel>(&["404", "422", "401"]),
        Entry::of::<UpdateConversationAttributeOption>()
            .body::<UpdateConversationAttributeOptionRequest>()
            .answer::<ConversationAttribute>(&["200"])
            .answer::<ErrorModel>(&["404", "422", "401"]),
        Entry::of::<DeleteConversationAttributeOption>()
            .answer::<ConversationAttribute>(&["200"])
            .answer::<ErrorModel>(&["404", "422", "401"]),
        Entry::of::<ListCustomObjectInstances>()
            .answer::<CustomObjectInstancesPaginatedList>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<CreateCustomObjectInstances>()
            .body::<CreateOrUpdateCustomObjectInstanceRequest>()
            .answer::<CustomObjectInstance>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<DeleteCustomObjectInstancesByExternalId>()
            .answer::<CustomObjectInstanceDeleted>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<GetCustomObjectInstancesById>()
            .answer::<CustomObjectInstance>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<DeleteCustomObjectInstancesById>()
            .answer::<CustomObjectInstanceDeleted>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<ListDataAttributes>()
            .answer::<DataAttributeList>(&["200"])
            .answer::<ErrorModel>(&["401", "422"]),
        Entry::of::<CreateDataAttribute>()
            .body::<CreateDataAttributeRequest>()
            .answer::<DataAttribute>(&["200"])
            .answer::<ErrorModel>(&["400", "401"]),
        Entry::of::<UpdateDataAttribute>()
            .body::<UpdateDataAttributeRequest>()
            .answer::<DataAttribute>(&["200"])
            .answer::<ErrorModel>(&["400", "404", "422", "401"]),
        Entry::of::<ListDataConnectors>()
            .answer::<DataConnectorList>(&["200"])
            .answer::<ErrorModel>(&["400", "401"]),
        Entry::of::<CreateDataConnector>()
            .body::<CreateDataConnectorRequest>()
            .answer::<DataConnectorDetail>(&["201"])
            .answer::<ErrorModel>(&["422", "401"]),
        Entry::of::<RetrieveDataConnector>()
            .answer::<DataConnectorDetail>(&["200"])
            .answer::<ErrorModel>(&["400", "404", "401"]),
        Entry::of::<DeleteDataConnector>()
            .answer::<DeletedDataConnectorObject>(&["200"])
            .answer::<ErrorModel>(&["404", "409", "401"]),
        Entry::of::<UpdateDataConnector>()
            .body::<UpdateDataConnectorRequest>()
            .answer::<DataConnectorDetail>(&["200"])
            .answer::<ErrorModel>(&["404", "409", "422", "401"]),
        Entry::of::<ListDataConnectorExecutionResults>()
            .answer::<DataConnectorExecutionResultList>(&["200"])
            .answer::<ErrorModel>(&["401", "400", "404"]),
        Entry::of::<ShowDataConnectorExecutionResult>()
            .answer::<DataConnectorExecutionResult>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<UploadEcommerceCatalog>()
            .answer::<EcommerceCatalogUploadPartResponse>(&["200"])
            .answer::<EcommerceCatalogUploadResponse>(&["202"])
            .answer::<ErrorModel>(&["400", "401", "404", "409", "422", "503"]),
        Entry::of::<ListDataEvents>()
            .answer::<DataEventSummary>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateDataEvent>()
            .body::<CreateDataEventRequest>()
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateDataEventSummaries>()
            .body::<CreateDataEventSummariesRequest>()
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateDataExport>()
            .body::<CreateDataExportsRequest>()
            .answer::<DataExport>(&["200"]),
        Entry::of::<GetDataExport>().answer::<DataExport>(&["200"]),
        Entry::of::<CancelDataExport>().answer::<DataExport>(&["200"]),
        Entry::of::<ExportWorkflow>()
            .answer::<WorkflowExport>(&["200"])
            .answer::<ErrorModel>(&["404", "403"]),
        Entry::of::<DownloadDataExport>(),
        Entry::of::<GetJobStatus>()
            .answer::<Jobs>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListMacros>()
            .answer::<MacroList>(&["200"])
            .answer::<ErrorModel>(&["400", "401", "403"]),
        Entry::of::<GetMacro>()
            .answer::<Macro>(&["200"])
            .answer::<ErrorModel>(&["401", "403", "404"]),
        Entry::of::<CreateMessage>()
            .body::<CreateMessageRequest>()
            .answer::<Message>(&["200"])
            .answer::<ErrorModel>(&["400", "422", "401", "403"]),
        Entry::of::<ListWhatsAppMessageStatuses>()
            .answer::<WhatsappMessageStatusList>(&["200"])
            .answer::<ErrorModel>(&["400", "401", "403", "500"]),
        Entry::of::<RetrieveWhatsAppMessageStatus>()
            .answer::<WhatsappMessageStatus>(&["200"])
            .answer::<ErrorModel>(&["400", "401", "404"]),
        Entry::of::<GetTeamMetrics>()
            .answer::<TeamMetricList>(&["200"])
            .answer::<ErrorModel>(&["401", "403", "404"]),
        Entry::of::<ListNewsItems>()
            .answer::<PaginatedResponse>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateNewsItem>()
            .body::<NewsItemRequest>()
            .answer::<NewsItem>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveNewsItem>()
            .answer::<NewsItem>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateNewsItem>()
            .body::<NewsItemRequest>()
            .answer::<NewsItem>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<DeleteNewsItem>()
            .answer::<DeletedObject>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListLiveNewsfeedItems>()
            .answer::<PaginatedResponse>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ListNewsfeeds>()
            .answer::<PaginatedResponse>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveNewsfeed>()
            .answer::<Newsfeed>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveNote>()
            .answer::<Note>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListIdentityVerificationSecrets>()
            .answer::<IdentityVerificationSecretList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateIdentityVerificationSecret>()
            .body::<CreateIdentityVerificationSecretRequest>()
            .answer::<IdentityVerificationSecretWithMaterial>(&["201"])
            .answer::<ErrorModel>(&["422", "401"]),
        Entry::of::<DeleteIdentityVerificationSecret>()
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListSegments>()
            .answer::<SegmentList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveSegment>()
            .answer::<Segment>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListSubscriptionTypes>()
            .answer::<SubscriptionTypeList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreatePhoneSwitch>()
            .body::<CreatePhoneSwitchRequest>()
            .answer::<PhoneSwitch>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ListCalls>()
            .answer::<CallList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ShowCall>()
            .answer::<Call>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ShowCallRecording>().answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ShowCallTranscript>().answer::<ErrorModel>(&["404"]),
        Entry::of::<ListCallsWithTranscripts>()
            .body::<ListCallsWithTranscriptsBody>()
            .answer::<ListCallsWithTranscriptsResponse>(&["200"])
            .answer::<ErrorModel>(&["400", "401"]),
        Entry::of::<ListTags>()
            .answer::<TagList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateTag>()
            .body::<CreateTagBody>()
            .answer::<TagCreateResponse>(&["200"])
            .answer::<ErrorModel>(&["400", "401"]),
        Entry::of::<FindTag>()
            .answer::<TagBasic>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<DeleteTag>().answer::<ErrorModel>(&["404", "400", "401"]),
        Entry::of::<ListTeams>()
            .answer::<TeamList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveTeam>()
            .answer::<Team>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateTeamMembers>()
            .body::<UpdateTeamMembersRequest>()
            .answer::<Team>(&["200"])
            .answer::<ErrorModel>(&["400", "403", "404", "409", "401"]),
        Entry::of::<ListTicketStates>()
            .answer::<TicketStateList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateTicketTypeAttribute>()
            .body::<CreateTicketTypeAttributeRequest>()
            .answer::<TicketTypeAttribute>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<UpdateTicketTypeAttribute>()
            .body::<UpdateTicketTypeAttributeRequest>()
            .answer::<TicketTypeAttribute>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ListTicketTypes>()
            .answer::<TicketTypeList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateTicketType>()
            .body::<CreateTicketTypeRequest>()
            .answer::<TicketType>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<GetTicketType>()
            .answer::<TicketType>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<UpdateTicketType>()
            .body::<UpdateTicketTypeRequest>()
            .answer::<TicketType>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ReplyTicket>()
            .body::<ReplyTicketBody>()
            .answer::<ErrorModel>(&["400", "404", "401"])
            .answer::<TicketReply>(&["200"]),
        Entry::of::<AttachTagToTicket>()
            .body::<AttachTagToTicketBody>()
            .answer::<Tag>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<DetachTagFromTicket>()
            .body::<DetachTagFromTicketBody>()
            .answer::<Tag>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<LinkConversationToTicket>()
            .body::<LinkConversationToTicketBody>()
            .answer::<Conversation>(&["200"])
            .answer::<ErrorModel>(&["400", "404", "401"]),
        Entry::of::<UnlinkConversationFromTicket>()
            .answer::<Conversation>(&["200"])
            .answer::<ErrorModel>(&["400", "404", "401"]),
        Entry::of::<CreateTicket>()
            .body::<CreateTicketBody>()
            .answer::<Ticket>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<EnqueueCreateTicket>()
            .body::<EnqueueCreateTicketBody>()
            .answer::<Jobs>(&["200"])
            .answer::<ErrorModel>(&["401", "400"]),
        Entry::of::<GetTicket>()
            .answer::<Ticket>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<UpdateTicket>()
            .body::<UpdateTicketBody>()
            .answer::<Ticket>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<DeleteTicket>()
            .answer::<TicketDeleted>(&["200"])
            .answer::<ErrorModel>(&["404", "401", "403"]),
        Entry::of::<ChangeTicketType>()
            .body::<ChangeTicketTypeRequest>()
            .answer::<Ticket>(&["200"])
            .answer::<ErrorModel>(&["400", "401", "404"]),
        Entry::of::<SearchTickets>()
            .body::<SearchRequest>()
            .answer::<TicketList>(&["200"]),
        Entry::of::<RetrieveVisitorWithUserId>()
            .answer::<Visitor>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateVisitor>()
            .body::<UpdateVisitorRequest>()
            .answer::<Visitor>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ConvertVisitor>()
            .body::<ConvertVisitorRequest>()
            .answer::<Contact>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ListBrands>()
            .answer::<BrandList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveBrand>()
            .answer::<Brand>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<ListEmails>()
            .answer::<EmailList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveEmail>()
            .answer::<EmailSetting>(&["200"])
            .answer::<ErrorModel>(&["401", "404"]),
        Entry::of::<RegisterFinVoiceCall>()
            .body::<RegisterFinVoiceCallRequest>()
            .answer::<AiCallResponse>(&["200"])
            .answer::<ErrorModel>(&["400", "409", "default"]),
        Entry::of::<CollectFinVoiceCallById>()
            .answer::<AiCallResponse>(&["200"])
            .answer::<ErrorModel>(&["404", "default"]),
        Entry::of::<CollectFinVoiceCallByExternalId>()
            .answer::<AiCallResponse>(&["200"])
            .answer::<ErrorModel>(&["404", "default"]),
        Entry::of::<CollectFinVoiceCallByPhoneNumber>()
            .answer::<ErrorModel>(&["401", "404", "default"]),
        Entry::of::<CollectFinVoiceCallsByConversationId>()
            .answer::<List<AiCallResponse>>(&["200"])
            .answer::<ErrorModel>(&["401", "default"]),
        Entry::of::<ListFinCapabilities>()
            .body::<ListFinCapabilitiesBody>()
            .answer::<ListFinCapabilitiesResponse>(&["200"])
            .answer::<ErrorModel>(&["400", "401"]),
        Entry::of::<AskFin>()
            .body::<AskFinBody>()
            .answer::<AskFinResponse>(&["200"])
            .answer::<ErrorModel>(&["400", "401"]),
        Entry::of::<ReplyToFin>()
            .body::<ReplyToFinBody>()
            .answer::<ReplyToFinResponse>(&["200"])
            .answer::<ErrorModel>(&["400", "401"]),
        Entry::of::<RunFinProcedure>()
            .body::<RunFinProcedureBody>()
            .answer::<RunFinProcedureResponse>(&["200"])
            .answer::<ErrorModel>(&["400", "401"]),
        Entry::of::<EscalateFinConversation>()
            .body::<EscalateFinConversationBody>()
            .answer::<EscalateFinConversationResponse>(&["200"])
            .answer::<ErrorModel>(&["400", "401"]),
        Entry::of::<SubmitFinCsat>()
            .body::<SubmitFinCsatBody>()
            .answer::<SubmitFinCsatResponse>(&["200"])
            .answer::<ErrorModel>(&["401"])
            .answer::<SubmitFinCsatError422>(&["422"]),
        Entry::of::<StartFinConversation>()
            .body::<StartFinConversationBody>()
            .answer::<StartFinConversationResponse>(&["200"])
            .answer::<ErrorModel>(&["400", "401"]),
        Entry::of::<CollectProcedureAgentInput>()
            .body::<CollectAgentInputRequest>()
            .answer::<Map<Value>>(&["200"])
            .answer::<ErrorModel>(&["401", "403", "404", "409"]),
    ])
}
