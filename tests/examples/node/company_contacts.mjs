// Creates a company, attaches a contact and lists the contacts of the company.

/** @param {import("intercom-client").IntercomClient} client */
export async function run(client) {
  const company = await client.companies.createOrUpdate({
    company_id: "lumen",
    name: "Lumen",
    monthly_spend: 1249.5,
  });
  await client.companies.attachContact({
    contact_id: "c0ffee",
    id: company.id,
  });
  const contacts = await client.companies.listAttachedContacts({
    company_id: company.id,
  });
  return contacts.data.map((contact) => contact.email).filter(Boolean);
}
