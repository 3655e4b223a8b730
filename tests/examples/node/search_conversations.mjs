// Counts the open conversations of the last week that are unassigned or of one of two teammates, over all pages.

/** @param {import("intercom-client").IntercomClient} client */
export async function run(client) {
  const week = Math.floor(Date.now() / 1000) - 7 * 24 * 3600;
  const conversations = await client.conversations.search({
    query: {
      operator: "AND",
      value: [
        { field: "created_at", operator: ">", value: week },
        { field: "state", operator: "=", value: "open" },
        {
          operator: "OR",
          value: [
            { field: "admin_assignee_id", operator: "IN", value: [814, 815] },
            { field: "admin_assignee_id", operator: "=", value: null },
          ],
        },
      ],
    },
  });
  let unread = 0;
  for await (const conversation of conversations) {
    if (conversation.read === false) unread += 1;
  }
  return unread;
}
