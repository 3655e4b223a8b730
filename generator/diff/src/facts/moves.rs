//! Where a node of the old description stands in the new one.
//!
//! Both descriptions spell most places alike. What does not stand where it stood (a path whose parameter got another
//! name, a renamed schema, a parameter or branch at another index, a wrapper that came or went) is a move, and
//! everything below moves with it.

use std::collections::HashMap;

/// The moves of a pair of descriptions.
#[derive(Debug, Default, Clone)]
pub(crate) struct Moves {
    forward: HashMap<String, String>,
    backward: HashMap<String, String>,
}

impl Moves {
    /// Notes that the node at `old` now stands at `new`.
    pub(crate) fn add(&mut self, old: &str, new: &str) {
        if self.forward(old) != new {
            self.forward.insert(old.to_owned(), new.to_owned());
            self.backward.insert(new.to_owned(), old.to_owned());
        }
    }

    /// Where the node at `old` of the old description stands in the new one.
    pub(crate) fn forward(&self, old: &str) -> String {
        apply(&self.forward, old)
    }

    /// Whether two places are one that stayed or moved, asked from either side: something else may have moved to where
    /// one of them stands.
    pub(crate) fn is_one(&self, old: &str, new: &str) -> bool {
        self.forward(old) == new || self.backward(new) == old
    }

    /// Where the node at `new` of the new description stood in the old one.
    pub(crate) fn backward(&self, new: &str) -> String {
        apply(&self.backward, new)
    }
}

fn apply(moves: &HashMap<String, String>, pointer: &str) -> String {
    if moves.is_empty() {
        return pointer.to_owned();
    }
    let mut end = pointer.len();
    loop {
        if let Some(to) = moves.get(&pointer[..end]) {
            return format!("{to}{}", &pointer[end..]);
        }
        match pointer[..end].rfind('/') {
            Some(up) => end = up,
            None => return pointer.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_below_a_move_moves_with_it() {
        let mut moves = Moves::default();
        moves.add("/paths/a", "/paths/b");
        moves.add("/paths/a/get/parameters/0", "/paths/b/get/parameters/2");
        assert_eq!(moves.forward("/paths/a/put"), "/paths/b/put");
        assert_eq!(
            moves.forward("/paths/a/get/parameters/0/schema"),
            "/paths/b/get/parameters/2/schema"
        );
        assert_eq!(moves.forward("/paths/ab"), "/paths/ab");
        assert_eq!(
            moves.backward("/paths/b/get/parameters/2"),
            "/paths/a/get/parameters/0"
        );
    }
}
