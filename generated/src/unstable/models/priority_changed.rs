// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// The priority of the conversation was changed.
///
/// Schema `priority_changed`. Read from responses. New in the version `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriorityChanged {
    /// The priority after the change.
    pub current_priority: Option<PriorityChangedCurrentPriority>,
    /// The priority before the change.
    pub previous_priority: Option<PriorityChangedPreviousPriority>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(PriorityChanged { current_priority, previous_priority });

/// The priority after the change.
///
/// Part of [`PriorityChanged`]. Read from responses. One of `none`, `low`, `medium`, `high`,
/// `urgent`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PriorityChangedCurrentPriority {
    /// No priority is set.
    None,
    /// Less urgent than most.
    Low,
    /// As urgent as most.
    Medium,
    /// More urgent than most.
    High,
    /// To be handled before everything else.
    Urgent,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(PriorityChangedCurrentPriority {
    None = "none", Low = "low", Medium = "medium", High = "high", Urgent = "urgent"
});

/// The priority before the change.
///
/// Part of [`PriorityChanged`]. Read from responses. One of `none`, `low`, `medium`, `high`,
/// `urgent`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PriorityChangedPreviousPriority {
    /// No priority is set.
    None,
    /// Less urgent than most.
    Low,
    /// As urgent as most.
    Medium,
    /// More urgent than most.
    High,
    /// To be handled before everything else.
    Urgent,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(PriorityChangedPreviousPriority {
    None = "none", Low = "low", Medium = "medium", High = "high", Urgent = "urgent"
});
