//! Maps and sets with the hasher that the maps of JSON have too.
//!
//! The one of the standard library takes three times as long. Both begin with a number drawn at random, so that nobody can
//! choose keys that collide without knowing it.

use foldhash::fast::RandomState;

/// [`std::collections::HashMap`]. An empty one is made by `default`.
pub type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;

/// [`std::collections::HashSet`]. An empty one is made by `default`.
pub type HashSet<T> = std::collections::HashSet<T, RandomState>;
