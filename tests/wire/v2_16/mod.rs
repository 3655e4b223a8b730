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
mod conversations;
mod conversations_attributes;
mod custom_object_instances;
mod data_attributes;
mod data_connectors;
mod data_events;
mod data_export;
mod emails;
mod fin_agent;
mod help_center;
mod internal_articles;
mod ip_allowlist;
mod jobs;
mod macros;
mod messages;
mod news;
mod notes;
mod office_hours;
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

use intercom_wire as wire;

/// Every call of the version.
pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    [
        admins::calls(),
        ai_content::calls(),
        articles::calls(),
        audiences::calls(),
        away_status_reasons::calls(),
        banners::calls(),
        brands::calls(),
        calls::calls(),
        companies::calls(),
        contacts::calls(),
        content::calls(),
        content_snippets::calls(),
        conversations::calls(),
        conversations_attributes::calls(),
        custom_object_instances::calls(),
        data_attributes::calls(),
        data_connectors::calls(),
        data_events::calls(),
        data_export::calls(),
        emails::calls(),
        fin_agent::calls(),
        help_center::calls(),
        internal_articles::calls(),
        ip_allowlist::calls(),
        jobs::calls(),
        macros::calls(),
        messages::calls(),
        news::calls(),
        notes::calls(),
        office_hours::calls(),
        reporting_data_export::calls(),
        segments::calls(),
        subscription_types::calls(),
        switch::calls(),
        tags::calls(),
        teams::calls(),
        ticket_states::calls(),
        ticket_type_attributes::calls(),
        ticket_types::calls(),
        tickets::calls(),
        visitors::calls(),
        workflows::calls(),
    ]
        .into_iter()
        .flatten()
        .collect()
}
