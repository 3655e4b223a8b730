//! Creates a company, attaches a contact and lists the contacts of the company.

use intercom_api::{Client, EndpointExt, Result};

use super::api::{
    AttachContactToACompany, CreateOrUpdateCompany, CreateOrUpdateCompanyRequest,
    ListAttachedContacts,
};

pub(crate) async fn run(client: &Client) -> Result<Vec<String>> {
    let body = CreateOrUpdateCompanyRequest::new()
        .company_id("lumen")
        .name("Lumen")
        .monthly_spend(1249.5);
    let company = CreateOrUpdateCompany::new(body).send(client).await?;
    let company = company.id.unwrap_or_default();
    AttachContactToACompany::new("c0ffee", &company)
        .send(client)
        .await?;
    let contacts = ListAttachedContacts::new(&company)
        .items(client)
        .all()
        .await?;
    Ok(contacts
        .into_iter()
        .filter_map(|contact| contact.email)
        .collect())
}
