// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! The API as the runtime's clients know it.

use intercom_runtime::codegen::Vendor;

/// Where the API is served. A client calls the first region unless it is told otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Region {
    /// United States: `https://api.intercom.io`.
    #[default]
    Us,
    /// Europe: `https://api.eu.intercom.io`.
    Eu,
    /// Australia: `https://api.au.intercom.io`.
    Au,
}

impl Region {
    /// The base URL of the region.
    pub const fn base_url(self) -> &'static str {
        match self {
            Self::Us => "https://api.intercom.io",
            Self::Eu => "https://api.eu.intercom.io",
            Self::Au => "https://api.au.intercom.io",
        }
    }
}

impl From<Region> for &'static str {
    fn from(region: Region) -> Self {
        region.base_url()
    }
}

/// The environment variable `INTERCOM_API_KEY`: the access token.
pub const TOKEN_VARIABLE: &str = "INTERCOM_API_KEY";

/// This API: what its clients ask for when they are built.
#[derive(Debug, Clone, Copy)]
pub enum Api {}

impl Vendor for Api {
    type Region = Region;
    const USER_AGENT: &'static str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")
    );
    const BASE_URLS: &'static [&'static str] = &[
        "https://api.intercom.io",
        "https://api.eu.intercom.io",
        "https://api.au.intercom.io",
    ];
    const VERSION_HEADER: Option<&'static str> = Some("Intercom-Version");
    const TOKEN_VARIABLE: &'static str = TOKEN_VARIABLE;
    const BASE_URL_VARIABLE: &'static str = "INTERCOM_BASE_URL";
}

/// The asynchronous client.
pub type Client = intercom_runtime::Client<Api>;
