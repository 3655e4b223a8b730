// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Value, object, open_enum};

/// An attribute that a merge would change.
///
/// Schema `merge_preview_attribute_change`. Read from responses. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewAttributeChange {
    /// The name of the attribute.
    pub field: Option<String>,
    /// Which of the two values remains.
    pub outcome: Option<MergePreviewAttributeChangeOutcome>,
    /// The value of the contact that would be gone.
    pub from_value: Option<Value>,
    /// The value of the contact that would remain.
    pub into_value: Option<Value>,
    /// The value after the merge.
    pub new_into_value: Option<Value>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MergePreviewAttributeChange { field, outcome, from_value, into_value, new_into_value });

/// Which of the two values remains.
///
/// Part of [`MergePreviewAttributeChange`]. Read from responses. One of `adopted`, `discarded`,
/// `merged`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergePreviewAttributeChangeOutcome {
    /// The value of the contact that is gone remains.
    Adopted,
    /// The value of the contact that is gone is lost.
    Discarded,
    /// The two values are put together.
    Merged,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(MergePreviewAttributeChangeOutcome {
    Adopted = "adopted", Discarded = "discarded", Merged = "merged"
});
