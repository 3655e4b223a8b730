//! From each version to the next: everything that differs has an explanation.

use std::path::Path;

use intercom_diff::{Event, compare, source};
use intercom_generator::spec::Specs;

#[test]
fn nothing_between_neighbours_is_unexplained() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let specs = Specs::open(root).unwrap_or_else(|problems| panic!("{problems}"));
    let sides = source::versions(&specs).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(sides.len(), specs.lock.versions.len());
    for pair in sides.windows(2) {
        let report = compare(&pair[0], &pair[1], Event::Upgrade);
        assert!(
            report.unexplained.is_empty(),
            "{} to {}: {:#?}",
            report.old,
            report.new,
            report.unexplained
        );
    }
}
