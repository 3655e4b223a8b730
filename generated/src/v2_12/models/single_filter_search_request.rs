// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Patch, Value, object, open_enum};

/// A condition on one field.
///
/// Schema `single_filter_search_request`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleFilterSearchRequest {
    /// The field, such as `email`; those of custom attributes begin with `custom_attributes.`.
    /// Required.
    pub field: String,
    /// How the field is compared with the value. Required.
    pub operator: SingleFilterSearchRequestOperator,
    /// What the field is compared with: a string, a number or a boolean, and a list for `IN` and
    /// `NIN`. Required.
    pub value: Patch<Value>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(SingleFilterSearchRequest { value; required field, operator });

impl SingleFilterSearchRequest {
    /// Makes a value of what is required.
    pub fn new(
        field: impl Into<String>,
        operator: impl Into<SingleFilterSearchRequestOperator>,
        value: impl Into<Value>,
    ) -> Self {
        Self {
            field: field.into(),
            operator: operator.into(),
            value: Patch::Set(value.into()),
            ..Self::default()
        }
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = Patch::Set(value.into());
        self
    }

    /// Sends null for `value`.
    #[must_use]
    pub fn clear_value(mut self) -> Self {
        self.value = Patch::Clear;
        self
    }
}

/// How the field is compared with the value.
///
/// Part of [`SingleFilterSearchRequest`]. Sent in requests. One of `=`, `!=`, `IN`, `NIN`, `<`,
/// `<=`, `>`, `>=`, `~`, `!~`, `^`, `$`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SingleFilterSearchRequestOperator {
    /// It equals the value.
    #[doc(alias = "=")]
    Equals,
    /// It is not the value.
    #[doc(alias = "!=")]
    NotEquals,
    /// It is one of the values.
    In,
    /// It is none of the values.
    Nin,
    /// It is less than the value, or earlier.
    #[doc(alias = "<")]
    LessThan,
    /// It is the value or less.
    #[doc(alias = "<=")]
    LessThanOrEqual,
    /// It is greater than the value, or later.
    #[doc(alias = ">")]
    GreaterThan,
    /// It is the value or greater.
    #[doc(alias = ">=")]
    GreaterThanOrEqual,
    /// It contains the value.
    #[doc(alias = "~")]
    Contains,
    /// It does not contain the value.
    #[doc(alias = "!~")]
    DoesNotContain,
    /// It starts with the value.
    #[doc(alias = "^")]
    StartsWith,
    /// It ends with the value.
    #[doc(alias = "$")]
    EndsWith,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SingleFilterSearchRequestOperator {
    Equals = "=", NotEquals = "!=", In = "IN", Nin = "NIN", LessThan = "<",
    LessThanOrEqual = "<=", GreaterThan = ">", GreaterThanOrEqual = ">=", Contains = "~",
    DoesNotContain = "!~", StartsWith = "^", EndsWith = "$"
});
