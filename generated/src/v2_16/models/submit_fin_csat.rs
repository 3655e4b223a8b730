// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, Map, object, open_enum};

/// What the person chose.
///
/// Part of `POST /fin/csat`. Sent in requests. One of `terrible`, `bad`, `ok`, `good`,
/// `amazing`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubmitFinCsatRequestRating {
    /// The worst of five.
    Terrible,
    /// The second worst of five.
    Bad,
    /// The middle of five.
    Ok,
    /// The second best of five.
    Good,
    /// The best of five.
    Amazing,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SubmitFinCsatRequestRating {
    Terrible = "terrible", Bad = "bad", Ok = "ok", Good = "good", Amazing = "amazing"
});

/// The rating, and which conversation it is for.
///
/// Part of `POST /fin/csat`. Sent by [`SubmitFinCsat`](super::super::SubmitFinCsat).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitFinCsatRequest {
    /// Intercom's id of the conversation. Required.
    pub conversation_id: Id,
    /// What the person chose. Required.
    pub rating: SubmitFinCsatRequestRating,
    /// What the person wrote beside it. It can be sent only once.
    pub remark: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(SubmitFinCsatRequest { remark; required conversation_id, rating });

impl SubmitFinCsatRequest {
    /// Makes a value of what is required.
    pub fn new(
        conversation_id: impl Into<Id>,
        rating: impl Into<SubmitFinCsatRequestRating>,
    ) -> Self {
        Self {
            conversation_id: Id::of(conversation_id),
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

/// The rating that is recorded now.
///
/// Part of `POST /fin/csat`. Read from responses. One of `terrible`, `bad`, `ok`, `good`,
/// `amazing`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubmitFinCsatResponseRating {
    /// The worst of five.
    Terrible,
    /// The second worst of five.
    Bad,
    /// The middle of five.
    Ok,
    /// The second best of five.
    Good,
    /// The best of five.
    Amazing,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(SubmitFinCsatResponseRating {
    Terrible = "terrible", Bad = "bad", Ok = "ok", Good = "good", Amazing = "amazing"
});

/// The rating that was recorded.
///
/// Part of `POST /fin/csat`. Returned by [`SubmitFinCsat`](super::super::SubmitFinCsat).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitFinCsatResponse {
    /// Intercom's id of the conversation.
    pub conversation_id: Option<Id>,
    /// The rating that is recorded now.
    pub rating: Option<SubmitFinCsatResponseRating>,
    /// What became of the rating, which is `rated`. Always `rated`.
    pub status: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SubmitFinCsatResponse { conversation_id, rating, status });

/// The rating that was recorded.
///
/// Part of `POST /fin/csat`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitFinCsatError422 {
    /// What went wrong, an element per problem.
    pub errors: Option<Map<String>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(SubmitFinCsatError422 { errors });
