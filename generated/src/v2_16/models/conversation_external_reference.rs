// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};

/// The same conversation in another system.
///
/// Schema `conversation_external_reference`. Read from responses. New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationExternalReference {
    /// The name of this kind of object.
    pub r#type: Option<ConversationExternalReferenceType>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ConversationExternalReference { r#type = "type", id });

/// The name of this kind of object.
///
/// Part of [`ConversationExternalReference`]. Read from responses. One of `api_conversation`,
/// `custom_helpdesk_conversation`, `freshchat_conversation`, `freshdesk_ticket`,
/// `hubspot_conversation`, `salesforce_case`, `salesforce_in_app_message_conversation`,
/// `zendesk_sunshine_conversation`, `zendesk_ticket`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationExternalReferenceType {
    /// A conversation that another program carries on through the API.
    ApiConversation,
    /// A conversation in a system of the customer's own.
    CustomHelpdeskConversation,
    /// It goes on in Freshchat.
    FreshchatConversation,
    /// Freshdesk tracks it.
    FreshdeskTicket,
    /// It goes on in HubSpot.
    HubspotConversation,
    /// Salesforce tracks it.
    SalesforceCase,
    /// It goes on in Salesforce's messaging.
    SalesforceInAppMessageConversation,
    /// It goes on in Zendesk's messaging.
    ZendeskSunshineConversation,
    /// Zendesk tracks it.
    ZendeskTicket,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationExternalReferenceType {
    ApiConversation = "api_conversation",
    CustomHelpdeskConversation = "custom_helpdesk_conversation",
    FreshchatConversation = "freshchat_conversation", FreshdeskTicket = "freshdesk_ticket",
    HubspotConversation = "hubspot_conversation", SalesforceCase = "salesforce_case",
    SalesforceInAppMessageConversation = "salesforce_in_app_message_conversation",
    ZendeskSunshineConversation = "zendesk_sunshine_conversation",
    ZendeskTicket = "zendesk_ticket"
});
