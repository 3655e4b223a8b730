//! Work on all cores.
//!
//! No library: the command line is compiled before its first run, for which one would take longer than it saves, and all
//! that is asked of it are the two functions here.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicIsize, AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::{mem, thread};

/// How many cores have nothing to do.
static IDLE: LazyLock<AtomicIsize> = LazyLock::new(|| {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    AtomicIsize::new(isize::try_from(cores - 1).unwrap_or(0))
});

/// A core that has nothing to do as long as this value lives. Until its thread wakes another one may have taken it, so that
/// more threads work than there are cores for a short time.
struct Idle;

impl Idle {
    fn new() -> Self {
        IDLE.fetch_add(1, Ordering::Relaxed);
        Self
    }
}

impl Drop for Idle {
    fn drop(&mut self) {
        IDLE.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A core that was taken from those that have nothing to do.
struct Taken;

impl Taken {
    fn new() -> Option<Self> {
        let take = |idle| (idle > 0).then_some(idle - 1);
        IDLE.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
            .is_ok()
            .then(|| Self)
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        IDLE.fetch_add(1, Ordering::Relaxed);
    }
}

/// Applies a function to each item. The results have the order of the items.
///
/// The items are begun in their order, so long ones should stand in front. It can be called within itself: whoever has a
/// core keeps it, and more are taken as soon as others are done.
///
/// ```
/// use intercom_spec::parallel;
///
/// assert_eq!(parallel::map(["a", "bc"], str::len), [1, 2]);
/// ```
///
/// # Panics
///
/// When the function does.
pub fn map<T: Send, R: Send>(
    items: impl IntoIterator<Item = T>,
    apply: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    let slots: Vec<Mutex<Slot<T, R>>> = items
        .into_iter()
        .map(|item| Mutex::new(Slot::Waits(item)))
        .collect();
    each(slots.len(), &|at| {
        let slot = || slots[at].lock().unwrap_or_else(PoisonError::into_inner);
        let item = mem::replace(&mut *slot(), Slot::Taken);
        if let Slot::Waits(item) = item {
            let result = apply(item);
            *slot() = Slot::Done(result);
        }
    });
    let results = slots.into_iter().filter_map(|slot| {
        match slot.into_inner().unwrap_or_else(PoisonError::into_inner) {
            Slot::Done(result) => Some(result),
            Slot::Waits(_) | Slot::Taken => None,
        }
    });
    results.collect()
}

/// An item of a list and what comes of it.
enum Slot<T, R> {
    Waits(T),
    Taken,
    Done(R),
}

/// Calls a function with each number below `count`. Not generic, so that it is compiled once.
fn each(count: usize, work: &(dyn Fn(usize) + Sync)) {
    let next = AtomicUsize::new(0);
    let one = || {
        let at = next.fetch_add(1, Ordering::Relaxed);
        (at < count).then(|| work(at))
    };
    thread::scope(|scope| {
        let mut helpers = Vec::new();
        loop {
            let more = next.load(Ordering::Relaxed) + 1 < count;
            if let Some(core) = more.then(Taken::new).flatten() {
                helpers.push(scope.spawn(|| {
                    let _core = core;
                    while one().is_some() {}
                }));
            }
            if one().is_none() {
                break;
            }
        }
        let _waiting = (!helpers.is_empty()).then(Idle::new);
        for helper in helpers {
            helper.join().unwrap_or_else(|panic| resume_unwind(panic));
        }
    });
}

/// Calls two functions, at once where a core has nothing to do.
///
/// # Panics
///
/// When one of them does.
pub fn join<A, B: Send>(one: impl FnOnce() -> A, other: impl FnOnce() -> B + Send) -> (A, B) {
    let Some(core) = Taken::new() else {
        return (one(), other());
    };
    thread::scope(|scope| {
        let other = scope.spawn(|| {
            let _core = core;
            other()
        });
        let one = one();
        let _waiting = Idle::new();
        (
            one,
            other.join().unwrap_or_else(|panic| resume_unwind(panic)),
        )
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::time::{Duration, Instant};

    use super::*;

    #[test]
    fn results_have_the_order_of_the_items() {
        let items: Vec<u64> = (0..1_000).collect();
        let squares = map(&items, |item| {
            if item % 97 == 0 {
                thread::sleep(Duration::from_millis(1));
            }
            item * item
        });
        assert!(
            squares
                .iter()
                .zip(&items)
                .all(|(square, item)| *square == item * item)
        );
        assert_eq!(squares.len(), items.len());
    }

    #[test]
    fn every_item_is_taken_once_however_deep_the_calls_are() {
        let calls = AtomicUsize::new(0);
        let items: Vec<usize> = (0..12).collect();
        let sums = map(&items, |outer| {
            let (inner, more) = join(
                || {
                    map(&items, |inner| {
                        calls.fetch_add(1, Ordering::Relaxed);
                        outer * inner
                    })
                },
                || map(&items, |_| calls.fetch_add(1, Ordering::Relaxed)).len(),
            );
            inner.iter().sum::<usize>() + more
        });
        assert_eq!(calls.into_inner(), 2 * 12 * 12);
        assert_eq!(sums[3], 3 * 66 + 12);
    }

    #[test]
    fn threads_are_bounded_by_the_cores() {
        let (working, most) = (AtomicIsize::new(0), AtomicIsize::new(0));
        let pause = |_| {
            let now = working.fetch_add(1, Ordering::Relaxed) + 1;
            most.fetch_max(now, Ordering::Relaxed);
            thread::sleep(Duration::from_millis(1));
            working.fetch_sub(1, Ordering::Relaxed);
        };
        map(0..8, |_| map(0..8, pause));
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let most = usize::try_from(most.into_inner());
        // One more for each that has just woken.
        assert!(most.is_ok_and(|most| (1..2 * cores).contains(&most)));
    }

    #[test]
    fn a_core_is_given_back_by_whoever_took_it() {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        for _ in 0..4 * cores {
            map(0..2 * cores, |_| thread::sleep(Duration::from_millis(1)));
            join(|| (), || ());
        }
        // Other tests may have the cores for a while.
        let end = Instant::now() + Duration::from_secs(60);
        let by_two = || {
            let (items, threads): (Vec<u64>, HashSet<_>) = map(0..3, |item| {
                thread::sleep(Duration::from_millis(item % 2 * 20));
                (item, thread::current().id())
            })
            .into_iter()
            .unzip();
            // Whoever has the second item ends last.
            assert_eq!(items, [0, 1, 2]);
            threads.len() > 1
        };
        while cores > 1 && !by_two() {
            assert!(Instant::now() < end, "all cores are taken");
        }
    }

    #[test]
    fn nothing_gives_nothing() {
        assert!(map([0_u8; 0], |item| item).is_empty());
    }

    #[test]
    #[should_panic(expected = "the fourth")]
    fn a_panic_goes_to_the_caller() {
        map([1, 2, 3, 4], |item| assert_ne!(item, 4, "the fourth"));
    }
}
