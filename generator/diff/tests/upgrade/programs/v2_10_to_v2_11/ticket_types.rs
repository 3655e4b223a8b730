//! Changes a ticket type, in a function with imports of its own.

use intercom_api::Client;

pub async fn hide(client: &Client, id: &str) -> Result<(), Box<dyn std::error::Error>> {
    use intercom_api::v2_10::{UpdateTicketType, UpdateTicketTypeRequest, UpdateTicketTypeRequestCategory as Category};
    use intercom_api::EndpointExt;

    let body = UpdateTicketTypeRequest::new().archived(true).category(Category::BackOffice);
    let call = UpdateTicketType::new(id, body);
    assert_eq!(call.id.as_str(), id);
    println!("{:?}", call.id);
    call.send(client).await?;
    Ok(())
}
