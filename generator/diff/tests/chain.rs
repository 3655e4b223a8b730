//! Three versions in a row: what the outer two differ in, one of the two steps between them tells as well.

use std::collections::BTreeSet;
use std::path::Path;

use intercom_diff::{Event, Report, compare, source};
use intercom_generator::spec::Specs;

/// Where changes stand, and how to carry a place over to the other side.
struct Step {
    old: BTreeSet<String>,
    new: BTreeSet<String>,
    /// What came or went with everything in it.
    whole: Vec<String>,
    moves: Vec<(String, String)>,
}

impl Step {
    fn of(report: &Report) -> Self {
        let changes = || report.changes.iter();
        let moved = changes().filter_map(|c| Some((c.old.clone()?, c.new.clone()?)));
        let lone = changes().filter(|c| c.old.is_none() != c.new.is_none());
        Self {
            whole: lone.map(|c| c.pointer().to_owned()).collect(),
            old: changes().filter_map(|c| c.old.clone()).collect(),
            new: changes().filter_map(|c| c.new.clone()).collect(),
            moves: moved.filter(|(a, b)| a != b).collect(),
        }
    }

    /// Whether a change stands at a place, or what the place stands in came or went.
    fn tells(&self, places: &BTreeSet<String>, at: &str) -> bool {
        places.contains(at) || self.whole.iter().any(|place| is_at_or_below(at, place))
    }

    /// The place on the other side: what stands below a rename moves with it.
    fn carried(&self, at: &str, forward: bool) -> String {
        let ends = |(old, new): &'_ (String, String)| {
            if forward {
                (old.clone(), new.clone())
            } else {
                (new.clone(), old.clone())
            }
        };
        let above = self
            .moves
            .iter()
            .map(ends)
            .filter(|(from, _)| is_at_or_below(at, from));
        let longest = above.max_by_key(|(from, _)| from.len());
        longest.map_or_else(
            || at.to_owned(),
            |(from, to)| format!("{to}{}", &at[from.len()..]),
        )
    }
}

fn is_at_or_below(at: &str, place: &str) -> bool {
    at.strip_prefix(place)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[test]
fn what_two_steps_tell_is_all_that_one_step_over_both_tells() {
    let specs = Specs::open(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")).expect("spec/");
    let sides = source::versions(&specs).expect("every version compiles");
    let side = |name: &str| sides.iter().find(|s| s.label == name).expect("a version");
    let three = ["2.8", "2.10", "2.11"].map(side);
    // Whichever of them is the first, and which the last.
    for [a, b, c] in [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
    ] {
        let (a, b, c) = (three[a], three[b], three[c]);
        let whole = compare(a, c, Event::Upgrade);
        assert!(whole.changes.len() > 50);
        let first = Step::of(&compare(a, b, Event::Upgrade));
        let second = Step::of(&compare(b, c, Event::Upgrade));
        let implied = |old: Option<&String>, new: Option<&String>| {
            let from = |at: &String| {
                first.tells(&first.old, at) || second.tells(&second.old, &first.carried(at, true))
            };
            let to = |at: &String| {
                second.tells(&second.new, at) || first.tells(&first.new, &second.carried(at, false))
            };
            old.is_none_or(from) && new.is_none_or(to)
        };
        let stray: Vec<String> = whole
            .changes
            .iter()
            .filter(|change| !implied(change.old.as_ref(), change.new.as_ref()))
            .map(|change| format!("{} at {:?} -> {:?}", change.rule, change.old, change.new))
            .collect();
        assert!(
            stray.is_empty(),
            "{} to {} over {}: {} of {} changes are new:\n{}",
            a.label,
            c.label,
            b.label,
            stray.len(),
            whole.changes.len(),
            stray.join("\n")
        );
    }
}
