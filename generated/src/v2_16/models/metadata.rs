// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use super::ConversationPartMetadata;

/// Details of an event, by name.
///
/// Schema `metadata`. No operation of this version uses it. New in version 2.14.
pub type Metadata = ConversationPartMetadata;
