// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::v2_13::*;
use intercom_tests::table::Entry;

/// The operations in the order of the description.
pub(crate) fn entries() -> Vec<Entry> {
    Vec::from([
        Entry::of::<IdentifyAdmin>().response::<AdminWithApp>(&["200"]),
        Entry::of::<SetAwayAdmin>()
            .body::<SetAwayAdminRequest>()
            .response::<Admin>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListActivityLogs>()
            .response::<ActivityLogList>(&["200"])
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
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<DeleteArticle>()
            .response::<DeletedArticleObject>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<SearchArticles>()
            .response::<ArticleSearchResponse>(&["200"])
            .response::<ErrorModel>(&["401"]),
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
            .response::<ErrorModel>(&["400", "401"]),
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
        Entry::of::<SearchInternalArticles>()
            .response::<InternalArticleSearchResponse>(&["200"])
            .response::<ErrorModel>(&["401"]),
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
            .response::<ErrorModel>(&["401"]),
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
            .response::<ErrorModel>(&["401"]),
        Entry::of::<SearchContacts>()
            .body::<SearchRequest>()
            .response::<ContactList>(&["200"])
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
            .response::<ErrorModel>(&["401"]),
        Entry::of::<ArchiveContact>().response::<ContactArchived>(&["200"]),
        Entry::of::<UnarchiveContact>().response::<ContactUnarchived>(&["200"]),
        Entry::of::<BlockContact>().response::<ContactBlocked>(&["200"]),
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
        Entry::of::<AttachContactToConversation>()
            .body::<AttachContactToConversationRequest>()
            .response::<Conversation>(&["200"])
            .response::<ErrorModel>(&["404", "401", "403"]),
        Entry::of::<DetachContactFromConversation>()
            .body::<DetachContactFromConversationRequest>()
            .response::<Conversation>(&["200"])
            .response::<ErrorModel>(&["404", "422", "401", "403"]),
        Entry::of::<RedactConversation>()
            .body::<RedactConversationRequest>()
            .response::<Conversation>(&["200"])
            .response::<ErrorModel>(&["404", "401"]),
        Entry::of::<ConvertConversationToTicket>()
            .body::<ConvertConversationToTicketRequest>()
            .response::<Ticket>(&["200"])
            .response::<ErrorModel>(&["400"]),
        Entry::of::<GetCustomObjectInstancesByExternalId>()
            .response::<CustomObjectInstance>(&["200"])
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
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateDataAttribute>()
            .body::<CreateDataAttributeRequest>()
            .response::<DataAttribute>(&["200"])
            .response::<ErrorModel>(&["400", "401"]),
        Entry::of::<UpdateDataAttribute>()
            .body::<UpdateDataAttributeRequest>()
            .response::<DataAttribute>(&["200"])
            .response::<ErrorModel>(&["400", "404", "422", "401"]),
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
        Entry::of::<DownloadDataExport>(),
        Entry::of::<CreateMessage>()
            .body::<CreateMessageRequest>()
            .response::<Message>(&["200"])
            .response::<ErrorModel>(&["400", "422", "401", "403"]),
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
        Entry::of::<ListTags>()
            .response::<TagList>(&["200"])
            .response::<ErrorModel>(&["401"]),
        Entry::of::<CreateTag>()
            .body::<CreateTagRequest>()
            .response::<TagBasic>(&["200"])
            .response::<ErrorModel>(&["400", "404", "401"]),
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
        Entry::of::<CreateTicket>()
            .body::<CreateTicketRequest>()
            .response::<Ticket>(&["200"])
            .response::<ErrorModel>(&["401"]),
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
    ])
}
