// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::open_enum;

/// Part of `POST /companies/list`. Sent in requests. One of `asc`, `desc`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListAllCompaniesOrder {
    /// The smallest or oldest one first.
    Asc,
    /// The largest or newest one first.
    Desc,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ListAllCompaniesOrder { Asc = "asc", Desc = "desc" });
