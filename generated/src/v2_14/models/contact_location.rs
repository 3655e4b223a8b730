// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};

/// The place where a contact was last seen, estimated from the network address.
///
/// Schema `contact_location`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactLocation {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The name of the country.
    pub country: Option<String>,
    /// The name of the region.
    pub region: Option<String>,
    /// The name of the city.
    pub city: Option<String>,
    /// The country in three letters, such as `IRL`.
    pub country_code: Option<String>,
    /// The continent in two letters, such as `EU`.
    pub continent_code: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ContactLocation {
    r#type = "type", country, region, city, country_code, continent_code
});
