// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

mod admins;
mod articles;
mod companies;
mod contacts;
mod conversations;
mod data_attributes;
mod data_events;
mod data_export;
mod help_center;
mod messages;
mod news;
mod notes;
mod segments;
mod subscription_types;
mod switch;
mod tags;
mod teams;
mod visitors;

/// Every operation with its test.
pub(crate) const TESTS: &[intercom_tests::wire::Test] = &[
    ("identifyAdmin", admins::identify_admin),
    ("setAwayAdmin", admins::set_away_admin),
    ("listActivityLogs", admins::list_activity_logs),
    ("listAdmins", admins::list_admins),
    ("retrieveAdmin", admins::retrieve_admin),
    ("listArticles", articles::list_articles),
    ("createArticle", articles::create_article),
    ("retrieveArticle", articles::retrieve_article),
    ("updateArticle", articles::update_article),
    ("deleteArticle", articles::delete_article),
    ("listAllCollections", help_center::list_all_collections),
    ("createCollection", help_center::create_collection),
    ("retrieveCollection", help_center::retrieve_collection),
    ("updateCollection", help_center::update_collection),
    ("deleteCollection", help_center::delete_collection),
    ("retrieveHelpCenter", help_center::retrieve_help_center),
    ("listHelpCenters", help_center::list_help_centers),
    ("listAllSections", help_center::list_all_sections),
    ("createSection", help_center::create_section),
    ("retrieveSection", help_center::retrieve_section),
    ("updateSection", help_center::update_section),
    ("deleteSection", help_center::delete_section),
    ("retrieveCompany", companies::retrieve_company),
    ("createOrUpdateCompany", companies::create_or_update_company),
    ("RetrieveACompanyById", companies::retrieve_a_company_by_id),
    ("UpdateCompany", companies::update_company),
    ("deleteCompany", companies::delete_company),
    ("ListAttachedContacts", companies::list_attached_contacts),
    (
        "ListAttachedSegmentsForCompanies",
        companies::list_attached_segments_for_companies,
    ),
    ("listAllCompanies", companies::list_all_companies),
    ("scrollOverAllCompanies", companies::scroll_over_all_companies),
    ("listCompaniesForAContact", contacts::list_companies_for_a_contact),
    ("attachContactToACompany", companies::attach_contact_to_a_company),
    ("detachContactFromACompany", companies::detach_contact_from_a_company),
    ("listNotes", notes::list_notes),
    ("createNote", notes::create_note),
    ("listSegmentsForAContact", contacts::list_segments_for_a_contact),
    ("listSubscriptionsForAContact", contacts::list_subscriptions_for_a_contact),
    (
        "attachSubscriptionTypeToContact",
        subscription_types::attach_subscription_type_to_contact,
    ),
    (
        "detachSubscriptionTypeToContact",
        subscription_types::detach_subscription_type_to_contact,
    ),
    ("listTagsForAContact", contacts::list_tags_for_a_contact),
    ("attachTagToContact", tags::attach_tag_to_contact),
    ("detachTagFromContact", tags::detach_tag_from_contact),
    ("ShowContact", contacts::show_contact),
    ("UpdateContact", contacts::update_contact),
    ("DeleteContact", contacts::delete_contact),
    ("MergeContact", contacts::merge_contact),
    ("SearchContacts", contacts::search_contacts),
    ("ListContacts", contacts::list_contacts),
    ("CreateContact", contacts::create_contact),
    ("ArchiveContact", contacts::archive_contact),
    ("UnarchiveContact", contacts::unarchive_contact),
    ("attachTagToConversation", tags::attach_tag_to_conversation),
    ("detachTagFromConversation", tags::detach_tag_from_conversation),
    ("listConversations", conversations::list_conversations),
    ("createConversation", conversations::create_conversation),
    ("retrieveConversation", conversations::retrieve_conversation),
    ("updateConversation", conversations::update_conversation),
    ("searchConversations", conversations::search_conversations),
    ("replyConversation", conversations::reply_conversation),
    ("manageConversation", conversations::manage_conversation),
    ("autoAssignConversation", conversations::auto_assign_conversation),
    ("attachContactToConversation", conversations::attach_contact_to_conversation),
    ("detachContactFromConversation", conversations::detach_contact_from_conversation),
    ("redactConversation", conversations::redact_conversation),
    ("listDataAttributes", data_attributes::list_data_attributes),
    ("createDataAttribute", data_attributes::create_data_attribute),
    ("updateDataAttribute", data_attributes::update_data_attribute),
    ("listDataEvents", data_events::list_data_events),
    ("createDataEvent", data_events::create_data_event),
    ("dataEventSummaries", data_events::data_event_summaries),
    ("createDataExport", data_export::create_data_export),
    ("getDataExport", data_export::get_data_export),
    ("cancelDataExport", data_export::cancel_data_export),
    ("downloadDataExport", data_export::download_data_export),
    ("createMessage", messages::create_message),
    ("listNewsItems", news::list_news_items),
    ("createNewsItem", news::create_news_item),
    ("retrieveNewsItem", news::retrieve_news_item),
    ("updateNewsItem", news::update_news_item),
    ("deleteNewsItem", news::delete_news_item),
    ("listLiveNewsfeedItems", news::list_live_newsfeed_items),
    ("listNewsfeeds", news::list_newsfeeds),
    ("retrieveNewsfeed", news::retrieve_newsfeed),
    ("retrieveNote", notes::retrieve_note),
    ("listSegments", segments::list_segments),
    ("retrieveSegment", segments::retrieve_segment),
    ("listSubscriptionTypes", subscription_types::list_subscription_types),
    ("createPhoneSwitch", switch::create_phone_switch),
    ("listTags", tags::list_tags),
    ("createTag", tags::create_tag),
    ("findTag", tags::find_tag),
    ("deleteTag", tags::delete_tag),
    ("listTeams", teams::list_teams),
    ("retrieveTeam", teams::retrieve_team),
    ("retrieveVisitorWithUserId", visitors::retrieve_visitor_with_user_id),
    ("updateVisitor", visitors::update_visitor),
    ("convertVisitor", visitors::convert_visitor),
];
