// Replies with an attachment, assigns, snoozes and closes a conversation.

/** @param {import("intercom-client").IntercomClient} client */
export async function run(client) {
  const [conversation_id, admin_id] = ["471", "814"];
  await client.conversations.reply({
    conversation_id,
    body: {
      message_type: "comment",
      type: "admin",
      admin_id,
      body: "Here is the invoice.",
      attachment_urls: ["https://files.example.com/invoice.pdf"],
    },
  });
  await client.conversations.manage({
    conversation_id,
    body: {
      message_type: "assignment",
      type: "team",
      admin_id,
      assignee_id: "7",
    },
  });
  const tomorrow = Math.floor(Date.now() / 1000) + 24 * 3600;
  await client.conversations.manage({
    conversation_id,
    body: { message_type: "snoozed", admin_id, snoozed_until: tomorrow },
  });
  const conversation = await client.conversations.manage({
    conversation_id,
    body: { message_type: "close", type: "admin", admin_id, body: "Done." },
  });
  console.log(conversation.state);
}
