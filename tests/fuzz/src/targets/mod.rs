//! What is attacked.

mod descriptions;
mod differ;
mod http;
mod models;
mod webhook;

use std::time::Duration;

use fastrand::Rng;

/// The names of all targets.
pub(crate) const NAMES: [&str; 7] = [
    "description",
    "overlay",
    "lock",
    "differ",
    "models",
    "http",
    "webhook",
];

/// Something that takes inputs of any kind.
pub(crate) trait Target {
    /// Inputs that are as they should be.
    fn seeds(&self) -> Vec<Vec<u8>>;

    /// An input that is damaged.
    fn input(&mut self, random: &mut Rng) -> Vec<u8>;

    /// Tries an input; gives whether it was accepted.
    ///
    /// # Errors
    /// What is wrong with what became of it.
    fn run(&mut self, input: &[u8]) -> Result<bool, String>;

    /// How long an input may take. The programs are not optimised here.
    fn limit(&self) -> Duration {
        Duration::from_secs(20)
    }
}

/// The target of this name.
pub(crate) fn target(name: &str) -> Option<Box<dyn Target>> {
    Some(match name {
        "description" => Box::new(descriptions::Description::new()),
        "overlay" => Box::new(descriptions::Corrections::new()),
        "lock" => Box::new(descriptions::LockFile),
        "differ" => Box::new(differ::Differ::new()),
        "models" => Box::new(models::Models::new()),
        "http" => Box::new(http::Clients::new()),
        "webhook" => Box::new(webhook::Webhook),
        _ => return None,
    })
}
