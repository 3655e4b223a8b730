// What a client crate exports, for the examples of the documentation: they are read on the pages of such a crate.

pub use intercom_runtime::*;

#[derive(Debug, Clone, Copy)]
pub enum Api {}

#[derive(Debug, Clone, Copy)]
pub enum Region {
    Us,
    Eu,
}

impl From<Region> for &'static str {
    fn from(region: Region) -> Self {
        match region {
            Region::Us => "https://api.example.com",
            Region::Eu => "https://api.eu.example.com",
        }
    }
}

impl codegen::Vendor for Api {
    type Region = Region;
    const USER_AGENT: &'static str = "example/1.0";
    const BASE_URLS: &'static [&'static str] =
        &["https://api.example.com", "https://api.eu.example.com"];
    const VERSION_HEADER: Option<&'static str> = None;
    const TOKEN_VARIABLE: &'static str = "EXAMPLE_TOKEN";
    const BASE_URL_VARIABLE: &'static str = "EXAMPLE_BASE_URL";
}

pub type Client = intercom_runtime::Client<Api>;

#[cfg(feature = "blocking")]
pub mod blocking {
    pub use intercom_runtime::blocking::*;

    pub type Client = intercom_runtime::blocking::Client<super::Api>;
}
