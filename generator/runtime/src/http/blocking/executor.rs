//! Runs the one implementation of calls on the calling thread.
//!
//! Blocking transports do their work inside `poll`, so a future is mostly ready at once. What does
//! wait, a sleep or a token provider, parks the thread.

use std::cell::Cell;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use crate::http::boxed::BoxFuture;
use crate::http::transport::timer::Timer;

thread_local! {
    /// The earliest time at which a sleep of this thread's future ends.
    static ALARM: Cell<Option<Instant>> = const { Cell::new(None) };
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Runs a future to its end.
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        // Each poll names its alarm anew, since a dropped sleep must not wake anyone.
        ALARM.set(None);
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        match ALARM.get() {
            Some(alarm) => thread::park_timeout(alarm.saturating_duration_since(Instant::now())),
            None => thread::park(),
        }
    }
}

/// Sleeps of [`block_on`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct ThreadTimer;

impl Timer for ThreadTimer {
    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        let end = Instant::now().checked_add(duration);
        Box::pin(std::future::poll_fn(move |_| {
            // A sleep beyond the clock's range never ends.
            let Some(end) = end else { return Poll::Pending };
            if Instant::now() >= end {
                return Poll::Ready(());
            }
            let first = ALARM.get().map_or(end, |alarm| alarm.min(end));
            ALARM.set(Some(first));
            Poll::Pending
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_future_that_another_thread_wakes_is_finished() {
        let (sender, receiver) = std::sync::mpsc::channel::<Waker>();
        thread::spawn(move || {
            for waker in receiver {
                waker.wake();
            }
        });
        let mut polls = 0;
        let counted = std::future::poll_fn(move |context| {
            polls += 1;
            if polls == 3 {
                return Poll::Ready(polls);
            }
            sender.send(context.waker().clone()).unwrap();
            Poll::Pending
        });
        assert_eq!(block_on(counted), 3);
    }

    #[test]
    fn the_shorter_of_two_sleeps_wakes_the_thread() {
        for long_first in [true, false] {
            let mut long = ThreadTimer.sleep(Duration::from_secs(3600));
            let mut short = ThreadTimer.sleep(Duration::from_millis(1));
            block_on(std::future::poll_fn(|context| {
                if long_first {
                    assert!(long.as_mut().poll(context).is_pending());
                }
                let ended = short.as_mut().poll(context);
                if !long_first {
                    assert!(long.as_mut().poll(context).is_pending());
                }
                ended
            }));
        }
    }
}
