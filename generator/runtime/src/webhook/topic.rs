//! What notifications are about.

use crate::open_enum;

/// What happened: the topic of a [`Notification`](super::Notification).
///
/// These are the topics of the vendor's page on webhooks, and those of the API before 2.0 that programs still receive. Any
/// other one is [`Unknown`](Self::Unknown).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Topic {
    /// An admin joined the workspace. Item: an admin.
    AdminAddedToWorkspace,
    /// An admin went away or came back. Item: an admin.
    AdminAwayModeUpdated,
    /// An entry of the activity log was made. Item: an activity log.
    AdminActivityLogEventCreated,
    /// An admin left the workspace. Item: an admin.
    AdminRemovedFromWorkspace,
    /// An admin logged in. Item: an admin.
    AdminLoggedIn,
    /// An admin logged out. Item: an admin.
    AdminLoggedOut,
    /// An article was made. Item: an article.
    ArticleCreated,
    /// An article was changed. Item: an article.
    ArticleUpdated,
    /// An article was published. Item: an article.
    ArticlePublished,
    /// An article was taken back. Item: an article.
    ArticleUnpublished,
    /// An article was deleted. Item: [`Deleted`](super::Deleted).
    ArticleDeleted,
    /// An audience was made. Item: an audience.
    AudienceCreated,
    /// An audience was changed. Item: an audience.
    AudienceUpdated,
    /// An audience was deleted. Item: [`Deleted`](super::Deleted).
    AudienceDeleted,
    /// Content joined an audience. Item: `audience_membership`.
    AudienceMemberAdded,
    /// Content left an audience. Item: `audience_membership`.
    AudienceMemberRemoved,
    /// A call began. Item: a call.
    CallStarted,
    /// A call ended. Item: a call.
    CallEnded,
    /// The transcript of a call is there. Item: a call.
    CallTranscriptionAvailable,
    /// The recording of a call is there. Item: a call.
    CallRecordingAvailable,
    /// A source of content was made. Item: a content import source.
    ContentImportSourceCreated,
    /// A source of content was changed. Item: a content import source.
    ContentImportSourceUpdated,
    /// A source of content was deleted. Item: [`Deleted`](super::Deleted).
    ContentImportSourceDeleted,
    /// A snippet was made. Item: a content snippet.
    ContentSnippetCreated,
    /// A snippet was changed. Item: a content snippet.
    ContentSnippetUpdated,
    /// A snippet was deleted. Item: [`Deleted`](super::Deleted).
    ContentSnippetDeleted,
    /// A company was made. Item: a company.
    CompanyCreated,
    /// A company was deleted. Item: [`Deleted`](super::Deleted).
    CompanyDeleted,
    /// A company was changed. Item: a company.
    CompanyUpdated,
    /// A contact joined a company. Item: `company` and `contact`.
    CompanyContactAttached,
    /// A contact left a company. Item: `company` and `contact`.
    CompanyContactDetached,
    /// A contact was archived. Item: a contact.
    ContactArchived,
    /// A contact was taken out of the archive. Item: a contact.
    ContactUnarchived,
    /// A contact was deleted. Item: [`Deleted`](super::Deleted).
    ContactDeleted,
    /// The email address of a contact changed. Item: a contact.
    ContactEmailUpdated,
    /// A lead got an email address. Item: a contact.
    ContactLeadAddedEmail,
    /// A lead was made. Item: a contact.
    ContactLeadCreated,
    /// A lead became a user. Item: a contact.
    ContactLeadSignedUp,
    /// A lead was tagged. Item: [`ContactTag`](super::ContactTag).
    ContactLeadTagCreated,
    /// A lead was untagged. Item: [`ContactTag`](super::ContactTag).
    ContactLeadTagDeleted,
    /// A lead was changed. Item: a contact.
    ContactLeadUpdated,
    /// A contact went into another one. Item: [`MergedContact`](super::MergedContact).
    ContactMerged,
    /// A contact takes email again. Item: [`ContactSubscription`](super::ContactSubscription).
    ContactSubscribed,
    /// A contact takes no more email. Item: [`ContactSubscription`](super::ContactSubscription).
    ContactUnsubscribed,
    /// A user was made. Item: a contact.
    ContactUserCreated,
    /// A user was tagged. Item: [`ContactTag`](super::ContactTag).
    ContactUserTagCreated,
    /// A user was untagged. Item: [`ContactTag`](super::ContactTag).
    ContactUserTagDeleted,
    /// A user was changed. Item: a contact.
    ContactUserUpdated,
    /// A conversation was assigned. Item: a conversation.
    ConversationAdminAssigned,
    /// An admin closed a conversation. Item: a conversation.
    ConversationAdminClosed,
    /// An admin left a note. Item: a conversation.
    ConversationAdminNoted,
    /// An open conversation was assigned. Item: a conversation.
    ConversationAdminOpenAssigned,
    /// An admin opened a conversation again. Item: a conversation.
    ConversationAdminOpened,
    /// An admin replied. Item: a conversation with the reply.
    ConversationAdminReplied,
    /// The reply of an admin was translated. Item: a conversation.
    ConversationAdminRepliedTranslated,
    /// An admin began a conversation. Item: a conversation.
    ConversationAdminSingleCreated,
    /// A conversation was snoozed. Item: a conversation.
    ConversationAdminSnoozed,
    /// A conversation is no longer snoozed. Item: a conversation.
    ConversationAdminUnsnoozed,
    /// Fin or another bot replied. Item: a conversation.
    ConversationOperatorReplied,
    /// A conversation was deleted. Item: [`Deleted`](super::Deleted) with `conversation_id`.
    ConversationDeleted,
    /// A part was deleted. Item: a conversation with the part.
    ConversationPartRedacted,
    /// A part was tagged. Item: a conversation with the part.
    ConversationPartTagCreated,
    /// The priority of a conversation changed. Item: a conversation.
    ConversationPriorityUpdated,
    /// A conversation was rated. Item: a conversation.
    ConversationRatingAdded,
    /// A contact read a conversation. Item: a conversation.
    ConversationRead,
    /// A contact began a conversation. Item: a conversation.
    ConversationUserCreated,
    /// A contact replied. Item: a conversation with the reply.
    ConversationUserReplied,
    /// A contact joined a conversation. Item: `contact`, and `conversation` in a form of its own.
    ConversationContactAttached,
    /// A contact left a conversation. Item: `contact`, and `conversation` in a form of its own.
    ConversationContactDetached,
    /// The company of a conversation changed. Item: a conversation.
    ConversationCompanyUpdated,
    /// Something happened to a banner.
    ContentStatBanner,
    /// Something happened to a carousel.
    ContentStatCarousel,
    /// Something happened to a chat message.
    ContentStatChat,
    /// Something happened to a checklist.
    ContentStatChecklist,
    /// Something happened to a bot.
    ContentStatCustomBot,
    /// Something happened to an email.
    ContentStatEmail,
    /// Something happened to a news item.
    ContentStatNewsItem,
    /// Something happened to a post.
    ContentStatPost,
    /// Something happened to a push message.
    ContentStatPush,
    /// Something happened to a series.
    ContentStatSeries,
    /// Something happened to a webhook of a series.
    ContentStatSeriesWebhook,
    /// Something happened to a text message.
    ContentStatSms,
    /// Something happened to a survey.
    ContentStatSurvey,
    /// Something happened to tooltips.
    ContentStatTooltipGroup,
    /// Something happened to a tour.
    ContentStatTour,
    /// A data event was tracked. Item: a data event.
    EventCreated,
    /// A request to the API succeeded. Item: `api.request.completed`.
    ApiRequestCompleted,
    /// A job ended. Item: a job.
    JobCompleted,
    /// A test of the endpoint. Item: [`Ping`](super::Ping).
    Ping,
    /// A contact takes no more messages of a kind. Item: [`ContactSubscription`](super::ContactSubscription).
    GranularUnsubscribe,
    /// A contact takes messages of a kind. Item: [`ContactSubscription`](super::ContactSubscription).
    GranularSubscribe,
    /// A ticket was made. Item: a ticket.
    TicketCreated,
    /// The state of a ticket changed. Item: a ticket.
    TicketStateUpdated,
    /// A note was left on a ticket. Item: a ticket.
    TicketNoteCreated,
    /// A ticket was assigned to an admin. Item: a ticket.
    TicketAdminAssigned,
    /// A ticket was assigned to a team. Item: a ticket.
    TicketTeamAssigned,
    /// A contact joined a ticket. Item: `contact`, and `ticket` as a conversation carries it.
    TicketContactAttached,
    /// A contact left a ticket. Item: `contact`, and `ticket` as a conversation carries it.
    TicketContactDetached,
    /// An attribute of a ticket changed. Item: a ticket.
    TicketAttributeUpdated,
    /// An admin replied to a ticket. Item: a ticket.
    TicketAdminReplied,
    /// The reply of an admin was translated. Item: a ticket.
    TicketAdminRepliedTranslated,
    /// A contact replied to a ticket. Item: a ticket.
    TicketContactReplied,
    /// The conversation of a ticket was closed. Item: a ticket; below `ticket` from 2.15 on.
    TicketClosed,
    /// A ticket was resolved. Item: a ticket.
    TicketResolved,
    /// A ticket was rated. Item: a ticket.
    TicketRatingProvided,
    /// A visitor became a user. Item: a visitor whose type is `user`.
    VisitorSignedUp,
    /// An action of a data connector ended. Item: `data_connector.execution`.
    DataConnectorExecutionCompleted,
    /// A procedure of Fin waits for a person. Item: `procedure.hitl_notification`.
    ProcedureHitlNotificationCreated,
    /// A user was made, in the words of the API before 2.0. Item: a contact.
    UserCreated,
    /// A user was deleted, in the words of the API before 2.0. Item: [`Deleted`](super::Deleted).
    UserDeleted,
    /// The email address of a user changed, in the words of the API before 2.0. Item: a contact.
    UserEmailUpdated,
    /// A user takes no more email, in the words of the API before 2.0. Item: a contact.
    UserUnsubscribed,
    /// A user was tagged, in the words of the API before 2.0. Item: [`ContactTag`](super::ContactTag).
    UserTagCreated,
    /// A user was untagged, in the words of the API before 2.0. Item: [`ContactTag`](super::ContactTag).
    UserTagDeleted,
    /// A lead was made, in the words of the API before 2.0. Item: a contact.
    ContactCreated,
    /// A lead became a user, in the words of the API before 2.0. Item: a contact.
    ContactSignedUp,
    /// A lead got an email address, in the words of the API before 2.0. Item: a contact.
    ContactAddedEmail,
    /// A lead was tagged, in the words of the API before 2.0. Item: [`ContactTag`](super::ContactTag).
    ContactTagCreated,
    /// A lead was untagged, in the words of the API before 2.0. Item: [`ContactTag`](super::ContactTag).
    ContactTagDeleted,
    /// A topic that is not listed here.
    Unknown(String),
}
open_enum!(Topic {
    AdminAddedToWorkspace = "admin.added_to_workspace",
    AdminAwayModeUpdated = "admin.away_mode_updated",
    AdminActivityLogEventCreated = "admin.activity_log_event.created",
    AdminRemovedFromWorkspace = "admin.removed_from_workspace",
    AdminLoggedIn = "admin.logged_in",
    AdminLoggedOut = "admin.logged_out",
    ArticleCreated = "article.created",
    ArticleUpdated = "article.updated",
    ArticlePublished = "article.published",
    ArticleUnpublished = "article.unpublished",
    ArticleDeleted = "article.deleted",
    AudienceCreated = "audience.created",
    AudienceUpdated = "audience.updated",
    AudienceDeleted = "audience.deleted",
    AudienceMemberAdded = "audience.member_added",
    AudienceMemberRemoved = "audience.member_removed",
    CallStarted = "call.started",
    CallEnded = "call.ended",
    CallTranscriptionAvailable = "call.transcription_available",
    CallRecordingAvailable = "call.recording_available",
    ContentImportSourceCreated = "content_import_source.created",
    ContentImportSourceUpdated = "content_import_source.updated",
    ContentImportSourceDeleted = "content_import_source.deleted",
    ContentSnippetCreated = "content_snippet.created",
    ContentSnippetUpdated = "content_snippet.updated",
    ContentSnippetDeleted = "content_snippet.deleted",
    CompanyCreated = "company.created",
    CompanyDeleted = "company.deleted",
    CompanyUpdated = "company.updated",
    CompanyContactAttached = "company.contact.attached",
    CompanyContactDetached = "company.contact.detached",
    ContactArchived = "contact.archived",
    ContactUnarchived = "contact.unarchive",
    ContactDeleted = "contact.deleted",
    ContactEmailUpdated = "contact.email.updated",
    ContactLeadAddedEmail = "contact.lead.added_email",
    ContactLeadCreated = "contact.lead.created",
    ContactLeadSignedUp = "contact.lead.signed_up",
    ContactLeadTagCreated = "contact.lead.tag.created",
    ContactLeadTagDeleted = "contact.lead.tag.deleted",
    ContactLeadUpdated = "contact.lead.updated",
    ContactMerged = "contact.merged",
    ContactSubscribed = "contact.subscribed",
    ContactUnsubscribed = "contact.unsubscribed",
    ContactUserCreated = "contact.user.created",
    ContactUserTagCreated = "contact.user.tag.created",
    ContactUserTagDeleted = "contact.user.tag.deleted",
    ContactUserUpdated = "contact.user.updated",
    ConversationAdminAssigned = "conversation.admin.assigned",
    ConversationAdminClosed = "conversation.admin.closed",
    ConversationAdminNoted = "conversation.admin.noted",
    ConversationAdminOpenAssigned = "conversation.admin.open.assigned",
    ConversationAdminOpened = "conversation.admin.opened",
    ConversationAdminReplied = "conversation.admin.replied",
    ConversationAdminRepliedTranslated = "conversation.admin.replied.translated",
    ConversationAdminSingleCreated = "conversation.admin.single.created",
    ConversationAdminSnoozed = "conversation.admin.snoozed",
    ConversationAdminUnsnoozed = "conversation.admin.unsnoozed",
    ConversationOperatorReplied = "conversation.operator.replied",
    ConversationDeleted = "conversation.deleted",
    ConversationPartRedacted = "conversation_part.redacted",
    ConversationPartTagCreated = "conversation_part.tag.created",
    ConversationPriorityUpdated = "conversation.priority.updated",
    ConversationRatingAdded = "conversation.rating.added",
    ConversationRead = "conversation.read",
    ConversationUserCreated = "conversation.user.created",
    ConversationUserReplied = "conversation.user.replied",
    ConversationContactAttached = "conversation.contact.attached",
    ConversationContactDetached = "conversation.contact.detached",
    ConversationCompanyUpdated = "conversation.company.updated",
    ContentStatBanner = "content_stat.banner",
    ContentStatCarousel = "content_stat.carousel",
    ContentStatChat = "content_stat.chat",
    ContentStatChecklist = "content_stat.checklist",
    ContentStatCustomBot = "content_stat.custom_bot",
    ContentStatEmail = "content_stat.email",
    ContentStatNewsItem = "content_stat.news_item",
    ContentStatPost = "content_stat.post",
    ContentStatPush = "content_stat.push",
    ContentStatSeries = "content_stat.series",
    ContentStatSeriesWebhook = "content_stat.series.webhook",
    ContentStatSms = "content_stat.sms",
    ContentStatSurvey = "content_stat.survey",
    ContentStatTooltipGroup = "content_stat.tooltip_group",
    ContentStatTour = "content_stat.tour",
    EventCreated = "event.created",
    ApiRequestCompleted = "api.request.completed",
    JobCompleted = "job.completed",
    Ping = "ping",
    GranularUnsubscribe = "granular.unsubscribe",
    GranularSubscribe = "granular.subscribe",
    TicketCreated = "ticket.created",
    TicketStateUpdated = "ticket.state.updated",
    TicketNoteCreated = "ticket.note.created",
    TicketAdminAssigned = "ticket.admin.assigned",
    TicketTeamAssigned = "ticket.team.assigned",
    TicketContactAttached = "ticket.contact.attached",
    TicketContactDetached = "ticket.contact.detached",
    TicketAttributeUpdated = "ticket.attribute.updated",
    TicketAdminReplied = "ticket.admin.replied",
    TicketAdminRepliedTranslated = "ticket.admin.replied.translated",
    TicketContactReplied = "ticket.contact.replied",
    TicketClosed = "ticket.closed",
    TicketResolved = "ticket.resolved",
    TicketRatingProvided = "ticket.rating.provided",
    VisitorSignedUp = "visitor.signed_up",
    DataConnectorExecutionCompleted = "data_connector.execution.completed",
    ProcedureHitlNotificationCreated = "procedure.hitl_notification.created",
    UserCreated = "user.created",
    UserDeleted = "user.deleted",
    UserEmailUpdated = "user.email.updated",
    UserUnsubscribed = "user.unsubscribed",
    UserTagCreated = "user.tag.created",
    UserTagDeleted = "user.tag.deleted",
    ContactCreated = "contact.created",
    ContactSignedUp = "contact.signed_up",
    ContactAddedEmail = "contact.added_email",
    ContactTagCreated = "contact.tag.created",
    ContactTagDeleted = "contact.tag.deleted",
});
