// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, object, open_enum};

/// Part of `POST /fin/csat`. Sent in requests. One of `terrible`, `bad`, `ok`, `good`,
/// `amazing`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubmitFinCsatBodyRating {
    Terrible,
    Bad,
    Ok,
    Good,
    Amazing,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SubmitFinCsatBodyRating {
    Terrible = "terrible", Bad = "bad", Ok = "ok", Good = "good", Amazing = "amazing"
});

/// Part of `POST /fin/csat`. Sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitFinCsatBody {
    /// Intercom's id of the conversation. Required.
    pub conversation_id: String,
    /// Required.
    pub rating: SubmitFinCsatBodyRating,
    pub remark: Option<String>,
    /// Members beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(SubmitFinCsatBody { remark; required conversation_id, rating });

impl SubmitFinCsatBody {
    /// With what is required.
    pub fn new(
        conversation_id: impl Into<Id>,
        rating: impl Into<SubmitFinCsatBodyRating>,
    ) -> Self {
        Self {
            conversation_id: Id::text(conversation_id),
            rating: rating.into(),
            ..Self::default()
        }
    }

    /// Sets `remark`.
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

/// Part of `POST /fin/csat`. Read from answers. One of `terrible`, `bad`, `ok`, `good`,
/// `amazing`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubmitFinCsatResponseRating {
    Terrible,
    Bad,
    Ok,
    Good,
    Amazing,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SubmitFinCsatResponseRating {
    Terrible = "terrible", Bad = "bad", Ok = "ok", Good = "good", Amazing = "amazing"
});

/// Part of `POST /fin/csat`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitFinCsatResponse {
    /// Intercom's id of the conversation.
    pub conversation_id: Option<String>,
    pub rating: Option<SubmitFinCsatResponseRating>,
    /// Always `rated`.
    pub status: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(SubmitFinCsatResponse { conversation_id, rating, status });

/// Part of `POST /fin/csat`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitFinCsatError422 {
    pub errors: Option<Map<String>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(SubmitFinCsatError422 { errors });
