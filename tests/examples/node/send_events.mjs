// Sends two hundred events; the library retries what the rate limit refuses.

/** @param {import("intercom-client").IntercomClient} client */
export async function run(client) {
  for (let order = 1; order <= 200; order++) {
    await client.events.create({
      event_name: "ordered",
      created_at: Math.floor(Date.now() / 1000),
      user_id: "user-42",
      metadata: { order },
    });
  }
}
