//! The blocking client, and calls kept in a map and behind a function.

use std::collections::HashMap;

use intercom_api::blocking::Client;
use intercom_api::v2_10::{self, DeleteTag, FindTag};
use intercom_api::EndpointExt;

fn call(id: &str) -> FindTag {
    v2_10::FindTag::new(id)
}

pub fn run(client: &Client) -> intercom_api::Result<()> {
    let mut known: HashMap<String, DeleteTag> = HashMap::new();
    known.insert("a".to_owned(), DeleteTag::new("17"));
    for (name, delete) in &known {
        println!("{name}: {:?}", delete.id);
    }
    if let Some(delete) = known.get("a") {
        println!("{:?} {:?}", delete.id, call("17").id);
    }
    call("17").send(client)?;
    Ok(())
}
