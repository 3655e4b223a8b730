//! What `spec/client.toml` says of this project's API, read once for each test program.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use intercom_generator::config::ClientConfig;
use intercom_generator::spec::Specs;

pub(crate) fn client() -> Arc<ClientConfig> {
    // Opening `spec/` reads every correction and documentation file: too slow for each of a thousand documents.
    static CLIENT: LazyLock<Arc<ClientConfig>> = LazyLock::new(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        Specs::open(root).expect("spec/ is there").client
    });
    Arc::clone(&CLIENT)
}
