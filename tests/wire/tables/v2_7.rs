// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::v2_7::*;
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
        Entry::of::<ListAdmins>()
            .answer::<AdminList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveAdmin>()
            .answer::<Admin>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
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
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<DeleteArticle>()
            .answer::<DeletedArticleObject>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
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
        Entry::of::<ListAllSections>()
            .answer::<SectionList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateSection>()
            .body::<CreateSectionRequest>()
            .answer::<Section>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<RetrieveSection>()
            .answer::<Section>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<UpdateSection>()
            .body::<UpdateSectionRequest>()
            .answer::<Section>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<DeleteSection>()
            .answer::<DeletedSectionObject>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
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
            .answer::<Contact>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<UpdateContact>()
            .body::<UpdateContactRequest>()
            .answer::<Contact>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<DeleteContact>()
            .answer::<ContactDeleted>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<MergeContact>()
            .body::<MergeContactsRequest>()
            .answer::<Contact>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<SearchContacts>()
            .body::<SearchRequest>()
            .answer::<ContactList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ListContacts>()
            .answer::<ContactList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateContact>()
            .body::<CreateContactRequest>()
            .answer::<Contact>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<ArchiveContact>().answer::<ContactArchived>(&["200"]),
        Entry::of::<UnarchiveContact>().answer::<ContactUnarchived>(&["200"]),
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
        Entry::of::<AutoAssignConversation>()
            .answer::<Conversation>(&["200"])
            .answer::<ErrorModel>(&["404", "401", "403"]),
        Entry::of::<AttachContactToConversation>()
            .body::<AttachContactToConversationRequest>()
            .answer::<Conversation>(&["200"])
            .answer::<ErrorModel>(&["404", "401", "403"]),
        Entry::of::<DetachContactFromConversation>()
            .body::<DetachContactFromConversationRequest>()
            .answer::<Conversation>(&["200"])
            .answer::<ErrorModel>(&["404", "422", "401", "403"]),
        Entry::of::<RedactConversation>()
            .body::<RedactConversationRequest>()
            .answer::<Conversation>(&["200"])
            .answer::<ErrorModel>(&["404", "401"]),
        Entry::of::<ListDataAttributes>()
            .answer::<DataAttributeList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateDataAttribute>()
            .body::<CreateDataAttributeRequest>()
            .answer::<DataAttribute>(&["200"])
            .answer::<ErrorModel>(&["400", "401"]),
        Entry::of::<UpdateDataAttribute>()
            .body::<UpdateDataAttributeRequest>()
            .answer::<DataAttribute>(&["200"])
            .answer::<ErrorModel>(&["400", "404", "422", "401"]),
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
        Entry::of::<DownloadDataExport>(),
        Entry::of::<CreateMessage>()
            .body::<CreateMessageRequest>()
            .answer::<Message>(&["200"])
            .answer::<ErrorModel>(&["400", "422", "401", "403"]),
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
        Entry::of::<ListTags>()
            .answer::<TagList>(&["200"])
            .answer::<ErrorModel>(&["401"]),
        Entry::of::<CreateTag>()
            .body::<CreateTagBody>()
            .answer::<TagBasic>(&["200"])
            .answer::<ErrorModel>(&["400", "404", "401"]),
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
    ])
}
