// Checks a webhook's signature and reads what it is about. The library has nothing for webhooks.

import { createHmac, timingSafeEqual } from "node:crypto";

export function run(secret, body, signature) {
  const digest = createHmac("sha1", secret).update(body).digest("hex");
  const [expected, given] = [
    Buffer.from(`sha1=${digest}`),
    Buffer.from(signature),
  ];
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) {
    throw new Error("the signature is wrong");
  }
  const { topic, data } = JSON.parse(body);
  switch (topic) {
    case "conversation.user.replied":
      return `${data.item.id} is ${data.item.state}`;
    case "contact.user.tag.created":
      return `${data.item.contact.email} was tagged`;
    default:
      return topic;
  }
}
