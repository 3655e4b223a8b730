//! Reads some objects of every kind in a workspace and says what the types of the version do not hold. Changes nothing, and
//! prints names and kinds of properties, never their values: what it prints can be sent to the authors of this library.
//!
//! ```sh
//! INTERCOM_API_KEY=... cargo run -p intercom-examples --bin check_workspace
//! ```
//!
//! `INTERCOM_BASE_URL` sends the calls to another server.

use intercom_api::{Client, Result, v2_11 as api};

mod walk;

/// How many objects of each kind are read.
const OBJECTS: usize = 100;

#[tokio::main]
async fn main() -> Result<()> {
    let client = Client::from_env()?;
    print!("{}", walk::run(&client, OBJECTS).await);
    Ok(())
}
