// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::List;

/// Schema `names`. Sent in requests and read from responses.
pub type Names = List<String>;
