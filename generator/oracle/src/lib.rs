//! A second reader of OpenAPI 3.0 descriptions.
//!
//! The generator's tests need to know what a call must look like on the wire. Taken from the generator's own passes,
//! that knowledge would share their mistakes, so this crate reads the description again: plain JSON values, without
//! the object model, the passes or the intermediate representation. It knows two things only: which request an
//! operation asks for, and which JSON a schema allows.
//!
//! ```
//! let document = serde_json::json!({"paths": {"/items/{id}": {"get": {"parameters": [
//!     {"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}},
//! ]}}}});
//! let operations = intercom_oracle::operations(&document);
//! assert_eq!(operations[0].key(), "GET /items/{id}");
//! assert_eq!(operations[0].request(&[]).path, "/items/1");
//! ```

mod body;
mod document;
mod heirs;
mod operation;
mod response;
mod sample;
mod schema;
mod security;
mod style;
mod text;
mod union;

pub use body::{Body, Part};
pub use document::is_json;
pub use operation::{Operation, Parameter, Place, Request, operations};
pub use response::Response;
pub use sample::{Content, Member, Sample};
pub use security::{Credential, Secret};
pub use style::Style;
