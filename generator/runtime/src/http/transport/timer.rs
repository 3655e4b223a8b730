//! Clock, sleep and chance.

use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::{BuildHasher, Hasher};
use std::time::{Duration, Instant, SystemTime};

use crate::http::boxed::{BoxError, BoxFuture};

/// Clock, sleep and chance, as the client sees them. Replace it to bring another async runtime,
/// or to test without waiting.
pub trait Timer: Send + Sync + 'static {
    /// A clock that never goes back; measures attempts and deadlines.
    fn now(&self) -> Instant {
        Instant::now()
    }

    /// The calendar clock; only compared with the dates that a server sends.
    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    /// Whether [`sleep`](Self::sleep) works here; why not, otherwise. A call begins with it.
    ///
    /// # Errors
    /// When there is no async runtime, for a timer that needs one.
    fn check(&self) -> Result<(), BoxError> {
        Ok(())
    }

    /// Becomes ready after `duration`.
    fn sleep(&self, duration: Duration) -> BoxFuture<()>;

    /// A number in `0.0..1.0`, another one each time; spreads retries of many clients.
    fn jitter(&self) -> f64 {
        // Each RandomState is keyed differently, so an empty hash is a fresh number.
        let bits = random() >> 11;
        bits as f64 / (1_u64 << 53) as f64
    }
}

/// A number that differs from call to call and process to process; not for secrets.
pub(crate) fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}

impl fmt::Debug for dyn Timer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Timer")
    }
}

/// The timer of the tokio runtime; follows its paused clock in tests.
#[cfg(feature = "client")]
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct TokioTimer;

#[cfg(feature = "client")]
impl Timer for TokioTimer {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn check(&self) -> Result<(), BoxError> {
        tokio::runtime::Handle::try_current().map(drop)?;
        Ok(())
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
