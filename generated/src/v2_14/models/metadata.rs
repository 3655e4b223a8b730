// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use super::ConversationPartMetadata;

/// Schema `metadata`. No operation of this version uses it.
pub type Metadata = ConversationPartMetadata;
