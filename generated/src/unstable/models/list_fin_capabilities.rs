// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object, open_enum};
use super::FinAgentUser;

/// The person who is asked for.
///
/// Part of `POST /fin/capabilities`. Sent by
/// [`ListFinCapabilities`](super::super::ListFinCapabilities).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFinCapabilitiesRequest {
    /// The person who is asked for. Required.
    pub user: FinAgentUser,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(ListFinCapabilitiesRequest {; required user });

impl ListFinCapabilitiesRequest {
    /// Makes a value of what is required.
    pub fn new(user: impl Into<FinAgentUser>) -> Self {
        Self {
            user: user.into(),
            ..Self::default()
        }
    }
}

/// The name of this kind of object.
///
/// Part of `POST /fin/capabilities`. Read from responses. One of `procedure`, `reply`, `ask`,
/// `escalate`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListFinCapabilitiesResponseCapabilityType {
    /// It follows a procedure of the workspace.
    Procedure,
    /// It writes to the person.
    Reply,
    /// It wants to know something.
    Ask,
    /// It hands over to a teammate.
    Escalate,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ListFinCapabilitiesResponseCapabilityType {
    Procedure = "procedure", Reply = "reply", Ask = "ask", Escalate = "escalate"
});

/// Something that Fin can do.
///
/// Part of `POST /fin/capabilities`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFinCapabilitiesResponseCapability {
    /// The name of this kind of object.
    pub r#type: Option<ListFinCapabilitiesResponseCapabilityType>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The path to call for it.
    pub endpoint: Option<String>,
    /// The HTTP method to call it with.
    pub method: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListFinCapabilitiesResponseCapability {
    r#type = "type", id, name, description, endpoint, method
});

/// What Fin can do.
///
/// Part of `POST /fin/capabilities`. Returned by
/// [`ListFinCapabilities`](super::super::ListFinCapabilities).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFinCapabilitiesResponse {
    /// The version of the API that this was made for.
    pub version: Option<String>,
    /// What Fin can do, an element each.
    pub capabilities: Option<List<ListFinCapabilitiesResponseCapability>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListFinCapabilitiesResponse { version, capabilities });
