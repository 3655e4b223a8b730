// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// Schema `priority_changed`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriorityChanged {
    pub current_priority: Option<PriorityChangedCurrentPriority>,
    pub previous_priority: Option<PriorityChangedPreviousPriority>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(PriorityChanged { current_priority, previous_priority });

/// Part of [`PriorityChanged`]. Read from answers. One of `none`, `low`, `medium`, `high`,
/// `urgent`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PriorityChangedCurrentPriority {
    None,
    Low,
    Medium,
    High,
    Urgent,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(PriorityChangedCurrentPriority {
    None = "none", Low = "low", Medium = "medium", High = "high", Urgent = "urgent"
});

/// Part of [`PriorityChanged`]. Read from answers. One of `none`, `low`, `medium`, `high`,
/// `urgent`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PriorityChangedPreviousPriority {
    None,
    Low,
    Medium,
    High,
    Urgent,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(PriorityChangedPreviousPriority {
    None = "none", Low = "low", Medium = "medium", High = "high", Urgent = "urgent"
});
