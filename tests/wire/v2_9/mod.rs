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
mod ticket_type_attributes;
mod ticket_types;
mod tickets;
mod visitors;

use intercom_wire as wire;

/// Every call of the version.
pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    [
        admins::calls(),
        articles::calls(),
        companies::calls(),
        contacts::calls(),
        conversations::calls(),
        data_attributes::calls(),
        data_events::calls(),
        data_export::calls(),
        help_center::calls(),
        messages::calls(),
        news::calls(),
        notes::calls(),
        segments::calls(),
        subscription_types::calls(),
        switch::calls(),
        tags::calls(),
        teams::calls(),
        ticket_type_attributes::calls(),
        ticket_types::calls(),
        tickets::calls(),
        visitors::calls(),
    ]
        .into_iter()
        .flatten()
        .collect()
}
