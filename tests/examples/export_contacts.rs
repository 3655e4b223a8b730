//! Writes all contacts to a file, one JSON object a line, with a progress bar.
//!
//! ```sh
//! INTERCOM_API_KEY=... cargo run -p intercom-examples --bin export_contacts -- contacts.jsonl
//! ```
//!
//! When it breaks off, it prints the position to go on from. Give that as a second argument to append the rest.

use std::error::Error;
use std::fs::OpenOptions;
use std::io::{BufWriter, Write as _};

use indicatif::{ProgressBar, ProgressStyle};
use intercom_api::model::encode;
use intercom_api::v2_11::ListContacts;
use intercom_api::{Client, EndpointExt, PagePosition, RateLimiter};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments
        .next()
        .ok_or("usage: export_contacts FILE [POSITION]")?;
    let start: Option<PagePosition> = arguments.next().map(|text| text.parse()).transpose()?;

    let mut options = OpenOptions::new();
    let file = match &start {
        Some(_) => options.append(true).open(&path)?,
        None => options
            .write(true)
            .create(true)
            .truncate(true)
            .open(&path)?,
    };
    let mut out = BufWriter::new(file);
    // A long run should wait for its turn instead of being refused.
    let client = Client::builder_from_env()?
        .rate_limiter(RateLimiter::learning())
        .build()?;

    let bar = ProgressBar::no_length().with_style(ProgressStyle::with_template(
        "{wide_bar} {pos}/{len} contacts, {per_sec}, {eta} left",
    )?);
    let mut pages = ListContacts::new().per_page(150).pages(&client);
    if let Some(position) = start {
        pages = pages.resume(position);
    }
    while let Some(page) = pages.next().await {
        let page = match page {
            Ok(page) => page,
            Err(error) => {
                out.flush()?;
                if let Some(position) = pages.position() {
                    eprintln!("go on later with: export_contacts {path} '{position}'");
                }
                return Err(error.into());
            }
        };
        if let Some(total) = page.total {
            bar.set_length(total);
        }
        for contact in &page.items {
            // As it came: also the members that the API's description does not list.
            out.write_all(&encode(contact))?;
            out.write_all(b"\n")?;
        }
        bar.inc(page.items.len() as u64);
    }
    out.flush()?;
    bar.finish();
    Ok(())
}
