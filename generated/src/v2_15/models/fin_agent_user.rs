// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, Value, object};

/// The person whom Fin talks with.
///
/// Schema `fin_agent_user`. Sent in requests. New in version 2.14.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FinAgentUser {
    /// The id that Intercom gave it. Required.
    pub id: Id,
    /// The name that people see.
    pub name: Option<String>,
    /// The email address. Format: `email`.
    pub email: Option<String>,
    /// Attributes of the person, by name.
    pub attributes: Option<Map<Value>>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(FinAgentUser { name, email, attributes; required id });

impl FinAgentUser {
    /// Makes a value of what is required.
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Id::of(id),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.attributes = Some(attributes.into_iter().collect());
        self
    }
}

impl<T: Into<Id>> From<T> for FinAgentUser {
    fn from(id: T) -> Self {
        Self::new(id)
    }
}
