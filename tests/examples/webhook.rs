//! Takes webhook notifications, and only those that Intercom signed.
//!
//! ```sh
//! INTERCOM_CLIENT_SECRET=... cargo run -p intercom-tests --example webhook
//! ```
//!
//! It listens on <http://127.0.0.1:3000/intercom>. The client secret is on the app's page in the Developer Hub.

use std::error::Error;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use intercom_api::model::{Value, decode};
use intercom_api::webhook::{SIGNATURE_HEADER, verify};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let secret: Arc<str> = std::env::var("INTERCOM_CLIENT_SECRET")?.into();
    let app = Router::new()
        .route("/intercom", post(notified))
        .with_state(secret);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!("listening on http://{}/intercom", listener.local_addr()?);
    axum::serve(listener, app).await?;
    Ok(())
}

// The signature is over the bytes as they arrived, so the body must not be parsed before it is checked.
async fn notified(State(secret): State<Arc<str>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let signature = headers
        .get(SIGNATURE_HEADER)
        .and_then(|value| value.to_str().ok());
    if let Err(error) = verify(&secret, &body, signature.unwrap_or_default()) {
        eprintln!("refused: {error}");
        return StatusCode::UNAUTHORIZED;
    }
    match decode::<Value>(&body) {
        Ok(notification) => {
            let topic = notification.get("topic").and_then(Value::as_str);
            println!("{}", topic.unwrap_or("a notification without a topic"));
            // Answer at once, and do the work elsewhere: a slow answer counts as a failed delivery.
            StatusCode::OK
        }
        Err(error) => {
            eprintln!("not JSON: {error}");
            StatusCode::BAD_REQUEST
        }
    }
}
