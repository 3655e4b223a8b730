// Files a ticket with attributes, and sets an attribute and its state later.

/** @param {import("intercom-client").IntercomClient} client */
export async function run(client) {
  const ticket = await client.tickets.create({
    ticket_type_id: "12",
    contacts: [{ id: "c0ffee" }],
    ticket_attributes: { _default_title_: "Export fails", seats: 3 },
  });
  await client.tickets.update({
    ticket_id: ticket.id,
    ticket_state_id: "123",
    ticket_attributes: { seats: 4 },
  });
}
