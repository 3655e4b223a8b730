// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::Map;

/// Schema `map1`. Read from responses.
pub type Map1 = Map<String>;
