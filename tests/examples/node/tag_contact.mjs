// Finds or creates a contact by email address, sets attributes and tags it.

/** @param {import("intercom-client").IntercomClient} client */
export async function run(client) {
  const email = "grace@example.com";
  const found = await client.contacts.search({
    query: { field: "email", operator: "=", value: email },
  });
  const contact = found.data[0] ?? (await client.contacts.create({ email }));
  await client.contacts.update({
    contact_id: contact.id,
    name: "Grace",
    custom_attributes: { plan: "pro", seats: 3 },
  });
  const tag = await client.tags.create({ name: "vip" });
  await client.tags.tagContact({ contact_id: contact.id, id: tag.id });
}
