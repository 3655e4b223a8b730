//! Lists that mean sets: an entry that stands twice says nothing more.

use serde_json::Value;

use super::Walk;

impl<'a> Walk<'a> {
    /// Explains the entries that stand more often on one side than on the other.
    pub(crate) fn repeats(&mut self) {
        let what = "an entry that stands twice in its list";
        let (old, new) = (self.old, self.new);
        for repeat in &old.repeats {
            let to = self.moves.forward(&repeat.list);
            let (list, other) = (old.facts.pointer(&repeat.list), new.facts.pointer(&to));
            if is_left_over(list, other, repeat.index) {
                let at = format!("{}/{}", repeat.list, repeat.index);
                self.same_on_one_side(what, Some(&at), None);
            }
        }
        for repeat in &new.repeats {
            let from = self.moves.backward(&repeat.list);
            let (list, other) = (new.facts.pointer(&repeat.list), old.facts.pointer(&from));
            if is_left_over(list, other, repeat.index) {
                let at = format!("{}/{}", repeat.list, repeat.index);
                self.same_on_one_side(what, None, Some(&at));
            }
        }
    }
}

/// Whether the entry finds no partner: equal entries are paired in their order.
fn is_left_over(list: Option<&Value>, other: Option<&Value>, index: usize) -> bool {
    let Some(list) = list.and_then(Value::as_array) else {
        return false;
    };
    let entry = &list[index];
    let before = list[..index].iter().filter(|v| *v == entry).count();
    let other = other.and_then(Value::as_array).into_iter().flatten();
    before >= other.filter(|v| *v == entry).count()
}

/// The entries of a list, each once.
pub(crate) fn once(list: Option<&Value>) -> Vec<&Value> {
    let mut out: Vec<&Value> = Vec::new();
    for entry in list.and_then(Value::as_array).into_iter().flatten() {
        if !out.contains(&entry) {
            out.push(entry);
        }
    }
    out
}
