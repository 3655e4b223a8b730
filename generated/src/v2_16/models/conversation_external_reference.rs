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
/// Part of [`ConversationExternalReference`]. Read from responses. One of `zendesk_ticket`,
/// `zendesk_sunshine_conversation`, `salesforce_case`,
/// `salesforce_in_app_message_conversation`, `freshdesk_ticket`, `freshchat_conversation`,
/// `hubspot_conversation`, `custom_helpdesk_conversation`, `api_conversation`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationExternalReferenceType {
    /// Zendesk tracks it.
    ZendeskTicket,
    /// It goes on in Zendesk's messaging.
    ZendeskSunshineConversation,
    /// Salesforce tracks it.
    SalesforceCase,
    /// It goes on in Salesforce's messaging.
    SalesforceInAppMessageConversation,
    /// Freshdesk tracks it.
    FreshdeskTicket,
    /// It goes on in Freshchat.
    FreshchatConversation,
    /// It goes on in HubSpot.
    HubspotConversation,
    /// A conversation in a system of the customer's own.
    CustomHelpdeskConversation,
    /// A conversation that another program carries on through the API.
    ApiConversation,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ConversationExternalReferenceType {
    ZendeskTicket = "zendesk_ticket",
    ZendeskSunshineConversation = "zendesk_sunshine_conversation",
    SalesforceCase = "salesforce_case",
    SalesforceInAppMessageConversation = "salesforce_in_app_message_conversation",
    FreshdeskTicket = "freshdesk_ticket", FreshchatConversation = "freshchat_conversation",
    HubspotConversation = "hubspot_conversation",
    CustomHelpdeskConversation = "custom_helpdesk_conversation",
    ApiConversation = "api_conversation"
});
