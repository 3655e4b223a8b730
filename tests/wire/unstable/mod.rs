// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

mod admins;
mod ai_content;
mod articles;
mod audiences;
mod away_status_reasons;
mod banners;
mod brands;
mod calls;
mod companies;
mod contacts;
mod content;
mod content_snippets;
mod conversation_participants;
mod conversation_parts;
mod conversations;
mod conversations_attributes;
mod custom_object_instances;
mod data_attributes;
mod data_connectors;
mod data_events;
mod data_export;
mod ecommerce_connectors;
mod emails;
mod fin_agent;
mod folders;
mod help_center;
mod identity_verification_secrets;
mod internal_articles;
mod jobs;
mod macros;
mod messages;
mod news;
mod notes;
mod office_hours;
mod procedures;
mod reporting_data_export;
mod segments;
mod subscription_types;
mod switch;
mod tags;
mod teams;
mod ticket_states;
mod ticket_type_attributes;
mod ticket_types;
mod tickets;
mod visitors;
mod workflows;

/// Every operation with its test.
pub(crate) const TESTS: &[intercom_tests::wire::Test] = &[
    ("identifyAdmin", admins::identify_admin),
    ("setAwayAdmin", admins::set_away_admin),
    ("listActivityLogs", admins::list_activity_logs),
    ("searchActivityLogs", admins::search_activity_logs),
    ("listActivityLogEventTypes", admins::list_activity_log_event_types),
    ("listAdmins", admins::list_admins),
    ("retrieveAdmin", admins::retrieve_admin),
    ("listContentImportSources", ai_content::list_content_import_sources),
    ("createContentImportSource", ai_content::create_content_import_source),
    ("getContentImportSource", ai_content::get_content_import_source),
    ("updateContentImportSource", ai_content::update_content_import_source),
    ("deleteContentImportSource", ai_content::delete_content_import_source),
    ("listExternalPages", ai_content::list_external_pages),
    ("createExternalPage", ai_content::create_external_page),
    ("getExternalPage", ai_content::get_external_page),
    ("updateExternalPage", ai_content::update_external_page),
    ("deleteExternalPage", ai_content::delete_external_page),
    ("listArticles", articles::list_articles),
    ("createArticle", articles::create_article),
    ("retrieveArticle", articles::retrieve_article),
    ("updateArticle", articles::update_article),
    ("deleteArticle", articles::delete_article),
    ("retrieveArticleDraft", articles::retrieve_article_draft),
    ("stageArticleDraft", articles::stage_article_draft),
    ("publishArticleDraft", articles::publish_article_draft),
    ("listArticleVersions", articles::list_article_versions),
    ("retrieveArticleVersion", articles::retrieve_article_version),
    ("attachTagToArticle", articles::attach_tag_to_article),
    ("detachTagFromArticle", articles::detach_tag_from_article),
    ("searchArticles", articles::search_articles),
    ("listAwayStatusReasons", away_status_reasons::list_away_status_reasons),
    ("listAudiences", audiences::list_audiences),
    ("createAudience", audiences::create_audience),
    ("retrieveAudience", audiences::retrieve_audience),
    ("updateAudience", audiences::update_audience),
    ("deleteAudience", audiences::delete_audience),
    ("listOfficeHoursSchedules", office_hours::list_office_hours_schedules),
    ("createOfficeHoursSchedule", office_hours::create_office_hours_schedule),
    ("getOfficeHoursSchedule", office_hours::get_office_hours_schedule),
    ("updateOfficeHoursSchedule", office_hours::update_office_hours_schedule),
    ("deleteOfficeHoursSchedule", office_hours::delete_office_hours_schedule),
    ("listOfficeHoursExceptions", office_hours::list_office_hours_exceptions),
    ("createOfficeHoursException", office_hours::create_office_hours_exception),
    ("getOfficeHoursException", office_hours::get_office_hours_exception),
    ("updateOfficeHoursException", office_hours::update_office_hours_exception),
    ("deleteOfficeHoursException", office_hours::delete_office_hours_exception),
    ("enqueueReportingDataExport", reporting_data_export::enqueue_reporting_data_export),
    ("getReportingDataExport", reporting_data_export::get_reporting_data_export),
    ("listReportingDatasets", reporting_data_export::list_reporting_datasets),
    (
        "downloadReportingDataExport",
        reporting_data_export::download_reporting_data_export,
    ),
    ("listHelpCenterRedirects", help_center::list_help_center_redirects),
    ("createHelpCenterRedirect", help_center::create_help_center_redirect),
    ("retrieveHelpCenterRedirect", help_center::retrieve_help_center_redirect),
    ("deleteHelpCenterRedirect", help_center::delete_help_center_redirect),
    ("listAllCollections", help_center::list_all_collections),
    ("createCollection", help_center::create_collection),
    ("retrieveCollection", help_center::retrieve_collection),
    ("updateCollection", help_center::update_collection),
    ("deleteCollection", help_center::delete_collection),
    ("retrieveHelpCenter", help_center::retrieve_help_center),
    ("listHelpCenters", help_center::list_help_centers),
    ("listInternalArticles", internal_articles::list_internal_articles),
    ("createInternalArticle", internal_articles::create_internal_article),
    ("retrieveInternalArticle", internal_articles::retrieve_internal_article),
    ("updateInternalArticle", internal_articles::update_internal_article),
    ("deleteInternalArticle", internal_articles::delete_internal_article),
    ("attachTagToInternalArticle", internal_articles::attach_tag_to_internal_article),
    (
        "detachTagFromInternalArticle",
        internal_articles::detach_tag_from_internal_article,
    ),
    ("searchInternalArticles", internal_articles::search_internal_articles),
    ("listFolders", folders::list_folders),
    ("createFolder", folders::create_folder),
    ("retrieveFolder", folders::retrieve_folder),
    ("updateFolder", folders::update_folder),
    ("deleteFolder", folders::delete_folder),
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
    ("listCompanyNotes", notes::list_company_notes),
    ("createCompanyNote", notes::create_company_note),
    ("searchCompanies", companies::search_companies),
    ("listAllCompanies", companies::list_all_companies),
    ("scrollOverAllCompanies", companies::scroll_over_all_companies),
    ("listCompaniesForAContact", contacts::list_companies_for_a_contact),
    ("attachContactToACompany", companies::attach_contact_to_a_company),
    ("detachContactFromACompany", companies::detach_contact_from_a_company),
    ("BulkUpdateCompanies", companies::bulk_update_companies),
    ("BulkCreateCompanies", companies::bulk_create_companies),
    ("BulkDeleteCompanies", companies::bulk_delete_companies),
    ("ShowBulkCompaniesJob", companies::show_bulk_companies_job),
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
    ("PreviewMergeContact", contacts::preview_merge_contact),
    ("SearchContacts", contacts::search_contacts),
    ("ListContactActivities", contacts::list_contact_activities),
    ("ListContacts", contacts::list_contacts),
    ("CreateContact", contacts::create_contact),
    ("ShowContactByExternalId", contacts::show_contact_by_external_id),
    ("ArchiveContact", contacts::archive_contact),
    ("UnarchiveContact", contacts::unarchive_contact),
    ("BlockContact", contacts::block_contact),
    ("ListContactMergeHistory", contacts::list_contact_merge_history),
    ("listContactBanners", banners::list_contact_banners),
    ("dismissContactBanner", banners::dismiss_contact_banner),
    ("BulkUpdateContacts", contacts::bulk_update_contacts),
    ("BulkCreateContacts", contacts::bulk_create_contacts),
    ("BulkDeleteContacts", contacts::bulk_delete_contacts),
    ("ShowBulkUpdateContactsJob", contacts::show_bulk_update_contacts_job),
    ("bulkContentActions", content::bulk_content_actions),
    ("searchContent", content::search_content),
    ("listContentSnippets", content_snippets::list_content_snippets),
    ("createContentSnippet", content_snippets::create_content_snippet),
    ("getContentSnippet", content_snippets::get_content_snippet),
    ("updateContentSnippet", content_snippets::update_content_snippet),
    ("deleteContentSnippet", content_snippets::delete_content_snippet),
    ("attachTagToContentSnippet", content_snippets::attach_tag_to_content_snippet),
    ("detachTagFromContentSnippet", content_snippets::detach_tag_from_content_snippet),
    ("attachTagToConversation", tags::attach_tag_to_conversation),
    ("detachTagFromConversation", tags::detach_tag_from_conversation),
    ("listConversations", conversations::list_conversations),
    ("createConversation", conversations::create_conversation),
    ("retrieveConversation", conversations::retrieve_conversation),
    ("updateConversation", conversations::update_conversation),
    ("deleteConversation", conversations::delete_conversation),
    ("searchConversations", conversations::search_conversations),
    ("replyConversation", conversations::reply_conversation),
    ("manageConversation", conversations::manage_conversation),
    ("updateConversationPart", conversation_parts::update_conversation_part),
    (
        "attachContactToConversation",
        conversation_participants::attach_contact_to_conversation,
    ),
    (
        "detachContactFromConversation",
        conversation_participants::detach_contact_from_conversation,
    ),
    ("listHandlingEvents", conversations::list_handling_events),
    ("listSideConversations", conversations::list_side_conversations),
    ("redactConversation", conversation_parts::redact_conversation),
    ("mergeConversation", conversations::merge_conversation),
    ("convertConversationToTicket", conversations::convert_conversation_to_ticket),
    ("listDeletedConversationIds", conversations::list_deleted_conversation_ids),
    (
        "listConversationAttributes",
        conversations_attributes::list_conversation_attributes,
    ),
    (
        "createConversationAttribute",
        conversations_attributes::create_conversation_attribute,
    ),
    ("getConversationAttribute", conversations_attributes::get_conversation_attribute),
    (
        "updateConversationAttribute",
        conversations_attributes::update_conversation_attribute,
    ),
    (
        "deleteConversationAttribute",
        conversations_attributes::delete_conversation_attribute,
    ),
    (
        "createConversationAttributeOption",
        conversations_attributes::create_conversation_attribute_option,
    ),
    (
        "updateConversationAttributeOption",
        conversations_attributes::update_conversation_attribute_option,
    ),
    (
        "deleteConversationAttributeOption",
        conversations_attributes::delete_conversation_attribute_option,
    ),
    ("listCustomObjectInstances", custom_object_instances::list_custom_object_instances),
    (
        "createCustomObjectInstances",
        custom_object_instances::create_custom_object_instances,
    ),
    (
        "deleteCustomObjectInstancesByExternalId",
        custom_object_instances::delete_custom_object_instances_by_external_id,
    ),
    (
        "getCustomObjectInstancesById",
        custom_object_instances::get_custom_object_instances_by_id,
    ),
    (
        "deleteCustomObjectInstancesById",
        custom_object_instances::delete_custom_object_instances_by_id,
    ),
    ("listDataAttributes", data_attributes::list_data_attributes),
    ("createDataAttribute", data_attributes::create_data_attribute),
    ("updateDataAttribute", data_attributes::update_data_attribute),
    ("listDataConnectors", data_connectors::list_data_connectors),
    ("createDataConnector", data_connectors::create_data_connector),
    ("RetrieveDataConnector", data_connectors::retrieve_data_connector),
    ("deleteDataConnector", data_connectors::delete_data_connector),
    ("updateDataConnector", data_connectors::update_data_connector),
    (
        "listDataConnectorExecutionResults",
        data_connectors::list_data_connector_execution_results,
    ),
    (
        "showDataConnectorExecutionResult",
        data_connectors::show_data_connector_execution_result,
    ),
    ("uploadEcommerceCatalog", ecommerce_connectors::upload_ecommerce_catalog),
    ("listDataEvents", data_events::list_data_events),
    ("createDataEvent", data_events::create_data_event),
    ("dataEventSummaries", data_events::data_event_summaries),
    ("createDataExport", data_export::create_data_export),
    ("getDataExport", data_export::get_data_export),
    ("cancelDataExport", data_export::cancel_data_export),
    ("exportWorkflow", workflows::export_workflow),
    ("downloadDataExport", data_export::download_data_export),
    ("jobsStatus", jobs::jobs_status),
    ("listMacros", macros::list_macros),
    ("getMacro", macros::get_macro),
    ("createMessage", messages::create_message),
    ("getWhatsAppMessageStatus", messages::get_whats_app_message_status),
    ("RetrieveWhatsAppMessageStatus", messages::retrieve_whats_app_message_status),
    ("getTeamMetrics", teams::get_team_metrics),
    ("listNewsItems", news::list_news_items),
    ("createNewsItem", news::create_news_item),
    ("retrieveNewsItem", news::retrieve_news_item),
    ("updateNewsItem", news::update_news_item),
    ("deleteNewsItem", news::delete_news_item),
    ("listLiveNewsfeedItems", news::list_live_newsfeed_items),
    ("listNewsfeeds", news::list_newsfeeds),
    ("retrieveNewsfeed", news::retrieve_newsfeed),
    ("retrieveNote", notes::retrieve_note),
    (
        "listIdentityVerificationSecrets",
        identity_verification_secrets::list_identity_verification_secrets,
    ),
    (
        "createIdentityVerificationSecret",
        identity_verification_secrets::create_identity_verification_secret,
    ),
    (
        "deleteIdentityVerificationSecret",
        identity_verification_secrets::delete_identity_verification_secret,
    ),
    ("listSegments", segments::list_segments),
    ("retrieveSegment", segments::retrieve_segment),
    ("listSubscriptionTypes", subscription_types::list_subscription_types),
    ("createPhoneSwitch", switch::create_phone_switch),
    ("listCalls", calls::list_calls),
    ("showCall", calls::show_call),
    ("showCallRecording", calls::show_call_recording),
    ("showCallTranscript", calls::show_call_transcript),
    ("listCallsWithTranscripts", calls::list_calls_with_transcripts),
    ("listTags", tags::list_tags),
    ("createTag", tags::create_tag),
    ("findTag", tags::find_tag),
    ("deleteTag", tags::delete_tag),
    ("listTeams", teams::list_teams),
    ("retrieveTeam", teams::retrieve_team),
    ("updateTeamMembers", teams::update_team_members),
    ("listTicketStates", ticket_states::list_ticket_states),
    ("createTicketTypeAttribute", ticket_type_attributes::create_ticket_type_attribute),
    ("updateTicketTypeAttribute", ticket_type_attributes::update_ticket_type_attribute),
    ("listTicketTypes", ticket_types::list_ticket_types),
    ("createTicketType", ticket_types::create_ticket_type),
    ("getTicketType", ticket_types::get_ticket_type),
    ("updateTicketType", ticket_types::update_ticket_type),
    ("replyTicket", tickets::reply_ticket),
    ("attachTagToTicket", tags::attach_tag_to_ticket),
    ("detachTagFromTicket", tags::detach_tag_from_ticket),
    ("linkConversationToTicket", tickets::link_conversation_to_ticket),
    ("unlinkConversationFromTicket", tickets::unlink_conversation_from_ticket),
    ("createTicket", tickets::create_ticket),
    ("enqueueCreateTicket", tickets::enqueue_create_ticket),
    ("getTicket", tickets::get_ticket),
    ("updateTicket", tickets::update_ticket),
    ("deleteTicket", tickets::delete_ticket),
    ("changeTicketType", tickets::change_ticket_type),
    ("searchTickets", tickets::search_tickets),
    ("retrieveVisitorWithUserId", visitors::retrieve_visitor_with_user_id),
    ("updateVisitor", visitors::update_visitor),
    ("convertVisitor", visitors::convert_visitor),
    ("listBrands", brands::list_brands),
    ("retrieveBrand", brands::retrieve_brand),
    ("listEmails", emails::list_emails),
    ("retrieveEmail", emails::retrieve_email),
    ("registerFinVoiceCall", calls::register_fin_voice_call),
    ("collectFinVoiceCallById", calls::collect_fin_voice_call_by_id),
    ("collectFinVoiceCallByExternalId", calls::collect_fin_voice_call_by_external_id),
    ("collectFinVoiceCallByPhoneNumber", calls::collect_fin_voice_call_by_phone_number),
    (
        "collectFinVoiceCallsByConversationId",
        calls::collect_fin_voice_calls_by_conversation_id,
    ),
    ("listFinCapabilities", fin_agent::list_fin_capabilities),
    ("askFin", fin_agent::ask_fin),
    ("replyToFin", fin_agent::reply_to_fin),
    ("runFinProcedure", fin_agent::run_fin_procedure),
    ("escalateFinConversation", fin_agent::escalate_fin_conversation),
    ("submitFinCsat", fin_agent::submit_fin_csat),
    ("startFinConversation", fin_agent::start_fin_conversation),
    ("collectProcedureAgentInput", procedures::collect_procedure_agent_input),
];
