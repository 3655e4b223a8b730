// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Value, object, open_enum};

/// Schema `merge_preview_attribute_change`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergePreviewAttributeChange {
    pub field: Option<String>,
    pub outcome: Option<MergePreviewAttributeChangeOutcome>,
    pub from_value: Option<Value>,
    pub into_value: Option<Value>,
    pub new_into_value: Option<Value>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(MergePreviewAttributeChange { field, outcome, from_value, into_value, new_into_value });

/// Part of [`MergePreviewAttributeChange`]. Read from answers. One of `adopted`, `discarded`,
/// `merged`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergePreviewAttributeChangeOutcome {
    Adopted,
    Discarded,
    Merged,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(MergePreviewAttributeChangeOutcome {
    Adopted = "adopted", Discarded = "discarded", Merged = "merged"
});
