//! Bodies and signatures of webhooks.

use fastrand::Rng;
use intercom_api::webhook;

use super::Target;
use crate::mutate;

const SECRET: &str = "a client secret";
const BODY: &str = r#"{"type":"notification_event","topic":"contact.tag.created","id":"n","created_at":1700000000,"data":{"type":"notification_event_data","item":{"type":"contact_tag","tag":{"type":"tag","id":"1"},"contact":{"type":"contact","id":"2"}}}}"#;

/// A header in the first line, a body behind it.
pub(crate) struct Webhook;

impl Target for Webhook {
    fn seeds(&self) -> Vec<Vec<u8>> {
        let signature = webhook::sign(SECRET, BODY.as_bytes());
        vec![format!("{signature}\n{BODY}").into_bytes()]
    }

    fn input(&mut self, random: &mut Rng) -> Vec<u8> {
        let body = match random.u8(0..3) {
            0 => BODY.as_bytes().to_vec(),
            _ => mutate::text(random, BODY.as_bytes(), BODY.as_bytes()),
        };
        let mut header = webhook::sign(SECRET, &body).into_bytes();
        if random.bool() {
            header = mutate::text(random, &header, b"sha1=sha256=");
            header.retain(|byte| *byte != b'\n');
        }
        header.push(b'\n');
        header.extend(body);
        header
    }

    fn run(&mut self, input: &[u8]) -> Result<bool, String> {
        let end = input
            .iter()
            .position(|byte| *byte == b'\n')
            .unwrap_or(input.len());
        let header = String::from_utf8_lossy(&input[..end]);
        let body = input.get(end + 1..).unwrap_or_default();
        let right = webhook::sign(SECRET, body);
        let is_right = header
            .trim()
            .strip_prefix("sha1=")
            .is_some_and(|digits| format!("sha1={}", digits.to_ascii_lowercase()) == right);
        if webhook::verify(SECRET, body, &header).is_ok() != is_right {
            return Err(format!("{header:?} is not judged as it should be"));
        }
        let received = webhook::receive(SECRET, body, &header);
        if received.is_ok() && !is_right {
            return Err("received what is not signed".to_owned());
        }
        let Ok(notification) = received else {
            return Ok(false);
        };
        let _ = notification.item_type();
        let _ = notification.item::<webhook::ContactTag>();
        let _ = notification.item_part::<intercom_api::v2_11::Contact>("contact");
        Ok(true)
    }
}
