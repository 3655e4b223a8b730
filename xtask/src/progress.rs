//! A line on the terminal for what takes longer than a second.

use std::io::{IsTerminal as _, Write as _, stderr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// Whether something else is printed by now.
static OVER: AtomicBool = AtomicBool::new(false);

/// Clears the line for what is printed from now on.
pub(crate) fn stop() {
    if !OVER.swap(true, Ordering::Relaxed) && stderr().is_terminal() {
        let _ = write!(stderr(), "\x1b[K");
    }
}

/// Says what is going on, from the second second until it is dropped. Only a terminal shows it.
pub(crate) struct Progress(Option<(Sender<()>, JoinHandle<()>)>);

impl Progress {
    /// Begins to count.
    pub(crate) fn of(what: &'static str) -> Self {
        if !stderr().is_terminal() {
            return Self(None);
        }
        let (stop, stopped) = channel();
        let ticking = thread::spawn(move || {
            let start = Instant::now();
            while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(Duration::from_secs(1))
            {
                if OVER.load(Ordering::Relaxed) {
                    return;
                }
                // The cursor stays at the start of the line, so that what is printed next replaces it.
                let _ = write!(stderr(), "{what}: {} s\r", start.elapsed().as_secs());
            }
        });
        Self(Some((stop, ticking)))
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((ended, ticking)) = self.0.take() {
            let _ = ended.send(());
            let _ = ticking.join();
            stop();
        }
    }
}
