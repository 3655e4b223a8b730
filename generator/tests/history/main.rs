//! The vendor's history, replayed: commits of a local repository are single pieces of what really changed from one version
//! to the next, and the mistakes that such histories have. Each is fetched and generated, and what it needs is told.
//!
//! The vendor's documents are not part of this repository: `INTERCOM_OPENAPI` names a folder that has
//! `descriptions/<version>/api.intercom.io.yaml`. Without it, the tests say that they were skipped.

mod accidents;
mod hunks;
mod row;
mod world;

use std::collections::BTreeMap;

use row::{Need, Row};
use world::World;

/// So many pieces of the difference between two neighbouring versions.
const PIECES: usize = 6;

/// So many corrections that the vendor makes.
const CORRECTED: usize = 6;

#[test]
#[ignore = "replays some ninety commits: seconds each, minutes in all"]
fn a_commit_of_the_vendor_needs_nothing_or_says_what_it_needs() {
    let Some(mut world) = World::new() else {
        eprintln!("skipped: INTERCOM_OPENAPI is not set");
        return;
    };
    let mut random = Random::new();
    let mut rows = Vec::new();
    for of in random.shuffled(accidents::all()) {
        rows.extend(told(Some(world.accident(of))));
    }
    let names = world.names();
    let pairs: Vec<(String, String)> = names
        .windows(2)
        .filter_map(|pair| Some((pair.first()?.clone(), pair.last()?.clone())))
        .collect();
    // Each kind of piece about as often as any other.
    let mut used: BTreeMap<&str, usize> = BTreeMap::new();
    for (old, new) in pairs {
        let mut left = random.shuffled(world.pieces(&old, &new));
        for _ in 0..PIECES {
            let Some(at) = (0..left.len()).min_by_key(|&at| {
                let kind = left.get(at).map_or("", |hunk| hunk.kind);
                used.get(kind).copied().unwrap_or(0)
            }) else {
                break;
            };
            let hunk = left.swap_remove(at);
            *used.entry(hunk.kind).or_default() += 1;
            rows.extend(told(world.piece(&old, &new, &hunk)));
        }
    }
    // Those of a single version first: nothing is left for the action that the vendor makes unnecessary.
    let mut corrections = random.shuffled(world.corrections());
    corrections.sort_by_key(Vec::len);
    for changes in corrections.iter().step_by(2).take(CORRECTED) {
        rows.extend(told(world.correction(changes)));
    }
    tell(&rows);
}

/// Prints a row of the table.
fn told(row: Option<Row>) -> Option<Row> {
    row.inspect(|row| println!("{row}"))
}

/// Counts, and fails for what must not be.
fn tell(rows: &[Row]) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows {
        *counts.entry(row.need.told()).or_default() += 1;
    }
    println!("\n{} commits: {counts:?}", rows.len());
    let wrong: Vec<String> = rows.iter().flat_map(Row::wrong).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(
        rows.iter().any(|row| row.need != Need::Hand),
        "all need a hand"
    );
}

/// Numbers that look random and are those of a seed, which is printed.
struct Random(u64);

impl Random {
    fn new() -> Self {
        let seed = std::env::var("SEED")
            .ok()
            .and_then(|seed| seed.parse().ok())
            .unwrap_or(1);
        println!("SEED={seed}");
        Self(seed)
    }

    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % bound.max(1)
    }

    fn shuffled<T>(&mut self, mut all: Vec<T>) -> Vec<T> {
        for at in (1..all.len()).rev() {
            let other = self.below(at + 1);
            all.swap(at, other);
        }
        all
    }
}
